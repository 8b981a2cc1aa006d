//! Words → elements. A view shows what it is given and works nothing out; all text goes in as text.
//!
//! Page policies forbid markup strings and style attributes, so everything is made with `createElement`,
//! filled with `textContent` and styled by one adopted sheet inside a closed shadow root.

mod action;
mod banner;
mod banner_fill;
mod banner_parts;
mod chip;
mod element;
mod icon;
mod popup;
mod style;

pub use action::Action;
pub use banner::Banner;
pub use chip::Chip;
pub use popup::Popup;
