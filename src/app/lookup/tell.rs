//! What the buyer pastes or says of an order's tracking.

use super::{Outcome, Preview, number_meant, number_to_name};
use crate::case::OrderRecord;
use crate::case::account::possible_days;
use crate::i18n::{Key, Speech};
use crate::knowledge::date::iso;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Instant, Lookup, LookupSource, TrackingSays};
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
    /// The number in that sentence.
    another: String,
    preview: Option<Preview>,
    /// What is being written.
    unwritten: Vec<UnwrittenTell>,
}

/// What is being written of a form: how it was before, and how it is once that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct UnwrittenTell {
    at: Instant,
    before: Tell,
    after: Tell,
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
    pub fn act(&mut self, action: TellAction, known: &OrderRecord, language: &str) -> Option<Lookup> {
        match action {
            TellAction::Typed(text) => {
                self.text = text;
                (self.preview, self.sentence) = (None, None);
            }
            TellAction::Read(now) => self.read(known, language, now),
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
            TellAction::Say(index, at, on) => return self.note(index, at, on, known),
        }
        None
    }

    /// The same in a window that writes what comes of it: until that is there, the form stays as it is, and nothing is said to
    /// be added. [`Tell::written`] follows, with the instant of the look-up.
    pub fn ask(&mut self, action: TellAction, known: &OrderRecord, language: &str) -> Option<Lookup> {
        let unwritten = std::mem::take(&mut self.unwritten);
        let before = self.clone();
        // A second press while the first is being written is the same one.
        let is_asked =
            matches!(action, TellAction::Keep(..)) && unwritten.iter().any(|one| one.before == before);
        let lookup = if is_asked { None } else { self.act(action, known, language) };
        if is_asked || lookup.is_none() {
            self.unwritten = unwritten;
            return None;
        }
        let lookup = lookup?;
        let after = std::mem::replace(self, before.clone());
        self.sentence = None;
        let before = Tell { sentence: None, ..before };
        self.unwritten = unwritten;
        self.unwritten.push(UnwrittenTell { at: lookup.at, before, after });
        Some(lookup)
    }

    /// What was asked to be written at this instant is there, or is not: then what was typed stays, to be tried again.
    pub fn written(&mut self, at: Instant, is_written: bool) {
        let Some(place) = self.unwritten.iter().position(|one| one.at == at) else { return };
        let UnwrittenTell { before, after, .. } = self.unwritten.remove(place);
        let unwritten = std::mem::take(&mut self.unwritten);
        // What was typed since is something else.
        if is_written && *self == before {
            *self = after;
        }
        self.unwritten = unwritten;
    }

    fn read(&mut self, known: &OrderRecord, language: &str, now: Now) {
        let page = PageText::pasted(&self.text, language);
        let outcome = Outcome::of_pasted(&page, known, now).held_against(known);
        self.preview = None;
        self.sentence = match outcome {
            Outcome::Preview(preview) => {
                self.preview = Some(preview);
                None
            }
            Outcome::NoEntries(_) | Outcome::Unread(_) | Outcome::NoNumber => Some(Key::TellPasteNone),
            Outcome::Another(number) => {
                self.another = number;
                Some(Key::TellPasteAnother)
            }
            Outcome::Older => Some(Key::TellPasteOld),
            Outcome::Several => Some(Key::TellPasteSeveral),
            Outcome::TooLarge => Some(Key::TellPasteLarge),
        };
    }

    fn note(&mut self, index: usize, at: Instant, on: Day, known: &OrderRecord) -> Option<Lookup> {
        let says = *TrackingSays::ALL.get(index)?;
        let since = if self.since.is_empty() { Some(on) } else { iso::read(&self.since) };
        let Some(since) = since.filter(|since| *since <= on) else {
            self.sentence = Some(Key::TellDayWrong);
            return None;
        };
        // Tracking says nothing of an order before there is one.
        let [first, _] = possible_days(&known.order, on);
        if since < first {
            self.sentence = Some(Key::TellDayEarly);
            return None;
        }
        self.sentence = Some(Key::ReadAdded);
        let number = number_meant(known, on).unwrap_or_default().to_owned();
        let from = LookupSource::Said(says, since);
        Some(Lookup { at, on, number, from, events: Vec::new(), undone: false })
    }

    /// The model that is shown.
    pub fn model(
        &self,
        known: &OrderRecord,
        today: Day,
        table: &WaitingTable,
        speech: &Speech<'_>,
    ) -> TellModel {
        let since = if self.since.is_empty() { iso::write(today) } else { self.since.clone() };
        let input = TellInput {
            order: &known.order.id,
            meant: number_to_name(known, today),
            text: &self.text,
            since,
            latest: iso::write(today),
            sentence: self.sentence,
            another: &self.another,
            preview: self.preview.as_ref().map(Preview::input),
        };
        tell(&input, table, speech)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::event::EventKind;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::settings::Settings;
    use crate::order::{Event, Fact, Order, Parcel, Source};

    const NUMBER: &str = "RR473124829CN";

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn order() -> Order {
        let number = Some(Fact::new(NUMBER.to_owned(), Source::Buyer, 1, ""));
        Order { parcels: vec![Parcel { origin_number: number, ..Parcel::default() }], ..Order::default() }
    }

    fn record() -> OrderRecord {
        OrderRecord::seen(order(), 1)
    }

    fn pasted(text: &str) -> Tell {
        let mut tell = Tell::default();
        tell.act(TellAction::Typed(text.to_owned()), &record(), "en");
        tell.act(TellAction::Read(Now { today: day(28), minute: 600 }), &record(), "en");
        tell
    }

    #[test]
    fn what_is_pasted_is_shown_and_kept_without_the_lines_that_are_left_out() {
        for heading in ["RR 4731 2482 9CN\n", ""] {
            let text = "25 Nov 2026 18:00 Arrived at destination country\n20 Nov 2026 10:00 Departed from sorting center\n";
            let mut tell = pasted(&[heading, text].concat());
            tell.act(TellAction::Strike(1), &record(), "en");
            let kept = tell.act(TellAction::Keep(7, day(28)), &record(), "en").unwrap();
            let judged: Vec<(Day, Source)> =
                kept.events.iter().map(|event| (event.date, event.source)).collect();
            assert_eq!(judged, [(day(25), Source::Pasted)], "{heading:?}");
            assert_eq!((kept.number.as_str(), kept.from), (NUMBER, LookupSource::Pasted));
            assert_eq!(tell.text, "", "the field is empty again");
        }
    }

    #[test]
    fn nothing_is_said_to_be_added_before_it_is_written_and_what_was_refused_stays() {
        let text = "RR473124829CN\n25 Nov 2026 18:00 Arrived at destination country";
        let mut tell = pasted(text);
        let keep = |tell: &mut Tell, at| tell.ask(TellAction::Keep(at, day(28)), &record(), "en");
        assert!(keep(&mut tell, 7).is_some());
        assert_eq!(keep(&mut tell, 8), None, "a second press is the same one");
        assert_eq!((tell.text.as_str(), tell.sentence, tell.preview.is_some()), (text, None, true));
        tell.written(7, false);
        assert_eq!((tell.text.as_str(), tell.sentence, tell.preview.is_some()), (text, None, true));
        assert!(keep(&mut tell, 9).is_some(), "it can be tried again");
        tell.written(9, true);
        assert_eq!((tell.text.as_str(), tell.sentence), ("", Some(Key::ReadAdded)));
        assert!(tell.ask(TellAction::Say(3, 10, day(28)), &record(), "en").is_some());
        assert_eq!(tell.sentence, None);
        // What is typed meanwhile is another text.
        tell.ask(TellAction::Typed("so".to_owned()), &record(), "en");
        tell.written(10, true);
        assert_eq!((tell.text.as_str(), tell.sentence), ("so", None));
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
            assert_eq!(tell.act(TellAction::Keep(7, day(28)), &record(), "en"), None);
        }
    }

    #[test]
    fn what_is_said_is_of_a_day_that_has_come() {
        let mut tell = Tell::default();
        let arrived = TellAction::Say(3, 7, day(28));
        let said = tell.act(arrived.clone(), &record(), "en").unwrap();
        assert_eq!(
            said.from,
            LookupSource::Said(TrackingSays::Arrived, day(28)),
            "today, if nothing is chosen"
        );
        tell.act(TellAction::Since("2026-11-20".to_owned()), &record(), "en");
        let said = tell.act(arrived.clone(), &record(), "en").unwrap();
        assert_eq!(said.from, LookupSource::Said(TrackingSays::Arrived, day(20)));
        for wrong in ["2026-11-29", "soon"] {
            tell.act(TellAction::Since(wrong.to_owned()), &record(), "en");
            assert_eq!(tell.act(arrived.clone(), &record(), "en"), None);
            assert_eq!(tell.sentence, Some(Key::TellDayWrong), "{wrong}");
        }
        assert_eq!(tell.act(TellAction::Say(99, 7, day(28)), &record(), "en"), None);
        // Before there was an order.
        tell.act(TellAction::Since("2020-01-01".to_owned()), &record(), "en");
        assert_eq!(tell.act(arrived, &record(), "en"), None);
        assert_eq!(tell.sentence, Some(Key::TellDayEarly));
    }

    fn told_of(text: &str, known: &OrderRecord) -> Tell {
        let mut tell = Tell::default();
        tell.act(TellAction::Typed(text.to_owned()), known, "en");
        tell.act(TellAction::Read(Now { today: day(28), minute: 600 }), known, "en");
        tell
    }

    fn shown(tell: &Tell, known: &OrderRecord) -> String {
        let table = Settings::default().waiting;
        let model = tell.model(known, day(28), &table, &crate::present::wording::sample::english());
        model.sentence.unwrap_or_default()
    }

    #[test]
    fn a_text_about_another_parcel_is_refused_until_its_number_is_noted() {
        let mut known = record();
        let own = Some(Fact::new("RS1034313881Y".to_owned(), Source::Buyer, 1, ""));
        known.order.parcels[0].origin_number = own;
        for number in ["RB123456785GB", "RR473124829CN", "rr 473 124 829 cn"] {
            let text = [number, "\n2026-11-27 10:00 Delivered, Leeds"].concat();
            let mut tell = told_of(&text, &known);
            let named = if number.starts_with("RB") { number } else { NUMBER };
            let sentence = shown(&tell, &known);
            assert!(
                sentence.starts_with(&format!("This text is about another number: {named}.")),
                "{sentence}"
            );
            assert!(sentence.contains("“New number from the seller”"), "{sentence}");
            assert_eq!((&tell.preview, tell.text.as_str()), (&None, text.as_str()));
            assert_eq!(tell.act(TellAction::Keep(7, day(28)), &known, "en"), None);
        }
        // A shape without a check digit, which the reader takes for a number all the same.
        let sentence = shown(&told_of("6A83920174655\n2026-11-27 10:00 Delivered, Lyon", &known), &known);
        assert!(sentence.starts_with("This text is about another number: 6A83920174655."), "{sentence}");
        let long = format!(
            "Dear customer, {} RB123456785GB has come.\n2026-11-27 10:00 Delivered",
            "and so on ".repeat(30)
        );
        assert_eq!(told_of(&long, &known).sentence, Some(Key::TellPasteAnother));
        let two = "RB123456785GB\nRR473124829CN\n2026-11-27 10:00 Delivered";
        assert_eq!(told_of(two, &known).sentence, Some(Key::TellPasteSeveral));
        // Noted, it is one of the order's.
        let said = AnswerKind::SellerGaveNumber(NUMBER.to_owned());
        known.answers = vec![Answer { at: 3, on: day(26), said, undone: false }];
        let text = [NUMBER, "\n2026-11-27 10:00 Delivered, Leeds"].concat();
        let kept = told_of(&text, &known).act(TellAction::Keep(7, day(28)), &known, "en").unwrap();
        assert_eq!((kept.number.as_str(), kept.events.len()), (NUMBER, 1));
        known.answers[0].undone = true;
        assert_eq!(told_of(&text, &known).sentence, Some(Key::TellPasteAnother));
        // An order without a number gets its first.
        known.order.parcels.clear();
        assert!(told_of(&text, &known).preview.is_some());
    }

    #[test]
    fn of_two_parcels_what_names_no_number_is_about_the_one_of_the_card() {
        const SILENT: &str = "RB482716396CN";
        let mut known = record();
        let parcel = &mut known.order.parcels[0];
        (parcel.events_read, parcel.read_on) = (Some(1), Some(crate::order::DayValue(day(28))));
        let mut silent = parcel.clone();
        if let Some(number) = &mut silent.origin_number {
            number.value = SILENT.to_owned();
        }
        known.order.parcels.push(silent);
        // Of the first it is known where it is.
        let event = |date, code: &str| Event {
            instant: None,
            date,
            minute: None,
            code: code.to_owned(),
            text: String::new(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        };
        known.order.parcels[0].events = vec![event(day(27), "LH_DEPART"), event(day(9), "GOT")];
        known.order.shipped = Some(Fact::new(crate::order::DayValue(day(8)), Source::DetailAnswer, 1, ""));
        let card = crate::rules::judge(&known.order, &[], day(28), &Settings::default()).parcel;
        let number = known.order.parcels[card.unwrap()].numbers().next().unwrap();
        let said = Tell::default().act(TellAction::Say(1, 7, day(28)), &known, "en").unwrap().number;
        assert_eq!((said.as_str(), number), (SILENT, SILENT));
    }

    #[test]
    fn what_names_no_number_is_about_the_one_that_the_seller_gave_until_the_old_parcel_moves() {
        const NEW: &str = "RB482716396CN";
        let mut known = record();
        let event = "2026-11-27 10:00 Accepted by carrier";
        let numbers = |known: &OrderRecord| {
            let said = Tell::default().act(TellAction::Say(1, 7, day(28)), known, "en").unwrap().number;
            let pasted = told_of(event, known).act(TellAction::Keep(7, day(28)), known, "en").unwrap().number;
            assert_eq!(said, pasted);
            said
        };
        let title = |known: &OrderRecord| {
            let table = Settings::default().waiting;
            let speech = crate::present::wording::sample::english();
            Tell::default().model(known, day(28), &table, &speech).title
        };
        assert_eq!(
            (numbers(&known).as_str(), title(&known).as_str()),
            (NUMBER, "What does the tracking say?")
        );
        let given = AnswerKind::SellerGaveNumber(NEW.to_owned());
        known.answers = vec![Answer { at: 3, on: day(20), said: given, undone: false }];
        assert_eq!(numbers(&known), NEW);
        assert_eq!(title(&known), format!("{NEW}: What does the tracking say?"));
        // What the shop shows of the old one since; what was looked up for it says nothing of that.
        let moved = |on: u32, source: Source| {
            let mut known = known.clone();
            let text = "Accepted by carrier".to_owned();
            let (code, place, site) = Default::default();
            let event = Event { instant: None, date: day(on), minute: None, code, text, place, source, site };
            known.order.parcels[0].events = vec![event];
            numbers(&known)
        };
        assert_eq!(moved(19, Source::TrackingAnswer), NEW);
        assert_eq!(moved(20, Source::TrackingAnswer), NUMBER);
        assert_eq!(moved(25, Source::Pasted), NEW);
        // The new one is wrong as well, or taken back.
        let mut wrong = known.clone();
        wrong.answers.push(Answer { at: 4, on: day(21), said: AnswerKind::WrongNumber, undone: false });
        assert_eq!(numbers(&wrong), NUMBER);
        known.answers[0].undone = true;
        assert_eq!(
            (numbers(&known).as_str(), title(&known).as_str()),
            (NUMBER, "What does the tracking say?")
        );
    }

    #[test]
    fn what_the_sellers_number_shows_is_understood_without_the_old_parcels_entries() {
        let mut known = record();
        known.order.country = Some(Fact::new("JP".to_owned(), Source::Buyer, 1, ""));
        let (text, place, site) = Default::default();
        known.order.parcels[0].events = vec![Event {
            instant: None,
            date: day(10),
            minute: None,
            code: "LH_DEPART".to_owned(),
            text,
            place,
            source: Source::TrackingAnswer,
            site,
        }];
        let given = AnswerKind::SellerGaveNumber("RB482716396CN".to_owned());
        known.answers = vec![Answer { at: 3, on: day(20), said: given, undone: false }];
        let kinds = |number: &str| {
            let tell = told_of(&[number, "\n2026-11-27 10:00 国際交換局に到着"].concat(), &known);
            tell.preview.as_ref().unwrap().input().lines.iter().map(|line| line.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds("RB482716396CN"), [Some(EventKind::OriginTransit)]);
        assert_eq!(kinds(NUMBER), [Some(EventKind::Arrived)]);
    }

    #[test]
    fn a_text_that_does_not_name_the_number_says_so_before_it_is_added() {
        let known = record();
        let unsure = |text: &str| {
            let tell = told_of(text, &known);
            let table = Settings::default().waiting;
            let speech = crate::present::wording::sample::english();
            tell.model(&known, day(28), &table, &speech).preview.unwrap().unsure.unwrap_or_default()
        };
        let own = known.order.parcels[0].numbers().next().unwrap();
        let event = "2026-11-27 10:00 Delivered, Leeds";
        // A number that no table knows for sure is not held against the text, but the buyer is asked to look.
        for text in [event.to_owned(), ["JD014600012345678901\n", event].concat()] {
            let expected = format!("This text doesn’t name {own}. Add it only if it’s about this parcel.");
            assert_eq!(unsure(&text), expected, "{text}");
        }
        assert!(!unsure(&[own, "\n", event].concat()).contains("doesn’t name"));
    }

    #[test]
    fn what_only_looks_like_a_number_blocks_nothing() {
        for other in [
            "Order 8190441137135501",
            "Phone +49 151 23456789",
            "10115 Berlin",
            "Reference AB12345678",
            "RR999999999CN",
            "Invoice 2026-11-20",
            // The order's own, written as no search would find it.
            "ＲＲ４７３１２４８２９ＣＮ",
            "RR 473 124 829 CN, partner RB123456785GB",
        ] {
            let tell = told_of(&[other, "\n2026-11-27 10:00 Delivered"].concat(), &record());
            assert!(tell.preview.is_some(), "{other}: {:?}", tell.sentence);
        }
    }

    #[test]
    fn what_is_older_than_the_order_is_left_out() {
        let mut known = record();
        known.order.placed = Some(Fact::new(day(10).into(), Source::Buyer, 1, ""));
        known.order.paid = Some(Fact::new(day(11).into(), Source::Buyer, 1, ""));
        let mut tell =
            told_of("RR473124829CN\n2026-11-08 10:00 Delivered\n2026-11-07 10:00 Out for delivery", &known);
        assert_eq!(shown(&tell, &known), "These updates are older than the order. Nothing was kept.");
        assert_eq!(tell.act(TellAction::Keep(7, day(28)), &known, "en"), None);
        // The day before counts: it is not the same day everywhere.
        let text = "RR473124829CN\n2026-11-20 10:00 Departed from sorting center\n2026-11-09 10:00 Accepted by carrier\n2026-11-08 10:00 Delivered";
        let mut tell = told_of(text, &known);
        let struck: Vec<bool> =
            tell.preview.as_ref().unwrap().input().lines.iter().map(|line| line.struck).collect();
        assert_eq!(struck, [false, false, true]);
        assert_eq!(tell.act(TellAction::Keep(7, day(28)), &known, "en").unwrap().events.len(), 2);
    }

    #[test]
    fn an_office_of_exchange_is_that_of_the_end_where_the_parcel_is() {
        let mut known = record();
        known.order.country = Some(Fact::new("JP".to_owned(), Source::Buyer, 1, ""));
        let kinds = |text: &str| {
            let tell = told_of(&[NUMBER, "\n", text].concat(), &known);
            let input = tell.preview.as_ref().unwrap().input();
            input.lines.iter().map(|line| line.kind.unwrap()).collect::<Vec<EventKind>>()
        };
        assert_eq!(kinds("2026-11-27 10:00 国際交換局に到着"), [EventKind::OriginTransit]);
        let all = "2026-11-27 10:00 国際交換局から発送\n2026-11-26 10:00 国際交換局に到着\n2026-11-20 10:00 国際交換局から発送\n2026-11-19 10:00 国際交換局に到着\n2026-11-18 10:00 引受";
        assert_eq!(
            kinds(all),
            [
                EventKind::DestinationTransit,
                EventKind::Arrived,
                EventKind::Departed,
                EventKind::OriginTransit,
                EventKind::Accepted
            ]
        );
        assert_eq!(kinds("2026-11-27 10:00\t国際交換局に到着\tJAPAN"), [EventKind::Arrived]);
        let polish =
            "3 dni temu Przesyłka nadeszła do urzędu wymiany\n2026-11-20 10:00 Departed country of origin";
        assert_eq!(kinds(polish), [EventKind::Arrived, EventKind::Departed]);
    }
}
