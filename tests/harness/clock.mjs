// A clock that begins on a chosen day and can be moved on: in this process, and in the scripts of a copied extension.
//
// It runs on, since what waits with a deadline would wait for ever on a clock that stands.

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;

/** Stands in for `Date` in one realm. `by`: by how many milliseconds the time is moved. */
function shift(by) {
  if (globalThis.Date.shifted) return;
  const Real = globalThis.Date;
  class Shifted extends Real {
    static shifted = true;
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(Real.now() + by());
    }
    static now() {
      return Real.now() + by();
    }
  }
  globalThis.Date = Shifted;
}

/** From now on it is `start` (ISO, UTC) in this process, and UTC is its zone. */
export function startClock(start) {
  process.env.TZ = 'UTC';
  let by = Date.parse(start) - Date.now();
  shift(() => by);
  return {
    /** Moves the clock of this process on. */
    forward: (days) => { by += days * DAY; },
    /** A copy of the unpacked extension, in `folder`, every script of which lives at the time of now. */
    live: (extension, folder) => {
      cpSync(extension, folder, { recursive: true });
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
        const path = join(folder, name);
        writeFileSync(path, `(${shift})(() => ${by});\n${readFileSync(path, 'utf8')}`);
      }
      return folder;
    },
  };
}
