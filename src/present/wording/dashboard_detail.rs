//! One order of the page with all orders, unfolded.

use super::answer::{AnswersModel, answers, said};
use super::detail;
use super::fact::status;
use super::timeline::{TimelineModel, timeline};
use crate::case::CaseRecord;
use crate::case::history::{Sighting, What};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Instant, by_stored_name};
use crate::rules::Verdict;

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

/// Everything about one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardDetail {
    /// What is known, under headings.
    pub blocks: Vec<DetailBlock>,
    /// The history of each parcel.
    pub timelines: Vec<TimelineModel>,
    /// What can be said of it, and was.
    pub answers: AnswersModel,
    /// Its details were dropped.
    pub archived: Option<String>,
    /// The note's heading, the note, and how it is saved.
    pub note: [String; 3],
    /// The words at the day to look again, the day (ISO), and those that take it away.
    pub again: [String; 3],
    /// The words of the link to the evidence file, and where it leads within the extension.
    pub evidence: (String, String),
    /// The words of the calendar file, where there is a date for it.
    pub calendar: Option<String>,
    /// The words that delete the order.
    pub delete: String,
}

/// What it is made of.
#[derive(Clone, Copy)]
pub struct DetailInput<'a> {
    /// The order.
    pub case: &'a CaseRecord,
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// How long silence is normal.
    pub waiting: &'a WaitingTable,
    /// The buyer's civil date.
    pub today: Day,
    /// The buyer's civil date at an instant.
    pub day_of: &'a dyn Fn(Instant) -> Day,
}

/// All of it in words.
pub fn detail(input: &DetailInput<'_>, speech: &Speech<'_>) -> DashboardDetail {
    let DetailInput { case, verdict, waiting, today, day_of } = *input;
    let (order, log) = (&case.record.order, &case.record.answers);
    let say = |key| speech.say(key);
    let mut blocks = Vec::new();
    let mut add = |name, title, lines: Vec<(String, String)>, folded| {
        if !lines.is_empty() {
            blocks.push(DetailBlock { name, title: speech.say(title), lines, folded });
        }
    };
    let plain = |texts: Vec<String>| texts.into_iter().map(|text| (text, String::new())).collect();
    let each = |key| plain(key);
    add(
        "flags",
        Key::BannerFlags,
        each(verdict.flags.iter().map(|flag| detail::flag(flag, speech)).collect()),
        false,
    );
    add(
        "steps",
        Key::BannerSteps,
        each(verdict.steps.iter().map(|step| detail::step(step, speech)).collect()),
        false,
    );
    let reasons = verdict.reasons.iter().map(|reason| detail::reason(reason, verdict, speech)).collect();
    add("reasons", Key::BannerReasons, each(reasons), false);
    let mut lines: Vec<(String, String)> = log
        .iter()
        .rev()
        .map(|answer| {
            let mut text = said(&answer.said, speech);
            if answer.undone {
                text = speech.fill(Key::DashboardLogUndone, &[("text", Arg::Text(text.as_str()))]);
            }
            (text, speech.locale.date(answer.on))
        })
        .collect();
    if lines.is_empty() {
        lines.push((say(Key::DashboardLogEmpty), String::new()));
    }
    add("log", Key::DashboardLog, lines, false);
    let history = case.history.iter().rev().map(|seen| sighting(seen, day_of, speech)).collect();
    add("history", Key::DashboardHistory, history, true);
    let destination = order.country.as_ref().map(|country| country.value.as_str());
    let several = order.parcels.len() > 1;
    let timelines = order
        .parcels
        .iter()
        .map(|parcel| {
            let mut model = timeline(Some(parcel), destination, waiting, today, speech);
            if let Some(number) = parcel.numbers().next().filter(|_| several) {
                model.title = speech.fill(Key::DashboardParcel, &[("number", Arg::Text(number))]);
            }
            model
        })
        .filter(|model| !model.lines.is_empty())
        .collect();
    let dated =
        verdict.protection.is_some_and(|protection| !protection.estimated && protection.days_left >= 0);
    DashboardDetail {
        blocks,
        timelines,
        answers: answers(log, verdict, speech),
        archived: (case.archived != 0)
            .then(|| speech.fill(Key::DashboardArchived, &[("date", Arg::Date(day_of(case.archived)))])),
        note: [say(Key::DashboardNote), case.note.text.clone(), say(Key::DashboardNoteHint)],
        again: [
            say(Key::DashboardAgain),
            case.again.day.map(iso::write).unwrap_or_default(),
            say(Key::DashboardAgainClear),
        ],
        evidence: (say(Key::DashboardEvidence), ["evidence.html?order=", &order.id].concat()),
        calendar: dated.then(|| say(Key::DashboardCalendar)),
        delete: say(Key::DashboardDelete),
    }
}

