import { existsSync } from 'node:fs';
import { source as axeSource } from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { compare } from '../dialogs/compare';
import { fitTalk } from '../dialogs/fit';
import { phrases } from '../dialogs/phrases';
import { pictureNamed } from '../dialogs/pictures';
import { welcome } from '../dialogs/welcome';
import { buildScripts } from '../src/commands/bundle';
import type { Answer } from '../src/conversation/answer';
import { createConversation } from '../src/conversation/converse';
import { INTENTS, type Intent } from '../src/conversation/intent';
import { tell, type Reply } from '../src/conversation/reply';
import type { Conversation } from '../src/conversation/turn';
import type { Understand } from '../src/conversation/understood';
import type { Knowledge, Source } from '../src/knowledge/types';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { chaptersOn, type Chapter } from '../src/knowledge/receipts';
import { createPictures, type Pictures } from '../src/pictures/pictures';
import { fitMethod } from '../src/fitMethod';
import type { SiteFacts } from '../src/site/facts';
import { sitePages } from '../src/site/site';
import type { DirectLineOptions } from '../src/directline/directLine';
import type { Store } from '../src/store/store';
import { serve, type Served, type Talker } from './served';
import { soon } from './soon';

export { soon } from './soon';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']; // prettier-ignore

/** Stories told in a real browser; left out where there is none. */
export const describeInBrowser = existsSync(CHROMIUM) ? describe : describe.skip;

/** Browser profiles of the story that is told. */
const profiles = new Set<BrowserContext>();

// A profile left open goes on drawing and asking, and slows every story that follows.
afterEach(async () => {
  for (const profile of profiles) {
    for (const page of profile.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await profile.close();
  }
  profiles.clear();
});

export const SURVEY: Source = {
  id: 'invented-survey',
  title: 'A survey that never was',
  publisher: 'Invented Bureau',
  url: 'https://example.org/survey',
  asOf: '2025-05',
};

const library = loadKnowledge();
const onFile = library.on('2026-11-24');

const sources = [SURVEY];
const know = {
  say: () => ({ kind: 'fact', text: 'Coding reads notes; billing gets claims paid.', sources }),
  compare: () => ({
    title: 'Side by side',
    columns: ['', 'Coding', 'Billing'],
    rows: [
      ['The day', 'Quiet, at a screen', 'Phone and screen, much contact'],
      ['First certificate', 'CPC-A or CCA', 'CPB'],
    ],
    sources,
  }),
  figure: (id: string) => onFile.figure(id),
  worked: (...sum: Parameters<Knowledge['worked']>) => onFile.worked(...sum),
  credential: (id: string) => onFile.credential(id),
} as unknown as Knowledge;

/** Words that stand for what people ask in these stories. */
const WORDS: Partial<Record<Intent, RegExp>> = {
  fit: /suits me|my fit/,
  compare: /compare|difference/,
  salary: /earn|pay|make/,
  education: /school/,
  restart: /start over/,
};

const understand: Understand = (text) => {
  const words = text.toLowerCase();
  const [intent] = Object.entries(WORDS).find(([, form]) => form.test(words)) ?? [];
  const question = { intent: (intent ?? 'oos-other') as Intent, entities: {}, words };
  return { sureness: intent ? 'sure' : 'out', questions: [question], near: [], probability: 0.9 };
};

const SAID: Partial<Record<Intent, () => Reply>> = {
  salary: () => ({ ...tell`The middle earns a made-up sum.`, sources }),
  education: () => ({ kind: 'text', text: 'Before you sign, check:\n• the refund\n• the exam fee', sources }),
};

const answer = (intent: Intent): Answer => ({
  intent,
  label: `About ${intent}`,
  tell: () => [SAID[intent]?.() ?? tell`Not mine to answer.`],
  next: () => ['What do they earn?', 'What should a school tell me?', 'Which path suits me?'],
});

/** The real engine and dialogs over invented facts. */
export const staged: Conversation = createConversation({
  dialogs: [welcome, compare, fitTalk],
  answers: INTENTS.map(answer),
  phrases,
  readers: [],
  needs: {},
  understand,
  knowledge: { on: () => know },
});

/** What Chromium says of a line that a story cuts, or of a server that it lets refuse. */
export const CUT_LINE = /^Failed to load resource|^WebSocket connection to .* failed|^Access to fetch at/;

/** What browsers load. */
export const scripts = buildScripts();

export interface Stage extends Served {
  /** A page of a new browser profile, which ends with the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Ends the server and starts it again, on the same store and port. */
  restart(): Promise<void>;
  /** Texts of errors that pages logged or threw; `close` fails for those that are not `excused`. */
  readonly complaints: string[];
}

type StageWishes = Talker & {
  readonly store?: Store;
  readonly allowedOrigins?: readonly string[];
  readonly onFeedback?: DirectLineOptions['onFeedback'];
  readonly pages?: ReadonlyMap<string, string>;
  readonly pictures?: Pictures;
  /** Complaints that belong to the stories told here. */
  readonly excused?: RegExp;
};

const OPERATOR = { organisation: 'Riverside Workforce Office', contact: 'help@riverside.example' };

const pagesWith = (
  sources: readonly Source[],
  chapters: readonly Chapter[],
  operator: Pick<SiteFacts, 'organisation' | 'contact'> = OPERATOR,
) =>
  sitePages({
    publicUrl: 'https://advice.example.org',
    ...operator,
    ...{ sources, chapters, today: '2026-11-24' },
    onetAttribution: 'This page includes information from O*NET.',
    fit: fitMethod(),
  });

const everything = chaptersOn(library, '2026-11-24');

/** A few of everything on file: checking all of it for access takes a minute. */
const sample = everything.map((chapter) => ({
  ...chapter,
  ...{ facts: chapter.facts.slice(0, 2), figures: chapter.figures.slice(0, 2) },
  grids: chapter.grids.slice(0, 2).map((grid) => ({ ...grid, rows: grid.rows.slice(0, 2) })),
}));
const cited = new Set(
  sample.flatMap(({ facts, figures, grids }) =>
    [...facts, ...figures, ...grids].flatMap((one) => one.sources),
  ),
);
const pages = pagesWith(
  [{ ...SURVEY, kind: 'primary' }, ...library.sources.filter(({ id }) => cited.has(id))],
  sample,
);

/** The pages of another operator. */
export const pagesFor = (
  operator: Pick<SiteFacts, 'organisation' | 'contact'>,
): ReadonlyMap<string, string> => pagesWith([SURVEY], [], operator);

/** The pages with everything on file on the one of sources. */
export const fullPages = (): ReadonlyMap<string, string> => pagesWith(library.sources, everything);

/** Drawn from what is on file. */
export const pictures = createPictures((name) => pictureNamed(onFile, name));

/** A real server with the pages and the chat, and a real browser in front of it. */
export async function setStage(wishes: StageWishes = {}): Promise<Stage> {
  const {
    allowedOrigins = [],
    conversation = staged,
    clock = () => new Date(),
    onFeedback,
    ...others
  } = wishes;
  const { pages: shown = pages, pictures: drawn = pictures, excused, ...rest } = others;
  const served = {
    ...rest,
    ...{ conversation, clock },
    directLine: { allowedOrigins, ...(onFeedback && { onFeedback }) },
    parts: { pages: shown, scripts, allowedOrigins, pictures: drawn },
  };
  let server = await serve(served);
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const complaints: string[] = [];
  return {
    ...server,
    complaints,
    async restart() {
      const { store, port } = server;
      await server.close();
      server = await serve({ ...served, store, port });
    },
    async open(options = {}) {
      const context = await browser.newContext({
        ...{ baseURL: server.url, viewport: { width: 1200, height: 800 } },
        ...options,
      });
      profiles.add(context);
      context.on('weberror', (thrown) => complaints.push(thrown.error().message));
      context.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text());
      });
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.close();
      expect(complaints.filter((text) => excused?.test(text) !== true)).toEqual([]);
    },
  };
}

