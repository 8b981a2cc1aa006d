//! One history in many layouts, orders and languages, among what is no entry.

use super::corpus::{entries, show};
use super::{Now, PageText, TextReading, html, read};
use crate::knowledge::date::iso;

const NUMBER: &str = "RB945807304CN";

fn now() -> Now {
    Now { today: iso::read("2026-11-28").unwrap(), minute: 11 * 60 }
}

/// "2026-11-26 14:05 | words | place".
struct WrittenStep {
    day: &'static str,
    clock: &'static str,
    words: &'static str,
    place: &'static str,
}

fn steps(language: &str) -> Vec<WrittenStep> {
    let words: [[&'static str; 2]; 5] = match language {
        "de" => [
            ["Sendung in Zustellung", "Köln"],
            ["Sendung im Paketzentrum bearbeitet", "Leipzig"],
            ["Vom Zoll freigegeben", "Leipzig"],
            ["Im Zielland angekommen", "Frankfurt"],
            ["Vom Absender abgeholt", "Shenzhen"],
        ],
        "pt-BR" => [
            ["Saiu para entrega ao destinatário", "CAMPINAS - SP"],
            ["Objeto em trânsito", "SAO PAULO - SP"],
            ["Liberado pela alfândega", "CURITIBA - PR"],
            ["Chegou ao país de destino", "CURITIBA - PR"],
            ["Objeto postado", "CHINA"],
        ],
        "ru" => [
            ["Передано курьеру для доставки", "Казань, 420000"],
            ["Покинуло сортировочный центр", "Москва, 102975"],
            ["Выпущено таможней", "Москва, 102976"],
            ["Прибыло на территорию страны", "Москва, 102976"],
            ["Принято в отделении связи", "Китай"],
        ],
        "zh-CN" => [
            ["派送中", "杭州市"],
            ["离开分拣中心", "上海市"],
            ["海关放行", "上海市"],
            ["到达目的国家", "上海市"],
            ["已揽收", "深圳市"],
        ],
        "ja" => [
            ["お届け先にお届け中 持ち出し", "大阪府"],
            ["国際交換局から発送", "東京都"],
            ["通関手続中", "東京都"],
            ["国際交換局に到着", "東京都"],
            ["引受", "CHINA"],
        ],
        _ => [
            ["Out for delivery", "Springfield, IL"],
            ["Departed sorting facility", "Chicago, IL"],
            ["Cleared customs", "Chicago, IL"],
            ["Arrived in destination country", "Chicago, IL"],
            ["Received by carrier", "Shenzhen"],
        ],
    };
    let moments = [
        ("2026-11-26", "14:05"),
        ("2026-11-25", "20:41"),
        ("2026-11-25", "08:17"),
        ("2026-11-23", "03:30"),
        ("2026-11-14", "11:58"),
    ];
    let rows = moments.into_iter().zip(words);
    rows.map(|((day, clock), [words, place])| WrittenStep { day, clock, words, place }).collect()
}

/// The day as a page of this language writes it, in one of three ways.
fn date(language: &str, day: &str, style: usize) -> String {
    let parts: Vec<u32> = day.split('-').map(|part| part.parse().unwrap()).collect();
    let [year, month, date] = parts[..] else { panic!("{day}") };
    match (language, style) {
        (_, 2) => day.to_owned(),
        ("en", 0) => format!("Nov {date}, {year}"),
        ("en", _) => format!("{month}/{date}/{year}"),
        ("de", 0) => format!("{date}. November {year}"),
        ("de", _) => format!("{date:02}.{month:02}.{year}"),
        ("pt-BR", 0) => format!("{date} de novembro de {year}"),
        ("pt-BR", _) => format!("{date:02}/{month:02}/{year}"),
        ("ru", 0) => format!("{date} ноября"),
        ("ru", _) => format!("{date:02}.{month:02}.{year}"),
        ("zh-CN" | "ja", 0) => format!("{year}年{month}月{date}日"),
        _ => format!("{year}/{month:02}/{date:02}"),
    }
}

/// A layout of the list alone: HTML, or text to be pasted.
struct Layout {
    name: &'static str,
    /// One entry: its date, time, words, place.
    entry: fn(&str, &str, &str, &str) -> String,
    before: &'static str,
    after: &'static str,
    /// It shows the time, and the place apart from the words.
    full: bool,
}

const LAYOUTS: &[Layout] = &[
    Layout {
        name: "list",
        entry: |d, t, w, p| format!("<li><time>{d}, {t}</time><p>{w}</p><p>{p}</p></li>"),
        before: "<ul>",
        after: "</ul>",
        full: true,
    },
    Layout {
        name: "list, words first",
        entry: |d, t, w, p| format!("<li><b>{w}</b><div>{p}</div><small>{d} {t}</small></li>"),
        before: "<ol>",
        after: "</ol>",
        full: true,
    },
    Layout {
        name: "table without names",
        entry: |d, t, w, p| format!("<tr><td>{d}</td><td>{t}</td><td>{w}</td><td>{p}</td></tr>"),
        before: "<table>",
        after: "</table>",
        full: true,
    },
    Layout {
        name: "table, time first",
        entry: |d, t, w, p| format!("<tr><td>{t}</td><td>{d}</td><td>{p}</td><td>{w}</td></tr>"),
        before: "<table><tr><th>Time</th><th>Date</th><th>Location</th><th>Status</th></tr>",
        after: "</table>",
        full: true,
    },
    Layout {
        name: "terms",
        entry: |d, t, w, p| format!("<dt>{d} {t}</dt><dd>{w}</dd><dd>{p}</dd>"),
        before: "<dl>",
        after: "</dl>",
        full: true,
    },
    Layout {
        name: "paragraphs, date first",
        entry: |d, t, w, p| format!("<p>{d} - {t}</p><p>{w}</p><p>{p}</p>"),
        before: "<div>",
        after: "</div>",
        full: true,
    },
    Layout {
        name: "paragraphs, date last",
        entry: |d, t, w, p| format!("<p>{w}</p><p>{p}</p><p>{d} {t}</p>"),
        before: "<div>",
        after: "</div>",
        full: true,
    },
    Layout {
        name: "spans",
        entry: |d, t, w, p| {
            format!("<div><span>{d}</span><span>{t}</span><span>{w}</span><span>{p}</span></div>")
        },
        before: "<section>",
        after: "</section>",
        full: true,
    },
    Layout {
        name: "deep",
        entry: |d, t, w, p| {
            format!(
                "<x-event><div><div><div>{w}</div></div><div><div><i></i><span>{p}</span></div></div></div><div><div>{t}</div><div>{d}</div></div></x-event>"
            )
        },
        before: "<x-list><div>",
        after: "</div></x-list>",
        full: true,
    },
    Layout {
        name: "one line",
        entry: |d, t, w, _| format!("<p>{d} {t} {w}</p>"),
        before: "<div>",
        after: "</div>",
        full: false,
    },
    Layout {
        name: "lines of one paragraph",
        entry: |d, t, w, p| format!("{d} {t}<br>{w}<br>{p}<br><br>"),
        before: "<p>",
        after: "</p>",
        full: true,
    },
    Layout {
        name: "cards with names of fields",
        entry: |d, t, w, p| {
            format!("<article><p>Date: {d} {t}</p><p>Status: {w}</p><p>Location: {p}</p></article>")
        },
        before: "<main>",
        after: "</main>",
        full: true,
    },
    Layout {
        name: "rows of divs",
        entry: |d, t, w, p| {
            format!(
                "<div><div><div>{d}</div><div>{t}</div></div><div><div>{w}</div><div>{p}</div></div></div>"
            )
        },
        before: "<div>",
        after: "</div>",
        full: true,
    },
];

/// Layouts that say the date once for each day.
struct DayLayout {
    name: &'static str,
    day: fn(&str) -> String,
    /// One entry: its time, words, place.
    entry: fn(&str, &str, &str) -> String,
    end: &'static str,
    before: &'static str,
    after: &'static str,
}

const BY_DAY: &[DayLayout] = &[
    DayLayout {
        name: "headings",
        day: |d| format!("<h3>{d}</h3><ul>"),
        entry: |t, w, p| format!("<li><span>{t}</span> <b>{w}</b> <i>{p}</i></li>"),
        end: "</ul>",
        before: "<div>",
        after: "</div>",
    },
    DayLayout {
        name: "sections",
        day: |d| format!("<section><div>{d}</div>"),
        entry: |t, w, p| format!("<div><div>{t}</div><div>{w}</div><div>{p}</div></div>"),
        end: "</section>",
        before: "<div>",
        after: "</div>",
    },
    DayLayout {
        name: "nested lists",
        day: |d| format!("<li>{d}<ul>"),
        entry: |t, w, p| format!("<li><p>{t}</p><p>{w}</p><p>{p}</p></li>"),
        end: "</ul></li>",
        before: "<ul>",
        after: "</ul>",
    },
    DayLayout {
        name: "rows of dates",
        day: |d| format!("<tr><th colspan=3>{d}</th></tr>"),
        entry: |t, w, p| format!("<tr><td>{t}</td><td>{w}</td><td>{p}</td></tr>"),
        end: "",
        before: "<table>",
        after: "</table>",
    },
];

fn around(language: &str, list: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{language}\"><body><header><nav><a>Home</a><a>News 12 Nov 2026</a></nav></header>\
         <div><p>Black Friday: until 30 Nov 2026</p></div><main><h1>Track</h1><p>No. {NUMBER}</p>\
         <p>Estimated delivery: 2026-11-27</p>{list}</main><aside><ul><li><a>Our new app, 20 Nov 2026</a></li>\
         <li><a>Holiday opening hours, 12 Nov 2026</a></li></ul></aside><p>Mon–Fri 9:00–18:00</p>\
         <footer>© 2026, last changed 2 Nov 2026</footer></body></html>"
    )
}

