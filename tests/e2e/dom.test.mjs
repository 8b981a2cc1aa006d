// Pages whose data cannot be seen, or brings nonsense: their elements are read.

import { it } from 'node:test';

import { banner } from '../harness/inside.mjs';
import { ORDERS } from '../site/orders.mjs';
import { detail, inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const { key, story, dom } of ORDERS.filter((order) => order.dom !== null && order.parcels.length)) {
    it(`tracking page, ${dom}: ${story}`, () => world.banner(tracking(key, 'dom'), dom));
  }
  // No part of these pages tells that they are complete, so the banner comes when its patience is over.
  it('tracking pages without a parcel', () => Promise.all(ORDERS.filter(({ parcels }) => !parcels.length).map(({ key, dom }) => (
    world.visit(tracking(key, 'dom'), (page) => banner(page, dom, 30_000))
  ))));
});

// A fresh profile: the order page must not live on what the tracking page told.
inBothBrowsers((world) => {
  for (const { key, story, expect } of ORDERS) {
    it(`order page, ${expect.detail}: ${story}`, () => world.banner(detail(key, 'dom'), expect.detail));
  }
});
