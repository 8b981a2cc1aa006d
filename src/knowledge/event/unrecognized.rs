//! Entries that nobody understands: the list from which the tables of codes and words grow.
//!
//! It is made to be copied into a report, so nothing in it may tell who or where somebody is: every number, address,
//! name, text in brackets and word of the order's own place is struck out; when in doubt, a word is removed. What is left
//! are the carrier's own words.

use super::read;
use crate::knowledge::private;
use crate::knowledge::text::fold;
use crate::order::{Event, Order, Source};

/// Longest text, in characters: no status is longer.
const LONGEST: usize = 160;

/// In the place of what was struck out.
const STRUCK: char = '…';

/// What streets are called, folded: what stands around such a word is an address.
const STREETS: &str = "street st road rd avenue ave lane square straße strasse str platz rue boulevard bd impasse calle avenida avda \
    plaza rua travessa viale piazza straat laan ulica ul aleja ulice náměstí улица ул проспект пр переулок пер дом кв \
    вулиця вул будинок sokak sokağı sk cadde caddesi cad mahallesi mah شارع רחוב";

/// How German compounds of streets end.
const STREET_ENDS: &[&str] = &["straße", "strasse", "gasse", "straat", "laan"];

/// By which a text is known to be German, where every noun has a capital.
const GERMAN: &str = "die der das den dem wurde wird ist im vom zum zur und sendung paket";

/// German words after which a town is named.
const GERMAN_PLACES: &str = "in nach aus von bei beim an mit durch für";

/// Words of carriers that no wording of the tables has, folded: they name nobody.
const ORDINARY: &str = "customer recipient consignee addressee shipper carrier courier driver disposition status notified \
    noted updated update scanned scan scanning sorted sorting rerouted routed diverted redirected forwarded processed \
    manifest manifested loaded unloaded load unload container pallet bag vehicle van truck flight airline airport port \
    terminal hub gateway depot warehouse facility branch office locker counter customs clearance cleared inspection \
    inspected released held hold detained pending awaiting scheduled rescheduled appointment attempt attempted delayed \
    delay weather holiday closed refused rejected damaged missing incorrect incomplete insufficient address phone \
    document documents invoice payment duty tax fee fees paid unpaid returned return sender undeliverable delivered \
    delivery arrived arrival departed departure received accepted dispatched shipped shipment package parcel item order \
    label printed created cancelled canceled electronic information data sent given left brought handed over to by at in \
    on of for from with and or the a an is was has been be not no per via into out off under after before during due this \
    that its it your our";

/// The same in scripts that put no blanks between words.
const ORDINARY_UNSPACED: &str = "快件 包裹 货物 邮件 快递 派送 派件 投递 妥投 签收人 签收 揽收 揽件 收寄 到达 离开 发往 运输 转运 中转 \
    清关 通关 海关 出口 进口 仓库 分拣 分拨 处理中心 处理 退回 退件 异常 失败 成功 代收 自提 驿站 待取 取件 航班 起飞 降落 出库 入库 \
    安排 收件人 寄件人 快递员 网点 营业部 电子信息 收到 离境 入境 交接 承运商 目的地 国家 快遞 貨物 郵件 簽收 攬收 運輸 轉運 清關 海關 \
    倉庫 處理 異常 荷物 配達中 配達 完了 持戻 不在 保管 発送 到着 引受 お届け 差出人 返送 国際 交換局 郵便局 受付 営業所 通知";

/// The same in Korean.
const ORDINARY_KOREAN: &str =
    "전달 배송 배달 상품 도착 출발 완료 처리 보관 수령 반송 통관 지연 실패 집하 접수 발송 인수 예정";

/// How a person is addressed, in scripts without capitals.
const TITLES: &[&str] = &["님", "様", "さん", "先生", "女士", "小姐"];

/// One sort of entry that neither code nor words explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecognized {
    /// The code; empty where the page gave none.
    pub code: String,
    /// The words, with everything personal struck out.
    pub text: String,
    /// Where it was read first.
    pub source: Source,
    /// How many such entries there are.
    pub count: usize,
}

