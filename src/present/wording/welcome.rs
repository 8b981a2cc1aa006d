//! The page of the first minute.

use super::level::headline;
use crate::i18n::{Key, Speech};
use crate::rules::Level;

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WelcomeModel {
    /// The heading.
    pub title: String,
    /// What the extension is for.
    pub lead: String,
    /// Heading and lines: where it is seen.
    pub places: (String, Vec<String>),
    /// Heading, and for each verdict its headline and what it means.
    pub levels: (String, Vec<(Level, String, String)>),
    /// Heading and lines: what it never does.
    pub never: (String, Vec<String>),
    /// The switch for reading the tracking: its words, what it does, whether it is on; not known yet where it is none.
    pub reading: (String, String, Option<bool>),
    /// It could not be stored.
    pub unstored: Option<String>,
    /// The link to the orders.
    pub go: String,
    /// The button that asks for the pages, and why.
    pub allow: (String, String),
    /// What is said once they are allowed, and where they are not.
    pub outcome: (String, String),
}

/// Whether the order pages may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// Not known yet.
    Unknown,
    /// They may.
    Given,
    /// They may not, and nobody was asked.
    Missing,
    /// The buyer has just allowed them.
    Allowed,
    /// The buyer has just refused.
    Refused,
}

/// The verdicts in the order in which a parcel may meet them.
const LEVELS: &[(Level, Key)] = &[
    (Level::Wait, Key::WelcomeWait),
    (Level::Watch, Key::WelcomeWatch),
    (Level::Write, Key::WelcomeWrite),
    (Level::Extend, Key::WelcomeExtend),
    (Level::Dispute, Key::WelcomeDispute),
    (Level::Done, Key::WelcomeDone),
];
const PLACES: &[Key] = &[Key::WelcomeOrderPage, Key::WelcomeListPage, Key::WelcomeButton];
const NEVER: &[Key] =
    &[Key::WelcomeNeverNetwork, Key::WelcomeNeverClick, Key::WelcomeNeverRead, Key::WelcomeNeverLeave];

/// All of it; `reads`: the tracking of an order is read on its page, where that is known.
pub fn welcome(reads: Option<bool>, unstored: bool, speech: &Speech<'_>) -> WelcomeModel {
    let lines = |keys: &[Key]| keys.iter().map(|key| speech.text(*key)).collect();
    let level = |(level, key): &(Level, Key)| (*level, headline(*level, speech), speech.text(*key));
    WelcomeModel {
        title: speech.text(Key::WelcomeTitle),
        lead: speech.text(Key::WelcomeLead),
        places: (speech.text(Key::WelcomeWhere), lines(PLACES)),
        levels: (speech.text(Key::WelcomeLevels), LEVELS.iter().map(level).collect()),
        never: (speech.text(Key::WelcomeNever), lines(NEVER)),
        reading: (speech.text(Key::OptionsReading), speech.text(Key::OptionsReadingAbout), reads),
        unstored: unstored.then(|| speech.text(Key::OptionsFailed)),
        go: speech.text(Key::PopupOpenOrders),
        allow: (speech.text(Key::WelcomeAllow), speech.text(Key::WelcomeAllowNote)),
        outcome: (speech.text(Key::WelcomeAllowed), speech.text(Key::WelcomeRefused)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::english;

    #[test]
    fn every_verdict_but_the_unread_is_shown_by_its_headline() {
        let model = welcome(None, false, &english());
        let headlines: Vec<&str> = model.levels.1.iter().map(|(_, headline, _)| headline.as_str()).collect();
        assert_eq!(headlines[2], "Message the seller");
        assert_eq!(headlines.len(), 6);
    }
}
