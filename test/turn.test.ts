import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import { type Send, TurnConflict } from '../src/turn/takeTurn';
import {
  countingBrain,
  counted,
  journal,
  logged,
  message,
  notes,
  plainChannel as channel,
  sendingTo,
  textOf,
  textsOf,
  turnsOver,
} from './turnKit';

let store: Store;
let sent: string[];
let send: Send;
beforeEach(() => {
  store = openMemory();
  sent = [];
  send = sendingTo(sent);
});

describe('a message', () => {
  it('is answered, and the next one is answered in the light of it', async () => {
    const turns = turnsOver(store);
    expect(textsOf(await turns.take(channel, message('hello')))).toEqual(['1a hello', '1b hello']);
    expect(textsOf(await turns.take(channel, message('more')))).toEqual(['2a more', '2b more']);
  });

  it('is answered to the person who wrote it: two people in one conversation do not mix', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('hello'));
    const other = await turns.take(channel, message('hi', { from: { id: 'ben', name: 'Ben' } }));
    expect(textsOf(other)).toEqual(['1a hi', '1b hi']);
  });

  it('cannot reach into another talk by a name with a separator in it', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('1', { conversation: { id: 'c1/anna' }, from: { id: 'x' } } as never));
    await turns.take(channel, message('2', { conversation: { id: 'c1' }, from: { id: 'anna/x' } } as never));
    await turns.take(channel, message('3', { from: { id: '\ud800'.padEnd(5000, 'long') } } as never));
    expect(await store.keys('talk/')).toHaveLength(3);
  });

  it('is noted with its intent and step, and without its words', async () => {
    const { seen, observe } = notes();
    await turnsOver(store, { observe }).take(channel, message('my secret'));
    expect(seen.turns).toEqual([
      {
        ...{ channel: 'plain', conversation: 'c1', turn: 'my secret', intent: 'help', decision: 'answer' },
        ...{ step: null, tries: 1, milliseconds: expect.any(Number) as number },
      },
    ]);
  });
});

describe('a message delivered again', () => {
  it('gets what was decided the first time, and no second turn', async () => {
    const { seen, observe } = notes();
    const turns = turnsOver(store, { observe });
    const first = await turns.take(channel, message('m1'));
    const again = await turns.take(channel, message('m1'));
    expect(again).toMatchObject({ id: first.id, repeated: true, acts: first.acts });
    expect(await counted(store)).toBe(1);
    expect(seen.duplicates).toBe(1);
  });

  it('is not sent twice, neither while the first is on its way nor after it arrived', async () => {
    const turns = turnsOver(store);
    const first = await turns.take(channel, message('m1'));
    const during = await turns.take(channel, message('m1'));
    await turns.deliver(during, send);
    expect(sent).toEqual([]);
    await turns.deliver(first, send);
    await turns.deliver(await turns.take(channel, message('m1')), send);
    expect(sent).toEqual(['1a m1', '1b m1']);
  });

  it('is sent by the later delivery when the earlier one was too slow, and by that one only', async () => {
    let now = 0;
    const turns = turnsOver(store, { clock: () => new Date(now), lease: 1000 });
    const slow = await turns.take(channel, message('m1'));
    now = 1001;
    const later = await turns.take(channel, message('m1'));
    await turns.deliver(slow, send);
    expect(sent).toEqual([]);
    await turns.deliver(later, send);
    expect(sent).toEqual(['1a m1', '1b m1']);
  });

  it('is another one when it is edited, once for each edit', async () => {
    const turns = turnsOver(store);
    const edit = (minute: number) =>
      message('m1', { type: 'messageUpdate', timestamp: new Date(Date.UTC(2026, 0, 1, 8, minute)) });
    const repeated: boolean[] = [];
    for (const activity of [message('m1'), edit(1), edit(1), edit(2)])
      repeated.push((await turns.take(channel, activity)).repeated);
    expect(repeated).toEqual([false, false, true, false]);
  });

  it('is known however its time has changed, and as long as five hundred others have not come between', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('m0', { timestamp: new Date(0) }));
    for (let i = 1; i < 500; i++) await turns.take(channel, message(`m${i}`));
    expect(await turns.take(channel, message('m0', { timestamp: new Date(1) }))).toMatchObject({
      repeated: true,
    });
    expect(await counted(store)).toBe(500);
  });

  it('cannot be known without an id, so each counts', async () => {
    const turns = turnsOver(store);
    const { id: _, ...nameless } = message('m1');
    await turns.take(channel, nameless);
    expect(await turns.take(channel, nameless as never)).toMatchObject({ repeated: false });
    expect(await counted(store)).toBe(2);
  });
});

