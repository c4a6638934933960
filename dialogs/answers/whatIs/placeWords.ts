import type { Term } from './term';

/** Laws, departments and tools. */
export const placeWords: readonly Term[] = [
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
    facts: ['term.encoder'],
    next: ['How many charts a day?', 'What computer skills do I need?'],
  },
  {
    name: 'CDI',
    when: /\bcdi\b|documentation improvement/,
    facts: ['term.cdi'],
    next: ['Can a coder move into CDI?', 'What is a query?'],
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
];
