// The extension makes no request of its own, and keeps nothing of the address but city, ZIP and country.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { banner, CHIP, insideAll, until } from '../harness/inside.mjs';
import { find, ORDERS, PRIVATE } from '../site/orders.mjs';
import { cainiao, detail, drawn, inBothBrowsers, list, tracking } from './world.mjs';

// What the browsers ask for themselves; the proxy refuses it all the same.
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|mozgcp\.net)$/;

/** Where Cainiao's own page asks. */
const CAINIAO = '/global/detail.json';

const everything = async () => {
  const areas = {};
  for (const name of ['local', 'sync', 'session']) areas[name] = chrome.storage[name] ? await chrome.storage[name].get(null).catch((error) => String(error)) : null;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open(name), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
    for (const store of db.objectStoreNames) {
      areas[`${name}/${store}`] = await new Promise((resolve, reject) => Object.assign(db.transaction(store).objectStore(store).getAll(), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
    }
    db.close();
  }
  areas.localStorage = { ...localStorage };
  return JSON.stringify(areas);
};

inBothBrowsers((world) => {
  it('asks for nothing, keeps nothing private', async () => {
    let calls = 0;
    const counted = (page) => page.evaluate(() => window.demo.calls).then((n) => { calls += n; });
    await world.visit(list(), async (page) => {
      await until('chips', async () => (await insideAll(page, CHIP, () => true)).length === 10);
      await counted(page);
    });
    for (const { key, expect } of ORDERS.filter(({ to, parcels }) => to && parcels.length).slice(0, 9)) {
      await world.visit(detail(key), async (page) => {
        await banner(page, expect.detail);
        await counted(page);
      });
      await world.visit(tracking(key), async (page) => {
        await banner(page, expect.tracking);
        await counted(page);
      });
    }
    for (const variants of ['dom', 'csp']) {
      await world.visit(detail('protection-6', variants), async (page) => {
        await banner(page, 'extend');
        await counted(page);
      });
    }
    // Entries that hold names, read from the page's elements, from its answer and from Cainiao's.
    for (const url of [tracking('completed', 'dom'), tracking('completed'), cainiao(find('completed').parcels[0].origin)]) {
      await world.visit(url, async (page) => {
        await drawn(page);
        await banner(page, 'done');
        await counted(page);
      });
    }
    const popup = await openExtensionPage(world.session, 'popup.html');
    const stored = await until('something stored', async () => {
      const text = await popup.evaluate(everything);
      return text.includes(find('exported-26').id) && text.includes('Signed by') && text.toLowerCase();
    });
    await popup.close();
    for (const secret of PRIVATE) assert.ok(!stored.includes(secret.toLowerCase()), `storage holds ${secret}`);

    const { requests, connections } = world.shop;
    const data = requests.filter(({ host, path }) => host.startsWith('acs.') || path === CAINIAO);
    assert.equal(data.length, calls, 'every data call was the page\'s own');
    assert.ok(data.every(({ path, query }) => path === CAINIAO || query.includes('sign=demo')));
    const others = requests.filter(({ host, path, destination }) => !host.startsWith('acs.') && path !== CAINIAO && destination !== 'document' && !path.startsWith('/demo-assets/'));
    assert.deepEqual(others, []);
    assert.ok(requests.every(({ origin }) => !origin.includes('extension://')));
    assert.deepEqual(connections.filter(({ host, refused }) => refused && !BROWSERS_OWN.test(host.split(':')[0])), []);
  });
});

inBothBrowsers((world) => {
  it('our script on a page cannot read what is kept', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page);
    const debug = await page.createCDPSession();
    const contexts = [];
    debug.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await debug.send('Runtime.enable');
    const ours = contexts.find(({ origin }) => origin.startsWith(world.session.base));
    const read = async (area) => {
      const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
        contextId: ours.id, awaitPromise: true, returnByValue: true,
        expression: `chrome.storage.${area}.get(null).then((all) => JSON.stringify(all), (error) => 'refused: ' + error)`,
      });
      return exceptionDetails?.text ?? result.value;
    };
    assert.match(await read('local'), /^refused: .*not allowed/);
    assert.match(await read('sync'), /^refused: .*not allowed/);
  }));
}, { browsers: ['chromium'] });
