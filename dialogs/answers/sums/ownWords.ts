import type { Circumstances } from '../../../src/conversation/circumstances';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span, Unit } from '../../../src/knowledge/types';
import { inWords, line } from '../wording';

/** A number of the person's own as it is said back. */
export const own = (know: Knowledge, { low, high }: Span, unit: Unit): Said =>
  know.worked({ low, high, unit, rule: 'own', from: [{ low, high }] });

export const hoursSaid = (
  know: Knowledge,
  { evenings, ...hours }: NonNullable<Circumstances['hoursAWeek']>,
): string =>
  evenings === undefined
    ? `${own(know, hours, 'hours').text} a week`
    : `your evenings, which I count as ${own(know, hours, 'hours').text} a week`;

/** "With $2,000 and 6 hours a week": what was taken from the person's words. */
export function taken(know: Knowledge, { dollars, hoursAWeek, months }: Circumstances): Said {
  const said = [
    ...(dollars ? [own(know, dollars, 'USD').text] : []),
    ...(hoursAWeek ? [hoursSaid(know, hoursAWeek)] : []),
    ...(months ? [own(know, months, 'months').text] : []),
  ];
  return line(tell`With ${inWords(said)}`);
}

/** "$15 an hour". */
export const wageSaid = (know: Knowledge, { per, ...wage }: NonNullable<Circumstances['wageNow']>): string =>
  `${own(know, wage, per === 'hour' ? 'USD/hour' : 'USD').text} ${per === 'hour' ? 'an' : 'a'} ${per}`;
