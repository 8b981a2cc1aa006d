// The message really is on the clipboard after one click.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { clipboardText } from '../harness/clipboard.mjs';
import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const [key, level, variants] of [['exported-26', 'write', ''], ['protection-6', 'extend', 'csp']]) {
    it(`${level}${variants ? `, ${variants}` : ''}`, () => world.visit(tracking(key, variants), async (page) => {
      const { message } = await banner(page, level);
      assert.ok(message);
      const before = await inside(page, BANNER, (root) => root.textContent);
      await page.bringToFront();
      await click(page, BANNER, 'button[data-action="copy"]');
      await until('the banner to say that it is copied', async () => (await inside(page, BANNER, (root) => root.textContent)) !== before);
      assert.equal((await clipboardText(world.session)).trim(), message);
    }));
  }
});
