import type { Choice, Reply, Way } from '../conversation/reply';
import type { Channel, Source } from './channel';
import { heard } from './hear';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** A reference date as people say it: `2025-05` is `May 2025`, the period `2024-34` is `2024 to 2034`. */
export function spokenDate(asOf: string): string {
  const [year = '', second] = asOf.split('-');
  if (second === undefined) return year;
  const month = MONTHS[Number(second) - 1];
  return month !== undefined ? `${month} ${year}` : `${year} to ${year.slice(0, 2)}${second}`;
}

/** `BLS, May 2025` */
export const spokenSource = ({ publisher, asOf }: Source): string =>
  asOf === undefined ? publisher : `${publisher}, ${spokenDate(asOf)}`;

/**
 * `Source: BLS, May 2025`, or `Sources: …; …`; empty without sources. Sources that read alike are named once,
 * unless `show` tells them apart (by their links).
 */
export function sourceLine(
  sources: readonly Source[] | undefined,
  show: (source: Source) => string = spokenSource,
): string {
  const named = [...new Set(sources?.map(show))];
  if (named.length === 0) return '';
  return `${named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}`;
}

/** Brackets would end a Markdown link. */
export const linkable = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** The sources as Markdown links. */
export const linkedSourceLine = (sources: readonly Source[] | undefined): string =>
  sourceLine(sources, (source) => `[${spokenSource(source)}](${linkable(source.url)})`);

/** Facts by name as Markdown links to where they stand; empty while our own address is not known. */
export const linkedReceipts = (receipts: Reply['receipts'] = []): string =>
  receipts
    .filter(({ url }) => url.startsWith('https://'))
    .map(({ id, url }) => `[${id}](${linkable(url)})`)
    .join(' · ');

/** What the licences of the sources ask to be said wherever their data is shown; empty for most. */
export const credits = (sources: readonly Source[] | undefined): string =>
  [...new Set(sources?.flatMap(({ attribution }) => attribution ?? []))].join('\n');

/** The words of a reply, with the place in the talk for a question: `3 of 11`. */
export function words(reply: Reply): string {
  const progress = reply.kind === 'question' ? reply.progress : undefined;
  if (progress === undefined) return reply.text;
  const place = `${progress.at} of ${progress.of}`;
  return reply.text.includes(place) ? reply.text : `${place}: ${reply.text}`;
}

/** Choices as people read them where nothing can be pressed; the numbers work as answers. */
export const numbered = (choices: readonly Choice[] | undefined): string =>
  (choices ?? []).map(({ label }, i) => `${i + 1}. ${label}`).join('\n');

/** Paragraphs, without the empty ones. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

/** Words of the link to a plan's page. */
export const KEEP_PLAN = 'Keep this plan';

/** The address of a plan's page; none where a reply has none, and none while our own address is not known. */
export const pageOf = (reply: Reply): string | undefined =>
  (reply.kind === 'plan' || reply.kind === 'text') && reply.page !== undefined && URL.canParse(reply.page)
    ? reply.page
    : undefined;

/** What can be opened from a reply: a plan's page, the way to where the person can go on. */
export function waysOf(reply: Reply): readonly Way[] {
  const page = pageOf(reply);
  const way = reply.kind === 'text' ? reply.way : undefined;
  return [...(page === undefined ? [] : [{ label: KEEP_PLAN, url: page }]), ...(way ? [way] : [])];
}

/** What can be opened, in plain words; empty where there is nothing. */
const wayLines = (reply: Reply): string =>
  waysOf(reply)
    .map(({ label, url }) => `${label}: ${url}`)
    .join('\n');

/** What can be opened, as Markdown links; empty where there is nothing. */
export const linkedWays = (reply: Reply): string =>
  waysOf(reply)
    .map(({ label, url }) => `[${label}](${url})`)
    .join(' · ');

/** The whole reply in plain text: words, what can be opened, source line, numbered choices. */
export const plain = (reply: Reply): string =>
  paragraphs(
    words(reply),
    wayLines(reply),
    sourceLine(reply.sources),
    credits(reply.sources),
    numbered(reply.choices),
  );

/** The words of a reply to be read out: no marks, no addresses. */
export const spoken = (reply: Reply): string =>
  words(reply)
    .replace(/^[•] */gm, '')
    .replace(/ More: \S*\/how-fit-works/g, '')
    .replace(/\s*\n\s*/g, ' ');

const NOTICE = 160;

/** What a reply says first, for a notification. */
export function notice(reply: Reply): string {
  const all = spoken(reply);
  if (all.length <= NOTICE) return all;
  return `${all.slice(0, NOTICE).replace(/\s+\S*$/, '')}…`;
}

/** Channels that show words and nothing else: text messages, e-mail, whatever we have not met. */
export const textChannel: Channel = {
  name: 'text',
  reaches: true,
  hear: (activity) => heard(activity, activity.text, activity.attachments?.length ?? 0),
  render: (reply) => ({ type: 'message', text: plain(reply), textFormat: 'plain' }),
};