fn wanted(step: &WrittenStep, full: bool) -> String {
    let place = if full { step.place } else { "" };
    format!("{} {} | {} | {place}", step.day, step.clock, step.words)
}

const LANGUAGES: [&str; 6] = ["en", "de", "pt-BR", "ru", "zh-CN", "ja"];

#[test]
fn a_history_is_read_in_any_layout() {
    let mut wrong = String::new();
    let (mut all, mut right) = (0, 0);
    for language in LANGUAGES {
        for style in 0..3 {
            for oldest_first in [false, true] {
                // All of them take a minute without optimization.
                let is_sample = oldest_first == (style == 1);
                if !is_sample && std::env::var_os("STUCK_PARCEL_MANY").is_none() {
                    continue;
                }
                let mut steps = steps(language);
                if oldest_first {
                    steps.reverse();
                }
                for layout in LAYOUTS {
                    let list: String = steps
                        .iter()
                        .map(|step| {
                            (layout.entry)(
                                &date(language, step.day, style),
                                step.clock,
                                step.words,
                                step.place,
                            )
                        })
                        .collect();
                    let page = around(language, &[layout.before, &list, layout.after].concat());
                    let got = entries(&read(&html::page(&page), &[NUMBER], now()));
                    let mut expected: Vec<String> =
                        steps.iter().map(|step| wanted(step, layout.full)).collect();
                    if oldest_first {
                        expected.reverse();
                    }
                    all += 1;
                    right += usize::from(got == expected);
                    if got != expected {
                        wrong += &format!("{} {language} {style} {oldest_first}: {got:#?}\n", layout.name);
                    }
                }
                for layout in BY_DAY {
                    let DayLayout { name, end, .. } = layout;
                    let mut list = layout.before.to_owned();
                    let mut day = "";
                    for step in &steps {
                        if step.day != day {
                            if !day.is_empty() {
                                list += end;
                            }
                            list += &(layout.day)(&date(language, step.day, style));
                            day = step.day;
                        }
                        list += &(layout.entry)(step.clock, step.words, step.place);
                    }
                    let page = around(language, &[&list, *end, layout.after].concat());
                    let got = entries(&read(&html::page(&page), &[NUMBER], now()));
                    let mut expected: Vec<String> = steps.iter().map(|step| wanted(step, true)).collect();
                    if oldest_first {
                        expected.reverse();
                    }
                    all += 1;
                    right += usize::from(got == expected);
                    if got != expected {
                        wrong += &format!("{name} {language} {style} {oldest_first}: {got:#?}\n");
                    }
                }
            }
        }
    }
    println!("{right} of {all} layouts");
    assert!(right == all, "{right} of {all}\n{wrong}");
}

