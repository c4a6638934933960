/** A shift from UTC as an activity may tell it, `+05:30`. */
const SHIFT = /^([+-])(\d\d):(\d\d)$/;
const A_MINUTE = 60_000;
const A_DAY = 24 * 60 * A_MINUTE;

/** What clocks in a named time zone show, in milliseconds as if it were UTC, less `at`; 0 where nobody knows the zone. */
function namedShift(zone: string, at: number): number {
  const second = Math.floor(at / 1000) * 1000;
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: zone, dateStyle: 'short', timeStyle: 'medium' },
    });
    return Date.parse(`${format.format(second).replace(' ', 'T')}Z`) - second;
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

/** Milliseconds by which the clocks of a zone (an IANA name, or a shift from UTC) are ahead of UTC at a time. */
function shiftAt(zone: unknown, at: number): number {
  if (typeof zone !== 'string' || zone === '') return 0;
  const [, sign, hours, minutes] = SHIFT.exec(zone) ?? [];
  if (sign === undefined) return namedShift(zone, at);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * A_MINUTE;
}

/** The day in a time zone (an IANA name, as Teams tells it, or `+05:30`), `YYYY-MM-DD`; without a known one, the day in UTC. */
export const dayIn = (zone: unknown, now: Date): string =>
  new Date(now.getTime() + shiftAt(zone, now.getTime())).toISOString().slice(0, 10);

/**
 * When clocks in a zone show the time of day of `now` again on a later day (`YYYY-MM-DD`), however they were changed
 * between. What they show twice on that day is meant the first time; what they leave out, by as much later.
 */
export function sameTimeOn(day: string, zone: unknown, now: Date): Date {
  const shown = now.getTime() + shiftAt(zone, now.getTime());
  const wanted = Date.parse(day) + (shown % A_DAY);
  const before = shiftAt(zone, wanted - A_DAY);
  const after = shiftAt(zone, wanted + A_DAY);
  const isAfter = shiftAt(zone, wanted - before) !== before && shiftAt(zone, wanted - after) === after;
  return new Date(wanted - (isAfter ? after : before));
}
