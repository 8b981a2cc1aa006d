//! One order of the page with all orders, unfolded.

use super::also::{AlsoModel, AlsoOrder, also};
use super::answer::{
    AnswersModel, DayField, LoggedLine, RefusedDay, answers, logged, tracker as tracker_name, with_refused,
};
use super::card::{StepLine, step_line};
use super::checker::notes;
use super::detail;
use super::dispute::DisputeInput;
use super::event::noted;
use super::fact::status;
use super::link::{Link, Links, TrackerLink};
use super::lookup::TellModel;
use super::new_number::{NewNumberModel, new_number_note};
use super::timeline::{TimelineModel, timeline};
use crate::case::account::possible_days;
use crate::case::history::{Sighting, TrackedField};
use crate::case::{CaseRecord, OrderRecord};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Instant, by_stored_name};
use crate::present::dispute_file::is_offered;
use crate::present::own_pages::dispute_file;
use crate::rules::{Level, Step, Verdict};

/// Lines under a heading; each with a smaller one beside it, which may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailBlock {
    /// Its name in the markup.
    pub name: &'static str,
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<(String, String)>,
    /// Long, and so folded at first.
    pub folded: bool,
}

/// A place where a number of the order can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailTracker {
    /// The place.
    pub link: Link,
    /// The number that a click copies, where the address does not carry it.
    pub copies: Option<String>,
    /// What to know before going there; may be empty.
    pub note: String,
}

/// Something that was done or said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// What.
    pub text: String,
    /// When.
    pub when: String,
    /// The day, where it can be changed.
    pub day: Option<DayField>,
    /// Which entry of the log, where it can be taken back.
    pub at: Option<Instant>,
}

/// Which of the texts that are due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueText {
    /// The message to the seller.
    Message,
    /// The text for a dispute.
    Dispute,
}

/// A text that is due, in the seller's language: the words, the tag of the language, and what they say where that is
/// another language than the buyer's.
pub type DueWords<'a> = (&'a str, &'a str, Option<&'a str>);

/// A text that is due: the message to the seller, or that for a dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailLetter {
    /// The heading.
    pub title: String,
    /// The text, in the seller's language.
    pub text: String,
    /// The tag of that language.
    pub language: String,
    /// What it says, where that is another language than the buyer's.
    pub meaning: Option<String>,
    /// The words that copy it.
    pub copy: String,
    /// What became of copying.
    pub copied: String,
    /// Where it belongs: the chat with the seller, or the page where a dispute is opened.
    pub goes_to: Option<Link>,
    /// The words that note that it was sent, of a message.
    pub sent: Option<String>,
    /// Until when a dispute is to be opened.
    pub until: Option<String>,
}

/// The day to look again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// The words at the field.
    pub label: String,
    /// The day (ISO); may be empty.
    pub day: String,
    /// The first and the last day that can be chosen (ISO).
    pub range: [String; 2],
    /// The words that take it away.
    pub clear: String,
    /// What is wrong with what was chosen.
    pub wrong: Option<String>,
}

/// Everything about one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardDetail {
    /// The other orders of its parcel.
    pub also: Option<AlsoModel>,
    /// What is known, under headings.
    pub blocks: Vec<DetailBlock>,
    /// The heading of the steps.
    pub steps_title: String,
    /// What to do, in order.
    pub steps: Vec<StepLine>,
    /// The places where its numbers can be looked up …
    pub trackers: Vec<DetailTracker>,
    /// … what they are called, and whether the number was copied for one of them …
    pub trackers_words: [String; 2],
    /// … and the step that sends the buyer there, where there is one.
    pub trackers_step: Option<usize>,
    /// The message to the seller.
    pub message: Option<DetailLetter>,
    /// The text for a dispute.
    pub dispute: Option<DetailLetter>,
    /// The history of each parcel.
    pub timelines: Vec<TimelineModel>,
    /// What can be said of it.
    pub answers: AnswersModel,
    /// What is pasted and said of its tracking.
    pub tell: TellModel,
    /// A new number that is being typed, and the words that keep it.
    pub number: [String; 2],
    /// Why what was typed was not kept.
    pub number_note: NewNumberModel,
    /// The heading of the log.
    pub log_title: String,
    /// What was done and said, newest first.
    pub log: Vec<LogLine>,
    /// Its details were dropped.
    pub archived: Option<String>,
    /// The card on its page is hidden, and the words that bring it back.
    pub hidden: Option<[String; 2]>,
    /// The note's heading, the note, how it is saved, and whether it was.
    pub note: [String; 4],
    /// The day to look again.
    pub again: Again,
    /// The words of the link to the dispute file, and where it leads within the extension, where a dispute can be.
    pub file: Option<(String, String)>,
    /// The words of the calendar file, where there is a date for it.
    pub calendar: Option<String>,
    /// The words that delete the order.
    pub delete: String,
}

