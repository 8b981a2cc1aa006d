// node tests/harness/days.mjs [days] [orders] [seed]
//
// The product over so many simulated days, in Chromium (whose memory can be read): orders that live on, random visits,
// workers stopped, the browser closed and opened again, and the extension loaded anew each day with a clock that is moved
// on. Each day it is checked that no reminder comes twice and none is missed; memory and storage are printed, and must
// not grow with the days.

import { startClock } from './clock.mjs';

const clock = startClock('2026-08-24T14:00:00Z');

const { mkdtempSync, readdirSync, readFileSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { launch } = await import('./browsers.mjs');
const { openExtensionPage } = await import('./extension-page.mjs');
const { banner, CHIP, insideAll, until } = await import('./inside.mjs');
const { allowNotifications } = await import('./permission.mjs');
const { startShop } = await import('./shop.mjs');
const { askWorker, stopWorker } = await import('./worker.mjs');
const { detail, list, tracking } = await import('../site/addresses.mjs');
const { living } = await import('../site/living.mjs');
const { ORDERS } = await import('../site/orders.mjs');

const [DAYS = 24, COUNT = 200, SEED = 1] = process.argv.slice(2).map(Number);
if (!(DAYS > 0 && COUNT > 0)) {
  console.error('usage: node tests/harness/days.mjs [days] [orders] [seed]');
  process.exit(2);
}
const DIST = process.env.STUCK_PARCEL_DIST || fileURLToPath(new URL('../../dist', import.meta.url));
const LEVELS = ['done', 'wait', 'unknown', 'watch', 'write', 'extend', 'dispute'];
const VISITS = 12;
const RESTART_EVERY = 6;
const LIST_EVERY = 7;
/** Visits in a row to a worker that is never stopped, to see whether it grows. */
const LONG = 150;
/** What memory may differ by without having grown, in bytes. */
const NOISE = 12e6;

let state = SEED;
/** A number below `most`; the same ones for the same seed. */
function random(most) {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return Math.floor((state / 4_294_967_296) * most);
}

// Most are on their way when it begins, some are placed later; a third goes silent somewhere.
const orders = Array.from({ length: COUNT }, (_, serial) => living(serial + 1, {
  shipped: random(60) - 45, steps: random(3) ? 7 : random(7), pace: 1 + random(10) / 10, length: 40 + random(40),
}));
ORDERS.length = 0;
const waiting = [...orders];
/** Puts the orders into the shop whose day has come. */
function place() {
  for (let at = waiting.length - 1; at >= 0; at -= 1) {
    if (waiting[at].isPlaced()) ORDERS.unshift(waiting.splice(at, 1)[0].order);
  }
}

const shop = await startShop();
const profile = mkdtempSync(join(tmpdir(), 'stuck-parcel-days-'));
const extension = clock.live(join(DIST, 'chromium'), mkdtempSync(join(tmpdir(), 'stuck-parcel-')));
process.on('exit', () => [profile, extension].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
let session;

async function open() {
  session = await launch('chromium', { extension, shop, profile });
  await allowNotifications(session, extension);
}

/** Runs `use(page)` with a page of the extension. */
async function asked(use) {
  const page = await openExtensionPage(session, 'popup.html');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The private memory of the process in which the worker and the extension's pages live, in bytes; `null`: it cannot be read here. */
function memory() {
  const browser = session.browser.process().pid;
  const parent = (pid) => Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  const isOurs = (pid) => {
    for (let at = pid; at > 1; at = parent(at)) if (at === browser) return true;
    return false;
  };
  let bytes = null;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process') || !isOurs(pid)) continue;
      const found = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s*(\d+) kB/gm);
      bytes = (bytes ?? 0) + [...found].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
    } catch (error) {
      // A process that has ended meanwhile.
      if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  return bytes;
}

const faults = [];
const fault = (day, words) => { faults.push(`day ${day}: ${words}`); };
/** What the buyer was reminded of since the last visit, by order. */
const reminded = new Map();
let known = new Map();

const log = async () => {
  const { reminders } = await chrome.storage.local.get('reminders');
  return (reminders?.told ?? []).map(({ order, level, until, before, again }) => [order, { level, until, before, again }]);
};
const notifications = async () => {
  const ids = Object.keys(await chrome.notifications.getAll());
  for (const id of ids) await chrome.notifications.clear(id);
  return ids;
};

/** Lets the worker look through all orders, and holds what is shown against what has become graver. `visited`: the orders whose pages were open since the last look. */
async function look(day, visited = new Set()) {
  const [shown, told] = await asked(async (page) => {
    await askWorker(page, { change: {} });
    return [await page.evaluate(notifications), new Map(await page.evaluate(log))];
  });
  for (const id of visited) reminded.delete(id);
  const risen = [...told].filter(([id, now]) => {
    const before = known.get(id);
    if (!before || visited.has(id)) return false;
    return LEVELS.indexOf(now.level) > LEVELS.indexOf(before.level) || (now.until !== undefined && (now.until !== before.until || now.before < before.before));
  }).map(([id]) => id);
  for (const id of shown.filter((each) => each !== 'orders')) {
    const words = JSON.stringify(told.get(id));
    if (reminded.get(id) === words) fault(day, `${id} was reminded of twice: ${words}`);
    reminded.set(id, words);
  }
  if (!shown.includes('orders')) {
    for (const id of risen.filter((each) => !shown.includes(each))) fault(day, `${id} became graver, and nothing was shown: ${JSON.stringify([known.get(id), told.get(id)])}`);
  }
  for (const id of shown.filter((each) => each !== 'orders' && !visited.has(each) && known.has(each))) {
    if (!risen.includes(id)) fault(day, `${id} was reminded of without news: ${JSON.stringify([known.get(id), told.get(id)])}`);
  }
  known = told;
  return { shown: shown.length, risen: risen.length };
}

/** The level of each order in the window with all orders. */
async function levels() {
  const page = await session.browser.newPage();
  await page.goto(`${session.base}/dashboard.html`);
  await page.waitForSelector('.order');
  const found = await until('the rows to stand still', async () => {
    const count = () => page.evaluate(() => document.querySelectorAll('.order').length);
    const before = await count();
    await page.evaluate(() => new Promise((done) => { requestIdleCallback(done); }));
    if (await count() !== before) throw new Error('rows are still being made');
    return page.evaluate(() => [...document.querySelectorAll('.order')].map((row) => [row.dataset.order, row.dataset.level]));
  });
  await page.close();
  return found;
}

async function visit(page, order) {
  const address = random(3) ? tracking(order.key) : detail(order.key);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await banner(page);
}

place();
await open();
console.log(`seed ${SEED}: ${COUNT} orders over ${DAYS} days\n`);
console.log('| day | orders | rows | shown | graver | storage, KB | memory, MB |');
console.log('|---:|---:|---:|---:|---:|---:|---:|');
await asked((page) => page.evaluate(() => chrome.storage.sync.set({ settings: { reading: 'off', reminders: { on: true, before: [7, 3, 1], quiet_from: 0, quiet_to: 0 } } })));
{
  const page = await session.browser.newPage();
  for (const order of ORDERS) {
    await page.goto(tracking(order.key), { waitUntil: 'domcontentloaded' });
    await banner(page);
  }
  await page.close();
  await look(0, new Set(ORDERS.map(({ id }) => id)));
}
const sizes = [];
for (let day = 1; day <= DAYS; day += 1) {
  clock.forward(1);
  place();
  clock.live(join(DIST, 'chromium'), extension);
  if (day % RESTART_EVERY === 0) {
    await session.close();
    await open();
  } else {
    await allowNotifications(session, extension);
  }
  const morning = await look(day);
  const rows = await levels();
  for (const [id, level] of rows) {
    const told = known.get(id);
    if (told && LEVELS.indexOf(level) > LEVELS.indexOf(told.level)) fault(day, `${id} is ${level}, and the buyer knows of ${told.level}`);
  }
  const visited = new Set();
  const page = await session.browser.newPage();
  for (let visits = 0; visits < VISITS; visits += 1) {
    const order = ORDERS[random(ORDERS.length)];
    visited.add(order.id);
    await visit(page, order);
    if (random(6) === 0) await stopWorker(session);
  }
  if (day % LIST_EVERY === 0) {
    await page.goto(list(), { waitUntil: 'domcontentloaded' });
    // Those in view come first; whichever of the others were seen as well, of none is a reminder expected today.
    await until('the first marks', async () => (await insideAll(page, CHIP, () => 1)).length > 0);
    for (const { id } of ORDERS) visited.add(id);
  }
  await page.close();
  const evening = await look(day, visited);
  const bytes = await asked((own) => own.evaluate(() => chrome.storage.local.getBytesInUse(null)));
  const used = memory();
  sizes.push({ bytes, used });
  console.log(`| ${day} | ${ORDERS.length} | ${rows.length} | ${morning.shown + evening.shown} | ${morning.risen + evening.risen} | ${Math.round(bytes / 1e3)} | ${used === null ? '?' : (used / 1e6).toFixed(1)} |`);
}

const before = memory();
{
  const page = await session.browser.newPage();
  for (let visits = 0; visits < LONG; visits += 1) await visit(page, ORDERS[random(ORDERS.length)]);
  await page.close();
}
const after = memory();
if (before !== null) {
  console.log(`\n${LONG} visits to a worker that was never stopped: ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after`);
  if (after - before > NOISE) fault(DAYS, 'the worker grows with the visits');
  const middle = (all) => all.map(({ used }) => used).sort((one, two) => one - two)[Math.floor(all.length / 2)];
  const third = Math.max(1, Math.floor(sizes.length / 3));
  const [first, last] = [middle(sizes.slice(0, third)), middle(sizes.slice(-third))];
  console.log(`the first days ${(first / 1e6).toFixed(1)} MB, the last ones ${(last / 1e6).toFixed(1)} MB`);
  if (last - first > NOISE) fault(DAYS, 'memory grows with the days');
}
await session.close();
await shop.close();
console.log(faults.length === 0 ? '\nno reminder came twice, and none was missed' : `\n${faults.join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);
