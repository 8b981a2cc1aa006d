// The hook and the relay on pages that are curious or hostile. No browser: a page of a few stand-ins is enough to see what it asks of
// the page's objects and what it lets through.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { createContext, runInContext } from 'node:vm';

const HOOK = await readFile(new URL('../../extension/hook.js', import.meta.url), 'utf8');
const GUARD = await readFile(new URL('../../extension/guard.js', import.meta.url), 'utf8');
const CONTENT = GUARD + await readFile(new URL('../../extension/content.js', import.meta.url), 'utf8');
const CALL = 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/';

// Just enough of a page: the brand checks are those of a browser.
const PAGE = `
  class Node { #name = 'DIV'; constructor(name) { this.#name = name; } get nodeName() { return this.#name; } }
  class HTMLScriptElement extends Node { #src; constructor(src) { super('SCRIPT'); this.#src = src; } get src() { return this.#src; } }
  class NodeList { #count; constructor(nodes) { this.#count = nodes.length; nodes.forEach((node, at) => { this[at] = node; }); } get length() { return this.#count; } }
  class MutationRecord { #added; constructor(nodes) { this.#added = new NodeList(nodes); } get addedNodes() { return this.#added; } }
  let observe;
  class MutationObserver { constructor(work) { observe = (nodes) => work([new MutationRecord(nodes)]); } observe() {} }
  class ProgressEvent extends Event { #loaded; constructor(name, { loaded }) { super(name); this.#loaded = loaded; } get loaded() { return this.#loaded; } }
  class XMLHttpRequest extends EventTarget {
    opened = []; text = '';
    open(...args) { this.opened = args; } send() {}
    get responseType() { return ''; } get responseText() { return this.text; } get response() { return this.text; }
    end(text) { this.text = text; this.dispatchEvent(new ProgressEvent('load', { loaded: text.length })); }
  }
  class Request { #url; constructor(url) { this.#url = url; } get url() { return this.#url; } }
  const fetch = function fetch() { return Promise.resolve(window.answer?.() ?? new Response('fetched')); };
  Object.assign(globalThis, { window: { Proxy, CustomEvent, MutationObserver, WeakMap, JSON, String, URLSearchParams, TextDecoder, queueMicrotask, Request, fetch }, document: new EventTarget(), Node, HTMLScriptElement, NodeList, MutationRecord, MutationObserver, ProgressEvent, XMLHttpRequest, Request });
`;

const BROWSER = { atob, Blob, DecompressionStream, stuckParcelPacked: '', EventTarget, Event, CustomEvent, Headers, Response, ReadableStream, ReadableStreamDefaultReader, TextDecoder, URL, URLSearchParams, queueMicrotask };

/** A page with the hook in it, and everything the hook has said on its channel. */
function page({ hello = true } = {}) {
  const context = createContext({ ...BROWSER });
  const run = (source) => runInContext(source, context);
  run(PAGE);
  run(HOOK);
  const heard = [];
  context.document.addEventListener('private', ({ detail }) => heard.push(detail));
  const greet = () => context.document.dispatchEvent(new CustomEvent('stuck-parcel:hello', { detail: 'private' }));
  if (hello) greet();
  const turn = () => new Promise((resolve) => { setTimeout(resolve, 10); });
  return { run, heard, greet, turn, bodies: () => heard.map((detail) => detail.split('\n').slice(4).join('\n')) };
}

const ALL_WAYS = `
  const request = new XMLHttpRequest(); request.open('GET', '${CALL}'); request.send('data=1'); request.end('by xhr');
  window.fetch('${CALL}', { body: 'data=1' });
  window.mtopjsonp1 = () => 'called'; observe([new HTMLScriptElement('${CALL}?callback=mtopjsonp1')]);
  window.returned = window.mtopjsonp1('by jsonp');
`;

