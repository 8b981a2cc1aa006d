// What the buyer says with one click counts at once, can be taken back, and is still known after a reload.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, click, hide, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, tracking } from './world.mjs';

const reload = async (page) => {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await drawn(page);
};
const said = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="said"]:not([hidden]) li')].map((line) => line.querySelector('span').textContent));
const press = (action) => (page) => click(page, BANNER, `button[data-action="${action}"]`);
const [toggle, copy, sent, undo, missing] = ['toggle', 'copy', 'sent', 'undo', 'not-have-it'].map(press);

inBothBrowsers((world) => {
  it('"I don\'t have it", and taken back', () => world.visit(tracking('delivered'), async (page) => {
    await banner(page, 'done');
    await toggle(page);
    await missing(page);
    const { message } = await banner(page, 'write');
    assert.ok(message);
    await reload(page);
    await banner(page, 'write');
    assert.equal((await said(page)).length, 1);
    await undo(page);
    await banner(page, 'done');
    assert.deepEqual(await said(page), []);
    await reload(page);
    await banner(page, 'done');
    assert.deepEqual(await said(page), []);
    const { answers } = await world.stored(find('delivered').id, 'an answer taken back', (record) => record.answers?.every(({ undone }) => undone));
    assert.deepEqual(answers.map(({ said: { what } }) => what), ['do-not-have-it']);
  }));
  it('"I sent it"', () => world.visit(tracking('silent-accepted'), async (page) => {
    await banner(page, 'write');
    await page.bringToFront();
    await copy(page);
    await sent(page);
    // The seller has some days to answer.
    await banner(page, 'watch');
    const lines = await said(page);
    assert.equal(lines.length, 1);
    await reload(page);
    await banner(page, 'watch');
    assert.deepEqual(await said(page), lines);
  }));
  it('a message that was sent on another day is dated, and its time runs from there', () => world.visit(tracking('exported-26'), async (page) => {
    await banner(page, 'write');
    await sent(page);
    await banner(page, 'watch');
    const day = () => inside(page, BANNER, (root) => root.querySelector('[data-action="said-on"]').value);
    const today = await day();
    const iso = new Date(Date.parse(today) - 5 * 86_400_000).toISOString().slice(0, 10);
    const [year, month, date] = iso.split('-');
    await page.bringToFront();
    await inside(page, BANNER, (root) => { root.querySelector('[data-action="said-on"]').focus(); });
    // As the browsers of these tests, which speak American English, have it.
    await page.keyboard.type(`${month}${date}${year}`);
    await banner(page, 'write');
    assert.equal(await day(), iso);
    // Each part of the date that is typed is a day on the way to the one that is meant.
    await world.stored(find('exported-26').id, 'that day', ({ answers }) => answers?.some(({ undone, on }) => !undone && on === iso));
    assert.equal((await said(page)).length, 1);
    await reload(page);
    const { why } = await banner(page, 'write');
    assert.match(why, /haven’t had an answer/);
    assert.equal(await day(), iso);
    await undo(page);
    await until('nothing said', async () => (await said(page)).length === 0);
  }));
  it('a number from the seller is explained, linked, and gets its own time', () => world.visit(tracking('silent-accepted'), async (page) => {
    await banner(page, 'watch');
    await toggle(page);
    await click(page, BANNER, '[data-part="answers"] summary');
    await click(page, BANNER, '#number');
    await page.keyboard.type('abc');
    await press('save-number')(page);
    const told = () => inside(page, BANNER, (root) => [...root.querySelectorAll('.new p:not([hidden])')].map(({ textContent }) => textContent.trim()).join(''));
    await until('why it is no number', told);
    assert.equal(await inside(page, BANNER, (root) => root.querySelector('#number').value), 'abc');
    await click(page, BANNER, '#number');
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('RR473124829ES');
    await press('save-number')(page);
    const line = await until('the number to be listed', () => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="numbers"] li')].map(({ textContent }) => textContent).find((text) => text.includes('RR473124829ES'))));
    assert.match(line, /From the seller\. A postal tracking number/);
    const links = await inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="trackers"] a')].filter(({ href }) => href.includes('RR473124829ES')).length);
    assert.ok(links > 0);
    await banner(page, 'watch');
    assert.match((await said(page)).at(-1), /new number: .*RR473124829ES/);
  }));
  it('dismissed at a mild verdict, it comes back for a graver one', async () => {
    await world.visit(detail('arrived-11'), async (page) => {
      await banner(page, 'unknown');
      await hide(page);
      await until('no banner', async () => (await page.$$(BANNER)).length === 0);
      await world.stored(find('arrived-11').id, 'a dismissal', ({ dismissed }) => dismissed === 'unknown');
    });
    await world.banner(tracking('arrived-11'), 'write');
  });
});
