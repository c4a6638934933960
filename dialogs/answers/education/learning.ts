import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';
import {
  COST,
  HELP,
  LENGTH,
  alone,
  bothAtOnce,
  cost,
  degree,
  diploma,
  length,
  online,
  taught,
} from './lessons';
import { cheapest, fastest, whileWorking } from './timeAndMoney';

/** Narrower questions about studying; the first that applies answers. */
export const learning: readonly AspectAnswer[] = [
  {
    name: 'both at once',
    when: /combin|both (in|at|of)|one course for both|\btogether\b|learn(ing)? both|just billing or/,
    tell: bothAtOnce,
    next: () => [LENGTH, 'What is the CBCS?', COST],
  },
  {
    name: 'diploma',
    when: /\bged\b|high school|highschool|dropp?ed out|drop.?out|no diploma|\bdiploma\b.*(need|enough|without)|never finished/,
    tell: diploma,
    next: () => [LENGTH, HELP, 'Which certificate comes first?'],
  },
  {
    name: 'alone',
    when: /self.?(study|taught)|teach myself|myself|on my own|youtube|\bbooks?\b|textbook|kitchen table|library|without school|skip school|learn without|alone|on the job training/,
    tell: alone,
    next: (about) => [
      about.path === 'billing' ? 'What is the CPB exam like?' : 'How do I drop the A?',
      LENGTH,
      COST,
    ],
  },
  {
    name: 'while working',
    when: /part.?time|full.?time job|while (i )?work|evening|night|weekend|hours (a|per) week|two kids|\bkids\b|work full time|self.?paced/,
    tell: whileWorking,
    next: () => ['Can I study online?', COST, HELP],
  },
  {
    name: 'online',
    when: /\bonline\b|onlin\b|from (my )?(home|phone)|remote(ly)?\b|in person|virtual/,
    tell: online,
    next: () => ['How do I check a school?', LENGTH, COST],
  },
  {
    name: 'subjects',
    when: /taught|taugt|teach|subjects?|curriculum|coursework|classes do (you|i)|what (do|will|would) (you|i) learn|anatomy|what is in/,
    tell: taught,
    next: () => [LENGTH, COST, 'Do I need a degree?'],
  },
  {
    name: 'practice and exam in the price',
    when: /extern|intern|practicum|voucher|include|exam part of|make me certified/,
    tell: (know) => [
      listOf(
        know,
        tell`Some do, some don’t; ask before you pay. Finishing a program does not make you certified, the exam does.`,
        ['p3', 'p4', 'pa-ne3'],
      ),
    ],
    next: () => ['How do I check a school?', 'Which certificate comes first?', COST],
  },
  {
    name: 'entry',
    when: /prerequisite|requirements? (for|to)|before enrolling|need to (start|enroll)|\bcredits? transfer|old college|already a|skip (the|a)|test out|credit for|foreign|shorten/,
    tell: (know, about) => [
      listOf(
        know,
        tell`${know.say('e-prereq')} Whether earlier study counts is up to each school; ask before you pay for it twice.`,
        about.path === 'billing' ? ['e-entry-b', 'pa-ft1'] : ['e-entry-c', 'pa-ft1'],
      ),
    ],
    next: () => [LENGTH, COST, 'Do I need a degree?'],
  },
  {
    name: 'cheapest',
    when: /cheapest|cheepest|least (money|expensive)|lowest (cost|price)|(on|tight|small|low) budget|little money|cheap way/,
    tell: cheapest,
    next: () => [HELP, COST, 'How do I check a school?'],
  },
  {
    name: 'fastest',
    when: /fastest|quickest|shortest|as fast as|soonest|fast way|quick way|in a hurry/,
    tell: fastest,
    next: () => [COST, HELP, 'How do I get my first job?'],
  },
  {
    name: 'cost',
    when: /cost|price|tuition|tution|cheap|expensive|how much|\bpay\b|spend|\bmoney\b|budget|bucks|dollars|\$/,
    tell: cost,
    next: () => [HELP, 'How do I check a school?', LENGTH],
  },
  {
    name: 'degree',
    when: /degree|bachelor|associate|college|masters?\b|university|two years? of|overkill|trade school/,
    tell: degree,
    next: () => [LENGTH, COST, 'Which certificate comes first?'],
  },
  {
    name: 'length',
    when: (about) =>
      (about.entities.credential ?? []).length > 0 ||
      /how long|length|lenght|duration|months?|weeks?|years?|fast|quick|how soon|when can i be done|boot ?camp/.test(
        about.words,
      ),
    tell: length,
    next: (about) => [
      COST,
      'Can I study online?',
      about.path ? 'Do I need a degree?' : 'Can I study part-time?',
    ],
  },
];