#[test]
fn pasted_text_is_read() {
    let mut wrong = String::new();
    for language in LANGUAGES {
        let steps = steps(language);
        for style in 0..3 {
            let day = |step: &WrittenStep| date(language, step.day, style);
            let join = |entry: &dyn Fn(&WrittenStep) -> String| steps.iter().map(entry).collect::<String>();
            let texts = [
                ("one line", false, join(&|s| format!("{} {} {}\n", day(s), s.clock, s.words))),
                ("tabs", true, join(&|s| format!("{}\t{}\t{}\t{}\n", day(s), s.clock, s.words, s.place))),
                ("groups", true, join(&|s| format!("{} {}\n{}\n{}\n\n", day(s), s.clock, s.words, s.place))),
                (
                    "date first",
                    true,
                    join(&|s| format!("{} {}\n{}\n{}\n", day(s), s.clock, s.words, s.place)),
                ),
                ("date last", true, join(&|s| format!("{}\n{}\n{} {}\n", s.words, s.place, day(s), s.clock))),
                (
                    "blocks",
                    true,
                    join(&|s| format!("{} {}\n\n{}\n\n{}\n\n", day(s), s.clock, s.words, s.place)),
                ),
            ];
            for (name, full, text) in texts {
                let page = PageText::pasted(&format!("{NUMBER}\n{text}"), language);
                let got = entries(&read(&page, &[], now()));
                let expected: Vec<String> = steps.iter().map(|step| wanted(step, full)).collect();
                if got != expected {
                    wrong += &format!("{name} {language} {style}: {got:#?}\n");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn of(body: &str) -> TextReading {
    read(&html::page(&format!("<html lang=en><body>{body}</body></html>")), &[NUMBER], now())
}

#[test]
fn what_is_no_entry_is_none() {
    let none = TextReading::NoEntries { number: NUMBER.to_owned() };
    for body in [
        "",
        "<p>No information yet. Please try again later.</p>",
        "<p>Estimated delivery: 20 Nov 2026</p>",
        "<div><h2>Expected delivery</h2><p>20 Nov 2026</p></div>",
        "<dl><dt>Order date</dt><dd>12 Nov 2026</dd><dt>Last update</dt><dd>20 Nov 2026</dd></dl>",
        "<h2>News</h2><ul><li><a>12 Nov 2026 New lockers arrive</a></li><li><a>9 Nov 2026 We deliver on Sunday</a></li></ul>",
        "<table><tr><td>Mon - Fri</td><td>9:00 - 18:00</td></tr><tr><td>Sat</td><td>9:00 - 13:00</td></tr></table>",
        "<p>Until 30 Nov 2026: send parcels at half price!</p><p>© 2026</p>",
        "<nav><ul><li>20 Nov 2026 10:00 Arrived</li><li>19 Nov 2026 10:00 Departed</li></ul></nav>",
        "<div hidden><ul><li>20 Nov 2026 10:00 Arrived</li><li>19 Nov 2026 10:00 Departed</li></ul></div>",
        "<div><h3>LP215736812CN</h3><ul><li>20 Nov 2026 10:00 Arrived</li><li>19 Nov 2026 Departed</li></ul></div>",
        "<ul><li>RB945807304CN</li><li>RR383236402CN 12 Nov 2026 Delivered</li><li>LP215736812CN 20 Nov 2026 Delivered</li></ul>",
    ] {
        let found = of(&format!("<h1>{NUMBER}</h1>{body}"));
        assert_eq!(found, none, "{body}");
    }
    // What is said of days to come is there all the same.
    let to_come = "<ul><li>20 Nov 2027 10:00 Arrived</li><li>19 Nov 2027 10:00 Departed</li></ul>";
    assert_eq!(of(&format!("<h1>{NUMBER}</h1>{to_come}")), TextReading::Unread { number: NUMBER.to_owned() });
}

#[test]
fn where_the_page_says_that_nothing_is_known_yet_other_lists_are_no_history() {
    let none = TextReading::NoEntries { number: NUMBER.to_owned() };
    let others = [
        "<h3>Your tickets</h3><ul><li>20 Nov 2026 10:15 Parcel not received, awaiting reply</li>\
         <li>18 Nov 2026 09:40 Question about customs: answered</li><li>16 Nov 2026 12:05 Ticket opened</li></ul>",
        "<section><p>24 Nov 2026</p><p>Delivery delays in the north after the storm</p>\
         <p>21 Nov 2026</p><p>New parcel lockers ready for you</p><p>17 Nov 2026</p><p>Customs rules change</p></section>",
        "<table><tr><th>Date</th><th>Pickup hours</th></tr><tr><td>27 Nov 2026 09:00</td><td>Collection point open until 18:00</td></tr>\
         <tr><td>28 Nov 2026 10:00</td><td>Collection point open until 14:00</td></tr></table>",
    ];
    for nothing in [
        "No scan yet.",
        "No information about this shipment is available yet.",
        "Your parcel has not been scanned yet",
        "We couldn't find this number.",
        "No tracking updates so far",
        "Keine Sendungsdaten gefunden",
        "Aucune information pour ce numéro",
        "No hay información de este envío",
        "По данному номеру информации нет",
        "未查询到物流信息",
    ] {
        for other in others {
            let page = format!("<h1>{NUMBER}</h1><p>{nothing}</p>{other}");
            assert_eq!(of(&page), none, "{page}");
        }
        // What is known to be a parcel's is one's own, whatever stands above it.
        let page = format!(
            "<h1>{NUMBER}</h1><p>{nothing}</p><ul><li>20 Nov 2026 10:00 Out for delivery</li><li>19 Nov 2026 10:00 Handed to the driver</li></ul>"
        );
        assert!(matches!(of(&page), TextReading::Found { .. }), "{page}");
    }
}

#[test]
fn numbers_decide_whose_history_it_is() {
    let list = "<ul><li>20 Nov 2026 10:00 Arrived at hub</li><li>19 Nov 2026 09:00 Departed</li></ul>";
    assert_eq!(of(list), TextReading::NumberNotThere);
    let page = html::page(&format!("<p>LP215736812CN</p><p>RB945807304CN</p>{list}"));
    assert_eq!(
        read(&page, &[], now()),
        TextReading::SeveralNumbers(vec!["LP215736812CN".to_owned(), NUMBER.to_owned()])
    );
    // Two numbers of one parcel stand together.
    assert!(matches!(read(&page, &[NUMBER], now()), TextReading::Found { .. }));
    let page = html::page(&format!("<p>RB 945 807 304 CN</p>{list}"));
    let TextReading::Found { number, entries, sure } = read(&page, &[], now()) else { panic!("none") };
    assert_eq!((number.as_str(), entries.len(), sure), (NUMBER, 2, true));
    // A longer number is another one.
    let page = html::page(&format!("<p>RB945807304CN7</p>{list}"));
    assert_eq!(read(&page, &[NUMBER], now()), TextReading::NumberNotThere);
    let cut = PageText { cut: true, ..page };
    assert_eq!(read(&cut, &[NUMBER], now()), TextReading::TooLarge);
}

#[test]
fn days_ago_are_days() {
    for (language, body, expected) in [
        (
            "en",
            "<li>Today, 09:12<p>Out for delivery</p></li><li>Yesterday, 18:00<p>Arrived at depot</p></li>",
            ["2026-11-28 09:12 | Out for delivery | ", "2026-11-27 18:00 | Arrived at depot | "],
        ),
        (
            "es",
            "<li><p>Entregado</p><p>hace 2 días</p></li><li><p>En reparto</p><p>hace 3 días</p></li>",
            ["2026-11-26 - | Entregado | ", "2026-11-25 - | En reparto | "],
        ),
        (
            "ja",
            "<li>昨日 10:20<p>配達完了</p></li><li>3日前<p>国際交換局に到着</p></li>",
            ["2026-11-27 10:20 | 配達完了 | ", "2026-11-25 - | 国際交換局に到着 | "],
        ),
        (
            "de",
            "<li>vor 20 Minuten<p>Zugestellt</p></li><li>Gestern 07:30<p>In Zustellung</p></li>",
            ["2026-11-28 10:40 | Zugestellt | ", "2026-11-27 07:30 | In Zustellung | "],
        ),
    ] {
        let page = html::page(&format!("<html lang={language}><p>{NUMBER}</p><ul>{body}</ul></html>"));
        assert_eq!(entries(&read(&page, &[NUMBER], now())), expected, "{language}");
    }
}

#[test]
fn one_entry_is_read_but_not_sure() {
    let reading =
        of(&format!("<p>{NUMBER}</p><div><p>Delivered</p><p>20 Nov 2026, 10:22</p><p>Leeds</p></div>"));
    let TextReading::Found { entries, sure, .. } = &reading else { panic!("{reading:?}") };
    assert_eq!(entries.iter().map(show).collect::<Vec<_>>(), ["2026-11-20 10:22 | Delivered | Leeds"]);
    assert!(!sure && entries[0].kind.is_some());
}

#[test]
fn dates_in_pieces_and_words_beside_them() {
    let two = ["2026-11-26 10:22 | Arrived at depot | Leeds", "2026-11-25 09:00 | Departed hub | London"];
    let day = ["2026-11-26 - | Arrived at depot | Leeds", "2026-11-25 - | Departed hub | London"];
    let bare = ["2026-11-26 10:22 | Arrived at depot | ", "2026-11-25 09:00 | Departed hub | "];
    for (body, expected) in [
        (
            "<div><div><i>Thursday</i><div>26 November</div><div>10:22</div></div><div>Arrived at depot</div><p>Leeds</p></div>\
             <div><div><i>Wednesday</i><div>25 November</div><div>9:00</div></div><div>Departed hub</div><p>London</p></div>",
            two,
        ),
        (
            "<ul><li><div><b>26</b><span>Nov</span></div><p>Arrived at depot</p><p>Leeds</p></li>\
             <li><div><b>25</b><span>Nov</span></div><p>Departed hub</p><p>London</p></li></ul>",
            day,
        ),
        (
            "<p>26 Nov 2026 10:22 | Leeds | Arrived at depot</p><p>25 Nov 2026 09:00 | London | Departed hub</p>",
            two,
        ),
        (
            "<div><div>26.11.2026</div><div>10:22</div><div>Arrived at depot</div><div>Leeds</div>\
             <div>25.11.2026</div><div>09:00</div><div>Departed hub</div><div>London</div></div>",
            two,
        ),
        (
            "<table><tr><td>Arrived at depot<br>Leeds</td><td>26/11/2026<br>10:22</td></tr>\
             <tr><td>Departed hub<br>London</td><td>25/11/2026<br>09:00</td></tr></table>",
            two,
        ),
        (
            "<a><p>26 Nov 2026 10:22</p><p>Arrived at depot</p></a><a><p>25 Nov 2026 09:00</p><p>Departed hub</p></a>",
            bare,
        ),
        ("<p>2026-11-26T10:22:00Z Arrived at depot</p><p>2026-11-25T09:00:00Z Departed hub</p>", bare),
        (
            "<dl><dt>Arrived at depot</dt><dd>26 Nov 2026 10:22</dd><dt>Departed hub</dt><dd>25 Nov 2026 09:00</dd></dl>",
            bare,
        ),
        (
            "<ol><li><p>Posted</p><p>25 Nov</p></li><li><p>In transit</p><p>26 Nov</p></li></ol><table>\
             <tr><td>26 Nov 2026</td><td>10:22</td><td>Arrived at depot</td></tr>\
             <tr><td>25 Nov 2026</td><td>09:00</td><td>Departed hub</td></tr></table>",
            bare,
        ),
        (
            "<ul><li><p>26 Nov 2026 10:22</p><p>Arrived at depot</p></li><li><p>25 Nov 2026 09:00</p><p>Departed hub</p></li>\
             </ul><h3>Comments</h3><div><p>joe 27 Nov 2026 11:00</p><p>Mine was delivered</p></div>\
             <div><p>ann 26 Nov 2026 12:00</p><p>When does it arrive?</p></div>",
            bare,
        ),
    ] {
        assert_eq!(entries(&of(&format!("<main><h1>{NUMBER}</h1>{body}</main>"))), expected, "{body}");
    }
}

#[test]
fn pages_in_the_other_languages_are_read() {
    for (language, rows) in [
        (
            "el",
            [
                ["26 Νοεμβρίου 2026, 6:04 μ.μ.", "Άφιξη στο κέντρο διαλογής", "18:04"],
                ["25/11/2026 09:00", "Αναχώρηση από χώρα προέλευσης", "09:00"],
            ],
        ),
        (
            "lt",
            [
                ["2026-11-26 18:04", "Siunta atvyko į skirstymo centrą", "18:04"],
                ["2026 m. lapkričio 25 d. 09:00", "Siunta priimta", "09:00"],
            ],
        ),
        (
            "lv",
            [
                ["2026. gada 26. nov. 18:04", "Sūtījums ieradās šķirošanas centrā", "18:04"],
                ["25.11.2026 09:00", "Sūtījums saņemts", "09:00"],
            ],
        ),
        (
            "et",
            [
                ["26. november 2026, kell 18:04", "Saadetis saabus", "18:04"],
                ["25.11.2026 09:00", "Saadetis vastu võetud", "09:00"],
            ],
        ),
        (
            "fi",
            [
                ["26.11.2026 klo 18.04", "Lähetys on saapunut terminaaliin", "18:04"],
                ["ke 25.11.2026 klo 9.00", "Lähetys on lajiteltu", "09:00"],
            ],
        ),
        (
            "da",
            [
                ["26. nov. 2026 kl. 18.04", "Ankommet til terminal", "18:04"],
                ["25. november 2026 kl. 09.00", "Afsendt fra afsenderlandet", "09:00"],
            ],
        ),
        (
            "nb",
            [
                ["26. nov. 2026 kl. 18:04", "Sendingen er ankommet terminal", "18:04"],
                ["25.11.2026 09:00", "Sendingen er fortollet", "09:00"],
            ],
        ),
        (
            "bg",
            [
                ["26.11.2026 г., 18:04 ч.", "Пристигнала в сортировъчен център", "18:04"],
                ["25 ноември 2026 г. 09:00", "Пратката е приета", "09:00"],
            ],
        ),
        (
            "hr",
            [
                ["26. studenoga 2026. u 18:04", "Pošiljka je zaprimljena", "18:04"],
                ["25. 11. 2026. 09:00", "Pošiljka je otpremljena", "09:00"],
            ],
        ),
        (
            "sl",
            [
                ["26. november 2026 ob 18:04", "Pošiljka je prispela", "18:04"],
                ["25. 11. 2026, 09:00", "Pošiljka je sprejeta", "09:00"],
            ],
        ),
        (
            "sk",
            [
                ["26. novembra 2026 o 18:04", "Zásielka bola prijatá", "18:04"],
                ["25. 11. 2026 09:00", "Colné konanie ukončené", "09:00"],
            ],
        ),
        (
            "sr",
            [
                ["26. новембар 2026. 18:04", "Пошиљка је приспела", "18:04"],
                ["25. 11. 2026. 09:00", "Пошиљка је примљена", "09:00"],
            ],
        ),
        (
            "ms",
            [
                ["26 November 2026, 6:04 PTG", "Item tiba di pusat", "18:04"],
                ["25/11/2026 09:00", "Item diterima", "09:00"],
            ],
        ),
        (
            "fa",
            [
                ["۲۶ نوامبر ۲۰۲۶، ۱۸:۰۴", "مرسوله وارد مرکز شد و در حال پردازش است", "18:04"],
                ["۱۴۰۵/۹/۴ ۰۹:۰۰", "مرسوله قبول شد", "09:00"],
            ],
        ),
        (
            "hi",
            [
                ["26 नवंबर 2026, 6:04 pm", "आइटम प्राप्त हुआ", "18:04"],
                ["25/11/2026 09:00", "आइटम भेजा गया", "09:00"],
            ],
        ),
        (
            "kk",
            [
                ["2026 ж. 26 қар., 18:04", "Жөнелтілім келді", "18:04"],
                ["25.11.2026 09:00", "Жөнелтілім қабылданды", "09:00"],
            ],
        ),
        (
            "ka",
            [
                ["26 ნოე. 2026, 18:04", "გზავნილი მიღებულია", "18:04"],
                ["25.11.2026 09:00", "გზავნილი გაიგზავნა", "09:00"],
            ],
        ),
        (
            "az",
            [
                ["26 noy 2026, 18:04", "Göndəriş qəbul edildi", "18:04"],
                ["25.11.2026 09:00", "Göndəriş yola salındı", "09:00"],
            ],
        ),
        ("th", [["26 พ.ย. 2569 18:04 น.", "สิ่งของถึงที่ทำการ", "18:04"], ["25/11/2569 09:00", "รับฝาก", "09:00"]]),
        (
            "hu",
            [
                ["2026. november 26. 18:04", "Érkezés a feldolgozó üzembe", "18:04"],
                ["2026.11.25. 09:00", "Felvétel", "09:00"],
            ],
        ),
        (
            "ro",
            [
                ["26 noiembrie 2026, 18:04", "Sosit în centrul de sortare", "18:04"],
                ["25.11.2026 09:00", "Expediat", "09:00"],
            ],
        ),
        ("vi", [["18:04 26/11/2026", "Đến bưu cục", "18:04"], ["09:00 25/11/2026", "Đã nhận", "09:00"]]),
        (
            "tr",
            [
                ["26 Kasım 2026 18:04", "Şubeye ulaştı", "18:04"],
                ["25.11.2026 09:00", "Kabul edildi", "09:00"],
            ],
        ),
        (
            "ar",
            [
                ["٢٦ نوفمبر ٢٠٢٦ ١٨:٠٤", "وصلت الشحنة إلى مركز الفرز", "18:04"],
                ["25/11/2026 09:00", "تم استلام الشحنة", "09:00"],
            ],
        ),
    ] {
        let list: String = rows
            .iter()
            .map(|[when, words, _]| format!("<li><span>{when}</span><p>{words}</p></li>"))
            .collect();
        let page = html::page(&format!("<html lang={language}><p>{NUMBER}</p><ul>{list}</ul></html>"));
        let expected: Vec<String> = rows
            .iter()
            .zip(["2026-11-26", "2026-11-25"])
            .map(|([_, words, clock], day)| format!("{day} {clock} | {words} | "))
            .collect();
        let got = entries(&read(&page, &[NUMBER], now()));
        assert_eq!(got, expected, "{language}");
    }
}

#[test]
fn a_line_of_a_day_and_words_is_an_entry() {
    for line in [
        "15-Sep-2026 Return to sender: address incomplete",
        "15 Sep 2026 Return to sender: address incomplete",
        "15 Sep 2026 Return to sender",
        "15 Sep 2026 Address incomplete",
        "15-Sep-2026 Adresse unvollständig",
        "15 Sep 2026 Departed origin country",
    ] {
        let text = format!("{NUMBER}\n{line}\n");
        let found = entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now()));
        assert!(found.len() == 1 && found[0].starts_with("2026-09-15 - | "), "{line}: {found:?}");
    }
    for line in ["15 Sep 2026 Address incomplete? Write to us", "15 Sep 2026 Summer sale"] {
        let text = format!("{NUMBER}\n{line}\n");
        let found = entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now()));
        assert!(found.is_empty(), "{line}: {found:?}");
    }
}

#[test]
fn what_is_said_of_your_item_is_an_entry() {
    let text = format!(
        "Tracking Number: {NUMBER}\nLatest Update\nYour item was delivered in or at the mailbox at 10:22 am on \
         September 20, 2026 in SPRINGFIELD, IL 62704.\n"
    );
    let found = entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now()));
    assert!(
        found.len() == 1 && found[0].starts_with("2026-09-20 10:22 | Your item was delivered"),
        "{found:?}"
    );
    for (line, wanted, place) in [
        (
            "Your package was delivered on September 20, 2026 in Springfield.",
            "Your package was delivered",
            "in Springfield.",
        ),
        (
            "Your package was delivered on September 20, 2026 to the wrong address and taken back.",
            "Your package was delivered to the wrong address and taken back.",
            "",
        ),
        (
            "Your package was delivered on September 20, 2026 to the recipient.",
            "Your package was delivered to the recipient.",
            "",
        ),
        ("Ihre Sendung wurde am 20.09.2026 nicht zugestellt.", "Ihre Sendung wurde nicht zugestellt.", ""),
        ("Ihre Sendung wurde am 20.09.2026 zugestellt.", "Ihre Sendung wurde zugestellt.", ""),
    ] {
        let found = entries(&read(&PageText::pasted(&format!("{NUMBER}\n{line}\n"), ""), &[NUMBER], now()));
        assert_eq!(found, [format!("2026-09-20 - | {wanted} | {place}")], "{line}");
    }
    // What the whole says is not what stands before the date.
    let whole = "Your package was delivered to the wrong address and taken back.";
    assert_eq!(crate::knowledge::event::kind_of("", whole), None);
    let hoped = format!("{NUMBER}\nYour item will be delivered on September 20, 2026 in SPRINGFIELD.\n");
    assert!(entries(&read(&PageText::pasted(&hoped, ""), &[NUMBER], now())).is_empty());
}

