import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import { payBack, PAYS_BACK } from '../sums/payBack';
import { payNow } from '../sums/payNow';
import { otherPath, person } from '../wording';
import { bestPaidCredential, credentialPay, doesItPay } from './certified';
import {
  byTheHour,
  claimChecked,
  FORTY_TO_SIXTY,
  isItEnough,
  noSuchPlace,
  notOnFile,
  whyTheyDiffer,
} from './claims';
import { BUSINESS_NEXT, ownBusiness } from '../workEnvironment/ownBusiness';
import { jobScams } from '../workEnvironment/scams';
import { middle } from './middle';
import { bySector, bySpecialty, remotePay, topPay } from './sectors';
import { experiencedPay, startingPay } from './start';
import { bestCities, bestStates, townAndCountry } from './states';
import { territoryIn } from './where';

const STATES = 'Which states pay the most?';
const CERTIFIED = 'Does certification raise pay?';
const WORTH = 'Is it worth the money?';
const TRAINING = 'What does the training cost?';

const startFor = ({ path }: About): string =>
  path ? `What is starting pay for ${person(path)}s?` : 'What is starting pay?';
const andTheOther = (about: About): string => `And ${person(otherPath(about))}s?`;

const aspects: readonly AspectAnswer[] = [
  { ...payBack, when: PAYS_BACK },
  payNow,
  {
    name: 'a place not on file',
    when: ({ words, entities }) => territoryIn(words) !== undefined && (entities.place ?? []).length === 0,
    tell: noSuchPlace,
    next: (about) => [STATES, startFor(about), WORTH],
  },
  {
    name: 'town and country',
    when: /\brural|small towns?|countryside|\burban\b|city pay|vs (the )?city/,
    tell: townAndCountry,
    next: (about) => [STATES, startFor(about), 'Can I work from home?'],
  },
  {
    name: 'an ad too good',
    when: /\b(ads?|posting|listing|offer|recruiter)\b.*(no experience|data entry|from home|remote|telegram)/,
    tell: jobScams,
    next: (about) => [startFor(about), 'Can I work from home?', 'What job titles should I search for?'],
  },
  {
    name: 'fees of one’s own',
    when: /(can|do|should|would) i charge|charge (doctors|clients|for billing|per claim)|own (billing )?(business|company)/,
    tell: ownBusiness,
    next: () => BUSINESS_NEXT,
  },
  {
    name: 'apprentice',
    when: ({ entities }) => entities.credential?.includes('CPC-A') === true,
    tell: startingPay,
    next: () => [
      'How do I drop the A?',
      'Does certification raise pay?',
      'How do I get my first coding job?',
    ],
  },
  {
    name: 'by credential',
    when: ({ entities, words }) =>
      (entities.credential ?? []).length > 0 && !/\b(start|starting|beginners?|entry)\b/.test(words),
    tell: credentialPay,
    next: ({ entities: { credential = [] } }) => [
      `What does the ${credential[0] === 'AAPC-SPECIALTY' ? 'CASCC' : (credential[0] ?? 'CPC')} exam cost?`,
      'What is starting pay for coders?',
      WORTH,
    ],
  },
  {
    name: 'claims',
    when: FORTY_TO_SIXTY,
    tell: claimChecked,
    next: (about) => [STATES, startFor(about), CERTIFIED],
  },
  {
    name: 'why they differ',
    when: /\btrust\b|figures come from|numbers all different|why are .*(numbers|figures)|\bsurvey results\b|(school|ad|recruiter|reddit|tiktok|website)s? (says?|claims?|told|promis)|is that true|realistic/,
    tell: whyTheyDiffer,
    next: (about) => [startFor(about), STATES, 'How do I check a school?'],
  },
  {
    name: 'by the hour',
    when: /\b\d+ bucks\b|\b\d{1,2}\.\d{2}\b|\b(hour|hourly|hourley|hr|hrs)\b(?! (a|per|each) week)/,
    tell: byTheHour,
    next: (about) => [startFor(about), STATES, CERTIFIED],
  },
  {
    name: 'starting pay',
    when: ({ words, entities }) =>
      entities.experience === 'none' ||
      /\b(start|starting|starter|entry|beginners?|beginning|new(?! (?:york|jersey|mexico|hampshire|orleans))|newly|newbie|fresh|first (year|job)|straight out|out of school|at first|apprentices?|25th|bottom)\b/.test(
        words,
      ),
    tell: startingPay,
    next: (about) => ['How do I get my first job?', CERTIFIED, about.path ? andTheOther(about) : TRAINING],
  },
  {
    name: 'best certificate',
    when: /(which|what) (cert\w*|credential)\b.*\b(pay|earn|most)|pay by cred/,
    tell: bestPaidCredential,
    next: () => ['Which certificate comes first?', 'What does the CPC exam cost?', STATES],
  },
  {
    name: 'does a certificate pay',
    when: /certif|credential|\bdegree\b|associates?\b|\bletters\b|\braise\b/,
    tell: doesItPay,
    next: (about) => ['Which certificate comes first?', startFor(about), WORTH],
  },
  {
    name: 'cities ranked',
    when: /(which|what|best|highest|lowest|top|worst)\b.*\b(cities|city|metros?)\b/,
    tell: bestCities,
    next: (about) => [STATES, startFor(about), WORTH],
  },
  {
    name: 'states ranked',
    when: /(which|what|best|highest|lowest|top|worst)\b.*\b(states?|places?)\b|states? (that )?pays?|by state/,
    tell: bestStates,
    next: (about) => [startFor(about), 'Do insurers pay more than hospitals?', WORTH],
  },
  {
    name: 'with experience',
    when: ({ words, entities }) =>
      entities.experience !== undefined ||
      /\bexperienc|after \d+ years|\bseniors?\b|\byears?\b.*\b(in|from|on|of|later|field)\b|over time|pay growth|raises? come|go up|ten years/.test(
        words,
      ),
    tell: experiencedPay,
    next: (about) => ['Where can a coder move up to?', CERTIFIED, startFor(about)],
  },
  {
    name: 'at home',
    when: /\bremote|\bwfh\b|(from|at) home|\bat-home\b|on ?site/,
    tell: remotePay,
    next: () => ['Do new coders get remote work?', STATES, 'How do I spot a fake remote job?'],
  },
  {
    name: 'by sector',
    when: /hospital|clinic|doctors?'? office|insur(er|ance compan)|billing compan|government|\bva\b|employers?|sector|industr|physician|who pays/,
    tell: bySector,
    next: (about) => [STATES, startFor(about), CERTIFIED],
  },
  {
    name: 'by specialty',
    when: /specialt|auditor|manager|supervisor|inpatient|outpatient|surg|\ber\b|emergency|\bhcc\b|risk adjust|denial|payment post|analyst|technician|pays? best|both|highest paying .*job/,
    tell: (know, about) =>
      about.words.includes('both') && !about.words.includes('specialt')
        ? middle(know, about)
        : bySpecialty(know),
    next: (about) => ['Where can a coder move up to?', startFor(about), STATES],
  },
  {
    name: 'the top',
    when: /six figures|100 ?k|\b[89]\d ?k\b|over (80|90|100)|\btop\b|most money|ceiling|big bucks|highest|maximum|\bmax\b|90th/,
    tell: topPay,
    next: (about) => [STATES, 'Where can a coder move up to?', startFor(about)],
  },
  {
    name: 'not on file',
    when: /overtime|bonus|benefit|freelanc|contract|1099|per (chart|claim)|part.?time|hours a week|independent|bilingual|union|men and women|take home|take-home/,
    tell: notOnFile,
    next: (about) => [startFor(about), STATES, 'What places employ coders?'],
  },
  {
    name: 'is it enough',
    when: /\b(decent|enough|live on|live off|support a family|mortgage|afford|apartment|pay my bills|good money|money good|pay well|well paid|peanuts|sucks?|poor|rent|worth|survive|minimum wage|more than|fair)\b/,
    tell: isItEnough,
    next: (about) => [startFor(about), STATES, WORTH],
  },
];

/** What the jobs pay: by path, place, credential, experience and kind of employer, as far as it is on file. */
export const salary: Answer = {
  intent: 'salary',
  label: 'What the jobs pay',
  reckons: ['wageNow'],
  aspects,
  tell: middle,
  next: (about) => {
    const placed = about.entities.place !== undefined;
    const where = placed ? STATES : 'What about Texas?';
    return about.path ? [andTheOther(about), where, startFor(about)] : [startFor(about), where, CERTIFIED];
  },
};
