// The page that opens once, after the installation.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { until } from '../harness/inside.mjs';
import { inBothBrowsers } from './world.mjs';

inBothBrowsers((world) => {
  it('opens after the installation', async () => {
    await until('the page to be open', async () => {
      const page = await openExtensionPage(world.session, 'popup.html');
      try {
        return await page.evaluate(async () => (await chrome.tabs.query({ url: `${location.origin}/*` })).some(({ url }) => url.endsWith('/welcome.html')));
      } finally {
        await page.close();
      }
    });
  });

  it('says where to look and what is never done, and asks for nothing that is given', async () => {
    const page = await openExtensionPage(world.session, 'welcome.html');
    const shown = await until('the page to be filled', () => page.evaluate(() => {
      const text = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
      const asks = document.querySelector('[data-part=allow]');
      return text('h1').length === 1 && { heads: text('h2'), levels: text('.levels strong'), asks: asks.checkVisibility(), go: document.querySelector('.go').href };
    }));
    assert.equal(shown.heads.length, 3);
    assert.equal(shown.levels.length, 6);
    assert.equal(shown.asks, false);
    assert.equal(shown.go, 'https://www.aliexpress.com/p/order/index.html');
    await page.close();
  });
});

// Only Firefox lets the user take the pages away. The preference answers the browser's own question with yes.
inBothBrowsers((world) => {
  it('asks for the pages where they were taken away, and says what came of it', async () => {
    const page = await openExtensionPage(world.session, 'welcome.html');
    const filled = () => until('the page to be filled', () => page.evaluate(() => document.querySelector('h1') !== null));
    const asks = () => page.evaluate(() => document.querySelector('[data-part=allow]').checkVisibility());
    await filled();
    await page.evaluate(() => chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions }));
    await page.run('location.reload()');
    await filled();
    await until('the question', asks);
    await page.click('[data-action=allow]');
    await until('the outcome', () => page.evaluate(() => document.querySelector('[data-part=outcome]').textContent.startsWith('Allowed.')));
    assert.equal(await asks(), false);
    await page.close();
  });
}, { browsers: ['firefox'], preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
