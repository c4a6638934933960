import { join } from 'node:path';
import { zipSync } from 'fflate';
import { drawIcons } from '../../pictures/mark';
import { DIST } from '../project';
import { manifestOf } from './manifest';
import { manifestFaults } from './schema';
import type { PackageSettings } from './settings';

/** Where `npm run teams:package` leaves the package. */
export const PACKAGE = join(DIST, 'teams', 'crosswalk.zip');

/** The manifest that came out is not one that Teams takes. The message has a line for each fault. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** The earliest day a zip can name, in local time as zips have it: the same settings make the same bytes on any day and anywhere. */
const BEGINNING = new Date(1980, 0, 1);

/** The app package as Teams takes it for upload: three files at its top. Throws `ManifestError`. */
export function zipPackage(settings: PackageSettings): Buffer {
  const manifest = manifestOf(settings);
  const faults = manifestFaults(manifest);
  if (faults.length > 0) throw new ManifestError(faults.join('\n'));
  const { color, outline } = drawIcons();
  const files = {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    ...{ 'color.png': color, 'outline.png': outline },
  };
  return Buffer.from(zipSync(files, { level: 9, mtime: BEGINNING }));
}
