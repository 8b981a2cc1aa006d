// The page of settings: what is changed counts at once on pages that are open, what does not fit is not kept.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

import { launch } from '../harness/browsers.mjs';
import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, banner, CHIP, inside, until } from '../harness/inside.mjs';
import { DIST, inBothBrowsers, list, tracking } from './world.mjs';

// Where the numbers of a row stand on the page: the rows follow each other, four numbers each.
const EXPORTED = { normalFrom: 8, normalTo: 9, write: 10, redFlag: 11 };

const enter = (index, value) => {
  const field = document.querySelector(`[data-field="${index}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const look = () => {
  const fields = [...document.querySelectorAll('[data-field]')];
  // The numbers of the waiting table are counted through; everything else has a name.
  const numbers = fields.filter(({ dataset }) => /^\d+$/.test(dataset.field));
  return {
    numbers: numbers.map(({ value }) => value).join(' '),
    errors: fields.filter((field) => field.getAttribute('aria-invalid') === 'true')
      .map((field) => [Number(field.dataset.field), document.getElementById(field.getAttribute('aria-describedby').split(' ')[0]).textContent]),
    unnamed: fields.filter(({ labels }) => !labels[0]?.textContent).length,
    status: document.querySelector('[data-part="status"]')?.textContent ?? '',
    count: fields.length,
  };
};
const stored = async () => (await chrome.storage.sync.get('settings')).settings ?? null;
// A choice is found by what can be chosen.
const choose = (value) => {
  const select = [...document.querySelectorAll('select')].find(({ options }) => [...options].some((option) => option.value === value));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const ground = (root) => getComputedStyle(root.querySelector('.sp')).backgroundColor;

const USUAL = '3 5 7 10 5 10 14 30 7 20 25 30 2 7 10 14';

inBothBrowsers((world) => {
  const withOptions = async (use, session = world.session) => {
    const page = await openExtensionPage(session, 'options.html');
    try {
      const seen = (what, test) => until(what, async () => {
        const now = await page.evaluate(look);
        if (test(now)) return now;
        throw new Error(JSON.stringify(now));
      });
      await seen('the fields', ({ count }) => count > 20);
      return await use({ page, seen, enter: (index, value) => page.evaluate(enter, index, value), choose: (value) => page.evaluate(choose, value) });
    } finally {
      await page.close();
    }
  };
  const reset = ({ page }) => page.evaluate(() => document.querySelector('[data-action="reset"]').click());

  it('another day to write changes the verdict on an open page, and the usual one brings it back', () => world.visit(tracking('exported-26'), async (shop) => {
    await banner(shop, 'write');
    await withOptions(async (options) => {
      assert.equal((await options.page.evaluate(look)).numbers, USUAL);
      await options.enter(EXPORTED.write, '28');
      await options.seen('"Saved"', ({ status }) => status === 'Saved');
      await banner(shop, 'watch');
      await reset(options);
      await options.seen('the usual numbers', ({ numbers, status }) => numbers === USUAL && status === 'Saved');
      await banner(shop, 'write');
    });
  }));

  it('changes made at once are all kept, in the order they were made', () => withOptions(async (options) => {
    for (let round = 0; round < 5; round += 1) {
      await options.page.evaluate(() => chrome.storage.sync.set({ settings: {} }));
      await options.seen('the usual numbers', ({ numbers }) => numbers === USUAL);
      await options.page.evaluate((changes) => {
        const change = (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        };
        for (const [index, value] of changes) change(document.querySelector(`[data-field="${index}"]`), value);
        change([...document.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === 'dark')), 'dark');
      }, [[EXPORTED.normalFrom, 1], [EXPORTED.normalTo, 2], [EXPORTED.write, 5]]);
      await options.seen('"Saved"', ({ status }) => status === 'Saved');
      const kept = await until('both changes to be kept', async () => {
        const { waiting, theme } = await options.page.evaluate(stored);
        return theme === 'dark' && waiting;
      });
      assert.deepEqual(kept.exported, [1, 2, 5, 30]);
      const { numbers } = await options.page.evaluate(look);
      assert.equal(numbers, USUAL.replace('7 20 25 30', '1 2 5 30'));
    }
    await reset(options);
    await options.choose('browser');
    await options.seen('the usual numbers', ({ numbers, status }) => numbers === USUAL && status === 'Saved');
  }));

  it('a number that does not fit says why beside its field, and nothing is kept', () => withOptions(async (options) => {
    const before = await options.page.evaluate(stored);
    for (const [index, value, error] of [[EXPORTED.normalTo, '3', 'Enter 7 or more'], [EXPORTED.write, '20', 'Enter more than 20'], [EXPORTED.redFlag, '400', 'Enter a whole number from 0 to 365']]) {
      await options.enter(index, value);
      const { status } = await options.seen(error, ({ errors }) => errors.length === 1 && errors[0][0] === index && errors[0][1] === error);
      assert.match(status, /^Not saved/);
      assert.deepEqual(await options.page.evaluate(stored), before);
      await reset(options);
      await options.seen('the usual numbers', ({ numbers, errors }) => numbers === USUAL && !errors.length);
    }
    // A whole row may be typed number by number: it is kept once it fits.
    for (const [index, value] of [[EXPORTED.normalFrom, '40'], [EXPORTED.normalTo, '50'], [EXPORTED.write, '60']]) await options.enter(index, value);
    await options.seen('one number left', ({ errors }) => errors.length === 1 && errors[0][0] === EXPORTED.redFlag);
    await options.enter(EXPORTED.redFlag, '70');
    await options.seen('the new row', ({ numbers, status }) => numbers.includes('40 50 60 70') && status === 'Saved');
    assert.deepEqual((await options.page.evaluate(stored)).waiting.exported, [40, 50, 60, 70]);
    await reset(options);
    await options.seen('the usual numbers', ({ numbers, status }) => numbers === USUAL && status === 'Saved');
  }));

  it('dark is dark everywhere, at once', async () => {
    // The one that the browser does not show by itself.
    const [theme, color] = ['dark', 'rgb(29, 33, 39)'];
    await world.visit(tracking('exported-26'), async (shop) => {
      await banner(shop, 'write');
      assert.notEqual(await inside(shop, BANNER, ground), color);
      await withOptions(async (options) => {
        await options.choose(theme);
        await until('a dark banner', async () => (await inside(shop, BANNER, ground)) === color);
        await until('a dark page', () => options.page.evaluate(() => getComputedStyle(document.querySelector('section')).backgroundColor === 'rgb(29, 33, 39)'));
        await world.visit(list(), (page) => until('a dark mark', async () => (await inside(page, CHIP, (root) => getComputedStyle(root.querySelector('.sp')).colorScheme)) === 'dark'));
        const popup = await openExtensionPage(world.session, 'popup.html');
        await until('a dark popup', () => popup.evaluate(() => getComputedStyle(document.querySelector('.sp')).backgroundColor === 'rgb(29, 33, 39)'));
        assert.equal(await popup.evaluate(() => document.querySelector('[data-action="options"]').href), `${world.session.base}/options.html`);
        await popup.close();
        await options.choose('browser');
        await until('a light banner', async () => (await inside(shop, BANNER, ground)) !== color);
      });
    });
  });

  it('reminders are on only where the browser allows them; a refusal is said', () => withOptions(async ({ page, seen }) => {
    const tick = () => document.querySelector('[data-part="reminders"] input').click();
    // The browser's own question cannot be answered from here.
    await page.evaluate(() => { chrome.permissions.request = async ({ permissions }) => { window.asked = permissions; return false; }; });
    await page.evaluate(tick);
    const { errors } = await seen('the refusal', ({ errors: found }) => found.length === 1);
    assert.match(errors[0][1], /blocked notifications/);
    assert.deepEqual(await page.evaluate(() => [window.asked, document.querySelector('[data-part="reminders"] input').checked]), [['notifications'], false]);
    assert.notEqual((await page.evaluate(stored))?.reminders?.on, true);
    await page.evaluate(() => { chrome.permissions.request = async () => true; });
    await page.evaluate(tick);
    await seen('"Saved"', ({ status, errors: found }) => status === 'Saved' && !found.length);
    assert.equal((await page.evaluate(stored)).reminders.on, true);
    await page.evaluate(tick);
    await until('reminders to be off', async () => (await page.evaluate(stored)).reminders.on === false);
  }));

  // Only there the browser's own question can be answered beforehand: see the preferences below.
  if (world.name === 'firefox') {
    it('the browser takes the click for one, and is asked in it', () => withOptions(async ({ page, seen }) => {
      await page.evaluate(() => document.querySelector('[data-part="reminders"]').scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.click('[data-part="reminders"] input');
      await seen('"Saved"', ({ status, errors }) => status === 'Saved' && !errors.length);
      assert.equal((await page.evaluate(stored)).reminders.on, true);
      assert.equal(await page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })), true);
      await page.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
    }));
  }

  it('every field has a name, and what cannot be read is the usual', async () => {
    await withOptions(async ({ page, seen }) => {
      assert.equal((await page.evaluate(look)).unnamed, 0);
      await page.evaluate(() => chrome.storage.sync.set({ settings: { waiting: { exported: [9, 3, 1, 0], accepted: [1, 2, 3, 4] }, theme: 7, later: 1 } }));
      await seen('what can be read', ({ numbers }) => numbers === '3 5 7 10 1 2 3 4 7 20 25 30 2 7 10 14');
      await page.evaluate(() => document.querySelector('[data-action="reset"]').click());
      await seen('"Saved"', ({ status }) => status === 'Saved');
      assert.equal((await page.evaluate(stored)).later, 1, 'what another version keeps stays');
    });
  });

  it('they survive the end of the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'stuck-parcel-profile-'));
    // Firefox forgets an add-on that was not installed for good, and with this its storage does not go with it.
    const options = { extension: join(DIST, world.name), shop: world.shop, profile, preferences: { 'extensions.webextensions.keepStorageOnUninstall': true } };
    try {
      let session = await launch(world.name, options);
      try {
        await withOptions(async ({ enter: type, seen }) => {
          await type(EXPORTED.write, '28');
          await seen('"Saved"', ({ status }) => status === 'Saved');
        }, session);
      } finally {
        await session.close();
      }
      session = await launch(world.name, options);
      try {
        await withOptions(({ seen }) => seen('the number', ({ numbers }) => numbers.includes('7 20 28 30')), session);
      } finally {
        await session.close();
      }
    } finally {
      await rm(profile, { recursive: true, maxRetries: 3 });
    }
  });
}, { preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