/// The entries of this order that nobody understands, each sort once, in the order in which they stand.
pub fn unrecognized(order: &Order) -> Vec<Unrecognized> {
    let own = own_words(order);
    let mut found = Vec::new();
    for event in order.parcels.iter().flat_map(|parcel| &parcel.events) {
        if read(&event.code, &event.text).is_some() {
            continue;
        }
        let (code, text) = (masked_code(&event.code), masked(event, &own));
        if !code.is_empty() || !text.is_empty() {
            add(&mut found, Unrecognized { code, text, source: event.source, count: 1 });
        }
    }
    found
}

/// The lists of several orders as one, each sort once.
pub fn unrecognized_together<'a>(lists: impl IntoIterator<Item = &'a [Unrecognized]>) -> Vec<Unrecognized> {
    let mut found = Vec::new();
    for entry in lists.into_iter().flatten() {
        add(&mut found, entry.clone());
    }
    found
}

fn add(found: &mut Vec<Unrecognized>, entry: Unrecognized) {
    match found.iter_mut().find(|known| known.code == entry.code && known.text == entry.text) {
        Some(known) => known.count = known.count.saturating_add(entry.count),
        None => found.push(entry),
    }
}

/// The list as text for a report: a line for each sort.
pub fn report(entries: &[Unrecognized]) -> String {
    let mut out = String::new();
    for Unrecognized { code, text, count, .. } in entries {
        let code = if code.is_empty() { "-" } else { code };
        out.push_str(&[code, "\t", text, "\t", &count.to_string(), "\n"].concat());
    }
    out
}

/// The folded words of the order that say where the buyer is.
fn own_words(order: &Order) -> Vec<String> {
    let facts = [&order.country, &order.city, &order.zip, &order.store];
    let texts = facts.into_iter().flatten().map(|fact| fold(&fact.value));
    texts
        .flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Codes are capitals, digits and underscores; whatever else stands in their field is no code. One of several words is none
/// where a word may be a name.
fn masked_code(code: &str) -> String {
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' '));
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    if plain && digits < 5 && (!code.contains(' ') || is_known(code)) {
        code.to_owned()
    } else {
        String::new()
    }
}

