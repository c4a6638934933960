import type { InvokeResponse } from 'botbuilder';
import type { Activity } from '../channels/activity';
import type { PictureAt } from '../channels/channel';
import { extension, queryIn, type Extension } from '../channels/found';
import type { Turns } from '../turn/takeTurn';

/** Teams asks on every few letters typed, and waits five seconds at most. */
export const isLookUp = ({ name }: Partial<Activity>): boolean => name === 'composeExtension/query';

const FAILED = 'That could not be looked up just now. Please try again.';

interface LookUpParts {
  readonly turns: Pick<Turns, 'lookUp'>;
  readonly pictureAt: PictureAt | undefined;
  readonly failed: (error: unknown) => void;
}

/** Answers a look-up of the message extension. Whatever goes wrong is noted, and said in a line. */
export function answerLookUp(
  { turns, pictureAt, failed }: LookUpParts,
  activity: Partial<Activity>,
): InvokeResponse<Extension> {
  const typed = queryIn(activity);
  if (typed === undefined) return { status: 200, body: extension({ found: [] }) };
  try {
    return { status: 200, body: extension(turns.lookUp(typed, activity.localTimezone), pictureAt) };
  } catch (error) {
    failed(error);
    return { status: 200, body: extension({ found: [], word: FAILED }) };
  }
}
