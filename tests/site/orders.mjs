// The demo's orders: every verdict and every trap once. All ids, people, shops and numbers are made up.
// A parcel's `cainiao` is what Cainiao's own page has of it, where that is more than the shop has.
//
// Days: `placed`, `paid`, `shipped`, `ended` and an event's `ago` are days BEFORE today; `protection` is days
// AFTER today (negative: over). So the verdicts stay true whatever the day.
//
// `expect` is the verdict on each page, for a profile that has seen nothing else:
//   tracking  the tracking page: its events are known, and they tell when the order was placed, paid and shipped;
//             its answer has no order status, so an order without a parcel is `unknown` there
//   detail    the order's own page: its answer carries no events, so a shipped order that has left the normal
//             time for a first scan is `unknown` there; protection rules apply all the same
// `dom` (where it differs from `tracking`) is the tracking page read by its elements alone: only the open tab of
// several parcels is there, no codes, no protection date. `null`: the elements leave it open.

import { quietDaysAgo } from './days.mjs';

/** Whom the demo ships to. The names, streets and phones are distinctive: tests look for them in storage. */
export const PEOPLE = {
  es: { name: 'Zephyrina Quillfeather', phone: '+34 600314159', street: 'Calle Wobblestone 77', region: 'Zaragoza, Aragon, Spain', city: 'Zaragoza', province: 'Aragon', country: 'Spain', code: 'ES', zip: '50001' },
  de: { name: 'Balthasar Nebelkraehe', phone: '+49 15027182818', street: 'Knusperpfad 4242', region: 'Kassel, Hessen, Germany', city: 'Kassel', province: 'Hessen', country: 'Germany', code: 'DE', zip: '34117' },
  us: { name: 'Ottoline Grackleton', phone: '+1 5550161803', street: '1 Snozzberry Loop', region: 'Springfield, Illinois, United States', city: 'Springfield', province: 'Illinois', country: 'United States', code: 'US', zip: '62701' },
};

/** What must never be found in the extension's storage. */
export const PRIVATE = Object.values(PEOPLE).flatMap(({ name, phone, street }) => [...name.split(' '), phone.split(' ')[1], street.split(' ').find((word) => word.length > 7)]);

const STANDARD = 'AliExpress Selection Standard';
const ECONOMY = 'Cainiao Super Economy Global';

/** An entry of a parcel's tracking, so many days ago. */
export const event = (ago, code, text, title = 'In transit', stage = '1400', place) => ({ ago, code, text, title, stage, place });
// The order's own days: `order()` fills them in.
export const CREATED = [
  event('shipped', 'ORDER_SHIPPED', 'Order information received by carrier', 'Shipped', '1000'),
  event('paid', 'ORDER_PAID', 'Your package is being prepared', 'Package in preparation', '1000'),
  event('placed', 'ORDER_PLACED', "Your order's been created", 'Order created', '1000'),
];
const accepted = (ago) => [
  event(ago, 'SC_OUTBOUND_SUCCESS', 'Package left sorting center of origin.', 'Shipped', '1200'),
  event(ago + 1, 'SC_INBOUND_SUCCESS', 'Package received by sorting center of origin.', 'Shipped', '1200'),
  event(ago + 2, 'PICK_UP_SUCCESS', 'Package collected by carrier.', 'Collected by carrier', '1100'),
  ...CREATED,
];
const exported = (ago) => [
  event(ago, 'LH_DEPART', 'Package leaving origin country/region.', 'In transit', '1300'),
  event(ago + 1, 'CC_EX_SUCCESS', 'Export customs clearance complete.', 'Processing in customs', '1600'),
  event(ago + 2, 'LH_HO_IN_SUCCESS', 'Your package arrived at the origin airport. Awaiting transit.', 'In transit', '1300'),
  ...accepted(ago + 3),
];
const arrived = (ago) => [
  event(ago, 'CC_HO_OUT_SUCCESS', 'Leaving customs, awaiting transfer', 'Customs complete', '1600'),
  event(ago + 1, 'CC_IM_SUCCESS', 'Import customs clearance completed', 'Customs complete', '1600'),
  event(ago + 2, 'LH_ARRIVE', 'Your package arrived at local airport', 'In transit', '1400'),
  ...exported(ago + 6),
];

export const parcel = (number, events, more = {}) => ({ origin: number, number, service: STANDARD, carrier: '', site: '', events, ...more });

