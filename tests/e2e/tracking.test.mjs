// The banner on the tracking page.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { banner, press } from '../harness/inside.mjs';
import { ORDERS } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const { key, story, expect } of ORDERS) {
    it(`${expect.tracking}: ${story}`, async () => {
      const { verdict, why, message, copy } = await world.banner(tracking(key), expect.tracking);
      assert.ok(verdict && why, 'it says what and why');
      if (['write', 'extend'].includes(expect.tracking)) assert.ok(message && copy, 'there is a message to copy');
    });
  }
  it('remembers what the order page told', async () => {
    await world.banner(detail('cancelled'), 'done');
    await world.banner(tracking('cancelled'), 'done');
  });
  it('tells the order page what it read', () => world.banner(detail('exported-26'), 'write'));
  it('keeps the gravest of two parcels, whichever tab is open', () => world.visit(tracking('two-parcels'), async (page) => {
    await drawn(page);
    await press(page, '[class^="tab-list-v2--tab"][data-parcel="1"]');
    await banner(page, 'write');
    await press(page, '[class^="tab-list-v2--tab"][data-parcel="0"]');
    await banner(page, 'write');
  }));
  it('reads answers that come over fetch', () => world.banner(tracking('arrived-11', 'fetch'), 'write'));
  it('reads answers that come over XMLHttpRequest', () => world.banner(tracking('arrived-11', 'xhr'), 'write'));
  it('reads the US site', () => world.banner(tracking('exported-12', '', 'www.aliexpress.us'), 'wait'));
});
