// First sight of an order: from the data of its own page to its verdict there, which the tracking page in a hidden frame
// gives, beside opening that page by hand.
import { openExtensionPage } from '../harness/extension-page.mjs';
import { detail, tracking } from '../site/addresses.mjs';
import { extensions, within } from './browsers.mjs';
import { head, row, shuffled, spread, times, written } from './statistics.mjs';

const BANNER = '[data-stuck-parcel="banner"]';

/** Runs in the page before anything else: notes when our banner is first there. */
function noteBanner(selector) {
  window.bench = new Promise((shown) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      shown(performance.now());
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** The same, when the hidden tracking page is taken away again, and the banner drawn. */
function noteRead() {
  window.bench = new Promise((shown) => {
    let stood = false;
    const watch = new MutationObserver(() => {
      const frame = document.querySelector('[data-stuck-parcel="tracking"]');
      stood ||= frame !== null;
      if (!stood || frame) return;
      watch.disconnect();
      requestAnimationFrame(() => shown(performance.now()));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** A first visit: nothing is stored before it. */
async function visit(session, own, kind) {
  await own.evaluate(async (reading) => {
    await chrome.storage.local.clear();
    await chrome.storage.sync.set({ settings: { reading } });
  }, kind === 'on' ? 'on' : 'off');
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(kind === 'on' ? noteRead : noteBanner, BANNER);
  await page.goto(kind === 'by hand' ? tracking('exported-26', 'slow') : detail('exported-26', 'slow'), { waitUntil: 'load' });
  const seen = await page.evaluate(async () => {
    const shown = await window.bench;
    const data = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/h5/mtop.')).shift();
    return { answer: shown - data.responseEnd, shown, load: performance.getEntriesByType('navigation')[0].loadEventEnd };
  });
  await page.close();
  return seen;
}

/** Prints it for one browser. */
export async function firstSight(browser, shop, { root, dist, runs, next }) {
  console.log(`\n## First sight, where the tracking page takes 0.4 s (${browser}, ${runs} visits of each, milliseconds)\n`);
  head(0, 'data to verdict', 'load', '× reading off', 'the tracking page opened by hand: click to verdict');
  shop.framed.mode = 'slow';
  await within(browser, extensions(root, dist, browser).own, shop, async (session) => {
    const own = await openExtensionPage(session, 'popup.html');
    const all = { on: [], off: [], 'by hand': [] };
    for (let run = 0; run < runs; run += 1) {
      for (const kind of shuffled(Object.keys(all), next)) all[kind].push(await visit(session, own, kind));
    }
    const of = (kind, what) => spread(all[kind].map((each) => each[what]));
    row(written(of('on', 'answer')), written(of('on', 'load')), times(of('on', 'load'), of('off', 'load')), written(of('by hand', 'shown')));
    await own.close();
  });
  shop.framed.mode = '';
}
