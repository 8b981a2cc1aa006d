// What of others is in the packages: their notices, and an audit that fails on a licence we do not know, on a crate that
// is there twice, and on one that is named but not used. Usage: node dependencies.mjs <repository>  (the audit)
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import spdxSatisfies from "spdx-satisfies";

const TARGET = "wasm32-unknown-unknown";
/** What may be in a package under "MIT OR Apache-2.0"; of a choice, the first of these holds. */
const LICENCES = ["MIT", "Apache-2.0", "Zlib", "Unicode-3.0"];

/** A crate's expression as SPDX writes it; older crates separate a choice by a slash. */
const expression = (licence) => licence.replaceAll("/", " OR ");

/** The licences under which we pass a crate on: one of a choice, several where its author asks for all; none if unknown. */
export function chosen(licence) {
  const one = LICENCES.find((known) => spdxSatisfies(expression(licence), [known]));
  if (one) return [one];
  if (!spdxSatisfies(expression(licence), LICENCES)) return [];
  return LICENCES.filter((known) => !spdxSatisfies(expression(licence), LICENCES.filter((other) => other !== known)) || known === "MIT");
}

const cargo = (repository, ...args) => execFileSync("cargo", args, { cwd: repository, encoding: "utf8", maxBuffer: 1 << 28 });

/** The crates whose code is in the core, by name. */
export function shipped(repository) {
  const { packages } = JSON.parse(cargo(repository, "metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET));
  const tree = cargo(repository, "tree", "--locked", "--target", TARGET, "-e", "normal,no-proc-macro", "--prefix", "none", "-f", "{p}");
  const names = new Set(tree.split("\n").filter((line) => line && !line.includes("(/")).map((line) => line.split(" ").slice(0, 2).join(" ")));
  return packages
    .filter(({ name, version }) => names.has(`${name} v${version}`))
    .map(({ name, version, license, authors, manifest_path }) => ({ name, version, authors, licence: license, folder: dirname(manifest_path) }))
    .sort((one, two) => (one.name < two.name ? -1 : 1));
}

/** Who holds the copyright, in their own words. */
function holders({ folder, authors }) {
  const lines = readdirSync(folder)
    .filter((file) => /^(LICEN[CS]E|COPYING|NOTICE)/i.test(file) && !/APACHE/i.test(file))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => /^\s*copyright\s+(\(c\)|©|\d)/i.test(line));
  const named = [...new Set(lines.map((line) => line.trim()))];
  return named.length > 0 ? named : authors.map((author) => `By ${author.replace(/ <.*/, "")}`);
}

/** The text of a licence: ours where we use it ourselves, otherwise as the crate brings it. */
function terms(repository, licence, crates) {
  if (licence === "MIT") {
    const ours = readFileSync(join(repository, "LICENSE-MIT"), "utf8");
    return ours.slice(ours.indexOf("Permission is hereby granted"));
  }
  if (licence === "Apache-2.0") return readFileSync(join(repository, "LICENSE-APACHE"), "utf8");
  const crate = crates.find((one) => one.licence === licence);
  if (!crate) throw new Error(`no crate is under ${licence} alone: its text is to be found elsewhere`);
  return readFileSync(join(crate.folder, readdirSync(crate.folder).find((file) => /^LICEN[CS]E/i.test(file))), "utf8");
}

/** The notices that go into each package: who wrote what, under which terms, and the terms. */
export function notices(repository) {
  const crates = shipped(repository);
  const used = LICENCES.filter((licence) => crates.some((crate) => chosen(crate.licence).includes(licence)));
  const named = crates.map((crate) => [
    `${crate.name} ${crate.version} (${chosen(crate.licence).join(" and ")})`,
    ...holders(crate).map((line) => `    ${line}`),
  ].join("\n"));
  return [
    "The core of Stuck Parcel contains code of the Rust standard library (MIT, The Rust Project Developers) and of these\nlibraries. The terms follow the list.",
    named.join("\n"),
    ...used.map((licence) => `${licence}\n${"-".repeat(licence.length)}\n\n${terms(repository, licence, crates).trim()}`),
  ].join("\n\n") + "\n";
}

export function audit(repository) {
  const crates = shipped(repository);
  const faults = [];
  for (const { name, version, licence } of crates) {
    if (chosen(licence).length === 0) faults.push(`${name} ${version}: licence ${licence}`);
    if (crates.some((other) => other.name === name && other.version !== version)) faults.push(`${name}: there twice`);
  }
  const manifest = readFileSync(join(repository, "Cargo.toml"), "utf8");
  const sources = readdirSync(join(repository, "src"), { recursive: true })
    .filter((file) => file.endsWith(".rs"))
    .map((file) => readFileSync(join(repository, "src", file), "utf8"))
    .join("\n");
  const direct = crates.filter(({ name }) => new RegExp(`^${name} = `, "m").test(manifest) || manifest.includes(`dependencies.${name}]`));
  for (const { name } of direct) {
    if (!new RegExp(`\\b${name.replaceAll("-", "_")}\\b`).test(sources)) faults.push(`${name}: named in Cargo.toml and not used`);
  }
  if (direct.length === 0) faults.push("Cargo.toml: no dependencies found");
  return { crates, faults };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { crates, faults } = audit(process.argv[2]);
  console.log(`${crates.length} crates in the core: ${faults.length === 0 ? "licences known, none twice, none unused" : ""}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
}
