// What fails around us: the worker dies, the browser dies, the storage is full or damaged, the clock and the zone change.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

import { launch } from '../harness/browsers.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { forged, forgedId, give, go, QUIET, TRACKING, trackingPath } from '../harness/forge.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { killWorkers } from '../harness/worker.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

const KEY = 'silent-accepted';

/** Runs `use(evaluate)` on a page of the extension. */
async function onOurPage(session, use) {
  const page = await openExtensionPage(session, 'popup.html');
  try {
    return await use((...args) => page.evaluate(...args));
  } finally {
    await page.close();
  }
}
const all = () => chrome.storage.local.get(null);
const put = (changes) => chrome.storage.local.set(changes);

/** Orders that are read whole, by id. Anything half written fails. */
function whole(stored) {
  const orders = Object.entries(stored).filter(([key]) => key.startsWith('order:')).map(([key, record]) => [key.slice('order:'.length), record]);
  for (const [id, { schema, order, first_seen: first, last_seen: last }] of orders) {
    assert.equal(order.id, id);
    assert.equal(typeof schema, 'number');
    assert.ok(first > 0 && last >= first);
  }
  return new Map(orders);
}

const rows = (session, count) => onOurPage(session, (evaluate) => until(`${count} orders in the popup`, async () => {
  const shown = await evaluate(() => [...document.querySelectorAll('a[data-action="order"]')].map(({ href }) => new URL(href).searchParams.get('orderId')));
  return shown.length === count && shown;
}));

/** The missing part of the banner, while it is shown. */
const missing = (root) => root.querySelector('[data-part="missing"]:not([hidden])')?.textContent ?? '';

const tell = (page, n, key = KEY) => {
  const id = forgedId(n);
  return go(page, trackingPath(id)).then(() => give(page, 'fetch', TRACKING, id, forged(TRACKING, key, id)));
};

inBothBrowsers((world) => {
  // Two hundred times, after 0 to 19 turns of the page: before the worker has started, while it reads, while it writes, when it is
  // done.
  const ROUNDS = 10;
  const TURNS = 20;
  it('a worker that is killed while visits write loses no order and halves none', async () => {
    await world.visit(tracking(KEY), async (page) => {
      await banner(page, 'write');
      await page.bringToFront();
      await click(page, BANNER, '[data-part="answers"] summary');
      await click(page, BANNER, '[data-part="answers"] button[data-action="answer"]');
    });
    const { answers } = await world.stored(find(KEY).id, 'the answer', (record) => record.answers?.length === 1);
    const { kill, killed, done } = await killWorkers(world.session);
    for (let round = 0; round < ROUNDS; round += 1) {
      await world.visit(QUIET, async (page) => {
        for (let turns = 0; turns < TURNS; turns += 1) {
          await tell(page, round * TURNS + turns);
          for (let turn = 0; turn < turns; turn += 1) await page.evaluate(() => 0);
          await kill();
        }
      });
      whole(await onOurPage(world.session, (evaluate) => evaluate(all)));
    }
    // Before its first turn no worker may run, nor on a busy machine for some turns after that; many must have met one.
    assert.ok(killed() >= ROUNDS * TURNS / 4, `${killed()} of ${ROUNDS * TURNS} met a running worker`);
    await done();
    // What was not kept then is kept when the order is seen again.
    const ids = Array.from({ length: ROUNDS * TURNS }, (_, n) => forgedId(n));
    const before = whole(await onOurPage(world.session, (evaluate) => evaluate(all)));
    const lost = [...ids.keys()].filter((n) => !before.has(ids[n]));
    for (let from = 0; from < lost.length; from += 25) {
      await world.visit(QUIET, async (page) => {
        for (const n of lost.slice(from, from + 25)) {
          await tell(page, n);
          await banner(page, 'write');
        }
      });
    }
    await until('all orders to be kept', async () => {
      const kept = whole(await onOurPage(world.session, (evaluate) => evaluate(all)));
      return ids.every((id) => kept.get(id)?.order.parcels?.length === 1);
    });
    const { answers: still } = await world.stored(find(KEY).id, 'the answer', () => true);
    assert.deepEqual(still, answers);
  });
}, { browsers: ['chromium'] });

