//! Who calls whom, and when: the content script, the worker, the popup. No rules and no elements of its own.

mod content;
mod links;
mod memory;
mod popup;
mod tongue;
mod worker;

pub use content::{on_answer, start_content};
pub use popup::start_popup;
pub use worker::on_message;
