//! Stuck Parcel: is this silence normal, until when do I wait, and what do I do then?
//!
//! The map of the house. Data flows one way: **page → facts → case → verdict → view**.
//!
//! | room | holds | may use the browser |
//! |---|---|---|
//! | [`order`] | the words: order, parcel, event, fact and its source, settings | no |
//! | [`knowledge`] | dates, tracking numbers, tracking events, sales: tables and pure functions | no |
//! | [`read`] | which page this is; its answers (JSON) and its elements → facts | only `read::dom` |
//! | [`rules`] | facts and answers → verdict | no |
//! | [`case`] | what was seen and said, how two accounts of it merge, reminders | no |
//! | [`i18n`] | texts, plurals, languages | no |
//! | [`message`] | what to write to the seller | no |
//! | [`present`] | verdict → words → trees, one file a surface; the dispute file; style sheets | no |
//! | `app` | one program a surface, and the messages between them | no |
//! | `web` | the browser: elements, storage, tabs, the clock | yes |

// What only one of the two builds calls is not dead: it is judged where both are built together.
#![cfg_attr(not(all(feature = "content", feature = "pages")), allow(dead_code))]

pub mod app;
pub mod case;
pub mod i18n;
pub mod knowledge;
pub mod message;
pub mod order;
pub mod present;
pub mod read;
pub mod rules;

#[cfg(target_arch = "wasm32")]
pub mod web;
