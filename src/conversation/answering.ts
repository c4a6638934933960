import type { Answer } from './answer';
import { comeBack } from './comeBack';
import type { Dialog } from './dialog';
import { ABOUT_THE_TALK, type Entities, type Intent, type Question } from './intent';
import type { Memory } from './memory';
import { bare } from './pick';
import { steps } from './phrases';
import type { Choice, Reply } from './reply';
import { tell } from './reply';
import type { Parts, Scene } from './scene';
import { aboutOf, answerFor, aspectOf, leaving, talkIn, topicOf } from './scene';
import { ending, restartTalk } from './talk';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';
import type { Remark, Understood } from './understood';
import { open, question as waitingQuestion, questionsLeft } from './walk';

/** Turns for which "and billers?" still finds what was spoken of. */
const CARRIED_TURNS = 5;
const NEXT_STEPS = 3;

interface Manner {
  readonly as?: Understood;
  readonly declined?: boolean;
  readonly remark?: Remark;
}

/** The dialog that a question opens: the one it asks for in words; else the one of its intent, when no narrower answer applies. */
export function opening(scene: Scene, question: Question): Dialog | undefined {
  const asked = askedFor(scene.parts, question, [question.intent]);
  if (asked) return asked;
  const plain = scene.parts.dialogs.find((one) => one.opensOn === question.intent && !one.opensWhen);
  if (!plain) return undefined;
  return aspectOf(answerFor(scene.parts, question.intent), aboutOf(scene, question)) ? undefined : plain;
}

/** The dialog of one of these intents that the words of a question ask for. */
export const askedFor = (parts: Parts, question: Question, among: readonly Intent[]): Dialog | undefined =>
  parts.dialogs.find((dialog) => among.includes(dialog.opensOn) && asksFor(dialog, question));

const asksFor = (dialog: Dialog, { words }: Question): boolean =>
  dialog.opensWhen?.test(words) === true || words === dialog.invite;

/** Answers one to three questions in order; then opens the dialog that the last of them asks for, asks the waiting question again, or offers next steps. */
export function answerQuestions(
  scene: Scene,
  questions: readonly [Question, ...Question[]],
  manner: Manner,
): Turn {
  const understood = manner.as ?? understoodAs(manner.declined ? 'decline' : 'answer', questions);
  const talk = talkIn(scene);
  if (talk && questions[0].intent === 'restart') return restartTalk(scene, talk, understood);
  const [last = questions[0]] = questions.slice(-1);
  const dialog = opening(scene, last);
  const opener = dialog && (!talk || opensInTalk(dialog, talk.dialog, last)) ? last : undefined;
  const replies = distinct(
    questions
      .filter((question) => question !== opener)
      .flatMap((question) => replyTo(scene, question, manner.remark)),
  );
  const memory = remember(scene.memory, questions, manner);
  if (dialog && opener) {
    const named = { ...topicOf(scene.memory)?.entities, ...opener.entities };
    return openAfter({ ...scene, memory }, dialog, named, replies, understood);
  }
  if (talk) return finish(scene, askAgain({ ...scene, memory }, replies), understood);
  const after = leaving({ ...scene, memory });
  return finish(
    scene,
    { memory: after.memory, replies: withChoices(replies, nextSteps(after, questions, manner)) },
    understood,
  );
}

/** In the middle of a talk only a restart, or words that ask for it, open another dialog; the rest is answered plainly. */
const opensInTalk = (dialog: Dialog, running: Dialog, question: Question): boolean =>
  question.intent === 'restart' || (dialog !== running && asksFor(dialog, question));

/** Opens a dialog after what was answered before it. `named` is what the person spoke of, now or just before. */
function openAfter(
  scene: Scene,
  dialog: Dialog,
  named: Entities,
  replies: readonly Reply[],
  understood: Understood,
): Turn {
  const fresh = dialog.opensOn === 'restart' ? forgotten(scene) : leaving(scene);
  const known = dialog.knows?.(fresh.know, named);
  const back = comeBack(scene, dialog);
  if (back) return finish(scene, { ...back, replies: [...replies, ...back.replies] }, understood);
  const opened = open(dialog, fresh.memory, fresh.know, fresh.parts.phrases, known);
  const said = { memory: opened.memory, replies: [...replies, ...opened.replies] };
  return finish(scene, ending(fresh, dialog, said), understood);
}

/** A restart drops the topic, any talk that was left and what the person told of themselves. */
function forgotten(scene: Scene): Scene {
  const { topic: _topic, left: _left, at: _at, circumstances: _told, ...memory } = scene.memory;
  return { ...scene, memory: { ...memory, answers: {}, trail: [], misses: 0, pointers: 0 } };
}

function replyTo(scene: Scene, question: Question, remark: Remark | undefined): Reply[] {
  const talk = talkIn(scene);
  if (talk && opening(scene, question) === talk.dialog)
    return [tell`${scene.parts.phrases.questionsLeft(questionsLeft(talk.dialog, scene.memory))}`];
  const answer = answerFor(scene.parts, question.intent);
  const about = aboutOf(scene, question, remark);
  return (aspectOf(answer, about) ?? answer).tell(scene.know, about);
}

function distinct(replies: readonly Reply[]): Reply[] {
  return replies.filter((reply, i) => replies.findIndex((other) => other.text === reply.text) === i);
}

/** The question that waits, again, after whatever was answered in between. */
export function askAgain(scene: Scene, replies: readonly Reply[]) {
  const { waiting, memory, parts } = scene;
  if (!waiting) return { memory, replies };
  const again = waitingQuestion(
    waiting.dialog,
    waiting.at.step,
    memory,
    parts.phrases,
    parts.phrases.backTo(waiting.dialog.title),
  );
  return { memory, replies: [...replies, again] };
}

function remember(memory: Memory, questions: readonly Question[], { declined }: Manner): Memory {
  const last = questions.at(-1);
  if (declined || !last) return { ...memory, misses: 0, pointers: memory.pointers + 1 };
  const carries = !ABOUT_THE_TALK.has(last.intent);
  return {
    ...memory,
    misses: 0,
    pointers: 0,
    ...(carries && { topic: { question: last, turnsLeft: CARRIED_TURNS } }),
  };
}

/** Next steps of the last answer, without what was just asked, and the way back into a talk that was left. */
export function nextSteps(scene: Scene, questions: readonly Question[], manner: Manner = {}): Choice[] {
  const last = questions.at(-1);
  if (!last || manner.remark === 'distress') return [];
  const answer: Answer = answerFor(scene.parts, last.intent);
  const about = aboutOf(scene, last, manner.remark);
  const offered = (aspectOf(answer, about)?.next ?? answer.next)(about);
  const asked = new Set(questions.map((question) => bare(question.words)));
  const fresh = [...new Set(offered)].filter((label) => !asked.has(bare(label))).slice(0, NEXT_STEPS);
  return steps(scene.memory.left ? [...fresh, scene.parts.phrases.continue] : fresh);
}
