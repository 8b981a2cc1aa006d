//! Everything that the script on the shop's pages, the worker and our own windows say to each other.
//!
//! | from | to | message | answer |
//! |---|---|---|---|
//! | page | worker | [`PageRequest::Report`] | [`WorkerReply::View`] |
//! | window | worker | [`WindowRequest::Change`] | [`WorkerReply::Done`], [`WorkerReply::Unwritten`] |
//! | window | worker | [`WindowRequest::CheckAll`] | [`WorkerReply::Done`] |
//! | page | worker | [`PageRequest::OpenWindow`] | [`WorkerReply::Done`] |
//! | order page | worker | [`PageRequest::ReadTracking`] | [`WorkerReply::Leave`] |
//! | hidden frame | worker | [`PageRequest::FrameReport`] | [`WorkerReply::Done`] |
//! | order page | worker | [`PageRequest::TrackingEnded`] | [`WorkerReply::Done`] |
//! | page, window | worker | [`PageRequest::Wake`], [`WindowRequest::Wake`] | [`WorkerReply::Done`] |
//! | worker | pages | [`PageNotice::OrdersChanged`], [`PageNotice::SettingsChanged`] | none |
//! | worker | order page | [`PageNotice::TrackingRead`] | none |
//! | worker | page in front | [`PageNotice::ShowCard`] | none |
//!
//! What a sender may ask is a type of its own, so that a page cannot ask what only a window may. A message that cannot be read is of another version of the extension, and is answered with [`WorkerReply::Failed`].
//!
//! A report is whole in itself: it holds all that this page has shown in this visit (on a list: what is new), so that the
//! worker may be stopped and started at any time, and asking twice changes nothing.

mod report;
mod requests;
mod view;

pub use report::{FrameReport, MirroredAnswer, PageReport, TellDraft, UserAction, UserActionKind};
pub use requests::{
    Admission, CaseChange, ChangeReply, OwnWindow, PageNotice, PageReply, PageRequest, ReadPermission,
    Unwritten, WAKE_AFTER_MS, WindowRequest, WorkerReply,
};
pub use view::{AnswersRead, CardView, MarkView, PageView, ReadOutcome, Sharing};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::date::iso;
    use crate::order::answer::{AnswerKind, Said};
    use crate::order::settings::{CardSide, Theme};
    use crate::order::{CardShape, MessageKind, Proof, ReadEligibility, ReadingOutcome};
    use crate::present::view::check::CheckView;
    use crate::present::view::{Card, Node};
    use crate::present::wording::UnreadField;
    use crate::read::trouble::Trouble;
    use crate::rules::Level;
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    fn travels<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(message: &T) {
        let value = serde_json::to_value(message).unwrap();
        assert_eq!(&T::deserialize(&value).unwrap(), message);
    }

    #[test]
    fn every_request_travels() {
        let kinds = [
            UserActionKind::Answer(Said::of(&AnswerKind::Wrote(MessageKind::Reminder))),
            UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)),
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
        travels(&PageRequest::Report(Box::new(report)));
        travels(&PageRequest::Report(Box::default()));
        travels(&WindowRequest::Change(CaseChange { forget: vec!["1".to_owned()], ..CaseChange::default() }));
        travels(&PageRequest::OpenWindow(OwnWindow::DisputeFile("8190000000000017".to_owned())));
        travels(&PageRequest::OpenWindow(OwnWindow::Dashboard));
    }

    #[test]
    fn a_page_cannot_ask_what_only_a_window_may() {
        let change = serde_json::to_value(WindowRequest::Change(CaseChange::default())).unwrap();
        let check = serde_json::to_value(WindowRequest::CheckAll).unwrap();
        assert!(PageRequest::deserialize(&change).is_err() && PageRequest::deserialize(&check).is_err());
        let report = serde_json::to_value(PageRequest::Report(Box::default())).unwrap();
        assert!(WindowRequest::deserialize(&report).is_err());
    }

    #[test]
    fn what_the_worker_replies_is_what_a_window_reads() {
        let unwritten = || Unwritten {
            orders: vec!["1".to_owned()],
            deleted: vec!["2".to_owned()],
            ends: true,
            why: "later".to_owned(),
        };
        for (reply, read) in [
            (WorkerReply::Done, ChangeReply::Done),
            (WorkerReply::Unwritten(unwritten()), ChangeReply::Unwritten(unwritten())),
            (WorkerReply::Failed("full".to_owned()), ChangeReply::Failed("full".to_owned())),
        ] {
            assert_eq!(ChangeReply::deserialize(&serde_json::to_value(&reply).unwrap()).unwrap(), read);
        }
    }

    #[test]
    fn what_the_worker_replies_is_what_a_page_reads() {
        let read = |reply: &WorkerReply| PageReply::deserialize(&serde_json::to_value(reply).unwrap()).ok();
        let permission = ReadPermission::Limited(Some(ReadingOutcome::Captcha));
        assert_eq!(read(&WorkerReply::View(Box::default())), Some(PageReply::View(Box::default())));
        assert_eq!(read(&WorkerReply::Done), Some(PageReply::Done));
        assert_eq!(read(&WorkerReply::Leave(permission)), Some(PageReply::Leave(permission)));
        assert_eq!(read(&WorkerReply::Failed("full".to_owned())), None);
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
                needs_buyer: true,
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
        travels(&PageNotice::SettingsChanged);
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
            assert!(PageRequest::deserialize(&value).is_err(), "{message}");
            assert!(WindowRequest::deserialize(&value).is_err(), "{message}");
        }
    }
}
