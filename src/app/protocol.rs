//! Everything that the script on the shop's pages, the worker and our own windows say to each other.
//!
//! | from | to | message | answer |
//! |---|---|---|---|
//! | page | worker | [`WorkerRequest::Report`] | [`WorkerReply::View`] |
//! | window | worker | [`WorkerRequest::Change`] | [`WorkerReply::Done`] |
//! | window | worker | [`WorkerRequest::CheckAll`] | [`WorkerReply::Done`] |
//! | page | worker | [`WorkerRequest::OpenWindow`] | [`WorkerReply::Done`] |
//! | order page | worker | [`WorkerRequest::ReadTracking`] | [`WorkerReply::Leave`] |
//! | hidden frame | worker | [`WorkerRequest::FrameReport`] | [`WorkerReply::Done`] |
//! | order page | worker | [`WorkerRequest::TrackingEnded`] | [`WorkerReply::Done`] |
//! | worker | pages | [`PageNotice::OrdersChanged`] | none |
//! | worker | order page | [`PageNotice::TrackingRead`] | none |
//! | worker | page in front | [`PageNotice::ShowCard`] | none |
//!
//! A message that cannot be read is of another version of the extension, and is answered with [`WorkerReply::Failed`].
//!
//! A report is whole in itself: it holds all that this page has shown in this visit (on a list: what is new), so that the
//! worker may be stopped and started at any time, and asking twice changes nothing.

use crate::case::CaseRecord;
use crate::knowledge::date::iso;
use crate::order::answer::AnswerKind;
use crate::order::settings::{CardSide, Theme};
use crate::order::{
    CardShape, Day, How, Instant, ListCheck, Order, Parcel, Proof, ReadEligibility, ReadingOutcome,
    ReadingStage, Source,
};
use crate::present::view::check::CheckView;
use crate::present::view::{Card, Node};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;
use crate::rules::Level;
use serde::{Deserialize, Deserializer, Serialize};

/// What is asked of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkerRequest {
    /// A page of the shop reports what it shows, and wants to know what is to stand on it.
    Report(Box<PageReport>),
    /// A window changes what is stored.
    Change(CaseChange),
    /// A window wants the list of orders opened, and the tracking of its orders read there.
    CheckAll,
    /// A page wants a window of ours opened: a page of the shop may not open one.
    OpenWindow(OwnWindow),
    /// A page wants to read the tracking of its order in a hidden frame.
    ReadTracking {
        /// The order's id.
        order: String,
    },
    /// A page has closed that frame, which had nothing to report.
    TrackingEnded {
        /// The order's id.
        order: String,
        /// Why it ended.
        outcome: ReadingOutcome,
    },
    /// The script inside that frame has found something.
    FrameReport(Box<FrameReport>),
}

/// What a page asks of the worker: written as the [`WorkerRequest`] of the same name. A type of its own, so that the script
/// on the shop's pages carries no code for what only windows ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRequest {
    /// [`WorkerRequest::Report`].
    Report(Box<PageReport>),
    /// [`WorkerRequest::OpenWindow`].
    OpenWindow(OwnWindow),
    /// [`WorkerRequest::ReadTracking`].
    ReadTracking {
        /// The order's id.
        order: String,
    },
    /// [`WorkerRequest::TrackingEnded`].
    TrackingEnded {
        /// The order's id.
        order: String,
        /// Why it ended.
        outcome: ReadingOutcome,
    },
    /// [`WorkerRequest::FrameReport`].
    FrameReport(Box<FrameReport>),
}

/// A window of ours that is opened from a page of the shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnWindow {
    /// The dispute file of the order with this id.
    DisputeFile(String),
    /// The page with all orders.
    Dashboard,
    /// The settings.
    Settings,
    /// What the extension does, and how.
    Help,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkerReply {
    /// What is to stand on the page.
    View(Box<PageView>),
    /// The request was carried out.
    Done,
    /// Whether the tracking may be read now.
    Leave(ReadPermission),
    /// The request failed, in the browser's words.
    Failed(String),
}

/// What a window gets for its [`WorkerRequest::Change`] or [`WorkerRequest::CheckAll`]: a [`WorkerReply`] of the same name. A type of its own, so that
/// windows carry no code for reading what stands on pages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeReply {
    /// [`WorkerReply::Done`].
    Done,
    /// [`WorkerReply::Failed`].
    Failed(String),
}

