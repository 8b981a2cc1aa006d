// Answers as the shop really gave them, through the hook into the storage: whatever lies in the folder `captures` of
// STUCK_PARCEL_FACTS, one JSON file for each answer. What must be read is worked out here from the file itself.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';

import { openExtensionPage } from '../harness/extension-page.mjs';
import { DETAIL, LIST, TRACKING } from '../site/answers.mjs';
import { drawn, inBothBrowsers } from './world.mjs';

const FOLDER = process.env.STUCK_PARCEL_FACTS && join(process.env.STUCK_PARCEL_FACTS, 'captures');

/** An answer to a tracking call does not name its order: the page does. */
const SOME_ORDER = '8190000000000017';
const PAGES = {
  [LIST]: () => 'order/index.html?',
  [DETAIL]: (answer) => `order/detail.html?orderId=${part(answer, 'detail_simple_order_info_component').tradeOrderId}&`,
  [TRACKING]: () => `tracking/index.html?tradeOrderId=${SOME_ORDER}&`,
};

const parts = (answer, tag) => Object.values(answer.data.data).filter((each) => each.tag === tag).map(({ fields }) => fields);
const part = (answer, tag) => parts(answer, tag)[0];

const civil = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
/** "Sep 13, 2026" → "2026-09-13"; undefined for anything else. */
const day = (text) => (/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(text ?? '') ? civil(new Date(text)) : undefined);
const earliest = (days) => days.filter(Boolean).sort()[0];
const promised = (texts) => earliest(texts.map((text) => day(/Refund if no delivery before (.*)/.exec(text)?.[1])));
const STATUS = { 8: 'shipped', 9: 'completed', 'Awaiting delivery': 'shipped', Completed: 'completed' };
const things = (lines) => lines?.map(({ itemTitle, quantity }) => ({ title: itemTitle.trim().slice(0, 200), quantity: Number(quantity) }));

/** What must be stored of each order: field → value; undefined: nothing. */
const EXPECTED = {
  [LIST]: (answer) => parts(answer, 'pc_om_list_order').map((fields) => ({
    id: String(fields.orderId), placed: day(fields.orderDateText), store: fields.storeName, price: fields.totalPriceText, items: things(fields.orderLines),
    status: STATUS[fields.utParams?.args?.orderStatus ?? fields.statusText], parcels: [],
  })),
  [DETAIL]: (answer) => {
    const info = part(answer, 'detail_simple_order_info_component');
    const nodes = part(answer, 'detail_service_progress_bar')?.nodes ?? [];
    const services = part(answer, 'detail_order_services')?.data ?? [];
    const product = part(answer, 'detail_product_block');
    const [city, ...rest] = (info.addressVO?.regionAddress ?? '').split(',');
    return [{
      id: String(info.tradeOrderId), placed: day(info.orderCreatTime), paid: day(info.payTime), shipped: day(info.orderShipTime), ended: day(info.orderEndTime),
      status: STATUS[answer.data.global?.orderStatus ?? part(answer, 'detail_order_status_block').title],
      protection: earliest([day(nodes.at(-1)?.time), promised(services.flatMap(({ content }) => content.split(' · ')))]),
      store: product?.sellerVO?.sellerName, items: things(product?.productVOList), price: part(answer, 'detail_order_price_block')?.totalPrice.value,
      country: info.addressVO?.countryCode, city: rest.length ? city.trim() : undefined, zip: info.addressVO?.postCode, parcels: [],
    }];
  },
  [TRACKING]: ({ data: { module } }) => {
    const { country, city, zipCode: zip } = module.logisticsReceiverInfo ?? {};
    return [{
      id: SOME_ORDER, country, city, zip, protection: promised(module.fastDeliveryInfoDTO?.fdContentList ?? []),
      parcels: module.trackingDetailLineList.map((line) => ({
        numbers: [...new Set([line.originMailNo ?? line.mailNo, line.mailNo])].filter(Boolean), service: line.logisticsCarrierName, carrier: line.logisticsCpInfo?.cpName,
        events: line.detailList.map(({ time, trackingDetailDesc: text }) => ({ instant: Number(time), date: civil(new Date(Number(time))), text })).sort((a, b) => b.instant - a.instant),
      })),
    }];
  },
};

/** What was stored, in the same form. */
function plain({ order }, wanted) {
  const found = {};
  for (const field of Object.keys(wanted)) found[field] = order[field]?.value;
  found.id = order.id;
  if ('protection' in wanted) found.protection = earliest((order.protection ?? []).map(({ value }) => value));
  found.parcels = (order.parcels ?? []).map(({ origin_number: origin, last_mile_number: last, service, carrier, events }) => ({
    numbers: [origin?.value, last?.value].filter(Boolean), service: service?.value, carrier: carrier?.value,
    events: (events ?? []).map(({ instant, date, text }) => ({ instant, date, text })),
  }));
  return found;
}

const PRIVATE_FIELDS = /^(contactName|contactPerson|fullName|phone|mobileNo|fullPhoneNo|phoneNo|address2?|detailAddress2?|street)$/;

/** The values of private fields, and those of their words that stand nowhere else in the answer. */
function secrets(text) {
  const values = [];
  const rest = JSON.stringify(JSON.parse(text), (name, value) => {
    if (!PRIVATE_FIELDS.test(name) || typeof value !== 'string' || value === '') return value;
    values.push(value);
    return '';
  });
  const words = values.flatMap((value) => value.split(/[\s,]+/)).filter((word) => word.length >= 4 && !rest.includes(word));
  return [...values.filter((value) => value.length >= 4 && !rest.includes(value)), ...words];
}

const everything = () => chrome.storage.local.get(null);
const nothing = () => chrome.storage.local.clear();

async function inStorage(world, ask) {
  const page = await openExtensionPage(world.session, 'popup.html');
  try {
    return await page.evaluate(ask);
  } finally {
    await page.close();
  }
}

const names = FOLDER ? (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort() : [];
const captures = await Promise.all(names.map(async (name) => {
  const text = await readFile(join(FOLDER, name), 'utf8');
  return { name, text, answer: JSON.parse(text) };
}));

if (!FOLDER) {
  it('answers as the shop really gave them', { skip: 'STUCK_PARCEL_FACTS is not set: a folder with captures/*.json' }, () => {});
} else {
  inBothBrowsers((world) => {
    for (const { name, text, answer } of captures) {
      const page = PAGES[answer.api];
      if (!page) {
        it(name, { skip: `no order page makes this call: ${answer.api}` }, () => {});
        continue;
      }
      for (const way of ['', 'xhr']) {
        it(`${name}, ${way || 'JSONP'}`, async () => {
          await inStorage(world, nothing);
          world.shop.given.set(answer.api, text);
          const wanted = EXPECTED[answer.api](answer);
          assert.ok(wanted.length > 0 && wanted.every(({ id, placed, parcels }) => /^\d{16}$/.test(id) && (placed || parcels.length)), 'the test understands the file');
          await world.visit(`https://www.aliexpress.com/p/${page(answer)}demo=given${way && `,${way}`}`, async (tab) => {
            await drawn(tab);
            for (const order of wanted) {
              const record = await world.stored(order.id, 'the answer', (found) => JSON.stringify(found).includes('-answer"'));
              assert.deepEqual(plain(record, order), order);
            }
          });
          const stored = JSON.stringify(await inStorage(world, everything));
          for (const secret of secrets(text)) assert.ok(!stored.includes(secret), `the storage holds ${secret}`);
        });
      }
    }
  });
}
