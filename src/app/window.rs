//! A program that fills one of the extension's own windows: its state as a tree, and what a buyer does in that tree as a
//! message.

use super::program::Program;
use crate::i18n::Speech;
use crate::present::windows::{UserEvent, WindowPage};

/// A program with a window.
pub trait Window: Program {
    /// The window as it is to stand now, in the language it is shown in.
    fn view(&self, speech: &Speech<'_>) -> WindowPage;

    /// What an event in the window means; `None`: nothing.
    fn message(event: &UserEvent) -> Option<Self::Message>;
}
