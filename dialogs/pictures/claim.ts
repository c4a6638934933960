import { sourcesOf } from '../../src/conversation/reply';
import type { JourneyStep, Series } from '../../src/conversation/series';
import type { Knowledge } from '../../src/knowledge/types';
import { publishersOf } from './credit';

/** Each step in short, and the fact that says it in full. */
const STEPS: readonly (JourneyStep & { readonly fact: string })[] = [
  { side: 'other', who: 'Front office', title: 'Visit', text: 'written down, coverage checked', fact: 'w1' },
  { side: 'coding', who: 'Coder', title: 'Codes', text: 'reads the record, picks the codes', fact: 'w2' },
  { side: 'billing', who: 'Biller', title: 'Claim', text: 'adds patient, insurer and charges', fact: 'w3' },
  { side: 'other', who: 'Insurer', title: 'Checks', text: 'computers look at form and codes', fact: 'w4' },
  { side: 'other', who: 'Insurer', title: 'Decision', text: 'pays or denies, with reason codes', fact: 'w5' },
  { side: 'billing', who: 'Biller', title: 'Follow-up', text: 'posts the payment, sorts denials', fact: 'w6' },
]; // prettier-ignore

const CODES = STEPS.findIndex(({ title }) => title === 'Codes');

/** The way of a claim from the visit to the payment, with who does each step. */
export function claimPicture(know: Knowledge): Series {
  const said = STEPS.map(({ fact }) => know.say(fact));
  const sources = sourcesOf(...said);
  return {
    shape: 'journey',
    name: 'claim',
    title: 'From the visit to the payment',
    about: 'Who does what. A clearinghouse may stand between biller and insurer. In some offices the biller does the front-office step, too.',
    credit: publishersOf(sources),
    alt: `Six steps: ${STEPS.map(({ who, title }) => `${title.toLowerCase()} (${who.toLowerCase()})`).join(', ')}. A denial for a code goes back to the coder.`,
    table: {
      title: 'The steps of a claim',
      columns: ['Step', 'Who', 'What happens'],
      rows: STEPS.map(({ title, who }, i) => [title, who, said[i]?.text ?? '']),
      sources,
    },
    steps: STEPS.map(({ fact: _, ...step }) => step),
    back: { to: CODES, text: 'coding questions go back to the coder' },
  };
} // prettier-ignore
