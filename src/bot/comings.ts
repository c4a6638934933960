import type { Activity } from '../channels/activity';
import { isGroup } from '../channels/hear';

type Person = Activity['from'];

const isUs = (activity: Activity): ((account: { readonly id: string }) => boolean) => {
  const us = activity.recipient.id.toLowerCase();
  return ({ id }) => id.toLowerCase() === us;
};

/** A group is greeted as a whole: whoever let us in, it is one and the same greeting. */
const everybodyIn = ({ conversation: { id, name } }: Activity): Person => ({ id, name });

/** Channels tell of our coming in two ways, one of them or both, in any order. An upgrade is no coming. */
const weCame = (activity: Activity): boolean =>
  activity.type === 'installationUpdate'
    ? activity.action === 'add'
    : (activity.membersAdded ?? []).some(isUs(activity));

/** Whom to greet: the person who came in; in a group all together, once, when we come in ourselves. */
export function arrived(activity: Activity): Person[] {
  const came = weCame(activity);
  if (isGroup(activity)) return came ? [everybodyIn(activity)] : [];
  if (activity.type === 'installationUpdate') return came ? [activity.from] : [];
  if (came && activity.conversation.conversationType === 'personal') return [activity.from];
  return (activity.membersAdded ?? []).filter((account) => !isUs(activity)(account));
}

/** Who went out of a group in which we stay. */
export const departed = (activity: Activity): Person[] =>
  isGroup(activity) ? (activity.membersRemoved ?? []).filter((account) => !isUs(activity)(account)) : [];

/** We were taken out of the conversation. The old version of an upgrade goes as well, and the talks go on with the new one. */
export const weLeft = (activity: Activity): boolean =>
  activity.type === 'installationUpdate'
    ? activity.action === 'remove'
    : (activity.membersRemoved ?? []).some(isUs(activity));
