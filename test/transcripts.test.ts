import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrain } from '../src/commands/brain';
import { replay } from '../src/commands/replay';

const folder = join(__dirname, 'transcripts');
const stories = readdirSync(folder).filter((name) => name.endsWith('.chat'));
const brain = createBrain();

test('there are stories to tell', () => {
  expect(stories.length).toBeGreaterThanOrEqual(15);
});

test.each(stories)('%s is told as written', (name) => {
  const told = readFileSync(join(folder, name), 'utf8');
  expect(replay(told, brain)).toBe(told);
});
