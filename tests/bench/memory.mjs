// What the browser's processes hold for themselves alone: what a page costs with us on it, and our worker. Linux only.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const PAGES = 4;
// The browser gives memory back some time after a page is there.
const SETTLED_MS = 3_000;

const statusOf = (pid) => Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

/** The private bytes of the browser's processes that draw pages, and of those of extensions; `null` where the system does not tell. */
export function memoryOf({ browser }) {
  const top = browser.process().pid;
  const isOurs = (pid) => {
    for (let at = pid; at > 1; at = statusOf(at)) if (at === top) return true;
    return false;
  };
  const bytes = { pages: 0, extension: 0 };
  let found;
  try {
    found = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  for (const pid of found.map(Number)) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--type=renderer') || !isOurs(pid)) continue;
      const parts = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s*(\d+) kB/gm);
      bytes[command.includes('--extension-process') ? 'extension' : 'pages'] += [...parts].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
    } catch (error) {
      // A process that has ended meanwhile.
      if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  return bytes;
}

/** Megabytes for each of four pages of an order that stand open at once; `null` where the system does not tell. */
export async function memoryOfAPage(session, url) {
  const pages = [];
  for (let at = 0; at < PAGES; at += 1) {
    const page = await session.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    pages.push(page);
  }
  await wait(SETTLED_MS);
  const bytes = memoryOf(session);
  for (const page of pages) await page.close();
  return bytes && bytes.pages / PAGES / 1e6;
}
