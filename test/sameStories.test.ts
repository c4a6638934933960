import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Activity, CardAction } from '../src/channels/activity';
import { createBrain } from '../src/commands/brain';
import { chatInJson } from '../src/commands/jsonChat';
import { STORY_DAY } from '../src/commands/replay';
import { type Action, actionsIn, contentOf } from './cardReader';
import { ask } from './served';
import { PERSONAL } from './teamsService';
import { openTeams, type Teams } from './teamsKit';

/**
 * Every story is told in Teams, over the Direct Line and in the terminal, and has to say the same. By design they differ in this:
 * - Teams and the web chat name their sources under an answer, where the terminal's lines carry them as data;
 * - they show the place in a talk ("3 of 11"), which the terminal has in `at`;
 * - line breaks, and stars within a name, are written as each channel needs them;
 * - the terminal takes words only: a button is its words there, and what has no words (a file, a button of a dialog that
 *   is no more) cannot be sent.
 */
const folder = join(__dirname, 'transcripts');
const stories = readdirSync(folder).filter((name) => name.endsWith('.chat'));

/** What a person reads of one reply. */
interface Read {
  readonly words: string;
  readonly buttons: readonly string[];
}
/** What a person sends; without words it is no line for the terminal. */
interface Sent {
  readonly text?: string;
  readonly part: Partial<Activity>;
}
/** A talk in a channel: sends, and hands back what came. `press` sends the first button of the last reply as the channel does. */
interface Talk {
  send(sent: Sent): Promise<Read[]>;
  press(): Promise<Read[]>;
}

const SOURCES = /^Sources?: /;
const lines = (text: string): string[] => text.split(/\s*\n\s*/).filter((line) => line !== '');

/** The words without what differs by design; `buttons` are numbered where they cannot be pressed. */
function bare(text: string, buttons: readonly string[]): string {
  const all = lines(text);
  const numbered = buttons.map((label, i) => `${i + 1}. ${label}`);
  const end = [all.findIndex((line) => SOURCES.test(line)), all.lastIndexOf(numbered[0] ?? '')]
    .filter((at) => at >= 0)
    .reduce((first, at) => Math.min(first, at), all.length);
  return all
    .slice(0, end)
    .join('\n')
    .replace(/^\d+ of \d+: /, '')
    .replaceAll('\\*', '*');
}

/** What can be pressed on a card to say something; the boxes of a plan are saved, not said. */
const buttonsIn = (activity: Partial<Activity> | undefined): Action[] => {
  const content = activity && contentOf(activity);
  return content ? actionsIn(content).filter(({ data }) => data?.msteams !== undefined) : [];
};

function readInTeams(activity: Partial<Activity>): Read {
  const buttons = buttonsIn(activity).map(({ title }) => title);
  const card = contentOf(activity);
  expect(activity.summary).toMatch(/\S/);
  return { words: bare(card?.fallbackText ?? activity.text ?? '', buttons), buttons };
}

let teams: Teams;
beforeAll(async () => {
  const clock = (): Date => new Date(`${STORY_DAY}T12:00:00Z`);
  teams = await openTeams({ conversation: createBrain(), clock });
});
afterAll(async () => teams.close());

let talks = 0;

function inTeams(): Talk & { isAsked(): boolean } {
  const conversation = { ...PERSONAL, id: `a:${(talks += 1)}` };
  let last: Partial<Activity> | undefined;
  const send = async (part: object): Promise<Read[]> => {
    const before = teams.service.taken.length;
    expect(await teams.send({ conversation, ...part })).toBe(200);
    const came = teams.service.taken.slice(before).map(({ activity }) => activity);
    last = came.at(-1);
    return came.map(readInTeams);
  };
  return {
    send: async ({ part }) => send(part),
    press: async () => {
      const { text, value } = buttonsIn(last)[0]?.data?.msteams ?? {};
      return send({ text, value });
    },
    isAsked: () => buttonsIn(last)[0]?.data?.choice !== undefined,
  };
}

const readOnLine = ({ text = '', suggestedActions }: Partial<Activity>): Read => {
  const buttons = suggestedActions?.actions.map(({ title }) => title) ?? [];
  return { words: bare(text, buttons), buttons };
};

