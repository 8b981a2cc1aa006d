// The text that is seen of this page with its structure, as plain data, for the one click in which it is asked for:
// { language, cut, lines: [[depth, kind, text], …] }. What the letters of kinds mean: src/read/text/page.rs. A line
// without text opens a container. Never what stands in a field, in storage or in an attribute other than the few that
// say what an element is. Nothing of it stays in the page.
(() => {
  const MOST_NODES = 20_000;
  const MOST_TEXT = 64 * 1024;
  const MOST_TIME = 1000;
  // Below this nothing is made out, and a thousand pixels off the page nobody looks.
  const FAINT = 0.05;
  const FAR = 1000;
  const PART = "\u001f";
  const UNSEEN = new Set(["script", "style", "template", "noscript", "head", "svg", "select", "input", "textarea",
    "iframe", "object", "canvas", "video", "audio", "datalist", "option"]);
  const BY_ROLE = { navigation: "n", menubar: "n", menu: "n", complementary: "a", contentinfo: "f", banner: "k",
    dialog: "o", alertdialog: "o", list: "u", listitem: "i", table: "t", grid: "t", row: "r", cell: "c", gridcell: "c",
    columnheader: "e", rowheader: "e", heading: "h" };
  const BY_NAME = { nav: "n", menu: "n", aside: "a", footer: "f", header: "k", dialog: "o", ul: "u", ol: "u", li: "i",
    table: "t", tr: "r", td: "c", th: "e", dl: "d", dt: "m", dd: "y", h1: "h", h2: "h", h3: "h", h4: "h", h5: "h",
    h6: "h", button: "b", summary: "b" };
  const BLOCKS = new Set(["body", "div", "p", "section", "article", "main", "form", "fieldset", "figure", "blockquote",
    "pre", "address", "details", "thead", "tbody", "tfoot", "caption", "legend", "figcaption", "center"]);
  const BLOCK_STYLES = /^(block|flex|grid|table|table-row|list-item|flow-root)$/;

  const end = performance.now() + MOST_TIME;
  const encoder = new TextEncoder();
  const lines = [];
  let [line, bare, nodes, size, cut] = [[], false, 0, 0, false];

  const words = (text) => text.split(/\s+/u).filter(Boolean).join(" ");
  const hasLetters = (text) => /[\p{L}\p{N}]/u.test(text);

  /** Text for screen readers, or for nobody: see-through, a dot, cut away, moved off the page, folded up. Not the colour. */
  function isSeen(element, style) {
    const { display } = style;
    if (UNSEEN.has(element.localName) || display === "none") return false;
    if (display === "contents") return true;
    if (style.visibility !== "visible" || style.opacity < FAINT || parseFloat(style.fontSize) <= 1) return false;
    if (element === document.documentElement || element === document.body) return true;
    const box = element.getBoundingClientRect();
    if (isOff(element, style, box)) return false;
    // Of a word within a line the rest is said by its block.
    return !isVeiled(style) && (display === "inline" || (!isFolded(element, style, box) && !isCutAway(style, box)));
  }

  function isVeiled(style) {
    const { filter } = style;
    const veil = filter === "none" ? null : /opacity\(([\d.]+)(%?)\)/.exec(filter);
    return veil !== null && veil[1] / (veil[2] ? 100 : 1) < FAINT;
  }

  /** What shows nothing within it, or has no room and shows nothing beyond it. */
  function isFolded(element, style, box) {
    if (style.contentVisibility === "hidden" || parseFloat(style.textIndent) <= -FAR) return true;
    if (box.width >= 1 && box.height >= 1 && element.clientWidth > 1 && element.clientHeight > 1) return false;
    const turned = style.transform !== "none" || (style.scale ?? "none") !== "none";
    if (turned && (box.width < 1 || box.height < 1)) return true;
    return (style.overflowX !== "visible" && element.clientWidth <= 1)
      || (style.overflowY !== "visible" && element.clientHeight <= 1);
  }

  /** What nobody can scroll to. */
  function isOff(element, style, box) {
    const fixed = box.top > innerHeight + FAR || box.left > innerWidth + FAR;
    if (fixed && style.position === "fixed") return true;
    if (box.left + scrollX >= -FAR && box.right + scrollX >= 0 && box.bottom + scrollY >= 0) return false;
    // A list that was scrolled is scrolled back, and a page from right to left goes on to the left.
    let [x, y] = [scrollX, scrollY];
    for (let up = parentOf(element); up; up = parentOf(up)) {
      if (up !== document.scrollingElement) [x, y] = [x + up.scrollLeft, y + up.scrollTop];
    }
    if (box.bottom + y < 0 || box.right + x < (style.direction === "rtl" ? -FAR : 0)) return true;
    return [style.marginLeft, style.marginRight].some((length) => parseFloat(length) <= -FAR);
  }

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  function isCutAway(style, box) {
    const { position, clipPath } = style;
    const placed = position === "absolute" || position === "fixed";
    const [top, right, bottom, left] = (placed && style.clip.match(/-?[\d.]+(?=px)/g)) || [];
    if (left !== undefined && (right - left <= 1 || bottom - top <= 1)) return true;
    if (clipPath === "none") return false;
    const [, shape, sizes] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath) ?? [];
    if (shape === "circle" || shape === "ellipse") return parseFloat(sizes) === 0;
    if (shape === "polygon") return new Set(sizes.split(",").map((point) => point.trim())).size < 3;
    if (shape !== "inset") return false;
    const cut = (length, whole) => (length.endsWith("%") ? (parseFloat(length) * whole) / 100 : parseFloat(length) || 0);
    const [above, aside = above, beneath = above, before = aside] = sizes.split(" round ")[0].split(" ");
    return cut(above, box.height) + cut(beneath, box.height) >= box.height
      || cut(aside, box.width) + cut(before, box.width) >= box.width;
  }

  function kindOf(element, style) {
    const known = BY_ROLE[element.getAttribute("role")] ?? BY_NAME[element.localName];
    if (known) return known;
    if (element.localName === "a") return null;
    return BLOCKS.has(element.localName) || element.localName.includes("-") || BLOCK_STYLES.test(style.display)
      ? "g" : null;
  }

  /** Ends the line. Where bare text stands among elements it is a sentence with emphasis, else elements are parts. */
  function flush(depth) {
    const joined = line.join("");
    const parts = joined.split(PART).map(words).filter(Boolean);
    const text = bare ? words(joined.replaceAll(PART, "")) : parts.join(PART);
    [line, bare] = [[], false];
    if (parts.length === 0) return;
    size += encoder.encode(text).length;
    if (size > MOST_TEXT) cut = true;
    else lines.push([depth, "p", text]);
  }

  function childrenOf(node) {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    if (node.localName === "slot") {
      const assigned = node.assignedNodes({ flatten: true });
      if (assigned.length > 0) return assigned;
    }
    return node.childNodes;
  }

  function walk(node, depth, isBlock) {
    for (const child of childrenOf(node)) {
      nodes += 1;
      if (cut || nodes > MOST_NODES || (nodes % 64 === 0 && performance.now() > end)) {
        cut = true;
        return;
      }
      // Of a closed fold only its name is seen.
      if (node.localName === "details" && !node.open && child.localName !== "summary") continue;
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child.data.replaceAll(PART, " ");
        if (isFormatted(node, text)) {
          formatted(text, depth);
          continue;
        }
        bare ||= isBlock && hasLetters(text);
        line.push(text);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        element(child, depth);
      }
    }
  }

  /** Text whose ends of lines are seen. */
  const isFormatted = (node, text) => /\S[^\n]*\n|\n[^\n]*\S|\t| {2}/.test(text) && hasLetters(text)
    && node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).whiteSpace.startsWith("pre");

  /** A line for each of the text, with parts where several spaces are (after a sentence: more than two) or a tab. */
  function formatted(text, depth) {
    text.split("\n").forEach((row, nth) => {
      if (nth > 0) flush(depth);
      line.push(row.replace(/\t|(?<=[^.!?:\s]) {2}| {3}/g, PART));
    });
  }

  function element(child, depth) {
    if (child.localName === "br" || child.localName === "hr") return flush(depth);
    const style = getComputedStyle(child);
    if (!isSeen(child, style)) return undefined;
    if (style.display === "contents" || child.localName === "slot") return walk(child, depth, true);
    const kind = kindOf(child, style);
    if (kind) return container(child, kind, depth);
    if (child.localName === "a" && isAlone(child)) return container(child, "l", depth);
    line.push(PART);
    walk(child, depth, false);
    line.push(PART);
    return undefined;
  }

  function container(child, kind, depth) {
    flush(depth);
    lines.push([depth, kind, ""]);
    walk(child, depth + 1, true);
    return flush(depth + 1);
  }

  /** A link that shares its line with nothing, or that holds blocks. */
  function isAlone(link) {
    const isBlock = (node) => node.nodeType === Node.ELEMENT_NODE
      && (node.localName === "br" || kindOf(node, getComputedStyle(node)) !== null);
    if ([...link.children].some(isBlock)) return true;
    if (line.some((part) => part.trim() !== "" && part !== PART)) return false;
    for (let next = link.nextSibling; next; next = next.nextSibling) {
      if (isBlock(next)) return true;
      if (hasLetters(next.textContent ?? "")) return false;
    }
    return true;
  }

  /** Without containers that hold no text; an empty cell keeps its column. */
  function pruned() {
    const kept = [];
    let deepest = -1;
    for (const entry of lines.reverse()) {
      const [depth, kind, text] = entry;
      if (text !== "" || kind === "c" || kind === "e" || deepest > depth) {
        deepest = depth;
        kept.push(entry);
      }
    }
    return kept.reverse();
  }

  // A document of the browser's own viewer has no text of the page.
  if (!/html|xml/i.test(document.contentType)) return null;
  if (document.body) {
    walk(document.documentElement, 0, true);
    flush(0);
  }
  return { language: document.documentElement.lang, cut, lines: cut ? [] : pruned() };
})();