let next = 0;
/** An order of the demo from what is said of it above; the rest is made up. */
export function order(key, story, facts) {
  next += 1;
  const serial = String(next).padStart(2, '0');
  const shipped = facts.shipped ?? null;
  const placed = facts.placed ?? (shipped === null ? 2 : quietDaysAgo(shipped + 3));
  const made = {
    key,
    story,
    id: `8190441${serial}7${serial}5501`,
    store: { id: `11030${serial}001`, name: `Demo Shop ${serial}`, digest: `${serial}ab34cd56ef` },
    item: { id: `10050060000${serial}001`, title: facts.title ?? `Example gadget no. ${serial} with quite a long title`, sku: 'Black', price: '$4.50', quantity: 2 },
    total: '$9.00',
    to: PEOPLE.es,
    placed,
    paid: placed,
    shipped,
    ended: null,
    status: 'shipped',
    protection: null,
    parcels: [],
    unreadableDates: false,
    dom: facts.expect.tracking,
    ...facts,
  };
  const dated = (events) => events.map((one) => (typeof one.ago === 'string' ? { ...one, ago: made[one.ago] } : one));
  for (const each of made.parcels) {
    each.events = dated(each.events);
    each.cainiao = dated(each.cainiao ?? each.events);
  }
  return made;
}

// What a page could write to break out of whatever it is put into.
const HOSTILE = '"\'--></title></style></script><script>window.hostile = 1</script><img src=x onerror="window.hostile = 1">';
const hostile = (events) => events.map((one) => ({ ...one, text: one.text + HOSTILE, place: `Lisbon${HOSTILE}` }));

