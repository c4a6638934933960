/** A number or range of a text in figures, and where it stood. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** "$" before it, or "dollars" behind it. */
  readonly money: boolean;
  readonly start: number;
  readonly end: number;
}

/** Codes, dates and percentages are not matched. */
const AMOUNT =
  /(?<![\w.$#]|\d\/)(\$ ?)?(\d+(?:\.\d{1,2})?)( ?(?:(?:us )?(?:dollars?|dollers?|dolars?|bucks?|usd)\b|\$))?(?![\w%]|[./]\d)/g;
const JOINT = /^ ?(?:-|to|or) ?$/;

/** Every amount of a text, in order; "5 to 6" and "between 5 and 6" are one. */
export function amountsIn(text: string): Amount[] {
  const single = [...text.matchAll(AMOUNT)].map(({ index, 0: all, 1: sign, 2: number, 3: noun }) => ({
    ...{ low: Number(number), high: Number(number), money: (sign ?? noun) !== undefined },
    ...{ start: index, end: index + all.length },
  }));
  return single.reduce<Amount[]>((joined, amount) => {
    const last = joined.at(-1);
    if (!last || !isRange(text, last, amount)) return [...joined, amount];
    const money = last.money || amount.money;
    return [...joined.slice(0, -1), { ...last, high: amount.high, money, end: amount.end }];
  }, []);
}

function isRange(text: string, first: Amount, second: Amount): boolean {
  const between = text.slice(first.end, second.start);
  const joins =
    JOINT.test(between) || (between === ' and ' && text.slice(0, first.start).endsWith('between '));
  return joins && first.low === first.high && first.low < second.high;
}
