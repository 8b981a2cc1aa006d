//! The components of a page-building answer, found by their tag.

use serde_json::Value;

/// The components of a page-building answer that carry this tag.
pub(super) fn components<'d>(data: &'d Value, tag: &'static str) -> impl Iterator<Item = &'d Value> {
    let all = data.get("data").and_then(Value::as_object);
    all.into_iter()
        .flatten()
        .map(|(_, component)| component)
        .filter(move |component| component.get("tag").and_then(Value::as_str) == Some(tag))
        .filter_map(|component| component.get("fields"))
}
