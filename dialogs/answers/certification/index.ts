import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { CredentialField, Knowledge } from '../../../src/knowledge/types';
import { listOf, otherPath } from '../wording';
import { tell } from '../../../src/conversation/reply';
import { booking, examDay, howHard, online, studying } from './examDay';
import { body, ofOne, ofUsual } from './fields';
import { all, membership, notTheSame, renewal, required, retake, twoBodies, whichFirst } from './overview';
import { portrait, sideBySide } from './portrait';
import { dropTheA, whatTheAIs } from './removal';
import { forSetting, recognized, SETTING } from './settings';

const named = ({ entities }: About): readonly string[] => entities.credential ?? [];
const first = (about: About): string => named(about)[0] ?? (about.path === 'billing' ? 'CPB' : 'CPC');
const several = (about: About): boolean => named(about).length > 1;

type Tell = AspectAnswer['tell'];

/** A field of one, of several side by side, or what is told when none was named. */
const told =
  (
    asked: CredentialField,
    otherwise?: Tell,
    more: (id: string, know: Knowledge) => readonly string[] = () => [],
  ): Tell =>
  (know, about) => {
    const [one] = named(about);
    if (several(about)) return sideBySide(know, about, asked);
    if (one === undefined) return otherwise ? otherwise(know, about) : [ofUsual(know, about, asked, [])];
    return [
      ofOne(
        know,
        one,
        asked,
        more(one, know).map((id) => know.say(id)),
      ),
    ];
  };

const ofBody =
  (name: 'AAPC' | 'AHIMA', ...ids: readonly string[]) =>
  (id: string, know: Knowledge): readonly string[] =>
    body(know.credential(id)) === name ? ids : [];

/** Others that people weigh a credential against. */
const RIVALS: Readonly<Record<string, string>> = {
  CPC: 'CCA', 'CPC-A': 'CCA', COC: 'CIC', CIC: 'CCS', CCS: 'CIC', CPB: 'CBCS', CBCS: 'CPB', CMRS: 'CPB', CRCR: 'CPB',
  CRCS: 'CRCR', CHAA: 'CRCR', RHIT: 'RHIA', RHIA: 'RHIT', CDEO: 'CDIP', CDIP: 'CDEO', NCICS: 'CBCS', MCBC: 'CBCS',
}; // prettier-ignore

const price = (about: About): string => `What does the ${first(about)} cost?`;
const hard = (about: About): string => `How hard is the ${first(about)} exam?`;
const format = (about: About): string => `What is the ${first(about)} exam like?`;
const keep = (about: About): string => `How do I renew the ${first(about)}?`;
const sit = (about: About): string => `Who can take the ${first(about)}?`;
const pay = (about: About): string => `What is the pay with a ${first(about)}?`;

