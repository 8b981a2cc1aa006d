//! Icons. Their paths are in [`crate::present::view::icon`].

/// Where SVG elements are from.
pub const SVG: &str = "http://www.w3.org/2000/svg";
