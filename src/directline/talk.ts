import { BadActivity, parseActivity, type Activity } from '../channels/activity';
import { TurnConflict } from '../turn/takeTurn';
import { Problem } from './call';
import { feedbackOf, isFeedback } from './feedback';
import { clientKey } from './log';
import type { RouteParts } from './routes';
import { newUserId, type Grant } from './tokens';

/** What is said in a conversation, put through the turn into the log and out to the open sockets. */
export interface Talk {
  /** Greets, once. False when the conversation had begun before. */
  start(grant: Grant): Promise<boolean>;
  /** Takes one activity; resolves with its id when it and its replies are stored. */
  say(grant: Grant, body: unknown): Promise<string>;
}

const parsed = (body: unknown): ReturnType<typeof parseActivity> => {
  try {
    return parseActivity(body);
  } catch (error) {
    if (error instanceof BadActivity) throw new Problem(400, 'BadActivity', error.message);
    throw error;
  }
};

/** A turn that could not be stored said nothing: the client may send it again. */
async function orTryAgain<T>(turn: Promise<T>): Promise<T> {
  try {
    return await turn;
  } catch (error) {
    if (error instanceof TurnConflict)
      throw new Problem(503, 'Busy', 'This conversation is busy; please send that again.', {
        'Retry-After': '1',
      });
    throw error;
  }
}

/** The person of the token; without one the sender that the activity names. */
function personOf(grant: Grant, said: Partial<Activity>): Activity['from'] {
  const id = grant.user ?? said.from?.id;
  if (id === undefined) throw new Problem(400, 'BadActivity', 'Not an activity: from.id is missing.');
  return { id, name: said.from?.name ?? '', role: 'user' };
}

/** The id of what stands in no log: typing, the wish to be forgotten, and what somebody thinks of an answer. */
const passing = (conversation: string): string => `${conversation}|passing`;

/** Judgements in a row of which one that is sent again counts once. */
const REMEMBERED = 1000;

/** Whether something of that name comes for the first time. What has no name always does. */
function createFirsts(): (name: string | undefined) => boolean {
  const known = new Set<string>();
  return (name) => {
    if (name === undefined) return true;
    if (known.has(name)) return false;
    known.add(name);
    const [oldest] = known;
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return true;
  };
}

export function createTalk(parts: RouteParts): Talk {
  const { turns, log, streams, channel, limitMessages, onFeedback } = parts;

  const isFirst = createFirsts();

  async function start({ conversation, user = newUserId() }: Grant): Promise<boolean> {
    if ((await log.count(conversation)) !== undefined) return false;
    const person = { id: user, name: '', role: 'user' };
    const address = log.address(conversation, person);
    const taken = await orTryAgain(turns.greet(channel, address, log.journal(conversation, person)));
    streams.wake(conversation);
    return !taken.repeated;
  }

  async function say(grant: Grant, body: unknown): Promise<string> {
    const { conversation } = grant;
    const said = parsed(body);
    if (said.type === 'typing') return passing(conversation);
    limitMessages(conversation);
    const person = personOf(grant, said);
    if (said.type === 'deleteUserData') {
      await turns.forget(log.address(conversation, person), [log.prefix(conversation)]);
      streams.end(conversation);
      return passing(conversation);
    }
    if (isFeedback(said)) {
      const feedback = await feedbackOf(said, conversation, log);
      if (isFirst(clientKey(conversation, { ...said, from: person }))) onFeedback?.(feedback);
      return passing(conversation);
    }
    await start(grant);
    // Ids are ours to give: a client's own would be taken for a redelivery.
    const { id: _, ...rest } = said;
    const activity = { ...rest, ...log.address(conversation, person) } as Activity;
    const journal = log.journal(conversation, person);
    const turn =
      said.type === 'message' ? turns.take(channel, activity, journal) : turns.note(activity, journal);
    const taken = await orTryAgain(turn);
    streams.wake(conversation);
    return taken.id;
  }

  return { start, say };
}
