//! Texts as pages write them.

use super::*;
use crate::order::Day;

fn day(text: &str) -> Day {
    iso::read(text).unwrap()
}

fn bounds() -> Bounds {
    Bounds { not_before: Some(day("2025-10-01")), not_after: Some(day("2026-09-30")) }
}

fn clock(minute: u16) -> String {
    format!(" {:02}:{:02}", minute / 60, minute % 60)
}

/// "2026-07-05", "2026-07-05 18:04", "2026-07-05..2026-07-06", "~2026-07-05" where the year was found.
fn show(result: Result<ParsedDate, DateError>) -> String {
    match result {
        Err(unread) => format!("{unread:?}"),
        Ok(ParsedDate { first, last, minute, year_stated }) => {
            let mut out = if year_stated { String::new() } else { "~".to_owned() };
            out += &iso::write(first);
            if first != last {
                out += "..";
                out += &iso::write(last);
            }
            out + &minute.map(clock).unwrap_or_default()
        }
    }
}

#[track_caller]
fn check(language: &str, text: &str, expected: &str) {
    assert_eq!(show(read(text, language, &bounds())), expected, "{language}: {text:?}");
}

#[test]
fn english_as_the_order_pages_write_it() {
    for (text, expected) in [
        ("Jul 15, 2026", "2026-07-15"),
        ("Refund if no delivery before Oct 15, 2026", "2026-10-15"),
        ("Date: Sep 15, 2026", "2026-09-15"),
        ("Order placed on: Sep 13, 2026", "2026-09-13"),
        ("Awaiting deliveryDate: Sep 15, 2026Ref. Number: 8199000000000001", "2026-09-15"),
        ("Tue | Jul. 28 18:39", "~2026-07-28 18:39"),
        ("Dec 24, 11:59 EST", "~2025-12-24 11:59"),
        ("Delivered：Dec. 24", "~2025-12-24"),
        ("Sep 21 - 26", "~2026-09-21..2026-09-26"),
        ("Delivery: Apr. 24 - May. 14", "~2026-04-24..2026-05-14"),
        ("Estimated delivery: Dec 27 - Jan 4", "~2025-12-27..2026-01-04"),
        ("Dec 27 - Jan 4, 2027", "2026-12-27..2027-01-04"),
        ("July 15th, 2026 at 6:04 PM", "2026-07-15 18:04"),
        ("12 January", "~2026-01-12"),
        ("Order date 29 January 2024", "2024-01-29"),
        ("15-Jul-26", "2026-07-15"),
        ("2022-03-23 21:19:58", "2022-03-23 21:19"),
        ("2026-02-06 15:25:17 GMT+8", "2026-02-06 15:25"),
        ("2026-02-06T15:25:17+08:00", "2026-02-06 15:25"),
        (
            "If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date",
            "2026-08-03",
        ),
        ("Qty 2 Sep 15, 2026", "2026-09-15"),
        ("Ordered15 Sep 2026", "2026-09-15"),
        ("Sep 15 € 5", "~2026-09-15"),
        ("15 Sep '26 18:04", "2026-09-15 18:04"),
        ("2026-Jul-15", "2026-07-15"),
        ("2026 -07-15", "NoDate"),
        ("Jul 15 | 2027 points", "~2026-07-15"),
        ("R$132,74 Sep 15, 2026", "2026-09-15"),
        ("12:04 a.m. Jul 5, 2026", "2026-07-05 00:04"),
        ("Paid onSep 13, 2026Payment method", "2026-09-13"),
        ("Delivery: Sep 21 - 26, 15 items", "~2026-09-21..2026-09-26"),
        ("Delivery Sep 21 - 3 items left", "~2026-09-21"),
        ("Dec 24, 2025, 11:59 PM EST", "2025-12-24 23:59"),
        ("Size 12 Dec 5, 2025", "2025-12-05"),
        ("paid on.sep 15, 2026", "2026-09-15"),
        ("19th of September 2026", "2026-09-19"),
        ("Sep 21 - Oct 3", "NoYearFits"),
    ] {
        check("en", text, expected);
    }
}

