// Reads the trackers' pages of tests/fixtures/trackers with extension/read_page.js in a real browser, and writes what it
// returns for the native test that holds the reader against it:
//   node tests/trackers/browser.mjs        (from the root; CHROMIUM names another browser)
//   STUCK_PARCEL_PAGE_TEXTS=$PWD/target/page-texts cargo test --lib read::text::corpus -- --nocapture
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const pages = join(root, "tests/fixtures/trackers");
const out = join(root, "target/page-texts");
const script = readFileSync(join(root, "extension/read_page.js"), "utf8");
const executablePath = process.env.CHROMIUM
  ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  let slowest = 0;
  const names = readdirSync(pages).filter((name) => name.endsWith(".html"));
  for (const name of names) {
    await page.setContent(readFileSync(join(pages, name), "utf8"));
    const { text, spent } = await page.evaluate(`(() => { const start = performance.now();
      const text = ${script.replace(/;\s*$/, "")};
      return { text, spent: performance.now() - start }; })()`);
    slowest = Math.max(slowest, spent);
    writeFileSync(join(out, name.replace(".html", ".json")), JSON.stringify(text));
  }
  // What is not seen is not read, an open shadow root is, and a field's value is not.
  await page.setContent(`<style>.off { position: absolute; left: -9999px }
    .dot { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>
    <p>seen</p><p class=off>off the page</p><p class=dot>for screen readers</p><p style="visibility:hidden">hidden</p>
    <p style="opacity:0">clear</p><input value=secret><textarea>secret</textarea><details><summary>more</summary>closed</details>
    <x-card></x-card><script>document.querySelector("x-card").attachShadow({ mode: "open" }).innerHTML = "<p>within</p>"</script>`);
  const { lines } = await page.evaluate(script);
  const texts = lines.map(([, , text]) => text).filter(Boolean);
  if (texts.join("|") !== "seen|more|within") throw new Error(`read ${JSON.stringify(texts)}`);
  // Far too much ends in time.
  await page.setContent("<body></body>");
  await page.evaluate(() => { document.body.innerHTML = "<p><b>word</b></p>".repeat(100_000); });
  const large = await page.evaluate(`(() => { const start = performance.now();
    const text = ${script.replace(/;\s*$/, "")}; return { cut: text.cut, spent: performance.now() - start }; })()`);
  if (!large.cut || large.spent > 500) throw new Error(`a large page: ${JSON.stringify(large)}`);
  console.log(`${names.length} pages, the slowest in ${Math.round(slowest)} ms; a large one is left after ${Math.round(large.spent)} ms`);
} finally {
  await browser.close();
}
