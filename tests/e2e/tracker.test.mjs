// Every tracker counts: a post's page is read on a click, pasted text and the buyer's own words go the same way, and a parcel
// of any shop can be added by hand.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { join } from 'node:path';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, post, tracking } from './world.mjs';

const KEY = 'exported-26';
const { id } = find(KEY);
const NUMBER = find(KEY).parcels[0].origin;
/** A number that nobody else uses here. */
const FOREIGN = 'RR473124829CN';

/** The tab with this page stands in for the one that the toolbar button was pressed on. */
const standIn = (url, result) => {
  chrome.tabs.query = async () => [{ id: 1, url }];
  chrome.scripting.executeScript = async () => {
    if (!result) throw new Error('not allowed');
    return [{ frameId: 0, result }];
  };
  document.body.textContent = '';
  return wasm_bindgen.start_popup().then(() => null);
};

const press = (selector) => document.querySelector(selector).click();
const text = (selector) => {
  const element = document.querySelector(selector);
  return element && !element.hidden ? element.textContent : '';
};
const fill = (selector, value) => {
  const field = document.querySelector(selector);
  field.value = value;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
};

const says = (page, selector, words) => until(`${selector} to say ${words}`, async () => {
  const said = await page.evaluate(text, selector);
  return said.includes(words) || Promise.reject(new Error(`it says ${said}`));
});

/** The toolbar's window, as it is over a page with this address of which this is seen. */
async function window(world, url, seen) {
  const popup = await openExtensionPage(world.session, 'popup.html');
  await until('the window', () => popup.evaluate(() => document.querySelector('[data-part="content"]')?.childElementCount > 0));
  await popup.evaluate(standIn, url, seen);
  return popup;
}

/** A page of no number. */
const elsewhere = (world) => window(world, 'https://nothing.example/', { language: '', cut: false, lines: [] });

/** The same over a page that is open. */
async function over(world, page) {
  const script = await readFile(join(world.extension, 'read_page.js'), 'utf8');
  const seen = await page.evaluate(script);
  return window(world, page.url(), seen);
}

const readings = (record) => record.lookups?.filter(({ undone }) => !undone) ?? [];
const level = (order) => document.querySelector(`li[data-order="${order}"] [data-level]`)?.dataset.level;
const becomes = (popup, order, wanted) => until(`${order} to be ${wanted}`, async () => (await popup.evaluate(level, order)) === wanted);

