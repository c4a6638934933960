import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { ROOT } from './project';
import type { Scripts } from './scripts';

const bundle = (entry: string, more: BuildOptions): Buffer => {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src', 'web', entry)],
    ...{ bundle: true, minify: true, write: false, target: 'es2020', charset: 'utf8', legalComments: 'none' },
    logLevel: 'silent',
    ...more,
  });
  return Buffer.from(outputFiles?.[0]?.contents ?? []);
};

/** The chat under a name of its own content, so that browsers may keep it for good, and the loader that knows the name. */
export function buildScripts(): Scripts {
  const chat = bundle('chat.ts', { format: 'esm' });
  const file = `chat/${createHash('sha256').update(chat).digest('hex').slice(0, 12)}.js`;
  const loader = bundle('loader.ts', { format: 'iife', define: { CHAT_FILE: JSON.stringify(file) } });
  const embed = bundle('embedPage.ts', { format: 'iife' });
  const sources = bundle('sourcesPage.ts', { format: 'iife' });
  return new Map([
    ['/widget.js', loader],
    [`/${file}`, chat],
    ['/embed.js', embed],
    ['/sources.js', sources],
  ]);
}
