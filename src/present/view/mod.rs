//! Elements as data: one kind of tree for whatever is shown, on a page of the shop, in a window of ours or in the file for
//! a dispute. The patcher of [`crate::web::elements`] makes elements of it, `html` a text. What stands on a page of the
//! shop is put together here; our own windows are in `crate::present::windows`, the file in
//! `crate::present::dispute_file`.
//!
//! | file | holds |
//! |---|---|
//! | `node` | an element as data, and how it travels |
//! | `html` | a tree written out as HTML |
//! | `icon` | the paths of the icons |
//! | `card` | the card on an order's page |
//! | `letter` | the texts in it that are copied: the message, the dispute |
//! | `lists` | what in it repeats: steps, signs, numbers, trackers, the history, facts |
//! | `check` | the box in which a number is checked |
//! | `menu` | the menu of the card |
//! | `hidden` | what stands in the place of a card that was just hidden |
//! | `mark` | the mark on an order of the list |
//! | `list_check` | the bar above the list |
//! | `trouble` | the card where nothing can be read and no order is known |
//! | `tell` | what the buyer pastes or says of the tracking |

mod card;
pub mod check;
mod hidden;
pub mod html;
pub mod icon;
mod letter;
mod list_check;
mod lists;
mod mark;
mod menu;
mod node;
pub mod tell;
mod trouble;

pub use card::{Card, bare, card, percent, shown};
pub use hidden::hidden;
pub use list_check::{list_check, list_check_cut_off};
pub use lists::{day_field, refused_day, timeline};
pub use mark::mark;
pub use node::{Attribute, Inside, Node, is_image, is_link};
pub use trouble::trouble;