/// What was seen, and from when to when.
fn sighting(seen: &Sighting, day_of: &dyn Fn(Instant) -> Day, speech: &Speech<'_>) -> (String, String) {
    let what = match seen.what {
        What::Status => Key::FactStatus,
        What::Refund => Key::DashboardRefund,
        What::Protection => Key::FactProtection,
        What::OriginNumber => Key::FactNumber,
        What::LastMileNumber => Key::FactSecondNumber,
        What::Carrier => Key::FactCarrier,
        What::NewestEvent => Key::DashboardNewestEvent,
    };
    let named = by_stored_name(&seen.value).map(|value| speech.say(status(value)));
    let (first, rest) = seen.value.split_once(' ').unwrap_or((&seen.value, ""));
    let value = match (seen.what, named, iso::read(first)) {
        (What::Status | What::Refund, Some(named), _) => named,
        (What::Protection | What::NewestEvent, _, Some(day)) => {
            [speech.locale.date(day).as_str(), rest].join(" ").trim_end().to_owned()
        }
        _ => seen.value.clone(),
    };
    let what = speech.say(what);
    let line = speech.fill(
        Key::DashboardHistoryLine,
        &[("what", Arg::Text(what.as_str())), ("value", Arg::Text(value.as_str()))],
    );
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
    use crate::case::{Note, OrderRecord};
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    /// Milliseconds are days of December here.
    fn day_of(at: Instant) -> Day {
        day(u32::try_from(at).unwrap_or(1))
    }

    fn model(case: &CaseRecord, verdict: &Verdict) -> DashboardDetail {
        let waiting = WaitingTable::default();
        detail(&DetailInput { case, verdict, waiting: &waiting, today: day(9), day_of: &day_of }, &english())
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
    fn what_was_seen_when_is_told_newest_first() {
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
        let told = lines(&model(&case, &verdict(Situation::NoFirstScan)), "history");
        let told: Vec<(&str, &str)> =
            told.iter().map(|(line, when)| (line.as_str(), when.as_str())).collect();
        assert_eq!(
            told,
            [
                ("Status: shipped", "2026-12-05"),
                ("Protection until: 2026-12-20", "2026-12-02 to 2026-12-05"),
                ("Status: the seller prepares it", "2026-12-02"),
            ]
        );
    }

    #[test]
    fn the_log_keeps_what_was_taken_back() {
        let mut case = CaseRecord::default();
        let answer = |at, said, undone| Answer { at, on: day(3), said, undone };
        case.record.answers =
            vec![answer(1, AnswerKind::OtherPlace, true), answer(2, AnswerKind::SellerRefused, false)];
        let told = lines(&model(&case, &verdict(Situation::NoFirstScan)), "log");
        assert_eq!(told[0], ("The seller refused".to_owned(), "2026-12-03".to_owned()));
        assert_eq!(told[1].0, "It shows another city or country (taken back)");
    }

    #[test]
    fn each_of_several_parcels_has_its_history_by_its_number() {
        let parcel = |number: &str| Parcel {
            origin_number: Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 1, "")),
            events: vec![Event {
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
            Some("Archived 2026-12-04: its details were dropped to save room.")
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
