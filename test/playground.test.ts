import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { teams } from '../src/channels/teams';
import { freePort } from '../src/commands/localProcess';
import { openPassThrough, type PassThrough } from '../src/commands/passThrough';
import { ROOT } from '../src/commands/project';
import { startConnector, type Connector } from './connector';
import { DAY } from './served';

const card = teams.render({ kind: 'question', text: 'Which day?', choices: DAY });

/** What the buttons of a card send, in order. */
const sentBy = (activity: object): unknown[] => {
  const found: unknown[] = [];
  JSON.stringify(activity, (name, value: unknown) => {
    if (name === 'data') found.push(value);
    return value;
  });
  return found;
};

describe('between the bot and the Agents Playground', () => {
  let connector: Connector;
  let between: PassThrough;
  beforeEach(async () => {
    connector = await startConnector();
    between = await openPassThrough(connector.serviceUrl);
  });
  afterEach(async () => {
    await between.close();
    await connector.close();
  });

  const reply = async (activity: object = card): Promise<Response> =>
    fetch(`${between.url}/v3/conversations/c/activities/m1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    });

  test('buttons lose the part that its page cannot press, and keep choice and words', async () => {
    expect(JSON.stringify(card)).toContain('msteams');
    expect((await reply()).status).toBe(200);
    const [received] = connector.received;
    expect(received?.path).toBe('/v3/conversations/c/activities/m1');
    expect(sentBy(received?.activity ?? {})).toEqual(
      DAY.map(({ label, ref }) => ({ choice: ref, say: label })),
    );
    const heard = teams.hear({ type: 'message', value: sentBy(received?.activity ?? {})[0] } as never);
    expect(heard).toMatchObject({ text: 'Reading charts', choice: DAY[0]?.ref });
  });

  test('all else passes unchanged, the bars of a chart too', async () => {
    const chart = { type: 'Chart.HorizontalBar', data: [{ x: 'Coding', y: 3 }], msteams: { width: 'Full' } };
    await reply({ type: 'message', attachments: [{ content: { body: [chart] } }] });
    expect(connector.received[0]?.activity).toEqual({
      type: 'message',
      attachments: [{ content: { body: [chart] } }],
    });
  });

  test('what the playground refuses stays refused, and a playground that is gone is said to be', async () => {
    connector.refuse.push(412);
    expect((await reply()).status).toBe(412);
    const gone = await openPassThrough(`http://127.0.0.1:${await freePort()}`);
    expect((await fetch(`${gone.url}/v3/conversations/c/activities/m1`)).status).toBe(502);
    await gone.close();
  });
});

describe('npm run teams:playground', () => {
  const run = (...options: string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/playground.ts', ...options], {
      ...{ cwd: ROOT, encoding: 'utf8' },
    });

  test('a misspelt option is a clear line', () => {
    const { status, stderr } = run('--tlak');
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toContain("Unknown option '--tlak'");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a port in use is a clear line', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = run('--port', String(port));
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(`--port: ${port} is in use; choose another, or leave the choice to me.\n`);
  });
});
