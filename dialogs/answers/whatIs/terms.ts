import type { AspectAnswer } from '../../../src/conversation/answer';
import { say } from '../wording';

/** A word of the trade: how people write it, and the facts that explain it, in order. */
interface Term {
  readonly name: string;
  readonly when: RegExp;
  readonly facts: readonly string[];
  readonly next: readonly string[];
}

const ON_THE_CLAIM = ['What happens to a denied claim?', 'What is a clearinghouse?', 'Who sends the claim?'];
const ON_CODES = [
  'How does a coder pick the code?',
  'Do I have to memorize all the codes?',
  'Is coding hard?',
];

const CODE_SETS: readonly Term[] = [
  {
    name: 'code sets',
    when: /code sets?|code systems?|code ?books|coding systems?|same codes/,
    facts: ['term.code-sets', 'c-r7'],
    next: ['What is ICD-10-CM?', 'What is CPT?', 'Do I have to memorize all the codes?'],
  },
  {
    name: 'how often codes change',
    when: /(codes?|cpt|icd).*(change|updat|come out|new)|(updat|change|new).*(codes|cpt|icd)/,
    facts: ['c-r7'],
    next: ['What is a code set?', 'How do I renew the CPC?'],
  },
  {
    name: 'ICD-10-PCS',
    when: /\bpcs\b|procedure codes/,
    facts: ['k-icd10pcs'],
    next: ['What is ICD-10-CM?', 'What is a DRG?', 'What is inpatient coding?'],
  },
  {
    name: 'ICD-10-CM',
    when: /\bicd\b|icd-?10|diagnosis codes?/,
    facts: ['k-icd10cm'],
    next: ['What is ICD-10-PCS?', 'What is CPT?', ...ON_CODES.slice(0, 1)],
  },
  {
    name: 'E/M',
    when: /\be ?[/&] ?m\b|evaluation and management|\bem codes/,
    facts: ['term.em'],
    next: ['What is CPT?', 'What is a modifier?'],
  },
  {
    name: 'modifier',
    when: /modifiers?\b|two digits/,
    facts: ['k-mod'],
    next: ['What is bundling?', 'What does a wrong code do?'],
  },
  { name: 'CPT', when: /\bcpts?\b/, facts: ['k-cpt'], next: ['What is HCPCS?', 'What is a modifier?', 'What is ICD-10-CM?'] },
  {
    name: 'HCPCS',
    when: /hcpcs|hic?k ?pic/,
    facts: ['k-hcpcs2'],
    next: ['What is CPT?', 'What is a modifier?'],
  },
  {
    name: 'DRG',
    when: /\bdrgs?\b|diagnosis.related group/,
    facts: ['k-drg'],
    next: ['What is an APC?', 'What is inpatient coding?'],
  },
  {
    name: 'APC',
    when: /\bapcs?\b|ambulatory payment/,
    facts: ['k-apc'],
    next: ['What is a DRG?', 'What is outpatient coding?'],
  },
  {
    name: 'upcoding',
    when: /up ?coding|unbundl/,
    facts: ['term.upcoding'],
    next: ['What is a modifier?', 'What does a wrong code do?'],
  },
  {
    name: 'NCCI and bundling',
    when: /\bn?cci\b|bundl/,
    facts: ['k-ncci', 'd97'],
    next: ['What is a modifier?', 'Why do claims get denied?'],
  },
  {
    name: 'risk adjustment',
    when: /risk adjust|\bhccs?\b/,
    facts: ['term.risk-adjustment'],
    next: ['What is the CRC?', 'What is ICD-10-CM?'],
  },
  {
    name: 'inpatient and outpatient',
    when: /inpatient.*outpatient|outpatient.*inpatient/,
    facts: ['term.inpatient', 'term.outpatient'],
    next: ['What is a DRG?', 'What is an APC?'],
  },
  { name: 'inpatient coding', when: /inpatient/, facts: ['term.inpatient'], next: ['What is outpatient coding?', 'What is a DRG?'] },
  {
    name: 'outpatient coding',
    when: /outpatient|pro.?fee|professional fee/,
    facts: ['term.outpatient'],
    next: ['What is inpatient coding?', 'What is the CPC?'],
  },
  { name: 'why codes', when: /(why|what).*\bcodes?\b.*(for|exist|need|used|point)|point of .*codes|why do .*codes/, facts: ['term.why-codes'], next: ['What is a code set?', 'How does a claim get paid?'] },
]; // prettier-ignore

