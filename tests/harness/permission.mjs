// The permission that the buyer gives by a click, without the browsers' own window that asks for it: no protocol
// reaches that.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { openExtensionPage } from './extension-page.mjs';
import { until } from './inside.mjs';

/** Firefox gives what is asked for in a click without asking back, and shows notifications without a screen. */
export const NOTIFIES = { 'extensions.webextOptionalPermissionPrompts': false, 'alerts.useSystemBackend': false };

/**
 * Has the browser allow notifications. In Firefox they are asked for in a click on a page of the extension. In Chromium
 * the extension, installed from the folder `extension`, is updated to one that must have them.
 */
export async function allowNotifications(session, extension) {
  if (session.name === 'chromium') {
    const path = join(extension, 'manifest.json');
    const { optional_permissions: optional, permissions, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
    await session.update();
    return;
  }
  const { evaluate, run, click, close } = await openExtensionPage(session, 'popup.html');
  await run(`document.addEventListener('click', () => chrome.permissions.request({ permissions: ['notifications'] }), { once: true })`);
  await click('body');
  await until('the permission', () => evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })));
  await close();
}
