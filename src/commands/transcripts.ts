import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrain } from './brain';
import { optionsOf, run } from './options';
import { replay } from './replay';

/** Compares the stories with what the advisor says today; `--update` rewrites them after a deliberate change of wording. */
const folder = join(__dirname, '../../test/transcripts');
const USAGE = 'usage: npm run transcripts [-- --update]';

/** The stories that are told otherwise than written; rewrites them where it is to `update`. */
function changed(update: boolean): string[] {
  const brain = createBrain();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.chat'))
    .filter((name) => {
      const path = join(folder, name);
      const told = readFileSync(path, 'utf8');
      const now = replay(told, brain);
      if (update && now !== told) writeFileSync(path, now);
      return now !== told;
    });
}

run(() => {
  const options = { update: { type: 'boolean', default: false } } as const;
  const { update } = optionsOf(USAGE, { options }).values;
  const names = changed(update);
  const outcome = `${update ? 'Rewritten' : 'Told differently'}: ${names.join(', ')}`;
  console.log(names.length === 0 ? 'Every story is told as written.' : outcome);
  process.exitCode = names.length > 0 && !update ? 1 : 0;
});
