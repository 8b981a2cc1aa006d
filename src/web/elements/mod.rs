//! Words → elements. A view shows what it is given and works nothing out; all text goes in as text.
//!
//! Page policies forbid markup strings and style attributes, so everything is made with `createElement`,
//! filled with `textContent` and styled by one adopted sheet inside a closed shadow root.

mod banner;
mod checker;
mod chip;
mod clipboard;
mod element;
mod field;
mod hidden;
mod icon;
mod patch;
mod pointer;
mod style;

pub use banner::Banner;
pub use chip::Chip;
pub use hidden::frame_root;
pub use patch::patch;
pub use pointer::point_at;
pub use style::{Surface, equip, wear};
