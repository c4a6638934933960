/** A day as it is spoken: `2026-11-24` is November 24, 2026. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  });
