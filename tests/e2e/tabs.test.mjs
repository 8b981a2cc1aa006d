// Several tabs report the same order at the same moment: both reports are kept.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { askWorker } from '../harness/worker.mjs';
import { find } from '../site/orders.mjs';
import { detail, inBothBrowsers, tracking } from './world.mjs';

const KEY = 'arrived-11';

// Both run in the worker: the tab with this page answers nobody, or does again.
const answersNobody = async (global, url) => {
  const { tabs } = global.chrome;
  const [{ id }] = (await tabs.query({})).filter((tab) => tab.url === url);
  const { sendMessage } = tabs;
  global.sendMessageBefore = sendMessage;
  tabs.sendMessage = (to, ...rest) => (to === id ? new Promise(() => {}) : sendMessage.call(tabs, to, ...rest));
};
const answersAgain = async (global) => {
  global.chrome.tabs.sendMessage = global.sendMessageBefore;
};

/** The window that says so must stay open in Firefox: what it gave to the worker dies with it. */
async function whileHanging(session, url, use) {
  const own = await openExtensionPage(session, 'popup.html');
  await askWorker(own, {});
  const inWorker = async (does) => {
    if (session.name === 'firefox') {
      return own.run(`(${does})(browser.extension.getBackgroundPage(), ${JSON.stringify(url)})`);
    }
    const target = session.browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(session.base));
    return (await target.worker()).evaluate(`(${does})(globalThis, ${JSON.stringify(url)})`);
  };
  await inWorker(answersNobody);
  try {
    await use();
  } finally {
    await inWorker(answersAgain);
    await own.close();
  }
}

inBothBrowsers((world) => {
  // The shop keeps the first answer back until the other tab has asked, and then sends both.
  it('what two tabs read', () => world.visit(detail(KEY, 'pair'), () => world.visit(tracking(KEY, 'pair'), async () => {
    const { id, to, parcels: [parcel], total } = find(KEY);
    const { order } = await world.stored(id, 'both', (record) => record.order.price && record.order.parcels?.length);
    assert.equal(order.price.value, total);
    assert.equal(order.status.value, 'shipped');
    assert.equal(order.zip.value, to.zip);
    assert.equal(order.parcels.length, 1);
    assert.equal(order.parcels[0].origin_number.value, parcel.origin);
    assert.equal(order.parcels[0].events.length, parcel.events.length);
    assert.deepEqual(order.protection.map(({ source }) => source).sort(), ['detail-answer', 'tracking-answer']);
  })));
  it('what one tab reads changes the other', () => world.visit(detail('exported-12'), async (first) => {
    await banner(first, 'unknown');
    await world.visit(tracking('exported-12'), (second) => banner(second, 'wait'));
    await banner(first, 'wait');
  }));
  it('what one tab reads changes the other though a third one hangs', () => world.visit(detail('silent-accepted'), async (hanging) => {
    await banner(hanging, 'unknown');
    await world.visit(detail('exported-26'), async (first) => {
      await banner(first, 'unknown');
      await whileHanging(world.session, hanging.url(), async () => {
        await world.visit(tracking('exported-26'), (second) => banner(second, 'write'));
        await banner(first, 'write');
      });
    });
  }));
  it('a page that was left and comes back says what was learnt meanwhile', () => world.visit(tracking('silent-accepted'), async (page) => {
    await banner(page, 'write');
    const own = await openExtensionPage(world.session, 'popup.html');
    // Behind the worker's back, so that nobody tells the page.
    await own.evaluate(async (key) => {
      const { [key]: record } = await chrome.storage.local.get(key);
      record.order.status = { value: 'completed', source: 'list-answer', seen: Date.now() };
      await chrome.storage.local.set({ [key]: record });
    }, `order:${find('silent-accepted').id}`);
    await own.close();
    await page.bringToFront();
    // Not an event of the page's own making, which is not listened to: it is left, and the browser brings it back.
    await page.goto(detail(KEY), { waitUntil: 'domcontentloaded' });
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await banner(page, 'done');
  }));
  it('what is said in two tabs', () => world.visit(detail(KEY), (first) => world.visit(tracking(KEY), async (second) => {
    const says = async (page, index) => {
      await page.bringToFront();
      await banner(page, 'write');
      // What was said in the other tab is on this card too, which so has found its last shape before it is clicked.
      await until(`${index} things said`, async () => (await inside(page, BANNER, (root) => root.querySelectorAll('[data-part="said"] li').length)) === index);
      await click(page, BANNER, '[data-part="answers"] summary');
      await click(page, BANNER, `[data-part="answers"] button[data-action="answer"][data-index="${index}"]`);
    };
    await says(first, 0);
    await says(second, 1);
    const { answers } = await world.stored(find(KEY).id, 'both answers', (record) => record.answers?.length >= 2);
    assert.deepEqual(answers.map(({ said: { what } }) => what), ['other-place', 'weight-mismatch']);
  })));
});
