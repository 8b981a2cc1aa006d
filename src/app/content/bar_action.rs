//! What a click on the bar above the list means.

/// What the buyer did on the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarAction {
    /// Read what was not read today.
    Start,
    /// No further one for now.
    Pause,
    /// Go on.
    Resume,
    /// No further one.
    Stop,
}
