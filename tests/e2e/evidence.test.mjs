// The dispute file: opened from the banner, saved, opened by itself and printed; and the pictures in it.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';

import { openExtensionPage, tabs } from '../harness/extension-page.mjs';
import { BANNER, banner, click, until } from '../harness/inside.mjs';
import { askWorker } from '../harness/worker.mjs';
import { find } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, tracking } from './world.mjs';

const KEY = 'hostile';
const { id } = find(KEY);
const FILE = `evidence.html?order=${id}`;

// --- inside the extension's page ---

/** Presses a button; what would be downloaded, and what the page says then, are given back. */
const saved = async (action) => {
  let blob = null;
  let name = '';
  const { createObjectURL } = URL;
  const { click: follow } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (given) => {
    blob = given;
    return createObjectURL.call(URL, given);
  };
  HTMLAnchorElement.prototype.click = function clicked() { name = this.download; };
  document.querySelector(`[data-action="${action}"]`).click();
  while (!name) await new Promise((done) => requestAnimationFrame(done));
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = follow;
  return { name, type: blob.type, text: await blob.text(), status: document.querySelector('[data-part="status"]').textContent };
};

/** What a text is as a document, read as HTML and as XML. */
const parsed = (text) => {
  const read = (type) => new DOMParser().parseFromString(text, type);
  const elements = [...read('text/html').querySelectorAll('*')];
  return {
    wrong: read('application/xhtml+xml').querySelector('parsererror')?.textContent ?? '',
    names: [...new Set(elements.map(({ localName }) => localName))],
    attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
    addresses: elements.map((element) => element.getAttribute('src')).filter(Boolean),
  };
};

/** A tab with a page of this many noisy pixels stands in for the one the toolbar button was pressed on. */
const standIn = (url, width, height) => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width || 1, height: height || 1 });
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(canvas.width, canvas.height);
  for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(pixels.data.subarray(at, at + 65_536));
  context.putImageData(pixels, 0, 0);
  chrome.tabs.query = async () => [{ url }];
  chrome.tabs.captureVisibleTab = async () => {
    if (!width) throw new Error('not allowed');
    return canvas.toDataURL('image/png');
  };
  document.body.textContent = '';
  return wasm_bindgen.start_popup().then(() => null);
};

const offered = () => {
  const camera = document.querySelector('[data-part="camera"]:not([hidden])');
  return camera && { asked: !camera.querySelector('select').hidden, orders: [...camera.querySelectorAll('option')].map(({ value }) => value) };
};
const press = (selector) => document.querySelector(selector).click();
/** The tab with this page stands in for the one the toolbar button was pressed on, a red picture for what is seen of it. */
const photograph = async (url, width, height) => {
  const [{ id }] = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width, height);
  chrome.tabs.query = async () => [{ id, url }];
  chrome.tabs.captureVisibleTab = async () => {
    const func = () => [...document.querySelectorAll('[data-stuck-parcel]')].map((host) => getComputedStyle(host).visibility);
    [{ result: window.ownWhenTaken }] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
    return canvas.toDataURL('image/png');
  };
  document.body.textContent = '';
  return wasm_bindgen.start_popup().then(() => null);
};

