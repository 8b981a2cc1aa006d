// The box for a number, in the popup and in the banner; the parcel's numbers and its history in the banner.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

// One letter stands where the number has a digit.
const MISTYPED = 'RR473I24829CN';
const RIGHT = 'RR473124829CN';

/** Types into the box below `root` and tells what it says. */
const type = (root, text) => {
  const field = root.querySelector('.check textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const told = (root) => {
  const list = (name) => [...root.querySelectorAll(`[data-part="check-${name}"]:not([hidden]) > li`)];
  return {
    value: root.querySelector('.check textarea').value,
    lines: list('lines').map(({ textContent }) => textContent),
    offers: list('offers').map((item) => item.querySelector('button').textContent),
    links: list('links').map((item) => item.querySelector('a').href),
  };
};

/** The same in a page that has no closed root. */
const onPage = (read) => new Function('...args', `return (${read})(document, ...args)`);

inBothBrowsers((world) => {
  it('a mistyped number in the popup: a repair is offered, and applied by a click only', async () => {
    const popup = await openExtensionPage(world.session, 'popup.html');
    const say = (text) => popup.evaluate(onPage(type), text);
    const hear = () => popup.evaluate(onPage(told));
    await until('the box', () => popup.evaluate(() => Boolean(document.querySelector('.check textarea'))));
    await say(MISTYPED);
    const before = await until('an offer', async () => { const now = await hear(); return now.offers.length && now; });
    assert.equal(before.value, MISTYPED);
    assert.match(before.offers[0], new RegExp(RIGHT));
    await popup.evaluate(() => document.querySelector('[data-action="check-offer"]').click());
    const after = await until('the repair', async () => { const now = await hear(); return now.value === RIGHT && now; });
    assert.deepEqual(after.offers, []);
    assert.ok(after.lines.some((line) => /China Post/.test(line)), after.lines.join(' '));
    assert.ok(after.links.some((url) => url.startsWith('https://global.cainiao.com/') && url.includes(RIGHT)), after.links.join(' '));
    assert.ok(after.links.every((url) => url.startsWith('https://')));
    await say('7'.repeat(10_000));
    const long = await until('a refusal', async () => { const now = await hear(); return now.lines.length === 1 && now; });
    assert.deepEqual([long.lines, long.links], [['That is too long for a tracking number.'], []]);
    await popup.close();
  });

  it('the banner has the number, its history and the same box', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const { number } = find('exported-26').parcels[0];
    const shown = await inside(page, BANNER, (root) => ({
      numbers: [...root.querySelectorAll('[data-part="numbers"] code')].map(({ textContent }) => textContent),
      entries: root.querySelectorAll('[data-part="timeline"]:not([hidden]) li').length,
      silence: root.querySelector('[data-part="timeline"] .silence')?.textContent,
      meaning: root.querySelector('[data-part="timeline"] .meaning')?.textContent,
    }));
    assert.ok(shown.numbers.includes(number), shown.numbers.join(' '));
    assert.ok(shown.entries > 1, `${shown.entries} entries`);
    assert.match(shown.silence, /^\d+ days without updates/);
    assert.ok(shown.meaning);
    await inside(page, BANNER, type, MISTYPED);
    const before = await until('an offer', async () => { const now = await inside(page, BANNER, told); return now.offers.length && now; });
    assert.equal(before.value, MISTYPED);
    await inside(page, BANNER, (root) => root.querySelector('[data-action="check-offer"]').click());
    const after = await until('the repair', async () => { const now = await inside(page, BANNER, told); return now.value === RIGHT && now.links.length && now; });
    assert.ok(after.links.some((url) => url.startsWith('https://t.17track.net/')), after.links.join(' '));
    assert.ok(after.links.every((url) => !url.includes('tradeOrderId')), 'the order says nothing about another number');
  }));
});
