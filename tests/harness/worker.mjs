// The background worker, stopped as the browsers stop an idle one.

import { openExtensionPage } from './extension-page.mjs';
import { until } from './inside.mjs';

/**
 * Firefox stops an idle worker by itself; with these preferences soon. One that is still starting counts as idle, and what it
 * is asked holds it back only once, so this must be more than half of what a start takes on a busy machine.
 */
export const STOPS_SOON = { 'extensions.background.idle.timeout': 3000 };

/**
 * Sends the worker a message from a page of the extension and gives its answer. A Firefox that is just stopping the worker
 * says that nobody is there: the message did not arrive, and the next one starts it again.
 */
export const askWorker = (page, message) => until('an answer of the worker', () => page.evaluate(
  (text) => chrome.runtime.sendMessage(text),
  JSON.stringify(message),
));

/** Stops the worker and waits until it is gone. In Firefox the session needs `STOPS_SOON`. */
export async function stopWorker(session) {
  if (session.name === 'chromium') {
    // One that is closed while the browser still installs it never starts again: it has answered once before.
    const asking = await openExtensionPage(session, 'popup.html');
    await askWorker(asking, {});
    await asking.close();
    const target = session.browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(session.base));
    // It may have stopped by itself.
    if (target) await (await target.worker()).close();
    await until('the worker to stop', () => !session.browser.targets().includes(target));
    return;
  }
  const page = await openExtensionPage(session, 'popup.html');
  await until('the worker to stop', () => page.evaluate(() => browser.extension.getBackgroundPage() === null));
  await page.close();
}

/** Chromium: kills the worker at once, whatever it does and also while it starts, as often as asked until `done`; `killed` of these found one. */
export async function killWorkers(session) {
  const { page } = await openExtensionPage(session, 'popup.html');
  const debug = await page.createCDPSession();
  let alive = false;
  let killed = 0;
  debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const stopped = versions.some(({ runningStatus }) => runningStatus === 'stopped');
    if (alive && stopped) killed += 1;
    if (versions.length) alive = !stopped;
  });
  await debug.send('ServiceWorker.enable');
  return { kill: () => debug.send('ServiceWorker.stopAllWorkers'), killed: () => killed, done: () => page.close() };
}
