//! Pages that show several parcels, each below its number: what happened belongs to the number above it.

use super::corpus::entries;
use super::{Now, PageText, TextReading, html, read};
use crate::knowledge::date::iso;

const MINE: &str = "LP00890055220031";

/// Numbers of parcels that are in no order of the buyer's: of postal services and carriers, one of which counts up.
const OTHERS: [&str; 7] = [
    "RB456789015SG",
    "LX904172632NL",
    "RR904172632CN",
    "00340435069718500010",
    "YT2326621266012345",
    "CNG00845096900177",
    "LP00812399990001",
];

const CUSTOMS: &str = "2026-11-20 21:00 | Frankfurt, Import customs clearance completed | ";

fn now() -> Now {
    Now { today: iso::read("2026-11-28").unwrap(), minute: 660 }
}

fn of(body: &str) -> TextReading {
    read(&html::page(&format!("<html lang=en><body><main>{body}</main></body></html>")), &[MINE], now())
}

/// A layout of one parcel: its number, status, moment, words.
type WrittenCard = fn(&str, &str, &str, &str) -> String;

const CARDS: [WrittenCard; 7] = [
    |n, s, t, w| {
        format!("<section><h3>{n}</h3><p>{s}</p><ul><li><time>{t}</time><span>{w}</span></li></ul></section>")
    },
    |n, _, t, w| format!("<section><h3>{n}</h3><ul><li><time>{t}</time><span>{w}</span></li></ul></section>"),
    |n, s, t, w| format!("<h3>{n}</h3><p>{s}</p><div><p>{t}</p><p>{w}</p></div>"),
    |n, _, t, w| format!("<h3>{n}</h3><p>{t}</p><p>{w}</p>"),
    |n, s, t, w| format!("<div>{n}</div><p>{s}</p><ul><li><time>{t}</time><span>{w}</span></li></ul>"),
    |n, _, t, w| format!("<div>{n}</div><ul><li><time>{t}</time><span>{w}</span></li></ul>"),
    |n, s, t, w| {
        format!("<div><div><b>{n}</b><span>{s}</span></div><div><div>{t}</div><div>{w}</div></div></div>")
    },
];

