//! Which of the buyer's answers a dispute file has, and where.

use crate::order::answer::{Answer, AnswerKind};

/// The answers that were not taken back, oldest first.
pub(super) fn standing(answers: &[Answer]) -> impl Iterator<Item = &Answer> {
    answers.iter().filter(|answer| !answer.undone)
}

/// What was written to the seller, and what came back.
pub(super) fn is_correspondence(said: &AnswerKind) -> bool {
    said.is_with_seller() || *said == AnswerKind::DisputeOpened
}

/// What the buyer noted and stands nowhere else.
pub(super) fn is_noted(said: &AnswerKind) -> bool {
    !is_correspondence(said) && said.look_up().is_none()
}
