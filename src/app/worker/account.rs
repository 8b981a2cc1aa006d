//! What the buyer did on a page, as an account of the order that is joined to what is stored.

use super::message::order_named;
use crate::app::protocol::{UserAction, UserActionKind};
use crate::case::OrderRecord;
use crate::knowledge::tracking_number::normal;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{Day, Instant};

/// What the buyer did, as an account to be joined in; `known`: what is known of the order. A click is no sight of the
/// page, so the account is as old as the last one.
pub fn account(
    action: &UserAction,
    known: Option<&OrderRecord>,
    last_seen: Instant,
    today: Day,
) -> Option<OrderRecord> {
    let mut account = OrderRecord::seen(order_named(&action.order), last_seen);
    let said = |kind| vec![Answer { at: action.at, on: today, said: kind, undone: false }];
    match &action.kind {
        UserActionKind::Answer(kind) => account.answers = said(kind.clone()),
        UserActionKind::NewNumber(number) => {
            let number = normal(number).unwrap_or_else(|| number.clone());
            account.answers = said(AnswerKind::SellerGaveNumber(number));
        }
        UserActionKind::Undo(at) => {
            let standing = known?.answers.iter().filter(|answer| answer.at == *at);
            account.answers = standing.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
        }
        UserActionKind::Dismiss(level) => {
            account.dismissed = Some(*level);
            account.dismissed_at = action.at;
        }
        UserActionKind::SellerLanguage(_) | UserActionKind::Check(_) | UserActionKind::Diagnostics => {
            return None;
        }
    }
    Some(account)
}

/// It changes what is stored of an order.
pub fn is_stored(kind: &UserActionKind) -> bool {
    !matches!(
        kind,
        UserActionKind::SellerLanguage(_) | UserActionKind::Check(_) | UserActionKind::Diagnostics
    )
}
