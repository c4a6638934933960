import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './project';

/** A port of this machine that was free a moment ago: `wished` when that is free, else any. Port 0 wishes for none. */
export async function freePort(wished = 0): Promise<number> {
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(wished, '127.0.0.1', () => {
      resolve(true);
    });
  });
  if (!isFree) return freePort();
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when the process has printed something that matches; rejects, naming `who`, when it ends instead. */
export async function said(child: ChildProcess, pattern: RegExp, who: string): Promise<void> {
  let heard = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (words: Buffer) => {
      heard += words.toString();
      if (pattern.test(heard)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${who} ended with ${code ?? 'a signal'} before it was up.`));
    });
  });
}

/** The built advisor as a process of its own, with these settings. Resolves when it says where it is. */
export async function startAdvisor(settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const advisor = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'index.js')], {
    env: { ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(advisor, /Crosswalk is at/, 'The server');
  return advisor;
}

/** Asks the process to end, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
