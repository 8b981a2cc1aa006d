// The extension is updated under an open page: nothing that is said there gets lost unseen.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, click, inside, insideAll, said, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

const KEY = 'silent-accepted';

const answer = async (page) => {
  await page.bringToFront();
  await click(page, BANNER, '[data-part="answers"] summary');
  await click(page, BANNER, '[data-part="answers"] button[data-action="answer"]');
};

inBothBrowsers((world) => {
  it('the page that is cut off says so', () => world.visit(tracking(KEY), async (page) => {
    await banner(page, 'write');
    const popup = await openExtensionPage(world.session, 'popup.html');
    await world.session.update();
    await until('the old version to be gone', () => popup.page.isClosed());
    await answer(page);
    const missing = (root) => root.querySelector('[data-part="missing"]:not([hidden])')?.textContent;
    await until('"Reload this page"', async () => (await inside(page, BANNER, missing))?.includes('Reload this page'));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await banner(page, 'write');
    assert.equal(await inside(page, BANNER, missing), undefined);
  }));
}, { browsers: ['chromium'] });

// Firefox starts the new version on the pages that are open.
inBothBrowsers((world) => {
  it('the new version takes the place of the old', () => world.visit(tracking(KEY), async (page) => {
    await banner(page, 'write');
    await page.$eval(BANNER, (host) => host.setAttribute('data-old', ''));
    await world.session.update();
    await until('the new banner, alone', async () => (await page.$$(`${BANNER}:not([data-old])`)).length === 1 && (await page.$$(BANNER)).length === 1);
    await banner(page, 'write');
    await answer(page);
    await world.stored(find(KEY).id, 'the answer', ({ answers }) => answers?.length === 1);
    assert.equal((await insideAll(page, BANNER, said)).length, 1);
  }));
}, { browsers: ['firefox'] });