const aspects: readonly AspectAnswer[] = [
  {
    name: 'removal',
    when: (about) =>
      /\b(remove|removed|removing|toward|removal|drop|drops|dropped|dropping|get rid|lose|off|goes? away|stay|fix|gone)\b.*\b(the )?(a|apprentice\w*|cpc-?a|coc-?a)\b|\b(a|apprentice\w*|cpc-?a|coc-?a)\b.*\b(remove|drop|away|off|gone|fix|stay|rid|how long)|practicode|how long .*cpc-?a|cpc-?a .*(how long|fix)/.test(
        about.words,
      ),
    tell: dropTheA,
    next: () => ['How do I get my first coding job?', 'How do I check a school?', 'What does a CPC-A earn?'],
  },
  {
    name: 'the A',
    when: /what (does|is) the a\b|\bcpc-?a\b.*\b(mean|stand)|meaning of .*cpc-?a|apprentice (thing|mean)/,
    tell: whatTheAIs,
    next: () => ['How do I drop the A?', 'How do I get my first coding job?'],
  },
  {
    name: 'certificate or certification',
    when: /certificate (vs|versus|or|and|the same)|same as being certified|(school|course|program)('?s)? certificate|difference .*certificat/,
    tell: notTheSame,
    next: () => ['Which certificate comes first?', 'How do I check a school?', 'Do I have to be certified?'],
  },
  {
    name: 'aapc or ahima',
    when: /\baapc\b.*\bahima\b|\bahima\b.*\baapc\b|which (organi[sz]ation|body|association)/,
    tell: twoBodies,
    next: () => ['CPC vs CCA', 'What does the CPC cost?', 'Which certificate comes first?'],
  },
  {
    name: 'paying for the exam',
    when: /gi bill|\bva\b|veteran|army|military|discount|voucher|scholarship|employer pay|who pays/,
    tell: (know) => [
      listOf(
        know,
        tell`Some exams can be paid for you. Check that the exact exam is covered before you book.`,
        ['pa-mi5', 'pa-mi6', 'pa-mi4', 'p3'],
      ),
    ],
    next: (about) => [price(about), 'How do I pay for training?', sit(about)],
  },
  {
    name: 'for a setting',
    when: (about) =>
      !named(about).length &&
      /\b(for|remote|hospital|inpatient|outpatient|audit\w*|risk)\b/.test(about.words) &&
      SETTING.test(about.words) &&
      !/\b(exam|test)\b/.test(about.words),
    tell: forSetting,
    next: (about) => ['AAPC or AHIMA?', price(about), hard(about)],
  },
  {
    name: 'results',
    when: /results|scores? come|when do scores/,
    tell: (_know, about) => [
      tell`How long results take is not on my file. ${named(about).length > 0 ? `The body behind the ${first(about)}` : 'The body that gives the exam'} says so when you book.`,
    ],
    next: () => ['What happens if I fail?', 'How do I get my first job?'],
  },
  {
    name: 'recognized',
    when: /recogni[sz]|accept(ed)?\b|respected|legit|\bjoke\b|every state|other states|worldwide|employers (want|prefer|like|look)|which certificate do employers/,
    tell: recognized,
    next: (about) => ['Do I have to be certified?', price(about), 'Which certificate comes first?'],
  },
  {
    name: 'online',
    when: /online|(at|from) home|living room|proctor|webcam|remote(ly)?\b|in person/,
    tell: online,
    next: (about) => ['What do I bring on exam day?', hard(about), price(about)],
  },
  {
    name: 'booking',
    when: /reschedul|move (my|the) (date|test|exam)|missed|no.?show|schedule|register|regester|book (my|the|an?) (exam|test)|test(ing)? (center|site)|where can i (sit|take)|where is the test/,
    tell: booking,
    next: (about) => ['What do I bring on exam day?', 'Can I take the exam at home?', price(about)],
  },
  {
    name: 'exam day',
    when: /bring|exam day|test day|\bbooks?\b|calculator|bathroom|\bphone\b|arrive|\bids?\b|\beat\b|notes?\b.*(code )?book|\btabs?\b|allowed/,
    tell: examDay,
    next: (about) => ['Can I take the exam at home?', 'How should I study?', hard(about)],
  },
  {
    name: 'studying',
    when: /study|prepar|practi[cs]e (exam|test)|how (long|many months).*(get|take|study|ready)/,
    tell: studying,
    next: (about) => [hard(about), 'What do I bring on exam day?', price(about)],
  },
  {
    name: 'how hard',
    when: /\bhard\b|difficult|easy|easier|easiest|hardest|terrified|scared|chances|\bbad is it\b/,
    tell: (know, about) => (several(about) ? sideBySide(know, about, 'passRate') : howHard(know, about)),
    next: (about) => ['How should I study?', format(about), 'What happens if I fail?'],
  },
  {
    name: 'pass rate',
    when: /pass rate|what percent|how many (people )?(pass|fail)|percent(age)? (pass|of)/,
    tell: told('passRate'),
    next: (about) => ['How should I study?', format(about), 'What happens if I fail?'],
  },
  {
    name: 'retake',
    when: /retake|re-take|\bfail|flunk|bomb|again|second (try|attempt|time)|how many times|what now/,
    tell: told('retest', retake, (id) =>
      id === 'CPC' || id === 'CPC-A' || id === 'CPB' || id === 'CCA' ? ['pa-ex15'] : [],
    ),
    next: (about) => ['How should I study?', price(about), hard(about)],
  },
  {
    name: 'renewal',
    when: /renew|\bceus?\b|continuing|expire|lapse|stay certified|keep (it|up)|certified forever|maintain/,
    tell: told('renewal', renewal, ofBody('AAPC', 'pa-pay9')),
    next: (about) => [price(about), pay(about), 'Which certificate comes next?'],
  },
  {
    name: 'membership',
    when: ({ words }) => !words.includes('exam') && /member|\bdues\b|\bjoin\b/.test(words),
    tell: told('membership', membership),
    next: (about) => [price(about), keep(about), 'How do I pay for training?'],
  },
  {
    name: 'price',
    when: /\bcost|price|\bfees?\b|how much (is|does|do|will|would|to)|cheap|cheepest|expensive|\$|money grab|afford|total cost/,
    tell: told('fee', undefined, () => ['bl1']),
    next: (about) => ['How do I pay for training?', format(about), pay(about)],
  },
  {
    name: 'exam',
    when: /question|format|multiple choice|how long is the (exam|test)|how many hours|hours for|how much time|time limit|open.?book|passing|pass mark|pasing|\bpass\b|score|points|items|exam like|go back|exam\b.*\bhours|^exam\W*$/,
    tell: told('exam'),
    next: (about) => [hard(about), price(about), 'What do I bring on exam day?'],
  },
  {
    name: 'required',
    when: /required|\blicen[sc]e|by law|have to be certified|need to be certified|need (a )?cert|must i|without a cert|optional|insist|do billers need|without a cert/,
    tell: required,
    next: (about) => ['Which certificate comes first?', price(about), 'Does certification raise pay?'],
  },
  {
    name: 'prerequisites',
    when: /who can|prereq|requirement|eligib|qualif|need .*(experience|degree|course|associate|diploma|hours|before)|without (taking )?a (course|class|degree)|can i (sit|take|get)|before (you|i) can|no degree|only with|when can i/,
    tell: told('prerequisites'),
    next: (about) => [price(about), format(about), 'Do I need a degree?'],
  },
  {
    name: 'all',
    when: (about) =>
      named(about).length === 0 &&
      /\blist\b|options|which ones are there|what (certs|certifications|credentials) (are|exist)|kinds of|alphabet soup|specialt|all the/.test(
        about.words,
      ),
    tell: all,
    next: () => ['Which certificate comes first?', 'AAPC or AHIMA?', 'What is a CPC?'],
  },
  {
    name: 'several',
    when: several,
    tell: (know, about) => sideBySide(know, about),
    next: (about) => [hard(about), pay(about), 'Which certificate comes first?'],
  },
  {
    name: 'who it suits',
    when: (about) =>
      named(about).length === 1 && /meant for|suit|who is .* for|worth|any good|help me/.test(about.words),
    tell: told('suits'),
    next: (about) => [price(about), sit(about), pay(about)],
  },
  {
    name: 'one',
    when: (about) => named(about).length === 1,
    tell: (know, about) => [portrait(know, know.credential(first(about)))],
    next: (about) => [hard(about), pay(about), `${first(about)} vs ${RIVALS[first(about)] ?? 'CPC'}`],
  },
];

/** Certificates: which there are, which first, and each by name and by field. */
export const certification: Answer = {
  intent: 'certification',
  label: 'Certificates and their exams',
  aspects,
  tell: whichFirst,
  next: (about) => [
    price(about),
    hard(about),
    about.path ? `Which certificate comes first for ${otherPath(about)}?` : 'AAPC or AHIMA?',
  ],
};
