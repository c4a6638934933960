import { answers } from '../dialogs';
import type { About } from '../src/conversation/answer';
import type { Entities } from '../src/conversation/intent';
import { INTENTS } from '../src/conversation/intent';
import type { Reply } from '../src/conversation/reply';
import { aspectOf } from '../src/conversation/scene';
import { about, know, library, PATHS, reckoned, spoken, TOLD, type Spoken } from './answersWalk';
import { readingGrade } from './reading';

/** Every answer the advisor can give, read by a machine: what can be measured of "short, sourced, plain". */

const longAfter = library.on('2040-01-01');
const { credentials, places } = know.vocabulary;

/** Places where a rule is broken, each with what was said there; one is enough to see what to mend. */
function broken(rule: (said: Spoken) => string | undefined): string[] {
  const found = new Map<string, string>();
  for (const said of spoken) {
    const fault = rule(said);
    if (fault !== undefined && !found.has(fault)) found.set(fault, `${fault} ← ${said.where}`);
  }
  return [...found.values()].slice(0, 20);
}

const inReplies = (rule: (reply: Reply) => string | undefined) =>
  broken(({ replies }) => replies.map(rule).find((fault) => fault !== undefined));

const linesOf = (reply: Reply): string[] => reply.text.split('\n');
const listLines = (reply: Reply): string[] => linesOf(reply).filter((line) => line.startsWith('• '));
const prose = (reply: Reply): string =>
  linesOf(reply)
    .filter((line) => !line.startsWith('• '))
    .join(' ');
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test('there is one answer to every intent, each under a label of its own', () => {
  expect(answers.map(({ intent }) => intent).sort()).toEqual([...INTENTS].sort());
  const labels = answers.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter((label) => label.length > 45)).toEqual([]);
});

test('the walk is a walk: thousands of answers, hundreds of them different', () => {
  expect(spoken.length).toBeGreaterThan(20_000);
  expect(new Set(spoken.flatMap(({ replies }) => replies.map(({ text }) => text))).size).toBeGreaterThan(800);
});

test('something is said, without a hole in it', () => {
  expect(broken(({ replies }) => (replies.length === 0 ? 'silence' : undefined))).toEqual([]);
  expect(
    inReplies(({ text }) =>
      /undefined|NaN|\[object|\{[\w.@-]+\}| {2}| [.,;:?]|\.\.(?!\.)|^\s|\s$/.test(text) || text === ''
        ? text
        : undefined,
    ),
  ).toEqual([]);
});

test('at most 60 words stand before a list or a table', () => {
  expect(
    broken(({ replies }) => {
      const count = replies.reduce((sum, reply) => sum + wordsIn(prose(reply)), 0);
      return count > 60 ? `${count} words: ${replies.map(prose).join(' / ')}` : undefined;
    }),
  ).toEqual([]);
});

test('an answer with its list fits a phone: at most 120 words; a table has at most six rows', () => {
  expect(
    broken(({ replies }) => {
      const lists = replies.filter(({ kind }) => kind !== 'table');
      const count = lists.reduce((sum, { text }) => sum + wordsIn(text.replaceAll('• ', '')), 0);
      return count > 120 ? `${count} words: ${lists.map(({ text }) => text).join(' / ')}` : undefined;
    }),
  ).toEqual([]);
  expect(
    inReplies((reply) =>
      reply.kind === 'table' && reply.table.rows.length > 6 ? `${reply.table.rows.length} rows` : undefined,
    ),
  ).toEqual([]);
});

test('a seventh grader can read it, the field’s own terms aside', async () => {
  const gradeOf = await readingGrade();
  const known = new Map<string, number>();
  expect(
    broken(({ replies }) => {
      const text = replies.map((reply) => reply.text).join('\n');
      const grade = known.get(text) ?? gradeOf(replies);
      known.set(text, grade);
      return grade > 7 ? `grade ${grade.toFixed(1)}: ${text}` : undefined;
    }),
  ).toEqual([]);
});

test('no list is longer than five lines', () => {
  expect(
    inReplies((reply) => (listLines(reply).length > 5 ? `${listLines(reply).length} lines` : undefined)),
  ).toEqual([]);
});

test('a figure never comes without its source', () => {
  const FIGURE = /\$\s?\d|\d\s?(percent|%)/;
  expect(
    inReplies((reply) =>
      FIGURE.test(reply.text) && (reply.sources ?? []).length === 0 ? reply.text : undefined,
    ),
  ).toEqual([]);
});

test('two or three next steps follow, all different, none just asked, short enough for a button', () => {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9 ]/g, '').trim(); // prettier-ignore
  expect(
    broken(({ next, about: { words, remark } }) => {
      if (remark === 'distress') return next.length > 0 ? 'offers something' : undefined;
      if (next.length < 2 || next.length > 3) return `${next.length} next steps: ${next.join(' | ')}`;
      if (new Set(next.map(bare)).size < next.length) return `twice the same: ${next.join(' | ')}`;
      if (next.some((label) => bare(label) === bare(words))) return `just asked: ${words}`;
      return next.find((label) => label.length > 45 || label.trim() !== label || label === '');
    }),
  ).toEqual([]);
});

