//! Icons. Their paths are in [`crate::present::view::icon`].

/// The namespace of SVG elements.
pub const SVG: &str = "http://www.w3.org/2000/svg";
