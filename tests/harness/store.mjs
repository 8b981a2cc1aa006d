// node tests/harness/store.mjs <dist> [outdir]: the pictures for the stores, out of the demo, in the sizes they ask for
// (extension/store/README.md says which goes where). Few colours: a store makes its own of them anyway.

import './fixed-day.mjs';

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { detail, tracking } from '../site/addresses.mjs';
import { find } from '../site/orders.mjs';
import { launch } from './browsers.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { onThatDay } from './fixed-day.mjs';
import { BANNER, banner, click, inside, until } from './inside.mjs';
import { startShop } from './shop.mjs';
import { decode, encode } from './thumbnail.mjs';

const EXTENSION = fileURLToPath(new URL('../../extension', import.meta.url));
const [dist, out = join(EXTENSION, 'store/pictures')] = process.argv.slice(2);
if (!dist) {
  console.error('usage: node tests/harness/store.mjs <dist> [outdir]');
  process.exit(2);
}
const SCREEN = { width: 1280, height: 800 };
const COLOURS = 96;

/** [file, words beside it, page, the verdict there] */
const CARDS = [
  ['1-write', 'No tracking? It says whether that is normal, and what to do.', tracking('exported-26'), 'write'],
  ['2-wait', 'Still fine? Then it says until when you wait.', tracking('exported-12'), 'wait'],
  ['3-dispute', 'Before protection ends: the dispute, with its text.', tracking('protection-2'), 'dispute'],
];

const folder = mkdtempSync(join(tmpdir(), 'stuck-parcel-'));
const shop = await startShop();
const session = await launch('chromium', { extension: onThatDay(join(dist, 'chromium'), join(folder, 'extension')), shop });
mkdirSync(out, { recursive: true });

const keep = (name, picture) => writeFileSync(join(out, `${name}.png`), encode(decode(picture), COLOURS));

/** A sheet of paper of its own: no shop's page and no shop's name is in a picture. */
async function poster(name, { width, height }, html) {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    *{box-sizing:border-box;margin:0}
    body{width:${width}px;height:${height}px;overflow:hidden;background:#e9eff8;color:#1b2027;font-family:"Noto Sans",system-ui,sans-serif;display:grid}
  </style>${html}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  keep(name, await page.screenshot());
  await page.close();
}

const data = (png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const drawn = (name) => `data:image/svg+xml;base64,${readFileSync(join(EXTENSION, 'icons', name)).toString('base64')}`;
const LOGO = drawn('icon.svg');

/** Words on one side, what they speak of on the other. */
const beside = (words, picture) => `<style>
  body{grid-template-columns:500px 1fr;align-items:center;padding:0 56px 0 72px;gap:40px}
  h1{font-size:44px;line-height:1.22;font-weight:700;text-wrap:balance} .name{display:flex;gap:14px;align-items:center;margin-bottom:28px;font-size:22px;font-weight:600}
  .name img{width:48px;height:48px} figure{display:grid;place-items:center;height:100vh} figure img{max-width:100%;max-height:740px;border-radius:16px;box-shadow:0 2px 4px rgb(16 24 40/.1),0 16px 48px rgb(16 24 40/.2)}
</style><div><p class="name"><img src="${LOGO}">Stuck Parcel</p><h1>${words}</h1></div><figure><img src="${picture}"></figure>`;

/** Only the card, at twice its size, so that it stays sharp. */
async function card(url, level) {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 900, height: 780, deviceScaleFactor: 2 });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await banner(page, level);
  const folded = () => inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]').getAttribute('aria-expanded') === 'false');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  if (await folded()) await click(page, BANNER, '[data-action="toggle"]');
  await page.mouse.move(0, 0);
  await page.evaluate(() => { document.body.hidden = true; });
  const clip = await inside(page, BANNER, (root) => {
    const { x, y, width, height } = root.querySelector('.sp').getBoundingClientRect();
    return { x, y, width, height };
  });
  const picture = await page.screenshot({ clip });
  await page.close();
  return data(picture);
}

async function ownWindow(path, filled, { width, height }) {
  const { page, evaluate, close } = await openExtensionPage(session, path);
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await until(`${path} to be filled`, () => evaluate((selector) => document.querySelector(selector) !== null, filled));
  const picture = await page.screenshot();
  await close();
  return data(picture);
}

try {
  // A page behind the one that opens by itself would not be drawn.
  await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  for (const [name, words, url, level] of CARDS) await poster(name, SCREEN, beside(words, await card(url, level)));
  // The order's page tells what was bought, the tracking page where it is.
  for (const key of ['protection-2', 'exported-26', 'exported-12', 'arrived-11', 'pickup', 'delivered']) {
    for (const [place, level] of [[detail, undefined], [tracking, find(key).expect.tracking]]) {
      const page = await session.browser.newPage();
      await page.goto(place(key), { waitUntil: 'domcontentloaded' });
      await banner(page, level);
      await page.close();
    }
  }
  await poster('4-all', SCREEN, beside('All your parcels, the gravest first.', await ownWindow('dashboard.html', '[data-order]', { width: 720, height: 760 })));
  await poster('5-file', SCREEN, beside('One file with every date, for when you need it.', await ownWindow(`evidence.html?order=${find('exported-26').id}`, 'article', { width: 720, height: 760 })));
  await poster('tile-440x280', { width: 440, height: 280 }, `<style>
    body{grid-template-columns:auto 1fr;align-items:center;gap:22px;padding:0 34px} img{width:108px;height:108px} h1{font-size:32px;line-height:1.15} p{font-size:17px;line-height:1.35;margin-top:8px;color:#586170}
  </style><img src="${LOGO}"><div><h1>Stuck Parcel</h1><p>No tracking? Is that normal, and what now?</p></div>`);
  await poster('logo-300', { width: 300, height: 300 }, `<style>body{background:#fff;place-items:center} img{width:268px;height:268px}</style><img src="${LOGO}">`);
} finally {
  await session.close();
  await shop.close();
  rmSync(folder, { recursive: true });
}
