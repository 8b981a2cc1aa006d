// The demo shop holds what its orders promise, and every variant draws in both browsers.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { BROWSERS, launch } from '../harness/browsers.mjs';
import { until } from '../harness/inside.mjs';
import { startShop } from '../harness/shop.mjs';
import { dateText, noon, quietDaysAgo, timeText } from './days.mjs';
import { find, ORDERS } from './orders.mjs';

const FIXTURE = fileURLToPath(new URL('../harness/fixture-extension', import.meta.url));
const LEVELS = ['done', 'wait', 'unknown', 'watch', 'write', 'extend', 'dispute'];

describe('orders', () => {
  it('have ids and numbers of their own', () => {
    for (const values of [ORDERS.map(({ id }) => id), ORDERS.map(({ key }) => key), ORDERS.flatMap(({ parcels }) => parcels.map(({ number }) => number))]) {
      assert.equal(new Set(values).size, values.length);
    }
    assert.ok(ORDERS.every(({ id }) => /^\d{16}$/.test(id)));
    assert.ok(Number(find('big-id').id) > Number.MAX_SAFE_INTEGER);
  });
  it('show every verdict', () => {
    assert.deepEqual(new Set(ORDERS.flatMap(({ expect }) => Object.values(expect))), new Set(LEVELS));
  });
  it('run forwards: placed, paid, shipped, scanned', () => {
    for (const { key, placed, paid, shipped, parcels } of ORDERS) {
      assert.ok(paid === null || placed >= paid, key);
      assert.ok(shipped === null || paid >= shipped, key);
      for (const { events } of parcels) for (let n = 1; n < events.length; n += 1) assert.ok(events[n - 1].ago <= events[n].ago, `${key}: newest first`);
    }
  });
  it('of every kind are paid outside the big sales, whatever the day', () => {
    for (let day = 0; day < 366; day += 1) {
      const now = noon(day, new Date(2026, 0, 1));
      const paid = noon(-quietDaysAgo(5, now), now);
      const key = (paid.getMonth() + 1) * 100 + paid.getDate();
      assert.ok(!(key >= 1101 || key <= 228 || (key >= 315 && key <= 401) || (key >= 615 && key <= 701)), String(paid));
    }
  });
  it('write dates as the shop does', () => {
    const date = new Date(2026, 8, 3, 9, 5);
    assert.equal(dateText(date), 'Sep 3, 2026');
    assert.equal(dateText(date, 'pt'), '3 set, 2026');
    assert.equal(timeText(date.getTime()), 'Thu | Sep. 3 09:05');
  });
});

