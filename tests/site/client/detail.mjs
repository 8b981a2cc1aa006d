// The page of one order.

import { follow, h, price, recommendations, request } from './base.mjs';

const API = 'mtop.aliexpress.trade.buyer.order.detail';
const { demo } = window;

const fields = (answer, tag) => Object.values(answer?.data?.data ?? {}).find((block) => block.tag === tag)?.fields;

function row(label, value, name) {
  return value === undefined ? null : h('div', { class: 'info-row' }, h('span', name ? { 'data-pl': name } : {}, `${label}: `), String(value));
}

function view(answer) {
  const { words } = demo;
  const status = fields(answer, 'detail_order_status_block');
  if (!status) return h('div', { class: 'order-wrap' });
  const info = fields(answer, 'detail_simple_order_info_component');
  const progress = fields(answer, 'detail_service_progress_bar');
  const services = fields(answer, 'detail_order_services');
  const { productVOList: [product], sellerVO: seller } = fields(answer, 'detail_product_block');
  const total = fields(answer, 'detail_order_price_block').totalPrice.value;
  const address = info.addressVO;
  const trackingUrl = status.buttonVOList.find(({ type }) => type === 'TRACKING')?.href;
  return h('div', { class: 'order-wrap' },
    h('div', { class: 'order-status order-block' },
      h('div', { class: 'order-block-title' }, status.title),
      h('div', { class: 'order-status-content' }, status.reminder),
      h('div', { class: 'order-status-btns' }, status.buttonVOList.map(({ href, text }) => (href
        ? h('a', { class: 'comet-btn', href, click: follow }, h('span', {}, text))
        : h('button', { type: 'button', class: 'comet-btn' }, h('span', {}, text)))))),
    (progress?.nodes ?? []).map(({ text, time }) => h('div', { class: 'service-progress-node-info' }, `${text} ${time}`)),
    (services?.data ?? []).map(({ title, content }) => h('div', { class: 'order-services-item' }, h('b', {}, title), ` ${content}`)),
    h('div', { class: 'order-detail-info' },
      h('div', { class: 'order-detail-info-item' }, h('div', { class: 'order-detail-info-content has-switch' },
        h('div', { class: 'contact-info', 'data-pl': 'contact_info' }, address.contactName),
        h('div', {}, address.fullPhoneNo),
        h('div', {}, address.detailAddress),
        h('div', { 'data-pl': 'contact_info_address' }, `${address.regionAddress}, ${address.postCode}`))),
      h('div', { class: 'order-detail-info-item order-detail-order-info' }, h('div', { class: 'order-detail-info-content has-switch expand-info' },
        h('div', { class: 'info-row' }, h('span', { 'data-pl': 'order_detail_gray_id' }, `${words.id}: `), String(info.tradeOrderId), h('span', {}, words.copy)),
        row(info.orderCreatTimeTile, info.orderCreatTime, 'order_detail_gray_date'),
        row(info.payTimeTitle, info.payTime),
        row(info.orderShipTimeTile, info.orderShipTime),
        row(info.orderEndTimeTile, info.orderEndTime),
        row(info.paymentMethodTitle, info.paymentMethod, 'order_detail_gray_payment')))),
    h('div', { class: 'order-detail-item' },
      h('div', { class: 'order-detail-item-store' },
        h('a', { href: seller.storeUrl }, h('span', { class: 'store-name' }, seller.sellerName), h('span', { class: 'store-arrow' })),
        h('span', { class: 'store-message' }, words.contact)),
      h('div', { class: 'order-detail-item-content-wrap' }, h('div', { class: 'order-detail-item-content' },
        h('a', { class: 'order-detail-item-content-img', background: 'url("/demo-assets/picture.svg")' }),
        h('div', { class: 'order-detail-item-content-info' },
          h('div', { class: 'item-title' }, h('a', { href: product.itemDetailUrl }, product.itemTitle)),
          h('div', { class: 'item-sku-attr' }, product.skuAttrs[0].text),
          h('div', { class: 'item-price' }, price(product.itemPriceText), h('span', { class: 'item-price-quantity' }, `x${product.quantity}`))),
        h('div', { class: 'order-detail-item-btns' }, product.buttonVOS.map(({ text }) => h('button', { type: 'button', class: 'comet-btn', click: () => { demo.pressed = (demo.pressed ?? 0) + 1; } }, text))),
        trackingUrl ? h('div', { class: 'order-detail-item-track' },
          h('div', { class: 'order-detail-item-track-eta-text' }, product.etaAndTrack.expectDeliveryDateTitle),
          h('a', { class: 'order-detail-item-track-info track-detail', href: trackingUrl, click: follow },
            h('div', { class: 'order-detail-item-track-info-title' }, words.track),
            product.etaAndTrack.trackDesc ? h('div', { class: 'order-detail-item-track-info-desc' }, product.etaAndTrack.trackDesc) : null)) : null))),
    h('div', { class: 'order-price' }, h('div', { class: 'order-price-item bold-font' },
      h('span', { class: 'left-col', 'data-pl': 'order_price_item_title' }, words.total),
      h('span', { class: 'right-col', 'data-pl': 'order_price_item_value' }, h('span', { class: 'rightPriceClass' }, total)))),
    recommendations());
}

export async function detail(render) {
  const id = new URLSearchParams(location.search).get('orderId');
  const answer = await request(API, { tradeOrderId: id });
  render(() => view(answer));
}
