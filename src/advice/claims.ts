/** A claim to look for in something pasted. All expressions ignore case and see straight apostrophes. */
export interface Rule<Id extends string> {
  readonly id: Id;
  /** The words of the claim; what matches is quoted. */
  readonly says: RegExp;
  /** Must stand in the same span too. */
  readonly also?: readonly RegExp[];
  /** Takes the claim back when it stands in the same span. */
  readonly unless?: RegExp;
  /** Takes the claim back wherever it stands: a source at the foot of the page. */
  readonly excusedBy?: RegExp;
  /** How many sentences in a row are read as one span; 1 when left out. */
  readonly span?: number;
}

/** A claim that was found, with the words that make it. */
export interface Finding<Id extends string> {
  readonly id: Id;
  readonly quote: string;
}

const LONGEST_QUOTE = 80;
const ABBREVIATED = String.raw`(?<!\b(?:u\.s|dr|mr|mrs|ms|inc|st|no|vs|e\.g|i\.e|approx)\.)`;
const BETWEEN = new RegExp(String.raw`(?<=[.!?])${ABBREVIATED}\s+|[\n\r•|]+|;\s+`, 'i');

const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

const sentencesOf = (text: string): string[] =>
  plain(text)
    .split(BETWEEN)
    .map((sentence) => sentence.trim().replace(/\s+/g, ' '))
    .filter((sentence) => sentence !== '');

/** Runs of `length` sentences, one starting at each. */
const spansOf = (sentences: readonly string[], length: number): string[] =>
  sentences.map((_, i) => sentences.slice(i, i + length).join(' '));

/** The matched words, whole words only, and cut when they run on. */
function quoted(span: string, { 0: matched, index }: RegExpExecArray): string {
  const before = /\w*$/.exec(span.slice(0, index))?.[0] ?? '';
  const after = /^\w*/.exec(span.slice(index + matched.length))?.[0] ?? '';
  const words = /^\w/.test(matched) ? before + matched : matched;
  const whole = /\w$/.test(matched) ? words + after : words;
  const trimmed = whole.trim().replace(/^[,:;–-]+\s*|\s*[,:;.!–-]+$/g, '');
  if (trimmed.length <= LONGEST_QUOTE) return trimmed;
  return `${trimmed.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
}

function find<Id extends string>(rule: Rule<Id>, sentences: readonly string[]): Finding<Id> | undefined {
  for (const span of spansOf(sentences, rule.span ?? 1)) {
    const match = rule.says.exec(span);
    if (!match || rule.unless?.test(span)) continue;
    if (rule.also?.every((form) => form.test(span)) ?? true)
      return { id: rule.id, quote: quoted(span, match) };
  }
  return undefined;
}

/** What a question-and-answer page asks is no claim; what it answers is. */
const ASKED = /^(q(uestion)?[:.] *)?(do|does|did|is|are|can|could|will|what|how|which|who|when)\b.*\?$/i;

/** Nearly the same words, quoted for a lesser rule. */
const repeats = ({ quote }: Finding<string>, earlier: Finding<string>): boolean =>
  earlier.quote.includes(quote) && quote.length > 0.6 * earlier.quote.length;

/** The claims of `rules` that a text makes, in the order of the rules. Words that were quoted already are not quoted again. */
export function claimsIn<Id extends string>(text: string, rules: readonly Rule<Id>[]): Finding<Id>[] {
  return found(
    sentencesOf(text).filter((sentence) => !ASKED.test(sentence)),
    rules,
  );
}

/** As `claimsIn`, for points that a question names as well as its answer. */
export function pointsIn<Id extends string>(text: string, rules: readonly Rule<Id>[]): Finding<Id>[] {
  return found(sentencesOf(text), rules);
}

function found<Id extends string>(sentences: readonly string[], rules: readonly Rule<Id>[]): Finding<Id>[] {
  const whole = sentences.join(' ');
  const all = rules
    .filter(({ excusedBy }) => !excusedBy?.test(whole))
    .flatMap((rule) => find(rule, sentences) ?? []);
  return all.filter((one, i) => !all.slice(0, i).some((earlier) => repeats(one, earlier)));
}
