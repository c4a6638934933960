import type { QuestionReply, Reply } from '../conversation/reply';
import type { Outcome } from '../conversation/settling';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

/** The public address of a picture by its name, for clients that fetch it from elsewhere. Without a theme it is drawn on white. */
export type PictureAt = (name: string, theme?: 'dark') => string;

/** The only ways a channel may differ. */
export interface Channel {
  readonly name: string;
  hear(activity: Activity): Heard;
  render(reply: Reply, pictureAt?: PictureAt): Partial<Activity>;
  /** How a question looks that can no longer be answered; absent where what was sent cannot be changed, or its buttons go by themselves. */
  readonly settle?: (question: QuestionReply, outcome: Outcome) => Partial<Activity>;
}

/** Where what is said comes from, as a reply carries it. */
export type Source = NonNullable<Reply['sources']>[number];
