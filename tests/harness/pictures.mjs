// node tests/harness/pictures.mjs <dist> <outdir>: the banner in each verdict, cut out, for the README.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { detail, tracking } from '../site/addresses.mjs';
import { launch } from './browsers.mjs';
import { BANNER, banner, inside } from './inside.mjs';
import { startShop } from './shop.mjs';

// One order for each verdict. Those that open by themselves are shown open.
const PICTURES = {
  done: tracking('delivered'),
  wait: tracking('exported-12'),
  watch: tracking('first-scan-day-6'),
  write: tracking('exported-26'),
  extend: detail('protection-6'),
  dispute: detail('protection-2'),
  unknown: detail('exported-26'),
};

const [dist, out] = process.argv.slice(2);
await mkdir(out, { recursive: true });
for (const [level, url] of Object.entries(PICTURES)) {
  // A fresh profile each: nothing is remembered from the picture before.
  const shop = await startShop();
  const session = await launch('chromium', { extension: join(dist, 'chromium'), shop });
  try {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 900, height: 760, deviceScaleFactor: 1 });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await banner(page, level);
    const box = await inside(page, BANNER, (root) => {
      const { x, y, width, height } = root.querySelector('[data-level]').getBoundingClientRect();
      return { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
    });
    await page.screenshot({ path: join(out, `${level}.png`), clip: box });
  } finally {
    await session.close();
    await shop.close();
  }
}
