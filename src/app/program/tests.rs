use super::driver::Driver;
use super::{Dispatched, Program, Runner, before};
use proptest::prelude::*;
use std::cell::RefCell;
use std::future::{pending, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Records each message; a number above zero asks for as many effects.
#[derive(Default)]
struct Recorder(Vec<u8>);

impl Program for Recorder {
    type Message = u8;
    type Effect = u8;

    fn update(&mut self, message: u8) -> Vec<u8> {
        assert_ne!(message, u8::MAX, "made to fail");
        self.0.push(message);
        (0..message).collect()
    }
}

fn recorded(runner: &Runner<Recorder>) -> Vec<u8> {
    runner.read(|recorder| recorder.0.clone()).unwrap()
}

#[test]
fn a_message_dispatched_while_another_is_processed_follows_it() {
    let became = Rc::new(RefCell::new(Vec::new()));
    let log = Rc::clone(&became);
    let runner = Runner::new(Recorder::default(), move |effect, runner: &Runner<Recorder>| {
        log.borrow_mut().push((effect, runner.dispatch(effect)));
    });
    assert_eq!(runner.dispatch(3), Dispatched::Processed);
    // 3 asks for 0, 1, 2; then 1 for 0; 2 for 0, 1; and the last 1 for 0: as a queue, not as a stack, would have it.
    assert_eq!(recorded(&runner), [3, 0, 1, 2, 0, 0, 1, 0]);
    assert!(became.borrow().iter().all(|(_, became)| *became == Dispatched::Queued));
}

#[test]
fn effects_are_carried_out_before_the_next_message() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let performed = Rc::clone(&log);
    let runner = Runner::new(Recorder::default(), move |effect, runner: &Runner<Recorder>| {
        performed.borrow_mut().push((effect, recorded(runner)));
        if recorded(runner).len() == 1 {
            runner.dispatch(0);
        }
    });
    runner.dispatch(2);
    assert_eq!(*log.borrow(), [(0, vec![2]), (1, vec![2])]);
    assert_eq!(recorded(&runner), [2, 0, 0]);
}

#[test]
fn a_handle_dispatches_later_and_often() {
    let kept = Rc::new(RefCell::new(Vec::new()));
    let keep = Rc::clone(&kept);
    let runner = Runner::new(Recorder::default(), move |_, runner: &Runner<Recorder>| {
        keep.borrow_mut().push(runner.clone());
    });
    runner.dispatch(1);
    let later = kept.borrow_mut().pop().unwrap();
    assert_eq!([later.dispatch(0), later.dispatch(0)], [Dispatched::Processed; 2]);
    assert_eq!(recorded(&runner), [1, 0, 0]);
}

#[test]
fn a_trap_stops_the_runner_and_is_reported_once() {
    let watched = Rc::new(RefCell::new(0));
    let count = Rc::clone(&watched);
    let runner =
        Runner::watched(Recorder::default(), |_, _: &Runner<Recorder>| (), move |_| *count.borrow_mut() += 1);
    runner.dispatch(0);
    assert!(!runner.turn_ended(), "a turn that returned is no trap");
    assert!(catch_unwind(AssertUnwindSafe(|| runner.dispatch(u8::MAX))).is_err());
    assert_eq!(*watched.borrow(), 2);
    // Before the turn is over nobody can tell a trap from a message that is being processed.
    assert_eq!(runner.dispatch(0), Dispatched::Queued);
    assert!(runner.turn_ended());
    assert!(!runner.turn_ended());
    assert_eq!(runner.dispatch(0), Dispatched::Stopped);
}

#[test]
fn a_runner_stopped_by_an_effect_processes_nothing_that_waits() {
    let runner = Runner::new(Recorder::default(), |effect, runner: &Runner<Recorder>| {
        runner.dispatch(effect);
        runner.stop();
    });
    assert_eq!(runner.dispatch(2), Dispatched::Stopped);
    assert_eq!(recorded(&runner), [2]);
}

fn poll_once<T>(future: impl Future<Output = T>) -> Poll<T> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn the_first_of_work_and_deadline_counts() {
    assert_eq!(poll_once(before(pending(), ready(1))), Poll::Ready(Some(1)));
    assert_eq!(poll_once(before(ready(()), pending::<u8>())), Poll::Ready(None));
    assert_eq!(poll_once(before(ready(()), ready(1))), Poll::Ready(Some(1)));
    assert_eq!(poll_once(before(pending(), pending::<u8>())), Poll::Pending);
}