const DAMAGE = {
  'a text': 'not a record',
  'a number': 17,
  nothing: null,
  'a list': [1, 2, 3],
  'an empty object': {},
  'the record of another order': 'OTHER',
  'a record that ends early': 'EARLY',
  'a field of another kind': 'KIND',
  'a schema in words': 'WORDS',
  'nested 150 deep': 'DEEP',
  'five megabytes of it': 'LARGE',
};

inBothBrowsers((world) => {
  it('what is damaged is set aside, one by one; all else stays', async () => {
    await world.banner(tracking('protection-2'), 'dispute');
    const { id: sound } = find('protection-2');
    const good = await world.stored(sound, 'the visit', ({ order }) => order.parcels?.length === 1);
    const ids = Object.keys(DAMAGE).map((_, n) => forgedId(200 + n));
    const damage = Object.fromEntries(Object.values(DAMAGE).map((kind, n) => {
      const id = ids[n];
      const record = JSON.parse(JSON.stringify(good).replaceAll(sound, id));
      const made = {
        OTHER: () => good,
        EARLY: () => ({ ...record, order: { id, parcels: [{ events: [{}] }] } }),
        KIND: () => ({ ...record, order: { ...record.order, parcels: 'none' } }),
        WORDS: () => ({ ...record, schema: 'two' }),
        DEEP: () => JSON.parse(`${'{"a":'.repeat(150)}1${'}'.repeat(150)}`),
        LARGE: () => ({ ...record, order: { ...record.order, store: 'x'.repeat(5_000_000) } }),
      }[kind];
      return [`order:${id}`, made ? made() : kind];
    }));
    await onOurPage(world.session, (evaluate) => evaluate(put, damage));
    // A browser may cut what is nested too deep: what counts is what it has.
    const held = await onOurPage(world.session, (evaluate) => evaluate(all));
    assert.deepEqual(await rows(world.session, 1), [sound]);
    await world.visit(QUIET, async (page) => {
      for (const n of ids.keys()) {
        await tell(page, 200 + n);
        await banner(page, 'write');
      }
    });
    const stored = await until('every order to be read anew', async () => {
      const now = await onOurPage(world.session, (evaluate) => evaluate(all));
      return ids.every((id) => now[`order:${id}`]?.order?.parcels?.length === 1) && now;
    });
    whole(stored);
    for (const [n, id] of ids.entries()) {
      const aside = Object.entries(stored).filter(([key]) => key.startsWith(`quarantine:${id}:`));
      assert.deepEqual(aside.map(([, value]) => value), [held[`order:${id}`]], Object.keys(DAMAGE)[n]);
    }
    assert.deepEqual(stored[`order:${sound}`], good);
    assert.deepEqual((await rows(world.session, ids.length + 1)).sort(), [...ids, sound].sort());
  });
});

const YEAR = 365 * 86_400_000;
const CLOCK = /^(seen|first|last|first_seen|last_seen|events_read|at|dismissed_at)$/;
const moved = (value, by, name = '') => {
  if (Array.isArray(value)) return value.map((each) => moved(each, by));
  if (typeof value === 'number' && CLOCK.test(name)) return value + by;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, moved(inner, by, field)]));
};

