import { PassThrough } from 'node:stream';
import { answers, dialogs, needs, phrases, readers } from '../dialogs';
import { createBrain, createEar } from '../src/commands/brain';
import { chatInJson, printedTurn } from '../src/commands/jsonChat';
import { replayTrace, STORY_DAY } from '../src/commands/replay';
import { createConversation } from '../src/conversation/converse';
import { parseMemory, type Memory } from '../src/conversation/memory';
import { traceSchema } from '../src/conversation/trace';
import type { Heard, Turn } from '../src/conversation/turn';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { chaptersOn } from '../src/knowledge/receipts';
import { teams } from '../src/channels/teams';
import { textChannel } from '../src/channels/text';
import { webChat } from '../src/channels/webchat';

import { talk as invented } from './advisor';

/** The glass box: "why did you say that?" after any reply, and the trace that replays it. */

const brain = createBrain();
const library = loadKnowledge();
const WHY = 'why did you say that?';

/** A talk in which memory is stored and read between any two turns, as after a restart. */
function talk(conversation = brain) {
  let memory: Memory | undefined;
  return (said: string | Heard): Turn & { readonly text: string } => {
    const turn = conversation.reply(memory, typeof said === 'string' ? { text: said } : said, STORY_DAY);
    memory = parseMemory(JSON.parse(JSON.stringify(turn.memory)));
    return { ...turn, text: turn.replies.map(({ text }) => text).join('\n') };
  };
}

const labels = (turn: Turn): string[] => (turn.replies.at(-1)?.choices ?? []).map(({ label }) => label);

describe('why did you say that', () => {
  test('after an answer: what was understood, the next best guess, the rule and the facts by name', () => {
    const say = talk();
    const answered = say('how much do coders make in ohio');
    const why = say(WHY);
    expect(why.text.replace(/guess: [^.]*/, 'guess: …')).toBe(
      [
        'You wrote: “how much do coders make in ohio”. I took it as: What the jobs pay (coding, OH).',
        '• Next best guess: ….',
        '• Rule: answer “salary”.',
        '• Facts from my file: pay.coding.OH.p25, pay.coding.OH.median, pay.coding.OH.p75, pay.coding.us.median, pay.coding.AL.median, pay.coding.AR.median, pay.coding.DC.median, pay.coding.HI.median and 2 more.',
        '• Each stands on the page /sources with its date and where it is from.',
      ].join('\n'),
    );
    expect(labels(why)).toEqual(labels(answered));
  });

  test.each([
    'how do you know that', 'where did you get that', 'where did you get that from?', 'source?', 'sources please',
    'What’s your source?', 'says who', 'how did you come up with that', 'why did you tell me that',
    'but why did you say that', 'according to whom?', 'explain your answer',
  ])('“%s” asks the same', (words) => {
    const say = talk();
    say('what is the cpb exam like');
    expect(say(words).text).toContain('• Facts from my file: ');
  }); // prettier-ignore

  test('the talk goes on where it was: a follow-up still finds its topic', () => {
    const say = talk();
    say('how much do coders make in ohio');
    say(WHY);
    expect(say('and billers?').text).toMatch(/^In Ohio the middle .* for billing clerks/);
  });

  test('after a did-you-mean it names what was near, and the offers can still be taken', () => {
    const say = invented();
    const unsure = say('unsure earn');
    expect(unsure.understood.decision).toBe('ask');
    const why = say(WHY);
    expect(why.text).toContain('I was not sure, so I asked. It could be: About salary and About education.');
    expect(why.buttons).toEqual(unsure.buttons);
    expect(say('1').text).toBe('Answer: salary.');
  });

  test('after a pointer it says that it was not for us, after gibberish that there were no words', () => {
    const say = talk();
    say('why is my hospital bill so high');
    expect(say(WHY).text).toContain('I took it as not about the two jobs.');
    say('asdkjh qwlekj');
    expect(say(WHY).text).toContain('I could not make out words that I know.');
  });

  test('in a guided talk the question comes again, and a miss is called one', () => {
    const say = talk();
    say('which path suits me');
    say('much rather A');
    const why = say(WHY);
    expect(why.text).toContain('I could not match that to one of the answers on my list.');
    expect(why.text).toContain('talk “fit”, step “desk”');
    expect(why.text).toContain('(1 of 8)');
    expect(say('1').text).toContain('(2 of 8)');
  });

  test('“why do you ask” in a guided talk is another question', () => {
    const say = talk();
    say('which path suits me');
    expect(say('why do you ask').text).not.toContain('Facts from my file');
  });

  test('after a result of the fit talk it names the rule and where the rule is explained', () => {
    const say = talk();
    say('which path suits me');
    for (const id of ['1', '4', '1', '4', '1', '1', '1', '1', '1']) say(id);
    expect(say('where did you get that').text).toMatch(/talk “fit”, step “verdict”.*\/how-fit-works/s);
  });

  test('after words of distress nothing is quoted, nothing offered, and help comes first again', () => {
    const say = talk();
    say('i want to die');
    const why = say(WHY);
    expect(why.text).toMatch(/^I read it as a sign that you may not be safe.*988/);
    expect(labels(why)).toEqual([]);
  });

  test('before anything was said there is nothing to explain', () => {
    expect(talk()(WHY).text).toContain('I have not answered anything yet.');
  });

  test('asked twice it explains the same reply, not itself', () => {
    const say = talk();
    say('what does a coder do');
    expect(say(WHY).text).toBe(say(WHY).text);
  });

  test('forgetting forgets the reason too', () => {
    const say = talk();
    say('how much do coders make');
    expect(say('forget me').memory.last).toBeUndefined();
    expect(say(WHY).text).toContain('I have not answered anything yet.');
  });

  test('what people typed cannot turn into a link or a heading', () => {
    const say = talk();
    say('# how much do **coders** make [here](https://evil.example)');
    expect(say(WHY).text).not.toMatch(/\*\*|\[here\]|#/);
  });
});

describe('facts named in an explanation can be looked up', () => {
  const anchors = new Set(
    chaptersOn(library, STORY_DAY).flatMap(({ facts, figures, grids }) => [
      ...[...facts, ...figures].map(({ anchor }) => anchor),
      ...grids.flatMap(({ anchor = '', rows }) => [
        anchor,
        ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.anchors)),
      ]),
    ]),
  );

  test('each stands on the page of sources', () => {
    const say = talk();
    const asked = [
      'what does a coder do',
      'what do they earn',
      'compare',
      '2',
      'cpc',
      'is my school a scam',
      'will ai take it',
      'best states',
    ];
    const used = asked.flatMap((words) => say(words).trace?.reason.used ?? []);
    expect(used.length).toBeGreaterThan(15);
    expect(used.filter((place) => !anchors.has(place))).toEqual([]);
  });

  test('where our address is known they are links in every channel that has links', () => {
    const say = talk(createBrain(undefined, library, 'https://advice.example.org'));
    say('how much do coders make in ohio');
    const [reply] = say(WHY).replies;
    const link = '[pay.coding.OH.median](https://advice.example.org/sources#figure-pay.coding.OH.median)';
    if (!reply) throw new Error('no reply');
    expect(JSON.stringify(teams.render(reply))).toContain(link);
    expect(webChat.render(reply).text).toContain(link);
    expect(textChannel.render(reply).text).not.toContain('](');
    expect(textChannel.render(reply).text).toContain('pay.coding.OH.median');
  });
});

