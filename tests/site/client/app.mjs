// The demo's single-page shell: draws the page of the current address into #root.

import { has } from './base.mjs';
import { cainiao } from './cainiao.mjs';
import { detail } from './detail.mjs';
import { list } from './list.mjs';
import { refunds } from './refunds.mjs';
import { ruDetail, ruList } from './ru.mjs';
import { tracking } from './tracking.mjs';

const { demo } = window;
const root = document.getElementById('root');

const PAGES = [
  ['/p/order/index.html', list],
  ['/p/order/detail.html', detail],
  ['/p/tracking/index.html', tracking],
  ['/ssr/300002636/tracking', tracking],
  ['/newDetail.htm', cainiao],
  ['/p/refund-dispute/list.html', refunds],
  ['/order-list', ruList],
];

let drawn = 0;
let view = null;

function draw() {
  root.replaceChildren(view());
  demo.draws += 1;
}

demo.route = async () => {
  const turn = (drawn += 1);
  const [, page] = PAGES.find(([path]) => location.pathname === path) ?? [null, location.pathname.startsWith('/order-list/') ? ruDetail : null];
  if (!page) return;
  await page((next) => {
    // A late answer for a page that was left meanwhile is not drawn.
    if (turn !== drawn) return;
    view = next;
    draw();
  });
  document.documentElement.dataset.demoDrawn = String(turn);
};
window.addEventListener('popstate', demo.route);

if (has('rerender')) {
  // Throws away and rebuilds everything in the root whenever somebody else put a node there, six times.
  let left = 6;
  new MutationObserver(() => {
    if (left > 0 && root.querySelector('[data-stuck-parcel]')) {
      left -= 1;
      draw();
    }
  }).observe(root, { childList: true, subtree: true });
}
if (has('evict')) {
  new MutationObserver(() => {
    for (const host of document.querySelectorAll('[data-stuck-parcel]')) {
      host.remove();
      demo.evicted += 1;
    }
  }).observe(document, { childList: true, subtree: true });
}

demo.route().catch((error) => demo.errors.push(String(error)));
