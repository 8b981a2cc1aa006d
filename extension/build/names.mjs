// Gives what the core imports from its glue short names in both: "__wbg_setAttribute_50f1f1a0e2b8a9c1" is as long as a
// small function, and there are 150 of them.
// Usage: node names.mjs <glue> <wasm>: both are written over
import { readFileSync, writeFileSync } from "node:fs";
import { imports, leb, replaced, written } from "./wasm.mjs";

const [glue, wasm] = process.argv.slice(2);
const bytes = readFileSync(wasm);
const { section, found } = imports(bytes);
const names = new Map(found.map(({ name }, index) => [name, `$${index.toString(36)}`]));

const parts = found.map(({ module, name, is }) => Buffer.concat([written(module), written(names.get(name)), is]));
writeFileSync(wasm, replaced(bytes, section, Buffer.concat([leb(found.length), ...parts])));

const met = new Set();
const code = readFileSync(glue, "utf8").replace(/\b__wb\w+/g, (name) => {
  met.add(name);
  return names.get(name) ?? name;
});
for (const name of names.keys()) if (!met.has(name)) throw new Error(`${glue}: it has no ${name}`);
writeFileSync(glue, code);
