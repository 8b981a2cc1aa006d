// Which lines of the pure modules the native tests run, module by module; tests themselves do not count.
// Usage: node report.mjs <lcov file> [module, to list its lines that no test runs]
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [file, listed] = process.argv.slice(2);
// What may use the browser is tested in one: tests/browser, tests/e2e.
const ELSEWHERE = /^src\/(app|browser|ui|page\/dom)\/|^src\/language\/build\.rs$/;
const TESTS = /(^|\/)(tests|[a-z_]+_tests|properties|sample|corpus|check)\.rs$/;
const modules = new Map();

for (const record of readFileSync(file, 'utf8').split('end_of_record\n')) {
  const path = relative(process.cwd(), record.match(/^SF:(.*)$/m)?.[1] ?? '/');
  if (!path.startsWith('src/') || ELSEWHERE.test(path) || TESTS.test(path)) continue;
  // In a file the tests stand last.
  const text = readFileSync(path, 'utf8').split('\n');
  const start = text.findIndex((line, at) => line === '#[cfg(test)]' && / \{$/.test(text[at + 1] ?? '')) + 1 || Infinity;
  const module = path.match(/^src\/(page\/answer|[^/.]+)/)[1];
  const sums = modules.get(module) ?? { lines: 0, run: 0, missed: [] };
  for (const [, line, count] of record.matchAll(/^DA:(\d+),(\d+)/gm)) {
    if (Number(line) >= start) continue;
    sums.lines += 1;
    if (count !== '0') sums.run += 1;
    else sums.missed.push(`${path}:${line}: ${text[line - 1].trim()}`);
  }
  modules.set(module, sums);
}

const row = (name, { lines, run }) => `${name.padEnd(18)}${(100 * run / lines).toFixed(1).padStart(6)} %${`${run}/${lines}`.padStart(14)}`;
const all = { lines: 0, run: 0 };
for (const [name, sums] of [...modules].sort()) {
  if (sums.lines === 0) continue;
  console.log(row(name, sums));
  all.lines += sums.lines;
  all.run += sums.run;
  if (name === listed) console.log(sums.missed.map((line) => `  ${line}`).join('\n'));
}
console.log(row('all of these', all));
