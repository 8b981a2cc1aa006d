//! What the buyer looked up elsewhere, in words.

use super::says::says;
use super::timeline::meaning;
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::event::EventKind;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Lookup, LookupSource, Order, TrackingSays};

/// A look-up in words: where, and what was found there.
pub fn lookup(lookup: &Lookup, speech: &Speech<'_>) -> String {
    let count = Arg::Count(i64::try_from(lookup.events.len()).unwrap_or(i64::MAX));
    match &lookup.from {
        LookupSource::Site(site) if lookup.events.is_empty() => {
            speech.fill(Key::LookupNothing, &[("site", Arg::Text(site))])
        }
        LookupSource::Site(site) => {
            speech.fill(Key::LookupFound, &[("site", Arg::Text(site)), ("count", count)])
        }
        LookupSource::Pasted => speech.fill(Key::LookupPasted, &[("count", count)]),
        LookupSource::Said(what, since) => {
            let what = speech.text(says(*what));
            speech.fill(Key::LookupSaid, &[("since", Arg::Date(*since)), ("what", Arg::Text(what.as_str()))])
        }
    }
}

/// A line that was read and is not kept yet.
#[derive(Clone, Debug)]
pub struct PreviewLine {
    /// Its day.
    pub date: Day,
    /// Minutes since midnight, where stated.
    pub minute: Option<u16>,
    /// Its words.
    pub words: String,
    /// Its place; empty: not stated.
    pub place: String,
    /// What it means, where that is known.
    pub kind: Option<EventKind>,
    /// It is left out.
    pub struck: bool,
}

/// What was read, as the program has it.
#[derive(Clone, Debug)]
pub struct PreviewInput<'a> {
    /// The number it is about.
    pub number: &'a str,
    /// Where it was read.
    pub from: &'a LookupSource,
    /// The lines, newest first.
    pub lines: Vec<PreviewLine>,
    /// They surely are what they look like.
    pub sure: bool,
    /// The text does not name the number.
    pub assumed: bool,
    /// Numbers of the order's other parcels that it is about as well.
    pub beside: &'a [String],
}

/// A line of a preview in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewLineModel {
    /// Day and time.
    pub when: String,
    /// The words, and the place.
    pub words: String,
    /// What they mean.
    pub meaning: String,
    /// It is left out.
    pub struck: bool,
    /// The word on the button that leaves it out or puts it back, …
    pub button: String,
    /// … and the same where the line is not seen.
    pub label: String,
}

/// What was read, before it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewModel {
    /// How much was found, of which number and where.
    pub title: String,
    /// The newest that is not left out, and what it means.
    pub newest: Option<(String, String)>,
    /// That it is to be looked at more closely.
    pub unsure: Option<String>,
    /// The lines.
    pub lines: Vec<PreviewLineModel>,
    /// The button that keeps it; `None`: every line is left out.
    pub add: Option<String>,
}

/// What was read in words; `table`: how long which silence is normal.
pub fn preview(input: &PreviewInput<'_>, table: &WaitingTable, speech: &Speech<'_>) -> PreviewModel {
    let kept = input.lines.iter().filter(|line| !line.struck);
    let count = Arg::Count(i64::try_from(kept.clone().count()).unwrap_or(i64::MAX));
    let number = Arg::Text(input.number);
    let title = match input.from {
        LookupSource::Site(site) => {
            speech.fill(Key::ReadFound, &[("number", number), ("site", Arg::Text(site)), ("count", count)])
        }
        _ => speech.fill(Key::ReadFoundPasted, &[("number", number), ("count", count)]),
    };
    let means = |line: &PreviewLine| match line.kind {
        Some(kind) => meaning(kind, table, speech),
        None => speech.text(Key::EventUnknown),
    };
    let newest = kept.clone().next().map(|line| {
        let args = [("date", Arg::Date(line.date)), ("words", Arg::Quoted(line.words.as_str()))];
        (speech.fill(Key::ReadNewest, &args), means(line))
    });
    let line = |line: &PreviewLine| {
        let button = speech.text(if line.struck { Key::ReadPutBack } else { Key::ReadStrike });
        let clock = |minute: u16| format!(" {:02}:{:02}", minute / 60, minute % 60);
        let words = match line.place.trim() {
            "" => line.words.clone(),
            place => [line.words.as_str(), " · ", place].concat(),
        };
        PreviewLineModel {
            when: [speech.locale.date(line.date), line.minute.map(clock).unwrap_or_default()].concat(),
            meaning: means(line),
            struck: line.struck,
            label: speech.labeled(&button, &words),
            button,
            words,
        }
    };
    PreviewModel {
        title,
        unsure: newest.as_ref().and_then(|_| match (input.assumed, input.beside, input.sure) {
            (true, ..) => Some(speech.fill(Key::ReadAssumed, &[("number", number)])),
            (false, [], true) => None,
            (false, [], false) => Some(speech.text(Key::ReadUnsure)),
            (false, beside, _) => {
                let numbers = beside.join(", ");
                Some(speech.fill(Key::ReadBeside, &[("number", Arg::Text(&numbers))]))
            }
        }),
        add: newest.is_some().then(|| speech.text(Key::ReadAdd)),
        newest,
        lines: input.lines.iter().map(line).collect(),
    }
}

