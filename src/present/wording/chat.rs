//! Which order a chat is about.

use super::file::order_choice;
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

/// The part of the card that only a chat has.
pub(super) fn chat(input: ChatInput<'_>, order: &Order, speech: &Speech<'_>) -> ChatModel {
    let count = i64::try_from(input.choices.len()).unwrap_or(0);
    ChatModel {
        question: input.guessed.then(|| speech.text(Key::ChatWhich)),
        order: order_choice(order, speech),
        title: speech.fill(Key::ChatOrders, &[("count", Arg::Count(count))]),
        choices: input.choices.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Source};
    use crate::present::wording::sample::english;

    #[test]
    fn the_order_is_named_and_which_one_it_is_asked_only_where_that_is_not_known() {
        let fact = Fact::new("Vega Store".to_owned(), Source::DetailAnswer, 0, "");
        let order = Order { id: "8190000000000017".to_owned(), store: Some(fact), ..Order::default() };
        let others = [("8190000000000001".to_owned(), "Socks".to_owned())];
        let asked = ChatInput { choices: &others, guessed: true };
        let model = chat(asked, &order, &english());
        assert_eq!(model.order, "Vega Store · Order 8190000000000017");
        assert_eq!(
            (model.question.as_deref(), model.choices.len()),
            (Some("Which order is this chat about?"), 1)
        );
        assert_eq!(chat(ChatInput { guessed: false, ..asked }, &order, &english()).question, None);
    }
}
