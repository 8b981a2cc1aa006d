// With a keyboard only: every control of every surface is reached with Tab in the order it stands there, shows that it
// has the focus, and lets it go again. Enter, Space and Escape do what they do elsewhere.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, inside, until } from '../harness/inside.mjs';
import { focused, reachable } from '../harness/keyboard.mjs';
import { find } from '../site/orders.mjs';
import { chat, inBothBrowsers, list, tracking } from './world.mjs';

const ORDER = 'silent-accepted';
const WINDOWS = {
  popup: ['popup.html', '[data-level]'],
  dashboard: ['dashboard.html', '[data-order]'],
  // The languages come after all else, and move what stands behind them to other places.
  options: ['options.html', '[data-field="language"] option[value="fr"]'],
  welcome: ['welcome.html', 'h1'],
  evidence: [`evidence.html?order=${find(ORDER).id}`, 'article'],
};
// Some more than there are: a trap would keep the focus for ever.
const MOST = 400;

/** Tabs through `ask`'s root until the focus has left it or is back at the first; what had it, in turn. */
async function walk(page, ask) {
  const seen = [];
  let before = null;
  for (let steps = 0; steps < MOST; steps += 1) {
    await page.keyboard.press('Tab');
    const now = await ask(focused);
    if (now === null) {
      if (seen.length) return seen;
      continue;
    }
    // A date has a stop for each of its parts.
    if (now.at === before) continue;
    if (seen.some(({ at }) => at === now.at)) return seen;
    seen.push(now);
    before = now.at;
  }
  assert.fail(`no way out: ${JSON.stringify(seen.slice(-3))}`);
}

function judged(stops, wanted) {
  const places = stops.map(({ at }) => at);
  assert.deepEqual(places, [...places].sort((a, b) => a - b), `in the order they stand there: ${stops.map(({ name }) => name).join(' → ')}`);
  // Firefox stops at what scrolls, too.
  assert.deepEqual(stops.filter(({ at, scrolls }) => !scrolls || wanted.includes(at)).map(({ at }) => at), wanted, 'all that can have the focus gets it');
  for (const stop of stops) assert.ok(stop.ring && stop.seen, `to be seen: ${JSON.stringify(stop)}`);
}

inBothBrowsers((world) => {
  const card = (page) => (read) => inside(page, BANNER, read);
  const pressed = (page) => inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]').getAttribute('aria-expanded'));
  /** Puts the focus on the first control of the card, as a Tab from the page's last link would. */
  const start = (page) => until('the card to take the focus', () => inside(page, BANNER, (root) => {
    root.querySelector('[data-action="toggle"]').focus();
    return root.activeElement !== null;
  }));

  for (const [name, url, level] of [['banner', tracking(ORDER), 'write'], ['chat', chat(ORDER)]]) {
    it(`${name}: every control in its order`, () => world.visit(url, async (page) => {
      await page.bringToFront();
      await banner(page, level);
      if ((await pressed(page)) === 'false') {
        await start(page);
        await page.keyboard.press('Enter');
      }
      const wanted = await until('the controls', () => card(page)(reachable));
      // The page's own links come before the card, which stands at the end.
      judged(await walk(page, card(page)), wanted);
    }));
  }
  it('banner: Enter, Space and Escape', () => world.visit(tracking('exported-12'), async (page) => {
    await page.bringToFront();
    await banner(page, 'wait');
    await start(page);
    await page.keyboard.press('Enter');
    await until('Enter to open it', async () => (await pressed(page)) === 'true');
    await page.keyboard.press(' ');
    await until('Space to fold it', async () => (await pressed(page)) === 'false');
    await page.keyboard.press(' ');
    await until('Space to open it', async () => (await pressed(page)) === 'true');
    await page.keyboard.press('Escape');
    await until('Escape to fold it', async () => (await pressed(page)) === 'false');
    // Who folded it with a key stands where it can be opened again.
    assert.match((await card(page)(focused)).name, /toggle/);
  }));
  it('chips: one after the other', () => world.visit(list(), async (page) => {
    await page.bringToFront();
    await until('ten chips', () => page.$$eval(CHIP, ({ length }) => length === 10));
    const met = new Set();
    for (let steps = 0; steps < MOST && met.size < 10; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate((selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement), CHIP);
      if (at >= 0) met.add(at);
    }
    assert.deepEqual([...met], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }));
  // Firefox keeps keys that the protocol presses away from the pages of extensions.
  if (world.name === 'chromium') {
    for (const [name, [path, filled]] of Object.entries(WINDOWS)) {
      it(`${name}: every control in its order`, async () => {
        await world.banner(tracking(ORDER), 'write');
        const { page, evaluate, close } = await openExtensionPage(world.session, path);
        await page.bringToFront();
        await until(`${path} to be filled`, () => evaluate((selector) => document.querySelector(selector) !== null, filled));
        const ask = (read) => page.evaluate(`(${read})(document)`);
        judged(await walk(page, ask), await ask(reachable));
        await close();
      });
    }
  }
});
