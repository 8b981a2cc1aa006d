// ./build.sh bench: what the extension costs, beside none at all, a box that is put there, and a stand-in for another one.
// One browser for each, visits in random order (the same one each time), medians with quartiles. Ratios come from one run.
//
// Usage: node tests/bench/bench.mjs [quick] [part …]; parts: sizes, visits, sight, list, stored
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { BROWSERS } from '../harness/browsers.mjs';
import { startShop } from '../harness/shop.mjs';
import { firstSight } from './first-sight.mjs';
import { longList } from './long-list.mjs';
import { load, machine } from './machine.mjs';
import { sizes } from './sizes.mjs';
import { random } from './statistics.mjs';
import { stored } from './stored.mjs';
import { visits } from './visits.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const quick = process.argv.includes('quick');
const chosen = process.argv.slice(2).filter((word) => word !== 'quick');
const runs = (word) => !chosen.length || chosen.includes(word);
// An extension built elsewhere is measured by naming its folder.
const dist = process.env.STUCK_PARCEL_DIST ?? join(root, 'dist');
const each = { root, dist, next: random(20_261_130) };

console.log(`${machine()}\n\nLoad before: ${load()}`);
const shop = await startShop();
const browsers = quick ? ['chromium'] : BROWSERS;
if (runs('sizes')) sizes(root, dist);
if (runs('visits')) for (const browser of browsers) await visits(browser, shop, { ...each, runs: quick ? 7 : 15, quick });
if (runs('sight')) for (const browser of browsers) await firstSight(browser, shop, { ...each, runs: quick ? 3 : 9 });
if (runs('list')) await longList(shop, { ...each, counts: quick ? [100, 1000] : [100, 1000, 5000] });
if (runs('stored')) await stored(shop, { ...each, counts: quick ? [2000] : [20, 2000], runs: quick ? 1 : 5 });
await shop.close();
console.log(`\nLoad after: ${load()}`);
