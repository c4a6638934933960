/** A piece of an Adaptive Card. https://adaptivecards.io/explorer */
export type Element = Readonly<Record<string, unknown>>;

export const textBlock = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more,
});
