import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { ladderLines, ladderPicture } from '../../pictures';
import { followed, line, listOf, pictured, under } from '../wording';

/** Which certificate comes first, and why that one. */
export function whichFirst(know: Knowledge, about: About): Reply[] {
  const lead = know.say(`cert.first.${about.path ?? 'both'}`);
  if (about.path === 'coding') return [under(tell`${lead}`, firsts(know, 'CPC', 'CCA'))];
  if (about.path === 'billing') return [under(tell`${lead}`, firsts(know, 'CPB', 'CBCS'))];
  return [
    listOf(know, tell`It depends on the side you choose, and on neither side does one certificate fit all:`, [
      'cert.first.coding',
      'cert.first.billing',
      'cert.first.both',
    ]),
  ];
}

/** What it takes and costs: what a person weighs first. */
const firsts = (know: Knowledge, ...ids: readonly string[]): Said[] =>
  ids.flatMap((id) => {
    const { prerequisites, fee } = know.credential(id).fields;
    return [prerequisites, fee].flatMap((said) => (said ? [line(tell`${id}: ${followed(said)}`)] : []));
  });

/** The credentials there are, by rung. */
export const all = (know: Knowledge, { path }: About): Reply[] => [
  pictured(
    path
      ? tell`These are the certifications on my file for ${path}, from first to later. Ask me about any one.`
      : tell`Each side has its own, and a few cover both. Ask me about any one.`,
    ladderPicture(know, path),
    ladderLines(know, path),
    path ? [know.say(`cert.first.${path}`)] : [],
  ),
];

/** How a certification is kept, body by body. */
export const renewal = (know: Knowledge): Reply[] => {
  const { renewal: cbcs } = know.credential('CBCS').fields;
  return [
    under(tell`You keep a certification by going on learning and paying, mostly every two years.`, [
      line(tell`AAPC (CPC, CPB and more): ${followed(know.say('cert.aapc.renewal'))}`),
      line(tell`AHIMA (CCA, CCS, RHIT): ${followed(know.say('cert.ahima.renewal'))}`),
      ...(cbcs ? [line(tell`CBCS: ${followed(cbcs)}`)] : []),
    ]),
  ];
};

/** Membership, body by body. */
export const membership = (know: Knowledge): Reply[] => {
  const { membership: amba } = know.credential('CMRS').fields;
  return [
    under(
      tell`AAPC and AMBA ask for membership; AHIMA does not for its exams, but members pay less. I have no AHIMA membership price on file.`,
      [know.say('cert.aapc.membership'), ...(amba ? [line(tell`CMRS: ${followed(amba)}`)] : [])],
    ),
  ];
};

/** Failing and trying again, body by body. */
export const retake = (know: Knowledge, { path }: About): Reply[] => {
  const { retest: cbcs } = know.credential('CBCS').fields;
  return [
    under(
      tell`You can try again. How long you wait depends on the exam; for AAPC’s exams the wait is not on my file.`,
      [
        ...(path === 'billing' ? [] : [know.say('pa-ex12')]),
        path === 'billing' ? know.say('aapc.two-tries') : know.say('pa-ex15'),
        ...(cbcs ? [line(tell`CBCS: ${followed(cbcs)}`)] : []),
      ],
    ),
  ];
};

/** AAPC or AHIMA. */
export const twoBodies = (know: Knowledge): Reply[] => [
  listOf(
    know,
    tell`Neither is better for everyone. AAPC (the CPC and CPB) is the usual road to doctors’ offices, AHIMA (the CCA, CCS and RHIT) to hospitals. I can’t say which one managers prefer. Count which letters the job ads near you ask for.`,
    ['cert.aapc.membership', 'pa-ex8'],
  ),
];

/** Whether one must be certified. */
export function required(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      under(tell`No. ${know.say('cert.general.law')}`, [know.say('st11'), know.say('cert.first.billing')]),
    ];
  if (path === 'coding')
    return [
      under(tell`In practice often yes: ${followed(know.say('cert.general.coding'))}`, [
        know.say('pa-ne5'),
        know.say('cert.first.coding'),
      ]),
    ];
  return [
    listOf(know, tell`By law no, in practice often yes, above all for coding.`, [
      'cert.general.law',
      'cert.general.coding',
      'st11',
    ]),
  ];
}

/** A school's certificate and a professional body's certification. */
export const notTheSame = (know: Knowledge): TextReply[] => [
  tell`${know.say('term.certificate')} So finishing a course does not make you certified. Ask the school which exam it leads to and whether the exam fee is in the price.`,
];
