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
  const unseen = ["height:0;overflow:hidden", "max-height:0;overflow:hidden", "display:grid;grid-template-rows:0fr",
    "opacity:0.01", "filter:opacity(0)", "transform:scale(0)", "scale:0", "clip-path:inset(100%)", "clip-path:inset(50%)",
    "clip-path:circle(0)", "clip-path:polygon(0 0,0 0,0 0)", "text-indent:-9999px", "position:relative;left:-9999px",
    "margin-left:-9999px", "content-visibility:hidden", "font-size:1px", "position:absolute;clip:rect(0,0,0,0)",
    "position:fixed;top:99999px", "transform:translateX(-9999px)", "visibility:hidden", "display:none", "opacity:0"];
  const shown = ["overflow:hidden", "transform:scale(0.9)", "transform:translateX(5px)", "opacity:0.6", "font-size:8px",
    "clip-path:inset(2px)", "clip-path:circle(80%)", "position:relative;left:-4px", "text-indent:-2em;padding-left:2em",
    "height:0", "content-visibility:auto", "border-radius:8px;overflow:clip", "position:fixed;top:0", "filter:opacity(0.8)"];
  const blocks = (styles, name) => styles.map((style, at) =>
    `<div style="${style}"><p style="min-height:0;overflow:${style.includes("0fr") ? "hidden" : "visible"}">${name}${at}</p></div>`).join("");
  await page.setContent(`<body style="margin-left:100px">${blocks(unseen, "unseen")}${blocks(shown, "shown")}
    <div id=roll style="height:40px;overflow:auto"><p>rolled away</p><div style="height:3000px"></div><p>rolled to</p></div>`);
  await page.evaluate(() => { document.querySelector("#roll").scrollTop = 2000; });
  const { lines: found } = await page.evaluate(script);
  const words = found.map(([, , text]) => text).filter(Boolean);
  const wanted = [...shown.map((_, at) => `shown${at}`), "rolled away", "rolled to"];
  const wrong = [...words.filter((text) => !wanted.includes(text)), ...wanted.filter((text) => !words.includes(text))];
  if (wrong.length > 0) throw new Error(`seen or not: ${JSON.stringify(wrong)}`);
  // Far too much ends in time.
  await page.setContent("<body></body>");
  await page.evaluate(() => {
    document.body.innerHTML = "<p><b>word</b></p>".repeat(100_000);
    // A page that is read stands there already.
    return document.body.offsetHeight;
  });
  const large = await page.evaluate(`(() => { const start = performance.now();
    const text = ${script.replace(/;\s*$/, "")}; return { cut: text.cut, spent: performance.now() - start }; })()`);
  if (!large.cut || large.spent > 500) throw new Error(`a large page: ${JSON.stringify(large)}`);
  console.log(`${names.length} pages, the slowest in ${Math.round(slowest)} ms; a large one is left after ${Math.round(large.spent)} ms`);
} finally {
  await browser.close();
}
