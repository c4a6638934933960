import { askAgain } from './answering';
import { isChoiceStep, questionOf, type Answers, type Dialog } from './dialog';
import type { Meaning, Memory } from './memory';
import { bare } from './pick';
import { isRecord, readRecord, written, type LastingDialog, type Pasted } from './record';
import { steps } from './phrases';
import type { Reply } from './reply';
import { tell } from './reply';
import { isLasting, lastingTalk, labelOf, subjectOf } from './revise';
import type { Parts, Scene } from './scene';
import { leaving, talkIn } from './scene';
import { afterwards, ending, led } from './talk';
import type { Turn } from './turn';
import { AS_CHOICE, finish, understoodAs, withChoices, type Meant } from './turnOf';
import { enter } from './walk';
import { firstOpen, metSoFar, settle } from './way';

const KEEP =
  /^(?:please |ok |and )*(?:can i |could i |may i |let me |i want to |i would like to |id like to |i d like to |how (?:do|can) i )?(?:keep|save|store|export|download|write down|copy)(?: all)? (?:my|these|those|the|all) (?:fit )?(?:answers?|record|results?)(?: please| for later| for another day)*$|^(?:please )?(?:give me |show me |can i have |i want )?my (?:pocket |fit )?record(?: please)?$/;

/** "Keep my answers": the record of the talk, to be pasted again on any day. */
export function keep(scene: Scene, text: string): Turn | undefined {
  if (!KEEP.test(bare(text))) return undefined;
  const { phrases } = scene.parts;
  const dialog = lastingTalk(scene);
  const answers = dialog && scene.memory.answers[dialog.name];
  if (!dialog || !answers || Object.keys(answers).length === 0) {
    const replies = withChoices([tell`${phrases.record.nothing}`], steps(phrases.menu));
    return finish(scene, { memory: leaving(scene).memory, replies }, AS_HELP);
  }
  const kept = { answers, skipped: skippedIn(dialog, scene.memory) };
  const line = written(dialog, { edition: dialog.lasting.edition, day: scene.know.today, ...kept });
  const { needs = [], dollars, months } = scene.memory.circumstances ?? {};
  const left = phrases.record.notIn(needs, dollars !== undefined || months !== undefined);
  const reply = tell`${[phrases.record.here(dialog.title), ...left, line].join('\n')}`;
  return goOn(scene, dialog, [reply]);
}

/** Whether a message asks for a record or holds one. */
export const keepsRecord = ({ dialogs }: Pick<Parts, 'dialogs'>, text: string): boolean =>
  KEEP.test(bare(text)) || dialogs.filter(isLasting).some((dialog) => isRecord(dialog, text));

const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);
const asked = (dialog: Dialog): Turn['understood'] => understoodAs('answer', [questionOf(dialog)]);

/** On with the question that waits, else with the next steps of the talk. */
export function goOn(scene: Scene, dialog: Dialog, replies: readonly Reply[]): Turn {
  if (talkIn(scene)) return finish(scene, askAgain(scene, replies), asked(dialog));
  const { memory } = leaving(scene);
  const offered = afterwards(dialog, memory, scene.parts.phrases);
  return finish(scene, { memory, replies: withChoices(replies, offered) }, asked(dialog));
}

const skippedIn = (dialog: Dialog, memory: Memory): string[] =>
  metSoFar(dialog, memory).filter((name) => {
    const step = dialog.steps[name];
    return step && isChoiceStep(step) && memory.answers[dialog.name]?.[name] === undefined;
  });

