import { launch } from './harness/browsers.mjs';
import { startShop } from './harness/shop.mjs';
const shop = await startShop();
const session = await launch('chromium', { extension: process.env.DIST + '/chromium', shop });
try {
await new Promise(r=>setTimeout(r,3000));
const sw = session.browser.targets().find((t) => t.type() === 'service_worker');
console.log('sw', sw?.url());
const w = await sw.worker();
w.on('console', (m) => console.log('SW', m.text()));
console.log(await w.evaluate(async () => {
  const out = [];
  const c = console.error; 
  console.error = (...a) => { out.push(a.map((x) => x?.stack ?? x?.message ?? String(x)).join(' ')); };
  try {
    const m = stuckParcelCore();
    await m({ module_or_path: chrome.runtime.getURL('pages.wasm') });
    out.push('loaded'); m.start_worker(); out.push('started');
    await new Promise(r=>setTimeout(r,1500));
    const text = JSON.stringify({report:{url:'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000017',visit:Date.now(),patience_over:true,visible:true}});
    const r = await Promise.race([m.on_message(globalThis.OBJ? JSON.parse(text):text, {url:'https://www.aliexpress.com/x', tab:{id:3}, frameId:0}), new Promise(r=>setTimeout(r,6000,'timeout'))]);
    out.push(JSON.stringify(r)?.slice(0,600));
    const r2 = await Promise.race([m.on_message(JSON.parse(text), {url:'https://www.aliexpress.com/x', tab:{id:3}, frameId:0}), new Promise(r=>setTimeout(r,6000,'timeout'))]);
    out.push(JSON.stringify(r2)?.slice(0,600));
  } catch (e) { out.push(String(e?.stack ?? e)); }
  return out;
}));
} finally { await session.close?.(); await session.browser.close().catch(()=>{}); await shop.close(); process.exit(0); }
