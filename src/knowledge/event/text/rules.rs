//! What a sentence that no line of the table has says all the same: by the words that carry the meaning, in whatever order,
//! ending and company they stand.
//!
//! A sentence is believed only where it names both what happened and to whom or where ("refused" and "recipient"), and
//! nothing in it takes that back: no negation, no future, no condition, no second meaning. Troubles stand first, since
//! "could not be delivered to the recipient" names a delivery as well. What is left open stays unknown.
//!
//! Words are compared by their beginnings, so that one line serves all endings, and without accents, which many carriers
//! leave out. `_` stands for a blank; at the end of a word it says that the word ends there.

mod called_off;
mod overruled;
mod sentence;
mod table;
mod word_lists;

use super::spelling::{bare, in_our_spelling};
use crate::knowledge::event::reading::{EventReading, Force};
use crate::knowledge::event::{EventKind, country, post};
use crate::knowledge::text::fold;
pub(super) use called_off::is_delivery_called_off;
pub(super) use overruled::is_overruled;
use sentence::{SENTENCE_ENDS, Sentence, sentences};
use table::{RULES, WordRule};
use word_lists::{
    AIRPORT, ARRIVE, AWAITED, BACK_AND_NO_MORE, BROUGHT, CALLED_OFF, CHANGE, COLLECTED, CORRECTED, CUSTOMS,
    DELIVER, DUTIES, FETCHED_ON_THE_WAY, FOUND, FREED, HANDED_OVER, HAS_TO, IF, LATER, LITTLE, MISDELIVERED,
    MISTAKE, NO_MORE, NOT, NOT_BACK_YET, NOT_SO, OFFER, ON_ITS_WAY_BACK, ON_THE_WAY_PLACES, OWED, PAID,
    PAYMENT_CAME, PICKUP_PLACE, POINT, POST_OFFICE, READY, RETURN_CALLED_OFF, SHOP, STANDS_BY, TALK, THEN,
    TO_ADDRESS, TO_BE_FETCHED, TO_FETCH, TROUBLE, UNDONE, WAITS, WHO_SENT, WILL,
};

/// Words as they are compared.
fn plain(words: &str) -> String {
    bare(&in_our_spelling(&fold(words)))
}

/// What the words say: what a rule wants in one sentence, and what takes it back anywhere.
pub(super) fn read(words: &str) -> Option<EventReading> {
    read_parts(words, &SENTENCE_ENDS)
}

/// A sentence of its own says this.
pub(super) fn says(words: &str, kind: EventKind) -> bool {
    sentences(words, &SENTENCE_ENDS).into_iter().filter_map(read).any(|reading| reading.kind == kind)
}

/// The same of a text whose sentences are all about one thing: what a rule wants may stand in several of them.
pub(super) fn read_as_one(words: &str) -> Option<EventReading> {
    read_parts(words, &[])
}

fn read_parts(words: &str, ends: &[char]) -> Option<EventReading> {
    let texts: Vec<String> = sentences(words, ends).into_iter().map(plain).collect();
    let sentences: Vec<Sentence<'_>> = texts.iter().map(|text| Sentence::new(text)).collect();
    let anywhere = |list: &&str| sentences.iter().any(|sentence| sentence.has(list));
    if words.contains(['?', '？']) || anywhere(&IF) {
        return None;
    }
    let said = |rule: &&WordRule| {
        sentences.iter().any(|sentence| {
            rule.of.iter().all(|list| sentence.has(list))
                && !(rule.unless.contains(&NOT) && sentence.has(NOT_SO))
                && !(rule.of.contains(&ON_ITS_WAY_BACK) && goes_elsewhere(sentence))
                && !(rule.of.contains(&TO_BE_FETCHED) && names_only_a_pickup_place(sentence))
        })
    };
    let rule = RULES.iter().find(|rule| said(rule) && !rule.unless.iter().any(anywhere));
    // An address in a country that is named may be the buyer's or not.
    let rule = rule.filter(|rule| !(rule.of.contains(&TO_ADDRESS) && country::names_one(words)));
    let by_rule = rule.map(|rule| EventReading { kind: rule.kind, force: rule.force });
    by_rule.or_else(|| {
        // Who has it is a post, or where it came is a country: it moved, and the history knows which of them is the destination's.
        let handed = sentences.iter().any(|one| one.has(HANDED_OVER)) && post::names_a_post(&fold(words));
        let came = sentences.iter().any(|one| one.has(ARRIVE)) && country::names_one(words);
        let taken_back =
            [NOT, NOT_SO, LATER, TROUBLE, CUSTOMS, POINT, TALK, SHOP, WHO_SENT].iter().any(anywhere);
        let reading = EventReading { kind: EventKind::Accepted, force: Force::Vague };
        ((handed || came) && !taken_back).then_some(reading)
    })
}

