// Loads the core into the popup. Nothing is decided here.
"use strict";
{
  const api = globalThis.browser ?? globalThis.chrome;
  const file = async (name) => (await fetch(api.runtime.getURL(name))).text();
  const core = wasm_bindgen({ module_or_path: api.runtime.getURL("pages.wasm") });
  Promise.all([core, file("texts/en.txt"), file("window.css")])
    .then(([, texts, css]) => wasm_bindgen.start_popup("en", texts, css))
    .catch((error) => {
      document.body.textContent = `Stuck Parcel could not start: ${error}`;
    });
}
