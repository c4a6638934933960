import { AdaptiveCard, SerializationContext, type IValidationEvent } from 'adaptivecards';
import { z } from 'zod';
import type { Activity } from '../src/channels/activity';

/** Reads cards as the published reader does, and what it does not know as Teams documents it. */

export interface Action {
  readonly type: string;
  readonly title: string;
  readonly style?: string;
  readonly url?: string;
  readonly targetElements?: readonly string[];
  readonly data?: Readonly<Record<string, unknown>> & {
    readonly msteams?: { readonly text: string; readonly displayText: string; readonly value: object };
  };
}

export interface Element {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly title?: string;
  readonly value?: string;
  readonly url?: string;
  readonly altText?: string;
  readonly isVisible?: boolean;
  readonly fallback?: Element | 'drop';
  readonly items?: readonly Element[];
  readonly rows?: readonly { readonly cells: readonly { readonly items: readonly Element[] }[] }[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly actions?: readonly Action[];
  readonly selectAction?: Action;
  readonly data?: readonly { readonly x: string; readonly y: number }[];
}

export interface Content {
  readonly version: string;
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly msteams?: { readonly width: string };
  readonly body: readonly Element[];
}

export const contentOf = ({ attachments }: Partial<Activity>): Content | undefined =>
  attachments?.[0]?.content as Content | undefined;

/** Every element with those inside it, and those that stand in for it. */
export const everyElement = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [
    element,
    ...everyElement(element.items ?? []),
    ...everyElement((element.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ items }) => items))),
    ...(typeof element.fallback === 'object' ? everyElement([element.fallback]) : []),
  ]);

/** Where a press does something: buttons, and fields that can be pressed. */
export const actionsIn = (content: Content): Action[] =>
  everyElement(content.body).flatMap(({ actions = [], selectAction }) =>
    selectAction ? [...actions, selectAction] : actions,
  );

/** Teams has charts of its own, which the published reader has not. */
const NO_CHARTS = /"Chart\.\w+".*Fallback/;
/** The reader looks for a language by a pattern that remembers where it stopped, and so refuses every second "en". */
const EVERY_SECOND = 'Invalid value "en" for property "lang".';

/** What the published reader has against a card, and how many elements it made of it. */
export function read(content: Content): { readonly complaints: string[]; readonly count: number } {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(content, context);
  const events = Array.from({ length: context.eventCount }, (_, i): IValidationEvent =>
    context.getEventAt(i),
  );
  const { validationEvents } = card.validateProperties();
  const complaints = [...events, ...validationEvents]
    .map(({ message }) => message)
    .filter((message) => !NO_CHARTS.test(message) && message !== EVERY_SECOND);
  return { complaints, count: card.getItemCount() };
}

/** Colors of Teams' charts that we use. https://adaptivecards.microsoft.com/?topic=chart-colors-reference */
const colorSchema = z.enum(['categoricalBlue', 'categoricalMarigold', 'categoricalTeal', 'neutral']);

/** `Chart.HorizontalBar` as Teams documents it and as `@microsoft/teams.cards` 2.0.16 types it; what we send of it, and no more. */
export const horizontalBarSchema = z.strictObject({
  type: z.literal('Chart.HorizontalBar'),
  title: z.string().min(1),
  showTitle: z.literal(true),
  displayMode: z.enum(['AbsoluteWithAxis', 'AbsoluteNoAxis', 'PartToWhole']),
  data: z
    .array(z.strictObject({ x: z.string().min(1), y: z.number().nonnegative(), color: colorSchema }))
    .min(1)
    .max(10),
  fallback: z.union([z.literal('drop'), z.looseObject({ type: z.string() })]),
});
