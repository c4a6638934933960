/**
 * Texts by name in local storage, each under a key of its own: two tabs that write at the same moment must not
 * overwrite what the other has written. Where storage is refused or full they live as long as the page.
 */
export class Cupboard {
  /** All that this page knows to be in here. */
  private readonly known = new Map<string, string>();
  /** What storage did not take. */
  private readonly unstored = new Set<string>();

  /** `key` begins the names in storage. */
  constructor(readonly key: string) {}

  /** What storage events call the text of that name. */
  keyOf(name: string): string {
    return `${this.key}:${name}`;
  }

  /** The names that begin so. */
  names(start: string): readonly string[] {
    const own = [...this.unstored].filter((name) => name.startsWith(start) && this.known.has(name));
    try {
      const stored = Object.keys(this.storage())
        .filter((key) => key.startsWith(this.keyOf(start)))
        .map((key) => key.slice(this.keyOf('').length));
      return [...new Set([...stored, ...own])];
    } catch {
      return own;
    }
  }

  get(name: string): string | undefined {
    if (this.unstored.has(name)) return this.known.get(name);
    try {
      const text = this.storage().getItem(this.keyOf(name));
      if (text === null) this.known.delete(name);
      else this.known.set(name, text);
    } catch {
      // Storage is refused: the page's own copy serves.
    }
    return this.known.get(name);
  }

  put(name: string, text: string): void {
    this.known.set(name, text);
    this.change(name, (storage) => {
      storage.setItem(this.keyOf(name), text);
    });
  }

  remove(name: string): void {
    this.known.delete(name);
    this.change(name, (storage) => {
      storage.removeItem(this.keyOf(name));
    });
  }

  private change(name: string, act: (storage: Storage) => void): void {
    try {
      act(this.storage());
      this.unstored.delete(name);
    } catch {
      // Storage is refused or full: the page's own copy serves.
      this.unstored.add(name);
    }
  }

  /** Throws where storage is refused. A page that clears its storage does not mean the talk: that is put back. */
  private storage(): Storage {
    const { localStorage } = window;
    if (localStorage.getItem(this.key) === null && this.known.size > 0) {
      localStorage.setItem(this.key, '1');
      for (const [name, text] of this.known) localStorage.setItem(this.keyOf(name), text);
    }
    return localStorage;
  }
}
