// The page keeps its own functions, and gets its data untouched.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { banner, press, until } from '../harness/inside.mjs';
import { list as listAnswer, place, tracking as trackingAnswer } from '../site/answers.mjs';
import { find } from '../site/orders.mjs';
import { drawn, inBothBrowsers, list, tracking } from './world.mjs';

// How the functions a hook might touch look to a page that is curious.
const looks = () => {
  const places = {
    window: [window, ['fetch', 'XMLHttpRequest', 'Promise']],
    xhr: [XMLHttpRequest.prototype, ['open', 'send', 'addEventListener', 'responseText', 'response', 'onload', 'setRequestHeader']],
    response: [Response.prototype, ['json', 'text', 'clone', 'arrayBuffer', 'blob']],
    json: [JSON, ['parse', 'stringify']],
    function: [Function.prototype, ['toString', 'call', 'apply']],
    node: [Node.prototype, ['appendChild', 'insertBefore']],
    element: [Element.prototype, ['append', 'attachShadow']],
    document: [Document.prototype, ['createElement']],
    object: [Object, ['defineProperty', 'getOwnPropertyDescriptor']],
  };
  const text = (fn) => (typeof fn === 'function' ? [fn.name, fn.length, Function.prototype.toString.call(fn), `${fn}`, Object.getOwnPropertyNames(fn).sort().join(), 'prototype' in fn] : typeof fn);
  const found = {};
  for (const [name, [owner, keys]] of Object.entries(places)) {
    for (const key of keys) {
      const d = Object.getOwnPropertyDescriptor(owner, key);
      found[`${name}.${key}`] = d ? [d.writable, d.enumerable, d.configurable, text(d.value), text(d.get), text(d.set)] : null;
    }
  }
  return found;
};

const names = () => Object.getOwnPropertyNames(window).sort();

inBothBrowsers((world) => {
  it('functions look as they do where we are not', async () => {
    const [plain, plainNames] = await world.visit('https://login.aliexpress.com/', async (page) => [await page.evaluate(looks), await page.evaluate(names)]);
    await world.visit(tracking('exported-26'), async (page) => {
      await banner(page, 'write');
      assert.deepEqual(await page.evaluate(looks), plain);
      const own = ['demo', 'prefetch', '__INIT_DATA_CALLBACK__'];
      const added = (await page.evaluate(names)).filter((name) => !plainNames.includes(name) && !own.includes(name) && !/^(mtopjsonp\d+|__puppeteer.*)$/.test(name));
      assert.deepEqual(added, [], 'no new globals');
    });
  });
  for (const way of ['', 'xhr', 'fetch', 'wrapped,xhr', 'wrapped,fetch', 'frozen,xhr', 'frozen,fetch']) {
    it(`the page gets its data untouched, and we get it too: ${way || 'JSONP'}`, async () => {
      await world.visit(tracking('exported-26', way), async (page) => {
        await drawn(page);
        await banner(page, 'write');
        const { received, errors, wrapped } = await page.evaluate(() => window.demo);
        assert.deepEqual(received, [trackingAnswer(place('www.aliexpress.com', ''), find('exported-26').id)]);
        assert.deepEqual(errors, []);
        if (way.startsWith('wrapped')) assert.equal(wrapped, 1, "the page's own wrapper was called once");
      });
    });
  }
  it('also on further pages of the list', () => world.visit(list(), async (page) => {
    await drawn(page);
    await press(page, '.order-more button');
    await until('the second page', () => page.evaluate(() => window.demo.received.length === 2));
    const received = await page.evaluate(() => window.demo.received);
    assert.deepEqual(received, [1, 2].map((n) => listAnswer(place('www.aliexpress.com', ''), n)));
  }));
});
