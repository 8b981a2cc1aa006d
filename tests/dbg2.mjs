import { launch } from './harness/browsers.mjs';
import { startShop } from './harness/shop.mjs';
import * as A from './site/addresses.mjs';
const shop = await startShop();
const session = await launch(process.env.B ?? 'chromium', { extension: process.env.DIST + '/' + (process.env.B ?? 'chromium'), shop });
try {
await new Promise(r=>setTimeout(r,2500));
const sw = session.browser.targets().find((t) => t.type() === 'service_worker');
if (sw) { const w = await sw.worker(); w.on('console', (m) => console.log('SW', m.text())); 
await w.evaluate(() => { const o = chrome.runtime.onMessage; chrome.runtime.onMessage.addListener((m, s) => { console.log('MSG', JSON.stringify(m)?.slice(0, 300), JSON.stringify(s)?.slice(0,200)); }); }); }
const page = await session.browser.newPage();
page.on('console', (m) => console.log('PAGE', m.text()));
page.on('pageerror', (m) => console.log('ERR', m.message));
await page.goto(process.env.URL ?? A.detail('exported-26'), { waitUntil: 'domcontentloaded' });
await new Promise(r=>setTimeout(r,+(process.env.T ?? 4000)));
if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
} finally { await session.browser.close().catch(()=>{}); await shop.close(); process.exit(0); }
