import { judgeSchool, priceIn, type Judged, type SchoolStep, type Standing } from '../src/advice/school';
import type { SchoolPoint } from '../src/advice/stated';
import type { Answers } from '../src/conversation/dialog';
import type { Reply } from '../src/conversation/reply';
import { tell } from '../src/conversation/reply';
import type { Knowledge, Said } from '../src/knowledge/types';
import { inWords, line, under } from './answers/wording';
import { counted, folded, remarked, type Remark } from './readers/reading';
import { gaps, OPEN } from './schoolPoints';

type Warning = Remark & { readonly what: string };

/** What warns, by question and answer. */
const WARNINGS: Readonly<Record<string, Warning>> = {
  'accreditation.said': {
    what: 'They say “accredited” without saying by whom.',
    why: 'ad-accredited',
    ask: OPEN.accreditation.ask,
  },
  'accreditation.none': {
    what: 'They are not accredited.',
    why: 'ad-not-accredited',
    ask: 'Which exam have your graduates passed, and where do they work?',
  },
  'passRate.bare': {
    what: 'They give a share without exam or year.',
    why: 'ad-pass-rate',
    ask: 'Which exam, which year, and how many sat it?',
  },
  'passRate.refused': {
    what: 'They would not say how many pass.',
    why: 'ad-pass-rate',
    ask: 'May I speak with two graduates of last year?',
  },
  'refund.spoken': {
    what: 'The refund terms were only told to you.',
    why: 'ad-spoken',
    ask: 'Where is that in the contract?',
  },
  'refund.none': {
    what: 'They give no refunds.',
    why: 'ad-refund',
    ask: 'What if I fall ill in the first week?',
  },
  'pressure.today': {
    what: 'They press you with a price or a seat that ends soon.',
    why: 'ad-hurry',
    ask: 'Will you put this price in writing for two weeks?',
  },
  'pressure.calls': {
    what: 'They keep calling.',
    why: 'ad-take-time',
    ask: 'Would you send me the contract and wait for my call?',
  },
};

/** What is fine, and what it is worth. */
const FINE: Readonly<Record<string, string>> = {
  'accreditation.found':
    'Accreditation: you found it in the federal list. See that it covers this very program.',
  'passRate.shown': 'Pass rate: they show it with exam and year.',
  'included.all': 'The price covers the exam, books and a retake. See that in the contract.',
  'refund.written': 'Refunds: you have the terms in writing.',
  'pressure.none': 'Pressure: none. Keep it that way.',
};

/** What is open for another reason than that nobody said. */
const OPEN_BECAUSE: Readonly<Record<string, Remark & { readonly what: string }>> = {
  'accreditation.named': { what: 'Look up the accreditor they name.', ...OPEN.accreditation },
  'included.some': {
    what: 'Only some things are in the price.',
    why: 'bl1',
    ask: 'What does each of the others cost?',
  },
  'included.none': {
    what: 'The exam, the books and a retake cost extra.',
    why: 'bl1',
    ask: 'What does each of them cost?',
  },
  'pressure.unknown': { what: 'Pressure: hard to say.', why: 'ad-take-time', ask: 'May I decide next week?' },
};

const COURSE = 'tuition.course.undated';
const keyOf = ({ step, answer }: Judged): string => `${step}.${answer}`;
const dollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`;

/** The price beside the one course price on file, which is little to judge by. */
function priceLine(know: Knowledge, answers: Answers, judged: Judged): Said {
  const price = dollars(priceIn(answers) ?? 0);
  if (judged.standing === 'fine')
    return line(tell`Price: ${price} is not above the one course price on my file. ${know.say('e-cost1')}`);
  return line(
    tell`Price: I can’t call ${price} fine. ${know.say('e-cost1')} Ask: “What do I get that a community college does not give?”`,
  );
}

function openLines(know: Knowledge, answers: Answers, open: readonly Judged[]): Said[] {
  const special = open.flatMap((judged) => {
    if (judged.step === 'price' && judged.answer === 'above') return [priceLine(know, answers, judged)];
    const remark = OPEN_BECAUSE[keyOf(judged)];
    return remark ? [remarked(know, remark.what, remark)] : [];
  });
  const unknown = open
    .filter((judged) => judged.answer === 'unknown' && !OPEN_BECAUSE[keyOf(judged)])
    .map(({ step }) => step)
    .filter(isPoint);
  return [...special, ...gaps(know, unknown)];
}

const isPoint = (step: SchoolStep): step is Exclude<SchoolStep, 'pressure'> & SchoolPoint =>
  step !== 'pressure';

/** The six points in words: what warns, what is open, what is fine. It judges what the person knows, never the school. */
export function schoolVerdict(know: Knowledge, answers: Answers): Reply[] {
  const judged = judgeSchool(answers, know.figure(COURSE)?.high);
  const of = (standing: Standing): Judged[] => judged.filter((one) => one.standing === standing);
  const [fine, open, warning] = [of('fine'), of('missing'), of('warning')];
  const count = tell`${sum(fine.length, open.length, warning.length)} This judges what you know, not the school.`;
  const warnings = warning.flatMap((one) => {
    const remark = WARNINGS[keyOf(one)];
    return remark ? [remarked(know, remark.what, remark)] : [];
  });
  const fineLines = fine.map((one) =>
    one.step === 'price' ? priceLine(know, answers, one) : line(tell`${FINE[keyOf(one)] ?? ''}`),
  );
  return [
    warnings.length > 0 ? under(tell`${line(count)} Warning signs:`, warnings) : count,
    ...(open.length > 0 ? [under(tell`Still open:`, folded(openLines(know, answers, open)))] : []),
    ...(fineLines.length > 0 ? [under(tell`Fine, as far as you know:`, folded(fineLines))] : []),
  ];
}

/** "Of six points, two are fine, three are open and one is a warning sign." */
function sum(fine: number, open: number, warning: number): string {
  const parts = [
    many(fine, 'fine', 'fine'),
    many(open, 'open', 'open'),
    many(warning, 'a warning sign', 'warning signs'),
  ].filter((part) => part !== '');
  const none = fine === 0 ? ' None is fine yet.' : '';
  return `Of six points, ${inWords(parts)}.${none}`;
}

function many(count: number, one: string, more: string): string {
  if (count === 0) return '';
  return count === 1 ? `one is ${one}` : `${counted(count)} are ${more}`;
}
