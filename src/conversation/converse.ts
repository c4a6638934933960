import { answerQuestions } from './answering';
import { isChoiceStep, isEntryStep } from './dialog';
import { ABOUT_THE_TALK, isOutOfScope, type Question } from './intent';
import type { Meaning, Memory } from './memory';
import { newMemory } from './memory';
import { aside, confirmChoice, didYouMean, dismissed, missed, yesToWhat } from './misunderstanding';
import { asReckoning, remembering } from './ownNumbers';
import { commandIn, isBareYesOrNo, pick } from './pick';
import type { ChoiceRef } from './reply';
import type { Parts, Scene } from './scene';
import { comeToTheSame, dialogNamed, leaving, menuOf, sceneOf, talkIn } from './scene';
import { choose, enterText, obey } from './talk';
import type { Conversation, Heard, Turn } from './turn';
import { AS_CHOICE, finish } from './turnOf';
import { open } from './walk';

/** Longest message that is read, in characters; a question that asks for a paste takes more. */
const READS = 2000;
const READS_A_PASTE = 8000;

/** The words of a question, as against a statement about oneself. */
const ASKS =
  /\?|\b(what|whats|how|hows|why|when|where|who|which|tell|explain|show|compare)\b|^(so |ok |and |but |wait |quick question |also )*(is|are|am|do|does|did|can|could|will|would|should)\b/i;
