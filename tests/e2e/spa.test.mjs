// One document, several pages: list → order → tracking → back, by history.pushState.

import { it } from 'node:test';

import { BANNER, banner, CHIP, insideAll, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, list } from './world.mjs';

const details = (key) => `.order-item a[data-pl="order_item_header_detail"][href*="${find(key).id}"]`;

inBothBrowsers((world) => {
  it('follows the address', () => world.visit(list('spa'), async (page) => {
    const chipsOn = () => until('ten chips', async () => (await insideAll(page, CHIP, () => true)).length === 10);
    const noBanner = () => until('no banner on the list', async () => (await page.$$(BANNER)).length === 0);
    await chipsOn();
    await page.click(details('first-scan-day-4'));
    await banner(page, 'wait');
    await page.click('.order-status-btns a');
    await banner(page, 'wait');
    await page.goBack();
    await banner(page, 'wait');
    await page.goBack();
    await noBanner();
    await chipsOn();
    // A late answer for the page that was left must not decide about the next.
    await page.click(details('exported-26'));
    await banner(page, 'unknown');
    await page.click('.order-status-btns a');
    await banner(page, 'write');
  }));
});
