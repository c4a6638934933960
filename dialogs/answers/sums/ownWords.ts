import type { Circumstances } from '../../../src/conversation/circumstances';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span, Unit } from '../../../src/knowledge/types';
import { inWords, line } from '../wording';

type Told<K extends keyof Circumstances> = NonNullable<Circumstances[K]>;

/** A number of the person's own as it is said back. */
export const own = (know: Knowledge, { low, high }: Span, unit: Unit): Said =>
  know.worked({ low, high, unit, rule: 'own', from: [{ low, high }] });

/** "6 hours a week"; evenings with the hours they were counted as. */
const hoursSaid = (know: Knowledge, { evenings, ...hours }: Told<'hoursAWeek'>): string => {
  const aWeek = `${own(know, hours, 'hours').text} a week`;
  return evenings === undefined ? aWeek : `those evenings (${aWeek})`;
};

/** "With $2,000 and 6 hours a week": what was taken from the person's words. */
export function taken(know: Knowledge, { dollars, hoursAWeek, months }: Circumstances): Said {
  const said = [
    ...(dollars ? [dollars.high === 0 ? 'no money of your own' : own(know, dollars, 'USD').text] : []),
    ...(hoursAWeek ? [hoursSaid(know, hoursAWeek)] : []),
    ...(months ? [own(know, months, 'months').text] : []),
  ];
  return line(tell`With ${inWords(said)}`);
}

/** "$15 an hour". */
export const wageSaid = (know: Knowledge, { per, ...wage }: Told<'wageNow'>): string =>
  per === 'hour' ? `${own(know, wage, 'USD/hour').text} an hour` : `${own(know, wage, 'USD').text} a ${per}`;