describe('what is kept', () => {
  it('does not grow with the talk', async () => {
    const turns = turnsOver(store, { remember: 5 });
    for (let i = 0; i < 40; i++) await turns.deliver(await turns.take(channel, message(`m${i}`)), send);
    expect(await store.keys('acts/')).toHaveLength(5);
    expect(await store.keys('mark/')).toHaveLength(5);
    expect(await store.keys('due/')).toEqual([]);
    expect(sent).toHaveLength(80);
  });

  const acts = async (): Promise<string> => {
    const rows = await store.read(await store.keys('acts/'));
    return JSON.stringify([...rows.values()].map(({ value }) => value));
  };

  it('holds what is still to be sent, and nothing of what was said before', async () => {
    const turns = turnsOver(store, { lease: 0 });
    const taken = await turns.take(channel, message('m1'));
    let count = 0;
    const half: Send = async (act, address) => {
      if ((count += 1) > 1) throw new Error('the service is down');
      return send(act, address);
    };
    await expect(turns.deliver(taken, half)).rejects.toThrow('down');
    expect(await acts()).toContain('"text":"1b m1"');
    expect(await acts()).not.toContain('"text":"1a m1"');
    await turns.deliver(await turns.take(channel, message('m1')), send);
    expect(sent).toEqual(['1a m1', '1b m1']);
    expect(await acts()).not.toContain('"text"');
  });

  it('holds nothing of an answer that nobody will get', async () => {
    const turns = turnsOver(store, { clock: () => new Date(Date.now() + 2 * 24 * 60 * 60 * 1000) });
    await turnsOver(store, { lease: 0 }).take(channel, message('m1'));
    await turns.sweep(send);
    expect(sent).toEqual([]);
    expect(await acts()).not.toContain('"text"');
  });

  it('is met by a message that was answered when answers were kept whole', async () => {
    const turns = turnsOver(store);
    const whole = await turns.take(channel, message('m1'));
    await turns.deliver(whole, send);
    const key = 'acts/test/c1/anna/0000000000';
    const row = (await store.read([key])).get(key);
    const value = { ...(row?.value as object), acts: whole.acts };
    await store.commit([{ key, value, version: row?.version ?? 0 }]);
    expect(await turns.take(channel, message('m1'))).toMatchObject({ repeated: true, due: false });
    const edited = message('m1', { type: 'messageUpdate', text: 'm1 anew' });
    await turns.deliver(await turns.take(channel, edited), send);
    expect(sent.slice(2)).toEqual(['#1a m1: 1a m1 anew', '#1b m1: 1b m1 anew']);
    expect(await store.keys('due/')).toEqual([]);
  });

  it('keeps an answer that could not be sent, however many follow it', async () => {
    const turns = turnsOver(store, { remember: 2, lease: 0 });
    const refused: Send = async (act, address) =>
      textOf(act).endsWith('m0') ? Promise.reject(new Error('refused')) : send(act, address);
    const deliver = async (id: string): Promise<void> =>
      turns.deliver(await turns.take(channel, message(id)), refused);
    await expect(deliver('m0')).rejects.toThrow('refused');
    for (let i = 1; i < 9; i++) await deliver(`m${i}`);
    expect(sent).toHaveLength(16);
    expect(await turns.sweep(send)).toBe(1);
    expect(sent.slice(-2)).toEqual(['1a m0', '1b m0']);
  });

  it('begins anew when it is of a shape that nobody knows any more', async () => {
    const turns = turnsOver(store);
    await store.commit([
      {
        key: 'talk/test/c1/anna',
        value: { form: 1, memory: { old: true }, turns: 3 },
        version: 0,
      },
    ]);
    expect(textsOf(await turns.take(channel, message('m1')))[0]).toBe('1a m1');
    const row = (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna');
    await store.commit([{ key: 'talk/test/c1/anna', value: 'odd', version: row?.version ?? 0 }]);
    for (const id of ['m2', 'm3', 'm4', 'm5'])
      expect(await turns.take(channel, message(id))).toMatchObject({ repeated: false });
    expect(await counted(store)).toBe(4);
  });

  it('is forgotten on request: all of the person, and nothing of others', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('m1'), journal);
    await turns.take(channel, message('m2'));
    await turns.take(channel, message('m3', { from: { id: 'anna2' } } as never));
    await turns.forget(message('any'), ['log/']);
    expect(await store.keys('')).toEqual([
      'acts/test/c1/anna2/0000000000',
      'due/test/c1/anna2/0000000000',
      'mark/test/c1/anna2/message%2Fm3',
      'talk/test/c1/anna2',
    ]);
  });
});

