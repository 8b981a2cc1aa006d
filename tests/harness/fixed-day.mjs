// The same day in every run: import this before anything that reads the clock. From then on the clock of this process
// runs as ever, but begins on that day; the browsers' is moved by `onThatDay`.

import { startClock } from './clock.mjs';

// No sale and no holiday is near, and the shop's dates in the year before are not, either.
const clock = startClock('2026-09-16T14:00:00Z');

/** A copy of the unpacked extension, in `folder`, every script of which lives on that day. */
export const onThatDay = clock.live;
