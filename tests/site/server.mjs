// The demo shop behind its real host names: one TLS server that answers by host and path.
//
// Variants, chosen by the query parameter `demo=a,b` of a page (its links and data calls carry it on):
//   (none)      JSONP for first pages, XHR POST for "View orders", as the shop does
//   xhr, fetch  all data over XHR / fetch
//   csp         script-src 'self' 'nonce-…', Trusted Types required, no wasm
//   spa         Details and Track status change the page by history.pushState
//   rerender    the page rebuilds its root when somebody else put a node there
//   evict       the page removes every [data-stuck-parcel] at once, anywhere
//   wrapped     the page wraps fetch and XMLHttpRequest before it uses them;  frozen: it freezes them
//   dom         the page makes no data call: only its elements can be read
//   malformed, truncated, huge, deep   the data call brings nonsense; the page draws all the same
//   given       the data call brings the text that the test has put there; the page draws nothing of it
//   other       the tracking page asks for the parcels of another order
//   slow        a data call takes four tenths of a second, as over a real line
//   pair        a data call is answered when a second one has come, both at once
//   loggedout   redirects to the login host;  captcha, unknown: pages without orders
// Also `dir=rtl`, `lang=<tag>`. Hosts: www, m, pt.aliexpress.com, www.aliexpress.us, aliexpress.ru, msg., login.,
// global.cainiao.com.

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';

import { answer, cainiao, DETAIL, LIST, place, REFUNDS, RU_DETAIL, RU_LIST, TRACKING } from './answers.mjs';
import * as pages from './pages.mjs';
import { post } from './post.mjs';

/** All hosts there are. The proxy refuses every other. */
export const HOSTS = ['www.aliexpress.com', 'm.aliexpress.com', 'aliexpress.ru', 'pt.aliexpress.com', 'ar.aliexpress.com', 'acs.aliexpress.com', 'msg.aliexpress.com', 'login.aliexpress.com', 'www.aliexpress.us', 'acs.aliexpress.us', 'global.cainiao.com', 'www.correos.es'];

const CSP = (nonce, data) => `default-src 'self'; script-src 'self' 'nonce-${nonce}'; connect-src 'self' ${data}; img-src 'self' data:; style-src 'self'; require-trusted-types-for 'script'; trusted-types demo-site`;

const SHELLS = {
  '/p/order/index.html': ({ at }) => ({ api: LIST, data: [{ pageIndex: 1, tab: 'all' }], at }),
  '/p/order/detail.html': ({ at, query }) => ({ api: DETAIL, data: [{ tradeOrderId: query.get('orderId') }], at }),
  '/p/tracking/index.html': ({ at, query }) => ({ api: TRACKING, data: [{ tradeOrderId: query.get('tradeOrderId') }], at }),
  // As newer mails link it, perhaps for several orders: the page asks for the first.
  '/ssr/300002636/tracking': ({ at, query }) => ({ api: TRACKING, data: [{ tradeOrderId: (query.get('o_ids') ?? '').split(',')[0] }], at }),
  '/p/refund-dispute/list.html': ({ at }) => ({ api: REFUNDS, data: [{ pageNum: 1, pageSize: 10 }], at }),
};

/** aliexpress.ru is a program of its own, with other addresses. */
function ruShell(path) {
  const [, id] = path.match(/^\/order-list(?:\/(\d+))?\/?$/) ?? [null, null];
  if (id === null) return null;
  return id === undefined ? { api: RU_LIST, data: [{}] } : { api: RU_DETAIL, data: [{ id }] };
}

const PLAIN = {
  '/msgDetail.htm': pages.chat,
  '/p/message/index.html': pages.chat,
  '/p/reverse-pages/start.html': () => pages.other('Returns and refunds'),
  '/': () => pages.other('Demo shop'),
};

