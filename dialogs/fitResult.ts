import { judge, type Judgement } from '../src/advice/fit';
import type { Flip } from '../src/advice/flips';
import { LOT_STEPS } from '../src/advice/lot';
import { interestsOf, PAIR_STEPS, type FitStep } from '../src/advice/points';
import type { Circumstances } from '../src/conversation/circumstances';
import type { Answers, Moved, ChoiceStep } from '../src/conversation/dialog';
import type { FitReply, Reply } from '../src/conversation/reply';
import { sourcesOf, tell } from '../src/conversation/reply';
import type { Knowledge, Said } from '../src/knowledge/types';
import { dayInWords } from './days';
import { constraints } from './fitConstraints';
import { pairs } from './fitPairs';
import { leanPicture } from './pictures';
import { planMoved } from './plan/moved';
import { headline, liked, OUTCOMES, standing } from './standing';

/** The result in words: outcome, reasons quoted, what speaks against it, what would change it, and how sure that is. */
export function fitReply(know: Knowledge, answers: Answers, before?: Answers): FitReply {
  const interests = interestsOf(answers);
  const judged = judge(interests);
  const because = reasons(answers, judged);
  const said = judged.against.map((step) => quoted(answers, step));
  const job = said.length > 0 ? undefined : drawback(know, judged);
  const against = job ? [job.text] : said.length > 0 ? said : [NOTHING_AGAINST];
  const changes = judged.flips.map((flip) => flipInWords(answers, flip));
  const text = [
    [headline(judged, interests), ...(before ? [movedFrom(before, answers, judged)] : [])].join(' '),
    `Why: ${because.join(' ')}`,
    `Against it: ${against.join(' ')}`,
    `What would change it: ${changes.join(' ')} Try it: say “what if”, and what.`,
    `How sure is this? ${METHOD}`,
  ].join('\n');
  const { outcome, strength, lean } = judged;
  const picture = leanPicture(know, outcome, lean);
  return {
    ...{ kind: 'fit', text, outcome, strength, lean, because, against, changes },
    ...(picture && { picture }),
    sources: sourcesOf(know.say('x1'), ...(job ? [job] : [])),
  };
}

const NOTHING_AGAINST = 'None of your answers, but a few answers can’t show everything.';

/** What speaks against the job itself, where no answer does. */
function drawback(know: Knowledge, { outcome }: Judgement): Said | undefined {
  if (outcome !== 'coding' && outcome !== 'billing') return undefined;
  const con = know.say(`con-${outcome}`);
  return { ...con, text: con.text.replace(/^\w+, against:/, 'None of your answers, but the job itself:') };
}

/** What a change that was kept did: one about money, time, place or past can move the plan only. */
const movedFrom = (before: Answers, answers: Answers, now: Judgement): string =>
  LOT_STEPS.some((step) => before[step] !== answers[step])
    ? `Your leaning stays at “${standing(now)}”. Your plan is made anew below.`
    : moved(before, now);

/** What one changed answer does to the result. */
function moved(before: Answers, now: Judgement): string {
  const then = judge(interestsOf(before));
  return standing(then) === standing(now)
    ? `That moves nothing: you stay at “${standing(now)}”.`
    : `That moves you from “${standing(then)}” to “${standing(now)}”.`;
}

/** What another answer would come to, without taking it. */
export function whatIf(
  know: Knowledge,
  answers: Answers,
  changed: Answers,
  told: Moved<Circumstances>,
): Reply {
  const other = (Object.keys(pairs) as (FitStep | 'again')[]).find((step) => answers[step] !== changed[step]);
  if (!other) return otherLot(know, answers, changed, told);
  const interests = interestsOf(changed);
  const now = judge(interests);
  const said = `“${labelOf(other, changed[other])}” about ${pairs[other].subject}`;
  return tell`Had you said ${said}: ${moved(answers, now)} ${headline(now, interests)}`;
}

