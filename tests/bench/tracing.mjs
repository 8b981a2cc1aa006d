// What our script costs a page's own thread, told apart from the page's own work by the browser's trace (Chromium).

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** Runs `use()` and gives the events of the browser meanwhile. */
async function traced(page, use) {
  const protocol = await page.browser().target().createCDPSession();
  const events = [];
  protocol.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const over = new Promise((done) => { protocol.once('Tracing.tracingComplete', done); });
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'], recordMode: 'recordAsMuchAsPossible' } });
  try {
    return { value: await use(), events };
  } finally {
    await protocol.send('Tracing.end');
    await over;
    await protocol.detach();
  }
}

/** The calls into scripts of an extension on pages, outermost only: how long each took, and how much of it a processor worked, in ms. */
export function callsOfOurs(events) {
  const calls = events.filter(({ name, ph, args }) => name === 'FunctionCall' && ph === 'X' && /^(?:chrome-extension:|wasm:)/.test(args.data?.url ?? ''));
  const found = [];
  let [thread, end] = ['', 0];
  for (const call of calls.sort((one, two) => one.pid - two.pid || one.tid - two.tid || one.ts - two.ts)) {
    const where = `${call.pid} ${call.tid}`;
    if (where === thread && call.ts < end) continue;
    [thread, end] = [where, call.ts + call.dur];
    found.push({ took: call.dur / 1000, cpu: (call.tdur ?? call.dur) / 1000 });
  }
  return found;
}

/** Runs `use()`; what it gives, and the longest task of ours meanwhile, in milliseconds of a processor. */
export async function longestOfOurs(page, use) {
  const { value, events } = await traced(page, use);
  return { value, longest: Math.max(0, ...callsOfOurs(events).map(({ cpu }) => cpu)), events };
}
