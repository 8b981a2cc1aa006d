// The order list: tabs, cards, "View orders".

import { follow, h, price, recommendations, request } from './base.mjs';

const API = 'mtop.aliexpress.trade.buyer.order.list';
const { demo } = window;

function card({ fields }) {
  const { words } = demo;
  const line = fields.orderLines[0];
  const head = h('div', { class: 'order-item-header' },
    h('div', { class: 'order-item-header-status', 'data-pl': 'order_item_header_status' }, h('span', { class: 'order-item-header-status-text' }, fields.statusText)),
    h('div', { class: 'order-item-header-right' },
      h('div', { class: 'order-item-header-right-info', 'data-pl': 'order_item_header_info' },
        h('div', {}, `${words.date}: ${fields.orderDateText}`),
        h('div', {}, `${words.id}: ${fields.orderId}`, h('span', { class: 'order-item-header-right-copy' }, words.copy))),
      h('span', { class: 'order-item-header-line' }),
      demo.mobile ? null : h('a', { href: fields.orderDetailUrl, 'data-pl': 'order_item_header_detail', click: follow }, h('span', {}, words.details), h('span', { class: 'comet-icon comet-icon-arrowright' }))));
  const store = h('div', { class: 'order-item-store' },
    h('img', { class: 'order-item-store-icon', alt: '' }),
    h('span', { class: 'order-item-store-name', 'data-pl': 'order_item_store_name' }, demo.mobile ? h('span', {}, fields.storeName) : h('a', { href: fields.storePageUrl }, h('span', {}, fields.storeName))));
  const picture = h('div', { class: 'order-item-content-img', background: 'url("/demo-assets/picture.svg")' });
  const short = `${line.itemTitle.slice(0, 28)}...`;
  const body = h('div', { class: 'order-item-content-body' },
    demo.mobile ? picture : h('a', { href: line.itemDetailUrl }, picture),
    h('div', { class: 'order-item-content-info' },
      h('div', { class: 'order-item-content-info-name', 'data-pl': 'order_item_content_info_name' }, h(demo.mobile ? 'div' : 'a', demo.mobile ? {} : { href: line.itemDetailUrl }, h('span', { title: line.itemTitle }, short))),
      h('div', { class: 'order-item-content-info-sku', 'data-pl': 'order_item_content_info_sku' }, line.skuAttrs[0].text),
      h('div', { class: 'order-item-content-info-number' }, price(line.itemPriceText), h('span', { class: 'order-item-content-info-number-quantity' }, `x${line.quantity}`))));
  const options = h('div', { class: 'order-item-content-opt' },
    h('div', { class: 'order-item-content-opt-price' }, h('span', { class: 'order-item-content-opt-price-total', 'data-pl': 'order_item_content_price_total' }, h('span', {}, `${words.total}:`), price(fields.totalPriceText))),
    h('div', { class: 'order-item-btns-wrap' }, h('div', { class: 'order-item-btns' }, fields.buttons.map(({ href, text }, n) => (href && !demo.mobile
      ? h('a', { class: 'comet-btn comet-btn-block order-item-btn', href, click: follow }, h('span', {}, text))
      : h('button', { type: 'button', class: `comet-btn ${n ? '' : 'comet-btn-primary '}comet-btn-block order-item-btn` }, h('span', {}, text)))))));
  const exposed = (fields.exposeInfo?.itemList ?? []).flatMap(({ detailList }) => detailList);
  const action = exposed.length ? h('div', { class: 'order-item-bottom-action' }, h('div', { class: 'expose-info' }, exposed.map(({ title }) => h('div', { class: 'expose-info-item' }, h('span', { class: 'expose-info-item-title' }, title))))) : null;
  const parts = [head, store, h('div', { class: 'order-item-content' }, body, options), action];
  return demo.mobile
    ? h('a', { class: 'order-item order-item-mobile', href: fields.orderDetailUrl, click: follow }, parts)
    : h('div', { class: 'order-item' }, parts);
}

const orders = (answer) => Object.values(answer?.data?.data ?? {}).filter(({ tag }) => tag === 'pc_om_list_order');
const body = (answer) => Object.values(answer?.data?.data ?? {}).find(({ tag }) => tag === 'pc_om_list_body')?.fields ?? {};

export async function list(render) {
  const state = { tab: 'all', page: 1, orders: [], more: false };

  const view = () => h('div', { class: 'order-wrap' },
    h('div', { class: 'order-nav' }, h('div', { class: 'comet-tabs-nav' }, Object.entries(demo.words.tabs).map(([tab, text]) =>
      h('div', { class: `comet-tabs-nav-item${tab === state.tab ? ' comet-tabs-nav-item-active' : ''}`, 'data-tab': tab, role: 'tab', click: () => show(tab) }, text)))),
    h('div', { class: 'order-content' },
      h('div', { class: 'comet-checkbox-group' }, state.orders.map(card)),
      state.more ? h('div', { class: 'order-more', 'data-pl': 'order_more' }, h('button', { type: 'button', class: 'comet-btn comet-btn-large comet-btn-borderless', click: more }, h('span', {}, demo.words.more))) : null),
    recommendations());

  async function load() {
    const answer = await request(API, { pageIndex: state.page, tab: state.tab }, { paging: state.page > 1 });
    state.more = String(body(answer).hasMore) === 'true';
    return orders(answer);
  }
  async function show(tab) {
    Object.assign(state, { tab, page: 1 });
    state.orders = await load();
    render(view);
  }
  // New cards are appended to those that are there, as in the shop.
  async function more() {
    state.page += 1;
    const added = await load();
    state.orders.push(...added);
    document.querySelector('.comet-checkbox-group').append(...added.map(card));
    if (!state.more) document.querySelector('.order-more').remove();
  }
  await show('all');
}
