// node tests/harness/film.mjs <story> <outdir>: what tests/e2e/story.test.mjs has pictured (STUCK_PARCEL_STORY) for the README:
// each step as story/<step>.png, and all frames one after another as an animated PNG of twenty seconds, story.png.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { animate, decode, encode } from './thumbnail.mjs';

const COLOURS = 96;
const SECONDS = 20;

const [story, out] = process.argv.slice(2);
if (!out) {
  console.error('usage: node tests/harness/film.mjs <story> <outdir>');
  process.exit(2);
}
// What comes of a step follows it: "1-write" before "1-write-copied".
const steps = (folder) => readdirSync(folder).filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -4)).sort();
const read = (folder, step) => decode(readFileSync(join(folder, `${step}.png`)));

mkdirSync(join(out, 'story'), { recursive: true });
for (const step of steps(story)) writeFileSync(join(out, 'story', `${step}.png`), encode(read(story, step), COLOURS));
const frames = steps(join(story, 'film')).map((step) => read(join(story, 'film'), step));
writeFileSync(join(out, 'story.png'), animate(frames, COLOURS, (SECONDS * 1000) / frames.length));
