//! A number that the seller may have given, before it is kept: it gets a wait of its own, so it is looked at first.
//!
//! What holds no number is refused. What is only doubtful is a warning, never proof: it can be kept all the same.

use super::checker::{CheckOffer, check, question, warns};
use super::tracking_number::{explain, refusal};
use crate::case::account::counts;
use crate::i18n::{Key, Speech};
use crate::knowledge::tracking_number::{
    Examination, NumberContext, NumberKind, Refusal, country_code, examine, normal, same,
};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{Order, Parcel};

/// What was typed as the seller's new number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewNumber {
    /// A number, as it is looked up.
    Clear(String),
    /// The same, but it may be mistyped, or was read from something else than one number.
    Doubtful(String),
    /// Nothing to wait for.
    Refused(NewNumberRefusal),
}

/// Why a number is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewNumberRefusal {
    /// No number stands in it.
    NoNumber(Refusal),
    /// It is the id of an order or a product, or part of it cannot be read.
    NoParcel,
    /// The order goes by it already.
    Known,
}

/// What is said beside the field; nothing where a number can be kept as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNumberModel {
    /// What is wrong; a warning is marked.
    pub lines: Vec<(String, bool)>,
    /// What it may be instead, each a number with nothing to say about it. Never applied by itself.
    pub offers: Vec<CheckOffer>,
    /// Saved once more, it is kept.
    pub doubtful: bool,
}

/// A phone number: its plus or brackets, and no more digits than one has.
fn is_phone(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let only = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+()-./".contains(letter);
    let marked = typed.trim_start().starts_with('+') || typed.contains('(');
    marked && digits <= 15 && typed.chars().all(only)
}

/// Looks at what was typed. `answers`: what the buyer said about the order.
pub fn examine_new_number(typed: &str, order: &Order, answers: &[Answer]) -> NewNumber {
    let refused = NewNumber::Refused;
    if is_phone(typed) {
        return refused(NewNumberRefusal::NoNumber(Refusal::NoNumber));
    }
    let context = NumberContext {
        destination: order.country.as_ref().and_then(|country| country_code(&country.value)),
        order: Some(order.id.as_str()),
        ..NumberContext::default()
    };
    let found = match examine(typed, &context) {
        Ok(found) => found,
        Err(why) => return refused(NewNumberRefusal::NoNumber(why)),
    };
    let said = AnswerKind::SellerGaveNumber(found.number.clone());
    let mut own = order.parcels.iter().flat_map(Parcel::numbers);
    if own.any(|number| same(number, &found.number)) || counts(answers, &said) {
        return refused(NewNumberRefusal::Known);
    }
    if is_no_parcel(&found) || found.number == order.id {
        return refused(NewNumberRefusal::NoParcel);
    }
    // Letters that only look like others, and a number among other words, are repairs: they are shown first.
    let as_typed = normal(typed).as_ref() == Some(&found.number);
    if as_typed && !explain(&found).iter().any(|line| warns(line.key) || line.key == Key::NumberIsUnknown) {
        NewNumber::Clear(found.number)
    } else {
        NewNumber::Doubtful(found.number)
    }
}

fn is_no_parcel(found: &Examination) -> bool {
    found.number.contains('?')
        || found.is_likely(NumberKind::OrderId)
        || found.is_likely(NumberKind::ProductId)
}

/// What is said about what was typed.
pub fn new_number_note(
    typed: &str,
    order: &Order,
    answers: &[Answer],
    speech: &Speech<'_>,
) -> NewNumberModel {
    let outcome = examine_new_number(typed, order, answers);
    let only = |words| NewNumberModel { lines: vec![(words, true)], ..NewNumberModel::default() };
    let doubtful = match outcome {
        NewNumber::Clear(_) => return NewNumberModel::default(),
        NewNumber::Refused(NewNumberRefusal::NoNumber(why)) => return only(speech.text(refusal(why))),
        NewNumber::Refused(NewNumberRefusal::Known) => return only(speech.text(Key::NumberKnown)),
        NewNumber::Refused(NewNumberRefusal::NoParcel) => false,
        NewNumber::Doubtful(_) => true,
    };
    let all = check(typed, &question(order, None, &[]), speech);
    let mut lines = all.lines;
    let mut offers = Vec::new();
    for offer in all.offers {
        match examine_new_number(&offer.number, order, answers) {
            NewNumber::Clear(_) => offers.push(offer),
            // A number that was pasted along, and is none to wait for.
            NewNumber::Refused(_) if offer.changes.is_empty() => {}
            // A press would keep what has a warning of its own: the buyer may type it.
            NewNumber::Doubtful(_) | NewNumber::Refused(_) => lines.push((offer.label, false)),
        }
    }
    if doubtful {
        lines.push((speech.text(Key::NumberSaveAgain), false));
    }
    NewNumberModel { lines, offers, doubtful }
}

