//! Words → elements. A view shows what it is given and works nothing out; all text goes in as text.
//!
//! Page policies forbid markup strings and style attributes, so everything is made with `createElement`,
//! filled with `textContent` and styled by one adopted sheet inside a closed shadow root.

mod answers;
mod banner;
mod checker;
mod chip;
mod clipboard;
mod dashboard;
mod dashboard_data;
mod dashboard_detail;
mod download;
mod element;
mod experience;
mod field;
mod file;
mod icon;
mod patch;
mod pointer;
mod style;

pub use banner::Banner;
pub use chip::Chip;
pub use dashboard::{Dashboard, Heard};
pub use dashboard_data::Confirm;
pub use dashboard_detail::{fill as fill_detail, say_saved};
pub use download::download;
pub use file::{FileAction, FileHeard, FilePage};
pub use patch::patch;
pub use pointer::point_at;
pub use style::{Surface, equip, wear};
