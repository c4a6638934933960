import type { Reply } from '../conversation/reply';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

/** The only two ways a channel may differ. */
export interface Channel {
  readonly name: string;
  hear(activity: Activity): Heard;
  render(reply: Reply): Partial<Activity>;
}

/** Where what is said comes from, as a reply carries it. */
export type Source = NonNullable<Reply['sources']>[number];
