//! Steps with their days below them, and moments in lines of their own.

use super::corpus::entries;
use super::{Now, PageText, read};
use crate::knowledge::date::iso;

const NUMBER: &str = "RB945807304CN";

fn read_lines(lines: &str) -> Vec<String> {
    let now = Now { today: iso::read("2026-11-28").unwrap(), minute: 660 };
    let text = format!("{NUMBER}\n{lines}");
    entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now))
}

#[test]
fn a_step_that_has_not_come_is_no_entry() {
    for (text, wanted) in [
        (
            "Accepted by carrier\n1 Nov 2026\nArrived in destination country\n10 Nov 2026\nDelivered",
            vec!["2026-11-10 - | Arrived in destination country | ", "2026-11-01 - | Accepted by carrier | "],
        ),
        (
            "Accepted by carrier\n1 Nov 2026 10:00\nDeparted country of origin\n3 Nov 2026 12:00\nDelivered",
            vec![
                "2026-11-03 12:00 | Departed country of origin | ",
                "2026-11-01 10:00 | Accepted by carrier | ",
            ],
        ),
        (
            "Shipped\nNov 1\nIn transit\nNov 3\nOut for delivery\nNov 5\nDelivered\nShare",
            vec![
                "2026-11-05 - | Out for delivery | ",
                "2026-11-03 - | In transit | ",
                "2026-11-01 - | Shipped | ",
            ],
        ),
        (
            "Shipped\n1 Nov\nIn transit\n3 Nov\nDelivered\nEstimated 12 Dec",
            vec!["2026-11-03 - | In transit | ", "2026-11-01 - | Shipped | "],
        ),
        (
            "Accepté\n1 nov. 2026\nEn transit\n3 nov. 2026\nLivré",
            vec!["2026-11-03 - | En transit | ", "2026-11-01 - | Accepté | "],
        ),
        (
            "Admitido\n01/11/2026\nEn tránsito\n03/11/2026\nEntregado",
            vec!["2026-11-03 - | En tránsito | ", "2026-11-01 - | Admitido | "],
        ),
        (
            "Принято в отделении связи\n1 ноября 2026\nПокинуло страну\n3 ноября 2026\nВручено",
            vec!["2026-11-03 - | Покинуло страну | ", "2026-11-01 - | Принято в отделении связи | "],
        ),
        (
            "Accepted by carrier\n1 Nov 2026\n10:00\nDelivered",
            vec!["2026-11-01 10:00 | Accepted by carrier | "],
        ),
        ("Shipped\n1 Nov 2026\nDelivered", vec!["2026-11-01 - | Shipped | "]),
        ("Shipped\n1 Nov\nOut for delivery\nDelivered\nExpected 5 Dec", vec!["2026-11-01 - | Shipped | "]),
        ("Order placed\n1 Nov 2026\nDelivered", vec![]),
        ("Bestellt\n1. Nov. 2026\nZugestellt", vec![]),
        ("Commande passée\n1 nov. 2026\nLivré", vec![]),
        (
            "Shipped\nNov 1\nIn transit\nNov 3\nOut for delivery\nDelivered",
            vec!["2026-11-03 - | In transit | ", "2026-11-01 - | Shipped | "],
        ),
        ("Shipped\nIn transit\nDelivered\n1 Nov 2026\n3 Nov 2026", vec![]),
        ("Angenommen\nUnterwegs\nZugestellt\n01.11.2026\n03.11.2026", vec![]),
    ] {
        assert_eq!(read_lines(text), wanted, "{text}");
    }
    let sent = read_lines("Versendet\n1. Nov. 2026\nIn Zustellung\n5. Nov. 2026\nZugestellt");
    assert!(sent.iter().all(|entry| !entry.contains("Zugestellt")), "{sent:?}");
    let posted = read_lines("Posting/Collection\n23 Nov 2026\nIn transit\n25 Nov 2026\nOut for delivery");
    assert!(posted.iter().all(|entry| !entry.contains("Out for delivery")), "{posted:?}");
    // The first is not an event here, so that nothing is known of its day.
    let ordered =
        read_lines("Order placed\n1 Nov 2026\nShipped\n3 Nov 2026\nIn transit\n10 Nov 2026\nDelivered");
    assert!(!ordered.iter().any(|entry| entry.contains("Delivered")), "{ordered:?}");
}

