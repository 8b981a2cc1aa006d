// The banner on the page of one order, before its tracking was ever read.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, banner, click, inside, until } from '../harness/inside.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { detail, inBothBrowsers } from './world.mjs';

inBothBrowsers((world) => {
  for (const { key, story, expect, store } of ORDERS) {
    it(`${expect.detail}: ${story}`, async () => {
      const { verdict, why, message, copy, chat } = await world.banner(detail(key), expect.detail);
      assert.ok(verdict && why, 'it says what and why');
      if (['write', 'extend'].includes(expect.detail)) {
        assert.ok(message && copy, 'there is a message to copy');
        assert.match(chat ?? '', new RegExp(`^https://(msg\\.aliexpress\\.com/.*digest=${store.digest}|www\\.aliexpress\\.com/p/message/)`));
      }
    });
  }
  it('the card stays as the buyer left it', async () => {
    const key = 'protection-6';
    const isOpen = (page) => inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]').getAttribute('aria-expanded') === 'true');
    const visit = (wanted, toggles) => world.visit(detail(key), async (page) => {
      await banner(page, 'extend');
      assert.equal(await isOpen(page), wanted);
      if (!toggles) return;
      await click(page, BANNER, '[data-action="toggle"]');
      await until('it to be noted', async () => (await isOpen(page)) === !wanted);
      await world.stored(find(key).id, 'how it was left', ({ shape }) => shape?.shape === (wanted ? 'folded' : 'open'));
    });
    await visit(true, true);
    await visit(false, true);
    await visit(true, false);
  });
  it('reads answers that come over fetch', () => world.banner(detail('protection-6', 'fetch'), 'extend'));
  it('reads answers that come over XMLHttpRequest', () => world.banner(detail('protection-2', 'xhr'), 'dispute'));
  it('reads a language host', () => world.banner(detail('protection-over', '', 'pt.aliexpress.com'), 'dispute'));
  it('reads the US site', () => world.banner(detail('cancelled', '', 'www.aliexpress.us'), 'done'));
});
