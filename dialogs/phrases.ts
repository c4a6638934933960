import type { Phrases } from '../src/conversation/phrases';
import { needNames } from './needNames';
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

/** What the conversation says between questions and answers. */
export const phrases: Phrases = {
  menu: MENU,
  unclear: (misses) => inTurn(UNCLEAR, misses),
  didYouMean: 'Did you mean one of these?',
  somethingElse: 'Something else',
  unchanged: 'All right, all stays as it was.',
  askAway: 'All right. Ask me in your own words, or pick one of these:',
  takeAs: (label) => `I take that as “${label}”, right?`,
  taken: (label) => `I took that as “${label}”; “back” changes it.`,
  stillHere: 'Your answers are still here. This is what they come to:',
  whereLeft: 'Your answers are still here, so we go on where you left:',
  changeAnswer: 'Change an answer',
  anew: 'Start my fit over',
  sureAnew: (title) => `To start ${title} over, I delete your answers in it. Shall I?`,
  yesAnew: 'Yes, start over',
  whichAnswer: 'Which one? Press it, or say its number:',
  whichInstead: (subject) => `What would you say instead about ${subject}?`,
  takeAsFor: (subject, label) => `About ${subject}: I take that as “${label}”, right?`,
  yourAnswer: (place, subject, label) =>
    `Question ${place}, ${subject}: ${label === '' ? 'no answer' : `you said “${label}”`}.`,
  saidAlready: (label, subject) => `That is what you said about ${subject}: “${label}”. So nothing moves.`,
  noAnswer: 'no answer',
  changeQuestion: (place) => `Change question ${place}`,
  noted: (label, subject) => `Noted: “${label}” about ${subject}.`,
  notYet: (label, subject) =>
    `What that moves I can say once there is a result. Shall I put down “${label}” about ${subject}?`,
  keepThat: 'Change it to that',
  asItWas: 'Leave it as it was',
  noGround: 'It helps to tell which of the next questions to ask.',
  minded: (needs) =>
    `I’ll mind ${needNames(needs)} in your plan, never in your leaning. Say “leave that out” if I shouldn’t.`,
  leftOut: (needs) => `Left out: ${needNames(needs)}. Your plan no longer reckons with that.`,
  nothingOfThat: 'I hold nothing of that, so it is in no plan of yours.',
  yes: 'Yes, that’s it',
  no: 'No, show the answers',
  shallICheck: (what) => `That reads like something you were sent. Shall I check it as ${what}?`,
  checkAs: (what) => `Yes, as ${what}`,
  dontCheck: 'No, it is something else',
  noFit: (misses) => inTurn(NO_FIT, misses),
  misread: 'If I read that wrongly, say “continue”: your place and your answers are kept.',
  yesToWhat: 'Happy to go on. Which of these?',
  outdated: 'That button belongs to an earlier question. Here is where we are now:',
  othersQuestion:
    'That question was asked of someone else, and I keep each person’s answers apart. Here is yours:',
  changedEarlier:
    'I saw your change. We have moved on since, so it does not count by itself. To give another answer, say “back”, or “change question” with its number.',
  sayAnew:
    'I saw your change. We have moved on since, so it changes neither your steps nor your reminders. Say it once more as a new message, and it counts.',
  helloAll: (called) =>
    `Hi all, I’m Crosswalk, a bot that knows about two jobs, medical billing and medical coding: duties, pay, certificates, schools, jobs from home, with sources. Here I hear you when you mention me: “${called} what do coders earn?” What is about you alone, such as which path suits you, we do in private.`,
  menuForAll: MENU.slice(1, 5),
  inPrivate:
    'That is about you alone, and others read along here. Write to me in private and ask again there. Here I answer anything about the two jobs.',
  wayToPrivate: 'Write to me in private',
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
    count === 0
      ? 'Your result is one press away.'
      : count === 1
        ? 'One more question and you have it.'
        : `${count} more questions and you have it.`,
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
