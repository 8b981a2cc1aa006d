//! A reminder in words.

use super::dispute::window;
use super::level::headline_of;
use super::protection::line;
use super::why::why;
use crate::case::reminder::{Cause, Reminder};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::text::turns;
use crate::rules::rests_on_tracking;

/// One notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderWords {
    /// Its heading.
    pub title: String,
    /// What it says.
    pub message: String,
}

/// What one order's notification says.
pub fn reminder(reminder: &Reminder<'_>, speech: &Speech<'_>) -> ReminderWords {
    let verdict = &reminder.order.verdict;
    // What silence would have come to says nothing while nobody has looked; the end of protection comes all the same.
    if let (Some(age), Cause::Graver(_) | Cause::ToCancel | Cause::LookAgain) =
        (reminder.order.look_first, reminder.cause)
        && rests_on_tracking(verdict.situation)
    {
        if verdict.situation.is_unsent() {
            let title = named(Key::ReminderLookAgain, reminder, speech);
            return ReminderWords { title, message: speech.text(Key::StepOpenOrder) };
        }
        let read = speech.fill(Key::TrackingReadAgo, &[("days", Arg::Count(age.days))]);
        return ReminderWords {
            title: named(Key::ReminderLookFirst, reminder, speech),
            message: speech.sentences(&[read, speech.text(Key::StepOpenTrackingAgain)]),
        };
    }
    let title = match reminder.cause {
        Cause::LookAgain => named(Key::ReminderLookAgain, reminder, speech),
        Cause::Graver(_) | Cause::ToCollect(_) | Cause::ToCancel | Cause::Protection(_) => {
            named(Key::ReminderTitle, reminder, speech)
        }
    };
    let message = match (reminder.cause, &verdict.protection) {
        (Cause::Protection(..0), Some(protection)) => speech.sentences(&[
            speech.sentence(&line(protection, speech)),
            window(protection, speech).unwrap_or_default(),
        ]),
        (Cause::Protection(_), Some(protection)) => line(protection, speech),
        _ => why(verdict, speech),
    };
    ReminderWords { title, message }
}

