import type { Mention } from './mention';
import { wordsOf, type Token } from './tokens';

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  a: '1', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
  eleven: '11', twelve: '12', fifteen: '15', twenty: '20', thirty: '30',
}; // prettier-ignore

const NONE =
  /\b(?:no|zero|0|without|without any|w\/?o|lack of|not have|don'?t have|don'?t have any|never had) (?:prior |previous |real |any |work |job |medical |healthcare |relevant |coding |billing |office )*(?:experience|exp|background)\b|\bnever (?:worked|done|coded|billed)\b|\b(?:inexperienced|entry[- ]level|no-experience)\b|\bstarting from (?:zero|scratch|nothing)\b/;
const AMOUNT =
  '(\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\\s?\\+?';
const UNIT = '(years?|yrs?|months?|mos?)';
const WITH_YEARS = [
  new RegExp(`\\b${AMOUNT} ?(?:plus )?${UNIT}\\b'?(?: of)?(?: \\w+){0,2} (?:experience|exp)\\b`),
  new RegExp(`\\b${AMOUNT} ?(?:plus )?${UNIT} (?:in|as a|as an|doing|under my belt|on the job|working|experienced)\\b`),
  new RegExp(`\\b(?:after|with|have|has|got|been (?:\\w+ ){1,4}for|worked (?:\\w+ ){1,4}for) ${AMOUNT} ?(?:plus )?${UNIT}\\b(?! (?:old|degree|program|course|college|of (?:school|college|training)))`),
  new RegExp(`\\bexperience(?: of|:)? ${AMOUNT} ?${UNIT}\\b`),
  new RegExp(`\\b(?:coding|coded|coder|billing|billed|biller)(?: for| since)? ${AMOUNT} ?(?:plus )?${UNIT}\\b(?! (?:old|degree|program|course|certificate|class|classes|school|college|from|ago|of (?:school|college|training)))`),
]; // prettier-ignore

/** How much work experience the words name: "none", "10 years", "6 months"; a duration of something else is none. */
export function findExperience(tokens: readonly Token[]): Mention[] {
  const text = wordsOf(tokens);
  const whole = (value: string): Mention[] => [{ slot: 'experience', value, start: 0, end: 0 }];
  if (NONE.test(text)) return whole('none');
  for (const form of WITH_YEARS) {
    const match = form.exec(text);
    if (match) return whole(duration(match[1] ?? '', match[2] ?? ''));
  }
  return [];
}

function duration(amount: string, unit: string): string {
  const number = NUMBER_WORDS[amount] ?? amount;
  const noun = unit.startsWith('y') ? 'year' : 'month';
  return `${number} ${noun}${number === '1' ? '' : 's'}`;
}
