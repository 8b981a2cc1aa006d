//! Why a page gave nothing. Its name is what the report shows.

use super::answer::Failure;
use serde::{Deserialize, Serialize};

/// Why a page gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// One of its answers could not be read.
    Answer(Failure),
    /// The page asks for a human.
    Captcha,
    /// The page asks to sign in.
    LoggedOut,
}

const NAMES: &[(&str, Trouble)] = &[
    ("captcha on the page", Trouble::Captcha),
    ("logged out on the page", Trouble::LoggedOut),
    ("captcha", Trouble::Answer(Failure::Captcha)),
    ("logged out", Trouble::Answer(Failure::LoggedOut)),
    ("refused", Trouble::Answer(Failure::Refused)),
    ("too large", Trouble::Answer(Failure::TooLarge)),
    ("malformed", Trouble::Answer(Failure::Malformed)),
    ("unknown shape", Trouble::Answer(Failure::UnknownShape)),
    ("hook", Trouble::Answer(Failure::Hook)),
];

impl Trouble {
    /// Its name.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, trouble)| *trouble == self).map_or("", |(name, _)| name)
    }

    /// The trouble of that name.
    pub fn named(name: &str) -> Option<Trouble> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, trouble)| *trouble)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trouble_has_a_name_of_its_own() {
        for (name, trouble) in NAMES {
            assert_eq!((trouble.name(), Trouble::named(name)), (*name, Some(*trouble)));
        }
        assert_eq!(Trouble::named(""), None);
    }
}
