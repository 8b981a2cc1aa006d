//! The window that opens once, after the installation, and says where to look.

use super::program::Program;
use super::window::Window;
use crate::i18n::{Speech, is_right_to_left};
use crate::present::windows::{self, Page, UserEvent};
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
}

/// The window.
pub struct Welcome {
    /// The tag of the language it speaks.
    language: &'static str,
    pages: Pages,
}

impl Welcome {
    /// The window before anything is known.
    pub fn new(language: &'static str) -> Welcome {
        Welcome { language, pages: Pages::Unknown }
    }
}

impl Program for Welcome {
    type Message = Message;
    type Effect = Effect;

    fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Opened => return vec![Effect::Draw, Effect::Find],
            Message::Allow => return vec![Effect::Ask],
            // What the buyer has answered meanwhile is newer.
            Message::Found(given) if self.pages == Pages::Unknown => {
                self.pages = if given { Pages::Given } else { Pages::Missing };
            }
            Message::Found(_) => {}
            Message::Answered(given) => self.pages = if given { Pages::Allowed } else { Pages::Refused },
        }
        vec![Effect::Draw]
    }
}

impl Window for Welcome {
    fn view(&self, speech: &Speech<'_>) -> Page {
        windows::welcome(&wording::welcome(speech), self.pages, is_right_to_left(self.language))
    }

    fn message(event: &UserEvent) -> Option<Message> {
        event.clicks("allow").then_some(Message::Allow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::windows::EventKind;
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
        assert_eq!(welcome.update(Message::Opened), [Effect::Draw, Effect::Find]);
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
    fn an_answer_is_newer_than_what_was_found() {
        let mut welcome = Welcome::new("en");
        welcome.update(Message::Opened);
        welcome.update(Message::Answered(true));
        welcome.update(Message::Found(false));
        assert!(!shown(&welcome).0);
    }
}
