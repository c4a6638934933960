import type { Need } from '../src/conversation/need';
import type { Phrases } from '../src/conversation/phrases';
import { planPhrases } from './planPhrases';
import { lookUpPhrases } from './lookUpPhrases';
import { recordPhrases } from './recordPhrases';
import { remindPhrases } from './remindPhrases';
import { NOTHING_SAID, why } from './why';

const MENU = [
  'Which path suits me?',
  'Compare coding and billing',
  'What do they earn?',
  'Which certificate comes first?',
  'How do I get started?',
  'Talk to a person',
];

const UNCLEAR = [
  'I didn’t get that. You can ask about duties, pay, certificates, training, jobs from home, or which path suits you.',
  'Still not with you. It may be easier to pick one of these, or I can point you to a person:',
  'These are the things I know about:',
  'Try one of the buttons, or put it in other words:',
];

const NO_FIT = [
  'I couldn’t match that to one of the answers. Pick the nearest, say “skip”, or ask me anything.',
  'That one doesn’t fit my list either. “Skip” moves on, “stop” ends the questions and keeps your place.',
  'Pick the nearest one, or “skip”:',
];

/** Wording number `misses`; past the end the last two take turns, so that none comes twice running. */
const inTurn = (wordings: readonly string[], misses: number): string => {
  const last = wordings.length - 1;
  const at = misses - 1 <= last ? misses - 1 : last - ((misses - 1 - last) % 2);
  return wordings[Math.max(0, at)] ?? '';
};

const MINDED: Readonly<Record<Need, string>> = {
  record: 'your record',
  leave: 'your leave to work',
  language: 'your English',
  family: 'your family',
  phone: 'the phone being hard for you',
  sight: 'your sight',
  mind: 'what you need at an exam',
  body: 'what your body needs',
  diploma: 'the missing diploma',
  degree: 'your degree',
};

/** What the conversation says between questions and answers. */
export const phrases: Phrases = {
  menu: MENU,
  unclear: (misses) => inTurn(UNCLEAR, misses),
  didYouMean: 'Did you mean one of these?',
  somethingElse: 'Something else',
  askAway: 'All right. Ask me in your own words, or pick one of these:',
  takeAs: (label) => `I take that as “${label}”, right?`,
  taken: (label) => `I took that as “${label}”; “back” changes it.`,
  whichAnswer: 'Which one? Say “change question” and its number:',
  keepThat: 'Change it to that',
  asItWas: 'Leave it as it was',
  noGround: 'It helps to tell which of the next questions to ask.',
  minded: (needs) =>
    `I’ll mind ${needs.map((need) => MINDED[need]).join(' and ')} in your plan, never in your leaning. Say “leave that out” if I shouldn’t.`,
  leftOut: 'Left out. Your plan no longer reckons with it.',
  yes: 'Yes, that’s it',
  no: 'No, show the answers',
  shallICheck: (what) => `That reads like something you were sent. Shall I check it as ${what}?`,
  checkAs: (what) => `Yes, as ${what}`,
  dontCheck: 'No, it is something else',
  noFit: (misses) => inTurn(NO_FIT, misses),
  yesToWhat: 'Happy to go on. Which of these?',
  outdated: 'That button belongs to an earlier question. Here is where we are now:',
  changedEarlier:
    'I saw your change. We have moved on since, so it does not count by itself. To give another answer, say “back”, or “change question” with its number.',
  inPrivate: (address) =>
    `That is about you alone, and others read along here. Write to me in private and we go on there: ${address ?? 'open a chat with me, and ask again'}. Here I answer anything about the two jobs.`,
  attachment:
    'I can only read text here, so I couldn’t open what you sent. Type your question, or pick one of these:',
  tooLong: (limit) =>
    `That is more than I can read at once (${limit.toLocaleString('en-US')} characters). Could you put your question in a sentence or two?`,
  backTo: (title) => `Back to ${title}:`,
  youSaid: (label) => `(Before, you said: “${label}”)`,
  forgotten:
    'I have deleted what I kept of you: your answers, your plan and its page, and what we wrote before. What still stands in your window stands there only; close it, or empty it there.',
  firstAlready: 'This is the first question already.',
  nothingToSkip: 'This one decides what comes next, so I need an answer to go on.',
  stopped: (title) => `Stopped. I keep your place in ${title}; say “continue” to go on.`,
  startingOver: (title) => `Starting ${title} over.`,
  questionsLeft: (count) =>
    count === 1 ? 'One more question and you have it.' : `${count} more questions and you have it.`,
  noHurry: 'Take your time, the question waits here:',
  why,
  nothingSaid: NOTHING_SAID,
  record: recordPhrases,
  plan: planPhrases,
  remind: remindPhrases,
  lookUp: lookUpPhrases,
  back: 'Back',
  skip: 'Skip',
  stop: 'Stop',
  continue: 'Continue the questions',
};