fn masked(event: &Event, own: &[String]) -> String {
    let (_, text) = super::text::split_place(&event.text);
    let text = private::strike_for_report(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = fold(&event.place);
    let (names, streets) = (names(&words), streets(&words));
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut after_colon = false;
    for ((word, is_name), is_street) in words.iter().zip(names).zip(streets) {
        let opens = word.matches(['(', '[', '<', '（', '【', '"', '“']).count();
        let closes = word.matches([')', ']', '>', '）', '】', '"', '”']).count();
        // Of words without blanks between them only those that name nobody are left.
        let unspaced = word.chars().any(is_unspaced) && !super::text::is_known_word(&fold(word));
        let pieces = if unspaced { known_pieces(word) } else { (*word).to_owned() };
        let folded = fold(word);
        let is_place = !folded.is_empty() && place.split(' ').any(|part| part == folded);
        let strike = depth > 0
            || opens > 0
            || after_colon
            || is_place
            || is_name
            || is_street
            || own.contains(&folded)
            || word.contains(['@', '＠', '/', '\\'])
            || TITLES.iter().any(|title| word.contains(title))
            || word.chars().any(char::is_numeric);
        // What was struck out within a word without blanks leaves what is before it.
        let before = pieces.split_once(STRUCK).map(|(before, _)| before);
        depth = (depth + opens).saturating_sub(closes);
        after_colon |= word.contains([':', '：']);
        let kept = if strike {
            ""
        } else if unspaced {
            pieces.as_str()
        } else {
            before.unwrap_or(word)
        };
        let kept = if out.ends_with(STRUCK) { kept.trim_start_matches(STRUCK) } else { kept };
        if !kept.is_empty() {
            push(&mut out, kept);
        }
        if (strike || (before.is_some() && !unspaced)) && !out.ends_with(STRUCK) {
            if kept.is_empty() { push(&mut out, "…") } else { out.push(STRUCK) }
        }
    }
    // A colon within a word, as Chinese writes it: what follows is a name as often as not.
    if let Some(at) = out.find('：') {
        out.truncate(at);
        out.push(STRUCK);
    }
    let text: String = out.chars().take(LONGEST).collect();
    if text.chars().any(char::is_alphabetic) { text } else { String::new() }
}

/// Which words are names, by their capitals: those within a sentence, where the others have none. German gives one to
/// every noun: there a capital after another one is a name, and one after "in" or "nach". Where capitals say nothing, since
/// all words have one, or none has, or the script knows none, each word that carriers are not known to use may be a name.
fn names(words: &[&str]) -> Vec<bool> {
    let first = |word: &str| word.chars().find(|letter| letter.is_alphabetic());
    let is_capital = |word: &str| first(word).is_some_and(char::is_uppercase);
    let is_small = |word: &str| first(word).is_some_and(char::is_lowercase) && word.chars().count() > 2;
    // A stop after few letters is an initial's or a title's.
    let ends = |word: &str| {
        word.ends_with(['!', '?', ';', '。']) || (word.ends_with('.') && word.chars().count() > 4)
    };
    let before = || std::iter::once(None).chain(words.iter().map(Some));
    let within: Vec<bool> = before()
        .zip(words)
        .map(|(before, word)| is_capital(word) && before.is_some_and(|before| !ends(before)))
        .collect();
    let capitals = within.iter().filter(|within| **within).count();
    // One such word may be another language's: "den" is Dutch, "das" Portuguese.
    let mut german = words.iter().filter(|word| has(GERMAN, word)).map(|word| fold(word));
    let is_german = german.next().is_some_and(|first| german.any(|word| word != first));
    let tells = words.iter().any(|word| is_capital(word))
        && words.iter().any(|word| first(word).is_some_and(char::is_lowercase))
        && (is_german || words.iter().filter(|word| is_small(word)).count() >= capitals);
    if !tells {
        return words.iter().map(|word| !is_known(word)).collect();
    }
    let of_german = |before: Option<&&str>| {
        before.is_some_and(|before| is_capital(before) || has(GERMAN_PLACES, before))
            && before.is_some_and(|before| !has(GERMAN, before))
    };
    let names: Vec<bool> =
        before().zip(&within).map(|(before, within)| *within && (!is_german || of_german(before))).collect();
    let next = names.iter().skip(1).chain([&false]);
    let named = words.iter().zip(&names).zip(next);
    // The capital that begins a sentence says nothing, but that of a name after it does.
    let begins = |word: &str, next: bool| next && !is_german && is_capital(word) && !is_known(word);
    named
        .map(|((word, name), next)| *name || begins(word, *next) || (has_no_case(word) && !is_known(word)))
        .collect()
}

/// Of a script in which no letter is a capital.
fn has_no_case(word: &str) -> bool {
    word.chars().any(|letter| letter.is_alphabetic() && !letter.is_lowercase() && !letter.is_uppercase())
}

/// Carriers are known to use this word, or each of the words that it holds; what is no word names nobody.
fn is_known(word: &str) -> bool {
    // Particles are put to the ends of words there.
    let is_korean = |part: &str| {
        ORDINARY_KOREAN
            .split_whitespace()
            .any(|known| part.strip_prefix(known).is_some_and(|rest| rest.chars().count() < 3))
    };
    let folded = fold(word);
    // Of what is parted by no blanks only the known pieces are left.
    word.chars().any(is_unspaced)
        || folded
            .split(' ')
            .filter(|part| part.chars().any(char::is_alphabetic))
            .all(|part| super::text::is_known_word(part) || has(ORDINARY, part) || is_korean(part))
}

/// Of a script that puts no blanks between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
const fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The known pieces of a word in a script without blanks, the longest first; `…` in the place of all others.
fn known_pieces(word: &str) -> String {
    let (mut out, mut rest) = (String::new(), word);
    while let Some(letter) = rest.chars().next() {
        let fits = ORDINARY_UNSPACED.split_whitespace().filter(|known| rest.starts_with(known));
        let piece = fits.max_by_key(|known| known.len());
        if let Some(piece) = piece {
            out.push_str(piece);
        } else if matches!(letter, ':' | '：') {
            out.push(letter);
        } else if !out.ends_with(STRUCK) {
            out.push(STRUCK);
        }
        let length = piece.map_or(letter.len_utf8(), str::len);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Which words belong to an address: what streets are called, two words before and all that follow.
fn streets(words: &[&str]) -> Vec<bool> {
    let is_street = |word: &&str| {
        let folded = fold(word);
        has(STREETS, word)
            || STREET_ENDS
                .iter()
                .any(|end| folded.len() > end.len().saturating_add(2) && folded.ends_with(end))
    };
    let from = words.iter().position(is_street).map_or(usize::MAX, |at| at.saturating_sub(2));
    (0..words.len()).map(|at| at >= from).collect()
}

fn has(list: &str, word: &str) -> bool {
    let folded = fold(word);
    list.split_whitespace().any(|known| known == folded)
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Day, Fact, Parcel};

    fn event(code: &str, text: &str) -> Event {
        Event {
            site: String::new(),
            instant: None,
            date: Day::from_ymd_opt(2026, 9, 1).unwrap(),
            minute: None,
            code: code.to_owned(),
            text: text.to_owned(),
            place: "Arbor Hill Depot".to_owned(),
            source: Source::CainiaoAnswer,
        }
    }

    fn list(events: &[(&str, &str)]) -> Vec<Unrecognized> {
        let events = events.iter().map(|(code, text)| event(code, text)).collect();
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 1, "test"));
        let order = Order {
            city: fact("Quimperville"),
            zip: fact("29000"),
            parcels: vec![Parcel { events, ..Parcel::default() }],
            ..Order::default()
        };
        unrecognized(&order)
    }

    #[test]
    fn only_what_nobody_understands_is_listed_and_each_sort_once() {
        let found = list(&[
            ("LH_DEPART", "whatever"),
            ("NEW_CODE", "Gobbledegook happened"),
            ("", "Package delivered"),
            ("NEW_CODE", "Gobbledegook happened"),
            ("", "Other gobbledegook"),
            ("", ""),
        ]);
        let rows: Vec<(&str, &str, usize)> =
            found.iter().map(|entry| (entry.code.as_str(), entry.text.as_str(), entry.count)).collect();
        assert_eq!(rows, [("NEW_CODE", "Gobbledegook happened", 2), ("", "Other gobbledegook", 1)]);
        assert_eq!(found[0].source, Source::CainiaoAnswer);
        assert_eq!(report(&found), "NEW_CODE\tGobbledegook happened\t2\n-\tOther gobbledegook\t1\n");
    }

    #[test]
    fn the_lists_of_several_orders_become_one() {
        let (one, two) = (list(&[("NEW", "Oddly left")]), list(&[("NEWER", ""), ("NEW", "Oddly left")]));
        let all = unrecognized_together([one.as_slice(), two.as_slice()]);
        assert_eq!(report(&all), "NEW\tOddly left\t2\nNEWER\t\t1\n");
    }

    #[test]
    fn nothing_personal_is_left() {
        for (text, left) in [
            ("[Quimperville] Parcel frobnicated", "Parcel frobnicated"),
            ("Frobnicated at Quimperville depot 7", "Frobnicated at …"),
            ("Frobnicated at Arbor Hill Depot", "… at …"),
            ("Signed oddly by: Zoltan Quimby", "Signed oddly by: …"),
            ("Oddly signed (Zoltan Quimby, cellar) today", "Oddly signed … today"),
            ("Call +33 6 12 34 56 78 or a@b.example", "Call … or …"),
            ("Frobnicated https://t.example/RR473124829CN", "Frobnicated …"),
            ("奇怪的签收人：李明", "…签收人…"),
            ("12345", ""),
            // Who signed, with a colon and without.
            ("Signed by Zoltan Quimby", "Signed by …"),
            ("RECEIVED BY ZOLTAN QUIMBY", "RECEIVED BY …"),
            ("Recibido por Zoltán Quimby", "Recibido por …"),
            ("Frobnicated, getekend door Z. Quimby", "Frobnicated, getekend door …"),
            ("Странно вручено: Квимби Золтан", "Странно вручено: …"),
            ("김철수님에게 이상하게 전달", "… 전달"),
            ("李明女士 签收", "… 签收"),
            // Names and towns within a sentence have a capital; where everything has one, it says nothing.
            ("Oddly left with Zoltan at the door", "Oddly left with … at the door"),
            ("Llegó raramente a Valdemoro", "Llegó raramente a …"),
            ("Странно прибыло в Васюки", "Странно прибыло в …"),
            ("Oddly Handed At Customs Office", "… Handed At Customs Office"),
            ("ODDLY SORTED", "… SORTED"),
            // Where capitals say nothing, only words stay that carriers are known to use.
            ("SHIPMENT DISPOSITION ZQ PER ZEPHYRINA QUILLFEATHER", "SHIPMENT DISPOSITION … PER …"),
            ("ZQ CUSTOMER ZEPHYRINA QUILLFEATHER NOTIFIED ZQ", "… CUSTOMER … NOTIFIED …"),
            ("Zq Disposition Noted Zephyrina Quillfeather", "… Disposition Noted …"),
            ("zq disposition noted for zephyrina quillfeather", "… disposition noted for …"),
            ("DIE SENDUNG WURDE AN ZEPHYRINA GEGEBEN", "DIE SENDUNG WURDE AN …"),
            ("die sendung wurde an zephyrina gegeben", "die sendung wurde an …"),
            ("Zephyrina", ""),
            ("Zephyrina Quillfeather was oddly told", "… was oddly told"),
            ("ZQ disposition 张伟", "ZQ disposition …"),
            // Small words that German shares with others make nothing German; an initial or a title ends no sentence.
            ("Oddly left with Johanna van den Berg at the door", "Oddly left with … van den … at the door"),
            ("Objeto deixado com Maria das Neves na recepcao", "Objeto deixado com … das … na recepcao"),
            ("Oddly left with Z. Quillfeather at the door", "Oddly left with … at the door"),
            ("Oddly left with Mr. Quillfeather at the door", "Oddly left with … at the door"),
            ("快件已由张伟代收", "快件…代收"),
            ("荷物は田中さとしへ配達", "荷物…配達"),
            ("החבילה של זפירינה", ""),
            ("Oddly left. Then it came back", "Oddly left. Then it came back"),
            (
                "Die Sendung wurde im Paketzentrum seltsam abgeholt",
                "Die Sendung wurde im Paketzentrum seltsam abgeholt",
            ),
            ("Die Sendung wurde in Nebelstadt seltsam abgeholt", "Die Sendung wurde in … seltsam abgeholt"),
            ("Seltsam im Paketzentrum Nebelstadt", "… im Paketzentrum …"),
            // Addresses.
            ("Oddly brought to 7 Old Mill Street, flat 3", "… brought to …"),
            ("ODDLY BROUGHT TO OLD MILL ROAD", "… BROUGHT TO …"),
            ("Traído raramente a la calle mayor", "Traído raramente …"),
            ("Seltsam in die Nebelkrähenstraße gebracht", "Seltsam …"),
            ("Странно привезено на ул. Кривую", "Странно …"),
            // A phone, a parcel's number, a mail address in any writing.
            ("Oddly texted ٠١٢٣٤٥٦٧٨٩", "Oddly texted …"),
            ("Oddly joined with LP00800000000042", "Oddly joined with …"),
            ("Oddly mailed zoltan.q＠post.example", "Oddly mailed …"),
        ] {
            let found = list(&[("NEW", text)]);
            assert_eq!(found[0].text, left, "{text}");
        }
        // A number in the field of a code is no code, and neither is a name.
        assert_eq!(list(&[("ZEPHYRINA QUILLFEATHER", "Oddly frobnicated")])[0].code, "");
        assert_eq!(list(&[("SORTING CENTER 7", "Oddly frobnicated")])[0].code, "SORTING CENTER 7");
        assert_eq!(list(&[("RR473124829CN", "Oddly frobnicated")])[0].code, "");
    }
}