/// What the worker tells the pages of the shop unasked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageNotice {
    /// These orders were written for somebody else; they may stand on the page.
    OrdersChanged(Vec<String>),
    /// The hidden frame of this page has reported, and is to be closed.
    TrackingRead {
        /// The order's id.
        order: String,
        /// How the reading ended.
        outcome: ReadingOutcome,
    },
    /// The buyer has pressed the keys for the card.
    ShowCard,
}

/// What a page shows, and what the buyer did on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageReport {
    /// The page's address.
    pub url: String,
    /// The start of the visit.
    pub visit: Instant,
    /// Answers of the page that nobody has read yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<MirroredAnswer>,
    /// The orders that were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<Order>,
    /// Parcels that name no order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<Parcel>,
    /// What the worker has read of the page's order in its own answers ([`AnswersRead::orders`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_orders: Vec<String>,
    /// The same of parcels that name no order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_parcels: Vec<String>,
    /// Further orders that are asked for: those of the list's cards, those that a chat may be about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// The language the page says it is written in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Somebody can see the page: only then has the buyer seen what stands on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub visible: bool,
    /// The sources of the page's own answers that have come for its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Which strategies read the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hows: Vec<How>,
    /// What should have been there and could not be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<UnreadField>,
    /// Why the page gave nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
    /// Long enough waited for the page to show something.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub patience_over: bool,
    /// How many orders from this store got stuck, where the worker has said so already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stuck: Option<i64>,
    /// The worker is to look through all orders for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deep: bool,
    /// The orders that share a parcel with this one, where the worker has said so already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<Sharing>,
    /// How far the page is with reading the tracking of its order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<ReadingStage>,
    /// What the bar above the list is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_check: Option<ListCheck>,
    /// What is typed on the card of what the tracking says, and not kept yet.
    #[serde(default, skip_serializing_if = "TellDraft::is_empty")]
    pub tell: TellDraft,
    /// What the buyer did, and the worker has not taken in yet. Of a number alone, which is not stored, all of the visit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<UserAction>,
}

/// An answer that the hook mirrored. It may have come before the page moved on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MirroredAnswer {
    /// The page's address then.
    pub url: String,
    /// The visit it came in.
    pub visit: Instant,
    /// The mirrored answer, in the form the hook wrote.
    pub detail: String,
}

/// What the buyer did on the card of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserAction {
    /// The order the card is about; empty: a number alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
    /// The instant of the action: the same action twice counts once.
    pub at: Instant,
    /// The kind of action.
    pub kind: UserActionKind,
}

/// The kinds of what a buyer does that the worker must know of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserActionKind {
    /// Answered a question.
    Answer(AnswerKind),
    /// Noted a number that the seller gave.
    NewNumber(String),
    /// Took back what was answered at this instant.
    Undo(Instant),
    /// Says that what was answered at this instant happened on another day (ISO).
    Redate(Instant, String),
    /// Wants no card until the verdict is graver than this one.
    Dismiss(Level),
    /// Wants the card back.
    ShowAgain,
    /// Made the card this large, at this verdict.
    Shape(CardShape, Level),
    /// Moved the card to this side of the page.
    Side(CardSide),
    /// Says that this is there for a dispute, or is not.
    Proof(Proof, bool),
    /// Chose the language of messages to the seller (a BCP 47 tag).
    SellerLanguage(String),
    /// Keeps what was read in a text that was pasted.
    Pasted(TellDraft),
    /// Said what the tracking says: its place in [`crate::order::TrackingSays::ALL`], and since which day (ISO; empty:
    /// today).
    TrackingSays(u32, String),
    /// Typed a number to be checked.
    Check(String),
    /// Wants the diagnostics.
    Diagnostics,
}

impl UserActionKind {
    /// Whether the action changes what is stored of an order.
    pub const fn is_stored(&self) -> bool {
        !matches!(
            self,
            UserActionKind::SellerLanguage(_)
                | UserActionKind::Side(_)
                | UserActionKind::Check(_)
                | UserActionKind::Diagnostics
        )
    }
}

/// What is typed on the card of what the tracking says, and not kept yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TellDraft {
    /// The text that was pasted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The buyer wants the text read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read: bool,
    /// The lines that are left out of what was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub struck: Vec<u32>,
    /// Since which day (ISO) it is what will be said; empty: today.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
}

impl TellDraft {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        *self == TellDraft::default()
    }
}

/// Whether a page may open the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadPermission {
    /// The frame may be opened now.
    Given,
    /// Another order is being read; ask again after this many ms.
    Busy(u32),
    /// This order was loaded less than six hours ago; how that ended, where it is known.
    Limited(Option<ReadingOutcome>),
    /// No more pages are loaded today.
    Spent,
    /// A captcha or a login stopped it, and the buyer has not opened a tracking page that reads well since.
    Blocked,
}

