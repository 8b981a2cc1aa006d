//! Stuck Parcel: is this silence normal, until when do I wait, and what do I do then?
//!
//! The map of the house. Data flows one way: **page → facts → case → verdict → view**.
//!
//! | module | holds | may use the browser |
//! |---|---|---|
//! | [`order`] | the words: order, parcel, event, stage, fact and its source | no |
//! | [`settings`] | what the user may change, the waiting table among it | no |
//! | `sorted` | lists in order, by hand | no |
//! | `text` | letters and words, by hand | no |
//! | [`tables`] | carriers, countries, months: what is handed in as text | no |
//! | [`date`] | dates as pages write them | no |
//! | [`event`] | what a tracking code or text means | no |
//! | [`tracking_number`] | what a number is, its check digit, who can track it | no |
//! | [`json`] | JSON, exact to the last digit of an id | no |
//! | [`rules`] | facts and answers → verdict | no |
//! | [`experience`] | what this buyer's earlier parcels and stores did | no |
//! | [`reminder`] | what the buyer is reminded of, and when | no |
//! | [`case`] | what was seen and said, and how two accounts of it merge | no |
//! | [`language`] | texts, plurals, the words for a verdict | no |
//! | [`message`] | what to write to the seller | no |
//! | [`wording`] | verdict → words: each surface as plain data | no |
//! | [`view`] | what stands on a page of the shop, as trees of elements | no |
//! | [`evidence`] | everything about one order as a file for a dispute | no |
//! | [`page`] | which page this is; its answers (JSON) and its elements → facts | only `page::dom` |
//! | `ui` | trees and models → elements | yes |
//! | `browser` | the few extension calls | yes |
//! | `app` | the content script, the worker, the extension's pages: who calls whom, and when | yes |

// What only one of the two builds calls is not dead: it is judged where both are built together.
#![cfg_attr(not(all(feature = "content", feature = "pages")), allow(dead_code))]

pub mod app;
pub mod case;
pub mod date;
pub mod event;
pub mod evidence;
pub mod experience;
pub mod json;
pub mod language;
pub mod message;
pub mod order;
pub mod page;
pub mod reminder;
pub mod rules;
pub mod settings;
mod sorted;
pub mod tables;
mod text;
pub mod tracking_number;
pub mod view;
pub mod wording;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