#[test]
fn a_date_alone_knows_no_year_without_an_end() {
    let open = Bounds { not_before: Some(day("2025-10-01")), not_after: None };
    assert_eq!(read("Jul. 28", "en", &open), Err(DateError::NoYearFits));
    let narrow = Bounds { not_before: Some(day("2026-08-01")), not_after: Some(day("2026-09-30")) };
    assert_eq!(read("Jul. 28", "en", &narrow), Err(DateError::NoYearFits));
    let leap = Bounds { not_before: None, not_after: Some(day("2026-09-30")) };
    assert_eq!(show(read("Feb 29", "en", &leap)), "~2024-02-29");
    assert_eq!(show(read("Sep 30", "en", &leap)), "~2026-09-30");
    assert_eq!(show(read("Oct 1", "en", &leap)), "~2025-10-01");
}

#[test]
fn numbers_are_not_dates() {
    for text in [
        "",
        "5353 8014 4355 7566",
        "R$5 coupon",
        "within 15 days",
        "8199000000000001",
        "1.2.3.4",
        "24/7",
        "4.5/5",
        "RS0814398526Y",
        "10:15",
        "12-34-56-78",
        "US $12.50",
        "3 May be late",
        "version 10.12",
        "15/07",
        "LED 12 2026",
        "iPhone 15 Pro 2026",
        "2 set",
        "100% 15%",
        "$5 Aug 2026 sale",
        "€5 Aug 2026 sale",
        "№5 Aug 2026",
        "Sep 15% off",
        "Sep 15.50",
        "Sep 15€",
        "Ref15 Sep 2026",
        "REFUND15 Sep 2026",
    ] {
        let found = show(read(text, "en", &bounds()));
        assert!(found == "NoDate" || text == "3 May be late", "{text:?}: {found}");
    }
}

#[test]
fn what_cannot_be_settled_is_said() {
    for (language, text, expected) in [
        ("", "10-12-2026", "Ambiguous"),
        ("xx", "10/12/2026", "Ambiguous"),
        ("en", "10/12/2026", "2026-10-12"),
        ("en", "12/10/2026", "2026-12-10"),
        ("en", "1405/04/14", "NoDate"),
        ("fa", "2026/07/05", "2026-07-05"),
        ("en-GB", "10/12/2026", "2026-12-10"),
        ("en_KR", "10/12/2026", "Ambiguous"),
        ("en", "10.12.2026", "Ambiguous"),
        ("de", "10.12.2026", "2026-12-10"),
        ("zh", "10/12/2026", "Ambiguous"),
        ("", "18/07/2026", "2026-07-18"),
        ("", "07/18/2026", "2026-07-18"),
        ("", "11/11/2026", "2026-11-11"),
        ("en", "Feb 30, 2026", "NoSuchDay"),
        ("en", "Feb 29, 2026", "NoSuchDay"),
        ("en", "2026-13-01", "NoSuchDay"),
        ("en", "00/00/2026", "NoSuchDay"),
        ("en", "Sep 15, 2026 or Sep 16, 2026", "Ambiguous"),
        ("en", "Sep 15, 2026 (Sep 15, 2026)", "2026-09-15"),
        ("en", "Sep 15, 2026 (Sep 15, 2026 18:04)", "2026-09-15 18:04"),
        ("en", "Sep 15, 2026 18:04 (Sep 15, 2026)", "2026-09-15 18:04"),
        ("en", "Sep 15, 2026 18:04 (Sep 15, 2026 19:04)", "2026-09-15 18:04"),
        ("", "2 Sep 15", "Ambiguous"),
        ("de", "2 Sep 15", "~2026-09-02"),
        ("de", "2 Sep 15, 2026", "2026-09-15"),
        ("en", "2 Sep 15", "~2026-09-15"),
        ("", "12 lis 2026", "Ambiguous"),
        ("pl", "12 lis 2026", "2026-11-12"),
        ("hr", "12 lis 2026", "2026-10-12"),
        ("cs", "5 led 2026", "2026-01-05"),
        ("en", "5 Jul 3026", "NoYearFits"),
        ("ja", "令和8年7月15日", "NoYearFits"),
        ("ja", "115年7月15日", "NoYearFits"),
        ("zh-TW", "民國115年7月15日", "2026-07-15"),
        ("ar-SA", "١٥ محرم ١٤٤٨ هـ", "NoDate"),
    ] {
        check(language, text, expected);
    }
}

