import { chatPage } from './chat';
import { embedPage, previewPage } from './embed';
import type { SiteFacts } from './facts';
import { howFitWorksPage } from './howFitWorks';
import { privacyPage, termsPage } from './legal';
import { sourcesPage } from './sources';
import { startPage } from './start';

/** Every page by its path, whole HTML documents. They change only with the facts, so render them once. */
export const sitePages = (facts: SiteFacts): ReadonlyMap<string, string> =>
  new Map([
    ['/', startPage(facts)],
    ['/chat', chatPage()],
    ['/embed', embedPage(facts)],
    ['/preview', previewPage()],
    ['/sources', sourcesPage(facts)],
    ['/how-fit-works', howFitWorksPage(facts)],
    ['/privacy', privacyPage(facts)],
    ['/terms', termsPage(facts)],
  ]);
