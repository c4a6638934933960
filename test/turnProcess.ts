import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Job } from './turn.child';

/** A place on disk for one store and one foreign service. */
export interface Ground {
  readonly store: string;
  readonly sentFile: string;
  sent(): string[];
  clear(): void;
}

export function newGround(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-turn-'));
  const sentFile = join(folder, 'sent');
  return {
    ...{ store: join(folder, 'store'), sentFile },
    sent: () => (existsSync(sentFile) ? readFileSync(sentFile, 'utf8').trim().split('\n') : []),
    clear: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** The child in one file of plain JavaScript, made once for each test file: it starts several times faster so. */
let program: string | undefined;
function built(): string {
  if (program !== undefined) return program;
  const outfile = join(
    __dirname,
    '..',
    'node_modules',
    '.cache',
    'crosswalk',
    `turn.child.${process.env.JEST_WORKER_ID ?? ''}.cjs`,
  );
  const entryPoints = [join(__dirname, 'turn.child.ts')];
  buildSync({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return (program = outfile);
}

/** Runs the job in a process of its own; resolves with its exit code, or the signal that ended it. */
export async function runChild(job: Job): Promise<number | string | null> {
  const child = spawn(process.execPath, [built(), JSON.stringify(job)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return code ?? signal;
}
