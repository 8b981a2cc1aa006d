//! Questions about all cases, answered with few: what a page asks must not bring it two thousand records.

use super::group::Groups;
use super::urgency::Urgency;
use super::{CaseRecord, OrderRecord};
use crate::order::settings::Settings;
use crate::order::sorting::sort_by_key;
use crate::order::{Day, Fact, Order};
use crate::read::address::chat_digest;
use crate::rules::{Level, got_stuck, judge};
use std::rc::Rc;

/// A chat's card offers no more orders than this.
const MOST_IN_CHAT: usize = 30;

fn value(fact: &Option<Fact<String>>) -> Option<&str> {
    fact.as_ref().map(|fact| fact.value.as_str())
}

/// The orders that a chat may be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChatCandidates {
    /// Their ids, the most urgent first.
    pub ids: Vec<String>,
    /// Nothing says which one it is, nor which store's: all that is known is who needs a message. Then a single one is asked
    /// about as well: it may be another seller's chat.
    pub guessed: bool,
}

/// The few orders that the chat at an address may be about, the most urgent first: those whose own chat it is, and those of
/// the same store; where there are none, all that are not over and whose own chat is not known to be another one.
pub fn of_chat(all: &[Rc<CaseRecord>], chat: &str, today: Day, settings: &Settings) -> ChatCandidates {
    let digest = chat_digest(chat);
    let linked = |case: &CaseRecord| {
        let own = value(&case.record.order.chat);
        own == Some(chat) || (digest.is_some() && own.and_then(chat_digest) == digest)
    };
    let is_elsewhere = |case: &CaseRecord| {
        let own = value(&case.record.order.chat).and_then(chat_digest);
        digest.is_some() && own.is_some() && own != digest
    };
    let own: Vec<&Rc<CaseRecord>> = all.iter().filter(|case| linked(case)).collect();
    let wanted = |case: &CaseRecord, level: Level| {
        let store = value(&case.record.order.store);
        let of_store = |own: &&Rc<CaseRecord>| store.is_some() && value(&own.record.order.store) == store;
        match own.as_slice() {
            [] => level > Level::Done && !is_elsewhere(case),
            own => level > Level::Done && (linked(case) || own.iter().any(of_store)),
        }
    };
    let groups = Groups::of(all.iter().map(|case| &case.record), today);
    let mut found: Vec<(Urgency, &str)> = Vec::new();
    let mut is_needed = !own.is_empty();
    for case in all {
        let record = &case.record;
        let judged = |record: &OrderRecord| judge(&record.order, &record.answers, today, settings);
        // As the card has it: with what the other orders of its parcel say.
        let alone = groups.others(record).is_empty();
        let verdict = if alone { judged(record) } else { judged(&groups.join(record).record) };
        if wanted(case, verdict.level) {
            is_needed |= verdict.level >= Level::Write;
            found.push((Urgency::of(&verdict, record.last_seen), record.order.id.as_str()));
        }
    }
    // Where nobody has to write, a chat that names nothing is nothing of ours.
    if !is_needed {
        return ChatCandidates::default();
    }
    sort_by_key(&mut found, |one| one.0);
    found.truncate(MOST_IN_CHAT);
    let ids: Vec<String> = found.into_iter().map(|(_, id)| id.to_owned()).collect();
    ChatCandidates { guessed: own.is_empty() && !ids.is_empty(), ids }
}