#[test]
fn pasted_json_is_read_without_its_marks() {
    let text = format!(
        r#"{{"no":"{NUMBER}","list":[{{"time":"2026-11-26 10:00","desc":"Delivered to recipient"}},{{"time":"2026-11-24 09:00","desc":"Out for delivery"}}]}}"#
    );
    let found = entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now()));
    let wanted = ["2026-11-26 10:00 | Delivered to recipient | ", "2026-11-24 09:00 | Out for delivery | "];
    assert_eq!(found, wanted);
}

#[test]
fn a_leg_with_a_single_entry_is_read() {
    for destination in [
        "<li><time>2026-11-24 09:12</time><p>Frankfurt, Item arrived in the country of destination</p></li>",
        "<li><time>2026-11-24 09:12</time><p>Frankfurt, Item arrived in the country of destination</p></li>\
         <li><time>2026-11-23 22:40</time><p>Frankfurt, Arrival at inward office of exchange</p></li>",
    ] {
        for origin in ["2026-11-19 10:00", "2026-08-19 10:00"] {
            let page = format!(
                "<main><div><span>{NUMBER}</span><button>Copy</button><dl><dt>Destination - Deutsche Post</dt><dd><ul>\
                 {destination}</ul></dd><dt>Origin - China Post</dt><dd><ul>\
                 <li><time>{origin}</time><p>Shenzhen, Departed from airport</p></li></ul></dd></dl></div></main>"
            );
            let found = entries(&read(&html::page(&page), &[NUMBER], now()));
            let wanted = format!("{origin} | Shenzhen, Departed from airport | ");
            assert!(found.contains(&wanted), "{found:?}");
        }
    }
}