async function onTheLine(): Promise<Talk> {
  const base = `${teams.served.url}/v3/directline`;
  const granted = await ask<{ token: string }>(`${base}/tokens/generate`);
  const { json } = await ask<{ token: string; conversationId: string }>(`${base}/conversations`, {
    token: granted.json.token,
  });
  const { token, conversationId } = json;
  const url = `${base}/conversations/${conversationId}/activities`;
  let last: CardAction | undefined;
  const send = async (part: object): Promise<Read[]> => {
    const body = { type: 'message', from: { id: 'ada' }, ...part };
    const { id } = (await ask<{ id: string }>(url, { token, body })).json;
    const { activities } = (await ask<{ activities: Activity[] }>(url, { method: 'GET', token })).json;
    const came = activities.filter(({ replyToId }) => replyToId === id);
    last = came.at(-1)?.suggestedActions?.actions[0];
    return came.map(readOnLine);
  };
  return {
    send: async ({ part }) => send(part),
    press: async () =>
      send(
        last?.type === 'messageBack'
          ? { text: last.text, value: last.value as unknown }
          : { text: last?.value as unknown },
      ),
  };
}

interface Printed {
  readonly replies: readonly { readonly text: string; readonly choices?: readonly string[] }[];
}

/** The lines of a talk in the terminal: they are read as one, so all of them are known before. */
async function inTheTerminal(texts: readonly string[]): Promise<Read[][]> {
  // Nobody reads before the end, so that all of it has to find room.
  const output = new PassThrough({ highWaterMark: 1024 * 1024 });
  const input = Readable.from(texts.map((text) => `${JSON.stringify({ conversation: 'a', text })}\n`));
  await chatInJson({
    ...{ conversation: brain, input, output, errors: new PassThrough(), today: () => STORY_DAY },
  });
  const printed = lines(String(output.read() ?? '')).map((line) => JSON.parse(line) as Printed);
  return printed.map(({ replies }) =>
    replies.map(({ text, choices = [] }) => ({ words: bare(text, choices), buttons: choices })),
  );
}
const brain = createBrain();

/** The person's lines of a story. */
function sentIn(line: string): Sent[] {
  const [, kind, rest = ''] = /^(user|press|sends):\s?(.*)$/.exec(line) ?? [];
  if (kind === 'user') return [{ text: rest, part: { text: rest } }];
  if (kind === 'sends') return [{ part: { attachments: [{ contentType: 'image/png' }] } }];
  const [dialog, step, id] = rest.split('.');
  return kind === 'press' ? [{ part: { value: { choice: { dialog, step, id } } } }] : [];
}

test.each(stories)('%s is told alike in Teams, in the web chat and in the terminal', async (name) => {
  const sent = readFileSync(join(folder, name), 'utf8').split('\n').flatMap(sentIn);
  const [team, line] = [inTeams(), await onTheLine()];
  const told: Read[][] = [];
  let asked: number | undefined;
  for (const [i, one] of sent.entries()) {
    const here = await team.send(one);
    expect(await line.send(one)).toEqual(here);
    told.push(here);
    if (team.isAsked()) asked ??= i;
  }
  const mute = sent.findIndex(({ text }) => text === undefined);
  const typed = sent.slice(0, mute < 0 ? sent.length : mute).flatMap(({ text }) => text ?? []);
  expect(await inTheTerminal(typed)).toEqual(told.slice(0, typed.length));
  if (asked !== undefined) await pressedAlike(sent.slice(0, asked + 1), told[asked]);
});

/** The first button of the first question, in another talk that comes to it in the same way. */
async function pressedAlike(before: readonly Sent[], question: readonly Read[] = []): Promise<void> {
  const [team, line] = [inTeams(), await onTheLine()];
  for (const one of before) {
    await team.send(one);
    await line.send(one);
  }
  const here = await team.press();
  expect(here.length).toBeGreaterThan(0);
  expect(await line.press()).toEqual(here);
  const typed = before.flatMap(({ text }) => text ?? []);
  const label = question.at(-1)?.buttons[0] ?? '';
  if (typed.length === before.length) expect((await inTheTerminal([...typed, label])).at(-1)).toEqual(here);
}
