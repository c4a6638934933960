import type { TurnContext } from 'botbuilder';
import { BadActivity, parseForeignActivity, type Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import { channelOf, withPictures } from '../channels/channels';
import { TurnConflict, Undelivered, type Address, type Send, type Turns } from '../turn/takeTurn';
import { createAdapter, type BotAccount, type Cloud } from './adapter';
import { AdvisorBot } from './advisorBot';
import { sendIn } from './send';

export interface BotOptions {
  readonly turns: Turns;
  readonly clock: () => Date;
  readonly account: BotAccount | undefined;
  /** `off` answers callers on this machine without checking them. */
  readonly auth: 'on' | 'off';
  /** Where clients fetch our pictures. */
  readonly publicUrl?: string | undefined;
  /** Microsoft's public one unless given. */
  readonly cloud?: Cloud;
  /** Milliseconds that a channel's service has to take an answer, and a token issuer to show its keys: 5,000. */
  readonly patience?: number;
  readonly failed: (error: unknown) => void;
}

export interface BotCall {
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** The caller is on this machine. */
  readonly local: boolean;
}

export interface BotAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The Bot Framework endpoint. */
export interface Bot {
  /** What `POST /api/messages` answers; never rejects. */
  receive(call: BotCall): Promise<BotAnswer>;
  /** Sends replies that an earlier process decided and could not send, and reminders that are due. Resolves with the number of both. */
  sweep(): Promise<number>;
}

const APOLOGY = 'Sorry, something went wrong on my side. Nothing you told me is lost: please try again.';

const refusal = (status: number, code: string, message: string): BotAnswer => ({
  status,
  body: { error: { code, message } },
});

const CLOSED = refusal(
  503,
  'BotNotConfigured',
  'MicrosoftAppId is not set, so this endpoint is closed. Set it, or BOT_AUTH=off for a client on this machine.',
);

function isLoopback(serviceUrl: string): boolean {
  const { hostname } = new URL(serviceUrl);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** What the SDK's check of a token throws: its own `AuthenticationError`, which it does not export, or that of the library beneath. */
const isUnknownCaller = (error: unknown): boolean =>
  error instanceof Error &&
  (('statusCode' in error && (error.statusCode === 401 || error.statusCode === 403)) ||
    ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'].includes(error.name));

const isWeb = (serviceUrl: string): boolean =>
  URL.canParse(serviceUrl) && /^https?:$/.test(new URL(serviceUrl).protocol);

/**
 * A message that failed before anything was decided is apologised for; what is decided but unsent is left to the
 * redelivery. Whoever sent us anything else has not spoken to us, and waits for no word.
 */
const apologise =
  (failed: BotOptions['failed']) =>
  async (context: TurnContext, error: Error): Promise<void> => {
    const isDecided = error instanceof TurnConflict || error instanceof Undelivered;
    if (!isDecided && context.activity.type !== 'message') throw error;
    failed(error);
    if (isDecided) throw error;
    await context.sendActivity(APOLOGY);
  };

export function createBot({
  turns,
  clock,
  account,
  auth,
  failed,
  publicUrl,
  cloud,
  patience = 5000,
}: BotOptions): Bot {
  const isOpen = auth === 'off' || account !== undefined;
  const adapter = createAdapter(auth === 'off' ? undefined : account, patience, clock, cloud);
  adapter.onTurnError = apologise(failed);
  const bot = new AdvisorBot(turns, failed, publicUrl);

  /** Our own service addresses, and with checks off all but this machine's, are not to be answered. */
  const mayAnswer = (serviceUrl: string): boolean =>
    isWeb(serviceUrl) && (auth === 'on' || isLoopback(serviceUrl));

  const read = (body: unknown): Activity => {
    const activity = parseForeignActivity(body);
    if (!mayAnswer(activity.serviceUrl))
      throw new BadActivity('Not an activity: serviceUrl is not one that this bot answers.');
    return activity;
  };

  const process = async ({ authorization, body }: BotCall): Promise<BotAnswer> => {
    const logic = async (context: TurnContext): Promise<void> => bot.run(context);
    const response = await adapter.receive(authorization ?? '', read(body), logic);
    return response ? { status: response.status, body: response.body as unknown } : { status: 200 };
  };

  const refused = (error: unknown): BotAnswer => {
    if (error instanceof BadActivity) return refusal(400, 'BadActivity', error.message);
    if (isUnknownCaller(error)) return refusal(401, 'Unauthorized', 'The caller is not known here.');
    // It is stored and will be sent at its time: there is nothing to deliver again.
    if (error instanceof Undelivered && error.fate === 'passing') return { status: 200 };
    if (!(error instanceof TurnConflict || error instanceof Undelivered)) failed(error);
    return refusal(500, 'ServiceError', 'That could not be answered; deliver it again.');
  };

  const send: Send = async (act, address) => {
    if (!mayAnswer(address.serviceUrl)) throw new Undelivered('The service address is no longer answered');
    let name: string | undefined;
    await adapter.continueConversationAsync(account?.appId ?? '', referenceTo(address), async (context) => {
      // Without the name of a message it is an answer to none, such as a reminder.
      if (address.id !== undefined) context.activity.id = address.id;
      else delete context.activity.id;
      name = await sendIn(context)(act, address);
    });
    return name;
  };

  const channelAt = ({ channelId }: Address): Channel => withPictures(channelOf(channelId), publicUrl);

  return {
    async receive(call) {
      if (!isOpen) return CLOSED;
      if (auth === 'off' && !call.local)
        return refusal(403, 'NotLocal', 'With BOT_AUTH=off only callers on this machine are answered.');
      try {
        return await process(call);
      } catch (error) {
        return refused(error);
      }
    },
    sweep: async () => {
      if (!isOpen) return 0;
      await turns.remind(channelAt);
      return turns.sweep(send);
    },
  };
}

const referenceTo = ({ from, recipient, conversation, channelId, serviceUrl }: Address): object => ({
  ...{ user: from, bot: recipient, conversation, channelId, serviceUrl },
});
