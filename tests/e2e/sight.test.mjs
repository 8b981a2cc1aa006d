// The tracking of the order whose page is open: read in a hidden frame, once, and nothing else.

import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, click, inside, insideAll, until } from '../harness/inside.mjs';
import { killWorkers } from '../harness/worker.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, list, setReading, tracking } from './world.mjs';

const KEY = 'exported-26';
const FRAME = '[data-stuck-parcel="tracking"]';

/** What the card says of reading the tracking; `null` where it says nothing. */
const reading = (page) => inside(page, BANNER, (root) => {
  const part = root.querySelector('[data-part="reading"]');
  if (!part || part.hidden) return null;
  const shown = (selector) => [...part.querySelectorAll(selector)].find((element) => !element.hidden) ?? null;
  return { words: shown('p')?.textContent ?? null, busy: Boolean(shown('progress')), button: shown('button')?.textContent ?? null, link: shown('a')?.href ?? null };
});

const BAR = '[data-stuck-parcel="bar"]';

/** What the bar above the list says; `undefined` while there is none. */
const bar = (page) => inside(page, BAR, (root) => ({
  words: root.querySelector('[data-part="counts"]').textContent,
  notes: root.querySelector('[data-part="notes"]')?.textContent ?? '',
  buttons: [...root.querySelectorAll('button')].map((button) => button.dataset.action),
  progress: [...root.querySelectorAll('progress:not([hidden])')].map(({ value, max }) => [value, max])[0] ?? null,
  first: root.host.nextElementSibling?.matches('.order-item') && !root.host.previousElementSibling?.matches('.order-item'),
}));

const barThat = (page, what, test) => until(`the bar ${what}`, async () => {
  const now = await bar(page);
  if (now && test(now)) return now;
  throw new Error(JSON.stringify(now));
});

const unreadIn = ({ words }) => Number(words.match(/not read today: (\d+)/)?.[1] ?? 0);

const framesOf = (world) => world.shop.requests.filter(({ destination, path }) => destination === 'iframe' && path === '/p/tracking/index.html');

/** A profile that has read nothing yet. */
async function forget(world) {
  const page = await openExtensionPage(world.session, 'popup.html');
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
}

