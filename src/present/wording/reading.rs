//! What the card says of reading the tracking.

use super::Link;
use crate::i18n::{Arg, Key, Speech};
use crate::order::{Day, Order, ReadingOutcome, ReadingStage};

/// What the card says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingModel {
    /// It is under way.
    pub busy: bool,
    /// How it stands.
    pub words: Option<String>,
    /// The button that starts it.
    pub button: Option<String>,
    /// Where the tracking can be read by hand.
    pub link: Option<Link>,
}

/// How it stands; `None`: there is nothing to say. `offered`: it is for the buyer to start; `tracking`: the order's
/// tracking page, held against the allow-list.
pub fn reading(
    stage: Option<ReadingStage>,
    offered: bool,
    tracking: Option<&str>,
    speech: &Speech<'_>,
) -> Option<ReadingModel> {
    let silent = ReadingModel { busy: false, words: None, button: None, link: None };
    let outcome = match stage {
        Some(ReadingStage::Running) => {
            return Some(ReadingModel { busy: true, words: Some(speech.text(Key::ReadingNow)), ..silent });
        }
        Some(ReadingStage::Ended(outcome)) => outcome?,
        None if offered => {
            return Some(ReadingModel { button: Some(speech.text(Key::ReadingStart)), ..silent });
        }
        None => return None,
    };
    let words = match outcome {
        ReadingOutcome::Read => return None,
        ReadingOutcome::Captcha => Key::ReadingCaptcha,
        ReadingOutcome::LoggedOut => Key::ReadingLoggedOut,
        ReadingOutcome::Refused => Key::ReadingRefused,
        ReadingOutcome::Empty => Key::ReadingEmpty,
        ReadingOutcome::Unreachable => Key::ReadingUnreachable,
    };
    let link = tracking.map(|url| Link { label: speech.text(Key::ReadingOpen), url: url.to_owned() });
    Some(ReadingModel { words: Some(speech.text(words)), link, ..silent })
}

/// "Shipped 12 days ago", where the day is known and not to come. `today`: the user's civil date.
pub fn shipped_ago(order: &Order, today: Day, speech: &Speech<'_>) -> Option<String> {
    let days = today.signed_duration_since(order.shipped.as_ref()?.value.0).num_days();
    match days {
        0 => Some(speech.text(Key::ShippedToday)),
        1.. => Some(speech.fill(Key::ShippedAgo, &[("days", Arg::Count(days))])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Source};
    use crate::present::wording::sample::{all_differ, day, english};

    #[test]
    fn the_day_it_was_shipped_is_counted_and_one_to_come_is_not() {
        let shipped = Some(Fact::new(day(2).into(), Source::DetailPage, 7, ""));
        let order = Order { shipped, ..Order::default() };
        let said = |on| shipped_ago(&order, day(on), &english());
        assert_eq!(said(2).as_deref(), Some("Shipped today"));
        assert_eq!(said(3).as_deref(), Some("Shipped 1 day ago"));
        assert_eq!(said(1), None);
    }

    #[test]
    fn each_way_it_ends_has_a_sentence_and_the_page_to_open() {
        let said = |stage, offered| reading(stage, offered, Some("https://example.com/t"), &english());
        let ended = |outcome| said(Some(ReadingStage::Ended(Some(outcome))), false).unwrap();
        let outcomes = [
            ReadingOutcome::Captcha,
            ReadingOutcome::LoggedOut,
            ReadingOutcome::Refused,
            ReadingOutcome::Empty,
            ReadingOutcome::Unreachable,
        ];
        all_differ(&outcomes.map(|outcome| ended(outcome).words.unwrap()));
        assert_eq!(
            ended(ReadingOutcome::Empty).link.map(|link| link.label).as_deref(),
            Some("Open the tracking page")
        );
        for nothing in
            [None, Some(ReadingStage::Ended(None)), Some(ReadingStage::Ended(Some(ReadingOutcome::Read)))]
        {
            assert_eq!(said(nothing, false), None);
        }
        assert!(
            said(Some(ReadingStage::Running), true).is_some_and(|model| model.busy && model.button.is_none())
        );
        assert_eq!(said(None, true).and_then(|model| model.button).as_deref(), Some("Read the tracking"));
    }
}
