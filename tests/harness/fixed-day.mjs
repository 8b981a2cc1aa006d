// The same day in every run: import this before anything that reads the clock. From then on the clock of this process
// runs as ever, but begins on DAY; the browsers' is moved by `onThatDay`.
//
// It runs on, since what waits with a deadline would wait for ever on a clock that stands.

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// No sale and no holiday is near, and the shop's dates in the year before are not, either.
const DAY = '2026-09-16T14:00:00Z';
process.env.TZ = 'UTC';

function shift(by) {
  if (globalThis.Date.shifted) return;
  const Real = globalThis.Date;
  class Shifted extends Real {
    static shifted = true;
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(Real.now() + by);
    }
    static now() {
      return Real.now() + by;
    }
  }
  globalThis.Date = Shifted;
}

const BY = Date.parse(DAY) - Date.now();
shift(BY);

/** A copy of the unpacked extension, in `folder`, every script of which lives on that day. */
export function onThatDay(extension, folder) {
  cpSync(extension, folder, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const path = join(folder, name);
    writeFileSync(path, `(${shift})(${BY});\n${readFileSync(path, 'utf8')}`);
  }
  return folder;
}
