import { el } from './dom';

const DAY = 24 * 3600 * 1000;

/** When something was said, in the person's own way of writing times; nothing for what has no time yet. */
export function timeView(timestamp: string | undefined): HTMLElement[] {
  const at = new Date(timestamp ?? NaN);
  if (timestamp === undefined || Number.isNaN(at.getTime())) return [];
  const isRecent = Date.now() - at.getTime() < DAY;
  const words = at.toLocaleString([], {
    ...(!isRecent && { day: 'numeric', month: 'short' }),
    ...{ hour: 'numeric', minute: '2-digit' },
  });
  // It comes after the words, and is no news of its own.
  return [el('time', { datetime: timestamp, 'aria-live': 'off' }, words)];
}