/// What the script inside the hidden frame has found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameReport {
    /// The frame's address.
    pub url: String,
    /// When the frame was opened.
    pub visit: Instant,
    /// Answers of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<MirroredAnswer>,
    /// What the page asks for instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
}

/// What is to stand on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageView {
    /// The language of the interface (a BCP 47 tag).
    pub language: String,
    /// Light or dark.
    pub theme: Theme,
    /// The language runs from right to left.
    #[serde(default)]
    pub rtl: bool,
    /// What is shown where the worker cannot be reached.
    pub cut_off: String,
    /// What the page's own answers said, to be reported again.
    #[serde(default)]
    pub read: AnswersRead,
    /// When the page's order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "placed")]
    pub placed: Option<Day>,
    /// The numbers of the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
    /// The orders that a chat may be about, the most urgent first. Where an empty id comes first, it is not known which one is
    /// meant; once the buyer picks one, that one comes first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chat: Vec<String>,
    /// The card, where one is to stand there; `None`: it stays as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardView>,
    /// The page is to read the tracking of its order.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_tracking: bool,
    /// No card is to stand there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// The marks on a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<MarkView>,
    /// The buyer has asked in a window of ours for the tracking of the list's orders to be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check_list: bool,
    /// The bar above a list, where the report asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bar: Option<Node>,
    /// The diagnostics that were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// What the number is that was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckView>,
}

/// The one day that a page reads, without chrono's own parser: that is 12 KB of the script on every page of the shop.
fn placed<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.and_then(|day| iso::read(&day)))
}

/// What the worker has read in the page's own answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswersRead {
    /// The order that the page is about, as each answer has it: an [`Order`] as JSON, which the page reports again and does
    /// not look into.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<String>,
    /// Parcels that name no order, as JSON as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<String>,
    /// The sources of what speaks of the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Which strategies read the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hows: Vec<How>,
    /// An answer said all that the page's elements would.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answered: bool,
    /// How reading the last answer ended; `None`: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<ReadOutcome>,
    /// What the last answer that could be read did not give; `None`: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<Vec<UnreadField>>,
}

/// How reading an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOutcome {
    /// The answer was read.
    Read,
    /// The answer gave nothing, and why.
    Failed(Trouble),
}

/// A card, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardView {
    /// The order; empty: a number alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
    /// How many orders from the same store got stuck, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stuck: Option<i64>,
    /// The orders that share a parcel with it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<Sharing>,
    /// Something of this is not known yet and worth another report once the card stands ([`PageReport::deep`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deep: bool,
    /// The card.
    pub card: Card,
}

/// The orders that share a parcel with another one. The page reports it again and does not look into it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sharing {
    /// The numbers of that one when they were looked for.
    pub numbers: Vec<String>,
    /// The ids of the others.
    pub orders: Vec<String>,
}

/// A mark on an order of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkView {
    /// The order's id.
    pub order: String,
    /// The mark.
    pub tree: Node,
    /// The verdict.
    pub level: Level,
    /// Whether its tracking is worth reading.
    #[serde(default)]
    pub check: ReadEligibility,
}

