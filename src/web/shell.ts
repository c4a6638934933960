import { el } from './dom';

/** Below this the chat fills the screen. */
export const NARROW = '(max-width: 520px)';

export const isWide = (): boolean => !matchMedia(NARROW).matches;

/** Around everything we draw. The words are English and run left to right whatever the page does. */
export const root = (): HTMLElement => el('div', { class: 'root', lang: 'en', dir: 'ltr' });

/** Adds a style to a shadow root, in a way that the strictest policy of a page allows. */
export function wear(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // Browsers of before 2023.
    shadow.append(el('style', {}, styles));
  }
}
