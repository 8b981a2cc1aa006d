// Where a page shows who its buyer is, as plain data: { width, height, scale, places: [[left, top, right, bottom, text], …] }
// in the page's own pixels, from the corner of what is seen of it. The toolbar window puts this function into the page as it
// stands here, so it uses nothing from outside. It changes nothing there.
"use strict";
// eslint-disable-next-line no-unused-vars -- the core hands it to the browser
function stuckParcelPersonalPlaces(always, byText) {
  const MOST = 1000;
  const LONGEST = 2000;
  const boxOf = (element) => {
    // Words may stand out of their element.
    const inside = document.createRange();
    inside.selectNodeContents(element);
    const boxes = [element, inside].map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) return null;
    return [
      Math.min(...boxes.map(({ left }) => left)), Math.min(...boxes.map(({ top }) => top)),
      Math.max(...boxes.map(({ right }) => right)), Math.max(...boxes.map(({ bottom }) => bottom)),
    ];
  };
  const found = [[always, false], [byText, true]].flatMap(([selector, told]) =>
    [...document.querySelectorAll(selector)].map((element) => [element, told]));
  if (found.length > MOST) return null;
  const places = found.flatMap(([element, told]) => {
    const box = boxOf(element);
    return box ? [[...box, told ? element.textContent.slice(0, LONGEST) : ""]] : [];
  });
  return { width: innerWidth, height: innerHeight, scale: visualViewport?.scale ?? 1, places };
}

// Takes what is ours off a page that is pictured, and puts it back. Told once it is drawn so.
// eslint-disable-next-line no-unused-vars -- the core hands it to the browser
function stuckParcelHideOwn(hidden) {
  const LONGEST_MS = 5000;
  const A_MOMENT_MS = 300;
  const set = (hide) => {
    for (const host of document.querySelectorAll("[data-stuck-parcel]")) {
      // Remembered where the page does not see it: to take the property away would leave other styles than there were.
      if (hide) {
        host.stuckParcelStyle ??= host.style.cssText;
        host.style.setProperty("visibility", "hidden", "important");
      } else if (host.stuckParcelStyle !== undefined) {
        host.style.cssText = host.stuckParcelStyle;
        if (host.stuckParcelStyle === "") host.removeAttribute("style");
        host.stuckParcelStyle = undefined;
      }
    }
  };
  set(hidden);
  // The window that asked for the picture may be closed before it is taken. The time of an earlier picture is over.
  clearTimeout(globalThis.stuckParcelShowsAgain);
  if (hidden) globalThis.stuckParcelShowsAgain = setTimeout(() => set(false), LONGEST_MS);
  return new Promise((resolve) => {
    // A page that nobody sees is not drawn.
    setTimeout(() => resolve(true), A_MOMENT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  });
}