#[test]
fn other_languages() {
    for (language, text, expected) in [
        ("pt-BR", "24 nov, 2023", "2023-11-24"),
        ("pl", "12 sty 2026", "2026-01-12"),
        ("ko", "주문일자:: 2026년 7월 15일", "2026-07-15"),
        ("ko", "2026년 7월 15일까지", "2026-07-15"),
        ("ko", "7월 15일~20일", "~2026-07-15..2026-07-20"),
        ("zh-CN", "2026年7月15日", "2026-07-15"),
        ("zh-CN", "7/15 – 7/20", "~2026-07-15..2026-07-20"),
        ("es", "1 oct 2026, 10:23", "2026-10-01 10:23"),
        ("es", "18/07/2026", "2026-07-18"),
        ("es", "mar 28 jul 2026", "2026-07-28"),
        ("es", "mar, 28 de jul", "~2026-07-28"),
        ("ru", "29 января 2024", "2024-01-29"),
        ("ru", "от 12 января", "~2026-01-12"),
        ("ru", "13 СЕНТ. 2026 Г.", "2026-09-13"),
        ("ru", "15\u{2013}20 июл.", "~2026-07-15..2026-07-20"),
        ("az", "Sifariş tarixi 29 yanvar 2024", "2024-01-29"),
        ("de", "15.07. – 20.08.2026", "2026-07-15..2026-08-20"),
        ("de", "15.–20. Juli 2026", "2026-07-15..2026-07-20"),
        ("tr", "15 AĞUSTOS 2026", "2026-08-15"),
        ("he", "5 בספט׳ 2026", "2026-09-05"),
        ("ar-EG", "٠٥\u{200f}/٠٧\u{200f}/٢٠٢٦", "2026-07-05"),
        ("fa", "۱۴ تیر ۱۴۰۵", "2026-07-05"),
        ("fa", "۱۴۰۵/۴/۱۴", "2026-07-05"),
        ("hi", "५ जुलाई २०२६", "2026-07-05"),
        ("th", "๕ ก.ค. ๒๕๖๙", "2026-07-05"),
        ("th", "5 ก.ค. 69", "2026-07-05"),
        ("vi", "Ngày 5 tháng 7 năm 2026", "2026-07-05"),
        ("vi", "lúc 18:04 5 tháng 7, 2026", "2026-07-05 18:04"),
        ("fr", "1er août 2026", "2026-08-01"),
        ("fr", "5\u{a0}juil.\u{202f}2026", "2026-07-05"),
        ("pt-BR", "1º de julho de 2026", "2026-07-01"),
        ("en", "12 set 2026", "2026-09-12"),
        ("it", "12 set", "~2026-09-12"),
        ("ru", "5 маи\u{306} 2026", "2026-05-05"),
        ("es", "del 15 al 20 de julio", "~2026-07-15..2026-07-20"),
        ("es", "5 de mayo a las 6:04 p.\u{a0}m.", "~2026-05-05 18:04"),
        ("fr", "mar. 28 juil. 18:39", "~2026-07-28 18:39"),
        ("ru", "вт | июл. 28 18:39", "~2026-07-28 18:39"),
        ("ru", "Заказ от 05.09.26", "2026-09-05"),
        ("zh-CN", "预计7月15日至20日送达", "~2026-07-15..2026-07-20"),
        ("ja", "7月15日(水)までに", "~2026-07-15"),
        ("ja", "7/15", "NoDate"),
        ("ko", "15일 이내", "NoDate"),
        ("pt-BR", "R$ 12 de jul.", "NoDate"),
        ("pt-BR", "parcela 1/12", "NoDate"),
        ("de", "12.50 €", "NoDate"),
        ("de", "4.5 - 5.5 kg", "NoDate"),
        ("vi", "Thứ 3, 28 thg 7 18:39", "~2026-07-28 18:39"),
        ("he", "עד 5 בספטמבר 2026", "2026-09-05"),
        ("hu", "júl. 15-ig", "~2026-07-15"),
        ("ja", "Ｊｕｌ １５， ２０２６", "2026-07-15"),
        ("de", "15\u{2044}07\u{2044}2026", "2026-07-15"),
        ("hi", "५ \u{95e}रवरी २०२६", "2026-02-05"),
        ("uk", "5 травня 2026 р.", "2026-05-05"),
        ("vi", "Giao trong tháng, 5 thg 7, 2026", "2026-07-05"),
        ("nl", "t/15 sep. 2026", "2026-09-15"),
        ("vi", "5 thg 0 2026", "NoDate"),
        ("ru", "Заказ от 13 сент. 2026 г. 18:04", "2026-09-13 18:04"),
        ("de", "15-Jul 26", "~2026-07-15"),
        ("de", "15 / 07 / 2026", "2026-07-15"),
        ("ja", "26年7月15日", "2026-07-15"),
        ("de", "15.13.", "NoDate"),
        ("sv", "10/12/2026", "2026-12-10"),
        ("pt-BR", "R$ 12,15 set 2026", "NoDate"),
        ("pt-BR", "Total de R$ 12,15 set 2026", "NoDate"),
    ] {
        check(language, text, expected);
    }
}

