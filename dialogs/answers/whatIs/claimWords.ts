import type { Term } from './term';

/** Forms and notices a claim travels with. */
export const formWords: readonly Term[] = [
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

/** The way of the money; wide words such as “claim” stand last. */
export const moneyWords: readonly Term[] = [
  {
    name: 'clearinghouse',
    when: /clearing ?houses?/,
    facts: ['term.clearinghouse'],
    next: ['What is a rejected claim?', 'How does a claim get paid?'],
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
    facts: ['term.charge-capture'],
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
    next: ['What is a claim?', 'Who calls the insurer?'],
  },
  {
    name: 'denial',
    when: /denials?\b|denied|says? no/,
    facts: ['term.denial'],
    next: ['Why do claims get denied?', 'Who fixes denials?', 'What is a denial code?'],
  },
  {
    name: 'claim',
    when: /\bclaims?\b/,
    facts: ['term.claim'],
    next: ['What happens to a denied claim?', 'What is a clearinghouse?', 'Who sends the claim?'],
  },
];
