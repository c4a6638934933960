import { createColors } from 'picocolors';
import { pictureNamed } from '../dialogs/pictures';
import { replyLines } from '../src/commands/terminalChat';
import { chart, tell } from '../src/conversation/reply';
import { loadKnowledge } from '../src/knowledge/knowledge';

/** The pictures as a terminal shows them. */

const know = loadKnowledge().on('2026-11-24');
const WIDTH = 72;

function shown(name: string, width = WIDTH): string[] {
  const series = pictureNamed(know, name);
  if (!series) throw new Error(name);
  const reply = chart(tell`Here it is:`, series, [know.say('w2')], [know.say('pay.caveat.state')]);
  return replyLines(reply, width, createColors(false));
}

const row = (lines: readonly string[], name: string): string =>
  lines.find((line) => line.includes(name)) ?? '';
const blocks = (line: string): number => line.match(/█/g)?.length ?? 0;
const amount = (id: string): string => know.figure(id)?.text ?? 'nothing';

test('pay is a track from low to high with the middle on it, and all jobs behind', () => {
  const lines = shown('pay');
  const [coding = '', billing = '', health = ''] = lines.filter((line) => line.includes('●'));
  expect(coding).toMatch(/^ *─+━+┊?━*●━+─+$/);
  expect(billing).toMatch(/^ *● *┊$/);
  expect(health).toMatch(/━●━+┊/);
  expect(new Set([coding, billing, health].map((line) => line.indexOf('┊'))).size).toBe(1);
  expect(row(lines, '┊ All jobs')).toContain(amount('pay.all.us.median'));
  expect(lines.join('\n')).toContain(`${amount('pay.coding.us.p10')} to ${amount('pay.coding.us.p90')}`);
});

test('the asked state stands among the best and the worst paid, marked', () => {
  const lines = shown('pay-by-state/OH/coding');
  expect(row(lines, 'Ohio')).toMatch(/^▸ Ohio +█+ \$/);
  expect(lines.filter((line) => line.includes('▸'))).toHaveLength(1);
  const [best, ohio, worst] = ['District of Columbia', 'Ohio', 'Mississippi'].map((name) =>
    blocks(row(lines, name)),
  );
  expect(best).toBeGreaterThan(ohio ?? 0);
  expect(ohio).toBeGreaterThan(worst ?? 0);
});

test('a fall points the other way', () => {
  const lines = shown('projection');
  expect(row(lines, amount('outlook.billing.change'))).toContain('◂█');
  expect(row(lines, amount('outlook.coding.change'))).not.toContain('◂');
});

test('the way of a claim is read out, since a terminal cannot draw it well', () => {
  expect(shown('claim').join(' ')).toContain('• The coder reads the record');
});

test.each(['pay', 'pay-by-state', 'pay-by-state/OH', 'claim', 'ladder', 'projection'])(
  'nothing of %s is wider than the terminal, and its notes are there',
  (name) => {
    for (const width of [40, 60, WIDTH, 96]) {
      const lines = shown(name, width).filter((line) => !line.includes('http'));
      expect(lines.filter((line) => line.length > width)).toEqual([]);
      expect(lines.join(' ')).toContain('• By state, only the middle');
    }
  },
);
