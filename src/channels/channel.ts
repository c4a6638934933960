import type { Reply } from '../conversation/reply';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

/** The public address of a picture by its name, for clients that fetch it from elsewhere. */
export type PictureAt = (name: string) => string;

/** The only ways a channel may differ. */
export interface Channel {
  readonly name: string;
  /** Whether a message is meant for us, in channels where we also read what people say to each other; elsewhere all are. */
  isAddressed?(activity: Activity): boolean;
  /** What the conversation is part of (a channel's team): we come into it and go from it as a whole. */
  within?(activity: Activity): string | undefined;
  hear(activity: Activity): Heard;
  render(reply: Reply, pictureAt?: PictureAt): Partial<Activity>;
}

/** Where what is said comes from, as a reply carries it. */
export type Source = NonNullable<Reply['sources']>[number];