inBothBrowsers((world) => {
  for (const [what, by] of [['back', YEAR], ['forward', -YEAR]]) {
    it(`a clock that went ${what} a year says the same of the same parcel`, async () => {
      const { id } = find('exported-26');
      await world.banner(tracking('exported-26'), 'write');
      const before = await world.stored(id, 'the visit', ({ order }) => order.parcels?.length === 1);
      const shifted = moved(before, by);
      await onOurPage(world.session, (evaluate) => evaluate(put, { [`order:${id}`]: shifted }));
      await world.banner(tracking('exported-26'), 'write');
      const after = await world.stored(id, 'the second visit', (record) => record.order.parcels?.length === 1 && (by > 0 || record.last_seen > shifted.last_seen));
      assert.equal(after.order.parcels[0].events.length, before.order.parcels[0].events.length, 'no entry twice');
      whole(await onOurPage(world.session, (evaluate) => evaluate(all)));
      assert.ok((await rows(world.session, 1)).includes(id));
      await onOurPage(world.session, (evaluate) => evaluate(() => chrome.storage.local.clear()));
    });
  }
});

inBothBrowsers((world) => {
  it('the same parcel in other time zones', async () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Europe/Berlin']) {
      const page = await world.session.browser.newPage();
      try {
        await page.emulateTimezone(zone);
        await page.goto(tracking('exported-26'), { waitUntil: 'domcontentloaded' });
        await banner(page, 'write');
      } finally {
        await page.close();
      }
      const { order } = await world.stored(find('exported-26').id, 'the visit', (record) => record.order.parcels?.length === 1);
      assert.equal(order.parcels[0].events.length, find('exported-26').parcels[0].events.length, `${zone}: no entry twice`);
    }
  });
}, { browsers: ['chromium'] });

inBothBrowsers((world) => {
  it('a full storage loses nothing and says so', async () => {
    await world.banner(tracking('protection-2'), 'dispute');
    const { id: kept } = find('protection-2');
    const before = await world.stored(kept, 'the visit', ({ order }) => order.parcels?.length === 1);
    const left = await onOurPage(world.session, (evaluate) => evaluate(async () => {
      const { local } = chrome.storage;
      const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(room - 'filler'.length - 2 - 300) });
      return local.QUOTA_BYTES - (await local.getBytesInUse(null));
    }));
    assert.ok(left >= 0 && left < 1000, `${left} bytes are left`);
    await world.visit(tracking(KEY), async (page) => {
      await banner(page, 'write');
      const words = await until('a word about it', () => inside(page, BANNER, missing));
      assert.match(words, /couldn’t be saved/);
    });
    const full = await onOurPage(world.session, (evaluate) => evaluate(all));
    assert.deepEqual(full[`order:${kept}`], before);
    assert.deepEqual([...whole(full).keys()], [kept], 'nothing half written');
    await onOurPage(world.session, (evaluate) => evaluate(() => chrome.storage.local.remove('filler')));
    await world.banner(tracking(KEY), 'write');
    await world.stored(find(KEY).id, 'the visit after there was room again', ({ order }) => order.parcels?.length === 1);
  });
}, { browsers: ['chromium'] });

inBothBrowsers((world) => {
  it('a browser that is killed while visits write starts again with every record whole', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'stuck-parcel-profile-'));
    const start = () => launch(world.name, { extension: world.extension, shop: world.shop, profile });
    let session = await start();
    try {
      let kept = 0;
      for (let round = 0; round < 3; round += 1) {
        const page = await session.browser.newPage();
        await page.goto(QUIET, { waitUntil: 'domcontentloaded' });
        const first = 300 + round * 10;
        await tell(page, first);
        await until('the first order to be kept', async () => (await onOurPage(session, (evaluate) => evaluate(all)))[`order:${forgedId(first)}`]);
        for (let n = 1; n < 10; n += 1) await tell(page, first + n);
        const browser = session.browser.process();
        const gone = new Promise((resolve) => { browser.once('exit', resolve); });
        browser.kill('SIGKILL');
        await gone;
        session = await start();
        const found = whole(await onOurPage(session, (evaluate) => evaluate(all)));
        assert.ok(found.size > kept, `${found.size} orders after ${kept}`);
        kept = found.size;
        await rows(session, kept);
      }
    } finally {
      await session.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}, { browsers: ['chromium'] });