/// What a button of the reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReaderButton {
    /// Reads the page.
    Read,
    /// Notes that nothing is there.
    NoteNothing,
    /// Takes back what was kept.
    Undo,
}

/// The page in the tab, as far as it can be read for an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReaderModel {
    /// What there is to say about it.
    pub text: String,
    /// The orders that it can be about, and the question which; one or none: there is no question.
    pub orders: (String, Vec<(String, String)>),
    /// The one that is chosen.
    pub chosen: String,
    /// What was read.
    pub preview: Option<PreviewModel>,
    /// What can be done.
    pub buttons: Vec<(ReaderButton, String)>,
}

/// What is pasted and said, as the program has it.
#[derive(Clone, Debug)]
pub struct TellInput<'a> {
    /// The order's id.
    pub order: &'a str,
    /// The number that it is about, where the order has more than one parcel.
    pub meant: Option<&'a str>,
    /// What stands in the field.
    pub text: &'a str,
    /// Since which day (ISO).
    pub since: String,
    /// The last day that can be chosen (ISO).
    pub latest: String,
    /// What became of it.
    pub sentence: Option<Key>,
    /// The number in that.
    pub another: &'a str,
    /// What was read.
    pub preview: Option<PreviewInput<'a>>,
}

/// The same in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TellModel {
    /// The order's id.
    pub order: String,
    /// What the field for the tracking is called, what belongs in it, what stands in it, and the word that reads it.
    pub paste: [String; 4],
    /// The question what the tracking says.
    pub title: String,
    /// What can be said, in the order of [`TrackingSays::ALL`].
    pub choices: Vec<String>,
    /// The word at the day, the day, and the last one (ISO).
    pub since: [String; 3],
    /// What became of it.
    pub sentence: Option<String>,
    /// It is about another number, which can be noted: there must be a field for that.
    pub takes_number: bool,
    /// What was read.
    pub preview: Option<PreviewModel>,
}

/// What is pasted and said in words.
pub fn tell(input: &TellInput<'_>, table: &WaitingTable, speech: &Speech<'_>) -> TellModel {
    let text = |key| speech.text(key);
    TellModel {
        order: input.order.to_owned(),
        paste: [
            text(Key::TellPaste),
            text(Key::TellPasteHint),
            input.text.to_owned(),
            text(Key::TellPasteRead),
        ],
        title: match input.meant {
            Some(number) => speech.labeled(number, &text(Key::TellSay)),
            None => text(Key::TellSay),
        },
        choices: TrackingSays::ALL.map(|one| text(says(one))).into(),
        since: [text(Key::TellSince), input.since.clone(), input.latest.clone()],
        takes_number: input.sentence == Some(Key::TellPasteAnother),
        sentence: input.sentence.map(|key| {
            let place = text(Key::BannerNewNumber);
            speech.fill(key, &[("number", Arg::Text(input.another)), ("where", Arg::Text(&place))])
        }),
        preview: input.preview.as_ref().map(|read| preview(read, table, speech)),
    }
}

/// The form for a parcel that is added by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandModel {
    /// The word on the button that opens it.
    pub title: String,
    /// It is open.
    pub open: bool,
    /// What is needed.
    pub note: String,
    /// The fields: what each is called, what stands in it, and whether it is a day.
    pub fields: Vec<(String, String, bool)>,
    /// What is wrong.
    pub trouble: Option<String>,
    /// That it was added.
    pub added: Option<String>,
    /// The word that adds it.
    pub add: String,
}

/// The form in words; `anyway`: the number was doubted once.
pub fn hand(
    open: bool,
    values: &[String; 6],
    trouble: Option<String>,
    anyway: bool,
    added: bool,
    speech: &Speech<'_>,
) -> HandModel {
    let names = [
        (Key::FactNumber, false),
        (Key::HandPlaced, true),
        (Key::HandShipped, true),
        (Key::FactProtection, true),
        (Key::FactCountry, false),
        (Key::FactStore, false),
    ];
    HandModel {
        title: speech.text(Key::HandTitle),
        open,
        note: speech.text(Key::HandOnlyNumber),
        fields: names
            .into_iter()
            .zip(values)
            .map(|((name, is_day), value)| (speech.text(name), value.clone(), is_day))
            .collect(),
        trouble,
        added: added.then(|| speech.text(Key::HandAdded)),
        add: speech.text(if anyway { Key::HandAnyway } else { Key::HandAdd }),
    }
}

/// What an order is called by its number: of a parcel that was added by hand the tracking number.
pub fn order_name(order: &Order, speech: &Speech<'_>) -> String {
    order_name_by(order, None, speech)
}

/// The same of an order for which the seller gave this number.
pub fn order_name_by(order: &Order, given: Option<&str>, speech: &Speech<'_>) -> String {
    let number = given.or_else(|| order.parcels.iter().flat_map(|parcel| parcel.numbers()).next());
    match number.filter(|_| order.is_by_hand()) {
        Some(number) => speech.fill(Key::HandParcel, &[("number", Arg::Text(number))]),
        None => speech.fill(Key::PopupOrder, &[("order", Arg::Text(&order.id))]),
    }
}
