/** `npm run teams:package [-- --version 1.2.0 --out app.zip]`: makes the app package for Teams from the settings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError, loadConfig } from '../../config';
import { optionsOf, run } from '../options';
import { packageSettings, projectVersion } from './settings';
import { ManifestError, PACKAGE, zipPackage } from './zip';

const USAGE = 'usage: npm run teams:package [-- --version 1.2.0 --out app.zip]';

const make = (): void => {
  const { values } = optionsOf(USAGE, { options: { version: { type: 'string' }, out: { type: 'string' } } });
  const settings = packageSettings(loadConfig(), values.version ?? projectVersion());
  const zip = zipPackage(settings);
  const file = resolve(values.out ?? PACKAGE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  console.log(`${file}: version ${settings.version}, ${zip.length} bytes, valid by Microsoft's schema`);
};

run(make, [ConfigError, ManifestError]);
