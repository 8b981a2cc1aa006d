// Takes the words out of Rust's panics: in a content script they have nowhere to go. What panics still ends at once,
// by wasm's own trap. It must run before wasm-bindgen, while the functions have their names.
// With `plain` it also forgets what the compiler says that it could do: wasm-bindgen would make use of it.
// Usage: node quiet.mjs <wasm as cargo wrote it> <output> [plain]
import { readFileSync, writeFileSync } from "node:fs";
import { imports, leb, number, replaced, sections, text } from "./wasm.mjs";

const [input, output, plain] = process.argv.slice(2);
let bytes = readFileSync(input);

// Functions that never return, by parts of their (mangled) names. Setting the hook of a panic does return.
// Debug is for panics only.
const ENDS =
  /core9panicking|3std9panicking(?!8set_hook|9take_hook|9panicking|11panic_count)|(slice_index|slice_error|unwrap|expect|assert)_fail|len_mismatch_fail|panic_already|panic_access_error|7raw_vec12handle_error|handle_alloc_error|rust_begin_unwind|___rust_abort$|4core.*5Debug3fmt|escape_debug/;

const all = sections(bytes);
const ends = new Set();
for (const section of all.filter((section) => section.id === 0)) {
  let [name, at] = text(bytes, section.from);
  while (name === "name" && at < section.to) {
    const kind = bytes[at];
    const [length, from] = number(bytes, at + 1);
    if (kind === 1) {
      let [left, place] = number(bytes, from);
      for (; left > 0; left -= 1) {
        const [index, next] = number(bytes, place);
        const [of, after] = text(bytes, next);
        if (ENDS.test(of)) ends.add(index);
        place = after;
      }
    }
    at = from + length;
  }
}
if (ends.size < 10) throw new Error(`${input}: only ${ends.size} functions that never return; has it no names?`);

// The code counts on from the imported functions.
const first = imports(bytes).found.filter((one) => one.kind === 0).length;
const code = all.find((section) => section.id === 10);
let [count, at] = number(bytes, code.from);
const bodies = [leb(count)];
for (let index = first; index < first + count; index += 1) {
  const [length, from] = number(bytes, at);
  // No locals, `unreachable`, the end.
  bodies.push(ends.has(index) ? Buffer.from([3, 0, 0, 0x0b]) : bytes.subarray(at, from + length));
  at = from + length;
}
bytes = replaced(bytes, code, Buffer.concat(bodies));
const features = sections(bytes).find((one) => one.id === 0 && text(bytes, one.from)[0] === "target_features");
if (plain && features) bytes = Buffer.concat([bytes.subarray(0, features.at), bytes.subarray(features.to)]);
writeFileSync(output, bytes);
