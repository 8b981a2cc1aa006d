//! Lines that say in a way of their own when something happened → the same with a date and the words.
//!
//! | line | becomes |
//! |---|---|
//! | "Last update: 2026-11-28 07:11 Return to sender" | "2026-11-28 07:11 Return to sender" |
//! | "Status vom 28.11.2026: Zugestellt" | "28.11.2026: Zugestellt" |
//! | "28.11.2026 07:11 Latest event: Delivered" | "28.11.2026 07:11 Delivered" |
//! | "Your parcel was delivered today, 28 Nov" | "Your parcel was delivered 28 Nov" |
//! | "… is out for delivery and will be delivered today, 28 Nov" | "28 Nov … is out for delivery" |

use super::line::strip;
use super::number::{numbers_of, without_numbers};
use super::page::{Line, PART, PageText};
use super::words::{Class, Folded};
use crate::knowledge::date::{DateMark, Mark, Style, marks};
use crate::knowledge::event::{self, EventKind};

/// The longest line that is looked at, in bytes.
const LONGEST: usize = 400;

/// What may stand between "today" and its date, in bytes: ", le ".
const MOST_BETWEEN: usize = 8;

/// So many lines after what says that the courier has it, another one may say the day.
const NEAR: usize = 2;

/// The page with such lines reworded; `None`: it has none.
pub(super) fn reworded(page: &PageText, mine: &[String], style: &Style<'_>) -> Option<PageText> {
    let mut found = false;
    let mut out: Option<(usize, &str)> = None;
    let mut lines: Vec<Line> = Vec::new();
    for (at, line) in page.lines.iter().enumerate() {
        let near = out.filter(|(from, _)| at - from <= NEAR).map(|(_, text)| text);
        let text = reworded_line(&line.text, near, mine, style);
        // The day of another parcel's line is not this one's.
        if !names_another(&line.text, mine) && is_out(&line.text, mine) {
            out = Some((at, line.text.as_str()));
        }
        found |= text.is_some();
        lines.push(Line { text: text.unwrap_or_else(|| line.text.clone()), ..line.clone() });
    }
    found.then(|| PageText { language: page.language.clone(), lines, cut: page.cut })
}

fn reworded_line(text: &str, near: Option<&str>, mine: &[String], style: &Style<'_>) -> Option<String> {
    if text.len() > LONGEST || !text.contains(|letter: char| letter.is_numeric()) {
        return None;
    }
    let found = marks(text, style);
    let is_date = |mark: &Mark| matches!(mark.when, DateMark::Date(_) | DateMark::Unsettled(_));
    let date = found.iter().find(|mark| is_date(mark))?;
    let is_out_line = |text: &str| is_out(text, mine);
    without_label(text, date, &found).or_else(|| of_today(text, date, &found, near, &is_out_line, style))
}

fn is_label(text: &str) -> bool {
    let folded = Folded::of(strip(text, true));
    folded.is(Class::Latest) || folded.is(Class::Status)
}

fn is_known(words: &str) -> bool {
    event::kind_of("", strip(words, false)).is_some()
}

/// A line whose date has the label of the newest update beside it, without that.
fn without_label(text: &str, date: &Mark, found: &[Mark]) -> Option<String> {
    let clock = found.iter().find(|mark| matches!(mark.when, DateMark::Clock(_)) && mark.from >= date.to);
    let end = date.end().max(clock.map_or(0, |clock| clock.to));
    let (head, behind) = (text.get(..date.from)?, text.get(end..)?);
    let is_bare = |text: &str| strip(text, true).is_empty();
    let colon = |letter: char| matches!(letter, ':' | '：' | PART);
    // "Status: In transit. Last update: 20 Nov 2026".
    if let Some((words, label)) = head.rsplit_once(['.', '|', PART])
        && is_label(label)
        && is_bare(behind)
    {
        let named = words.split_once(colon).filter(|(name, _)| is_label(name));
        let words = named.map_or(words, |(_, words)| words).trim();
        let moment = text.get(date.from..end)?;
        return is_known(words).then(|| format!("{moment} - {words}"));
    }
    if is_label(head) {
        return is_known(behind).then(|| text.get(date.from..).unwrap_or_default().to_owned());
    }
    if is_bare(head) {
        let (label, words) = behind.split_once(colon)?;
        let moment = text.get(..end)?;
        return (is_label(label) && is_known(words)).then(|| format!("{moment} {}", words.trim_start()));
    }
    // "Latest event: Delivered, 28 Nov 2026".
    let (label, words) = head.split_once(colon)?;
    let rest = text.get(label.len()..)?.trim_start_matches(|letter: char| colon(letter) || letter == ' ');
    (Folded::of(label).is(Class::Latest) && is_known(words)).then(|| rest.to_owned())
}

fn is_out(text: &str, mine: &[String]) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && event::kind_of("", &without_numbers(text, mine)) == Some(EventKind::OutForDelivery)
}

fn names_another(text: &str, mine: &[String]) -> bool {
    numbers_of(text).iter().any(|(number, _)| !mine.contains(number))
}

/// What is to be delivered "today, 28 Nov" is with the courier on that day, if the line or one near says that it is.
fn of_today(
    text: &str,
    date: &Mark,
    found: &[Mark],
    near: Option<&str>,
    is_out: &dyn Fn(&str) -> bool,
    style: &Style<'_>,
) -> Option<String> {
    let is_today = |mark: &&Mark| {
        let between = date.from.checked_sub(mark.to);
        matches!(mark.when, DateMark::Ago(day, None) if day == style.now.0)
            && between.is_some_and(|between| between <= MOST_BETWEEN)
    };
    let today = found.iter().find(is_today)?;
    let head = text.get(..today.from)?;
    // A time behind it is that of the delivery to come.
    let whole = text.get(date.from..date.to)?;
    let ends = head.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    let mut longer = ends.chain([head.len()]).filter_map(|end| head.get(..end));
    let rest = text.get(date.from..)?;
    let Some(words) = longer.find(|words| is_out(words)).or(near) else {
        // "was delivered today, 28 Nov": the date says it.
        let is_past = !Folded::of(head).is(Class::Expected) && !Folded::of(rest).is(Class::Expected);
        return is_past.then(|| [head, rest].concat());
    };
    // Behind a sign no word is taken for the name of a weekday.
    Some(format!("{whole} - {}", words.trim_end_matches([',', ' '])))
}
