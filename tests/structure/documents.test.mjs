// The documents link what is there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';

import { ROOT } from './sources.mjs';

const FOLDERS = ['.', 'docs', '.github', 'extension/store', 'tests/gallery'];
const DOCUMENTS = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md')).map((name) => join(folder, name)));

const anchors = (text) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));

it('each link of a document leads to a file, and to a heading in it', () => {
  assert.ok(DOCUMENTS.length > 8, DOCUMENTS.join(' '));
  const broken = [];
  for (const document of DOCUMENTS) {
    for (const [, target] of readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, anchor] = target.split('#');
      const file = join(ROOT, path ? join(dirname(document), path) : document);
      if (!existsSync(file)) broken.push(`${document}: ${target}`);
      else if (anchor && !anchors(readFileSync(file, 'utf8')).includes(anchor)) broken.push(`${document}: ${target} (no such heading)`);
    }
  }
  assert.deepEqual(broken, []);
});

// Of the table of what stops whom: behind a file stand the tests in it, in brackets. In a file of Rust they are functions, in one of
// scripts they are called by their names.
it('each test that the threat model names is there', () => {
  const text = readFileSync(join(ROOT, 'docs/THREAT_MODEL.md'), 'utf8');
  const broken = [];
  let count = 0;
  for (const [, path, names] of text.matchAll(/`((?:src|tests)\/[\w./-]+\.(?:rs|mjs))` \(([^)]*)\)/g)) {
    const source = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
    for (const [, name] of names.matchAll(/`([^`]+)`/g)) {
      count += 1;
      const is = path.endsWith('.rs') ? source.includes(`fn ${name}(`) : source.includes(name);
      if (!is) broken.push(`${path}: ${name}`);
    }
  }
  assert.ok(count > 40, `${count}`);
  assert.deepEqual(broken, []);
});

it('each path that a document names in code is there', () => {
  const broken = [];
  for (const document of DOCUMENTS) {
    for (const [, path] of readFileSync(join(ROOT, document), 'utf8').matchAll(/`((?:src|tests|docs|extension)\/[\w./-]+)`/g)) {
      if (!existsSync(join(ROOT, path))) broken.push(`${document}: ${path}`);
    }
  }
  assert.deepEqual(broken, []);
});
