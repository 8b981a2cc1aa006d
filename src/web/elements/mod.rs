//! Words → elements. A view shows what it is given and works nothing out; all text goes in as text.
//!
//! Page policies forbid markup strings and style attributes, so everything is made with `createElement`,
//! filled with `textContent` and styled by one adopted sheet inside a closed shadow root.

mod bar;
mod card;
mod checker;
mod clipboard;
mod element;
mod field;
mod hidden;
mod icon;
mod mark;
mod page_scheme;
mod patch;
mod pointer;
mod style;

pub use bar::BarElement;
pub use card::CardElement;
pub use hidden::frame_root;
pub use mark::MarkElement;
pub use page_scheme::theme_mark;
pub use patch::patch;
pub use pointer::point_at;
pub use style::{Surface, apply_appearance, equip};