/// What a window changes. The worker is the only writer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseChange {
    /// Accounts to join in: an answer, a note, a day to look again, an imported case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<CaseRecord>,
    /// Orders to forget.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forget: Vec<String>,
    /// Finished orders whose details are to be dropped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub archive: Vec<String>,
    /// Keys of what could not be read, to be deleted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discard: Vec<String>,
    /// All orders, whatever could not be read, and all pictures are to be deleted. What the window knows of them is named
    /// in the other fields; what it does not know goes too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everything: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::MessageKind;
    use serde::de::DeserializeOwned;
    use serde_json::Value;

    fn travels<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(message: &T) {
        let value = serde_json::to_value(message).unwrap();
        assert_eq!(&T::deserialize(&value).unwrap(), message);
    }

    #[test]
    fn every_request_travels() {
        let kinds = [
            UserActionKind::Answer(AnswerKind::Wrote(MessageKind::Reminder)),
            UserActionKind::Answer(AnswerKind::HaveIt),
            UserActionKind::NewNumber("LP00800000000042".to_owned()),
            UserActionKind::Undo(1_795_500_000_000),
            UserActionKind::Redate(1_795_500_000_000, "2026-11-20".to_owned()),
            UserActionKind::Dismiss(Level::Watch),
            UserActionKind::ShowAgain,
            UserActionKind::Shape(CardShape::Tab, Level::Watch),
            UserActionKind::Side(CardSide::Left),
            UserActionKind::Proof(Proof::Chat, true),
            UserActionKind::SellerLanguage("zh-CN".to_owned()),
            UserActionKind::Check("RB1".to_owned()),
            UserActionKind::Diagnostics,
        ];
        let action = |kind| UserAction { order: "8190000000000017".to_owned(), at: 5, kind };
        let report = PageReport {
            url: "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000017".to_owned(),
            visit: 1_795_500_000_000,
            answers: vec![MirroredAnswer { url: String::new(), visit: 5, detail: "xhr\n".to_owned() }],
            trouble: Some(Trouble::Answer(crate::read::answer::Failure::Refused)),
            unread: vec![UnreadField { field: "number".to_owned(), tried: ".number".to_owned() }],
            stuck: Some(0),
            sharing: Some(Sharing {
                numbers: vec!["LP1".to_owned()],
                orders: vec!["8190000000000001".to_owned()],
            }),
            actions: kinds.map(action).to_vec(),
            ..PageReport::default()
        };
        travels(&WorkerRequest::Report(Box::new(report)));
        travels(&WorkerRequest::Report(Box::default()));
        travels(&WorkerRequest::Change(CaseChange { forget: vec!["1".to_owned()], ..CaseChange::default() }));
        travels(&WorkerRequest::OpenWindow(OwnWindow::DisputeFile("8190000000000017".to_owned())));
        travels(&WorkerRequest::OpenWindow(OwnWindow::Dashboard));
    }

    #[test]
    fn what_a_page_asks_is_what_the_worker_reads() {
        let report = PageReport { url: "x".to_owned(), visit: 1, ..PageReport::default() };
        for (asked, read) in [
            (PageRequest::Report(Box::new(report.clone())), WorkerRequest::Report(Box::new(report))),
            (PageRequest::OpenWindow(OwnWindow::Help), WorkerRequest::OpenWindow(OwnWindow::Help)),
        ] {
            let value = serde_json::to_value(&asked).unwrap();
            assert_eq!(WorkerRequest::deserialize(&value).unwrap(), read);
        }
    }

    #[test]
    fn what_the_worker_replies_is_what_a_window_reads() {
        for (reply, read) in [
            (WorkerReply::Done, ChangeReply::Done),
            (WorkerReply::Failed("full".to_owned()), ChangeReply::Failed("full".to_owned())),
        ] {
            assert_eq!(ChangeReply::deserialize(&serde_json::to_value(&reply).unwrap()).unwrap(), read);
        }
    }

    #[test]
    fn every_reply_travels() {
        let tree = Node::part("p", "why").words_or_hidden(Some("Because"));
        let card = Card {
            note: false,
            tree: tree.clone(),
            level: Level::Write,
            shape: CardShape::Open,
            chat: true,
            rtl: true,
            announcement: "Write.".to_owned(),
        };
        let list = || Node::new("ul").shown(false).holding(Vec::new());
        let view = PageView {
            language: "he".to_owned(),
            theme: Theme::Dark,
            placed: iso::read("2026-11-28"),
            read: AnswersRead {
                outcome: Some(ReadOutcome::Failed(Trouble::Captcha)),
                unread: Some(Vec::new()),
                ..AnswersRead::default()
            },
            card: Some(CardView {
                order: String::new(),
                stuck: None,
                sharing: Some(Sharing::default()),
                deep: true,
                card,
            }),
            marks: vec![MarkView {
                order: "1".to_owned(),
                tree,
                level: Level::Wait,
                check: ReadEligibility::Unread,
            }],
            report: Some(String::new()),
            check: Some(CheckView {
                announcement: String::new(),
                lists: [list(), list(), list()],
                kept: None,
            }),
            ..PageView::default()
        };
        travels(&WorkerReply::View(Box::new(view)));
        travels(&WorkerReply::Done);
        travels(&WorkerReply::Failed("QuotaExceededError".to_owned()));
        travels(&PageNotice::OrdersChanged(vec!["1".to_owned()]));
    }

    #[test]
    fn a_message_of_another_version_is_none() {
        for message in [
            r#"{}"#,
            r#"null"#,
            r#"{"report":{}}"#,
            r#"{"report":{"url":"x","visit":1,"actions":[{"at":1,"kind":"sing"}]}}"#,
            r#"{"look":"https://www.aliexpress.com/","visit":1}"#,
            r#"{"cases":[]}"#,
        ] {
            let value: Value = serde_json::from_str(message).unwrap();
            assert!(WorkerRequest::deserialize(&value).is_err(), "{message}");
        }
    }
}
