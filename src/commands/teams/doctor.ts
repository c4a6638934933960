/** `npm run teams:doctor`: what must be mended before the bot answers in Teams? One line for each thing; ends with 1 when there is any. */
import { ConfigError, loadConfig } from '../../config';
import { certificateEnd } from './certificate';
import { about, reportOf, type Check } from './check';
import { examine } from './examine';
import { projectVersion } from './settings';
import { PACKAGE } from './zip';

const NET = {
  ...{ fetch, now: () => new Date(), certificateEnd },
  login: 'https://login.microsoftonline.com',
  keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

function tell(checks: readonly Check[]): void {
  const { lines, isWell } = reportOf(checks);
  for (const line of lines) console.log(line);
  process.exitCode = isWell ? 0 : 1;
}

async function main(): Promise<void> {
  try {
    const patient = { config: loadConfig(), version: projectVersion(), file: PACKAGE };
    tell(await examine(patient, NET));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    tell([about('settings').mend(error.message)]);
  }
}

void main();
