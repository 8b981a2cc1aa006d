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
      const here = await page.evaluate(looks);
      // Of what is replaced the text alone is another: that of a native function without a name.
      const TEXTS = [2, 3];
      for (const name of ['window.fetch', 'xhr.open', 'xhr.send']) {
        for (const at of TEXTS) {
          assert.match(here[name][3][at], /^function \(\) \{\s*\[native code\]\s*\}$/);
          here[name][3][at] = plain[name][3][at];
        }
      }
      assert.deepEqual(here, plain);
      const own = ['demo', 'prefetch', '__INIT_DATA_CALLBACK__'];
      const added = (await page.evaluate(names)).filter((name) => !plainNames.includes(name) && !own.includes(name) && !/^(mtopjsonp\d+|__puppeteer.*)$/.test(name));
      assert.deepEqual(added, [], 'no new globals');
    });
  });
  // In Firefox the address itself holds an id that no page knows.
  it('a page that knows our id gets no file of ours', { skip: world.name === 'firefox' }, () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const answers = await page.evaluate((files) => Promise.all(files.map((file) => fetch(file).then(() => 'there', () => 'nothing'))), ['core.wasm', 'pages.wasm', 'texts/en.ftl'].map((file) => `${world.session.base}/${file}`));
    assert.deepEqual(answers, ['nothing', 'nothing', 'nothing']);
  }));
  it('stacks name nobody', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const stacks = await page.evaluate(async () => {
      const found = [];
      const address = { toString() { found.push(new Error('here').stack); return '/demo-assets/none'; } };
      new XMLHttpRequest().open('GET', address);
      await fetch(address).catch(() => {});
      for (const wrong of [() => XMLHttpRequest.prototype.open.call({}, 'GET', '/'), () => XMLHttpRequest.prototype.send.call({})]) {
        try { wrong(); } catch (error) { found.push(error.stack); }
      }
      await fetch('http://[').catch((error) => found.push(error.stack));
      const url = 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?callback=stackOfCallback';
      window.stackOfCallback = () => { found.push(new Error('called').stack); };
      document.head.append(Object.assign(document.createElement('script'), { src: url, type: 'text/none' }));
      await new Promise((resolve) => { setTimeout(resolve); });
      window.stackOfCallback({});
      return found;
    });
    assert.equal(stacks.length, 6);
    // Our frames are there, and say nothing of whose they are.
    assert.ok(stacks.filter((stack) => stack.includes('<anonymous>')).length >= 4, stacks.join('\n\n'));
    for (const stack of stacks) assert.doesNotMatch(stack, /extension|hook\.js|stuck/i);
  }));
  it('a refusal that the page does not handle is told to the page, one that it handles is not', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const told = await page.evaluate(async () => {
      let count = 0;
      addEventListener('unhandledrejection', (event) => { event.preventDefault(); count += 1; });
      const refused = () => fetch('https://acs.nowhere.example/h5/mtop.ae.ld.querydetail/1.0/');
      // The event comes in a turn of its own after the refusal.
      const turn = () => new Promise((resolve) => { setTimeout(resolve, 50); });
      await refused().catch(() => {});
      await turn();
      const handled = count;
      const told = new Promise((resolve) => { addEventListener('unhandledrejection', resolve, { once: true }); });
      refused();
      await Promise.race([told, new Promise((resolve) => { setTimeout(resolve, 5000); })]);
      return [handled, count];
    });
    assert.deepEqual(told, [0, 1]);
  }));
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
