//! What a click on the bar above the list means.

/// What the buyer did on the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarAction {
    /// Starts reading the orders not read today.
    Start,
    /// Pauses: no further order is read for now.
    Pause,
    /// Resumes after a pause.
    Resume,
    /// Stops: no further order is read.
    Stop,
}
