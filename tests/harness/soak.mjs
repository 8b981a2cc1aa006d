// node tests/harness/soak.mjs [rounds] [files…]
//
// The end-to-end tests so many times, each round in another order, beside two busy loops: what fails once here fails
// sooner or later for somebody. Prints each test that failed, in how many rounds, and with what words the first time.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../e2e', import.meta.url));
const LOAD = 2;

const [rounds = '5', ...named] = process.argv.slice(2);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.test.mjs'))
  .filter((name) => named.length === 0 || named.includes(basename(name, '.test.mjs'))).map((name) => join(FOLDER, name));
if (!(Number(rounds) > 0) || files.length === 0) {
  console.error('usage: node tests/harness/soak.mjs [rounds] [files…]');
  process.exit(2);
}

function shuffled(list) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

const loops = Array.from({ length: LOAD }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
process.on('exit', () => loops.forEach((loop) => loop.kill()));
process.on('SIGINT', () => process.exit(130));

/** By test: how often it failed, in which rounds, and the first words. */
const failures = new Map();
let tests = 0;

async function round(number) {
  const order = shuffled(files);
  const began = Date.now();
  // The names of the tests around one: what runs at once is told one file after the other.
  const around = [];
  let failed = 0;
  const events = run({ files: order, concurrency: 2 });
  events.on('test:start', ({ name, nesting }) => { around.splice(nesting, Infinity, name); });
  events.on('test:pass', ({ details, skip }) => { if (details.type !== 'suite' && skip === undefined) tests += 1; });
  events.on('test:fail', ({ name, nesting, file, details }) => {
    // A suite fails with its tests.
    if (details.error?.failureType === 'subtestsFailed') return;
    tests += 1;
    failed += 1;
    const path = [...around.slice(0, nesting), name].join(' › ');
    const test = `${basename(file ?? name, '.test.mjs')}: ${path}`;
    const known = failures.get(test) ?? { rounds: new Set(), words: String(details.error?.cause?.message ?? details.error?.message ?? '') };
    known.rounds.add(number);
    failures.set(test, known);
  });
  for await (const event of events) void event;
  console.log(`round ${number}: ${failed} failed, ${Math.round((Date.now() - began) / 1000)} s; order: ${order.map((file) => basename(file, '.test.mjs')).join(' ')}`);
}

for (let number = 1; number <= Number(rounds); number += 1) await round(number);

console.log(`\n${tests} tests in ${rounds} rounds beside ${LOAD} busy loops`);
if (failures.size === 0) console.log('none failed');
else {
  console.log('\n| test | failed in | first words |\n|---|---|---|');
  for (const [test, { rounds: when, words }] of [...failures].sort(([, a], [, b]) => b.rounds.size - a.rounds.size)) {
    console.log(`| ${test} | ${when.size} of ${rounds} | ${words.split('\n').slice(0, 3).join(' ').slice(0, 300)} |`);
  }
  process.exitCode = 1;
}
process.exit();
