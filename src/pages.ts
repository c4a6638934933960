import type { Config } from './config';
import type { Library } from './knowledge/library';
import { chaptersOn } from './knowledge/receipts';
import { fitMethod } from './fitMethod';
import { reachable, sitePages } from './site/site';
import { sourcesPage } from './site/sources';

/** How a browser reaches the server: as the operator says, else on this machine. */
export const addressOf = ({ host, publicUrl }: Config, port: number): string =>
  publicUrl ?? `http://${/^(127\.|::1$|0\.0\.0\.0$|::$)/.test(host) ? 'localhost' : host}:${port}`;

/** A page that stays as it is, or one that is asked anew each time. */
export type Page = string | (() => string);

const factsOf = (config: Config, library: Library, today: string) => ({
  publicUrl: addressOf(config, config.port),
  ...(config.organisation !== undefined && { organisation: config.organisation }),
  ...(config.humanContact !== undefined && { contact: config.humanContact }),
  keepsMisunderstood: config.keepMisunderstood,
  keepsFeedback: config.keepFeedback,
  sources: library.sources,
  chapters: chaptersOn(library, today),
  today,
  fit: fitMethod(),
  onetAttribution: library.sources.find(({ attribution }) => attribution !== undefined)?.attribution ?? '',
});

/** The page of everything on file as it stands on a day: what the server shows and `knowledge:report` writes. */
export const reportPage = (config: Config, library: Library, today: string): string =>
  reachable(sourcesPage(factsOf(config, library, today)), addressOf(config, config.port));

/** Made once a day. `today` gives `YYYY-MM-DD`. */
function daily(make: (today: string) => string, today: () => string): () => string {
  let made = { day: '', page: '' };
  return () => {
    const day = today();
    if (made.day !== day) made = { day, page: make(day) };
    return made.page;
  };
}

/** The pages of this installation, by path. What is on file ages, so that its page changes with the day. */
export function pagesOf(config: Config, library: Library, today: () => string): ReadonlyMap<string, Page> {
  const pages = sitePages(factsOf(config, library, today()));
  return new Map<string, Page>([
    ...pages,
    ['/sources', daily((day) => reportPage(config, library, day), today)],
  ]);
}
