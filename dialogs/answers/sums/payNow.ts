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
    said: line(tell`Of ${who} one in ten earns under ${p10} a year and one in four under ${p25} (${p10.when}).`),
  };
}; // prettier-ignore

/** Starting pay of the path in question; coding where none is named. */
export const beginnersPay = (know: Knowledge, about: About): Start | undefined =>
  startOf(know, about.path ?? 'coding', about);

/** What a beginner earns beside what the person earns now. */
function beside(know: Knowledge, path: Path, now: Span, { pay, said }: Start): Said {
  const gain = gainFrom(now, pay);
  const side = path === 'coding' ? 'Coding' : 'Billing';
  const most = know.worked({ ...gain, low: gain.high, rule: 'high end', from: [gain] });
  const verdict =
    gain.high <= 0
      ? tell`${side} would hardly pay more than that at first.`
      : gain.low <= 0
        ? tell`${side} may pay no more than that at first, or up to ${most} a year more.`
        : tell`${side} could pay ${know.worked(gain)} a year more at first.`;
  return line(tell`${line(verdict)} ${said}`);
}

/** The person's pay now beside a beginner's. */
function payNowBeside(know: Knowledge, about: About): Reply[] {
  const wage = about.circumstances?.wageNow;
  const starts = pathsOf(about).flatMap((path) => {
    const start = startOf(know, path, about);
    return start ? [{ path, start }] : [];
  });
  if (!wage || starts.length === 0)
    return [listOf(know, tell`My figures are too old to set beside your pay.`, pathsOf(about).map((path) => `n25-${path}`))];
  const now = yearly(wage);
  const year =
    wage.per === 'year' ? line(tell``) : line(tell`, about ${know.worked(now)} for a full-time year`);
  return [
    under(tell`You earn ${wageSaid(know, wage)} now${year}. Beside the low end of pay, where beginners start:`, [
      ...starts.map(({ path, start }) => beside(know, path, now, start)),
      line(tell`I took your pay as before tax; if it is what you take home, the difference is smaller.`),
    ]),
  ];
} // prettier-ignore

export const payNow: AspectAnswer = {
  name: 'pay now',
  when: ({ told }) => told?.wageNow !== undefined,
  tell: payNowBeside,
  next: () => ['How long until it pays for itself?', 'What does the training cost?', 'Does certification raise pay?'],
}; // prettier-ignore
