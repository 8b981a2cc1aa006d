//! The words around a date: "until" and "on", in front of it and behind, in the languages of posts and parcel services.

use crate::knowledge::date::Mark;
use crate::knowledge::text::is_unspaced;

/// Words for "until" in front of a date, and what a label calls the last day, in small letters; parted by `|`. From the notices
/// of the posts and the parcel services of the countries whose languages they are.
pub(super) const UNTIL: &str = "until|till|by|before|through|up to|up until|no later than|deadline|last day|expires|expires on|expiry date|expiry\
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
pub(super) const UNTIL_BEHIND: &str = "まで|までに|迄|까지|이전|之前|前|截止|kadar|tarihine kadar|e kadar|a kadar|ye kadar|ya kadar|asti|mennessä|ig";

/// Words in front of a day or a time that belong to it, in small letters; parted by `|`. "From" is none of them: what begins on a day
/// may not be so yet.
pub(super) const ON: &str = "on|at|a|the|am|um|gegen|den|el|el día|a las|con fecha|en fecha|le|à|il|in data|alle|alle ore|ore|em|no dia|dia|às|as|op|om\
     |dnia|w dniu|o godz|o godzinie|o|dne|v|в|во|дата|дата и время|об|о|у|kl|kl.|klo|la|la data de|ora|στις|την|ב|ביום|בתאריך|בשעה|في|بتاريخ\
     |يوم|الساعة|tarihinde|saat|于|於|在";

/// The same behind it.
pub(super) const ON_BEHIND: &str = "uhr|uur|h|tarihinde|günü|saat|に|、|에|일에|година|годині|г|р";

/// Two numbers that may be a day and a month, in either order, without a year: "20/09", "20.09.".
pub(super) struct ShortDate {
    /// Where it stands, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// The numbers as they stand.
    pub numbers: [u32; 2],
}

/// Every one of a text. Numbers with more behind or before them ("20/09/2026", "1/20/09") are none.
pub(super) fn short_dates(text: &str) -> Vec<ShortDate> {
    let is_of_date = |letter: char| letter.is_ascii_digit() || matches!(letter, '/' | '.' | '-');
    let mut found = Vec::new();
    let mut from = 0;
    for run in text.split_inclusive(|letter| !is_of_date(letter)) {
        let whole = run.trim_end_matches(|letter| !is_of_date(letter));
        let word = whole.trim_end_matches('.');
        let numbers = word.split_once(['/', '.', '-']).and_then(|(one, other)| {
            let number = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.len() <= 2);
            Some([number(one)?, number(other)?])
        });
        if let Some(numbers) =
            numbers.filter(|numbers| numbers.iter().all(|number| (1..=31).contains(number)))
        {
            found.push(ShortDate { from, to: from + whole.len(), numbers });
        }
        from += run.len();
    }
    found
}

/// Where a date ends, with its time of day.
pub(super) fn end(mark: &Mark) -> usize {
    mark.clock.map_or(mark.to, |(_, end)| mark.to.max(end))
}

/// The text without the longest of the words of `list` that it ends with, as words of their own where words are parted.
pub(super) fn without_last<'a>(text: &'a str, list: &str) -> Option<&'a str> {
    let rests = list.split('|').filter_map(|word| {
        let (from, _) = text.char_indices().rev().nth(word.chars().count().checked_sub(1)?)?;
        let (rest, last) = text.split_at_checked(from)?;
        let is_apart = is_joined(word) || !rest.ends_with(is_of_word);
        (is_apart && plain(last) == word).then_some(rest)
    });
    rests.min_by_key(|rest| rest.len())
}

/// The same of what it begins with.
pub(super) fn without_first<'a>(text: &'a str, list: &str) -> Option<&'a str> {
    let rests = list.split('|').filter_map(|word| {
        let end = text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(word.chars().count())?;
        let (first, rest) = text.split_at_checked(end)?;
        let is_apart = is_joined(word) || !rest.starts_with(is_of_word);
        (is_apart && plain(first) == word).then_some(rest)
    });
    rests.min_by_key(|rest| rest.len())
}

fn plain(words: &str) -> String {
    words.to_lowercase().replace(['\u{2019}', '\u{02bc}'], "'")
}

fn is_joined(word: &str) -> bool {
    word.starts_with(is_unspaced)
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphabetic() && !is_unspaced(letter)
}
