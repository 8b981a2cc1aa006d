// The card as a guest on the page: its menu, its tab at the edge, its side, its shortcut, and that the keyboard comes to it
// before the page's own links.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { tabs } from '../harness/extension-page.mjs';
import { BANNER, banner, click, dismiss, hide, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { chat, drawn, inBothBrowsers, list, tracking } from './world.mjs';

const ORDER = 'silent-accepted';
const PHONE = { width: 390, height: 844, hasTouch: true };

const shape = (page) => inside(page, BANNER, (root) => {
  const card = root.querySelector('section');
  const { left, right, width } = card.getBoundingClientRect();
  const edge = innerWidth - document.documentElement.clientWidth;
  return { shape: card.classList.contains('open') ? 'open' : card.classList.contains('tab') ? 'tab' : 'folded', left, right: innerWidth - edge - right, width };
});
const becomes = (page, wanted) => until(`the card to be ${wanted}`, async () => {
  const now = await shape(page);
  return now?.shape === wanted && now;
});
const reload = async (page) => {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await drawn(page);
};
const orderOf = (url) => new URL(url).searchParams.get('orderId');
const none = (page) => until('no card', async () => (await page.$$(BANNER)).length === 0);
const choose = async (page, action) => {
  await click(page, BANNER, '[data-action="menu"]');
  await click(page, BANNER, `#menu [data-action="${action}"]`);
};

inBothBrowsers((world) => {
  it('the cross leaves a tab at the edge, which stays, and opens again', () => world.visit(tracking(ORDER), async (page) => {
    await banner(page, 'write');
    await becomes(page, 'open');
    await click(page, BANNER, '[data-action="to-edge"]');
    const { right, width } = await becomes(page, 'tab');
    assert.ok(right <= 1 && width < 80, `${right} from the edge, ${width} wide`);
    const { name, focused } = await inside(page, BANNER, (root) => ({
      name: root.querySelector('[data-action="toggle"]').textContent,
      focused: root.activeElement?.dataset.action,
    }));
    assert.match(name, /Message the seller/, 'it says what it is to those who do not see it');
    assert.equal(focused, 'toggle');
    await world.stored(find(ORDER).id, 'the shape', ({ shape }) => shape?.shape === 'tab');
    await reload(page);
    await banner(page, 'write');
    await becomes(page, 'tab');
    await click(page, BANNER, '[data-action="toggle"]');
    await becomes(page, 'open');
    await world.stored(find(ORDER).id, 'the shape', ({ shape: stored }) => stored?.shape === 'open');
  }));

  it('the menu opens and closes, and leads to our windows', () => world.visit(tracking(ORDER), async (page) => {
    await banner(page, 'write');
    const menu = () => inside(page, BANNER, (root) => [!root.querySelector('#menu').hidden, root.querySelector('[data-action="menu"]').getAttribute('aria-expanded'), root.activeElement?.dataset.action ?? null]);
    await click(page, BANNER, '[data-action="menu"]');
    assert.deepEqual(await menu(), [true, 'true', 'menu']);
    await page.keyboard.press('Escape');
    assert.deepEqual(await menu(), [false, 'false', 'menu']);
    await becomes(page, 'open');
    for (const [action, path] of [['open-dashboard', 'dashboard.html'], ['open-settings', 'options.html'], ['open-help', 'welcome.html']]) {
      const of = async () => (await tabs(world.session)).filter((url) => url === `${world.session.base}/${path}`).length;
      const before = await of();
      await page.bringToFront();
      await choose(page, action);
      await until(`${path} to be open`, async () => (await of()) === before + 1);
    }
  }));

  it('where it was hidden a note says so, and brings it back', () => world.visit(tracking(ORDER), async (page) => {
    const { id } = find(ORDER);
    await banner(page, 'write');
    await page.bringToFront();
    await dismiss(page);
    await world.stored(id, 'that it is hidden', ({ dismissed }) => dismissed === 'write');
    assert.equal(await inside(page, BANNER, (root) => root.querySelector('.hidden-note p').textContent), 'Hidden until the advice gets more urgent');
    await click(page, BANNER, '[data-action="show-again"]');
    await until('the card', () => inside(page, BANNER, (root) => Boolean(root.querySelector('[data-action="toggle"]'))));
    await world.stored(id, 'that it is not hidden', ({ dismissed }) => dismissed === undefined);
    await reload(page);
    await banner(page, 'write');
  }));

  it('hidden, it stays away until it is graver or wanted', () => world.visit(tracking(ORDER), async (page) => {
    const { id } = find(ORDER);
    await banner(page, 'write');
    await page.bringToFront();
    await hide(page);
    await none(page);
    await world.stored(id, 'that it is hidden', ({ dismissed }) => dismissed === 'write');
    await reload(page);
    await world.banner(tracking('protection-2'), 'dispute');
    await none(page);
  }));

  it('it moves to the other side, on every page, and back', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    assert.ok((await shape(page)).right < 40);
    await page.bringToFront();
    await choose(page, 'move');
    await until('the card to be on the left', async () => (await shape(page)).left < 40);
    await world.visit(chat(ORDER), async (other) => {
      await drawn(other);
      await until('the other card to be on the left', async () => ((await shape(other))?.left ?? 400) < 40);
    });
    await page.bringToFront();
    await choose(page, 'move');
    await until('the card to be on the right', async () => (await shape(page)).right < 40);
  }));

  it('Tab comes to the card before the page\'s own links', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await page.bringToFront();
    await page.keyboard.press('Tab');
    assert.equal(await inside(page, BANNER, (root) => root.activeElement?.dataset.action), 'toggle');
  }));

  it('it is as light as the page', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const ground = () => inside(page, BANNER, (root) => getComputedStyle(root.querySelector('section')).backgroundColor);
    assert.equal(await ground(), 'rgb(255, 255, 255)');
    // A page that paints itself dark, and says something new.
    await page.evaluate(() => document.body.style.setProperty('background', 'rgb(20, 20, 24)', 'important'));
    await page.bringToFront();
    await choose(page, 'move');
    await until('a dark card', async () => (await ground()) === 'rgb(29, 33, 39)');
    await choose(page, 'move');
  }));

  if (world.name === 'chromium') it('on a phone it is a sheet that a finger pulls down', () => world.visit(tracking(ORDER), async (page) => {
    await page.setViewport(PHONE);
    await page.goto(tracking('exported-26'), { waitUntil: 'domcontentloaded' });
    await banner(page, 'write');
    if ((await shape(page)).shape !== 'open') await click(page, BANNER, '[data-action="toggle"]');
    await becomes(page, 'open');
    const pull = async (way) => {
      const { x, y } = await inside(page, BANNER, (root) => {
        const { left, top, width, height } = root.querySelector('.head').getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      const finger = await page.touchscreen.touchStart(x, y);
      for (let step = 1; step <= 4; step += 1) await finger.move(x, y + (way * step) / 4);
      await finger.end();
    };
    await pull(40);
    assert.equal((await shape(page)).shape, 'open', 'a little is no pull');
    await pull(200);
    await becomes(page, 'folded');
    await click(page, BANNER, '[data-action="toggle"]');
    await becomes(page, 'open');
  }));

  it('what is open stays so after an answer, and says where the seller\'s reply goes', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await becomes(page, 'open');
    await click(page, BANNER, '[data-action="sent"]');
    await banner(page, 'watch');
    assert.equal((await shape(page)).shape, 'open');
    const steps = await inside(page, BANNER, (root) => [...root.querySelectorAll('.steps li')].map((line) => line.textContent));
    assert.match(steps[0], /When the seller replies.*What happened/);
    await click(page, BANNER, '[data-part="said"] [data-action="undo"]');
    await banner(page, 'write');
  }));

  it('of two parcels the other one has its last update, and a link', () => world.visit(tracking('two-parcels'), async (page) => {
    await banner(page, 'write');
    const [first, second] = find('two-parcels').parcels;
    const told = await inside(page, BANNER, (root) => {
      const part = root.querySelector('[data-part="parcels"]');
      const link = part.querySelector('li a');
      return { title: part.querySelector('p').textContent, line: part.querySelector('li').textContent, number: link.textContent, url: link.href };
    });
    assert.match(told.title, new RegExp(`2 parcels.*${second.number}`));
    assert.equal(told.number, first.number);
    assert.ok(told.line.includes(first.events[0].text), told.line);
    assert.match(told.url, new RegExp(`^https://.*${first.number}`));
    // The chat has an address also where the page gave none.
    const chat = await inside(page, BANNER, (root) => root.querySelector('a[data-action="chat"]').href);
    assert.equal(orderOf(chat), find('two-parcels').id);
  }));

  // Keys of the browser's own cannot be pressed by the protocols: what the worker is told of them is tried.
  if (world.name === 'chromium') it('the shortcut brings the card back, and elsewhere opens all orders', async () => {
    const press = async (page) => {
      const worker = await world.session.browser.waitForTarget((target) => target.type() === 'service_worker');
      const session = await (await worker.worker());
      const url = page.url();
      await session.evaluate(async (address) => {
        const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
        chrome.commands.onCommand.dispatch('show-card', tab);
      }, url);
    };
    await world.visit(tracking(ORDER), async (page) => {
      await drawn(page);
      await none(page);
      await press(page);
      await banner(page, 'write');
      await page.bringToFront();
      await press(page);
      await until('the focus to be on the card', () => inside(page, BANNER, (root) => root.activeElement?.dataset.action === 'toggle'));
      await becomes(page, 'open');
    });
    await world.visit(list(), async (page) => {
      await drawn(page);
      const of = async () => (await tabs(world.session)).filter((url) => url.endsWith('/dashboard.html')).length;
      const before = await of();
      await press(page);
      await until('all orders to be open', async () => (await of()) === before + 1);
    });
  });
});
