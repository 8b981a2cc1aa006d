// Loads the core into the page's isolated world and relays the hook's answers to it. Nothing is decided here.
"use strict";
(() => {
  const HELLO = "stuck-parcel:hello";
  const HERE = "stuck-parcel:here";
  const api = globalThis.browser ?? globalThis.chrome;

  // A name the page cannot know; the hook and this script agree on it before any script of the page runs.
  const channel = `stuck-parcel:${crypto.randomUUID()}`;
  const early = [];
  let deliver = (detail, address) => early.push([detail, address]);

  // A page asks a few times a minute. One that floods us, with real calls or made-up ones, must cost the buyer neither
  // memory nor a busy tab: beyond this much in ten seconds, or before the core is there, its answers are not read, and the core is told so once.
  const SPAN = 10_000;
  const MOST = 50;
  const LARGEST = 16_000_000;
  let since = 0;
  let count = 0;
  let size = 0;
  let ready = false;
  let told = false;
  document.addEventListener(channel, (event) => {
    const detail = event.detail;
    if (typeof detail !== "string") return;
    const now = performance.now();
    if (ready && now - since > SPAN) [since, count, size, told] = [now, 0, 0, false];
    count += 1;
    size += detail.length;
    // The page may have moved on by the time the core is there.
    const address = document.location?.href ?? "";
    if (count <= MOST && size <= LARGEST) deliver(detail, address);
    else if (!told) {
      told = true;
      deliver("failed\n\n\n\n", address);
    }
  });
  // The hook takes the name by cancelling the event; from then on nobody is told any more, however the page asks.
  const hello = () => {
    const taken = !document.dispatchEvent(new CustomEvent(HELLO, { detail: channel, cancelable: true }));
    if (taken) document.removeEventListener(HERE, hello);
  };
  document.addEventListener(HERE, hello);
  hello();

  // The core as wasm, whose address no page can know: it holds an id that is another one in each session (Chromium) or each
  // installation (Firefox). Where the page's policy forbids wasm, the same core as plain JavaScript, which only the worker
  // can put here. Of each try Chromium tells such a page, and with it that an extension stands there: it is made once a
  // session on a host, which the worker notes where this script may look it up.
  const isForbidden = async () => {
    try {
      const host = document.location.host;
      return (await api.storage.session.get(host))[host] === true;
    } catch {
      return false;
    }
  };
  const load = async () => {
    try {
      if (await isForbidden()) throw new Error("wasm was refused on this host before");
      await wasm_bindgen({ module_or_path: api.runtime.getURL("core.wasm") });
      return wasm_bindgen;
    } catch (error) {
      const answer = await api.runtime.sendMessage({ kind: "fallback" });
      if (globalThis.stuckParcelFallback === undefined) {
        throw new Error(`no core: ${error}; ${answer?.error ?? "no fallback"}`);
      }
      return globalThis.stuckParcelFallback;
    }
  };

  const { call } = stuckParcelGuard;
  let core;
  const start = async (unconfirmed) => {
    core = await load();
    call(() => core.start_content(stuckParcelSheets.banner, stuckParcelSheets.chip, unconfirmed));
  };
  // With a core of its own: the one that stopped is unusable. What the buyer did there goes along.
  stuckParcelGuard.onRestart(() => {
    let unconfirmed;
    try {
      unconfirmed = core.stop_content();
    } catch (error) {
      console.error("Stuck Parcel could not stop:", error);
    }
    wasm_bindgen = stuckParcelCore();
    globalThis.stuckParcelFallback = undefined;
    start(unconfirmed).catch(stuckParcelGuard.stop);
  });

  start()
    .then(() => {
      ready = true;
      deliver = (detail, address) => call(() => core.on_answer(detail, address));
      for (const [detail, address] of early.splice(0)) deliver(detail, address);
      // What the worker says of orders that another tab has changed; and what was missed while the page lay in the
      // browser's cache of pages to go back to. That the page comes back only the browser says, and never twice in a second.
      api.runtime.onMessage.addListener((notice) => call(() => core.on_changed(notice)));
      let returned = -Infinity;
      addEventListener("pageshow", ({ isTrusted, persisted, timeStamp }) => {
        if (!isTrusted || !persisted || timeStamp - returned < 1000) return;
        returned = timeStamp;
        call(() => core.on_return());
      });
    })
    .catch((error) => console.error("Stuck Parcel could not start:", error));
})();
