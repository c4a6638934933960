import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { followed, line, listOf, under } from '../wording';

/** Questions that follow most of these answers. */
export const HELP = 'How do I pay for training?';
export const COST = 'What does the training cost?';
export const LENGTH = 'How long is the training?';

const some = (...all: readonly (Said | undefined)[]): Said[] => all.filter((said) => said !== undefined);

/** How long, for a credential, a path, or in general. */
export function length(know: Knowledge, about: About): Reply[] {
  const [id] = about.entities.credential ?? [];
  if (id !== undefined) return [lengthFor(know, id)];
  if (about.path === 'billing')
    return [
      listOf(know, tell`For billing you may need no course at all: ${followed(know.say('e-entry-b'))}`, [
        'e-ojt-b',
        'e-cert-len',
        'e-pace',
      ]),
    ];
  if (about.path === 'coding')
    return [listOf(know, tell`${know.say('e-cert-len')}`, ['e-prep', 'e-assoc-len', 'e-pace'])];
  return [listOf(know, tell`${know.say('e-cert-len')}`, ['e-entry-b', 'e-dip-len', 'e-assoc-len', 'e-pace'])];
}

function lengthFor(know: Knowledge, id: string): Reply {
  const { fields, level } = know.credential(id);
  if (id === 'RHIT') return listOf(know, tell`${know.say('e-assoc-len')}`, ['e-pace', 'e-cost-cc']);
  if (id === 'RHIA')
    return under(tell`${know.say('e-ba-len')}`, some(fields.prerequisites, know.say('e-pace')));
  const prep = id === 'CPC' || id === 'CPC-A' ? know.say('e-prep') : undefined;
  const beginner = level.startsWith('entry') ? know.say('e-cert-len') : undefined;
  const lines = some(
    beginner,
    fields.prerequisites && line(tell`To take the ${id}: ${followed(fields.prerequisites)}`),
  );
  return under(tell`${prep ?? `I have no study time on file for the ${id} itself.`}`, lines);
}

/** What it costs, by path or credential. */
export function cost(know: Knowledge, about: About): Reply[] {
  const [id] = about.entities.credential ?? [];
  const { fee, membership } = id === undefined ? {} : know.credential(id).fields;
  if (fee)
    return [
      under(tell`For the ${id ?? ''}, training comes on top of the exam. ${know.say('e-cost1')}`, [
        line(tell`${id ?? ''} exam: ${followed(fee)}`),
        ...some(membership),
        know.say('e-cost-cc'),
      ]),
    ];
  if (/associate|\bdegree/.test(about.words))
    return [
      listOf(know, tell`For an associate degree count about two years. ${know.say('e-cost-cc')}`, [
        'pa-pay2',
      ]),
    ];
  if (about.path === 'billing')
    return [
      listOf(
        know,
        tell`Billing can cost nothing to start: many learn it on the job. For those who take a course: ${followed(know.say('e-cost1'))}`,
        ['e-cost-cc', 'e-entry-b', 'bl1'],
      ),
    ];
  return [
    listOf(
      know,
      tell`${know.say('e-cost1')}`,
      about.path === 'coding' ? ['e-cost-cc', 'e-total-min', 'bl1'] : ['e-cost-cc', 'e-total-min', 'bl1'],
    ),
  ];
}

export function degree(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [listOf(know, tell`No degree is needed. ${know.say('e-entry-b')}`, ['e-survey-b', 'e-prereq'])];
  if (path === 'coding')
    return [
      listOf(know, tell`No degree is needed. ${know.say('e-entry-c')}`, [
        'cert.cpc.prerequisites',
        'e-assoc-len',
        'e-ba-len',
      ]),
    ];
  return [
    listOf(know, tell`No, not for either. ${know.say('a3')}`, ['e-entry-c', 'e-entry-b', 'e-assoc-len']),
  ];
}

export function diploma(know: Knowledge, { path }: About): Reply[] {
  return [
    listOf(know, tell`A high school diploma or its equal (a GED counts) is what schools and employers usually ask for. Without one, the GED is the first step.`,
      path === 'billing' ? ['e-prereq', 'e-entry-b', 'cert.cpb.prerequisites'] : ['e-prereq', 'cert.cca.prerequisites', 'cert.cpc.prerequisites']),
  ]; // prettier-ignore
}

/** Whether it can be learned alone. */
export function alone(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(know, tell`Yes. Billing is often learned on the job, and the exam asks for no course.`, [
        'cert.cpb.prerequisites',
        'st10',
        'st13',
        'e-ojt-b',
      ]),
    ];
  return [
    listOf(
      know,
      tell`You may: the CPC asks for no course. The catch is the A behind it, which the right course helps to drop, and nobody checks your practice charts.`,
      ['cert.cpc.prerequisites', 'e-prep', 'pa-ne2'],
    ),
  ];
}

export function bothAtOnce(know: Knowledge): Reply[] {
  const { scope, prerequisites } = know.credential('CBCS').fields;
  return [under(tell`${know.say('e-combined')}`, some(scope, prerequisites, know.say('st17')))];
}

export function online(know: Knowledge, { path }: About): Reply[] {
  return [
    listOf(
      know,
      tell`Yes. ${know.say('e-online')}`,
      path === 'billing' ? ['p1', 'e-ojt-b', 'p3'] : ['p1', 'p4', 'p3'],
    ),
  ];
}

export const taught = (know: Knowledge, { path }: About): Reply[] => [
  under(
    tell`${know.say('e-curr')}`,
    path === 'billing'
      ? [know.say('st10'), know.say('st13')]
      : path === 'coding'
        ? [know.say('c-s1'), know.say('c-s4')]
        : [know.say('c-s4'), know.say('st10')],
  ),
];
