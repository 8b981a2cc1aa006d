// An order → the answers of the three data calls, in the shapes the shop uses.

import { dateText, instant, noon, russianDate, timeText } from './days.mjs';
import { find, ORDERS } from './orders.mjs';
import { WORDS } from './words.mjs';

export const LIST = 'mtop.aliexpress.trade.buyer.order.list';
export const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
export const TRACKING = 'mtop.ae.ld.querydetail';
export const REFUNDS = 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer';
/** What the pages of aliexpress.ru are drawn from. How that site gets its data is not known: the demo puts it in the page. */
export const RU_LIST = 'demo.ru.list';
export const RU_DETAIL = 'demo.ru.detail';

export const PAGE_SIZE = 10;
/** Only the codes that are known from real answers. */
const STATUS_CODE = { shipped: 8, completed: 9 };

const envelope = (api, data) => ({ api, v: '1.0', ret: ['SUCCESS::调用成功'], data, traceId: '2103demo000000000000000000000000' });

/** What a site needs to write links: its origin and its words. */
export function place(host, suffix = '') {
  const language = WORDS[host.split('.')[0]] ? host.split('.')[0] : 'en';
  return { origin: `https://${host}`, language, words: WORDS[language], suffix };
}

const links = (order, { origin, suffix }) => ({
  // The .us site sends its buyers to the .com page of an order.
  detail: `${origin.replace('aliexpress.us', 'aliexpress.com')}/p/order/detail.html?orderId=${order.id}${suffix}`,
  tracking: `${origin}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}${suffix}`,
  chat: `//msg.aliexpress.com/msgDetail.htm?digest=${order.store.digest}&showTitle=true`,
  store: `//www.aliexpress.com/store/${order.store.id}`,
  item: `//www.aliexpress.com/item/${order.item.id}.html`,
  dispute: `https://www.aliexpress.com/p/reverse-pages/start.html?orderLineId=${order.id}&received=no`,
});

const day = (order, ago, { language, words }) => (order.unreadableDates ? words.unreadable : dateText(noon(-ago), language));

function buttons(order, at) {
  const { words } = at;
  if (order.status === 'shipped') {
    return [{ type: 'CONFIRM_GOODS', text: words.confirm }, { type: 'TRACKING', text: words.track, href: links(order, at).tracking }];
  }
  if (order.status === 'unpaid') return [{ type: 'PAY', text: words.pay }];
  return [{ type: 'REPURCHASE', text: words.again }];
}

/** One page of the list under a tab. Numbers and booleans are strings, as over JSONP. */
export function list(at, page = 1, tab = 'all') {
  const shown = ORDERS.filter(({ status }) => tab === 'all' || status === tab);
  const data = {
    pc_om_list_body_2001: {
      fields: { hasMore: String(shown.length > page * PAGE_SIZE), hasMoreText: at.words.more, pageIndex: String(page), pageSize: String(PAGE_SIZE) },
      id: '2001', tag: 'pc_om_list_body', type: 'pc_om_list_body',
    },
  };
  for (const order of shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)) {
    const to = links(order, at);
    const code = STATUS_CODE[order.status];
    data[`pc_om_list_order_${order.id}`] = {
      fields: {
        baseCurrency: 'CNY', currencyCode: 'USD', formatPriceInfo: '$9.00|9|00',
        orderId: order.id, orderDateTitle: at.words.date, orderDateText: day(order, order.placed, at),
        orderDetailUrl: to.detail, orderLineSize: '1', statusText: at.words.status[order.status],
        storeName: order.store.name, storePageUrl: to.store, sellerConnectUrl: to.chat, totalPriceText: order.total,
        buttons: buttons(order, at),
        ...(order.exposed === undefined ? {} : { exposeInfo: { itemList: [{ detailList: [{ title: order.exposed }] }] } }),
        orderLines: [{
          itemTitle: order.item.title, itemDetailUrl: to.item, productId: order.item.id, quantity: String(order.item.quantity),
          itemPriceText: order.item.price, orderLineId: `${order.id.slice(0, -1)}9`, skuId: '12000000000000001',
          skuAttrs: [{ id: '14', name: 'Color', text: order.item.sku, vid: '691' }],
        }],
        utParams: { args: { orderId: order.id, ...(code ? { orderStatus: String(code) } : {}) } },
      },
      id: order.id, tag: 'pc_om_list_order', type: 'pc_om_list_order',
    };
  }
  return envelope(LIST, { container: { data: [] }, endpoint: { protocolVersion: '3.0', ultronage: 'true' }, reload: 'true', data });
}