it('an answer to a page that was left says which page that was', async () => {
  const { run, turn, heard } = page();
  run(`document.location = { href: 'https://a.example/1' };
    const request = new XMLHttpRequest(); request.open('GET', '${CALL}'); request.send('data=1');
    window.fetch('${CALL}', { body: 'data=a' });
    document.location = { href: 'https://a.example/2' };
    request.end('by xhr');`);
  await turn();
  run(`const other = new XMLHttpRequest(); other.open('GET', '${CALL}'); other.send('data=2'); other.end('of the second');`);
  const starts = heard.map((detail) => detail.split('\n').slice(0, 3));
  const api = 'mtop.ae.ld.querydetail';
  assert.deepEqual(starts, [['left', 'https://a.example/1', 'xhr'], ['left', 'https://a.example/1', 'fetch'], ['xhr', api, CALL]]);
});

it('fields on Object.prototype are not fields of ours', async () => {
  const { run, turn, bodies } = page();
  const names = ['get', 'set', 'has', 'apply', 'construct', 'getPrototypeOf', 'bubbles', 'cancelable', 'composed', 'capture', 'signal', 'passive'];
  run(`globalThis.noticed = [];
    const names = ${JSON.stringify(names)};
    for (const name of names) Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { noticed.push(name); throw new Error('poison'); } });
    const request = new XMLHttpRequest(); request.open('GET', '${CALL}'); request.send('data=1');
    window.looks = XMLHttpRequest.prototype.open.name;
    window.mtopjsonp1 = () => 'called'; observe([new HTMLScriptElement('${CALL}?callback=mtopjsonp1')]);
    window.returned = window.mtopjsonp1('by jsonp');
    for (const name of names) delete Object.prototype[name];
    request.end('by xhr');`);
  assert.deepEqual([...run('noticed')], []);
  assert.equal(run('window.returned'), 'called');
  assert.equal(run('window.looks'), 'open');
  await turn();
  assert.deepEqual(bodies(), ['"by jsonp"', 'by xhr']);
});

it('a page that watches instanceof and conversions hears nothing', async () => {
  const { run, turn, bodies } = page();
  run(`globalThis.noticed = [];
    for (const type of [Request, URLSearchParams, HTMLScriptElement]) Object.defineProperty(type, Symbol.hasInstance, { configurable: true, value() { noticed.push(type.name); throw new Error('poison'); } });
    const address = { toString() { noticed.push('toString'); return '${CALL}'; } };
    new XMLHttpRequest().open('GET', address); window.fetch(address);
    window.fetch('${CALL}', { get body() { noticed.push('body'); return 'data=1'; } });
    ${ALL_WAYS}`);
  await turn();
  // This one belongs to the tests, not to the page.
  delete URLSearchParams[Symbol.hasInstance];
  assert.deepEqual([...run('noticed')], []);
  assert.deepEqual(bodies().sort(), ['"by jsonp"', 'by xhr', 'fetched', 'fetched']);
});

it('addresses and forms are read from the objects a page may use', async () => {
  const { run, turn, heard } = page();
  run(`window.fetch(new Request('${CALL}'), { body: new URLSearchParams({ data: 'a' }) }); window.fetch(new URL('${CALL}'));`);
  await turn();
  assert.deepEqual(heard.map((detail) => detail.split('\n')), ['data=a', ''].map((form) => ['fetch', 'mtop.ae.ld.querydetail', CALL, form, 'fetched']));
});

it('of a long address only the start is looked through', async () => {
  const { run, turn, heard } = page();
  run(`window.fetch('data:,' + 'x'.repeat(5_000) + '${CALL}'); window.fetch('${CALL}?data=' + 'x'.repeat(5_000));`);
  await turn();
  assert.deepEqual(heard.map((detail) => detail.split('\n')[2].length), [CALL.length + 5_006]);
});

