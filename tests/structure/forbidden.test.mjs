// What no source of the extension may call or name: a way for text to become markup or code, code from elsewhere, and a
// host that is not on a list.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

import { modules, plain, ROOT } from './sources.mjs';

/** In JavaScript and in Rust's names for the same. */
const FORBIDDEN = [
  [/\binnerHTML\b|\b(?:set_)?inner_html\b/, 'markup from text'],
  [/\bouterHTML\b|\b(?:set_)?outer_html\b/, 'markup from text'],
  [/\binsertAdjacentHTML\b|\binsert_adjacent_html\w*\b/, 'markup from text'],
  [/\bsetHTML(?:Unsafe)?\b|\bset_html\w*\b|\bparseHTMLUnsafe\b/, 'markup from text'],
  [/\bsrcdoc\b/, 'markup from text'],
  [/\bcreateContextualFragment\b|\bcreate_contextual_fragment\b/, 'markup from text'],
  [/\bDOMParser\b|\bDomParser\b/, 'markup from text'],
  [/\bdocument\s*\.\s*write(?:ln)?\b|\bdocument\b\s*\.\s*write_\d\b/, 'markup from text'],
  [/\beval\s*\(|\bjs_sys::eval\b/, 'code from text'],
  [/\bnew\s+Function\b|\bFunction::new_(?:no_args|with_args)\b/, 'code from text'],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, 'code from text'],
  [/\bimportScripts\s*\(\s*(?!["'][\w-]+\.js["']\s*(?:,\s*["'][\w-]+\.js["']\s*)*\))[^)]/, 'code from elsewhere'],
  [/<script\b[^>]*\bsrc\s*=\s*["']?(?:[a-z]+:)?\/\//i, 'code from elsewhere'],
  [/\bon(?:click|load|error)\s*=\s*["']/i, 'code from text'],
];

/** A word of its own in Rust, where functions may have this name. */
const IN_JAVASCRIPT = [[/\bimport\s*\(/, 'code from elsewhere']];

/** Where a forbidden word stands because the code refuses it. */
const REFUSED = [['src/present/view/html.rs', 'srcdoc']];

/**
 * Hosts that our own code names: the shop's, Cainiao's, the universal tracker's, the stores where a problem is reported,
 * and names of XML vocabularies, which nobody asks.
 */
const HOSTS = [/^addons\.mozilla\.org$/, /^chromewebstore\.google\.com$/, /^(?:\*\.|[a-z]+\.)?aliexpress\.(?:com|us|ru)$/, /^(?:global|www)\.cainiao\.com$/, /^t\.17track\.net$/, /^www\.w3\.org$/];

/** And those of the trackers, which stand in a table of their own. */
const TRACKERS = readFileSync(join(ROOT, 'src/knowledge/tracking_number/sites.txt'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split(';')[4].split(/[/?#{]/)[0]);

function files(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((file) => ending.test(file) && !/node_modules|^build\b/.test(file)).map((file) => join(folder, file));
}

/** A JavaScript or HTML file without its comments. */
const bare = (source) => source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/[^\n]*/g, (all) => all.replace(/[^\n]/g, ' '));

const SOURCES = [
  ...[...modules().values()].map(({ file }) => join('src', file)).map((file) => [file, plain(readFileSync(join(ROOT, file), 'utf8'), { strings: true })]),
  ...files('extension', /\.(?:js|html|css|json)$/).map((file) => [file, bare(readFileSync(join(ROOT, file), 'utf8'))]),
];

function faults(text, file = '') {
  const found = [];
  for (const [pattern, why] of file.endsWith('.rs') ? FORBIDDEN : [...FORBIDDEN, ...IN_JAVASCRIPT]) {
    for (const { 0: what, index } of text.matchAll(new RegExp(pattern, `g${pattern.flags}`))) if (!REFUSED.some(([place, word]) => place === file && word === what.trim())) found.push([index, `${what.trim()} (${why})`]);
  }
  for (const { 0: what, 1: host, index } of text.matchAll(/\b(?:https?|wss?|ftp):\\?\/\\?\/([^\s"'`\\/?#<>)|]*)/g)) {
    // Put together at run time: the allow-list judges it there.
    if (host === '' || host.includes('{')) continue;
    if (!HOSTS.some((pattern) => pattern.test(host)) && !TRACKERS.includes(host)) found.push([index, `${what} (a host that is not on the list)`]);
  }
  return found.map(([index, what]) => `${text.slice(0, index).split('\n').length}: ${what}`);
}

it('finds what it is to find', () => {
  for (const bad of [
    'a.innerHTML = b', 'element.set_inner_html(x)', 'a.insertAdjacentHTML("beforeend", b)', 'a.outerHTML = b', 'eval(text)', 'js_sys::eval("1")',
    'new Function("a")', 'document.write(a)', 'importScripts("https://a.example/x.js")', 'importScripts("a.js", "//a.example/x.js")', 'importScripts(name)', 'import("./x.js")', 'fetch("https://a.example/x")',
    '<script src="//cdn.example/x.js">', 'new WebSocket("wss://a.example")', 'https://www.aliexpress.com.evil.example/', 'setTimeout("code", 1)',
  ]) assert.notDeepEqual(faults(bad), [], bad);
  for (const good of ['a.textContent = b', 'importScripts("guard.js", "pages.js")', '"https://www.aliexpress.com/p/order"', '"http://www.w3.org/2000/svg"', 'setTimeout(() => 1, 1)', '["https://", &host]']) {
    assert.deepEqual(faults(good), [], good);
  }
  assert.deepEqual(faults(plain('// innerHTML\nfn a() {}\n#[cfg(test)]\nmod tests { const X: &str = "https://evil.example"; }', { strings: true })), []);
  assert.equal(faults(plain('const X: &str = "https://evil.example";', { strings: true })).length, 1);
  assert.ok(SOURCES.length > 150 && TRACKERS.length > 50, `${SOURCES.length} sources, ${TRACKERS.length} trackers`);
});

it('no source makes markup or code of text, loads code, or names a host that is not on the list', () => {
  assert.deepEqual(SOURCES.flatMap(([file, text]) => faults(text, file).map((fault) => `${file}:${fault}`)), []);
});
