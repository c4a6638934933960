import { createHash } from 'node:crypto';
import type { Activity } from '../channels/activity';

/** Where a talk takes place and with whom: the part of an activity that an answer needs to find its way back. `from` is the person. */
export type Address = Pick<Activity, 'channelId' | 'serviceUrl' | 'conversation' | 'from' | 'recipient'> &
  Partial<Pick<Activity, 'id' | 'locale'>>;

const LONGEST_PART = 300;

/** Half a surrogate pair would throw: the way through bytes mends it. Separators cannot hide in a part, and a part of any length fits the store's limit on keys. */
export const keyPart = (text: string): string => {
  const safe = encodeURIComponent(Buffer.from(text).toString());
  return safe.length <= LONGEST_PART ? safe : `~${createHash('sha256').update(text).digest('base64url')}`;
};

/** `channel/conversation/person`: two people in one conversation do not answer each other's questions. */
export const talkKey = (address: Pick<Address, 'channelId' | 'conversation' | 'from'>): string =>
  [address.channelId, address.conversation.id, address.from.id].map(keyPart).join('/');

/** The part of an activity that is kept until its replies are sent. */
export function addressOf(activity: Address): Address {
  const { channelId, serviceUrl, conversation, from, recipient, id, locale } = activity;
  return {
    ...{ channelId, serviceUrl, conversation, from, recipient },
    ...(id !== undefined && { id }),
    ...(locale !== undefined && { locale }),
  };
}
