//! The icons: path data on a grid of 24, drawn as lines of width 2.

use super::Node;
use crate::rules::Level;

/// The path of a level's icon: no two share a shape, so that colour is never the only difference.
pub const fn level_path(level: Level) -> &'static str {
    match level {
        Level::Done => "M5 12.5l4.5 4.5L19 7.5",
        Level::Wait => "M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0ZM12 7v5l3.2 2",
        Level::Unknown => "M8.6 9a3.4 3.4 0 1 1 5 3c-1.1.6-1.6 1.2-1.6 2.5M12 18.2v.01",
        Level::Watch => {
            "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM14.8 12a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 0 1 5.6 0Z"
        }
        Level::Write => {
            "M5 4.5h14A1.5 1.5 0 0 1 20.5 6v9a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20v-3.5H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5ZM8 9h8M8 12.5h5"
        }
        Level::Extend => {
            "M12 3l7.5 2.8v5.4c0 4.7-3.1 8-7.5 9.8-4.4-1.8-7.5-5.1-7.5-9.8V5.8ZM12 8.5v6M9 11.5h6"
        }
        Level::Dispute => "M12 4L2.8 19.5h18.4ZM12 10v4.2M12 16.8v.01",
    }
}

/// A shield with a tick.
pub const SHIELD: &str =
    "M12 3l7.5 2.8v5.4c0 4.7-3.1 8-7.5 9.8-4.4-1.8-7.5-5.1-7.5-9.8V5.8ZM8.8 11.8l2.3 2.3 4.2-4.4";
/// A flag on its pole.
pub const FLAG: &str = "M6 21V4M6 4.5h11.5L15 8.8l2.5 4.2H6";
/// Points up; turned where it closes.
pub const CHEVRON: &str = "M6 14.5l6-6 6 6";
/// Two sliders: settings.
pub const SLIDERS: &str =
    "M4 8h9M19 8h1M4 16h1M11 16h9M19 8a3 3 0 1 1-6 0a3 3 0 0 1 6 0ZM11 16a3 3 0 1 1-6 0a3 3 0 0 1 6 0Z";
/// Three dots, one above the other: a menu.
pub const DOTS: &str = "M12 5.5v.01M12 12v.01M12 18.5v.01";
/// A cross.
pub const CLOSE: &str = "M6.5 6.5l11 11M17.5 6.5l-11 11";

/// An icon of no meaning of its own.
pub fn icon(path: &str) -> Node {
    Node::of("svg", "icon")
        .with("viewBox", "0 0 24 24")
        .with("aria-hidden", "true")
        .holding(vec![Node::new("path").with("d", path)])
}