/** How many different colours there are in each of these places of a picture, given in parts of its width and height, and whether red is one. */
const colours = async (places, stored) => {
  const image = new Image();
  image.src = stored ? `data:image/png;base64,${stored}` : document.querySelector('[data-part="taken"] img').src;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return places.map(([left, top, right, bottom]) => {
    const [x, y] = [left * canvas.width, top * canvas.height].map(Math.ceil);
    const { data } = context.getImageData(x, y, Math.max(1, Math.floor(right * canvas.width - x)), Math.max(1, Math.floor(bottom * canvas.height - y)));
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) seen.add(data.slice(at, at + 3).join());
    return { red: seen.has('255,0,0'), colours: seen.size };
  });
};
const taken = () => {
  const part = document.querySelector('[data-part="taken"]:not([hidden])');
  return part && { note: part.querySelector('p').textContent, source: part.querySelector('img').src, actions: [...part.querySelectorAll('button')].map(({ dataset }) => dataset.action) };
};
const bytesOf = async (order) => {
  const db = await new Promise((done, failed) => Object.assign(indexedDB.open('stuck-parcel'), { onsuccess: ({ target }) => done(target.result), onerror: failed }));
  const all = await new Promise((done) => Object.assign(db.transaction('pictures').objectStore('pictures').getAll(), { onsuccess: ({ target }) => done(target.result) }));
  db.close();
  return all.filter((each) => each.order === order).map(({ bytes }) => btoa(String.fromCharCode(...bytes)));
};

/** Takes a picture and keeps what is shown of it. */
const keep = async () => {
  document.querySelector('[data-action="keep-picture"]').click();
  let taken;
  while (!(taken = document.querySelector('[data-action="keep-taken"]')) || taken.closest('[hidden]')) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  taken.click();
};
const said = () => document.querySelector('[data-part="camera"] > [role="status"]')?.textContent;
const kept = async (order) => {
  const db = await new Promise((done, failed) => Object.assign(indexedDB.open('stuck-parcel'), { onsuccess: ({ target }) => done(target.result), onerror: failed }));
  if (!db.objectStoreNames.contains('pictures')) return [];
  const all = await new Promise((done) => Object.assign(db.transaction('pictures').objectStore('pictures').getAll(), { onsuccess: ({ target }) => done(target.result) }));
  db.close();
  return all.filter((each) => each.order === order).map(({ bytes, ...facts }) => ({ ...facts, size: bytes.length, start: [...bytes.subarray(0, 3)] }));
};

// --- inside the shop's page ---

/** Where the innermost elements stand whose text holds one of these words, in parts of what is seen of the page; and what the page is made of. */
const placesOf = (words) => {
  const holds = (element) => words.some((word) => element.textContent.includes(word));
  const found = [...document.querySelectorAll('body *')].filter((element) => holds(element) && ![...element.children].some(holds));
  found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxes = found.map((element) => element.getBoundingClientRect()).map(({ left, top, right, bottom }) =>
    [Math.max(0, left) / innerWidth, Math.max(0, top) / innerHeight, Math.min(innerWidth, right) / innerWidth, Math.min(innerHeight, bottom) / innerHeight]);
  return { boxes, size: [innerWidth, innerHeight], markup: document.documentElement.outerHTML };
};

// --- outside ---

