//! What is stored, and what became of a file, in words.

use super::dashboard::{numbers, title};
use super::level::headline_of;
use super::why::why;
use crate::case::CaseRecord;
use crate::case::transfer::{Refused, RejectReason};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::settings::SettingGroup;
use crate::order::{Day, DayValue, Fact, Instant};
use crate::rules::Verdict;

/// From this share of the storage on it is called almost full, in percent.
const ALMOST_FULL: i64 = 80;

/// A stored entry that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarantineLine {
    /// The order it was of.
    pub order: String,
    /// When it was set aside.
    pub on: Day,
    /// How large it is, in bytes.
    pub size: i64,
}

/// The block about what is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataModel {
    /// How much room is used.
    pub used: String,
    /// In percent of the whole.
    pub percent: i64,
    /// It is almost full: what to do.
    pub warning: Option<String>,
    /// The heading of what could not be read.
    pub quarantine: Option<String>,
    /// Each of it.
    pub lines: Vec<String>,
}

/// The block in words. `full`: the browser has refused to store more.
pub fn used(
    bytes: i64,
    whole: i64,
    full: bool,
    quarantine: &[QuarantineLine],
    speech: &Speech<'_>,
) -> DataModel {
    let whole_bytes = whole;
    let percent = bytes.saturating_mul(100).checked_div(whole).unwrap_or(0);
    let [used, whole] = [bytes, whole].map(megabytes);
    let args = [
        ("used", Arg::Text(used.as_str())),
        ("whole", Arg::Text(whole.as_str())),
        ("percent", Arg::Count(percent)),
    ];
    let count = i64::try_from(quarantine.len()).unwrap_or(i64::MAX);
    let line = |entry: &QuarantineLine| {
        let size = (entry.size / 1024).max(1);
        speech.fill(
            Key::DataQuarantineLine,
            &[
                ("order", Arg::Text(entry.order.as_str())),
                ("date", Arg::Date(entry.on)),
                ("size", Arg::Count(size)),
            ],
        )
    };
    DataModel {
        used: speech.fill(Key::DataUsed, &args),
        percent: percent.clamp(0, 100),
        warning: is_almost_full(bytes, whole_bytes, full).then(|| speech.text(Key::DataAlmostFull)),
        quarantine: (count > 0).then(|| speech.fill(Key::DataQuarantine, &[("count", Arg::Count(count))])),
        lines: quarantine.iter().map(line).collect(),
    }
}

/// The storage is almost full. `full`: the browser has refused to store more.
pub fn is_almost_full(bytes: i64, whole: i64, full: bool) -> bool {
    full || bytes.saturating_mul(100).checked_div(whole).unwrap_or(0) >= ALMOST_FULL
}

/// With one decimal.
fn megabytes(bytes: i64) -> String {
    let tenths = bytes.saturating_mul(10) / (1024 * 1024);
    [(tenths / 10).to_string(), (tenths % 10).to_string()].join(".")
}

/// What became of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// So many orders came in: new ones, and those of which something was new.
    pub orders: usize,
    /// So many were here already, with all that the file has of them.
    pub known: usize,
    /// So many orders were left as they are: a later version has saved them.
    pub later: usize,
    /// So many were not taken in: they were deleted meanwhile.
    pub deleted: usize,
    /// What of the file was set aside, and why.
    pub aside: Vec<RejectReason>,
    /// So many pictures were kept.
    pub pictures: usize,
    /// So many were not: they cannot be read, are of no order of the file, or there are too many of one order.
    pub pictures_left_out: usize,
    /// These settings were taken over from the file.
    pub settings: Vec<SettingGroup>,
    /// Some of the file's could not have been chosen: they were not taken over.
    pub settings_doubtful: bool,
}

/// How many orders a file gave, how many pictures and which settings, and what of it was left out.
pub fn imported(imported: &Imported, speech: &Speech<'_>) -> String {
    let Imported { orders, known, later, pictures, pictures_left_out, .. } = *imported;
    let mut words = Vec::new();
    words.extend((orders > 0 || known == 0).then(|| counted(Key::DataImported, orders, speech)));
    words.extend((known > 0).then(|| counted(Key::DataImportKnown, known, speech)));
    words.extend((pictures > 0).then(|| counted(Key::DataImportedPictures, pictures, speech)));
    words.extend(imported_settings(&imported.settings, speech));
    words.extend(imported.settings_doubtful.then(|| speech.text(Key::DataSettingsDoubtful)));
    words.extend(aside(&imported.aside, speech));
    words.extend(kept_later(later, speech));
    words.extend((imported.deleted > 0).then(|| speech.text(Key::TroubleDeleted)));
    words.extend(
        (pictures_left_out > 0).then(|| counted(Key::DataPicturesLeftOut, pictures_left_out, speech)),
    );
    speech.sentences(&words)
}

