//! The menu of the card: to our other windows, to the other side, away.

use super::icon::{DOTS, icon};
use super::node::Node;
use crate::i18n::Key;
use crate::order::settings::CardSide;
use crate::present::wording::CardModel;
use crate::rules::Level;

/// The button that opens it.
pub fn menu_button(model: &CardModel) -> Node {
    let name = model.words.text(Key::BannerMenu);
    Node::button("x dots", "menu")
        .with("aria-label", name)
        .with("title", name)
        .with("aria-controls", "menu")
        .with("+aria-expanded", "false")
        .holding(vec![icon(DOTS)])
}

/// What it holds. It is closed at first, and stays as it was left when the card changes.
pub fn menu(model: &CardModel) -> Node {
    let words = &model.words;
    let item = |action: &str, key: Key| Node::button("item", action).words(words.text(key));
    let (to, move_to) = match model.side.in_language(model.rtl) {
        CardSide::Left => ("right", Key::BannerToRight),
        CardSide::Right | CardSide::Usual => ("left", Key::BannerToLeft),
    };
    let (action, hide) =
        if model.chat.is_some() { ("put-away", Key::ChatDismiss) } else { ("dismiss", Key::BannerDismiss) };
    // Nothing is graver than a dispute: such a card would never come back by itself.
    let hides = model.level < Level::Dispute || model.chat.is_some();
    let items = vec![
        item("open-dashboard", Key::PopupAllOrders),
        item("open-settings", Key::OptionsTitle),
        item("open-help", Key::OptionsHelp),
        item("move", move_to).with("data-side", to),
    ];
    let hide = hides.then(|| item(action, hide));
    let items = items.into_iter().chain(hide).map(|item| Node::new("li").holding(vec![item])).collect();
    Node::of("div", "menu").with("id", "menu").with("+hidden", "").holding(vec![
        Node::of("p", "brand").words(words.text(Key::BannerName)),
        Node::new("ul").holding(items),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::card;
    use crate::present::wording::sample::{Sample, english, verdict};
    use crate::rules::Situation;

    fn of(level: Level) -> Node {
        let sample = Sample::of(crate::rules::Verdict { level, ..verdict(Situation::SilentAccepted) });
        menu(&card(&sample.input(), &english()))
    }

    #[test]
    fn what_can_get_graver_can_be_hidden_until_then() {
        assert!(of(Level::Extend).find("data-action", "dismiss").is_some());
        assert!(of(Level::Dispute).find("data-action", "dismiss").is_none());
    }

    #[test]
    fn it_offers_the_other_side() {
        let words = of(Level::Write).find("data-action", "move").map(|item| item.text());
        assert_eq!(words.as_deref(), Some("Move to the left"));
    }
}
