// Reminders: the number on the button, the alarms, and what is shown once the buyer has turned notifications on.
//
// The clock stays as it is: an order becomes due today by a last visit that lies in the past.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { until } from '../harness/inside.mjs';
import { allowNotifications, NOTIFIES } from '../harness/permission.mjs';
import { askWorker, STOPS_SOON, stopWorker } from '../harness/worker.mjs';
import { noon } from '../site/days.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

const DAY = 86_400_000;
const midnight = (offset) => noon(offset).setHours(0, 0, 0, 0);

/** Runs `use(page)` with a page of the extension. */
const asked = async (world, use) => {
  const page = await openExtensionPage(world.session, 'popup.html');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};

const alarms = () => chrome.alarms.getAll().then((all) => Object.fromEntries(all.map((alarm) => [alarm.name, alarm])));
const shown = async () => Object.keys(await chrome.notifications.getAll()).sort();
const clear = async () => {
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
};

/** As if the buyer had last looked at these orders so many days ago; `again`: and chosen to look again on this day. */
const seenLongAgo = async (page, seeds) => {
  // Once the worker answers it has looked at all that was seen, which is no news: nothing of it comes in between.
  await askWorker(page, {});
  await page.evaluate(writeLastSeen, seeds);
};
const writeLastSeen = async (seeds) => {
  const records = await chrome.storage.local.get(seeds.map(({ key }) => key));
  for (const { key, at, again } of seeds) Object.assign(records[key], { last_seen: at }, again && { again: { at, day: again } });
  await chrome.storage.local.set({ ...records, reminders: { told: [] } });
};
const seed = (key, ago, again) => ({ key: `order:${find(key).id}`, at: Date.now() - ago * DAY, again });
const civil = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What the buyer chose; the theme only makes it news. */
const choose = (reminders, theme) => chrome.storage.sync.set({ settings: { reminders, theme } });
const ON = { on: true, before: [7, 3, 1], quiet_from: 0, quiet_to: 0 };

inBothBrowsers((world) => {
  it('looks once a day, also after the alarms got lost', () => asked(world, async (page) => {
    // Once the worker answers it has started; one that was stopped while it started is started again by the question.
    const daily = async () => {
      await askWorker(page, {});
      return until('the daily alarm', async () => (await page.evaluate(alarms)).daily);
    };
    const first = await daily();
    assert.equal(first.periodInMinutes, 1440);
    // Quiet until eight.
    assert.equal(first.scheduledTime, new Date(midnight(1)).setHours(8));
    await page.evaluate(() => chrome.alarms.clearAll());
    assert.deepEqual(await page.evaluate(alarms), {});
    await stopWorker(world.session);
    assert.equal((await daily()).scheduledTime, first.scheduledTime);
  }));
  it('the button counts the orders that need action', async () => {
    const badge = (text) => asked(world, (page) => until(`the number ${text}`, async () => {
      const found = await page.evaluate(() => chrome.action.getBadgeText({}));
      return found === text || Promise.reject(new Error(`it is ${found}`));
    }));
    await badge('');
    await world.banner(tracking('exported-12'), 'wait');
    await world.banner(tracking('exported-26'), 'write');
    await badge('1');
    await world.banner(tracking('protection-2'), 'dispute');
    await badge('2');
    await asked(world, (page) => askWorker(page, { change: { forget: [find('protection-2').id] } }));
    await badge('1');
  });
  it('keeps what is due until it is allowed to tell, and tells it once', async () => {
    const due = find('exported-26');
    const later = find('exported-12');
    const tomorrow = civil(noon(1));
    await asked(world, async (page) => {
      await seenLongAgo(page, [seed('exported-26', 10), seed('exported-12', 1, tomorrow)]);
      await page.evaluate(choose, ON, 'light');
      // The day to look again is waited for.
      await until('the next reminder', async () => (await page.evaluate(alarms)).due?.scheduledTime === midnight(1));
      assert.equal(await page.evaluate(() => typeof chrome.notifications), 'undefined');
    });
    await allowNotifications(world.session, world.extension);
    await asked(world, async (page) => {
      const notified = (what, ...ids) => until(what, async () => {
        const found = await page.evaluate(shown);
        return isDeepStrictEqual(found, ids) || Promise.reject(new Error(`shown are ${found}`));
      });
      await notified('the order that got graver', due.id);
      if (world.name === 'firefox') {
        const [{ title, message }] = await page.evaluate(() => chrome.notifications.getAll().then(Object.values));
        // The tracking page does not say what was bought.
        assert.equal(title, `Message the seller: Order ${due.id}`);
        assert.match(message, /^The parcel has been on its way to your country for 26 days/);
      }
      const told = async () => (await chrome.storage.local.get('reminders')).reminders.told.map(({ order, level }) => `${order} ${level}`);
      await until('it to be noted', async () => (await page.evaluate(told)).includes(`${due.id} write`));
      await page.evaluate(clear);
      await notified('nothing any more');
      // The other order's day comes.
      await page.evaluate(async (key, day) => {
        const record = (await chrome.storage.local.get(key))[key];
        await chrome.storage.local.set({ [key]: { ...record, again: { ...record.again, day } } });
      }, `order:${later.id}`, civil(noon(0)));
      await page.evaluate(choose, ON, 'dark');
      await notified('the order to look at again, and no other', later.id);
    });
  });
  it('tells of many orders at once', async () => {
    const keys = ['exported-26', 'silent-accepted', 'arrived-11', 'protection-2'];
    for (const key of keys) await world.banner(tracking(key), find(key).expect.tracking);
    await asked(world, async (page) => {
      await seenLongAgo(page, keys.map((key) => seed(key, 200)));
      await page.evaluate(clear);
      await page.evaluate(choose, ON, 'light');
      await until('one notification', async () => {
        const found = await page.evaluate(shown);
        return isDeepStrictEqual(found, ['orders']) || Promise.reject(new Error(`shown are ${found}`));
      });
    });
  });
  if (world.name === 'chromium') it('a click opens the order', async () => {
    const { id } = find('exported-26');
    await asked(world, (page) => askWorker(page, {}));
    const worker = await until('the worker', () => world.session.browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(world.session.base))?.worker());
    // No protocol clicks on a notification: what the click calls is called.
    for (const [notification, wanted] of [[id, `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`], ['orders', 'https://www.aliexpress.com/p/order/index.html']]) {
      await worker.evaluate((name) => wasm_bindgen.open_reminder(name), notification);
      const target = await world.session.browser.waitForTarget((each) => each.url() === wanted);
      await (await target.page()).close();
    }
  });
}, { preferences: { ...STOPS_SOON, ...NOTIFIES }, copied: true });
