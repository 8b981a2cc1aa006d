// Loads the core into one of the extension's own pages: `data-page` names it, and with it the function that fills
// it, with texts the core reads itself. Nothing is decided here.
"use strict";
{
  const api = globalThis.browser ?? globalThis.chrome;
  const { page } = document.documentElement.dataset;
  wasm_bindgen({ module_or_path: api.runtime.getURL("pages.wasm") })
    .then(() => wasm_bindgen[`start_${page}`]())
    .catch((error) => stuckParcelGuard.stop(error));
  // A trap in what the core does later surfaces nowhere else. Other errors are the core's to say.
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) stuckParcelGuard.stop(error);
  });
}
