// A font in which every letter of every script is the same plain block, as the only one a browser finds.
//
// Which fonts a machine has, and how it smooths them, changes the width of words and with it every layout. With this
// font a layout is the same to the pixel wherever it is made, so a picture of it can be held against a committed one.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EM = 1000;
const ASCENT = 900;
const DESCENT = 250;
// About as wide as Latin letters are on average: lines break where they would in a usual font.
const ADVANCE = 520;
const NAME = 'Stuck Parcel Blocks';

const u8 = (...values) => Buffer.from(values);
const u16 = (...values) => Buffer.concat(values.map((value) => u8((value >> 8) & 255, value & 255)));
const u32 = (...values) => Buffer.concat(values.map((value) => u16(Math.floor(value / 65536), value % 65536)));

// Glyph 1 is the block, 2 the space between words, 0 what has no letter; the last two are empty.
const BLOCK = Buffer.concat([
  u16(1, 40, 0, 480, 560), // one outline and its box
  u16(3, 0), // the last of its four points; no instructions
  u8(1, 1, 1, 1), // all on the outline
  u16(40, 0, 440, 0), // x, each from the one before
  u16(0, 560, 0, -560),
]);
const SPACES = [[0x20, 0x20], [0xa0, 0xa0]];
// Without the ready-made forms of Arabic (fb50–fdff, fe70–feff): of those the shaper would make ligatures.
const SIGNS = [[0x21, 0x7e], [0xa1, 0xd7ff], [0xf900, 0xfb4f], [0xfe00, 0xfe6f], [0xff00, 0xffef], [0x1f000, 0x1faff]];

/** Format 13 gives a whole range one glyph. */
function characters() {
  const groups = [...SPACES.map((range) => [...range, 2]), ...SIGNS.map((range) => [...range, 1])].sort(([a], [b]) => a - b);
  const table = Buffer.concat([u16(13, 0), u32(16 + groups.length * 12, 0, groups.length), ...groups.map((group) => u32(...group))]);
  return Buffer.concat([u16(0, 1), u16(3, 10), u32(12), table]);
}

function names() {
  const text = Buffer.from(NAME, 'utf16le').swap16();
  const kinds = [1, 4, 6];
  const records = kinds.map((kind) => u16(3, 1, 0x409, kind, text.length, 0));
  return Buffer.concat([u16(0, kinds.length, 6 + 12 * kinds.length), ...records, text]);
}

const TABLES = {
  'OS/2': Buffer.concat([
    u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0), Buffer.alloc(10),
    u32(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff), Buffer.from('NONE'),
    u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT), u32(0xffffffff, 0xffffffff), u16(560, 700, 0, 0x20, 1),
  ]),
  cmap: characters(),
  glyf: Buffer.concat([BLOCK, Buffer.alloc(-BLOCK.length & 3)]),
  head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, EM), Buffer.alloc(16), u16(40, 0, 480, 560, 0, 8, 2, 1, 0)]),
  hhea: Buffer.concat([u32(0x10000), u16(ASCENT, -DESCENT, 0, ADVANCE, 40, 40, 480, 1, 0, 0, 0, 0, 0, 0, 0, 1)]),
  hmtx: u16(ADVANCE, 40, 40, 0),
  loca: u32(0, 0, BLOCK.length, BLOCK.length),
  maxp: Buffer.concat([u32(0x10000), u16(3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: names(),
  post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
};

function sum(table) {
  const whole = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let total = 0;
  for (let at = 0; at < whole.length; at += 4) total = (total + whole.readUInt32BE(at)) % 2 ** 32;
  return total;
}

function font() {
  const tables = Object.entries(TABLES);
  const directory = [];
  const bodies = [];
  let offset = 12 + 16 * tables.length;
  for (const [tag, table] of tables) {
    directory.push(Buffer.from(tag), u32(sum(table), offset, table.length));
    bodies.push(table, Buffer.alloc(-table.length & 3));
    offset += table.length + (-table.length & 3);
  }
  return Buffer.concat([u32(0x10000), u16(tables.length, 128, 3, 16 * tables.length - 128), ...directory, ...bodies]);
}

/** Writes the font into `folder`; the environment for a browser that shall know no other. */
export function blocksOnly(folder) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  writeFileSync(join(fonts, 'blocks.ttf'), font());
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(configuration, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`);
  return { FONTCONFIG_FILE: configuration };
}
