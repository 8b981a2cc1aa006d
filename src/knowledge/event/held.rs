//! Until when a pickup point holds a parcel, as its entry says: "available for collection until 20 September".

use crate::knowledge::date::{Bounds, DateMark, Mark, Style, marks};
use crate::knowledge::text::is_unspaced;
use crate::order::{Day, Event};
use chrono::Duration;

/// No pickup point holds a parcel for longer than this, in days: what is later is another date.
const LONGEST: i64 = 45;

/// Words for "until" in front of a date, and what a label calls the last day, in small letters; parted by `|`. From the notices
/// of the posts and the parcel services of the countries whose languages they are.
const UNTIL: &str = "until|till|by|before|through|up to|up until|no later than|deadline|last day|expires|expires on|expiry date|expiry\
     |bis|bis zum|bis einschließlich|bis inkl|spätestens|spätestens am|längstens|vor dem|abholfrist|lagerfrist|frist|aufbewahrungsfrist\
     |jusqu'au|jusqu'à|jusqu'au plus tard le|avant le|au plus tard le|d'ici le|d'ici au|date limite|date limite de retrait\
     |hasta|hasta el|hasta el día|antes del|a más tardar el|fecha límite|plazo|plazo de recogida\
     |até|até o dia|até ao dia|até dia|até o|até ao|antes de|prazo|prazo de retirada|data limite\
     |fino al|fino a|entro|entro il|entro e non oltre il|non oltre il|scadenza\
     |tot|tot en met|t/m|uiterlijk|uiterlijk op|vóór|voor\
     |do|do dnia|najpóźniej|najpóźniej do|najpóźniej dnia|termin odbioru|przed\
     |do dne|nejpozději|nejpozději do|nejdéle do|do konce dne\
     |до|по|не позднее|не позже|до конца дня|включительно до|срок хранения|крайний срок|не пізніше|термін зберігання|до кінця дня\
     |til|til og med|t.o.m|t o m|senest|senest den|till|till och med|senast|senast den|seneste|innen|viimeistään|asti\
     |pana la|până la|până pe|până la data de|cel târziu|έως|μέχρι|έως τις|μέχρι τις|legkésőbb|son gün|son tarih|son teslim tarihi\
     |עד|עד ה|עד לתאריך|עד יום|עד תאריך|حتى|حتى تاريخ|حتى يوم|قبل|في موعد أقصاه|期限|保管期限|お受け取り期限|保管期間|截止|截至|保管至|截止日期|보관기한|보관 기한|기한";

/// The same behind a date.
const UNTIL_BEHIND: &str = "まで|までに|迄|까지|이전|之前|前|截止|kadar|asti|mennessä|-ig";

/// How far behind a date a word belongs to it, in characters.
const NEAR: usize = 16;

/// One of the words that `list` parts by `|` is all of the text or its end, as a word of its own where words are parted.
fn ends_with(text: &str, list: &str) -> bool {
    let is_apart =
        |rest: &str| !rest.ends_with(|letter: char| letter.is_alphabetic() && !is_unspaced(letter));
    let is_joined = |word: &str| word.starts_with(is_unspaced);
    list.split('|').any(|word| text.strip_suffix(word).is_some_and(|rest| is_joined(word) || is_apart(rest)))
}

/// The words around a date say that it is the last one.
fn is_last(text: &str, mark: &Mark) -> bool {
    let plain = |part: &str| part.to_lowercase().replace(['\u{2019}', '\u{02bc}'], "'");
    let before = plain(text.get(..mark.from).unwrap_or_default());
    let before = before.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let end = mark.clock.map_or(mark.to, |(_, end)| mark.to.max(end));
    let behind: String = text
        .get(end..)
        .unwrap_or_default()
        .chars()
        .take(NEAR)
        .take_while(|letter| !letter.is_numeric())
        .collect();
    let behind = plain(&behind);
    ends_with(before, UNTIL) || UNTIL_BEHIND.split('|').any(|word| behind.contains(word))
}

