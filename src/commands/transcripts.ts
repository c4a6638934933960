import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrain } from './brain';
import { replay } from './replay';

/** Compares the stories with what the advisor says today; `--update` rewrites them after a deliberate change of wording. */
const folder = join(__dirname, '../../test/transcripts');
const update = process.argv.includes('--update');
const brain = createBrain();

const changed = readdirSync(folder)
  .filter((name) => name.endsWith('.chat'))
  .filter((name) => {
    const path = join(folder, name);
    const told = readFileSync(path, 'utf8');
    const now = replay(told, brain);
    if (update && now !== told) writeFileSync(path, now);
    return now !== told;
  });

console.log(
  changed.length === 0
    ? 'Every story is told as written.'
    : `${update ? 'Rewritten' : 'Told differently'}: ${changed.join(', ')}`,
);
process.exitCode = changed.length > 0 && !update ? 1 : 0;
