// The list of refund requests. Only its data is like the shop's: nobody has described its elements.

import { h, request } from './base.mjs';

const API = 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer';

export async function refunds(render) {
  const answer = await request(API, { pageNum: 1, pageSize: 10 }, { paging: true });
  const lines = (answer?.data?.module?.items ?? []).flatMap(({ reverseOrderLines }) => reverseOrderLines);
  render(() => h('div', { class: 'demo-refunds' }, lines.map((line) => h('div', { class: 'demo-refund' },
    h('b', {}, line.aeItemDTO.itemTitle), ` ${line.gmtModified} `,
    line.buttonDTOList.map(({ type, detailUrl }) => h('a', { href: detailUrl }, type))))));
}
