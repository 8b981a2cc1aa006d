// One document, several pages: list → order → tracking → back, by history.pushState.

import { it } from 'node:test';

import { BANNER, banner, CHIP, insideAll, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, list, tracking } from './world.mjs';

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
  it("takes a verdict down when its order's page is left", () => world.visit(tracking('exported-26', 'spa'), async (page) => {
    await banner(page, 'write');
    await page.evaluate((url) => history.pushState({}, '', url), tracking('silent-accepted', 'spa'));
    await until('no banner', async () => (await page.$$(BANNER)).length === 0);
  }));
  // Nothing on this page can be read but its answer, which comes before anything has told that the page moved:
  // were it not heard, the banner would come when its patience is over, later than this test waits.
  it('hears an answer that is as quick as the move', () => world.visit(list('spa'), async (page) => {
    await until('ten chips', async () => (await insideAll(page, CHIP, () => true)).length === 10);
    await page.evaluate((url) => {
      history.pushState({}, '', url);
      window.demo.route();
    }, tracking('not-shipped', 'spa'));
    await banner(page, 'unknown');
  }));
});
