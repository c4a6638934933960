import type { RecordPhrases } from '../src/conversation/phrases';
import { dayInWords } from './days';
import { needNames } from './needNames';

const and = (subjects: readonly string[]): string =>
  [subjects.slice(0, -1).join(', '), subjects.at(-1) ?? ''].filter(Boolean).join(' and ');

/** What is said around the pocket record. */
export const recordPhrases: RecordPhrases = {
  here: (title) =>
    `This line holds your answers in ${title}. Copy it and keep it; whoever has it can read them. Paste it to me on any day, here or in another chat, and we go on or compare.`,
  leftOut: (needs, sums) => {
    const lacking = [needNames(needs), sums ? 'the exact sums and months' : ''].filter(Boolean);
    return lacking.length === 0
      ? ''
      : `Not in it, on purpose: what you told me of ${lacking.join(', and ')}. Say it again if your plan should mind it.`;
  },
  mayLack:
    'A record holds no exact sums, and nothing you told me of a record, health or family. Say it again if your plan should mind it.',
  nothing: 'There is nothing to keep yet: the questions on which path suits you come first.',
  taken: (day) => `I have your answers${day === undefined ? '' : ` of ${dayInWords(day)}`} back.`,
  damaged: (subjects) =>
    subjects.length > 0
      ? `Part of that record got damaged on the way: the answer about ${and(subjects)} can’t be read. The rest is fine to use.`
      : 'Something in that record got damaged on the way, and I can’t tell which part.',
  unreadable:
    'That looks like a record of your answers, but none of them can be read. Is the whole line there? It starts with “Crosswalk” and ends with “check” and three signs.',
  otherEdition:
    'That record is of another edition of these questions. Some have changed since, so look the answers over.',
  read: 'This is what I read:',
  same: 'That record holds the same answers as you gave here. Nothing differs.',
  take: 'Take the record’s answers',
  leave: 'No, leave it',
  keepToday: 'Keep the answers of today',
};
