/** What a page can learn from the chat. */
export interface HostEventMap {
  open: object;
  close: object;
  sent: { readonly text: string };
  reply: { readonly text: string; readonly kind: string };
  forgotten: object;
}

type Handler<E extends keyof HostEventMap> = (detail: HostEventMap[E]) => void;

/** `window.crosswalk`. */
export interface CrosswalkApi {
  /** Opens the chat; `text` is said for the person. */
  open(text?: string): void;
  close(): void;
  /** Calls `handler` on every such event; the returned function ends that. */
  on<E extends keyof HostEventMap>(event: E, handler: Handler<E>): () => void;
  /** Removes the talk from the server and this browser; tells by the event `forgotten` when it is done. */
  forget(): void;
}

/** The page's listeners, on an event target of their own. */
export class HostEvents {
  private readonly target = new EventTarget();

  emit<E extends keyof HostEventMap>(event: E, detail: HostEventMap[E]): void {
    this.target.dispatchEvent(new CustomEvent(event, { detail }));
  }

  on<E extends keyof HostEventMap>(event: E, handler: Handler<E>): () => void {
    const listener = (heard: Event): void => {
      handler((heard as CustomEvent<HostEventMap[E]>).detail);
    };
    this.target.addEventListener(event, listener);
    return () => {
      this.target.removeEventListener(event, listener);
    };
  }
}

const LINK = '#crosswalk';

/** The words of a link; as they stand where they are not encoded. */
function wordsOf({ hash }: HTMLAnchorElement): string | undefined {
  const words = hash.slice(LINK.length + 1);
  try {
    return decodeURIComponent(words) || undefined;
  } catch {
    return words;
  }
}

/** Links to `#crosswalk` open the chat, links to `#crosswalk=a%20question` ask in it. */
export function openByLinks(open: (text?: string) => void): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[href^="#crosswalk"]')
        : null;
    if (link === null || event.defaultPrevented) return;
    event.preventDefault();
    // A double click asks once.
    if (event.detail < 2) open(wordsOf(link));
  });
}
