// Copies the packed languages out of cargo's build folder. Reads cargo's JSON messages on standard input.
// Usage: cargo build --message-format=json | node languages.mjs <output folder>
import { cpSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [output] = process.argv.slice(2);
let from;
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  const ours = message.reason === "build-script-executed" && /stuck-parcel/.test(message.package_id);
  if (ours) from = message.out_dir;
}
if (from === undefined) throw new Error("cargo did not say where the build script wrote");
cpSync(join(from, "languages"), join(output, "texts"), { recursive: true });
