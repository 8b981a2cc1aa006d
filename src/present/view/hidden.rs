//! What stands in the place of a card that the buyer has just hidden: that it is hidden, and the way back.

use super::card::Card;
use super::icon::{CLOSE, icon};
use super::node::Node;
use crate::i18n::Key;
use crate::order::CardShape;
use crate::present::wording::{CardModel, level_name};

/// The note, as large as a folded card and in its place.
pub fn hidden(model: &CardModel) -> Card {
    let words = &model.words;
    let close = words.text(Key::BannerCloseNote);
    let announced = |role| Node::of("div", "sr").with("role", role);
    let head = Node::of("div", "head hidden-note").holding(vec![
        Node::new("p").words(words.text(Key::BannerHidden)),
        Node::button("btn small", "show-again").words(words.text(Key::DashboardShowCard)),
        Node::button("x", "put-away")
            .with("aria-label", close)
            .with("title", close)
            .holding(vec![icon(CLOSE)]),
    ]);
    let tree = Node::new("section")
        .with("data-level", level_name(model.level))
        .with("aria-label", words.text(Key::BannerName))
        .maybe("data-side", super::card::side(model))
        .holding(vec![
            head,
            Node::part("p", "missing").words_or_hidden(model.missing.as_deref()),
            announced("status"),
            announced("alert"),
        ]);
    Card {
        tree,
        level: model.level,
        note: true,
        chat: false,
        shape: CardShape::Folded,
        rtl: model.rtl,
        announcement: words.text(Key::BannerHidden).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::card;
    use crate::present::wording::sample::{Sample, english, verdict};
    use crate::rules::Situation;

    #[test]
    fn it_says_what_happened_and_leads_back() {
        let sample = Sample::of(verdict(Situation::SilentAccepted));
        let note = hidden(&card(&sample.input(), &english()));
        for action in ["show-again", "put-away"] {
            assert!(note.tree.find("data-action", action).is_some(), "{action}");
        }
        assert_eq!(note.announcement, "Hidden until the advice gets more urgent");
        assert!(note.tree.find("id", "body").is_none(), "nothing of the advice is in it");
        // What goes wrong from there on has a place.
        let missing = |note: &Card| note.tree.find("data-part", "missing").map(|part| part.text());
        assert_eq!(missing(&note).as_deref(), Some(""));
        let model = CardModel { missing: Some("Not kept.".to_owned()), ..card(&sample.input(), &english()) };
        assert_eq!(missing(&hidden(&model)).as_deref(), Some("Not kept."));
    }
}
