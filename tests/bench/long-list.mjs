// A long list: cards that a page adds at once, above those that are there. What is in view is marked first.
import { insideAll, until } from '../harness/inside.mjs';
import { list } from '../site/addresses.mjs';
import { extensions, within } from './browsers.mjs';
import { head, row } from './statistics.mjs';
import { longestOfOurs } from './tracing.mjs';

/** Runs in the page: adds cards above the others and waits until those in view have their mark. */
async function add(many) {
  const list = document.querySelector('.order-item').parentNode;
  const model = document.querySelector('.order-item');
  const cards = document.createDocumentFragment();
  window.added ??= 0;
  for (let index = 0; index < many; index += 1) {
    const copy = model.cloneNode(true);
    copy.querySelectorAll('[data-stuck-parcel]').forEach((mark) => mark.remove());
    window.added += 1;
    const id = String(7_100_000_000_000_000 + window.added);
    copy.querySelectorAll('a[href*="orderId="], a[href*="tradeOrderId="]').forEach((link) => { link.href = link.href.replace(/(orderId=|tradeOrderId=)\d+/i, `$1${id}`); });
    cards.append(copy);
  }
  const frame = () => new Promise((next) => { requestAnimationFrame(next); });
  const marked = (card) => card.querySelector('[data-stuck-parcel="chip"]') !== null;
  const inView = () => [...list.children].slice(0, 20).filter((card) => card.matches('.order-item') && card.getBoundingClientRect().top < innerHeight);
  const start = performance.now();
  list.prepend(cards);
  // The page's own work comes first: it draws what it has added.
  await frame();
  await frame();
  const drawn = performance.now() - start;
  while (!inView().every(marked)) await frame();
  return { drawn, view: performance.now() - start };
}

/** Runs in the page: goes to the last of the cards that were added and waits until it has its mark. */
async function goToLast(many) {
  const last = document.querySelectorAll('.order-item')[many - 1];
  const start = performance.now();
  last.scrollIntoView();
  while (!last.querySelector('[data-stuck-parcel="chip"]')) await new Promise((next) => { requestAnimationFrame(next); });
  return performance.now() - start;
}

/** Prints it for so many cards each. */
export async function longList(shop, { root, dist, counts }) {
  console.log('\n## A long list: cards added at once above the others, milliseconds (Chromium)\n');
  head(0, 'cards', 'drawn by the page', 'those in view marked', 'then at the last: that marked', 'longest task of ours, CPU', 'ten more: those in view marked');
  for (const count of counts) {
    await within('chromium', extensions(root, dist, 'chromium').own, shop, async (session) => {
      const page = await session.browser.newPage();
      await page.goto(list(), { waitUntil: 'load' });
      await until('the first marks', async () => (await insideAll(page, '[data-stuck-parcel="chip"]', () => 1)).length >= 10);
      const { value: [added, end], longest } = await longestOfOurs(page, async () => [await page.evaluate(add, count), await page.evaluate(goToLast, count)]);
      const more = await page.evaluate(add, 10);
      row(count, added.drawn.toFixed(0), added.view.toFixed(0), end.toFixed(0), longest.toFixed(0), more.view.toFixed(0));
    });
  }
}
