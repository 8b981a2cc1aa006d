// The other sites: aliexpress.ru, a program of its own, and the mobile host with its narrow cards.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, CHIP, inside, insideAll, until } from '../harness/inside.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { cainiao, detail, drawn, inBothBrowsers, list, ruDetail, ruList } from './world.mjs';

const NARROW = { width: 390, height: 844 };

// Which order a chip leads to, and what it says.
const chip = (root) => ({
  level: root.querySelector('[data-level]')?.dataset.level ?? null,
  inCard: Boolean(root.host.closest('[class^="RedOrderList_OrderList__item__"], .order-item')),
  url: root.querySelector('a')?.href ?? '',
});

const chips = (page, count) => until(`${count} chips`, async () => {
  const found = await insideAll(page, CHIP, chip);
  if (found.length === count && found.every(({ level }) => level)) return found;
  throw new Error(JSON.stringify(found));
});

inBothBrowsers((world) => {
  it('marks the list of aliexpress.ru; its chips lead to its own order pages', () => world.visit(ruList(), async (page) => {
    const found = await chips(page, 5);
    assert.ok(found.every(({ inCard }) => inCard), JSON.stringify(found));
    const wanted = ORDERS.slice(4, 9).map(({ id }) => `https://aliexpress.ru/order-list/${id}`);
    assert.deepEqual(found.map(({ url }) => url).sort(), wanted.sort());
  }));
  it('knows the number on an order of aliexpress.ru, and its tracking from Cainiao', async () => {
    await world.visit(ruDetail('silent-accepted'), async (page) => {
      await drawn(page);
      await banner(page, 'unknown');
      const links = await until('a link to Cainiao', () => inside(page, BANNER, (root) => [...root.querySelectorAll('a')].map(({ href }) => href)).then((all) => all.some((url) => url.includes('cainiao')) && all));
      assert.ok(links.some((url) => url.includes(find('silent-accepted').parcels[0].origin)), String(links));
      assert.ok(links.every((url) => !url.includes('/p/order/') && !url.includes('/p/tracking/')), String(links));
    });
    await world.banner(cainiao(find('silent-accepted').parcels[0].origin), 'write');
    await world.banner(ruDetail('silent-accepted'), 'write');
  });
  it('marks narrow cards of the mobile host', () => world.visit(list('', 'm.aliexpress.com'), async (page) => {
    await page.setViewport(NARROW);
    const found = await chips(page, 10);
    assert.ok(found.every(({ url }) => !url || url.startsWith('https://m.aliexpress.com/p/order/detail.html?orderId=')), JSON.stringify(found));
  }));
  it('shows its banner on a narrow order page without widening it', () => world.visit(detail('protection-6', '', 'm.aliexpress.com'), async (page) => {
    await page.setViewport(NARROW);
    await drawn(page);
    await banner(page, 'extend');
    const [width, left, right] = await inside(page, BANNER, (root) => {
      const { left, right } = (root.querySelector('[data-level]') ?? root.host).getBoundingClientRect();
      return [window.innerWidth, left, right];
    });
    assert.ok(left >= 0 && right <= width, `${left}–${right} of ${width}`);
  }));
  it('reads the mobile order page by its elements', () => world.banner(detail('protection-2', 'dom', 'm.aliexpress.com'), 'dispute'));
});
