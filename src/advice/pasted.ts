import { readOffer } from './advertisement';
import { readJobOffer } from './jobOffer';

/** What a pasted text is, and whether that is sure enough to look it over without asking. */
export interface Recognised {
  readonly kind: 'school' | 'job';
  readonly sure: boolean;
}

/** Turns of phrase that sell a course. Each counts once. */
const SCHOOL_MARKS: readonly RegExp[] = [
  /\b(enroll|register|sign up|apply|call|act|join)( us)? (now|today|tonight|here|online|by|this week|early)\b/,
  /\b(visit|contact|call) us\b|\b(call|text) me back\b|\bclick\b|\blearn more\b|\bvisit our website\b/,
  /\benroll(ing|ment)?\b/,
  /\b(your|a) (new |rewarding |exciting |medical )*career\b/,
  /\bour (\w+ ){0,3}(graduates?|grads|students?|programs?|courses?|classes|school|instructors?|teachers?|campus|academy|institute|admissions|alumni)\b/,
  /\bwe (offer|provide|train|teach|prepare|help you|guarantee|are accredited)\b/,
  /\b(tuition|payment plans?|financial aid|scholarships?|installments?)\b/,
  /\b(seats?|spots?) (left|available|remaining|are|filling)\b|\byour (seat|spot|enrollment|application)\b/,
  /\b(program|course|price|tuition|fee|it) (includes|covers)\b|\bincluded in (the|your)\b/,
  /\baccredit(ed|ation)\b/,
  /\b(certificate|training|diploma) (program|course)\b|\b(program|course|training) (in|for) (medical )?(coding|billing)\b/,
  /\b(\d+|four|six|eight|ten|twelve|sixteen)[- ](week|month)s?\b/,
  /\bclass(es)? (start|begin|meet)s?\b|\bnext (class|start)\b/,
  /\badmissions\b/,
  /\bplacement\b|\bjob[- ]ready\b|\bhigh[- ]?demand\b|\bin[- ]demand\b/,
  /\bguarantee/,
  /\b(refunds?|cancel|withdraw)\b/,
  /\b(program|course|total|tuition)\b[^.]{0,20}(cost|price|\$)|\b(cost|price):? \$/,
  /\b(become|train (to be|as)|get|earn) (a |an |your )?(certified|medical|professional|certificate|diploma|license)\b/,
  /\bdiploma\b/,
  /\blearn (medical )?(coding|billing)\b|\bbootcamp\b|\bour partner hospitals\b|\b(one|\d+|two|three|four|five|six) payments? of\b/,
  /\bown (\w+ )?certification\b|\byour certificate\b|\bcomplete (our|the) course\b|\bvoucher\b/,
  /\b(medical )?billing business\b|\binvestment\b/,
  /\bno (prior |previous )?(experience|knowledge|degree|exams?|homework|coursework)\b/,
  /\b(\d+|eighty) (clock |class )?hours\b|\bself-paced\b|\blifetime access\b|\bexternship\b/,
  /\byou (may )?qualify\b|\bgi bill\b|\bfafsa\b/,
  /\bdeposit\b|\bone flat price\b/,
  /\bfree (laptop|tablet|ipad|chromebook|webinar|info)/,
  /\b(coding|billing|career|training|technical|health) (institute|academy|college|school|university|center)\b/,
];

/** Turns of phrase that offer a job. */
const JOB_MARKS: readonly RegExp[] = [
  /\b(now |we are |we're |is |are |immediately )hiring\b|\bhiring (now|immediately)\b/,
  /\b(we are|we're|is) (looking for|seeking)\b/,
  /\b(job (title|description|summary|type|offer)|position|opening|vacancy)\b/,
  /\b(responsibilities|duties|qualifications|requirements)\b/,
  /\b(full|part)[- ]time\b/,
  /(\/ ?(hr|hour)|\b(an|per) hour|\bhourly)\b/,
  /\b(benefits|401\(?k\)?|paid time off|pto|health insurance)\b/,
  /\bequal opportunity\b|\bbackground check\b/,
  /\b(resume|cv|cover letter)\b/,
  /\b(interview|assessment)\b|\bmust (hold|have)\b|\bequipment provided\b|\bwill train\b/,
  /\byou (have been|are|were) (selected|hired|chosen|shortlisted)\b/,
  /\bpay( range)?:? \$|\beoe\b|\bcandidates?\b|\bwfh\b/,
  /\bjoin our team\b|\bour (team|office|clinic|practice|company)\b/,
  /\b(telegram|whatsapp|hangouts)\b/,
  /\bdeposit\b[^.]{0,30}\bchecks?\b|\bchecks? (for|to buy) (your )?(home office|equipment)\b/,
  /\b(per|a|every) week\b|\bweekly pay\b|\bpaid (daily|weekly)\b/,
  /\b(recruiter|human resources|hr (manager|department)|hiring manager)\b/,
  /\b(data entry|work[- ]from[- ]home (job|position)|remote (\w+ ){0,2}(job|position|work|coder|biller|assistant))\b/,
];

const INTRODUCED =
  /\b(here('s| is) (the|their|what)|they (sent|wrote|e-?mailed|texted) (me|us)|(got|received) (this|the following)|from their (website|site|page|e-?mail|flyer)|the (ad|advert\w*|e-?mail|message|letter|text|flyer|offer|post(ing)?) (says|said|reads|is)|(ad|e-?mail|flyer|offer|message|letter|posting|text) ?:)/;
const ONESELF = /\b(i|i'm|im|i've|ive|i'd|i'll|my|me|mine|myself)\b/g;
const YOU = /\b(you|your|you're|you'll|yours)\b/g;

/** Turns to us: how a message begins or ends that asks for our view. */
const ASKS_US =
  /^(is|are|do|does|did|can|could|should|would|will|what|which|how|why|where|when|who|compare|tell)\b|\?\s*$|\b(should i|what do you think|is (this|it|that) (a )?(legit|real|normal|good|scam|worth|true))\b/;

const SHORTEST = 12;
const LONG = 25;

const count = (text: string, form: RegExp): number => (text.match(form) ?? []).length;
const marks = (text: string, forms: readonly RegExp[]): number =>
  forms.filter((form) => form.test(text)).length;

/**
 * Whether a message is an advertisement or offer that someone pasted. A story about oneself is none, however much it
 * tells of a school; where the signs are few, it is for the person to say.
 */
export function recognise(message: string): Recognised | undefined {
  const text = message.toLowerCase().replace(/[’‘]/g, "'");
  const words = text.split(/\s+/).length;
  if (words < SHORTEST) return undefined;
  const school = marks(text, SCHOOL_MARKS) + readOffer(text).warnings.length;
  const job = marks(text, JOB_MARKS) + readJobOffer(text, undefined).warnings.length;
  const kind = job > school ? 'job' : 'school';
  const signs = Math.max(school, job);
  const oneself = count(text, ONESELF);
  const told = oneself > 1 && oneself > count(text, YOU);
  const introduced = INTRODUCED.test(text);
  if (told && !introduced) return undefined;
  if (ASKS_US.test(text) && !introduced && signs < 5) return undefined;
  if (signs >= 3) return { kind, sure: !told || signs >= 4 };
  return signs === 2 && words >= LONG ? { kind, sure: false } : undefined;
}
