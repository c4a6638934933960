import type { Choice } from '../conversation/reply';
import { type Element, textBlock } from './element';

/** Ways on that are no answers. */
const ASIDE: ReadonlySet<string> = new Set(['back', 'skip', 'stop']);

const isAside = ({ ref }: Choice): boolean => ref !== undefined && ASIDE.has(ref.id);

/**
 * A button whose press arrives as if its label were typed, with the choice beside it. The same data stands twice:
 * Teams sends what is under `msteams`, other clients all of it.
 */
function submit({ label, ref }: Choice): Element {
  const value = ref === undefined ? { say: label } : { choice: ref, say: label };
  return {
    type: 'Action.Submit',
    title: label,
    data: { ...value, msteams: { type: 'messageBack', text: label, displayText: label, value } },
  };
}

/** Pixels inside a card on a phone, of a letter, and of a button beside its letters. */
const PHONE = 240;
const LETTER = 7.5;
const AROUND = 32;
/** Clients fold away what is more than this in one row. */
const MOST_ACTIONS = 5;

const widthOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { label }) => sum + label.length * LETTER + AROUND, 0);

/** Buttons side by side as far as a phone shows them whole. */
const rowsOf = (choices: readonly Choice[]): Choice[][] =>
  choices.reduce<Choice[][]>((rows, choice) => {
    const row = [...(rows.at(-1) ?? []), choice];
    const fits = rows.length > 0 && row.length <= MOST_ACTIONS && widthOf(row) <= PHONE;
    return fits ? [...rows.slice(0, -1), row] : [...rows, [choice]];
  }, []);

const actionSet = (choices: readonly Choice[], more: Element): Element => ({
  type: 'ActionSet',
  actions: choices.map(submit),
  ...more,
});

/** Buttons cut what is too long for their line; a field that can be pressed breaks it. */
const tile = (choice: Choice, more: Element): Element => ({
  type: 'Container',
  style: 'emphasis',
  roundedCorners: true,
  showBorder: true,
  selectAction: submit(choice),
  items: [textBlock(choice.label, { weight: 'Bolder' })],
  ...more,
});

const apart = (i: number): Element => ({ spacing: i === 0 ? 'Medium' : 'Small' });

/** What to answer or to ask: alike among themselves, and answers to be weighed one below the other. */
function main(choices: readonly Choice[], isWeighed: boolean): Element[] {
  const isLong = choices.some((choice) => widthOf([choice]) > PHONE);
  if (isLong) return choices.map((choice, i) => tile(choice, apart(i)));
  const rows = isWeighed ? choices.map((choice) => [choice]) : rowsOf(choices);
  return rows.map((row, i) => actionSet(row, apart(i)));
}

/** Every choice as a button, the ways out apart below the others. */
export function buttons(choices: readonly Choice[]): Element[] {
  const aside = choices.filter(isAside);
  const others = choices.filter((choice) => !isAside(choice));
  return [
    ...main(others, aside.length > 0),
    ...rowsOf(aside).map((row, i) =>
      actionSet(row, { ...apart(i), ...(i === 0 && others.length > 0 && { separator: true }) }),
    ),
  ];
}