const FORMS: readonly Term[] = [
  {
    name: '837 and 835',
    when: /837.*835|835.*837/,
    facts: ['k-1500', 'k-835'],
    next: ['What is a UB-04?', 'What is a denial code?'],
  },
  {
    name: 'both claim forms',
    when: /(1500|hcfa).*\bub|\bub.*(1500|hcfa)|\b837\b(?!.?[pi])/,
    facts: ['k-1500', 'k-ub04'],
    next: ['What is a claim?', 'What is an 835?'],
  },
  {
    name: 'CMS-1500',
    when: /1500|hcfa|837.?p/,
    facts: ['k-1500'],
    next: ['What is a UB-04?', 'What is a claim?'],
  },
  {
    name: 'UB-04',
    when: /ub.?0?4|\bub\b|cms.?1450|837.?i/,
    facts: ['k-ub04'],
    next: ['What is a CMS-1500?', 'What is a claim?'],
  },
  {
    name: 'remittance',
    when: /\b835\b|\bera\b|remit/,
    facts: ['k-835', 'k-eob'],
    next: ['What is a denial code?', 'What is payment posting?'],
  },
  {
    name: 'reason codes',
    when: /\bcarcs?\b|\brarcs?\b|reason code|remark code|denial code|group code/,
    facts: ['k-carc'],
    next: ['Why do claims get denied?', 'What is a remittance?'],
  },
  {
    name: 'EOB',
    when: /\beobs?\b|explanation of benefits/,
    facts: ['k-eob'],
    next: ['What is a remittance?', 'What is a copay or a deductible?'],
  },
  {
    name: 'superbill',
    when: /super ?bill|encounter form|ticks? (the )?boxes|fee ticket|charge slip/,
    facts: ['term.superbill'],
    next: ['What is a claim?', 'How does a claim get paid?'],
  },
];

