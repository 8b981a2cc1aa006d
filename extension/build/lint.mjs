// `web-ext lint` on both packages; an error, a warning or a notice fails.
// Usage: node lint.mjs <dist>
//
// The linter is Firefox' own. Chromium must have a service worker and knows no Firefox settings, which the linter cannot
// accept, so Chromium's package is linted with those two keys of Firefox' manifest in place of its own; everything
// else in it is as it ships.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [dist] = process.argv.slice(2);
const tool = join(dirname(fileURLToPath(import.meta.url)), "node_modules/.bin/web-ext");
const manifest = (browser) => JSON.parse(readFileSync(join(dist, browser, "manifest.json"), "utf8"));

const lint = (name, folder) => {
  let report;
  try {
    report = execFileSync(tool, ["lint", "--output", "json", "--source-dir", folder], { encoding: "utf8" });
  } catch (error) {
    report = error.stdout;
  }
  const { summary, errors, warnings, notices } = JSON.parse(report);
  for (const finding of [...errors, ...warnings, ...notices]) {
    console.log(`${finding._type} ${finding.code} ${finding.file ?? ""}:${finding.line ?? ""} ${finding.message}`);
    process.exitCode = 1;
  }
  console.log(`web-ext lint, ${name}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
};

lint("firefox", join(dist, "firefox"));
const copy = mkdtempSync(join(tmpdir(), "stuck-parcel-lint-"));
try {
  cpSync(join(dist, "chromium"), copy, { recursive: true });
  const { background, browser_specific_settings } = manifest("firefox");
  writeFileSync(
    join(copy, "manifest.json"),
    JSON.stringify({ ...manifest("chromium"), background, browser_specific_settings }, null, 2),
  );
  lint("chromium", copy);
} finally {
  rmSync(copy, { recursive: true });
}
