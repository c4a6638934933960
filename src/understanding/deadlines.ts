const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "May" and "march" are other words as well, so that a month stands behind one of these. */
const BY = String.raw`\b(?:by|in|until|till|before|end of|start of|beginning of|middle of|mid|early|late|around|next|this|come)(?: the)?`;
const NAMED = new RegExp(String.raw`${BY} (?<month>${MONTH})\b`);
const ENDS = /\b(?:end of|late)(?: the)? \w+$/;
/** Times of the year by the month in which they begin; those of the US. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\bnew year'?s?\b/, 1],
  [/\b(?:tax (?:time|season|refund|return|day)|easter)\b/, 4],
  [/\bspring\b/, 3],
  [/\bsummer\b/, 6],
  [/\b(?:back to school|school starts|(?:the|this|next|by) fall|autumn)\b/, 9],
  [/\bthanksgiving\b/, 11],
  [/\b(?:christmas|xmas|the holidays|winter)\b/, 12],
];
const A_MONTH = 30.4 * 24 * 60 * 60 * 1000;

/** Months from `today` (`YYYY-MM-DD`) until a month or a time of the year that words name, rounded, at least one. */
export function untilNamed(words: string, today: string): number | undefined {
  const match = NAMED.exec(words);
  const name = match?.groups?.month?.slice(0, 3) ?? '';
  const month = match ? MONTHS.indexOf(name) + 1 : TIMES.find(([form]) => form.test(words))?.[1];
  if (month === undefined) return undefined;
  const atEnd = match !== null && ENDS.test(match[0]);
  const [year = 0, now = 0] = today.split('-').map(Number);
  const begins = Date.UTC(
    month > now ? year : year + (month === now ? 0 : 1),
    month - 1 + (atEnd ? 1 : 0),
    1,
  );
  return Math.max(1, Math.round((begins - Date.parse(`${today}T00:00:00Z`)) / A_MONTH));
}
