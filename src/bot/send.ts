import type { TurnContext } from 'botbuilder';
import { Undelivered, type Send } from '../turn/takeTurn';
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

/** Sends acts where a turn takes place. */
export const sendIn =
  (context: TurnContext): Send =>
  async ({ activity }) => {
    try {
      await context.sendActivity(activity);
    } catch (cause) {
      throw undelivered(cause);
    }
  };
