// Puts one unpacked folder and one zip for each browser together, and refuses what is over its budget.
// Usage: node assemble.mjs <repository> <built core> <dist> [dev]
// With "dev" there are no budgets, no zips and no plain form of the core.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { notices } from "./dependencies.mjs";
import { cargoVersion, manifestFor } from "./manifest.mjs";
import { zipped } from "./zip.mjs";

const [repository, core, dist, kind] = process.argv.slice(2);
const dev = kind === "dev";
const extension = join(repository, "extension");

// In bytes. The one place where the budgets are named. What is read anew on every page of the shop is held the tightest;
// the worker's core is read once, and the windows' when they are opened.
// Ratchets, at what was reached. The aims are 320,000 and 120,000 for the page's script, 220,000 for its plain form, 1,400,000
// and 500,000 for the worker and the windows, 1,500,000 for a zip: the code that reads and writes messages is what is over.
const BUDGETS = [
  ["core.wasm", join(core, "core.wasm"), { raw: 490_000, gzip: 192_000 }],
  ["core-fallback.js", join(core, "core-fallback.js"), { gzip: 257_000 }],
  ["pages.wasm", join(core, "pages.wasm"), { raw: 2_415_000, gzip: 935_000 }],
];
// Chromium's carries the plain form as well.
const ZIP_BUDGETS = { chromium: 1_645_000, firefox: 1_402_000 };

const STATIC = [
  "_locales", "icons", "hook.js", "guard.js", "content.js", "worker.js", "page.js", "page.css", "read_page.js",
  "personal_places.js",
  "popup.html", "popup.css", "options.html", "welcome.html", "dashboard.html", "evidence.html",
];

// Texts that are shown without the core: the browser's name for them, the file, the key.
const WITHOUT_CORE = [
  ["cutOff", "trouble", "trouble-cut-off"],
  ["stopped", "trouble", "trouble-stopped"],
  ["startAgain", "trouble", "trouble-start-again"],
  ["copyDiagnostics", "banner", "banner-copy-diagnostics"],
  ["showCard", "banner", "banner-shortcut"],
];

let over = false;
const check = (name, what, size, limit) => {
  const verdict = limit === undefined ? "" : size > limit ? ` OVER the budget of ${limit}` : ` of ${limit}`;
  if (limit !== undefined && size > limit) over = true;
  console.log(`${name.padEnd(28)} ${what.padEnd(5)} ${String(size).padStart(8)} bytes${verdict}`);
};
// The sheet of each surface: the tokens, what surfaces with controls share, and its own.
const style = (name) => readFileSync(join(repository, "src/present/style", `${name}.css`), "utf8");
const SHEETS = {
  "welcome-parts.css": style("tokens") + style("controls") + style("welcome"),
  "options.css": style("tokens") + style("controls") + style("brand") + style("options"),
  "popup-parts.css": style("tokens") + style("controls") + style("brand") + style("answers") + style("tell") + style("lookup") + style("popup"),
  "dashboard-parts.css": style("tokens") + style("controls") + style("brand") + style("answers") + style("tell") + style("lookup") + style("dashboard") + style("experience"),
  // The dispute file brings a sheet of its own, which the preview shares.
  "evidence.css":
    style("tokens") + style("controls") + style("brand") + style("evidence") +
    readFileSync(join(repository, "src/present/dispute_file/file.css"), "utf8"),
};

// What stands on the shop's pages brings its sheets with the script: a file would be asked for anew on every page, and
// would have to be there for every page to see.
const ON_PAGES = {
  banner: style("tokens") + style("controls") + style("tell") + style("banner"),
  chip: style("tokens") + style("chip"),
};

for (const [name, path, budget] of dev ? [] : BUDGETS) {
  const bytes = readFileSync(path);
  check(name, "raw", bytes.length, budget.raw);
  check(name, "gzip", gzipSync(bytes, { level: 9 }).length, budget.gzip);
}

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const source = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
const thirdParties = notices(repository);
const version = cargoVersion(join(repository, "Cargo.toml"));
for (const browser of ["chromium", "firefox"]) {
  const folder = join(dist, browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of STATIC) {
    if (statSync(join(extension, name), { throwIfNoEntry: false })) {
      cpSync(join(extension, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith(".svg") && !path.endsWith(".sh"),
      });
    }
  }
  for (const name of ["core.wasm", "pages.wasm"]) cpSync(join(core, name), join(folder, name));
  // After a trap a core is unusable, and its glue holds on to it: a new start needs the glue anew.
  for (const name of ["core.js", "pages.js"]) {
    const glue = readFileSync(join(core, name), "utf8");
    writeFileSync(join(folder, name), `var stuckParcelCore = () => {\n${glue}\nreturn wasm_bindgen;\n};\nvar wasm_bindgen = stuckParcelCore();\n`);
  }
  cpSync(join(core, "texts"), join(folder, "texts"), { recursive: true });
  for (const [name, css] of Object.entries(SHEETS)) writeFileSync(join(folder, name), css);
  writeFileSync(join(folder, "sheets.js"), `var stuckParcelSheets = ${JSON.stringify(ON_PAGES, null, 1)};\n`);
  // Firefox allows wasm in content scripts whatever the page's policy, so only Chromium carries the second form.
  if (browser === "chromium" && !dev) cpSync(join(core, "core-fallback.js"), join(folder, "core-fallback.js"));
  // What is said where the worker cannot be reached, or the core has stopped, must be there without them: the browser
  // has it.
  for (const locale of readdirSync(join(folder, "_locales"))) {
    const place = join(folder, "_locales", locale, "messages.json");
    const texts = (file) => readFileSync(join(repository, "src/i18n/texts", locale.replace("_", "-"), `${file}.ftl`), "utf8");
    const messages = JSON.parse(readFileSync(place, "utf8"));
    for (const [name, file, key] of WITHOUT_CORE) {
      // A message without variables is one line.
      const [, message] = texts(file).match(new RegExp(`^${key} = (.*)$`, "m"));
      messages[name] = { message };
    }
    writeFileSync(place, `${JSON.stringify(messages, null, 2)}\n`);
  }
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), thirdParties);
  const manifest = `${JSON.stringify(manifestFor(browser, source, version), null, 2)}\n`;
  writeFileSync(join(folder, "manifest.json"), manifest);

  // A page that names a file which is not there would only show it by being ugly.
  for (const page of files(folder).filter((path) => path.endsWith(".html"))) {
    for (const [, name] of readFileSync(page, "utf8").matchAll(/(?:href|src)="([^"]+)"/g)) statSync(join(folder, name));
  }

  if (dev) continue;
  const zip = await zipped(folder, files(folder));
  const name = `stuck-parcel-${version}-${browser}.zip`;
  writeFileSync(join(dist, name), zip);
  check(name, "zip", zip.length, ZIP_BUDGETS[browser]);
}
if (over) process.exit(1);
