// The background worker: loads the core and hands it every message. Nothing is decided here, except that the
// plain-JavaScript core is put into a page on demand, since a core that is not there cannot do it.
"use strict";
if (typeof importScripts === "function") importScripts("guard.js", "pages.js");
{
  const api = globalThis.browser ?? globalThis.chrome;
  const { call, inBackground, onRestart } = stuckParcelGuard;
  inBackground();
  let core;
  const start = async () => {
    const module = (wasm_bindgen = stuckParcelCore());
    await module({ module_or_path: api.runtime.getURL("pages.wasm") });
    module.start_worker();
    return module;
  };
  // A start that failed is tried again with the next message; and where the core has stopped, that message gets one of its
  // own, since the one that stopped is unusable.
  const loaded = () => {
    core ??= start().catch((error) => {
      core = undefined;
      throw error;
    });
    return core;
  };
  const stopped = new Set();
  onRestart(() => {
    core = undefined;
    // Whoever waited for the core that stopped is told so, and asks the next one.
    for (const refuse of stopped) refuse();
    stopped.clear();
  });
  const ask = async (work) => {
    const module = await loaded();
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new Error("the worker stopped"));
      stopped.add(refuse);
      const answer = call(() => work(module)) ?? Promise.reject(new Error("the worker stopped"));
      Promise.resolve(answer).then(resolve, reject).finally(() => stopped.delete(refuse));
    });
  };

  const fallback = async (sender) => {
    try {
      await api.scripting.executeScript({
        // That document: by the tab alone it would go into a page that has come since.
        target: { tabId: sender.tab.id, documentIds: [sender.documentId] },
        files: ["core-fallback.js"],
        injectImmediately: true,
      });
      // Where it is not noted, wasm is tried again on the next page.
      api.storage.session?.set({ [new URL(sender.url).host]: true })?.catch(() => {});
      return {};
    } catch (error) {
      return { error: String(error) };
    }
  };

  // What is kept of orders is nothing for the shop's pages, nor for what breaks out of one into our script there. Told anew
  // with each start, to browsers that have a word for it.
  api.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
  // Nor are the settings: a page is told when they have changed, and asks the worker.
  api.storage.sync.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

  // The session's storage holds nothing but the hosts whose pages forbid wasm, for the scripts on pages to look up.
  api.storage.session?.setAccessLevel?.({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" });

  // Once: where to look, and in Firefox the question whether the pages may be read.
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") api.tabs.create({ url: api.runtime.getURL("welcome.html") });
  });

  api.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = message?.kind === "fallback" ? fallback(sender) : ask((module) => module.on_message(message, sender));
    answer.then(reply, (error) => reply({ failed: String(error) }));
    return true;
  });

  // What may come before any page is opened must be listened to from the first turn on, or the browsers do not start
  // the worker for it. The promise says how long it takes: Firefox stops no worker that still listens.
  const check = () => ask((module) => module.check_reminders());
  api.alarms.onAlarm.addListener(check);
  api.runtime.onStartup.addListener(check);
  api.runtime.onInstalled.addListener(check);
  // Of the settings alone: what is written of orders would be sent here, old and new, with every visit of a page.
  api.storage.sync.onChanged.addListener(() => ask((module) => module.on_settings_changed()));

  // Firefox for Android has no keys.
  api.commands?.onCommand.addListener((_, tab) => ask((module) => module.on_shortcut(tab?.id) ?? Promise.resolve()));

  // Until the buyer allows them there are no notifications to be clicked on.
  const open = (id) => ask((module) => module.open_reminder(id) ?? Promise.resolve());
  const listen = () => api.notifications?.onClicked.addListener(open);
  listen();
  api.permissions.onAdded.addListener(() => {
    listen();
    return check();
  });

  loaded().catch((error) => console.error("Stuck Parcel could not start:", error));
}
