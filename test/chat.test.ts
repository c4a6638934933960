import { PassThrough, Writable } from 'node:stream';
import { chatInJson } from '../src/commands/jsonChat';
import { chatInTerminal } from '../src/commands/terminalChat';
import { type Memory, newMemory } from '../src/conversation/memory';
import type { Reply } from '../src/conversation/reply';
import type { Conversation } from '../src/conversation/turn';

const bls = {
  id: 'bls-1',
  title: 'A made-up survey',
  publisher: 'BLS',
  url: 'https://survey.example',
  asOf: '2025-05',
};
const table = {
  title: 'Pay',
  columns: ['', 'Coding', 'Billing'],
  rows: [
    ['Pay', 'two purses', 'one purse'],
    ['A word', 'a rather long cell that will not fit its column in one line', 'short'],
  ],
  sources: [bls],
};
const answers: Record<string, Reply> = {
  table: {
    kind: 'table',
    lead: 'Side by side:',
    text: 'Side by side:\n• Pay. Coding: two purses',
    table,
    sources: [bls],
  },
  fit: {
    ...{ kind: 'fit', text: 'You lean to coding.', outcome: 'coding', strength: 'clear', lean: -4 },
    ...{ because: ['you like puzzles', 'you like quiet'], against: [], changes: ['more people'] },
  },
  choices: {
    kind: 'question',
    text: 'Which day?',
    choices: [{ label: 'Reading charts' }, { label: 'Calling insurers' }],
  },
};

/** A brain that counts the person's lines and knows a few words. */
const brain: Conversation = {
  greet: () => ({
    memory: newMemory(),
    replies: [{ kind: 'text', text: 'Welcome.' }],
    understood: { decision: 'answer', intent: 'greeting', also: [], near: [], entities: {} },
  }),
  reply: (before, { text }) => {
    if (text === 'boom') throw new Error('stumbled');
    const memory: Memory = { ...(before ?? newMemory()), at: { dialog: 'fit', step: 'day' } };
    memory.misses += 1;
    return {
      memory: text === 'end' ? newMemory() : memory,
      replies: [answers[text] ?? { kind: 'text', text: `${memory.misses}: ${text}` }],
      understood: {
        near: ['fit'],
        entities: { path: ['coding'] },
        decision: 'ask',
        also: [],
        intent: 'salary',
      },
    };
  },
};

const today = (): string => '2026-11-24';

function sink(): { stream: Writable; text: () => string } {
  const parts: string[] = [];
  const write = (part: Buffer, _: string, done: () => void) => {
    parts.push(part.toString());
    done();
  };
  return { stream: new Writable({ write }), text: () => parts.join('') };
}

interface Printed {
  readonly conversation?: string;
  readonly replies?: readonly Record<string, unknown>[];
  readonly at?: unknown;
  readonly error?: string;
}

async function inJson(...lines: string[]): Promise<{ ok: boolean; printed: Printed[]; errors: string }> {
  const [output, errors] = [sink(), sink()];
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const ok = await chatInJson({
    conversation: brain,
    input,
    output: output.stream,
    errors: errors.stream,
    today,
  });
  const printed = output
    .text()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Printed);
  return { ok, printed, errors: errors.text() };
}

const line = (text: string, conversation = 'a1'): string => JSON.stringify({ conversation, text });

