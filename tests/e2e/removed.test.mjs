// A page that removes our elements: they come back, but not for ever.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, until } from '../harness/inside.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  it('comes back when it is removed once', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await page.$eval(BANNER, (host) => host.remove());
    await banner(page, 'write');
  }));
  it('gives up in the end', () => world.visit(tracking('exported-26', 'evict'), async (page) => {
    await until('a banner to be removed twice', () => page.evaluate(() => window.demo.evicted >= 2));
    // Every change of the page is an occasion to come back.
    const evicted = await page.evaluate(async () => {
      for (let n = 0; n < 120; n += 1) {
        document.getElementById('root').append(document.createElement('i'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return window.demo.evicted;
    });
    assert.ok(evicted <= 30, `put back ${evicted} times`);
    assert.equal((await page.$$(BANNER)).length, 0);
  }));
});
