import { createBrain } from '../src/commands/brain';
import { startConnector, type Connector } from './connector';
import { onStoryDay, serve, silent, type Served } from './served';
import { teamsChat, type TeamsChat } from './teamsChat';

/** Being forgotten where one person talks to the advisor in many places. */
const brain = createBrain();
let connector: Connector;
let served: Served;
let conflicts = 0;
beforeEach(async () => {
  conflicts = 0;
  chats = new Map();
  connector = await startConnector();
  const observe = { ...silent, conflict: () => void (conflicts += 1) };
  served = await serve({ conversation: brain, clock: onStoryDay, bot: { auth: 'off' }, turns: { observe } });
});
afterEach(async () => {
  await served.close();
  await connector.close();
});

const TEAM = '19:team@thread.tacv2';
const thread = (name: string): object => ({ id: `${TEAM};messageid=${name}`, conversationType: 'channel' });
const ALONE = { id: 'a:ada', conversationType: 'personal' };
let chats = new Map<string, TeamsChat>();
const chat = (conversation: object, from = 'ada'): TeamsChat => {
  const name = JSON.stringify([conversation, from]);
  const known = chats.get(name) ?? teamsChat(served, connector, conversation, from);
  chats.set(name, known);
  return known;
};
const kept = async (): Promise<readonly string[]> => served.store.keys('');
const about = async (person: string): Promise<string[]> =>
  (await kept()).filter((key) => key.includes(`/${person}`));

test('“forget me”, said in one place, deletes what was said in every other, and nothing of anybody else', async () => {
  await chat(ALONE).say('find my fit');
  await chat(ALONE).say('2');
  await chat(ALONE).say('remind me to call the college in two weeks');
  await chat(thread('1')).say('what does a coder earn in Ohio');
  await chat(thread('2')).say('how much do billers make');
  await chat(thread('2'), 'ben').say('how much do billers make');
  const ben = await about('ben');
  await chat(thread('1')).say('forget me');
  expect(await about('ben')).toEqual(ben);
  const left = (await about('ada')).filter((key) => !key.includes('messageid%3D1/'));
  expect(left).toEqual(['person/msteams/ada/19%3Ateam%40thread.tacv2%3Bmessageid%3D1']);
  const rows = [...(await served.store.read(await about('ada'))).values()];
  expect(JSON.stringify(rows)).not.toMatch(/call the college|Ohio|much-|fit/);
  expect(chat(thread('1')).last().words).toContain('I have deleted what I kept of you');
});

test('who was forgotten begins anew in the other places too', async () => {
  await chat(ALONE).say('find my fit');
  await chat(ALONE).say('2');
  await chat(thread('1')).say('forget me');
  await chat(ALONE).say('continue');
  expect(chat(ALONE).last().asks).toBeUndefined();
  await chat(ALONE).say('my reminders');
  expect(chat(ALONE).last().words).toMatch(/no reminder/i);
});

test('told by Teams that a person’s data must go, nothing is left of them anywhere', async () => {
  for (const place of [ALONE, thread('1'), thread('2')]) await chat(place).say('how long is training');
  expect(await chat(ALONE).deliver({ type: 'deleteUserData', id: 'x' })).toBe(200);
  expect(await kept()).toEqual([]);
});

test('one person in many places at once is no trouble to themselves', async () => {
  const places = [ALONE, ...Array.from({ length: 8 }, (_, i) => thread(String(i)))];
  await Promise.all(places.map(async (place) => chat(place).say('how long is training')));
  await Promise.all(places.map(async (place) => chat(place).say('and for billers?')));
  expect(conflicts).toBe(0);
  await Promise.all(
    places.map(async (place, i) => chat(place).say(i === 4 ? 'forget me' : 'how long is training')),
  );
  await chat(thread('3')).say('forget me');
  expect((await about('ada')).filter((key) => key.startsWith('talk/'))).toHaveLength(1);
});

test('where anybody can take a name, a namesake’s talk stays', async () => {
  const elsewhere = { channelId: 'directline' };
  await chat({ id: 'one' }).say('how long is training', elsewhere);
  await chat({ id: 'two' }).say('forget me', elsewhere);
  expect(await kept()).toContain('talk/directline/one/ada');
});
