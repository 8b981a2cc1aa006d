//! One thing at a time is done with everything that is stored ([`DataTask`]); what comes meanwhile has its turn afterwards.
//!
//! It waits, rather than being refused: files are joined in, so that a second one may as well follow the first, an export of
//! the half of a file is none, and a word that says *not now* would stand no longer than the next part takes. Only a deletion of
//! everything does not wait for the orders to come in that it is about to delete: it ends that ([`Overtaken`]).

use super::action::DataAction;
use super::message::DashboardEffect;
use super::state::{Dashboard, DashboardLoading, DataNotice, DataTask, Overtaken};

impl Dashboard {
    /// Something is to be done with everything that is stored, or has come of it.
    pub(super) fn act_on_data(&mut self, action: DataAction, effects: &mut Vec<DashboardEffect>) {
        // What was chosen before everything was deleted is not wanted any more.
        if matches!(&action, DataAction::File(file, _) if !self.data.chosen.contains(file) && !self.is_overtaken(*file))
        {
            return;
        }
        if self.data.running.is_none() && is_new(&action) {
            self.data.earlier.clear();
            self.data.notice = DataNotice::Nothing;
        }
        if is_question(&action) {
            // The question that is asked last is the one that is meant.
            self.data.waiting.retain(|waits| !is_question(waits));
        }
        match action {
            DataAction::Chosen(file) => self.data.chosen.push(file),
            DataAction::ArchiveNow => {
                self.data.confirm = None;
                self.take_turn(action, effects);
            }
            DataAction::DeleteNow => self.overtake(effects),
            DataAction::File(file, _) if self.is_overtaken(file) => {
                if let Some(overtaken) = &mut self.data.overtaken {
                    overtaken.actions.push(action);
                }
            }
            _ => self.take_turn(action, effects),
        }
    }

    /// Does it, or has it wait.
    fn take_turn(&mut self, action: DataAction, effects: &mut Vec<DashboardEffect>) {
        if needs_all(&action) && self.reading != DashboardLoading::Over {
            self.wait(action);
        } else if self.must_wait(&action) {
            self.line_up(action);
        } else {
            self.do_with_data(action, effects);
        }
    }

    /// Whether another thing is running that changes what this one takes, or takes what this one changes.
    fn must_wait(&self, action: &DataAction) -> bool {
        let takes = needs_all(action) && *action != DataAction::DeleteAll;
        match &self.data.running {
            // What a buyer has wanted back is deleted like everything else, and not brought back afterwards.
            None if *action == DataAction::DeleteNow => self.is_bringing_back(),
            // It was wanted after the deletion of everything.
            None => changes(action) && self.data.overtaken.is_some(),
            Some(DataTask::Exporting) => changes(action) || *action == DataAction::Export,
            Some(_) => changes(action) || takes,
        }
    }

    /// What counts or takes all there is waits until all is known, and is not done where that cannot be.
    fn wait(&mut self, action: DataAction) {
        self.data.confirm = None;
        if self.reading == DashboardLoading::Failed {
            self.data.notice = DataNotice::Unread;
            return;
        }
        self.data.notice = DataNotice::Waiting;
        self.line_up(action);
    }

    /// Once is enough of what waits already.
    fn line_up(&mut self, action: DataAction) {
        if !self.data.waiting.contains(&action) {
            self.data.waiting.push(action);
        }
    }

    /// Reading is over: does what was pressed before.
    pub(super) fn data_waited(&mut self, effects: &mut Vec<DashboardEffect>) {
        if self.data.notice == DataNotice::Waiting {
            self.data.notice = DataNotice::Nothing;
        }
        self.go_on(effects);
    }

    /// Does what waits, as far as its turn has come.
    pub(super) fn go_on(&mut self, effects: &mut Vec<DashboardEffect>) {
        for action in std::mem::take(&mut self.data.waiting) {
            if self.data.running.is_none() {
                self.keep_notice();
            }
            self.take_turn(action, effects);
        }
    }

    /// What was said of the last thing is still said while the next one is done, so that no account of a file is lost.
    pub(super) fn keep_notice(&mut self) {
        match &self.data.notice {
            DataNotice::Nothing | DataNotice::Waiting | DataNotice::Working(..) | DataNotice::Deleting => {}
            _ => {
                let said = std::mem::replace(&mut self.data.notice, DataNotice::Nothing);
                if !self.data.earlier.contains(&said) {
                    self.data.earlier.push(said);
                }
            }
        }
    }

    /// What is running is over, where it is this: the next thing has its turn.
    pub(super) fn over(&mut self, is_this: impl Fn(&DataTask) -> bool, effects: &mut Vec<DashboardEffect>) {
        if self.data.running.take_if(|running| is_this(running)).is_some() {
            self.go_on(effects);
        }
    }

    /// Everything is to be deleted. What would bring orders or change them gives way; what was to be saved before is saved
    /// before.
    fn overtake(&mut self, effects: &mut Vec<DashboardEffect>) {
        self.data.confirm = None;
        if self.data.overtaken.is_some() {
            return;
        }
        let waiting = std::mem::take(&mut self.data.waiting);
        let (actions, before) =
            waiting.into_iter().partition(|action| changes(action) || is_question(action));
        let files = std::mem::take(&mut self.data.chosen);
        self.data.overtaken = Some(Overtaken { work: None, actions, files });
        self.data.waiting = before;
        self.data.waiting.push(DataAction::DeleteNow);
        if self.data.running.is_none() {
            self.go_on(effects);
        }
    }

    /// The file was chosen before everything was to be deleted.
    fn is_overtaken(&self, file: u32) -> bool {
        self.data.overtaken.as_ref().is_some_and(|overtaken| overtaken.files.contains(&file))
    }

    /// No order that was wanted back is under way any more: a deletion of everything that has waited for it has its turn.
    pub(super) fn all_is_back(&mut self, effects: &mut Vec<DashboardEffect>) {
        if self.data.overtaken.is_some() && self.data.running.is_none() {
            self.go_on(effects);
        }
    }

    pub(super) fn next_number(&mut self) -> u32 {
        self.data.asked = self.data.asked.wrapping_add(1);
        self.data.asked
    }
}

/// It counts or takes all that is stored.
fn needs_all(action: &DataAction) -> bool {
    matches!(
        action,
        DataAction::Export
            | DataAction::Table
            | DataAction::Archive
            | DataAction::DeleteAll
            | DataAction::SaveUnreadable
    )
}

/// It brings orders or changes those that are stored.
fn changes(action: &DataAction) -> bool {
    matches!(
        action,
        DataAction::File(..)
            | DataAction::ArchiveNow
            | DataAction::UndoArchive
            | DataAction::DeleteNow
            | DataAction::DeleteUnreadable
    )
}

/// It asks before anything is done.
fn is_question(action: &DataAction) -> bool {
    matches!(action, DataAction::Archive | DataAction::DeleteAll)
}

/// What is said of it takes the place of what was said before.
fn is_new(action: &DataAction) -> bool {
    matches!(
        action,
        DataAction::Export
            | DataAction::Table
            | DataAction::File(..)
            | DataAction::Archive
            | DataAction::ArchiveNow
            | DataAction::UndoArchive
            | DataAction::DeleteAll
            | DataAction::DeleteNow
    )
}
