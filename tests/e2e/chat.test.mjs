// In the chat: which order it is about, the message into the page's field and never further, and what was answered.

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { BANNER, banner, click, hide, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { chat, drawn, inBothBrowsers, oldChat, tracking } from './world.mjs';

const press = (action) => (page) => click(page, BANNER, `button[data-action="${action}"]`);
const [insert, sent] = ['insert', 'sent'].map(press);
const label = (page) => inside(page, BANNER, (root) => root.querySelector('[data-action="insert"]').textContent);
const log = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="said"]:not([hidden]) li')].map((line) => line.querySelector('span').textContent));
const answer = async (page, words) => {
  const at = await inside(page, BANNER, (root, wanted) => [...root.querySelectorAll('[data-part="answers"] [data-action="answer"]')].findIndex(({ textContent }) => textContent.includes(wanted)), words);
  assert.notEqual(at, -1, words);
  await click(page, BANNER, `[data-part="answers"] [data-action="answer"][data-index="${at}"]`);
};
const known = (page, wanted) => until('a field to be known', async () => (await label(page)) === wanted);

inBothBrowsers((world) => {
  it('goes into the field that was clicked last, and no further', async () => {
    const { message } = await world.banner(tracking('silent-accepted'), 'write');
    await world.visit(chat('silent-accepted'), async (page) => {
      await drawn(page);
      assert.equal((await banner(page, 'write')).message, message);
      await known(page, 'Click the message box first');
      await insert(page);
      assert.deepEqual(await page.evaluate(() => [window.demo.heard, document.querySelector('textarea').value]), [[], '']);
      await page.click('textarea');
      await page.keyboard.type('>> <<');
      for (let left = 0; left < 3; left += 1) await page.keyboard.press('ArrowLeft');
      await known(page, 'Insert into the message box');
      await insert(page);
      const taken = await until('the text to arrive', () => page.evaluate(() => document.querySelector('textarea').value.length > 20 && [document.querySelector('textarea').value, window.demo.heard.at(-1)]));
      // The buyer's own words stay, with a blank line between.
      const whole = `>>\n\n${message}\n\n <<`;
      assert.deepEqual(taken, [whole, whole]);
      // Pressed once more, it stands there once.
      await insert(page);
      await page.click('[contenteditable]');
      await insert(page);
      const reply = await until('the text to arrive', () => page.evaluate(() => document.querySelector('[contenteditable]').innerText));
      assert.equal(reply.replace(/\s+/g, ' ').trim(), message.replace(/\s+/g, ' '));
      assert.equal(await page.$eval('textarea', (field) => field.value), whole);
      assert.equal(await page.evaluate(() => window.demo.sent), 0);
    });
  });
  it('goes in beside a message that only begins like it', () => world.visit(chat('silent-accepted'), async (page) => {
    await drawn(page);
    const { message } = await banner(page, 'write');
    const other = `${message.slice(0, message.indexOf('\n'))} Another order. `;
    await page.click('textarea');
    await page.keyboard.type(other);
    await known(page, 'Insert into the message box');
    await insert(page);
    await until('the text to arrive', () => page.evaluate((whole) => document.querySelector('textarea').value === whole, `${other}\n\n${message}`));
  }));
  it('takes the place of the same message in another language, and of nothing else', () => world.visit(chat('silent-accepted'), async (page) => {
    await drawn(page);
    const { message } = await banner(page, 'write');
    const says = () => inside(page, BANNER, (root) => root.querySelector('[data-part="message"] textarea').value);
    // What a script chooses counts for nothing.
    const speak = async (language, before) => {
      await inside(page, BANNER, (root) => root.querySelector('[data-action="seller-language"]').focus());
      await page.keyboard.type(language);
      await page.keyboard.press('Enter');
      return until('the message in another language', async () => {
        const now = await says();
        return now !== before && now;
      });
    };
    await page.click('textarea');
    await page.keyboard.type('For Ann.');
    await known(page, 'Insert into the message box');
    const holds = (whole) => until('the text to arrive', () => page.evaluate((wanted) => document.querySelector('textarea').value === wanted, whole));
    await insert(page);
    await holds(`For Ann.\n\n${message}`);
    const russian = await speak('Russian', message);
    await insert(page);
    await holds(`For Ann.\n\n${russian}`);
    // The same where each line is an element.
    const reply = (whole) => until('the text to arrive', () => page.evaluate((wanted) => document.querySelector('[contenteditable]').innerText.replace(/\s+/g, '') === wanted, whole.replace(/\s+/g, '')));
    await page.click('[contenteditable]');
    await page.keyboard.type('For Ann.');
    await insert(page);
    await reply(`For Ann.${russian}`);
    const english = await speak('English', russian);
    assert.equal(english, message);
    await insert(page);
    await reply(`For Ann.${english}`);
    await holds(`For Ann.\n\n${russian}`);
    assert.equal(await page.evaluate(() => window.demo.sent), 0);
  }));
  it('what was sent and answered counts, and is undone', () => world.visit(chat('silent-accepted'), async (page) => {
    await drawn(page);
    await banner(page, 'write');
    await page.click('textarea');
    await insert(page);
    await sent(page);
    await banner(page, 'watch');
    await answer(page, 'asked me to wait');
    await until('two lines', async () => (await log(page)).length === 2);
    const lines = await log(page);
    assert.match(lines[0], /I messaged the seller: /);
    assert.match(lines[1], /asked me to wait/);
    await answer(page, 'refused');
    // A message was due: that is a dispute.
    await banner(page, 'dispute');
    await world.stored(find('silent-accepted').id, 'three answers', ({ answers }) => answers?.length === 3);
    for (let left = 3; left > 0; left -= 1) {
      await press('undo')(page);
      await until('a line less', async () => (await log(page)).length === left - 1);
    }
    await banner(page, 'write');
  }));
  it('of several orders none is spoken of before one is picked, and the others stay a click away', async () => {
    await world.banner(tracking('protection-2'), 'dispute');
    await world.banner(tracking('delivered'), 'done');
    await world.visit(chat(), async (page) => {
      await drawn(page);
      // Nothing in the address says which one is meant: it is asked, and the most urgent is a choice like the other.
      await banner(page, 'unknown');
      const offered = ['message', 'answers', 'new'].map((part) => `[data-part="${part}"]:not([hidden]) button`).join();
      assert.equal(await inside(page, BANNER, (root, selector) => [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length, offered), 0);
      const picks = () => inside(page, BANNER, (root) => ['which', 'others'].map((part) => root.querySelectorAll(`[data-part="${part}"]:not([hidden]) [data-action="pick"]`).length));
      assert.deepEqual(await picks(), [2, 0]);
      await click(page, BANNER, `[data-part="which"] [data-order="${find('silent-accepted').id}"]`);
      await banner(page, 'write');
      await until('the other one to be offered', async () => isDeepStrictEqual(await picks(), [0, 1]));
      await hide(page);
      await until('no card', async () => (await page.$$(BANNER)).length === 0);
    });
    // Closed on a chat, it is still there on the order's page and on the next chat.
    await world.banner(tracking('silent-accepted'), 'write');
    await world.banner(chat('silent-accepted'), 'write');
  });
  it('an older address names the conversation', async () => {
    await world.banner(tracking('arrived-11'), 'write');
    const list = 'https://www.aliexpress.com/p/order/index.html';
    // The list knows whose chat it is.
    await world.visit(list, async (page) => {
      await drawn(page);
      await world.stored(find('arrived-11').id, 'a chat', ({ order }) => order?.chat);
    });
    await world.visit(oldChat('arrived-11'), async (page) => {
      await drawn(page);
      await banner(page, 'write');
      const order = await inside(page, BANNER, (root) => root.querySelector('[data-part="order"]').textContent);
      assert.match(order, new RegExp(find('arrived-11').id));
    });
  });
  it('says nothing in the chat of an order that needs nothing', async () => {
    await world.banner(tracking('delivered'), 'done');
    await world.visit(chat('delivered'), async (page) => {
      await drawn(page);
      // The card of the next page is there, so this one had its time.
      await world.banner(chat('silent-accepted'), 'write');
      assert.equal((await page.$$(BANNER)).length, 0);
    });
  });
});
