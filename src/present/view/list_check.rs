//! The bar above the order list.

use super::node::Node;
use crate::present::wording::ListCheckModel;

/// The bar. What its buttons do is in their `data-action`.
pub fn list_check(model: &ListCheckModel) -> Node {
    let (done, all) = model.progress.unwrap_or_default();
    let button = |(action, words): &(&'static str, String)| Node::button("btn small", action).words(words);
    let note = |words: &String| Node::new("p").words(words);
    Node::of("section", "sp bar")
        .with("aria-label", &model.label)
        .with("aria-busy", if model.runs { "true" } else { "false" })
        .holding(vec![
            Node::part("p", "counts").with("role", "status").words(&model.words),
            Node::new("progress")
                .shown(model.progress.is_some())
                .with("aria-label", &model.words)
                .at("max", all.max(1).into())
                .at("value", done.into()),
            Node::part("div", "buttons").holding(model.buttons.iter().map(button).collect()),
            Node::part("div", "notes")
                .with("role", "status")
                .shown(!model.notes.is_empty())
                .holding(model.notes.iter().map(note).collect()),
        ])
}

/// The bar where the worker cannot be reached.
pub fn list_check_cut_off(words: &str) -> Node {
    Node::of("section", "sp bar")
        .with("aria-busy", "false")
        .holding(vec![Node::part("p", "counts").with("role", "status").words(words)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_progress_is_a_progress_element_and_shows_only_under_way() {
        let model = ListCheckModel {
            label: "label".to_owned(),
            words: "4 of 17".to_owned(),
            progress: Some((4, 17)),
            notes: Vec::new(),
            buttons: vec![("pause", "Pause".to_owned())],
            runs: true,
        };
        let tree = list_check(&model);
        let [words, progress, buttons, notes] = tree.nodes() else { panic!("{tree:?}") };
        assert_eq!(words.attribute("role"), Some("status"));
        assert_eq!((progress.attribute("value"), progress.attribute("max")), (Some("4"), Some("17")));
        assert_eq!(progress.attribute("hidden"), None);
        assert_eq!(buttons.nodes()[0].attribute("data-action"), Some("pause"));
        assert_eq!(notes.attribute("hidden"), Some(""));
        let idle = list_check(&ListCheckModel { progress: None, ..model });
        assert_eq!(idle.nodes()[1].attribute("hidden"), Some(""));
    }
}
