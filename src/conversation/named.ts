import type { Dialog } from './dialog';
import { subjectOf } from './lasting';
import { COUNTED, numberNamed, spoken } from './pick';

/** Which question of a talk somebody means: by its number, or by what it is about. */

const COUNT = `(\\d{1,2}(?:st|nd|rd|th)?|ten|eleven|twelve|${COUNTED.join('|')})`;
/** These name a question wherever they stand. */
const NUMBERED = new RegExp(`\\b(?:question|q)(?: number)? ?${COUNT}\\b|\\b${COUNT} question\\b`);
/** These do where it is plain that an answer is spoken of. */
const PLACED = new RegExp(`\\b(?:number |answer |the )?${COUNT}(?: (?:one|answer))?\\b`);

const BEYOND = ['ten', 'eleven', 'twelve'];

function counted(form: RegExp, words: string): number | undefined {
  const name = form.exec(words)?.slice(1).find(Boolean);
  if (name === undefined) return undefined;
  const beyond = BEYOND.indexOf(name);
  return beyond >= 0 ? 10 + beyond : numberNamed(name);
}

/** "Question 2", "the third question": its number, from 1. */
export const questionNumber = (words: string): number | undefined => counted(NUMBERED, words);

/** The same, and "number 2", "the first one", "5" where an answer is spoken of. */
export const answerNumber = (words: string): number | undefined =>
  questionNumber(words) ?? counted(PLACED, words);

/** What is said after the number of the question: "question 2, I like talking" goes on with "I like talking". */
export const goesOn = (words: string): string =>
  NUMBERED.test(words) ? (words.split(NUMBERED).at(-1) ?? '').trim() : '';

/** Whether the words speak of what a question is about, by its subject or by a word for it. */
export function isAbout(dialog: Dialog, name: string, words: string): boolean {
  const step = dialog.steps[name];
  if (!step || !('ask' in step)) return false;
  return words.includes(spoken(subjectOf(dialog, name))) || step.calledBy?.test(words) === true;
}
