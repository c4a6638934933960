import { Chat } from './chat';
import { HostEvents, openByLinks, type CrosswalkApi } from './host';
import { readOptions } from './options';
import { STYLES } from './styles';

declare global {
  interface Window {
    crosswalk?: CrosswalkApi;
  }
}

const options = readOptions(document.currentScript);
const events = new HostEvents();

/** The one element of the chat. Its shadow root keeps the page's style out and ours in. */
class CrosswalkChat extends HTMLElement {
  readonly chat = new Chat(options, events);

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.chat.view);
  }
}

function placeChat(): void {
  const element = new CrosswalkChat();
  element.toggleAttribute('inline', options.inline !== undefined);
  const place = options.inline === undefined ? document.body : document.querySelector(options.inline);
  (place ?? document.body).append(element);
  const { chat } = element;
  window.crosswalk = {
    open: (text) => {
      chat.open(text);
    },
    close: () => {
      chat.close();
    },
    on: (event, handler) => events.on(event, handler),
    forget: () => {
      void chat.forget();
    },
  };
  openByLinks((text) => {
    chat.open(text);
  });
}

if (customElements.get('crosswalk-chat') === undefined) {
  customElements.define('crosswalk-chat', CrosswalkChat);
  // Without `defer` the script may run before there is a body.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', placeChat);
  else placeChat();
}