#[test]
fn ranges_with_weekdays_and_over_the_new_year() {
    for (language, text, expected) in [
        ("en", "Mon, Dec 29\u{2009}–\u{2009}Fri, Jan 2", "~2025-12-29..2026-01-02"),
        ("en", "Mon, Dec 29 – Wed, Dec 31, 2025", "2025-12-29..2025-12-31"),
        ("en", "Arrives Fri, Sep 18 – Wed, Sep 23", "~2026-09-18..2026-09-23"),
        ("ru", "пн, 29 – ср, 31 дек. 2025 г.", "2025-12-29..2025-12-31"),
        ("ru", "с 27 декабря по 3 января", "~2025-12-27..2026-01-03"),
        ("pt-BR", "segunda-feira, 29 de dezembro – sexta-feira, 2 de janeiro", "~2025-12-29..2026-01-02"),
        ("pt-PT", "segunda, 29/12 – sexta, 02/01", "~2025-12-29..2026-01-02"),
        ("fr", "lun. 29 – mer. 31 déc.", "~2025-12-29..2025-12-31"),
        ("de", "Mo., 29.–Mi., 31. Dez. 2025", "2025-12-29..2025-12-31"),
        ("pl", "pon., 29 gru–śr., 31 gru", "~2025-12-29..2025-12-31"),
        ("tr", "29 Ara 2025 Pzt – 2 Oca 2026 Cum", "2025-12-29..2026-01-02"),
        ("tr", "29 Ara 2025 Pzt–2 Oca 2026", "2025-12-29..2026-01-02"),
        ("he", "יום שני, 29 בדצמ׳ – יום רביעי, 31 בדצמ׳", "~2025-12-29..2025-12-31"),
        ("hu", "2025. december 29., hétfő – 2026. január 2., péntek", "2025-12-29..2026-01-02"),
        ("ja", "12月29日(月)～1月2日(金)", "~2025-12-29..2026-01-02"),
        ("ja", "12月29日から1月2日まで", "~2025-12-29..2026-01-02"),
        ("ko", "12월 29일 (월)~31일 (수)", "~2025-12-29..2025-12-31"),
        ("ko", "12월 29일부터 1월 2일까지", "~2025-12-29..2026-01-02"),
        ("zh-CN", "12月29日周一至1月2日周五", "~2025-12-29..2026-01-02"),
        ("zh-CN", "2025/12/29星期一 – 2026/1/2星期五", "2025-12-29..2026-01-02"),
        ("vi", "Thứ 2, 29 thg 12 – Thứ 4, 31 thg 12", "~2025-12-29..2025-12-31"),
        ("fa", "شنبه ۱۳ – یکشنبه ۱۴ تیر ۱۴۰۵", "2026-07-04..2026-07-05"),
        ("nl", "27 dec. t/m 3 jan.", "~2025-12-27..2026-01-03"),
        ("nl", "27 t/m 31 dec.", "~2025-12-27..2025-12-31"),
        // A year at the end is both ends', whatever the bounds would say.
        ("en", "Jul 15 – 20, 2024", "2024-07-15..2024-07-20"),
        ("ja", "7月15日～20日 2024", "~2026-07-15..2026-07-20"),
        ("zh-CN", "2026年7月15日–20日 2024", "2026-07-15..2026-07-20"),
        ("hu", "2026. július 15–20. 2024", "2026-07-15..2026-07-20"),
        // What stands before the other end is a number, or no weekday.
        ("en", "2 – Fri, 18 September 2026", "2026-09-18"),
        ("en", "Shipped Sep 15 - delivered Sep 20", "Ambiguous"),
        ("en", "Oct 5, 2026 – Oct 1, 2026", "NoSuchDay"),
        ("vi", "1:37 Thứ 2, 9 thg 3", "~2026-03-09 01:37"),
    ] {
        check(language, text, expected);
    }
}

