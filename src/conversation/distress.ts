import { answerQuestions } from './answering';
import type { Need } from './need';
import { steps } from './phrases';
import { tell } from './reply';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { finish, withChoices } from './turnOf';
import type { Understanding } from './understood';

/** Words that are plain at first sight are read with this probability; a guess never reaches it. */
const PLAIN = 1;
/** Below this, words that answer the waiting question, or that tell what a plan must mind, are taken for just that. Held against every phrase of distress in `intents`. */
const WEAK = 0.86;
/** Never taken for anything else, however weak the guess. */
const GRAVE =
  /\b(die|dead|death|kill\w*|suicid\w*|life|hurt\w*|harm\w*|pills?|gun|bridge|hope\w*|alone|afraid|scared|safe|unsafe|hits?|beat\w*|rape\w*|abus\w*|violen\w*|threat\w*|chok\w*|unconscious|ambulance|911|disappear|despera\w*|cry\w*|goodbye)\b/;

interface Besides {
  /** The question that waits, which the words may answer. */
  readonly asked: string | undefined;
  readonly told: readonly Need[];
}

/** "Been living under fixed rules": words of the question itself speak of that question. */
function echoes(text: string, asked: string): boolean {
  const words = new Set(text.toLowerCase().match(/[a-z]{4,}/g));
  return (asked.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => words.has(word)).length >= 2;
}

/** Whether a weak guess at distress stands against words that plainly answer a question, or tell of a body, a home or a family. */
export function isMistaken(
  { probability, fits }: Understanding,
  text: string,
  { asked, told }: Besides,
): boolean {
  const isAnswer = asked !== undefined && (fits !== undefined || echoes(text, asked));
  const saysMore = isAnswer || told.some((need) => need !== 'mind');
  return probability < WEAK && saysMore && !GRAVE.test(text.toLowerCase());
}

/** The numbers for a crisis before all else. In a talk a mere guess keeps the place, and says how to go on should it be wrong. */
export function inDistress(scene: Scene, { questions, probability }: Understanding): Turn {
  const turn = answerQuestions(leaving(scene), questions, { declined: true, remark: 'distress' });
  if (probability >= PLAIN || !talkIn(scene)) return turn;
  const { misread, continue: goOn } = scene.parts.phrases;
  const replies = withChoices([...turn.replies, tell`${misread}`], steps([goOn]));
  return finish(scene, { memory: scene.memory, replies }, turn.understood);
}
