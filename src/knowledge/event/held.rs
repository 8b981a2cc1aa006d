//! Until when a pickup point holds a parcel, as its entry says: "available for collection until 20 September".

use super::date_words::{
    DAYS, GOES_BACK_ON, KEPT_BEHIND, KEPT_FOR, NO_STAY, UNTIL, UNTIL_BEHIND, first_of_two, short_dates,
    span_start, without_first, without_last,
};
use super::text::bare;
use crate::knowledge::date::{Bounds, DateMark, Style, marks};
use crate::knowledge::text::fold;
use crate::order::{Day, Event};
use chrono::{Datelike, Duration};

/// No pickup point holds a parcel for longer than this, in days: what is later is another date.
const LONGEST: i64 = 45;

/// The words around a date, which stands from `from` to `to` in bytes, say that it is the last one.
pub fn is_last_day(text: &str, from: usize, to: usize) -> bool {
    let before = text.get(..from).unwrap_or_default();
    let behind = after_weekday(text.get(to..).unwrap_or_default());
    let written = text.get(from..to).unwrap_or_default();
    until(before).is_some()
        || without_first(behind, UNTIL_BEHIND).is_some()
        || span_start(before).is_some()
        || first_of_two(before, written).is_some()
}

/// The words before a date say something, and that it holds until then.
pub fn leads_to_last_day(before: &str) -> bool {
    until(before).is_some_and(|rest| rest.contains(char::is_alphabetic))
}

/// What stands before "until", at the end of a text.
fn until(before: &str) -> Option<&str> {
    without_last(before.trim_end_matches(|letter: char| !letter.is_alphanumeric()), UNTIL)
}

/// What stands behind a date, without its weekday in brackets.
fn after_weekday(text: &str) -> &str {
    let in_brackets =
        text.trim_start().strip_prefix(['(', '（']).and_then(|rest| rest.split_once([')', '）']));
    let rest = in_brackets.map_or(text, |(_, rest)| rest);
    rest.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}

/// The last day of the stay that an entry names, or the day before it goes back; `None` where it names no day after its own as such
/// a day, or several.
pub(super) fn held_until(event: &Event) -> Option<Day> {
    let goes_back = |before: &str| {
        let before = before.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        without_last(before, GOES_BACK_ON).is_some()
    };
    let last = named_day(event, &|from, to| is_last_day(&event.text, from, to));
    last.or_else(|| named_day(event, &|from, _| event.text.get(..from).is_some_and(goes_back))?.pred_opt())
}

/// The day after its own that an entry names, of those that stand where `is_wanted` says; `None` where there are several.
fn named_day(event: &Event, is_wanted: &dyn Fn(usize, usize) -> bool) -> Option<Day> {
    let next = event.date.succ_opt()?;
    let last = event.date.checked_add_signed(Duration::days(LONGEST))?;
    let bounds = Bounds { not_before: Some(next), not_after: Some(last) };
    let text = event.text.as_str();
    // Nobody knows in which language it is: of the two orders of day and month one may leave the bounds.
    let written = ["", "de", "en-GB", "en-US"]
        .into_iter()
        .flat_map(|language| marks(text, &Style { language, order: None, now: (event.date, 0), bounds }))
        .filter_map(|mark| match mark.when {
            DateMark::Date(written) if is_wanted(mark.from, mark.end()) => Some(written.last),
            _ => None,
        });
    let short = short_dates(text).into_iter().filter(|short| is_wanted(short.from, short.to));
    let years = [next.year(), last.year()];
    let short = short.flat_map(|short| {
        let [one, other] = short.numbers;
        let both = [(one, other), (other, one)];
        both.into_iter().flat_map(move |(day, month)| years.map(|year| Day::from_ymd_opt(year, month, day)))
    });
    let days: Vec<Day> = written.chain(short.flatten()).filter(|day| (next..=last).contains(day)).collect();
    let until = *days.first()?;
    days.iter().all(|day| *day == until).then_some(until)
}

/// How many days a stay lasts, as an entry says it: "will be kept for 7 days". What is open, valid or free of charge for so long is
/// no stay.
pub(super) fn kept_days(event: &Event) -> Option<i64> {
    let words = bare(&fold(&event.text));
    if NO_STAY.split('|').any(|word| words.contains(word)) {
        return None;
    }
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut from = 0;
    words.split_inclusive(|letter: char| !is_digit(letter)).find_map(|run| {
        let digits = run.trim_end_matches(|letter: char| !is_digit(letter));
        let (before, behind) = (words.get(..from)?, words.get(from + digits.len()..)?);
        from += run.len();
        let days = digits.parse::<i64>().ok().filter(|days| (1..=LONGEST).contains(days))?;
        let after = without_first(behind.trim_start(), DAYS)?;
        let is_kept = without_last(before.trim_end(), KEPT_FOR).is_some()
            || without_first(after.trim_start(), KEPT_BEHIND).is_some();
        is_kept.then_some(days)
    })
}