#[test]
fn a_time_before_a_date_belongs_to_it_only_where_nothing_stands_between() {
    for (language, text, expected) in [
        ("en", "18:04, Sep 15, 2026", "2026-09-15 18:04"),
        ("en", "18:04 update of Sep 15, 2026", "2026-09-15"),
        // Eight words in Vietnamese.
        ("vi", "18:04 b c d f i k l m 15 thg 9, 2026", "2026-09-15 18:04"),
        ("vi", "18:04 b c d f i k l m n 15 thg 9, 2026", "2026-09-15"),
        // Three words after it.
        ("en", "Sep 15, 2026 one two three 18:04", "2026-09-15 18:04"),
        ("en", "Sep 15, 2026 one two three four 18:04", "2026-09-15"),
        // A month elsewhere, here a Sunday, is a word as others are.
        ("tr", "26 Temmuz 2026 Paz 18:04", "2026-07-26 18:04"),
        ("tr", "26 Temmuz 2026 Paz bir iki 18:04", "2026-07-26 18:04"),
        ("tr", "26 Temmuz 2026 Paz bir iki on 18:04", "2026-07-26"),
    ] {
        check(language, text, expected);
    }
}

#[test]
fn years_and_days_at_their_limits() {
    for (text, expected) in [
        ("Sep 15, 2099", "2099-09-15"),
        ("Sep 15, 2100", "NoYearFits"),
        ("Sep 15, 1995", "1995-09-15"),
        ("Sep 15, 1994", "NoYearFits"),
        ("31 Feb", "NoSuchDay"),
        ("31 Feb, 3 Mar", "NoSuchDay"),
        ("3 Mar, 31 Feb", "NoSuchDay"),
        ("15 Jul 2026 + gift", "2026-07-15"),
        ("Sep 31 - Oct 2", "NoSuchDay"),
        ("Sep 15 - 31", "NoSuchDay"),
        ("Sep 15, 3026 - Sep 16, 2026", "NoYearFits"),
        ("Sep 15, 2026 - Sep 16, 3026", "NoYearFits"),
        ("Sep 15 - Sep 15, 2026", "2026-09-15"),
        ("Dec 27, 2025 - Jan 4", "2025-12-27..2026-01-04"),
        ("Dec 27, 2099 - Jan 4", "2099-12-27..2100-01-04"),
        ("Dec 27 - Jan 4, 1995", "1994-12-27..1995-01-04"),
        ("Sep 32, 2026", "NoDate"),
        ("Sep 015, 2026", "NoDate"),
        ("Sep 0, 2026", "NoDate"),
    ] {
        check("en", text, expected);
    }
    check("pt-PT", "5/07", "~2026-07-05");
    check("pt-BR", "5/07", "NoDate");
}

#[test]
fn times_with_units_halves_and_offsets() {
    for (language, text, expected) in [
        ("zh-CN", "18时04分09秒 2026年7月15日", "2026-07-15 18:04"),
        ("zh-CN", "18时04分 7月15日", "~2026-07-15 18:04"),
        ("zh-CN", "2026年7月15日星期三下午6:04", "2026-07-15 18:04"),
        ("zh-CN", "下午6时 2026年7月15日", "2026-07-15 18:00"),
        ("ko", "2026년 7월 15일 오후 6시 4분", "2026-07-15 18:04"),
        // A length of time.
        ("ko", "2026년 7월 15일 6시", "2026-07-15"),
        ("zh-CN", "7月15日 上午9:00 下午6:00", "~2026-07-15 09:00"),
        ("zh-CN", "7月15日 中午11:00", "~2026-07-15 11:00"),
        ("zh-CN", "7月15日 中午12:30", "~2026-07-15 12:30"),
        ("zh-CN", "7月15日 中午1:30", "~2026-07-15 13:30"),
        ("en", "6:04 PM Sep 15, 2026", "2026-09-15 18:04"),
        ("en", "6:04 p.m Sep 15, 2026", "2026-09-15 18:04"),
        // Of twenty-four hours, whatever stands behind.
        ("en", "Sep 15, 2026 18:04 AM", "2026-09-15 18:04"),
        ("en", "Sep 15, 2026 13:00 AM", "2026-09-15 13:00"),
        ("en", "Sep 15, 2026 12:59 AM", "2026-09-15 00:59"),
        ("en", "18:04 GMT-8 Sep 15, 2026", "2026-09-15 18:04"),
        ("en", "18:04 GMT,15 Sep 2026", "2026-09-15 18:04"),
        ("en", "18:04 GMT- Sep 15, 2026", "2026-09-15"),
        ("en", "15:25:17+08:00 Feb 6, 2026", "2026-02-06 15:25"),
        ("da", "15 sep 2026 18.04", "2026-09-15 18:04"),
        ("en", "Sep 15, 2026 18.04", "2026-09-15"),
        // Behind another month.
        ("en", "Sep 15, 2026 Oct 18:04", "2026-09-15"),
    ] {
        check(language, text, expected);
    }
}

