// The browsers stop an idle worker: nothing is lost, and nothing wrong is shown while it starts again.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, click, hide, until } from '../harness/inside.mjs';
import { STOPS_SOON, stopWorker } from '../harness/worker.mjs';
import { find } from '../site/orders.mjs';
import { drawn, inBothBrowsers, tracking } from './world.mjs';

// Counts the banners that ever stood in the page, from before the page's first script on.
const countBanners = (selector) => {
  window.banners = 0;
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    window.banners += added.filter((node) => node.nodeType === 1 && node.matches(selector)).length;
  }).observe(document, { childList: true, subtree: true });
};

inBothBrowsers((world) => {
  it('keeps a visit', async () => {
    await stopWorker(world.session);
    await world.banner(tracking('carrier-changed'), 'wait');
    const { order } = await world.stored(find('carrier-changed').id, 'the parcel', ({ order: { parcels } }) => parcels?.length === 1);
    assert.equal(order.parcels[0].last_mile_number.value, find('carrier-changed').parcels[0].number);
  });
  it('keeps an answer given long after the visit', () => world.visit(tracking('silent-accepted'), async (page) => {
    await banner(page, 'write');
    await world.stored(find('silent-accepted').id, 'the visit', ({ order: { parcels } }) => parcels?.length === 1);
    await stopWorker(world.session);
    await page.bringToFront();
    await click(page, BANNER, '[data-part="answers"] summary');
    await click(page, BANNER, '[data-part="answers"] button[data-action="answer"]');
    const { answers, order } = await world.stored(find('silent-accepted').id, 'the answer', (record) => record.answers?.length === 1);
    assert.equal(answers[0].said.what, 'other-place');
    assert.equal(order.parcels.length, 1);
  }));
  it('a dismissed banner stays away while the worker starts', () => world.visit(tracking('exported-26'), async (page) => {
    const { id } = find('exported-26');
    await banner(page, 'write');
    await hide(page);
    await until('no banner', async () => (await page.$$(BANNER)).length === 0);
    const { last_seen: before } = await world.stored(id, 'a dismissal', ({ dismissed }) => dismissed === 'write');
    await page.evaluateOnNewDocument(countBanners, BANNER);
    await stopWorker(world.session);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await drawn(page);
    await world.stored(id, 'the second visit', ({ last_seen: last }) => last > before);
    // A verdict on a page opened later shows that the extension has had its time on this one.
    await world.banner(tracking('protection-2'), 'dispute');
    assert.equal(await page.evaluate(() => window.banners), 0);
  }));
}, { preferences: STOPS_SOON });
