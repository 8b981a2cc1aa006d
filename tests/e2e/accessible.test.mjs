// axe finds nothing to complain about: the card in each verdict, the chat, chips, the extension's own pages, light and
// dark. And a screen reader hears a verdict once, and again only when it gets graver.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, inside, insideAll, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { chat, detail, DIST, inBothBrowsers, list, tracking } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The extension's own pages, as its manifest names them.
const { action, options_ui: options } = JSON.parse(await readFile(join(DIST, 'chromium/manifest.json'), 'utf8'));
const PAGES = [action.default_popup, 'dashboard.html', options?.page, 'welcome.html', `evidence.html?order=${find('exported-26').id}`].filter(Boolean);

const VERDICTS = {
  done: tracking('delivered'),
  wait: tracking('exported-12'),
  watch: tracking('first-scan-day-6'),
  write: tracking('exported-26'),
  extend: detail('protection-6'),
  dispute: detail('protection-2'),
  unknown: detail('unreadable'),
};

const check = async (source, selector) => {
  if (!window.axe) new Function(source)();
  const { violations } = await window.axe.run(selector ?? document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

// axe cannot enter a closed root: its content and styles are rebuilt in an open one on an empty page.
const content = (root) => ({
  lang: root.host.lang || root.firstElementChild?.lang || 'en',
  html: root.innerHTML,
  css: [...root.adoptedStyleSheets, ...root.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
});

const rebuild = ({ html, css, lang }) => {
  document.documentElement.lang = lang;
  const host = document.body.appendChild(document.createElement('div'));
  host.id = 'rebuilt';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = html;
};

const unfold = (root) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  root.querySelector('.sp').classList.add('open');
  root.querySelector('.body')?.removeAttribute('hidden');
};

/** Keeps what the live regions say from now on. */
const listen = (root) => {
  root.heard = [];
  for (const role of ['status', 'alert']) {
    for (const region of root.querySelectorAll(`.sr[role="${role}"]`)) {
      if (region.textContent) root.heard.push([role, region.textContent]);
      new MutationObserver(() => region.textContent && root.heard.push([role, region.textContent])).observe(region, { childList: true, characterData: true, subtree: true });
    }
  }
};
const heard = (root) => root.heard;

inBothBrowsers((world) => {
  // Firefox takes no emulated colour scheme over the protocol.
  const schemes = world.name === 'chromium' ? ['light', 'dark'] : ['light'];
  const inEach = async (page, judge) => {
    for (const scheme of schemes) {
      if (world.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await judge(), [], scheme);
    }
  };
  const rebuilt = async (whats) => {
    await world.visit('https://login.aliexpress.com/', async (empty) => {
      for (const what of [whats].flat()) {
        await empty.evaluate(() => document.getElementById('rebuilt')?.remove());
        await empty.evaluate(rebuild, what);
        await inEach(empty, () => empty.evaluate(`(${check})(${JSON.stringify(AXE)}, '#rebuilt')`));
      }
    });
  };
  const card = async (page) => {
    await inside(page, BANNER, unfold);
    return inside(page, BANNER, content);
  };
  for (const [level, url] of Object.entries(VERDICTS)) {
    it(`banner: ${level}`, () => world.visit(url, async (page) => {
      await banner(page, level);
      const folded = await inside(page, BANNER, content);
      await rebuilt([folded, await card(page)]);
    }));
  }
  it('chat', () => world.visit(chat('exported-26'), async (page) => {
    await banner(page);
    await rebuilt(await card(page));
  }));
  it('chips', () => world.visit(list(), async (page) => {
    await until('ten chips that say something', async () => {
      const levels = await insideAll(page, CHIP, (root) => root.querySelector('[data-level]')?.dataset.level);
      return levels.length === 10 && levels.every(Boolean);
    });
    await rebuilt(await insideAll(page, CHIP, content));
  }));
  for (const path of PAGES) {
    it(path, async () => {
      const page = await openExtensionPage(world.session, path);
      // Not only the name above it: what it is about has been read.
      await page.evaluate(async () => { while (!document.querySelector('h1')) await new Promise((done) => requestAnimationFrame(done)); });
      await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
      // The page's own policy forbids strings as scripts; the protocol does not.
      await page.run(AXE);
      await inEach(page.page, () => page.evaluate(check, '', undefined));
      await page.close();
    });
  }
  it('a verdict is announced once, and again only when it gets graver', () => world.visit(tracking('exported-12'), async (page) => {
    await banner(page, 'wait');
    await inside(page, BANNER, listen);
    const all = () => inside(page, BANNER, heard);
    await until('the verdict to be said', async () => (await all()).length > 0);
    const options_ = await openExtensionPage(world.session, options.page);
    // The rows of the table follow each other, four numbers each; the third row is what has left its country.
    const enter = async (numbers) => {
      await until('the numbers', () => options_.evaluate(() => document.querySelectorAll('[data-field]').length > 12));
      await options_.evaluate((wanted) => {
        for (const [index, value] of wanted) {
          const field = document.querySelector(`[data-field="${index}"]`);
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }, numbers);
    };
    await enter([[8, 1], [9, 2], [10, 5]]);
    await banner(page, 'write');
    await until('the graver verdict to be said', async () => (await all()).length > 1);
    await enter([[10, 25], [9, 20], [8, 7]]);
    await banner(page, 'wait');
    await options_.close();
    await until('the milder verdict to be said', async () => (await all()).length > 2);
    const said = await all();
    assert.deepEqual(said.map(([role]) => role).filter((role) => role === 'alert').length, 1, JSON.stringify(said));
    assert.match(said.find(([role]) => role === 'alert')[1], /Message the seller/);
    assert.match(said[0][1], /Wait/);
  }));
});