#[test]
fn what_happened_belongs_to_the_number_above_it() {
    let mut wrong = String::new();
    for (nth, card) in CARDS.iter().enumerate() {
        let mine =
            card(MINE, "In Transit", "2026-11-20 21:00", "Frankfurt, Import customs clearance completed");
        for other in OTHERS {
            let theirs = card(other, "Delivered", "2026-11-23 11:00", "Delivered to addressee");
            for body in [[mine.as_str(), &theirs].concat(), [theirs.as_str(), &mine].concat()] {
                let reading = of(&body);
                let got = entries(&reading);
                let is_right = matches!(got.as_slice(), [one] if one.starts_with("2026-11-20 21:00"));
                if !is_right || got.iter().any(|one| one.contains("Delivered")) {
                    wrong += &format!("{nth} {body}: {reading:?}\n");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_pasted_list_is_parted_by_its_numbers() {
    let mine =
        format!("{MINE}\nIn Transit\n2026-11-20 21:00 Frankfurt, Import customs clearance completed\n");
    for other in OTHERS {
        let theirs = format!("{other}\nDelivered\n2026-11-23 11:00 Delivered to addressee\n");
        for text in [[mine.as_str(), &theirs].concat(), [theirs.as_str(), &mine].concat()] {
            let got = entries(&read(&PageText::pasted(&text, ""), &[MINE], now()));
            assert_eq!(got, [CUSTOMS], "{text}");
        }
    }
}

#[test]
fn that_a_page_shows_nothing_is_said_of_a_number_without_updates_only() {
    let theirs = CARDS[0](OTHERS[1], "Delivered", "2026-11-23 11:00", "Delivered to addressee");
    let number = MINE.to_owned();
    for mine in ["", "<p>Not found</p>", "<p>No tracking information yet</p>"] {
        let body = format!("{theirs}<section><h3>{MINE}</h3>{mine}</section>");
        assert_eq!(of(&body), TextReading::NoEntries { number: number.clone() }, "{body}");
    }
    for mine in [
        "<p>Delivered</p>",
        "<p>Status: Out for delivery</p>",
        "<dl><dt>Last update</dt><dd>2026-11-20 10:00</dd><dt>Status</dt><dd>In transit</dd></dl>",
        "<p>Ready for pickup from 23 Nov to 30 Nov 2026</p>",
    ] {
        let body = format!("{theirs}<section><h3>{MINE}</h3>{mine}</section>");
        assert_eq!(of(&body), TextReading::Unread { number: number.clone() }, "{body}");
    }
    let mail = PageText::pasted(&format!("Your package {MINE} was delivered."), "en");
    assert_eq!(read(&mail, &[MINE], now()), TextReading::Unread { number });
}

#[test]
fn a_number_without_updates_takes_none_of_the_next_one() {
    let theirs = "<ul><li><time>2026-11-23 11:00</time><span>Delivered to addressee</span></li>\
                  <li><time>2026-11-22 11:00</time><span>Out for delivery</span></li></ul>";
    let other = OTHERS[1];
    for body in [
        format!("<h3>{MINE}</h3><p>Label created</p><h3>{other}</h3>{theirs}"),
        format!("<h3>{MINE}</h3><h3>{other}</h3>{theirs}"),
        format!("<div>{MINE}</div><p>Not found</p><div>{other}</div>{theirs}"),
        format!("<ul><li>{MINE}</li><li>{other}</li></ul><h2>{other}</h2>{theirs}"),
    ] {
        assert!(entries(&of(&body)).is_empty(), "{body}");
    }
    let pasted = format!(
        "{MINE}\nNot found\n{other}\n2026-11-23 11:00 Delivered\n2026-11-22 11:00 Out for delivery\n"
    );
    assert!(entries(&read(&PageText::pasted(&pasted, ""), &[MINE], now())).is_empty());
    // The one whose page it is, and two numbers of one parcel.
    let legs = "<h3>Destination</h3><ul><li><time>2026-11-23 11:00</time><span>Delivered to addressee</span></li>\
                <li><time>2026-11-22 11:00</time><span>Out for delivery</span></li></ul><h3>Origin</h3><ul>\
                <li><time>2026-11-14 11:00</time><span>Departed country of origin</span></li>\
                <li><time>2026-11-13 11:00</time><span>Accepted by carrier</span></li></ul>";
    for (body, count) in [
        (format!("<ul><li>{MINE}</li><li>{other}</li></ul><h2>{MINE}</h2>{theirs}"), 2),
        (format!("<p>{MINE}</p><p>{other}</p>{theirs}"), 2),
        (format!("<h1>Track {MINE}</h1><p>Last mile: {other}</p>{legs}"), 4),
    ] {
        assert_eq!(entries(&of(&body)).len(), count, "{body}");
    }
}

#[test]
fn a_second_number_below_a_name_of_its_own_is_of_the_same_parcel() {
    let (other, entry) = (OTHERS[1], "27 Nov 2026 14:05 Delivered\n26 Nov 2026 10:00 Arrived at depot");
    let count = |name: &str, second: &str, between: &str| {
        let text = format!("{name}\n{MINE}\n{between}{second}\n{other}\n{entry}");
        entries(&read(&PageText::pasted(&text, ""), &[MINE], now())).len()
    };
    for (name, second) in [
        ("Tracking number", "Last mile tracking number"),
        ("Tracking number", "New number"),
        ("Tracking number", "Reference number"),
        ("Номер отслеживания", "Номер в стране назначения"),
        ("Sendungsnummer", "Sendungsnummer im Zielland"),
        ("Numéro de suivi", "Numéro du transporteur local"),
    ] {
        assert_eq!(count(name, second, ""), 2, "{second}");
    }
    for (name, second) in
        [("Tracking number", "Tracking number"), ("Parcel 1", "Parcel 2"), ("My parcels", "Not found")]
    {
        assert_eq!(count(name, second, ""), 0, "{second}");
    }
}

#[test]
fn a_second_number_below_a_role_is_of_the_same_parcel() {
    let found = |head: &str| {
        let rows = "27 Nov 2026 14:05 Delivered\n26 Nov 2026 08:10 Out for delivery\n";
        entries(&read(&PageText::pasted(&format!("{head}\n{rows}"), ""), &[MINE], now())).len()
    };
    for between in ["Local carrier", "Carrier\nPostNL", "Shipment ID", "末端单号", "Reference", "Перевозчик"]
    {
        assert_eq!(found(&format!("Tracking number\n{MINE}\n{between}\nLX904172632NL")), 2, "{between}");
    }
    // Each parcel of a list has one.
    for [mine, other] in [
        ["Carrier\nChina Post", "Carrier\nPostNL"],
        ["Carrier: China Post", "Carrier: PostNL"],
        ["Not found", "Carrier"],
        ["China Post", "PostNL"],
    ] {
        assert_eq!(found(&format!("{MINE}\n{mine}\nLX904172632NL\n{other}")), 0, "{mine}, {other}");
    }
}