/** The pages of a PDF, and whether anything is written on them. */
function paper(pdf) {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const start = index + mark.length;
    try {
      return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  const all = [text, ...streams].join('\n');
  return { pages: (all.match(/\/Type\s*\/Page\b/g) ?? []).length, text: /\bBT\b[\s\S]*\bT[jJ]\b/.test(all) && /\/Font\b/.test(all) };
}

inBothBrowsers((world) => {
  const open = (path) => openExtensionPage(world.session, path);
  const shown = (page, selector) => until(selector, () => page.evaluate((wanted) => Boolean(document.querySelector(wanted)), selector));

  it('opens from the banner', () => world.visit(tracking(KEY), async (page) => {
    await banner(page, 'write');
    await click(page, BANNER, 'button[data-action="evidence"]');
    await until('the page of the file', async () => (await tabs(world.session)).includes(`${world.session.base}/${FILE}`));
  }));

  it('is linked from the list, and says so where there is no order', async () => {
    const popup = await open('popup.html');
    await until('the link', () => popup.evaluate((wanted) => document.querySelector('a.file')?.getAttribute('href') === wanted, FILE));
    await popup.close();
    for (const [path, title] of [['evidence.html', 'No order selected'], ['evidence.html?order=%3Cscript%3E', 'No order selected'], ['evidence.html?order=8199999999999999', "This order isn’t known yet"]]) {
      const page = await open(path);
      await until(title, () => page.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, title));
      await page.close();
    }
  });

  it('is saved as one file that opens by itself, without a script, and prints', async () => {
    await world.visit(detail(KEY), async (page) => {
      await banner(page, 'write');
      // What was known before says so as well; the store comes with the page's own data.
      await world.stored(id, 'the store', ({ order }) => order.store !== undefined);
    });
    const page = await open(FILE);
    await shown(page, 'article.evidence svg');
    const html = await page.evaluate(saved, 'save-html');
    assert.match(html.name, new RegExp(`^stuck-parcel-${id}-\\d{4}-\\d\\d-\\d\\d\\.html$`));
    assert.deepEqual([html.type, html.status], ['text/html', `Saved: ${html.name}`]);
    const { wrong, names, attributes, addresses } = await page.evaluate(parsed, html.text);
    assert.equal(wrong, '');
    for (const name of ['script', 'a', 'link', 'iframe', 'object', 'form', 'base']) assert.ok(!names.includes(name), name);
    assert.deepEqual(attributes.filter((name) => name.startsWith('on') || ['style', 'href', 'srcdoc'].includes(name)), []);
    assert.deepEqual(addresses.filter((address) => !address.startsWith('data:image/')), []);

    const json = JSON.parse((await page.evaluate(saved, 'save-json')).text);
    assert.deepEqual([json.format, json.version, json.order.id], ['stuck-parcel-evidence', 1, id]);
    assert.equal(json.parcels[0].events.length, find(KEY).parcels[0].events.length);
    assert.match(json.order.store.value, /<script>/);
    assert.equal(await page.evaluate(() => window.hostile ?? null), null);
    await page.close();

    const folder = await mkdtemp(join(tmpdir(), 'stuck-parcel-evidence-'));
    try {
      const path = join(folder, html.name);
      await writeFile(path, html.text);
      await world.visit(pathToFileURL(path).href, async (file) => {
        const text = await file.evaluate(() => document.querySelector('article').innerText);
        for (const { text: words } of find(KEY).parcels[0].events) assert.ok(text.includes(words), words);
        assert.ok(text.includes('days without a scan') && text.includes('I have not received the item.'));
        assert.equal(await file.evaluate(() => window.hostile ?? null), null);
        const { pages, text: written } = paper(await file.pdf({ format: 'A4' }));
        assert.ok(pages >= 2 && written, `${pages} pages`);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('keeps pictures small, in the file, and no more than there is room for', async () => {
    const popup = await open('popup.html');
    await shown(popup, '[data-part="content"] .row');
    // A page that tells whose it is, and one that does not.
    await popup.evaluate(standIn, tracking(KEY), 3000, 1500);
    assert.deepEqual(await until('the button', () => popup.evaluate(offered)), { asked: false, orders: [id] });
    await popup.evaluate(keep);
    await until('a picture', async () => (await popup.evaluate(said)) === 'Screenshot saved. This order now has 1.');
    const [large] = await popup.evaluate(kept, id);
    assert.ok(large.size <= 1_000_000 && large.width <= 2000 && large.width === 2 * large.height, JSON.stringify(large));
    assert.deepEqual([large.shows, large.start], ['tracker', [255, 216, 255]]);

    await world.visit(tracking('exported-12'), (page) => banner(page, 'wait'));
    await popup.evaluate(standIn, 'https://tracker.example/', 40, 20);
    const { asked, orders } = await until('the question', () => popup.evaluate(offered));
    assert.ok(asked && orders.includes(id) && orders.includes(find('exported-12').id));
    await popup.evaluate(press, '[data-action="keep-picture"]');
    await until('the question, louder', async () => (await popup.evaluate(said)) === 'Which order does this page belong to?');
    await popup.evaluate((wanted) => { const select = document.querySelector('#whose'); select.value = wanted; select.dispatchEvent(new Event('change', { bubbles: true })); }, id);
    for (let count = 2; count <= 12; count += 1) {
      await popup.evaluate(keep);
      await until(`picture ${count}`, async () => (await popup.evaluate(said)) === `Screenshot saved. This order now has ${count}.`);
    }
    await popup.evaluate(press, '[data-action="keep-picture"]');
    await until('that it is full', async () => /This order already has 12 screenshots/.test(await popup.evaluate(said)));
    const small = (await popup.evaluate(kept, id))[1];
    assert.deepEqual([small.shows, small.width, small.height, small.start], ['other', 40, 20, [137, 80, 78]]);

    // Each stands in the file with its caption; one is deleted, and then there is room.
    const page = await open(FILE);
    await until('the pictures', () => page.evaluate(() => [...document.querySelectorAll('article img')].filter(({ naturalWidth }) => naturalWidth > 0).length === 12));
    const { text } = await page.evaluate(saved, 'save-html');
    assert.equal(text.split('<img src="data:image/').length, 13);
    await page.evaluate(press, '[data-action="delete"]');
    await until('eleven', () => page.evaluate(() => document.querySelectorAll('article img').length === 11 && document.querySelector('[data-part="status"]').textContent === 'Deleted.'));
    await page.close();

    await popup.evaluate(standIn, tracking(KEY), 0, 0);
    await until('the button', () => popup.evaluate(offered));
    await popup.evaluate(press, '[data-action="keep-picture"]');
    await until('a refusal', async () => (await popup.evaluate(said)) === "Your browser doesn’t allow a screenshot of this page.");

    // An order that is forgotten takes its pictures along, and no other's.
    await popup.evaluate(standIn, tracking('exported-12'), 10, 10);
    await until('the button', () => popup.evaluate(offered));
    await popup.evaluate(keep);
    await until('a picture', async () => (await popup.evaluate(said)) === 'Screenshot saved. This order now has 1.');
    await askWorker(popup, { change: { forget: [id] } });
    assert.deepEqual(await popup.evaluate(kept, id), []);
    assert.equal((await popup.evaluate(kept, find('exported-12').id)).length, 1);
    await popup.close();
  });

  it('covers name, phone and street in a picture, unless the buyer wants them in it', async () => {
    const order = find('exported-26');
    const { name, phone, street, region } = order.to;
    for (const [kind, url, level] of [['tracking', tracking(order.key), order.expect.tracking], ['detail', detail(order.key), 'write']]) {
      await world.visit(url, async (page) => {
        await drawn(page);
        await banner(page, level);
        const { boxes, size, markup } = await page.evaluate(placesOf, [name, phone, street]);
        assert.ok(boxes.length >= (kind === 'detail' ? 3 : 1), `${kind}: ${JSON.stringify(boxes)}`);
        const before = (await page.evaluate(placesOf, [name])).markup;
        const popup = await open('popup.html');
        await shown(popup, '[data-part="content"] .row');
        const had = (await popup.evaluate(kept, order.id)).length;
        await popup.evaluate(photograph, page.url(), ...size);
        await until('the button', () => popup.evaluate(offered));
        await popup.evaluate(press, '[data-action="keep-picture"]');
        const covered = await until('the preview', () => popup.evaluate(taken));
        assert.match(covered.note, /name, phone and street are covered/);
        assert.deepEqual(await popup.evaluate(() => window.ownWhenTaken), ['hidden'], 'our card is not in it');
        assert.equal(await page.evaluate((host) => getComputedStyle(document.querySelector(host)).visibility, BANNER), 'visible');
        assert.deepEqual(covered.actions, ['keep-taken', 'uncover-picture', 'discard-taken']);
        for (const each of await popup.evaluate(colours, boxes, '')) assert.ok(!each.red && each.colours <= 2, `${kind}: ${JSON.stringify(each)}`);
        // The rest of the page is there, the city of the order's page too.
        if (kind === 'detail') {
          const city = await page.evaluate(placesOf, [region]);
          assert.deepEqual((await popup.evaluate(colours, city.boxes.slice(-1), '')).map(({ colours: count }) => count > 0), [true]);
        }
        assert.deepEqual(await popup.evaluate(colours, [[0, 0, 1, 1]], ''), [{ red: true, colours: 3 }]);
        assert.equal((await popup.evaluate(kept, order.id)).length, had, 'looking at it keeps nothing');

        await popup.evaluate(press, '[data-action="uncover-picture"]');
        const whole = await until('what is under it', async () => { const now = await popup.evaluate(taken); return now.source !== covered.source && now; });
        assert.match(whole.note, /^Nothing is covered\./);
        assert.deepEqual(await popup.evaluate(colours, [[0, 0, 1, 1]], ''), [{ red: true, colours: 1 }]);
        await popup.evaluate(press, '[data-action="cover-picture"]');
        await until('it to be covered again', async () => (await popup.evaluate(taken)).source === covered.source);
        await popup.evaluate(press, '[data-action="keep-taken"]');
        await until('a picture', async () => (await popup.evaluate(said)) === `Screenshot saved. This order now has ${had + 1}.`);
        const stored = (await popup.evaluate(bytesOf, order.id)).at(-1);
        for (const each of await popup.evaluate(colours, boxes, stored)) assert.ok(!each.red, `${kind}: ${JSON.stringify(each)}`);
        await popup.close();
        // The page was not touched, neither for the picture nor after it.
        assert.equal((await page.evaluate(placesOf, [name])).markup, before);
        assert.ok(markup.length > 0);
      });
    }
  });
});

// The real button of the toolbar gives the right to photograph: only Chromium's protocol can press it.
inBothBrowsers((world) => {
  it('takes a picture of a page from the toolbar', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const extension = (await world.session.browser.extensions()).get(world.session.id);
    await page.bringToFront();
    await extension.triggerAction(page);
    const target = await world.session.browser.waitForTarget((each) => each.url() === `${world.session.base}/popup.html`);
    const popup = await target.asPage();
    await until('the button', () => popup.evaluate(offered));
    const { name, street } = find('exported-26').to;
    const { boxes } = await page.evaluate(placesOf, [name, street]);
    assert.ok(boxes.length > 0);
    await popup.evaluate(press, '[data-action="keep-picture"]');
    await until('the preview', () => popup.evaluate(taken));
    for (const each of await popup.evaluate(colours, boxes, '')) assert.ok(each.colours <= 2, JSON.stringify(each));
    await popup.evaluate(press, '[data-action="uncover-picture"]');
    await until('what is under it', async () => (await popup.evaluate(taken)).actions.includes('cover-picture'));
    for (const each of await popup.evaluate(colours, boxes, '')) assert.ok(each.colours > 2, 'words in the picture');
    await popup.evaluate(press, '[data-action="cover-picture"]');
    await until('the cover', async () => (await popup.evaluate(taken)).actions.includes('uncover-picture'));
    await popup.evaluate(press, '[data-action="keep-taken"]');
    await until('a picture', async () => (await popup.evaluate(said)) === 'Screenshot saved. This order now has 1.');
    const [{ shows, width }] = await popup.evaluate(kept, find('exported-26').id);
    assert.ok(shows === 'tracker' && width >= 800, `${shows}, ${width}`);
    const seen = await open(world.session, find('exported-26').id);
    assert.equal(seen, 1);
  }));
}, { browsers: ['chromium'] });

async function open(session, order) {
  const page = await openExtensionPage(session, `evidence.html?order=${order}`);
  try {
    return await until('the picture', () => page.evaluate(() => [...document.querySelectorAll('article img')].filter(({ naturalWidth }) => naturalWidth > 0).length));
  } finally {
    await page.close();
  }
}
