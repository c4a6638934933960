import { createObserve } from '../src/observe/observe';

const where = { channel: 'webchat', conversation: 'c1', turn: 't1' };
const note = {
  ...where,
  intent: 'salary',
  decision: 'answer',
  step: 'fit/day',
  tries: 1,
  milliseconds: 12.3456,
};

function observed(level = 'info'): { observe: ReturnType<typeof createObserve>; lines: () => unknown[] } {
  const written: string[] = [];
  const observe = createObserve(level, { write: (line: string) => written.push(line) });
  return { observe, lines: () => written.map((line) => JSON.parse(line) as unknown) };
}

it('writes one line for a turn: what was meant and how long it took', () => {
  const { observe, lines } = observed();
  observe.turn(note);
  expect(lines()).toEqual([
    expect.objectContaining({
      ...where,
      intent: 'salary',
      decision: 'answer',
      step: 'fit/day',
      milliseconds: 12.3,
    }),
  ]);
});

it('names conversation and turn of an error, and leaves out what hangs on it', () => {
  const { observe, lines } = observed();
  const error = Object.assign(new Error('refused'), {
    request: { headers: { authorization: 'Bearer secret' } },
  });
  observe.failed(error, where);
  expect(lines()).toEqual([
    expect.objectContaining({ ...where, err: expect.objectContaining({ message: 'refused' }) as unknown }),
  ]);
  expect(JSON.stringify(lines())).not.toContain('Bearer');
});

it('counts by channel', async () => {
  const { observe } = observed('silent');
  observe.turn(note);
  observe.turn({ ...note, channel: 'teams', decision: 'ask' });
  observe.conflict('teams');
  observe.conflict('teams');
  observe.duplicate('webchat');
  observe.gaveUp('teams');
  const { type, text } = await observe.metrics();
  expect(type).toMatch(/^text\/plain/);
  expect(text).toContain('crosswalk_turns_total{channel="webchat",decision="answer"} 1');
  expect(text).toContain('crosswalk_turn_conflicts_total{channel="teams"} 2');
  expect(text).toContain('crosswalk_turn_duplicates_total{channel="webchat"} 1');
  expect(text).toContain('crosswalk_turn_gave_up_total{channel="teams"} 1');
  expect(text).toContain('crosswalk_turn_seconds_count{channel="teams"} 1');
});
