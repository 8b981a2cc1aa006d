// Compares our reader of dates with chrono-node and any-date-parser on the corpus. Three steps, from the root:
//   node tests/dates/corpus.mjs
//   STUCK_PARCEL_DATES=$PWD/target/dates/corpus.jsonl STUCK_PARCEL_DATES_ANSWERS=$PWD/target/dates/answers.txt \
//     cargo test --lib date::corpus
//   npm ci --prefix tests && node tests/dates/compare.mjs [every n-th row, default 7]
// The others are helped: they get the language, the day itself as "today", and where the text has no year
// theirs is not looked at. A time counts only where the text has one.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import anyDate from "any-date-parser";

const [corpus, answers] = ["corpus.jsonl", "answers.txt"].map((name) =>
  readFileSync(`target/dates/${name}`, "utf8").trimEnd().split("\n"));
if (corpus.length !== answers.length) throw new Error("answers.txt is not of this corpus.jsonl: run the test again");
const step = Number(process.argv[2] ?? 7);
const pad = (number) => String(number).padStart(2, "0");
const two = ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`;

/** A reader: (row, index) → { first, last, minute } or null. */
const READERS = {
  "stuck-parcel": (_row, index) => {
    const [first, last, minute] = answers[index].split(" ");
    return last ? { first, last, minute: minute === "-" ? null : Number(minute) } : null;
  },
  "chrono-node": ({ language, text, first }) => {
    const name = language.split("-")[0];
    const parser = language === "en-GB" ? chrono.en.GB : name === "zh" ? chrono.zh : chrono[name]?.casual ?? chrono.casual;
    const [found] = parser.parse(text, new Date(`${first}T12:00:00`));
    if (!found?.start.isCertain("day")) return null;
    const day = (part) => two({ year: part.get("year"), month: part.get("month"), day: part.get("day") });
    const { start, end } = found;
    const minute = start.isCertain("hour") ? start.get("hour") * 60 + start.get("minute") : null;
    return { first: day(start), last: day(end ?? start), minute };
  },
  "any-date-parser": ({ language, text, first }) => {
    const parts = anyDate.attempt(text, language);
    if (parts.invalid || !parts.day || !parts.month) return null;
    const day = two({ year: Number(first.slice(0, 4)), ...parts });
    return { first: day, last: day, minute: parts.hour === undefined ? null : parts.hour * 60 + (parts.minute ?? 0) };
  },
};

function judge(row, got) {
  if (!got) return "unread";
  const same = row.told ? (a, b) => a === b : (a, b) => a.slice(5) === b.slice(5);
  const right = same(got.first, row.first) && same(got.last, row.last) && (row.minute === null || got.minute === row.minute);
  return right ? "right" : "wrong";
}

const tables = { "all rows": {}, "one day, no time": {}, "one day and time": {}, ranges: {} };
const languages = {};
for (const [name, read] of Object.entries(READERS)) {
  for (let index = 0; index < corpus.length; index += step) {
    const row = JSON.parse(corpus[index]);
    let got = null;
    try {
      got = read(row, index);
    } catch {
      // A reader that throws has not read.
    }
    const verdict = judge(row, got);
    const kind = row.shape.startsWith("range") ? "ranges" : row.minute === null ? "one day, no time" : "one day and time";
    for (const title of ["all rows", kind]) {
      const line = (tables[title][name] ??= { right: 0, wrong: 0, unread: 0 });
      line[verdict] += 1;
    }
    const line = ((languages[row.language] ??= {})[name] ??= { right: 0, all: 0 });
    line.all += 1;
    if (verdict === "right") line.right += 1;
  }
}
for (const [title, table] of Object.entries(tables)) {
  console.log(`\n${title}`);
  console.table(table);
}
console.log("\nright, in percent");
console.table(Object.fromEntries(Object.entries(languages).map(([language, line]) => [language,
  Object.fromEntries(Object.entries(line).map(([name, { right, all }]) => [name, Math.floor((1000 * right) / all) / 10]))])));