/// The last day of a stay of which the notices, newest first, say how many days it is: counted from the first one that says as many,
/// since notices are repeated.
pub(super) fn kept_until<'e>(notices: impl Iterator<Item = &'e Event>) -> Option<Day> {
    let mut said = notices.filter_map(|notice| Some((notice.date, kept_days(notice)?))).peekable();
    let (_, days) = *said.peek()?;
    let (first, _) = said.filter(|(_, of)| *of == days).last()?;
    first.checked_add_signed(Duration::days(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Source;

    fn until(text: &str) -> Option<(u32, u32)> {
        held_until(&notice(text)).map(|day| (day.month(), day.day()))
    }

    fn kept(text: &str) -> Option<(u32, u32)> {
        kept_until(std::iter::once(&notice(text))).map(|day| (day.month(), day.day()))
    }

    fn notice(text: &str) -> Event {
        Event {
            instant: None,
            date: Day::from_ymd_opt(2026, 9, 16).unwrap(),
            minute: None,
            code: String::new(),
            text: text.to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        }
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
            "9月20日(日)まで保管",
            "Disponible para recoger en la oficina hasta el 20/09",
            "Abholbereit in der Packstation 123 bis 20.09.",
            "Abholfrist: 20.09.",
            "Available for pickup (last day: Sep 20, 2026)",
            "Prazo para retirada: 20/09/2026",
            "Disponibile presso l'ufficio postale dal 16.09 al 20.09",
            "Disponible au bureau de poste du 17/09/2026 au 20/09/2026",
            "Available for pickup from September 17 to September 20",
            "保管期限 9月20日",
        ] {
            assert_eq!(until(text), Some((9, 20)), "{text}");
        }
        assert_eq!(until("Held until 2026-10-07"), Some((10, 7)));
    }

    #[test]
    fn a_blank_between_day_and_month_changes_nothing() {
        for text in [
            "Zásilka je připravena k vyzvednutí do 20. 9.",
            "K vyzvednutí do 20. 9., potom se vrací",
            "Zásilka je uložena na poště do 20. 9. 18:00",
            "Abholbereit bis 20. 9. in der Filiale",
        ] {
            assert_eq!(until(text), Some((9, 20)), "{text}");
        }
        for text in ["Uloženo 20. 9.", "Do 20. 9. 2027", "Bis 20.09. 12 Uhr in Fach 3. 4."] {
            assert_ne!(until(text), Some((4, 3)), "{text}");
        }
        assert_eq!(until("Uloženo 20. 9."), None);
        assert_eq!(until("Do 20. 9. 2027"), None);
    }

    #[test]
    fn a_number_of_days_counts_from_the_day_of_the_entry() {
        for text in [
            "Ready for pickup. Will be kept for 7 days",
            "Available for collection, held for 7 calendar days",
            "Please collect within 7 days",
            "Zur Abholung bereit. Lagerfrist: 7 Tage",
            "Abholbereit für 7 Tage",
            "Bitte innerhalb von 7 Tagen abholen",
            "Disponible en point relais pendant 7 jours",
            "À retirer dans les 7 jours",
            "Disponible en oficina durante 7 días",
            "Recógelo en un plazo de 7 días",
            "Disponível para levantamento durante 7 dias",
            "Prazo de 7 dias para retirada",
            "In giacenza per 7 giorni",
            "Ritirare entro 7 giorni",
            "Ligt 7 dagen voor je klaar, op te halen binnen 7 dagen",
            "Gotowa do odbioru przez 7 dni",
            "Zásilka připravena k vyzvednutí po dobu 7 dnů",
            "Ожидает вручения. Срок хранения: 7 дней",
            "Хранится в течение 7 дней",
            "Зберігається протягом 7 днів",
            "Şubede 7 gün boyunca bekletilir",
            "ממתין לאיסוף בסניף למשך 7 ימים",
            "جاهز للاستلام لمدة 7 أيام",
            "保管期間7日間",
            "보관기간 7일",
            "包裹保留7天",
            "请于7天内取件",
        ] {
            assert_eq!(kept(text), Some((9, 23)), "{text}");
        }
    }

    #[test]
    fn it_is_held_until_the_day_before_it_goes_back() {
        for text in [
            "Awaiting collection. Return to sender on 21 September if not collected",
            "Abholbereit. Rücksendung am 21.09.2026",
            "Disponible au point de retrait. Retour à l’expéditeur le 21 septembre",
            "Disponible en oficina. Devolución el 21/09/2026",
            "Gotowa do odbioru, zwrot dnia 21.09.2026",
            "Ожидает вручения. Дата возврата: 21.09.2026",
        ] {
            assert_eq!(until(text), Some((9, 20)), "{text}");
        }
        assert_eq!(until("Held until 19 September. Return to sender on 21 September"), Some((9, 19)));
    }

    #[test]
    fn other_numbers_of_days_are_no_stay() {
        for text in [
            "Ready for pickup",
            "Locker 7",
            "Arrived 7 days ago",
            "Kept for 90 days",
            "Held for 0 days",
            "Return in 7 working days",
            "Fach 7, Tage 3",
            "Free storage for 7 parcels",
            "Ready for pickup. Pickup code valid for 2 days",
            "Ready for pickup. Shop open for 5 days a week",
            "Бесплатное хранение в течение 3 дней",
        ] {
            assert_eq!(kept(text), None, "{text}");
        }
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
            "可取件，9月18日起，请到前台取件",
            "9月18日から受け取り可能 駅前郵便局",
            "9月18日起可取件，目前存放驿站",
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
