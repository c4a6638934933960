import { z } from 'zod';

/** Teams tells of the person's device in an entity of its own. */
const deviceSchema = z.object({ type: z.literal('clientInfo'), timezone: z.string() });

const toldSchema = z.object({
  localTimezone: z.string().optional().catch(undefined),
  localTimestamp: z.string().optional().catch(undefined),
  entities: z.array(z.unknown()).catch([]),
});

const SHIFT = /T.*([+-](?:0\d|1[0-4]):[0-5]\d)$/;

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The time zone that an activity tells of: an IANA name, or for want of one the shift of its local time from UTC,
 * `+05:30`. Undefined where it tells of none that is known.
 */
export function zoneOf(activity: unknown): string | undefined {
  const { localTimezone, localTimestamp = '', entities } = toldSchema.parse(activity);
  const devices = entities.map((entity) => deviceSchema.safeParse(entity).data?.timezone);
  const named = [localTimezone, ...devices].find((name) => name !== undefined && isZone(name));
  return named ?? SHIFT.exec(localTimestamp)?.[1];
}
