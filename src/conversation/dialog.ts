import type { Knowledge, Path } from '../knowledge/types';
import type { Entities, Intent, Question } from './intent';
import type { Reply } from './reply';

/** What was answered in one guided conversation: step → choice id, or the text of an entry. */
export type Answers = Readonly<Record<string, string>>;

/** An answer to a question. `then` names the next step; `opens` leaves for another subject, as if asked for it. */
export type DialogChoice<S extends string> = {
  /** 45 characters or fewer; says what is chosen. */
  readonly label: string;
  /** Other ways people say this choice. */
  readonly means?: readonly string[];
} & (
  | { readonly then: S | 'end' }
  | { readonly opens: { readonly intent: Intent; readonly path?: readonly Path[] } }
);

export interface ChoiceStep<S extends string> {
  readonly ask: string;
  readonly choices: Readonly<Record<string, DialogChoice<S>>>;
}

export interface EntryStep<S extends string> {
  readonly ask: string;
  readonly parse: (
    text: string,
  ) => { readonly ok: true; readonly value: string } | { readonly ok: false; readonly hint: string };
  readonly then: S | 'end';
}

/** `among` keeps the graph drawable. */
export interface BranchStep<S extends string> {
  readonly decide: (answers: Answers) => S | 'end';
  readonly among: readonly (S | 'end')[];
}

export interface OutcomeStep<S extends string> {
  readonly tell: (know: Knowledge, answers: Answers) => Reply[];
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
  /** Offered as next steps when the dialog has ended. */
  readonly next?: readonly string[];
}

/** Checks at compile time that every step named exists. */
export const dialog = <S extends string>(definition: Dialog<S>): Dialog => definition;

/** The question that a dialog answers, as if the person had asked it. */
export const questionOf = ({ opensOn, invite }: Dialog): Question => ({
  intent: opensOn,
  entities: {},
  words: invite ?? '',
});

export const isChoiceStep = (step: Step): step is ChoiceStep<string> => 'choices' in step;
export const isEntryStep = (step: Step): step is EntryStep<string> => 'parse' in step;
export const isBranchStep = (step: Step): step is BranchStep<string> => 'decide' in step;
