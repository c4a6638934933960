import type { Term } from './term';

/** Words about the codes themselves. */
export const codeWords: readonly Term[] = [
  {
    name: 'all code sets at once',
    when: /(?=.*\bcpt\b)(?=.*\bhcpcs\b)(?=.*\bicd)/,
    facts: ['term.code-sets'],
    next: ['What is CPT?', 'What is a modifier?', 'What does a coder do all day?'],
  },
  {
    name: 'how often codes change',
    when: /(codes?|cpt|icd)\b.*(change|updat|come out|new)|(updat|change|new)\w*\b.*(codes|cpt|icd)/,
    lead: 'Every year.',
    facts: ['c-r7'],
    next: ['What is a code set?', 'How do I renew the CPC?'],
  },
  {
    name: 'code sets',
    when: /code sets?|code systems?|code ?books|coding systems?|same codes/,
    facts: ['term.code-sets'],
    next: ['What is ICD-10-CM?', 'What is CPT?', 'Do the codes change every year?'],
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
    next: ['What is ICD-10-PCS?', 'What is CPT?', 'What does a coder do all day?'],
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
  {
    name: 'CPT',
    when: /\bcpts?\b/,
    facts: ['k-cpt'],
    next: ['What is HCPCS?', 'What is a modifier?', 'What is ICD-10-CM?'],
  },
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
    name: 'bundling',
    when: /bundl/,
    facts: ['term.bundling', 'k-ncci'],
    next: ['What is a modifier?', 'Why do claims get denied?'],
  },
  {
    name: 'NCCI',
    when: /\bn?cci\b/,
    facts: ['k-ncci'],
    next: ['What is bundling?', 'Why do claims get denied?'],
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
  {
    name: 'inpatient coding',
    when: /inpatient/,
    facts: ['term.inpatient'],
    next: ['What is outpatient coding?', 'What is a DRG?'],
  },
  {
    name: 'outpatient coding',
    when: /outpatient|pro.?fee|professional fee/,
    facts: ['term.outpatient'],
    next: ['What is inpatient coding?', 'What is the CPC?'],
  },
  {
    name: 'why codes',
    when: /(why|what).*\bcodes?\b.*(for|exist|need|used|point)|point of .*codes|why do(es)? .*(codes|coding)/,
    facts: ['term.why-codes'],
    next: ['What is a code set?', 'How does a claim get paid?'],
  },
];
