// Cainiao's own tracking page: it asks its own host, and draws a plain list for each number.

import { h, has } from './base.mjs';

const { demo } = window;

function asked(url) {
  if (!has('xhr')) return fetch(url).then((answer) => answer.json());
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'json';
    request.onload = () => resolve(request.response);
    request.onerror = reject;
    request.send();
  });
}

export async function cainiao(render) {
  const numbers = new URLSearchParams(location.search).get('mailNoList');
  demo.calls += 1;
  const answer = await asked(`/global/detail.json?mailNos=${encodeURIComponent(numbers)}&lang=en-US&sign=demo`);
  demo.received.push(answer);
  render(() => h('div', {}, answer.module.map(({ mailNo, detailList }) => h('div', { class: 'tracking-detail' },
    h('h2', {}, mailNo),
    detailList.length ? null : h('p', {}, 'No tracking updates yet'),
    detailList.map((event) => h('div', { class: 'trace-item' }, h('span', {}, event.timeStr), ' ', h('span', {}, event.desc)))))));
}
