// Orders that live on while the clock is moved: placed on one day, shipped on another, with entries that appear when
// their day has come. All of it follows from the serial number.

import { CREATED, event, order, parcel, PEOPLE } from './orders.mjs';

const DAY = 86_400_000;
const today = () => Math.floor(Date.now() / DAY);

/** What happens to a parcel, in the days after it was shipped. */
const WAY = [
  [1, 'PICK_UP_SUCCESS', 'Package collected by carrier.', 'Collected by carrier', '1100'],
  [3, 'SC_OUTBOUND_SUCCESS', 'Package left sorting center of origin.', 'Shipped', '1200'],
  [6, 'LH_DEPART', 'Package leaving origin country/region.', 'In transit', '1300'],
  [15, 'LH_ARRIVE', 'Your package arrived at local airport', 'In transit', '1400'],
  [17, 'CC_HO_OUT_SUCCESS', 'Leaving customs, awaiting transfer', 'Customs complete', '1600'],
  [20, 'GTMS_DELIVERING', 'Package out for delivery', 'Out for delivery', '1700'],
  [20, 'GTMS_SIGNED', 'Package delivered.', 'Delivered', '1700'],
];

/**
 * Order `serial`, shipped `shipped` days after now (negative: before), of whose way the first `steps` entries come, each
 * `pace` times as late as usual, and whose protection lasts `length` days.
 */
export function living(serial, { shipped, steps, pace = 1, length = 60 }) {
  const start = today();
  const gone = () => today() - start;
  const ago = (day) => gone() - day;
  const days = { placed: shipped - 3, paid: shipped - 3, shipped };
  const number = `LP00${String(880000000000 + serial)}`;
  const made = order(`living-${serial}`, 'Lives on with the clock', {
    id: String(8190000000000000n + BigInt(serial) * 37n), shipped: 0, to: PEOPLE.es, expect: { detail: 'unknown', tracking: 'unknown' },
    store: { id: `1104${String(serial).padStart(4, '0')}`, name: `Demo Shop ${serial}`, digest: `${serial}cd34cd56ef` },
    title: `Example gadget no. ${serial}`, parcels: [parcel(number, [])],
  });
  const way = WAY.slice(0, steps).map(([day, ...rest]) => ({ day: shipped + Math.round(day * pace), rest })).reverse();
  const entries = () => [
    ...way.filter(({ day }) => ago(day) >= 0).map(({ day, rest }) => event(ago(day), ...rest)),
    ...CREATED.map((one) => ({ ...one, ago: ago(days[one.ago]) })),
  ];
  const own = made.parcels[0];
  for (const name of ['events', 'cainiao']) Object.defineProperty(own, name, { enumerable: true, get: entries });
  for (const name of ['placed', 'paid']) Object.defineProperty(made, name, { enumerable: true, get: () => ago(days[name]) });
  const isShipped = () => ago(shipped) >= 0;
  Object.defineProperty(made, 'shipped', { enumerable: true, get: () => (isShipped() ? ago(shipped) : null) });
  Object.defineProperty(made, 'status', { enumerable: true, get: () => (isShipped() ? 'shipped' : 'processing') });
  Object.defineProperty(made, 'parcels', { enumerable: true, get: () => (isShipped() ? [own] : []) });
  Object.defineProperty(made, 'protection', { enumerable: true, get: () => (isShipped() ? length - ago(shipped) : null) });
  return { order: made, isPlaced: () => ago(days.placed) >= 0 };
}
