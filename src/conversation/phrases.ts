import type { Intent } from './intent';
import type { Need } from './need';
import type { Choice } from './reply';
import type { Reason } from './reason';

/** What is said around the record of a talk. Days are `YYYY-MM-DD`. */
export interface RecordPhrases {
  /** Stands above the record. */
  readonly here: (title: string) => string;
  /** Says what of that which was told a record leaves out; empty where nothing was. */
  readonly leftOut: (needs: readonly Need[], sums: boolean) => string;
  /** Says so when a record is taken over by somebody of whom nothing else is known. */
  readonly mayLack: string;
  readonly nothing: string;
  readonly taken: (day: string | undefined) => string;
  /** `subjects` name the questions whose answer cannot be read; none where it cannot be told which. */
  readonly damaged: (subjects: readonly string[]) => string;
  readonly unreadable: string;
  readonly otherEdition: string;
  /** Stands above the answers that could be read. */
  readonly read: string;
  readonly same: string;
  readonly take: string;
  readonly leave: string;
  readonly keepToday: string;
}

/** What is said of the steps of a plan; `done` and `of` count its lines, `place` is one of them, from 1. */
export interface PlanPhrases {
  readonly none: string;
  readonly older: string;
  readonly saved: (done: number, of: number) => string;
  readonly unchanged: (done: number, of: number) => string;
  readonly standing: (done: number, of: number) => string;
  readonly next: (place: number) => string;
  readonly step: (place: number, isDone: boolean) => string;
  readonly allDone: string;
  readonly noStep: (place: number, of: number) => string;
  /** The next step that has the plan told again. */
  readonly show: string;
}

/** What is said around reminders. Days are `YYYY-MM-DD`; `about` is what to be reminded of, empty for the plan. */
export interface RemindPhrases {
  /** `hour`: a time of day was asked for, which cannot be had. */
  readonly set: (reminder: {
    readonly on: string;
    readonly about: string;
    readonly hour: boolean;
    readonly hasPlan: boolean;
  }) => string;
  readonly already: (on: string, about: string) => string;
  readonly moved: (on: string, about: string) => string;
  readonly cancelled: (days: readonly string[]) => string;
  /** A reminder in a list. */
  readonly line: (on: string, about: string) => string;
  /** Stands above the list. */
  readonly list: string;
  /** Said on the day when it is no longer known what was asked for, nor what else. */
  readonly lost: string;
  readonly none: string;
  readonly which: string;
  /** Said when no more can be kept. */
  readonly full: string;
  /** Asks for the day. */
  readonly when: string;
  /** Days to offer; `label` asks for one from scratch. */
  readonly days: readonly { readonly label: string; readonly days: string }[];
  /** Asks for another day, and says what is wrong with the one named. */
  readonly wrong: Readonly<Record<'past' | 'today' | 'far' | 'none' | 'again', string>>;
  /** Words that cancel or move the only reminder, or one of several by its number. */
  readonly one: Readonly<Record<'cancel' | 'move', string>>;
  readonly numbered: Readonly<Record<'cancel' | 'move', (number: number) => string>>;
  readonly moveTo: (number: number, days: string) => string;
  /** Said where nothing can be sent later, with what to do instead. */
  readonly outOfReach: (hasPlan: boolean) => string;
  /** Begins the message of the day; `today` is later than `on` when it comes late. */
  readonly due: (on: string, today: string, about: string) => string;
  /** Stands above the next steps of the plan. */
  readonly nextSteps: string;
  /** Said on the day where there is no plan. */
  readonly noPlanYet: string;
  readonly inTwoWeeks: string;
  readonly stop: string;
  readonly mine: string;
  readonly showPlan: string;
  readonly keepAnswers: string;
}

/** What is said where something is looked up while talking to somebody else. */
export interface LookUpPhrases {
  /** Look-ups to begin with: questions that are surely understood. */
  readonly popular: readonly string[];
  /** The question that a place alone stands for. */
  readonly payIn: (place: string) => string;
  /** Stands under an answer, since it may be read long after; `today` is `YYYY-MM-DD`. */
  readonly note: (today: string) => string;
  readonly nothing: string;
  /** Said of what is for one person alone. */
  readonly alone: string;
  /** Names the words for somebody who may not be safe. */
  readonly urgent: string;
}

