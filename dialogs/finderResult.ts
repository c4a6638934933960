import { firstCertificate, type Advised, type FinderStep } from '../src/advice/certificate';
import type { Answers, ChoiceStep } from '../src/conversation/dialog';
import type { Reply } from '../src/conversation/reply';
import { tell } from '../src/conversation/reply';
import type { Credential, Knowledge, Said } from '../src/knowledge/types';
import { called, issuerOf, suiting } from './answers/certification/fields';
import { folded } from './readers/reading';
import { asWeSeeIt, followed, inWords, line, ours, under } from './answers/wording';

type Questions = Readonly<Record<FinderStep, ChoiceStep<string>>>;

/** Whom a first credential does not suit; our view, from what it covers and asks for. */
const NOT_FOR: Readonly<Record<string, string>> = {
  CPC: 'you want hospital inpatient records, which it leaves out',
  CCA: 'the job ads near you ask for the CPC by name',
  CPB: 'you would rather read charts than follow up with insurers',
  CBCS: 'you have neither finished a program nor worked a year under supervision: you could not take it yet',
  CRCR: 'you want to work in a doctor’s office',
  RHIT: 'you cannot go to school for two years',
  RHIA: 'a bachelor’s degree is out of reach for now',
  COC: 'you want doctors’ offices or hospital inpatient records',
  CIC: 'you have not coded hospital stays or been taught to',
  CRC: 'you want every kind of chart and not illnesses only',
  CCS: 'you have never coded: it is made for people who work already',
  CMRS: 'the employers near you ask for the CPB or CRCR',
  CPMA: 'you have not coded for some years',
  CDEO: 'you do not want to talk with doctors about their notes',
  CDIP: 'you do not want to talk with doctors about their notes',
  CPCO: 'you would rather stay with codes or claims than with rules',
  CPPM: 'you do not want to lead people',
  'AAPC-SPECIALTY': 'you have not settled in one specialty',
};

/** What else a wish or a lack of experience calls for. */
function remarks(know: Knowledge, answers: Answers, { first }: Advised): Said[] {
  const beginner = answers.experience !== 'years' && answers.experience !== 'certified';
  return [
    ...(first === 'CPC' && beginner
      ? [line(tell`Your title at first is CPC-A. ${know.say('cert.cpc-a.scope')}`)]
      : []),
    ...(answers.path === 'billing' && beginner ? [know.say('st11')] : []),
    ...(answers.wish === 'home' ? [know.say('rm2')] : []),
    ...(answers.wish === 'degree' && answers.path === 'billing' ? [know.say('e-entry-b')] : []),
    ...(answers.path === undefined || answers.path === 'unsure' ? [line(tell`${CHOOSE_FIRST}`)] : []),
  ];
}

const CHOOSE_FIRST = 'Choose the side before you pay: “Which path suits me?” takes a few minutes.';

const GAPS = { prerequisites: 'entry rules', exam: 'exam', fee: 'price' } as const;

/** Entry, price and dues, and what is not on file. */
function terms(credential: Credential): Said[] {
  const { prerequisites, fee, membership } = credential.fields;
  const gaps = (['prerequisites', 'exam', 'fee'] as const).filter((field) => !credential.fields[field]);
  const unknown = inWords(gaps.map((field) => GAPS[field]));
  return [
    ...(prerequisites ? [line(tell`To take it: ${followed(prerequisites)}`)] : []),
    ...(fee ? [line(tell`Price: ${followed(fee)}`)] : []),
    ...(membership ? [membership] : []),
    ...(gaps.length > 0 ? [line(tell`Not on my file: its ${unknown}. Ask ${issuerOf(credential)}.`)] : []),
  ];
}

/** "As you said “Coding” and “Not yet”": the answers that decided it. */
function reason(answers: Answers, { because }: Advised, questions: Questions): string {
  const labels = because.flatMap((step) => questions[step].choices[answers[step] ?? '']?.label ?? []);
  return labels.length > 0
    ? `you said ${inWords(labels.map((label) => `“${label}”`))}`
    : 'it covers both sides';
}

const laterLine = (know: Knowledge, id: string): Said => {
  const later = know.credential(id);
  const { scope } = later.fields;
  return line(scope ? tell`Later: the ${called(later)}. ${scope}` : tell`Later: the ${called(later)}.`);
};

/** Which first and why, what it takes and costs; then what may speak against it and what comes later. */
export const finderResult =
  (questions: Questions) =>
  (know: Knowledge, answers: Answers): Reply[] => {
    const advised = firstCertificate(answers);
    const credential = know.credential(advised.first);
    const { suits } = credential.fields;
    const name = called(credential);
    const full = name === credential.name ? '' : ` (${credential.name}, from ${issuerOf(credential)})`;
    const lead = tell`First: the ${name}${full}, because ${reason(answers, advised, questions)}. ${suits ? suiting(suits) : ''}`;
    const notFor = asWeSeeIt(line(tell`it is not for you if ${NOT_FOR[advised.first] ?? ''}.`));
    return [
      under(lead, terms(credential)),
      under(
        tell`Before you pay:`,
        folded([
          notFor,
          ...remarks(know, answers, advised).map(ours),
          line(tell`Count which letters the job ads near you ask for.`),
          laterLine(know, advised.later),
        ]),
      ),
    ];
  };
