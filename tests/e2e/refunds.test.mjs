// The list of refund requests tells which orders have one open.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { BANNER, CHIP, until } from '../harness/inside.mjs';
import { drawn, inBothBrowsers, refunds, tracking } from './world.mjs';

inBothBrowsers((world) => {
  it('an open request is an open dispute, an ended one is not', async () => {
    await world.banner(tracking('arrived-11'), 'write');
    await world.visit(refunds(), async (page) => {
      await drawn(page);
      const popup = await openExtensionPage(world.session, 'popup.html');
      await until('the open request to be kept', () => popup.evaluate(() => chrome.storage.local.get(null).then((all) => JSON.stringify(all).includes('in-dispute'))));
      await popup.close();
      assert.deepEqual([(await page.$$(BANNER)).length, (await page.$$(CHIP)).length], [0, 0]);
    });
    await world.banner(tracking('arrived-11'), 'watch');
    await world.banner(tracking('silent-accepted'), 'write');
  });
});
