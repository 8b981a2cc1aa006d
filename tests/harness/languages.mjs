// node tests/harness/languages.mjs <dist> <outdir>: every surface in every language, each as a picture and all of them on one
// sheet (languages.png): a row for each language, a column for each surface.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { detail, list, tracking } from '../site/addresses.mjs';
import { launch } from './browsers.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { BANNER, CHIP, banner, card, inside, insideAll, said, until } from './inside.mjs';
import { startShop } from './shop.mjs';
import { choose, isFilled, ORDER, WINDOWS } from './windows.mjs';

const POPUP = { width: 400, height: 760 };
const PAGE = { width: 800, height: 1000 };
const SURFACES = ['card', 'list', ...Object.keys(WINDOWS)];

const [dist, out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node tests/harness/languages.mjs <dist> <outdir>');
  process.exit(2);
}
await mkdir(out, { recursive: true });
const languages = (await readdir(join(dist, 'chromium/texts'))).filter((file) => file.endsWith('.ftl')).map((file) => file.slice(0, -4)).sort();
const shop = await startShop();
const session = await launch('chromium', { extension: join(dist, 'chromium'), shop });
const file = (language, surface) => `${language}-${surface}.png`;

try {
  // A page behind the one that opens by itself would not be drawn.
  await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const page = await session.browser.newPage();
  // The list of all orders has something to show.
  for (const key of ['protection-2', 'exported-12', 'pickup', 'delivered', ORDER]) {
    for (const url of [detail(key), tracking(key)]) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await banner(page);
    }
  }
  for (const language of languages) {
    await choose(session, { language });
    await page.setViewport({ width: 900, height: 1000 });
    await page.goto(tracking(ORDER), { waitUntil: 'domcontentloaded' });
    await banner(page, 'write');
    await until(`the card in ${language}`, () => inside(page, BANNER, (root, wanted) => root.host.lang === wanted, language));
    await page.screenshot({ path: join(out, file(language, 'card')), clip: await card(page) });
    await page.setViewport(PAGE);
    await page.goto(list(), { waitUntil: 'domcontentloaded' });
    await until('the marks', async () => (await insideAll(page, CHIP, said)).length >= 10);
    await page.screenshot({ path: join(out, file(language, 'list')) });
    for (const [surface, window] of Object.entries(WINDOWS)) {
      const shown = await openExtensionPage(session, window[0]);
      await shown.page.setViewport(surface === 'popup' ? POPUP : PAGE);
      await isFilled(shown, window);
      await shown.screenshot(join(out, file(language, surface)));
      await shown.close();
    }
  }
  const cells = languages.map((language) => `<h2>${language}</h2>${SURFACES.map((surface) => `<img src="${file(language, surface)}" alt="${language}, ${surface}">`).join('')}`);
  const html = join(out, 'languages.html');
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>body{margin:16px;display:grid;grid-template-columns:70px repeat(${SURFACES.length},1fr);gap:12px;align-items:start;font:16px sans-serif}img{width:100%;border:1px solid #ccc;border-radius:6px}</style>${cells.join('')}`);
  await page.setViewport({ width: 2400, height: 1200 });
  await page.goto(pathToFileURL(resolve(html)).href);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(out, 'languages.png'), fullPage: true });
  console.log(`all surfaces in ${languages.length} languages: ${join(out, 'languages.png')}`);
} finally {
  await session.close().catch(() => {});
  await shop.close();
}
