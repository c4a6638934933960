import { chromium, type Browser } from 'playwright-core';

/** Where Debian puts it. */
export const CHROMIUM = '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window that talks to nobody on its own account. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
