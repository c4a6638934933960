import { answerQuestions, askAgain, askedFor } from './answering';
import { choiceNamed, questionOf, stepNamed } from './dialog';
import { enterText, noFit, numberEntered, passedBy, takesPaste } from './entry';
import { corrected } from './corrected';
import { inDistress, isMistaken } from './distress';
import { reopened } from './change';
import { greetAll, inGroup, ofSomebodyElse, publicPart } from './group';
import { recordPasted, recordTaken } from './keep';
import { createLookUp } from './lookUp';
import type { Meaning } from './memory';
import { behindGlass, reasonOf } from './glass';
import { newMemory, withoutReminder, wordless } from './memory';
import { aside, confirmChoice, didYouMean, dismissed, missed, yesToWhat } from './misunderstanding';
import { minding, needsIn, saidBack } from './needs';
import { asReckoning, remembering } from './ownNumbers';
import {
  ASKS,
  counted,
  isAnAnswer,
  isAsking,
  isPlainMiss,
  isStray,
  listening,
  namedAnswer,
  nodded,
  ofOwnLot,
  ownNumber,
  sayBack,
} from './ownWords';
import { lookOver, lookOverAs, isPasted } from './pasted';
import { paged } from './page';
import { commandIn, isBareYesOrNo, pick } from './pick';
import type { ChoiceRef } from './reply';
import { reminded, remindedOfNothing } from './reminded';
import { anew, leftAlone } from './result';
import { saidOf } from './said';
import type { Parts, Scene } from './scene';
import { comeToTheSame, dialogNamed, leaving, menuOf, sceneOf, talkIn } from './scene';
import { choose, obey } from './talk';
import { settlingOf } from './settling';
import { ofPlan, ticked } from './ticks';
import type { Trace } from './trace';
import type { Conversation, Heard, Turn } from './turn';
import { AS_CHOICE, finish } from './turnOf';
import { open } from './walk';
import { revised } from './whatIf';

/** Longest message that is read, in characters; a question that asks for a paste takes more. */
const READS = 2000;
const READS_A_PASTE = 8000;

/** Assembles the brain: memory and a message in, replies and memory out, nothing else. */
export function createConversation(parts: Parts): Required<Conversation> {
  const answer: Conversation['reply'] = (memory, heard, today) => {
    const { parts: watched, seen } = behindGlass(parts);
    const before = memory ?? newMemory();
    const set = sceneOf(watched, heard.group ? publicPart(parts, before) : before, today);
    const scene = heard.reachable ? { ...set, reachable: heard.reachable } : set;
    const isUrgent = (): boolean => seen.understanding?.remark === 'distress';
    const replyAt = (at: Scene): Turn => saidBack(at, reply(at, heard));
    const answered = heard.past ? corrected(scene, heard, replyAt, isUrgent) : replyAt(scene);
    const told = heard.group ? inGroup(scene, heard, answered, isUrgent()) : answered;
    const settling = settlingOf(watched, before, heard, told);
    const turn = paged({ ...told, settling }, heard, parts.publicUrl);
    const reason = reasonOf(heard, seen, turn);
    return explained(parts, turn, { reason, today, heard, ...(memory && { before: memory }) });
  };
  return {
    greet: (today, called) => {
      const scene = sceneOf(parts, newMemory(), today);
      if (called !== undefined) return greetAll(scene, called, scene.memory, AS_CHOICE);
      return finish(scene, open(menuOf(parts), scene.memory, scene.know, parts.phrases), AS_CHOICE);
    },
    reply: answer,
    remind: (memory, id, today) => {
      const scene = sceneOf(parts, memory ?? newMemory(), today);
      return memory ? reminded(scene, id) : remindedOfNothing(scene);
    },
    ...{ withoutReminder, wordless },
    lookUp: createLookUp(parts, (memory, text, today) => answer(memory, { text, group: true }, today)),
  };
}

