//! The words around a date: "until" and "on", in front of it and behind, in the languages of posts and parcel services.

use crate::knowledge::date::{Bounds, DateMark, Mark, Style, marks};
use crate::knowledge::text::is_unspaced;
use crate::order::Day;

/// Words for "until" in front of a date, and what a label calls the last day, in small letters; parted by `|`. From the notices
/// of the posts and the parcel services of the countries whose languages they are.
pub(super) const UNTIL: &str = "until|till|by|before|through|up to|up until|no later than|deadline|last day|last day for pickup|last day to collect|expires|expires on|expiry date|expiry\
     |bis|bis zum|bis einschließlich|bis inkl|spätestens|spätestens am|längstens|vor dem|abholfrist|letzter abholtag|lagerfrist|frist|aufbewahrungsfrist\
     |jusqu'au|jusqu'à|jusqu'au plus tard le|avant le|au plus tard le|d'ici le|d'ici au|date limite|date limite de retrait|date limite pour le retrait|dernier jour de retrait\
     |hasta|hasta el|hasta el día|antes del|a más tardar el|fecha límite|fecha límite de recogida|fecha límite para recoger|último día|último día de recogida|plazo|plazo de recogida|plazo para recoger\
     |plazo para retirar|plazo de retiro\
     |até|até o dia|até ao dia|até dia|até o|até ao|antes de|prazo|prazo de retirada|prazo para retirada|prazo para a retirada|prazo de levantamento|último dia|data limite|data limite para retirada\
     |data limite de levantamento\
     |fino al|fino a|entro|entro il|entro e non oltre il|non oltre il|scadenza|scadenza giacenza|termine di giacenza|fine giacenza|ultimo giorno|ultimo giorno di ritiro\
     |tot|tot en met|t/m|uiterlijk|uiterlijk op|uiterste afhaaldatum|vóór|voor\
     |do|do dnia|najpóźniej|najpóźniej do|najpóźniej dnia|termin odbioru|ostatni dzień odbioru|przed\
     |do dne|nejpozději|nejpozději do|nejdéle do|do konce dne\
     |до|по|не позднее|не позже|до конца дня|включительно до|срок хранения|последний день хранения|последний день|крайний срок|останній день зберігання|не пізніше|термін зберігання|до кінця дня\
     |til|til og med|t.o.m|t o m|senest|senest den|till|till och med|senast|senast den|seneste|innen|viimeistään|asti\
     |pana la|până la|până pe|până la data de|cel târziu|έως|μέχρι|έως τις|μέχρι τις|legkésőbb|son gün|son tarih|son teslim alma tarihi|son teslim tarihi\
     |עד|עד ה|עד לתאריך|עד יום|עד תאריך|תאריך אחרון לאיסוף|מועד אחרון לאיסוף|حتى|حتى تاريخ|حتى يوم|قبل|في موعد أقصاه|آخر موعد للاستلام|آخر يوم للاستلام|期限|保管期限|お受け取り期限|保管期間|截止|截至|保管至|截止日期|取件截止|最晚取件|보관기한|보관 기한|기한";

/// The same behind a date.
pub(super) const UNTIL_BEHIND: &str = "まで|までに|迄|까지|이전|之前|前|截止|kadar|tarihine kadar|e kadar|a kadar|ye kadar|ya kadar|asti|mennessä|ig";

/// Words in front of the first day of a stay of which the last one is named, too, and between the two; parted by `|`.
const FROM: &str = "from|vom|von|du|dès le|del|desde|desde el|de|do dia|a partir de|dal|van|vanaf|od|od dnia|с|з|від|de la|fra|från";
const TO: &str = "to|au|al|a|ao|ao dia|la";

/// Words in front of a day or a time that belong to it, in small letters; parted by `|`. "From" is none of them: what begins on a day
/// may not be so yet.
pub(super) const ON: &str = "on|at|a|the|am|um|gegen|den|el|el día|a las|con fecha|en fecha|le|à|il|in data|alle|alle ore|ore|em|no dia|dia|às|as|op|om\
     |dnia|w dniu|o godz|o godzinie|o|dne|v|в|во|дата|дата и время|об|о|у|kl|kl.|klo|la|la data de|ora|στις|την|ב|ביום|בתאריך|בשעה|في|بتاريخ\
     |يوم|الساعة|tarihinde|saat|于|於|在";

/// The same behind it.
pub(super) const ON_BEHIND: &str = "uhr|uur|h|tarihinde|günü|saat|に|、|에|일에|година|годині|г|р";

/// Words in front of the day on which it goes back, in small letters; parted by `|`.
pub(super) const GOES_BACK_ON: &str = "return to sender on|returned to sender on|returned to the sender on|returned on|return on|returns on|return date|goes back on|sent back on\
     |rücksendung am|rückversand am|rücksendedatum|retour am|retour le|retourné le|retournée le|renvoyé le|renvoi le|retour à l'expéditeur le|retourné à l'expéditeur le\
     |devolución el|devolución el día|devuelto el|devuelto al remitente el|se devolverá el|devolução em|devolução no dia|devolvido em|devolvida em|devolvido ao remetente em|restituzione il|restituito il\
     |restituito al mittente il|reso il|retour op|retour afzender op|teruggestuurd op|geretourneerd op|zwrot dnia|zwrot w dniu|zwrot do nadawcy dnia|zwrócona dnia|vrácení dne|vrácena dne|vrácena odesílateli dne|vrací se dne\
     |возврат|возврат отправителю|дата возврата|повернення|повернення відправнику|дата повернення|iade tarihi|החזרה ב|החזרה לשולח ב|תאריך החזרה|تاريخ الإرجاع|返送日|반송일|반송 예정일|退回日期";

