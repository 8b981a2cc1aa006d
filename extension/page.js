// Loads the core into one of the extension's own pages: `data-page` names it, and with it the function that fills
// it, with texts the core reads itself. Nothing is decided here.
"use strict";
{
  const api = globalThis.browser ?? globalThis.chrome;
  const { page } = document.documentElement.dataset;
  // The screenshots lie in a database, which a browser may throw away when the disk is full, unless it is asked not to. It
  // decides by itself; the buyer is not asked.
  navigator.storage?.persist?.().catch((error) => console.warn("Stuck Parcel: no lasting storage:", error));
  wasm_bindgen({ module_or_path: api.runtime.getURL("pages.wasm") })
    .then(() => wasm_bindgen[`start_${page}`]())
    .catch((error) => stuckParcelGuard.stop(error));
  // A trap in what the core does later surfaces nowhere else. Other errors are the core's to say.
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) stuckParcelGuard.stop(error);
  });
}