/// What was typed and not stored, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The note.
    pub note: Option<String>,
    /// A number of the seller's.
    pub number: String,
    /// It was to be kept, and was not.
    pub rejected: bool,
    /// The note was stored, or could not be.
    pub saved: Option<bool>,
    /// The note as it was stored when this one was begun, or was last stored from here.
    pub note_before: Option<String>,
    /// The note was changed elsewhere meanwhile, and what was written there stands beneath.
    pub note_joined: bool,
    /// The day that was chosen cannot be one to look again.
    pub wrong_day: bool,
    /// The day that was typed in the log and cannot be meant.
    pub refused_day: Option<RefusedDay>,
    /// The number was copied for a tracker, or could not be.
    pub number_copied: Option<bool>,
    /// Which text was copied, or could not be.
    pub copied: Option<(DueText, bool)>,
}

/// What it is made of.
#[derive(Clone)]
pub struct DetailInput<'a> {
    /// The order.
    pub case: &'a CaseRecord,
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// How long silence is normal.
    pub waiting: &'a WaitingTable,
    /// The buyer's civil date.
    pub today: Day,
    /// The last day to look again.
    pub latest: Day,
    /// The buyer's civil date at an instant.
    pub day_of: &'a dyn Fn(Instant) -> Day,
    /// Where to go.
    pub links: &'a Links,
    /// The other orders of its parcel.
    pub also: &'a [AlsoOrder],
    /// The one of them whose protection ends first, and so counts.
    pub ends_first: Option<&'a str>,
    /// The message that is due.
    pub message: Option<DueWords<'a>>,
    /// The text for the dispute that is due.
    pub dispute: Option<DueWords<'a>>,
    /// What was typed and not stored.
    pub typed: &'a Typed,
    /// What is pasted and said of its tracking.
    pub tell: TellModel,
}

