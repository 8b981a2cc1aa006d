// Pages whose data cannot be seen, or brings nonsense: their elements are read.

import { it } from 'node:test';

import { ORDERS } from '../site/orders.mjs';
import { detail, inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const { key, story, dom } of ORDERS.filter((order) => order.dom !== null)) {
    it(`tracking page, ${dom}: ${story}`, () => world.banner(tracking(key, 'dom'), dom));
  }
});

// A fresh profile: the order page must not live on what the tracking page told.
inBothBrowsers((world) => {
  for (const { key, story, expect } of ORDERS) {
    it(`order page, ${expect.detail}: ${story}`, () => world.banner(detail(key, 'dom'), expect.detail));
  }
});