const BROKEN = {
  malformed: () => '{"api":"x","ret":["SUCCESS::"],"data":{"data":{,,}"<!--\u0000',
  truncated: (text) => text.slice(0, Math.floor(text.length * 0.6)),
  huge: (text) => `${text.slice(0, -1)},"padding":"${'<b>x</b>'.repeat(2_500_000)}"}`,
  deep: (text) => `${text.slice(0, -1)},"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
};

/** To the shop's data centre and back, with its own work. */
const LINE_MS = 400;

const list = (text) => (text ?? '').split(',').filter(Boolean);

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** Waits for a second caller. */
function pairing() {
  let partner = null;
  return () => new Promise((resolve) => {
    if (!partner) partner = resolve;
    else {
      partner();
      resolve();
      partner = null;
    }
  });
}

/** The real data answer, unless a variant breaks it. */
async function data(request, query, { pair, given }) {
  const variants = list(query.get('demo'));
  if (variants.includes('pair')) await pair();
  if (variants.includes('slow')) await new Promise((next) => setTimeout(next, LINE_MS));
  const sent = query.get('data') ?? new URLSearchParams(await body(request)).get('data') ?? '{}';
  const value = answer(query.get('api'), place(query.get('site') ?? 'www.aliexpress.com', suffix(variants)), JSON.parse(sent));
  let text = JSON.stringify(value ?? { api: query.get('api'), ret: ['FAIL_SYS_API_NOT_FOUNDED::'], data: {}, v: '1.0' });
  if (variants.includes('given')) text = given.get(query.get('api'));
  for (const variant of variants) text = BROKEN[variant]?.(text) ?? text;
  const callback = query.get('callback');
  const headers = { 'access-control-allow-origin': request.headers.origin ?? '*', 'access-control-allow-credentials': 'true', 'cache-control': 'no-store' };
  return callback && /^\w+$/.test(callback)
    ? { type: 'application/javascript', text: `${callback}(${text})`, headers }
    : { type: 'application/json', text, headers };
}

const suffix = (variants) => (variants.length ? `&demo=${variants.join(',')}` : '');

// What the tracking page does where it stands in a frame; a test chooses it by the shop's `framed.mode`.
const FRAMED = {
  'frame-options': (page) => ({ ...page, headers: { ...page.headers, 'x-frame-options': 'DENY' } }),
  'frame-ancestors': (page) => ({ ...page, headers: { ...page.headers, 'content-security-policy': "frame-ancestors 'none'" } }),
  captcha: () => ({ text: pages.captcha() }),
  loggedout: () => ({ status: 302, text: '', headers: { location: 'https://login.aliexpress.com/' } }),
  // A page that would rather be the whole tab, or that moves on to another page in the frame.
  top: (page) => ({ ...page, text: page.text.replace('<body>', '<body><script>try { top.location = "https://www.aliexpress.com/"; } catch {}</script>') }),
  elsewhere: () => ({ status: 302, text: '', headers: { location: '/' } }),
};

function page(host, path, query) {
  const variants = list(query.get('demo'));
  if (host === 'login.aliexpress.com') return { text: pages.login() };
  if (PLAIN[path]) return { text: PLAIN[path]() };
  const isCainiao = host === 'global.cainiao.com' && path === '/newDetail.htm';
  const ru = host === 'aliexpress.ru' ? ruShell(path) : null;
  if (!SHELLS[path] && !isCainiao && !ru) return { status: 404, text: pages.other('Not here') };
  if (variants.includes('loggedout')) return { status: 302, text: '', headers: { location: 'https://login.aliexpress.com/' } };
  if (variants.includes('captcha')) return { text: pages.captcha() };
  if (variants.includes('unknown')) return { text: pages.unknown() };

  const at = place(host, suffix(variants));
  const nonce = randomBytes(12).toString('base64');
  const dataHost = host.endsWith('.us') ? 'https://acs.aliexpress.us' : 'https://acs.aliexpress.com';
  const wanted = ru ?? (isCainiao ? { api: '', data: [] } : SHELLS[path]({ at, query }));
  const inline = ru || ['dom', ...Object.keys(BROKEN)].some((variant) => variants.includes(variant));
  const inlined = inline ? Object.fromEntries(wanted.data.map((each) => [JSON.stringify([wanted.api, each]), answer(wanted.api, at, each)])) : null;
  return {
    text: pages.shell({
      language: query.get('lang') ?? (ru ? 'ru' : at.language), dir: query.get('dir') ?? 'ltr', variants, words: at.words, data: dataHost, nonce,
      mobile: host.startsWith('m.'), inlined, prefetch: { api: wanted.api, method: 'GET', v: '1.0', data: wanted.data[0] ?? {} },
    }),
    headers: variants.includes('csp') ? { 'content-security-policy': CSP(nonce, dataHost) } : {},
  };
}

const TYPES = { mjs: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

async function asset(path) {
  const name = path.slice('/demo-assets/'.length);
  if (!/^[a-z]+\.(mjs|css|svg)$/.test(name)) return { status: 404, text: '' };
  return { type: TYPES[name.split('.')[1]], text: await readFile(new URL(`./client/${name}`, import.meta.url), 'utf8') };
}

async function respond(request, host, { pathname, searchParams: query }, state) {
  if (pathname.startsWith('/demo-assets/')) return asset(pathname);
  if (host.startsWith('acs.')) return data(request, query, state);
  if (host === 'global.cainiao.com' && pathname === '/global/detail.json') return { type: 'application/json', text: JSON.stringify(cainiao((query.get('mailNos') ?? '').split(',').filter(Boolean))) };
  if (host === 'www.correos.es') return { text: post(query.get('tracking-number') ?? '') };
  const answer = page(host, pathname, query);
  const isFramed = request.headers['sec-fetch-dest'] === 'iframe' && pathname === '/p/tracking/index.html';
  const framed = isFramed ? state.framed.mode : '';
  if (framed === 'slow') await new Promise((next) => setTimeout(next, LINE_MS));
  if (framed === 'never') await new Promise((next) => state.framed.held.push(next));
  if (framed === 'other') return page(host, pathname, new URLSearchParams([...query, ['demo', 'other']]));
  return FRAMED[framed]?.(answer) ?? answer;
}

/**
 * Starts the shop on a free port of this machine.
 * Its `framed.mode` says what a page does in a frame.
 * What is put into its `given` (data call → text) is what the `given` variant brings.
 * `log` gets one entry per request: {host, path, query, method, origin, destination, site}.
 */
export async function startSite({ key, cert }, log) {
  const state = { pair: pairing(), given: new Map(), framed: { mode: '', held: [] } };
  const server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0];
    const url = new URL(request.url, `https://${host || 'nowhere'}`);
    log.push({
      host, path: url.pathname, query: url.search, method: request.method, origin: request.headers.origin ?? '',
      destination: request.headers['sec-fetch-dest'] ?? '', site: request.headers['sec-fetch-site'] ?? '',
    });
    respond(request, host, url, state).catch((error) => ({ status: 500, type: 'text/plain', text: String(error.stack) })).then((result) => {
      const { status = 200, type = 'text/html', text, headers = {} } = result;
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
      response.end(text);
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    given: state.given,
    framed: state.framed,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
