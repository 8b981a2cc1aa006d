//! The window that opens once, after the installation, and says where to look.

use super::program::Program;
use super::window::Window;
use crate::i18n::{Speech, is_right_to_left};
use crate::present::windows::{self, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{self, Pages};

/// The messages of this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WelcomeMessage {
    /// The window has opened.
    Opened,
    /// The order pages may be read, or not yet.
    Found(bool),
    /// The buyer wants to allow them.
    Allow,
    /// The buyer's answer to the browser's question.
    Answered(bool),
    /// The settings are read, or written: whether the tracking of an order is read on its page.
    Reads(bool),
    /// The buyer switched the reading of tracking on or off.
    Switched(bool),
    /// The choice could not be stored, and stays as it was.
    NotStored,
}

/// The effects the browser carries out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WelcomeEffect {
    /// Redraw the window.
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

/// The state of the window.
pub struct Welcome {
    /// The tag of the language it speaks.
    language: &'static str,
    pages: Pages,
    /// The tracking of an order is read on its page; nothing before that is known.
    reads: Option<bool>,
    /// The choice could not be stored.
    unstored: bool,
}

impl Welcome {
    /// The window before anything is known.
    pub fn new(language: &'static str) -> Welcome {
        Welcome { language, pages: Pages::Unknown, reads: None, unstored: false }
    }
}

impl Program for Welcome {
    type Message = WelcomeMessage;
    type Effect = WelcomeEffect;

    fn update(&mut self, message: WelcomeMessage) -> Vec<WelcomeEffect> {
        match message {
            WelcomeMessage::Opened => {
                return vec![WelcomeEffect::Draw, WelcomeEffect::Find, WelcomeEffect::ReadSettings];
            }
            WelcomeMessage::Allow => return vec![WelcomeEffect::Ask],
            // What the buyer has answered meanwhile is newer.
            WelcomeMessage::Found(given) if self.pages == Pages::Unknown => {
                self.pages = if given { Pages::Given } else { Pages::Missing };
            }
            WelcomeMessage::Found(_) => {}
            WelcomeMessage::Reads(on) => (self.reads, self.unstored) = (Some(on), false),
            WelcomeMessage::Switched(on) => {
                self.reads = Some(on);
                return vec![WelcomeEffect::Draw, WelcomeEffect::Store(on)];
            }
            WelcomeMessage::NotStored => {
                self.unstored = true;
                return vec![WelcomeEffect::Draw, WelcomeEffect::ReadSettings];
            }
            WelcomeMessage::Answered(given) => {
                self.pages = if given { Pages::Allowed } else { Pages::Refused }
            }
        }
        vec![WelcomeEffect::Draw]
    }
}

impl Window for Welcome {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let model = wording::welcome(self.reads, self.unstored, speech);
        windows::welcome(&model, self.pages, is_right_to_left(self.language))
    }

    fn message(event: &UserEvent) -> Option<WelcomeMessage> {
        if event.action == "reading" && event.kind == UserEventKind::Change {
            return Some(WelcomeMessage::Switched(!event.value.is_empty()));
        }
        event.clicks("allow").then_some(WelcomeMessage::Allow)
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
        let start = [WelcomeEffect::Draw, WelcomeEffect::Find, WelcomeEffect::ReadSettings];
        assert_eq!(welcome.update(WelcomeMessage::Opened), start);
        assert_eq!(shown(&welcome), (false, true, String::new()));
        welcome.update(WelcomeMessage::Found(true));
        assert_eq!(shown(&welcome), (false, true, String::new()));
        let mut welcome = Welcome::new("en");
        welcome.update(WelcomeMessage::Found(false));
        assert_eq!(shown(&welcome), (true, false, String::new()));
        let clicked = UserEvent::made(UserEventKind::Click, "allow", "", &[]);
        assert_eq!(welcome.update(Welcome::message(&clicked).unwrap()), [WelcomeEffect::Ask]);
        welcome.update(WelcomeMessage::Answered(false));
        let (asks, goes, outcome) = shown(&welcome);
        assert!(asks && !goes && outcome.starts_with("Not allowed."), "{outcome}");
        welcome.update(WelcomeMessage::Answered(true));
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
        welcome.update(WelcomeMessage::Reads(true));
        assert_eq!(switch(&welcome), (true, true));
        let switched = UserEvent::made(UserEventKind::Change, "reading", "", &[]);
        let effects = welcome.update(Welcome::message(&switched).unwrap());
        assert_eq!(effects, [WelcomeEffect::Draw, WelcomeEffect::Store(false)]);
        assert_eq!(switch(&welcome), (true, false));
        // What could not be stored is shown as it is.
        assert_eq!(
            welcome.update(WelcomeMessage::NotStored),
            [WelcomeEffect::Draw, WelcomeEffect::ReadSettings]
        );
        assert!(welcome.unstored);
        welcome.unstored = true;
        let page = welcome.view(&english()).content;
        assert!(page.find("data-part", "unstored").unwrap().attribute("hidden").is_none());
    }

    #[test]
    fn an_answer_is_newer_than_what_was_found() {
        let mut welcome = Welcome::new("en");
        welcome.update(WelcomeMessage::Opened);
        welcome.update(WelcomeMessage::Answered(true));
        welcome.update(WelcomeMessage::Found(false));
        assert!(!shown(&welcome).0);
    }
}
