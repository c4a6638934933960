/** What a pasted text is, and whether that is sure enough to look it over without asking. */
export interface Recognised {
  readonly kind: 'school' | 'job';
  readonly sure: boolean;
}

/** Turns of phrase that sell a course. Each counts once. */
const SCHOOL_MARKS: readonly RegExp[] = [
  /\b(enroll|register|sign up|apply|call|act|join)( us)? (now|today|tonight|here|online|by)\b/,
  /\benroll(ing|ment)?\b/,
  /\b(your|a) (new |rewarding |exciting |medical )*career\b/,
  /\bour (\w+ )?(graduates?|students?|programs?|courses?|classes|school|instructors?|teachers?|campus|academy|institute|admissions|alumni)\b/,
  /\bwe (offer|provide|train|teach|prepare|help you|guarantee|are accredited)\b/,
  /\b(tuition|payment plans?|financial aid|scholarships?|installments?)\b/,
  /\b(seats?|spots?) (left|available|remaining|are|filling)\b/,
  /\b(program|course|price|tuition|fee|it) (includes|covers)\b|\bincluded in (the|your)\b/,
  /\baccredit(ed|ation)\b/,
  /\b(certificate|training|diploma) (program|course)\b|\b(program|course|training) (in|for) (medical )?(coding|billing)\b/,
  /\b(\d+|four|six|eight|ten|twelve|sixteen)[- ](week|month)s?\b/,
  /\bclass(es)? (start|begin|meet)s?\b|\bnext (class|start)\b/,
  /\badmissions\b/,
  /\bplacement\b|\bjob[- ]ready\b|\bhigh[- ]?demand\b|\bin[- ]demand\b/,
  /\bguarantee/,
  /\b(refund|cancel) /,
  /\b(become|train (to be|as)|get) (a |an )?(certified|medical|professional)\b/,
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
  /\binterview\b/,
  /\bjoin our team\b|\bour (team|office|clinic|practice|company)\b/,
  /\b(telegram|whatsapp|hangouts)\b/,
  /\bdeposit\b[^.]{0,30}\bchecks?\b|\bchecks? (for|to buy) (your )?(home office|equipment)\b/,
  /\b(per|a|every) week\b|\bweekly pay\b|\bpaid (daily|weekly)\b/,
  /\b(recruiter|human resources|hr (manager|department)|hiring manager)\b/,
  /\b(data entry|work[- ]from[- ]home (job|position)|remote (job|position|work))\b/,
];

const INTRODUCED =
  /\b(here('s| is) (the|their|what)|they (sent|wrote|e-?mailed|texted) (me|us)|(got|received) (this|the following)|from their (website|site|page|e-?mail|flyer)|the (ad|advert\w*|e-?mail|message|letter|text|flyer|offer|post(ing)?) (says|said|reads|is)|(ad|e-?mail|flyer|offer|message|letter|posting|text) ?:)/;
const ONESELF = /\b(i|i'm|im|i've|ive|i'd|i'll|my|me|mine|myself)\b/g;
const YOU = /\b(you|your|you're|you'll|yours)\b/g;

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
  const [school, job] = [marks(text, SCHOOL_MARKS), marks(text, JOB_MARKS)];
  const kind = job > school ? 'job' : 'school';
  const signs = Math.max(school, job);
  const told = count(text, ONESELF) > count(text, YOU);
  const introduced = INTRODUCED.test(text);
  if (told && !introduced) return undefined;
  if (signs >= 4 || (signs >= 3 && !text.includes('?'))) return { kind, sure: !told || signs >= 4 };
  const asksItself = text.includes('?') && !introduced;
  return signs >= 2 && words >= LONG && !asksItself ? { kind, sure: false } : undefined;
}
