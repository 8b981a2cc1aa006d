// At 200 %, at 400 pixels, in long languages: nothing is cut off, lies over another or scrolls sideways, and everything
// that is pressed is large enough. And what people set in their system is heeded: forced colours, reduced motion.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { flaws } from '../harness/keyboard.mjs';
import { unfold } from '../harness/layout.mjs';
import { find } from '../site/orders.mjs';
import { chat, detail, DIST, inBothBrowsers, tracking } from './world.mjs';

// 200 % of a window of 1280 × 900 has half as many pixels of CSS, as the browsers' own zoom gives.
const SIZES = { '200 %': [640, 450, 2], '400 pixels': [400, 700, 1], '320 pixels, 400 %': [320, 256, 1] };
const CARDS = { write: tracking('silent-accepted'), wait: tracking('exported-12'), dispute: detail('protection-2'), extend: detail('protection-6') };
const WINDOWS = {
  popup: ['popup.html', '[data-level]'],
  dashboard: ['dashboard.html', '[data-order]', '[data-action="details"]'],
  options: ['options.html', 'input'],
  welcome: ['welcome.html', 'h1'],
  evidence: [`evidence.html?order=${find('silent-accepted').id}`, 'article'],
};
// The longest words, the other way, and the widest letters: the card is tried in these.
const TELLING = ['en', 'de', 'ru', 'ar', 'ko'];
// The windows are quick to open: they are tried in all.
const LANGUAGES = readdirSync(join(DIST, 'chromium/texts')).map((name) => name.replace('.ftl', '')).sort();

const zoomed = (world) => {
  const speak = async (language) => {
    const page = await openExtensionPage(world.session, 'popup.html');
    await page.evaluate((tag) => chrome.storage.sync.set({ settings: { language: tag, reading: 'off' } }), language);
    await page.close();
  };
  const sizes = async (page, ask, what) => {
    const found = [];
    for (const [name, [width, height, deviceScaleFactor]] of Object.entries(SIZES)) {
      await page.setViewport({ width, height, deviceScaleFactor });
      await ask(unfold);
      found.push(...(await ask(flaws)).map((flaw) => `${what}, ${name}: ${flaw}`));
    }
    return found;
  };
  const opened = async (page, level) => {
    await banner(page, level);
    const folded = () => inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]').getAttribute('aria-expanded') === 'false');
    if (await folded()) await click(page, BANNER, '[data-action="toggle"]');
    await until('an open card', async () => !(await folded()));
  };

  for (const language of TELLING) {
    it(`cards in ${language}`, async () => {
      await speak(language);
      const found = [];
      for (const [level, url] of [...Object.entries(CARDS), [undefined, chat('silent-accepted')]]) {
        await world.visit(url, async (page) => {
          await opened(page, level);
          found.push(...await sizes(page, (read) => inside(page, BANNER, read), level ?? 'chat'));
        });
      }
      assert.deepEqual(found, []);
    });
  }
  // Firefox has no way to size a page of the extension over the protocol.
  if (world.name === 'chromium') {
    for (const language of LANGUAGES) {
      it(`windows in ${language}`, async () => {
        await speak(language);
        const found = [];
        for (const [name, [path, filled, press]] of Object.entries(WINDOWS)) {
          const { page, evaluate, click: press_, close } = await openExtensionPage(world.session, path);
          await until(`${path} to be filled`, () => evaluate((selector) => document.querySelector(selector) !== null, filled));
          if (press) await press_(press);
          found.push(...await sizes(page, (read) => page.evaluate(`(${read})(document)`), name));
          await close();
        }
        assert.deepEqual(found, []);
      });
    }
  }
  if (world.name === 'chromium') {
    it('forced colours: what tells by its ground only has an edge', () => world.visit(CARDS.write, async (page) => {
      const debug = await page.createCDPSession();
      await debug.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await opened(page, 'write');
      const edges = await inside(page, BANNER, (root) => ['.sp', '.disc', '.meter', '.text', '.primary'].filter((selector) => !parseFloat(getComputedStyle(root.querySelector(selector)).borderTopWidth)));
      assert.deepEqual(edges, []);
    }));
    it('reduced motion: nothing moves', () => world.visit(CARDS.write, async (page) => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await opened(page, 'write');
      const moving = await inside(page, BANNER, (root) => [...root.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || parseFloat(transitionDuration) > 0;
      }).map(({ className }) => className));
      assert.deepEqual(moving, []);
    }));
  }
  it('English again', () => speak('en'));
};

inBothBrowsers(zoomed);
// What fits with one font has to fit with the next: these letters are a seventh wider.
inBothBrowsers(zoomed, { browsers: ['chromium'], fonts: 'wide' });
