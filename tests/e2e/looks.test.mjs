// Every surface in every verdict looks as it did: light, dark, narrow, right to left. What "as it did" means lies in
// tests/gallery/references, as words (boxes, fonts, colours) and as a small picture; `npm --prefix tests run looks`
// writes it anew. What differs is pictured in target/looks.
//
// All of it is drawn with one font of blocks and on one day, so that machines and days make no difference. Another version
// of the browser does: which one drew the references stands beside them, and with another one nothing is compared.

import '../harness/fixed-day.mjs';

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';

import { chat, detail, list, tracking } from '../site/addresses.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { blocksOnly } from '../harness/block-font.mjs';
import { launch } from '../harness/browsers.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { onThatDay } from '../harness/fixed-day.mjs';
import { BANNER, CHIP, banner, click, inside, insideAll, press, until } from '../harness/inside.mjs';
import { fromCorner, leftToRight, measure, same, unfold, unmirrored, written } from '../harness/layout.mjs';
import { startShop } from '../harness/shop.mjs';
import { beside, decode, difference, encode, endOf, onSheet, plainer, shrink, startOf } from '../harness/thumbnail.mjs';
import { DIST, setReading } from './world.mjs';

const REFERENCES = fileURLToPath(new URL('../gallery/references', import.meta.url));
const DRAWN_BY = join(REFERENCES, 'browser.txt');
const DIFFERING = fileURLToPath(new URL('../../target/looks', import.meta.url));
const WRITE = process.env.STUCK_PARCEL_LOOKS === 'write';

// High enough that nothing scrolls: what is cut off would not be compared.
const HEIGHT = 4000;
const WIDE = 900;
const NARROW = 390;
// In milliseconds. Drawing takes a tenth of it.
const DRAWN_WITHIN = 15_000;

/** An order for each verdict, and the page that gives it. */
const VERDICTS = {
  done: ['delivered', tracking],
  wait: ['exported-12', tracking],
  watch: ['first-scan-day-6', tracking],
  write: ['silent-accepted', tracking],
  extend: ['protection-6', detail],
  dispute: ['protection-2', detail],
  unknown: ['exported-26', detail],
};

/** Our own windows: path, what is there once it is filled, how wide a window, what is clicked then, what that brings. */
const WINDOWS = {
  popup: ['popup.html', '[data-level]', 400],
  dashboard: ['dashboard.html', '[data-order]', 1100, '[data-order] [data-action="details"]', '.detail .yours'],
  options: ['options.html', 'input', 900],
  welcome: ['welcome.html', 'h1', 1100],
  evidence: [`evidence.html?order=${find('silent-accepted').id}`, 'article', 900],
};