/** Another answer about money, time, place or past: the leaning stays, the plan may move. */
function otherLot(know: Knowledge, answers: Answers, changed: Answers, told: Moved<Circumstances>): Reply {
  const step = Object.keys(constraints).find((name) => answers[name] !== changed[name]) ?? '';
  const { text, sources } = planMoved(know, answers, changed, told);
  const lead = `With ${said(step, changed[step])} about ${subjectOf(step)}: your leaning stays as it is.`;
  return { kind: 'text', text: `${lead}\n${text}`, ...(sources && { sources }) };
}

/** Two records of the same talk side by side: where each stood, and the answers that differ. */
export function compared(older: Answers, newer: Answers, [then, now]: readonly [string, string]): Reply {
  const [before, today] =
    then === now ? ['before', 'now'] : [`on ${dayInWords(then)}`, `on ${dayInWords(now)}`];
  const lines = [...Object.keys(asked), 'tries']
    .filter((step) => older[step] !== newer[step])
    .map(
      (step) =>
        `• ${subjectOf(step)}: ${before} ${said(step, older[step])}, ${today} ${said(step, newer[step])}`,
    );
  const stood = [older, newer].map((answers) => interestsOf(answers));
  const isWhole = stood.every((interests) => Object.keys(interests).length >= PAIR_STEPS.length);
  const [was = '', is = ''] = stood.map((interests) => standing(judge(interests)));
  const both =
    was === is
      ? `Both times you stand at “${is}”.`
      : `You stood at “${was}” ${before}, and stand at “${is}” ${today}.`;
  return tell`${[`${isWhole ? `${both} ` : ''}What differs:`, ...lines].join('\n')}`;
}

const asked: Readonly<Record<string, ChoiceStep<string>>> = { ...pairs, ...constraints };
/** What a question is about, in mid-sentence. */
export const subjectOf = (step: string): string =>
  step === 'tries' ? 'the two tries' : (asked[step]?.subject ?? step);
const said = (step: string, id: string | undefined): string => {
  const label = step === 'tries' ? liked(id) : asked[step]?.choices[id ?? '']?.label;
  return label === undefined ? 'no answer' : `“${label}”`;
};

/** What the result rests on, and how little it is sure of. */
export const METHOD =
  'It is a structured talk, not a tested instrument. It rests on how the US Department of Labor’s O*NET rates the two kinds of work; liking the work explains only a little of who is content later.';

const labelOf = (step: FitStep | 'again', id: string | undefined): string => {
  const choices: Readonly<Record<string, { readonly label: string }>> = pairs[step].choices;
  return (id === undefined ? undefined : choices[id]?.label) ?? 'no answer';
};

const quoted = (answers: Answers, step: FitStep): string =>
  step === 'tie' && answers.tries !== undefined
    ? `You liked “${liked(answers.tries) ?? ''}” when you tried both.`
    : `You said “${labelOf(step, answers[step])}” about ${pairs[step].subject}.`;

/** At least two, each quoting a choice; a talk that was mostly skipped says so. */
function reasons(answers: Answers, { because, outcome }: Judgement): string[] {
  const given = because.map((step) => quoted(answers, step));
  if (given.length >= 2) return given;
  const count = Object.keys(interestsOf(answers)).length;
  return [
    ...given,
    `You answered ${count === 0 ? 'none' : count} of the questions on likes, which leaves it at “${OUTCOMES[outcome]}”.`,
    'With more answers I could say more.',
  ].slice(0, 3);
}

function flipInWords(answers: Answers, { changes, outcome }: Flip): string {
  const said = ({ step, to }: Flip['changes'][number]): string =>
    step === 'tie' && answers.tries !== undefined
      ? `“${liked(to) ?? ''}” about the two tries`
      : `“${labelOf(step, to)}” about ${pairs[step].subject}`;
  const [first] = changes;
  if (first && changes.length > 2)
    return `No single answer. Milder ones on most questions, such as ${said(first)}, would bring you to “${OUTCOMES[outcome]}”.`;
  return `Had you said ${changes.map(said).join(' and ')}, you would be at “${OUTCOMES[outcome]}”.`;
}