/** A pasted record: taken over, set beside today's answers, or, where it is damaged or old, offered with what can be read. */
export function recordPasted(scene: Scene, text: string): Turn | undefined {
  const dialog = scene.parts.dialogs.filter(isLasting).find((one) => isRecord(one, text));
  if (!dialog) return undefined;
  const pasted = readRecord(dialog, text);
  const given = scene.memory.answers[dialog.name] ?? {};
  const doubts = doubtsOf(scene, dialog, pasted);
  if (Object.keys(pasted.answers).length === 0) return goOn(scene, dialog, [tell`${doubts.join(' ')}`]);
  if (Object.keys(given).length > 0) return besides(scene, dialog, { pasted, given, text, doubts });
  if (doubts.length === 0) return takenOver(scene, dialog, pasted);
  const lines = Object.keys(pasted.answers)
    .filter((name) => dialog.steps[name])
    .map((name) => `• ${subjectOf(dialog, name)}: “${labelOf(dialog, name, pasted.answers[name])}”`);
  const { phrases } = scene.parts;
  return offer(
    scene,
    [doubts.join(' '), phrases.record.read, ...lines].join('\n'),
    text,
    phrases.record.leave,
  );
}

/** What is wrong with a record, in words. */
function doubtsOf(
  { parts }: Scene,
  dialog: LastingDialog,
  { sound, unread, edition, answers }: Pasted,
): string[] {
  const { record } = parts.phrases;
  if (!sound && Object.keys(answers).length === 0) return [record.unreadable];
  return [
    ...(sound ? [] : [record.damaged(unread.map((name) => subjectOf(dialog, name)))]),
    ...(sound && edition !== dialog.lasting.edition ? [record.otherEdition] : []),
  ];
}

interface Beside {
  readonly pasted: Pasted;
  readonly given: Answers;
  readonly text: string;
  readonly doubts: readonly string[];
}

/** Then and now, question by question, and the choice between them. */
function besides(scene: Scene, dialog: LastingDialog, { pasted, given, text, doubts }: Beside): Turn {
  const { today } = scene.know;
  const { record } = scene.parts.phrases;
  const lead = doubts.length > 0 ? [tell`${doubts.join(' ')}`] : [];
  const isSame = Object.keys({ ...pasted.answers, ...given }).every(
    (name) => pasted.answers[name] === given[name],
  );
  if (isSame) return goOn(scene, dialog, [...lead, tell`${record.same}`]);
  const { text: side } = dialog.lasting.compared(pasted.answers, given, [pasted.day ?? today, today]);
  return offer(scene, [...lead.map((reply) => reply.text), side].join('\n'), text, record.keepToday);
}

/** Asks whether to take a record's answers. */
function offer(scene: Scene, words: string, text: string, wayOut: string): Turn {
  const meant: Meant = [
    { label: scene.parts.phrases.record.take, means: { record: text } satisfies Meaning },
    { label: wayOut, means: { dismiss: true } },
  ];
  const reply: Reply = { kind: 'question', text: words, choices: meant.map(({ label }) => ({ label })) };
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: [reply] }, { ...AS_CHOICE, decision: 'ask', near: ['fit'] }, meant);
}

/** The answers of a record that was offered. */
export function recordTaken(scene: Scene, text: string): Turn | undefined {
  const dialog = scene.parts.dialogs.filter(isLasting).find((one) => isRecord(one, text));
  return dialog && takenOver(scene, dialog, readRecord(dialog, text));
}

/** Goes on as if the answers had been given in this talk: at the first open question, or at the result. */
function takenOver(scene: Scene, dialog: LastingDialog, { answers, skipped, day }: Pasted): Turn {
  const { know, parts } = scene;
  const { left, ...rest } = talkIn(scene)?.dialog.name === dialog.name ? scene.memory : leaving(scene).memory;
  const { at: _, ...memory } = left && left.dialog !== dialog.name ? { ...rest, left } : rest;
  const taken = settle(dialog, {
    ...memory,
    ...{ answers: { ...memory.answers, [dialog.name]: answers }, trail: [], continues: true, misses: 0 },
  });
  const { step, trail } = firstOpen(dialog, taken, skipped);
  const walked = enter(dialog, step, { ...taken, trail }, know, parts.phrases);
  const done = ending(scene, dialog, walked);
  const { needs = [] } = memory.circumstances ?? {};
  const again = needs.length > 0 ? [] : [parts.phrases.record.sayAgain];
  const lead = [parts.phrases.record.taken(day), ...again].join(' ');
  return finish(scene, { ...done, replies: led(done.replies, lead) }, asked(dialog));
}
