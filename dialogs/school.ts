import { UNKNOWN_PRICE } from '../src/advice/school';
import type { ChoiceStep } from '../src/conversation/dialog';
import { dialog } from '../src/conversation/dialog';
import { schoolVerdict } from './schoolVerdict';

const UNSURE = {
  label: 'Not sure / they didn’t say',
  means: [
    'not sure',
    'do not know',
    'i do not know',
    'idk',
    'no idea',
    'they did not say',
    'have not asked',
    'unsure',
  ],
};

/** Choices in order, each as its label and other ways to say it, and at the end "not sure". */
function asked<S extends string>(
  ask: string,
  then: S,
  choices: Readonly<Record<string, readonly [label: string, ...means: string[]]>>,
): ChoiceStep<S> {
  const given = Object.entries(choices).map(
    ([id, [label, ...means]]) => [id, { label, means, then }] as const,
  );
  return { ask, choices: Object.fromEntries([...given, ['unsure', { ...UNSURE, then }] as const]) };
}

const NOT_KNOWN =
  /\b(not sure|unsure|dont know|no idea|no clue|idk|dunno|unknown|not told|wont say|(didnt|havent|wouldnt|dont) (say|said|tell|told|asked|ask))\b/;
const MONTHLY = /\b(a|per|each|every|\/) ?(mo|month|week)\b|monthly|weekly|\/ ?mo/;
const AMOUNT = /(\d+(?:\.\d+)?) ?(k\b|grand|thousand)?/g;

/** A total price as people type it: 18000, $4,500, 12 grand, 3 to 4 thousand (the dearer counts). */
export function parsePrice(text: string) {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  if (NOT_KNOWN.test(words)) return { ok: true, value: UNKNOWN_PRICE } as const;
  if (/^(it is |its )?(free|nothing)\b/.test(words)) return { ok: true, value: '0' } as const;
  const amounts = [...words.matchAll(AMOUNT)].map(
    ([, number, thousands]) => Number(number) * (thousands ? 1000 : 1),
  );
  if (amounts.length > 0 && MONTHLY.test(words))
    return {
      ok: false,
      hint: 'That is a price by the month. Please give the total, or say “not sure”.',
    } as const;
  if (amounts.length === 0 || Math.max(...amounts) > MOST)
    return { ok: false, hint: 'I need the total as a number of dollars, or “not sure”.' } as const;
  return { ok: true, value: String(Math.max(...amounts)) } as const;
}

/** No course in the field costs more, so a longer number is a slip. */
const MOST = 200_000;

/** "Check a school with me": six points, then what is fine, what is open and what warns. The judging is done in advice/school. */
export const schoolTalk = dialog({
  name: 'school',
  title: 'the school check',
  opensOn: 'education',
  opensWhen:
    /\b(help me|can you|could you|will you|would you|lets|walk me through|with me|for me|together)\b.*\b(check|vet|judge|evaluate|assess|look (at|over|into)|compare)\b.*\b(school|schools|program|course|college|academy|offer)\b|\b(check|vet|evaluate|assess|look (at|over|into)|go (over|through))\b.*\b(school|program|course|college|academy|offer)\b.*\b(with me|for me|together)\b/,
  invite: 'Check a school with me',
  manner: 'talk',
  isPrivate: true,
  first: 'price',
  steps: {
    price: {
      ask: 'What would it cost in all? Type the total, or “not sure”. You can also paste their ad or e-mail here.',
      parse: parsePrice,
      then: 'accreditation',
    },
    accreditation: asked('What do they say about accreditation?', 'passRate', {
      found: [
        'I found it in the federal list',
        'in the federal list',
        'i looked it up',
        'its in the database',
      ],
      named: ['They name who accredits them', 'they named the accreditor', 'they gave a name'],
      said: [
        'They only say “accredited”',
        'just say accredited',
        'they say they are accredited',
        'accredited',
      ],
      none: ['They are not accredited', 'not accredited', 'no accreditation', 'none'],
    }),
    passRate: asked(
      'What do they say about how many pass the national exam (CPC, CCA, CPB or CBCS)?',
      'included',
      {
        shown: ['A share, with exam and year', 'exam and year', 'they showed me the numbers'],
        bare: [
          'A share and nothing more',
          'just a percentage',
          'only a number',
          'they said a percent',
          'just a number',
        ],
        refused: [
          'They would not say',
          'refused',
          'they would not tell me',
          'they will not tell me',
          'they dodged it',
        ],
      },
    ),
    included: asked(
      'What does the price include (exam fee, books, a retake, practice work, membership)?',
      'refund',
      {
        all: ['Exam fee, books and a retake', 'everything', 'all of it', 'all included'],
        some: ['Only some of these', 'some', 'some of it', 'just the books', 'only the exam', 'books only'],
        none: ['Nothing, all of it is extra', 'nothing', 'none', 'all extra', 'none of it'],
      },
    ),
    refund: asked('What are the refund terms?', 'pressure', {
      written: ['In writing, and I read them', 'in writing', 'written', 'its in the contract'],
      spoken: ['Only told to me', 'they told me', 'they said so', 'on the phone'],
      none: ['No refunds', 'none', 'no money back', 'nothing back'],
    }),
    pressure: asked('Do they press you to sign?', 'verdict', {
      none: ['No, I can take my time', 'no', 'not at all', 'no pressure', 'nope'],
      today: [
        'Yes, a price or seat ends soon',
        'yes',
        'they want me to sign today',
        'sign by friday',
        'deadline',
      ],
      calls: [
        'They keep calling me',
        'they call every day',
        'they text me every day',
        'lots of calls',
        'they keep texting',
      ],
    }),
    verdict: { tell: schoolVerdict, then: 'end' },
  },
  result: /\b(verdict|result|results|outcome|the answer|conclusion)\b/i,
  next: ['How do I pay for training?', 'Find my first certificate', 'What does the training cost?'],
});
