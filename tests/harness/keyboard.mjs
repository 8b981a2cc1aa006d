// What a person finds who has only a keyboard, and what it looks like there. Runs inside the page.

/** What has the focus in `root` (a document or a shadow root), or null: its name, its place among all that can have it, whether the ring shows. */
export const focused = (root) => {
  const element = root.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  // A file is chosen by a label that wears the ring for it.
  const worn = element.closest('label.btn');
  const { part, action } = element.dataset;
  const { left, right, top, bottom } = (worn ?? element).getBoundingClientRect();
  return {
    name: `${element.localName}.${element.className}[${action ?? part ?? ''}] ${(element.textContent || element.name || '').trim().slice(0, 20)}`,
    at: [...root.querySelectorAll('*')].indexOf(element),
    ring: ring || (worn !== null && getComputedStyle(worn).outlineStyle !== 'none'),
    scrolls: style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight && !element.matches('textarea, select'),
    seen: right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
  };
};

/** The places of all that a Tab should reach, as `focused` counts them. */
export const reachable = (root) => {
  const all = [...root.querySelectorAll('*')];
  return all.filter((element) => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]') || element.disabled || element.tabIndex < 0) return false;
    // Of a group of radio buttons a Tab reaches one.
    if (element.type === 'radio' && !element.checked) return false;
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  }).map((element) => all.indexOf(element));
};

/** What cannot be hit with a finger, is cut off, lies over another or makes the page scroll sideways: in lines. */
export const flaws = (root) => {
  const found = [];
  const top = root.querySelector('.sp');
  const named = (element) => `${element.localName}.${element.classList[0] ?? ''}[${element.dataset.action ?? element.dataset.part ?? ''}] “${element.textContent.trim().slice(0, 24)}”`;
  const shown = [...top.querySelectorAll('*')].filter((element) => !element.closest('.sr, svg') && element.checkVisibility({ visibilityProperty: true }));
  const page = document.documentElement;
  if (root === document && page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}`);
  for (const element of shown) {
    const style = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!width || !height) continue;
    // The preview of the dispute file is a sheet of paper, which scrolls in its frame.
    const paper = element.closest('[data-part="preview"]');
    if (!paper && (left < -1 || right > innerWidth + 1)) found.push(`${named(element)} is out of the window: ${Math.round(left)} to ${Math.round(right)} of ${innerWidth}`);
    const cut = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none' && element.scrollWidth > element.clientWidth + 1;
    if (!paper && cut && element.localName !== 'select') found.push(`${named(element)} is cut off: ${element.scrollWidth} in ${element.clientWidth}`);
  }
  const targets = shown.filter((element) => element.matches('a[href], button, input, select, textarea, summary') && !element.closest('article'));
  // A label is pressed for its control, around it or beside it.
  const boxes = targets.map((element) => {
    const all = [element, ...(element.labels ?? [])].filter((each, at) => at === 0 || element.matches('[type=checkbox], [type=radio], [type=file]')).map((each) => each.getBoundingClientRect());
    const [left, top] = ['left', 'top'].map((side) => Math.min(...all.map((box) => box[side])));
    const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...all.map((box) => box[side])));
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  });
  targets.forEach((element, at) => {
    const { width, height } = boxes[at];
    // A link within a sentence is as high as its line.
    const inSentence = element.localName === 'a' && getComputedStyle(element).display === 'inline' && element.parentElement.textContent.trim() !== element.textContent.trim();
    if (width && !inSentence && (width < 24 || height < 23.5)) found.push(`${named(element)} is ${Math.round(width)} × ${Math.round(height)}`);
    for (let other = at + 1; other < targets.length; other += 1) {
      if (element.contains(targets[other]) || targets[other].closest('label')?.contains(element)) continue;
      const [a, b] = [boxes[at], boxes[other]];
      const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (across > 1 && down > 1 && getComputedStyle(element).position !== 'sticky') found.push(`${named(element)} and ${named(targets[other])} overlap by ${Math.round(across)} × ${Math.round(down)}`);
    }
  });
  return found;
};
