// node tests/harness/screenshots.mjs <dist> <outdir> [chromium|firefox]
//
// Pictures of every demo order's page and tracking page, the list, the chat and our own windows: light, dark, narrow,
// right to left; and for each of these looks one sheet of all of them (sheet-….png).
// On a screen (DISPLAY or WAYLAND_DISPLAY is set) it opens a window on the demo's list instead, and waits until it is
// closed; --pictures makes pictures all the same.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chat as chatUrl, list as listUrl, detail as detailUrl, tracking as trackingUrl } from '../site/addresses.mjs';
import { ORDERS } from '../site/orders.mjs';
import { BROWSERS, launch } from './browsers.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { BANNER, CHIP, inside, insideAll, said, until } from './inside.mjs';
import { startShop } from './shop.mjs';
import { choose, isFilled, WINDOWS } from './windows.mjs';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const POPUP = { width: 400, height: 600 };
const LOOKS = [
  { name: 'light', scheme: 'light', viewport: WIDE, query: '' },
  { name: 'dark', scheme: 'dark', viewport: WIDE, query: '' },
  { name: 'narrow', scheme: 'light', viewport: NARROW, query: '' },
  { name: 'rtl', scheme: 'light', viewport: WIDE, query: '&dir=rtl&lang=ar' },
];

const [dist, out, ...options] = process.argv.slice(2);
if (!dist || !out) {
  console.error('usage: node tests/harness/screenshots.mjs <dist> <outdir> [chromium|firefox] [--pictures]');
  process.exit(2);
}
const name = options.find((option) => BROWSERS.includes(option)) ?? 'chromium';
const watched = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && !options.includes('--pictures');

const shop = await startShop();
const session = await launch(name, { extension: join(dist, name), shop, headless: !watched });

// A picture of what is not there yet is still a picture, but the run is no success.
function missing(what) {
  return (error) => {
    console.error(`${what}: ${error.message}`);
    process.exitCode = 1;
  };
}

async function look(page, { scheme, viewport }) {
  await page.setViewport(viewport);
  // Firefox takes no emulated colour scheme over the protocol: its pictures are all in the browser's own.
  // Nothing is pictured half turned.
  if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
}

async function picture(page, url, ready, file, options) {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(`${url} to be ready`, () => ready(page)).catch(missing(file));
  await page.screenshot({ path: join(out, `${file}.png`), ...options });
}

async function windows(each) {
  for (const [file, window] of Object.entries(WINDOWS)) {
    const shown = await openExtensionPage(session, window[0]);
    await look(shown.page, { ...each, viewport: file === 'popup' ? POPUP : each.viewport });
    await isFilled(shown, window).catch(missing(file));
    await shown.screenshot(join(out, `${file}-${each.name}.png`));
    await shown.close();
  }
}

/** All pictures of one look side by side. */
async function sheet(page, { name: look_ }) {
  const files = (await readdir(out)).filter((file) => file.endsWith(`-${look_}.png`) && !file.startsWith('sheet')).sort();
  const cells = files.map((file) => `<figure><img src="${file}"><figcaption>${file.slice(0, -look_.length - 5)}</figcaption></figure>`);
  const html = join(out, `sheet-${look_}.html`);
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>body{margin:8px;display:grid;grid-template-columns:repeat(6,1fr);gap:8px;font:12px sans-serif}figure{margin:0}img{width:100%;border:1px solid #ccc}</style>${cells.join('')}`);
  await page.setViewport({ width: 2400, height: 1200 });
  await page.goto(pathToFileURL(resolve(html)).href);
  await page.screenshot({ path: join(out, `sheet-${look_}.png`), fullPage: true });
}

/** The card says all it will: nothing is being read any more. */
const told = async (page) => {
  const found = await inside(page, BANNER, (root) => ({
    level: root.querySelector('[data-level]')?.dataset.level,
    reads: root.querySelector('[data-part=reading]:not([hidden]) progress:not([hidden])') !== null,
  }));
  return found?.level && !found.reads;
};

async function pictures() {
  await mkdir(out, { recursive: true });
  // The first page opens by itself, in front; a page behind it would not be drawn.
  if (name === 'chromium') await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const looks = name === 'chromium' ? LOOKS : LOOKS.filter(({ scheme }) => scheme === 'light');
  const page = await session.browser.newPage();
  for (const each of looks) {
    // Right to left is what the card itself speaks there, not only the page.
    // The card is as light as the page, and the shop's are never dark.
    await choose(session, { language: each.query ? 'ar' : '', theme: each.scheme === 'dark' ? 'dark' : 'browser' });
    await look(page, each);
    // The order's page before its tracking page: the second teaches the first.
    for (const { key } of ORDERS) {
      await picture(page, detailUrl(key) + each.query, told, `detail-${key}-${each.name}`);
      await picture(page, trackingUrl(key) + each.query, told, `tracking-${key}-${each.name}`);
    }
    await picture(page, chatUrl('silent-accepted') + each.query, told, `chat-${each.name}`);
    const chips = async () => (await insideAll(page, CHIP, said)).length >= 10;
    await picture(page, listUrl() + each.query, chips, `list-${each.name}`, { fullPage: name === 'chromium' });
    await windows(each);
    if (name === 'chromium') await sheet(page, each);
  }
  await page.close();
  console.log(`pictures are in ${out}`);
}

try {
  if (watched) {
    const [page = await session.browser.newPage()] = await session.browser.pages();
    await page.goto(listUrl());
    console.log('The demo is open. Close the window to end it.');
    await new Promise((resolve) => session.browser.once('disconnected', resolve));
  } else await pictures();
} finally {
  await session.close().catch(() => {});
  await shop.close();
}
