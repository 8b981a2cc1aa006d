// The popup lists every order that was seen, gravest first.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { clipboardText } from '../harness/clipboard.mjs';
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

  it('what nobody understands is folded, and copied without a name or a number', async () => {
    const { id, expect } = find(KEYS[0]);
    await world.banner(tracking(KEYS[0]), expect.tracking);
    const popup = await openExtensionPage(world.session, 'popup.html');
    const part = () => popup.evaluate(() => {
      const { hidden, open, textContent } = document.querySelector('[data-part=unrecognized]');
      return { hidden, open, text: textContent };
    });
    assert.equal((await until('the popup to be drawn', async () => (await popup.evaluate(() => Boolean(document.querySelector('[data-part=orders] li')))) && part())).hidden, true);
    await popup.evaluate(async (key) => {
      const { [key]: record } = await chrome.storage.local.get(key);
      const [parcel] = record.order.parcels;
      parcel.events.unshift({ ...parcel.events[0], code: 'NEW_CODE', text: `Oddly signed by Zoltan Quimby, order ${key.slice(6)}`, place: '' });
      await chrome.storage.local.set({ [key]: record });
    }, `order:${id}`);
    await popup.close();
    const again = await openExtensionPage(world.session, 'popup.html');
    const seen = () => again.evaluate(() => document.querySelector('[data-part=unrecognized]:not([hidden])')?.textContent ?? '');
    const text = await until('the fold', async () => (await seen()) || null);
    assert.match(text, /Unrecognized updates \(1\).*NEW_CODE.*Oddly signed by …/);
    assert.doesNotMatch(text, /Zoltan|Quimby/);
    assert.ok(!text.includes(id));
    assert.equal(await again.evaluate(() => document.querySelector('[data-part=unrecognized]').open), false);
    await again.evaluate(() => {
      document.querySelector('[data-part=unrecognized] summary').click();
      document.querySelector('[data-action=copy-unrecognized]').scrollIntoView();
    });
    await again.page.bringToFront();
    await again.click('[data-action=copy-unrecognized]');
    await until('it to say that it is copied', () => again.evaluate(() => document.querySelector('[data-part=unrecognized-news]').textContent === 'Copied.'));
    assert.equal((await clipboardText(world.session)).trim(), 'NEW_CODE\tOddly signed by …\t1');
    await again.close();
  });
});
