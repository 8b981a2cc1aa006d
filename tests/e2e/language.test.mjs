// The language of the interface and of messages to the seller: whichever languages the package has.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, inside, until } from '../harness/inside.mjs';
import { DIST, inBothBrowsers, list, tracking } from './world.mjs';

const BUILT = (await readdir(join(DIST, 'chromium/texts'))).map((name) => name.replace('.ftl', ''));
const RTL = ['ar', 'he'];

const heard = (root) => ({
  lang: root.host.lang, dir: root.host.dir,
  name: root.querySelector('[data-part="message"] h3').textContent,
  message: root.querySelector('[data-part="message"] textarea').value,
  spoken: root.querySelector('[data-part="message"] textarea').lang,
  meaning: root.querySelector('[data-part="message"] .meaning:not([hidden])')?.textContent ?? null,
  choice: [...root.querySelectorAll('[data-part="tongue"]:not([hidden]) option')].map(({ value }) => value),
});
/** Puts the focus into the list of languages; whether the wanted one is further down. */
const reach = (root, value) => {
  const select = root.querySelector('[data-part="tongue"] select');
  select.focus();
  return [...select.options].findIndex((option) => option.value === value) > select.selectedIndex;
};

inBothBrowsers((world) => {
  const settings = async (value) => {
    const page = await openExtensionPage(world.session, 'popup.html');
    if (value) await page.evaluate((wanted) => chrome.storage.sync.set({ settings: wanted }), value);
    const found = await page.evaluate(async () => (await chrome.storage.sync.get('settings')).settings ?? {});
    await page.close();
    return found;
  };

  it('English where the browser reads English', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    const { lang, dir, spoken, meaning } = await inside(page, BANNER, heard);
    assert.deepEqual([lang, dir, spoken, meaning], ['en', 'ltr', 'en', null]);
  }));

  for (const language of BUILT.filter((each) => each !== 'en')) {
    const dir = RTL.includes(language) ? 'rtl' : 'ltr';
    it(`${language}: the open page follows, the seller still reads English`, () => world.visit(tracking('exported-26'), async (page) => {
      await settings({});
      const { message: english } = await banner(page, 'write');
      const { name } = await until('English', async () => { const now = await inside(page, BANNER, heard); return now.lang === 'en' && now; });
      await settings({ language });
      const now = await until(language, async () => { const each = await inside(page, BANNER, heard); return each.lang === language && each; });
      assert.equal(now.dir, dir);
      assert.notEqual(now.name, name);
      assert.deepEqual([now.message, now.spoken], [english, 'en']);
      assert.ok(now.meaning && !now.meaning.includes(english.split('\n')[0]), now.meaning);
      const popup = await openExtensionPage(world.session, 'popup.html');
      assert.deepEqual(await until('the popup', () => popup.evaluate(() => document.querySelector('h1')?.textContent && [document.documentElement.lang, document.documentElement.dir])), [language, dir]);
      await popup.close();
      await world.visit(list(), (other) => until('a mark', async () => (await inside(other, CHIP, (root) => root.host.lang)) === language));
    }));
  }

  if (BUILT.length > 1) {
    it('the text for a dispute is the seller\'s too, with its meaning below', () => world.visit(tracking('protection-2'), async (page) => {
      const language = BUILT.find((each) => each !== 'en');
      await settings({ language });
      await banner(page, 'dispute');
      const letter = (root) => {
        const text = root.querySelector('[data-part="dispute-text"] textarea');
        return { words: text.value, lang: text.lang, meaning: root.querySelector('[data-part="dispute-text"] .meaning:not([hidden])')?.textContent ?? '' };
      };
      const now = await until('the meaning', async () => { const each = await inside(page, BANNER, letter); return each.meaning && each; });
      assert.match(now.words, /^I have not received/);
      assert.equal(now.lang, 'en');
      assert.ok(!now.meaning.includes('I have not received'));
    }));
  }

  // The first language that is there beside English.
  const other = BUILT.find((each) => ['ru', 'de', 'es', 'fr', 'zh-CN'].includes(each));
  if (other) {
    it('the seller\'s language is chosen on the banner, for good', () => world.visit(tracking('exported-26'), async (page) => {
      await settings({ theme: 'light' });
      const { message: english } = await banner(page, 'write');
      await until('the choice', async () => (await inside(page, BANNER, heard)).choice.length > 1);
      await page.bringToFront();
      await until('the card to speak English', () => page.$eval(BANNER, (host) => host.lang === 'en'));
      // With the keyboard, as a person: what the page makes up is not heard. Each step is a choice of its own.
      for (let spoken = 'en'; spoken !== other;) {
        const down = await inside(page, BANNER, reach, other);
        await page.keyboard.press(down ? 'ArrowDown' : 'ArrowUp');
        const before = spoken;
        spoken = await until('the next language', async () => { const each = (await inside(page, BANNER, heard)).spoken; return each !== before && each; });
      }
      const now = await until(other, async () => { const each = await inside(page, BANNER, heard); return each.spoken === other && each; });
      assert.notEqual(now.message, english);
      assert.ok(now.meaning.includes(english.split('\n')[0]), now.meaning);
      assert.deepEqual(await settings(), { theme: 'light', seller_language: other });
    }));
  }
});