test('plain text in American spelling, one question at a time', () => {
  const MARKUP = /\*\*|__|^#|`|\]\(|<\/?[a-z]+>/m;
  const BRITISH =
    /\b(programmes?|authori[s]\w+|organis\w+|speciali[s](e|ed|es|ing|ation)|recognis\w+|colou?r(?<!color)s?|licences?|labour|centres?|behaviou?r(?<!behavior)|favour\w*|cheques?|practis(e|es|ed|ing)|maths|enrol|judgement|whilst|learnt|analys(e|es|ed|ing))\b/i;
  expect(inReplies(({ text }) => (MARKUP.test(text) ? text : undefined))).toEqual([]);
  expect(inReplies(({ text }) => BRITISH.exec(text)?.[0])).toEqual([]);
  expect(broken(({ next }) => BRITISH.exec(next.join(' '))?.[0])).toEqual([]);
  expect(inReplies(({ text }) => ((text.match(/\?/g) ?? []).length > 1 ? text : undefined))).toEqual([]);
});

test('no wording of ours types in a figure: what looks like one is on file', () => {
  const NUMBER = /\$\s?[\d,.]+\d|\d[\d,.]*\s?percent/g;
  const onFile = new Set(
    library.figures
      .flatMap(({ id }) => know.figure(id)?.text ?? [])
      .concat(library.facts.map(({ id }) => know.say(id).text))
      .join(' ')
      .match(NUMBER) ?? [],
  );
  const worked = new Set([...reckoned.spoken].join(' ').match(NUMBER) ?? []);
  expect(
    inReplies((reply) =>
      (reply.text.match(NUMBER) ?? []).find((number) => !onFile.has(number) && !worked.has(number)),
    ),
  ).toEqual([]);
});

test('every sum can be worked out again from figures on file and the person’s own numbers', () => {
  expect(reckoned.rules.size).toBeGreaterThan(8);
  expect(reckoned.spoken.size).toBeGreaterThan(100);
  expect([...reckoned.faults]).toEqual([]);
});

test('years later the numbers are gone and every answer still stands', () => {
  const late = answers.flatMap((answer) =>
    PATHS.flatMap((entities) => {
      const asked = about({ ...entities, place: ['OH'] });
      const open = (answer.aspects ?? []).filter(({ when }) => when instanceof RegExp || when(asked));
      const numbers = TOLD.map((told) => ({ ...asked, circumstances: told, told }));
      return [
        ...[answer, ...open].flatMap((part) => part.tell(longAfter, asked)),
        ...numbers.flatMap((of) => (aspectOf(answer, of) ?? answer).tell(longAfter, of)),
      ];
    }),
  );
  const aged = library.figures
    .filter(({ id, unit, shelf }) => shelf !== 'record' && unit.startsWith('USD') && !longAfter.figure(id))
    .flatMap(({ id }) => know.figure(id)?.text ?? []);
  const kept = new Set(library.figures.flatMap(({ id }) => longAfter.figure(id)?.text ?? []));
  const gone = aged.filter((text) => text.length > 5 && !kept.has(text));
  expect(gone.length).toBeGreaterThan(100);
  expect(late.filter(({ text }) => text === '' || text.includes('undefined'))).toEqual([]);
  expect(late.flatMap(({ text }) => gone.filter((figure) => text.includes(`${figure} `)))).toEqual([]);
});

