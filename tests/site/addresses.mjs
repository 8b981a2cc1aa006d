// Where the demo's pages are.

import { find } from './orders.mjs';

const query = (variants) => (variants ? `&demo=${variants}` : '');
const RU = 'https://aliexpress.ru/order-list';
const WWW = 'www.aliexpress.com';

export const list = (variants, host = WWW) => `https://${host}/p/order/index.html?_from=demo${query(variants)}`;
export const detail = (key, variants, host = WWW) => `https://${host}/p/order/detail.html?orderId=${find(key).id}${query(variants)}`;
export const tracking = (key, variants, host = WWW) => `https://${host}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${find(key).id}${query(variants)}`;
export const mailed = (keys, variants) => `https://${WWW}/ssr/300002636/tracking?wx_navbar_hidden=true&o_ids=${keys.map((key) => find(key).id).join(',')}${query(variants)}`;
export const refunds = (variants) => `https://m.aliexpress.com/p/refund-dispute/list.html?_from=demo${query(variants)}`;
export const chat = (key) => `https://${WWW}/p/message/index.html?fromCode=order${key ? `&orderId=${find(key).id}&bizContext=orderDetail` : ''}`;
export const oldChat = (key) => `https://msg.aliexpress.com/msgDetail.htm?digest=${find(key).store.digest}&showTitle=true`;
export const ruList = () => `${RU}?filterName=active`;
export const ruDetail = (key) => `${RU}/${find(key).id}?filterName=active`;
export const cainiao = (numbers, variants) => `https://global.cainiao.com/newDetail.htm?mailNoList=${[numbers].flat().join('%2C')}&lang=en-US${query(variants)}`;
export const post = (number) => `https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=${number}`;