it('a request object that is used again tells of its last call only', () => {
  const { run, heard } = page();
  run(`const request = new XMLHttpRequest();
    request.open('GET', '${CALL}?first'); request.send();
    request.open('GET', '${CALL}?second'); request.send(); request.end('of the second');`);
  assert.deepEqual(heard.map((detail) => detail.split('\n')), [['xhr', 'mtop.ae.ld.querydetail', `${CALL}?second`, '', 'of the second']]);
});

it('what waits for the content script is bounded', () => {
  const { run, heard, greet } = page({ hello: false });
  run(`for (let at = 0; at < 60; at += 1) { const request = new XMLHttpRequest(); request.open('GET', '${CALL}'); request.send(); request.end('x'.repeat(at < 10 ? 900_000 : 10)); }`);
  greet();
  assert.equal(heard.length, 50);
  assert.ok(heard.reduce((sum, detail) => sum + detail.length, 0) <= 8_000_000);
});

it('a call is known by its path, not by what it asks', async () => {
  const heardOf = async (url) => {
    const { run, heard, turn } = page();
    run(ALL_WAYS.replaceAll(`${CALL}?`, `${url}&`).replaceAll(CALL, url));
    await turn();
    return heard.length;
  };
  assert.equal(await heardOf('https://ads.example/?next=/h5/mtop.ae.ld.querydetail/1.0/'), 0);
  assert.equal(await heardOf('https://ads.example/x?y#/h5/mtop.ae.ld.querydetail/1.0/'), 0);
  assert.equal(await heardOf(`${CALL}?data=/x`), 3);
});

it('of an answer that is too large no more is read than tells so', async () => {
  const { run, turn, heard } = page();
  // A hundred parts of so many bytes, two for each letter; `taken` of them were asked for.
  const inParts = (size, headers = {}) => {
    const parts = { taken: 0, answer: () => new Response(new ReadableStream({
      pull(stream) {
        if (parts.taken === 100) stream.close();
        else {
          parts.taken += 1;
          stream.enqueue(new TextEncoder().encode('ä'.repeat(size / 2)));
        }
      },
    }, { highWaterMark: 0 }), { headers }) };
    return parts;
  };
  const fetched = async (parts) => {
    run('window').answer = parts.answer;
    run(`window.fetch('${CALL}')`);
    for (let n = 0; n < 20; n += 1) await turn();
    return heard.splice(0).map((detail) => [detail.split('\n')[0], detail.split('\n')[4].length]);
  };
  assert.deepEqual(await fetched(inParts(10_000)), [['fetch', 500_000]]);
  const large = inParts(100_000);
  assert.deepEqual(await fetched(large), [['fetch-too-large', 0]]);
  assert.ok(large.taken < 15, `${large.taken} parts were taken`);
  const declared = inParts(100_000, { 'content-length': '1000001' });
  assert.deepEqual(await fetched(declared), [['fetch-too-large', 0]]);
  assert.equal(declared.taken, 0);
  assert.deepEqual(await fetched(inParts(10_000, { 'content-length': '1000000' })), [['fetch', 500_000]]);
  run(`const request = new XMLHttpRequest();
    request.open('GET', '${CALL}'); request.send();
    Object.defineProperty(request, 'text', { get() { window.read = true; return ''; }, set() {} });
    request.end('x'.repeat(1_000_001));
    window.mtopjsonp1 = () => 'called'; observe([new HTMLScriptElement('${CALL}?callback=mtopjsonp1')]);
    window.mtopjsonp1('x'.repeat(1_000_001));`);
  assert.deepEqual(heard.map((detail) => detail.split('\n')[0]), ['xhr-too-large', 'jsonp-too-large']);
  assert.equal(run('window.read'), undefined);
});

it('a letter that two parts share is one letter, and an answer without a body is an empty one', async () => {
  const { run, turn, bodies } = page();
  const bytes = new TextEncoder().encode('{"ä":"猫"}');
  run('window').answer = () => new Response(new ReadableStream({ start(stream) { for (const byte of bytes) stream.enqueue(Uint8Array.of(byte)); stream.close(); } }));
  run(`window.fetch('${CALL}')`);
  await turn();
  run('window').answer = () => new Response(null);
  run(`window.fetch('${CALL}')`);
  await turn();
  assert.deepEqual(bodies(), ['{"ä":"猫"}', '']);
});

