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
  return [el('time', { datetime: timestamp }, words)];
}
