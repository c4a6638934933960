const SMALL = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/); // prettier-ignore
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TIMES: Readonly<Record<string, number>> = { k: 1000, grand: 1000, thousand: 1000, hundred: 100 };

const PLAIN = [...SMALL, ...TENS.slice(2)].join('|');
const TIMES_WORD = 'thousand|grand|hundred|k';
/** One or more number words: "two thousand five hundred", "twenty-five hundred", "a thousand", "15 hundred". */
const SPELT = new RegExp(
  String.raw`\b(?:(?:an?|${PLAIN}|\d+(?:\.\d+)?)[ -]?(?:${TIMES_WORD})|(?:${PLAIN}))\b(?:[ -](?:and )?(?:${PLAIN}|\d{1,3}|${TIMES_WORD})\b)*`,
  'g',
);
/** "2-3k", "two to three thousand": the unit of the second is that of the first as well. */
const SHARED = new RegExp(
  String.raw`(?<![\d.$])(\$ ?)?(${PLAIN}|\d{1,2}(?:\.\d)?) ?(-|to|or) ?\$? ?(${PLAIN}|\d{1,2}(?:\.\d)?) ?(${TIMES_WORD})\b`,
  'g',
);
/** How many is left open, so that no number is read out of it. */
const VAGUE = new RegExp(
  String.raw`\b(?:a )?(?:couple|few|several|some|bunch|many)(?: of)? (?:more )?(?:${TIMES_WORD}|hundreds|thousands)\b`,
  'g',
);
/** "10hrs", "500bucks". */
const JOINED = /(\d)(h|hrs?|hours?|months?|mos?|dollars|bucks|grand)\b/g;
/** Telephone and social security numbers. */
const PHONE = /(?<![$\d-])(?:\d{3}[- ]\d{2,3}[- ]\d{4}|\d{3}-\d{4})(?!\d)/g;
/** A retirement plan. */
const PLAN = /\b40[13] ?\(?[kb]\)?/g;

/** A text in lower case with its numbers in figures: "two thousand" is 2000, "1.5k" is 1500; vague ones become "some". */
export const withDigits = (text: string): string =>
  text
    .replace(PHONE, 'number')
    .replace(JOINED, '$1 $2')
    .replace(PLAN, 'plan')
    .replace(VAGUE, 'some')
    .replace(
      SHARED,
      (_all, sign: string | undefined, low: string, joint: string, high: string, times: string) => {
        const factor = TIMES[times] ?? 1;
        return `${sign ?? ''}${String(valueOf(low) * factor)} ${joint} ${String(valueOf(high) * factor)}`;
      },
    )
    .replace(SPELT, (words) => String(spelt(words.split(/[ -]/))));

/** Whether a word is a number, which no typo of another word is: "three" is not "there". */
export const isNumberWord = (word: string): boolean => SMALL.includes(word) || TENS.includes(word);

const valueOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  const small = SMALL.indexOf(word);
  return small >= 0 ? small : Math.max(1, TENS.indexOf(word) * 10);
};

function spelt(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words.flatMap((w) => /^(\d+(?:\.\d+)?)(k)$/.exec(w)?.slice(1) ?? [w])) {
    const times = TIMES[word];
    if (word === 'and') continue;
    if (times === undefined) part += valueOf(word);
    else if (times === 1000) [total, part] = [total + Math.max(part, 1) * times, 0];
    else part = Math.max(part, 1) * times;
  }
  return total + part;
}