describe('a greeting', () => {
  it('is said once, and the talk goes on from it', async () => {
    const turns = turnsOver(store);
    const [first, again] = [
      await turns.greet(channel, message('g'), undefined),
      await turns.greet(channel, message('g'), undefined),
    ];
    expect(textsOf(first)).toEqual(['Welcome.']);
    expect(again).toMatchObject({ repeated: true, acts: first.acts, due: false });
    await turns.take(channel, message('m1'));
    expect(await counted(store)).toBe(1);
  });

  it('is left out when the person was faster', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('m1'));
    expect(await turns.greet(channel, message('g'), undefined)).toMatchObject({ repeated: true, acts: [] });
    expect(await counted(store)).toBe(1);
  });

  it('stands once in a log, before the first message', async () => {
    const turns = turnsOver(store);
    await Promise.all([1, 2, 3].map(async () => turns.greet(channel, message('g'), journal)));
    await turns.take(channel, message('m1'), journal);
    expect(await logged(store)).toEqual(['Welcome.', 'heard m1', '1a m1', '1b m1']);
  });
});

describe('a log of our own', () => {
  it('has message and answer in the same commit, and needs no sending', async () => {
    const taken = await turnsOver(store).take(channel, message('m1'), journal);
    expect(taken).toMatchObject({ id: 'log|1', repeated: false, due: false });
    expect(taken.acts[0]).toMatchObject({ act: 'send', activity: { replyToId: 'log|1' } });
    expect(await logged(store)).toEqual(['heard m1', '1a m1', '1b m1']);
    expect(await store.keys('due/')).toEqual([]);
  });

  it('gives a repeated message its first name', async () => {
    const turns = turnsOver(store);
    await turns.take(channel, message('m1'), journal);
    await turns.take(channel, message('m2'), journal);
    expect(await turns.take(channel, message('m1'), journal)).toMatchObject({
      id: 'log|1',
      repeated: true,
      acts: [],
    });
    expect(await logged(store)).toHaveLength(6);
  });

  it('takes what asks for no answer without troubling the brain', async () => {
    const turns = turnsOver(store);
    await turns.note(message('typing'), journal);
    expect(await turns.note(message('typing'), journal)).toMatchObject({ id: 'log|1', repeated: true });
    expect(await logged(store)).toEqual(['heard typing']);
    expect(await counted(store)).toBeUndefined();
  });

  it('passes on its own refusal, and nothing is stored', async () => {
    const refusing = {
      ...journal,
      enter: () => {
        throw new Error('this conversation has ended');
      },
    };
    await expect(turnsOver(store).take(channel, message('m1'), refusing)).rejects.toThrow('has ended');
    expect(await store.keys('')).toEqual([]);
  });
});

