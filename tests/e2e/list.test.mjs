// A chip on every card of the order list, on nothing else, whatever the page does with its cards.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, CHIP, banner, inside, insideAll, press, until } from '../harness/inside.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { inBothBrowsers, list, tracking } from './world.mjs';

// Which order a chip stands at (its card's text has the id), and what it says.
const read = (root) => {
  const { host } = root;
  const card = host.closest('.order-item') ?? [host.previousElementSibling, host.nextElementSibling].find((near) => near?.matches('.order-item'));
  return { id: card?.textContent.match(/\d{16}/)?.[0] ?? null, level: root.querySelector('[data-level]')?.dataset.level ?? null };
};

/** Waits until the cards shown are `count` and each has exactly one chip that says something; id → level. */
function chips(page, count) {
  return until(`${count} cards with one chip each`, async () => {
    const cards = await page.$$eval('.order-item', (all) => all.map((card) => card.textContent.match(/\d{16}/)[0]));
    const found = await insideAll(page, CHIP, read);
    const levels = new Map(found.map(({ id, level }) => [id, level]));
    if (cards.length === count && found.length === count && cards.every((id) => levels.get(id))) return levels;
    throw new Error(`${cards.length} cards, ${found.length} chips: ${JSON.stringify(found)}`);
  });
}

const level = async (page, count, key, wanted) => until(`the chip of ${key} to say ${wanted}`, async () => (await chips(page, count)).get(find(key).id) === wanted);

inBothBrowsers((world) => {
  it('marks every card, also those that come with "View orders"', () => world.visit(list(), async (page) => {
    await chips(page, 10);
    await press(page, '.order-more button');
    await chips(page, 20);
    await press(page, '.order-more button');
    await chips(page, ORDERS.length);
    for (const [key, wanted] of [['cancelled', 'done'], ['unpaid', 'done'], ['completed', 'done'], ['not-shipped', 'wait'], ['silent-accepted', 'unknown']]) await level(page, ORDERS.length, key, wanted);
    assert.equal(await page.$$eval(`.recommend-order-list ${CHIP}`, (all) => all.length), 0);
  }));
  it('follows the tabs', () => world.visit(list(), async (page) => {
    await chips(page, 10);
    await press(page, '[data-tab="unpaid"]');
    await chips(page, 1);
    await press(page, '[data-tab="all"]');
    await chips(page, 10);
  }));
  it('shows what the tracking pages told', async () => {
    for (const key of ['first-scan-day-6', 'silent-accepted', 'exported-12']) await world.banner(tracking(key), find(key).expect.tracking);
    await world.visit(list(), async (page) => {
      for (const key of ['first-scan-day-6', 'silent-accepted', 'exported-12']) await level(page, 10, key, find(key).expect.tracking);
    });
  });
  it('says what stands in the place of the list', () => world.visit(list('captcha'), async (page) => {
    await banner(page, 'unknown');
    assert.match(await inside(page, BANNER, (root) => root.querySelector('[data-part="why"]').textContent), /security check/);
  }));
  it('survives a page that rebuilds its root', () => world.visit(list('rerender'), (page) => chips(page, 10)));
  it('reads a page without data calls', () => world.visit(list('dom'), (page) => chips(page, 10)));
  it('reads a page with strict CSP', () => world.visit(list('csp'), (page) => chips(page, 10)));
  it('reads a language host', () => world.visit(list('', 'pt.aliexpress.com'), (page) => chips(page, 10)));
  it('reads the US site', () => world.visit(list('', 'www.aliexpress.us'), (page) => chips(page, 10)));
  it('reads the cards of the mobile site', () => world.visit(list('', 'm.aliexpress.com'), (page) => chips(page, 10)));
});