#[test]
fn nobody_is_named_in_an_entry() {
    let text = format!(
        "{NUMBER}\n2026-11-26 10:00 Out for delivery to Ottoline Grackleton, 1 Snozzberry Loop, phone +1 5550161803\n\
         2026-11-25 09:00 Arrived at delivery facility\n"
    );
    let found = entries(&read(&PageText::pasted(&text, ""), &[NUMBER], now()));
    let wanted = [
        "2026-11-26 10:00 | Out for delivery to …, …, phone … | ",
        "2026-11-25 09:00 | Arrived at delivery facility | ",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn a_page_with_one_day_has_an_entry_for_each_of_its_times() {
    let (out, arrived) = ("Out for delivery", "Arrived in destination country");
    for (name, list) in [
        ("lines", format!("<div>20 November 2026<br>14:05 {out}<br>09:12 {arrived}</div>")),
        ("paragraphs", format!("<div><p>20 November 2026</p><p>14:05 {out}</p><p>09:12 {arrived}</p></div>")),
        ("list", format!("<h3>20 November 2026</h3><ul><li>14:05 {out}</li><li>09:12 {arrived}</li></ul>")),
        (
            "parts",
            format!(
                "<h3>20 November 2026</h3><ul><li><div>14:05</div><div>{out}</div></li>\
                 <li><div>09:12</div><div>{arrived}</div></li></ul><p>Open at 08:00</p>"
            ),
        ),
        (
            "rows",
            format!(
                "<table><tr><th colspan=2>20 November 2026</th></tr><tr><td>14:05</td><td>{out}</td></tr>\
                 <tr><td>09:12</td><td>{arrived}</td></tr></table>"
            ),
        ),
    ] {
        let page = format!(
            "<html lang=en><body><main><h1>Track</h1><p>No. {NUMBER}</p><div>{list}</div></main></body></html>"
        );
        for page in [page, around("en", &format!("<div>{list}</div>"))] {
            let got = entries(&read(&html::page(&page), &[NUMBER], now()));
            let wanted = [format!("2026-11-20 14:05 | {out} | "), format!("2026-11-20 09:12 | {arrived} | ")];
            assert_eq!(got, wanted, "{name}");
        }
    }
    // As many entries as a day has, each with its place.
    let entry =
        |hour: usize| format!("<li><div>{hour:02}:05</div><div>{arrived} {hour}</div><div>Madrid</div></li>");
    let list: String = (10..16).rev().map(entry).collect();
    let page = format!(
        "<html lang=en><body><p>No. {NUMBER}</p><div><h3>20 November 2026</h3><ul>{list}</ul></div></body></html>"
    );
    assert_eq!(entries(&read(&html::page(&page), &[NUMBER], now())).len(), 6);
}

#[test]
fn a_row_below_a_day_is_of_that_day_whatever_day_it_names() {
    let (ready, out) = ("Available for pickup until 28 Nov 2026", "Out for delivery");
    for (name, list) in [
        ("lines", format!("<div>27 November 2026<br>18:05 {ready}<br>07:30 {out}</div>")),
        ("paragraphs", format!("<div><p>27 November 2026</p><p>18:05 {ready}</p><p>07:30 {out}</p></div>")),
        ("list", format!("<h3>27 November 2026</h3><ul><li>18:05 {ready}</li><li>07:30 {out}</li></ul>")),
        (
            "parts",
            format!(
                "<h3>27 November 2026</h3><ul><li><span>18:05</span> <b>{ready}</b></li>\
                 <li><span>07:30</span> <b>{out}</b></li></ul>"
            ),
        ),
        (
            "rows",
            format!(
                "<table><tr><th colspan=2>27 November 2026</th></tr><tr><td>18:05</td><td>{ready}</td></tr>\
                 <tr><td>07:30</td><td>{out}</td></tr></table>"
            ),
        ),
    ] {
        let page =
            format!("<html lang=en><body><main><p>No. {NUMBER}</p><div>{list}</div></main></body></html>");
        let wanted = [format!("2026-11-27 18:05 | {ready} | "), format!("2026-11-27 07:30 | {out} | ")];
        assert_eq!(entries(&read(&html::page(&page), &[NUMBER], now())), wanted, "{name}");
    }
}

#[test]
fn a_line_with_its_own_day_is_of_that_day() {
    let read_lines = |lines: &str| {
        let text = format!("{NUMBER}\n{lines}");
        match read(&PageText::pasted(&text, ""), &[NUMBER], now()) {
            TextReading::Found { entries, .. } => entries.iter().map(show).collect::<Vec<_>>(),
            _ => Vec::new(),
        }
    };
    for delivered in ["Delivered on 22 Nov 2026", "Delivered 22/11/2026", "Zugestellt am 22.11.2026"] {
        let read = read_lines(&format!("11:00\n{delivered}\n09:00\nOut for delivery on 22 Nov 2026"));
        assert!(read.len() == 2 && read.iter().all(|entry| entry.starts_with("2026-11-22")), "{read:?}");
    }
    let rows = "20 Nov 2026\n08:00 Arrived in country\n21 Nov 2026\n09:00 Arrived at depot\n\
                10:00 Out for delivery\n";
    let later = |line: &str| read_lines(&format!("{rows}{line}"));
    for line in ["Returned to sender on 24 Nov 2026", "Available for pickup on 24 Nov 2026"] {
        let read = later(line);
        assert!(read.len() == 4 && read.iter().any(|entry| entry.starts_with("2026-11-24")), "{read:?}");
    }
    for line in [
        "Next delivery attempt on 24 Nov 2026",
        "Available for pickup until 24 Nov 2026",
        "Signature date: 24 Nov 2026",
        "Open again on 24 Nov 2026",
    ] {
        let read = later(line);
        assert!(read.len() == 3 && !read.iter().any(|entry| entry.starts_with("2026-11-24")), "{read:?}");
    }
}

/// The kind that is kept of an entry is not that of its last day.
#[test]
fn a_last_day_behind_the_words_leaves_them_their_kind() {
    let text = format!("{NUMBER}\n2026-11-26 18:05\nAvailable for pickup\nPickup by Dec 3, 2026\nLeeds\n");
    let reading = read(&PageText::pasted(&text, ""), &[NUMBER], now());
    let TextReading::Found { entries, .. } = reading else { panic!("{reading:?}") };
    assert_eq!(
        entries.iter().map(show).collect::<Vec<_>>(),
        ["2026-11-26 18:05 | Available for pickup. Pickup by Dec 3, 2026 | Leeds"]
    );
    assert_eq!(entries[0].kind, Some(crate::knowledge::event::EventKind::ReadyForPickup));
}
