// Loads the core into one of the extension's own pages: `data-page` names it, and with it the function that fills
// it, with texts the core reads itself. Nothing is decided here.
"use strict";
{
  const api = globalThis.browser ?? globalThis.chrome;
  const { page } = document.documentElement.dataset;
  wasm_bindgen({ module_or_path: api.runtime.getURL("pages.wasm") })
    .then(() => wasm_bindgen[`start_${page}`]())
    .catch((error) => {
      document.body.textContent = `Stuck Parcel could not start: ${error}`;
    });
}