describe('chat --json', () => {
  it('prints one line for each, in the fixed shape, with no greeting before', async () => {
    const { ok, printed } = await inJson(line('how much'));
    expect(ok).toBe(true);
    expect(JSON.stringify(printed)).toBe(
      JSON.stringify([
        {
          ...{ conversation: 'a1', text: 'how much' },
          understood: {
            intent: 'salary',
            also: [],
            entities: { path: ['coding'] },
            decision: 'ask',
            near: ['fit'],
          },
          ...{ replies: [{ kind: 'text', text: '1: how much' }], at: { dialog: 'fit', step: 'day' } },
        },
      ]),
    );
  });

  it('keeps talks apart, and each goes on where it was', async () => {
    const { printed } = await inJson(line('one'), line('one', 'b2'), line('two'));
    expect(printed.map(({ replies }) => replies?.[0]?.text)).toEqual(['1: one', '1: one', '2: two']);
    expect(printed.map(({ conversation }) => conversation)).toEqual(['a1', 'b2', 'a1']);
  });

  it('prints choices by label, sources without their publisher, tables in words, and how a fit came about', async () => {
    const { printed } = await inJson(line('choices'), line('table'), line('fit'), line('end'));
    expect(printed.map(({ replies }) => replies?.[0]).slice(0, 3)).toEqual([
      { kind: 'question', text: 'Which day?', choices: ['Reading charts', 'Calling insurers'] },
      {
        ...{ kind: 'table', text: 'Side by side:\n• Pay. Coding: two purses' },
        sources: [{ id: 'bls-1', title: 'A made-up survey', asOf: '2025-05', url: 'https://survey.example' }],
      },
      {
        ...{ kind: 'fit', text: 'You lean to coding.', outcome: 'coding' },
        ...{ because: ['you like puzzles', 'you like quiet'], against: [], changes: ['more people'] },
      },
    ]);
    expect(printed[3]?.at).toBeNull();
  });

  it.each(['nope', '', '{"conversation":"a1"}', '{"conversation":1,"text":"x"}', '[]', 'null'])(
    'gives an odd line an error of its own and goes on: %s',
    async (odd) => {
      const { ok, printed } = await inJson(odd, line('go on'));
      expect(ok).toBe(false);
      expect(Object.keys(printed[0] ?? {})).toEqual(['error']);
      expect(printed[1]?.replies?.[0]?.text).toBe('1: go on');
    },
  );

  it('survives a brain that stumbles, and says why beside the output', async () => {
    const { ok, printed, errors } = await inJson(line('one'), line('boom'), line('two'));
    expect(ok).toBe(false);
    expect(printed[1]).toEqual({ error: 'something went wrong on our side with this line' });
    expect(printed[2]?.replies?.[0]?.text).toBe('2: two');
    expect(errors).toContain('stumbled');
  });

  it('answers each line before the next one is written', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const ended = chatInJson({ conversation: brain, input, output, errors: sink().stream, today });
    for (const text of ['one', 'two', 'three']) {
      input.write(`${line(text)}\n`);
      const [answer] = (await once(output)) as [Buffer];
      expect((JSON.parse(answer.toString()) as { text: string }).text).toBe(text);
    }
    input.end();
    expect(await ended).toBe(true);
  });
});

const once = async (output: PassThrough): Promise<unknown[]> =>
  new Promise((resolve) =>
    output.once('data', (data) => {
      resolve([data]);
    }),
  );

async function inTerminal(width: number, ...lines: string[]): Promise<string> {
  const output = sink();
  const input = new PassThrough();
  input.end(lines.map((each) => `${each}\n`).join(''));
  await chatInTerminal({
    conversation: brain,
    input,
    output: output.stream,
    width: () => width,
    colours: false,
    today,
  });
  return output.text();
}

describe('chat in the terminal', () => {
  it('greets, answers, and leaves at /quit without taking it for a question', async () => {
    const talk = await inTerminal(80, 'hello', '/quit', 'too late');
    expect(talk).toMatch(/Welcome\.[^]*1: hello[^]*Take care/);
    expect(talk).not.toContain('too late');
    expect(talk).not.toContain('/quit\n  2:');
  });

  it('apologises for a brain that stumbles, and goes on', async () => {
    expect(await inTerminal(80, 'one', 'boom', 'two')).toMatch(/1: one[^]*Sorry[^]*stumbled[^]*2: two/);
  });

  it('ends with the input', async () => {
    expect(await inTerminal(80, 'hello')).toContain('Take care');
  });

  it('numbers the choices', async () => {
    expect(await inTerminal(80, 'choices')).toContain('  1. Reading charts\n  2. Calling insurers\n');
  });

  it('draws a table in columns, with who says so', async () => {
    const talk = await inTerminal(62, 'table');
    expect(talk).toMatch(/Side by side:\n\n +Coding +Billing\n +─+┼─+┼─+\n/);
    expect(talk).toMatch(/Pay +two purses +one purse\n/);
    expect(talk).toContain('Source: BLS, May 2025 https://survey.example');
    expect(talk).not.toContain('• Pay');
  });

  it('reads a table out where there is no room for columns', async () => {
    expect(await inTerminal(36, 'table')).toContain('• Pay. Coding: two purses');
  });

  it('breaks lines at the width of the terminal, and never within a word', async () => {
    const words = 'a person writes a rather long line of words to see where it will be broken in two';
    const talk = await inTerminal(40, words);
    const answered = talk.slice(talk.indexOf('1: a'), talk.indexOf('in two') + 6).split('\n');
    expect(answered.length).toBeGreaterThan(2);
    for (const each of answered) expect(each.length).toBeLessThanOrEqual(40);
    expect(answered.map((each) => each.trim()).join(' ')).toBe(`1: ${words}`);
  });
});