/// What one notification for many orders says; `None` where there are none. The first is the gravest.
pub fn reminders(reminders: &[Reminder<'_>], speech: &Speech<'_>) -> Option<ReminderWords> {
    let count = i64::try_from(reminders.len()).unwrap_or(i64::MAX);
    Some(ReminderWords {
        title: speech.fill(Key::ReminderMany, &[("count", Arg::Count(count))]),
        message: named(Key::ReminderGravest, reminders.first()?, speech),
    })
}

/// A seller's title is no longer than this where the system shows it, in letters.
const LONGEST_TITLE: usize = 80;

/// A seller's title as it may stand beside our own words, outside of any page: no letters that turn or break the line, and
/// not so long that it pushes everything else out of sight.
fn tame(title: &str) -> String {
    let plain: String = title
        .chars()
        .filter(|letter| !turns(*letter) && !matches!(letter, '\u{200e}' | '\u{200f}'))
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.chars().count() <= LONGEST_TITLE {
        return plain;
    }
    let cut: String = plain.chars().take(LONGEST_TITLE).collect();
    [cut.trim_end(), "…"].concat()
}

fn named(key: Key, reminder: &Reminder<'_>, speech: &Speech<'_>) -> String {
    let order = &reminder.order.case.record.order;
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| tame(&item.title)).filter(|title| !title.is_empty());
    let name = match title {
        Some(title) => title,
        None => super::lookup::order_name(order, speech),
    };
    let headline = headline_of(&reminder.order.verdict, speech);
    speech.fill(key, &[("headline", Arg::Text(&headline)), ("order", Arg::Text(&name))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::reminder::{PickupStay, Standing};
    use crate::case::{CaseRecord, OrderRecord};
    use crate::order::{Fact, Item, Order, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::{DISPUTE_WINDOW, Level, Protection, Situation, TrackingAge};

    fn standing(title: &str) -> Standing {
        let items = vec![Item { title: title.to_owned(), quantity: 1 }];
        let order = Order {
            id: "8190000000000001".to_owned(),
            items: Some(Fact::new(items, Source::ListAnswer, 1, "test")),
            ..Order::default()
        };
        let mut verdict = verdict(Situation::NoFirstScan);
        verdict.level = Level::Write;
        verdict.protection = Some(Protection { until: day(9), days_left: 3, estimated: false });
        Standing {
            case: CaseRecord { record: OrderRecord::seen(order, 1), ..CaseRecord::default() }.into(),
            verdict,
            needs_buyer: true,
            known_level: Level::Write,
            look_first: None,
            written_of: Vec::new(),
            seen: day(1),
        }
    }

    #[test]
    fn each_cause_says_what_it_is_about() {
        let order = standing(" Blue lamp ");
        let words = |cause| {
            let ReminderWords { title, message } = reminder(&Reminder { order: &order, cause }, &english());
            (title, message)
        };
        let (title, message) = words(Cause::Graver(Level::Write));
        assert_eq!(title, "Message the seller: Blue lamp");
        assert!(message.starts_with("The parcel hasn’t been scanned in the 4 days"), "{message}");
        let (title, message) = words(Cause::Protection(3));
        assert_eq!(title, "Message the seller: Blue lamp");
        assert_eq!(message, "Buyer protection: 3 days left (until 2026-12-09)");
        assert_eq!(words(Cause::LookAgain).0, "Check again: Blue lamp");
        let mut waits = order.clone();
        (waits.verdict.level, waits.verdict.situation) = (Level::Watch, Situation::PickupEnding);
        // Whoever has not read it since is to go there all the same.
        waits.look_first = Some(TrackingAge { read_on: day(1), days: 4 });
        let ReminderWords { title, message } =
            reminder(&Reminder { order: &waits, cause: Cause::ToCollect(PickupStay::Ending) }, &english());
        assert_eq!(title, "Collect it: Blue lamp");
        assert_eq!(message, "It’s waiting for you at the pickup point until 2026-12-28. Collect it in time.");
        let mut over = order.clone();
        let mut said = |days_left| {
            over.verdict.protection = Some(Protection { until: day(9), days_left, estimated: false });
            reminder(&Reminder { order: &over, cause: Cause::Protection(-1) }, &english()).message
        };
        assert_eq!(
            said(-1),
            "Buyer protection ended on 2026-12-09. You can usually open a dispute until 2026-12-24. Don’t wait that long."
        );
        assert!(said(-DISPUTE_WINDOW).ends_with("Today is usually the last day to open a dispute."));
    }

    #[test]
    fn a_sellers_title_neither_comes_first_nor_fills_the_notification() {
        let evil = format!("\u{202e}Account blocked!\nSign in at evil.test {}", "now ".repeat(70));
        let order = standing(&evil);
        let words = reminder(&Reminder { order: &order, cause: Cause::Graver(Level::Write) }, &english());
        assert!(words.title.starts_with("Message the seller: Account blocked! Sign in"), "{}", words.title);
        assert!(words.title.chars().count() <= 102 && words.title.ends_with('…'), "{}", words.title);
        assert!(!words.message.contains("evil.test"));
        let many = [Reminder { order: &order, cause: Cause::LookAgain }; 2];
        let many = reminders(&many, &english()).unwrap();
        assert!(many.message.starts_with("Most urgent: ") && many.message.chars().count() <= 120);
    }

    #[test]
    fn on_old_tracking_it_asks_to_look() {
        let mut order = standing("Blue lamp");
        order.look_first = Some(TrackingAge { read_on: day(1), days: 4 });
        let words = |order: &Standing, cause| reminder(&Reminder { order, cause }, &english());
        for cause in [Cause::Graver(Level::Write), Cause::LookAgain] {
            let ReminderWords { title, message } = words(&order, cause);
            assert_eq!(title, "Check the tracking: Blue lamp");
            assert!(message.starts_with("Tracking was read 4 days ago. Open the tracking page"), "{message}");
        }
        // The end of protection is shown as it is.
        assert_eq!(words(&order, Cause::Protection(3)).title, "Message the seller: Blue lamp");
        order.verdict.situation = Situation::NeverShipped;
        let ReminderWords { title, message } = words(&order, Cause::Graver(Level::Write));
        assert_eq!(title, "Check again: Blue lamp");
        assert_eq!(message, "Open the order page first: it was last read a while ago.");
        order.verdict.situation = Situation::ProtectionEnding;
        assert_eq!(words(&order, Cause::Graver(Level::Extend)).title, "Message the seller: Blue lamp");
    }

    #[test]
    fn many_orders_are_counted_and_the_gravest_named() {
        let order = standing("");
        let one = Reminder { order: &order, cause: Cause::LookAgain };
        let words = reminders(&[one; 4], &english()).unwrap();
        assert_eq!(words.title, "4 orders need attention");
        assert_eq!(words.message, "Most urgent: Message the seller – Order 8190000000000001");
        assert_eq!(reminders(&[], &english()), None);
    }
}