inBothBrowsers((world) => {
  it('the link from the card, two clicks in the toolbar, and the verdict changes; one more takes it back', async () => {
    const link = await world.visit(tracking(KEY), async (page) => {
      await banner(page, 'write');
      const links = await inside(page, BANNER, (root) => [...root.querySelectorAll('a')].map(({ href }) => href));
      return links.find((url) => url.startsWith('https://www.correos.es/'));
    });
    assert.equal(link, post(NUMBER));
    await world.visit(link, async (page) => {
      const popup = await over(world, page);
      await says(popup, '[data-part="reader"]', `correos.es shows ${NUMBER}.`);
      await popup.evaluate(press, '[data-action="read-page"]');
      await says(popup, '[data-part="preview"]', `Updates found for ${NUMBER} on correos.es: 3`);
      await says(popup, '[data-part="preview"]', 'En reparto');
      assert.equal(readings(await world.stored(id, 'nothing yet', () => true)).length, 0);
      await popup.evaluate(press, '[data-action="keep-lines"]');
      await says(popup, '[data-part="reader"]', 'Added to the order.');
      await becomes(popup, id, 'wait');
      const [{ from, events }] = readings(await world.stored(id, 'the look-up', (record) => readings(record).length === 1));
      assert.deepEqual([from, events.length], [{ site: 'correos.es' }, 3]);
      await world.banner(tracking(KEY), 'wait');
      await popup.evaluate(press, '[data-action="undo-read"]');
      await becomes(popup, id, 'write');
      await world.stored(id, 'the look-up taken back', (record) => readings(record).length === 0);
      await popup.close();
    });
    await world.banner(tracking(KEY), 'write');
  });

  it('says in one sentence what cannot be read', async () => {
    const popup = await window(world, 'https://store.example/', null);
    await says(popup, '[data-part="reader"]', "Your browser doesn’t let extensions read this page.");
    await popup.close();
  });

  it('what is pasted and what is said count, and can be taken back', async () => {
    const popup = await elsewhere(world);
    await becomes(popup, id, 'write');
    const row = `li[data-order="${id}"]`;
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await popup.evaluate(fill, `${row} [data-action="paste"]`, `${NUMBER}\n${yesterday} 10:00 Arrived at destination country\n`);
    await popup.evaluate(press, `${row} [data-action="read-paste"]`);
    await says(popup, `${row} [data-part="preview"]`, 'Arrived at destination country');
    await popup.evaluate(press, `${row} [data-action="keep-lines"]`);
    await becomes(popup, id, 'wait');
    await popup.evaluate(press, `${row} [data-action="undo"]`);
    await becomes(popup, id, 'write');
    await popup.evaluate(press, `${row} [data-says="8"]`);
    await becomes(popup, id, 'done');
    await popup.evaluate(press, `${row} [data-action="undo"]`);
    await becomes(popup, id, 'write');
    await world.stored(id, 'both taken back', (record) => record.lookups.length >= 2 && readings(record).length === 0);
    await popup.close();
  });

  it('what is pasted and said on the card itself counts, and can be taken back', () => world.visit(tracking(KEY), async (page) => {
    await banner(page, 'write');
    const parts = (wanted) => inside(page, BANNER, (root, css) => root.querySelector(css)?.textContent ?? null, wanted);
    const shows = (css, words) => until(`${css} to say ${words}`, async () => (await parts(css))?.includes(words));
    await click(page, BANNER, '[data-part="tell"] > summary');
    await click(page, BANNER, '[data-action="paste"]');
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const text = `${NUMBER}\n${yesterday} 10:00 Arrived at destination country`;
    await page.keyboard.type(text);
    await click(page, BANNER, '[data-action="read-paste"]');
    await shows('[data-part="preview"]', 'Arrived at destination country');
    // What was typed stays in its field.
    assert.equal(await inside(page, BANNER, (root) => root.querySelector('[data-action="paste"]').value), text);
    await click(page, BANNER, '[data-action="strike"]');
    await until('the line to be struck', () => inside(page, BANNER, (root) => root.querySelector('.struck') !== null));
    await click(page, BANNER, '[data-action="strike"]');
    await until('it to be put back', () => inside(page, BANNER, (root) => root.querySelector('.struck') === null));
    await click(page, BANNER, '[data-action="keep-lines"]');
    await banner(page, 'wait');
    await shows('[data-part="tell-news"]', 'Added to the order.');
    await click(page, BANNER, '[data-part="said"] [data-action="undo"]');
    await banner(page, 'write');
    await click(page, BANNER, '[data-says="8"]');
    await banner(page, 'done');
    await click(page, BANNER, '[data-part="said"] [data-action="undo"]');
    await banner(page, 'write');
    await world.stored(id, 'both taken back', (record) => readings(record).length === 0);
  }));

  it('a parcel of any shop is added by hand, caught where it is typed wrong, and read like any other', async () => {
    const popup = await elsewhere(world);
    await until('the form', () => popup.evaluate(() => Boolean(document.querySelector('[data-action="hand"]'))));
    await popup.evaluate(press, '[data-action="hand"]');
    await popup.evaluate(fill, '[data-field="0"]', FOREIGN.replace('9CN', '0CN'));
    await popup.evaluate(press, '[data-action="hand-add"]');
    await says(popup, '[data-part="hand-trouble"]', 'check digit');
    await popup.evaluate(fill, '[data-field="0"]', FOREIGN);
    const monthAgo = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    await popup.evaluate(fill, '[data-field="2"]', monthAgo);
    await popup.evaluate(fill, '[data-field="4"]', 'Spain');
    await popup.evaluate(press, '[data-action="hand-add"]');
    await says(popup, '[data-part="hand-added"]', 'Added.');
    const order = await popup.evaluate((number) => [...document.querySelectorAll('li[data-order]')].find((row) => row.textContent.includes(number))?.dataset.order, FOREIGN);
    assert.match(order, /^000000\d{13}$/);
    // What is said next is said there.
    await until('its row to be open and in view', () => popup.evaluate((own) => {
      const row = document.querySelector(`li[data-order="${own}"]`);
      const { top } = row.getBoundingClientRect();
      return row.querySelector('details').open && top >= 0 && top < innerHeight;
    }, order));
    await popup.evaluate(press, `li[data-order="${order}"] [data-says="0"]`);
    await until('a verdict', async () => ['write', 'dispute'].includes(await popup.evaluate(level, order)));
    await world.stored(order, 'the parcel', (record) => record.order.parcels[0].origin_number.value === FOREIGN);
    await popup.close();
    await world.visit(post(FOREIGN), async (page) => {
      const again = await over(world, page);
      await says(again, '[data-part="reader"]', FOREIGN);
      await again.evaluate(press, '[data-action="read-page"]');
      await says(again, '[data-part="preview"]', 'En reparto');
      await again.evaluate(press, '[data-action="keep-lines"]');
      await becomes(again, order, 'wait');
      const row = `li[data-order="${order}"]`;
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      await again.evaluate(fill, `${row} [data-action="paste"]`, `${FOREIGN}\n${yesterday} 10:00 Arrived at delivery office\n`);
      await again.evaluate(press, `${row} [data-action="read-paste"]`);
      await says(again, `${row} [data-part="preview"]`, 'Arrived at delivery office');
      await again.evaluate(press, `${row} [data-action="keep-lines"]`);
      await world.stored(order, 'three look-ups', (record) => readings(record).length === 3);
      await again.close();
    });
    const file = await openExtensionPage(world.session, `evidence.html?order=${order}`);
    await until('the dispute file', () => file.evaluate(() => {
      const words = document.body.textContent;
      // A site, a text that was pasted, and the buyer's own word.
      return ['correos.es', 'En reparto', 'Arrived at delivery office', 'Pasted updates: 1', 'Tracking has shown since'].every((source) => words.includes(source));
    }));
    await file.close();
  });
});

// The real button of the toolbar gives the right to read: only Chromium's protocol can press it.
inBothBrowsers((world) => {
  it('reads the page behind the toolbar button, with the right that the click gives', async () => {
    await world.banner(tracking(KEY), 'write');
    await world.visit(post(NUMBER), async (page) => {
      const extension = (await world.session.browser.extensions()).get(world.session.id);
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await world.session.browser.waitForTarget((each) => each.url() === `${world.session.base}/popup.html`);
      const popup = await target.asPage();
      await says(popup, '[data-part="reader"]', `correos.es shows ${NUMBER}.`);
      await popup.evaluate(press, '[data-action="read-page"]');
      await says(popup, '[data-part="preview"]', `Updates found for ${NUMBER} on correos.es: 3`);
      await popup.evaluate(press, '[data-action="keep-lines"]');
      await world.stored(id, 'the look-up', (record) => readings(record).length === 1);
    });
  });
}, { browsers: ['chromium'] });
