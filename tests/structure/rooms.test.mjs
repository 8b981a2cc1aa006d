// No module uses another in a circle, and no room uses one that comes after it.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

import { ROOT, circles, expanded, modules, paths, plain } from './sources.mjs';

/** The rooms as data runs through them: each may use those before it. */
const ROOMS = ['order', 'knowledge', 'read', 'rules', 'case', 'i18n', 'message', 'present', 'app', 'web'];

const all = modules();
const roomOf = (name) => name.split('::')[0];

it('the sources are read as they are meant', () => {
  assert.deepEqual(expanded('crate::{a::B, c::{self, D as E}, f::*}'), ['crate::a::B', 'crate::c', 'crate::c::D', 'crate::f']);
  assert.deepEqual(paths(plain('use crate::a;\n// use crate::no;\nfn f() { super::b::g("crate::no"); }\n#[cfg(test)]\nmod tests { use crate::no; }')), ['crate::a', 'super::b::g']);
  assert.deepEqual(paths(plain('mod a;\npub use a::A;\nuse b::B;\nfn f() { a::g(x::a::h()) }')), ['self::a::g']);
  assert.deepEqual(circles(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']], ['d', ['a']]].map(([name, uses]) => [name, { uses: new Set(uses) }]))), [['b', 'c']]);
  // A reader that found nothing would find no circle either.
  assert.ok(all.size > 100, `${all.size} modules`);
  assert.ok(all.get('rules::judge').uses.size > 3);
});

it('no circle', () => {
  const faults = circles(all).map((group) => {
    const edges = group.flatMap((name) => [...all.get(name).uses].filter((next) => group.includes(next)).map((next) => `${name} → ${next}`));
    return `${group.join(', ')}\n      ${edges.join('\n      ')}`;
  });
  assert.deepEqual(faults, []);
});

it('each file lies in a room', () => {
  assert.deepEqual([...all].filter(([name]) => name !== '' && !ROOMS.includes(roomOf(name))).map(([, { file }]) => `src/${file}`), []);
});

it('no room uses one that comes after it', () => {
  const faults = [];
  for (const [name, { file, uses }] of all) {
    for (const next of uses) {
      const [from, to] = [ROOMS.indexOf(roomOf(name)), ROOMS.indexOf(roomOf(next))];
      if (from >= 0 && to > from) faults.push(`src/${file}: ${next}`);
    }
  }
  assert.deepEqual(faults, []);
});

it('a type name stands once in the crate', () => {
  const places = new Map();
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true }).filter((each) => each.endsWith('.rs'))) {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    // At the start of a line, or in a module of tests: not the `type` of a trait, which each implementation names.
    for (const [, kind, name] of text.matchAll(/^ *(?:pub(?:\([^)]*\))? )?(struct|enum|trait|union|type) ([A-Z]\w*)/gm)) {
      if (kind === 'type' && text.includes(` type ${name} = `) && !new RegExp(`^(?:pub(?:\\([^)]*\\))? )?type ${name}\\b`, 'm').test(text)) continue;
      places.set(name, [...(places.get(name) ?? []), file]);
    }
  }
  assert.ok(places.size > 300, `${places.size} names`);
  assert.deepEqual([...places].filter(([, files]) => files.length > 1), []);
});
