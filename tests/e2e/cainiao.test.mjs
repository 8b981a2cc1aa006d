// Cainiao's own page: it knows numbers, and we know whose they are.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { cainiao, drawn, inBothBrowsers, list, tracking } from './world.mjs';

const number = (key) => find(key).parcels[0].origin;
const text = (page) => inside(page, BANNER, (root) => root.textContent);
const shows = (page, words) => until(`the banner to say ${words}`, async () => (await text(page)).includes(words) || Promise.reject(new Error(await text(page))));
const links = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('a')].map(({ href }) => href));

/** Everything the extension keeps. */
async function stored(world) {
  const popup = await openExtensionPage(world.session, 'popup.html');
  try {
    return JSON.stringify(await popup.evaluate(() => chrome.storage.local.get(null)));
  } finally {
    await popup.close();
  }
}

inBothBrowsers((world) => {
  it('judges a number by itself, says that it does not know the order, and keeps nothing', async () => {
    await world.visit(cainiao(number('silent-accepted')), async (page) => {
      await drawn(page);
      const { message } = await banner(page, 'write');
      assert.ok(!message.includes('Order:'), message);
      await shows(page, "It isn’t known which order");
      assert.deepEqual((await links(page)).filter((url) => /orderId=|tradeOrderId=/i.test(url)), []);
    });
    assert.ok(!(await stored(world)).includes(number('silent-accepted')));
  });
  it('a number nobody has scanned or heard of', () => world.visit(cainiao('RS0814999999Y'), async (page) => {
    await drawn(page);
    await banner(page, 'unknown');
    await shows(page, "It isn’t known which order");
  }));
  for (const variant of ['xhr', 'csp']) it(`reads it over ${variant}`, () => world.banner(cainiao(number('silent-accepted'), variant), 'write'));
  it('recognises the order, adds what is new, and names the disagreement', async () => {
    const { id } = find('exported-26');
    await world.banner(tracking('exported-26'), 'write');
    await world.visit(cainiao(number('exported-26')), async (page) => {
      await drawn(page);
      // It landed six days ago, says Cainiao.
      await banner(page, 'wait');
      await shows(page, id);
      await shows(page, 'Latest updates differ');
      assert.ok((await links(page)).includes(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`), String(await links(page)));
      assert.ok(!(await text(page)).includes("It isn’t known which order"));
    });
    await world.visit(tracking('exported-26'), async (page) => {
      await banner(page, 'wait');
      await shows(page, 'Latest updates differ');
    });
    assert.ok((await stored(world)).includes('cainiao-answer'));
  });
  it('finds an order by its second number, and among several', async () => {
    await world.banner(tracking('carrier-changed'), 'wait');
    await world.visit(cainiao(find('carrier-changed').parcels[0].number), (page) => shows(page, find('carrier-changed').id));
    await world.banner(tracking('arrived-11'), 'write');
    await world.visit(cainiao(['RS0814999999Y', number('carrier-changed'), number('arrived-11')]), async (page) => {
      await banner(page, 'write');
      await shows(page, find('arrived-11').id);
    });
  });
  it('leaves no order of its own behind, and asks Cainiao nothing', () => world.visit(list(), async () => {
    const keys = Object.keys(JSON.parse(await stored(world))).filter((key) => key.startsWith('order:'));
    assert.ok(keys.length && keys.every((key) => /^order:\d{16}$/.test(key)), String(keys));
    const asked = world.shop.requests.filter(({ path }) => path === '/global/detail.json');
    assert.ok(asked.length && asked.every(({ query }) => query.includes('sign=demo')), "every question to Cainiao was the page's own");
  }));
});
