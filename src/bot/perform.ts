import type { TurnContext } from 'botbuilder';
import { Refused, type Send } from '../turn/takeTurn';

/** What a later try may mend: with a new token, or in a quieter hour. */
const PASSING: readonly number[] = [401, 408, 429];

/** An update or a deletion that the service will never take: the activity is gone, or changing it is closed to us. */
function isForGood(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status !== 'number') return false;
  return status === 501 || (status >= 400 && status < 500 && !PASSING.includes(status));
}

/** Does one act in the conversation of `context`; resolves with the name that the service gave to what was sent. */
export async function perform(context: TurnContext, act: Parameters<Send>[0]): Promise<string | undefined> {
  if (act.act === 'send') {
    const { id = '' } = (await context.sendActivity(act.activity)) ?? {};
    return id === '' ? undefined : id;
  }
  try {
    if (act.act === 'delete') await context.deleteActivity(act.target);
    else await context.updateActivity({ ...act.activity, id: act.target });
    return act.target;
  } catch (cause) {
    if (!isForGood(cause)) throw cause;
    throw new Refused(`The service refused to ${act.act} what was sent before`, { cause });
  }
}
