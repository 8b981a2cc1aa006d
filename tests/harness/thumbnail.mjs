// Small pictures that stand for large ones, and whether two of them show the same.
//
// Each pixel of a thumbnail is the mean of a square of the picture. Two of them show the same where each pixel lies
// within what the other has around it: a line that another version of the browser draws a pixel further on is forgiven,
// a colour, a shape or a side that changed is not. (What moved is for layout.mjs to tell, to the pixel.)

import UPNG from 'upng-js';

const CELL = 4;
// Of 255. Thumbnails are kept in sixteen shades of each colour, so they are up to half a step off to begin with.
const STEP = 17;
const TOLERANCE = 14;
// A dot of five pixels darkens one cell or four a little, as it falls: a few of those are no change. An icon is 25 cells.
const FORGIVEN = 12;

const buffer = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

/** @returns {{width, height, pixels: Uint8Array}} with four bytes a pixel */
export function decode(png) {
  const image = UPNG.decode(buffer(png));
  return { width: image.width, height: image.height, pixels: new Uint8Array(UPNG.toRGBA8(image)[0]) };
}

/** As a PNG of at most `colours` colours; without a number, of as many as there are. */
export const encode = ({ width, height, pixels }, colours = 0) => Buffer.from(UPNG.encode([buffer(pixels)], width, height, colours));

/** Pictures of one size as an animated PNG, each shown for so many milliseconds. */
export function animate(pictures, colours, milliseconds) {
  const [{ width, height }] = pictures;
  if (pictures.some((picture) => picture.width !== width || picture.height !== height)) throw new Error('frames of several sizes');
  const delays = pictures.map(() => Math.round(milliseconds));
  return Buffer.from(UPNG.encode(pictures.map(({ pixels }) => buffer(pixels)), width, height, colours, delays));
}

/** In the shades that are kept. */
export const plainer = (picture) => ({ ...picture, pixels: picture.pixels.map((value) => Math.round(value / STEP) * STEP) });

export function shrink({ width, height, pixels }) {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const small = new Uint8Array(columns * rows * 4);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const sum = [0, 0, 0];
      let count = 0;
      for (let y = row * CELL; y < Math.min(height, (row + 1) * CELL); y += 1) {
        for (let x = column * CELL; x < Math.min(width, (column + 1) * CELL); x += 1) {
          for (const channel of [0, 1, 2]) sum[channel] += pixels[(y * width + x) * 4 + channel];
          count += 1;
        }
      }
      small.set([...sum.map((value) => Math.round(value / count)), 255], (row * columns + column) * 4);
    }
  }
  return { width: columns, height: rows, pixels: small };
}

/** Side by side on grey, top edges in one line. */
export function beside(pictures) {
  const width = pictures.reduce((sum, each) => sum + each.width + 1, 0);
  const height = Math.max(...pictures.map((each) => each.height));
  const pixels = new Uint8Array(width * height * 4).fill(128);
  let left = 0;
  for (const picture of pictures) {
    for (let row = 0; row < picture.height; row += 1) {
      pixels.set(picture.pixels.subarray(row * picture.width * 4, (row + 1) * picture.width * 4), (row * width + left) * 4);
    }
    left += picture.width + 1;
  }
  return { width, height, pixels };
}

/** The part of a sheet that pictures of this width take at its start, or at its end. */
export const startOf = (sheet, width) => part(sheet, 0, width);
export const endOf = (sheet, width) => part(sheet, sheet.width - width, width);

/** Pictures side by side as they lie on a sheet: with grey below them, down to its end. */
export function onSheet({ width, height, pixels }, sheet) {
  const all = new Uint8Array(width * Math.max(height, sheet.height) * 4).fill(128);
  all.set(pixels);
  return { width, height: Math.max(height, sheet.height), pixels: all };
}

function strangers(one, other) {
  const { width, height } = one;
  const found = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (const channel of [0, 1, 2]) {
        let [least, most] = [255, 0];
        for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
          for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
            const value = other.pixels[(row * width + column) * 4 + channel];
            least = Math.min(least, value);
            most = Math.max(most, value);
          }
        }
        const value = one.pixels[(y * width + x) * 4 + channel];
        if (value < least - TOLERANCE || value > most + TOLERANCE) {
          found.push([x, y]);
          break;
        }
      }
    }
  }
  return found;
}

/** How the thumbnails differ, in words; empty if they show the same. */
export function difference(one, other) {
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`);
  if (Math.abs(one.width - other.width) > 1 || Math.abs(one.height - other.height) > 1) return `the picture is ${sizes[0]} cells, not ${sizes[1]}`;
  // A pixel more may be a cell more: what both have is compared.
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  const [a, b] = [one, other].map((each) => crop(each, width, height));
  const found = [...new Set([...strangers(a, b), ...strangers(b, a)].map(([x, y]) => `${x * CELL},${y * CELL}`))];
  return found.length > FORGIVEN ? `${found.length} cells differ, for example at ${found.filter((_, at) => at % Math.ceil(found.length / 6) === 0).join(' ')}` : '';
}

function crop(picture, width, height) {
  const { pixels } = part(picture, 0, width);
  return { width, height, pixels: pixels.subarray(0, width * height * 4) };
}

function part(picture, left, width) {
  const pixels = new Uint8Array(width * picture.height * 4);
  const from = Math.max(0, left);
  for (let row = 0; row < picture.height; row += 1) {
    pixels.set(picture.pixels.subarray((row * picture.width + from) * 4, (row * picture.width + Math.min(picture.width, from + width)) * 4), row * width * 4);
  }
  return { width, height: picture.height, pixels };
}