/** The lines that the conversation itself needs. Their wording is the advisor's, so it is passed in. */
export interface Phrases {
  /** The menu, each entry in words that a person would send. */
  readonly menu: readonly string[];
  /** `misses` counts from 1; no two in a row are worded the same. */
  readonly unclear: (misses: number) => string;
  readonly didYouMean: string;
  readonly somethingElse: string;
  readonly askAway: string;
  /** Another answer, or a new start, was offered and is not wanted. */
  readonly unchanged: string;
  readonly takeAs: (label: string) => string;
  /** Says back what own words were taken for. */
  readonly taken: (label: string) => string;
  /** Stands above a result told once more. */
  readonly stillHere: string;
  /** Stands above the question where a talk was left. */
  readonly whereLeft: string;
  /** The next steps that change an answer, and that start the talk over. */
  readonly changeAnswer: string;
  readonly anew: string;
  /** Asks before answers are wiped. */
  readonly sureAnew: (title: string) => string;
  readonly yesAnew: string;
  /** Asks which answer is to be another; stands above all of them. */
  readonly whichAnswer: string;
  /** Asks for the other answer about a subject. */
  readonly whichInstead: (subject: string) => string;
  /** "I take that as …, right?" of a question asked earlier. */
  readonly takeAsFor: (subject: string, label: string) => string;
  /** What was answered to question number `place`; the label is empty where nothing was. */
  readonly yourAnswer: (place: number, subject: string, label: string) => string;
  /** Said of an answer that is no other. */
  readonly saidAlready: (label: string, subject: string) => string;
  /** Stands for an answer where none was given. */
  readonly noAnswer: string;
  /** The next step that asks question number `place` again. */
  readonly changeQuestion: (place: number) => string;
  /** Said of an answer put down before its question came, or in place of an earlier one. */
  readonly noted: (label: string, subject: string) => string;
  /** Said where there is no result yet that another answer could move. */
  readonly notYet: (label: string, subject: string) => string;
  readonly keepThat: string;
  readonly asItWas: string;
  readonly noGround: string;
  /** Says what of that which was just told will shape the plan, and how to take it back. */
  readonly minded: (needs: readonly Need[]) => string;
  readonly leftOut: (needs: readonly Need[]) => string;
  /** Nothing that was told is what should be left out. */
  readonly nothingOfThat: string;
  readonly yes: string;
  readonly no: string;
  readonly shallICheck: (what: string) => string;
  readonly checkAs: (what: string) => string;
  readonly dontCheck: string;
  readonly noFit: (misses: number) => string;
  readonly yesToWhat: string;
  /** In a talk, after the numbers for a crisis that only a guess called for. */
  readonly misread: string;
  readonly outdated: string;
  /** Said in a group of a button on somebody else's card; what the person may answer instead follows. */
  readonly othersQuestion: string;
  /** Said of a change to an earlier message that cannot count any more, because a talk has gone on. */
  readonly changedEarlier: string;
  /** Said of one that would now change what is kept: the steps that are done, or other reminders. */
  readonly sayAnew: string;
  /** The first message to a group that calls us by `called`, and what it can ask. */
  readonly helloAll: (called: string) => string;
  readonly menuForAll: readonly string[];
  /** Said in a group of what is for one person alone. */
  readonly inPrivate: string;
  /** Words of the way to a talk without others, where the channel has one. */
  readonly wayToPrivate: string;
  readonly attachment: string;
  readonly tooLong: (limit: number) => string;
  readonly backTo: (title: string) => string;
  readonly youSaid: (label: string) => string;
  readonly firstAlready: string;
  readonly forgotten: string;
  readonly nothingToSkip: string;
  readonly stopped: (title: string) => string;
  readonly startingOver: (title: string) => string;
  readonly questionsLeft: (count: number) => string;
  /** Said to somebody who is busy for a moment, or back. */
  readonly noHurry: string;
  /** Explains the last turn in plain words; `label` names the subject of an intent. */
  readonly why: (last: Reason, label: (intent: Intent) => string) => string;
  /** Said when there is nothing to explain yet. */
  readonly nothingSaid: string;
  readonly record: RecordPhrases;
  readonly plan: PlanPhrases;
  readonly remind: RemindPhrases;
  readonly lookUp: LookUpPhrases;
  readonly back: string;
  readonly skip: string;
  readonly stop: string;
  readonly continue: string;
}

/** Next steps: buttons that say their label. */
export const steps = (labels: readonly string[]): Choice[] => labels.map((label) => ({ label }));