it('a page that calls back without end waits for us for twenty answers of a turn', async () => {
  const { run, turn, heard } = page();
  run(`window.calls = 0; window.mtopjsonp1 = () => { window.calls += 1; }; observe([new HTMLScriptElement('${CALL}?callback=mtopjsonp1')]);
    window.flood = () => { for (let n = 0; n < 1000; n += 1) window.mtopjsonp1(n); };
    window.flood();`);
  assert.deepEqual([heard.length, run('window.calls')], [20, 1000]);
  await turn();
  run('window.flood()');
  assert.deepEqual([heard.length, run('window.calls')], [40, 2000]);
});

it('a failure to tell never becomes a failure of the page', () => {
  const { run } = page();
  run(`Object.defineProperty(Object.prototype, 'bubbles', { get() { throw new Error('poison'); } }); window.mtopjsonp1 = () => 'called';
    observe([new HTMLScriptElement('${CALL}?callback=mtopjsonp1')]);
    window.returned = window.mtopjsonp1({ toJSON() { throw new Error('poison'); } });`);
  assert.equal(run('window.returned'), 'called');
});

it('the private name is told once, whichever script comes first', () => {
  for (const scripts of [[HOOK, CONTENT], [CONTENT, HOOK]]) {
    const context = createContext({ ...BROWSER, crypto, performance, fetch: async () => ({ text: async () => '' }), console,
      wasm_bindgen: () => new Promise(() => {}), chrome: { runtime: { getURL: String } } });
    runInContext(PAGE, context);
    for (const script of scripts) runInContext(script, context);
    const told = [];
    context.document.addEventListener('stuck-parcel:hello', ({ detail }) => told.push(detail));
    for (let n = 0; n < 3; n += 1) context.document.dispatchEvent(new CustomEvent('stuck-parcel:here'));
    assert.deepEqual(told, []);
  }
});

for (const early of [true, false]) {
  it(`a flood is read in part, and the core is told: ${early ? 'before' : 'once'} the core is there`, async () => {
    const read = [];
    const core = Object.assign(() => (early ? loaded : Promise.resolve()), { start_content() {}, on_answer: (detail) => read.push(detail) });
    let load;
    const loaded = new Promise((resolve) => { load = resolve; });
    const document = new EventTarget();
    let clock = 0;
    let channel;
    document.addEventListener('stuck-parcel:hello', ({ detail }) => { channel = detail; });
    const text = async () => '';
    runInContext(CONTENT, createContext({
      document, CustomEvent, crypto, wasm_bindgen: core, performance: { now: () => clock }, fetch: async () => ({ text }),
      chrome: { runtime: { getURL: String, onMessage: { addListener() {} } } }, stuckParcelSheets: {}, addEventListener() {}, console,
      stuckParcelPacked: '', atob, Blob, DecompressionStream, Response,
    }));
    const turn = () => new Promise((resolve) => { setTimeout(resolve, 10); });
    const say = (many, detail) => { for (let at = 0; at < many; at += 1) document.dispatchEvent(new CustomEvent(channel, { detail })); };
    const heard = () => [read.filter((detail) => !detail.startsWith('failed')).length, read.filter((detail) => detail.startsWith('failed')).length];
    if (!early) await turn();
    say(100_000, 'small');
    clock = 11_000;
    if (early) say(100_000, 'small');
    load();
    await turn();
    assert.deepEqual(heard(), [50, 1]);
    clock = 22_000;
    say(10, 'x'.repeat(3_000_000));
    assert.deepEqual(heard(), [55, 2]);
    clock = 33_000;
    say(1, 'an answer after the flood');
    assert.deepEqual(heard(), [56, 2]);
  });
}
