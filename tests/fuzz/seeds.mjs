// Writes the demo shop's own answers and some texts as first inputs. Usage: node seeds.mjs <folder>
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as shop from '../site/answers.mjs';
import { ORDERS } from '../site/orders.mjs';

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
let count = 0;
// The doors of fuzz.rs, by their first byte; an answer's second character names the call.
const seed = (door, text) => writeFileSync(join(folder, `seed-${count++}`), Buffer.concat([Buffer.from([door]), Buffer.from(text)]));
// The same answer small enough to be varied: short lists and texts, and of a page's parts each alone.
const small = (value) => Array.isArray(value) ? value.slice(0, 2).map(small)
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, small(inner)]))
    : typeof value === 'string' ? value.slice(0, 60) : value;
const alone = (answer) => Object.entries(answer.data?.data ?? {}).filter(([, part]) => part.tag)
  .map(([name, part]) => small({ ret: answer.ret, data: { data: { [name]: { tag: part.tag, fields: part.fields } } } }));
const at = shop.place('www.aliexpress.com');
seed(0, `0${JSON.stringify(shop.list(at))}`);
for (const order of ORDERS.slice(0, 8)) {
  seed(0, `1${JSON.stringify(shop.detail(at, order.id))}`);
  seed(0, `2${JSON.stringify(shop.tracking(at, order.id))}`);
}
seed(0, `3${JSON.stringify(shop.refunds(at))}`);
seed(0, `4${JSON.stringify(shop.cainiao(['LP00123456789012']))}`);
for (const date of ['Sep 21 - 26', '21 сентября 2026 г., 10:05', '2026年9月21日', '٢١ سبتمبر ٢٠٢٦', '21 ก.ย. 2569', '10/12/2026', 'vor 3 Tagen']) seed(1, date);
for (const number of ['RS875815831NL', 'LP00123456789012', 'ＬＰ００１２３４５６７８９０１２', 'CNFR 9010 5500 1122 HD', '8190000000000017', '1Z999AA10123456784']) seed(2, number);
const record = JSON.stringify({ schema: 2, order: { id: '8190000000000017', status: { value: 'shipped', source: 'list-answer', seen: 5 } }, first_seen: 5, last_seen: 7, dismissed_at: 0, answers: [{ at: 1, on: '2026-11-01', said: { what: 'wrote', with: 'reminder' } }] });
const parts = (call, answer) => { for (const part of alone(answer)) seed(0, `${call}${JSON.stringify(part)}`); };
parts(0, shop.list(at));
parts(1, shop.detail(at, ORDERS[0].id));
for (const order of ORDERS.slice(0, 3)) seed(0, `2${JSON.stringify(small(shop.tracking(at, order.id)))}`);
seed(3, record);
seed(7, record);
seed(6, `{"format":"stuck-parcel-export","version":1,"exported_at":"2026-11-24T08:00:00Z","cases":[${record}],"settings":null}`);
seed(6, '{"schema":2,"waiting":{"first_scan":[3,5,7,10]},"language":"ru","theme":"dark","reminders":{"on":true,"before":[7,3],"quiet":[22,8]}}');
for (const url of ['https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000017', '//trade.aliexpress.com/x', 'javascript:alert(1)']) seed(4, url);
for (const event of ['GTMS_SIGNED\nDelivered', 'LH_DEPART\nLeft the country', '\nПокинуло страну отправления']) seed(5, event);
for (const url of ['/p/order/detail.html?orderId=8190000000000017', '/p/order/index.html']) {
  seed(255, JSON.stringify({ report: { url: `https://www.aliexpress.com${url}`, visit: 5, visible: true, ids: ['8190000000000017'], orders: [JSON.parse(record).order], actions: [{ order: '8190000000000017', at: 6, kind: { answer: { what: 'have-it' } } }] } }));
}
seed(255, `{"change":{"cases":[${record}],"forget":["8190000000000018"],"archive":["8190000000000017"]}}`);
seed(254, 'LP00123456789012\n2026-11-20 10:05 Package delivered. Signed by: Zoltan Quimby, Paris\n2026-11-18 Left the country, call +33 6 12 34 56 78');