/// All of it in one text, to be read out.
pub fn new_number_announcement(model: &NewNumberModel, speech: &Speech<'_>) -> String {
    let lines = model.lines.iter().map(|(line, _)| line);
    let offers = model.offers.iter().map(|offer| &offer.label);
    speech.sentences(&lines.chain(offers).cloned().collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Day, Fact, Source};
    use crate::present::wording::sample::english;

    const ORDER: &str = "3076443058854663";

    fn order() -> Order {
        let number = Some(Fact::new("LP00071653567725".to_owned(), Source::DetailAnswer, 0, ""));
        let parcels = vec![Parcel { origin_number: number, ..Parcel::default() }];
        Order { id: ORDER.to_owned(), parcels, ..Order::default() }
    }

    fn given(number: &str, undone: bool) -> Answer {
        let on = Day::from_ymd_opt(2026, 11, 1).unwrap();
        Answer { at: 1, on, said: AnswerKind::SellerGaveNumber(number.to_owned()), undone }
    }

    fn lines(typed: &str) -> Vec<String> {
        let model = new_number_note(typed, &order(), &[], &english());
        model.lines.into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn what_holds_no_number_of_a_parcel_is_refused_and_says_why() {
        for (typed, why) in [
            ("", "No number was entered."),
            ("abc", "There’s no tracking number in it."),
            ("no idea, ask DHL", "There’s no tracking number in it."),
            ("+49 170 1234567", "There’s no tracking number in it."),
            ("(0170) 123-45-67", "There’s no tracking number in it."),
            (ORDER, "This is an AliExpress order ID, not a tracking number."),
            ("3076 4430 5885 4663", "This is an AliExpress order ID, not a tracking number."),
            ("1005006123456789", "This is an AliExpress product ID, not a tracking number."),
            ("LP00071653567725", "The order already has this number."),
            ("lp 0007 1653 5677 25", "The order already has this number."),
        ] {
            let outcome = examine_new_number(typed, &order(), &[]);
            assert!(matches!(outcome, NewNumber::Refused(_)), "{typed}: {outcome:?}");
            assert!(lines(typed).iter().any(|line| line == why), "{typed}: {:?}", lines(typed));
            assert!(!new_number_note(typed, &order(), &[], &english()).doubtful);
        }
        let again = |undone| examine_new_number("RR473124829CN", &order(), &[given("RR473124829CN", undone)]);
        assert_eq!(again(false), NewNumber::Refused(NewNumberRefusal::Known));
        assert_eq!(again(true), NewNumber::Clear("RR473124829CN".to_owned()));
        assert!(matches!(
            examine_new_number("RR4731248?9CN", &order(), &[]),
            NewNumber::Refused(NewNumberRefusal::NoParcel)
        ));
    }

    #[test]
    fn a_number_is_taken_as_it_is_looked_up_with_nothing_to_say() {
        for typed in ["RR473124829CN", " rr 473-124-829 cn ", "ＲＲ473124829ＣＮ", "LP00999999123456"] {
            let outcome = examine_new_number(typed, &order(), &[]);
            assert!(matches!(outcome, NewNumber::Clear(_)), "{typed}: {outcome:?}");
            assert_eq!(lines(typed), Vec::<String>::new());
        }
    }

    #[test]
    fn what_may_be_mistyped_is_warned_of_with_its_repair_and_can_be_kept() {
        let again = "Press “Save” again to keep it as it is.";
        for (typed, number, said) in [
            ("RR473124828CN", "RR473124828CN", "Its check digit is wrong"),
            ("RR47312482OCN", "RR47312482OCN", "No known carrier"),
            // Of another alphabet: what it is read as is shown before it is kept.
            ("ЕS473124829CN", "ES473124829CN", "looks like E"),
            ("the new one is RR473124829CN", "RR473124829CN", "Read as RR473124829CN."),
            ("QZ99887QZ66", "QZ99887QZ66", "No known carrier"),
        ] {
            let outcome = examine_new_number(typed, &order(), &[]);
            assert_eq!(outcome, NewNumber::Doubtful(number.to_owned()), "{typed}");
            let model = new_number_note(typed, &order(), &[], &english());
            assert!(model.doubtful && lines(typed).iter().any(|line| line.contains(said)), "{model:?}");
            assert_eq!(lines(typed).last().map(String::as_str), Some(again));
        }
        // Of two the first is taken, which is said, and the other is offered; the order's own numbers are none.
        let two = "RR473124829CN, LP00999999123456 for order 3076443058854663, before LP00071653567725";
        let model = new_number_note(two, &order(), &[], &english());
        let offered: Vec<&str> = model.offers.iter().map(|offer| offer.number.as_str()).collect();
        assert_eq!(offered, ["LP00999999123456"]);
        assert_eq!(lines(two)[0], "Read as RR473124829CN.");
        // A whole message, as it is pasted from the chat.
        let message = "Dear friend,\nthank you so much for your order 3076443058854663 and for waiting so long. We have asked our \
            warehouse about it, and they have packed the item once more with great care for you.\nThe new tracking number is:\n\
            RR473124829CN\nPlease look it up in five to seven days, and write to us at any time. With the best wishes for you \
            and your family from all of us at the store!";
        assert!(message.len() > 300);
        let outcome = examine_new_number(message, &order(), &[]);
        assert_eq!(outcome, NewNumber::Doubtful("RR473124829CN".to_owned()));
        assert!(lines(message).contains(&"Read as RR473124829CN.".to_owned()), "{:?}", lines(message));
        let both = message.replace("Please look", "LP00999999123456\nPlease look");
        let model = new_number_note(&both, &order(), &[], &english());
        assert_eq!(model.offers.len(), 1, "the other one is offered: {model:?}");
        let slip = new_number_note("RR473I24829CN", &order(), &[], &english());
        let offered: Vec<&str> = slip.offers.iter().map(|offer| offer.number.as_str()).collect();
        assert_eq!(offered, ["RR473124829CN"]);
        assert!(new_number_announcement(&slip, &english()).contains("Did you mean RR473124829CN?"));
        // Its check digit is wrong, too: it is named, and looked at like any other once it is typed.
        let other = new_number_note("RR47312482OCN", &order(), &[], &english());
        assert!(other.offers.is_empty(), "{other:?}");
        assert!(other.lines.iter().any(|(line, _)| line == "Did you mean RR473124820CN?"), "{other:?}");
    }
}