/** Newest first, as the list shows them. */
export const ORDERS = [
  order('not-shipped', 'Paid two days ago, the seller has not sent it', {
    placed: 2, status: 'processing', expect: { detail: 'wait', tracking: 'unknown' },
  }),
  order('first-scan-day-4', 'A number, no scan, day 4 of 3–5', {
    shipped: 4, protection: 50, parcels: [parcel('LP00812345670101', CREATED)], expect: { detail: 'wait', tracking: 'wait' }, dom: null,
  }),
  order('first-scan-day-6', 'A number, no scan, day 6: between normal and the day to write', {
    shipped: 6, protection: 50, parcels: [parcel('LP00812345670202', CREATED)], expect: { detail: 'unknown', tracking: 'watch' }, dom: null,
  }),
  order('first-scan-day-8', 'A number, no scan, day 8; the warehouse packed it yesterday, which is no movement', {
    shipped: 8, protection: 50, expect: { detail: 'unknown', tracking: 'write' }, dom: null,
    parcels: [parcel('LP00812345670303', [event(1, 'GWMS_PACKAGE', 'Package ready for shipping from warehouse', 'Package in preparation', '1000'), ...CREATED])],
  }),
  order('silent-accepted', 'Accepted, then silent for 16 days', {
    shipped: 19, protection: 40, parcels: [parcel('RS0814311111Y', accepted(16))], expect: { detail: 'unknown', tracking: 'write' },
  }),
  order('customs-before-flight', 'Import customs were told 11 days ago, but it has not flown: accepted, day 12 of 5–10', {
    shipped: 15, protection: 40, expect: { detail: 'unknown', tracking: 'watch' },
    parcels: [parcel('RS0814322222Y', [event(11, 'CC_IM_START', 'Import customs clearance started', 'Customs clearance started', '1600'), ...accepted(12)])],
  }),
  order('exported-12', 'Left the country 12 days ago: day 12 of 7–20', {
    shipped: 18, protection: 45, to: PEOPLE.us, parcels: [parcel('SWX100200300400500607', exported(12))], expect: { detail: 'unknown', tracking: 'wait' },
  }),
  order('exported-26', 'Left the country 26 days ago, no import', {
    shipped: 32, protection: 28, expect: { detail: 'unknown', tracking: 'write' },
    // Cainiao knows more: it landed 6 days ago.
    parcels: [parcel('CNG00845096000026', exported(26), { cainiao: [event(6, 'LH_ARRIVE', 'Arrived at destination country/region'), ...exported(26)] })],
  }),
  order('arrived-11', 'In the destination country, silent for 11 days', {
    shipped: 32, protection: 30, to: PEOPLE.de, parcels: [parcel('RS0814344444Y', arrived(11))], expect: { detail: 'unknown', tracking: 'write' },
  }),
  order('pickup', 'Signed for at a pickup point: it waits there', {
    shipped: 30, protection: 30, expect: { detail: 'unknown', tracking: 'watch' },
    parcels: [parcel('RS0814355555Y', [
      event(1, 'GTMS_STA_SIGNED', 'Arrived at pick-up point. Package available for collection.', 'Ready for pickup', '1700'),
      event(2, 'GTMS_ACCEPT', 'Collected by destination carrier', 'In transit', '1700'), ...arrived(4)])],
  }),
  order('delivered', 'Delivered yesterday', {
    shipped: 30, protection: 30, expect: { detail: 'unknown', tracking: 'done' },
    parcels: [parcel('RS0814366666Y', [
      event(1, 'GTMS_SIGNED', 'Package delivered.', 'Delivered', '1700'),
      event(1, 'GTMS_DELIVERING', 'Package out for delivery', 'Out for delivery', '1700'), ...arrived(4)])],
  }),
  order('local-carrier', 'Received by the local delivery company: not delivered', {
    shipped: 30, protection: 30, expect: { detail: 'unknown', tracking: 'wait' },
    parcels: [parcel('RS0814377777Y', [event(5, 'GTMS_ACCEPT', 'Received by local delivery company', 'In transit', '1700'), ...arrived(6)])],
  }),
  order('protection-6', 'Protection ends in 6 days', {
    shipped: 20, protection: 6, parcels: [parcel('RS0814388888Y', exported(9))], expect: { detail: 'extend', tracking: 'extend' }, dom: 'wait',
  }),
  order('protection-2', 'Protection ends in 2 days (the tracking page says so, the order page says 3)', {
    shipped: 20, protection: 2, protectionOnDetail: 3, parcels: [parcel('RS0814399999Y', exported(9))], expect: { detail: 'dispute', tracking: 'dispute' }, dom: 'wait',
  }),
  order('protection-over', 'Protection ended 5 days ago, the window is still open', {
    shipped: 70, protection: -5, parcels: [parcel('RS0814300000Y', exported(40))], expect: { detail: 'dispute', tracking: 'dispute' }, dom: 'write',
  }),
  order('two-parcels', 'Two parcels: one flew 3 days ago, the other is silent for 15', {
    shipped: 20, protection: 40, expect: { detail: 'unknown', tracking: 'write' }, dom: 'wait',
    parcels: [parcel('RS0814301010Y', exported(3)), parcel('RS0814302020Y', accepted(15))],
  }),
  order('carrier-changed', 'Another carrier took over, with a second number', {
    shipped: 25, protection: 40, to: PEOPLE.de, expect: { detail: 'unknown', tracking: 'wait' },
    parcels: [parcel('CNG00845096900001', [event(3, 'GTMS_ACCEPT', 'Collected by destination carrier', 'In transit', '1700'), ...arrived(4)],
      { number: '00340435069718500010', carrier: 'DHL', site: 'https://www.dhl.de/' })],
  }),
  order('transit-country', 'It landed in a transit country 9 days ago: still on its way, day 12 since the departure', {
    shipped: 18, protection: 40, expect: { detail: 'unknown', tracking: 'wait' },
    parcels: [parcel('RS0814303030Y', [event(9, 'TRANSIT_PORT_REROUTE_CALLBACK', 'Arrived in transit country/region', 'In transit', '1400', 'Istanbul, Turkey'), ...exported(12)])],
  }),
  order('economy', 'Economy shipping, left the country 22 days ago', {
    shipped: 28, protection: 30, parcels: [parcel('UG251781111MV', exported(22), { service: ECONOMY })], expect: { detail: 'unknown', tracking: 'watch' },
  }),
  order('big-id', 'An order id above 2^53', {
    id: '9107199254740993', shipped: 14, protection: 45, parcels: [parcel('RS0814304040Y', exported(8))], expect: { detail: 'unknown', tracking: 'wait' },
  }),
  order('unreadable', 'Dates in words nobody can read', {
    shipped: 12, unreadableDates: true, parcels: [parcel('RS0814305050Y', accepted(9))], expect: { detail: 'unknown', tracking: 'unknown' },
  }),
  order('cancelled', 'Cancelled before it was sent', {
    placed: 20, status: 'cancelled', expect: { detail: 'done', tracking: 'unknown' },
  }),
  order('unpaid', 'Not paid', {
    placed: 1, paid: null, status: 'unpaid', expect: { detail: 'done', tracking: 'unknown' },
  }),
  order('completed', 'Completed', {
    shipped: 40, ended: 5, status: 'completed', protection: 20, expect: { detail: 'done', tracking: 'done' },
    // Carriers write who signed, whom they called and where. A reader of elements and Cainiao's page are not told whose
    // names those are.
    parcels: [parcel('RS0814306060Y', [
      event(6, 'GTMS_SIGNED', `Package delivered. Signed by: ${PEOPLE.es.name.toUpperCase()}`, 'Delivered', '1700'),
      event(7, 'GTMS_DELIVERING', `Package out for delivery. Call ${PEOPLE.es.phone} or ${PEOPLE.es.name.split(' ')[0]}@post.example`, 'Out for delivery', '1700'),
      ...arrived(9)])],
  }),
  order('hostile', 'Script in every text; left the country 26 days ago', {
    title: `Gadget${HOSTILE}`, store: { id: '1103099001', name: `Shop${HOSTILE}`, digest: '99ab34cd56ef' }, total: `$9.00${HOSTILE}`,
    shipped: 32, protection: 28, expect: { detail: 'unknown', tracking: 'write' },
    parcels: [parcel('RS0814307070Y', hostile(exported(26)), { service: `Standard${HOSTILE}`, carrier: `Post${HOSTILE}` })],
  }),
];

/** The order with this key or id. */
export function find(keyOrId) {
  return ORDERS.find(({ key, id }) => key === keyOrId || id === keyOrId);
}
