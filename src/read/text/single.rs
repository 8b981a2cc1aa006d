//! One update in a sentence, behind a label, or in one line with others.

use super::corpus::entries;
use super::{Entry, Now, PageText, TextReading, html, read};
use crate::knowledge::date::iso;
use crate::knowledge::event::{EventKind, history, kind_of};
use crate::order::{Event, Source};

const NUMBER: &str = "LP00890055220099";

fn now() -> Now {
    Now { today: iso::read("2026-11-28").unwrap(), minute: 660 }
}

/// A text without its number, as it is pasted for an order.
fn found(text: &str) -> Vec<Entry> {
    let page = PageText::pasted(text, "").headed(NUMBER);
    match read(&page, &[NUMBER], now()) {
        TextReading::Found { entries, .. } => entries,
        _ => Vec::new(),
    }
}

/// The only entry: its day, its minute, what it means.
fn only(text: &str) -> (String, Option<u16>, Option<EventKind>) {
    let found = found(text);
    let [entry] = found.as_slice() else { panic!("{text}: {found:?}") };
    (iso::write(entry.date), entry.minute, kind_of("", &entry.words))
}

#[test]
fn a_history_in_one_line_begins_behind_the_number() {
    for (text, wanted) in [
        (
            "RB945807304CN: Delivered on 26 Nov 2026; Out for delivery on 26 Nov 2026",
            vec!["2026-11-26 - | Delivered | ", "2026-11-26 - | Out for delivery | "],
        ),
        (
            "RB945807304CN: Delivered 26 Nov 2026; Out for delivery 25 Nov 2026; Arrived in country 24 Nov 2026",
            vec![
                "2026-11-26 - | Delivered | ",
                "2026-11-25 - | Out for delivery | ",
                "2026-11-24 - | Arrived in country | ",
            ],
        ),
        (
            "RB945807304CN: 2026-11-26 Delivered; 2026-11-25 Out for delivery",
            vec!["2026-11-26 - | Delivered | ", "2026-11-25 - | Out for delivery | "],
        ),
    ] {
        let got = entries(&read(&PageText::pasted(text, ""), &["RB945807304CN"], now()));
        assert_eq!(got, wanted, "{text}");
    }
}

