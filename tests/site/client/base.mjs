// What the pages of the demo share: elements, the data calls, and the state tests look at (`window.demo`).

const { demo } = window;

/** An element with attributes and children; no HTML strings, so it works under Trusted Types. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'background') element.style.backgroundImage = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A price as the shop prints it: one span for each character. */
export function price(text) {
  return h('div', { class: 'es--wrap--1Hlfkoj notranslate' }, [...text].map((c) => h('span', { class: 'es--char--3Ukgp' }, c)));
}

export const has = (variant) => demo.variants.includes(variant);

const policy = window.trustedTypes?.createPolicy('demo-site', { createScriptURL: (url) => url });

const address = (api, data, extra) => {
  const query = new URLSearchParams({ jsv: '2.5.1', appKey: '12574478', t: String(Date.now()), sign: 'demo', api, v: '1.0', demo: demo.variants.join(','), site: location.host, ...extra });
  if (data) query.set('data', JSON.stringify(data));
  return `${demo.data}/h5/${api.toLowerCase()}/1.0/?${query}`;
};

function jsonp(api, data) {
  const callback = `mtopjsonp${(demo.calls += 1)}`;
  return new Promise((resolve, reject) => {
    window[callback] = (answer) => {
      delete window[callback];
      resolve(answer);
    };
    const script = document.createElement('script');
    const url = address(api, data, { type: 'originaljsonp', dataType: 'originaljsonp', callback });
    script.nonce = demo.nonce;
    script.src = policy ? policy.createScriptURL(url) : url;
    script.onerror = reject;
    script.onload = () => setTimeout(() => reject(new Error(`${callback} was not called`)));
    document.head.append(script);
  });
}

function xhr(api, data) {
  demo.calls += 1;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(api, null, { type: 'originaljson', dataType: 'json' }));
    request.withCredentials = true;
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = reject;
    request.send(`data=${encodeURIComponent(JSON.stringify(data))}`);
  });
}

async function fetched(api, data) {
  demo.calls += 1;
  const answer = await fetch(address(api, data, { type: 'originaljson', dataType: 'json' }), { credentials: 'include' });
  return answer.json();
}

const BROKEN = ['malformed', 'truncated', 'huge', 'deep'];

/** What the server put into the page. */
export const inlined = () => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(document.getElementById('inlined').textContent), (c) => c.charCodeAt(0))));

/** Asks for data the way the variant says; `paging` calls always go over XHR, as in the shop. */
export async function request(api, data, { paging = false } = {}) {
  if (has('dom')) return inlined()[JSON.stringify([api, data])] ?? null;
  const ask = has('fetch') ? fetched : has('xhr') || paging ? xhr : jsonp;
  try {
    const answer = await ask(api, data);
    demo.received.push(answer);
    if (BROKEN.some(has)) throw new Error('this answer is broken on purpose');
    if (has('given')) return null;
    return answer;
  } catch (error) {
    demo.errors.push(String(error));
    if (BROKEN.some(has)) return inlined()[JSON.stringify([api, data])] ?? null;
    throw error;
  }
}

/** The strip below each page: links and class names that look like orders and are none. */
export function recommendations() {
  return h('div', { class: 'more-to-love recommend-order-list' },
    h('h3', { class: 'order-recommend-title' }, demo.words.recommended),
    Array.from({ length: 6 }, (_, n) => h('div', { class: 'card--order-card--2Xyz' },
      h('a', { href: `//www.aliexpress.com/item/100500700000${n}001.html`, class: 'order-card-link' },
        h('div', { class: 'order-card-picture' }), `Another thing no. ${n + 1}`, price(`$${n + 1}.99`)))));
}

/** Leaves the page: in the `spa` variant without loading. */
export function follow(event) {
  if (!has('spa')) return;
  event.preventDefault();
  history.pushState({}, '', event.currentTarget.href);
  demo.route();
}
