//! The mark on an order of the list: a link, an icon and a word.

use super::icon::{icon, level_path};
use super::node::Node;
use crate::present::wording::{MarkModel, level_name};

/// The mark.
pub fn mark(model: &MarkModel) -> Node {
    Node::of("a", "sp")
        .with("data-action", "order")
        .with("data-level", level_name(model.level))
        .with("title", &model.title)
        .with("aria-label", &model.label)
        .leads(model.url.as_deref())
        .holding(vec![icon(level_path(model.level)), Node::of("span", "verdict").words(&model.text)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Order;
    use crate::present::wording::sample::{day, english, verdict};
    use crate::present::wording::{MarkModel, mark as in_words};
    use crate::rules::{Level, Situation};

    #[test]
    fn a_mark_says_its_verdict_and_leads_to_its_order() {
        let mut verdict = verdict(Situation::SilentAccepted);
        verdict.level = Level::Write;
        let model = in_words(
            &verdict,
            &Order::default(),
            day(1),
            Some("https://example.com/order"),
            false,
            &english(),
        );
        let tree = mark(&model);
        assert_eq!(tree.name(), "a");
        assert_eq!(tree.attribute("data-level"), Some("write"));
        assert_eq!(tree.attribute("href"), Some("https://example.com/order"));
        let nowhere = mark(&MarkModel { url: Some("javascript:alert(1)".to_owned()), ..model });
        assert_eq!(nowhere.attribute("href"), None);
    }
}
