import type { Entities, Question } from '../conversation/intent';
import type { Topic } from '../conversation/understood';
import { asksItsMeasure, isCutOff, onlyJudges, type Leaning } from './elliptic';
import { toEntities, withCarried } from './entities';
import { spokenWords, type Message } from './message';
import { wordsOf } from './tokens';

/** The same question asked of something else, or undefined when the message says something of its own. */
export function followUp(
  message: Message,
  leaning: Leaning,
  topic: Topic,
  topicMessage: Message,
): Question | undefined {
  if (MEASURED.has(topic.intent) && asksItsMeasure(leaning.text))
    return { intent: topic.intent, entities: topic.entities, words: spokenWords(message) };
  const entities = followed(message, leaning, topic.entities);
  if (!entities) return undefined;
  return { intent: topic.intent, entities, words: joined(topicMessage, message, entities) };
}

/** Subjects that have a length and a price. */
const MEASURED: ReadonlySet<string> = new Set(['education', 'certification']);

const CORRECTS =
  /^(?:(?:no|nope|nah|oops|sorry|wait|actually|not|rather|my bad|wrong one|i mean|i meant|i said|i asked|typo)[ ,]*)+(?:i (?:mean|meant|said)|wrong one|for|the|that s|it s|was)?\b/;
const MOST_WORDS_OF_A_CORRECTION = 2;

/** What the follow-up is about, when it only swaps, corrects or asks on. */
function followed(message: Message, leaning: Leaning, before: Entities): Entities | undefined {
  const { content, named, leadIn, text, complete } = leaning;
  const own = toEntities(withoutNegated(message));
  if (CORRECTS.test(text) && named && content.length <= MOST_WORDS_OF_A_CORRECTION) {
    return withCarried(
      Object.keys(own).length > 0 ? own : { path: otherPath(toEntities(message.mentions)) },
      before,
    );
  }
  if (
    CORRECTS.test(text) &&
    isCutOff(
      text
        .replace(CORRECTS, '')
        .replace(/ not .*$/, '')
        .trim(),
    )
  )
    return before;
  const pointed = pointedAt(text, before);
  if (pointed && onlyJudges(leaning)) return withCarried(pointed, before);
  if (content.length > 0 || complete) return undefined;
  if (named && (leadIn || text.split(' ').length <= 4)) return withCarried(own, before);
  return isCutOff(text) ? before : undefined;
}

/** "Coding, not billing": what is denied is not meant. */
function withoutNegated({ tokens, mentions }: Message) {
  return mentions.filter(
    ({ start, slot }) =>
      slot === 'experience' ||
      !/^(not|no)$/.test(tokens[start - 1]?.word ?? '') ||
      tokens[start - 1]?.word === 'no',
  );
}

const otherPath = ({ path }: Entities): ('coding' | 'billing')[] =>
  path?.includes('coding') ? (path.includes('billing') ? ['coding', 'billing'] : ['billing']) : ['coding'];

/** "The other one", "both", "the first", "that last one": which of the things just spoken of. */
export function pointedAt(text: string, { path, credential, place }: Entities): Entities | undefined {
  const last = /\b(?:the |that |this )?last(?: one)?\b|\blatter\b|\bthe second(?: one)?\b/.test(text);
  const first = /\b(?:the |that )?first(?: one)?\b|\bformer\b/.test(text);
  if ((last || first) && credential && credential.length > 1) return { credential: [pick(credential, last)] };
  if ((last || first) && place && place.length > 1) return { place: [pick(place, last)] };
  if ((last || first) && path && path.length > 1) return { path: [pick(path, last)] };
  if (/\bthe other(?: one| way| path| job)?\b/.test(text) && path?.length === 1)
    return { path: otherPath({ path }) };
  if (/\bboth\b/.test(text) && path) return { path: ['coding', 'billing'] };
  return undefined;
}

function pick<T>(values: readonly [T, ...T[]] | readonly T[], last: boolean): T {
  const value = last ? values.at(-1) : values[0];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** The words of both messages, without the names in the first that the second replaces: what an answer picks its aspect from. */
function joined(topic: Message, message: Message, entities: Entities): string {
  const replaced = new Set(message.mentions.map(({ slot }) => slot));
  const kept = topic.tokens.filter(
    (_, i) => !topic.mentions.some(({ slot, start, end }) => replaced.has(slot) && start <= i && i < end),
  );
  return [wordsOf(kept), Object.keys(entities).length > 0 ? spokenWords(message) : '']
    .filter(Boolean)
    .join(' ');
}

/** Entities of a question that leans on what came before: everything, or the path alone when it only fails to name one. */
export function carried(own: Entities, topic: Entities, leans: boolean, text: string): Entities {
  const pointed = pointedAt(text, topic) ?? {};
  if (leans) return withCarried({ ...pointed, ...own }, topic);
  const { path } = topic;
  const saysNoPath = own.path === undefined && own.credential === undefined;
  return saysNoPath && path ? { ...own, path } : own;
}
