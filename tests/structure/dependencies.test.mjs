// Each direct dependency has its reason in one table of docs/CONTRIBUTING.md, and the table names nothing else.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

import { chosen } from '../../extension/build/dependencies.mjs';
import { ROOT } from './sources.mjs';

const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/** The names below every [dependencies] of a Cargo.toml, whatever it is for. */
export function crates(text) {
  const found = new Set();
  let within = false;
  for (const line of text.split('\n')) {
    const section = /^\[(.+)\]\s*$/.exec(line);
    if (section) {
      within = /(?:^|[.-])dependencies$/.test(section[1]);
      const named = /(?:^|[.-])dependencies\.["']?([\w-]+)["']?$/.exec(section[1]);
      if (named) found.add(named[1]);
    } else if (within) {
      const entry = /^([\w-]+)\s*=/.exec(line);
      if (entry) found.add(entry[1]);
    }
  }
  return found;
}

const packages = (text) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text);
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
};

it('each direct dependency has its reason, and each reason its dependency', () => {
  assert.deepEqual(crates('[package]\nname = "x"\n[dependencies]\na = "1"\n[target.\'cfg(x)\'.dev-dependencies.b]\nversion = "1"\n[target.\'cfg(x)\'.build-dependencies]\nc = { version = "1" }\n[features]\nd = []'), new Set(['a', 'b', 'c']));
  const used = new Set([
    ...crates(read('Cargo.toml')), ...crates(read('tests/fuzz/Cargo.toml')),
    ...packages(read('extension/build/package.json')), ...packages(read('tests/package.json')),
  ]);
  used.delete('stuck-parcel');
  const text = read('docs/CONTRIBUTING.md');
  const tables = [...text.matchAll(/^\| (?:crate|npm package) \| why \|\n\|---\|---\|\n((?:\|.*\n)+)/gm)];
  assert.equal(tables.length, 2);
  const explained = tables.flatMap(([, rows]) => rows.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
  assert.deepEqual([...explained].sort(), [...used].sort());
});

it('a licence is passed on under what its expression allows, and an unknown one under nothing', () => {
  assert.deepEqual(chosen('Apache-2.0 OR MIT'), ['MIT']);
  assert.deepEqual(chosen('Unlicense/MIT'), ['MIT']);
  assert.deepEqual(chosen('Apache-2.0 OR GPL-2.0-only'), ['Apache-2.0']);
  assert.deepEqual(chosen('(MIT OR Apache-2.0) AND Unicode-3.0'), ['MIT', 'Unicode-3.0']);
  assert.deepEqual(chosen('GPL-3.0-only'), []);
});