const MONEY: readonly Term[] = [
  {
    name: 'clearinghouse',
    when: /clearing ?houses?/,
    facts: ['term.clearinghouse'],
    next: ['What is the difference between rejected and denied?', 'How does a claim get paid?'],
  },
  {
    name: 'rejection',
    when: /reject/,
    facts: ['term.rejection'],
    next: ['Why do claims get denied?', 'Who fixes denials?'],
  },
  {
    name: 'appeal',
    when: /\bappeals?\b/,
    facts: ['term.appeal'],
    next: ['Why do claims get denied?', 'Who fixes denials?'],
  },
  {
    name: 'medical necessity',
    when: /necessity|medically necessary/,
    facts: ['term.necessity'],
    next: ['Why do claims get denied?', 'What is a denial?'],
  },
  {
    name: 'prior authorization',
    when: /authori[sz]|\bprior auth|pre.?auth/,
    facts: ['term.authorization'],
    next: ['Why do claims get denied?', 'What does a biller do all day?'],
  },
  {
    name: 'adjudication',
    when: /adjudicat/,
    facts: ['term.adjudication'],
    next: ['What is a denial?', 'What is a remittance?'],
  },
  {
    name: 'cost sharing',
    when: /co.?pays?|deductibles?|co.?insurance/,
    facts: ['term.cost-share'],
    next: ['What is an EOB?', 'Is there much math in billing?'],
  },
  {
    name: 'accounts receivable',
    when: /\ba ?\/ ?r\b|receivable|aging|\bar\b/,
    facts: ['term.receivables'],
    next: ['What does a biller do all day?', 'What is payment posting?'],
  },
  {
    name: 'payment posting',
    when: /payment post|post(ing)? (the )?payment|\bposting\b/,
    facts: ['term.posting'],
    next: ['What is a remittance?', 'What does a biller do all day?'],
  },
  {
    name: 'chargemaster',
    when: /charge ?master|\bcdm\b|charge description/,
    facts: ['term.chargemaster'],
    next: ['What is charge capture?', 'What is a claim?'],
  },
  {
    name: 'charge',
    when: /\bcharges?\b/,
    facts: ['term.charge-capture', 'b-r1'],
    next: ['What is a chargemaster?', 'What is a claim?'],
  },
  {
    name: 'statement',
    when: /statements?\b|invoices?/,
    facts: ['term.statement'],
    next: ['What does a biller do all day?', 'What is a claim?'],
  },
  {
    name: 'revenue cycle',
    when: /revenue cycle|\brcm\b/,
    facts: ['term.revenue-cycle'],
    next: ['How does a claim get paid?', 'What is the CRCR?'],
  },
  {
    name: 'payer',
    when: /pay[eo]rs?\b|third.?party/,
    facts: ['term.payer'],
    next: ['What is a claim?', 'Who calls the insurance company?'],
  },
  {
    name: 'denial',
    when: /denials?\b|denied|says? no/,
    facts: ['term.denial'],
    next: ['Why do claims get denied?', 'Who fixes denials?', 'What is a denial code?'],
  },
  { name: 'claim', when: /\bclaims?\b/, facts: ['term.claim'], next: ON_THE_CLAIM },
];

const PLACES_AND_TOOLS: readonly Term[] = [
  {
    name: 'HIPAA',
    when: /hip+a+\b|privacy|protected health|\bphi\b/,
    facts: ['k-hipaa'],
    next: ['Can I code from home?', 'What is a medical record?'],
  },
  {
    name: 'HIM',
    when: /\bhim\b|health information|medical records? (tech|special)/,
    facts: ['term.him'],
    next: ['What is the RHIT?', 'What is a medical coder?'],
  },
  {
    name: 'EHR',
    when: /\behrs?\b|\bemrs?\b|electronic (health|medical) record|medical record/,
    facts: ['term.ehr'],
    next: ['What software do coders use?', 'What is an encoder?'],
  },
  {
    name: 'encoder',
    when: /encoders?\b/,
    facts: ['term.encoder', 'c-t1'],
    next: ['Do coders use books or a computer?', 'What computer skills do I need?'],
  },
  {
    name: 'CDI',
    when: /\bcdi\b|documentation improvement/,
    facts: ['term.cdi'],
    next: ['How do coders get into CDI?', 'What is a query?'],
  },
  {
    name: 'query',
    when: /\bquer(y|ies)\b/,
    facts: ['term.query'],
    next: ['Do coders talk to doctors?', 'What does a coder do all day?'],
  },
  {
    name: 'NPI',
    when: /\bnpis?\b|provider identifier/,
    facts: ['term.npi'],
    next: ['What is a claim?', 'What is a CMS-1500?'],
  },
  {
    name: 'job titles',
    when: /titles?\b|other names|another name|(same as|mean) (a |an )?(coder|biller)|account rep|insurance specialist|claims specialist/,
    facts: ['term.titles'],
    next: ['What does a biller do all day?', 'What does a coder do all day?'],
  },
];

const asAspect = ({ name, when, facts, next }: Term): AspectAnswer => ({
  name,
  when,
  tell: (know) => [say(...facts.map((id) => know.say(id)))],
  next: () => next,
});

/** Narrow words stand before wide ones: the first that matches answers. */
export const terms: readonly AspectAnswer[] = [...CODE_SETS, ...FORMS, ...PLACES_AND_TOOLS, ...MONEY].map(
  asAspect,
);
