//! What the bar above the order list says.

use crate::i18n::{Arg, Key, Speech};
use crate::order::{CheckEnd, CheckPace, CheckProgress, ListCheck, ListCheckStage, ReadEligibility};

/// What a button of the bar does, and its words.
pub type BarButton = (&'static str, String);

/// The bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListCheckModel {
    /// What the bar is, for a screen reader.
    pub label: String,
    /// How many orders there are, or how many have had their turn.
    pub words: String,
    /// How many have had their turn, of how many, while it is under way.
    pub progress: Option<(u32, u32)>,
    /// How it ended.
    pub notes: Vec<String>,
    /// The buttons.
    pub buttons: Vec<BarButton>,
    /// It is under way.
    pub runs: bool,
}

/// The button in our own windows that has all orders of the list read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckAllModel {
    /// How many there are.
    pub words: String,
    /// The button's words.
    pub button: String,
}

/// That button. How many are on the way is said elsewhere in those windows, and without those that need the buyer. `None`:
/// each order that is on the way was read today.
pub fn check_all(
    checks: impl Iterator<Item = ReadEligibility>,
    speech: &Speech<'_>,
) -> Option<CheckAllModel> {
    let unread = checks.filter(|check| *check == ReadEligibility::Unread).count();
    let unread = i64::try_from(unread).unwrap_or(i64::MAX);
    (unread > 0).then(|| CheckAllModel {
        words: speech.fill(Key::ListUnread, &[("unread", Arg::Count(unread))]),
        button: speech.text(Key::ListStart),
    })
}

/// The bar in words. `held`: the shop has asked for a check or a sign-in, on whatever page, and nothing is read until the buyer
/// has passed it.
pub fn list_check(check: &ListCheck, held: bool, speech: &Speech<'_>) -> ListCheckModel {
    let mut model = ListCheckModel {
        label: speech.text(Key::ListLabel),
        words: counts(check, speech),
        progress: None,
        notes: Vec::new(),
        buttons: Vec::new(),
        runs: false,
    };
    match check.stage {
        ListCheckStage::Running(progress, pace) => {
            model.words = said(progress, speech);
            model.progress = Some((progress.done, progress.all));
            model.runs = pace == CheckPace::Going;
            let stop = ("stop", speech.text(Key::ListStop));
            match pace {
                CheckPace::Going => model.buttons = vec![("pause", speech.text(Key::ListPause)), stop],
                CheckPace::Paused => model.buttons = vec![("resume", speech.text(Key::ListResume)), stop],
                CheckPace::Stopping => {}
            }
            return model;
        }
        ListCheckStage::Ended(progress, end) => {
            // Those that had their turn in vain are as unread as their marks say.
            if progress.read > 0 {
                model.notes.push(said(CheckProgress { done: progress.read, ..progress }, speech));
            }
            model.notes.extend(end_key(end).map(|key| speech.text(key)));
            // What was to be read when the shop asked for something is not to be read later, but after that.
            let asked = matches!(end, CheckEnd::Captcha | CheckEnd::LoggedOut);
            let failed = progress.failed.saturating_sub(u32::from(asked));
            if failed > 0 {
                let count = Arg::Count(failed.into());
                model.notes.push(speech.fill(Key::ListUnreadable, &[("count", count)]));
            }
        }
        ListCheckStage::Idle if held && check.unread > 0 => model.notes.push(speech.text(Key::ListBlocked)),
        ListCheckStage::Idle => {}
    }
    if check.unread > 0 {
        model.buttons.push(("start", speech.text(Key::ListStart)));
    }
    model
}

fn counts(check: &ListCheck, speech: &Speech<'_>) -> String {
    let moving = ("moving", Arg::Count(check.on_the_way.into()));
    if check.unread == 0 {
        return speech.fill(Key::ListAllRead, &[moving]);
    }
    speech.fill(Key::ListCounts, &[moving, ("unread", Arg::Count(check.unread.into()))])
}

fn said(progress: CheckProgress, speech: &Speech<'_>) -> String {
    let done = [("done", Arg::Count(progress.done.into())), ("all", Arg::Count(progress.all.into()))];
    let words = speech.fill(Key::ListProgress, &done);
    if progress.needs_you == 0 {
        return words;
    }
    let needs = speech.fill(Key::ListNeedsYou, &[("count", Arg::Count(progress.needs_you.into()))]);
    [words.as_str(), needs.as_str()].join(" · ")
}

