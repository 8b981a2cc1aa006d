// What a surface looks like, in words: of each element its box, its font and its colours. Runs inside the page.

/**
 * Measures everything below the first `.sp` of `root` (a document or a shadow root), in document order:
 * [{depth, name, ltr, box, block, font, round, ink, ground, edge}], `ltr` saying that it, or what it is in, is marked as written
 * left to right, `box` being [x, y, width, height] from the window's corner, or null where there is nothing to see.
 */
export const measure = (root) => {
  const hex = (colour) => {
    const [r, g, b, a = 1] = colour.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
    const scale = colour.startsWith('color(srgb') ? 255 : 1;
    const two = (value) => Math.round(value).toString(16).padStart(2, '0');
    return Number(a) === 0 ? '' : `#${[r, g, b].map((value) => two(value * scale)).join('')}${a < 1 ? two(a * 255) : ''}`;
  };
  const named = (element) => {
    const { part, action } = element.dataset ?? {};
    const [first] = element.classList;
    return `${element.localName}${first ? `.${first}` : ''}${part ? `[${part}]` : action ? `[${action}]` : ''}`;
  };
  const rows = [];
  const walk = (element, depth) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = width > 0 && height > 0 && style.visibility === 'visible' && !element.closest('.sr');
    const drawing = element.namespaceURI.endsWith('svg') && element.localName !== 'svg';
    rows.push({
      depth, name: named(element), ltr: Boolean(element.closest('[dir=ltr]')), block: style.display !== 'inline' && !drawing,
      box: seen ? [x, y, width, height] : null,
      font: drawing ? '' : `${Math.round(parseFloat(style.fontSize) * 10) / 10}/${style.fontWeight}`,
      round: drawing || style.borderTopLeftRadius === '0px' ? '' : style.borderTopLeftRadius,
      ink: hex(drawing && style.fill !== 'none' ? style.fill : style.color),
      ground: drawing ? '' : hex(style.backgroundColor),
      edge: ['Top', 'Bottom', 'Left', 'Right'].map((side) => (parseFloat(style[`border${side}Width`]) ? hex(style[`border${side}Color`]) : '')).find(Boolean) ?? '',
    });
    // An icon is a picture; the bar is a layout.
    if (element.localName === 'svg' && element.classList.contains('icon')) return;
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(root.querySelector('.sp'), 0);
  return rows;
};

/** Opens every fold, so that what is in it is measured, too; takes out what is not the same in every run. */
export const unfold = (root) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  // What the browser skips until it is in view may be missing in a picture.
  for (const row of root.querySelectorAll('.order')) row.style.contentVisibility = 'visible';
  // How many sightings the file has depends on who was quicker, the page's elements or its answer: one is enough.
  for (const row of root.querySelectorAll('article > table:last-of-type tbody tr + tr')) row.remove();
};

/** Calls `use(root)` while what is written right to left is turned round, and gives its answer. */
export const leftToRight = (root, use) => {
  const turned = [root.host ?? root.documentElement, ...root.querySelectorAll('[dir=rtl]')];
  const say = (direction) => {
    for (const element of turned) {
      element.dir = direction;
      // The card's host says it in its style, too, against the page's.
      if (element === root.host) element.style.setProperty('direction', direction, 'important');
    }
  };
  say('ltr');
  const answer = use(root);
  say('rtl');
  return answer;
};

/** From the corner of the surface itself instead of the window's. */
export function fromCorner(rows) {
  const [left, top] = rows[0].box;
  return rows.map((row) => ({ ...row, box: row.box && [row.box[0] - left, row.box[1] - top, row.box[2], row.box[3]] }));
}

const box = (row) => (row.box ? row.box.map(Math.round).join(' ') : '-');

/**
 * One line for each element seen in any look: its box when wide, its box when narrow, and what differs from its
 * parent's font and colours, in light/dark.
 */
export function written({ light, dark, narrow }) {
  const above = [];
  const lines = light.map((row, at) => {
    above[row.depth] = at;
    const parent = row.depth ? above[row.depth - 1] : null;
    if (!row.box && !narrow[at].box) return null;
    const words = [`${' '.repeat(row.depth)}${row.name}`, box(row), '|', box(narrow[at])];
    if (parent === null || light[parent].font !== row.font) words.push(row.font);
    if (row.round) words.push(`round=${row.round}`);
    for (const what of ['ink', 'ground', 'edge']) {
      const [a, b] = [light, dark].map((look) => look[at][what]);
      const inherited = what === 'ink' && parent !== null && light[parent].ink === a && dark[parent].ink === b;
      if ((a || b) && !inherited) words.push(`${what}=${a}/${b}`);
    }
    return words.join(' ');
  });
  return lines.filter(Boolean);
}

const NUMBER = /^-?\d+$/;

/** Whether two such lines tell the same, give or take a pixel in each number. */
export function same(line, reference) {
  if (line === reference) return true;
  const [a, b] = [line, reference].map((each) => (each ?? '').split(' '));
  return a.length === b.length && a.every((word, at) => word === b[at] || (NUMBER.test(word) && NUMBER.test(b[at]) && Math.abs(word - b[at]) <= 1));
}

/** What right to left is not the mirror image of left to right, in lines; `width` is the window's. */
export function unmirrored(rtl, ltr, width) {
  const lines = [];
  rtl.forEach((row, at) => {
    const other = ltr[at];
    // Words stand where the order of writing puts them; what is a block has to change sides.
    // So has what is written in a language of its own, as the dispute file is.
    if (!row.block || !row.box || !other.box || row.ltr) return;
    const mirrored = [width - row.box[0] - row.box[2], ...row.box.slice(1)];
    if (mirrored.some((value, side) => Math.abs(value - other.box[side]) > 1.5)) lines.push(`${row.name}: ${box(row)} is not the mirror image of ${box(other)}`);
  });
  return lines;
}