/// That it is to be fetched is said with nothing but the name of the place: "could not be delivered to the pickup point".
fn names_only_a_pickup_place(sentence: &Sentence<'_>) -> bool {
    let rest = sentence.without(PICKUP_PLACE);
    !Sentence::new(&rest).has(TO_BE_FETCHED)
}

/// It waits for the buyer, said of what has a last day.
pub(super) fn waits(words: &str) -> Option<EventReading> {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    let takes_back =
        [NOT, NOT_SO, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, CUSTOMS, OWED, TALK, OFFER];
    let waits = sentence.has(WAITS) && !takes_back.iter().any(|list| sentence.has(list));
    waits.then_some(EventReading { kind: EventKind::ReadyForPickup, force: Force::Plain })
}

/// It goes back, said of what could not be delivered.
pub(super) fn goes_back(words: &str) -> bool {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    let takes_back = [NOT_BACK_YET, THEN, RETURN_CALLED_OFF, IF, CUSTOMS];
    sentence.has(ON_ITS_WAY_BACK)
        && !goes_elsewhere(&sentence)
        && !takes_back.iter().any(|list| sentence.has(list))
}

/// The same of words as a page has them.
pub(super) fn is_back_elsewhere(words: &str) -> bool {
    goes_elsewhere(&Sentence::new(&plain(words)))
}

/// Where it goes back to is named, and is not the sender.
fn goes_elsewhere(sentence: &Sentence<'_>) -> bool {
    !sentence.has(WHO_SENT) && sentence.goes_on_behind(ON_ITS_WAY_BACK, BACK_AND_NO_MORE)
}

/// What follows a trouble says that it is none any more.
pub(super) fn is_called_off(trouble: EventKind, rest: &str) -> bool {
    let plain = plain(rest);
    let sentence = Sentence::new(&plain);
    match trouble {
        EventKind::Lost => sentence.has(FOUND) && ![NOT, NOT_SO].iter().any(|list| sentence.has(list)),
        EventKind::Returning | EventKind::HeldByCustoms => sentence.begins_with(CALLED_OFF),
        _ => false,
    }
}

/// Customs let it go, said of what they held.
pub(super) fn is_freed(rest: &str) -> bool {
    let plain = plain(rest);
    let sentence = Sentence::new(&plain);
    sentence.has(FREED) && ![NOT, NOT_SO, LATER, IF].iter().any(|list| sentence.has(list))
}

/// What words say of a parcel that lies somewhere or is held, and of no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUp {
    /// Whoever it waited for has it.
    Collected,
    /// It waits for somebody.
    Waits,
    /// It does not wait there any more.
    Gone,
    /// What it was held for is paid.
    Paid,
}

/// What each of them is said with: a word of each list, and none of the others.
type FollowUpRule = (FollowUp, &'static [&'static str], &'static [&'static str]);

const FOLLOW_UPS: &[FollowUpRule] = &[
    (
        FollowUp::Waits,
        &[STANDS_BY],
        &[NOT, NOT_SO, WILL, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, CUSTOMS, OWED, TALK, OFFER],
    ),
    (FollowUp::Gone, &[NO_MORE, READY], &[LATER, AIRPORT, CUSTOMS, TALK, DELIVER, CHANGE]),
    (FollowUp::Gone, &[NO_MORE, TO_FETCH], &[LATER, AIRPORT, CUSTOMS, TALK, DELIVER, CHANGE]),
    (FollowUp::Paid, &[PAYMENT_CAME], &[NOT, NOT_SO, LATER, OWED, HAS_TO]),
    (FollowUp::Paid, &[DUTIES, PAID], &[NOT, NOT_SO, LATER, OWED, HAS_TO, AWAITED, TALK]),
];

/// What a text says of a parcel that lies somewhere or is held.
pub(super) fn follow_up(words: &str) -> Option<FollowUp> {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    let is_taken_back = |unless: &[&str]| unless.iter().chain(&[TROUBLE, IF]).any(|list| sentence.has(list));
    let fits =
        |(_, of, unless): &&FollowUpRule| of.iter().all(|list| sentence.has(list)) && !is_taken_back(unless);
    let said = FOLLOW_UPS.iter().find(fits).map(|(said, ..)| *said)?;
    let is_over = said == FollowUp::Waits && is_overruled(EventKind::ReadyForPickup, words);
    (!is_over).then_some(said)
}

