//! What a buyer did in a tree, as data.

use crate::order::{Day, Instant};
use litemap::LiteMap;

/// The kind of a [`UserEvent`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserEventKind {
    /// A click, with whatever device.
    Click,
    /// A letter was typed.
    Input,
    /// What was typed or chosen stands.
    Change,
    /// A field was left, whether or not anything was changed.
    Leave,
    /// A key was pressed; its name, as `KeyboardEvent.key` has it.
    Key(String),
}

/// Something happened at a control that carries `data-action`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserEvent {
    /// What happened.
    pub kind: UserEventKind,
    /// What the control carries as `data-action`.
    pub action: String,
    /// What the control holds; of one that is ticked `on`, of one that is not nothing.
    pub value: String,
    /// The other `data-…` attributes of the control and of the elements around it, by their names without `data-`; the
    /// nearest counts.
    pub data: LiteMap<String, String>,
    /// When it happened, …
    pub at: Instant,
    /// … on which day of the buyer, …
    pub on: Day,
    /// … and at which minute of it.
    pub minute: u16,
}

impl UserEvent {
    /// A `data-…` attribute; empty where there is none.
    pub fn data(&self, name: &str) -> &str {
        self.data.get(name).map_or("", String::as_str)
    }

    /// It is a click on a control that does `action`.
    pub fn clicks(&self, action: &str) -> bool {
        self.kind == UserEventKind::Click && self.action == action
    }
}

#[cfg(test)]
impl UserEvent {
    /// As a control with these attributes would give it at the first instant there is, for tests.
    pub fn made(kind: UserEventKind, action: &str, value: &str, data: &[(&str, &str)]) -> UserEvent {
        let data = data.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (action, value) = (action.to_owned(), value.to_owned());
        UserEvent { kind, action, value, data, at: 0, on: Day::default(), minute: 0 }
    }
}
