// A page that attacks us: with what it writes, with what it sends, with what it puts in the place of the browser's functions, and
// with clicks of its own.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { days, DETAIL, forged, forgedId, forgedList, give, go, LIST, nothing, PAYLOADS, QUIET, TRACKING, trackingPath } from '../harness/forge.mjs';
import { BANNER, banner, CHIP, click, inside, insideAll, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

// What may come to a page's own work by ours, in milliseconds.
const HANGS = 100;
// A page of the shop that is none of ours.
const BARE = 'https://www.aliexpress.com/';

const WAYS = ['fetch', 'xhr', 'jsonp'];
// As many in one document as the relay lets through in ten seconds.
const AT_ONCE = 10;
/** Accepted by the carrier, then silent for so long that the buyer is to write. */
const KEY = 'silent-accepted';

// What the browsers ask for themselves; the proxy refuses it all the same.
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|mozgcp\.net)$/;

const source = (name) => readFile(new URL(`../../src/${name}`, import.meta.url), 'utf8');
// Where our cards may lead: the shop, Cainiao, and the trackers' and carriers' own pages by the table of ours.
const [, MORE] = (await source('knowledge/tracking_number/allow_list.rs')).match(/MORE_DOMAINS: &str = "([^"]*)"/);
const named = (text, pattern) => [...text.matchAll(pattern)].map(([, host]) => host);
const HOSTS = [
  'aliexpress.com', 'aliexpress.us', 'aliexpress.ru', ...MORE.replaceAll('\\\n', ' ').split(/\s+/),
  ...named(await source('knowledge/tracking_number/sites.txt'), /;([a-z0-9-]+(?:\.[a-z0-9-]+)+)[/?#]/g),
  ...named((await source('knowledge/tracking_number/link.rs')).split('#[cfg(test)]')[0], /"https:\/\/([a-z0-9.-]+)\//g),
];

const OURS = ['a', 'button', 'circle', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'h1', 'h2', 'h3', 'header', 'input', 'label', 'li', 'line', 'main', 'ol', 'option', 'p', 'path', 'progress', 'rect', 'section', 'select', 'span', 'style', 'summary', 'svg', 'textarea', 'ul'];

// The windows of ours that the popup leads to.
const OWN_PAGE = /^(dashboard|options|evidence)\.html(\?order=\d+)?$/;

// What stands in a root (or in the popup's document) that could do harm.
const contents = (root = document.querySelector('main')) => {
  // The one picture of our own is the mark beside our name.
  const own = root.querySelector('.brand > img[src="icons/48.png"][alt=""]');
  // The name of a warning sign stands in bold: nothing but words is in it.
  const isSign = (element) => element.matches('[data-part="flags"] li b') && element.attributes.length === 0 && element.childElementCount === 0;
  const all = [...root.querySelectorAll('*')].filter((element) => (element !== own || element.attributes.length > 2) && !isSign(element));
  const attributes = all.flatMap((element) => [...element.attributes].map(({ name, value }) => ({ of: element.localName, name, value })));
  return {
    level: root.querySelector('[data-level]')?.dataset.level ?? null,
    levels: root.querySelectorAll('a[data-level]').length,
    tags: [...new Set(all.map(({ localName }) => localName))],
    acting: attributes.filter(({ name }) => /^(on.*|src|srcdoc|srcset|action|formaction|data|background|ping|xlink:href|is|slot)$/.test(name)),
    links: attributes.filter(({ name }) => name === 'href').map(({ value }) => value),
    styles: [...root.querySelectorAll('style')].map(({ textContent }) => textContent).concat(attributes.filter(({ name }) => name === 'style').map(({ value }) => value)),
    text: [...root.childNodes].map((node) => node.textContent).join(' '),
    number: root.querySelector('[data-part="numbers"] li')?.textContent ?? '',
  };
};

function assertHarmless(found, what) {
  assert.deepEqual(found.tags.filter((tag) => !OURS.includes(tag)), [], `${what}: elements`);
  assert.deepEqual(found.acting, [], `${what}: attributes`);
  for (const link of found.links.filter((each) => !OWN_PAGE.test(each))) {
    const { protocol, hostname, username, port } = new URL(link);
    assert.equal(protocol, 'https:', `${what}: ${link}`);
    assert.deepEqual([username, port], ['', ''], `${what}: ${link}`);
    assert.ok(HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`)), `${what}: ${link}`);
  }
  for (const style of found.styles) assert.doesNotMatch(style, /evil|hurt|@import|url\(\s*["']?https?:/, `${what}: style`);
}

/** The page without what is ours, and whether anything in it was carried out. */
const looks = () => {
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll('[data-stuck-parcel]')) host.remove();
  return { hurt: typeof window.hurt, polluted: typeof {}.hurt, title: document.title, page: copy.outerHTML, base: new URL(document.baseURI).host };
};

/** What was asked of the network, beside the pages themselves. */
const asked = ({ requests, connections }) => [
  ...requests.filter(({ path, destination }) => destination !== 'document' && !path.startsWith('/demo-assets/')).map(({ host, path, query }) => `${host}${path}${query}`),
  ...connections.filter(({ host, refused }) => refused && !BROWSERS_OWN.test(host.split(':')[0])).map(({ host }) => host),
];

const listen = (page) => {
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  return dialogs;
};

/**
 * How long the page stood still at most, while `attack(...args, afresh)` ran and in half a second after it, in milliseconds. What
 * was before a call of `afresh` does not count.
 */
const stillness = (page, attack, ...args) => page.evaluate(async (source, given) => {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let goesOn = true;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (goesOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  const afresh = () => {
    longest = 0;
    last = performance.now();
  };
  await (0, eval)(source)(...given, afresh);
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  goesOn = false;
  return longest;
}, attack.toString(), args);

/**
 * Attacks a page of ours, and does something else beside it: the same to a page that is none of ours, unless `beside` says
 * what; fails where the attack makes a page stand still for longer. Of several pages each the middle time counts: what our code
 * takes it takes on every one, what the machine takes it does not. No more pages are opened than it takes to see that.
 */
async function assertNoHang(world, prepare, attack, args = [], beside = { url: BARE, attack }) {
  const taken = { attacked: [], beside: [] };
  // The shortest would let one lucky visit of either page decide.
  const middle = (times) => [...times].sort((one, two) => one - two)[Math.floor(times.length / 2)];
  const over = () => middle(taken.attacked) - middle(taken.beside);
  do {
    for (const [name, url, does] of [['attacked', QUIET, attack], ['beside', beside.url, beside.attack]]) {
      taken[name].push(await world.visit(url, async (page) => {
        await prepare(page);
        return stillness(page, does, ...args);
      }));
    }
  } while (over() >= HANGS && taken.attacked.length < 8);
  assert.ok(over() < HANGS, `the page stood still for ${JSON.stringify(taken)} ms`);
}

/** Whatever a text shows of a payload: the browsers differ in control characters only. */
const plainStart = (text) => text.replace(/[^\x20-\x7e].*$/su, '').trim().slice(0, 30);

inBothBrowsers((world) => {
  for (let from = 0; from < PAYLOADS.length; from += AT_ONCE) {
    const group = PAYLOADS.slice(from, from + AT_ONCE);
    it(`words on an order's page are words: ${from + 1} to ${from + group.length}`, () => world.visit(QUIET, async (page) => {
      const dialogs = listen(page);
      const before = await page.evaluate(looks);
      for (const [at, payload] of group.entries()) {
        const n = from + at;
        const id = forgedId(n);
        await go(page, trackingPath(id));
        for (const keep of [nothing, days]) {
          for (const [which, api] of [DETAIL, TRACKING].entries()) await give(page, WAYS[(n + which) % WAYS.length], api, id, forged(api, KEY, id, payload, keep));
        }
        const what = JSON.stringify(payload.slice(0, 60));
        await banner(page, 'write');
        const found = await inside(page, BANNER, contents);
        assertHarmless(found, what);
        assert.ok(found.text.includes(plainStart(payload)), `${what} is not shown as it is, in ${found.text.slice(0, 3000)}`);
        assert.deepEqual(await page.evaluate(looks), before, what);
      }
      assert.deepEqual(dialogs, []);
      assert.deepEqual(asked(world.shop), []);
    }));
  }
  it('words on the list are words', () => world.visit(QUIET, async (page) => {
    const dialogs = listen(page);
    const orders = PAYLOADS.map((payload, n) => [forgedId(n), payload]);
    await page.evaluate((ids) => {
      const cards = ids.map((id) => {
        const card = document.createElement('div');
        const link = document.createElement('a');
        card.className = 'order-item';
        link.href = `/p/order/detail.html?orderId=${id}`;
        card.append(link);
        return card;
      });
      document.body.replaceChildren(...cards);
    }, orders.map(([id]) => id));
    await go(page, '/p/order/index.html');
    const before = await page.evaluate(looks);
    await give(page, 'fetch', LIST, '', forgedList(orders, nothing));
    await give(page, 'jsonp', LIST, '', forgedList(orders, days));
    const chips = await until('a mark on every card', async () => {
      const all = await insideAll(page, CHIP, contents);
      return all.length === orders.length && all.every(({ level }) => level) && all;
    });
    for (const [n, chip] of chips.entries()) assertHarmless(chip, `mark ${n}`);
    assert.deepEqual(await page.evaluate(looks), before);
    assert.deepEqual(dialogs, []);
    assert.deepEqual(asked(world.shop), []);
  }));
  it('what was kept of them is text, and the popup shows it as such', async () => {
    const popup = await openExtensionPage(world.session, 'popup.html');
    const found = await until('all orders in the popup', async () => {
      const shown = await popup.evaluate(contents);
      // The gravest thirty; the others are on the page with all orders.
      return shown.levels === Math.min(30, PAYLOADS.length) && shown;
    });
    assertHarmless(found, 'popup');
    const { keys, longest, polluted, hurt } = await popup.evaluate(async () => {
      const stored = await chrome.storage.local.get(null);
      let most = '';
      const measure = (value) => {
        if (typeof value === 'string') most = [most, value].sort((a, b) => a.length - b.length)[1];
        else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) [name, inner].forEach(measure);
      };
      measure(stored);
      return { keys: Object.keys(stored), longest: most, polluted: typeof {}.hurt, hurt: typeof window.hurt };
    });
    assert.deepEqual([polluted, hurt], ['undefined', 'undefined']);
    // An entry's code, words and place together; surrogate pairs count twice.
    assert.ok(longest.length <= 3000, `${longest.length} characters in one text: ${longest}`);
    assert.deepEqual(keys.filter((key) => key.startsWith('order:')).sort(), PAYLOADS.map((_, n) => `order:${forgedId(n)}`).sort());
    assert.deepEqual(keys.filter((key) => !key.startsWith('order:') && key !== 'reminders'), []);
    await popup.close();
    assert.deepEqual(asked(world.shop), []);
  });

  it('the private name of the event cannot be learnt by asking for it', () => world.visit(QUIET, async (page) => {
    const heard = await page.evaluate(() => {
      const names = [];
      const listen = ({ detail }) => names.push(detail);
      for (const where of [window, document]) for (const name of ['stuck-parcel:hello', 'stuck-parcel:here']) where.addEventListener(name, listen, true);
      for (const name of ['stuck-parcel:here', 'stuck-parcel:hello', 'stuck-parcel:here']) document.dispatchEvent(new CustomEvent(name, { detail: 'of the page' }));
      return names.filter((name) => name !== 'of the page');
    });
    assert.deepEqual(heard, []);
  }));
  const forge = (text) => {
    const names = ['stuck-parcel:hello', 'stuck-parcel:here', 'stuck-parcel:', 'stuck-parcel:null', 'stuck-parcel:undefined'];
    for (let n = 0; n < 100_000; n += 1) document.dispatchEvent(new CustomEvent(names[n % names.length], { detail: n % 2 ? text : `guess${n}` }));
  };
  const wrong = (id) => `fetch\nmtop.ae.ld.querydetail\n\n\n${forged(TRACKING, 'protection-2', id)}`;
  it('a hundred thousand forged events change nothing', () => world.visit(QUIET, async (page) => {
    const id = forgedId(1000);
    await go(page, trackingPath(id));
    await page.evaluate(forge, wrong(id));
    await give(page, 'fetch', TRACKING, id, forged(TRACKING, KEY, id));
    // Not "dispute", as the forged ones would have it.
    await banner(page, 'write');
  }));
  // Sending them stops any page for a while. That ours takes no longer over them is seen beside events that nobody could take for
  // ours, sent by the same page in turns: a machine that is busy with something else is busy for both.
  it('… and cost what any other event costs', () => world.visit(QUIET, async (page) => {
    const id = forgedId(1000);
    await go(page, trackingPath(id));
    const [ours, others] = await page.evaluate((text) => {
      const send = (names) => {
        const started = performance.now();
        for (let n = 0; n < 10_000; n += 1) document.dispatchEvent(new CustomEvent(names[n % names.length], { detail: n % 2 ? text : `guess${n}` }));
        return performance.now() - started;
      };
      const kinds = ['stuck-parcel', 'other-parcel'].map((who) => ['hello', 'here', '', 'null', 'undefined'].map((name) => `${who}:${name}`));
      const taken = kinds.map(() => []);
      for (let round = 0; round < 40; round += 1) for (const [at, names] of kinds.entries()) taken[at].push(send(names));
      return taken.map((each) => each.sort((one, two) => one - two)[10]);
    }, wrong(id));
    assert.ok(ours <= others * 1.25 + 2, `${ours} ms for ten thousand, ${others} ms for as many others`);
  }));
  it('… and hold nothing up afterwards', () => {
    const id = forgedId(1000);
    return assertNoHang(world, (page) => go(page, trackingPath(id)), `(text, afresh) => { (${forge})(text); afresh(); }`, [wrong(id)]);
  });
  const burst = () => {
    for (let n = 0; n < 10_000; n += 1) window.forgedCall({ ...window.forgedAnswer, n });
  };
  // The stand-in of a callback stays where it is, so that the page can call it as often as it likes.
  const callable = async (page) => {
    const id = forgedId(1001);
    await go(page, trackingPath(id));
    await give(page, 'jsonp', TRACKING, id, forged(TRACKING, 'exported-12', id));
  };
  it('ten thousand answers in a burst: the next order is read all the same', () => world.visit(QUIET, async (page) => {
    await callable(page);
    await page.evaluate(burst);
    const other = forgedId(1002);
    await go(page, trackingPath(other));
    // A page asks again, too; after ten seconds at the latest it is heard.
    await until('the other order to be read', async () => {
      await give(page, 'fetch', TRACKING, other, forged(TRACKING, KEY, other));
      return (await inside(page, BANNER, contents))?.level === 'write';
    });
  }));
  it('… and hold nothing up', () => assertNoHang(world, callable, burst));
  for (const [what, make] of [
    ['a hundred megabytes', () => new Blob(Array.from({ length: 100 }, () => 'x'.repeat(1_000_000)))],
    ['a hundred thousand brackets', () => new Blob(['['.repeat(100_000)])],
    ['as many brackets as are read', () => new Blob(['{"ret":["SUCCESS::"],"data":', '['.repeat(499_000), ']'.repeat(499_000), '}'])],
    ['a million brackets', () => new Blob(['{"ret":["SUCCESS::"],"data":', '['.repeat(1_000_000), ']'.repeat(1_000_000), '}'])],
  ]) {
    // Making it, and the text of it, are the page's own work.
    const asking = (making, address = '/h5/mtop.ae.ld.querydetail/1.0/?x') => `async (afresh, how) => {
      const url = URL.createObjectURL((${making})());
      afresh();
      return (await fetch(\`\${url}#${address}\`))[how ?? 'blob']();
    }`;
    const ask = asking(make);
    // A page that gives an order's answer gets a card, whatever it says: one bracket is as much work as that. The large one is
    // asked for there, too, as something that is none of ours: to hand it over takes the page a while without us.
    const besides = `async (afresh) => Promise.all([(${asking(make, '/elsewhere')})(afresh), (${asking("() => new Blob(['['])")})(() => {})])`;
    it(`${what} in one answer`, () => world.visit(QUIET, async (page) => {
      const id = forgedId(1003);
      await go(page, trackingPath(id));
      assert.ok(await page.evaluate(`(${ask})(() => {}, 'text').then(({ length }) => length)`) >= 100_000);
      await give(page, 'fetch', TRACKING, id, forged(TRACKING, KEY, id));
      await banner(page, 'write');
    }));
    it(`${what} in one answer hold nothing up`, () => assertNoHang(world, (page) => go(page, trackingPath(forgedId(1003))), ask, [], { url: QUIET, attack: besides }));
  }
  it('an object that is nested a million deep', () => world.visit(QUIET, async (page) => {
    const id = forgedId(1004);
    await go(page, trackingPath(id));
    await give(page, 'jsonp', TRACKING, id, '{}');
    const returned = await page.evaluate(() => {
      let deep = [];
      for (let n = 0; n < 1_000_000; n += 1) deep = [deep];
      window.forgedCall(deep);
      return 'the page goes on';
    });
    assert.equal(returned, 'the page goes on');
    await give(page, 'xhr', TRACKING, id, forged(TRACKING, KEY, id));
    await banner(page, 'write');
  }));
  // The harness reads in the page's world, too: what it needs lies only where an answer of the shop is at hand.
  const POISONS = {
    JSON: () => {
      const { parse, stringify } = JSON;
      JSON.parse = (text) => (String(text).includes('mtop') ? (() => { window.noticed += 1; throw new Error('poison'); })() : parse(text));
      JSON.stringify = (value) => (value?.ret ? (() => { window.noticed += 1; return '{}'; })() : stringify(value));
    },
    'Array.prototype': () => {
      for (const name of ['push', 'splice', 'shift', 'slice', 'concat', 'indexOf', 'includes', Symbol.iterator]) {
        const before = Array.prototype[name];
        Array.prototype[name] = function lie(...args) { if (this.some?.((each) => typeof each === 'string' && each.includes('mtop'))) window.noticed += 1; return before.apply(this, args); };
      }
    },
    Promise: () => {
      window.Promise = class { constructor() { window.noticed += 1; } };
      Promise.resolve = Promise.all = () => { throw new Error('poison'); };
    },
    fetch: () => { window.fetch = () => { window.noticed += 1; throw new Error('poison'); }; },
    XMLHttpRequest: () => { window.XMLHttpRequest = class { constructor() { window.noticed += 1; throw new Error('poison'); } }; },
    'XMLHttpRequest.prototype': () => {
      for (const name of ['responseText', 'response', 'responseType', 'responseURL']) Object.defineProperty(window.kept.XMLHttpRequest.prototype, name, { get() { window.noticed += 1; throw new Error('poison'); } });
      Object.freeze(window.kept.XMLHttpRequest.prototype);
    },
    Response: () => {
      for (const name of ['clone', 'json', 'arrayBuffer']) Response.prototype[name] = () => { window.noticed += 1; throw new Error('poison'); };
      Object.freeze(Response.prototype);
    },
    postMessage: () => { window.postMessage = MessagePort.prototype.postMessage = () => { window.noticed += 1; throw new Error('poison'); }; },
    'Object.prototype': () => {
      for (const name of ['bubbles', 'cancelable', 'composed', 'detail', 'once', 'passive', 'capture', 'signal', 'childList', 'subtree', 'mode', 'api', 'url', 'form', 'writable', 'records', 'error', 'kind', 'module_or_path']) {
        Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { window.noticed += 1; return undefined; }, set() { window.noticed += 1; } });
      }
    },
    MutationObserver: () => {
      MutationObserver.prototype.observe = MutationObserver.prototype.takeRecords = () => { window.noticed += 1; };
      window.MutationObserver = class { constructor() { window.noticed += 1; throw new Error('poison'); } };
    },
    CustomEvent: () => {
      Object.defineProperty(CustomEvent.prototype, 'detail', { get() { window.noticed += 1; return 'poison'; } });
      window.CustomEvent = class { constructor() { window.noticed += 1; throw new Error('poison'); } };
    },
    EventTarget: () => {
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = document.dispatchEvent = function lie(event) { window.noticed += 1; return dispatchEvent.call(this, event); };
    },
    'document.createElement': () => { document.createElement = document.createElementNS = () => { window.noticed += 1; throw new Error('poison'); }; },
    attachShadow: () => { Element.prototype.attachShadow = () => { window.noticed += 1; throw new Error('poison'); }; Object.freeze(Element.prototype); },
    'Element.prototype': () => {
      for (const name of ['setAttribute', 'append', 'remove', 'closest', 'toggleAttribute']) Element.prototype[name] = () => { window.noticed += 1; throw new Error('poison'); };
      for (const name of ['appendChild', 'insertBefore', 'removeChild']) Node.prototype[name] = () => { window.noticed += 1; throw new Error('poison'); };
      Object.defineProperty(Node.prototype, 'textContent', { configurable: true, set() { window.noticed += 1; } });
    },
    'Function.prototype': () => {
      const { apply } = Reflect;
      for (const name of ['apply', 'call', 'bind']) {
        const before = Function.prototype[name];
        const told = (value) => typeof value === 'string' && value.startsWith('stuck-parcel:');
        Object.defineProperty(Function.prototype, name, { value(...args) { if (args.some(told) || args[1]?.some?.(told)) window.noticed += 1; return apply(before, this, args); } });
      }
    },
    'String.prototype': () => {
      for (const name of ['toLowerCase', 'indexOf', 'slice', 'split']) {
        const before = String.prototype[name];
        Object.defineProperty(String.prototype, name, { value(...args) { if (String(this).includes('mtop')) window.noticed += 1; return before.apply(this, args); } });
      }
    },
    'timers and clocks': () => {
      window.setTimeout = window.requestAnimationFrame = window.queueMicrotask = () => { window.noticed += 1; throw new Error('poison'); };
      Date.now = performance.now = () => { window.noticed += 1; return Number.NaN; };
      window.Date = class { constructor() { window.noticed += 1; throw new Error('poison'); } };
    },
    'chrome and browser': () => {
      for (const name of ['chrome', 'browser', 'wasm_bindgen', 'stuckParcelFallback']) Object.defineProperty(window, name, { configurable: true, get() { window.noticed += 1; throw new Error('poison'); }, set() { window.noticed += 1; } });
    },
    'everything frozen': () => {
      for (const each of [Object, Array, Function, String, Promise, Event, EventTarget, Node, Element, HTMLElement, Response, Request, Map, WeakMap, RegExp]) Object.freeze(each.prototype);
    },
  };
  /** Only the level, and with nothing that is poisoned. */
  const level = (root) => root.querySelector('[data-level]').dataset.level;
  // What the page keeps for itself, to give its answers: after our hook, before its own poison.
  const keep = () => {
    const { apply } = Reflect;
    window.noticed = 0;
    window.kept = { fetch: window.fetch, XMLHttpRequest: window.XMLHttpRequest };
    window.readKept = (path, url) => {
      history.pushState({}, '', path);
      return apply(window.kept.fetch, window, [url]).then((answer) => answer.text());
    };
    window.kept.Promise = window.Promise;
    window.askKept = (url) => new window.kept.Promise((resolve) => {
      const request = new window.kept.XMLHttpRequest();
      request.open('GET', url);
      request.onload = () => resolve(request.status);
      request.send();
    });
  };
  for (const [n, [what, poison]] of Object.entries(POISONS).entries()) {
    it(`${what} poisoned before the data and after`, () => world.visit(QUIET, async (page) => {
      await page.evaluate(keep);
      const [before, after] = [forgedId(1100 + n), forgedId(1200 + n)];
      const text = (id, key) => [`/h5/mtop.ae.ld.querydetail/1.0/?data=${encodeURIComponent(JSON.stringify({ tradeOrderId: id }))}`, forged(TRACKING, key, id)];
      const blob = ([address, answer]) => page.evaluate((fragment, body) => `${URL.createObjectURL(new Blob([body]))}#${fragment}`, address, answer);
      const [first, second] = [await blob(text(after, 'protection-2')), await blob(text(before, KEY))];
      const says = (wanted) => until(`${wanted} in spite of ${what}`, async () => (await inside(page, BANNER, level)) === wanted);
      // An answer that came before the poison stays read.
      await page.evaluate((path, url) => window.readKept(path, url), trackingPath(after), first);
      await says('dispute');
      await page.evaluate(`(${poison})()`);
      await says('dispute');
      // One that comes later is read all the same, and the page itself gets it as it would without us.
      await page.evaluate((path) => { history.pushState({}, '', path); }, trackingPath(before));
      const status = await page.evaluate((url) => window.askKept(url), second);
      assert.equal(status, 200);
      await says('write');
      assert.equal(await page.evaluate(() => window.noticed), 0, 'none of the poison was called by us');
    }));
  }

  it('clicks and keys that the page makes up reach nothing', () => world.visit(tracking(KEY), async (page) => {
    const { id } = find(KEY);
    await banner(page, 'write');
    await world.stored(id, 'the visit', ({ order }) => order.parcels?.length === 1);
    const calm = (root) => JSON.stringify([...root.querySelectorAll('[hidden], details, [aria-expanded], [data-part="said"], .note')].map((each) => [each.localName, each.hidden, each.open, each.ariaExpanded, each.textContent]));
    const before = await inside(page, BANNER, calm);
    const found = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const own = (node) => node && (document.documentElement.contains(node) || node === document);
      const reached = new Set();
      let onHost = 0;
      const see = (node) => { if (node && !own(node)) reached.add(node.getRootNode()); };
      const make = [
        () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, view: window }),
        ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart'].map((name) => () => new Event(name, { bubbles: true, composed: true })),
        ...['Enter', ' ', 'Escape', 'Tab'].map((key) => () => new KeyboardEvent('keydown', { key, bubbles: true, composed: true })),
        () => new Event('input', { bubbles: true, composed: true }),
      ];
      for (let y = 0; y < innerHeight; y += 10) {
        for (let x = Math.floor(innerWidth / 2); x < innerWidth; x += 10) {
          const targets = [document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y), document.caretRangeFromPoint?.(x, y)?.startContainer, document.caretPositionFromPoint?.(x, y)?.offsetNode];
          targets.forEach(see);
          if (!targets.includes(host)) continue;
          onHost += 1;
          host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
        }
      }
      for (const event of make) host.dispatchEvent(event());
      host.click();
      host.focus();
      document.activeElement.click?.();
      window.find?.('seller');
      see(getSelection().anchorNode);
      document.execCommand('selectAll');
      see(getSelection().anchorNode);
      for (const animation of document.getAnimations()) see(animation.effect?.target);
      getSelection().removeAllRanges();
      // Firefox lets a page's `find` into closed roots. What is found there must not be moved by the page either.
      for (const root of reached) {
        for (const button of root.querySelectorAll('button')) {
          button.click();
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }
      }
      return { root: host.shadowRoot, onHost: onHost > 100 };
    }, BANNER);
    assert.deepEqual(found, { root: null, onHost: true });
    assert.equal(await inside(page, BANNER, calm), before);
    const { answers, dismissed } = await world.stored(id, 'the visit', () => true);
    assert.deepEqual([answers ?? null, dismissed ?? null], [null, null]);
    // A real click is heard, and all the page sees of it is the host.
    await page.evaluate(() => {
      window.path = [];
      document.addEventListener('click', (event) => window.path.push(...event.composedPath().map((each) => each.nodeName ?? 'window')), true);
    });
    await page.bringToFront();
    await click(page, BANNER, '[data-part="answers"] summary');
    assert.deepEqual(await page.evaluate(() => window.path), ['DIV', 'HTML', '#document', 'window']);
    await until('the fold to open', () => inside(page, BANNER, (root) => root.querySelector('[data-part="answers"]').open));
  }));
  it('covered by the page, a click is the page\'s and none of ours', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await page.evaluate((selector) => {
      window.clicks = 0;
      const cover = document.createElement('div');
      cover.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647');
      cover.addEventListener('click', () => { window.clicks += 1; });
      document.documentElement.append(cover);
      document.querySelector(selector).style.setProperty('opacity', '0', 'important');
      document.querySelector(selector).style.setProperty('pointer-events', 'none', 'important');
    }, BANNER);
    await page.bringToFront();
    await click(page, BANNER, 'button[data-action="to-edge"]');
    await until('the cover to be clicked', () => page.evaluate(() => window.clicks === 1));
    assert.equal((await banner(page, 'write')).level, 'write');
    const { shape } = await world.stored(find('exported-26').id, 'the visit', () => true);
    assert.equal(shape ?? null, null);
  }));
  const many = (kind, afresh) => {
    const elements = document.createDocumentFragment();
    for (let n = 0; n < 100_000; n += 1) {
      const element = document.createElement(n % 100 ? 'i' : 'div');
      if (n % 100 === 0) element.append(Object.assign(document.createElement('div'), { className: kind, textContent: 'Arrived on Jan 3, 2026 08:00' }));
      elements.append(element);
    }
    const place = document.createElement('div');
    place.append(elements);
    // Drawing them would take the page longer than anything of ours.
    place.hidden = true;
    document.body.append(place);
    afresh?.();
  };
  const OF_A_STEP = 'logistic-info-v2--node--pPQ1';
  it('a hundred thousand elements of the page', () => world.visit(tracking('arrived-11', 'dom'), async (page) => {
    await banner(page, 'write');
    await page.evaluate(many, OF_A_STEP);
    await banner(page, 'write');
  }));
  it('… hold nothing up', () => assertNoHang(world, (page) => go(page, trackingPath(find('arrived-11').id)), many, [OF_A_STEP]));
});
