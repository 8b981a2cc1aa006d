import { inBothBrowsers, tracking, detail, chat, drawn, list, refunds, cainiao, ruDetail } from '../e2e/world.mjs';
import { BANNER, CHIP, banner, click, inside, insideAll, hide } from './inside.mjs';
import { openExtensionPage } from './extension-page.mjs';
import { find, ORDERS } from '../site/orders.mjs';
import { it } from 'node:test';
import { appendFileSync, writeFileSync } from 'node:fs';
const NAME = process.env.TRIAL ?? 'x';
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const open = async (page) => { if (await inside(page, BANNER, (root) => root.querySelector('[data-action="toggle"]')?.getAttribute('aria-expanded') === 'false')) await click(page, BANNER, '[data-action=toggle]'); };
const short = (page) => inside(page, BANNER, (root) => {
  const t = root.querySelector('[data-level]').innerText.replace(/\n+/g, '\n').replace(/Message language\n[\s\S]*?Korean\n/, '[languages]\n');
  const areas = [...root.querySelectorAll('textarea')].filter((a) => a.getClientRects().length).map((a) => 'TEXTAREA<' + a.value + '>').join('\n');
  const log = [...root.querySelectorAll('[data-part="said"]:not([hidden]) li')].map((l) => l.innerText.replace(/\n/g, ' / ')).join('\n');
  return t.split('Do you have the parcel?')[0] + '\n' + areas + '\nSAID:\n' + log;
});
const labels = (page) => inside(page, BANNER, (root) => [...root.querySelectorAll('[data-part="answers"] [data-action="answer"]')].map((b) => b.textContent));
const answer = async (page, words) => {
  await open(page);
  const at = (await labels(page)).findIndex((t) => t.includes({ wait: 'asked me to wait', template: 'canned', silent: "hasn't replied" }[words] ?? words));
  if (at < 0) throw new Error('no answer ' + words);
  if (!(await inside(page, BANNER, (root) => root.querySelector('[data-part="answers"]').open))) await click(page, BANNER, '[data-part="answers"] summary');
  await click(page, BANNER, `[data-part="answers"] [data-action="answer"][data-index="${at}"]`);
  await sleep(500);
};
const back = async (key, days) => {
  const { [key]: record } = await chrome.storage.local.get(key);
  const walk = (v) => {
    if (typeof v === 'number') return v > 1.5e12 && v < 3e12 ? v - days * 86_400_000 : v;
    if (typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v)) return new Date(Date.parse(v) - days * 86_400_000).toISOString().slice(0, 10);
    if (Array.isArray(v)) return v.map(walk);
    if (v && typeof v === 'object') return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, walk(x)]));
    return v;
  };
  if (record) await chrome.storage.local.set({ [key]: walk(record) });
};
const storage = async (world, fn, ...args) => { const p = await openExtensionPage(world.session, 'popup.html'); const r = await p.evaluate(fn, ...args); await p.close(); return r; };
const pass = async (world, order, days) => {
  for (const f of ['placed', 'paid', 'shipped']) if (order[f] != null) order[f] += days;
  for (const e of new Set(order.parcels.flatMap((p) => [...p.events, ...p.cainiao]))) e.ago += days;
  if (order.protection != null) order.protection -= days;
  await storage(world, back, `order:${order.id}`, days);
};
const shot = (world, page, name, o = {}) => page.screenshot({ path: `/work/h/trial/shots/${world.name}-${name}.png`, ...o });
const make = (world) => ({ log: (t) => appendFileSync(`/tmp/trial/${NAME}-${world.name}.txt`, t + '\n') });
const full = (page) => inside(page, BANNER, (root) => { for (const d of root.querySelectorAll('details')) d.open = true; return root.querySelector('[data-level]').innerText.replace(/\n+/g, '\n').replace(/Message language\n[\s\S]*?Korean\n/, '[languages]\n'); });
inBothBrowsers((world) => {
  const { log } = make(world);
  const step = async (page, title, pic) => { await sleep(500); await open(page); await sleep(200); log(`\n=== ${title}\n` + await short(page)); if (pic) await shot(world, page, pic); };
  const run = (name, fn) => it(name, async () => { try { await fn(); } catch (e) { log(`ERR ${name} ${e.stack.slice(0, 300)}`); } });
  const at = (key, fn) => world.visit(tracking(key), async (page) => { await drawn(page); await banner(page); await sleep(500); await page.bringToFront(); await fn(page); });
  const sent = (page) => click(page, BANNER, 'button[data-action=sent]');
  run('refused', async () => {
    const o = find('silent-accepted');
    await at('silent-accepted', async (page) => { await sent(page); await sleep(300); await answer(page, 'refused'); await step(page, 'refused', 'd-refused'); log('LABELS ' + JSON.stringify(await labels(page))); });
    await at('silent-accepted', async (page) => { await answer(page, 'opened a dispute'); await step(page, 'dispute opened', 'd-opened'); log('LABELS ' + JSON.stringify(await labels(page))); log('FULL\n' + (await full(page)).split('Do you have')[1]); });
    await pass(world, o, 6);
    await at('silent-accepted', (page) => step(page, 'dispute opened 6 days ago', 'd-opened6'));
    await at('silent-accepted', async (page) => { await answer(page, 'money'); await step(page, 'money back', 'd-money'); });
  });
  run('template', async () => { const o = find('arrived-11');
    await at('arrived-11', async (page) => { await sent(page); await sleep(300); await answer(page, 'template'); await sent(page); await sleep(300); });
    await pass(world, o, 1);
    await at('arrived-11', async (page) => { await step(page, 'template, sent again, a day later'); await answer(page, 'template'); await step(page, '2nd template a day later', 'd-template2'); });
  });
  run('template same day', async () => {
    await at('exported-26', async (page) => { await sent(page); await sleep(300); await answer(page, 'template'); await step(page, 'exp-26 template'); await sent(page); await step(page, 'sent 2'); await answer(page, 'template'); await step(page, 'template 2 same day', 'd-template-same'); });
  });
  run('extend refused', async () => { await at('protection-6', async (page) => { await sent(page); await sleep(300); await answer(page, 'refused'); await step(page, 'protection-6 sent, refused', 'd-extend-refused'); }); });
  run('wait toggle', async () => { await at('first-scan-day-8', async (page) => { await sent(page); await sleep(300); await answer(page, 'wait'); await step(page, 'wait'); await answer(page, 'wait'); await step(page, 'wait pressed again same day'); }); });
  run('moved', async () => { const o = find('economy'); o.status = 'completed'; o.ended = 3; await world.visit(detail('economy'), async (page) => { await drawn(page); await banner(page); await sleep(2500); await step(page, 'completed 3 days ago but moving (reading on)', 'd-auto'); }); await at('economy', (page) => step(page, 'its tracking page')); await world.visit(detail('economy'), async (page) => { await drawn(page); await banner(page); await sleep(1500); await step(page, 'its order page after'); }); });
  run('auto', async () => { const o = find('big-id'); o.reminder = 'Your order will be completed automatically in 2 days.'; await world.visit(detail('big-id'), async (page) => { await drawn(page); await banner(page); await sleep(2500); await step(page, 'will be completed in 2 days (reading on)', 'd-auto2'); }); });
  run('trouble', async () => {
    for (const v of ['captcha', 'unknown', 'loggedout']) for (const [n, url] of [['detail', detail('transit-country', v)], ['tracking', tracking('transit-country', v)], ['list', list(v)]]) {
      await world.visit(url, async (page) => { const t0 = Date.now(); let b; try { b = await banner(page, undefined, 9000); } catch { }
        await sleep(300); log(`\n=== TROUBLE ${v} ${n}: ${b ? `${Date.now() - t0} ms` : 'no card in 9 s'} url ${page.url()}`); if (b) { await open(page); log(await short(page)); } await shot(world, page, `d-${v}-${n}`); }).catch((e) => log('ERR ' + e.message));
    }
    for (const mode of ['captcha', 'loggedout', 'never', 'frame-options']) { world.shop.framed.mode = mode; const key = { captcha: 'local-carrier', loggedout: 'carrier-changed', never: 'exported-12', 'frame-options': 'two-parcels' }[mode];
      await world.visit(detail(key), async (page) => { await drawn(page); await sleep(6000); await step(page, `FRAMED ${mode}`, `d-framed-${mode}`); }).catch((e) => log('ERR ' + e.message)); }
    world.shop.framed.mode = '';
  });
}, { reading: 'on' });
