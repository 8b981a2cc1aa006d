// What is left to do when a part of the extension stops: a panic, or a trap, leaves its core unusable, so that this is said
// from here. Shared by the script on the shop's pages, our own windows and the worker. Nothing is decided here.
"use strict";
var stuckParcelGuard = (() => {
  const api = globalThis.browser ?? globalThis.chrome;
  // The browser has words in its own language; where the extension is gone from under the page it has none.
  const words = (name, otherwise) => {
    try {
      return api.i18n.getMessage(name) || otherwise;
    } catch {
      return otherwise;
    }
  };

  let reason;
  let unseen = false;
  let restart = () => globalThis.location?.reload?.();

  // Which part stopped, of which version, and why: nothing of the page, of an order or of a person.
  const diagnostics = () => {
    let version = "";
    try {
      ({ version } = api.runtime.getManifest());
    } catch {
      // Gone from under the page.
    }
    return `Stuck Parcel ${version}\n${globalThis.navigator?.userAgent ?? ""}\n${reason.slice(0, 2000)}\n`;
  };

  const BOX = {
    all: "initial", position: "fixed", inset: "auto 16px 16px auto", "z-index": "2147483000", "max-width": "320px", padding: "16px",
    "border-radius": "12px", border: "1px solid #767676", background: "#fff", color: "#1a1a1a", font: "14px/1.5 system-ui, sans-serif",
    "box-shadow": "0 4px 24px rgba(0, 0, 0, 0.25)",
  };
  const BUTTON = {
    all: "initial", display: "inline-block", margin: "12px 12px 0 0", padding: "10px 12px", "border-radius": "8px", border: "1px solid #767676",
    background: "#f4f4f4", color: "#1a1a1a", font: "14px/1.5 system-ui, sans-serif", cursor: "pointer",
  };
  // Through the object model, which no page's policy forbids.
  const style = (element, properties) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, "important");
  };

  const show = () => {
    const host = document.createElement("div");
    host.setAttribute("data-stuck-parcel", "stopped");
    const box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.dir = words("@@bidi_dir", "ltr");
    style(box, BOX);
    const sentence = document.createElement("p");
    sentence.textContent = words("stopped", "Something went wrong in Stuck Parcel, and it stopped here.");
    style(sentence, { all: "initial", display: "block", color: "inherit", font: "inherit" });
    box.append(sentence);
    const button = (label, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      style(made, BUTTON);
      made.addEventListener("focus", () => made.style.setProperty("outline", "3px solid #1a5fb4", "important"));
      made.addEventListener("blur", () => made.style.removeProperty("outline"));
      // A page that gets at the button may not press it.
      made.addEventListener("click", (event) => {
        if (event.isTrusted) action(made);
      });
      box.append(made);
    };
    button(words("copyDiagnostics", "Copy diagnostics"), () => {
      const text = diagnostics();
      const failed = () => {
        // Where the browser does not copy, the buyer's own keys do.
        const field = document.createElement("textarea");
        field.readOnly = true;
        field.value = text;
        style(field, { display: "block", width: "100%", "margin-top": "12px" });
        box.append(field);
        field.select();
      };
      (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).catch(failed);
    });
    button(words("startAgain", "Start again"), () => {
      host.remove();
      reason = undefined;
      restart();
    });
    host.attachShadow({ mode: "closed" }).append(box);
    (document.body ?? document.documentElement).append(host);
  };

  /** This part has stopped. Said once, until it has started again. */
  const stop = (why) => {
    if (reason !== undefined) return;
    reason = String(why?.stack ?? why);
    console.error("Stuck Parcel stopped:", reason);
    if (unseen) restart();
    else show();
  };
  // The core calls it: with the words of a panic, or where a message was not processed to its end.
  globalThis.stuckParcelStopped = stop;

  return {
    stop,
    /** Calls the core, unless it has stopped. What it throws stops it. */
    call(work) {
      if (reason !== undefined) return undefined;
      try {
        return work();
      } catch (error) {
        stop(error);
        return undefined;
      }
    },
    /** In the background there is nobody to say it to: it starts again at once. */
    inBackground() {
      unseen = true;
    },
    /** What starts this part again; a page is loaded anew unless something else is said here. */
    onRestart(work) {
      restart = () => {
        reason = undefined;
        work();
      };
    },
  };
})();
