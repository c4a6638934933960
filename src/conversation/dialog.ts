import type { Knowledge, Path } from '../knowledge/types';
import type { Circumstances, Measure } from './circumstances';
import type { Entities, Intent, Question } from './intent';
import type { Nod } from './nods';
import type { PlanLine } from './plan';
import type { PlanReply, Reply } from './reply';

/** What was answered in one guided conversation: step → choice id, or the text of an entry. */
export type Answers = Readonly<Record<string, string>>;

/** Dialog → its answers. */
export type AllAnswers = Readonly<Record<string, Answers>>;

/** An answer to a question. `then` names the next step; `opens` leaves for another subject, as if asked for it. */
export type DialogChoice<S extends string> = {
  /** 45 characters or fewer; says what is chosen. */
  readonly label: string;
  /** Other ways people say this choice. */
  readonly means?: readonly string[];
  /** Names for what is chosen. Whoever likes it means this choice, whoever dislikes it the one that `against` names. */
  readonly about?: readonly string[];
  readonly against?: string;
  /** Where a question asks how something is liked: how strongly this choice does, from 2 (loved) to -2 (hated). */
  readonly tone?: number;
  /** The nods that mean this choice: "yeah", "why not", "idk". */
  readonly nods?: readonly Nod[];
} & (
  | { readonly then: S | 'end' }
  | { readonly opens: { readonly intent: Intent; readonly path?: readonly Path[] } }
);

/** What every question may say of itself. */
export interface Asking {
  readonly ask: string;
  /** What it is about, in mid-sentence: "your company in the morning". */
  readonly subject?: string;
  /** Other words by which people speak of it later: "the phone one". */
  readonly calledBy?: RegExp;
  /** Answers "why do you ask?". */
  readonly why?: string;
  /** Not one of the numbered questions. */
  readonly uncounted?: true;
}

export interface ChoiceStep<S extends string> extends Asking {
  /** The choice that something told of one's own lot comes to; once told, the question need not be asked. */
  readonly takes?: (circumstances: Circumstances) => string | undefined;
  /** What a number is a number of, where only the question says so. */
  readonly measures?: Measure;
  /** Where "skip" leads, when the answers lead different ways. */
  readonly skip?: S | 'end';
  readonly choices: Readonly<Record<string, DialogChoice<S>>>;
}

export interface EntryStep<S extends string> extends Asking {
  /** A number, and not a text: what is no number may be anything else that people say. */
  readonly takesNumber?: true;
  readonly parse: (
    text: string,
  ) => { readonly ok: true; readonly value: string } | { readonly ok: false; readonly hint: string };
  readonly then: S | 'end';
}

/** `among` keeps the graph drawable. */
export interface BranchStep<S extends string> {
  readonly decide: (answers: Answers) => S | 'end';
  readonly among: readonly (S | 'end')[];
  /** The way that is counted on while the branch still lies ahead; without it, what `decide` says by then. */
  readonly usual?: S | 'end';
}

/** What an outcome may tell beside the answers of its own dialog. */
export interface Telling {
  /** The answers before one of them was changed. */
  readonly before?: Answers;
  readonly circumstances: Circumstances;
  readonly all: AllAnswers;
  /** The steps of a plan that are done, by name. */
  readonly done: readonly string[];
}

export interface OutcomeStep<S extends string> {
  readonly tell: (know: Knowledge, answers: Answers, telling: Telling) => Reply[];
  readonly then: S | 'end';
}

export type Step<S extends string = string> = ChoiceStep<S> | EntryStep<S> | BranchStep<S> | OutcomeStep<S>;

