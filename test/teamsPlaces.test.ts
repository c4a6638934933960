import { fromTeams, GROUP, mention, PERSONAL, TEAM, toUs } from './teamsService';
import { openTeams, type Teams } from './teamsKit';
import { BOT, PERSON } from './teamsTokens';

/** Where the advisor is in Teams, and what it makes of that. */
let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(async () => teams.close());

const GREETING = 'Hello, I am a bot. Which day?';
const BEN = { id: '29:ben', name: 'Ben' };

/** What is said, without the question that follows each answer. */
const said = (conversation?: string): string[] =>
  teams.service.texts(conversation).filter((text) => text !== 'And now?');
const kept = async (): Promise<readonly string[]> => teams.served.store.keys('');

const installed = { type: 'installationUpdate', action: 'add' };
const uninstalled = { type: 'installationUpdate', action: 'remove' };
const came = (...members: object[]): object => ({ type: 'conversationUpdate', membersAdded: members });
const left = (...members: object[]): object => ({ type: 'conversationUpdate', membersRemoved: members });
const inTeam = (eventType: string, part: object = {}): object => ({
  ...{ type: 'conversationUpdate', conversation: TEAM, channelData: { eventType, team: { id: TEAM.id } } },
  ...part,
});

/** Sends one after another; all have to be taken. */
async function happens(...parts: object[]): Promise<void> {
  for (const part of parts) expect(await teams.send(part)).toBe(200);
}

describe('in a personal chat', () => {
  test.each([
    ['told as an installation first', [installed, came(BOT, PERSON)]],
    ['told as a member first', [came(BOT, PERSON), installed]],
    ['told as an installation only', [installed]],
    ['told twice', [installed, installed, came(BOT), came(BOT, PERSON), installed]],
  ])('the installation, %s, is greeted once', async (_how, events) => {
    await happens(...events);
    expect(said()).toEqual([GREETING]);
    await happens({ text: 'what do coders earn' });
    expect(said()).toEqual([GREETING, '1: "what do coders earn"']);
  });

  test('all at once, the installation is greeted once', async () => {
    const events = [installed, came(BOT, PERSON), installed, came(PERSON)];
    await Promise.all(events.map(async (event) => teams.send(event)));
    expect(said()).toEqual([GREETING]);
  });

  test('who talks before we are told of the installation is not greeted any more', async () => {
    await happens({ text: 'hello' }, installed, came(BOT, PERSON));
    expect(said()).toEqual(['1: "hello"']);
  });

  test('an upgrade is not greeted, and the talk goes on', async () => {
    await happens({ text: 'a' });
    const before = await kept();
    await happens({ ...uninstalled, action: 'remove-upgrade' }, { ...installed, action: 'add-upgrade' });
    expect(await kept()).toEqual(before);
    await happens({ text: 'b' });
    expect(said()).toEqual(['1: "a"', '2: "b"']);
  });

  test.each([
    ['as an installation', [uninstalled]],
    ['as a member', [left(BOT)]],
    ['in both ways', [left(BOT, PERSON), uninstalled]],
  ])('a removal, told %s, leaves nothing behind and says nothing', async (_how, events) => {
    await happens(installed, { text: 'a' }, { text: 'b' });
    const before = teams.service.posts.length;
    await happens(...events);
    expect(await kept()).toEqual([]);
    expect(teams.service.posts).toHaveLength(before);
    expect(teams.served.errors).toEqual([]);
  });

  test('what was still to be sent dies with the removal', async () => {
    teams.service.next.push({ status: 401 });
    await teams.send({ text: 'a' });
    await happens(uninstalled);
    expect(await teams.served.sweep()).toBe(0);
    expect(said()).toEqual([]);
  });

  test('after coming back it greets once, and begins anew', async () => {
    await happens(installed, came(BOT, PERSON), { text: 'a' }, left(BOT), uninstalled);
    await happens(installed, came(BOT, PERSON), { text: 'b' });
    expect(said()).toEqual([GREETING, '1: "a"', GREETING, '1: "b"']);
  });

  test('a removal touches nobody else', async () => {
    const ben = { from: BEN, conversation: { ...PERSONAL, id: `${PERSONAL.id}2` } };
    await happens({ text: 'a' }, { ...ben, text: 'b' }, uninstalled, { ...ben, text: 'c' });
    expect(said(ben.conversation.id)).toEqual(['1: "b"', '2: "c"']);
  });
});