inBothBrowsers((world) => {
  beforeEach(async () => {
    world.shop.framed.mode = '';
    await setReading(world.session, 'on');
    await forget(world);
    world.shop.requests.length = 0;
  });

  for (const { key, story, expect } of ORDERS.filter(({ status, key }) => status === 'shipped' && key !== 'unreadable')) {
    it(`on the order's own page: ${story}`, () => world.visit(detail(key), async (page) => {
      await until('the tracking to be read', async () => framesOf(world).length > 0 && (await page.$(FRAME)) === null && (await reading(page)) === null);
      const { verdict, why } = await banner(page, expect.tracking);
      assert.ok(verdict && why);
      assert.equal(framesOf(world).length, 1);
      const [{ query, host }] = framesOf(world);
      assert.deepEqual([host, query], ['www.aliexpress.com', `?tradeOrderId=${find(key).id}`]);
    }));
  }

  it('an order that was not sent is not looked up', () => world.visit(detail('not-shipped'), async (page) => {
    await drawn(page);
    await banner(page, 'wait');
    assert.deepEqual([await reading(page), framesOf(world).length], [null, 0]);
  }));

  it('once in six hours, also in a second tab and after a reload', () => world.visit(detail(KEY), async (page) => {
    await banner(page, 'write');
    await page.reload();
    await banner(page, 'write');
    await world.visit(detail(KEY), (second) => banner(second, 'write'));
    assert.equal(framesOf(world).length, 1);
  }));

  it('two tabs at once load it once', async () => {
    await world.visit(detail(KEY), (first) => world.visit(detail(KEY), async (second) => {
      await banner(second, 'write');
      await banner(first, 'write');
    }));
    assert.equal(framesOf(world).length, 1);
  });

  it('the frame can do nothing but be read', async () => {
    world.shop.framed.mode = 'never';
    await world.visit(detail(KEY), async (page) => {
      await until('it to be read', async () => (await reading(page))?.busy && (await page.$(FRAME)));
      const frame = await inside(page, FRAME, (root) => {
        const [element] = root.querySelectorAll('iframe');
        const { width, height } = root.host.getBoundingClientRect();
        return {
          sandbox: element.getAttribute('sandbox'), inert: element.inert && root.host.inert, hidden: element.getAttribute('aria-hidden'), tab: element.tabIndex,
          seen: getComputedStyle(element).visibility, room: [width, height], scroll: document.documentElement.scrollWidth <= innerWidth, frames: window.length,
        };
      });
      assert.deepEqual(frame, { sandbox: 'allow-scripts allow-same-origin', inert: true, hidden: 'true', tab: -1, seen: 'hidden', room: [1, 1], scroll: true, frames: 0 });
      const said = await inside(page, BANNER, (root) => root.querySelector('[data-level]').dataset.level);
      assert.equal(said, 'unknown', 'what is known meanwhile');
      // Gone after its time, and what is said then.
      const ended = await until('it to be over', async () => { const now = await reading(page); return now && !now.busy && now; });
      assert.match(ended.words, /took too long/);
      assert.equal(ended.link, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${find(KEY).id}`);
      assert.equal(await page.$(FRAME), null);
    });
    world.shop.framed.held.splice(0).forEach((go) => go());
  });

  for (const [mode, words] of [
    ['frame-options', /didn’t let/], ['frame-ancestors', /didn’t let/], ['loggedout', /didn’t let/], ['elsewhere', /didn’t let/], ['captcha', /security check/],
  ]) {
    it(`${mode}: says so, and does not try again`, async () => {
      world.shop.framed.mode = mode;
      await world.visit(detail(KEY), async (page) => {
        const url = page.url();
        const ended = await until('it to be over', async () => { const now = await reading(page); return now && !now.busy && now; });
        assert.match(ended.words, words);
        assert.ok(ended.link);
        assert.equal(await page.$(FRAME), null);
        assert.equal(page.url(), url);
        world.shop.framed.mode = '';
        await page.reload();
        const again = await until('the same again', async () => { const now = await reading(page); return now && !now.busy && now; });
        assert.match(again.words, words);
        assert.equal(framesOf(world).length, 1);
      });
    });
  }

  it('after a captcha nothing is read until a tracking page reads well', async () => {
    world.shop.framed.mode = 'captcha';
    await world.visit(detail(KEY), (page) => until('it to be over', async () => (await reading(page))?.link));
    world.shop.framed.mode = '';
    await world.visit(detail('arrived-11'), async (page) => {
      await drawn(page);
      await banner(page, 'unknown');
    });
    assert.equal(framesOf(world).length, 1);
    await world.visit(tracking(KEY), (page) => banner(page, 'write'));
    await world.visit(detail('silent-accepted'), (page) => banner(page, 'write'));
    assert.equal(framesOf(world).length, 2);
  });

  it('a worker that is killed while the tracking is read costs nothing', { skip: world.name === 'firefox' && 'its worker cannot be killed from outside' }, async () => {
    world.shop.framed.mode = 'never';
    await world.visit(detail(KEY), async (page) => {
      await until('the frame to ask', () => framesOf(world).length === 1);
      const { kill, killed, done } = await killWorkers(world.session);
      await kill();
      await until('the worker to be gone', () => killed() > 0);
      await done();
      world.shop.framed.mode = '';
      for (const answer of world.shop.framed.held.splice(0)) answer();
      // What the frame reports starts the worker again, and the leave that was given still stands in the storage.
      await banner(page, 'write');
      assert.equal(framesOf(world).length, 1);
    });
  });

  it('a page that wants the whole tab does not get it', async () => {
    world.shop.framed.mode = 'top';
    await world.visit(detail(KEY), async (page) => {
      const url = page.url();
      await banner(page, 'write');
      assert.equal(page.url(), url);
    });
  });

  it('an answer about another order is none', async () => {
    world.shop.framed.mode = 'other';
    await world.visit(detail(KEY), async (page) => {
      const ended = await until('it to be over', async () => { const now = await reading(page); return now && !now.busy && now; });
      assert.match(ended.words, /took too long/);
      const { order } = await world.stored(find(KEY).id, 'the order', () => true);
      assert.ok(!order.parcels?.length, 'nothing of another order');
    });
  });

  it('a page that frames the tracking page by itself learns nothing and changes nothing', async () => {
    await setReading(world.session, 'off');
    const url = tracking('arrived-11');
    await world.visit(detail(KEY), async (page) => {
      await banner(page, 'unknown');
      await page.evaluate((src) => new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      }), url);
      await until('the framed page to draw', () => page.evaluate(() => [...document.querySelectorAll('iframe')].some((frame) => frame.contentWindow.demo?.draws > 0)));
      // Whatever the frame's script told the worker is settled once the worker has answered somebody who came later.
      await world.visit(detail('silent-accepted'), (second) => banner(second, 'unknown'));
      const ours = await page.evaluate(() => document.querySelector('iframe').contentDocument.querySelectorAll('[data-stuck-parcel]').length);
      assert.equal(ours, 0);
    });
    const own = await openExtensionPage(world.session, 'popup.html');
    const stored = await own.evaluate(async (key) => (await chrome.storage.local.get(key))[key] ?? null, `order:${find('arrived-11').id}`);
    await own.close();
    assert.equal(stored, null);
  });

  it('turned off it is read on a click', async () => {
    await setReading(world.session, 'off');
    await world.visit(detail(KEY), async (page) => {
      const offered = await until('the button', async () => { const now = await reading(page); return now?.button && now; });
      assert.deepEqual([offered.button, framesOf(world).length], ['Read the tracking', 0]);
      await inside(page, BANNER, (root) => { const toggle = root.querySelector('[data-action="toggle"]'); return toggle.getAttribute('aria-expanded'); });
      await click(page, BANNER, '[data-action="toggle"]');
      await click(page, BANNER, '[data-action="read-tracking"]');
      await banner(page, 'write');
      assert.equal(framesOf(world).length, 1);
    });
  });

  it('what is read is no request of ours, and nothing but that page', async () => {
    await world.visit(detail(KEY), (page) => banner(page, 'write'));
    const pages = world.shop.requests.filter(({ host, path }) => !host.startsWith('acs.') && !path.startsWith('/demo-assets/'));
    assert.deepEqual(pages.map(({ path, destination }) => [path, destination]), [['/p/order/detail.html', 'document'], ['/p/tracking/index.html', 'iframe']]);
    const calls = world.shop.requests.filter(({ host }) => host.startsWith('acs.'));
    assert.equal(calls.length, 2, 'each page made its own call');
    assert.ok(world.shop.requests.every(({ origin }) => !origin.includes('extension://')));
  });

  it('the list: nothing is read without a click, then one after another, paused, left half way and gone on with', async () => {
    const offers = ({ buttons }) => buttons.includes('start');
    let unread;
    await world.visit(list(), async (page) => {
      const before = await barThat(page, 'to offer it', (now) => offers(now) && unreadIn(now) > 2);
      unread = unreadIn(before);
      assert.ok(before.first, 'above the first card');
      // A click that a script of the page makes is none: the page has only the host, and whatever it throws at it.
      await page.$eval(BAR, (host) => host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));
      await inside(page, BAR, (root) => root.querySelector('[data-action="start"]').dispatchEvent(new MouseEvent('click', { bubbles: true })));
      assert.equal((await bar(page)).progress, null);
      assert.equal(framesOf(world).length, 0);
      await click(page, BAR, '[data-action="start"]');
      await barThat(page, 'to have read one', ({ progress }) => progress?.[0] === 1);
      // Its mark has turned.
      const order = framesOf(world)[0].query.match(/\d{16}/)[0];
      const wanted = ORDERS.find(({ id }) => id === order).expect.tracking;
      await until('the mark to turn', async () => {
        const marks = await insideAll(page, CHIP, (root) => [root.host.closest('.order-item')?.textContent.match(/\d{16}/)?.[0] ?? [root.host.previousElementSibling, root.host.nextElementSibling].find((near) => near?.matches('.order-item'))?.textContent.match(/\d{16}/)?.[0], root.querySelector('[data-level]').dataset.level]);
        return marks.some(([id, level]) => id === order && level === wanted);
      });
      await click(page, BAR, '[data-action="pause"]');
      await barThat(page, 'to be paused', ({ buttons }) => buttons.includes('resume'));
    });
    const read = framesOf(world).length;
    await world.visit(list(), async (page) => {
      const again = await barThat(page, 'to offer the rest', (now) => offers(now) && unreadIn(now) > 0 && unreadIn(now) < unread);
      assert.equal(again.progress, null, 'not without a click');
      await click(page, BAR, '[data-action="start"]');
      await barThat(page, 'to have read one more', ({ progress }) => progress?.[0] === 1);
      await click(page, BAR, '[data-action="stop"]');
      const stopped = await barThat(page, 'to have stopped', offers);
      assert.match(stopped.notes, /\d of \d+/);
    });
    const asked = framesOf(world).map(({ query }) => query);
    assert.ok(asked.length > read);
    assert.equal(new Set(asked).size, asked.length, 'none twice');
  });

  it('the list: from our own window with one click, and that once', async () => {
    await world.visit(list(), (page) => barThat(page, 'to offer it', ({ buttons }) => buttons.includes('start')));
    const before = framesOf(world).length;
    for (const path of ['popup.html', 'dashboard.html']) {
      const window = await openExtensionPage(world.session, path);
      await until('the button', () => window.evaluate(() => document.querySelector('[data-part=check-all]:not([hidden])') !== null));
      await window.close();
    }
    const window = await openExtensionPage(world.session, 'dashboard.html');
    await until('the button', () => window.evaluate(() => document.querySelector('[data-action=check-all]') !== null));
    await window.click('[data-action=check-all]');
    await until('the news', () => window.evaluate(() => document.querySelector('[data-part=notice]').textContent.includes('Your order list has opened')));
    await until('a tracking page to be read', () => framesOf(world).length > before);
    const opened = await until('the list in a tab of its own', async () => (await world.session.browser.pages()).find((each) => each.url().includes('/p/order/index.html')));
    await opened.close();
    await window.close();
    // Another list is another list.
    await world.visit(list(), async (page) => {
      assert.equal((await barThat(page, 'to offer the rest', ({ buttons }) => buttons.includes('start'))).progress, null);
    });
  });

  for (const [mode, note] of [['captcha', /security check/], ['frame-options', /three tracking pages in a row/]]) {
    it(`the list: ${mode} ends it with a sentence`, async () => {
      world.shop.framed.mode = mode;
      await world.visit(list(), async (page) => {
        await barThat(page, 'to offer it', ({ buttons }) => buttons.includes('start'));
        await click(page, BAR, '[data-action="start"]');
        await barThat(page, 'to say so', ({ notes }) => note.test(notes));
      });
      assert.equal(framesOf(world).length, mode === 'captcha' ? 1 : 3);
    });
  }
}, { reading: 'on' });
