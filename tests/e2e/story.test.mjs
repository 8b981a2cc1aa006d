// A buyer's whole story, from the first silent week to the file for the dispute. Days pass by moving the shop's dates
// and what the buyer said into the past. With STUCK_PARCEL_STORY naming a folder, each step is pictured there.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';

import { clipboardText } from '../harness/clipboard.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, card, click, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

const KEY = 'first-scan-day-8';
const FOLDER = process.env.STUCK_PARCEL_STORY;
const FRAME = { width: 960, height: 760 };

const press = (page, action) => click(page, BANNER, `button[data-action="${action}"]`);
const answer = async (page, words) => {
  const at = await inside(page, BANNER, (root, wanted) => [...root.querySelectorAll('[data-part="answers"] [data-action="answer"]')].findIndex(({ textContent }) => textContent.includes(wanted)), words);
  assert.notEqual(at, -1, words);
  // A milder verdict folds the card.
  if (await inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]').getAttribute('aria-expanded') === 'false')) await press(page, 'toggle');
  await click(page, BANNER, '[data-part="answers"] summary');
  await click(page, BANNER, `[data-part="answers"] [data-action="answer"][data-index="${at}"]`);
};
/** Puts everything that was said of the order so many days back. */
const back = async (key, days) => {
  const { [key]: record } = await chrome.storage.local.get(key);
  for (const said of record.answers) {
    said.at -= days * 86_400_000;
    said.on = new Date(Date.parse(said.on) - days * 86_400_000).toISOString().slice(0, 10);
  }
  await chrome.storage.local.set({ [key]: record });
};

inBothBrowsers((world) => {
  it('from silence to the file for the dispute', async () => {
    const order = find(KEY);
    const before = { ...order };
    // Both pages may tell of one and the same event.
    const events = [...new Set(order.parcels.flatMap((parcel) => [...parcel.events, ...parcel.cainiao]))];
    // The page as a frame of the film (tests/harness/film.mjs); of most the card alone, too.
    const picture = async (page, name, alone = true) => {
      if (!FOLDER || world.name !== 'chromium') return;
      await mkdir(join(FOLDER, 'film'), { recursive: true });
      await page.setViewport(FRAME);
      await page.screenshot({ path: join(FOLDER, 'film', `${name}.png`) });
      if (alone) await page.screenshot({ path: join(FOLDER, `${name}.png`), ...(name.startsWith('5') ? {} : { clip: await card(page) }) });
    };
    const pass = async (days) => {
      for (const field of ['placed', 'paid', 'shipped']) order[field] += days;
      for (const event of events) event.ago += days;
      order.protection -= days;
      const page = await openExtensionPage(world.session, 'popup.html');
      await page.evaluate(back, `order:${order.id}`, days);
      await page.close();
    };
    const visit = (use) => world.visit(tracking(KEY), use);
    const said = (count) => world.stored(order.id, `${count} things said`, ({ answers }) => answers?.length === count);
    try {
      order.protection = 14;
      // Day 8, no scan: the message is copied and sent.
      await visit(async (page) => {
        await banner(page, 'write');
        await page.bringToFront();
        await picture(page, '1-write');
        await press(page, 'copy');
        assert.match(await clipboardText(world.session), /tracking number/i);
        await until('the words that it is copied', () => inside(page, BANNER, (root) => root.querySelector('[data-part="message"] [role="status"]')?.textContent));
        await picture(page, '1-write-copied', false);
        await press(page, 'sent');
        await banner(page, 'watch');
        // The seller asks to wait: fine, while protection lasts.
        await answer(page, 'asked me to wait');
        await until('the word about waiting', async () => /wait/i.test((await banner(page, 'watch')).why));
        await picture(page, '2-wait');
        await said(2);
      });
      await pass(8);
      // Six days of protection: time to ask for more.
      await visit(async (page) => {
        const { message } = await banner(page, 'extend');
        assert.match(message, /protection/i);
        await page.bringToFront();
        await picture(page, '3-extend');
        await press(page, 'copy');
        await press(page, 'sent');
        await said(3);
        await until('the headline that it was asked for', () => inside(page, BANNER, (root) => root.querySelector('[data-part="verdict"]').textContent === 'Extension requested'));
        await picture(page, '3-extend-asked', false);
        await answer(page, 'refused');
        await said(4);
      });
      await pass(2);
      // Refused: the dispute, before the last day.
      await visit(async (page) => {
        await banner(page, 'dispute');
        await page.bringToFront();
        const text = await until('the text of the dispute', () => inside(page, BANNER, (root) => root.querySelector('[data-part="dispute-text"]:not([hidden]) textarea')?.value));
        assert.ok(text.includes(order.id) && text.includes('LP00812345670303'), text);
        await picture(page, '4-dispute');
        await press(page, 'evidence');
        const file = await until('the page of the file', async () => {
          const popup = await openExtensionPage(world.session, 'popup.html');
          try {
            const tabs = await popup.evaluate(async () => (await chrome.tabs.query({ url: `${location.origin}/evidence.html*` })).map(({ url }) => url));
            return tabs[0];
          } finally {
            await popup.close();
          }
        });
        assert.ok(file.endsWith(order.id));
      });
      const file = await openExtensionPage(world.session, `evidence.html?order=${order.id}`);
      const told = await until('the file', () => file.evaluate(() => document.querySelector('article.evidence')?.textContent));
      for (const words of [order.id, 'LP00812345670303', 'The seller asked me to wait', 'The seller refused']) assert.ok(told.includes(words), words);
      await picture(file.page, '5-file');
      await file.close();
      const all = await openExtensionPage(world.session, 'dashboard.html');
      const level = await until('the order in the list', () => all.evaluate((id) => document.querySelector(`[data-order="${id}"]`)?.dataset.level, order.id));
      assert.equal(level, 'dispute');
      await all.close();
    } finally {
      // Each browser begins the same story.
      const moved = order.shipped - before.shipped;
      for (const event of events) event.ago -= moved;
      Object.assign(order, before);
    }
  });
});
