// How large what is shipped is, beside what reads numbers or dates alone.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { head, row } from './statistics.mjs';

const SHIPPED = ['core.wasm', 'core.js', 'core-fallback.js', 'hook.js', 'content.js', 'guard.js', 'sheets.js', 'texts/en.ftl', 'pages.wasm', 'pages.js'];
const OTHERS = ['ts-tracking-number', 'chrono-node', 'any-date-parser'];

/** Prints them, in bytes. */
export function sizes(root, dist) {
  console.log('\n## Sizes, in bytes\n');
  head(1, 'file', 'raw', 'gzip');
  const line = (name, bytes) => row(name, bytes.length, gzipSync(bytes, { level: 9 }).length);
  // A quick build is without some of them.
  for (const name of SHIPPED.filter((each) => existsSync(join(dist, 'chromium', each)))) line(name, readFileSync(join(dist, 'chromium', name)));
  // As a page would load them.
  const { buildSync } = createRequire(join(root, 'extension/build/package.json'))('esbuild');
  for (const name of OTHERS) {
    const { outputFiles: [{ contents }] } = buildSync({ stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir: join(root, 'tests') }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error' });
    line(`(${name})`, contents);
  }
  for (const name of readdirSync(dist).filter((each) => each.endsWith('.zip'))) row(name, statSync(join(dist, name)).size, '');
}
