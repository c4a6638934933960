import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { MANIFEST_VERSION } from './manifest';

/** Microsoft's own schema, as its package carries it; the package itself cannot be loaded. */
const SCHEMA = require.resolve(
  `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
);

/** What is wrong with a manifest by the published schema, a line each: where, and what. Asks no network. */
export function manifestFaults(manifest: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  if (isValid(manifest)) return [];
  return (isValid.errors ?? []).map(
    ({ instancePath, message }) => `manifest.json${instancePath} ${message ?? 'is wrong'}`,
  );
}
