// Pages without an order: logged out, a captcha, a layout nobody knows. Nothing is claimed there.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { BANNER, CHIP, insideAll, said } from '../harness/inside.mjs';
import { detail, inBothBrowsers, list, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const variant of ['loggedout', 'captcha', 'unknown']) {
    for (const [where, url] of [['list', list(variant)], ['order page', detail('exported-26', variant)], ['tracking page', tracking('exported-26', variant)]]) {
      it(`${variant}: ${where}`, () => world.visit(url, async (page) => {
        // A verdict on a page opened later shows that the extension has had its time on this one.
        await world.banner(tracking('protection-2'), 'dispute');
        const levels = (await insideAll(page, `${BANNER}, ${CHIP}`, said)).map(({ level }) => level);
        assert.ok(levels.length <= 1 && levels.every((level) => level === 'unknown' || level === null), JSON.stringify(levels));
        assert.ok(await page.$eval('body', (body) => body.textContent.trim().length > 0));
      }));
    }
  }
});
