import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrain } from '../src/commands/brain';
import { heardIn, STORY_DAY } from '../src/commands/replay';
import type { Activity } from '../src/channels/activity';
import { withPictures } from '../src/channels/channels';
import { teams } from '../src/channels/teams';
import type { Memory } from '../src/conversation/memory';
import type { Choice, Reply } from '../src/conversation/reply';
import { spoken } from './answersWalk';
import { actionsIn, contentOf, everyElement, horizontalBarSchema, read, type Action } from './cardReader';

/** Everything the advisor says in its stories and in the walk through its answers, as it stands in Teams. */

const SERVER = 'https://advice.example.org';
const CHANNELS = [withPictures(teams, SERVER), teams];
const PAGE = 'a'.repeat(32);

interface Shown {
  readonly where: string;
  readonly reply: Reply;
  readonly activity: Partial<Activity>;
}

/** Every reply of the talks that the stories hold, with the page that a plan would get. */
function told(): [where: string, reply: Reply][] {
  const brain = createBrain('desk@example.org', undefined, SERVER);
  const folder = join(__dirname, 'transcripts');
  return readdirSync(folder).flatMap((name) => {
    let memory: Memory | undefined;
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.flatMap((line): [string, Reply][] => {
      const heard = heardIn(line);
      const turn = line === '# greeted' ? brain.greet(STORY_DAY) : heard && brain.reply(memory, { ...heard, page: PAGE }, STORY_DAY); // prettier-ignore
      if (!turn) return [];
      memory = turn.memory;
      return turn.replies.map((reply) => [`${name}: ${line}`, reply]);
    });
  });
}

/** Every answer of the walk, its next steps on the last reply. */
const walked = spoken.flatMap(({ where, replies, next }) =>
  replies.map((reply, i): [string, Reply] => [
    where,
    i === replies.length - 1 ? { ...reply, choices: next.map((label) => ({ label })) } : reply,
  ]),
);

const replies = [...new Map([...told(), ...walked].map(([where, reply]) => [JSON.stringify(reply), { where, reply }])).values()]; // prettier-ignore
const shown: readonly Shown[] = CHANNELS.flatMap((channel) =>
  replies.map(({ where, reply }) => ({ where, reply, activity: channel.render(reply) })),
);

/** Where a rule is broken, each kind of fault once. */
function broken(rule: (one: Shown) => string | undefined): string[] {
  const found = new Map<string, string>();
  for (const one of shown) {
    const fault = rule(one);
    if (fault !== undefined && !found.has(fault)) found.set(fault, `${fault} ← ${one.where}`);
  }
  return [...found.values()].slice(0, 10);
}

const bytes = (activity: Partial<Activity>): number => Buffer.byteLength(JSON.stringify(activity));

const submits = (activity: Partial<Activity>): Action[] => {
  const content = contentOf(activity);
  return content ? actionsIn(content).filter(({ type }) => type === 'Action.Submit') : [];
};

const pressed = (part: object): Activity =>
  ({ type: 'message', from: { id: 'ada' }, recipient: { id: 'bot' }, ...part }) as unknown as Activity;

test('there is much to show, of every kind', () => {
  expect(replies.length).toBeGreaterThan(2000);
  expect(new Set(replies.map(({ reply }) => reply.kind))).toEqual(
    new Set(['text', 'question', 'table', 'chart', 'fit', 'plan']),
  );
});

test('the published reader has nothing against any card', () => {
  const faults = broken(({ activity }) => {
    const content = contentOf(activity);
    const { complaints, count } = content ? read(content) : { complaints: [], count: 1 };
    return count === 0 ? 'an empty card' : complaints[0];
  });
  expect(faults).toEqual([]);
});

test('the reader would complain', () => {
  const [card] = shown.flatMap(({ activity }) => contentOf(activity) ?? []);
  const faulty = [
    { type: 'Nonsense' },
    { type: 'Input.Toggle', title: 'No name' },
    { type: 'ActionSet', actions: [{ type: 'Action.Nonsense' }] },
  ];
  for (const element of faulty)
    expect(card && read({ ...card, body: [element as never] }).complaints).not.toEqual([]);
});

