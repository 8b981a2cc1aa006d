// What every e2e file needs: the shop, one launch of each browser with the built extension, and pages that close.
//
// The builds are taken from STUCK_PARCEL_DIST (a folder with chromium/ and firefox/), else from dist/.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { BROWSERS, launch } from '../harness/browsers.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { banner, until } from '../harness/inside.mjs';
import { startShop } from '../harness/shop.mjs';

/** Where the builds are. */
export const DIST = process.env.STUCK_PARCEL_DIST || fileURLToPath(new URL('../../dist', import.meta.url));
const ONLY = process.env.STUCK_PARCEL_BROWSER;

/** Gravity, mildest first. `unknown` gives way to anything graver than `wait`. */
export const LEVELS = ['done', 'wait', 'unknown', 'watch', 'write', 'extend', 'dispute'];

export { cainiao, chat, detail, list, mailed, oldChat, post, refunds, ruDetail, ruList, tracking } from '../site/addresses.mjs';

const record = async (id) => (await chrome.storage.local.get(null))[`order:${id}`] ?? null;

/**
 * Runs the same tests in both browsers. `run` gets the world; its `session` is there once a test runs.
 * `preferences` are for Firefox; `browsers` are those in which the tests make sense; `copied` gives a copy of the build
 * that a test may change, in `world.extension`; `fonts` names the set the browsers find; `reading`, whether the tracking of an
 * order is read on its own page: most tests are about what that page says by itself.
 */
export function inBothBrowsers(run, { preferences, browsers = BROWSERS, copied = false, fonts, reading = 'off' } = {}) {
  for (const name of browsers.filter((each) => !ONLY || each === ONLY)) {
    describe(fonts ? `${name}, ${fonts} fonts` : name, () => {
      const world = {
        name,
        /** Opens `url` in a tab, runs `use(page)`, closes the tab. */
        visit: async (url, use) => {
          const page = await world.session.browser.newPage();
          try {
            await page.goto(url, { waitUntil: 'domcontentloaded' });
            return await use(page);
          } finally {
            await page.close();
          }
        },
        /** Opens `url` and waits until the page is drawn and the banner says `level`. */
        banner: (url, level) => world.visit(url, async (page) => {
          await drawn(page);
          return level === 'unknown' ? steadilyUnknown(page) : banner(page, level);
        }),
        /** Waits until what is stored of the order passes `test`, and returns it. */
        stored: async (id, what, test) => {
          const page = await openExtensionPage(world.session, 'popup.html');
          try {
            return await until(`the storage to hold ${what}`, async () => {
              const found = await page.evaluate(record, id);
              if (found && test(found)) return found;
              throw new Error(`stored is ${JSON.stringify(found)}`);
            });
          } finally {
            await page.close();
          }
        },
      };
      before(async () => {
        world.shop = await startShop();
        world.extension = join(DIST, name);
        if (copied) {
          world.extension = mkdtempSync(join(tmpdir(), 'stuck-parcel-'));
          cpSync(join(DIST, name), world.extension, { recursive: true });
        }
        world.session = await launch(name, { extension: world.extension, shop: world.shop, preferences, fonts });
        // The first page opens by itself, in front; a page behind it would not be drawn.
        if (name === 'chromium') await world.session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
        await setReading(world.session, reading);
      });
      after(async () => {
        await world.session?.close();
        await world.shop?.close();
        if (copied) rmSync(world.extension, { recursive: true });
      });
      run(world);
    });
  }
}

/** Has the tracking of an order read when its page is opened, or not (`on`, `off`). */
export async function setReading(session, reading) {
  const page = await openExtensionPage(session, 'popup.html');
  await page.evaluate(async (value) => {
    const { settings = {} } = await chrome.storage.sync.get('settings');
    await chrome.storage.sync.set({ settings: { ...settings, reading: value } });
  }, reading);
  await page.close();
}

/** Waits until the page has drawn what it asked for. */
export const drawn = (page) => until('the page to draw', () => page.evaluate(() => window.demo?.draws > 0));

/** "Unknown" is also what stands there before anything was read: it counts once it has stayed for ten looks. */
async function steadilyUnknown(page) {
  let said;
  for (let looks = 0; looks < 10; looks += 1) said = await banner(page, 'unknown');
  return said;
}
