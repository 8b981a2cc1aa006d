// aliexpress.ru: another program, with class names and marks of its own.

import { h, inlined } from './base.mjs';

const item = (name) => `RedOrderList_OrderItem__${name}__a1b2c`;

export function ruList(render) {
  const [orders] = Object.values(inlined());
  render(() => h('div', { class: 'RedOrderList_OrderList__list__d3e4f' }, orders.map((order) => h('div', { class: 'RedOrderList_OrderList__item__d3e4f' },
    h('a', { class: item('link'), href: `/order-list/${order.id}?filterName=active` }),
    h('div', { class: item('number') }, order.number),
    h('div', { class: item('tag') }, order.tag),
    h('h4', { class: item('title') }, order.title),
    h('div', { class: item('totalPrice') }, order.total)))));
}

export function ruDetail(render) {
  const [order] = Object.values(inlined());
  render(() => h('div', {},
    h('div', {}, h('span', { 'data-testid': 'orderNumber' }, order.number), ' ', h('span', {}, `от ${order.placed}`)),
    h('div', { 'data-testid': 'sellerInfoV2Block' }, 'Продавец: ', h('a', { 'data-testid': 'sellerInfoV2', href: `/store/${order.storeId}` }, order.store)),
    order.track ? h('div', { class: 'RedOrderDetails_InfoDeliveryButton__trackNumber__h9i0j' }, order.track) : null,
    h('div', { 'data-testid': 'productBlock' }, h('a', { 'data-testid': 'productText', href: '/item/1.html' }, order.title))));
}
