import type { Circumstances } from '../src/conversation/circumstances';
import type { Figure, Knowledge, Said, Span, Worked } from '../src/knowledge/types';

/** Sums as they are spoken, worked out again by other means than the advisor's. */

export interface Reckoning {
  readonly know: Knowledge;
  /** Every number that was worked out, as it was spoken. */
  readonly spoken: ReadonlySet<string>;
  /** The rules that were used, and what was wrong with any sum. */
  readonly rules: ReadonlySet<string>;
  readonly faults: ReadonlySet<string>;
}

/** The knowledge, which checks each sum that answers have it work out. `told` are the own numbers that may be in one. */
export function reckoningWith(know: Knowledge, told: readonly Circumstances[]): Reckoning {
  const [spoken, rules, faults] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const worked = (sum: Worked): Said => {
    const said = know.worked(sum);
    spoken.add(said.text);
    rules.add(sum.rule);
    const wrong = fault(sum, know, told);
    if (wrong !== undefined) faults.add(wrong);
    return said;
  };
  const listening = Object.create(know, { worked: { value: worked } }) as Knowledge;
  return { know: listening, spoken, rules, faults };
}

const isFigure = (part: Span): part is Figure => 'id' in part;
const isWorked = (part: Span): part is Worked => 'rule' in part;
const add = (parts: readonly Span[], end: 'low' | 'high'): number =>
  parts.reduce((sum, part) => sum + part[end], 0);

const HOURS = { hours: 40 * 52, weeks: 52, months: 12, years: 1 } as const;

/** What a rule comes to before it is rounded; each written anew here, as a reader would do it on paper. */
function exactly({ rule, from }: Worked): Span | undefined {
  const [a, b] = from;
  if (!a) return undefined;
  const [kind = '', amount = ''] = rule.split(/ (?=[\d.]+$)/);
  if (kind === 'share') return { low: a.low * Number(amount), high: a.high * Number(amount) };
  if (/^\d+ years$/.test(rule) && b)
    return { low: Number.parseInt(rule, 10) * a.low, high: Number.parseInt(rule, 10) * b.high };
  const times = HOURS[rule.replace('a year of ', '') as keyof typeof HOURS];
  if (rule.startsWith('a year of ')) return { low: a.low * times, high: a.high * times };
  switch (rule) {
    case 'own': return a;
    case 'sum': return { low: add(from, 'low'), high: add(from, 'high') };
    case 'perhaps': return { low: 0, high: a.high };
    case 'high end': return { low: a.high, high: a.high };
    case 'span': return { low: Math.min(...from.map(({ low }) => low)), high: Math.max(...from.map(({ high }) => high)) };
  }
  if (!b) return undefined;
  switch (rule) {
    case 'left': return { low: a.low - b.high, high: a.high - b.low };
    case 'missing': return { low: b.low - a.high, high: b.high - a.low };
    case 'gain': return { low: b.low - a.high, high: b.high - a.low };
    case 'pay back': return { low: a.low / (b.high / 12), high: a.high / (b.low / 12) };
    case 'pace': return { low: a.low / b.high, high: a.high / b.low };
    case 'study time': return { low: a.low / (b.high * (52 / 12)), high: a.high / (b.low * (52 / 12)) };
    default: return undefined;
  }
} // prettier-ignore

/** Rounding may widen a range, by a month or by a step that such an amount bears. */
function isRounded({ low, high, unit }: Worked, exact: Span): boolean {
  const mostAt = (value: number): number =>
    unit === 'months' || unit === 'hours'
      ? 1
      : Math.abs(value) < 200
        ? 10
        : Math.abs(value) < 5000
          ? 50
          : 500;
  const slack = 1e-6;
  return (
    low <= exact.low + slack &&
    exact.low - low < mostAt(exact.low) + slack &&
    high >= exact.high - slack &&
    high - exact.high < mostAt(exact.high) + slack
  );
}

/** What is wrong with a sum, or undefined when it can be worked out again from figures on file and own numbers. */
function fault(sum: Worked, know: Knowledge, told: readonly Circumstances[]): string | undefined {
  const exact = exactly(sum);
  if (!exact) return `no such rule: ${sum.rule}`;
  if (!isRounded(sum, exact)) return `${sum.rule}: ${JSON.stringify(sum)} is not ${JSON.stringify(exact)}`;
  for (const part of sum.from) {
    const wrong = isFigure(part)
      ? onFile(part, know)
      : isWorked(part)
        ? fault(part, know, told)
        : isTold(part, told)
          ? undefined
          : `${JSON.stringify(part)} is neither on file nor the person's own`;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function onFile(part: Figure, know: Knowledge): string | undefined {
  const figure = know.figure(part.id);
  return figure?.low === part.low && figure.high === part.high ? undefined : `${part.id} says otherwise`;
}

const isTold = ({ low, high }: Span, told: readonly Circumstances[]): boolean =>
  told.some((circumstances) =>
    Object.values(circumstances).some(
      (own) => own !== undefined && 'low' in own && own.low === low && own.high === high,
    ),
  );