/** The turn with its trace, and with the reason remembered; asking for a reason, or to be forgotten, leaves none. */
function explained({ versions, contact }: Parts, turn: Turn, trace: Trace): Turn {
  const { reason, heard } = trace;
  const keeps = reason.way !== 'why' && !(reason.way === 'command' && commandIn(heard.text) === 'forget');
  return {
    ...turn,
    memory: keeps ? { ...turn.memory, last: reason } : turn.memory,
    trace: { ...trace, ...(versions && { versions }), ...(contact && { contact }) },
  };
}

/** The order in which a message is tried, first match wins. */
function reply(scene: Scene, heard: Heard): Turn {
  const { phrases } = scene.parts;
  const text = heard.text.trim();
  if (heard.choice) return pressed(scene, heard.choice, heard.group);
  if (heard.anew) return beginAnew(scene);
  if (heard.ticks) return ticked(scene, heard.ticks);
  if (text === '' && heard.attachment) return aside(scene, phrases.attachment);
  const pasted = isPasted(scene.parts, text.slice(0, READS_A_PASTE));
  const limit = pasted || takesPaste(scene) ? READS_A_PASTE : READS;
  if (text.length > limit) return aside(scene, phrases.tooLong(limit));
  // "Step two is done" is no number, though it holds one.
  const planned = ofPlan(scene, text) ?? numberEntered(scene, text);
  if (planned) return planned;
  const onward = passedBy(scene, text);
  if (onward) return reply(onward, heard);
  const meaning = pick(text, scene.memory.shown);
  if (meaning) return take(scene, meaning);
  const nod = nodded(scene, text);
  if (nod) return nod === 'skip' ? obey(scene, nod) : chosen(scene, nod, sayBack(scene, nod.id, text));
  const told = recordPasted(scene, text) ?? saidOf(scene, text);
  if (told) return told;
  if (takesPaste(scene) && !pasted && !ASKS.test(text)) return enterText(scene, text);
  if (isBareYesOrNo(text) && !talkIn(scene)) return yesToWhat(scene);
  return interpret(scene, text);
}

/** Unlike the words "start over", which in a talk mean that talk. */
const beginAnew = (scene: Scene): Turn =>
  answerQuestions(leaving(scene), [questionOf(menuOf(scene.parts))], {});

/** A button of a question: taken when the question still waits, or belongs to a menu; otherwise known as somebody else's in a group, or as outdated. */
function pressed(scene: Scene, ref: ChoiceRef, group: Heard['group']): Turn {
  const waits = scene.waiting?.at.dialog === ref.dialog && scene.waiting.at.step === ref.step;
  if (waits) return take(scene, { choice: ref });
  const menu = menuNamed(scene, ref);
  if (menu) return chosen(menu, ref);
  return (group && ofSomebodyElse(scene, ref)) ?? aside(scene, scene.parts.phrases.outdated);
}

/** A menu holds no answers, so that its buttons stay good after it has lapsed. */
function menuNamed(scene: Scene, ref: ChoiceRef): Scene | undefined {
  const dialog = dialogNamed(scene.parts, ref.dialog);
  if (dialog?.manner !== 'menu' || !stepNamed(dialog, ref.step)) return undefined;
  return { ...leaving(scene), waiting: { dialog, at: { dialog: ref.dialog, step: ref.step } } };
}

function take(scene: Scene, meaning: Meaning): Turn {
  if ('say' in meaning) return saidOf(scene, meaning.say) ?? interpret(scene, meaning.say);
  if ('read' in meaning) return lookOverAs(scene, meaning.read, meaning.text) ?? dismissed(scene);
  if ('dismiss' in meaning) return leftAlone(scene) ?? dismissed(scene);
  if ('record' in meaning) return recordTaken(scene, meaning.record) ?? dismissed(scene);
  if ('revise' in meaning) return revised(scene, meaning.revise, meaning.told) ?? dismissed(scene);
  if ('anew' in meaning) return anew(scene, meaning.anew) ?? dismissed(scene);
  if ('reopen' in meaning) return reopened(scene, meaning.reopen) ?? dismissed(scene);
  if ('ask' in meaning) return answerQuestions(scene, [meaning.ask], { as: AS_CHOICE });
  return chosen(scene, meaning.choice);
}

