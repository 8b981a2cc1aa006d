// The manifest of one browser, from the one source: `both`, overlaid with the browser's own keys. A key that
// ends in "+" adds to a list. The version comes from Cargo.toml.
import { readFileSync } from "node:fs";

const isTracking = (page) => page.includes("/p/tracking/");

export function manifestFor(browser, source, version) {
  const { both, pages } = source;
  const fill = (value) => {
    if (value === "PAGES") return pages;
    // Only there the scripts run in frames, too: the extension opens this page in a hidden one.
    if (value === "TRACKING") return pages.filter(isTracking);
    if (value === "OTHERS") return pages.filter((page) => !isTracking(page));
    if (value === "HOSTS") return [...new Set(pages.map((page) => new URL(page.replace("*.", "any.")).host))].map(
      (host) => `https://${host.replace("any.", "*.")}/*`,
    );
    if (Array.isArray(value)) return value.map(fill);
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
    }
    return value;
  };
  const manifest = { ...fill(both), version };
  for (const [key, value] of Object.entries(source[browser])) {
    if (key.endsWith("+")) manifest[key.slice(0, -1)] = [...manifest[key.slice(0, -1)], ...value];
    else manifest[key] = fill(value);
  }
  return manifest;
}

export function cargoVersion(path) {
  const found = /^version = "([^"]+)"$/m.exec(readFileSync(path, "utf8"));
  if (!found) throw new Error(`${path}: no version`);
  return found[1];
}
