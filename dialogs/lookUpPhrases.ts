import type { LookUpPhrases } from '../src/conversation/phrases';
import { dayInWords } from './days';

/** What is said around look-ups. */
export const lookUpPhrases: LookUpPhrases = {
  popular: [
    'Compare coding and billing',
    'What do they earn?',
    'Which certificate comes first?',
    'How long is the training?',
    'Do new coders get remote work?',
    'Which has the better job outlook?',
  ],
  payIn: (place) => `What do coders and billers earn in ${place}?`,
  note: (today) => `Looked up on ${dayInWords(today)}. Prices, pay and rules change: see the source.`,
  nothing: 'Nothing found. Try a certificate (CPC), pay in a state (pay in Georgia), or “compare”.',
  alone: 'That is for you alone: open a chat with me and ask there. Here I look up what can be shared.',
  urgent: 'If somebody may not be safe',
};
