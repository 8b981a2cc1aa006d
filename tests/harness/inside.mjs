// Reading and clicking inside the extension's CLOSED shadow roots: no page script can, the browsers' protocols can.

// When a test gives up. Nothing of ours takes as long; a busy machine may.
const DEADLINE = 30_000;

// The protocols have no event for "this became true", so conditions are asked for at this interval.
const POLL = 50;

const isFirefox = async (page) => (await page.browser().version()).toLowerCase().startsWith('firefox');

/** Chromium: the debugger sees through closed roots. */
async function chromiumRoots(page, selector) {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: `[...document.querySelectorAll(${JSON.stringify(selector)})]` });
  const { result: hosts } = await session.send('Runtime.getProperties', { objectId: result.objectId, ownProperties: true });
  const roots = [];
  for (const { name, value } of hosts) {
    if (!/^\d+$/.test(name)) continue;
    const { node } = await session.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    for (const shadow of node.shadowRoots ?? []) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      roots.push(object.objectId);
    }
  }
  return {
    roots,
    call: async (root, source, args) => {
      const { result: answer, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: root, returnByValue: true, awaitPromise: true, functionDeclaration: `function (...args) { return (${source})(this, ...args); }`, arguments: args.map((value) => ({ value })),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return answer.value;
    },
    done: () => session.detach(),
  };
}

/** Firefox: BiDi serialises closed roots, and takes their ids back as arguments. */
async function firefoxRoots(page, selector) {
  const { connection } = page.browser();
  const target = { context: page.mainFrame()._id };
  const send = async (functionDeclaration, args, serializationOptions) => {
    const { result } = await connection.send('script.callFunction', { functionDeclaration, arguments: args, target, awaitPromise: true, ...(serializationOptions ? { serializationOptions } : {}) });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const found = await send('(selector) => [...document.querySelectorAll(selector)]', [{ type: 'string', value: selector }], { includeShadowTree: 'all', maxDomDepth: 0, maxObjectDepth: 1 });
  const roots = found.value.map(({ value }) => value?.shadowRoot?.sharedId).filter(Boolean);
  return {
    roots,
    call: async (root, source, args) => {
      const answer = await send(`async (root, text) => JSON.stringify(await (${source})(root, ...JSON.parse(text)) ?? null)`, [{ sharedId: root }, { type: 'string', value: JSON.stringify(args) }]);
      return JSON.parse(answer.value);
    },
    done: async () => {},
  };
}

/** Calls `read(shadowRoot, ...args)` inside every closed root whose host matches; the answers, in page order. */
export async function insideAll(page, selector, read, ...args) {
  const { roots, call, done } = await ((await isFirefox(page)) ? firefoxRoots : chromiumRoots)(page, selector);
  try {
    const answers = [];
    for (const root of roots) answers.push(await call(root, read.toString(), args));
    return answers;
  } finally {
    await done();
  }
}

/** The same for the first host; `undefined` while there is none. */
export async function inside(page, selector, read, ...args) {
  return (await insideAll(page, selector, read, ...args))[0];
}

/** Waits until `ask()` gives something truthy, and returns it. The message of a failure has the last answer. */
export async function until(what, ask, deadline = DEADLINE) {
  const end = Date.now() + deadline;
  for (let last; ; ) {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      // A navigation may take the document away between two steps of one look.
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${deadline} ms in vain for: ${what}; last: ${last instanceof Error ? last.stack : JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

const box = (root, selector) => {
  const element = root.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width && height ? { x: x + width / 2, y: y + height / 2 } : null;
};

/** A real mouse click (a user gesture) on an element inside the first matching host. */
export async function click(page, host, selector) {
  const { x, y } = await until(`${selector} in ${host} to click`, () => inside(page, host, box, selector));
  await page.mouse.click(x, y);
}

/** The banner is hidden until its advice is graver: a note says so. */
export async function dismiss(page) {
  await click(page, BANNER, '[data-action="menu"]');
  await click(page, BANNER, '#menu [data-action="dismiss"]');
  await until('the note that it is hidden', () => inside(page, BANNER, (root) => Boolean(root.querySelector('[data-action="show-again"]'))));
}

/** Away with the banner, until its advice is graver, and with the note; in a chat for this visit. */
export async function hide(page) {
  if (await inside(page, BANNER, (root) => Boolean(root.querySelector('[data-chat]')))) await click(page, BANNER, '[data-action="menu"]');
  else await dismiss(page);
  await click(page, BANNER, '[data-action="put-away"]');
}

/** A click on something of the page's own, wherever it has moved by now: our marks come in between. */
export const press = (page, selector) => page.$eval(selector, (element) => element.click());

export const BANNER = '[data-stuck-parcel="banner"]';
export const CHIP = '[data-stuck-parcel="chip"]';

/** Where the banner's card stands, with some room around it: the part of a picture that shows it. */
export const card = (page) => inside(page, BANNER, (root) => {
  const { x, y, width, height } = root.querySelector('[data-level]').getBoundingClientRect();
  return { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
});

/** What a banner or chip says. */
export const said = (root) => {
  const text = (part) => root.querySelector(`[data-part="${part}"]`)?.textContent.trim() ?? null;
  // The message stays in its place, hidden, while none is due.
  const letter = root.querySelector('[data-part="message"]:not([hidden])');
  return {
    level: root.querySelector('[data-level]')?.dataset.level ?? null, busy: root.querySelector('[aria-busy]') !== null,
    verdict: text('verdict'), why: text('why'), message: letter && (letter.querySelector('textarea')?.value ?? text('message')),
    copy: Boolean(letter?.querySelector('button[data-action="copy"]') ?? root.querySelector('button[data-action="copy"]')),
    chat: root.querySelector('a[data-action="chat"]')?.href ?? null,
    text: root.textContent.replace(/\s+/g, ' ').trim().slice(0, 400),
  };
};

/** Waits until the banner has said all it has to say; with `level`, for that level; with `deadline`, for so many milliseconds. */
export function banner(page, level, deadline) {
  return until(`a banner${level ? ` that says ${level}` : ''}`, async () => {
    const found = await inside(page, BANNER, said);
    if (found?.level && !found.busy && (!level || found.level === level)) return found;
    throw new Error(`the banner is ${JSON.stringify(found ?? 'not there')}`);
  }, deadline);
}
