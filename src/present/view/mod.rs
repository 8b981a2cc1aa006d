//! What stands on a page of the shop, as data: trees of elements. The worker makes them of the words for a verdict, the
//! content script puts them on the page ([`crate::web::elements`]), and neither needs to know more of the other.
//!
//! | file | holds |
//! |---|---|
//! | `node` | an element as data, and how it travels |
//! | `icon` | the paths of the icons |
//! | `card` | the card on an order's page |
//! | `letter` | the texts in it that are copied: the message, the dispute |
//! | `lists` | what in it repeats: steps, signs, numbers, trackers, the history, facts |
//! | `check` | the box in which a number is checked |
//! | `mark` | the mark on an order of the list |

mod card;
pub mod check;
pub mod icon;
mod letter;
mod lists;
mod mark;
mod node;

pub use card::{Card, bare, card, percent, shown};
pub use lists::timeline;
pub use mark::mark;
pub use node::{Attribute, Inside, Node, is_link};
