//! The extension's own windows as trees: a pure function of what a window shows, one file a window.
//!
//! | file | holds |
//! |---|---|
//! | `event` | what a buyer did in a tree, as data |
//! | `lookup` | what was read for an order, before it is kept |
//! | `answers` | what can be said of an order, and what was |
//! | `check_all` | the button that has all orders of the list read |
//! | `dashboard` | the page with all orders |
//! | `dispute_file` | the page of the dispute file |
//! | `options` | the settings |
//! | `popup` | the window behind the toolbar button |
//! | `welcome` | the window of the first minute |
//!
//! A control that does something carries `data-action`, and what else belongs to it in further `data-…` attributes of its
//! own or of an element around it. One listener on the window's root ([`crate::web::window`]) turns what happens there
//! into a [`UserEvent`].

mod answers;
mod check_all;
mod dashboard;
mod dispute_file;
mod event;
mod lookup;
mod options;
mod popup;
mod welcome;

pub use check_all::CHECK_ALL;
pub use dashboard::{Confirm, Frame, FrameRecord, dashboard, filter, filters_archived, row, sort};
pub use dispute_file::{DisputeFileShown, dispute_file};
pub use event::{UserEvent, UserEventKind};
pub use lookup::{READ_FOR, hand, reader};
pub use options::options;
pub use popup::{FIELD, UNCOPIED, WHOSE, attention_of, popup};
pub use welcome::welcome;

use super::view::{Node, icon::icon};

/// A whole window: what the browser calls it, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowPage {
    /// The title of the document.
    pub title: String,
    /// The `main` element.
    pub content: Node,
}

/// What the extension is called, in every language.
pub const PRODUCT: &str = "Stuck Parcel";

/// Whose window it is: the mark and the name.
fn brand() -> Node {
    let mark = Node::new("img").with("src", "icons/48.png").with("alt", "");
    Node::of("p", "brand").holding(vec![mark, Node::new("span").words(PRODUCT)])
}

/// A button with its words.
fn button(class: &str, action: &str, words: &str) -> Node {
    Node::button(class, action).words(words)
}

/// A link to another page of the extension, in a tab of its own. The path is made by this program.
fn own_page(class: &str, path: &str, words: &str) -> Node {
    Node::of("a", class).with("href", path).with("target", "_blank").words(words)
}

/// The choices of a select: what each stands for, and its words.
fn choices(list: &[(String, String)]) -> Vec<Node> {
    list.iter().map(|(value, words)| Node::new("option").with("value", value).words(words)).collect()
}

/// An icon on a disc, as it stands before a verdict.
fn disc(path: &str) -> Node {
    Node::of("span", "disc").holding(vec![icon(path)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::dashboard::Dashboard;
    use crate::app::options::Options;
    use crate::app::popup::Popup;
    use crate::app::window::Window;
    use crate::order::settings::Settings;
    use crate::present::wording::sample::{day, english};

    #[test]
    fn each_window_says_whose_it_is() {
        let settings = Settings::default;
        let pages = [
            Popup::new(settings(), "en", day(1), 1).view(&english()),
            Dashboard::new(settings(), |_| day(1), (1, day(1)), 1).view(&english()),
            Options::new(settings(), true).view(&english()),
            dispute_file("Dispute file", "", DisputeFileShown::Nothing),
        ];
        for WindowPage { title, content } in pages {
            let brand = content.find("class", "brand").unwrap_or_else(|| panic!("{title}"));
            assert_eq!(brand.text(), PRODUCT);
            assert!(brand.find("src", "icons/48.png").is_some(), "{title}");
        }
    }
}