/** One order. Ids are numbers as far as a number holds them. */
export function detail(at, id) {
  const order = find(id);
  if (!order) return envelope(DETAIL, { data: {} });
  const { words } = at;
  const to = links(order, at);
  const number = Number(order.id) <= Number.MAX_SAFE_INTEGER ? Number(order.id) : order.id;
  const protection = order.protectionOnDetail ?? order.protection;
  const until = protection === null || order.unreadableDates ? null : dateText(noon(protection), at.language);
  const block = (tag, suffix, fields) => [`${tag}_${suffix}`, { fields, id: String(suffix), position: 'body', status: 'normal', tag, type: tag }];
  const blocks = [
    block('detail_order_status_block', 111818, {
      baseCurrency: 'CNY', orderId: number, title: words.status[order.status], reminder: order.reminder ?? '', buttonVOList: buttons(order, at),
    }),
    block('detail_simple_order_info_component', 111820, {
      tradeOrderId: number, orderIdTitle: words.id, paymentMethod: 'Credit/Debit card', paymentMethodTitle: words.payment,
      orderCreatTime: day(order, order.placed, at), orderCreatTimeTile: words.placed,
      ...(order.paid === null ? {} : { payTime: day(order, order.paid, at), payTimeTitle: words.paid }),
      ...(order.shipped === null ? {} : { orderShipTime: day(order, order.shipped, at), orderShipTimeTile: words.shipped }),
      ...(order.ended === null ? {} : { orderEndTime: day(order, order.ended, at), orderEndTimeTile: words.ended }),
      addressVO: {
        contactName: order.to.name, countryCode: order.to.code, detailAddress: order.to.street, fullPhoneNo: order.to.phone,
        postCode: order.to.zip, regionAddress: order.to.region,
      },
    }),
    block('detail_product_block', 111822, {
      sellerVO: { sellerName: order.store.name, storeUrl: to.store, connectUrl: to.chat },
      productVOList: [{
        itemTitle: order.item.title, itemDetailUrl: to.item, productId: order.item.id, quantity: order.item.quantity,
        itemPriceText: order.item.price, orderLineId: `${order.id.slice(0, -1)}9`,
        skuAttrs: [{ id: 14, name: 'Color', text: order.item.sku, vid: 691 }],
        etaAndTrack: {
          expectDeliveryDateTitle: `${words.eta}: ${dateText(noon(order.eta ?? 9), at.language)}`,
          ...(order.latest === undefined ? {} : { trackDesc: order.latest }),
        },
        buttonVOS: [{
          type: 'OPEN_DISPUTE', text: 'Returns/refunds', actionType: 'ASYNC_CONFIRM',
          extMap: { actionType: 'REFUND_RETURN', title: 'Have you received your package?', okButton: { actionType: 'OPEN_URL', href: to.dispute.replace('=no', '=yes'), text: 'Yes' }, cancelButton: { actionType: 'OPEN_URL', href: to.dispute, text: 'No' } },
        }],
      }],
    }),
    block('detail_order_price_block', 111823, {
      priceDetails: [{ title: 'Subtotal', value: order.total }],
      totalPrice: { currencyCode: 'USD', formatPriceInfo: '$9.00|9|00', title: words.total, value: order.total },
    }),
  ];
  if (until !== null) {
    blocks.push(
      block('detail_service_progress_bar', 202361, {
        currentNode: 0, title: 'Fast delivery: active', text: '',
        nodes: [
          { text: words.paidNode, time: day(order, order.paid, at) },
          ...(order.coupon === undefined ? [] : [{ text: '$1', time: dateText(noon(order.coupon), at.language) }]),
          { text: words.refund, time: until },
        ],
      }),
      block('detail_order_services', `sv3-${order.id}`, {
        title: 'Service Commitment', styleType: 'US',
        data: [{ title: 'Fast delivery', content: `${words.refundBefore} ${until} · Refund if items damaged · Refund if package lost` }],
      }),
    );
  }
  return envelope(DETAIL, {
    data: Object.fromEntries(blocks),
    endpoint: { mode: 'pc', protocolVersion: '3.0' },
    global: { curTime: Date.now(), pageTitle: 'Order Detail', ...(STATUS_CODE[order.status] ? { orderStatus: STATUS_CODE[order.status] } : {}) },
    hierarchy: { structure: { detail_root_container_109716: blocks.map(([key]) => key) } },
    reload: true,
  });
}

const trace = (order, { ago, code, text, title, stage, place: where }) => ({
  fulfillStage: stage,
  ...(order.unreadableDates ? { timeText: WORDS.en.unreadable } : { time: instant(ago), timeText: timeText(instant(ago)) }),
  trackingName: title, trackingDetailDesc: text, trackingPrimaryCode: `AE_${code}`, trackingSecondCode: `AE_${code}`,
  ...(where ? { detailedLocation: where } : {}),
});

