//! Which order a chat is about.

use super::lookup::order_name;
use super::reminder::tame;
use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;

/// The orders that a chat may be about.
#[derive(Clone, Copy, Debug)]
pub struct ChatInput<'a> {
    /// The other orders that may be meant: id and name.
    pub choices: &'a [(String, String)],
    /// Which one is meant is not known: the card's own is among them.
    pub guessed: bool,
}

/// What only the card on the chat's page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatModel {
    /// "Which order is this chat about?", where that is not known.
    pub question: Option<String>,
    /// Which order it is about; or that no message is due for it.
    pub order: String,
    /// The heading of the others, where it is known.
    pub title: String,
    /// The other orders that may be meant: id and name. Where it is not known, all of them.
    pub choices: Vec<(String, String)>,
}

/// What stands between the parts of a name.
const BETWEEN: &str = " · ";

fn title(order: &Order) -> Option<String> {
    let first = order.items.as_ref()?.value.first()?;
    Some(tame(&first.title)).filter(|title| !title.is_empty())
}

fn store(order: &Order) -> Option<String> {
    order.store.as_ref().map(|store| tame(&store.value)).filter(|store| !store.is_empty())
}

/// An order among others: what was bought, else its id, and where.
pub fn order_label(order: &Order, speech: &Speech<'_>) -> String {
    let named = title(order).unwrap_or_else(|| order_name(order, speech));
    [Some(named), store(order)].into_iter().flatten().collect::<Vec<_>>().join(BETWEEN)
}

/// The order that the card is about: what was bought and where, and its id.
fn whole_name(order: &Order, speech: &Speech<'_>) -> String {
    let id = speech.fill(Key::PopupOrder, &[("order", Arg::Text(&order.id))]);
    [title(order), store(order), Some(id)].into_iter().flatten().collect::<Vec<_>>().join(BETWEEN)
}

/// The part of the card that only a chat has.
pub(super) fn chat(input: ChatInput<'_>, order: &Order, speech: &Speech<'_>) -> ChatModel {
    let count = i64::try_from(input.choices.len()).unwrap_or(0);
    ChatModel {
        question: input.guessed.then(|| speech.say(Key::ChatWhich)),
        order: whole_name(order, speech),
        title: speech.fill(Key::ChatOrders, &[("count", Arg::Count(count))]),
        choices: input.choices.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Item, Source};
    use crate::present::wording::sample::english;

    #[test]
    fn an_order_is_named_by_what_was_bought_and_where() {
        let fact = |value: &str| Some(Fact::new(value.to_owned(), Source::DetailAnswer, 0, ""));
        let bought = |title: &str| {
            let items = vec![Item { title: title.to_owned(), ..Item::default() }];
            Some(Fact::new(items, Source::DetailAnswer, 0, ""))
        };
        let bare = Order { id: "8190000000000017".to_owned(), ..Order::default() };
        let sold = Order { store: fact("Vega Store"), ..bare.clone() };
        let whole = Order { items: bought("Wool\u{202e} socks"), ..sold.clone() };
        for (order, label, name) in [
            (&bare, "Order 8190000000000017", "Order 8190000000000017"),
            (&sold, "Order 8190000000000017 · Vega Store", "Vega Store · Order 8190000000000017"),
            (&whole, "Wool socks · Vega Store", "Wool socks · Vega Store · Order 8190000000000017"),
        ] {
            assert_eq!(order_label(order, &english()), label);
            let asked = ChatInput { choices: &[], guessed: true };
            let model = chat(asked, order, &english());
            assert_eq!(model.order, name);
            assert_eq!(model.question.as_deref(), Some("Which order is this chat about?"));
            assert_eq!(chat(ChatInput { guessed: false, ..asked }, order, &english()).question, None);
        }
    }
}