/// How many orders from a store got stuck that were placed before `order`, apart from `but`.
pub fn stuck(all: &[Rc<CaseRecord>], (order, store): (&Order, &str), but: &[String], today: Day) -> i64 {
    let settings = Settings::default();
    let placed = order.first_day();
    let is_earlier =
        |other: &Order| placed.zip(other.first_day()).is_none_or(|(placed, other)| other < placed);
    let counts = |case: &&Rc<CaseRecord>| {
        let order = &case.record.order;
        !store.is_empty()
            && value(&order.store) == Some(store)
            && !but.contains(&order.id)
            && is_earlier(order)
            && got_stuck(order, &case.record.answers, today, &settings)
    };
    i64::try_from(all.iter().filter(counts).count()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{DayValue, OrderStatus, Source};

    fn today() -> Day {
        Day::from_ymd_opt(2026, 9, 30).unwrap()
    }

    fn fact<T>(value: T) -> Option<Fact<T>> {
        Some(Fact::new(value, Source::DetailAnswer, 1, "test"))
    }

    /// Paid `paid` days ago and not sent: from day 7 on the seller is written to.
    fn case(id: usize, store: &str, chat: &str, paid: u64, said: Option<AnswerKind>) -> Rc<CaseRecord> {
        let paid = today().checked_sub_days(chrono::Days::new(paid)).unwrap();
        let order = Order {
            id: id.to_string(),
            status: fact(OrderStatus::Processing),
            paid: fact(DayValue(paid)),
            store: fact(store.to_owned()),
            chat: fact(chat.to_owned()),
            ..Order::default()
        };
        let answers = said.map(|said| Answer { at: 1, on: today(), said, undone: false });
        let record = OrderRecord { answers: answers.into_iter().collect(), ..OrderRecord::seen(order, 1) };
        Rc::new(CaseRecord { record, ..CaseRecord::default() })
    }

    #[test]
    fn a_chat_is_about_its_own_order_and_its_store() {
        let all = vec![
            case(1, "Vega", "https://x/1", 2, None),
            case(2, "Vega", "https://x/2", 9, None),
            case(3, "Vega", "https://x/3", 2, Some(AnswerKind::Refunded)),
            case(4, "Rigel", "https://x/4", 30, None),
        ];
        let found = |all: &[Rc<CaseRecord>], chat: &str| of_chat(all, chat, today(), &Settings::default());
        let known = |ids: &[&str]| ChatCandidates {
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
            guessed: false,
        };
        assert_eq!(found(&all, "https://x/1"), known(&["2", "1"]));
        // The address has more in it than the link had.
        let chat = "https://msg.aliexpress.com/msgDetail.htm?digest=ab12";
        let all = vec![case(1, "Vega", chat, 2, None), case(2, "Rigel", "https://x/2", 9, None)];
        let opened = "https://msg.aliexpress.com/msgDetail.htm?showTitle=true&digest=ab12#top";
        assert_eq!(found(&all, opened), known(&["1"]));
    }

    #[test]
    fn a_chat_of_nobody_offers_all_that_are_open_once_one_of_them_needs_a_message() {
        let mut all: Vec<Rc<CaseRecord>> = (0..2_000).map(|id| case(id, "", "", 8, None)).collect();
        all.push(case(5_000, "", "", 2, None));
        all.push(case(6_000, "", "", 8, Some(AnswerKind::DoNotHaveIt)));
        let of = |all: &[Rc<CaseRecord>]| of_chat(all, "https://x/nobody", today(), &Settings::default());
        let found = of(&all);
        assert_eq!((found.ids.len(), found.guessed), (MOST_IN_CHAT, true));
        assert!(!found.ids.contains(&"5000".to_owned()), "the gravest come first");
        // The calm one may be meant as well.
        let two = of(&[case(1, "", "", 8, None), case(2, "", "", 2, None)]);
        assert_eq!((two.ids.len(), two.guessed), (2, true));
        assert_eq!(of(&[case(1, "", "", 2, None)]), ChatCandidates::default());
        // That it is the only one that is known does not make the chat its seller's.
        assert!(of(&[case(1, "", "", 8, None)]).guessed);
    }

    #[test]
    fn an_order_whose_own_chat_is_another_one_is_not_offered() {
        let chat = |digest: &str| ["https://msg.aliexpress.com/msgDetail.htm?digest=", digest].concat();
        let of = |all: &[Rc<CaseRecord>]| of_chat(all, &chat("cd34"), today(), &Settings::default());
        let known = case(1, "Vega", &chat("ab12"), 8, None);
        assert_eq!(of(&[Rc::clone(&known)]), ChatCandidates::default());
        // What is not known to be elsewhere is asked about, be it a single one.
        let named = case(2, "Rigel", "https://www.aliexpress.com/p/message/index.html?orderId=2", 8, None);
        let found = of(&[known, named, case(3, "", "", 2, None)]);
        assert_eq!((found.ids, found.guessed), (vec!["2".to_owned(), "3".to_owned()], true));
    }

    #[test]
    fn of_equally_grave_orders_the_one_whose_protection_ends_first_comes_first() {
        let ending = |id: usize, days: u64, chat: &str| {
            let case = case(id, "Vega", chat, 8, None);
            let mut case = CaseRecord::clone(&case);
            let until = today().checked_add_days(chrono::Days::new(days)).unwrap();
            case.record.order.protection = fact(DayValue(until)).into_iter().collect();
            Rc::new(case)
        };
        for chat in ["https://x/nobody", "https://x/1"] {
            let all =
                [ending(1, 40, "https://x/1"), ending(2, 22, "https://x/2"), ending(3, 30, "https://x/3")];
            let found = of_chat(&all, chat, today(), &Settings::default());
            let level = |place: usize| {
                let record = &all[place].record;
                judge(&record.order, &record.answers, today(), &Settings::default()).level
            };
            assert_eq!((level(0), level(1)), (level(1), level(2)), "the same level");
            assert_eq!(found.ids, ["2", "3", "1"], "{chat}");
            assert_eq!(found.guessed, chat.ends_with("nobody"));
        }
    }

    #[test]
    fn a_store_is_known_by_what_got_stuck() {
        let all = [
            case(1, "Vega", "", 2, Some(AnswerKind::DisputeOpened)),
            case(2, "Vega", "", 2, Some(AnswerKind::Refunded)),
            case(3, "Vega", "", 2, None),
            case(4, "Rigel", "", 2, Some(AnswerKind::Refunded)),
        ];
        let mut same_day = Order::default();
        let count_before = |order: &Order, store: &str, but: &[&str]| {
            let but: Vec<String> = but.iter().map(|&id| id.to_owned()).collect();
            stuck(&all, (order, store), &but, today())
        };
        let count = |store: &str, but: &[&str]| count_before(&Order::default(), store, but);
        assert_eq!(
            (count("Vega", &[]), count("Vega", &["1"]), count("Altair", &[]), count("", &[])),
            (2, 1, 0, 0)
        );
        // What was bought on the same day is no earlier order.
        same_day.paid.clone_from(&all[0].record.order.paid);
        assert_eq!(count_before(&same_day, "Vega", &[]), 0);
        same_day.paid = fact(DayValue(today()));
        assert_eq!(count_before(&same_day, "Vega", &[]), 2);
    }
}
