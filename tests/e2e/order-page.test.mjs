// What the shop's own pages tell of an order besides its tracking: that it is completed, that a refund is asked for.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, CHIP, banner, inside, insideAll, until } from '../harness/inside.mjs';
import { find } from '../site/orders.mjs';
import { detail, drawn, inBothBrowsers, list, mailed, tracking } from './world.mjs';

const words = (page, part) => inside(page, BANNER, (root, name) => root.querySelector(`[data-part="${name}"]`)?.innerText ?? '', part);

/** Runs with the shop's order changed. */
async function changed(key, facts, use) {
  const order = find(key);
  const before = { ...order };
  Object.assign(order, facts);
  try {
    await use(order);
  } finally {
    for (const name of Object.keys(facts)) delete order[name];
    Object.assign(order, before);
  }
}

inBothBrowsers((world) => {
  it('a completed order whose parcel still moves is to be disputed', () => changed('exported-12', { status: 'completed', ended: 3 }, async (order) => {
    await world.banner(tracking(order.key), 'wait');
    await world.visit(detail(order.key), async (page) => {
      await banner(page, 'dispute');
      assert.match(await words(page, 'why'), /completed, but tracking shows no delivery/);
    });
  }));

  it('a completion that the page announces is warned of', () => changed('arrived-11', { reminder: 'Your order will be completed automatically in 2 days.' }, async (order) => {
    await world.visit(detail(order.key), async (page) => {
      await banner(page, 'dispute');
      assert.match(await words(page, 'why'), /will complete this order automatically/);
    });
  }));

  it('a tracking link for several orders is a tracking page of the one it shows', async () => {
    await world.banner(mailed(['local-carrier', 'economy']), 'wait');
    await world.stored(find('local-carrier').id, 'its parcel', ({ order }) => order.parcels?.length === 1);
    await world.visit(detail('economy'), (page) => banner(page, 'unknown'));
  });

  it('a refund that the list shows stands on the mark and silences the message', () => changed('silent-accepted', { exposed: 'Refund pending' }, async (order) => {
    await world.banner(tracking(order.key), 'write');
    await world.visit(list(), async (page) => {
      await drawn(page);
      await until('the mark to tell of the refund', async () => {
        const marks = await insideAll(page, CHIP, (root) => `${root.textContent} ${root.querySelector('[title]')?.title ?? ''}`);
        assert.ok(marks.some((mark) => mark.includes('Refund or dispute open') && mark.includes('Refund pending')), JSON.stringify(marks));
        return true;
      });
    });
    await world.visit(detail(order.key), async (page) => {
      await banner(page, 'watch');
      assert.match(await words(page, 'why'), /Refund pending/);
    });
  }));

  it('two orders in one parcel are one group: one message, and the newest news of both', async () => {
    const one = find('exported-26');
    const shared = { parcels: one.parcels, shipped: one.shipped, placed: one.placed, paid: one.paid, protection: one.protection, to: one.to, store: one.store };
    await changed('exported-12', shared, async (two) => {
      // A tracking page does not name the store.
      for (const { key, id } of [one, two]) {
        await world.visit(detail(key), async (page) => {
          await banner(page);
          await world.stored(id, 'the store', ({ order }) => order.store);
        });
      }
      await world.banner(tracking(one.key), 'write');
      await world.visit(tracking(two.key), async (page) => {
        await banner(page, 'write');
        await until('the message to name both', async () => (await banner(page, 'write')).message.includes(`Orders: ${two.id}, ${one.id}`));
        await until('the other order to be linked', () => inside(page, BANNER, (root, id) => root.querySelector(`[data-part="also"]:not([hidden]) a[href*="orderId=${id}"]`) !== null, one.id));
      });
      const [parcel] = one.parcels;
      const landed = { ago: 3, code: 'LH_ARRIVE', text: 'Your package arrived at local airport', title: 'In transit', stage: '1400' };
      two.parcels = [{ ...parcel, events: [landed, ...parcel.events] }];
      await world.banner(tracking(two.key), 'wait');
      await world.visit(detail(one.key), async (page) => {
        await banner(page, 'wait');
        await until('the other order to be linked', () => inside(page, BANNER, (root, id) => root.querySelector(`[data-part="also"]:not([hidden]) a[href*="orderId=${id}"]`) !== null, two.id));
      });
      const page = await openExtensionPage(world.session, 'dashboard.html');
      try {
        const row = `[data-order="${one.id}"]`;
        await until('the row', () => page.evaluate((css) => document.querySelector(`${css} [data-action="details"]`) !== null, row));
        await page.evaluate((css) => document.querySelector(`${css} [data-action="details"]`).click(), row);
        const links = await until('the details to be unfolded', () => page.evaluate((css) => {
          const also = document.querySelector(`${css} [data-part="also"]`);
          return also && [...also.querySelectorAll('a')].map(({ href }) => href);
        }, row));
        assert.equal(links.length, 1);
        assert.match(links[0], new RegExp(two.id));
      } finally {
        await page.close();
      }
    });
  });

  it('an estimated delivery that moved and passed is said, with the coupon that was promised', () => changed('carrier-changed', { eta: -6, coupon: -2 }, async (order) => {
    await world.banner(tracking(order.key), 'wait');
    await world.visit(detail(order.key), async (page) => {
      // What is known of the order stands there before the page's own data has come.
      await until('the estimate that passed', async () => /Estimated delivery was .* That day has passed.*Collect/s.test(await words(page, 'delivery')));
    });
    order.eta = 5;
    await world.visit(detail(order.key), async (page) => {
      await until('the new estimate', async () => /Estimated delivery moved from/.test(await words(page, 'delivery')));
    });
  }));

  it('words without a date give no day count, and the placeholder is none', async () => {
    for (const [latest, says] of [['Click for more tracking information.', false], ['Your package arrived at local airport', true]]) {
      await changed('first-scan-day-4', { latest }, (order) => world.visit(detail(order.key, 'dom'), async (page) => {
        await banner(page, 'wait');
        await until('the words to be read', async () => (await words(page, 'why')).includes(latest) === says);
        assert.equal(await inside(page, BANNER, (root) => root.querySelector('.meter:not([hidden]) .count:not([hidden])') === null), says);
      }));
    }
  });
});
