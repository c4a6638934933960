import type { RemindPhrases } from '../src/conversation/phrases';
import { inWords } from './answers/wording';
import { dayInWords } from './days';

const subject = (about: string): string => (about === '' ? 'your plan' : `“${about}”`);

/** What is said around reminders. */
export const remindPhrases: RemindPhrases = {
  set: ({ on, about, hour, hasPlan }) =>
    [
      `I will write here on ${dayInWords(on)}, about this time of day, to remind you of ${subject(about)}.`,
      ...(hour ? ['I can’t pick another hour.'] : []),
      ...(about === '' && !hasPlan ? ['You have no plan yet: “Which path suits me?” makes one.'] : []),
      'Only this once; “cancel my reminder” stops it.',
    ].join(' '),
  already: (on, about) =>
    `That is set already: I write on ${dayInWords(on)} to remind you of ${subject(about)}.`,
  moved: (on, about) =>
    `Moved: I will write here on ${dayInWords(on)}, about the time of day it is now, to remind you of ${subject(about)}.`,
  cancelled: (days) =>
    `Cancelled: I will not write on ${inWords(days.map(dayInWords))}${days.length > 1 ? '; that was all of them' : ''}.`,
  line: (on, about) => `${dayInWords(on)}: ${subject(about)}`,
  list: 'This is what I will remind you of:',
  lost: 'You asked me to write to you about now. A change on my side has lost what you told me before, so I no longer know what for, and no other reminder is set. I am sorry. Ask me anything, or pick one:',
  none: 'No reminder is set, so I will not write by myself.',
  which: 'Which one?',
  full: 'I keep five reminders at most. Which one shall go?',
  when: 'On which day shall I write? Say it in your own words, like “next Friday”, or pick one:',
  days: [
    { label: 'Remind me in three days', days: 'In three days' },
    { label: 'Remind me in two weeks', days: 'In two weeks' },
    { label: 'Remind me in a month', days: 'In a month' },
  ],
  wrong: {
    past: 'That day has gone by. Which day ahead of us shall it be?',
    today: 'I count in whole days, so today is too soon; tomorrow is the earliest. Which day shall it be?',
    far: 'That is more than a year off, and I would rather not promise it. Which day before that?',
    none: 'I can’t find that day in the calendar. Which one do you mean?',
    again: 'I write once for each reminder and not again and again. Which day shall it be?',
  },
  one: { cancel: 'Cancel my reminder', move: 'Move my reminder' },
  numbered: {
    cancel: (number) => `Cancel reminder ${number}`,
    move: (number) => `Move reminder ${number}`,
  },
  moveTo: (number, days) => `Move reminder ${number} to ${days.toLowerCase()}`,
  outOfReach: (hasPlan) =>
    `I can’t remind you here: once this page is closed, nothing I write can reach you. Put the day in your own calendar${
      hasPlan ? ', and keep your plan’s page or your answers for it' : ''
    }.`,
  due: (on, today, about) => {
    const late = on >= today ? '' : ` I meant to write on ${dayInWords(on)} and could not.`;
    return `You asked me to remind you of ${subject(about)}.${late}`;
  },
  nextSteps: 'Next on it:',
  noPlanYet: 'There is no plan yet. Where do you stand? Ask me anything, or pick one:',
  inTwoWeeks: 'Remind me in two weeks',
  stop: 'Stop reminders',
  mine: 'My reminders',
  showPlan: 'Show my plan',
  keepAnswers: 'Keep my answers',
};
