// node tests/harness/watch.mjs [chromium|firefox]
//
// Opens the demo with a quick build of the extension, builds again after each change below src/ or extension/, installs
// it over the one that is there and loads the open pages anew. Without a display the browser has no window, and the
// pages are there all the same.

import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { list } from '../site/addresses.mjs';
import { BROWSERS, launch } from './browsers.mjs';
import { startShop } from './shop.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WATCHED = ['src', 'extension'];
// An editor writes a file in several steps, and several files at once.
const PAUSE = 200;

const name = process.argv[2] ?? 'chromium';
if (!BROWSERS.includes(name)) {
  console.error('usage: node tests/harness/watch.mjs [chromium|firefox]');
  process.exit(2);
}

/** Whether the build went well; what the compiler says stands on the screen either way. */
const build = () => new Promise((resolve) => {
  const began = Date.now();
  spawn('./build.sh', ['dev'], { cwd: ROOT, stdio: 'inherit' }).on('close', (code) => {
    console.log(code === 0 ? `built in ${((Date.now() - began) / 1000).toFixed(1)} s` : 'not built: the browser keeps the last one');
    resolve(code === 0);
  });
});

// A change during a build counts for the next one.
let changed = false;
let wake = () => {};
let timer;
for (const folder of WATCHED) {
  watch(join(ROOT, folder), { recursive: true }, (_, file) => {
    if (/node_modules|~$|\.sw.$/.test(file ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, PAUSE);
  });
}
const change = async () => {
  if (!changed) await new Promise((resolve) => { wake = resolve; });
  changed = false;
};

while (!(await build())) await change();
const shop = await startShop();
const session = await launch(name, {
  extension: join(ROOT, 'target/dev/dist', name), shop, headless: !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
});
session.browser.once('disconnected', async () => {
  await shop.close();
  process.exit();
});
process.on('SIGINT', () => session.close());
const [page = await session.browser.newPage()] = await session.browser.pages();
await page.goto(list());
console.log('The demo is open. Close the window, or press Ctrl+C, to end it.');
for (;;) {
  await change();
  if (!(await build())) continue;
  await session.update();
  for (const open of await session.browser.pages()) {
    await open.reload({ waitUntil: 'domcontentloaded' }).catch((error) => console.error(`${open.url()}: ${error.message}`));
  }
  console.log('loaded anew');
}
