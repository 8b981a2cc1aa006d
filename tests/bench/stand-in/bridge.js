// Hands what the hook has seen to the worker, and puts a box there once that has answered.
"use strict";
addEventListener("message", async ({ data, source }) => {
  if (source !== window || typeof data?.standIn !== "string") return;
  await chrome.runtime.sendMessage(data.standIn);
  if (document.querySelector("[data-floor]")) return;
  const box = document.createElement("div");
  box.setAttribute("data-floor", "");
  box.style.cssText = "position:fixed;inset:auto 20px 20px auto;width:400px;height:70px;background:#fff";
  box.textContent = "A box";
  document.documentElement.append(box);
});