/** @param said the label that own words were taken for, to be said back */
function chosen(scene: Scene, ref: ChoiceRef, said = ''): Turn {
  const dialog = dialogNamed(scene.parts, ref.dialog);
  const command = commandIn(ref.id);
  if (command) return obey(scene, command);
  const choice = dialog && choiceNamed(stepNamed(dialog, ref.step), ref.id);
  if (!choice || !scene.waiting) return aside(scene, scene.parts.phrases.outdated);
  const lead = said && scene.parts.phrases.taken(said);
  if ('then' in choice) return choose(scene, scene.waiting, ref.id, choice.then, lead);
  const { intent, path } = choice.opens;
  const question = { intent, entities: path ? { path: [...path] } : {}, words: '' };
  return answerQuestions(leaving(scene), [question], { as: AS_CHOICE });
}

/** Own words: understood, then matched to the waiting question or answered. */
function interpret(before: Scene, text: string): Turn {
  const ear = listening(before);
  const heard = counted(before.parts.understand(text, ear), text);
  const scene = minding(remembering(before, heard.told), text);
  const talk = talkIn(scene);
  const told = needsIn(before.parts.needs, text);
  if (heard.remark === 'distress' && !isMistaken(heard, text, { asked: talk && (ear.ask ?? ''), told }))
    return inDistress(scene, heard);
  const understanding = asReckoning(scene, heard);
  const { sureness, fits, questions, remark, near } = understanding;
  const pasted = lookOver(scene, text);
  if (pasted) return pasted;
  if (talk?.dialog.result?.test(text) && !fits?.sure && ASKS.test(text))
    return answerQuestions(scene, [questionOf(talk.dialog)], {});
  const asksSurely = sureness === 'sure' && isAsking(text);
  const named = talk && !asksSurely && namedAnswer(scene, talk, questions[0]);
  if (named) return chosen(scene, named);
  const own = talk && (ownNumber(scene, heard, text) ?? (asksSurely ? undefined : fits));
  const lot = understanding.told?.alone
    ? undefined
    : ofOwnLot(scene, questions[0], sureness === 'sure', text);
  if (lot && !own?.sure) return answerQuestions(scene, [lot], {});
  if (talk && own) {
    const ref = { ...talk.at, id: own.choice };
    return own.sure ? chosen(scene, ref, sayBack(scene, own.choice, text)) : confirmChoice(scene, ref);
  }
  if (talk && told.length > 0 && !asksSurely) return finish(scene, askAgain(scene, []), AS_CHOICE);
  if (talk && !understanding.told?.alone && (isAnAnswer(text, questions[0]) || isStray(understanding, text)))
    return missed(scene, questions[0], noFit(scene, text));
  if (sureness === 'sure' || (sureness === 'unsure' && comeToTheSame(scene, questions[0], near)))
    return answerQuestions(scene, questions, {});
  const asked = sureness === 'unsure' && askedFor(scene.parts, questions[0], near);
  if (asked) return answerQuestions(scene, [{ ...questions[0], intent: asked.opensOn }], {});
  if (sureness === 'unsure' && (!talk || ASKS.test(text))) return didYouMean(scene, questions[0], near);
  if (talk && (sureness === 'unsure' || isPlainMiss(remark)))
    return missed(scene, questions[0], noFit(scene, text));
  if (isPlainMiss(remark)) return missed(scene, questions[0], scene.parts.phrases.unclear);
  return answerQuestions(scene, questions, { declined: true, ...(remark && { remark }) });
}
