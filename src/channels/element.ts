/** A piece of an Adaptive Card. https://adaptivecards.io/explorer */
export type Element = Readonly<Record<string, unknown>>;

/** Words as Markdown shows them: a star within a name, as in O*NET, is a star. */
export const starred = (text: string): string => text.replaceAll('*', '\\*');

export const textBlock = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text: starred(text),
  wrap: true,
  ...more,
});

/** A bold line that screen readers find as a heading. */
export const heading = (text: string, more: Element = {}): Element =>
  textBlock(text, { style: 'heading', weight: 'Bolder', size: 'Default', ...more });

/** What is read last. */
export const small = (text: string, more: Element = {}): Element =>
  textBlock(text, { size: 'Small', isSubtle: true, ...more });

/** Adaptive Cards join lines that are not paragraphs of their own. */
export const prose = (text: string): Element[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, i) => textBlock(line, { spacing: i === 0 ? 'Default' : 'Small' }));

export const listed = (lines: readonly string[]): Element[] =>
  prose(lines.map((line) => `• ${line}`).join('\n'));

/** Lines under a heading; nothing at all without lines. */
export const section = (title: string, lines: readonly string[]): Element[] =>
  lines.length === 0 ? [] : [heading(title, { spacing: 'Medium' }), ...listed(lines)];

/** Something folded away under the words that unfold it. `id` is its own in the card. */
export const folded = (title: string, id: string, items: readonly Element[]): Element[] => [
  {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }],
  },
  { type: 'Container', id, isVisible: false, items },
];