/// Which settings were taken over, by the names that they have in the settings.
fn imported_settings(settings: &[SettingGroup], speech: &Speech<'_>) -> Option<String> {
    let name = |group: &SettingGroup| {
        speech.text(match group {
            SettingGroup::Waiting => Key::OptionsAdvanced,
            SettingGroup::Reminders => Key::OptionsReminders,
            SettingGroup::Reading => Key::OptionsReading,
            SettingGroup::Language => Key::OptionsLanguage,
            SettingGroup::SellerLanguage => Key::OptionsSellerLanguage,
            SettingGroup::Theme => Key::OptionsTheme,
            SettingGroup::CardSide => Key::OptionsSide,
        })
    };
    let names: Vec<String> = settings.iter().map(name).collect();
    let names = speech.locale.list(&names);
    (!settings.is_empty()).then(|| speech.fill(Key::DataImportedSettings, &[("names", Arg::Text(&names))]))
}

/// How many orders were archived, and how many were left as they are.
pub fn archived(orders: usize, later: usize, speech: &Speech<'_>) -> String {
    let mut words = vec![counted(Key::DataArchived, orders, speech)];
    words.extend(kept_later(later, speech));
    speech.sentences(&words)
}

/// So many orders were left as they are, since a later version has saved them; nothing: none.
fn kept_later(count: usize, speech: &Speech<'_>) -> Option<String> {
    (count > 0).then(|| counted(Key::DataKeptLater, count, speech))
}

fn counted(key: Key, count: usize, speech: &Speech<'_>) -> String {
    speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
}

/// What of a file was set aside, and why; nothing: nothing.
fn aside(aside: &[RejectReason], speech: &Speech<'_>) -> Option<String> {
    let of = |why: RejectReason| aside.iter().filter(|known| **known == why).count();
    let reasons = [
        (RejectReason::Unreadable, Key::DataAsideUnreadable),
        (RejectReason::Nameless, Key::DataAsideNameless),
        (RejectReason::Later, Key::DataAsideLater),
    ];
    let why: Vec<String> = reasons
        .into_iter()
        .filter(|(why, _)| of(*why) > 0)
        .map(|(why, key)| counted(key, of(why), speech))
        .collect();
    let why = speech.locale.list(&why);
    (!aside.is_empty()).then(|| {
        let all = i64::try_from(aside.len()).unwrap_or(i64::MAX);
        speech.fill(Key::DataAside, &[("count", Arg::Count(all)), ("why", Arg::Words(&why))])
    })
}

/// Why a file was not taken.
pub fn refused(refused: Refused, speech: &Speech<'_>) -> String {
    speech.text(match refused {
        Refused::Damaged => Key::DataRefusedDamaged,
        Refused::Foreign => Key::DataRefusedForeign,
        Refused::Table => Key::DataRefusedTable,
        Refused::Later => Key::DataRefusedLater,
    })
}

const HEADS: &[Key] = &[
    Key::TableOrder,
    Key::TableVerdict,
    Key::TableWhy,
    Key::TableItem,
    Key::TableStore,
    Key::TablePrice,
    Key::TableNumber,
    Key::TableOtherNumbers,
    Key::TablePlaced,
    Key::TableShipped,
    Key::TableProtection,
    Key::TableDaysLeft,
    Key::TableLastEvent,
    Key::TableLastSeen,
    Key::TableAgain,
    Key::TableNote,
];

