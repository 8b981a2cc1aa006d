// Puts on the page what the real extension puts there, as far as the harness must reach it.
function host(parent, kind, level) {
  const element = document.createElement('div');
  element.dataset.stuckParcel = kind;
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.dataset.level = level;
  for (const part of ['verdict', 'why', 'message']) {
    const line = document.createElement('p');
    line.dataset.part = part;
    line.textContent = `${part} of the ${kind}`;
    root.append(line);
  }
  const copy = document.createElement('button');
  copy.dataset.action = 'copy';
  copy.textContent = 'Copy';
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`message of the ${kind}`);
    copy.textContent = 'Copied';
  });
  root.append(copy);
  shadow.append(root);
  parent.append(element);
}
host(document.documentElement, 'banner', 'wait');
// Bounded: a page that removes them would keep the two of us busy for ever.
let left = 40;
const cards = () => {
  for (const card of document.querySelectorAll('.order-item')) {
    if (left > 0 && !card.querySelector('[data-stuck-parcel]')) {
      left -= 1;
      host(card, 'chip', 'watch');
    }
  }
};
new MutationObserver(cards).observe(document.body, { childList: true, subtree: true });
cards();
(globalThis.browser ?? chrome).storage.local.set({ seen: location.pathname });
