import { schoolVerdict } from '../dialogs/schoolVerdict';
import { parsePrice, schoolTalk } from '../dialogs/school';
import { judgeSchool, SCHOOL_STEPS, UNKNOWN_PRICE, type SchoolStep } from '../src/advice/school';
import { isChoiceStep, type Answers } from '../src/conversation/dialog';
import { loadKnowledge } from '../src/knowledge/knowledge';

const know = loadKnowledge().on('2026-11-24');
const USUAL = 3000;

/** The answers of one question: each choice, and none. */
function answersTo(step: SchoolStep): (string | undefined)[] {
  const asked = schoolTalk.steps[step];
  const given =
    asked && isChoiceStep(asked) ? Object.keys(asked.choices) : [UNKNOWN_PRICE, '0', '2500', '18000'];
  return [...given, undefined];
}

function everyAnswer(steps: readonly SchoolStep[] = SCHOOL_STEPS): Answers[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{}];
  const tails = everyAnswer(rest);
  return answersTo(step).flatMap((answer) =>
    tails.map((tail) => (answer === undefined ? tail : { [step]: answer, ...tail })),
  );
}

const all = everyAnswer();
const isData = (answer: string | undefined): boolean =>
  answer !== undefined && answer !== 'unsure' && answer !== UNKNOWN_PRICE;

test('the whole answer space is looked at', () => {
  expect(all.length).toBe(5 * 6 * 5 * 5 * 5 * 5);
});

test('what nobody said is never fine', () => {
  const wrong = all.flatMap((answers) =>
    judgeSchool(answers, USUAL).filter(({ step, standing }) => standing === 'fine' && !isData(answers[step])),
  );
  expect(wrong).toEqual([]);
});

test('every point has its place, once, and an unsure answer is open', () => {
  for (const answers of all) {
    const judged = judgeSchool(answers, USUAL);
    expect(judged.map(({ step }) => step)).toEqual(SCHOOL_STEPS);
    for (const { step, standing } of judged) if (!isData(answers[step])) expect(standing).toBe('missing');
  }
});

test('no price is fine where no price is on file to set beside it', () => {
  expect(judgeSchool({ price: '10' }, undefined)[0]).toMatchObject({ step: 'price', standing: 'missing' });
});

test('a price above the one on file is a question and never a warning', () => {
  expect(judgeSchool({ price: '18000' }, USUAL)[0]).toMatchObject({ answer: 'above', standing: 'missing' });
});

/** Every tenth of the space, so that each answer is spoken many times. */
const spoken = all
  .filter((_, i) => i % 7 === 0)
  .map((answers) => ({ answers, replies: schoolVerdict(know, answers) }));

test('a verdict keeps to five lines, names no school and asks for what is open', () => {
  for (const { replies } of spoken) {
    for (const { text } of replies) {
      expect(text.split('\n').filter((line) => line.startsWith('•')).length).toBeLessThanOrEqual(5);
      expect(text).not.toMatch(/undefined|NaN|• \.|• $/);
    }
    const words = replies.map(({ text }) => text).join('\n');
    const open = words.split('Still open:')[1]?.split('Fine, as far')[0] ?? '';
    for (const line of open.split('\n').filter((entry) => entry.startsWith('•')))
      expect(line).toContain('Ask: “');
  }
});

test('a talk that was skipped through says that nothing is fine yet', () => {
  const [first, open] = schoolVerdict(know, {});
  expect(first?.text).toBe(
    'Of six points, six are open. None is fine yet. This judges what you know, not the school.',
  );
  expect(open?.text).toMatch(/^Still open:/);
});

test('six good answers are told as fine, with what each is worth', () => {
  const replies = schoolVerdict(know, {
    price: '2500', accreditation: 'found', passRate: 'shown', included: 'all', refund: 'written', pressure: 'none',
  }); // prettier-ignore
  expect(replies.map(({ text }) => text.split('\n')[0])).toEqual([
    'Of six points, six are fine. This judges what you know, not the school.',
    'Fine, as far as you know:',
  ]);
  expect(replies[1]?.text).toContain('from a single undated page');
});

test.each([
  ['18000', '18000'],
  ['$4,500', '4500'],
  ['they want 12 grand', '12000'],
  ['4.5k', '4500'],
  ['3 to 4 thousand', '4000'],
  ['its free', '0'],
  ['not sure', UNKNOWN_PRICE],
  ['they didn’t say', UNKNOWN_PRICE],
  ['i dont know yet', UNKNOWN_PRICE],
])('the price “%s” is heard as %s', (typed, value) => {
  expect(parsePrice(typed)).toEqual({ ok: true, value });
});

test.each(['a lot', '250 a month', '99999999', 'too much'])('“%s” is no total', (typed) => {
  const parsed = parsePrice(typed);
  expect(parsed.ok).toBe(false);
  expect('hint' in parsed && parsed.hint).toContain('not sure');
});
