//! The window that opens once, after the installation, and says where to look.

use super::program::Program;
use super::window::Window;
use crate::i18n::{Speech, is_right_to_left};
use crate::present::windows::{self, EventKind, Page, UserEvent};
use crate::present::wording::{self, Pages};

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The window stands.
    Opened,
    /// The order pages may be read, or not yet.
    Found(bool),
    /// The buyer wants to allow them.
    Allow,
    /// The buyer's answer to the browser's question.
    Answered(bool),
    /// The settings are read, or written: whether the tracking of an order is read on its page.
    Reads(bool),
    /// The buyer has switched that.
    Switched(bool),
    /// It could not be stored, and stays as it was.
    NotStored,
}

/// What the browser is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Draw the window anew.
    Draw,
    /// Find out whether the order pages may be read.
    Find,
    /// Ask the buyer for them, within the click.
    Ask,
    /// Read the settings.
    ReadSettings,
    /// Store whether the tracking of an order is read on its page.
    Store(bool),
}

/// The window.
pub struct Welcome {
    /// The tag of the language it speaks.
    language: &'static str,
    pages: Pages,
    /// The tracking of an order is read on its page; nothing before that is known.
    reads: Option<bool>,
    /// It could not be stored.
    unstored: bool,
}

impl Welcome {
    /// The window before anything is known.
    pub fn new(language: &'static str) -> Welcome {
        Welcome { language, pages: Pages::Unknown, reads: None, unstored: false }
    }
}

impl Program for Welcome {
    type Message = Message;
    type Effect = Effect;

    fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Opened => return vec![Effect::Draw, Effect::Find, Effect::ReadSettings],
            Message::Allow => return vec![Effect::Ask],
            // What the buyer has answered meanwhile is newer.
            Message::Found(given) if self.pages == Pages::Unknown => {
                self.pages = if given { Pages::Given } else { Pages::Missing };
            }
            Message::Found(_) => {}
            Message::Reads(on) => (self.reads, self.unstored) = (Some(on), false),
            Message::Switched(on) => {
                self.reads = Some(on);
                return vec![Effect::Draw, Effect::Store(on)];
            }
            Message::NotStored => {
                self.unstored = true;
                return vec![Effect::Draw, Effect::ReadSettings];
            }
            Message::Answered(given) => self.pages = if given { Pages::Allowed } else { Pages::Refused },
        }
        vec![Effect::Draw]
    }
}

impl Window for Welcome {
    fn view(&self, speech: &Speech<'_>) -> Page {
        let model = wording::welcome(self.reads, self.unstored, speech);
        windows::welcome(&model, self.pages, is_right_to_left(self.language))
    }

    fn message(event: &UserEvent) -> Option<Message> {
        if event.action == "reading" && event.kind == EventKind::Change {
            return Some(Message::Switched(!event.value.is_empty()));
        }
        event.clicks("allow").then_some(Message::Allow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::english;

    /// Whether the question, the link to the orders and what came of it are shown.
    fn shown(welcome: &Welcome) -> (bool, bool, String) {
        let page = welcome.view(&english()).content;
        let shown = |name, value| page.find(name, value).unwrap().attribute("hidden").is_none();
        let outcome = page.find("data-part", "outcome").unwrap().text();
        (shown("data-part", "allow"), shown("class", "go"), outcome)
    }

    #[test]
    fn asks_only_for_what_is_not_given_and_has_one_button() {
        let mut welcome = Welcome::new("en");
        let start = [Effect::Draw, Effect::Find, Effect::ReadSettings];
        assert_eq!(welcome.update(Message::Opened), start);
        assert_eq!(shown(&welcome), (false, true, String::new()));
        welcome.update(Message::Found(true));
        assert_eq!(shown(&welcome), (false, true, String::new()));
        let mut welcome = Welcome::new("en");
        welcome.update(Message::Found(false));
        assert_eq!(shown(&welcome), (true, false, String::new()));
        let clicked = UserEvent::made(EventKind::Click, "allow", "", &[]);
        assert_eq!(welcome.update(Welcome::message(&clicked).unwrap()), [Effect::Ask]);
        welcome.update(Message::Answered(false));
        let (asks, goes, outcome) = shown(&welcome);
        assert!(asks && !goes && outcome.starts_with("Not allowed."), "{outcome}");
        welcome.update(Message::Answered(true));
        let (asks, goes, outcome) = shown(&welcome);
        assert!(!asks && goes && outcome.starts_with("Allowed."), "{outcome}");
    }

    #[test]
    fn the_switch_shows_what_is_stored() {
        let mut welcome = Welcome::new("en");
        let switch = |welcome: &Welcome| {
            let page = welcome.view(&english()).content;
            let field = page.find("data-action", "reading").unwrap().clone();
            (field.attribute("disabled").is_none(), field.attribute("checked").is_some())
        };
        assert_eq!(switch(&welcome), (false, false), "not known yet");
        welcome.update(Message::Reads(true));
        assert_eq!(switch(&welcome), (true, true));
        let switched = UserEvent::made(EventKind::Change, "reading", "", &[]);
        let effects = welcome.update(Welcome::message(&switched).unwrap());
        assert_eq!(effects, [Effect::Draw, Effect::Store(false)]);
        assert_eq!(switch(&welcome), (true, false));
        // What could not be stored is shown as it is.
        assert_eq!(welcome.update(Message::NotStored), [Effect::Draw, Effect::ReadSettings]);
        assert!(welcome.unstored);
        welcome.unstored = true;
        let page = welcome.view(&english()).content;
        assert!(page.find("data-part", "unstored").unwrap().attribute("hidden").is_none());
    }

    #[test]
    fn an_answer_is_newer_than_what_was_found() {
        let mut welcome = Welcome::new("en");
        welcome.update(Message::Opened);
        welcome.update(Message::Answered(true));
        welcome.update(Message::Found(false));
        assert!(!shown(&welcome).0);
    }
}
