//! The menu of the card: to our other windows, to the other side, away.

use super::icon::icon;
use super::node::Node;
use crate::i18n::Key;
use crate::order::settings::CardSide;
use crate::present::wording::CardModel;

/// Three dots, one above the other.
const DOTS: &str = "M12 5.5v.01M12 12v.01M12 18.5v.01";

/// The button that opens it.
pub fn menu_button(model: &CardModel) -> Node {
    let name = model.words.say(Key::BannerMenu);
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
    let item = |action: &str, key: Key| Node::button("item", action).words(words.say(key));
    let (to, move_to) = match model.side.in_language(model.rtl) {
        CardSide::Left => ("right", Key::BannerToRight),
        CardSide::Right | CardSide::Usual => ("left", Key::BannerToLeft),
    };
    let hide = if model.chat.is_some() { Key::ChatDismiss } else { Key::BannerDismiss };
    let items = vec![
        item("open-dashboard", Key::PopupAllOrders),
        item("open-settings", Key::OptionsTitle),
        item("open-help", Key::OptionsHelp),
        item("move", move_to).with("data-side", to),
        item("dismiss", hide),
    ];
    let items = items.into_iter().map(|item| Node::new("li").holding(vec![item])).collect();
    Node::of("div", "menu").with("id", "menu").with("+hidden", "").holding(vec![
        Node::of("p", "brand").words(words.say(Key::BannerName)),
        Node::new("ul").holding(items),
    ])
}