/** One guided conversation: four kinds of step and no fifth, with next steps as data. */
export interface Dialog<S extends string = string> {
  readonly name: string;
  /** How the advisor calls it in mid-sentence: "your fit". */
  readonly title: string;
  readonly opensOn: Intent;
  /** Words that ask for this dialog among all that its intent may mean; tried before the answers of the intent, and heard inside another talk too. */
  readonly opensWhen?: RegExp;
  /** These words ask for it whatever else they might mean. */
  readonly byWordsAlone?: true;
  /** The next step that opens it: understood as meant wherever it is pressed or typed. */
  readonly invite?: string;
  /** What was named before, as answers; a question answered so is left out by a branch. */
  readonly knows?: (know: Knowledge, entities: Entities) => Answers;
  readonly first: NoInfer<S>;
  /** A talk shows its progress, offers back, skip and stop, and waits through interruptions; a menu lapses when another subject comes up. */
  readonly manner: 'talk' | 'menu';
  readonly steps: Readonly<Record<S, Step<NoInfer<S>>>>;
  /** Words that ask a talk for its result before its end. */
  readonly result?: RegExp;
  /** Offered as next steps when the dialog has ended; `all` are the answers of every dialog, by its name. */
  readonly next?: readonly string[] | ((all: AllAnswers) => readonly string[]);
  /** Answers that other dialogs give to this one. */
  readonly borrows?: (all: AllAnswers) => Answers;
  /** About the person alone: in a group it is offered in private only. */
  readonly isPrivate?: true;
  /** Its answers can be changed one by one, tried out, and kept as a record. */
  readonly lasting?: Lasting;
  /** Its answers come to a plan that can be worked through. */
  readonly planning?: Planning;
}

/** The plan that answers and circumstances come to, made anew whenever it is asked for. */
export interface Planning {
  readonly lines: (know: Knowledge, answers: Answers, told: Circumstances) => readonly PlanLine[];
  /** `done` names the steps that are. */
  readonly tell: (
    know: Knowledge,
    answers: Answers,
    told: Circumstances,
    done: readonly string[],
  ) => PlanReply;
  /** What one may want to ask before a step, by its name; without one, when all is done. */
  readonly next: (step: string | undefined) => readonly string[];
}

/** The same thing before a change and after it. */
export interface Moved<T> {
  readonly before: T;
  readonly after: T;
}

/** A part of a result that is asked for when it stands. */
export interface ResultPart {
  /** Meant of the result whatever was spoken of since. */
  readonly asked?: RegExp;
  /** Meant of it only while nothing else was. */
  readonly askedNext?: RegExp;
  readonly tell: (know: Knowledge, answers: Answers, told: Circumstances) => Reply;
  readonly next: (all: AllAnswers) => readonly string[];
}

/** What a talk tells of its answers when it has ended. */
export interface Lasting {
  /** Raised when questions or answers change, so that an old record is known as one. */
  readonly edition: number;
  /** Step → its letter in the record, in the record's order. */
  readonly letters: Readonly<Record<string, string>>;
  /** Answers of a record that no step asks for: their ids, in order. */
  readonly further?: Readonly<Record<string, readonly string[]>>;
  /** Questions that may be answered out of turn: they change neither the way through the talk nor its leaning. `then` tells what comes of it. */
  readonly anytime: { readonly steps: readonly string[]; readonly then: string };
  /** The result once more. */
  readonly result: (know: Knowledge, answers: Answers) => Reply;
  /** What is asked of it; the first that is meant is told. */
  readonly parts: readonly ResultPart[];
  /** What one other answer would come to, without taking it. `told` is of the person's lot, as it is and as it would be. */
  readonly whatIf: (know: Knowledge, answers: Answers, changed: Answers, told: Moved<Circumstances>) => Reply;
  /** Two records set side by side, older first. `days` are `YYYY-MM-DD`. */
  readonly compared: (older: Answers, newer: Answers, days: readonly [string, string]) => Reply;
}

/** Checks at compile time that every step named exists. */
export const dialog = <S extends string>(definition: Dialog<S>): Dialog => definition;

/** The question that a dialog answers, as if the person had asked it. */
export const questionOf = ({ opensOn, invite }: Dialog): Question => ({
  intent: opensOn,
  entities: {},
  words: invite ?? '',
});

/** The step of that name. Names come from buttons, too, and those may be anybody's: `constructor` is none. */
export const stepNamed = ({ steps }: Dialog, name: string): Step | undefined =>
  Object.hasOwn(steps, name) ? steps[name] : undefined;

/** The answer of that name, where the step has one. */
export const choiceNamed = (step: Step | undefined, id: string): DialogChoice<string> | undefined =>
  step && isChoiceStep(step) && Object.hasOwn(step.choices, id) ? step.choices[id] : undefined;

export const isChoiceStep = (step: Step): step is ChoiceStep<string> => 'choices' in step;
export const isEntryStep = (step: Step): step is EntryStep<string> => 'parse' in step;
export const isBranchStep = (step: Step): step is BranchStep<string> => 'decide' in step;
