// Writes src/knowledge/date/relative.txt: "today", "yesterday" and "3 days ago" as the browsers' own tables (CLDR)
// say them in every language that dates are read in:
//   node tests/dates/relative.mjs          (writes the table)
//   node tests/dates/relative.mjs --check  (fails where the table lacks one)
import { readFileSync, writeFileSync } from "node:fs";

const LOCALES = `en ru uk es es-MX pt-BR pt-PT fr fr-CA de it nl pl cs tr ar he ja ko zh zh-TW th vi id hu sv ro fa hi
  et lv lt fi da nb el bg hr sl sk sr sr-Latn ms kk ka az`.split(/\s+/);
const NUMBERS = [1, 2, 3, 4, 5, 8, 11, 21, 22, 25, 100];
const PATH = new URL("../../src/knowledge/date/relative.txt", import.meta.url);
const HEAD = `# How many days, weeks, hours or minutes ago: the unit, how many (# where the text says it), the wordings of all
# languages. From the Unicode CLDR, written by tests/dates/relative.mjs; spelt as relative.rs says.
`;

/** As src/knowledge/date/relative.rs parts and folds words. */
const fold = (text) => text.toLowerCase()
  .replace(/[\u064b-\u0652\u0654\u0670\u200b-\u200f\u061c\u2066-\u2069\u00ad'’]/gu, "")
  .replace(/(?<=\d)(?=[^\d\s])|(?<=[^\d\s])(?=\d)/gu, " ")
  .replace(/[\s.,\-־·]+/gu, " ").trim();

/** A wording and what people write for it beside the table's: Arabic has two words for "ago", Polish two for "today". */
const written = (text) => text.startsWith("قبل ") ? [text, text.replace("قبل", "منذ")]
  : text === "dzisiaj" ? [text, "dziś"] : [text];

/** "unit;number" → wordings. */
function wordings() {
  const rows = new Map();
  const add = (unit, number, text) => {
    const key = `${unit};${number}`;
    if (!rows.has(key)) rows.set(key, new Set());
    rows.get(key).add(fold(text));
  };
  for (const locale of LOCALES) {
    for (const style of ["long", "short"]) {
      const auto = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric: "auto", style });
      const always = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric: "always", style });
      for (const days of [0, 1, 2]) {
        const text = auto.format(-days, "day");
        if (!/\d/.test(text)) for (const one of written(text)) add("day", days, one);
      }
      for (const unit of ["minute", "hour", "day", "week"]) {
        for (const number of NUMBERS) {
          const text = always.format(-number, unit);
          // "לפני יומיים": two days are one word.
          if (/\d/.test(text)) for (const one of written(text)) add(unit, "#", one.replace(/\d+/, "7"));
          else add(unit, number, text);
        }
      }
    }
  }
  for (const [key, texts] of rows) {
    if (key.endsWith("#")) rows.set(key, new Set([...texts].map((text) => text.replace("7", "#"))));
  }
  return rows;
}

const rows = wordings();
if (process.argv[2] === "--check") {
  const table = readFileSync(PATH, "utf8");
  const lacking = [...rows].flatMap(([key, texts]) => {
    const line = table.split("\n").find((line) => line.startsWith(`${key};`)) ?? "";
    const have = new Set(line.split(";")[2]?.split("|"));
    return [...texts].filter((text) => !have.has(text)).map((text) => `${key}: ${text}`);
  });
  if (lacking.length > 0) throw new Error(lacking.join("\n"));
} else {
  const lines = [...rows].map(([key, texts]) => `${key};${[...texts].join("|")}\n`);
  writeFileSync(PATH, HEAD + lines.sort().join(""));
  console.log(`${lines.length} lines`);
}