const ABOUT_ONESELF = /\b(i|im|i'm|ive|id|my|me|mine|myself)\b/i;
const SHORT = 3;

/** Assembles the brain: memory and a message in, replies and memory out, nothing else. */
export function createConversation(parts: Parts): Conversation {
  return {
    greet: (today) => {
      const scene = sceneOf(parts, newMemory(), today);
      return finish(scene, open(menuOf(parts), scene.memory, scene.know, parts.phrases), AS_CHOICE);
    },
    reply: (memory, heard, today) => reply(sceneOf(parts, memory ?? newMemory(), today), heard),
  };
}

/** The order in which a message is tried, first match wins. */
function reply(scene: Scene, heard: Heard): Turn {
  const { phrases } = scene.parts;
  const text = heard.text.trim();
  if (heard.choice) return pressed(scene, heard.choice);
  if (text === '' && heard.attachment) return aside(scene, phrases.attachment);
  const limit = takesPaste(scene) ? READS_A_PASTE : READS;
  if (text.length > limit) return aside(scene, phrases.tooLong(limit));
  const meaning = pick(text, scene.memory.shown);
  if (meaning) return take(scene, meaning);
  const command = commandIn(text);
  if (command) return obey(scene, command);
  if (takesPaste(scene) && !ASKS.test(text)) return enterText(scene, text);
  if (isBareYesOrNo(text) && !talkIn(scene)) return yesToWhat(scene);
  return interpret(scene, text);
}

const takesPaste = (scene: Scene): boolean => {
  const step = scene.waiting?.dialog.steps[scene.waiting.at.step];
  return step !== undefined && isEntryStep(step);
};

/** A button of a question: taken when the question still waits, or belongs to a menu; otherwise known as outdated. */
function pressed(scene: Scene, ref: ChoiceRef): Turn {
  const waits = scene.waiting?.at.dialog === ref.dialog && scene.waiting.at.step === ref.step;
  if (waits) return take(scene, { choice: ref });
  const menu = menuNamed(scene, ref);
  return menu ? chosen(menu, ref) : aside(scene, scene.parts.phrases.outdated);
}

/** A menu holds no answers, so that its buttons stay good after it has lapsed. */
function menuNamed(scene: Scene, ref: ChoiceRef): Scene | undefined {
  const dialog = dialogNamed(scene.parts, ref.dialog);
  if (dialog?.manner !== 'menu' || !dialog.steps[ref.step]) return undefined;
  return { ...leaving(scene), waiting: { dialog, at: { dialog: ref.dialog, step: ref.step } } };
}

function take(scene: Scene, meaning: Meaning): Turn {
  if ('say' in meaning) return said(scene, meaning.say);
  if ('dismiss' in meaning) return dismissed(scene);
  if ('ask' in meaning) return answerQuestions(scene, [meaning.ask], { as: AS_CHOICE });
  return chosen(scene, meaning.choice);
}

/** A next step, which counts as the words on it. */
function said(scene: Scene, words: string): Turn {
  const command = commandIn(words);
  return command ? obey(scene, command) : interpret(scene, words);
}

function chosen(scene: Scene, ref: ChoiceRef): Turn {
  const step = dialogNamed(scene.parts, ref.dialog)?.steps[ref.step];
  const command = commandIn(ref.id);
  if (command) return obey(scene, command);
  const choice = step && isChoiceStep(step) ? step.choices[ref.id] : undefined;
  if (!choice || !scene.waiting) return aside(scene, scene.parts.phrases.outdated);
  if ('then' in choice) return choose(scene, scene.waiting, ref.id, choice.then);
  const { intent, path } = choice.opens;
  const question = { intent, entities: path ? { path: [...path] } : {}, words: '' };
  return answerQuestions(leaving(scene), [question], { as: AS_CHOICE });
}

/** Own words: understood, then matched to the waiting question or answered. */
function interpret(before: Scene, text: string): Turn {
  const heard = before.parts.understand(text, listening(before));
  const scene = remembering(before, heard.told);
  const talk = talkIn(scene);
  const understanding = heard.remark === 'distress' ? heard : asReckoning(scene, heard);
  const { sureness, fits, questions, remark, near } = understanding;
  if (remark === 'distress') return answerQuestions(leaving(scene), questions, { declined: true, remark });
  if (talk?.dialog.result?.test(text) && ASKS.test(text))
    return answerQuestions(scene, [{ intent: talk.dialog.opensOn, entities: {}, words: '' }], {});
  const asksSurely = sureness === 'sure' && ASKS.test(text);
  if (talk && fits && !asksSurely) {
    const ref = { ...talk.at, id: fits.choice };
    return fits.sure ? chosen(scene, ref) : confirmChoice(scene, ref);
  }
  if (talk && !understanding.told?.alone && isAnAnswer(text, questions[0]))
    return missed(scene, questions[0], scene.parts.phrases.noFit);
  if (sureness === 'sure' || (sureness === 'unsure' && comeToTheSame(scene, questions[0], near)))
    return answerQuestions(scene, questions, {});
  if (sureness === 'unsure' && (!talk || ASKS.test(text))) return didYouMean(scene, questions[0], near);
  if (talk && (sureness === 'unsure' || isPlainMiss(remark)))
    return missed(scene, questions[0], scene.parts.phrases.noFit);
  if (isPlainMiss(remark)) return missed(scene, questions[0], scene.parts.phrases.unclear);
  return answerQuestions(scene, questions, { declined: true, ...(remark && { remark }) });
}

/** While a question waits, a few words or a statement about oneself that name no subject are meant as its answer. */
function isAnAnswer(text: string, { intent, entities }: Question): boolean {
  if (
    ASKS.test(text) ||
    Object.keys(entities).length > 0 ||
    ABOUT_THE_TALK.has(intent) ||
    isOutOfScope(intent)
  )
    return false;
  return ABOUT_ONESELF.test(text) || text.split(/\s+/).length <= SHORT;
}

const isPlainMiss = (remark: string | undefined): boolean =>
  remark === 'empty' || remark === 'gibberish' || remark === 'emoji';

function listening(scene: Scene) {
  const talk = talkIn(scene);
  const step = talk?.dialog.steps[talk.at.step];
  const asked =
    step && isChoiceStep(step)
      ? Object.entries(step.choices).map(([id, { label, means }]) => ({ id, label, means: means ?? [] }))
      : undefined;
  const topic = topicOf(scene.memory);
  const { circumstances } = scene.memory;
  return { ...(topic && { topic }), ...(asked && { asked }), ...(circumstances && { circumstances }) };
}

const topicOf = ({ topic }: Memory) => (topic && topic.turnsLeft > 0 ? topic.question : undefined);
