//! The few ways in which readers look at elements. None of them fails: what is not there is `None` or empty.

use crate::read::selectors::Selectors;
use js_sys::{JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node};

/// The longest text taken from one node, in UTF-16 units. It is cut before it is copied: a page may say more.
const LONGEST_TEXT: u32 = 2_000;

/// A page of one order has some thousands of elements. One that has more than this is not looked through: every search
/// for something in it would take the page as long as a frame.
const MOST_ELEMENTS: u32 = 50_000;

/// Whether there is more on the page than on any page of one order.
pub fn is_too_large(document: &Document) -> bool {
    document.get_elements_by_tag_name("*").length() > MOST_ELEMENTS
}

/// The first element that `css` finds below `root`.
pub fn one(root: &Element, css: &str) -> Option<Element> {
    root.query_selector(css).ok().flatten()
}

/// The first `most` elements that `css` finds below `root`, in the order of the page.
pub fn all(root: &Element, css: &str, most: u32) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(css) else { return Vec::new() };
    (0..found.length().min(most)).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// How many elements `css` finds below `root`.
pub fn count(root: &Element, css: &str) -> usize {
    root.query_selector_all(css).map_or(0, |found| usize::try_from(found.length()).unwrap_or(usize::MAX))
}

/// The elements of the first selector that finds any, and that selector.
pub fn all_of(root: &Element, selectors: Selectors, most: u32) -> (Vec<Element>, &'static str) {
    for css in selectors {
        let found = all(root, css, most);
        if !found.is_empty() {
            return (found, css);
        }
    }
    (Vec::new(), "")
}

/// The first text that is not empty, and the selector that gave it.
pub fn said(root: &Element, selectors: Selectors) -> Option<(String, &'static str)> {
    selectors.iter().find_map(|css| {
        let found = one(root, css)?;
        let text = text(&found);
        (!text.is_empty()).then_some((text, *css))
    })
}

/// What a node says, in one line: white space of any kind is one space.
pub fn text(node: &Node) -> String {
    in_one_line(&raw_text(node))
}

fn raw_text(node: &Node) -> String {
    let content = Reflect::get(node, &JsValue::from_str("textContent")).ok();
    match content.and_then(|content| content.dyn_into::<JsString>().ok()) {
        Some(content) => content.slice(0, LONGEST_TEXT).into(),
        None => String::new(),
    }
}

/// An attribute in one line; `None` where it is missing or empty.
pub fn attr(element: &Element, name: &str) -> Option<String> {
    let value = JsString::from(element.get_attribute(name)?).slice(0, LONGEST_TEXT);
    Some(in_one_line(&String::from(value))).filter(|value| !value.is_empty())
}

/// The address of a link, as written; `None` for one too long to be meant.
pub fn href(element: &Element) -> Option<String> {
    element.get_attribute("href").filter(|href| href.len() <= 4096)
}

/// Takes up room on the screen (elements that were never laid out do not).
pub fn visible(element: &Element) -> bool {
    let area = element.get_bounding_client_rect();
    area.width() > 0.0 && area.height() > 0.0
}

/// What a row `label value extra` says as its value: the first text after its first element, else what follows
/// the label's colon.
pub fn row_value(row: &Element) -> String {
    let mut row = row.clone();
    // A row may be wrapped once or twice more.
    for _ in 0..4 {
        match (row.child_element_count(), row.first_element_child()) {
            (1, Some(only)) if only.child_element_count() > 0 && text(&only) == text(&row) => row = only,
            _ => break,
        }
    }
    let mut next = row.first_element_child().and_then(|label| label.next_sibling());
    while let Some(node) = next {
        let value = text(&node);
        if !value.is_empty() {
            return value;
        }
        next = node.next_sibling();
    }
    after_label(&text(&row)).to_owned()
}

/// What follows the label's colon or colons; all of it where there is none. The colon of a time is not one: a
/// digit stands before it.
pub fn after_label(text: &str) -> &str {
    let colon = |&(at, mark): &(usize, char)| {
        matches!(mark, ':' | '：')
            && !text.get(..at).and_then(|label| label.chars().next_back()).is_some_and(|c| c.is_ascii_digit())
    };
    match text.char_indices().find(colon) {
        Some((at, _)) => text.get(at..).unwrap_or_default().trim_start_matches([':', '：', ' ']),
        None => text,
    }
}

fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// The whole number at the end of a text such as "x2" or "× 12".
pub fn last_number(text: &str) -> Option<u32> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    text.get(text.len() - digits..)?.parse().ok()
}

/// The first element that any of the selectors finds, and that selector.
pub fn first(root: &Element, selectors: Selectors) -> Option<(Element, &'static str)> {
    selectors.iter().find_map(|css| Some((one(root, css)?, *css)))
}
