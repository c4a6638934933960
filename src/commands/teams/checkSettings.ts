import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Config } from '../../config';
import { about, type Check } from './check';
import { manifestOf } from './manifest';
import { packageProblems, packageSettings } from './settings';

/** How the bot is registered. New MultiTenant ones ended after July 31, 2025 (docs/teams.md cites it). */
const KINDS = {
  SingleTenant: 'SingleTenant, with a client secret',
  UserAssignedMSI: 'UserAssignedMSI, without a secret',
  MultiTenant: 'MultiTenant; Azure makes no new ones of this kind since August 2025, old ones go on',
} as const;

function registration({ bot, botAuth }: Config): Check {
  const { ok, mend, unchecked } = about('registration');
  if (botAuth === 'off')
    return mend('take BOT_AUTH=off out: while it is off nobody is checked, and Teams is refused');
  return bot === undefined ? unchecked('no bot is set') : ok(KINDS[bot.type]);
}

/** Is everything set that Teams needs, and well formed? */
export function checkSettings(config: Config, version: string): Check[] {
  const { ok, mend } = about('settings');
  const problems = packageProblems(config, version);
  return [
    ...(problems.length === 0 ? [ok('all that the package needs is set')] : problems.map(mend)),
    registration(config),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** The manifest in a package; undefined when the file is no package. */
function manifestIn(file: string): Fields | undefined {
  try {
    const manifest = unzipSync(readFileSync(file))['manifest.json'];
    return manifest && (JSON.parse(strFromU8(manifest)) as Fields);
  } catch {
    return undefined;
  }
}

/** Is the package made, and with the settings of today? */
export function checkPackage(config: Config, version: string, file: string): Check {
  const { ok, mend, unchecked } = about('package');
  if (packageProblems(config, version).length > 0) return unchecked('first mend the settings');
  if (!existsSync(file)) return mend(`npm run teams:package makes it; there is none at ${file}`);
  const made = manifestIn(file);
  if (made === undefined) return mend(`npm run teams:package makes it anew; ${file} cannot be read`);
  const today: Fields = { ...manifestOf(packageSettings(config, version)), version: made.version };
  const fields = [...new Set([...Object.keys(made), ...Object.keys(today)])];
  const other = fields.filter((field) => JSON.stringify(made[field]) !== JSON.stringify(today[field]));
  return other.length === 0
    ? ok(`version ${String(made.version)}, made with these settings`)
    : mend(
        `npm run teams:package with a higher version, and upload that; this one was made otherwise in: ${other.join(', ')}`,
      );
}
