import { gainFrom, spanOf, yearly } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Path, Said, Span } from '../../../src/knowledge/types';
import { spreadOf, placesOf } from '../salary/where';
import { line, listOf, pathsOf, under } from '../wording';
import { wageSaid } from './ownWords';

/** The low end of pay, which stands in for starting pay: from what one in ten earns less than to what one in four does. */
export interface Start {
  readonly pay: Span;
  readonly said: Said;
}

const startOf = (know: Knowledge, path: Path, about: About): Start | undefined => {
  const [where] = placesOf(know, about);
  const spread = spreadOf(know, path === 'coding' ? where.figures('coding') : 'pay.billing.healthcare');
  if (!spread) return undefined;
  const { p10, p25 } = spread;
  const who = path === 'coding' ? `records specialists in ${where.name}, coders included,` : 'billing clerks in health care';
  return {
    pay: spanOf([p10, p25]),
    said: line(tell`Of ${who} one in ten earns under ${p10} a year and one in four under ${p25} (${p10.when}); starting pay is nearer that end.`),
  };
}; // prettier-ignore

/** Starting pay of the path in question; coding where none is named. */
export const beginnersPay = (know: Knowledge, about: About): Start | undefined =>
  startOf(know, about.path ?? 'coding', about);

/** What a beginner earns beside what the person earns now. */
function beside(know: Knowledge, about: About, path: Path): Said[] {
  const wage = about.circumstances?.wageNow;
  const start = startOf(know, path, about);
  if (!wage || !start) return [];
  const gain = gainFrom(yearly(wage), start.pay);
  const side = path === 'coding' ? 'Coding' : 'Billing';
  const more = know.worked({ ...gain, low: Math.max(0, gain.low), rule: 'gain', from: gain.from });
  const verdict =
    gain.high <= 0
      ? tell`${side} would at first pay no more than you earn now.`
      : gain.low <= 0
        ? tell`${side} may at first pay no more than now, or up to ${know.worked({ ...gain, low: gain.high, rule: 'high end', from: [gain] })} a year more.`
        : tell`${side} could at first pay ${more} a year more than now.`;
  return [line(tell`${line(verdict)} ${start.said}`)];
}

/** The person's pay now beside a beginner's. */
function payNowBeside(know: Knowledge, about: About): Reply[] {
  const wage = about.circumstances?.wageNow;
  const lines = pathsOf(about).flatMap((path) => beside(know, about, path));
  if (!wage || lines.length === 0)
    return [listOf(know, tell`My figures are too old to set beside your pay.`, pathsOf(about).map((path) => `n25-${path}`))];
  const year = wage.per === 'year' ? tell`` : tell`, about ${know.worked(yearly(wage))} for a full year of 40 hours a week`;
  return [
    under(tell`You earn ${wageSaid(know, wage)} now${line(year)}. Compare that with the low end, not the middle:`, [
      ...lines,
      line(tell`Whether you told me pay before or after tax matters: these figures are before tax.`),
    ]),
  ];
} // prettier-ignore

export const payNow: AspectAnswer = {
  name: 'pay now',
  when: ({ told }) => told?.wageNow !== undefined,
  tell: payNowBeside,
  next: () => ['How long until it pays for itself?', 'What does the training cost?', 'Does certification raise pay?'],
}; // prettier-ignore