fn end_key(end: CheckEnd) -> Option<Key> {
    match end {
        CheckEnd::Done | CheckEnd::Stopped => None,
        CheckEnd::Captcha => Some(Key::ReadingCaptcha),
        CheckEnd::LoggedOut => Some(Key::ReadingLoggedOut),
        CheckEnd::Blocked => Some(Key::ListBlocked),
        CheckEnd::Failures => Some(Key::ListFailures),
        CheckEnd::DayLimit => Some(Key::ListDayLimit),
        CheckEnd::CutOff => Some(Key::TroubleCutOff),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{all_differ, english};

    fn at(unread: u32, stage: ListCheckStage) -> ListCheckModel {
        list_check(&ListCheck { on_the_way: 5, unread, stage }, false, &english())
    }

    fn actions(model: &ListCheckModel) -> Vec<&str> {
        model.buttons.iter().map(|(action, _)| *action).collect()
    }

    const PROGRESS: CheckProgress = CheckProgress { done: 4, all: 17, read: 4, needs_you: 2, failed: 0 };

    #[test]
    fn before_a_click_it_says_how_many_there_are_and_offers_to_read_them() {
        let model = at(3, ListCheckStage::Idle);
        assert_eq!(model.words, "On the way: 5 · not read today: 3");
        assert_eq!(model.buttons, [("start", "Check them now".to_owned())]);
        let read = at(0, ListCheckStage::Idle);
        assert_eq!((read.words.as_str(), actions(&read).len()), ("On the way: 5 · all read today", 0));
    }

    #[test]
    fn a_window_offers_it_where_there_is_something_to_read() {
        let all = |checks: &[ReadEligibility]| check_all(checks.iter().copied(), &english());
        assert_eq!(all(&[ReadEligibility::NotDue, ReadEligibility::ReadToday]), None);
        let model =
            all(&[ReadEligibility::Unread, ReadEligibility::ReadToday, ReadEligibility::NotDue]).unwrap();
        assert_eq!(model.words, "Tracking not read today: 1");
        assert_eq!(model.button, "Check them now");
    }

    #[test]
    fn under_way_it_says_how_far_it_is() {
        let running = |pace| at(3, ListCheckStage::Running(PROGRESS, pace));
        let model = running(CheckPace::Going);
        assert_eq!(model.words, "4 of 17 · 2 need attention");
        assert_eq!((model.progress, model.runs), (Some((4, 17)), true));
        assert_eq!(actions(&model), ["pause", "stop"]);
        assert_eq!(actions(&running(CheckPace::Paused)), ["resume", "stop"]);
        assert!(running(CheckPace::Stopping).buttons.is_empty());
        let calm = CheckProgress { needs_you: 0, ..PROGRESS };
        assert_eq!(at(3, ListCheckStage::Running(calm, CheckPace::Going)).words, "4 of 17");
    }

    #[test]
    fn after_a_captcha_it_counts_what_was_read_and_promises_nothing_for_the_rest() {
        let ended = |progress, end| at(3, ListCheckStage::Ended(progress, end)).notes;
        let first = CheckProgress { done: 1, all: 3, failed: 1, ..CheckProgress::default() };
        let captcha = "AliExpress wants you to pass a security check before its tracking can be read.";
        assert_eq!(ended(first, CheckEnd::Captcha), [captcha]);
        let third = CheckProgress { done: 3, all: 4, read: 1, needs_you: 0, failed: 2 };
        assert_eq!(
            ended(third, CheckEnd::Captcha),
            ["1 of 4", captcha, "Not read: 1. You can try again after 6 hours."]
        );
    }

    #[test]
    fn a_later_page_of_the_list_says_that_reading_is_held_back() {
        let of = |unread, held, stage| {
            list_check(&ListCheck { on_the_way: 5, unread, stage }, held, &english()).notes.join(" ")
        };
        let said = of(3, true, ListCheckStage::Idle);
        assert!(said.starts_with("AliExpress asked for a security check or a sign-in."), "{said}");
        assert_eq!(of(3, false, ListCheckStage::Idle), "");
        assert_eq!(of(0, true, ListCheckStage::Idle), "", "there is nothing to be read");
        // What ended here says so itself, once.
        let ended = ListCheckStage::Ended(PROGRESS, CheckEnd::Blocked);
        assert_eq!(of(3, true, ended), of(3, false, ended));
    }

    #[test]
    fn each_end_is_said_and_it_can_be_started_again() {
        let ends = [
            CheckEnd::Stopped,
            CheckEnd::Captcha,
            CheckEnd::LoggedOut,
            CheckEnd::Blocked,
            CheckEnd::Failures,
            CheckEnd::DayLimit,
            CheckEnd::CutOff,
        ];
        let models = ends.map(|end| at(3, ListCheckStage::Ended(PROGRESS, end)));
        all_differ(&models.clone().map(|model| model.notes.join(" ")));
        for model in models {
            assert_eq!(
                (model.notes[0].as_str(), actions(&model)),
                ("4 of 17 · 2 need attention", vec!["start"])
            );
        }
        let failed = CheckProgress { failed: 2, ..CheckProgress::default() };
        let model = at(3, ListCheckStage::Ended(failed, CheckEnd::Done));
        assert_eq!(model.notes, ["Not read: 2. You can try again after 6 hours."]);
    }
}
