import type { Judgement } from '../src/advice/fit';
import type { Flip } from '../src/advice/flips';
import type { FitStep } from '../src/advice/points';
import type { Answers, ChoiceStep } from '../src/conversation/dialog';
import type { FitOutcome, FitReply } from '../src/conversation/reply';
import { sourcesOf } from '../src/conversation/reply';
import type { Knowledge } from '../src/knowledge/types';

type Questions = Readonly<Record<FitStep, ChoiceStep<string>>>;
type LabelOf = (step: FitStep, id: string | undefined) => string;

/** The result in words: outcome, reasons quoted, what speaks against it, what would change it, and how sure that is. */
export function fitReply(
  know: Knowledge,
  answers: Answers,
  judged: Judgement,
  questions: Questions,
): FitReply {
  const labelOf = labels(questions);
  const because = reasons(answers, judged, labelOf);
  const against = judged.against.map(
    (step) => `You said “${labelOf(step, answers[step])}” about ${SUBJECTS[step]}.`,
  );
  const changes = judged.flips.map((flip) => flipInWords(flip, labelOf));
  const ground = know.say('x1');
  const text = [
    headline(judged),
    `Why: ${because.join(' ')}`,
    `Against it: ${against.length > 0 ? against.join(' ') : 'none of your answers, but seven answers can’t show everything.'}`,
    `What would change it: ${changes.join(' ')}`,
    METHOD,
  ].join('\n');
  const { outcome, strength, lean } = judged;
  return {
    kind: 'fit',
    text,
    outcome,
    strength,
    lean,
    because,
    against,
    changes,
    sources: sourcesOf(ground),
  };
}

const METHOD =
  'How sure is this? It is a structured talk, not a tested instrument. It rests on how the US Department of Labor’s O*NET rates the two kinds of work; liking the work explains only a little of who is content later. Money, time and place were not asked.';

const SUBJECTS: Record<FitStep, string> = {
  desk: 'notes or phone calls',
  company: 'your company in the morning',
  pace: 'one record or forty accounts',
  study: 'what to learn',
  friction: 'trouble at work',
  rules: 'screen work under fixed rules',
  exact: 'the pressure to be exact',
};

const OUTCOMES: Record<FitOutcome, string> = {
  coding: 'coding',
  billing: 'billing',
  both: 'both',
  close: 'too close to call',
  neither: 'neither for now',
};

function headline({ outcome, strength }: Judgement): string {
  switch (outcome) {
    case 'coding':
    case 'billing':
      return strength === 'clear'
        ? `You lean clearly to ${outcome}.`
        : `You lean to ${outcome}, though not strongly.`;
    case 'both':
      return 'Both would suit you: a small practice where one person does both, or one first and the other later.';
    case 'close':
      return 'It is too close to call: your answers pull about equally to both sides.';
    case 'neither':
      return 'Neither looks like your kind of work for now. That is worth knowing before you pay for a course; work with less screen time or fewer fixed rules may suit you better.';
  }
}

/** At least two, each quoting a choice; a talk that was mostly skipped says so. */
function reasons(answers: Answers, { because, outcome }: Judgement, labelOf: LabelOf): string[] {
  const quoted = because.map((step) => `You said “${labelOf(step, answers[step])}” about ${SUBJECTS[step]}.`);
  if (quoted.length >= 2) return quoted;
  const given = Object.keys(answers).length;
  return [
    ...quoted,
    `You answered ${given} of 7 questions, which leaves it at “${OUTCOMES[outcome]}”.`,
    'With more answers I could say more.',
  ].slice(0, 3);
}

function labels(questions: Questions): LabelOf {
  return (step, id) => (id === undefined ? undefined : questions[step].choices[id]?.label) ?? 'no answer';
}

function flipInWords({ changes, outcome }: Flip, labelOf: LabelOf): string {
  const [first] = changes;
  if (first && changes.length > 2) {
    const example = `“${labelOf(first.step, first.to)}” about ${SUBJECTS[first.step]}`;
    return `No single answer. Milder ones on most questions, such as ${example}, would bring you to “${OUTCOMES[outcome]}”.`;
  }
  const said = changes.map(({ step, to }) => `“${labelOf(step, to)}” about ${SUBJECTS[step]}`).join(' and ');
  return `Had you said ${said}, you would be at “${OUTCOMES[outcome]}”.`;
}
