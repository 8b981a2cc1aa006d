//! What the buyer did on a page, as an account of the order that is joined to what is stored.

use super::machine::Machine;
use super::message::order_named;
use crate::app::lookup::{Tell, TellAction};
use crate::app::protocol::{TellDraft, UserAction, UserActionKind};
use crate::case::account::{redated, take_back};
use crate::case::reminder::Moment;
use crate::case::{OrderRecord, SCHEMA_WITH_LOOKUPS};
use crate::knowledge::date::iso;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{ChosenShape, Instant, Lookup, ProofTick};
use crate::present::wording::{NewNumber, examine_new_number};
use crate::read::text::Now;

/// Where and when the buyer did it.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// What is known of the order.
    pub known: Option<&'a OrderRecord>,
    /// When it was seen last.
    pub last_seen: Instant,
    /// The buyer's own clock.
    pub now: Moment,
    /// Whose clock says when something was done: what could not be kept is reported once more, perhaps on another day.
    pub machine: Machine,
    /// The language of the interface (a BCP 47 tag), in which a pasted text may be.
    pub language: &'a str,
}

/// What the buyer did one after another. What was done later may be about what was done just before: a day that is typed
/// comes in several.
pub fn accounts(actions: &[&UserAction], setting: Setting<'_>) -> Vec<OrderRecord> {
    let mut known = setting.known.filter(|_| !actions.is_empty()).cloned();
    let mut accounts = Vec::new();
    for action in actions {
        let Some(said) = account(action, Setting { known: known.as_ref(), ..setting }) else { continue };
        match &mut known {
            Some(known) => known.join(said.clone()),
            None => known = Some(said.clone()),
        }
        accounts.push(said);
    }
    accounts
}

/// What the buyer did, as an account to be joined in. A click is no sight of the page, so the account is as old as the last
/// one.
fn account(action: &UserAction, setting: Setting<'_>) -> Option<OrderRecord> {
    let Setting { known, last_seen, .. } = setting;
    let now = setting.machine.done_at(action.at, setting.now);
    let mut account = OrderRecord::seen(order_named(&action.order), last_seen);
    let said = |kind| vec![Answer { at: action.at, on: now.day, said: kind, undone: false }];
    let gave_number = |typed: &str, warned: bool| {
        let answers = known.map_or(&[][..], |known| known.answers.as_slice());
        let order = known.map_or(&account.order, |known| &known.order);
        match examine_new_number(typed, order, answers) {
            NewNumber::Clear(number) => Some(AnswerKind::SellerGaveNumber(number)),
            NewNumber::Doubtful(number) if warned => Some(AnswerKind::SellerGaveNumber(number)),
            NewNumber::Doubtful(_) | NewNumber::Refused(_) => None,
        }
    };
    match &action.kind {
        UserActionKind::NewNumber(typed) => account.answers = said(gave_number(typed, false)?),
        UserActionKind::Answer(answer) => {
            account.answers = said(match answer.kind()? {
                // Saved once more, or taken from what was offered: the warning was seen.
                AnswerKind::SellerGaveNumber(typed) => gave_number(&typed, true)?,
                kind => kind,
            });
        }
        UserActionKind::Undo(at) => take_back(&mut account, known?, *at),
        UserActionKind::Redate(at, day) => {
            account.answers = redated(known?, *at, iso::read(day)?, now.day)?;
        }
        UserActionKind::Pasted(_) | UserActionKind::TrackingSays(..) => {
            let (_, lookup) = lookup_made(action, known?, now, setting.language)?;
            account.lookups.push(lookup?);
        }
        UserActionKind::Dismiss(level) => {
            account.dismissed = Some(*level);
            account.dismissed_at = action.at;
        }
        UserActionKind::ShowAgain => account.dismissed_at = action.at,
        UserActionKind::Shape(shape, level) => {
            account.shape = Some(ChosenShape { at: action.at, shape: *shape, level: *level });
        }
        UserActionKind::Proof(proof, ticked) => {
            account.proofs = vec![ProofTick { proof: *proof, at: action.at, ticked: *ticked }];
        }
        UserActionKind::SellerLanguage(_)
        | UserActionKind::Side(_)
        | UserActionKind::Check(_)
        | UserActionKind::Diagnostics => return None,
    }
    if !account.lookups.is_empty() {
        account.schema = SCHEMA_WITH_LOOKUPS;
    }
    Some(account)
}

/// What is typed on the card, as the form in our own windows has it.
pub fn typed(draft: &TellDraft, known: &OrderRecord, now: Moment, language: &str) -> Tell {
    let mut tell = Tell::default();
    let mut does = |action| drop(tell.act(action, known, language));
    does(TellAction::Typed(draft.text.clone()));
    does(TellAction::Since(draft.since.clone()));
    if draft.read {
        let minute = u16::try_from(now.minute).unwrap_or_default();
        does(TellAction::Read(Now { today: now.day, minute }));
        for line in &draft.struck {
            does(TellAction::Strike(usize::try_from(*line).unwrap_or(usize::MAX)));
        }
    }
    tell
}

/// What stood in the fields when the buyer pasted or said something of the tracking.
pub fn draft_of(action: &UserAction) -> TellDraft {
    match &action.kind {
        UserActionKind::Pasted(draft) => draft.clone(),
        UserActionKind::TrackingSays(_, since) => TellDraft { since: since.clone(), ..TellDraft::default() },
        _ => TellDraft::default(),
    }
}

/// What the buyer pasted or said of the tracking: the form as it stands afterwards, and what comes of it for the order.
pub fn lookup_made(
    action: &UserAction,
    known: &OrderRecord,
    now: Moment,
    language: &str,
) -> Option<(Tell, Option<Lookup>)> {
    let does = match &action.kind {
        UserActionKind::Pasted(_) => TellAction::Keep(action.at, now.day),
        UserActionKind::TrackingSays(place, _) => {
            TellAction::Say(usize::try_from(*place).ok()?, action.at, now.day)
        }
        _ => return None,
    };
    let mut tell = typed(&draft_of(action), known, now, language);
    let lookup = tell.act(does, known, language);
    Some((tell, lookup))
}
