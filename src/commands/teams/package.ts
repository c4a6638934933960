/** `npm run teams:package [-- --version 1.2.0 --out app.zip]`: makes the app package for Teams from the settings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../../config';
import { packageSettings, projectVersion } from './settings';
import { ManifestError, PACKAGE, zipPackage } from './zip';

const isBadOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

try {
  const { values } = parseArgs({ options: { version: { type: 'string' }, out: { type: 'string' } } });
  const settings = packageSettings(loadConfig(), values.version ?? projectVersion());
  const zip = zipPackage(settings);
  const file = resolve(values.out ?? PACKAGE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  console.log(`${file}: version ${settings.version}, ${zip.length} bytes, valid by Microsoft's schema`);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof ManifestError || isBadOption(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
