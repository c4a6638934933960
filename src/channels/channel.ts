import type { Reply } from '../conversation/reply';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

/** The public address of a picture by its name, for clients that fetch it from elsewhere. */
export type PictureAt = (name: string) => string;

/** The only two ways a channel may differ. */
export interface Channel {
  readonly name: string;
  /** What is sent later reaches the person too, whatever they have closed. */
  readonly reaches?: true;
  hear(activity: Activity): Heard;
  render(reply: Reply, pictureAt?: PictureAt): Partial<Activity>;
}

/** Where what is said comes from, as a reply carries it. */
export type Source = NonNullable<Reply['sources']>[number];
