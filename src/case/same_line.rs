//! Whether two lines of a tracking history tell the same.

use crate::knowledge::event::kind_of;
use crate::knowledge::text::fold;
use crate::order::Event;

/// Two lines of one moment say the same: the same kind, in whatever words, or the same words, which one of them may have cut
/// short. Two lines that differ in both are two: what a shop calls a failed attempt lies at a counter for the carrier.
pub(super) fn says_the_same(known: &Event, event: &Event) -> bool {
    let kind = |event: &Event| kind_of(&event.code, &event.text);
    let words = [known, event].map(|event| [" ", &fold(&event.text), " "].concat());
    let [one, two] = &words;
    let has_words = words.iter().all(|words| !words.trim().is_empty());
    let is_same_kind = kind(event).is_some_and(|of| kind(known) == Some(of));
    is_same_kind || (has_words && (one.contains(two.as_str()) || two.contains(one.as_str())))
}