/** On the start page, the chat beside it open and the advisor's greeting in it. */
export async function greeted(page: Page): Promise<Page> {
  await page.goto('/');
  await page.getByText('Hi, I’m Crosswalk').waitFor();
  return page;
}

/** There, with one question asked and answered. */
export async function answered(page: Page): Promise<Page> {
  await greeted(page);
  await say(page, 'what do they earn');
  await page.getByText('The middle earns').waitFor();
  return page;
}

/** Resolves when what was drawn last has stood there long enough to be read, and takes a press. */
export const readable = async (page: Page): Promise<void> => page.locator('.log:not(.fresh)').waitFor();

/** Writes in the chat and sends with Enter. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text);
  await page.keyboard.press('Enter');
}

/** More questions than the fit talk ever asks: one pair may come again, and another while it stays close. */
const MOST_QUESTIONS = 12;

/** Answers the questions of the fit talk, each by `press`, until its plan is told. */
export async function throughFit(page: Page, press: () => Promise<void>): Promise<void> {
  const question = page.locator('[role="group"]');
  const plan = page.getByRole('heading', { name: /^Your plan/ });
  for (let asked = 0; asked < MOST_QUESTIONS && !(await plan.isVisible()); asked += 1) {
    const before = await question.getAttribute('aria-labelledby');
    await readable(page);
    await press();
    await page.locator(`[role="group"][aria-labelledby="${before ?? ''}"]`).waitFor({ state: 'detached' });
    await plan.or(question).first().waitFor();
  }
}

/** What the talk shows, without the names of the speakers. */
export const talkOf = async (page: Page): Promise<string> => page.getByRole('log').innerText();

/** Holds that each of the words stands in the talk once, and still does when whatever was under way has come. */
export async function once(page: Page, ...words: readonly string[]): Promise<void> {
  const counts = async (): Promise<number[]> => Promise.all(words.map(async (each) => times(page, each)));
  const wanted = words.map(() => 1);
  await soon(async () => {
    expect(await counts()).toEqual(wanted);
  });
  await page.waitForTimeout(300);
  expect(await counts()).toEqual(wanted);
}

/** How often the words stand in the talk. */
export const times = async (page: Page, words: string): Promise<number> =>
  (await talkOf(page)).split(words).length - 1;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with the page as it is now, a line for each. */
export async function findings(page: Page): Promise<string[]> {
  // The chat must not move while colours are measured.
  await page.evaluate('Promise.all(document.querySelector("crosswalk-chat")?.shadowRoot.getAnimations().map((a) => a.finished) ?? [])'); // prettier-ignore
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`, // prettier-ignore
  );
}
