// Our own windows, and the settings that they and the card are shown with.

import { find } from '../site/orders.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { until } from './inside.mjs';

/** The order whose file is shown. */
export const ORDER = 'exported-26';

/** Each window's page, and what is there once it is filled. */
export const WINDOWS = {
  popup: ['popup.html', '[data-level]'],
  dashboard: ['dashboard.html', '[data-order]'],
  options: ['options.html', 'input'],
  welcome: ['welcome.html', 'h1'],
  evidence: [`evidence.html?order=${find(ORDER).id}`, 'article'],
};

/** Resolves once such a page, as openExtensionPage opened it, is filled. */
export const isFilled = (shown, [path, filled]) =>
  until(`${path} to be filled`, () => shown.evaluate((wanted) => document.querySelector(wanted) !== null, filled));

/** Chooses these settings, `{ language, theme }`. */
export async function choose(session, settings) {
  const page = await openExtensionPage(session, 'popup.html');
  await page.evaluate((chosen) => chrome.storage.sync.set({ settings: chosen }), settings);
  await page.close();
}
