// What the buyer did last is kept, though the page or the window is closed right after it.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, inside, until } from '../harness/inside.mjs';
import { stopWorker } from '../harness/worker.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

const KEY = 'silent-accepted';
const { id } = find(KEY);
/** So many that looking through them takes longer than a click. */
const MANY = 500;

/** Runs in a page of the extension: stores so many orders, with twenty entries each. */
const store = async (count) => {
  const at = Date.now() - 100_000;
  const fact = (value) => ({ value, source: 'detail-answer', seen: at });
  const events = Array.from({ length: 20 }, (_, index) => ({ instant: at - index * 86_400_000, date: '2026-08-10', minute: 3, code: 'GWMS_ACCEPT', text: 'Accepted', source: 'tracking-answer' }));
  const record = (oid) => ({
    schema: 2, first_seen: at, last_seen: at, dismissed_at: 0,
    order: { id: oid, placed: fact('2026-08-01'), status: fact('shipped'), items: fact([{ title: `Lamp ${oid}`, quantity: 1 }]), parcels: [{ origin_number: fact(`LP00${oid.slice(-6)}XY`), events_read: at, events }] },
  });
  const ids = Array.from({ length: count }, (_, index) => String(8_190_000_000_000_000 + index));
  await chrome.storage.local.set(Object.fromEntries(ids.map((each) => [`order:${each}`, record(each)])));
};

/** Runs in the card: opens what is folded, and where the first answer stands. */
const answerPlace = (root) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  const button = root.querySelector('[data-part="answers"] button[data-action="answer"]');
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
};

inBothBrowsers((world) => {
  it('a click on the card while the worker is busy', async () => {
    const own = await openExtensionPage(world.session, 'options.html');
    await own.evaluate(store, MANY);
    // The worker is looking through all orders for what they say of this one.
    await world.visit(tracking(KEY), async (page) => {
      const place = await until('an answer to click on', () => inside(page, BANNER, answerPlace));
      await page.mouse.click(place.x, place.y);
    });
    const log = (order) => chrome.storage.local.get(`order:${order}`).then((all) => all[`order:${order}`]?.answers ?? []);
    await until('the click to be kept', async () => (await own.evaluate(log, id)).length === 1);
    await own.close();
  });
}, {});

inBothBrowsers((world) => {
  it('a note in the window with all orders, where the worker was stopped', async () => {
    const own = await openExtensionPage(world.session, 'options.html');
    await own.evaluate(store, 1);
    const { page } = await openExtensionPage(world.session, 'dashboard.html');
    await page.waitForSelector('[data-action="details"]');
    // Without a pointer that comes to the row.
    await page.$eval('[data-action="details"]', (button) => button.click());
    await page.waitForSelector('[data-action="note"]');
    await stopWorker(world.session);
    await page.bringToFront();
    await page.focus('[data-action="note"]');
    await until('the worker to be woken', () => world.session.browser.targets().some((each) => each.type() === 'service_worker' && each.url().startsWith(world.session.base)));
    await page.keyboard.type('call the post');
    await page.close();
    const note = () => chrome.storage.local.get(null).then((all) => Object.values(all).map((record) => record?.note?.text).filter(Boolean));
    await until('the note to be kept', async () => {
      assert.deepEqual(await own.evaluate(note), ['call the post']);
      return true;
    });
    await own.close();
  });
}, { browsers: ['chromium'] });