/// All of it in words.
pub fn detail(input: &DetailInput<'_>, speech: &Speech<'_>) -> DashboardDetail {
    let DetailInput { case, verdict, waiting, today, day_of, links, typed, .. } = *input;
    let (order, answered) = (&case.record.order, &case.record.answers);
    let text = |key| speech.text(key);
    let days = possible_days(order, today);
    let mut blocks = Vec::new();
    let mut add = |name, title, lines: Vec<(String, String)>, folded| {
        if !lines.is_empty() {
            blocks.push(DetailBlock { name, title: speech.text(title), lines, folded });
        }
    };
    let plain = |texts: Vec<String>| texts.into_iter().map(|text| (text, String::new())).collect();
    add(
        "flags",
        Key::BannerFlags,
        plain(verdict.flags.iter().map(|flag| detail::flag(flag, speech)).collect()),
        false,
    );
    let reasons = verdict.reasons.iter().map(|reason| detail::reason(reason, verdict, speech)).collect();
    add("reasons", Key::BannerReasons, plain(reasons), false);
    let history = case.history.iter().rev().map(|seen| sighting(seen, day_of, speech)).collect();
    add("history", Key::DashboardHistory, history, true);
    let several = order.parcels.len() > 1;
    let timelines = order
        .parcels
        .iter()
        .map(|parcel| {
            let mut model = timeline(order, Some(parcel), waiting, today, speech);
            if let Some(number) = parcel.numbers().next().filter(|_| several) {
                model.title = speech.fill(Key::DashboardParcel, &[("number", Arg::Text(number))]);
            }
            model
        })
        .filter(|model| !model.lines.is_empty())
        .collect();
    let dated = verdict
        .buyer_protection()
        .is_some_and(|protection| !protection.estimated && protection.days_left >= 0);
    let mut answers = answers(answered, &case.record.lookups, (order, verdict), days, speech);
    if input.tell.takes_number {
        answers.number = Some(text(Key::BannerNewNumber));
    }
    let saved = typed.saved.map(|saved| if saved { Key::DashboardSaved } else { Key::DashboardNotSaved });
    DashboardDetail {
        also: also(input.also, input.ends_first, speech),
        blocks,
        steps_title: text(Key::BannerSteps),
        steps: verdict.steps.iter().map(|step| step_line(step, links, speech)).collect(),
        trackers: links.trackers.iter().map(|place| tracker(place, speech)).collect(),
        trackers_words: [
            text(Key::BannerTrackers),
            typed.number_copied.map_or_else(String::new, |copied| {
                text(if copied { Key::NumberLinkCopied } else { Key::BannerCopyFailed })
            }),
        ],
        trackers_step: verdict.steps.iter().position(|step| *step == Step::CheckTrackers),
        message: message(input, speech),
        dispute: dispute(input, speech),
        timelines,
        answers,
        tell: input.tell.clone(),
        number: [typed.number.clone(), text(Key::BannerSave)],
        number_note: match typed.rejected {
            true => new_number_note(&typed.number, order, answered, speech),
            false => NewNumberModel::default(),
        },
        log_title: text(Key::DashboardLog),
        log: log(&case.record, typed.refused_day.as_ref(), days, speech),
        archived: (case.archived != 0)
            .then(|| speech.fill(Key::DashboardArchived, &[("date", Arg::Date(day_of(case.archived)))])),
        hidden: case
            .record
            .is_hidden_at(verdict.level)
            .then(|| [text(Key::DashboardCardHidden), text(Key::DashboardShowCard)]),
        note: [
            text(Key::DashboardNote),
            typed.note.as_ref().unwrap_or(&case.note.text).clone(),
            text(Key::DashboardNoteHint),
            match (typed.note_joined, saved) {
                (true, Some(Key::DashboardSaved)) => text(Key::DashboardNoteJoined),
                (_, saved) => saved.map(text).unwrap_or_default(),
            },
        ],
        again: Again {
            label: text(Key::DashboardAgain),
            day: case.again.day.map(iso::write).unwrap_or_default(),
            range: [today, input.latest].map(iso::write),
            clear: text(Key::DashboardAgainClear),
            wrong: typed
                .wrong_day
                .then(|| speech.fill(Key::DashboardAgainRange, &[("date", Arg::Date(input.latest))])),
        },
        file: is_offered(verdict).then(|| (text(Key::FileLink), dispute_file(&order.id))),
        calendar: dated.then(|| text(Key::DashboardCalendar)),
        delete: text(Key::DashboardDelete),
    }
}

fn tracker(place: &TrackerLink, speech: &Speech<'_>) -> DetailTracker {
    let label = if place.name.is_empty() { tracker_name(place.tracker, speech) } else { place.name.clone() };
    DetailTracker {
        link: Link { label, url: place.url.clone() },
        copies: place.copies.clone(),
        note: notes(&place.notes, speech),
    }
}

fn message(input: &DetailInput<'_>, speech: &Speech<'_>) -> Option<DetailLetter> {
    input.verdict.message?;
    let chat = input.links.chat.as_ref();
    Some(DetailLetter {
        title: speech.text(Key::BannerMessage),
        copy: speech.text(Key::BannerCopy),
        copied: copied(input, DueText::Message, Key::BannerCopied, speech),
        goes_to: chat.map(|url| Link { label: speech.text(Key::BannerChat), url: url.clone() }),
        sent: Some(speech.text(Key::BannerSent)),
        ..letter(input.message?, speech)
    })
}

