// A page of the extension (popup, options, evidence) in a tab of its own.
//
// Firefox lets the protocol go there only with system access, and puppeteer waits in vain for the events of such a
// page; so there the protocol is spoken directly.

import { writeFile } from 'node:fs/promises';

import { until } from './inside.mjs';

/** @returns {{page, evaluate: (fn, ...args) => Promise, run: (source: string) => Promise, click: (selector: string) => Promise, screenshot: (path?) => Promise<Uint8Array>, close: () => Promise<void>}} */
export async function openExtensionPage(session, path) {
  const { name, browser, base } = session;
  const url = `${base}/${path}`;
  const page = await browser.newPage();
  if (name === 'chromium') {
    await page.goto(url);
    return {
      page,
      evaluate: (fn, ...args) => page.evaluate(fn, ...args),
      run: (source) => page.evaluate(source),
      click: (selector) => page.click(selector),
      screenshot: (file) => page.screenshot(file ? { path: file } : {}),
      close: () => page.close(),
    };
  }
  const context = page.mainFrame()._id;
  const send = async (method, parameters) => (await browser.connection.send(method, parameters)).result;
  const evaluate = async (fn, ...args) => {
    const { result, exceptionDetails } = await send('script.callFunction', {
      functionDeclaration: `async (text) => JSON.stringify(await (${fn})(...JSON.parse(text)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }], target: { context }, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  };
  await send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${path} to load`, () => evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url));
  return {
    page,
    evaluate,
    run: (source) => send('script.evaluate', { expression: `${source}; 0`, target: { context }, awaitPromise: false }),
    // As with a mouse: some calls are only allowed in a click.
    click: async (selector) => {
      const middle = await evaluate((wanted) => {
        const { x, y, width, height } = document.querySelector(wanted).getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      }, selector);
      const actions = [{ type: 'pointerMove', ...middle }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    screenshot: async (file) => {
      const picture = Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64');
      if (file) await writeFile(file, picture);
      return picture;
    },
    close: () => send('browsingContext.close', { context }),
  };
}

/** The address of every tab. */
export async function tabs({ name, browser }) {
  if (name === 'chromium') return browser.targets().map((target) => target.url());
  const { result } = await browser.connection.send('browsingContext.getTree', { maxDepth: 0 });
  return result.contexts.map(({ url }) => url);
}
