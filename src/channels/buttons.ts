import type { Choice } from '../conversation/reply';
import type { Element } from './element';

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
const PHONE = 270;
const LETTER = 7.5;
const AROUND = 32;
/** Clients fold away what is more than this in one row. */
const MOST_ACTIONS = 5;

const widthOf = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { label }) => sum + label.length * LETTER + AROUND, 0);

/** Buttons side by side as far as a phone shows them whole: a label that has to share its row is cut. */
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

/** Every choice as a button: answers to be weighed one below the other, the ways out apart below them. */
export function buttons(choices: readonly Choice[]): Element[] {
  const aside = choices.filter(isAside);
  const others = choices.filter((choice) => !isAside(choice));
  const isWeighed = aside.length > 0;
  const rows = isWeighed ? others.map((choice) => [choice]) : rowsOf(others);
  return [
    ...rows.map((row, i) => actionSet(row, { spacing: i === 0 ? 'Medium' : 'Small' })),
    ...rowsOf(aside).map((row, i) =>
      actionSet(
        row,
        i === 0 && others.length > 0 ? { spacing: 'Medium', separator: true } : { spacing: 'Small' },
      ),
    ),
  ];
}
