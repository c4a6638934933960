import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { projectionPicture } from '../../pictures';
import { payBack } from '../sums/payBack';
import { line, listOf, otherPath, person, pictured, placeName, under } from '../wording';
import { claimChecked, FORTY_TO_SIXTY } from '../salary/claims';
import { BUSINESS_NEXT, ownBusiness } from '../workEnvironment/ownBusiness';
import { machines } from './machines';
import { worthIt } from './worthIt';

const AI = 'Will AI replace coders and billers?';
const WORTH = 'Is it worth the money?';

/** A state's own outlook is not on file; for coding, how many jobs there are is. */
function inState(know: Knowledge, about: About): Reply[] {
  const [code = ''] = about.entities.place ?? [];
  const name = placeName(know, code);
  const jobs = about.path === 'billing' ? undefined : know.figure(`pay.coding.${code}.jobs`);
  const own = jobs
    ? [
        line(
          tell`Records specialists at work in ${name}: about ${jobs} (${jobs.when}), coders included. That is how many there are, not how many are wanted.`,
        ),
      ]
    : [];
  const national = about.path === 'coding' ? ['o1'] : about.path === 'billing' ? ['o2'] : ['o1', 'o2'];
  return [
    under(tell`I have no outlook for ${name} alone. Search the job boards there for a week and count; for the whole country:`, [
      ...own,
      ...national.map((id) => know.say(id)),
    ]),
  ]; // prettier-ignore
}

/** Both projections in two sentences, and what is only told: how many posts come free; undefined when too old. */
function bothProjections(know: Knowledge): { readonly lead: TextReply; readonly shown: Said[] } | undefined {
  const [coding, billing, all] = ['coding', 'billing', 'all'].map((group) => know.figure(`outlook.${group}.change`));
  const [coders, billers] = ['coding', 'billing'].map((group) => know.figure(`outlook.${group}.openings`));
  if (!coding || !billing || !all || !coders || !billers) return undefined;
  return {
    lead: tell`Coding is expected to grow, billing to shrink a little. From ${coding.when} it is ${coding} for records specialists, coders included, and ${billing} for billing clerks of every industry. All jobs: ${all}.`,
    shown: [line(tell`About ${coders} openings a year for records specialists and ${billers} for billing clerks, many of them because people leave.`)],
  };
} // prettier-ignore

/** Both projections with their years. */
function projected(know: Knowledge, { path }: About): Reply[] {
  const said = (...ids: readonly string[]): Said[] => ids.map((id) => know.say(id));
  const picture = projectionPicture(know);
  if (path === 'coding') return [pictured(tell`${know.say('o1')}`, picture, said('o2'), said('o-2025-35', 'pa-ne5'))];
  if (path === 'billing') return [pictured(tell`${know.say('o2')}`, picture, said('o1'), said('o3', 'we2'))];
  const { lead, shown } = bothProjections(know) ?? {
    lead: tell`Coding is expected to grow, billing to shrink a little. Both need new people each year as others leave.`,
    shown: said('o1', 'o2'),
  };
  return [pictured(lead, picture, shown, said('o-2025-35', 'o3'))];
} // prettier-ignore

/** Too many beginners for too few first jobs. */
const saturation = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`I have no count of applicants for billing jobs. What is on file: many openings, but fewer posts in all.`, ['o2', 'st11', 'pa-ne6'])
    : listOf(know, tell`At the entry, yes, it is tight: a coding teacher and AHIMA’s own journal say so, though nobody on my file has counted the applicants.`, ['pa-ne5', 'pa-ne4', 'o1']),
]; // prettier-ignore

/** Layoffs, recessions, laws to come. */
const security = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`I have no figures on layoffs or recessions, so I can’t call it safe. What the official projections say:`, [
    ...(path === 'billing' ? [] : ['o1']),
    ...(path === 'coding' ? [] : ['o2']),
    'o3',
  ]),
]; // prettier-ignore

const offshore = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`Some of the work is done abroad, but I have no count of how much. The privacy law does not forbid it; other rules make it harder.`, ['pa-ab1', 'pa-ab3', path === 'billing' ? 'o2' : 'o1']),
]; // prettier-ignore

/** Growth rates that websites repeat, and the claim of steady growth. */
const claims = (know: Knowledge): Reply[] => [
  under(tell`${know.say('a2')}`, [know.say('o4'), know.say('o2')]),
];

const aspects: readonly AspectAnswer[] = [
  {
    name: 'safest',
    when: /safest|safer|future.?proof|specialt(y|ies)|(what|which) .*\bsafe\b/,
    tell: (know, { path }) => [
      listOf(know, tell`Nobody can promise that a job is safe from machines.`, [
        'pa-ai5',
        ...(path === 'billing' ? [] : ['l1']),
        ...(path === 'coding' ? [] : ['l2']),
        'pa-ai3',
      ]),
    ],
    next: () => [AI, 'Where can a coder move up to?', WORTH],
  },
  {
    name: 'own business',
    when: /(billing|own|a) (business|company)\b/,
    tell: ownBusiness,
    next: () => BUSINESS_NEXT,
  },
  {
    name: 'pay that is promised',
    when: FORTY_TO_SIXTY,
    tell: claimChecked,
    next: () => ['What is starting pay?', 'Which states pay the most?', WORTH],
  },
  ...machines,
  {
    name: 'offshore',
    when: /outsourc|outsorc|offshor|overseas|abroad|india|philippines|foreign vendor|(other|another|cheaper) countr/,
    tell: offshore,
    next: ({ path }) => [
      AI,
      `Are ${path === 'billing' ? 'billers' : 'coders'} in demand?`,
      'Is this work future proof?',
    ],
  },
  payBack,
  worthIt,
  {
    name: 'saturation',
    when: /saturat|too many|flooded|crowded|glut|too late|competition|packed|how many people apply|more graduates|shortage|chasing|supply|any space|is there room|everyone|everybody/,
    tell: saturation,
    next: () => ['How do I get my first job?', AI, WORTH],
  },
  {
    name: 'security',
    when: /layoff|laid off|let go|recession|secur|stable|steady work|safe\b|medicaid cuts|single payer|medicare for all|closing|icd.?11|cutting|letting .* go|lose (their|my) jobs?|economy|stabil/,
    tell: security,
    next: () => [AI, 'Is this work future proof?', WORTH],
  },
  {
    name: 'claims',
    when: /steady growth|growing steadily|bls projects|websites? say|both .*(grow|demand)|(true|really) .*grow|\b(8|9|eight|nine) percent/,
    tell: claims,
    next: () => [AI, WORTH, 'What do they earn?'],
  },
  {
    name: 'in a state',
    when: ({ entities }) => entities.place !== undefined,
    tell: inState,
    next: (about) => [
      `What do ${about.path ? person(about.path) : 'coder'}s earn there?`,
      'How do I get my first job?',
      AI,
    ],
  },
];

/** How many jobs there will be, what machines and other countries take, and whether it is worth it. */
export const outlook: Answer = {
  intent: 'outlook',
  label: 'Job outlook and whether it is worth it',
  reckons: ['coursePrice', 'wageNow'],
  aspects,
  tell: projected,
  next: (about) => [
    about.path ? `And ${person(otherPath(about))}s?` : 'Are there too many new coders?',
    AI,
    WORTH,
  ],
};