#[test]
fn a_status_above_a_history_is_no_step() {
    let wanted = ["2026-11-03 - | Departed country of origin | ", "2026-11-01 - | Accepted by carrier | "];
    for status in ["In transit", "Departed country of origin", "Delivery progress", "Tracking history"] {
        let text =
            format!("{status}\n1 Nov 2026\nAccepted by carrier\n3 Nov 2026\nDeparted country of origin");
        assert_eq!(read_lines(&text), wanted, "{status}");
    }
    let delivered = read_lines("Delivered\n1 Nov 2026\nAccepted by carrier\n3 Nov 2026\nDelivered");
    assert_eq!(delivered, ["2026-11-03 - | Delivered | ", "2026-11-01 - | Accepted by carrier | "]);
    assert_eq!(read_lines("Delivery status\n1 Nov 2026\nDelivered"), ["2026-11-01 - | Delivered | "]);
}

#[test]
fn a_time_right_below_a_day_is_of_that_day() {
    let wanted = [
        "2026-11-26 14:05 | Delivery attempt failed | ",
        "2026-11-26 08:11 | Out for delivery | ",
        "2026-11-25 21:00 | Arrived at depot | ",
    ];
    let words_first = "Delivery attempt failed\n26 Nov 2026\n14:05\nOut for delivery\n26 Nov 2026\n08:11\n\
                       Arrived at depot\n25 Nov 2026\n21:00";
    let day_first = "26 Nov 2026\n14:05\nDelivery attempt failed\n26 Nov 2026\n08:11\nOut for delivery\n\
                     25 Nov 2026\n21:00\nArrived at depot";
    for text in [words_first.to_owned(), format!("{words_first}\nShare"), day_first.to_owned()] {
        assert_eq!(read_lines(&text), wanted, "{text}");
    }
}

#[test]
fn no_line_is_lost_for_the_name_of_its_day_or_month() {
    for (text, days) in [
        ("st 25. 11. 2026 14:05 Doručeno\nút 24. 11. 2026 08:11 Doručování zásilky", ["11-25", "11-24"]),
        ("St, 25. 11. 2026\n14:05 Doručeno\nÚt, 24. 11. 2026\n08:11 Doručování zásilky", ["11-25", "11-24"]),
        (
            "st 25. listopadu 2026 14:05 Doručeno\nút 24. listopadu 2026 08:11 Doručování zásilky",
            ["11-25", "11-24"],
        ),
        (
            "25 تشرين الثاني 2026 14:05 تم التسليم\n20 تشرين الأول 2026 10:00 وصل إلى بلد الوجهة",
            ["11-25", "10-20"],
        ),
        ("25 نونبر 2026 14:05 تم التسليم\n20 شتنبر 2026 10:00 وصل إلى بلد الوجهة", ["11-25", "09-20"]),
        ("22 غشت 2026 14:05 تم التسليم\n20 يوليوز 2026 10:00 وصل إلى بلد الوجهة", ["08-22", "07-20"]),
        // A weekday that nobody knows.
        ("Xyz 25 Nov 2026 14:05 Delivered\n24 Nov 2026 08:11 Out for delivery", ["11-25", "11-24"]),
    ] {
        let read = read_lines(text);
        let is_right = read.len() == 2
            && read.iter().zip(days).all(|(one, day)| one.starts_with(&format!("2026-{day}")));
        assert!(is_right, "{text}: {read:?}");
    }
}