describe('a trace replays its turn', () => {
  const LINES = [
    'hi',
    'how much do coders make in ohio',
    'and billers?',
    WHY,
    'which path suits me',
    '2',
    'is there math',
    'back',
    'stop',
    'asdf',
    'how long is training and what does the cpc cost',
    'why do people hate it',
    'forget me',
  ];

  test('byte for byte, from what was printed', () => {
    const say = talk();
    for (const text of LINES) {
      const turn = say(text);
      const printed = JSON.stringify(printedTurn('a', text, turn, turn.trace));
      const trace = traceSchema.parse((JSON.parse(printed) as { trace: unknown }).trace);
      const again = replayTrace(
        trace,
        createConversation({
          dialogs,
          answers,
          phrases,
          readers,
          needs,
          knowledge: library,
          understand: ear,
          versions: { knowledge: library.version, model: trace.versions?.model ?? '' },
        }),
      );
      expect(JSON.stringify(again.replies)).toBe(JSON.stringify(turn.replies));
      expect(again.memory).toEqual(turn.memory);
      expect(again.trace?.reason).toEqual(turn.trace?.reason);
    }
  });

  test('a button is replayed as a button', () => {
    const say = talk();
    say('which path suits me');
    const turn = say({
      text: '',
      choice: { dialog: 'fit', step: 'desk', id: Object.keys(fitChoices())[0] ?? '' },
    });
    expect(turn.trace?.reason.way).toBe('button');
    if (!turn.trace) throw new Error('no trace');
    expect(replayTrace(turn.trace, brain).replies).toEqual(turn.replies);
  });

  test('it names the data and the model that answered', () => {
    expect(talk()('hello').trace?.versions).toEqual({
      knowledge: library.version,
      model: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    });
  });

  test('what is remembered of it is small, and no longer than the last turn', () => {
    const say = talk();
    for (const text of LINES.slice(0, -1)) {
      const { memory } = say(text);
      expect(JSON.stringify(memory.last ?? '').length).toBeLessThan(1200);
    }
    const long = say(`how much do coders make ${'really '.repeat(200)}`);
    expect(long.memory.last?.heard).toHaveLength(200);
  });

  test('a reason of an older form is forgotten, and nothing else with it', () => {
    const { memory } = talk()('how much do coders make');
    const parsed = parseMemory({ ...memory, last: { words: 'of another time' } });
    expect(parsed?.topic?.question.intent).toBe('salary');
    expect(parsed?.last).toBeUndefined();
  });

  const printedBy = async (traced: boolean): Promise<Record<string, unknown>> => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end('{"conversation":"a","text":"what do they earn"}\n');
    await chatInJson({ conversation: brain, input, output, errors: output, today: () => STORY_DAY, traced });
    return JSON.parse(String(output.read())) as Record<string, unknown>;
  };

  test('scripts get it only when they ask for it', async () => {
    expect(Object.keys(await printedBy(false))).toEqual([
      'conversation',
      'text',
      'understood',
      'replies',
      'at',
    ]);
    expect(traceSchema.safeParse((await printedBy(true)).trace).success).toBe(true);
  });
});

const ear = createEar(library);

function fitChoices(): object {
  const desk = dialogs.find(({ name }) => name === 'fit')?.steps.desk;
  return desk && 'choices' in desk ? desk.choices : {};
}
