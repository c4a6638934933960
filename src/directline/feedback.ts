import { z } from 'zod';
import type { Activity } from '../channels/activity';
import { Problem } from './call';
import type { Log } from './log';

/** What a person thinks of one of our answers. */
export interface Feedback {
  readonly verdict: 'up' | 'down' | 'wrong';
  /** The answer as it was sent. */
  readonly answer: string;
  /** What the person added. */
  readonly words?: string;
}

export type OnFeedback = (feedback: Feedback) => void;

/** The name of the event by which our widget brings it. */
const EVENT = 'crosswalk/feedback';
const MOST_WORDS = 1000;

const valueSchema = z.object({
  about: z.string().max(100),
  verdict: z.enum(['up', 'down', 'wrong']),
  words: z.string().max(MOST_WORDS).optional(),
});

export const isFeedback = ({ type, name }: Partial<Activity>): boolean => type === 'event' && name === EVENT;

/** The judgement with the answer that it is about, read from the log: nobody can put words in our mouth. Throws `Problem` 400. */
export async function feedbackOf(
  { value }: Partial<Activity>,
  conversation: string,
  log: Log,
): Promise<Feedback> {
  const parsed = valueSchema.safeParse(value);
  if (!parsed.success)
    throw new Problem(400, 'BadFeedback', 'The value must name an activity and a verdict.');
  const { about, verdict, words } = parsed.data;
  const answer = await log.find(conversation, about);
  if (answer?.from.role !== 'bot') throw new Problem(400, 'BadFeedback', 'There is no such answer.');
  return { verdict, answer: answer.text, ...(words?.trim() && { words }) };
}