describe('an entity that matters is heard', () => {
  const textOf = (intent: string, entities: Entities, words = ''): string => {
    const answer = answers.find((candidate) => candidate.intent === intent);
    if (!answer) throw new Error(intent);
    const asked = about(entities, words);
    return (aspectOf(answer, asked) ?? answer).tell(know, asked).map(({ text }) => text).join('\n'); // prettier-ignore
  };
  /** Those of the entities whose answer is word for word an earlier one's. */
  const repeated = (texts: readonly (readonly [string, string])[]): string[] =>
    texts.filter(([, text], i) => texts.findIndex(([, other]) => other === text) < i).map(([name]) => name);

  test.each([
    'responsibilities',
    'skills',
    'education',
    'certification',
    'salary',
    'outlook',
    'work-environment',
    'advancement',
    'getting-started',
    'examples',
    'what-is',
  ])('%s speaks differently of coding, of billing and of both', (intent) => {
    const [coding = {}, billing = {}, neither = {}] = [PATHS[1], PATHS[2], PATHS[0]];
    expect(
      repeated([
        ['coding', textOf(intent, coding)],
        ['billing', textOf(intent, billing)],
        ['neither', textOf(intent, neither)],
      ]),
    ).toEqual([]);
  });

  /** The CPC-A is a status of the CPC: its exam and price are the CPC’s. */
  const ownExam = credentials.filter(({ id }) => id !== 'CPC-A');

  test.each(['', 'how much does it cost', 'how hard is the exam', 'how do i renew it', 'who is it for'])(
    'certification tells every credential apart: “%s”',
    (words) => {
      expect(repeated(ownExam.map(({ id }) => [id, textOf('certification', { credential: [id] }, words)]))).toEqual([]);
    },
  ); // prettier-ignore

  test.each(['what-is', 'responsibilities', 'advancement'])('%s knows one credential from another', (intent) => {
    expect(repeated(credentials.map(({ id }) => [id, textOf(intent, { credential: [id] })]))).toEqual([]);
  }); // prettier-ignore

  test.each([['coding'], ['billing'], ['neither']] as const)('salary tells every state apart for %s', (path) => {
    const of = path === 'neither' ? {} : { path: [path] };
    expect(repeated(places.map(({ code }) => [code, textOf('salary', { ...of, place: [code] })]))).toEqual([]);
  }); // prettier-ignore

  test('a comparison within a state names the state', () => {
    for (const { code, name } of places) expect(textOf('compare', { place: [code] })).toContain(name);
  });
});

describe('what is not for us', () => {
  const pointer = (intent: string, more: Partial<About>): Reply[] =>
    answers.find((answer) => answer.intent === intent)?.tell(know, about({}, '', more)) ?? [];
  const REMARKS = ['abuse', 'injection', 'other-career', 'small-talk', 'spanish', 'other-language', undefined] as const; // prettier-ignore

  test.each(['oos-my-bill', 'oos-code-lookup', 'oos-medical'])(
    '%s is worded differently the second time running',
    (intent) => {
      expect(pointer(intent, { pointers: 1 })).not.toEqual(pointer(intent, { pointers: 0 }));
    },
  );

  test.each(REMARKS)('so is a message of the kind %s', (remark) => {
    const kind = remark === undefined ? {} : { remark };
    expect(pointer('oos-other', { ...kind, pointers: 1 })).not.toEqual(
      pointer('oos-other', { ...kind, pointers: 0 }),
    );
  });

  test('someone in distress gets 988 and 911 at once and nothing to press', () => {
    const [reply, ...rest] = pointer('oos-other', { remark: 'distress' });
    expect(rest).toEqual([]);
    expect(reply?.text).toContain('988');
    expect(reply?.text).toContain('911');
    expect(reply?.text).not.toMatch(/billing|coding|career/);
    const offered = answers.find(({ intent }) => intent === 'oos-other')?.next(about({}, '', { remark: 'distress' })); // prettier-ignore
    expect(offered).toEqual([]);
  });

  test('Spanish is answered in Spanish with a place that helps', () => {
    expect(pointer('oos-other', { remark: 'spanish' })[0]?.text).toMatch(/inglés.*careeronestop\.org/);
  });
});

describe('a person', () => {
  const tell = (contact?: string): string =>
    answers
      .find(({ intent }) => intent === 'human')
      ?.tell(know, about({}, '', contact === undefined ? {} : { contact }))
      .map(({ text }) => text)
      .join('\n') ?? '';

  test('is the operator’s own contact where one is set', () => {
    expect(tell('advice@college.example')).toContain('advice@college.example');
  });

  test('is a public office where none is set, and nothing is made up', () => {
    expect(tell()).toContain('American Job Center');
    expect(tell()).toContain('1-877-872-5627');
    expect(tell()).not.toMatch(/@|example/);
  });
});

test('the invented people say that they are invented', () => {
  const examples = answers.find(({ intent }) => intent === 'examples');
  for (const entities of PATHS)
    for (const { text } of examples?.tell(know, about(entities)) ?? []) expect(text).toMatch(/invented/);
});
