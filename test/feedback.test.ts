import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config';
import type { Feedback } from '../src/directline/directLine';
import { createFeedbackKeeper, feedbackIn, feedbackSchema } from '../src/feedback';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { pagesOf } from '../src/pages';
import { ask, serve, type Served } from './served';

describe('over the line', () => {
  let served: Served;
  const heard: Feedback[] = [];
  beforeAll(async () => {
    served = await serve({ directLine: { onFeedback: (feedback) => void heard.push(feedback) } });
  });
  afterAll(async () => served.close());
  beforeEach(() => heard.splice(0));

  interface Begun {
    readonly conversationId: string;
    readonly token: string;
    readonly feedback?: boolean;
  }

  const begin = async (url: string): Promise<Begun> =>
    (await ask<Begun>(`${url}/v3/directline/conversations`, { token: await tokenOf(url) })).json;
  const tokenOf = async (url: string): Promise<string> =>
    (await ask<Begun>(`${url}/v3/directline/tokens/generate`)).json.token;
  const post = async (url: string, { conversationId, token }: Begun, body: object) =>
    ask<{ id: string }>(`${url}/v3/directline/conversations/${conversationId}/activities`, {
      ...{ token, body: { from: { id: 'dl_me' }, ...body } },
    });
  const judge = (about: string, more: object = {}) => ({
    ...{ type: 'event', name: 'crosswalk/feedback', value: { about, verdict: 'down', ...more } },
  });

  test('the operator hears which answer it was, from the log and not from the caller, and the log stays as it was', async () => {
    const talk = await begin(served.url);
    expect(talk.feedback).toBe(true);
    const { json } = await post(served.url, talk, { type: 'message', text: 'hello' });
    const answer = json.id.replace(/\d+$/, (seq) => String(Number(seq) + 1).padStart(seq.length, '0'));
    const before = await served.store.keys(`dl/${talk.conversationId}/`);
    const said = await post(served.url, talk, judge(answer, { words: 'too short', answer: 'We robbed you' }));
    expect(said.status).toBe(200);
    expect(heard).toEqual([
      { verdict: 'down', answer: expect.stringContaining('1: "hello"') as string, words: 'too short' },
    ]);
    expect(await served.store.keys(`dl/${talk.conversationId}/`)).toEqual(before);

    const own = await post(served.url, talk, judge(json.id));
    const none = await post(served.url, talk, judge(`${talk.conversationId}|0000999`));
    const foreign = await post(served.url, talk, judge('other|0000001'));
    const odd = await post(served.url, talk, judge(answer, { verdict: 'brilliant' }));
    expect([own, none, foreign, odd].map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(heard).toHaveLength(1);
  });

  test('one that is sent again, because nobody knew that it had arrived, counts once', async () => {
    const talk = await begin(served.url);
    const greeting = `${talk.conversationId}|0000001`;
    const send = async (name: string) =>
      post(served.url, talk, { ...judge(greeting), channelData: { clientActivityID: name } });
    const statuses = [await send('one'), await send('one'), await send('two')].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200]);
    expect(heard).toHaveLength(2);
  });

  test('where nobody wants to know, it is not offered, and what comes all the same is kept nowhere', async () => {
    const deaf = await serve();
    const talk = await begin(deaf.url);
    expect(talk.feedback).toBeUndefined();
    const before = await deaf.store.keys('');
    expect((await post(deaf.url, talk, judge(`${talk.conversationId}|0000001`))).status).toBe(200);
    expect(await deaf.store.keys('')).toEqual(before);
    await deaf.close();
  });
});

describe('what is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-feedback-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const failures: unknown[] = [];
  const keep = createFeedbackKeeper({
    path: feedbackIn(folder),
    clock: () => new Date('2026-11-24T09:00:00Z'),
    isDistress: (text) => text.includes('give up'),
    failed: (error) => void failures.push(error),
  });

  test('is the day, the verdict, the answer’s beginning and the word, and not whose it was', () => {
    keep({ verdict: 'up', answer: 'An answer.' });
    keep({ verdict: 'wrong', answer: 'x'.repeat(500), words: 'mail me@riverside.example or 555 010 0199' });
    keep({ verdict: 'down', answer: 'An answer.', words: 'I give up on life' });
    const day = '2026-11-24';
    const lines = readFileSync(feedbackIn(folder), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => feedbackSchema.parse(JSON.parse(line)))).toEqual([
      { day, verdict: 'up', answer: 'An answer.' },
      { day, verdict: 'wrong', answer: 'x'.repeat(300), words: 'mail [@] or [#]' },
      { day, verdict: 'down', answer: 'An answer.' },
    ]);
    expect(statSync(feedbackIn(folder)).mode & 0o777).toBe(0o600);
  });

  test('is not worth a lost talk: a full disk is told to the operator and nobody else', () => {
    const lame = createFeedbackKeeper({
      ...{ path: join(feedbackIn(folder), 'no-folder', 'file'), clock: () => new Date(0) },
      ...{ isDistress: () => false, failed: (error: unknown) => void failures.push(error) },
    });
    lame({ verdict: 'up', answer: 'An answer.' });
    expect(failures).toHaveLength(1);
    expect(existsSync(feedbackIn(folder))).toBe(true);
  });
});

test('the setting is off unless someone turns it on, and the privacy page tells of it while it is on', () => {
  const library = loadKnowledge();
  const privacy = (env: Record<string, string>) =>
    pagesOf(readConfig(env), library, () => '2026-11-24').get('/privacy');
  const told = 'What you choose to say of an answer';
  expect(privacy({ KEEP_FEEDBACK: 'on' })).toContain(told);
  expect(privacy({})).not.toContain(told);
});