#[test]
fn work_is_polled_again_until_it_is_done() {
    let mut polls = 0;
    let work = poll_fn(move |_| {
        polls += 1;
        if polls == 3 { Poll::Ready(polls) } else { Poll::Pending }
    });
    let mut raced = pin!(before(pending(), work));
    let mut context = Context::from_waker(Waker::noop());
    let answers: Vec<_> = (0..3).map(|_| raced.as_mut().poll(&mut context)).collect();
    assert_eq!(answers, [Poll::Pending, Poll::Pending, Poll::Ready(Some(3))]);
}

/// What a buyer typed last must be what is stored in the end, whichever write settles first or fails.
#[derive(Default)]
struct NoteProgram {
    text: u8,
    /// The write that is under way, and whether something was typed since.
    writing: Option<bool>,
}

#[derive(Debug, Clone)]
enum NoteMessage {
    Typed(u8),
    Wrote(bool),
}

impl Program for NoteProgram {
    type Message = NoteMessage;
    type Effect = u8;

    fn update(&mut self, message: NoteMessage) -> Vec<u8> {
        match message {
            NoteMessage::Typed(text) => {
                self.text = text;
                if self.writing.is_some() {
                    self.writing = Some(true);
                    return Vec::new();
                }
            }
            NoteMessage::Wrote(done) => {
                if self.writing.take() != Some(true) && done {
                    return Vec::new();
                }
            }
        }
        self.writing = Some(false);
        vec![self.text]
    }
}

/// Writes at once: two writes under way can settle in the wrong order.
#[derive(Default)]
struct Careless;

impl Program for Careless {
    type Message = NoteMessage;
    type Effect = u8;

    fn update(&mut self, message: NoteMessage) -> Vec<u8> {
        match message {
            NoteMessage::Typed(text) => vec![text],
            NoteMessage::Wrote(_) => Vec::new(),
        }
    }
}

/// What is stored after these notes were typed while writes settled in this order; one choice in three fails.
fn stored<P: Program<Message = NoteMessage, Effect = u8>>(program: P, typed: &[u8], choices: &[u16]) -> u8 {
    let mut stored = 0;
    let mut failing = choices.len();
    Driver::new(program).interleave(
        typed.iter().copied().map(NoteMessage::Typed),
        choices,
        |text, choice| {
            failing = failing.saturating_sub(1);
            let done = failing == 0 || choice % 3 != 1;
            if done {
                stored = text;
            }
            vec![NoteMessage::Wrote(done)]
        },
    );
    stored
}

proptest! {
    #[test]
    fn the_last_state_is_that_of_one_by_one(
        typed in prop::collection::vec(1..=u8::MAX, 1..8),
        choices in prop::collection::vec(any::<u16>(), 0..40),
    ) {
        let one_by_one = stored(NoteProgram::default(), &typed, &[]);
        prop_assert_eq!(Some(&one_by_one), typed.last());
        prop_assert_eq!(stored(NoteProgram::default(), &typed, &choices), one_by_one);
    }

    #[test]
    fn none_is_dropped(messages in prop::collection::vec(0u8..4, 0..20)) {
        let runner = Runner::new(Recorder::default(), |effect, runner: &Runner<Recorder>| {
            if effect == 0 {
                runner.dispatch(0);
            }
        });
        for message in &messages {
            runner.dispatch(*message);
        }
        let expected: Vec<u8> = messages
            .iter()
            .flat_map(|message| std::iter::once(*message).chain((*message > 0).then_some(0)))
            .collect();
        prop_assert_eq!(recorded(&runner), expected);
    }
}

#[test]
fn the_driver_finds_a_race() {
    // Both typed before either write settles; then the second write first.
    assert_eq!(stored(Careless, &[1, 2], &[0, 1, 3, 0]), 1);
    assert_eq!(stored(NoteProgram::default(), &[1, 2], &[0, 1, 3, 0]), 2);
}

#[test]
#[should_panic(expected = "does not come to rest")]
fn the_driver_notices_a_program_that_never_rests() {
    Driver::new(Recorder::default()).interleave([1], &[], |_, _| vec![1]);
}
