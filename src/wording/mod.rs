//! Verdict → words. Pure: every string, number and enum a view needs, and nothing for it to work out.
//!
//! | file | says |
//! |---|---|
//! | `level` | the verdict in one line, and its name in the markup |
//! | `why` | the one sentence for a situation |
//! | `detail` | reasons, steps, flags, what is missing |
//! | `bar` | the waiting bar: its geometry and its words |
//! | `protection` | the countdown |
//! | `answer` | what the buyer can say and has said |
//! | `fact` | each fact with its source |
//! | `banner`, `chip`, `popup` | the whole model of one surface |

mod answer;
mod banner;
mod bar;
mod chip;
mod detail;
mod fact;
mod level;
mod popup;
mod protection;
#[cfg(test)]
mod sample;
mod why;

pub use answer::{Choice, SaidLine};
pub use banner::{
    BannerInput, BannerModel, BannerWords, Link, Links, Message, MessageModel, StepLine, TrackerLink,
    TrackerModel, banner,
};
pub use bar::{Bar, SCALE};
pub use chip::{ChipModel, chip};
pub use fact::{FactLine, facts};
pub use level::{headline, level_name};
pub use popup::{PopupEntry, PopupModel, PopupRow, PopupState, popup};
pub use protection::ProtectionLine;
