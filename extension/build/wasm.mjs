// The little of wasm's binary format that the build needs: sections, numbers, names.

/** An unsigned LEB128 number: [value, where it ends]. */
export const number = (bytes, at) => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
};

/** A number as unsigned LEB128. */
export const leb = (value) => {
  const out = [];
  for (; value > 0x7f; value = Math.floor(value / 128)) out.push((value % 128) | 0x80);
  return Buffer.from([...out, value]);
};

/** A name: [text, where it ends]. */
export const text = (bytes, at) => {
  const [length, from] = number(bytes, at);
  return [bytes.toString("utf8", from, from + length), from + length];
};

/** A name, written. */
export const written = (name) => {
  const bytes = Buffer.from(name);
  return Buffer.concat([leb(bytes.length), bytes]);
};

/** All sections: what they are, where they start, and where what is in them starts and ends. */
export const sections = (bytes) => {
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    const [length, from] = number(bytes, at + 1);
    found.push({ id: bytes[at], at, from, to: from + length });
    at = from + length;
  }
  return found;
};

/** The file with other contents in one of its sections. */
export const replaced = (bytes, section, contents) =>
  Buffer.concat([
    bytes.subarray(0, section.at),
    Buffer.from([section.id]),
    leb(contents.length),
    contents,
    bytes.subarray(section.to),
  ]);

/** What is imported: module, name, and the bytes that say what it is. */
export const imports = (bytes) => {
  const section = sections(bytes).find((section) => section.id === 2);
  const found = [];
  // A table is a type and its limits, a memory its limits: a flag says whether there are one or two of them.
  const limits = (at) => {
    const [, least] = number(bytes, at + 1);
    return bytes[at] & 1 ? number(bytes, least)[1] : least;
  };
  for (let [left, at] = number(bytes, section.from); left > 0; left -= 1) {
    const [module, middle] = text(bytes, at);
    const [name, from] = text(bytes, middle);
    const kind = bytes[from];
    if (kind === 0) at = number(bytes, from + 1)[1];
    else at = kind === 3 ? from + 3 : limits(kind === 1 ? from + 2 : from + 1);
    found.push({ module, name, kind, is: bytes.subarray(from, at) });
  }
  return { section, found };
};
