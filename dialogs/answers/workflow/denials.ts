import type { AspectAnswer } from '../../../src/conversation/answer';
import { list } from '../../../src/conversation/reply';
import { listOf, say, within } from '../wording';

interface Reason {
  readonly name: string;
  readonly when: RegExp;
  readonly fact: string;
  readonly whose: string;
}

const CODER = 'The coder decides this one.';
const BILLER = 'The biller handles this one.';
const BOTH = 'Coder and biller work on this one together.';

const REASONS: readonly Reason[] = [
  { name: 'necessity', when: /necessity|medically necessary/, fact: 'd50', whose: BOTH },
  { name: 'bundled', when: /bundl|\bncci\b|part of another/, fact: 'd97', whose: CODER },
  { name: 'modifier', when: /modifier/, fact: 'd4', whose: CODER },
  { name: 'diagnosis does not match', when: /diagnosis (does|doesn|and)|not match|mismatch/, fact: 'd11', whose: CODER },
  { name: 'other insurer', when: /other insur|another insur|coordination|primary insur/, fact: 'd22', whose: BILLER },
  { name: 'not covered', when: /not covered|not a benefit|doesn.?t cover/, fact: 'd204', whose: BILLER },
  { name: 'agreed rate', when: /contracted|agreed rate|allowed amount|above the/, fact: 'd45', whose: BILLER },
]; // prettier-ignore

const byReason = ({ name, when, fact, whose }: Reason): AspectAnswer => ({
  name,
  when,
  tell: (know) => [say(whose, within('The reason code is', know.say(fact)))],
  next: () => ['Why do claims get denied?', 'Who fixes denials?', 'Can a biller change a code?'],
});

/** One answer for each reason that the words name. */
export const denialReasons: readonly AspectAnswer[] = REASONS.map(byReason);

/** Why claims come back unpaid, and who does what then. */
export const denials: readonly AspectAnswer[] = [
  {
    name: 'how many',
    when: /how many (claims|denials|are|get)|denial rate|percent|share of|how often (are|do) (claims|they)/,
    tell: (know) => [say(know.say('s1'), know.say('s5'))],
    next: () => ['Why do claims get denied?', 'Who fixes denials?', 'Who handles appeals?'],
  },
  {
    name: 'appeals',
    when: /appeal|turned into a yes/,
    tell: (know) => [
      say(know.say('term.appeal'), know.say('s3'), 'Those are patients’ own appeals; providers’ are not counted there.'),
    ],
    next: () => ['Why do claims get denied?', 'Who fixes denials?', 'What skills does a biller need?'],
  },
  {
    name: 'reasons',
    when: /why .*(den|claim)|reasons?\b|what triggers|causes?\b|send a claim back/,
    tell: (know) => [
      listOf(know, say('No public source ranks the reasons. Five that billers meet, with their reason codes (CARC):'), ['d16', 'd50', 'd197', 'd29', 'd97']),
    ],
    next: () => ['Who fixes denials?', 'How many claims get denied?', 'What does a wrong code do?'],
  },
  {
    name: 'who fixes denials',
    when: /den(y|ial|ied)|resubmit|corrected claim|repairs?|insurer.?s no|says? no|refus/,
    tell: (know) => [
      list(say('The biller takes it up; the coder decides where a code is in question.'), [
        know.say('w6'),
        know.say('ex-two-injections.lesson'),
      ]),
    ],
    next: () => ['Why do claims get denied?', 'Who handles appeals?', 'Can a biller change a code?'],
  },
]; // prettier-ignore
