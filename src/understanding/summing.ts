import type { Entities, Intent, Question } from '../conversation/intent';
import { ABOUT_THE_TALK, isOutOfScope } from '../conversation/intent';
import type { Listening, Remark, Understanding } from '../conversation/understood';
import type { Leaning } from './elliptic';
import { toEntities, withCarried } from './entities';
import { carried } from './followUp';
import { spokenWords, type Message } from './message';
import { remarkOf } from './remarks';
import type { Piece } from './several';

/** The meaning of one message from its parts; the later ones borrow the names of the first. */
export function summed(
  pieces: readonly [Piece, ...Piece[]],
  { text }: Leaning,
  topic: Listening['topic'],
  leans: boolean,
): Understanding {
  const [first, ...rest] = pieces;
  const { verdict } = first;
  const own = toEntities(first.message.mentions);
  const entities =
    topic && verdict.sureness !== 'out' ? carriedFor(verdict.intent, own, topic.entities, leans, text) : own;
  const questions: [Question, ...Question[]] = [
    questionOf({ ...first, intent: verdict.intent }, isOutOfScope(verdict.intent) ? {} : entities),
    ...rest.map((piece) =>
      questionOf(
        { ...piece, intent: piece.verdict.intent },
        withCarried(toEntities(piece.message.mentions), entities),
      ),
    ),
  ];
  const remark = verdict.sureness === 'out' ? remarkFor(verdict) : undefined;
  return {
    sureness: rest.length > 0 ? 'sure' : verdict.sureness,
    questions,
    near: verdict.near,
    ...(remark && { remark }),
    probability: verdict.probability,
  };
}

/** Numbers for a crisis are for one that is plain to see: a weak guess at it counts as anything else. */
export function remarkFor({ foreign, probability }: Piece['verdict']): Remark | undefined {
  const remark = remarkOf(foreign);
  return remark === 'distress' && probability < DISTRESS_FROM ? undefined : remark;
}

const DISTRESS_FROM = 0.5;

/** Subjects that are about the person or the talk itself: a path spoken of before is not part of them. */
const OF_NO_PATH: ReadonlySet<Intent> = new Set(['compare', 'fit', ...ABOUT_THE_TALK]);

const carriedFor = (
  intent: Intent,
  own: Entities,
  topic: Entities,
  leans: boolean,
  text: string,
): Entities => (OF_NO_PATH.has(intent) ? ofBoth(intent, own, text) : carried(own, topic, leans, text));

/** "How are they different" compares the two. */
const ofBoth = (intent: Intent, own: Entities, text: string): Entities =>
  intent === 'compare' && own.path === undefined && /\b(they|them|these|those|the two|both)\b/.test(text)
    ? { ...own, path: ['coding', 'billing'] }
    : own;

export const questionOf = (
  { message, intent }: { readonly message: Message; readonly intent: Intent },
  entities: Entities,
): Question => ({
  intent,
  entities,
  words: spokenWords(message),
});
