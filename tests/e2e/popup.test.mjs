// The popup lists every order that was seen, gravest first.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, LEVELS, tracking } from './world.mjs';

const KEYS = ['exported-12', 'protection-2', 'delivered', 'pickup', 'protection-6', 'exported-26'];

inBothBrowsers((world) => {
  it('gravest first', async () => {
    for (const key of KEYS) await world.banner(tracking(key), find(key).expect.tracking);
    const popup = await openExtensionPage(world.session, 'popup.html');
    const levels = await until(`${KEYS.length} orders in the popup`, async () => {
      const shown = await popup.evaluate(() => [...document.querySelectorAll('[data-level]')].map(({ dataset }) => dataset.level));
      return shown.length === KEYS.length && shown;
    });
    const wanted = KEYS.map((key) => find(key).expect.tracking).sort((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a));
    assert.deepEqual(levels, wanted);
    await popup.close();
  });
});
