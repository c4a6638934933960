import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Activity } from '../channels/activity';
import { createWire } from './wire';

/** The bot's registration with the Bot Framework. */
export interface BotAccount {
  readonly appId: string;
  readonly type: string;
  readonly password: string | undefined;
  readonly tenantId: string | undefined;
}

/** Microsoft's adapter without its HTTP part, which would print errors and show their messages to callers. */
export class AdvisorAdapter extends CloudAdapter {
  /** Checks the caller's claim and runs `logic`. Rejects with `AuthenticationError` for a caller who is not who they say. */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
/** Any object that can do what the SDK's class can. */
type Credentials = Pick<Factory, keyof Factory>;

/** Whom to believe and how to sign, where that is not Microsoft's public cloud. */
export interface Cloud {
  /** Issuers, their keys' addresses and the rest, as the SDK names them: all or none. */
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  /** Signs what we send. */
  readonly credentials: Credentials;
}

/** The SDK waits for the keys of those who sign tokens as long as it takes; we do not. */
class PromptAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(
    settings: ConfigurationBotFrameworkAuthenticationOptions,
    credentials: Credentials | undefined,
    private readonly patience: number,
    clock: () => Date,
  ) {
    super(settings, credentials, undefined, undefined, { httpClient: createWire(patience, clock) });
  }

  override async authenticateRequest(
    ...call: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error('The keys of the token issuer could not be had in time'));
      }, this.patience);
    });
    try {
      return await Promise.race([super.authenticateRequest(...call), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * An adapter for the account; without one, callers are not checked and answers go out unsigned. `patience` is the
 * milliseconds that the channel's service and the token issuer have to answer.
 */
export function createAdapter(
  account: BotAccount | undefined,
  patience: number,
  clock: () => Date,
  cloud?: Cloud,
): AdvisorAdapter {
  const settings = account && {
    MicrosoftAppId: account.appId,
    MicrosoftAppType: account.type,
    ...(account.password !== undefined && { MicrosoftAppPassword: account.password }),
    ...(account.tenantId !== undefined && { MicrosoftAppTenantId: account.tenantId }),
  };
  return new AdvisorAdapter(
    new PromptAuthentication({ ...settings, ...cloud?.settings }, cloud?.credentials, patience, clock),
  );
}
