// What is said beside a dispute that is due: what to attach, where the button is, and how the dispute goes on.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers } from './world.mjs';

const POINTER = '[data-stuck-parcel="pointer"]';
const answers = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="answers"] [data-action="answer"]')].map(({ textContent }) => textContent));
const answer = async (page, words) => {
  const at = (await answers(page)).findIndex((text) => text.includes(words));
  assert.notEqual(at, -1, words);
  // A card that has become mild is small.
  if (await inside(page, BANNER, (root) => root.querySelector('.body').hidden)) await click(page, BANNER, '[data-action="toggle"]');
  if (!(await inside(page, BANNER, (root) => root.querySelector('[data-part="answers"]').open))) await click(page, BANNER, '[data-part="answers"] summary');
  await click(page, BANNER, `[data-part="answers"] [data-action="answer"][data-index="${at}"]`);
};
const why = (page, words) => until(words, async () => (await inside(page, BANNER, (root) => root.querySelector('[data-part="why"]').textContent)).includes(words));

inBothBrowsers((world) => {
  it('lists what to attach and shows where, without touching the page', () => world.visit(detail('protection-2'), async (page) => {
    await drawn(page);
    await banner(page, 'dispute');
    const things = await inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="attach"] li')].map(({ textContent }) => textContent));
    assert.equal(things.length, 4);
    assert.match(things[0], /protection end date/);
    const before = await page.evaluate(() => document.body.outerHTML);
    await click(page, BANNER, 'button[data-action="show-dispute"]');
    const [frame, button] = await until('the frame', () => page.evaluate((pointer) => {
      const areas = [document.querySelector(pointer), document.querySelector('.order-detail-item-btns button')].map((element) => element?.getBoundingClientRect());
      return areas[0] && areas.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
    }, POINTER));
    assert.deepEqual(frame, button);
    assert.deepEqual(await page.evaluate(() => [document.body.outerHTML, window.demo.pressed ?? 0]), [before, 0]);
    await until('the frame to go', async () => (await page.$$(POINTER)).length === 0, 15_000);
  }));
  it('a line of what to attach is ticked by the buyer, on the card and in the file', () => world.visit(detail('protection-2'), async (page) => {
    await drawn(page);
    await banner(page, 'dispute');
    const ticks = () => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="attach"] [role=checkbox]')].map((line) => line.getAttribute('aria-checked') === 'true'));
    assert.deepEqual(await ticks(), [false, false, false, false]);
    await page.bringToFront();
    await click(page, BANNER, '[data-action="proof"][data-proof="chat"]');
    await until('the tick', async () => (await ticks())[2]);
    const { id } = find('protection-2');
    await world.stored(id, 'the tick', ({ proofs }) => proofs?.some(({ proof, ticked }) => proof === 'chat' && ticked));
    const file = await openExtensionPage(world.session, `evidence.html?order=${id}`);
    const boxes = () => file.evaluate(() => [...document.querySelectorAll('.checks input')].map(({ checked }) => checked));
    await until('the tick in the file', async () => (await boxes())[2] === true);
    await file.evaluate(() => document.querySelector('.checks input[data-proof="post"]').click());
    await world.stored(id, 'both ticks', ({ proofs }) => proofs?.filter(({ ticked }) => ticked).length === 2);
    await file.close();
    await until('both on the card', async () => (await ticks()).filter(Boolean).length === 2);
    await page.bringToFront();
    await click(page, BANNER, '[data-action="proof"][data-proof="chat"]');
    await until('it to be taken back', async () => !(await ticks())[2]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await drawn(page);
    await banner(page, 'dispute');
    assert.deepEqual(await ticks(), [false, false, false, true]);
  }));
  it('once opened it says how it stands', () => world.visit(detail('protection-2'), async (page) => {
    await drawn(page);
    await banner(page, 'dispute');
    await answer(page, 'I opened a dispute');
    await banner(page, 'watch');
    await why(page, "don’t close it in return for a promise");
    await answer(page, 'I got an offer in the dispute');
    await why(page, 'Reply before the date');
    await answer(page, 'AliExpress is deciding now');
    await why(page, 'AliExpress is deciding your dispute now');
    await answer(page, 'I got my money back');
    await banner(page, 'done');
  }));
});