fn dispute(input: &DetailInput<'_>, speech: &Speech<'_>) -> Option<DetailLetter> {
    let DetailInput { case, verdict, links, .. } = *input;
    let due = input.dispute.filter(|_| verdict.level == Level::Dispute)?;
    let record = &case.record;
    let of = DisputeInput {
        text: due.0,
        has_button: false,
        links,
        order: &record.order,
        verdict,
        answers: &record.answers,
        ticked: &[],
    };
    let model = super::dispute::dispute(of, speech);
    Some(DetailLetter {
        title: model.title,
        copy: speech.text(Key::BannerCopyDispute),
        copied: copied(input, DueText::Dispute, Key::BannerCopiedDispute, speech),
        goes_to: model.open,
        until: model.until,
        ..letter(due, speech)
    })
}

/// What both have.
fn letter((text, language, meaning): DueWords<'_>, speech: &Speech<'_>) -> DetailLetter {
    DetailLetter {
        title: String::new(),
        text: text.to_owned(),
        language: language.to_owned(),
        meaning: meaning.map(|meaning| [&speech.text(Key::BannerMeaning), ": ", meaning].concat()),
        copy: String::new(),
        copied: String::new(),
        goes_to: None,
        sent: None,
        until: None,
    }
}

/// What became of copying this text; empty: nothing yet.
fn copied(input: &DetailInput<'_>, of: DueText, done: Key, speech: &Speech<'_>) -> String {
    match input.typed.copied {
        Some((text, copied)) if text == of => speech.text(if copied { done } else { Key::BannerCopyFailed }),
        _ => String::new(),
    }
}

/// What was done and said, what was taken back too; newest first.
fn log(
    record: &OrderRecord,
    refused: Option<&RefusedDay>,
    days: [Day; 2],
    speech: &Speech<'_>,
) -> Vec<LogLine> {
    let line = |LoggedLine { at, on, undone, words, day }: LoggedLine| {
        let when = speech.locale.date(on);
        if undone {
            let text = speech.fill(Key::DashboardLogUndone, &[("text", Arg::Text(words.as_str()))]);
            return LogLine { text, when, day: None, at: None };
        }
        LogLine { text: words, when, day: with_refused(day, at, refused, days, speech), at: Some(at) }
    };
    let logged = logged(&record.answers, &record.lookups, days, speech);
    if logged.is_empty() {
        let text = speech.text(Key::DashboardLogEmpty);
        return vec![LogLine { text, when: String::new(), day: None, at: None }];
    }
    logged.into_iter().rev().map(line).collect()
}

