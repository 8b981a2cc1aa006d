//! Why a page gave nothing, and what to do about it.

use super::level::headline;
use crate::i18n::{Key, Speech};
use crate::read::answer::Failure;
use crate::read::trouble::Trouble;
use crate::rules::Level;

/// The sentence for it on an order's page; `None`: nothing is known of why.
pub const fn trouble(of: Option<Trouble>) -> Key {
    match of {
        Some(Trouble::Captcha | Trouble::Answer(Failure::Captcha)) => Key::TroubleCaptcha,
        Some(Trouble::LoggedOut | Trouble::Answer(Failure::LoggedOut)) => Key::TroubleLoggedOut,
        Some(Trouble::Answer(Failure::TooLarge)) => Key::TroubleTooLarge,
        Some(Trouble::Answer(Failure::Malformed)) => Key::TroubleMalformed,
        Some(Trouble::Answer(Failure::Refused)) => Key::TroubleRefused,
        Some(Trouble::Answer(Failure::UnknownShape)) => Key::TroubleChanged,
        Some(Trouble::Answer(Failure::Hook)) | None => Key::TroubleUnread,
    }
}

/// The same on the order list, where no order stands. `patience_over`: the page has had its time; `lost`: not even a place for
/// orders was found. `None`: there may be nothing to show.
pub fn list_trouble(of: Option<Trouble>, patience_over: bool, lost: bool) -> Option<Key> {
    match of {
        Some(Trouble::Captcha | Trouble::Answer(Failure::Captcha)) => Some(Key::TroubleCaptcha),
        Some(Trouble::LoggedOut | Trouble::Answer(Failure::LoggedOut)) => Some(Key::TroubleListLoggedOut),
        // A refused call is asked again, and the orders may stand on the page all the same.
        _ if !patience_over => None,
        Some(Trouble::Answer(Failure::Refused)) => Some(Key::TroubleRefused),
        Some(Trouble::Answer(Failure::Malformed)) => Some(Key::TroubleMalformed),
        _ => lost.then_some(Key::TroubleListChanged),
    }
}

/// What is in the way, where nothing else can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TroubleModel {
    /// Whose card it is.
    pub name: String,
    /// The verdict.
    pub headline: String,
    /// What is in the way, and the step to go on.
    pub text: String,
    /// The button that makes the card small.
    pub to_edge: String,
}

impl TroubleModel {
    /// That sentence on a card of its own.
    pub fn new(key: Key, speech: &Speech<'_>) -> TroubleModel {
        TroubleModel {
            name: speech.text(Key::BannerName),
            headline: headline(Level::Unknown, speech),
            text: speech.text(key),
            to_edge: speech.text(Key::BannerToEdge),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_way_of_the_list_is_said_at_once_and_the_rest_after_its_time() {
        for (of, patience_over, lost, said) in [
            (Some(Trouble::Captcha), false, true, Some(Key::TroubleCaptcha)),
            (Some(Trouble::LoggedOut), false, false, Some(Key::TroubleListLoggedOut)),
            (Some(Trouble::Answer(Failure::Refused)), false, true, None),
            (Some(Trouble::Answer(Failure::Refused)), true, false, Some(Key::TroubleRefused)),
            (Some(Trouble::Answer(Failure::UnknownShape)), true, true, Some(Key::TroubleListChanged)),
            (None, false, true, None),
            (None, true, true, Some(Key::TroubleListChanged)),
            // A list without orders is one.
            (None, true, false, None),
            (Some(Trouble::Answer(Failure::UnknownShape)), true, false, None),
        ] {
            assert_eq!(list_trouble(of, patience_over, lost), said, "{of:?} {patience_over} {lost}");
        }
    }
}
