import { claimsIn, pointsIn, type Finding, type Rule } from './claims';
import { ACCREDITORS, EXAMS, STATED, type SchoolPoint } from './stated';

/** What a school's advertisement or e-mail may claim that is a warning sign, gravest first. */
export const SCHOOL_CLAIMS = [
  'job-guarantee', 'aid-promise', 'license', 'certified-by-school', 'government', 'odd-payment', 'pay-now', 'no-refund', 'hurry', 'pass-promise',
  'placement', 'pay', 'home-at-once', 'easy-money', 'accredited-by-whom', 'too-fast', 'no-work', 'gift', 'kit',
] as const; // prettier-ignore
export type SchoolClaim = (typeof SCHOOL_CLAIMS)[number];

const NEGATED =
  /\b(no|not|nobody|never|cannot|can't|don't|doesn't|won't|isn't|aren't|without)\b[^.]{0,60}\b(guarantee|promise|assure)|\b(guaranteed?|promised?) (?:nothing|not|no)\b|\bnot (a |an )?guarantee|\b(beware|avoid|be wary)\b/i;
const MONEY = String.raw`\$ ?\d[\d,.]*k?`;

const RULES: Readonly<Record<SchoolClaim, Omit<Rule<SchoolClaim>, 'id'>>> = {
  'job-guarantee': {
    says: /\bguarantee[ds]?\b[^.,]{0,30}\b(jobs?|employment|placement|position|interviews?|hired)\b|\b(jobs?|employment|placement|position|hiring)( (is|are|offer))? ((100 ?(%|percent)|practically|virtually|almost|nearly|all but) )?guarantee[ds]?|\b100 ?(%|percent) (job |career )?placement|\bguarantee[ds]? (that )?you('ll| will)? (get|be|have|land) (a job|hired|employed|placed)|\b(a|your) (job|position) (is |will be )?(waiting|reserved|lined up|ready) for you|\byou will (get|have|land) a job\b|\bpromise[ds]? (you )?(a|your) (job|position|placement)|\b(employers?|hospitals?|clinics?|partners?)\b[^.]{0,40}\b(waiting|ready|lined up|eager|itching) to hire|\bwe (will )?place (you|every (student|graduate)|all (our )?(students|graduates)) in/i,
    unless: NEGATED,
  },
  'aid-promise': {
    says: /\bguaranteed (financial aid|loan|grant|approval|funding)|\b(pre-?approved|(everyone|everybody|anyone|anybody) (qualifies|is approved|gets approved|can get approved))\b|\byou (qualify|are approved|have been approved) for (a )?(free|grant)|\bfinancing for (all|any|every) credit|\bdon't worry about (your )?credit|\b(bad|poor|any) credit (is )?(ok|okay|no problem|welcome|accepted)|\b(financial aid|grant|loan|funding|approval) (is )?guaranteed|\bfree (government |federal )?(grant )?money\b|\bno credit check\b/i,
    unless: NEGATED,
  },
  license: {
    says: /\b(medical )?(billing|coding|biller'?s?|coder'?s?) licen[sc]e\b|\b(state|nationally|fully)?[- ]?licensed (medical )?(biller|coder)s?\b/i,
    unless: /\b(no|not|never|don't|there is no)\b/i,
  },
  'certified-by-school': {
    says: /\b(become|be|are|get|you're) (an? )?(fully |nationally |state |instantly |officially )?(certified|licensed)( (medical )?(coder|biller|billing|coding)[^.,]{0,30})? (by (us|our|the (school|academy|institute|college))|(in|within) (just |only |as little as )?(\d+|\w+) (days?|weeks?|hours?)|(when|once|as soon as|after|upon) (you )?(finish|graduate|complet\w+|graduation|the (course|class|program)))|\b(our|its|their|the school's) own (national )?(certification|credential|exam)\b|\b(certificate|certification|diploma),? (is |that is )?(accepted|recogni[sz]ed) (everywhere|nationwide|by (all|every|any) (hospitals?|employers?))/i,
    unless: new RegExp(
      String.raw`${EXAMS.source}|\b(pass(ing)?|sit|sitting|take|taking) (the|an|your) [^.]{0,30}exam`,
      'i',
    ),
  },
  government: {
    says: /\b(federal(ly)?|(us |u\.s\. )?government|medicare|department of (labor|education|health))[ -](approved|endorsed|backed|sponsored|recommended|certified|affiliated)\b|\b(approved|endorsed|recommended|backed|sponsored|certified) by (the )?(federal|government|u\.?s\.? (department|government)|us government|department of (labor|education)|medicare|medicaid|white house)[^.]{0,20}|\bofficial (government|federal|medicare) (program|training|school|partner)\b|\bgovernment hiring program\b/i,
    unless: /\bnot\b|accredit(or|ing)|recogni[sz]ed by/i,
  },
  'odd-payment': {
    says: /\b(zelle|cash ?app|venmo|gift ?cards? (only|as payment)|crypto(currency)?|bitcoin|western union|moneygram|wire transfer)\b/i,
    unless: /\b(never|do not|don't|no)\b/i,
  },
  'pay-now': {
    says: new RegExp(
      String.raw`\b(pay|deposit|payment|${MONEY})[^.]{0,40}\b(today|tonight|right now|right away|up ?front|within (the next )?\d+ hours|this (call|minute))\b|\b(pay|deposit|payment|down|all (i|we) need is ${MONEY})[^.]{0,40}\bto (hold|reserve|secure|lock( in)?|save) (you|your|a|the)( (in|seat|spot|place|price|rate))?\b|\bpayment (is )?(first|required) before\b|\bpay in full (now|today|before)`,
      'i',
    ),
    unless: /\b(no|not|never|don't|without|nothing|zero)\b/i,
  },
  'no-refund': {
    says: /\bno refunds?\b|\bnon-?refundable (tuition|program|course|enrollment|deposit|payment|once)\b|\b(tuition|payments?|deposits?|sales|fees) (is|are) (final|non-?refundable)|\ball sales (are )?final/i,
    unless: /\bno refunds? (after|once|past|beyond)\b/i,
  },
  hurry: {
    says: /\b(only|just) (a )?(\d+|one|two|three|four|five|six|few|handful of)( \w+)? (seats?|spots?|spaces?|slots?|places?)( (left|remain\w*|available|open))?|\b(seats?|spots?|spaces?)( are)? (filling|going|selling|disappearing|running out|almost gone)[^.]{0,12}|\b(seats|spots|spaces)\b[^.]{0,20}\b(nearly|almost) (gone|full)|\bfinal (call|chance)\b|\byour (enrollment )?(file|spot|seat|application|offer) (closes|expires)|\blast (chance|few (seats|spots))|\b(today|tonight) only\b|\b(offer|price|discount|deal|sale|scholarship|rate|it|this|that) (ends|expires|is gone|goes away|disappears)( on| at)? (today|tonight|tomorrow|midnight|soon|at|in|friday|sunday|monday)\b|\b(price|tuition|cost) (goes up|increases|rises|doubles|jumps) (today|tonight|tomorrow|at|on|soon|after)\b|\b(price|tuition|cost|rate)s? (then )?(doubles?|triples?|goes up|jumps)\b|\b(for|in|within) the next \d+ hours\b|\b(hold|keep|lock)\b[^.]{0,40}\b(until|till|before) (\d{1,2} ?(am|pm)|midnight|tonight|tomorrow|today)|\blose (your|the) (spot|seat|place)|\b(claim|grab|reserve|secure) your (spot|seat|place)s? (now|today|tonight|before)|\bhurry\b|\bdon't (wait|miss (out|this))|\bact (now|fast|today|quickly)\b|\bbefore it's too late|\bwhile (seats|spots|supplies) last|\b(decide|sign|enroll|commit|register) (right )?(now|today|tonight|by (midnight|tonight|tomorrow|the end of (the|this) (day|call)))[^.]{0,8}\b(or|to (get|lock|save|keep))\b|\blimited[- ]time (offer|price|discount|only)|\b(limited (seats|spots|spaces)|(seats|spots|spaces) are limited)\b[^.]{0,40}\b(today|tonight|hurry|fast|before)\b/i,
    unless: /\b(no (need to )?(hurry|rush|pressure)|take your time|don't hurry|is no rush)\b/i,
  },
  'pass-promise': {
    says: /\b(guarantee[ds]?|promise)\b[^.]{0,20}\b(you('ll| will)? )?(pass|to pass)\b[^.]{0,25}|\b(everyone|all (our )?(students|graduates)|every (student|graduate)) pass(es)?\b|\bpass(ing)? (is )?guaranteed|\bcan(no|')?t fail\b/i,
    unless: NEGATED,
  },
  placement: {
    says: /\b\d{2,3} ?(%|percent)[^.]{0,40}\b(placement|placed|hired|employed|employment|working|find (a )?(jobs?|work)|get (a )?jobs?)\b|\b(placement|employment|hiring|job) rate (of |is |was )?(over |above )?\d{2,3} ?(%|percent)|\b(high|highest|excellent|great|best|outstanding|proven|amazing|impressive|unbeatable) (job |career )?(placement|hiring|employment)\b[^.,]{0,12}|\b(nearly|almost|virtually|practically) (all|every one|everyone|every)[^.]{0,30}(graduates?|students?|grads)[^.]{0,30}\b(jobs?|hired|employed|working)\b|\b(\d+|nine|eight|seven) (out )?of (every )?(10|ten)\b[^.]{0,40}\b(hired|jobs?|employed|working|work)\b|\b(students|graduates|grads)( \w+)? (get|find|land|walk into) (good |great |real |well-paid )?(jobs|hired)\b[^.]{0,12}/i,
    unless:
      /\b(help|assist|support|hope|want|may|can)\b[^.]{0,40}\b(students|graduates|grads)\b|(?=.*\b(in (the|their|this) field|as (a )?(medical )?(coders?|billers?)|in (medical )?(coding|billing)|related)\b)(?=.*\b((within|after) \w+ (days|weeks|months|year)|20\d\d|class of|cohort|out of)\b)/i,
  },
  pay: {
    says: new RegExp(
      String.raw`\b(earn(ing|s)?|mak(e|es|ing)|salar(y|ies)|income|wages?|pays|paychecks?|(starting|average) pay|bring home)\b[^.$]{0,40}${MONEY}( ?(to|-|–) ?${MONEY})?[^.,]{0,25}|${MONEY} ?(\/|an |per )(hr|hour)\b[^.]{0,15}|${MONEY}( ?(to|-|–) ?${MONEY})? ?(\+ )?(a|per|an|\/) ?(year|hour|yr|hr|month|week)\b[^.]{0,15}\b(salary|income|job|career|working|from home)|\b(six|6)[- ]figures?( income| salary)?`,
      'i',
    ),
    unless:
      /\b(scholarship|grant|payment plan|installments?|tuition|make (a |your )?payments?|families (earning|with)|household)\b/i,
    excusedBy: /\b(bls|bureau of labor|labor statistics|o\*?net|college ?scorecard)\b|\bsource:/i,
  },
  'home-at-once': {
    says: /\b(work|working|jobs?|earn|earning|start)\b[^.]{0,30}\bfrom (home|your (couch|kitchen|phone))\b[^.]{0,40}\b(right away|immediately|instantly|from day one|as soon as|the (day|week|moment) you|(in|within) (just |only |as little as )?(\d+|two|three|four|five|six|eight) (days|weeks))\b|\b(as soon as|right after|the (day|week|moment)) you (finish|graduate|pass|complete)[^.]{0,40}\bfrom home/i,
    unless:
      /\b(not|no|rarely|seldom|never|few|don't)\b|\b(study|learn|class(es)?|course|lessons) (online )?from home/i,
  },
  'easy-money': {
    says: /\bno (prior |previous |work |medical )?(experience|skills?|training|degree|diploma|education)( or \w+)?( is| are)? ?(needed|required|necessary)?/i,
    also: [
      /\b(from home|at home|work-from-home|remote)\b/i,
      new RegExp(String.raw`${MONEY}|\b(six|6)[- ]figures?|big money|great money|earn`, 'i'),
    ],
    unless: /\b(tuition|course (costs|price)|costs|price)\b/i,
    span: 2,
  },
  'accredited-by-whom': {
    says: /\b(fully |nationally |proudly |internationally |state )?accredited\b[^.,!]{0,40}|\baccreditation\b/i,
    unless: /\b(not|isn't|un|non-?|seek(ing)?|applied for) ?(yet )?accredit/i,
    excusedBy: ACCREDITORS,
  },
  'too-fast': {
    says: /\b(in|within|only|just|takes?) (just |only |as little as |less than )?([1-9]|[12]\d|30|one|two|three|four|five|six|seven|ten|fourteen|thirty|a few|a) (short )?days?\b[^.]{0,30}|\b(in|within|only|just|takes?) (just |only |as little as |less than )?([1-4]|one|two|three|four) (short |quick )?weeks?\b[^.]{0,30}|\b(in|over) (a|one|a single) weekend\b/i,
    also: [
      /\b(certified|career|coder|biller|diploma|graduate|job-ready|qualified|trained|certificate|new job|licen[sc]e)\b/i,
    ],
    unless:
      /\b(refund|cancel|reply|respond|call you|business days|starts|begins|orientation|workshop|refresher|retake|wait)\b/i,
  },
  'no-work': {
    says: /\b(skip|avoid) (the |any |all )?(\w+ )?exams?\b|\bno (exams?|tests?|coursework|homework|classes|class|studying|books)( or \w+)?( (needed|required|necessary|at all))\b|\bcredit for life experience|\blife experience (counts|degree|credit)/i,
    unless: /\b(entrance|placement|admission)\b/i,
  },
  gift: {
    says: /\b(free|complimentary|bonus) (\w+ )?(laptop|tablet|ipad|chromebook|computer|phone|gift ?card|airpods|headset)|\b(signing|sign-?up|enrollment) bonus|\bgift ?card\b[^.]{0,40}\b(enroll|sign|join|visit)|\b(enroll|sign|join)\b[^.]{0,40}\bgift ?card/i,
    unless: /\b(loan(ed|er)?|borrow|return(ed)? (it|the)|while you study|no free)\b/i,
  },
  kit: {
    says: /\b(business|starter|turn-?key) (kit|package|opportunity)\b|\b(doctors|clients|practices)( are)? (waiting|ready|lined up)\b|\b(own|start|run) (a |your |an )?(home )?(medical )?billing business\b|\blist of doctors\b|\bbe your own boss\b/i,
    also: [/\b(doctors|clients|earn|investment|income|profit|money|\$)/i],
    unless: NEGATED,
    span: 2,
  },
};

const rules: readonly Rule<SchoolClaim>[] = SCHOOL_CLAIMS.map((id) => ({ id, ...RULES[id] }));

/** A school's words as they stand: what they say that one has to know, what they leave out, and which claims warn. */
export interface OfferReading {
  /** Said, which is not yet to say that it is true. */
  readonly stated: readonly Finding<SchoolPoint>[];
  readonly missing: readonly SchoolPoint[];
  readonly warnings: readonly Finding<SchoolClaim>[];
}

/** Reads a school's advertisement or e-mail. It judges the words, never the school. */
export function readOffer(text: string): OfferReading {
  const warnings = claimsIn(text, rules);
  const claimed = new Set<string>(warnings.map(({ id }) => id));
  const stated = pointsIn(text, STATED);
  const has = new Set(stated.map(({ id }) => id));
  const missing = STATED.map(({ id }) => id).filter(
    (id) => !has.has(id) && !claimed.has(WARNED_AS[id] ?? ''),
  );
  return { stated: stated.filter(({ id }) => !claimed.has(WARNED_AS[id] ?? '')), missing, warnings };
}

/** A point that a warning speaks of already is not listed as missing too. */
const WARNED_AS: Readonly<Partial<Record<SchoolPoint, SchoolClaim>>> = {
  accreditation: 'accredited-by-whom',
  exam: 'certified-by-school',
  passRate: 'pass-promise',
  refund: 'no-refund',
};
