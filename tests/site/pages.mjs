// The documents of the demo: the empty shell, and the pages that hold no order.

const escape = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

// Before the page's own script: some sites wrap or freeze what they call.
const BEFORE = {
  wrapped: `
    const before = window.fetch;
    window.fetch = function fetch(...args) { demo.wrapped += 1; return before.apply(this, args); };
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...args) { demo.wrapped += 1; return open.apply(this, args); };`,
  frozen: `
    Object.freeze(XMLHttpRequest.prototype);
    Object.defineProperty(window, 'fetch', { value: window.fetch, writable: false, configurable: false });`,
};

function json(value) {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** The single-page shell of the shop: nothing in it but a request descriptor and a script. */
export function shell({ language, dir, variants, words, data, nonce, mobile, inlined, prefetch }) {
  const state = { variants, words, data, mobile, calls: 0, draws: 0, evicted: 0, wrapped: 0, received: [], errors: [] };
  return `<!doctype html>
<html lang="${escape(language)}" dir="${escape(dir)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo shop</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo-assets/shop.css">
<script nonce="${nonce}">
  window.demo = ${json(state)};
  demo.nonce = document.currentScript.nonce;
  var prefetch = ${json(prefetch)};
  window.__INIT_DATA_CALLBACK__ = function () {};
  ${variants.map((variant) => BEFORE[variant] ?? '').join('')}
</script>
${inlined ? `<script nonce="${nonce}" type="text/plain" id="inlined">${Buffer.from(JSON.stringify(inlined)).toString('base64')}</script>` : ''}
</head>
<body>
<header class="shop-header">Demo shop</header>
<div id="root"></div>
<script nonce="${nonce}" type="module" src="/demo-assets/app.mjs"></script>
</body>
</html>`;
}

const plain = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/demo-assets/shop.css"></head>
<body>${body}</body></html>`;

export const login = () => plain('Login', '<main class="login"><h1>Sign in</h1><input aria-label="Email"><button>Continue</button></main>');

export const captcha = () => plain('Captcha Interception', `
  <div class="order-wrap"></div>
  <div class="baxia-dialog" role="dialog" aria-label="Security check"><div id="baxia-dialog-content">
    <p>Sorry, we have detected unusual traffic from your network. Please slide to verify.</p>
    <div id="nc_1_wrapper" class="nc-container">slide</div></div></div>`);

export const unknown = () => plain('My parcels', `
  <div id="root"><section class="x9f-orders"><h1>Your things</h1>
    <article class="x9f-thing"><p>Some thing, bought lately</p><p>We are on it.</p></article></section></div>`);

/** The chat: a field of each kind, what they heard, and how often something was sent. */
export const chat = () => plain('Messages', `<main class="chat"><h1>Chat</h1>
  <p class="chat-line">Hello! How can I help you?</p>
  <textarea aria-label="Message" rows="4" cols="60"></textarea>
  <div class="chat-box" contenteditable="true" role="textbox" aria-label="Reply"></div>
  <button type="button">Send</button></main>
  <script>
    window.demo = { draws: 1, heard: [], sent: 0 };
    document.addEventListener('input', ({ target }) => demo.heard.push(target.value ?? target.innerText));
    document.addEventListener('keydown', ({ key }) => { if (key === 'Enter') demo.sent += 1; });
    document.querySelector('button').addEventListener('click', () => { demo.sent += 1; });
  </script>`);

export const other = (title) => plain(title, `<main><h1>${escape(title)}</h1></main>`);