/// What was seen, and from when to when.
fn sighting(seen: &Sighting, day_of: &dyn Fn(Instant) -> Day, speech: &Speech<'_>) -> (String, String) {
    let what = match seen.what {
        TrackedField::Status => Key::FactStatus,
        TrackedField::Refund => Key::DashboardRefund,
        TrackedField::Protection => Key::FactProtection,
        TrackedField::OriginNumber => Key::FactNumber,
        TrackedField::LastMileNumber => Key::FactSecondNumber,
        TrackedField::Carrier => Key::FactCarrier,
        TrackedField::NewestEvent => Key::DashboardNewestEvent,
    };
    let named = by_stored_name(&seen.value).map(|value| speech.text(status(value)));
    let value = match (seen.what, named, iso::read(&seen.value)) {
        (TrackedField::Status | TrackedField::Refund, Some(named), _) => named,
        (TrackedField::Protection, _, Some(day)) => speech.locale.date(day),
        (TrackedField::NewestEvent, ..) => noted(&seen.value, speech),
        _ => seen.value.clone(),
    };
    let line = speech.labeled(&speech.text(what), &value);
    let [first, last] = [seen.first, seen.last].map(|at| speech.locale.date(day_of(at)));
    let when = if first == last {
        first
    } else {
        speech.fill(
            Key::DashboardHistoryRange,
            &[("first", Arg::Text(first.as_str())), ("last", Arg::Text(last.as_str()))],
        )
    };
    (line, when)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Note;
    use crate::order::answer::{Answer, AnswerKind, Tracker};
    use crate::order::{DayValue, Event, Fact, Lookup, LookupSource, Order, OrderStatus, Parcel, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    /// Milliseconds are days of December here.
    fn day_of(at: Instant) -> Day {
        day(u32::try_from(at).unwrap_or(1))
    }

    fn model(case: &CaseRecord, verdict: &Verdict) -> DashboardDetail {
        with(case, verdict, &Links::default(), &Typed::default())
    }

    fn with(case: &CaseRecord, verdict: &Verdict, links: &Links, typed: &Typed) -> DashboardDetail {
        let waiting = WaitingTable::default();
        let input = DetailInput {
            tell: TellModel::default(),
            case,
            verdict,
            waiting: &waiting,
            today: day(9),
            latest: day(31),
            day_of: &day_of,
            links,
            also: &[],
            ends_first: None,
            message: Some(("Hallo.", "de", Some("Hello."))),
            dispute: Some(("Ich bitte um Erstattung.", "de", Some("I request a refund."))),
            typed,
        };
        detail(&input, &english())
    }

    #[test]
    fn a_hidden_card_says_so_while_it_stays_away() {
        let verdict = verdict(Situation::SilentAccepted);
        let hidden = |level| {
            let record = OrderRecord { dismissed: level, ..OrderRecord::default() };
            model(&CaseRecord { record, ..CaseRecord::default() }, &verdict).hidden.is_some()
        };
        assert!(hidden(Some(verdict.level)) && !hidden(None));
        assert!(!hidden(Some(Level::Done)), "its advice is graver now");
    }

    fn lines(model: &DashboardDetail, name: &str) -> Vec<(String, String)> {
        model
            .blocks
            .iter()
            .find(|block| block.name == name)
            .map(|block| block.lines.clone())
            .unwrap_or_default()
    }

    #[test]
    fn what_was_seen_when_is_shown_newest_first() {
        let seen = |status, protection, at| {
            let order = Order {
                id: "8190000000000001".to_owned(),
                status: Some(Fact::new(status, Source::DetailAnswer, at, "")),
                protection: vec![Fact::new(DayValue(day(protection)), Source::DetailAnswer, at, "")],
                ..Order::default()
            };
            OrderRecord::seen(order, at)
        };
        let mut case = CaseRecord::default();
        case.observe(seen(OrderStatus::Processing, 20, 2));
        case.observe(seen(OrderStatus::Shipped, 20, 5));
        let history = lines(&model(&case, &verdict(Situation::NoFirstScan)), "history");
        let history: Vec<(&str, &str)> =
            history.iter().map(|(line, when)| (line.as_str(), when.as_str())).collect();
        assert_eq!(
            history,
            [
                ("Status: shipped", "2026-12-05"),
                ("Protection until: 2026-12-20", "2026-12-02 to 2026-12-05"),
                ("Status: being prepared by the seller", "2026-12-02"),
            ]
        );
    }

    #[test]
    fn the_log_keeps_what_was_taken_back() {
        let mut case = CaseRecord::default();
        let answer = |at, said, undone| Answer { at, on: day(3), said, undone };
        case.record.answers =
            vec![answer(1, AnswerKind::OtherPlace, true), answer(2, AnswerKind::SellerRefused, false)];
        let log = model(&case, &verdict(Situation::NoFirstScan)).log;
        assert_eq!(
            (log[0].text.as_str(), log[0].when.as_str(), log[0].at),
            ("The seller refused", "2026-12-03", Some(2))
        );
        assert_eq!(
            (log[1].text.as_str(), log[1].at),
            ("Tracking shows another city or country (undone)", None)
        );
    }

    #[test]
    fn a_look_up_tells_of_its_check_unless_only_the_look_up_was_taken_back() {
        let mut case = CaseRecord::default();
        let mut shown = |look_up_undone, check_undone| {
            let (at, on) = (2, day(3));
            let said = AnswerKind::NothingAt(Tracker::Universal);
            case.record.answers = vec![Answer { at, on, said, undone: check_undone }];
            case.record.lookups = vec![Lookup {
                at,
                on,
                number: String::new(),
                from: LookupSource::Pasted,
                events: Vec::new(),
                undone: look_up_undone,
            }];
            model(&case, &verdict(Situation::NoFirstScan)).log.len()
        };
        let counts = [(false, false), (true, true), (false, true), (true, false)]
            .map(|(look_up, check)| shown(look_up, check));
        assert_eq!(counts, [1, 1, 1, 2]);
    }

    #[test]
    fn each_of_several_parcels_has_its_history_by_its_number() {
        let parcel = |number: &str| Parcel {
            origin_number: Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 1, "")),
            events: vec![Event {
                site: String::new(),
                instant: None,
                date: day(1),
                minute: None,
                code: "GOT".to_owned(),
                text: String::new(),
                place: String::new(),
                source: Source::TrackingAnswer,
            }],
            ..Parcel::default()
        };
        let mut case = CaseRecord {
            note: Note { at: 1, text: "mine".to_owned() },
            archived: 4,
            ..CaseRecord::default()
        };
        case.record.order.parcels = vec![parcel("LP1"), parcel("LP2")];
        let shown = model(&case, &verdict(Situation::NoFirstScan));
        let titles: Vec<&str> = shown.timelines.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(titles, ["Parcel LP1", "Parcel LP2"]);
        assert_eq!(shown.note[1], "mine");
        assert_eq!(
            shown.archived.as_deref(),
            Some("Archived 2026-12-04. Its details were removed to save space.")
        );
    }

    #[test]
    fn a_dispute_that_is_due_has_its_text_and_where_it_is_opened() {
        let disputed = Verdict { level: Level::Dispute, ..verdict(Situation::SellerRefused) };
        assert_eq!(model(&CaseRecord::default(), &verdict(Situation::SilentAccepted)).dispute, None);
        let links = Links {
            order: Some("https://www.aliexpress.com/p/order/detail.html?orderId=1".to_owned()),
            ..Links::default()
        };
        let typed = Typed { copied: Some((DueText::Dispute, true)), ..Typed::default() };
        let case = CaseRecord::default();
        let shown = with(&case, &disputed, &links, &typed);
        let dispute = shown.dispute.unwrap();
        assert_eq!(
            (dispute.title.as_str(), dispute.text.as_str(), dispute.copy.as_str()),
            ("Text for your dispute", "Ich bitte um Erstattung.", "Copy text")
        );
        assert_eq!(dispute.meaning.as_deref(), Some("Translation: I request a refund."));
        assert_eq!(dispute.goes_to.map(|link| link.url), links.order);
        assert_eq!(dispute.sent, None);
        // What was copied is said where it was.
        assert_eq!(dispute.copied, "Copied. Now paste it into the dispute.");
        assert!(shown.message.is_none_or(|message| message.copied.is_empty()));
        // Too late for the shop: a summary for the payment provider, and nothing to open.
        let late = Verdict { level: Level::Dispute, ..verdict(Situation::ProtectionLongOver) };
        let late = with(&case, &late, &links, &typed).dispute.unwrap();
        assert_eq!(
            (late.title.as_str(), late.goes_to, late.until),
            ("Summary for your payment provider", None, None)
        );
    }

    #[test]
    fn a_guessed_date_goes_into_no_calendar() {
        let mut verdict = verdict(Situation::NoFirstScan);
        assert!(model(&CaseRecord::default(), &verdict).calendar.is_some());
        if let Some(protection) = &mut verdict.protection {
            protection.estimated = true;
        }
        assert!(model(&CaseRecord::default(), &verdict).calendar.is_none());
    }
}
