// The Rust sources as modules that use each other: read from the text, since what matters is what stands there.

import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** The text without comments, strings and what only tests are built with, line breaks kept; with `strings` they stay. */
export function plain(source, { strings = false } = {}) {
  // Blanked strings and comments keep braces in them from being counted; both texts have the same places.
  let text = source.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|b?r(#*)"[\s\S]*?"\1|b?"(?:\\[\s\S]|[^"\\])*"|'(?:\\(?:u\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|.)|[^'\\\n])'/g,
    blank,
  );
  let kept = strings ? source.replace(/(b?r(#*)"[\s\S]*?"\2|b?"(?:\\[\s\S]|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (all, string) => string ?? blank(all)) : text;
  for (;;) {
    // A `feature` or target beside `test` would be built without it, too.
    const found = /#\[cfg\(test\)\]\s*/.exec(text);
    if (!found) return kept;
    const end = itemEnd(text, found.index + found[0].length);
    [text, kept] = [text, kept].map((each) => each.slice(0, found.index) + blank(each.slice(found.index, end)) + each.slice(end));
  }
}

/** Where the item that starts at `from` ends: with its closing brace, or a semicolon outside of any. */
function itemEnd(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at + 1;
    else if (text[at] === ';' && depth === 0) return at + 1;
  }
  return text.length;
}

/** `a::{b, c::{self, d}}` as whole paths: a::b, a::c, a::c::d. */
export function expanded(tree) {
  const text = tree.trim();
  const open = text.indexOf('{');
  if (open < 0) return [text.replace(/\s+as\s+\w+$/, '').replace(/::(?:self|\*)$/, '').replace(/\s/g, '')];
  const stem = text.slice(0, open);
  const inner = text.slice(open + 1, text.lastIndexOf('}'));
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= inner.length; at += 1) {
    if (inner[at] === '{') depth += 1;
    else if (inner[at] === '}') depth -= 1;
    else if ((inner[at] === ',' && depth === 0) || at === inner.length) {
      if (inner.slice(start, at).trim()) parts.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return parts.flatMap((part) => expanded(part.trim() === 'self' ? stem.replace(/::\s*$/, '') : stem + part.trim()));
}

/**
 * The paths that a module's text names: `crate::…`, `super::…`, `self::…`, and those into the modules it declares. What it
 * only hands on (`pub use`) it does not use itself.
 */
export function paths(text) {
  const found = [];
  const children = [...text.matchAll(/\bmod\s+(\w+)\s*;/g)].map(([, child]) => child);
  const first = ['crate', 'super', 'self', ...children].join('|');
  const rest = text.replace(/\b(pub(?:\([^)]*\))?\s+)?use\s+([^;]+);/g, (all, handedOn, tree) => {
    const into = expanded(tree).filter((path) => new RegExp(`^(?:${first})(?:::|$)`).test(path));
    if (!handedOn) found.push(...into);
    return all.replace(/[^\n]/g, ' ');
  });
  for (const [path] of rest.matchAll(new RegExp(`(?<!::\\s*|\\w)(?:${first})(?:\\s*::\\s*[A-Za-z_]\\w*)+`, 'g'))) found.push(path.replace(/\s/g, ''));
  return found.map((path) => (children.includes(path.split('::')[0]) ? `self::${path}` : path));
}

/** @returns {Map<string, {file: string, uses: Set<string>, reexports: Map<string, string>}>} each module by its path, "" being the crate's root. */
export function modules(folder = join(ROOT, 'src')) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.rs')).map((file) => file.split(sep).join('/')).sort();
  const all = new Map();
  for (const file of files) {
    const name = file.replace(/\.rs$/, '').replace(/(^|\/)(mod|lib)$/, '').replaceAll('/', '::');
    all.set(name, { file, text: plain(readFileSync(join(folder, file), 'utf8')), uses: new Set(), reexports: new Map() });
  }
  // What only tests are built from is not looked at: `#[cfg(test)] mod tests;` beside its own file, and what lies below it.
  for (const [name, { file }] of [...all]) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, child] of source.matchAll(/#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*;/g)) {
      const only = name ? `${name}::${child}` : child;
      for (const each of [...all.keys()]) if (each === only || each.startsWith(`${only}::`)) all.delete(each);
    }
  }
  const absolute = (name, path) => {
    const parts = path.split('::');
    let base = name ? name.split('::') : [];
    while (parts.length > 0 && ['crate', 'super', 'self'].includes(parts[0])) {
      const step = parts.shift();
      if (step === 'crate') base = [];
      else if (step === 'super') base = base.slice(0, -1);
    }
    return [...base, ...parts];
  };
  for (const [name, one] of all) {
    for (const [, tree] of one.text.matchAll(/\bpub(?:\([^)]*\))?\s+use\s+([^;]+);/g)) {
      for (const path of expanded(tree)) {
        const parts = path.split('::');
        const whole = all.has([...(name ? [name] : []), parts[0]].join('::')) ? [...(name ? name.split('::') : []), ...parts] : absolute(name, path);
        one.reexports.set(parts.at(-1), whole.join('::'));
      }
    }
  }
  /** The module in which what a path names is written: through re-exports, so that a room's front does not count as its user. */
  const home = (parts, depth = 0) => {
    for (let length = parts.length; length >= 0; length -= 1) {
      const name = parts.slice(0, length).join('::');
      const found = all.get(name);
      if (!found) continue;
      const next = parts[length];
      const elsewhere = next !== undefined && found.reexports.get(next);
      if (elsewhere && depth < 8) return home([...elsewhere.split('::'), ...parts.slice(length + 1)], depth + 1);
      return name;
    }
    return undefined;
  };
  for (const [name, one] of all) {
    for (const path of paths(one.text)) {
      const target = home(absolute(name, path));
      if (target !== undefined && target !== name) one.uses.add(target);
    }
  }
  return all;
}

/** The circles: groups of modules of which each reaches each other (Tarjan), largest first. */
export function circles(all) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const found = [];
  const visit = (name) => {
    index.set(name, index.size);
    low.set(name, index.get(name));
    stack.push(name);
    for (const next of all.get(name).uses) {
      if (!index.has(next)) {
        visit(next);
        low.set(name, Math.min(low.get(name), low.get(next)));
      } else if (stack.includes(next)) low.set(name, Math.min(low.get(name), index.get(next)));
    }
    if (low.get(name) !== index.get(name)) return;
    const group = stack.splice(stack.indexOf(name));
    if (group.length > 1) found.push(group.sort());
  };
  for (const name of all.keys()) if (!index.has(name)) visit(name);
  return found.sort((a, b) => b.length - a.length);
}
