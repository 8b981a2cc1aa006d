//! What the buyer pastes or says of an order's tracking.

use super::{Outcome, Preview, numbers};
use crate::i18n::{Key, Speech};
use crate::knowledge::date::iso;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Instant, Lookup, LookupSource, Order, TrackingSays};
use crate::present::windows::{UserEvent, UserEventKind};
use crate::present::wording::{TellInput, TellModel, tell};
use crate::read::text::{Now, PageText};

/// What is typed about an order's tracking and not saved yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tell {
    text: String,
    /// Since which day (ISO); empty: today.
    since: String,
    sentence: Option<Key>,
    preview: Option<Preview>,
}

/// The buyer's actions in the block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TellAction {
    /// The content of the field for the tracking.
    Typed(String),
    /// Read the text; the current minute.
    Read(Now),
    /// A line is left out, or put back.
    Strike(usize),
    /// Save what was read.
    Keep(Instant, Day),
    /// Since which day it is what will be said.
    Since(String),
    /// The buyer says what the tracking says, by its index.
    Say(usize, Instant, Day),
}

impl TellAction {
    /// What an event means; `None`: nothing.
    pub fn of(event: &UserEvent) -> Option<TellAction> {
        let number = |name| event.data(name).parse().ok();
        Some(match (&event.kind, event.action.as_str()) {
            (UserEventKind::Input, "paste") => TellAction::Typed(event.value.clone()),
            (UserEventKind::Click, "read-paste") => {
                TellAction::Read(Now { today: event.on, minute: event.minute })
            }
            (UserEventKind::Click, "strike") => TellAction::Strike(number("line")?),
            (UserEventKind::Click, "keep-lines") => TellAction::Keep(event.at, event.on),
            (UserEventKind::Change, "since") => TellAction::Since(event.value.clone()),
            (UserEventKind::Click, "say") => TellAction::Say(number("says")?, event.at, event.on),
            _ => return None,
        })
    }
}

impl Tell {
    /// Applies the action; the change to the order, if any.
    pub fn act(&mut self, action: TellAction, order: &Order, language: &str) -> Option<Lookup> {
        match action {
            TellAction::Typed(text) => {
                self.text = text;
                (self.preview, self.sentence) = (None, None);
            }
            TellAction::Read(now) => self.read(order, language, now),
            TellAction::Strike(line) => {
                if let Some(preview) = &mut self.preview {
                    preview.strike(line);
                }
            }
            TellAction::Keep(at, on) => {
                let lookup = self.preview.as_ref()?.lookup(at, on)?;
                *self = Tell { sentence: Some(Key::ReadAdded), ..Tell::default() };
                return Some(lookup);
            }
            TellAction::Since(day) => {
                self.since = day;
                self.sentence = None;
            }
            TellAction::Say(index, at, on) => return self.note(index, at, on, order),
        }
        None
    }

    fn read(&mut self, order: &Order, language: &str, now: Now) {
        let numbers = numbers(order);
        let page = PageText::pasted(&self.text, language);
        let mut outcome = Outcome::of(&page, &numbers, LookupSource::Pasted, now);
        // What was copied without its heading has no number, and was pasted for this one.
        if let (Outcome::NoNumber, Some(number)) = (&outcome, numbers.first()) {
            outcome = Outcome::of(&page.headed(number), &[number], LookupSource::Pasted, now);
        }
        self.preview = None;
        self.sentence = match outcome {
            Outcome::Preview(preview) => {
                self.preview = Some(preview);
                None
            }
            Outcome::NoEntries(_) | Outcome::NoNumber => Some(Key::TellPasteNone),
            Outcome::Several => Some(Key::TellPasteSeveral),
            Outcome::TooLarge => Some(Key::TellPasteLarge),
        };
    }

