// The tracking page: its class names end in a hash that differs from load to load.

import { h, has, recommendations, request } from './base.mjs';

const API = 'mtop.ae.ld.querydetail';
const { demo } = window;
const OTHER = '8190000000000000';

const hashes = new Map();
const hashed = (name) => {
  if (!hashes.has(name)) hashes.set(name, Math.random().toString(36).slice(2, 9).padEnd(7, 'x'));
  return `${name}--${hashes.get(name)}`;
};

export async function tracking(render) {
  const { words } = demo;
  const query = new URLSearchParams(location.search);
  const asked = query.get('tradeOrderId') ?? query.get('o_ids')?.split(',')[0];
  // A page that answers for another order than it was opened for.
  const id = has('other') ? OTHER : asked;
  const answer = await request(API, { tradeOrderId: id });
  const module = answer?.data?.module ?? {};
  const lines = module.trackingDetailLineList ?? [];
  let open = 0;

  const line = () => {
    const shown = lines[open];
    if (!shown) return [h('div', { class: hashed('empty-v2--text') }, 'No tracking updates yet')];
    const to = module.logisticsReceiverInfo;
    return [
      h('div', { class: hashed('arrival-time-v2--title') }, `Estimated delivery: ${shown.etaInfo.etaTimeText}`),
      h('div', { class: hashed('logistic-info-v2--carrierTitle') }, shown.logisticsCarrierName),
      h('div', { class: hashed('logistic-info-v2--mailNo') }, `${words.number}: `, h('span', { class: hashed('logistic-info-v2--mailNoValue') }, shown.mailNo), ` ${words.copy}`),
      h('div', { class: hashed('logistic-info-v2--track') }, shown.detailList.map((event) => h('div', { class: hashed('logistic-info-v2--node') },
        h('div', { class: hashed('logistic-info-v2--nodeTitle') }, event.trackingName),
        h('div', { class: hashed('logistic-info-v2--nodeDesc') }, event.trackingDetailDesc),
        h('div', { class: hashed('logistic-info-v2--nodeTime') }, event.timeText)))),
      h('div', { class: hashed('logistic-info-v2--shippingToInfo') }, `${to.contactName}, ${to.address}, ${to.city}, ${to.province}, ${to.country}, ${to.zipCode}`),
      shown.packageItemList.map((item) => [
        h('div', { class: hashed('package-items-v2--productTitle') }, item.itemTitle),
        h('div', { class: hashed('package-items-v2--skuText') }, item.skuDesc)]).flat(),
    ];
  };
  const view = () => h('div', { class: hashed('tracking-v2--page') },
    lines.length > 1 ? lines.map((_, n) => h('div', { class: hashed('tab-list-v2--tab'), role: 'tab', 'data-parcel': n, click: () => { open = n; render(view); } }, `Package ${n + 1}`)) : null,
    line().flat(),
    recommendations());
  render(view);
}
