import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Activity } from '../channels/activity';

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

/** An adapter for the account; without one, callers are not checked and answers go out unsigned. */
export function createAdapter(account: BotAccount | undefined): AdvisorAdapter {
  const settings = account && {
    MicrosoftAppId: account.appId,
    MicrosoftAppType: account.type,
    ...(account.password !== undefined && { MicrosoftAppPassword: account.password }),
    ...(account.tenantId !== undefined && { MicrosoftAppTenantId: account.tenantId }),
  };
  return new AdvisorAdapter(new ConfigurationBotFrameworkAuthentication(settings ?? {}));
}
