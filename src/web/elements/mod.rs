//! Words → elements. A view shows what it is given and works nothing out; all text goes in as text.
//!
//! Page policies forbid markup strings and style attributes, so everything is made with `createElement`,
//! filled with `textContent` and styled by one adopted sheet inside a closed shadow root.

mod answers;
mod banner;
mod camera;
mod checker;
mod chip;
mod clipboard;
mod element;
mod field;
mod icon;
mod patch;
mod pointer;
mod popup;
mod style;
mod welcome;

pub use banner::Banner;
pub use camera::Camera;
pub use checker::{Ask, Checker};
pub use chip::Chip;
pub use patch::patch;
pub use pointer::point_at;
pub use popup::{Popup, PopupHeard};
pub use style::{Surface, equip, wear};
pub use welcome::Welcome;
