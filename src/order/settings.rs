//! What the user may change.

mod draft;
mod lenient;
mod preference;
mod reminders;
mod row;
mod store;
mod take_over;
mod waiting;

pub use draft::{Edit, Name, WaitingDraft, days_before};
pub use preference::Preference;
pub use reminders::Reminders;
pub use row::{Fault, MOST_DAYS, row_faults};
pub use store::{is_doubtful, write_over};
pub use take_over::{SettingGroup, take_over};
pub use waiting::{WaitingRow, WaitingTable};

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the browser says.
    #[default]
    Browser,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`; empty: none.
    pub const fn mark(self) -> &'static str {
        match self {
            Theme::Browser => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// On which side of the page the card stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardSide {
    /// Where a line of the interface's language ends.
    #[default]
    Usual,
    /// On the left.
    Left,
    /// On the right.
    Right,
}

impl CardSide {
    /// Left or right, in a language that runs from right to left or does not.
    pub const fn in_language(self, rtl: bool) -> CardSide {
        match self {
            CardSide::Usual if rtl => CardSide::Left,
            CardSide::Usual => CardSide::Right,
            chosen => chosen,
        }
    }

    /// Nobody has chosen anything else.
    fn is_usual(&self) -> bool {
        *self == CardSide::default()
    }
}

/// Whether the tracking of an order is read when its page is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadingChoice {
    /// It is, in a hidden frame.
    #[default]
    On,
    /// Only on a click.
    Off,
}

impl ReadingChoice {
    /// Nobody has chosen anything else.
    fn is_usual(&self) -> bool {
        *self == ReadingChoice::default()
    }
}

/// Everything the user may change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How long silence is normal.
    #[serde(deserialize_with = "lenient::or_usual")]
    pub waiting: WaitingTable,
    /// The language messages to the seller are written in (a BCP 47 tag); empty: English.
    #[serde(deserialize_with = "lenient::tag", skip_serializing_if = "String::is_empty")]
    pub seller_language: String,
    /// The language of the interface (a BCP 47 tag); empty: the browser's.
    #[serde(deserialize_with = "lenient::tag", skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Light or dark.
    #[serde(deserialize_with = "lenient::or_usual")]
    pub theme: Theme,
    /// On which side of the page the card stands.
    #[serde(deserialize_with = "lenient::or_usual", skip_serializing_if = "CardSide::is_usual")]
    pub card_side: CardSide,
    /// Whether the tracking of an order is read on its page.
    #[serde(deserialize_with = "lenient::reading", skip_serializing_if = "ReadingChoice::is_usual")]
    pub reading: ReadingChoice,
    /// When and how to remind.
    #[serde(deserialize_with = "lenient::or_usual")]
    pub reminders: Reminders,
}

impl Settings {
    /// What holds where the browser does not give what was chosen: nothing is opened that the buyer may have forbidden.
    pub fn unknown() -> Settings {
        Settings { reading: ReadingChoice::Off, ..Settings::default() }
    }
}
