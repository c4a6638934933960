import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { Outcome } from '../conversation/settling';
import type { Heard } from '../conversation/turn';
import type { Store } from '../store/store';
import type { OpenCard } from './document';
import type { Act, Target } from './journal';
import { nameOf } from './outbox';
import type { Thought } from './think';

/** Cards whose questions are answered get their last look; those of this turn are remembered until theirs are. */

/** Which cards were open before a turn, and where they are. */
export interface Cards {
  readonly open: readonly OpenCard[];
  readonly places: ReadonlyMap<OpenCard, Target>;
  /** Cards that an earlier version of the message had settled: those still open get their buttons back. */
  readonly settledBefore: (card: OpenCard) => boolean;
}

export const isSame = (one: Target, other: Target): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : one.outbox === other.outbox && one.place === other.place;

/** Where the cards are, by the service's names where these are known. */
export const placesOf = async (
  store: Store,
  open: readonly OpenCard[],
): Promise<ReadonlyMap<OpenCard, Target>> =>
  new Map(
    await Promise.all(open.map(async (card) => [card, (await nameOf(store, card.at)) ?? card.at] as const)),
  );

const isOf = ({ reply }: OpenCard, choice: Heard['choice']): boolean =>
  choice !== undefined &&
  (reply.choices ?? []).some(({ ref }) => ref?.dialog === choice.dialog && ref.step === choice.step);

/** The card on which a button was pressed. In a group it may be somebody else's, so there it does not count. */
const pressedOn = ({ exchange }: Thought, { replyToId }: Pick<Activity, 'replyToId'>): string | undefined =>
  exchange?.heard.choice && !exchange.heard.group ? replyToId : undefined;

const cameOut = ({ standing }: OpenCard, { settling }: Thought): Outcome | undefined =>
  settling?.came[standing] ?? (settling?.asks[standing] === undefined ? undefined : { how: 'closed' });

/** What a turn does to the cards that were open, and which of them stay so. */
export function settleCards(
  channel: Channel,
  { open, places, settledBefore }: Cards,
  thought: Thought,
  activity: Pick<Activity, 'replyToId'>,
): { readonly acts: readonly Act[]; readonly open: readonly OpenCard[] } {
  const { settle } = channel;
  if (!settle) return { acts: [], open: [] };
  const pressed = pressedOn(thought, activity);
  const { redrawn } = thought;
  const { replyToId } = activity;
  const update = (target: Target, drawn: Partial<Activity>): Act => ({
    act: 'update',
    target,
    activity: drawn,
  });

  /** The card, and a copy of it that was pressed: after a crash there may be two. */
  const targetsOf = (card: OpenCard): readonly Target[] => {
    const at = places.get(card) ?? card.at;
    if (pressed === undefined || pressed === at || !isOf(card, thought.exchange?.heard.choice)) return [at];
    return typeof at === 'string' ? [at, pressed] : [pressed];
  };

  const acts = open.flatMap((card) => {
    const outcome = cameOut(card, thought);
    if (outcome) return targetsOf(card).map((target) => update(target, settle(card.reply, outcome)));
    return settledBefore(card) ? [update(places.get(card) ?? card.at, channel.render(card.reply))] : [];
  });
  const outdated = thought.settling?.outdated;
  const more =
    outdated && pressed !== undefined && !acts.some((act) => act.act === 'update' && act.target === pressed)
      ? [update(pressed, settle(outdated.question, outdated.outcome))]
      : [];
  const saved = redrawn && replyToId !== undefined ? [update(replyToId, redrawn)] : [];
  return { acts: [...acts, ...more, ...saved], open: open.filter((card) => !cameOut(card, thought)) };
}

/** The cards that a turn opens; `first` is the place of its first reply among its acts. */
export const openedBy = (
  channel: Channel,
  { settling, replies }: Thought,
  outbox: string,
  first: number,
): OpenCard[] =>
  (['waiting', 'passing'] as const).flatMap((standing) => {
    const place = settling?.asks[standing];
    const reply = place === undefined ? undefined : replies[place];
    if (!channel.settle || place === undefined || reply?.kind !== 'question') return [];
    return [{ standing, reply, at: { outbox, place: first + place } }];
  });

/** Messages put where those of an earlier version stand; further ones are sent, and what is left over is taken away. */
export const inPlace = (messages: readonly Partial<Activity>[], places: readonly Target[]): Act[] => [
  ...messages.map((activity, i): Act => {
    const target = places[i];
    return target === undefined ? { act: 'send', activity } : { act: 'update', target, activity };
  }),
  ...places.slice(messages.length).map((target): Act => ({ act: 'delete', target })),
];
