//! What to write to the seller. Short, polite, one fact and one request.

mod dispute;
mod insertion;
mod text;

pub use crate::order::MessageKind;
pub use dispute::dispute;
pub use insertion::{Insertion, insertion};
pub use text::{MessageFacts, text};

/// The languages that sellers and their translators read, the likeliest first.
pub const SELLER_LANGUAGES: &[&str] = &["en", "zh-CN", "ru", "es", "pt-BR", "fr", "de", "pl", "tr", "ko"];
