// The harness reaches into closed shadow roots, the clipboard and extension pages of both browsers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { BROWSERS, launch } from './browsers.mjs';
import { clipboardText } from './clipboard.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { BANNER, CHIP, click, inside, insideAll, said, until } from './inside.mjs';
import { startShop } from './shop.mjs';

const FIXTURE = fileURLToPath(new URL('./fixture-extension', import.meta.url));
const LIST = 'https://www.aliexpress.com/p/order/index.html';

for (const name of BROWSERS) {
  test(name, async (t) => {
    let shop, session, page;
    before(async () => {
      shop = await startShop();
      session = await launch(name, { extension: FIXTURE, shop });
      page = await session.browser.newPage();
      await page.goto(LIST);
    });
    after(async () => {
      await session?.close();
      await shop?.close();
    });
    await t.test('reads inside closed roots', async () => {
      assert.equal((await until('banner', () => inside(page, BANNER, said))).verdict, 'verdict of the banner');
      const chips = await until('ten chips', async () => {
        const found = await insideAll(page, CHIP, said);
        return found.length === 10 && found;
      });
      assert.deepEqual(new Set(chips.map(({ level }) => level)), new Set(['watch']));
      assert.equal(await page.$eval(BANNER, (host) => host.shadowRoot), null);
    });
    await t.test('clicks inside, and the text is on the clipboard', async () => {
      await click(page, BANNER, 'button[data-action="copy"]');
      await until('the button to say so', () => inside(page, BANNER, (root) => root.querySelector('button').textContent === 'Copied'));
      assert.equal(await clipboardText(session), 'message of the banner');
    });
    await t.test('opens an extension page and reads its storage', async () => {
      const popup = await openExtensionPage(session, 'popup.html');
      assert.equal(await popup.evaluate(() => document.querySelector('h1').textContent), 'Fixture popup');
      assert.deepEqual(await popup.evaluate(async () => Object.keys(await chrome.storage.local.get(null))), ['seen']);
      assert.ok((await popup.screenshot()).length > 1000);
      await popup.close();
    });
    await t.test('refuses unknown hosts', async () => {
      await assert.rejects(session.browser.newPage().then((other) => other.goto('https://elsewhere.example/')));
      assert.ok(shop.connections.some(({ host, refused }) => host === 'elsewhere.example' && refused));
    });
  });
}
