import { glance } from './glance';
import { HostEvents, openByLinks, type CrosswalkApi } from './host';
import { Launcher } from './launcher';
import { readOptions } from './options';
import type { BeginChat, LoadedChat } from './seam';
import { isWide, root, wear } from './shell';
import { shellStyles } from './shellStyles';

declare global {
  interface Window {
    crosswalk?: CrosswalkApi;
  }
}

/** Where the chat itself is, under the advisor's address. Set when the program is built. */
declare const CHAT_FILE: string;

const options = readOptions(document.currentScript);
const events = new HostEvents();

/** The one element on the page. Its shadow root keeps the page's style out and ours in. */
class CrosswalkChat extends HTMLElement {}

/** The element that the chat is to fill; null for none, also when no selector is meant by these words. */
function placeFor(selector: string | undefined): Element | null {
  try {
    return selector === undefined ? null : document.querySelector(selector);
  } catch {
    return null;
  }
}

/** The chat as the page sees it before and after it is loaded: nothing but a launcher until somebody wants it. */
class Loader {
  private readonly element = new CrosswalkChat();
  private readonly shadow = this.element.attachShadow({ mode: 'open' });
  private readonly view = root();
  private readonly launcher = new Launcher(() => void this.open());
  private inline = false;
  private chat: Promise<LoadedChat> | undefined;
  private tries = 0;
  /** What pages asked for while the chat was on its way, or could not be had. */
  private asked: (string | undefined)[] = [];

  constructor() {
    wear(this.shadow, shellStyles(options.color));
    this.view.append(this.launcher.button, this.launcher.status);
    this.shadow.append(this.view);
    this.element.setAttribute('position', options.position);
    if (options.theme !== undefined) this.element.setAttribute('theme', options.theme);
  }

  /** Puts the chat on the page, and opens it where it stood open or has something left to do. */
  place(): void {
    const place = placeFor(options.inline);
    this.inline = place !== null;
    this.element.toggleAttribute('inline', this.inline);
    this.launcher.button.hidden = this.inline;
    // Beside the body no page's order, layout or replacement of its content reaches it.
    (place ?? document.documentElement).append(this.element);
    const { panel, isOwing } = glance(options.base);
    const stoodOpen = isWide() && (panel === 'open' || (panel === undefined && options.open === 'wide'));
    if (this.inline || stoodOpen)
      void this.use((chat) => {
        chat.show();
      });
    else if (isOwing)
      void this.use((chat) => {
        chat.resume();
      });
  }

  /** Follows the place of the chat through pages that draw themselves anew. */
  follow(): void {
    if (options.inline === undefined) return;
    new MutationObserver(() => {
      if (this.element.isConnected && this.inline) return;
      if (placeFor(options.inline) !== null) this.place();
    }).observe(document, { childList: true, subtree: true });
  }

  async open(text?: string): Promise<void> {
    if (!this.element.isConnected) this.place();
    this.asked.push(text);
    await this.use((chat) => {
      for (const each of this.asked.splice(0)) chat.open(each);
    });
  }

  close(): void {
    this.asked = [];
    if (this.chat !== undefined)
      void this.use((chat) => {
        chat.close();
      });
  }

  forget(): void {
    void this.use((chat) => void chat.forget());
  }

  /** Does something with the chat as soon as it is there; the launcher says so where it cannot be had. */
  private async use(act: (chat: LoadedChat) => unknown): Promise<void> {
    this.chat ??= this.load();
    let chat: LoadedChat;
    try {
      chat = await this.chat;
    } catch {
      this.chat = undefined;
      this.launcher.set('failed');
      return;
    }
    chat.seat(this.inline);
    act(chat);
  }

  private async load(): Promise<LoadedChat> {
    this.launcher.set('loading');
    // Some browsers remember a failure under the address that failed.
    const again = this.tries === 0 ? '' : `?${this.tries}`;
    this.tries += 1;
    const { begin } = (await import(`${options.base}${CHAT_FILE}${again}`)) as { begin: BeginChat };
    this.launcher.set('ready');
    const { inline, shadow, view, launcher } = this;
    return begin({ options, inline, events, shadow, view, launcher });
  }
}

function start(): void {
  customElements.define('crosswalk-chat', CrosswalkChat);
  const loader = new Loader();
  const open = (text?: string): void => void loader.open(text);
  window.crosswalk = {
    open,
    close: () => {
      loader.close();
    },
    on: (event, handler) => events.on(event, handler),
    forget: () => {
      loader.forget();
    },
  };
  openByLinks(open);
  const place = (): void => {
    loader.place();
    loader.follow();
  };
  // Without `defer` the script may run before there is a body.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
}

if (customElements.get('crosswalk-chat') === undefined) start();