for (const name of BROWSERS) {
  describe(name, () => {
    let shop, session;
    before(async () => {
      shop = await startShop();
      session = await launch(name, { extension: FIXTURE, shop });
    });
    after(async () => {
      await session?.close();
      await shop?.close();
    });
    const visit = async (url, use) => {
      const page = await session.browser.newPage();
      try {
        await page.goto(url);
        return await use(page);
      } finally {
        await page.close();
      }
    };
    const settled = (page, draws = 1) => until(`${page.url()} to draw`, () => page.evaluate((wanted) => window.demo.draws >= wanted && { ...window.demo, received: window.demo.received.length }, draws));
    const BROKEN = ['malformed', 'truncated', 'huge', 'deep'];
    const { id } = find('two-parcels');

    for (const variant of ['', 'xhr', 'fetch', 'csp', 'csp,xhr', 'spa', 'wrapped,fetch', 'frozen,xhr', 'dom', ...BROKEN, ...BROKEN.map((each) => `${each},xhr`)]) {
      it(`draws list, order and tracking: ${variant || 'no variant'}`, async () => {
        const quiet = !BROKEN.some((each) => variant.includes(each));
        await visit(`https://www.aliexpress.com/p/order/index.html?demo=${variant}`, async (page) => {
          const { errors } = await settled(page);
          assert.equal(errors.length === 0, quiet, errors.join());
          assert.equal((await page.$$('.order-item')).length, 10);
        });
        await visit(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}&demo=${variant}`, async (page) => {
          await settled(page);
          assert.ok((await page.$eval('.order-detail-order-info', (box) => box.textContent)).includes(id));
        });
        await visit(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}&demo=${variant}`, async (page) => {
          await settled(page);
          assert.equal((await page.$$('[class^="tab-list-v2--tab"]')).length, 2);
          assert.equal(await page.$eval('[class*="logistic-info-v2--mailNoValue"]', (span) => span.textContent), find('two-parcels').parcels[0].number);
          await page.click('[data-parcel="1"]');
          assert.equal(await page.$eval('[class*="logistic-info-v2--mailNoValue"]', (span) => span.textContent), find('two-parcels').parcels[1].number);
        });
      });
    }
    it('shows more orders, and tabs', () => visit('https://www.aliexpress.com/p/order/index.html', async (page) => {
      await settled(page);
      for (const count of [20, ORDERS.length]) {
        await page.click('.order-more button');
        await until(`${count} cards`, async () => (await page.$$('.order-item')).length === count);
      }
      assert.equal(await page.$('.order-more'), null);
      await page.click('[data-tab="unpaid"]');
      await until('one unpaid order', async () => (await page.$$('.order-item')).length === 1);
    }));
    it('removes foreign elements where it is asked to', () => visit('https://www.aliexpress.com/p/order/index.html?demo=evict', async (page) => {
      await settled(page);
      await until('an eviction', () => page.evaluate(() => window.demo.evicted > 0));
      assert.equal((await page.$$('[data-stuck-parcel]')).length, 0);
    }));
    it('rebuilds its root where it is asked to', () => visit('https://www.aliexpress.com/p/order/index.html?demo=rerender', (page) => settled(page, 3)));
    for (const host of ['www.aliexpress.us', 'm.aliexpress.com', 'pt.aliexpress.com']) {
      it(`answers as ${host}`, () => visit(`https://${host}/p/order/index.html`, async (page) => {
        await settled(page);
        assert.equal((await page.$$('.order-item')).length, 10);
      }));
    }
    it('draws the page of Cainiao', () => visit(`https://global.cainiao.com/newDetail.htm?mailNoList=${find('silent-accepted').parcels[0].number}`, async (page) => {
      await settled(page);
      assert.equal((await page.$$('.trace-item')).length, 3);
    }));
    it('draws several numbers, one nobody knows', () => visit(`https://global.cainiao.com/newDetail.htm?mailNoList=${find('silent-accepted').parcels[0].number}%2CRS0814999999Y&demo=xhr`, async (page) => {
      await settled(page);
      assert.equal((await page.$$('.tracking-detail')).length, 2);
      assert.equal((await page.$$('.trace-item')).length, 3);
    }));
    it('draws the pages of aliexpress.ru', async () => {
      await visit('https://aliexpress.ru/order-list?filterName=active', async (page) => {
        await settled(page);
        assert.equal((await page.$$('[class^="RedOrderList_OrderList__item__"]')).length, 5);
      });
      await visit(`https://aliexpress.ru/order-list/${find('exported-12').id}`, async (page) => {
        await settled(page);
        assert.equal((await page.$eval('[data-testid="orderNumber"]', (span) => span.textContent)).replaceAll(' ', ''), find('exported-12').id);
      });
    });
    it('draws the list of refunds', () => visit('https://m.aliexpress.com/p/refund-dispute/list.html', async (page) => {
      await settled(page);
      assert.equal((await page.$$('.demo-refund')).length, 2);
    }));
    it('sends those who are logged out to the login host', () => visit('https://www.aliexpress.com/p/order/index.html?demo=loggedout', async (page) => {
      assert.equal(page.url(), 'https://login.aliexpress.com/');
    }));
    it('shows a captcha, and a layout nobody knows', async () => {
      await visit('https://www.aliexpress.com/p/order/index.html?demo=captcha', async (page) => assert.ok(await page.$('.baxia-dialog')));
      await visit('https://www.aliexpress.com/p/order/index.html?demo=unknown', async (page) => assert.equal(await page.$('.order-item'), null));
    });
  });
}
