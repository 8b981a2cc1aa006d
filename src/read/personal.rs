//! Which places of a page are covered in a picture of it: where it shows name, telephone and street, as far as that is known.

use super::selectors;
use crate::knowledge::private;
use serde::Deserialize;

/// Elements that are always covered.
pub const ALWAYS: &str = selectors::personal::ALWAYS;
/// Elements that are covered where their text names somebody.
pub const BY_TEXT: &str = selectors::personal::BY_TEXT;

/// Letters reach out of the box that a browser tells, and pixels are rounded: so much more is covered on each side, in the
/// page's own pixels.
const MARGIN: f64 = 3.0;

/// What `personal_places.js` found, in the page's own pixels.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct PersonalPlaces {
    /// The width of the visible part of the page, in CSS pixels.
    pub width: f64,
    /// The height, in pixels.
    pub height: f64,
    /// The pinch zoom; 1: none.
    pub scale: f64,
    /// Left, top, right and bottom of each place, and its text; no text: whatever it says.
    pub places: Vec<(f64, f64, f64, f64, String)>,
}

/// A bar that covers a part of a picture, in its pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoverBar {
    /// The distance from the left edge, in pixels.
    pub left: f64,
    /// The distance from the upper edge, in pixels.
    pub top: f64,
    /// The width, in pixels.
    pub width: f64,
    /// The height, in pixels.
    pub height: f64,
}

impl PersonalPlaces {
    /// What is covered in a picture of so many pixels of what is seen. Nothing where the page is zoomed with two fingers:
    /// what a picture then shows differs from browser to browser.
    pub fn bars(&self, width: u32, height: u32) -> Vec<CoverBar> {
        let is_size = |size: f64| size.is_finite() && size >= 1.0;
        // One that tells nothing is not zoomed by more than it rounds.
        let zoomed = (self.scale - 1.0).abs() > 0.001;
        if zoomed || !is_size(self.width) || !is_size(self.height) {
            return Vec::new();
        }
        let (width, height) = (f64::from(width), f64::from(height));
        let across = |at: f64| (at * width / self.width).clamp(0.0, width);
        let down = |at: f64| (at * height / self.height).clamp(0.0, height);
        let names = |text: &str| text.is_empty() || private::strike(text, |_| true) != text;
        let bar = |(left, top, right, bottom, text): &(f64, f64, f64, f64, String)| {
            let (left, right) = (across(left - MARGIN).floor(), across(right + MARGIN).ceil());
            let (top, bottom) = (down(top - MARGIN).floor(), down(bottom + MARGIN).ceil());
            let seen = right - left >= 1.0 && bottom - top >= 1.0;
            (seen && names(text)).then_some(CoverBar { left, top, width: right - left, height: bottom - top })
        };
        self.places.iter().filter_map(bar).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(places: &[(f64, f64, f64, f64, &str)]) -> PersonalPlaces {
        let owned = |(left, top, right, bottom, text): &(f64, f64, f64, f64, &str)| {
            (*left, *top, *right, *bottom, (*text).to_owned())
        };
        PersonalPlaces {
            width: 1000.0,
            height: 500.0,
            scale: 1.0,
            places: places.iter().map(owned).collect(),
        }
    }

    #[test]
    fn a_place_is_covered_where_it_is_in_the_picture() {
        // A screen with two pixels for each of the page's.
        let bars = seen(&[(100.0, 50.0, 300.0, 70.0, "")]).bars(2000, 1000);
        assert_eq!(bars, [CoverBar { left: 194.0, top: 94.0, width: 412.0, height: 52.0 }]);
    }

    #[test]
    fn what_is_out_of_sight_needs_no_cover_and_what_is_half_in_sight_does() {
        let places = [
            (10.0, -80.0, 90.0, -40.0, ""),
            (10.0, 600.0, 90.0, 640.0, ""),
            (950.0, 490.0, 1200.0, 520.0, ""),
        ];
        let bars = seen(&places).bars(1000, 500);
        assert_eq!(bars, [CoverBar { left: 947.0, top: 487.0, width: 53.0, height: 13.0 }]);
    }

    #[test]
    fn an_entry_is_covered_only_where_it_names_somebody() {
        let entry = |text| seen(&[(0.0, 0.0, 10.0, 10.0, text)]).bars(1000, 500).len();
        assert_eq!(entry("Package delivered, signed by Zephyrina Quillfeather"), 1);
        assert_eq!(entry("Out for delivery. Call +34 600314159"), 1);
        assert_eq!(entry("Package departed from the sorting centre"), 0);
        assert_eq!(entry("Received by local delivery company"), 0);
    }

    #[test]
    fn a_page_that_is_zoomed_or_has_no_size_is_not_said_to_be_covered() {
        let mut zoomed = seen(&[(0.0, 0.0, 10.0, 10.0, "")]);
        zoomed.scale = 2.0;
        assert_eq!(zoomed.bars(1000, 500), []);
        for size in [0.0, -5.0, f64::NAN, f64::INFINITY] {
            let mut none = seen(&[(0.0, 0.0, 10.0, 10.0, "")]);
            none.width = size;
            assert_eq!(none.bars(1000, 500), []);
        }
    }

    proptest! {
        /// Whatever the page says, a bar lies within the picture.
        #[test]
        fn a_bar_is_part_of_the_picture(
            corners in prop::array::uniform4(prop::num::f64::ANY),
            size in (prop::num::f64::ANY, prop::num::f64::ANY),
            picture in (1_u32..5000, 1_u32..5000),
        ) {
            let [left, top, right, bottom] = corners;
            let places = PersonalPlaces {
                width: size.0, height: size.1, scale: 1.0, places: vec![(left, top, right, bottom, String::new())],
            };
            for bar in places.bars(picture.0, picture.1) {
                prop_assert!(bar.left >= 0.0 && bar.left + bar.width <= f64::from(picture.0));
                prop_assert!(bar.top >= 0.0 && bar.top + bar.height <= f64::from(picture.1));
            }
        }
    }
}