/// It was collected, said with nothing else: with more it may be what somebody can do, or what a carrier did.
pub(super) fn is_collected(rest: &str) -> bool {
    Sentence::new(&plain(rest)).is_one_of(COLLECTED)
}

/// A delivery was none: it was brought to somebody else, or written by mistake.
pub(super) fn is_mistaken_delivery(words: &str) -> bool {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    let is_brought = sentence.has(BROUGHT);
    let is_denied = sentence.has(CORRECTED) && sentence.has(NOT);
    sentence.has(MISDELIVERED) || (is_brought && (is_denied || sentence.has(MISTAKE)))
}

/// What a text says of now, without what comes after that.
pub(super) fn before_then(words: &str) -> &str {
    let mut from = 0;
    for word in words.split_inclusive(' ') {
        let rest = words.get(from..).unwrap_or_default();
        // "after that" is of two words.
        let pair: String = rest.split_inclusive(' ').take(2).collect();
        let is_then = Sentence::new(&plain(word)).has(THEN) || Sentence::new(&plain(&pair)).begins_with(THEN);
        if from > 0 && is_then {
            return words.get(..from).unwrap_or(words).trim_end_matches([' ', ',', ';', '-', '–']);
        }
        from += word.len();
    }
    words
}

/// The words promise it, and do not say that it was done.
pub(super) fn promises(words: &str) -> bool {
    holds_word(words, WILL)
}

/// Something in it is not so.
pub(super) fn denies(words: &str) -> bool {
    holds_word(words, NOT)
}

/// What "delivered" goes on with where it was not delivered to the buyer: a place on the way and nothing else, since a street may be
/// called after one; a wrong address; a denial.
pub(super) fn is_no_delivery(words: &str) -> bool {
    let words = words.trim();
    let none_of = |rest: &str| rest.is_empty() || rest.starts_with([' ', '/']);
    let is_none = words.strip_prefix('0').is_some_and(none_of);
    let plain = plain(words);
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_little =
        |word: &&str| is_number(word) || LITTLE.split_ascii_whitespace().any(|little| little == *word);
    let mut speaking = plain.split(' ').filter(|word| !is_little(word));
    let place = speaking.next().filter(|_| speaking.next().is_none());
    let is_place = place.is_some_and(|place| Sentence::new(place).has(ON_THE_WAY_PLACES));
    let sentence = Sentence::new(&plain);
    // It may lie there for the buyer, or have been fetched.
    let is_counter = [POST_OFFICE, PICKUP_PLACE, POINT].iter().any(|list| sentence.has(list));
    is_none || is_place || is_counter || sentence.has(UNDONE)
}

/// It waits for somebody on the way, or at a place on the way.
pub(super) fn waits_on_the_way(words: &str) -> bool {
    holds_word(words, FETCHED_ON_THE_WAY) || holds_word(words, AIRPORT)
}

/// A text has one of the words of a list.
pub(super) fn holds_word(words: &str, list: &str) -> bool {
    Sentence::new(&plain(words)).has(list)
}

#[cfg(test)]
mod tests {
    use super::before_then;
    use crate::knowledge::event::kind_of;

    /// What carriers in some thirty languages write and no line of the table had, under the kind it is read as; and sentences
    /// that look like one and say something else, under `unknown`.
    const UNSEEN: &str = include_str!("unseen.txt");

    #[test]
    fn what_comes_after_that_is_cut_off() {
        let now = "Waits for you until Friday";
        for then in ["after that it goes back", "danach geht es zurück", "ensuite il repart"] {
            assert_eq!(before_then(&format!("{now} {then}")), now);
        }
        assert_eq!(before_then("After 5 pm at the counter"), "After 5 pm at the counter");
    }

    #[test]
    fn reads_what_no_line_has_and_leaves_what_is_not_so() {
        let (mut wanted, mut wrong, mut count) = ("", Vec::new(), 0);
        for line in UNSEEN.lines().filter(|line| !line.is_empty()) {
            if let Some(kind) = line.strip_prefix("# ") {
                wanted = kind;
                continue;
            }
            let read = kind_of("", line).map_or("unknown".to_owned(), |kind| format!("{kind:?}"));
            count += 1;
            if read != wanted {
                wrong.push(format!("{line}: {read}, not {wanted}"));
            }
        }
        assert!(wrong.is_empty() && count > 1380, "{count} {wrong:#?}");
    }
}
