// Numbers, dates and verdicts: the core as it is shipped beside what people would use instead, in the same JavaScript
// engine in one run. Usage: node tests/bench/readers.mjs <folder with the built readers.js>
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import anyDate from 'any-date-parser';
import * as chrono from 'chrono-node';

import { numbers as own } from './numbers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const core = require(resolve(process.argv[2], 'readers.js'));
const { getTracking } = require('ts-tracking-number');

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
/**
 * Microseconds for one of them, for each reader, after half a second of rounds in which the engine makes its code quick, wasm's
 * as well as JavaScript's. Their rounds come in turns, so that what else the machine does meets all of them; the best counts.
 */
function each(items, readers) {
  const round = (read) => {
    const start = performance.now();
    for (const item of items) read(item);
    return ((performance.now() - start) * 1000) / items.length;
  };
  const all = Object.values(readers);
  for (const read of all) for (const end = performance.now() + 500; performance.now() < end;) round(read);
  const rounds = Array.from({ length: 100 }, () => all.map(round));
  return Object.fromEntries(Object.keys(readers).map((name, at) => [name, Math.min(...rounds.map((times) => times[at]))]));
}

// Real carriers' numbers where they are beside the project, else those of our own making.
const vectors = process.env.STUCK_PARCEL_FACTS && join(process.env.STUCK_PARCEL_FACTS, 'vectors/jkeen_tracking_number_data.json');
const numbers = vectors && existsSync(vectors)
  ? JSON.parse(readFileSync(vectors, 'utf8')).map(({ number, valid }) => [number, valid])
  : own;
console.log(`\nTracking numbers: ${numbers.length}, agreement with what is known of them and microseconds each\n`);
row('reader', 'agrees', 'µs', '×');
row('---', '---:', '---:', '---:');
const readers = { 'stuck-parcel': (text) => core.is_number(text), 'ts-tracking-number': (text) => getTracking(text) !== undefined };
const times = each(numbers, Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, ([text]) => read(text)])));
for (const [name, read] of Object.entries(readers)) {
  const right = numbers.filter(([text, valid]) => read(text) === valid).length;
  row(name, `${right} of ${numbers.length}`, times[name].toFixed(2), (times[name] / times['stuck-parcel']).toFixed(1));
}

// Each language's own dates, as the browser's Intl writes them.
const LANGUAGES = ['en', 'ru', 'uk', 'es', 'pt-BR', 'fr', 'de', 'it', 'nl', 'pl', 'cs', 'tr', 'ar', 'he', 'ja', 'ko', 'zh-CN'];
const dates = LANGUAGES.flatMap((language) => ['long', 'medium'].flatMap((dateStyle) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
  return Array.from({ length: 40 }, (_, index) => {
    const day = new Date(Date.UTC(2025, 9, 20 + index * 9));
    return { language, text: format.format(day), day: Number(day.toISOString().slice(0, 10).replaceAll('-', '')) };
  });
}));
// Each gives a number, so that what is timed is the reading.
const DATES = {
  'stuck-parcel': ({ text, language }) => core.read_date(text, language),
  'chrono-node': ({ text, language }) => {
    const [found] = (chrono[language.split('-')[0]]?.casual ?? chrono.casual).parse(text, new Date(2026, 11, 31, 12));
    return found?.start.isCertain('day') ? found.start.get('year') * 10_000 + found.start.get('month') * 100 + found.start.get('day') : 0;
  },
  'any-date-parser': ({ text, language }) => {
    const { year, month, day, invalid } = anyDate.attempt(text, language);
    return invalid ? 0 : year * 10_000 + month * 100 + day;
  },
};
console.log(`\nDates: ${dates.length} in ${LANGUAGES.length} languages, long and medium, and microseconds each\n`);
row('reader', 'right', 'µs', '×');
row('---', '---:', '---:', '---:');
const spent = each(dates, DATES);
for (const [name, read] of Object.entries(DATES)) {
  const right = dates.filter((date) => read(date) === date.day).length;
  row(name, `${right} of ${dates.length}`, spent[name].toFixed(2), (spent[name] / spent['stuck-parcel']).toFixed(1));
}

const two = (number) => String(number).padStart(2, '0');
const fact = (value) => ({ value, source: 'detail-answer', seen: 1 });
const line = (day, code) => ({ instant: Date.parse(`2026-10-${two(day)}T10:00Z`), date: `2026-10-${two(day)}`, minute: 600, code, text: `${code} words`, place: 'Town', source: 'tracking-answer' });
const stored = JSON.stringify({
  schema: 2, first_seen: 1, last_seen: 1, dismissed_at: 0,
  order: { id: '8190000000000017', placed: fact('2026-10-01'), shipped: fact('2026-10-04'), status: fact('shipped'), protection: [fact('2026-12-20')], country: fact('ES'),
    parcels: [{ origin_number: fact('LP00123456789012'), events: [line(28, 'LH_DEPART'), ...Array.from({ length: 11 }, (_, index) => line(20 - index, 'PU_PICKUP_SUCCESS'))], events_read: Date.now() }] },
});
const MANY = 20_000;
core.judge_often(stored, MANY);
const start = performance.now();
core.judge_often(stored, MANY);
const inWasm = Math.round((MANY / (performance.now() - start)) * 1000);
const natively = execFileSync(join(ROOT, 'target/release/examples/native_bench'), { input: stored, encoding: 'utf8' }).trim().split(' ').pop();
console.log(`\nVerdicts on an order with twelve events: ${inWasm} a second in wasm, ${natively} natively\n`);
