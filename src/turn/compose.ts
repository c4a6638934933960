import type { Channel } from '../channels/channel';
import type { Store } from '../store/store';
import { inPlace, isSame, openedBy, placesOf, settleCards } from './cards';
import type { Decided } from './commit';
import type { LastMessage, OpenCard } from './document';
import type { Act } from './journal';

/** What a turn does towards the person, and what is remembered of it beside the memory. */
export interface Composed {
  readonly acts: readonly Act[];
  /** So many acts at the beginning settle earlier cards. */
  readonly settling: number;
  /** The place of the question among the acts. */
  readonly asked: number | undefined;
  readonly open: readonly OpenCard[];
  readonly last: LastMessage | undefined;
}

/** First the earlier cards get their last look, then comes the answer: anew, or in the place of the earlier one. */
export async function compose(
  store: Store,
  channel: Channel,
  outbox: string,
  { document, edit, thought, activity }: Decided,
): Promise<Composed> {
  const before = (edit?.last ?? document).open ?? [];
  const cards = {
    ...{ open: before, places: await placesOf(store, before) },
    settledBefore: (card: OpenCard): boolean =>
      edit?.last !== undefined && !(document.open ?? []).some(({ at }) => isSame(at, card.at)),
  };
  const { acts, open } = settleCards(channel, cards, thought, activity ?? {});
  const asked = thought.settling?.asks.waiting;
  const opened = openedBy(channel, thought, outbox, acts.length);
  return {
    acts: [...acts, ...inPlace(thought.messages, edit?.places ?? [])],
    settling: acts.length,
    asked: asked === undefined ? undefined : acts.length + asked,
    open: [...open, ...opened],
    last: lastOf({ document, edit, thought, activity }),
  };
}

/** After an earlier message was answered anew nobody can say what came last. */
function lastOf({
  document,
  edit,
  thought,
  activity,
}: Pick<Decided, 'document' | 'edit' | 'thought' | 'activity'>): LastMessage | undefined {
  if (edit) return edit.last;
  if (!activity?.id || thought.forgot) return undefined;
  const { memory, open, reminders } = document;
  return { id: activity.id, memory, ...(open && { open }), ...(reminders && { reminders }) };
}
