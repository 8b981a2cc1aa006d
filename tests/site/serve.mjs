// The demo shop for a person: `node tests/site/serve.mjs`, then start a browser as it says.

import { startShop } from '../harness/shop.mjs';
import { ORDERS } from './orders.mjs';

const shop = await startShop();
const at = 'https://www.aliexpress.com';
console.log(`The demo shop is up; nothing leaves this machine. For example:

  chromium --user-data-dir="$(mktemp -d)" --no-first-run --ignore-certificate-errors \\
    --proxy-server=127.0.0.1:${shop.proxy} ${at}/p/order/index.html

Load the extension's folder at chrome://extensions (developer mode). Ctrl-C ends the shop. Its orders:
`);
for (const { id, story, expect } of ORDERS) console.log(`  ${expect.tracking.padEnd(8)} ${story}\n           ${at}/p/tracking/index.html?tradeOrderId=${id}`);
