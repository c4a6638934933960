import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Scripts by the path at which browsers ask for them. */
export type Scripts = ReadonlyMap<string, Buffer>;

/** Writes the scripts into a folder, and nothing of an earlier build stays there. */
export function writeScripts(folder: string, scripts: Scripts): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, script] of scripts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), script);
  }
}

/** The scripts as `writeScripts` left them. */
export const readScripts = (folder: string): Scripts =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]),
  );
