// One browser for each variant that is measured, all of them open at once, so that visits of each can take turns.
import { join } from 'node:path';

import { launch } from '../harness/browsers.mjs';

// Thousands of orders are stored, and cards drawn, in one go.
const PATIENCE = 120_000;

/** Starts a browser with the extension of a folder. */
export async function open(browser, extension, shop, more = {}) {
  const session = await launch(browser, { extension, shop, patience: PATIENCE, ...more });
  // Our first page opens by itself, in front of what is measured.
  if (browser === 'chromium' && extension.includes('dist') && !more.profile) await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  return session;
}

/** Starts a browser, and ends it after `use(session)`. */
export async function within(browser, extension, shop, use, more) {
  const session = await open(browser, extension, shop, more);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** The folders of the extensions that we are held against. */
export const extensions = (root, dist, browser) => ({
  none: join(root, 'tests/bench/empty'),
  floor: join(root, 'tests/bench/floor'),
  standIn: join(root, 'tests/bench/stand-in'),
  own: join(dist, browser),
});