/** The parcels of one order. */
export function tracking(at, id) {
  const order = find(id);
  if (!order) return envelope(TRACKING, { result: 'true', module: {} });
  const { to } = order;
  const until = order.protection === null || order.unreadableDates ? [] : [`${at.words.refundBefore} ${dateText(noon(order.protection), at.language)}`];
  return envelope(TRACKING, {
    result: 'true',
    module: {
      isTrackingV2: 'true',
      fastDeliveryInfoDTO: { fdTitle: 'Fast delivery', fdContentList: [...until, 'Refund if items damaged', 'Refund if package lost'] },
      logisticsReceiverInfo: { address: to.street, city: to.city, province: to.province, country: to.country, zipCode: to.zip, contactName: to.name, phone: to.phone },
      trackingDetailLineList: order.parcels.map((parcel) => ({
        blockMailNo: 'false', displayQuantity: '2', logisticsCarrierName: parcel.service,
        mailNo: parcel.number, originMailNo: parcel.origin,
        ...(order.unreadableDates ? {} : { packageMinCreateTime: instant(order.shipped) }),
        ...(parcel.carrier ? { logisticsCpInfo: { cpName: parcel.carrier, cpWebSiteUrl: parcel.site, cpContactPhoneList: [] } } : {}),
        etaInfo: { etaSceneCode: 'FULFILLLMENT_PROMISE_ETA', etaTimeText: `${dateText(noon(7)).split(',')[0]} - ${dateText(noon(9)).split(',')[0]}` },
        packageItemList: [{ count: '2', itemId: order.item.id, itemTitle: order.item.title, skuDesc: `Color:${order.item.sku}` }],
        detailList: parcel.events.map((each) => trace(order, each)),
      })),
    },
  });
}

/** Orders about which a refund was asked for: one is open, one has ended. */
const ASKED = [['arrived-11', 2, 3], ['silent-accepted', 4, 200]];

/** The list of refund requests. */
export function refunds(at) {
  const items = ASKED.map(([key, reverseStatus, ago]) => {
    const order = find(key);
    const changed = noon(-ago).getTime();
    return {
      shopName: order.store.name,
      reverseOrderLines: [{
        aeItemDTO: { itemTitle: order.item.title, itemCount: order.item.quantity },
        buttonDTOList: [{ code: 1, type: 'view_details', role: 'BUYER', detailUrl: `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${order.id}&from=1` }],
        gmtCreate: String(changed), gmtModified: String(changed), reverseType: 'REFUND', reverseStatus,
        seller: { canContact: true, contactSellerUrl: `https:${links(order, at).chat}` },
        tradeOrderId: order.id,
      }],
    };
  });
  return envelope(REFUNDS, { module: { items, pageNum: 1, pageSize: 10, total: items.length } });
}

const onRu = (order) => ({
  id: order.id, number: order.id.replace(/(\d{4})(?=\d)/g, '$1 '), tag: 'В пути', title: order.item.title, total: '1 234,50 ₽',
  store: order.store.name, storeId: order.store.id, placed: russianDate(noon(-order.placed)), track: order.parcels[0]?.origin ?? '',
});

/** The list of aliexpress.ru. */
export const ruList = () => ORDERS.slice(4, 9).map(onRu);

/** One order of aliexpress.ru. */
export function ruDetail(id) {
  const order = find(id);
  return order ? onRu(order) : null;
}

/** Cainiao's own answer for some numbers. */
export function cainiao(numbers) {
  return { module: numbers.map(cainiaoModule), success: true };
}

function cainiaoModule(number) {
  const order = ORDERS.find(({ parcels }) => parcels.some(({ origin, number: last }) => origin === number || last === number));
  const parcel = order?.parcels.find(({ origin, number: last }) => origin === number || last === number);
  const line = ({ ago, code, text }) => ({
    time: instant(ago), timeStr: new Date(instant(ago) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '), timeZone: 'GMT+8',
    desc: text, standerdDesc: text, descTitle: 'Carrier note:', actionCode: code,
  });
  const detailList = (parcel?.cainiao ?? []).filter(({ code }) => !code.startsWith('ORDER_')).map(line);
  return {
    mailNo: number, originCountry: 'Mainland China', destCountry: order?.to.country ?? '', mailNoSource: 'AE', detailList,
    ...(parcel && parcel.number !== parcel.origin ? { realMailNo: `Latest Tracking Number:\t${parcel.number}`, copyRealMailNo: parcel.number } : {}),
    ...(parcel?.carrier ? { destCpInfo: { cpName: parcel.carrier, url: parcel.site, phone: '' } } : {}),
    ...(detailList[0] ? { latestTrace: detailList[0] } : {}),
  };
}

/** The answer of a data call by its name. */
export function answer(api, at, data) {
  if (api === LIST) return list(at, Number(data.pageIndex ?? 1), data.tab ?? 'all');
  if (api === DETAIL) return detail(at, String(data.tradeOrderId ?? ''));
  if (api === REFUNDS) return refunds(at);
  if (api === RU_LIST) return ruList();
  if (api === RU_DETAIL) return ruDetail(String(data.id ?? ''));
  if (api === TRACKING) return tracking(at, String(data.tradeOrderId ?? ''));
  return null;
}
