//! Why an answer of the page gave nothing.

use serde::{Deserialize, Serialize};

/// Why an answer gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// The session is over: the page will ask to sign in.
    LoggedOut,
    /// The page wants to see a human.
    Captcha,
    /// The platform refused for another reason; the page may ask again.
    Refused,
    /// Larger than any real answer.
    TooLarge,
    /// Not JSON, cut off, or nested deeper than any real answer.
    Malformed,
    /// JSON, but none of the parts that are looked for: the page has changed.
    UnknownShape,
    /// The hook itself met something it could not mirror.
    Hook,
}
