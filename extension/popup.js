// Loads the core into the popup. Nothing is decided here.
"use strict";
{
  const api = globalThis.browser ?? globalThis.chrome;
  wasm_bindgen({ module_or_path: api.runtime.getURL("core.wasm") }).then(
    () => wasm_bindgen.start_popup(),
    (error) => {
      document.body.textContent = `Stuck Parcel could not start: ${error}`;
    },
  );
}
