import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Path } from '../../../src/knowledge/types';
import { followed, line, pathsOf, under } from '../wording';
import { placesOf, spreadOf, stateAround, type Where } from './where';

function codingStart(know: Knowledge, where: Where): TextReply {
  const spread = where.kind === 'us' ? undefined : spreadOf(know, where.figures('coding'));
  if (!spread) return tell`${know.say('pay.start.coding')}`;
  const { p10, p25 } = spread;
  return tell`For new coders in ${where.name}, go by the low end. One in ten records specialists earns under ${p10} a year, one in four under ${p25} (${p10.when}, second-hand).`;
}

function billingStart(know: Knowledge, where: Where): TextReply {
  const state = stateAround(know, where);
  const median = state.kind === 'us' ? undefined : know.figure(`${state.figures('billing')}.median`);
  if (!median) return tell`${know.say('pay.start.billing')}`;
  return tell`For billers in ${state.name} only the middle is on file: ${median} a year (${median.when}, every industry). For the whole country: ${followed(know.say('pay.start.billing'))}`;
}

export const startAt = (know: Knowledge, path: Path, where: Where): TextReply =>
  path === 'coding' ? codingStart(know, where) : billingStart(know, where);

/** What a beginner may expect: the low end of what is on file stands in for starting pay, which nobody publishes. */
export function startingPay(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  const apprentice = about.entities.credential?.includes('CPC-A') === true;
  if (apprentice)
    return [tell`I have no pay figure for CPC-A holders alone. ${line(codingStart(know, where))}`];
  if (about.path) return [startAt(know, about.path, where)];
  return [
    under(
      tell`Nobody publishes starting pay alone, so the low end is the guide:`,
      pathsOf(about).map((path) => line(startAt(know, path, where))),
    ),
  ];
}

function later(know: Knowledge, path: Path, where: Where): TextReply {
  const prefix = path === 'coding' ? where.figures('coding') : 'pay.billing.healthcare';
  const spread = spreadOf(know, prefix);
  if (!spread) return tell`${know.say(`n25-${path}`)}`;
  const { p75, p90 } = spread;
  const who = path === 'coding' ? `records specialists in ${where.name}` : 'billing clerks in health care';
  return tell`Of ${who}, one in four earns more than ${p75} a year and one in ten more than ${p90} (${p75.when}).`;
}

/** Pay after some years: not on file, so the upper end is shown for what it is. */
export function experiencedPay(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  const years = about.entities.experience ?? 'years of experience';
  const state = stateAround(know, where);
  const median = know.figure(`${state.figures('billing')}.median`);
  const here =
    about.path !== 'coding' && where.kind !== 'us' && median
      ? [
          line(
            tell`For billing in ${state.name} only the middle is on file: ${median} a year (${median.when}).`,
          ),
        ]
      : [];
  return [
    under(
      tell`I have no pay table by experience, so I can’t put a number on ${years}. The upper end shows what is possible:`,
      [...pathsOf(about).map((path) => line(later(know, path, where))), ...here, know.say('aapc-2025')],
    ),
  ];
}
