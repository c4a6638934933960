import type { Config } from '../../config';
import type { Check } from './check';
import { checkServer } from './checkServer';
import { checkPackage, checkSettings } from './checkSettings';
import { checkClock, checkKeys, checkToken } from './checkSignIn';
import { isNoWay, reach, type Net } from './net';

export interface Patient {
  readonly config: Config;
  /** The project's version. */
  readonly version: string;
  /** Where the app package should lie. */
  readonly file: string;
}

/** Looks at all that must be right before the bot answers in Teams. Changes nothing, and sends the secret to Microsoft's sign-in only. */
export async function examine({ config, version, file }: Patient, net: Net): Promise<Check[]> {
  const microsoft = await reach(net, `${net.login}/common/v2.0/.well-known/openid-configuration`);
  const isOnline = !('code' in microsoft && isNoWay(microsoft.code));
  const { checks, answer } = await checkServer(net, config.publicUrl, isOnline);
  return [
    ...checkSettings(config, version),
    checkPackage(config, version, file),
    ...checks,
    checkClock(net, microsoft, answer),
    ...(await Promise.all([checkKeys(net), checkToken(net, config.bot)])),
  ];
}
