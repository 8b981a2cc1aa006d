//! How many orders need the buyer is one number: on the toolbar button, behind it, and in the window with all orders.

use super::dashboard::{Dashboard, DashboardMessage, Slice};
use super::popup::{Popup, PopupMessage};
use super::program::Program;
use super::window::Window;
use crate::case::CaseRecord;
use crate::case::reminder::{badge, standings};
use crate::case::tests::{case, numbered};
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::view::Node;
use crate::present::wording::sample::english;
use chrono::Days;
use proptest::prelude::*;
use std::rc::Rc;

fn day_of(_: Instant) -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap()
}

/// The number at the beginning of a line; none: 0.
fn number(page: &Node, part: &str) -> String {
    let text = page.find("data-part", part).unwrap().text();
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() { "0".to_owned() } else { digits }
}

fn on_badge(cases: &[CaseRecord], today: Day) -> String {
    let cases: Vec<Rc<CaseRecord>> = cases.iter().cloned().map(Rc::new).collect();
    let badge = badge(&standings(&cases, today, &Settings::default(), day_of));
    if badge.is_empty() { "0".to_owned() } else { badge }
}

fn in_popup(cases: &[CaseRecord], today: Day) -> String {
    let mut popup = Popup::new(Settings::default(), "en", today, 1);
    popup.update(PopupMessage::Cases(cases.to_vec()));
    popup.update(PopupMessage::AllRead(true));
    number(&popup.view(&english()).content, "act")
}

fn in_dashboard(cases: &[CaseRecord], today: Day) -> String {
    let mut dashboard = Dashboard::new(Settings::default(), day_of, (1, today), 10_000_000);
    dashboard.update(DashboardMessage::Slice(Slice { cases: cases.to_vec(), ..Slice::default() }));
    dashboard.update(DashboardMessage::Read(Ok(())));
    number(&dashboard.view(&english()).content, "summary")
}

proptest! {
    #[test]
    fn whatever_is_stored_every_surface_counts_the_same(cases in prop::collection::vec(case(), 0..6), later in 0u64..200) {
        let today = day_of(0).checked_add_days(Days::new(later)).unwrap();
        let cases: Vec<CaseRecord> = (1..).zip(cases).map(|(place, case)| numbered(case, place)).collect();
        let counts = [on_badge, in_popup, in_dashboard].map(|count| count(&cases, today));
        prop_assert!(counts.iter().all(|count| *count == counts[0]), "{:?}", counts);
    }
}
