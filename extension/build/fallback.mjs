// The same core as plain JavaScript, for pages whose policy forbids wasm in Chromium's content scripts:
// the glue and what wasm2js made of the core, bundled into one classic script.
// Usage: node fallback.mjs <folder with core.js, core_bg.js, core_bg.wasm.js> <output>
import { build } from "esbuild";
import { join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";

const [folder, output] = process.argv.slice(2);

// Growing memory must detach the old buffer, as real wasm does: by that the glue knows that its views are stale. What
// wasm2js writes copies the buffer and leaves the old one alive, and the glue then writes into the past.
const path = join(folder, "core_bg.wasm.js");
const copies = /var newBuffer = new ArrayBuffer\((.*?)\);\s*var newHEAP8 = new Int8Array\(newBuffer\);\s*newHEAP8\.set\(HEAP8\);/;
const code = readFileSync(path, "utf8");
if (!copies.test(code)) throw new Error(`${path}: memory grows in another way than expected`);
writeFileSync(path, code.replace(copies, "var newBuffer = buffer.transfer($1);"));

const entry = join(folder, "entry.js");
writeFileSync(
  entry,
  `import * as core from "./core_bg.wasm.js";
import { __wbg_set_wasm } from "./core_bg.js";
__wbg_set_wasm(core);
core.__wbindgen_start();
export * from "./core_bg.js";
`,
);
await build({
  entryPoints: [entry],
  bundle: true,
  format: "iife",
  globalName: "stuckParcelFallback",
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  // A script put into a page again must not be redeclared by a second copy.
  banner: { js: "if (globalThis.stuckParcelFallback === undefined) {" },
  footer: { js: "globalThis.stuckParcelFallback = stuckParcelFallback; }" },
  outfile: output,
  logLevel: "warning",
});