describe('when something goes wrong', () => {
  it('in the brain: it is logged, apologised for once, and what was known is kept', async () => {
    const { seen, observe } = notes();
    const turns = turnsOver(store, { observe });
    await turns.take(channel, message('m1'));
    const failed = await turns.take(channel, message('m2', { text: 'boom' }));
    expect(textsOf(failed)).toEqual([expect.stringMatching(/^Sorry, something went wrong/)]);
    expect(seen.failed).toEqual([{ error: new Error('the brain stumbled'), turn: 'm2', conversation: 'c1' }]);
    expect(await turns.take(channel, message('m2', { text: 'boom' }))).toMatchObject({ repeated: true });
    expect(seen.failed).toHaveLength(1);
    expect(textsOf(await turns.take(channel, message('m3')))[0]).toBe('2a m3');
  });

  it('on the way to the person: the rest is sent at the next delivery, and only the rest', async () => {
    const turns = turnsOver(store);
    const failing: Send = async (act, address) =>
      sent.length === 1 ? Promise.reject(new Error('unreachable')) : send(act, address);
    await expect(turns.deliver(await turns.take(channel, message('m1')), failing)).rejects.toThrow(
      'unreachable',
    );
    await turns.deliver(await turns.take(channel, message('m1')), send);
    expect(sent).toEqual(['1a m1', '1b m1']);
  });

  it('with the store: the error passes on and the next message is taken', async () => {
    const turns = turnsOver({
      ...store,
      commit: jest.fn(store.commit.bind(store)).mockRejectedValueOnce(new Error('disk full')),
    });
    await expect(turns.take(channel, message('m1'))).rejects.toThrow('disk full');
    expect(await turns.take(channel, message('m1'))).toMatchObject({ repeated: false });
    expect(await counted(store)).toBe(1);
  });

  it('against others who keep writing: it gives up after its tries and has said nothing', async () => {
    const { seen, observe } = notes();
    const commit = jest.fn(async () => Promise.resolve(false));
    const turns = turnsOver({ ...store, commit }, { observe, tries: 3 });
    await expect(turns.take(channel, message('m1'))).rejects.toThrow(TurnConflict);
    expect(commit).toHaveBeenCalledTimes(3);
    expect(seen).toMatchObject({ conflicts: 3, gaveUp: 1, turns: [] });
  });
});

describe('the sweep at start', () => {
  it('sends what was decided and not sent, to where it belongs, once', async () => {
    const addresses: unknown[] = [];
    const before = turnsOver(store, { lease: 20 });
    for (const id of ['m1', 'm2']) await before.take(channel, message(id));
    const after = turnsOver(store, { lease: 20 });
    const noting: Send = async (act, address) => {
      addresses.push(address);
      return send(act, address);
    };
    expect(await after.sweep(noting)).toBe(2);
    expect(await after.sweep(noting)).toBe(0);
    expect(sent).toEqual(['1a m1', '1b m1', '2a m2', '2b m2']);
    expect(addresses[0]).toEqual({
      ...{ channelId: 'test', serviceUrl: 'https://service.example', conversation: { id: 'c1' } },
      ...{ from: { id: 'anna' }, recipient: { id: 'crosswalk' }, id: 'm1' },
    });
  });

  it('leaves alone what another process is sending at that moment', async () => {
    const [one, two] = [turnsOver(store, { lease: 50 }), turnsOver(store, { lease: 50 })];
    const taken = await one.take(channel, message('m1'));
    const swept = two.sweep(send);
    await one.deliver(taken, send);
    expect(await swept).toBe(0);
    expect(sent).toEqual(['1a m1', '1b m1']);
  });

  it('goes on to the next when one cannot be delivered, and tries that again another time', async () => {
    const { seen, observe } = notes();
    const turns = turnsOver(store, { observe, lease: 0 });
    await turns.take(channel, message('m1'));
    await turns.take(channel, message('m2', { from: { id: 'ben' } } as never));
    const noAnna: Send = async (act, address) =>
      address.from.id === 'anna' ? Promise.reject(new Error('gone')) : send(act, address);
    expect(await turns.sweep(noAnna)).toBe(1);
    expect(seen.undelivered).toEqual([new Error('gone')]);
    expect(await turns.sweep(send)).toBe(1);
    expect(sent).toEqual(['1a m2', '1b m2', '1a m1', '1b m1']);
  });

  it('does not answer a day late', async () => {
    let now = Date.UTC(2026, 0, 1);
    const { seen, observe } = notes();
    const turns = turnsOver(store, { observe, clock: () => new Date(now) });
    await turns.take(channel, message('m1'));
    now += 25 * 60 * 60 * 1000;
    expect(await turns.sweep(send)).toBe(0);
    expect(seen.undelivered).toHaveLength(1);
    expect(await store.keys('due/')).toEqual([]);
    expect(sent).toEqual([]);
  });
});

it('asks the brain with the day on which the message came', async () => {
  const reply = jest.fn(countingBrain.reply.bind(countingBrain));
  const turns = turnsOver(store, {
    conversation: { ...countingBrain, reply },
    clock: () => new Date('2026-03-04T23:59:59Z'),
  });
  await turns.take(channel, message('m1'));
  expect(reply).toHaveBeenCalledWith(undefined, expect.objectContaining({ text: 'm1' }), '2026-03-04');
});