#[test]
fn a_label_beside_the_date_of_an_update_is_no_part_of_it() {
    let delivered = Some(EventKind::Delivered);
    for (text, minute, kind) in [
        ("Last update: 2026-11-28 07:11 Return to sender", Some(431), Some(EventKind::Returning)),
        ("2026-11-28 07:11 Last update: Return to sender", Some(431), Some(EventKind::Returning)),
        ("Latest event: 28.11.2026 Sendung abholbereit", None, Some(EventKind::ReadyForPickup)),
        ("Latest event: Sendung abholbereit, 28.11.2026", None, Some(EventKind::ReadyForPickup)),
        ("Status vom 28.11.2026: Die Sendung wurde zugestellt", None, delivered),
        ("Status: Return to sender. Last update: 28 Nov 2026 07:11", Some(431), Some(EventKind::Returning)),
        ("Dernière mise à jour : 28/11/2026 07:11 Livré", Some(431), delivered),
        ("Última actualización: 28/11/2026 07:11 Entregado", Some(431), delivered),
        ("Última atualização: 28/11/2026 07:11 Objeto entregue ao destinatário", Some(431), delivered),
        ("Ultimo aggiornamento: 28/11/2026 07:11 Consegnata", Some(431), delivered),
        ("Laatste update: 28-11-2026 07:11 Bezorgd", Some(431), delivered),
        ("Ostatnia aktualizacja: 28.11.2026 07:11 Doręczono", Some(431), delivered),
        ("Poslední aktualizace: 28. 11. 2026 07:11 Doručeno", Some(431), delivered),
        ("Последнее обновление: 28.11.2026 07:11 Вручено адресату", Some(431), delivered),
        ("Останнє оновлення: 28.11.2026 07:11 Вручено", Some(431), delivered),
        ("Son güncelleme: 28.11.2026 07:11 Teslim edildi", Some(431), delivered),
        ("آخر تحديث: 28/11/2026 07:11 تم التسليم", Some(431), delivered),
        ("עדכון אחרון: 28/11/2026 07:11 נמסר לנמען", Some(431), delivered),
        ("最終更新: 2026/11/28 07:11 配達完了", Some(431), delivered),
        ("최근 업데이트: 2026-11-28 07:11 배달완료", Some(431), delivered),
        ("最新动态：2026-11-28 07:11 已签收", Some(431), delivered),
    ] {
        assert_eq!(only(text), ("2026-11-28".to_owned(), minute, kind), "{text}");
    }
    // When the page was last changed, and nothing that happened.
    for text in ["Last update: 2026-11-28 07:11", "Last updated 20 Nov 2026 – delivery times may vary"] {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn of_a_span_the_last_day_is_the_end_and_none_is_an_entrys() {
    for text in [
        "28.11.2026 10:00 Abholbereit ab 30.11. bis 07.12.",
        "28.11.2026 Sendung abholbereit von 30.11.2026 bis 07.12.2026",
        "28 Nov 2026 10:00 Ready for pickup from 30 Nov to 7 Dec",
        "Latest event: 28.11.2026 Sendung abholbereit ab 30.11. bis 07.12.",
    ] {
        let (day, _, kind) = only(text);
        assert_eq!((day.as_str(), kind), ("2026-11-28", Some(EventKind::ReadyForPickup)), "{text}");
        let entry = &found(text)[0];
        let event = Event {
            instant: None,
            date: entry.date,
            minute: entry.minute,
            code: String::new(),
            text: entry.words.clone(),
            place: entry.place.clone(),
            source: Source::Pasted,
            site: String::new(),
        };
        let held = history(&[event], None).held_until;
        assert_eq!(held.map(iso::write).as_deref(), Some("2026-12-07"), "{text}");
    }
    assert!(found("Sendung abholbereit ab 30.11. bis 07.12.").is_empty());
}

#[test]
fn a_sentence_of_a_mail_is_understood_without_the_number() {
    for text in [
        "Your package LP00890055220099 was delivered on 2026-11-23 at 14:05.",
        "Your package LP00890055220099 was delivered on 2026-11-23 at 14:05. Left with: front door.",
        "Ihr Paket LP00890055220099 wurde am 23.11.2026 um 14:05 Uhr zugestellt.",
        "Votre colis LP00890055220099 a été livré le 23/11/2026 à 14:05.",
        "Su paquete LP00890055220099 fue entregado el 23/11/2026 a las 14:05.",
        "Twoja przesyłka LP00890055220099 została doręczona 23.11.2026 o godz. 14:05.",
        "Ваша посылка LP00890055220099 доставлена 23.11.2026 в 14:05.",
        "Your package (LP00890055220099) was delivered today, 23 Nov 2026, at 14:05.",
    ] {
        let delivered = Some(EventKind::Delivered);
        assert_eq!(only(text), ("2026-11-23".to_owned(), Some(845), delivered), "{text}");
        assert!(!found(text)[0].words.contains(NUMBER), "{text}");
    }
}

#[test]
fn what_is_to_be_delivered_today_is_with_the_courier_on_that_day() {
    for text in [
        "Your package LP00890055220099 is out for delivery and will be delivered today, 2026-11-24.",
        "AliExpress: Your package LP00890055220099 is out for delivery\n\
         Dear Balthasar, your package will be delivered today, 2026-11-24. Track here.",
        "Your package is out for delivery\nIt will be delivered today, 2026-11-24.",
        "Ihr Paket LP00890055220099 ist in Zustellung und wird heute, 24.11.2026, zugestellt.",
        "Votre colis LP00890055220099 est en cours de livraison et sera livré aujourd'hui, le 24/11/2026.",
        "Su paquete LP00890055220099 está en reparto y será entregado hoy, 24/11/2026.",
        "Twoja przesyłka LP00890055220099 została wydana do doręczenia i zostanie doręczona dziś, 24.11.2026.",
        "Ваша посылка LP00890055220099 передана курьеру и будет доставлена сегодня, 24.11.2026.",
    ] {
        assert_eq!(only(text), ("2026-11-24".to_owned(), None, Some(EventKind::OutForDelivery)), "{text}");
    }
    assert!(found("Your package LP00890055220099 will be delivered on 2026-11-30.").is_empty());
    let of_another =
        "Your package LX904172632NL is out for delivery\nIt will be delivered today, 2026-11-24.";
    assert!(found(of_another).is_empty());
    assert!(found("Your package LX904172632NL was delivered on 2026-11-23 at 14:05.").is_empty());
    let mail = "<div><p>Dear customer,</p><p>Your package LP00890055220099 is out for delivery and will be delivered \
                today, 2026-11-24.</p><p>Earlier: 2026-11-23 Arrived at delivery depot Kassel</p></div>";
    let got = entries(&read(&html::page(mail), &[NUMBER], now()));
    let wanted = [
        "2026-11-24 - | Your package is out for delivery | ",
        "2026-11-23 - | Arrived at delivery depot Kassel | ",
    ];
    assert_eq!(got, wanted);
}

#[test]
fn a_single_update_beside_its_moment_is_read_in_whatever_words() {
    for (text, day) in [
        ("16/10/2026 12:00 הפריט הגיע לסניף הדואר. נא להצטייד בתעודה מזהה", "2026-10-16"),
        ("16/10/2026 12:00 הפריט הגיע לסניף הדואר", "2026-10-16"),
        ("הפריט הגיע לסניף הדואר\n16/10/2026 12:00", "2026-10-16"),
        ("22.11.2026 09:30 Відправлення прибуло у відділення. Очікує на отримання", "2026-11-22"),
        ("Відправлення прибуло у відділення. Очікує на отримання\n22.11.2026 09:30", "2026-11-22"),
        ("Відправлення прибуло у відділення. Очікує на отримання 22.11.2026 09:30", "2026-11-22"),
        ("23.11.2026 11:20 U kunt het pakket afhalen bij het afhaalpunt tot en met 30.11.2026", "2026-11-23"),
        (
            "23.11.2026 11:20 U kunt het pakket afhalen bij Primera, tot en met maandag 30 november",
            "2026-11-23",
        ),
    ] {
        let (read, minute, _) = only(text);
        assert!(read == day && minute.is_some(), "{text}");
    }
    for text in ["20 Nov 2026 10:00 Address incomplete? Write to us. We deliver", "20 Nov 2026 Summer sale"] {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn an_address_is_no_row_of_sentences() {
    for text in [
        "2026-11-27 14:05 Вручено: Иванов Пётр, ул. Ленина, д. 5, кв. 12",
        "2026-11-27 14:05 Вручено, вул. Шевченка, буд. 5, кв. 12",
        "2026-11-27 14:05 Doręczono, ul. Długa 5 m. 7, 00-123 Warszawa",
        "2026-11-27 14:05 Doručeno, nám. Míru č. p. 5, Praha",
        "2026-11-27 14:05 Entregado, Avda. Grácula núm. 5, esc. B, pral. 2",
    ] {
        let entries = found(&[text, "\n2026-11-26 09:00 Out for delivery"].concat());
        let days: Vec<String> = entries.iter().map(|entry| iso::write(entry.date)).collect();
        assert_eq!(days, ["2026-11-27", "2026-11-26"], "{text}");
        assert!(!entries[0].words.contains("Иванов"), "{entries:?}");
    }
    assert!(found("2026-11-27 We left the st. Then we went on. Call us. Delivered or not").is_empty());
}

#[test]
fn words_above_their_days_are_not_shifted_where_the_last_day_cannot_be_read() {
    let rows = "2026-11-27 14:05\nOut for delivery\n2026-11-26 09:00\nArrived at destination country";
    for text in [
        format!("Delivered\n{rows}"),
        format!("Delivered\n{rows}\nlast week"),
        format!("Delivered\n{rows}\n2026-11-20 09:00\nDeparted from origin country\nlast week"),
        "Delivered\n27 Nov 2026\nOut for delivery\n26 Nov 2026\nArrived at destination country".to_owned(),
    ] {
        assert!(found(&text).is_empty(), "{text}: {:?}", found(&text));
    }
    // All days are there, or the words above them sum it up.
    for (text, words) in [
        (format!("Delivered\n{rows}\n2026-11-20 09:00"), "Delivered"),
        (format!("Out for delivery\n{rows}"), "Out for delivery"),
        (format!("In transit\n{rows}"), "Out for delivery"),
    ] {
        assert_eq!(found(&text).first().map(|entry| entry.words.as_str()), Some(words), "{text}");
    }
}
