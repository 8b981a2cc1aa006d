// Answers, and judges nothing.
"use strict";
chrome.runtime.onMessage.addListener((message, _, reply) => {
  reply(message.length);
});
