// One document, several pages: list → order → tracking → back, by history.pushState.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, CHIP, banner, insideAll, press, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, list, tracking } from './world.mjs';

const details = (key) => `.order-item a[data-pl="order_item_header_detail"][href*="${find(key).id}"]`;

inBothBrowsers((world) => {
  it('follows the address', () => world.visit(list('spa'), async (page) => {
    const chipsOn = () => until('ten chips', async () => (await insideAll(page, CHIP, () => true)).length === 10);
    const noBanner = () => until('no banner on the list', async () => (await page.$$(BANNER)).length === 0);
    await chipsOn();
    await press(page, details('first-scan-day-4'));
    await banner(page, 'wait');
    await press(page, '.order-status-btns a');
    await banner(page, 'wait');
    await page.goBack();
    await banner(page, 'wait');
    await page.goBack();
    await noBanner();
    await chipsOn();
    // A late answer for the page that was left must not decide about the next.
    await press(page, details('exported-26'));
    await banner(page, 'unknown');
    await press(page, '.order-status-btns a');
    await banner(page, 'write');
  }));
  it("takes a verdict down when its order's page is left", () => world.visit(tracking('exported-26', 'spa'), async (page) => {
    await banner(page, 'write');
    await page.evaluate((url) => history.pushState({}, '', url), tracking('silent-accepted', 'spa'));
    await until('no banner', async () => (await page.$$(BANNER)).length === 0);
    await page.evaluate(() => { window.demo.route(); });
    await banner(page, 'write');
    // What the page still showed after the move was not taken for the next order's.
    const { order } = await world.stored(find('silent-accepted').id, 'its parcel', (record) => record.order.parcels?.length);
    assert.deepEqual(order.parcels.map((parcel) => parcel.origin_number.value), find('silent-accepted').parcels.map((parcel) => parcel.origin));
  }));
  // Nothing on this page can be read but its answer, which comes before anything has told that the page moved:
  // were it not heard, the banner would come when its patience is over, after twelve seconds.
  it('hears an answer that is as quick as the move', () => world.visit(list('spa'), async (page) => {
    await until('ten chips', async () => (await insideAll(page, CHIP, () => true)).length === 10);
    await page.evaluate((url) => {
      history.pushState({}, '', url);
      window.demo.route();
    }, tracking('not-shipped', 'spa'));
    await banner(page, 'wait', 10_000);
  }));
});
