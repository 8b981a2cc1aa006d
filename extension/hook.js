// Runs in the page's own world. Mirrors the answers the page gets anyway (JSONP, XHR, fetch) to the content
// script as raw text. It asks for nothing, changes no answer, and decides nothing: Rust reads the text.
//
// It touches no more than these calls need: `fetch`, two methods of requests, and the callbacks of those calls. What a page
// can still notice of it stands in docs/THREAT_MODEL.md.
//
// One plain file: a module loader would resolve its imports against the page and fail. The last line names it for stacks:
// without it they would hold the extension's address, in Firefox a lasting name of this installation.
(() => {
  "use strict";

  // The calls whose answers hold what the buyer sees, by a part of their addresses in small letters.
  // src/read/answer/mod.rs reads each of them.
  const APIS = [
    ["/h5/mtop.aliexpress.trade.buyer.order.list/", "mtop.aliexpress.trade.buyer.order.list"],
    ["/h5/mtop.aliexpress.trade.buyer.order.detail/", "mtop.aliexpress.trade.buyer.order.detail"],
    ["/h5/mtop.ae.ld.querydetail/", "mtop.ae.ld.querydetail"],
    ["/h5/mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer/", "mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer"],
    ["/global/detail.json", "cainiao.global.detail"],
  ];
  // A real answer has some tens of kilobytes. Of one that is larger it is only passed on that it is.
  const LARGEST = 1_000_000;
  // What waits for the content script is bounded in number and, all together, in size.
  const MOST_WAITING = 50;
  const LARGEST_WAITING = 8_000_000;
  // A page hears of one answer in a turn. One that calls its callbacks without end waits for us no longer than this.
  const MOST_IN_A_TURN = 20;

  // Where in an address a call is looked for, in characters.
  const LONGEST_PATH = 2_000;

  // The page may replace any of these later, so they are taken now.
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, defineProperty } = Reflect;
  const { Proxy, CustomEvent, MutationObserver, WeakMap, JSON, URLSearchParams, TextDecoder, queueMicrotask } = window;
  const { stringify } = JSON;
  const method = (prototype, name) => getOwnPropertyDescriptor(prototype, name).value;
  const getter = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;
  const dispatchEvent = method(EventTarget.prototype, "dispatchEvent");
  const addEventListener = method(EventTarget.prototype, "addEventListener");
  const removeEventListener = method(EventTarget.prototype, "removeEventListener");
  const preventDefault = method(Event.prototype, "preventDefault");
  const detailOf = getter(CustomEvent.prototype, "detail");
  const then = method(Promise.prototype, "then");
  const clone = method(Response.prototype, "clone");
  const bodyOf = getter(Response.prototype, "body");
  const headersOf = getter(Response.prototype, "headers");
  const header = method(Headers.prototype, "get");
  const readerOf = method(ReadableStream.prototype, "getReader");
  const read = method(ReadableStreamDefaultReader.prototype, "read");
  const cancel = method(ReadableStreamDefaultReader.prototype, "cancel");
  const byteLength = getter(getPrototypeOf(Uint8Array.prototype), "byteLength");
  const decode = method(TextDecoder.prototype, "decode");
  const loaded = getter(ProgressEvent.prototype, "loaded");
  const requestUrl = getter(Request.prototype, "url");
  const urlText = getter(URL.prototype, "href");
  const responseType = getter(XMLHttpRequest.prototype, "responseType");
  const responseText = getter(XMLHttpRequest.prototype, "responseText");
  const response = getter(XMLHttpRequest.prototype, "response");
  const scriptSource = getter(HTMLScriptElement.prototype, "src");
  const addedNodes = getter(MutationRecord.prototype, "addedNodes");
  const nodeCount = getter(NodeList.prototype, "length");
  const nodeName = getter(Node.prototype, "nodeName");
  const weak = {
    get: method(WeakMap.prototype, "get"),
    set: method(WeakMap.prototype, "set"),
    has: method(WeakMap.prototype, "has"),
  };
  const text = {
    indexOf: method(String.prototype, "indexOf"),
    slice: method(String.prototype, "slice"),
    lower: method(String.prototype, "toLowerCase"),
  };
  const find = method(RegExp.prototype, "exec");
  const paramsGet = method(URLSearchParams.prototype, "get");
  const paramsText = method(URLSearchParams.prototype, "toString");

  // Until the content script has told its private event name, answers wait here.
  let channel = null;
  let waiting = [];
  let waitingSize = 0;
  // Objects without a prototype, here and below: what the page put on Object.prototype would count as a field.
  const send = (detail) => {
    if (channel === null) {
      if (waiting.length >= MOST_WAITING || waitingSize + detail.length > LARGEST_WAITING) return;
      waitingSize += detail.length;
      defineProperty(waiting, waiting.length, { __proto__: null, value: detail, writable: true, enumerable: true, configurable: true });
      return;
    }
    apply(dispatchEvent, document, [new CustomEvent(channel, { __proto__: null, detail })]);
  };
  const HELLO = "stuck-parcel:hello";
  const HERE = "stuck-parcel:here";
  const onHello = (event) => {
    const name = apply(detailOf, event, []);
    if (typeof name !== "string" || name === "") return;
    apply(removeEventListener, document, [HELLO, onHello]);
    // So that the name is not told again.
    apply(preventDefault, event, []);
    channel = name;
    const held = waiting;
    waiting = [];
    for (let index = 0; index < held.length; index += 1) send(held[index]);
  };
  apply(addEventListener, document, [HELLO, onHello]);
  apply(dispatchEvent, document, [new CustomEvent(HERE)]);

  // Which of the calls an address is for, or null.
  const apiOf = (url) => {
    if (typeof url !== "string") return null;
    // The path stands at the start. What follows may be a hundred megabytes of a `data:` address.
    const lower = apply(text.lower, apply(text.slice, url, [0, LONGEST_PATH]), []);
    // Not in what is asked: other calls may speak of these.
    const asks = apply(text.indexOf, lower, ["?"]);
    const end = asks < 0 ? LONGEST_PATH : asks;
    for (let index = 0; index < APIS.length; index += 1) {
      const at = apply(text.indexOf, lower, [APIS[index][0]]);
      if (at >= 0 && at < end) return APIS[index][1];
    }
    return null;
  };

  // The page's address, which the page cannot redefine.
  const here = () => document.location?.href;
  // How it came, which call, the address asked, the form sent; then the answer itself. Before it the page that asked,
  // where that was left: an answer that names no order is about that page's.
  const mirror = (page, transport, api, url, form, answer) => {
    if (typeof answer !== "string") return;
    if (answer.length > LARGEST) tooLarge(page, transport, api, url, form);
    else send(`${left(page)}${transport}\n${api}\n${url}\n${form}\n${answer}`);
  };
  const tooLarge = (page, transport, api, url, form) => send(`${left(page)}${transport}-too-large\n${api}\n${url}\n${form}\n`);
  const left = (page) => (page === here() ? "" : `left\n${page}\n`);
  // What a value is, without asking it: instanceof, a conversion and a property read can all be heard by the page.
  const answerOf = (ask, value) => {
    if (typeof value !== "object") return null;
    try {
      return apply(ask, value, []);
    } catch {
      return null;
    }
  };
  const addressOf = (value) => (typeof value === "string" ? value : (answerOf(requestUrl, value) ?? answerOf(urlText, value)));
  const oneLine = (value) => {
    const form = typeof value === "string" ? value : (answerOf(paramsText, value) ?? "");
    return apply(text.indexOf, form, ["\n"]) < 0 ? apply(text.slice, form, [0, 20_000]) : "";
  };
  // Nothing of ours may surface in the page: a failure here only means that Rust reads the elements instead.
  const quietly = (work) => {
    try {
      work();
    } catch {
      try {
        send("failed\n\n\n\n");
      } catch {
        // Then Rust learns of it by hearing nothing.
      }
    }
  };

  // A stand-in that is the function itself in name, length and prototype. Its text is that of a native function without a
  // name: a stand-in for `toString` would hide that in this realm, and show itself in every other one.
  const ours = new WeakMap();
  const watch = (owner, name, call) => {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (descriptor === undefined || typeof descriptor.value !== "function") return;
    if (apply(weak.has, ours, [descriptor.value])) return;
    const original = descriptor.value;
    const value = new Proxy(original, { __proto__: null, apply: call });
    const { writable, enumerable, configurable } = descriptor;
    const changed = { __proto__: null, value, writable, enumerable, configurable };
    if (defineProperty(owner, name, changed)) apply(weak.set, ours, [value, true]);
  };
  const asked = new WeakMap();
  watch(XMLHttpRequest.prototype, "open", (target, self, args) => {
    quietly(() => {
      const url = addressOf(args[1]);
      const api = apiOf(url);
      apply(weak.set, asked, [self, api === null ? null : { api, url }]);
    });
    return apply(target, self, args);
  });
  watch(XMLHttpRequest.prototype, "send", (target, self, args) => {
    quietly(() => {
      const call = apply(weak.get, asked, [self]);
      if (!call) return;
      const form = oneLine(args[0]);
      const page = here();
      const onLoad = (event) =>
        quietly(() => {
          // The object was used again before this call's answer came.
          if (apply(weak.get, asked, [self]) !== call) return;
          // Nobody may have made a text of it yet.
          if (answerOf(loaded, event) > LARGEST) {
            tooLarge(page, "xhr", call.api, call.url, form);
            return;
          }
          const type = apply(responseType, self, []);
          if (type === "" || type === "text") mirror(page, "xhr", call.api, call.url, form, apply(responseText, self, []));
          else if (type === "json") mirror(page, "xhr-object", call.api, call.url, form, stringify(apply(response, self, [])));
        });
      apply(addEventListener, self, ["load", onLoad, { __proto__: null, once: true }]);
    });
    return apply(target, self, args);
  });
  const onAnswer = (answer, { page, api, url, form }) => {
    // A second reader makes a page wait for an answer of a hundred megabytes that it would else get at once. What is said here
    // is the length as it was sent; unpacked it is more.
    if (apply(header, apply(headersOf, answer, []), ["content-length"]) > LARGEST) {
      tooLarge(page, "fetch", api, url, form);
      return;
    }
    const body = apply(bodyOf, apply(clone, answer, []), []);
    if (body === null) {
      mirror(page, "fetch", api, url, form, "");
      return;
    }
    const reader = apply(readerOf, body, []);
    const decoder = new TextDecoder();
    const onFailure = () => send("failed\n\n\n\n");
    let start = "";
    let size = 0;
    // Not all at once: of an answer that is too large no more is read than tells that it is.
    const onPart = ({ done, value }) =>
      quietly(() => {
        if (done) {
          mirror(page, "fetch", api, url, form, start + apply(decode, decoder, []));
          return;
        }
        size += apply(byteLength, value, []);
        if (size > LARGEST) {
          apply(then, apply(cancel, reader, []), [undefined, () => {}]);
          tooLarge(page, "fetch", api, url, form);
          return;
        }
        start += apply(decode, decoder, [value, { __proto__: null, stream: true }]);
        next();
      });
    const next = () => apply(then, apply(read, reader, []), [onPart, onFailure]);
    next();
  };
  watch(window, "fetch", (target, self, args) => {
    const promise = apply(target, self, args);
    let call = null;
    quietly(() => {
      const url = addressOf(args[0]);
      const api = apiOf(url);
      if (api === null) return;
      const options = args[1];
      const own = typeof options === "object" && options !== null ? getOwnPropertyDescriptor(options, "body") : undefined;
      call = { page: here(), api, url, form: own === undefined ? "" : oneLine(own.value) };
    });
    if (call === null) return promise;
    // The page gets the promise that comes of listening: beside a listener of ours a refusal that the page does not handle
    // would count as handled, and its `unhandledrejection` would not come.
    try {
      return apply(then, promise, [(answer) => {
        quietly(() => onAnswer(answer, call));
        return answer;
      }]);
    } catch {
      return promise;
    }
  });

  // JSONP: the page puts a script element in, and the script calls a function by name. Between the two the
  // function is replaced by its stand-in.
  let calls = 0;
  const onScript = (node) => {
    const url = apply(scriptSource, node, []);
    const api = apiOf(url);
    if (api === null) return;
    const query = apply(text.slice, url, [apply(text.indexOf, url, ["?"]) + 1]);
    const name = apply(paramsGet, new URLSearchParams(query), ["callback"]);
    if (name === null || apply(find, /^[\w$]{1,60}$/, [name]) === null) return;
    const page = here();
    watch(window, name, (target, self, args) => {
      try {
        return apply(target, self, args);
      } finally {
        quietly(() => {
          if (calls === 0) queueMicrotask(() => { calls = 0; });
          calls += 1;
          if (calls <= MOST_IN_A_TURN) mirror(page, "jsonp", api, url, "", stringify(args[0]));
        });
      }
    });
  };
  const observer = new MutationObserver((records) => {
    for (let record = 0; record < records.length; record += 1) {
      const nodes = apply(addedNodes, records[record], []);
      const count = apply(nodeCount, nodes, []);
      for (let index = 0; index < count; index += 1) {
        const node = nodes[index];
        if (apply(nodeName, node, []) === "SCRIPT") quietly(() => onScript(node));
      }
    }
  });
  observer.observe(document, { __proto__: null, childList: true, subtree: true });
})();
//# sourceURL=<anonymous>
