// Tracking numbers of our own making, from the public rules of their check digits: half of them are right, of the other
// half the check digit is another one. Always the same ones.

let state = 20_261_127;
/** A number below `limit`. */
const any = (limit) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const digits = (count) => Array.from({ length: count }, () => any(10));
const weighed = (body, weights) => body.reduce((sum, digit, at) => sum + digit * weights[at % weights.length], 0);
const toTen = (sum) => (10 - (sum % 10)) % 10;
/** With weights 3, 1, 3 … from the right. */
const threes = (body) => toTen(weighed([...body].reverse(), [3, 1]));
const s10 = (body) => {
  const rest = 11 - (weighed(body, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return { 10: 0, 11: 5 }[rest] ?? rest;
};

/** Each makes a body, says its check digit, and writes both down. */
const FAMILIES = {
  S10: [() => digits(8), s10, (body, check, at) => `${['RR', 'LX', 'CP', 'EE', 'RS', 'UA'][at % 6]}${body.join('')}${check}${['DE', 'CN', 'NL', 'FR', 'JP', 'ES'][at % 6]}`],
  UPS: [() => digits(15), (body) => toTen(weighed(body, [1, 2])), (body, check) => `1Z${body.join('')}${check}`],
  USPS: [() => [9, 4, 0, 0, 1, ...digits(16)], threes, (body, check) => `${body.join('')}${check}`],
  'FedEx Express': [() => digits(11), (body) => (weighed(body, [3, 1, 7]) % 11) % 10, (body, check) => `${body.join('')}${check}`],
  'FedEx Ground': [() => digits(14), threes, (body, check) => `${body.join('')}${check}`],
  'DHL Express': [() => digits(9), (body) => Number(body.join('')) % 7, (body, check) => `${body.join('')}${check}`],
};
const EACH = 40;

/** Pairs of a number and whether its check digit is right. */
export const numbers = Object.values(FAMILIES).flatMap(([make, check, write]) => Array.from({ length: EACH }, (_, at) => {
  const body = make();
  const right = at % 2 === 0;
  return [write(body, (check(body) + (right ? 0 : 1 + any(5))) % 10, at), right];
}));
