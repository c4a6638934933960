import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Activity } from '../channels/activity';
import { wire } from './wire';

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

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Whom to believe and how to sign, where that is not Microsoft's public cloud. */
export interface Cloud {
  /** Issuers, their keys' addresses and the rest, as the SDK names them: all or none. */
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  /** Signs what we send. */
  readonly credentials: Credentials;
}

/** An adapter for the account; without one, callers are not checked and answers go out unsigned. */
export function createAdapter(account: BotAccount | undefined, cloud?: Cloud): AdvisorAdapter {
  const settings = account && {
    MicrosoftAppId: account.appId,
    MicrosoftAppType: account.type,
    ...(account.password !== undefined && { MicrosoftAppPassword: account.password }),
    ...(account.tenantId !== undefined && { MicrosoftAppTenantId: account.tenantId }),
  };
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...settings, ...cloud?.settings },
    cloud?.credentials,
    undefined,
    undefined,
    { httpClient: wire },
  );
  return new AdvisorAdapter(authentication);
}
