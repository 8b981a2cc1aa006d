// Cainiao's own tracking page: it asks its own host, and draws a plain list.

import { h } from './base.mjs';

const { demo } = window;

export async function cainiao(render) {
  const number = new URLSearchParams(location.search).get('mailNoList');
  demo.calls += 1;
  const answer = await (await fetch(`/global/detail.json?mailNos=${encodeURIComponent(number)}&lang=en-US&sign=demo`)).json();
  demo.received.push(answer);
  render(() => h('div', { class: 'tracking-detail' },
    h('h2', {}, number),
    answer.module[0].detailList.map((event) => h('div', { class: 'trace-item' }, h('span', {}, event.timeStr), ' ', h('span', {}, event.desc)))));
}
