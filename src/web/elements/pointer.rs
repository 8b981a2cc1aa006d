//! A frame around something on the page, for a moment. The page's own elements stay as they are.

use super::element::style;
use js_sys::Number;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// How long the frame stays, in ms: long enough to be found, short enough not to be in the way.
const STAYS_MS: u32 = 8_000;

const LOOK: &[(&str, &str)] = &[
    ("all", "initial"),
    ("position", "absolute"),
    ("z-index", "2147482999"),
    ("pointer-events", "none"),
    ("box-sizing", "border-box"),
    ("border-radius", "8px"),
    ("outline", "4px solid #b3231b"),
    ("outline-offset", "4px"),
    ("box-shadow", "0 0 0 8px #fff"),
];

/// Scrolls to an element, no further than it takes to see all of it.
pub fn scroll_to(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Scrolls to an element and frames it.
pub fn point_at(element: &Element) {
    let middle = ScrollIntoViewOptions::new();
    middle.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&middle);
    let Some(document) = element.owner_document() else { return };
    if let Ok(Some(before)) = document.query_selector("[data-stuck-parcel=\"pointer\"]") {
        before.remove();
    }
    let (Some(window), Some(root)) = (document.default_view(), document.document_element()) else { return };
    let Ok(frame) = document.create_element("div") else { return };
    let frame: HtmlElement = frame.unchecked_into();
    let _ = frame.set_attribute("data-stuck-parcel", "pointer");
    let _ = frame.set_attribute("aria-hidden", "true");
    for (name, value) in LOOK {
        style(&frame, name, value, true);
    }
    let area = element.get_bounding_client_rect();
    for (name, length) in [
        ("left", area.left() + window.scroll_x().unwrap_or(0.0)),
        ("top", area.top() + window.scroll_y().unwrap_or(0.0)),
        ("width", area.width()),
        ("height", area.height()),
    ] {
        // In the browser's words: writing such numbers by ourselves is ten kilobytes.
        if let Ok(words) = Number::from(length).to_string_with_radix(10) {
            style(&frame, name, &[String::from(words).as_str(), "px"].concat(), true);
        }
    }
    if root.append_child(&frame).is_ok() {
        gloo_timers::callback::Timeout::new(STAYS_MS, move || frame.remove()).forget();
    }
}
