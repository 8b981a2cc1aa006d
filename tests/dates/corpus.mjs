// Writes dates the way browsers do, in every language that is read, for 400 days:
//   node tests/dates/corpus.mjs [file]     (default: target/dates/corpus.jsonl)
//   node tests/dates/corpus.mjs --sample   (a few rows of each language and shape: tests/dates/sample.txt)
// A row: language, shape, text, first day, last day, minutes since midnight or null, whether the year is told.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const LOCALES = `en en-GB ru uk es pt-BR pt-PT fr de it nl pl cs tr ar ar-EG he ja ko zh-CN zh-TW th
  th-u-ca-gregory th-u-nu-thai vi id hu sv ro fa hi hi-u-nu-deva
  et lv lt fi da nb el bg hr sl sk sr sr-Latn ms fa-u-ca-gregory kk ka az`.split(/\s+/);
const FIRST = Date.UTC(2025, 9, 1);
const DAYS = 400;
const HOUR = 3_600_000;
const ZONE = "Asia/Shanghai";

/** name → options; a `timed` shape has a time, a `range` is so many days long. */
const SHAPES = [
  ...["short", "medium", "long", "full"].flatMap((dateStyle) => [
    { name: dateStyle, options: { dateStyle } },
    ...["short", "medium", "long", "full"].map((timeStyle) => ({
      name: `${dateStyle}+${timeStyle}`, options: { dateStyle, timeStyle }, timed: true,
    })),
  ]),
  { name: "month-short", options: { month: "short", day: "numeric" } },
  { name: "month-long", options: { month: "long", day: "numeric" } },
  { name: "weekday-month", options: { weekday: "short", month: "short", day: "numeric" } },
  { name: "weekday-month+time", options: { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }, timed: true },
  { name: "weekday-year", options: { weekday: "short", month: "short", day: "numeric", year: "numeric" } },
  { name: "range", options: { month: "short", day: "numeric" }, range: 5 },
  { name: "range-long", options: { month: "long", day: "numeric" }, range: 5 },
  { name: "range-year", options: { month: "short", day: "numeric", year: "numeric" }, range: 5 },
  { name: "range-medium", options: { dateStyle: "medium" }, range: 5 },
];

const iso = (date) => date.toISOString().slice(0, 10);

function* rows(step) {
  for (const locale of LOCALES) {
    const language = locale.split("-u-")[0];
    for (const [index, { name, options, timed = false, range = 0 }] of SHAPES.entries()) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
      for (let n = step > 1 ? (index * 37) % step : 0; n < DAYS; n += step) {
        // Every hour and minute comes up; the zone is eight hours ahead the whole year.
        const minute = (n * 607 + 64) % 1440;
        const wall = new Date(FIRST + n * 24 * HOUR + minute * 60_000);
        const instant = new Date(wall.getTime() - 8 * HOUR);
        const last = new Date(wall.getTime() + range * 24 * HOUR);
        const parts = range
          ? format.formatRangeToParts(instant, new Date(instant.getTime() + range * 24 * HOUR))
          : format.formatToParts(instant);
        yield {
          language, shape: name, text: parts.map(({ value }) => value).join(""), first: iso(wall), last: iso(last),
          minute: timed ? minute : null, told: parts.some(({ type }) => type === "year"),
        };
      }
    }
  }
}

if (process.argv[2] === "--sample") {
  const path = new URL("sample.txt", import.meta.url);
  const lines = [...rows(173)].map((row) =>
    [row.language, row.first, row.last, row.minute ?? "-", row.told ? "told" : "untold", row.text].join("\t"));
  writeFileSync(path, `${lines.join("\n")}\n`);
  console.log(`${lines.length} rows`);
} else {
  const path = process.argv[2] ?? "target/dates/corpus.jsonl";
  mkdirSync(dirname(path), { recursive: true });
  const out = createWriteStream(path);
  let count = 0;
  for (const row of rows(1)) {
    out.write(`${JSON.stringify(row)}\n`);
    count += 1;
  }
  out.end();
  console.log(`${count} rows in ${path}`);
}
