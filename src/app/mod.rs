//! Who calls whom, and when: the content script, the worker, the popup. No rules and no elements of its own.

mod by_order;
mod chips;
mod content;
mod desk;
mod links;
mod memory;
mod popup;
mod show;
mod tongue;
mod worker;
