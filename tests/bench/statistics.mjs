// What is made of many measurements: an order of visits that is random and the same each time, medians with their
// quartiles, and what is noise.

/** Random numbers from 0 to 1, always the same ones for a seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A copy in random order. */
export function shuffled(all, next) {
  const copy = [...all];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const at = Math.floor(next() * (last + 1));
    [copy[last], copy[at]] = [copy[at], copy[last]];
  }
  return copy;
}

/** Median and quartiles. */
export function spread(numbers) {
  const sorted = [...numbers].sort((one, two) => one - two);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Two are told apart by this run only where their quartiles do not overlap. */
export const isNoise = (one, two) => one.low <= two.high && two.low <= one.high;

/** "31 (28–35)" */
export const written = ({ low, median, high }, digits = 0) => `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;

/** How much one is over another, "±" in front of what is noise. */
export const over = (one, two, digits = 0) => `${isNoise(one, two) ? '± ' : ''}${(one.median - two.median).toFixed(digits)}`;

/** How many times the other one it is, "±" in front of what is noise. */
export const times = (one, two) => `${isNoise(one, two) ? '± ' : ''}${(one.median / two.median).toFixed(2)}`;

/** One row of a table of a document. */
export const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

/** The heads of its columns: the first so many are words, the others numbers. */
export function head(words, ...cells) {
  row(...cells);
  row(...cells.map((_, at) => (at < words ? '---' : '---:')));
}
