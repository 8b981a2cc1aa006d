// What the buyer says with one click counts at once, can be taken back, and is still known after a reload.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, tracking } from './world.mjs';

const reload = async (page) => {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await drawn(page);
};
const said = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="said"]:not([hidden]) li')].map((line) => line.firstElementChild.textContent));
const press = (action) => (page) => click(page, BANNER, `button[data-action="${action}"]`);
const [toggle, copy, sent, undo, missing, dismiss] = ['toggle', 'copy', 'sent', 'undo', 'not-have-it', 'dismiss'].map(press);

inBothBrowsers((world) => {
  it('"I do not have it", and taken back', () => world.visit(tracking('delivered'), async (page) => {
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
  it('dismissed at a mild verdict, it comes back for a graver one', async () => {
    await world.visit(detail('arrived-11'), async (page) => {
      await banner(page, 'unknown');
      await dismiss(page);
      await until('no banner', async () => (await page.$$(BANNER)).length === 0);
      await world.stored(find('arrived-11').id, 'a dismissal', ({ dismissed }) => dismissed === 'unknown');
    });
    await world.banner(tracking('arrived-11'), 'write');
  });
});
