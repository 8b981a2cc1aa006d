// The background worker: loads the core and hands it every message. Nothing is decided here, except that the
// plain-JavaScript core is put into a page on demand, since a core that is not there cannot do it.
"use strict";
if (typeof importScripts === "function") importScripts("pages.js");
{
  const api = globalThis.browser ?? globalThis.chrome;
  let core;
  const loaded = () => {
    core ??= (async () => {
      await wasm_bindgen({ module_or_path: api.runtime.getURL("pages.wasm") });
      wasm_bindgen.check_reminders_soon();
      return wasm_bindgen;
    })();
    return core;
  };

  const fallback = async (sender) => {
    try {
      await api.scripting.executeScript({
        target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
        files: ["core-fallback.js"],
        injectImmediately: true,
      });
      return {};
    } catch (error) {
      return { error: String(error) };
    }
  };

  // What is kept of orders is nothing for the shop's pages, nor for what breaks out of one into our script there. Told anew
  // with each start, to browsers that have a word for it.
  api.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

  // Once: where to look, and in Firefox the question whether the pages may be read.
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") api.tabs.create({ url: api.runtime.getURL("welcome.html") });
  });

  api.runtime.onMessage.addListener((message, sender, reply) => {
    const answer =
      message?.kind === "fallback" ? fallback(sender) : loaded().then((found) => found.on_message(message, sender.tab?.id));
    answer.then(reply, (error) => reply({ failed: String(error) }));
    return true;
  });

  // What may come before any page is opened must be listened to from the first turn on, or the browsers do not start
  // the worker for it. The promise says how long it takes: Firefox stops no worker that still listens.
  const check = () => loaded().then((found) => found.check_reminders());
  api.alarms.onAlarm.addListener(check);
  api.runtime.onStartup.addListener(check);
  api.runtime.onInstalled.addListener(check);
  // Of the settings alone: what is written of orders would be sent here, old and new, with every visit of a page.
  api.storage.sync.onChanged.addListener(check);

  // Until the buyer allows them there are no notifications to be clicked on.
  const open = (id) => loaded().then((found) => found.open_reminder(id));
  const listen = () => api.notifications?.onClicked.addListener(open);
  listen();
  api.permissions.onAdded.addListener(() => {
    listen();
    return check();
  });

  loaded();
}
