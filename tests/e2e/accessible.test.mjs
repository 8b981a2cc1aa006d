// axe finds nothing to complain about: the banner with its message, a chip, the extension's own pages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { DIST, inBothBrowsers, list, tracking } from './world.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The extension's own pages, as its manifest names them.
const { action, options_ui: options } = JSON.parse(await readFile(join(DIST, 'chromium/manifest.json'), 'utf8'));
const PAGES = [action.default_popup, 'dashboard.html', options?.page, `evidence.html?order=${find('exported-26').id}`].filter(Boolean);

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

inBothBrowsers((world) => {
  const rebuilt = async (page, host) => {
    const what = await until(host, () => inside(page, host, content));
    await world.visit('https://login.aliexpress.com/', async (empty) => {
      await empty.evaluate(rebuild, what);
      assert.deepEqual(await empty.evaluate(`(${check})(${JSON.stringify(AXE)}, '#rebuilt')`), []);
    });
  };
  it('banner', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await rebuilt(page, BANNER);
  }));
  it('chip', () => world.visit(list(), (page) => rebuilt(page, CHIP)));
  for (const path of PAGES) {
    it(path, async () => {
      const page = await openExtensionPage(world.session, path);
      await page.evaluate(async () => { while (!document.body.textContent.trim()) await new Promise((done) => requestAnimationFrame(done)); });
      // The page's own policy forbids strings as scripts; the protocol does not.
      await page.run(AXE);
      assert.deepEqual(await page.evaluate(check, '', undefined), []);
      await page.close();
    });
  }
});