#[test]
fn times_that_are_none() {
    for text in ["25:04", "018:04", "18:60", "18:4", "18:004"] {
        check("en", &format!("Sep 15, 2026 {text}"), "2026-09-15");
    }
    check("en", "18:04:60 Sep 15, 2026", "2026-09-15");
    check("en", "18:04,15 Sep 2026", "2026-09-15 18:04");
    check("en", "Sep 15, 2026 24:04", "2026-09-15 00:04");
    check("en", "Sep 15, 2026 18:59:60", "2026-09-15 18:59");
}

#[test]
fn several_dates_come_in_order() {
    let text = "Paid Sep 1, 2026 · shipped Sep 3, 2026 10:00 · 10-12-2026";
    let days: Vec<String> = read_all(text, "xx", &bounds()).into_iter().map(|one| show(Ok(one))).collect();
    assert_eq!(days, ["2026-09-01", "2026-09-03 10:00"]);
    let text = "Sep 15, 2026 18:04, Sep 16, 2026";
    let days: Vec<String> = read_all(text, "en", &bounds()).into_iter().map(|one| show(Ok(one))).collect();
    assert_eq!(days, ["2026-09-15 18:04", "2026-09-16"], "a time belongs to one date");
}

#[test]
fn long_texts_are_refused() {
    let long = "Sep 15, 2026 ".repeat(100_000);
    assert_eq!(read(&long, "en", &bounds()), Err(DateError::TooLong));
    assert!(read_all(&long, "en", &bounds()).is_empty());
    assert_eq!(show(read(&format!("{:>400}", "Sep 15, 2026"), "en", &bounds())), "2026-09-15");
    assert_eq!(show(read(&format!("{:>401}", "Sep 15, 2026"), "en", &bounds())), "TooLong");
}

#[test]
fn the_persian_year_is_a_day_longer_when_browsers_say_so() {
    // The days of 1995 to 2099 were all held against the browsers' calendar; these are its leap days there.
    let (mut years, mut leaps) = (0, 0);
    for year in 1375..=1477 {
        let last = read(&format!("30 اسفند {year}"), "fa", &Bounds::default());
        let before = read(&format!("29 اسفند {year}"), "fa", &Bounds::default()).unwrap().first;
        let new_year = read(&format!("1 فروردین {}", year + 1), "fa", &Bounds::default()).unwrap().first;
        years += 1;
        match last {
            Ok(last) => {
                leaps += 1;
                assert_eq!((before.succ_opt(), last.first.succ_opt()), (Some(last.first), Some(new_year)));
            }
            Err(unread) => {
                assert_eq!(unread, DateError::NoSuchDay);
                assert_eq!(before.succ_opt(), Some(new_year));
            }
        }
    }
    assert_eq!((years, leaps), (103, 25));
    check("fa", "30 اسفند 1399", "2021-03-20");
    check("fa", "30 اسفند 1403", "2025-03-20");
    check("fa", "30 اسفند 1408", "2030-03-20");
    check("fa", "30 اسفند 1474", "2096-03-19");
}

#[test]
fn a_month_of_one_calendar_with_a_year_of_another_is_not_believed() {
    assert_eq!(read("1 تیر 15", "th", &Bounds::default()), Err(DateError::NoYearFits));
    check("fa", "15-تیر-1405 – 16-تیر-26", "NoYearFits");
}
