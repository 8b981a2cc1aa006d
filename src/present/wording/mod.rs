//! Verdict → words. Pure: every string, number and enum a view needs, and nothing for it to work out.
//!
//! | file | says |
//! |---|---|
//! | `level` | the verdict in one line, and its name in the markup |
//! | `why` | the one sentence for a situation |
//! | `delivery` | the estimated delivery, and the coupon for a late one |
//! | `detail` | reasons, steps, flags, what is missing |
//! | `bar` | the waiting bar: its geometry and its words |
//! | `protection` | the countdown |
//! | `also` | the other orders of a parcel |
//! | `answer` | what the buyer can say and has said |
//! | `link` | where the buyer can go from an order |
//! | `dispute` | the dispute: its text, what to attach, until when |
//! | `lookup` | what the buyer looked up elsewhere |
//! | `fact` | each fact with its source |
//! | `checker` | what a number is that the buyer types, and what each number of a parcel is |
//! | `chat` | which order a chat is about |
//! | `new_number` | whether what was typed as the seller's new number can be kept, and what is said of it |
//! | `tracking_number`, `event` | what a number is, and what an event means |
//! | `tell` | what a card says first where its page tells nothing of the parcel |
//! | `trouble` | why a page gave nothing |
//! | `timeline` | every entry of a parcel's history, explained |
//! | `diagnostics` | what was read how, for a bug report; which fields a changed page did not give |
//! | `dashboard`, `dashboard_detail`, `dashboard_data` | the page with all orders: the list, one order, what is stored |
//! | `search` | what is typed to find an order |
//! | `file` | the page of the dispute file, and the button that keeps a picture |
//! | `card`, `mark`, `popup`, `options`, `reminder` | the whole model of one surface |

mod also;
mod answer;
mod bar;
mod card;
mod chat;
mod checker;
mod dashboard;
mod dashboard_data;
mod dashboard_detail;
mod delivery;
mod detail;
mod diagnostics;
mod dispute;
mod event;
mod experience;
mod fact;
mod file;
mod level;
mod link;
mod list_check;
mod lookup;
mod mark;
mod new_number;
mod options;
mod popup;
mod protection;
mod reading;
mod reminder;
#[cfg(test)]
pub(crate) mod sample;
mod says;
mod search;
mod tell;
mod timeline;
mod tracking_number;
mod trouble;
mod welcome;
mod why;

pub use also::{AlsoModel, AlsoOrder, also};
pub use answer::{
    AnswersModel, Choice, DayField, RefusedDay, SaidLine, answers, new_number, offered, said, said_in,
    takes_number, tracker as tracker_name,
};
pub use bar::{SCALE, WaitingBar};
pub use card::{
    CardInput, CardModel, CardWords, FlagLine, MessageModel, ParcelLine, ParcelsModel, SellerMessage,
    StepLine, TrackerModel, card,
};
pub use chat::{ChatInput, ChatModel};
pub use checker::{CheckLink, CheckModel, CheckOffer, NumberLine, check, link_notes, question};
pub use dashboard::{
    Attention, DashboardRow, DashboardWords, Query, Sort, Summary, numbers, row as dashboard_row, select,
    sorted, summary_line, title,
};
pub use dashboard_data::{
    DataModel, Imported, QuarantineLine, archived, imported, is_almost_full, refused, table_rows, used,
};
pub use dashboard_detail::{
    Again, DashboardDetail, DetailBlock, DetailInput, DetailLetter, DetailTracker, DueText, LogLine, Typed,
    detail as dashboard_detail,
};
pub use detail::flag;
pub use diagnostics::{Diagnostics, UnreadField, diagnostics, unread};
pub use dispute::{Attachment, DisputeModel, Proofs};
pub use event::noted;
pub use experience::{ExperienceGroup, ExperienceLeg, ExperienceModel, experience};
pub use fact::{FactLine, How, event_words, facts, place_name, source_name, status_name};
pub use file::{
    CameraModel, FileDispute, FileInput, FileModel, PictureLine, PicturePreview, camera, file, order_choice,
    order_choices, picture_preview,
};
pub use level::{headline, headline_of, level_name};
pub use link::{Link, Links, TrackerLink};
pub use list_check::{BarButton, CheckAllModel, ListCheckModel, check_all, list_check};
pub use lookup::{
    HandModel, PreviewInput, PreviewLine, PreviewModel, ReaderButton, ReaderModel, TellInput, TellModel,
    hand, lookup, order_name, preview, tell,
};
pub use mark::{MarkModel, mark};
pub use new_number::{
    NewNumber, NewNumberModel, NewNumberRefusal, examine_new_number, new_number_announcement, new_number_note,
};
pub use options::{
    ChangeOutcome, Control, FieldGroupShape, OptionField, OptionGroup, OptionLink, OptionSection,
    OptionsInput, OptionsModel, OptionsNames, options,
};
pub use popup::{
    FilterModel, MOST_ROWS, PopupCamera, PopupEntry, PopupInput, PopupModel, PopupOrders, PopupRow,
    PopupState, RowButton, UnrecognizedModel, number, popup, popup_row, unrecognized,
};
pub use protection::ProtectionLine;
pub use reading::{ReadingModel, reading};
pub use reminder::{ReminderWords, reminder, reminders};
pub use tell::{tell_reading, tell_trouble};
pub use timeline::{TimelineLine, TimelineModel, meaning};
pub use trouble::{TroubleModel, list_trouble, trouble};
pub use welcome::{Pages, WelcomeModel, welcome};
pub use why::why;
