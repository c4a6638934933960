import { claimsIn, pointsIn, type Finding, type Rule } from './claims';

/** What a job advertisement or a recruiter's message may hold that is a warning sign, gravest first. */
export const JOB_CLAIMS = [
  'job-check', 'job-fee', 'job-odd-payment', 'job-data', 'job-chat', 'job-no-interview', 'job-guaranteed-income', 'job-easy-money',
  'job-too-high', 'job-kit',
] as const; // prettier-ignore
export type JobClaim = (typeof JOB_CLAIMS)[number];

/** What a sound job advertisement tells. */
export const JOB_POINTS = ['duties', 'wage', 'site'] as const;
export type JobPoint = (typeof JOB_POINTS)[number];

const REFUSED =
  /\b(never|do not|don't|will not|won't|no) (ask|charge|require|fee|cost|pay|need|interview|send)/i;

const RULES: Readonly<Record<Exclude<JobClaim, 'job-too-high'>, Omit<Rule<JobClaim>, 'id'>>> = {
  'job-check': {
    says: /\b(deposit|cash|mobile deposit)\b[^.]{0,40}\bchecks?\b|\b(send|mail|e-?mail|issue|receive)\b[^.]{0,30}\bchecks?\b[^.]{0,50}\b(equipment|office supplies|software|laptop|vendor)|\bchecks?\b[^.]{0,60}\b(send|return|forward|wire) (back )?(the )?(rest|remainder|remaining|difference|balance)/i,
    unless: REFUSED,
  },
  'job-fee': {
    says: /\b(must|need to|have to) (pay|buy|purchase|cover)\b[^.]{0,30}\b(cost|fee|shipping|insurance|equipment|training|software|kit)\b[^.]{0,30}|\b(pay|fee|cost|deposit|purchase|buy|payment)\b[^.]{0,40}\b(for (your|the) |of )?(training|starter kit|software|equipment|background check|certification|materials|onboarding|registration|processing)\b[^.]{0,40}|\b(training|registration|processing|onboarding|application|background check|starter|software|activation|account|equipment|enrollment) fee\b[^.]{0,20}|\$ ?\d[\d,]*\b(?! ?(\/|an|per) ?(hr|hour))[^.]{0,30}\b(to (start|get started|begin|secure)|for (training|the kit|materials))/i,
    unless:
      /\b(we|company|clinic|hospital|employer)( will)? (pay|cover|provide|reimburse)s?\b|\b(paid|free) training\b|\b(never|no|not|don't|won't|without)\b|\btuition (assistance|help)|\bprocess(es|ing)? (payments?|claims?)|\bpayment posting/i,
  },
  'job-odd-payment': {
    says: /\b(zelle|cash ?app|venmo|gift ?cards?|crypto(currency)?|bitcoin|western union|moneygram)\b/i,
    unless: /\b(never|do not|don't|no)\b/i,
  },
  'job-data': {
    says: /\b(send|provide|share|text|e-?mail|reply with|need)\b[^.]{0,50}\b(social security|ssn|bank (account|details|log-?in)|routing number|your bank\b|deposit limit|driver's license|online banking)\b/i,
    unless:
      /\b(never|do not|don't|after (you are |being )?hired|once (you are )?hired|after (the|your) offer|on your first day)\b/i,
  },
  'job-chat': {
    says: /\b(interviews?|contact|message|text|reach|add|chat)\b[^.]{0,50}\b(telegram|whatsapp|signal|google (hangouts|chat)|hangouts|wire app|text(ing)? app|messenger)\b|\b(chat|text|e-?mail)[- ]only interview|\binterview\b[^.]{0,30}\b(by|via|over|through) (chat|text|e-?mail|messag\w+)/i,
    unless: /\b(never|do not|don't)\b/i,
  },
  'job-no-interview': {
    says: /\bno interview\b|\bwithout (an )?interview|\b(you are|you're|you have been) (hired|selected|approved)\b[^.]{0,30}|\bhired (on the spot|immediately|same day|today|instantly)/i,
    unless: /\b(never|do not|don't|nobody|after|once|when|if|until|before)\b/i,
  },
  'job-guaranteed-income': {
    says: /\bguarantee[ds]? (weekly |monthly |daily |high )?(income|earnings|pay|salary|profit)\b|\b(income|earnings|pay|salary) (is |are )?guaranteed\b|\bguarantee[ds]?[^.]{0,15}\$ ?\d/i,
    unless: /\b(not|no|never)\b[^.]{0,20}guarantee|\bguaranteed (hours|hourly)/i,
  },
  'job-easy-money': {
    says: /\b(few|1-2|2-3|one|two|three|1|2|3)( to (two|three|2|3))? hours? (a|per|each) day\b[^.]{0,40}|\b(easy|quick|fast) (money|cash|work|tasks?)\b|\banyone can do (it|this)\b|\bmake money (fast|from home|online)\b/i,
    also: [/\$ ?\d|\bmoney\b|\bearn/i],
    span: 2,
  },
  'job-kit': {
    says: /\b(business|starter|turn-?key) (kit|package|opportunity)\b|\bbe your own boss\b|\b(own|start|run) (a |your |an )?(home )?(medical )?billing business\b|\blist of doctors\b|\b(doctors|clients)( are)? (waiting|ready|lined up)\b/i,
  },
};

const CLAIMS: readonly Rule<JobClaim>[] = JOB_CLAIMS.flatMap((id) =>
  id === 'job-too-high' ? [] : { id, ...RULES[id] },
);

const STATED: readonly Rule<JobPoint>[] = [
  {
    id: 'duties',
    says: /\b(responsibilit\w+|dut(y|ies)|you will|job description|the work|tasks include|day-to-day)\b[^.]{0,40}/i,
    unless: /\byou will (be (paid|hired)|get|receive|earn|make)/i,
  },
  { id: 'wage', says: /\$ ?\d[\d,.]*k?[^.]{0,30}\b(hour|hr|year|annual\w*|yr|month|week)\b/i },
  {
    id: 'site',
    says: /\b(careers? (page|site)|apply (at|on|through|via)[^.]{0,20}\b\w+\.(com|org|gov|edu|net|example)|https?:\/\/\S+|www\.\S+|human resources|in person at)\b/i,
  },
];

const AMOUNT =
  /\$ ?(\d[\d,]*(?:\.\d+)?)(k)?(?: ?(?:to|-|–) ?\$? ?(\d[\d,]*(?:\.\d+)?)(k)?)? ?(?:an?|per|\/|every|each)? ?(hour|hr|week|wk|month|mo|year|yr|annually)\b/gi;
/** Paid hours of full-time work in each, 40 a week. */
const HOURS: Readonly<Record<string, number>> = { hour: 1, hr: 1, week: 40, wk: 40, month: 173, mo: 173, year: 2080, yr: 2080, annually: 2080 }; // prettier-ignore
const LEADS = /\b(manager|director|supervisor|senior|lead|administrator|consultant|executive|traveling)\b/i;

const numberOf = (digits: string, thousands: string | undefined): number =>
  Number(digits.replace(/,/g, '')) * (thousands ? 1000 : 1);

/** The first wage above `topHourly` dollars an hour that no senior post explains. */
function tooHigh(text: string, topHourly: number): Finding<JobClaim>[] {
  if (LEADS.test(text)) return [];
  for (const [words, low = '', lowK, high, highK, unit = ''] of text.matchAll(AMOUNT)) {
    const amount = high === undefined ? numberOf(low, lowK) : numberOf(high, highK);
    const hourly = amount / (HOURS[unit.toLowerCase()] ?? 1);
    if (hourly > topHourly) return [{ id: 'job-too-high', quote: words.trim() }];
  }
  return [];
}

/** A job offer's words: what they tell, what they leave out, and what warns. */
export interface JobReading {
  readonly stated: readonly Finding<JobPoint>[];
  readonly missing: readonly JobPoint[];
  readonly warnings: readonly Finding<JobClaim>[];
}

/** Reads a job advertisement. `topHourly` is what few in these jobs earn, in dollars an hour, where known. */
export function readJobOffer(text: string, topHourly: number | undefined): JobReading {
  const found = [...claimsIn(text, CLAIMS), ...(topHourly === undefined ? [] : tooHigh(text, topHourly))];
  const stated = pointsIn(text, STATED);
  return {
    stated,
    missing: JOB_POINTS.filter((point) => !stated.some(({ id }) => id === point)),
    warnings: found.sort((a, b) => JOB_CLAIMS.indexOf(a.id) - JOB_CLAIMS.indexOf(b.id)),
  };
}
