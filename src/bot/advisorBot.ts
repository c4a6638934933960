import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import { channelOf, picturesAt, withPictures } from '../channels/channels';
import type { Send, Taken, Turns } from '../turn/takeTurn';
import { answerLookUp, isLookUp } from './lookUp';

/** A reply was decided and stored, but the channel's service did not take it. A redelivery or the sweep sends it. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
}

/** Most turns take milliseconds; whoever waits longer sees that we are at it. */
const TYPING_AFTER = 500;

/** Sends where a turn takes place. */
export const sendIn =
  (context: TurnContext): Send =>
  async ({ activity }) => {
    try {
      await context.sendActivity(activity);
    } catch (cause) {
      throw new Undelivered('The channel did not take a reply', { cause });
    }
  };

/** Whom to greet: the person who came in; in a group only once, when we come in ourselves. */
function arrived({ membersAdded, recipient, conversation, from }: Activity): Activity['from'][] {
  const added = membersAdded ?? [];
  const weCame = added.some(({ id }) => id === recipient.id);
  const inPrivate = conversation.conversationType === 'personal';
  if (weCame && (inPrivate || conversation.isGroup)) return [from];
  return conversation.isGroup ? [] : added.filter(({ id }) => id !== recipient.id);
}

/** Takes what the Bot Framework brings to the turn, and what the turn decides back. */
export class AdvisorBot extends ActivityHandler {
  constructor(
    private readonly turns: Turns,
    private readonly failed: (error: unknown) => void,
    private readonly publicUrl?: string,
  ) {
    super();
    const answer = async (context: TurnContext, next: () => Promise<void>): Promise<void> => {
      await this.answer(context);
      await next();
    };
    this.onMessage(answer);
    this.onMessageUpdate(answer);
    this.onUnrecognizedActivityType(async ({ activity }, next) => {
      if (activity.type === 'deleteUserData') await this.turns.forget(activity);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.greet(context);
      await next();
    });
  }

  /** What Teams asks for an answer at once. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { turns, failed, publicUrl } = this;
    return isLookUp(context.activity)
      ? answerLookUp({ turns, failed, pictureAt: picturesAt(publicUrl) }, context.activity)
      : super.onInvokeActivity(context);
  }

  private async answer(context: TurnContext): Promise<void> {
    const stop = this.typeWhenSlow(context);
    let taken: Taken;
    try {
      taken = await this.turns.take(this.channelOf(context.activity), context.activity);
    } finally {
      stop();
    }
    await this.turns.deliver(taken, sendIn(context));
  }

  private async greet(context: TurnContext): Promise<void> {
    const { activity } = context;
    for (const from of arrived(activity)) {
      const taken = await this.turns.greet(this.channelOf(activity), { ...activity, from }, undefined);
      await this.turns.deliver(taken, sendIn(context));
    }
  }

  private channelOf({ channelId }: Activity): Channel {
    return withPictures(channelOf(channelId), this.publicUrl);
  }

  private typeWhenSlow(context: TurnContext): () => void {
    const timer = setTimeout(
      () => void context.sendActivity({ type: 'typing' }).catch(this.failed),
      TYPING_AFTER,
    );
    return () => {
      clearTimeout(timer);
    };
  }
}