/// The last day of the stay that an entry names; `None` where it names no day after its own as the last one, or several.
pub(super) fn held_until(event: &Event) -> Option<Day> {
    let next = event.date.succ_opt()?;
    let last = event.date.checked_add_signed(Duration::days(LONGEST))?;
    let bounds = Bounds { not_before: Some(next), not_after: Some(last) };
    let text = event.text.as_str();
    // Nobody knows in which language it is: of the two orders of day and month one may leave the bounds.
    let mut days: Vec<Day> = ["", "en-GB", "en-US"]
        .into_iter()
        .flat_map(|language| marks(text, &Style { language, order: None, now: (event.date, 0), bounds }))
        .filter_map(|mark| match mark.when {
            DateMark::Date(written) if is_last(text, &mark) => Some(written.last),
            _ => None,
        })
        .filter(|day| (next..=last).contains(day))
        .collect();
    days.sort();
    days.dedup();
    match days.as_slice() {
        [until] => Some(*until),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Source;

    fn until(text: &str) -> Option<(u32, u32)> {
        use chrono::Datelike;
        let event = Event {
            instant: None,
            date: Day::from_ymd_opt(2026, 9, 16).unwrap(),
            minute: None,
            code: String::new(),
            text: text.to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        };
        held_until(&event).map(|day| (day.month(), day.day()))
    }

    #[test]
    fn a_notice_names_the_last_day() {
        for text in [
            "Available for collection until 20 September 2026",
            "Ready for pickup. Please collect by Sep 20",
            "Ihre Sendung liegt bis 20.09.2026 in der Filiale bereit",
            "Disponible en oficina hasta el 20/09/2026",
            "Disponible au point de retrait jusqu’au 20 septembre",
            "Ligt klaar t/m 20 september bij het PostNL-punt",
            "Paczka czeka na odbiór do 20.09.2026",
            "Ожидает вручения. Хранится до 20 сентября 2026",
            "Please collect by Friday, September 20",
            "Ready for pickup from 17 September until 20 September",
            "Bitte bis Sonntag, 20.09. abholen",
            "Abholfrist: 20.09.2026",
            "À retirer avant le dimanche 20 septembre 2026",
            "Ritirare entro il 20/09/2026",
            "Aguardando retirada até 20/09/2026 18:00",
            "Zásilka připravena k vyzvednutí, nejpozději do 20. 9. 2026",
            "Чекає на вас у відділенні до 20.09.2026",
            "Срок хранения: 20.09.2026",
            "20 Eylül 2026 tarihine kadar teslim alınabilir",
            "ממתין לאיסוף עד 20.09.2026",
            "جاهز للاستلام حتى 20/09/2026",
            "9月20日までにお受け取りください",
            "9월 20일까지 수령 가능합니다",
            "请于9月20日前取件",
        ] {
            assert_eq!(until(text), Some((9, 20)), "{text}");
        }
        assert_eq!(until("Held until 2026-10-07"), Some((10, 7)));
    }

    #[test]
    fn what_is_no_last_day_is_none() {
        for text in [
            "Ready for pickup",
            "Arrived at the pickup point on 16 September 2026",
            "Available from 18 September 2026",
            "Ab 18.09.2026 abholbereit",
            "Ab Freitag, 18.09.2026 abholbereit",
            "From Friday 18 September ready for pickup",
            "Ready for collection on 18 September 2026",
            "Disponible en oficina el 18/09/2026",
            "Czeka do odbioru od 18.09.2026",
            "Доступно к получению с 18.09.2026",
            "18 Eylül 2026 tarihinden itibaren teslim alınabilir",
            "9月18日から受け取り可能",
            "9월 18일부터 수령 가능",
            "9月18日起可取件",
            "Estimated delivery 18 September",
            "Delivery was tried on 17 September",
            "Held until 10-10-2025",
            "Between 18 September and 20 September",
            "Locker 24, code 1209",
            "Until 20 September 2027",
        ] {
            assert_eq!(until(text), None, "{text}");
        }
    }
}
