import { createEar } from '../src/commands/brain';
import type { Question } from '../src/conversation/intent';
import type { Listening, Understanding } from '../src/conversation/understood';
import { loadKnowledge } from '../src/knowledge/knowledge';

const understand = createEar(loadKnowledge());

/** Says lines one after another; each answered question becomes the topic of the next. */
function talk(...lines: string[]): Understanding[] {
  let topic: Question | undefined;
  return lines.map((line) => {
    const meaning = understand(line, topic ? { topic } : {});
    if (meaning.sureness === 'sure') topic = meaning.questions.at(-1);
    return meaning;
  });
}

const last = (...lines: string[]): Question => {
  const question = talk(...lines).at(-1)?.questions[0];
  if (!question) throw new Error('nothing was said');
  return question;
};

describe('what leans on the last answer', () => {
  test('another path, another place: the same question again', () => {
    expect(last('how much do coders make', 'and billers?')).toMatchObject({
      intent: 'salary',
      entities: { path: ['billing'] },
    });
    expect(last('how much do coders make', 'what about ohio')).toMatchObject({
      intent: 'salary',
      entities: { path: ['coding'], place: ['OH'] },
    });
    expect(
      last('how much do coders make', 'what about ohio', 'and in cleveland, for billers?'),
    ).toMatchObject({
      intent: 'salary',
      entities: { path: ['billing'], place: ['OH'] },
    });
  });

  test('the other one, both', () => {
    expect(last('what does a coder do all day', 'and the other one?').entities.path).toEqual(['billing']);
    expect(last('what does a coder do all day', 'both').entities.path).toEqual(['coding', 'billing']);
  });

  test('the first and the last of two credentials', () => {
    expect(last('cpc vs cca', 'is the last one any good')).toMatchObject({
      intent: 'certification',
      entities: { credential: ['CCA'] },
    });
    expect(last('cpc or ccs', 'how much does the first one pay')).toMatchObject({
      intent: 'salary',
      entities: { credential: ['CPC'] },
    });
  });

  test('a correction changes what it names and nothing else', () => {
    for (const correction of [
      'no, I meant billing',
      'not coding',
      'oops wrong one, biller',
      'sorry, billing',
    ]) {
      expect([correction, last('coder salary in texas', correction)]).toMatchObject([
        correction,
        { intent: 'salary', entities: { path: ['billing'], place: ['TX'] } },
      ]);
    }
  });

  test('a new question takes the path along, and says it in its entities', () => {
    expect(last('how much do billers make', 'can they work from home')).toMatchObject({
      intent: 'work-environment',
      entities: { path: ['billing'] },
    });
  });

  test('"money" and "future" alone carry on with both', () => {
    const [, money, future] = talk('compare coding and billing', 'money', 'future');
    expect(money?.questions[0]).toMatchObject({
      intent: 'salary',
      entities: { path: ['coding', 'billing'] },
    });
    expect(future?.questions[0]).toMatchObject({
      intent: 'outlook',
      entities: { path: ['coding', 'billing'] },
    });
  });

  test('what stands before a “but” tells, it asks nothing', () => {
    const [meaning] = talk('i hear about coding everywhere but what are the daily tasks');
    expect(meaning?.questions.map(({ intent }) => intent)).toEqual(['responsibilities']);
  });

  test('a complete question of its own is no follow-up', () => {
    expect(last('how much do coders make', 'what is medical billing').intent).toBe('what-is');
    expect(last('how much do coders make in ohio', 'coding vs billing').intent).toBe('compare');
  });

  test('a name alone, out of the blue, asks what it is', () => {
    expect(last('coding').intent).toBe('what-is');
    expect(last('cpc').intent).toBe('certification');
  });
});

describe('own words for a choice', () => {
  const asked: Listening['asked'] = [
    { id: 'charts', label: 'Reading charts', means: ['charts', 'reading', 'i would rather read'] },
    { id: 'phones', label: 'Phoning insurers', means: ['phones', 'talking to people', 'phone calls'] },
    { id: 'neither', label: 'Neither appeals', means: ['none of them', 'i hate both'] },
  ];

  test('are taken as it', () => {
    expect(understand('phone calls', { asked }).fits).toEqual({ choice: 'phones', sure: true });
    expect(understand('reading charts i think', { asked }).fits?.choice).toBe('charts');
  });

  test('a denial is not the thing denied', () => {
    expect(understand('i hate phone calls', { asked }).fits?.choice).not.toBe('phones');
    expect(understand('not the charts', { asked }).fits?.choice).not.toBe('charts');
  });

  test('a question stays a question', () => {
    const meaning = understand('how much do coders make', { asked });
    expect(meaning.fits).toBeUndefined();
    expect(meaning).toMatchObject({ sureness: 'sure', questions: [{ intent: 'salary' }] });
  });

  test('a statement about oneself is not answered as a subject', () => {
    expect(understand('i must be at home', { asked }).sureness).not.toBe('sure');
  });
});
