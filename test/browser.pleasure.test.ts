import type { Page } from 'playwright-core';
import type { Feedback } from '../src/directline/directLine';
import {
  answered,
  describeInBrowser,
  greeted,
  once,
  say,
  setStage,
  soon,
  talkOf,
  times,
  type Stage,
} from './browser';

describeInBrowser('small pleasures', () => {
  let stage: Stage;
  const heard: Feedback[] = [];
  beforeAll(async () => (stage = await setStage({ onFeedback: (feedback) => void heard.push(feedback) })));
  afterAll(async () => stage.close());

  /** Holds back what is posted until the returned function is called. */
  const hold = async (page: Page): Promise<() => void> => {
    let release = (): void => undefined;
    const free = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/activities', async (route) => {
      if (route.request().method() === 'POST') await free;
      return route.continue();
    });
    return () => {
      release();
    };
  };

  test('dots move only while an answer takes longer than 400 milliseconds', async () => {
    const page = await stage.open();
    await page.clock.install();
    await greeted(page);
    const release = await hold(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await say(page, 'what do they earn');
    const dots = page.locator('.dots');
    await page.clock.runFor(390);
    await expect(dots.count()).resolves.toBe(0);
    await page.clock.runFor(20);
    await dots.waitFor();
    release();
    await page.clock.resume();
    await page.getByText('The middle earns').waitFor();
    await dots.waitFor({ state: 'detached' });
  });

  test('a long answer is read from its top, with the question above it', async () => {
    const page = await stage.open({ viewport: { width: 360, height: 420 }, reducedMotion: 'reduce' });
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    await soon(async () => {
      const log = await page.getByRole('log').boundingBox();
      const own = await page.getByRole('log').getByText('compare the two').boundingBox();
      const table = await page.getByRole('table').boundingBox();
      expect((own?.y ?? 0) - (log?.y ?? 0)).toBeGreaterThanOrEqual(0);
      expect((table?.y ?? 0) + (table?.height ?? 0)).toBeGreaterThan((log?.y ?? 0) + (log?.height ?? 0));
    });
  });

  test('what belongs together stands closer together than what comes next', async () => {
    const page = await answered(await stage.open());
    await page.route('**/activities', () => undefined);
    await say(page, 'what should a school tell me');
    await say(page, 'and what does it cost');
    await page.getByRole('log').getByText('and what does it cost').waitFor();
    const distances = `(() => {
      const root = document.querySelector('crosswalk-chat').shadowRoot;
      const [answer, first, second] = [...root.querySelectorAll('.reply, .own')].slice(-3).map((each) => each.getBoundingClientRect());
      return [first.top - answer.bottom, second.top - first.bottom];
    })()`;
    await soon(async () => {
      const [between, within] = await page.evaluate<number[]>(distances);
      expect(within).toBeGreaterThan(0);
      expect(between).toBeGreaterThan(2 * (within ?? Infinity));
    });
  });

  test('one answer is copied, with where it comes from', async () => {
    const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await answered(page);
    await page.getByRole('button', { name: 'More about this answer' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    await expect(page.evaluate('navigator.clipboard.readText()')).resolves.toBe(
      'The middle earns a made-up sum.\nSource: A survey that never was, https://example.org/survey',
    );
  });

  test('one answer is shared where the machine can share', async () => {
    const page = await stage.open();
    await page.addInitScript('navigator.share = async ({ text }) => { window.shared = text }');
    await answered(page);
    await page.getByRole('button', { name: 'More about this answer' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await soon(async () => {
      expect(await page.evaluate('shared')).toContain('The middle earns a made-up sum.');
    });
  });

  test('an answer is called helpful, or wrong with a word about it, and the operator hears which answer it was', async () => {
    const page = await answered(await stage.open());
    await page.getByRole('button', { name: 'More about this answer' }).click();
    await page.getByRole('button', { name: 'Helpful', exact: true }).click();
    await page.getByText('Thank you, noted.').waitFor();
    await page.getByRole('button', { name: 'This looks wrong' }).click();
    await page.getByLabel('What looks wrong').fill('the newest table says otherwise');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await page.getByLabel('What looks wrong').waitFor({ state: 'detached' });
    const answer = expect.stringContaining('The middle earns a made-up sum.') as string;
    await soon(() => {
      expect(heard).toEqual([
        { verdict: 'up', answer },
        { verdict: 'wrong', answer },
        { verdict: 'wrong', answer, words: 'the newest table says otherwise' },
      ]);
    });
    expect(await talkOf(page)).not.toContain('crosswalk/feedback');
  });

  test('nobody is asked for an opinion that nobody would read', async () => {
    const deaf = await setStage();
    try {
      const page = await deaf.open();
      await page.goto(`${deaf.url}/`);
      await page.getByText('Hi, I’m Crosswalk').waitFor();
      await say(page, 'what do they earn');
      await page.getByRole('button', { name: 'More about this answer' }).click();
      await page.getByRole('button', { name: 'Copy' }).waitFor();
      await expect(page.getByRole('button', { name: /Helpful|wrong/ }).count()).resolves.toBe(0);
    } finally {
      await deaf.close();
    }
  });

  test('when it was said is shown on demand, and stays shown', async () => {
    const page = await answered(await stage.open());
    const time = page.getByRole('log').locator('time').last();
    await expect(time.isVisible()).resolves.toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Show times' }).click();
    await soon(async () => {
      expect(await time.innerText()).toMatch(/^\d{1,2}:\d\d [AP]M$/);
    });
    await page.reload();
    await page.getByText('The middle earns').waitFor();
    await time.waitFor();
  });

  test('the talk is printed, and nothing else of the page', async () => {
    const page = await stage.open();
    await page.addInitScript(
      'window.print = () => (top.paper = document.title + "\\n" + document.body.innerText)',
    );
    await answered(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Print this talk' }).click();
    const paper = await soon(async () => page.evaluate<string>('paper'));
    expect(paper).toMatch(/^Billing or coding\?/);
    expect(paper).toMatch(/You:\s*what do they earn/);
    expect(paper).toMatch(/Advisor:\s*The middle earns a made-up sum\./);
    expect(paper).toContain('A survey that never was');
    expect(paper).not.toContain('What should a school tell me?');
    expect(paper).not.toContain('Put it on your page');
  });

  test('an answer that comes while the chat is closed is told of on its button', async () => {
    const page = await greeted(await stage.open());
    const release = await hold(page);
    await say(page, 'what do they earn');
    await page.getByRole('button', { name: 'Close chat' }).click();
    release();
    await page.getByRole('button', { name: 'Open chat, 1 new' }).click();
    await page.getByText('The middle earns').waitFor();
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.getByRole('button', { name: 'Open chat', exact: true }).waitFor();
  });

  test('“Start over” begins anew and keeps what was said', async () => {
    const page = await answered(await stage.open());
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Compare coding and billing' }).waitFor();
    await once(page, 'The middle earns');
  });

  test('“Start over” of the menu leaves the fit talk too, which then knows nothing of before; the words mean the talk', async () => {
    const page = await greeted(await stage.open());
    const first = page.getByRole('group', { name: /Two jobs/ });
    const begin = async (): Promise<void> => {
      await say(page, 'which path suits me');
      await first.getByText('1 of 8').waitFor();
      await page.getByRole('button', { name: 'Rather find the code', exact: true }).click();
      await page.getByRole('group', { name: /Who do you spend/ }).waitFor();
    };
    await begin();
    await say(page, 'start over');
    await first.getByText('1 of 8').waitFor();
    await page.getByRole('button', { name: 'Rather find the code', exact: true }).click();
    await page.getByRole('group', { name: /Who do you spend/ }).waitFor();

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Compare coding and billing' }).waitFor();
    expect(await page.getByRole('group').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Continue/ }).count()).toBe(0);
    expect(await times(page, 'Hi, I’m Crosswalk')).toBe(2);
    await begin();
  });

  test('a phone’s keyboard takes room from the talk, not from the field', async () => {
    const page = await stage.open({
      ...{ viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true, reducedMotion: 'reduce' },
    });
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).tap();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await page.setViewportSize({ width: 390, height: 400 });
    const field = page.getByRole('textbox', { name: 'Message' });
    await soon(async () => {
      const { y = 0, height = 0 } = (await field.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(400);
      expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ y: 0, height: 400 });
    });
  });
});