describe('looks', () => {
  let folder;
  let shop;
  let session;
  /** Why nothing is compared, if so. */
  let other;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stuck-parcel-'));
    shop = await startShop();
    session = await launch('chromium', { extension: onThatDay(join(DIST, 'chromium'), join(folder, 'extension')), shop, env: blocksOnly(folder) });
    await session.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    // Of an order whose page reads its tracking by itself nothing stays unknown.
    await setReading(session, 'off');
    const [version] = (await session.browser.version()).split('.');
    if (WRITE) {
      mkdirSync(REFERENCES, { recursive: true });
      writeFileSync(DRAWN_BY, `${version}\n`);
    } else {
      const drawn = readFileSync(DRAWN_BY, 'utf8').trim();
      if (drawn !== version) other = `the references were drawn by ${drawn}, this is ${version}: run ./build.sh looks before and after a change instead`;
    }
  });
  after(async () => {
    await session?.close();
    await shop?.close();
    rmSync(folder, { recursive: true });
  });

  const emulate = async (page, width, scheme = 'light') => {
    await page.setViewport({ width, height: HEIGHT });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    // What stands on a page of the shop goes by the page, and those are never dark.
    await page.evaluate((theme) => { for (const host of document.querySelectorAll('[data-stuck-parcel]')) host.dataset.theme = theme; }, scheme);
  };
  /** The part of a picture that shows what was measured, with the shadow around it as far as the window goes. */
  const pictured = async (page, rows) => {
    const tops = rows.filter(({ depth }) => depth === 0).map(({ box }) => box);
    const [left, top] = [0, 1].map((side) => Math.max(0, Math.round(Math.min(...tops.map((box) => box[side]))) - 8));
    const { width: end } = page.viewport();
    const [right, bottom] = [0, 1].map((side) => Math.min([end, HEIGHT][side], Math.round(Math.max(...tops.map((box) => box[side] + box[side + 2]))) + 8));
    // The window is as high as the page: what is beyond it would be drawn anew, in a window of another size.
    const shot = { clip: { x: left, y: top, width: right - left, height: bottom - top }, captureBeyondViewport: false, encoding: 'base64' };
    return shrink(decode(Buffer.from(await still('the picture', () => page.screenshot(shot)), 'base64')));
  };
  /** What is asked for, once it is the same twice: a busy machine draws a surface part by part. */
  const still = (what, ask) => {
    let last;
    return until(`${what} to stand still`, async () => {
      const before_ = last;
      last = await ask();
      return JSON.stringify(last) === JSON.stringify(before_) && last;
    });
  };
  /** What is measured of a surface once it has said all. */
  const measured = (ask) => still('the layout', async () => {
    await ask(unfold);
    return ask(measure);
  });
  /** Measures and pictures one surface in the looks that need no other language. */
  const looks = async (page, ask, width) => {
    const rows = {};
    const pictures = [];
    for (const [look, wide, scheme] of [['light', width, 'light'], ['dark', width, 'dark'], ['narrow', Math.min(width, NARROW), 'light']]) {
      await emulate(page, wide, scheme);
      rows[look] = await measured(ask);
      pictures.push(await pictured(page, rows[look]));
    }
    return { rows, pictures };
  };
  /** The picture of the surface right to left, which must be the mirror image of the same left to right. */
  const rightToLeft = async (page, ask, width) => {
    await emulate(page, width);
    const rtl = await measured(ask);
    const picture = await pictured(page, rtl);
    const ltr = await ask(`(root) => (${leftToRight})(root, ${measure})`);
    assert.deepEqual(unmirrored(rtl, ltr, width), []);
    return picture;
  };
  const speak = async (language) => {
    const page = await openExtensionPage(session, 'popup.html');
    await page.evaluate((tag) => chrome.storage.sync.set({ settings: { language: tag, reading: 'off' } }), language);
    await page.close();
  };

  const referenceOf = (name) => {
    const [words, picture] = ['txt', 'png'].map((kind) => readFileSync(join(REFERENCES, `${name}.${kind}`)));
    return { lines: words.toString('utf8').trimEnd().split('\n'), sheet: decode(picture) };
  };
  const wordsOf = (rows) => written(Object.fromEntries(Object.entries(rows).map(([look, all]) => [look, fromCorner(all)])));
  /** What differs, in lines, if anything does. */
  const unlike = (rows, expected) => {
    const lines = wordsOf(rows);
    return Array.from({ length: Math.max(lines.length, expected.length) }, (_, at) => [expected[at], lines[at]])
      .filter(([before_, now]) => !same(now, before_)).map(([before_, now]) => `${before_ ?? '(nothing)'}  →  ${now?.trim() ?? '(nothing)'}`);
  };
  /**
   * Waits until what `see` gives as `{rows, pictures}` is what the reference has from its `side`: a machine that is busy draws a
   * surface part by part, and what stands still for a moment need not be all of it.
   */
  const looksAsBefore = async (name, side, see) => {
    const { lines, sheet } = referenceOf(name);
    let last;
    const ask = async () => {
      const { rows, pictures } = await see();
      last = beside(pictures);
      const changed = rows ? unlike(rows, lines) : [];
      const look = difference(onSheet(last, sheet), side === 'end' ? endOf(sheet, last.width) : startOf(sheet, last.width));
      if (!changed.length && !look) return true;
      throw new Error(`${look || 'the picture is the same'}\n${changed.slice(0, 12).join('\n')}${changed.length > 12 ? `\n… ${changed.length - 12} more lines` : ''}`);
    };
    try {
      await until(`${name} to look as it did`, ask, DRAWN_WITHIN);
    } catch (error) {
      mkdirSync(DIFFERING, { recursive: true });
      writeFileSync(join(DIFFERING, `${name}-${side}.png`), encode(plainer(last)));
      throw error;
    }
  };

  /** What `see` gives once it gives the same twice: a reference is no moment of drawing. `pictures` are those of what it gives. */
  const settled = (see, pictures) => until('the surface to stand still', async () => {
    const given = [await see(), await see()];
    const [one, other] = given.map((each) => Buffer.from(encode(plainer(beside(pictures(each))))));
    if (!one.equals(other)) throw new Error('it is still being drawn');
    return given[1];
  }, DRAWN_WITHIN);

  const seen = new Map();
  /** A surface left to right: held against the reference, or kept until it was seen right to left, too, to be one. */
  const inEnglish = async (context, name, see) => {
    if (WRITE) seen.set(name, await settled(see, (each) => each.pictures));
    else if (other) context.skip(other);
    else await looksAsBefore(name, 'start', see);
  };
  const inArabic = async (context, name, see) => {
    if (WRITE) {
      const { rows, pictures } = seen.get(name);
      writeFileSync(join(REFERENCES, `${name}.txt`), `${wordsOf(rows).join('\n')}\n`);
      writeFileSync(join(REFERENCES, `${name}.png`), encode(plainer(beside([...pictures, await settled(see, (each) => [each])]))));
    } else if (other) {
      await see();
      context.skip(other);
    } else {
      await looksAsBefore(name, 'end', async () => ({ pictures: [await see()] }));
    }
  };

  const onPage = async (url, use) => {
    const page = await session.browser.newPage();
    try {
      await emulate(page, WIDE);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return await use(page, (read) => inside(page, BANNER, read));
    } finally {
      await page.close();
    }
  };
  /** `use` gets the banner folded and then, with a name of its own, opened. */
  const bothSizes = (level, url, use) => onPage(url, async (page, ask) => {
    await banner(page, level);
    // The shop's own page shows at the corners.
    await page.evaluate(() => { document.body.hidden = true; });
    const isOpen = () => ask((root) => root.querySelector('.sp').classList.contains('open'));
    if (await isOpen()) {
      await use(page, ask, `banner-${level}`);
      return;
    }
    await use(page, ask, `banner-${level}-folded`);
    await click(page, BANNER, '[data-action="toggle"]');
    await page.mouse.move(0, 0);
    await use(page, ask, `banner-${level}`);
    // As it is left it stands there on the next visit.
    await click(page, BANNER, '[data-action="toggle"]');
    await until('the card to fold', async () => !(await isOpen()));
  });
  /** A chip of each verdict, one below the other, without the list around them. */
  const onList = (use) => onPage(list(), async (page) => {
    const wanted = Object.entries(VERDICTS).map(([level, [key]]) => [find(key).id, level]);
    for (const shown of [10, 20, ORDERS.length]) {
      await until(`${shown} cards`, () => page.$$eval('.order-item', (all, count) => all.length === count, shown));
      if (shown < ORDERS.length) await press(page, '.order-more button');
    }
    const levels = () => insideAll(page, CHIP, (root) => root.querySelector('[data-level]')?.dataset.level);
    await until('each chip to say what its order is', async () => {
      const said = await levels();
      const ids = await page.$$eval('.order-item', (all) => all.map((card) => card.textContent.match(/\d{16}/)[0]));
      if (said.length === ids.length && wanted.every(([id, level]) => said[ids.indexOf(id)] === level)) return true;
      throw new Error(JSON.stringify(said));
    });
    await page.evaluate((selector, ids) => {
      const cards = [...document.querySelectorAll('.order-item')];
      const chips = [...document.querySelectorAll(selector)];
      document.body.replaceChildren(...ids.map((id) => chips[cards.findIndex((card) => card.textContent.includes(id))]));
      // In the middle: where a chip stands is the shop's matter.
      document.body.style.cssText = 'margin:8px;background:light-dark(#fff,#111);display:grid;gap:8px;justify-items:center;color-scheme:light dark';
    }, CHIP, wanted.map(([id]) => id));
    await use(page, async (read) => (await insideAll(page, CHIP, read)).flat());
  });
  const onWindow = async (name, use) => {
    const [path, filled, width, press, brings] = WINDOWS[name];
    const { page, evaluate, click: press_ } = await openExtensionPage(session, path);
    await emulate(page, width);
    const there = (wanted) => until(`${wanted} in ${path}`, () => evaluate((selector) => document.querySelector(selector) !== null, wanted));
    await there(filled);
    if (press) {
      await press_(press);
      await page.mouse.move(0, 0);
      await there(brings);
    }
    // Functions go over as text.
    const ask = (read) => page.evaluate(`(${read})(document)`);
    try {
      await use(page, ask, width);
    } finally {
      await page.close();
    }
  };

  const surfaces = (language, use) => {
    for (const [level, [key, place]] of Object.entries(VERDICTS)) {
      it(`${language}: banner, ${level}`, (context) => bothSizes(level, place(key), async (page, ask, name) => {
        await use(page, ask, WIDE, name, context);
      }));
    }
    it(`${language}: chat`, (context) => onPage(chat('silent-accepted'), async (page, ask) => {
      await banner(page);
      await page.evaluate(() => { document.body.hidden = true; });
      await use(page, ask, WIDE, 'chat', context);
    }));
    for (const name of Object.keys(WINDOWS)) it(`${language}: ${name}`, (context) => onWindow(name, (page, ask, width) => use(page, ask, width, name, context)));
  };
  surfaces('en', (page, ask, width, name, context) => inEnglish(context, name, () => looks(page, ask, width)));
  it('Arabic is spoken', () => speak('ar'));
  surfaces('ar', (page, ask, width, name, context) => inArabic(context, name, () => rightToLeft(page, ask, width)));
  // Last, since the list teaches all other orders, too, and our own windows would show every one of them.
  it('English again', () => speak('en'));
  it('en: chips', (context) => onList((page, ask) => inEnglish(context, 'chips', () => looks(page, ask, WIDE))));
  it('Arabic again', () => speak('ar'));
  it('ar: chips', (context) => onList((page, ask) => inArabic(context, 'chips', () => rightToLeft(page, ask, WIDE))));
});
