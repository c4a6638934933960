import type { TurnContext } from 'botbuilder';
import { Refused, Undelivered, type Send } from '../turn/takeTurn';
import { ServiceRefusal } from './wire';

/** Refusals that pass: too much at once (429), others busy in the same conversation (412), and what goes wrong behind the service. */
const PASSING = new Set([408, 412, 425, 429, 500, 502, 503, 504]);
/** Refusals that stay: the conversation or we in it are no more, we are blocked, or the activity is none the service can show. */
const FOR_GOOD = new Set([400, 403, 404, 405, 410, 413, 415, 422]);

/**
 * What to do about a refusal: Microsoft asks to send again after 412, 429, 502 and 504. Whoever does not answer at
 * all may do so later; what is wrong with our credentials (401) an operator can mend.
 */
function undelivered(cause: unknown): Undelivered {
  if (!(cause instanceof ServiceRefusal))
    return new Undelivered('The channel could not be reached', { fate: 'passing', cause });
  const { status, code, retryAfter } = cause;
  const why = `The channel did not take a reply: ${status}${code === undefined ? '' : ` ${code}`}`;
  if (PASSING.has(status)) return new Undelivered(why, { fate: 'passing', retryAfter, cause });
  return new Undelivered(why, { cause, ...(FOR_GOOD.has(status) && { fate: 'gone' }) });
}

type Act = Parameters<Send>[0];

/** What a later try may mend for a change: with a new token, or in a quieter hour. */
const MENDABLE = new Set([401, 408, 425, 429]);

/** A change that the service will never take: the activity is gone, or changing it is closed to us. */
const isForGood = (cause: unknown): boolean =>
  cause instanceof ServiceRefusal &&
  (cause.status === 501 || (cause.status >= 400 && cause.status < 500 && !MENDABLE.has(cause.status)));

function refusal(act: Act['act'], cause: unknown): Error {
  if (act === 'send' || !isForGood(cause)) return undelivered(cause);
  return new Refused(`The service refused to ${act} what was sent before`, { cause });
}

/** Does one act; resolves with the name that the service gave to what then stands. */
async function perform(context: TurnContext, act: Act): Promise<string | undefined> {
  if (act.act === 'send') {
    const { id = '' } = (await context.sendActivity(act.activity)) ?? {};
    return id === '' ? undefined : id;
  }
  if (act.act === 'delete') await context.deleteActivity(act.target);
  else await context.updateActivity({ ...act.activity, id: act.target });
  return act.target;
}

/** Carries out acts where a turn takes place. */
export const sendIn =
  (context: TurnContext): Send =>
  async (act) => {
    try {
      return await perform(context, act);
    } catch (cause) {
      throw refusal(act.act, cause);
    }
  };
