import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import { channelOf, picturesAt, withPictures } from '../channels/channels';
import { isEdit } from '../channels/hear';
import type { Taken, Turns } from '../turn/takeTurn';
import { arrived, departed, weLeft } from './comings';
import { answerLookUp, isLookUp } from './lookUp';
import { sendIn } from './send';

/** Most turns take milliseconds; whoever waits longer sees that we are at it. */
const TYPING_AFTER = 500;

/** What is no service of ours, in HTTP's words: not implemented. */
const NOT_OFFERED = 501;

/** Takes what the Bot Framework brings to the turn, and what the turn decides back. */
export class AdvisorBot extends ActivityHandler {
  constructor(
    private readonly turns: Turns,
    private readonly failed: (error: unknown) => void,
    private readonly publicUrl?: string,
  ) {
    super();
    type Handler = Parameters<ActivityHandler['onMessage']>[0];
    const then =
      (act: (context: TurnContext) => Promise<void>): Handler =>
      async (context, next) => {
        await act(context);
        await next();
      };
    const answer = then(async (context) => this.answer(context));
    const greet = then(async (context) => this.greet(context));
    const leave = then(async (context) => this.leave(context));
    this.onMessage(answer);
    this.onMessageUpdate(async (context, next) => {
      if (isEdit(context.activity)) await this.answer(context);
      await next();
    });
    this.onMessageDelete(async ({ activity }, next) => {
      await this.turns.letGo(activity);
      await next();
    });
    this.onConversationUpdate(then(async (context) => this.end(context)));
    this.onMembersAdded(greet);
    this.onInstallationUpdateAdd(greet);
    this.onMembersRemoved(leave);
    this.onInstallationUpdateRemove(leave);
    this.onUnrecognizedActivityType(async ({ activity }, next) => {
      if (activity.type === 'deleteUserData') await this.turns.forgetPerson(activity);
      await next();
    });
  }

  /** What Teams asks for an answer at once; there is one thing that we offer. The SDK would look into the others first, and stumble over what is odd. */
  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    const { turns, failed, publicUrl } = this;
    return Promise.resolve(
      isLookUp(activity)
        ? answerLookUp({ turns, failed, pictureAt: picturesAt(publicUrl) }, activity)
        : { status: NOT_OFFERED },
    );
  }

  private async answer(context: TurnContext): Promise<void> {
    const channel = this.channelOf(context.activity);
    if (channel.isAddressed?.(context.activity) === false) return this.unsaid(context.activity);
    await this.turns.notePart(this.placeOf(context.activity));
    const stop = this.typeWhenSlow(context);
    let taken: Taken;
    try {
      taken = await this.turns.take(channel, context.activity);
    } finally {
      stop();
    }
    await this.turns.deliver(taken, sendIn(context));
  }

  /** What people say to each other is theirs. Was it said to us in an earlier wording, that is let go like a deleted message. */
  private async unsaid(activity: Activity): Promise<void> {
    if (activity.type === 'messageUpdate') await this.turns.letGo(activity);
  }

  private async greet(context: TurnContext): Promise<void> {
    const { activity } = context;
    for (const from of arrived(activity)) {
      await this.turns.notePart(this.placeOf(activity));
      const taken = await this.turns.greet(this.channelOf(activity), { ...activity, from }, undefined);
      await this.turns.deliver(taken, sendIn(context));
    }
  }

  /** Nobody is there any more to be answered, and what we know of them we have no more reason to keep. */
  private async leave({ activity }: TurnContext): Promise<void> {
    if (weLeft(activity)) return this.turns.forgetConversation(this.placeOf(activity));
    for (const person of departed(activity))
      await this.turns.forgetConversation(this.placeOf(activity), person);
  }

  /** A place that is no more takes along what was said in it. */
  private async end({ activity }: TurnContext): Promise<void> {
    const { id, within } = this.channelOf(activity).ended?.(activity) ?? {};
    if (id === undefined) return;
    const { channelId, conversation } = activity;
    await this.turns.forgetConversation({ channelId, conversation: { ...conversation, id }, within });
  }

  private placeOf(activity: Activity): Parameters<Turns['notePart']>[0] {
    const { channelId, conversation } = activity;
    return { channelId, conversation, within: this.channelOf(activity).within?.(activity) };
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
