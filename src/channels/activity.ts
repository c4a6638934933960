import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { zoneOf } from './zone';

export type { Activity, Attachment, CardAction } from 'botbuilder';

/** An activity that no client of ours or of the Bot Framework would send. The message names what is wrong and is fit to be shown. */
export class BadActivity extends Error {
  override readonly name = 'BadActivity';
}

const LONGEST_NAME = 1000;
const name = z.string().max(LONGEST_NAME);
const account = z.looseObject({ id: name.min(1), name: name.nullish() });
const MOST = 100;
const list = z.array(z.looseObject({})).max(MOST, `may have ${MOST} entries`).nullish();

/** Far more than any client sends; what is deeper could be neither stored nor sent on. */
const DEEPEST = 32;

const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1)));

/** Only what we read; the rest of an activity passes through as it came. */
const activitySchema = z.looseObject({
  type: name.min(1),
  id: name.nullish(),
  text: z.string().nullish(),
  channelId: name.nullish(),
  serviceUrl: name.nullish(),
  from: account.nullish(),
  recipient: account.nullish(),
  conversation: account.nullish(),
  attachments: list,
  entities: list,
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** What came in as an activity, or `BadActivity` with the first thing that is wrong with it. Null counts as absent. */
export function parseActivity(body: unknown): Partial<Activity> & { type: string } {
  if (isDeeper(body, DEEPEST))
    throw new BadActivity(`Not an activity: it is nested more than ${DEEPEST} deep.`);
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new BadActivity(
      `Not an activity: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'unreadable'}.`,
    );
  }
  const present = Object.entries(parsed.data).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(present), type: parsed.data.type };
}

const WHOLE = ['channelId', 'serviceUrl', 'from', 'recipient', 'conversation'] as const;

/**
 * An activity of a foreign service: it says from whom, to whom, in which conversation, and where the answer goes. Its
 * `localTimezone` is one that is known (`zoneOf`), or absent.
 */
export function parseForeignActivity(body: unknown): Activity {
  const { localTimezone: _, ...activity } = parseActivity(body);
  const missing = WHOLE.find((field) => activity[field] === undefined);
  if (missing !== undefined) throw new BadActivity(`Not an activity: ${missing} is missing.`);
  const zone = zoneOf(body);
  return { ...activity, ...(zone !== undefined && { localTimezone: zone }) } as Activity;
}
