import type { Activity } from '../src/channels/activity';
import type { ChoiceRef } from '../src/conversation/reply';
import type { Connector } from './connector';
import { ask, type Served } from './served';

interface Button {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: {
    readonly msteams?: { readonly text: string; readonly value: { readonly choice?: ChoiceRef } };
  };
}

interface Text {
  readonly type: 'TextBlock';
  readonly text: string;
}

/** One of our messages as a person sees it in Teams. */
export interface Seen {
  readonly id: string;
  /** Its words; of a card all of them, from above. */
  readonly words: string;
  /** What can be pressed. */
  readonly buttons: readonly string[];
  /** The question that a press would answer, `dialog/step`. */
  readonly asks: string | undefined;
  readonly isLive: boolean;
  readonly activity: Partial<Activity>;
}

/** The pieces of a kind in a card, from above, however deep they stand; the words of a field that can be pressed are those of its button. */
const piecesIn = <T extends { readonly type: string }>(part: unknown, type: T['type']): T[] => {
  if (typeof part !== 'object' || part === null) return [];
  if (type === 'TextBlock' && 'selectAction' in part) return [];
  const own = 'type' in part && part.type === type ? [part as T] : [];
  return [...own, ...Object.values(part).flatMap((inner) => piecesIn<T>(inner, type))];
};

const buttonsOf = ({ attachments }: Partial<Activity>): readonly Button[] =>
  piecesIn<Button>(attachments, 'Action.Submit');

const seen = (activity: Partial<Activity>): Seen => {
  const buttons = buttonsOf(activity);
  const texts = piecesIn<Text>(activity.attachments, 'TextBlock').map(({ text }) => text);
  const ref = buttons.find(({ data }) => data.msteams?.value.choice)?.data.msteams?.value.choice;
  return {
    id: activity.id ?? '',
    words: [activity.text ?? '', ...texts].join('\n').trim(),
    buttons: buttons.map(({ title }) => title),
    asks: ref && `${ref.dialog}/${ref.step}`,
    isLive: ref !== undefined,
    activity,
  };
};

export interface TeamsChat {
  /** Says it; resolves with the id of the message. */
  say(text: string, part?: object): Promise<string>;
  /** Presses a button of a card that stands there, or of one as it stood once. */
  press(card: Seen, label: string): Promise<string>;
  edit(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  deliver(part: object): Promise<number>;
  /** All that stands, in its order. */
  shown(): Seen[];
  last(): Seen;
}

/** One person in one chat of Teams, as its service speaks to us. */
export function teamsChat(
  served: Served,
  connector: Connector,
  conversation: object,
  from = 'ada',
): TeamsChat {
  let count = 0;
  const isAlone = 'conversationType' in conversation && conversation.conversationType === 'personal';
  /** Among others we hear only what is said to us. */
  const toUs = (text: string): object => ({
    text: isAlone ? text : `<at>Crosswalk</at> ${text}`,
    ...(!isAlone && {
      entities: [{ type: 'mention', text: '<at>Crosswalk</at>', mentioned: { id: '28:bot' } }],
    }),
  });
  const deliver: TeamsChat['deliver'] = async (part) => {
    const { status } = await ask(`${served.url}/api/messages`, {
      body: {
        ...{ type: 'message', channelId: 'msteams', serviceUrl: connector.serviceUrl, conversation },
        ...{ from: { id: from }, recipient: { id: '28:bot' } },
        ...part,
      },
    });
    return status;
  };
  const nextId = (): string => `${from}-${(count += 1)}`;
  const say: TeamsChat['say'] = async (text, part = {}) => {
    const id = nextId();
    expect(await deliver({ id, ...toUs(text), ...part })).toBe(200);
    return id;
  };
  const shown = (): Seen[] => connector.standing().map(seen);
  return {
    ...{ deliver, say, shown },
    last: () => {
      const last = shown().at(-1);
      if (!last) throw new Error('nothing stands there');
      return last;
    },
    press: async (card, label) => {
      const button = buttonsOf(card.activity).find(({ title }) => title === label);
      if (!button) throw new Error(`no button ${label} on “${card.words}”`);
      const { text = '', value = button.data } = button.data.msteams ?? {};
      return say(text, { value, replyToId: card.id });
    },
    edit: async (id, text) => {
      const edited = {
        type: 'messageUpdate',
        id,
        ...toUs(text),
        timestamp: new Date((count += 1)).toISOString(),
      };
      expect(await deliver({ ...edited, channelData: { eventType: 'editMessage' } })).toBe(200);
    },
    remove: async (id) => {
      const gone = { type: 'messageDelete', id, channelData: { eventType: 'softDeleteMessage' } };
      expect(await deliver(gone)).toBe(200);
    },
  };
}
