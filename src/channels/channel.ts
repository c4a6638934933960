import type { QuestionReply, Reply } from '../conversation/reply';
import type { Outcome } from '../conversation/settling';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

/** The public address of a picture by its name, for clients that fetch it from elsewhere. Without a theme it is drawn on white. */
export type PictureAt = (name: string, theme?: 'dark') => string;

/** The only ways a channel may differ. */
export interface Channel {
  readonly name: string;
  /** Whether a message is meant for us, in channels where we also read what people say to each other; elsewhere all are. */
  isAddressed?(activity: Activity): boolean;
  /** How people call us where we hear only what is said to us: "@Crosswalk"; undefined where we hear all. */
  called?(place: Pick<Activity, 'conversation' | 'recipient'>): string | undefined;
  /** What the conversation is part of (a channel's team): we come into it and go from it as a whole. */
  within?(activity: Activity): string | undefined;
  /** The conversation that is no more, and the whole that goes with it, if it does; undefined for any other news. */
  ended?(activity: Activity): { readonly id: string; readonly within?: string } | undefined;
  /** A person has one name in all conversations, which nobody else can take: whoever asks to be forgotten is so in all of them. */
  readonly knowsPeople?: true;
  /** What is sent later reaches the person too, whatever they have closed. */
  readonly reaches?: true;
  hear(activity: Activity): Heard;
  render(reply: Reply, pictureAt?: PictureAt): Partial<Activity>;
  /** How a question looks that can no longer be answered; absent where what was sent cannot be changed, or its buttons go by themselves. */
  readonly settle?: (question: QuestionReply, outcome: Outcome) => Partial<Activity>;
}

/** Where what is said comes from, as a reply carries it. */
export type Source = NonNullable<Reply['sources']>[number];
