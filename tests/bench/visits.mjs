// From the page's own data to the banner, and what a page's load costs, beside no extension at all, a box that is put
// there, and a stand-in for what else does this (tests/bench/stand-in).
import { tracking } from '../site/addresses.mjs';
import { extensions, open } from './browsers.mjs';
import { memoryOfAPage } from './memory.mjs';
import { head, isNoise, over, row, shuffled, spread, times, written } from './statistics.mjs';

const BANNER = '[data-stuck-parcel="banner"]';
const BOX = '[data-floor]';

/** Runs in the page before anything else: notes when something of ours is first in the page, and when that is painted. */
function note(selector) {
  window.bench = new Promise((shown) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      const at = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => shown({ at, painted: performance.now() });
        port2.postMessage(0);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** One visit in a tab of its own. `cpu`: what the page's own thread has worked, where the browser tells it. */
async function visit({ browser, name }, url, selector) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(note, selector ?? 'nothing');
  const protocol = name === 'chromium' ? await page.createCDPSession() : null;
  await protocol?.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  // Not asked again and again: the question would cost what is measured.
  const seen = await page.evaluate(async (waits) => {
    const banner = waits ? await window.bench : null;
    const data = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/h5/mtop.')).pop();
    const [navigation] = performance.getEntriesByType('navigation');
    return { banner: banner && banner.at - data.responseEnd, frames: banner && banner.painted - banner.at, load: navigation.loadEventEnd, data: data.responseEnd };
  }, selector !== null);
  const metrics = await protocol?.send('Performance.getMetrics');
  const cpu = metrics?.metrics.find((each) => each.name === 'TaskDuration').value * 1000;
  await page.close();
  return { ...seen, cpu };
}

const LINES = [[[], 'has its data at once'], [['slow'], 'gets its data after 0.4 s, as over a real line']];

/** Prints the visits of one browser: so many of each variant. */
export async function visits(browser, shop, { root, dist, runs, next, quick }) {
  const folders = extensions(root, dist, browser);
  const VARIANTS = [
    ['no extension', folders.none, null, []],
    ['floor: a fixed box', folders.floor, BOX, []],
    ['stand-in: hook, bridge, worker', folders.standIn, BOX, []],
    ['Stuck Parcel', folders.own, BANNER, []],
    // Firefox allows wasm to a content script under every policy.
    ...(browser === 'chromium' && !quick ? [
      ['no extension, page forbids wasm', folders.none, null, ['csp']],
      ['Stuck Parcel, page forbids wasm', folders.own, BANNER, ['csp']],
    ] : []),
  ];
  const sessions = new Map();
  try {
    for (const [name, folder] of VARIANTS) sessions.set(name, await open(browser, folder, shop));
    for (const [line, title] of LINES) {
      const all = new Map(VARIANTS.map(([name]) => [name, []]));
      // The first visit of each is cold, and counts for itself.
      for (let run = 0; run < runs + 1; run += 1) {
        for (const [name, , selector, more] of shuffled(VARIANTS, next)) {
          all.get(name).push(await visit(sessions.get(name), tracking('exported-26', [...more, ...line].join(',')), selector));
        }
      }
      const of = (name, what) => spread(all.get(name).slice(1).map((each) => each[what]));
      console.log(`\n## A tracking page that ${title} (${browser}, ${runs} visits of each in random order, milliseconds)\n`);
      head(1, 'what', 'first visit', 'data to banner', 'over the floor', 'banner to paint', 'data after', 'load', '× no extension', "the page's thread, CPU");
      for (const [name, , selector, more] of VARIANTS) {
        const none = more.length ? 'no extension, page forbids wasm' : 'no extension';
        const banner = selector && of(name, 'banner');
        const floor = of('floor: a fixed box', 'banner');
        row(
          name, selector ? all.get(name)[0].banner.toFixed(0) : '', banner ? written(banner) : '', banner && selector !== BOX ? over(banner, floor) : '',
          selector ? written(of(name, 'frames')) : '', written(of(name, 'data')), written(of(name, 'load')), times(of(name, 'load'), of(none, 'load')),
          browser === 'chromium' ? written(of(name, 'cpu')) : '',
        );
      }
      const [own, none] = [of('Stuck Parcel', 'load'), of('no extension', 'load')];
      if (isNoise(own, none)) console.log('\n±: the quartiles overlap, so that this run does not tell the two apart.');
    }
    if (!quick && browser === 'chromium') await pagesMemory(VARIANTS, sessions);
  } finally {
    for (const session of sessions.values()) await session.close();
  }
}

async function pagesMemory(variants, sessions) {
  console.log('\n## Private memory of the processes that draw pages, megabytes a page with four open (Chromium)\n');
  head(1, 'what', 'a page', 'over the floor');
  const url = tracking('exported-26', '');
  const measured = [];
  for (const [name, , , more] of variants.filter(([, , , each]) => !each.length)) measured.push([name, await memoryOfAPage(sessions.get(name), url), more]);
  const floor = measured.find(([name]) => name.startsWith('floor'))[1];
  for (const [name, megabytes] of measured) row(name, megabytes?.toFixed(1) ?? 'not told', megabytes === null ? '' : (megabytes - floor).toFixed(1));
}
