import { chatPage } from './chat';
import { embedPage, previewPage } from './embed';
import type { SiteFacts } from './facts';
import { howFitWorksPage } from './howFitWorks';
import { privacyPage, termsPage } from './legal';
import { sourcesPage } from './sources';
import { startPage } from './start';

/** Every page by its path, whole HTML documents. They change only with the facts, so render them once. */
export const sitePages = (facts: SiteFacts): ReadonlyMap<string, string> =>
  new Map(allPages(facts).map(([path, page]) => [path, reachable(page, facts.publicUrl)]));

const OWN_ADDRESS = /((?:href|src)=")\//g;

/** Pages name each other from the root; a proxy may show them under a path of its own. Text holds no bare quotes. */
export function reachable(page: string, publicUrl: string): string {
  const under = URL.canParse(publicUrl) ? new URL(publicUrl).pathname.replace(/\/$/, '') : '';
  return page.replace(OWN_ADDRESS, `$1${under}/`);
}

const allPages = (facts: SiteFacts): readonly (readonly [string, string])[] => [
  ['/', startPage(facts)],
  ['/chat', chatPage()],
  ['/embed', embedPage(facts)],
  ['/preview', previewPage()],
  ['/sources', sourcesPage(facts)],
  ['/how-fit-works', howFitWorksPage(facts)],
  ['/privacy', privacyPage(facts)],
  ['/terms', termsPage(facts)],
];
