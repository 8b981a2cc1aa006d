// What is stored: what a look that writes costs, what looking through all costs, the page with all orders, and the worker's
// memory (Chromium).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { extensions, within } from './browsers.mjs';
import { memoryOf } from './memory.mjs';
import { head, row, spread, written } from './statistics.mjs';

const EVENTS = 40;
// More than this of 40 entries do not fit into Chromium's ten megabytes; the others are finished and archived, as the page
// with all orders offers it.
const MOST_WHOLE = 1_400;
const KEYS = [...'lamp 19', ...Array(7).fill('Backspace')];

/** Runs in a window of the extension: stores so many orders. */
async function fill(many, whole, events) {
  const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const fact = (value) => ({ value, source: 'detail-answer', seen: 1 });
  const event = (at, code) => ({ instant: Date.now() - at * 86_400_000, date: day(at), minute: 480, code, text: 'Accepted', source: 'tracking-answer' });
  window.order = (index) => {
    const archived = index >= whole;
    return {
      schema: 2, first_seen: 1, last_seen: 1, dismissed_at: 0, ...(archived ? { archived: Date.now() } : {}),
      order: {
        id: String(8_190_000_000_000_000 + index), placed: fact(day(archived ? 250 : 50)), shipped: fact(day(archived ? 245 : 45)), status: fact(archived ? 'completed' : 'shipped'), items: fact([{ title: `Lamp ${index}`, quantity: 1 }]),
        parcels: [{ origin_number: fact(`LP00${10_000_000 + index}`), events_read: Date.now(), events: Array.from({ length: archived ? 5 : events }, (_, at) => event(archived ? at + 200 : at, archived && at === 0 ? 'GTMS_SIGNED' : 'PU_PICKUP_SUCCESS')) }],
      },
    };
  };
  await chrome.storage.local.clear();
  await chrome.storage.local.set(Object.fromEntries(Array.from({ length: many }, (_, index) => [`order:${8_190_000_000_000_000 + index}`, window.order(index)])));
}

/** Runs in the page with all orders before anything else: notes when the first rows stand, and when no more come. */
function noteRows() {
  window.bench = new Promise((all) => {
    let first = 0;
    let quiet;
    const watch = new MutationObserver(() => {
      const now = performance.now();
      first ||= document.querySelector('.order') ? now : 0;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (!first) return;
        watch.disconnect();
        all({ first, last: now });
      }, 700);
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Runs there before anything else: notes what each key costs until the window listens again. */
function noteKeys() {
  window.keys = [];
  let start;
  addEventListener('input', () => { start = performance.now(); }, true);
  addEventListener('input', () => { window.keys.push(performance.now() - start); });
}

/** Prints it for so many orders each. */
export async function stored(shop, { root, dist, counts, runs }) {
  console.log(`\n## What is stored: orders of ${EVENTS} entries each, from ${MOST_WHOLE} on archived ones, milliseconds (Chromium, ${runs} of each)\n`);
  head(0, 'orders', 'a look that writes', 'looking through all', 'page with all: first rows', 'last row', 'a key', 'the longest key', 'heap of the page, MB', 'worker after a start, MB');
  const folder = extensions(root, dist, 'chromium').own;
  for (const count of counts) {
    const profile = mkdtempSync(join(tmpdir(), 'stuck-parcel-bench-'));
    const cells = await within('chromium', folder, shop, async (session) => {
      await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      const own = await openExtensionPage(session, 'popup.html');
      await own.evaluate(fill, count, MOST_WHOLE, EVENTS);
      const [writes, throughs] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        const [through, write] = await own.evaluate(async (next) => {
          // Answered once the worker has looked through all orders for reminders, as it does after each visit.
          const ask = async (change) => {
            const start = performance.now();
            const answer = await chrome.runtime.sendMessage(JSON.stringify({ change }));
            if (answer !== '"done"') throw new Error(`the worker says ${answer}`);
            return performance.now() - start;
          };
          return [await ask({}), await ask({ cases: [window.order(next)], admits: 'all' })];
        }, run);
        throughs.push(through);
        writes.push(write);
      }
      await own.close();
      const [firsts, lasts, keys, heaps] = [[], [], [], []];
      for (let run = 0; run < runs; run += 1) {
        const page = await session.browser.newPage();
        await page.evaluateOnNewDocument(noteRows);
        await page.evaluateOnNewDocument(noteKeys);
        await page.goto(`${session.base}/dashboard.html`);
        const { first, last } = await page.evaluate(() => window.bench);
        firsts.push(first);
        lasts.push(last);
        await page.focus('[data-action=search]');
        for (const key of KEYS) await page.keyboard.press(key);
        keys.push(...(await page.evaluate(() => window.keys)));
        heaps.push((await page.metrics()).JSHeapUsedSize / 1e6);
        await page.close();
      }
      return [written(spread(writes)), written(spread(throughs)), written(spread(firsts)), written(spread(lasts)), written(spread(keys), 1), Math.max(...keys).toFixed(1), spread(heaps).median.toFixed(0)];
    }, { profile });
    row(count, ...cells, await workerMemory(folder, shop, profile));
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The worker's memory after a start and a look through all orders: in a browser of its own, where no window was open before. */
const workerMemory = (folder, shop, profile) => within('chromium', folder, shop, async (session) => {
  const own = await openExtensionPage(session, 'popup.html');
  await own.evaluate(() => chrome.runtime.sendMessage(JSON.stringify({ change: {} })));
  await own.close();
  return ((memoryOf(session)?.extension ?? 0) / 1e6).toFixed(0);
}, { profile });
