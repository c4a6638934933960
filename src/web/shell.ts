import { el } from './dom';

/** Here the chat fills the screen: on a phone, upright or on its side. */
export const NARROW = '(max-width: 520px), (max-width: 960px) and (max-height: 420px)';

export const isWide = (): boolean => !matchMedia(NARROW).matches;

/** When the chat is dark, as a media query: as the page says, else as the system does. */
export function darkness(): string {
  const theme = document.querySelector('crosswalk-chat')?.getAttribute('theme');
  return theme === 'dark' ? 'all' : theme === 'light' ? 'not all' : '(prefers-color-scheme: dark)';
}

/** Around everything we draw. The words are English and run left to right whatever the page does. */
export const root = (): HTMLElement => el('div', { class: 'root', lang: 'en', dir: 'ltr' });

/** Adds a style to a shadow root or a frame's page, in a way that the strictest policy of a page allows. */
export function wear(wearer: ShadowRoot | Document, styles: string): void {
  const view = (wearer instanceof ShadowRoot ? document : wearer).defaultView ?? window;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    wearer.adoptedStyleSheets = [...wearer.adoptedStyleSheets, sheet];
  } catch {
    // Browsers of before 2023.
    (wearer instanceof ShadowRoot ? wearer : wearer.head).append(el('style', {}, styles));
  }
}
