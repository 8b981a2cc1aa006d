// node tests/harness/pictures.mjs <dist> <outdir>: an order's page, and the banner in each verdict and in some languages, cut out, for the README.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { detail, tracking } from '../site/addresses.mjs';
import { launch } from './browsers.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { banner, card } from './inside.mjs';
import { startShop } from './shop.mjs';
import { decode, encode } from './thumbnail.mjs';

// One order for each verdict. Those that open by themselves are shown open.
const PICTURES = {
  done: tracking('delivered'),
  wait: tracking('exported-12'),
  watch: tracking('first-scan-day-6'),
  write: tracking('exported-26'),
  extend: detail('protection-6'),
  dispute: detail('protection-2'),
  unknown: detail('unreadable'),
};

// The order's own page at first sight, whole: what a buyer sees who has never looked at the tracking.
const FIRST_SIGHT = { name: 'order-page', level: 'write', url: detail('exported-26'), whole: true };

// Nobody sees more of them, and they are read over the network.
const COLOURS = 96;
const LANGUAGES = ['ru', 'es', 'ar', 'ko'];

const [dist, out] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const cutouts = [
  FIRST_SIGHT,
  ...Object.entries(PICTURES).map(([level, url]) => ({ name: level, level, url })),
  ...LANGUAGES.map((language) => ({ name: `language-${language}`, level: 'write', url: PICTURES.write, language })),
];
for (const { name, level, url, language, whole } of cutouts) {
  // A fresh profile each: nothing is remembered from the picture before.
  const shop = await startShop();
  const session = await launch('chromium', { extension: join(dist, 'chromium'), shop });
  try {
    // The first page opens by itself, in front; a page behind it would not be drawn.
    await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    if (language) {
      const own = await openExtensionPage(session, 'popup.html');
      await own.evaluate((tag) => chrome.storage.sync.set({ settings: { language: tag } }), language);
      await own.close();
    }
    const page = await session.browser.newPage();
    await page.setViewport({ width: 900, height: 760, deviceScaleFactor: 1 });
    // Nothing is pictured half turned.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await banner(page, level);
    await writeFile(join(out, `${name}.png`), encode(decode(await page.screenshot(whole ? {} : { clip: await card(page) })), COLOURS));
  } finally {
    await session.close();
    await shop.close();
  }
}
