//! Where the conversation with the worker stands: one report at a time.

/// Whether a question is a first or a repeated one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The first attempt.
    First,
    /// A worker that was stopped while it worked may have stored nothing. Asking twice changes nothing.
    Second,
}

/// A report that is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Whether it is the first attempt.
    pub attempt: Attempt,
    /// The worker reads answers of the page.
    pub with_answers: bool,
}

/// Where the conversation with the worker stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkerLink {
    /// Everything has been reported.
    #[default]
    Idle,
    /// There is something new; it goes when the list is read, all at once.
    Postponed,
    /// A report is on its way.
    Asking(Pending),
    /// A report is on its way, and there is something new since.
    AskingWithMore(Pending),
}

impl WorkerLink {
    /// The report that is on its way.
    pub fn pending(self) -> Option<Pending> {
        match self {
            WorkerLink::Asking(pending) | WorkerLink::AskingWithMore(pending) => Some(pending),
            WorkerLink::Idle | WorkerLink::Postponed => None,
        }
    }

    /// Whether there is something that no report contains.
    pub fn has_changes(self) -> bool {
        matches!(self, WorkerLink::Postponed | WorkerLink::AskingWithMore(_))
    }

    /// Notes that something new is to be reported.
    pub fn mark_pending(&mut self) {
        *self = self.pending().map_or(WorkerLink::Postponed, WorkerLink::AskingWithMore);
    }
}