describe.each([
  ['a team', TEAM],
  ['a group chat', GROUP],
])('in %s', (_place, conversation) => {
  const here = (part: object): object => ({ conversation, ...part });

  test('a coming is greeted once, for all', async () => {
    const byBen = { from: BEN };
    await happens(here(came(BOT)), here(installed), here({ ...installed, ...byBen }), here(came(BOT, BEN)));
    expect(said()).toEqual([GREETING]);
  });

  test('what people say to each other is let go', async () => {
    await happens(
      here({ text: 'lunch?' }),
      here({ text: '<at>Ben</at> lunch?', entities: [mention('<at>Ben</at>', BEN.id, 'Ben')] }),
      here({ text: 'lunch!', type: 'messageUpdate' }),
      here({ text: 'lunch?', value: { other: 'card' } }),
    );
    expect(teams.service.posts).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  test('what is said to us is answered, and each person is counted apart', async () => {
    await happens(
      here(toUs('hello')),
      here({ ...toUs('good day'), from: BEN }),
      here({ text: 'Reading charts', value: { choice: { dialog: 'fit', step: 'day', id: 'puzzles' } } }),
      here({ text: 'Compare the two', value: { say: 'Compare the two' } }),
    );
    expect(said()).toEqual(['1: "hello"', '1: "good day"', '2: choice puzzles', '3: "Compare the two"']);
  });

  test('who comes and goes is neither greeted nor mourned', async () => {
    await happens(here(came(BOT)), here(came(BEN)), here(came(PERSON, BEN)), here(left(BEN)));
    expect(said()).toEqual([GREETING]);
  });

  test('when we go, what is kept of everybody goes, and a return is greeted once', async () => {
    await happens(here(came(BOT)), here(toUs('a')), here({ ...toUs('b'), from: BEN }));
    const posts = teams.service.posts.length;
    await happens(here(left(BOT)), here(uninstalled));
    expect([await kept(), teams.service.posts.length]).toEqual([[], posts]);
    await happens(here(installed), here(came(BOT)), here({ ...toUs('c'), from: BEN }));
    expect(said().slice(-2)).toEqual([GREETING, '1: "c"']);
  });
});

describe('in a team', () => {
  test('its doings are nothing to talk about', async () => {
    await happens(inTeam('teamMemberAdded', { membersAdded: [BOT] }));
    for (const doing of [
      'teamRenamed',
      'channelCreated',
      'channelRenamed',
      'channelDeleted',
      'channelRestored',
      'teamArchived',
      'teamUnarchived',
    ])
      await happens(inTeam(doing));
    await happens(inTeam('teamMemberAdded', { membersAdded: [BEN] }));
    expect(said()).toEqual([GREETING]);
  });

  const thread = { ...TEAM, id: `${TEAM.id};messageid=1700000000042` };

  test('an answer goes to the thread in which we were asked', async () => {
    await happens({ ...toUs('hello'), id: '1700000000099', conversation: thread });
    expect(teams.service.taken.map(({ path }) => decodeURIComponent(path))).toEqual([
      `/v3/conversations/${thread.id}/activities/1700000000099`,
      `/v3/conversations/${thread.id}/activities/1700000000099`,
    ]);
    expect(teams.service.taken[0]?.activity).toMatchObject({ conversation: { id: thread.id } });
  });

  test('one person is another talk in another thread, and all of them go when we go', async () => {
    await happens({ ...toUs('a'), conversation: thread }, { ...toUs('b'), conversation: TEAM });
    expect(said()).toEqual(['1: "a"', '1: "b"']);
    await happens(inTeam('teamMemberRemoved', { membersRemoved: [BOT] }));
    expect(await kept()).toEqual([]);
  });
});

test('when we leave a team, what was said in all its channels goes, and nothing of another team', async () => {
  const inChannel = (id: string, team: string): object => ({
    conversation: { ...TEAM, id },
    channelData: { team: { id: team } },
  });
  const [other, elsewhere] = ['19:other@thread.tacv2', '19:elsewhere@thread.tacv2'];
  await happens(
    { ...toUs('a'), ...inChannel(`${other};messageid=7`, TEAM.id) },
    { ...toUs('b'), ...inChannel(TEAM.id, TEAM.id) },
    { ...toUs('c'), ...inChannel(elsewhere, elsewhere) },
    inTeam('teamMemberRemoved', { membersRemoved: [BOT] }),
  );
  const left = await kept();
  expect(left.filter((key) => !key.includes('elsewhere'))).toEqual([]);
  expect(left).toContain('talk/msteams/19%3Aelsewhere%40thread.tacv2/29%3Aada');
});

describe('what was said goes with', () => {
  const other = { ...TEAM, id: '19:other@thread.tacv2' };
  const team = { channelData: { team: { id: TEAM.id } } };
  const talks = async (): Promise<string[]> =>
    (await teams.served.store.keys('talk/')).map((key) =>
      decodeURIComponent(key).replace(/^talk\/msteams\/|@thread\.tacv2/g, ''),
    );
  beforeEach(async () => {
    await happens(
      { ...toUs('a'), ...team, conversation: TEAM },
      { ...toUs('b'), ...team, conversation: { ...other, id: `${other.id};messageid=7` } },
      { ...toUs('c'), ...team, conversation: other, from: BEN },
      { text: 'd', from: BEN },
    );
    expect(await talks()).toHaveLength(4);
  });
  const alone = `${PERSONAL.id}/${BEN.id}`;

  test('a channel that is deleted', async () => {
    const channel = { id: other.id, name: 'Other' };
    const channelData = { eventType: 'channelDeleted', ...team.channelData, channel };
    await happens(inTeam('channelDeleted', { channelData }));
    expect(await talks()).toEqual([expect.stringMatching(/^19:team\/29:ada$/), alone]);
  });

  test.each(['teamDeleted', 'teamHardDeleted'])('a team (%s)', async (event) => {
    await happens(inTeam(event));
    expect(await talks()).toEqual([alone]);
    expect((await kept()).filter((key) => key.startsWith('part/'))).toEqual([]);
  });

  test('a person who leaves a team: theirs alone, in all its channels, and not the private chat', async () => {
    await happens(inTeam('teamMemberRemoved', { membersRemoved: [BEN] }));
    expect(await talks()).toHaveLength(3);
    expect((await talks()).filter((talk) => talk.endsWith(BEN.id))).toEqual([alone]);
  });

  test('a person who leaves a group chat', async () => {
    const here = { conversation: GROUP };
    await happens({ ...toUs('a'), ...here }, { ...toUs('b'), ...here, from: BEN }, { ...left(BEN), ...here });
    expect((await talks()).filter((talk) => talk.includes('group'))).toEqual([
      expect.stringMatching(/29:ada$/),
    ]);
  });

  test('nothing that is only renamed', async () => {
    await happens(inTeam('channelRenamed'), inTeam('teamArchived'), inTeam('channelDeleted'));
    expect(await talks()).toHaveLength(4);
  });
});

describe('our name', () => {
  const us = '<at>Crosswalk</at>';
  const numbered = '<at id="0">Crosswalk</at>';
  const odd = '<at>Crosswalk (test) [a+b]*</at>';
  const ben = mention('<at>Ben</at>', BEN.id, 'Ben');

  test.each<[string, string, object[], string]>([
    ['in front', `${us} what do coders earn`, [mention()], 'what do coders earn'],
    ['at the end', `what do coders earn ${us}`, [mention()], 'what do coders earn'],
    ['in the middle', `what do ${us} coders earn`, [mention()], 'what do coders earn'],
    ['twice', `${us} ${us} what do coders earn`, [mention(), mention()], 'what do coders earn'],
    ['with a number', `${numbered}&nbsp;what do coders earn`, [mention(numbered)], 'what do coders earn'],
    ['marked in two ways', `${numbered} what do coders earn`, [mention()], 'what do coders earn'],
    ['with brackets', `${odd} what do coders earn`, [mention(odd)], 'what do coders earn'],
    ['beside another', `${us} is <at>Ben</at> a coder`, [mention(), ben], 'is Ben a coder'],
    ['in capitals', `${us} hi`, [mention(us, BOT.id.toUpperCase())], 'hi'],
    ['on a line of its own', `${us}\nhi`, [mention()], 'hi'],
    ['alone', us, [mention()], ''],
  ])('%s is no part of the question', async (_where, text, entities, heard) => {
    const html = { contentType: 'text/html', content: `<div>${text}</div>` };
    await happens({ conversation: TEAM, text, entities, attachments: [html] });
    expect(said()).toEqual([`1: "${heard}"`]);
  });

  test('of another kind in the entities, or none at all, is no mention', async () => {
    await happens({ conversation: TEAM, text: `${us} hi`, entities: [{ type: 'clientInfo' }] });
    await happens({ conversation: TEAM, text: `${us} hi`, entities: null });
    await happens({ conversation: TEAM, text: 'hi', entities: [{ type: 'mention', text: us }] });
    expect(said()).toEqual([]);
  });
});

describe('what a message answers', () => {
  const quoted = '<quoted messageId="1778622003149"/>';
  const reply = { type: 'quotedReply', quotedReply: { messageId: '1778622003149', preview: 'Which day?' } };

  test.each<[string, string, object, string]>([
    ['before the words', `${quoted} forget me`, PERSONAL, 'forget me'],
    ['on a line of its own', `${quoted}\n2`, PERSONAL, '2'],
    ['closed by itself', `${quoted.replace('/>', '></quoted>')}2`, PERSONAL, '2'],
    ['before our name', `${quoted} <at>Crosswalk</at> hi`, TEAM, 'hi'],
    ['behind our name', `<at>Crosswalk</at> ${quoted} hi`, TEAM, 'hi'],
  ])('%s is no part of the question', async (_where, text, conversation, heard) => {
    await happens({ conversation, text, entities: [reply, mention()] });
    expect(said()).toEqual([`1: "${heard}"`]);
  });

  test('words about quoting stay', async () => {
    await happens({ text: 'what is a <quoted> price' });
    expect(said()).toEqual(['1: "what is a <quoted> price"']);
  });
});

test.each([
  ['typing', { type: 'typing' }, 200],
  ['a like', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
  ['a read receipt', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }, 200],
  ['an event', { type: 'event', name: 'anything' }, 200],
  ['a deleted message', { type: 'messageDelete' }, 200],
  ['the end of a talk', { type: 'endOfConversation' }, 200],
  ['an activity of tomorrow', { type: 'somethingNew' }, 200],
  ['an invoke that we do not know', { type: 'invoke', name: 'task/fetch', value: {} }, 501],
  ['an odd invoke', { type: 'invoke', name: 'adaptiveCard/action', value: {}, conversation: TEAM }, 501],
  ['one without a value', { type: 'invoke', name: 'adaptiveCard/action', conversation: TEAM }, 501],
  ['a leaving of nobody', { ...left(), membersRemoved: [null], conversation: TEAM }, 400],
  ['a leaving in words', { ...left(), membersRemoved: 'x', conversation: TEAM }, 400],
])('%s is taken without a word', async (_what, part, status) => {
  expect(await teams.send(part)).toBe(status);
  expect(teams.service.posts).toEqual([]);
  expect(teams.served.errors).toEqual([]);
  expect(await kept()).toEqual([]);
});

test('where nobody spoke to us, a failure is noted, nobody hears of it, and Teams tells us again', async () => {
  const commit = async (): Promise<never> => Promise.reject(new Error('the disk is full'));
  const broken = await teams.restart({ store: { ...teams.served.store, commit } });
  const gone = fromTeams(teams.service, { ...uninstalled, conversation: TEAM });
  expect((await teams.deliver(gone, broken)).status).toBe(500);
  expect(broken.errors).toHaveLength(1);
  expect(teams.service.posts).toEqual([]);
  const spoken = fromTeams(teams.service, { text: 'hello' });
  expect((await teams.deliver(spoken, broken)).status).toBe(200);
  expect(said()).toEqual([expect.stringMatching(/^Sorry, something went wrong on my side/)]);
});
