import { readOffer, type OfferReading, type SchoolClaim } from '../../src/advice/advertisement';
import type { Reader } from '../../src/conversation/reader';
import type { Reply } from '../../src/conversation/reply';
import { tell } from '../../src/conversation/reply';
import type { Knowledge } from '../../src/knowledge/types';
import { inWords, under } from '../answers/wording';
import { gaps, NAMES } from '../schoolPoints';
import { recognising, warned, type Remark } from './reading';

const OUTCOMES = 'Of those who started last year, how many work in the field now?';
const WHICH_EXAM = 'Which national exam do I take, and who gives it?';

/** Why each claim warns, and what to ask the school. */
const REMARKS: Readonly<Record<SchoolClaim, Remark>> = {
  'job-guarantee': { why: 'ad-job', ask: 'Where in the contract does it say that?' },
  'aid-promise': { why: 'ad-aid', ask: 'Is it a grant or a loan, and what do I owe if I leave?' },
  license: { why: 'cert.general.law', ask: WHICH_EXAM },
  'certified-by-school': { why: 'term.certificate', ask: WHICH_EXAM },
  government: { why: 'ad-government', ask: 'Which agency, and where does it list you?' },
  'odd-payment': { why: 'ad-payment', ask: 'Can I pay by card or check after I have the contract?' },
  'pay-now': { why: 'ad-pay-now', ask: 'May I take the contract home first?' },
  'no-refund': { why: 'ad-refund', ask: 'What do I get back if I leave in the first week?' },
  hurry: { why: 'ad-hurry', ask: 'Will the price be the same next week?' },
  'pass-promise': { why: 'ad-success', ask: 'Which exam, which year, and how many sat it?' },
  placement: { why: 'ad-placement', ask: OUTCOMES },
  pay: { why: 'ad-pay', ask: 'Whose pay is that, and from which source and year?' },
  'home-at-once': { why: 'rm2', ask: 'How many of last year’s graduates began at home?' },
  'easy-money': { why: 'ad-no-experience', ask: 'Which employers hired your beginners last year?' },
  'accredited-by-whom': { why: 'ad-accredited', ask: 'By whom, and does it cover this very program?' },
  'too-fast': { why: 'e-cert-len', ask: 'Which national exam can I pass after that?' },
  'no-work': { why: 'p6', ask: 'What is taught, by whom, and for how many hours?' },
  gift: { why: 'ad-gift', ask: 'What is the price without it?' },
  kit: { why: 'p7', ask: 'May I have the one-page disclosure before I pay?' },
};

const NO_WARNING =
  'I recognize no warning sign in these words. I know common phrases only, and words are easy to write: this is no verdict on the school.';

function stated(know: Knowledge, { stated: found }: OfferReading): Reply[] {
  if (found.length === 0) return [];
  const said = found.map(({ id, quote }) => `${NAMES[id]} (“${quote}”)`);
  const check = found.some(({ id }) => id === 'accreditation') ? know.say('p1') : '';
  return [tell`It does state ${inWords(said)}. That is fine as far as it goes; see it in writing. ${check}`];
}

/** A reading in words: warning signs, what is left out, what is stated. */
export function tellOffer(know: Knowledge, reading: OfferReading): Reply[] {
  const { warnings, missing } = reading;
  const first = warnings.length > 0 ? warned(know, warnings, REMARKS) : [tell`${NO_WARNING}`];
  const open = gaps(know, missing);
  const left = open.length > 0 ? [under(tell`What it leaves out:`, open)] : [];
  return [...first, ...left, ...stated(know, reading)];
}

/** Looks over a school’s advertisement or e-mail. It reads the words and judges no school. */
export const schoolReader: Reader = {
  name: 'school-offer',
  title: 'a school’s offer',
  intent: 'education',
  recognises: recognising('school'),
  tell: (know, text) => tellOffer(know, readOffer(text)),
  next: ['Check a school with me', 'How do I pay for training?', 'How do I check a school?'],
};
