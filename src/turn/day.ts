/** The day in a time zone (an IANA name, as Teams tells it), `YYYY-MM-DD`; without a known one, the day in UTC. */
export function dayIn(zone: unknown, now: Date): string {
  const utc = now.toISOString().slice(0, 10);
  if (typeof zone !== 'string' || zone === '') return utc;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now);
  } catch (error) {
    if (error instanceof RangeError) return utc;
    throw error;
  }
}