test('every chart is of the form that Teams documents, and what stands in for it is read too', () => {
  const faults = broken(({ activity }) => {
    const all = everyElement(contentOf(activity)?.body ?? []);
    const charts = all.filter(({ type }) => type.startsWith('Chart.'));
    return charts.map((each) => horizontalBarSchema.safeParse(each).error?.message).find(Boolean);
  });
  expect(faults).toEqual([]);
});

test('no activity comes near the 28 KB that Teams refuses', () => {
  const sizes = shown.map(({ where, activity }) => ({ where, size: bytes(activity) }));
  const [largest] = sizes.sort((one, other) => other.size - one.size);
  expect(largest?.size).toBeGreaterThan(8 * 1024);
  expect(sizes.filter(({ size }) => size > 20 * 1024)).toEqual([]);
});

test('whatever is shown has words for notifications, for being read out and for clients that cannot draw it', () => {
  const faults = broken(({ reply, activity }) => {
    const { summary = '' } = activity;
    if (summary.length === 0 || summary.length > 161) return `a notice of ${summary.length} letters`;
    const content = contentOf(activity);
    if (!content) return activity.text === undefined ? 'neither card nor text' : undefined;
    if (content.lang !== 'en' || content.version !== '1.5') return 'no language or no version';
    if (/https?:|[•\n]/.test(content.speak)) return `read out: ${content.speak}`;
    return reply.text.split('\n').find((line) => !content.fallbackText.includes(line));
  });
  expect(faults).toEqual([]);
});

test('every picture says in words what it shows', () => {
  const faults = broken(({ activity }) => {
    const images = everyElement(contentOf(activity)?.body ?? []).filter(({ type }) => type === 'Image');
    return images.find(({ altText = '', url = '' }) => altText.length < 40 || !url.startsWith(SERVER))?.url;
  });
  expect(faults).toEqual([]);
  expect(shown.some(({ activity }) => JSON.stringify(activity).includes('"type":"Image"'))).toBe(true);
});

test('nothing is cut: words wrap, and a row of buttons is as wide as a phone at most', () => {
  const faults = broken(({ activity }) => {
    const content = contentOf(activity);
    const all = everyElement(content?.body ?? []);
    const unwrapped = all.find((element) => /TextBlock|Toggle/.test(element.type) && !('wrap' in element));
    if (unwrapped) return `does not wrap: ${unwrapped.text ?? unwrapped.title ?? ''}`;
    const rows = all.flatMap(({ actions }) => (actions ? [actions] : []));
    const wide = rows.find(
      (row) => row.map(({ title }) => title).join('').length > (row.length > 1 ? 24 : 30),
    );
    return wide && `a row too wide: ${wide.map(({ title }) => title).join(' | ')}`;
  });
  expect(faults).toEqual([]);
});

test('what can be folded out stands in its card, once', () => {
  const faults = broken(({ activity }) => {
    const content = contentOf(activity);
    if (!content) return undefined;
    const ids = everyElement(content.body).flatMap(({ id }) => id ?? []);
    const named = actionsIn(content).flatMap(({ targetElements = [] }) => targetElements);
    if (new Set(ids).size < ids.length) return `twice: ${ids.join(' ')}`;
    return named.find((id) => !ids.includes(id));
  });
  expect(faults).toEqual([]);
});

const heardAs = ({ label, ref }: Choice) => JSON.stringify({ text: label, ...(ref && { choice: ref }) });

test('every choice is there, and its press arrives as it, from Teams and from clients that send a button as it is', () => {
  const faults = broken(({ reply, activity }) => {
    const meant = (reply.choices ?? []).map(heardAs).sort();
    const choices = submits(activity).filter(({ data }) => data?.msteams);
    const asTeams = choices.map(({ data }) => ({ text: data?.msteams?.text, value: data?.msteams?.value }));
    const asOthers = choices.map(({ data }) => ({ value: data }));
    for (const sent of [asTeams, asOthers]) {
      const heard = sent.map((part) => JSON.stringify(teams.hear(pressed(part)))).sort();
      if (heard.join() !== meant.join()) return `${meant.join()} was heard as ${heard.join()}`;
    }
    return undefined;
  });
  expect(faults).toEqual([]);
});