/// All orders as rows of a table, the heads first. Dates are ISO: a spreadsheet knows them in any language.
pub fn table_rows(
    orders: &[(&CaseRecord, &Verdict)],
    day_of: &dyn Fn(Instant) -> Day,
    speech: &Speech<'_>,
) -> Vec<Vec<String>> {
    let mut rows = vec![HEADS.iter().map(|key| speech.text(*key)).collect()];
    for (case, verdict) in orders {
        let order = &case.record.order;
        let text =
            |fact: &Option<Fact<String>>| fact.as_ref().map(|fact| fact.value.clone()).unwrap_or_default();
        let day = |fact: &Option<Fact<DayValue>>| {
            fact.as_ref().map(|fact| iso::write(fact.value.0)).unwrap_or_default()
        };
        // The one that leads has a column of its own, so that it can be copied and sorted by.
        let mut numbers = numbers(case);
        let leading = if numbers.is_empty() { String::new() } else { numbers.remove(0) };
        let newest = order
            .parcels
            .iter()
            .filter_map(|parcel| order.own_events(parcel).first().map(|event| event.date));
        rows.push(vec![
            order.id.clone(),
            headline_of(verdict, speech),
            why(verdict, speech),
            title(case, speech),
            text(&order.store),
            text(&order.price),
            leading,
            numbers.join(" "),
            day(&order.placed),
            day(&order.shipped),
            verdict.buyer_protection().map(|protection| iso::write(protection.until)).unwrap_or_default(),
            verdict.buyer_protection().map(|protection| protection.days_left.to_string()).unwrap_or_default(),
            newest.max().map(iso::write).unwrap_or_default(),
            if case.record.last_seen == 0 {
                String::new()
            } else {
                iso::write(day_of(case.record.last_seen))
            },
            case.again.day.map(iso::write).unwrap_or_default(),
            case.note.text.clone(),
        ]);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::table::table;
    use crate::case::transfer::import;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{Parcel, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    #[test]
    fn from_four_fifths_on_it_is_almost_full() {
        let of = |bytes| used(bytes, 10_485_760, false, &[], &english());
        assert_eq!(of(5_400_000).used, "5.1 of 10.0 MB used (51%)");
        assert!(of(8_388_607).warning.is_none());
        assert!(of(8_388_608).warning.is_some());
        assert!(used(1, 10, true, &[], &english()).warning.is_some(), "or where the browser says so");
        assert_eq!(used(5, 0, false, &[], &english()).percent, 0);
    }

    #[test]
    fn what_could_not_be_read_is_listed() {
        let entry = QuarantineLine { order: "819".to_owned(), on: day(4), size: 5000 };
        let model = used(1, 10, false, &[entry], &english());
        assert_eq!(model.quarantine.as_deref(), Some("1 stored entry couldn’t be read"));
        assert_eq!(model.lines, ["Order 819, set aside on 2026-12-04, 4 KB"]);
    }

    #[test]
    fn what_was_set_aside_is_counted_by_its_reason() {
        let file = Imported {
            orders: 3,
            aside: vec![RejectReason::Unreadable, RejectReason::Later, RejectReason::Unreadable],
            pictures: 2,
            settings: vec![SettingGroup::Language, SettingGroup::Theme],
            ..Imported::default()
        };
        assert_eq!(
            imported(&file, &english()),
            "3 orders imported. Screenshots: 2. Settings taken from the file: Language and Theme. \
             The others stay as they are. 3 entries were set aside and changed \
             nothing: 2 damaged and 1 from a newer version of Stuck Parcel."
        );
        assert_eq!(imported(&Imported::default(), &english()), "0 orders imported.");
    }

    #[test]
    fn what_was_left_as_it_is_and_what_was_left_out_is_counted() {
        let file = Imported { orders: 1, later: 2, pictures_left_out: 3, ..Imported::default() };
        assert_eq!(
            imported(&file, &english()),
            "1 order imported. 2 orders were saved by a newer version of Stuck Parcel and were left as they are. \
             Screenshots not imported: 3 (damaged, of no order in the file, or too many for one order)."
        );
        assert_eq!(
            archived(4, 1, &english()),
            "4 orders were archived. 1 order was saved by a newer version of Stuck Parcel and was left as it is."
        );
        assert_eq!(archived(4, 0, &english()), "4 orders were archived.");
    }

    #[test]
    fn all_numbers_of_an_order_are_in_the_table() {
        let fact = |number: &str| Some(Fact::new(number.to_owned(), Source::DetailAnswer, 1, ""));
        let parcel = |number| Parcel { origin_number: fact(number), ..Parcel::default() };
        let mut case = CaseRecord::default();
        let numbers = |case: &CaseRecord| {
            let rows = table_rows(&[(case, &verdict(Situation::NoFirstScan))], &|_| day(1), &english());
            [rows[1][6].clone(), rows[1][7].clone()]
        };
        assert_eq!(numbers(&case), ["", ""]);
        case.record.order.parcels = vec![parcel("LP1"), parcel("LP2")];
        assert_eq!(numbers(&case), ["LP1", "LP2"]);
        case.record.order.parcels[1].last_mile_number = fact("RR1");
        assert_eq!(numbers(&case), ["LP1", "LP2 RR1"]);
        let said = AnswerKind::SellerGaveNumber("RR2".to_owned());
        case.record.answers.push(Answer { at: 1, on: day(1), said, undone: false });
        assert_eq!(numbers(&case), ["RR2", "LP1 LP2 RR1"]);
    }

    #[test]
    fn a_table_that_is_imported_is_told_what_can_be() {
        let (case, verdict) = (CaseRecord::default(), verdict(Situation::NoFirstScan));
        let ours = table(&table_rows(&[(&case, &verdict)], &|_| day(1), &english())).unwrap();
        let says = refused(import(&ours).unwrap_err(), &english());
        assert!(says.contains("export file (JSON)") && says.contains("“Export everything”"), "{says}");
        assert_eq!(import("{\"format\":").unwrap_err(), Refused::Damaged);
    }

    #[test]
    fn a_table_has_a_cell_for_each_head() {
        let case = CaseRecord::default();
        let verdict = verdict(Situation::NoFirstScan);
        let rows = table_rows(&[(&case, &verdict)], &|_| day(1), &english());
        assert_eq!(rows[0].len(), rows[1].len());
        assert_eq!(rows[1][10], "2026-12-31");
    }
}
