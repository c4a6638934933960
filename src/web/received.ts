import type { Reply } from '../conversation/reply';
import type { WireActivity } from './wire';

const KINDS: Readonly<Record<Reply['kind'], true>> = {
  ...{ text: true, question: true, table: true, chart: true, fit: true },
};

/** Whether the activity comes from the advisor. */
export const isReply = ({ from, channelData }: WireActivity): boolean =>
  from?.role === 'bot' || (from?.role !== 'user' && channelData?.crosswalk?.reply !== undefined);

/** The reply that an activity carries. Of a kind that this page does not know yet, the plain text remains. */
export function replyOf({ text = '', channelData }: WireActivity): Reply {
  const reply = channelData?.crosswalk?.reply as Reply | null | undefined;
  if (typeof reply !== 'object' || reply === null || typeof reply.text !== 'string')
    return { kind: 'text', text };
  if (Object.hasOwn(KINDS, reply.kind)) return reply;
  return { ...reply, kind: 'text' };
}