    fn note(&mut self, index: usize, at: Instant, on: Day, order: &Order) -> Option<Lookup> {
        let says = *TrackingSays::ALL.get(index)?;
        let since = if self.since.is_empty() { Some(on) } else { iso::read(&self.since) };
        let Some(since) = since.filter(|since| *since <= on) else {
            self.sentence = Some(Key::TellDayWrong);
            return None;
        };
        self.sentence = Some(Key::ReadAdded);
        let number = numbers(order).first().copied().unwrap_or_default().to_owned();
        let from = LookupSource::Said(says, since);
        Some(Lookup { at, on, number, from, events: Vec::new(), undone: false })
    }

    /// The model that is shown.
    pub fn model(&self, order: &str, today: Day, table: &WaitingTable, speech: &Speech<'_>) -> TellModel {
        let since = if self.since.is_empty() { iso::write(today) } else { self.since.clone() };
        let input = TellInput {
            order,
            text: &self.text,
            since,
            latest: iso::write(today),
            sentence: self.sentence,
            preview: self.preview.as_ref().map(Preview::input),
        };
        tell(&input, table, speech)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Parcel, Source};

    const NUMBER: &str = "RR473124829CN";

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn order() -> Order {
        let number = Some(Fact::new(NUMBER.to_owned(), Source::Buyer, 1, ""));
        Order { parcels: vec![Parcel { origin_number: number, ..Parcel::default() }], ..Order::default() }
    }

    fn pasted(text: &str) -> Tell {
        let mut tell = Tell::default();
        tell.act(TellAction::Typed(text.to_owned()), &order(), "en");
        tell.act(TellAction::Read(Now { today: day(28), minute: 600 }), &order(), "en");
        tell
    }

    #[test]
    fn what_is_pasted_is_shown_and_kept_without_the_lines_that_are_left_out() {
        for heading in ["RR 4731 2482 9CN\n", ""] {
            let text = "25 Nov 2026 18:00 Arrived at destination country\n20 Nov 2026 10:00 Departed from sorting center\n";
            let mut tell = pasted(&[heading, text].concat());
            tell.act(TellAction::Strike(1), &order(), "en");
            let kept = tell.act(TellAction::Keep(7, day(28)), &order(), "en").unwrap();
            let judged: Vec<(Day, Source)> =
                kept.events.iter().map(|event| (event.date, event.source)).collect();
            assert_eq!(judged, [(day(25), Source::Pasted)], "{heading:?}");
            assert_eq!((kept.number.as_str(), kept.from), (NUMBER, LookupSource::Pasted));
            assert_eq!(tell.text, "", "the field is empty again");
        }
    }

    #[test]
    fn what_cannot_be_read_stays_in_the_field_and_is_said() {
        for (text, expected) in [
            ("Thank you for your order!", Key::TellPasteNone),
            ("", Key::TellPasteNone),
            (&"x".repeat(100_000), Key::TellPasteLarge),
        ] {
            let mut tell = pasted(text);
            assert_eq!((tell.sentence, tell.text.as_str()), (Some(expected), text));
            assert_eq!(tell.act(TellAction::Keep(7, day(28)), &order(), "en"), None);
        }
    }

    #[test]
    fn what_is_said_is_of_a_day_that_has_come() {
        let mut tell = Tell::default();
        let arrived = TellAction::Say(3, 7, day(28));
        let said = tell.act(arrived.clone(), &order(), "en").unwrap();
        assert_eq!(
            said.from,
            LookupSource::Said(TrackingSays::Arrived, day(28)),
            "today, if nothing is chosen"
        );
        tell.act(TellAction::Since("2026-11-20".to_owned()), &order(), "en");
        let said = tell.act(arrived.clone(), &order(), "en").unwrap();
        assert_eq!(said.from, LookupSource::Said(TrackingSays::Arrived, day(20)));
        for wrong in ["2026-11-29", "soon"] {
            tell.act(TellAction::Since(wrong.to_owned()), &order(), "en");
            assert_eq!(tell.act(arrived.clone(), &order(), "en"), None);
            assert_eq!(tell.sentence, Some(Key::TellDayWrong), "{wrong}");
        }
        assert_eq!(tell.act(TellAction::Say(99, 7, day(28)), &order(), "en"), None);
    }
}
