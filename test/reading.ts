import type { Reply } from '../src/conversation/reply';

/**
 * Words that whoever chooses between the two jobs has to meet, and that have no plainer name. In the grade they count as
 * one short word each. So do numbers and names (a capital letter inside a sentence); everything else is held to it.
 */
const FIELD_TERMS =
  /\b(medical|hospitals?|patients?|medicare|medicaid|insur(ance|ers?)|authorizations?|inpatient|outpatient|modifiers?|clearinghouses?|remittance|anatomy|credentials?|certificat(es?|ions?)|certified|apprentices?(hips?)?|accredit(ed|ation)|compliance|auditors?|managers?|supervisors?|specialists?|technicians?|diplomas?|co-insurance|deductible|denials?|records specialists?|technologists?|representatives?|analysts?|secretary|assistants?)\b/gi;

const NUMBER = /\$?\d[\d,./]*( percent)?(?![\d])/g;
const NAME = /(?<=[\w,;)’'] )(["“(]?)[A-Z][\w’'.-]*[\w](?:[ -](?:of |the |and |for )?[A-Z][\w’'.-]*\w)*/g;
const CAPITALS = /\b[A-Z][\w-]*[A-Z]\w*(’s|s)?\b/g;
const SITE = /\b[\w.-]+\.(com|org|gov|edu|net)(\/\w+)*/gi;
const SENTENCE_END = /(?<=[.!?:][)"”’]*)\s+/;

const simple = (text: string): string =>
  text
    .replace(SITE, 'it')
    .replace(FIELD_TERMS, 'it')
    .replace(NUMBER, 'ten')
    .replace(CAPITALS, 'it')
    .replace(NAME, '$1it');

const lines = (reply: Reply): string[] =>
  reply.kind === 'table'
    ? [reply.lead, ...reply.table.rows.flat()]
    : reply.text.split('\n').map((line) => line.replace(/^• /, ''));

/** The Flesch-Kincaid grade (years of US schooling) of what is said in one turn: each line and table cell ends a sentence. */
export async function readingGrade(): Promise<(replies: readonly Reply[]) => number> {
  const [{ syllable }, { fleschKincaid }] = await Promise.all([import('syllable'), import('flesch-kincaid')]);
  return (replies) => {
    const sentences = replies
      .flatMap(lines)
      .flatMap((line) => simple(line).split(SENTENCE_END))
      .filter((sentence) => /[a-z]/i.test(sentence));
    const words = sentences.flatMap((sentence) => sentence.match(/[a-z][a-z'’-]*/gi) ?? []);
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  };
}