/// Words in front of a number of days for which something is kept, in small letters and without accents; parted by `|`.
pub(super) const KEPT_FOR: &str = "kept for|held for|stored for|hold for|keep for|available for|within|for|for up to|for the next|lagerfrist|aufbewahrungsfrist|abholfrist|lagerzeit|lagerdauer|fur|innerhalb von\
     |binnen|noch|maximal|pendant|durant|dans les|sous|delai|duree|durante|por|plazo|plazo de|dentro de|en un plazo de|por um periodo de|prazo|prazo de|no prazo de|em ate|per|per i prossimi|entro\
     |entro i|giacenza|gedurende|voor|bewaartermijn|bewaard|przez|w ciagu|termin odbioru|po dobu|ulozna doba|ulozni doba|lhuta|do|behem|в течение|течение|срок хранения|хранится|еще|протягом|впродовж\
     |термін зберігання|зберігається|i|under|na|timp de|για|επι|למשך|עד|לתקופה של|תוך|لمدة|خلال|لغاية|保管期間|保管期限|保管|보관기간|보관 기간|보관기한|保留|存放|请于|请在";

/// With one of these a number of days is another thing's.
pub(super) const NO_STAY: &str = "code|valid|open|free|gratis|kostenlos|gratuit|gultig|geoffnet|ouvert|abiert|abert|apert|otwart|otevr\
     |бесплат|безкоштовн|открыт|відкрит|действ";

/// A number of days in front of this is a stay, behind it.
pub(super) const KEPT_BEHIND: &str = "boyunca|icinde|sureyle|以内|間|内|동안|이내|간|gun saklan|gun bekle";

/// Days, as they are counted, in small letters and without accents; parted by `|`.
pub(super) const DAYS: &str = "days|day|tage|tagen|jours|dias|giorni|dagen|dni|dnu|dny|дней|дня|днів|дні|gun|zile|dagar|dager|dage|nap|paivaa|paivan|ημερες|ימים|أيام|يوما|يوم|日|일|天\
     |calendar days|kalendertage|kalendertagen|jours calendaires|dias naturales|dias corridos|giorni di calendario|kalenderdagen|календарных дней|календарних днів";

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
    found.extend(parted_dates(text));
    found
}

/// The same with a blank between, as Czech writes it: "5. 1.", with no year behind.
fn parted_dates(text: &str) -> Vec<ShortDate> {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut from = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        if !word.trim().is_empty() {
            words.push((from, word.trim_end()));
        }
        from += word.len();
    }
    let number = |word: &str| {
        let digits = word.strip_suffix('.').filter(|digits| digits.len() <= 2)?;
        digits.parse::<u32>().ok().filter(|number| (1..=31).contains(number))
    };
    let is_year = |word: &str| {
        let digits = word.trim_end_matches(|letter: char| !letter.is_ascii_digit());
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let of = |index: usize| {
        let ((from, day), (at, month)) = (words.get(index)?, words.get(index.checked_add(1)?)?);
        let month = month.trim_end_matches([',', ')', ';', '!']);
        let has_year = words.get(index + 2).is_some_and(|(_, next)| is_year(next));
        let numbers = [number(day)?, number(month)?];
        (!has_year).then(|| ShortDate { from: *from, to: *at + month.len(), numbers })
    };
    (0..words.len()).filter_map(of).collect()
}

/// Where "from 16 September to" begins, which stands before the last day of a stay; `None` where it does not.
pub(super) fn span_start(before: &str) -> Option<usize> {
    let is_around = |letter: char| !letter.is_alphanumeric();
    let rest = without_last(before.trim_end_matches(is_around), TO)?.trim_end_matches(is_around);
    // Only where the first day stands is asked, not which it is.
    let style = Style { language: "", order: None, now: (Day::default(), 0), bounds: Bounds::default() };
    let is_day = |mark: &Mark| matches!(mark.when, DateMark::Date(_) | DateMark::Unsettled(_));
    let written = marks(rest, &style).into_iter().filter(is_day).map(|mark| (mark.from, mark.end()));
    let short = short_dates(rest).into_iter().map(|short| (short.from, short.to));
    let mut days = written.chain(short).filter(|(_, to)| *to == rest.len());
    days.find_map(|(from, _)| {
        let first = rest.get(..from)?.trim_end_matches(is_around);
        Some(without_last(first, FROM)?.len())
    })
}

/// Where "from" begins before a day that is two: "from 16 to 20 September" may be read as one date.
pub(super) fn first_of_two(before: &str, written: &str) -> Option<usize> {
    let is_between = |word: &str| TO.split('|').chain(UNTIL.split('|')).any(|other| other.trim() == word);
    let is_two = written.split_whitespace().any(|word| is_between(&plain(word)) || matches!(word, "-" | "–"));
    let first = before.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    without_last(first, FROM).filter(|_| is_two).map(str::len)
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
