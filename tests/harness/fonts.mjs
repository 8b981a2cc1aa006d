// The fonts a browser finds while it is tested: one named set and no other, whatever the machine has.
//
// Widths of words decide where lines break and what fits. A test that saw the machine's own fonts would pass on one
// machine and fail on the next.

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Families by set, the first one being what `sans-serif` and `system-ui` mean, and Debian's packages that bring them.
 * `usual` is what tests see; `wide` has the widest letters, for tests of what must fit in any font.
 */
export const SETS = {
  usual: {
    sans: ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans CJK KR', 'Noto Sans CJK JP', 'Noto Sans CJK SC', 'Noto Sans Symbols', 'Noto Sans Symbols2'],
    mono: ['DejaVu Sans Mono'],
    packages: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-dejavu-core'],
  },
  wide: {
    sans: ['DejaVu Sans', 'Noto Sans Hebrew', 'Noto Sans CJK KR', 'Noto Sans CJK JP', 'Noto Sans CJK SC'],
    mono: ['DejaVu Sans Mono'],
    packages: ['fonts-dejavu-core', 'fonts-noto-core', 'fonts-noto-cjk'],
  },
};

/** The files of a family in regular and bold; with some families one file holds both, or several families. */
function files(family) {
  const found = execFileSync('fc-list', ['--format', '%{file}\t%{style}\n', `:family=${family}`], { encoding: 'utf8' });
  return found.split('\n').filter(Boolean).map((line) => line.split('\t'))
    .filter(([file, styles]) => styles.split(',').some((style) => ['Regular', 'Bold', 'Book'].includes(style)) || file.endsWith('.ttc'))
    .map(([file]) => file);
}

/** The families of a set that this machine lacks. */
export function missing(name) {
  const { sans, mono } = SETS[name];
  return [...sans, ...mono].filter((family) => files(family).length === 0);
}

const strings = (families) => families.map((family) => `<string>${family}</string>`).join('');
const alias = (generic, families) => `<match target="pattern"><test name="family"><string>${generic}</string></test>`
  + `<edit name="family" mode="prepend" binding="strong">${strings(families)}</edit></match>`;

/** Writes a set into `folder`, as links to the machine's files; gives the environment for a browser that shall find no other. */
export function fontsOf(name, folder) {
  const { sans, mono } = SETS[name];
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const family of [...sans, ...mono]) {
    const found = files(family);
    if (found.length === 0) throw new Error(`the font ${family} is missing: apt-get install ${SETS[name].packages.join(' ')}`);
    for (const file of found) {
      try {
        symlinkSync(file, join(fonts, basename(file)));
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
    }
  }
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>
<!-- "sans" is what a browser asks for where a page says system-ui. -->
${['sans-serif', 'sans', 'serif', 'system-ui', 'ui-sans-serif'].map((generic) => alias(generic, sans)).join('\n')}
${['monospace', 'ui-monospace'].map((generic) => alias(generic, mono)).join('\n')}
<match target="pattern"><edit name="family" mode="append_last">${strings(sans)}</edit></match>
</fontconfig>
`);
  return { FONTCONFIG_FILE: configuration };
}

const environments = new Map();

/** The same in a folder that goes with this process. */
export function testFonts(name = 'usual') {
  if (!environments.has(name)) {
    const folder = mkdtempSync(join(tmpdir(), 'stuck-parcel-fonts-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    environments.set(name, fontsOf(name, folder));
  }
  return environments.get(name);
}

/** One line a family: its name and the version of its file. */
function versions() {
  const families = [...new Set(Object.values(SETS).flatMap(({ sans, mono }) => [...sans, ...mono]))];
  return families.map((family) => {
    const version = execFileSync('fc-list', ['--format', '%{fontversion}\n', `:family=${family}`], { encoding: 'utf8' }).split('\n')[0];
    // Kept as a fixed-point number.
    return `${family} ${(Number(version) / 65536).toFixed(2)}`;
  });
}

// node fonts.mjs missing: the packages that bring what this machine lacks, one a line
// node fonts.mjs versions: which families are there
// node fonts.mjs run <command…>: the command, in an environment where a browser finds the usual set
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, command, ...args] = process.argv.slice(2);
  if (what === 'missing') {
    const packages = Object.entries(SETS).filter(([name]) => missing(name).length > 0).flatMap(([, set]) => set.packages);
    for (const each of new Set(packages)) console.log(each);
  } else if (what === 'versions') console.log(`fonts: ${versions().join(', ')}`);
  else if (what === 'run' && command) {
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...testFonts() } }).on('close', (code) => process.exit(code ?? 1));
  } else {
    console.error('usage: node tests/harness/fonts.mjs missing | versions | run <command…>');
    process.exitCode = 2;
  }
}
