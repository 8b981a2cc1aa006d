// What is really on the clipboard.

import { until } from './inside.mjs';

/**
 * Chromium: read through the permission. Firefox: paste with the keyboard into the demo's chat, as a person would.
 * `session` is what `launch` gave.
 */
export async function clipboardText({ name, browser }) {
  const page = await browser.newPage();
  try {
    if (name === 'chromium') await browser.defaultBrowserContext().overridePermissions('https://msg.aliexpress.com', ['clipboard-read']);
    await page.goto('https://msg.aliexpress.com/msgDetail.htm');
    await page.bringToFront();
    if (name === 'chromium') return await page.evaluate(() => navigator.clipboard.readText());
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return await until('a pasted text', () => page.$eval('textarea', (area) => area.value));
  } finally {
    await page.close();
  }
}
