//! A surface as a program: `update(message) → effects`, without browser and clock, in the manner of Elm.
//!
//! The state is the program itself and lives in one place, the [`Runner`]. An effect is plain data; the function given
//! to the runner carries it out, and what comes of it is dispatched as a message, at once or later, any number of
//! times. Messages are processed one after the other in the order they were dispatched: one that comes while another is
//! being processed waits in the queue.
//!
//! ```
//! use stuck_parcel::app::program::{Program, Runner};
//!
//! #[derive(Default)]
//! struct Notes { text: String, saved: bool }
//! enum Message { Typed(String), Saved }
//! enum Effect { Save(String) }
//!
//! impl Program for Notes {
//!     type Message = Message;
//!     type Effect = Effect;
//!     fn update(&mut self, message: Message) -> Vec<Effect> {
//!         match message {
//!             Message::Typed(text) => {
//!                 (self.text, self.saved) = (text.clone(), false);
//!                 vec![Effect::Save(text)]
//!             }
//!             Message::Saved => {
//!                 self.saved = true;
//!                 Vec::new()
//!             }
//!         }
//!     }
//! }
//!
//! let runner = Runner::new(Notes::default(), |effect, runner| match effect {
//!     // In the browser: `spawn_local` with a clone of the runner, which dispatches when the write has settled.
//!     Effect::Save(_) => { runner.dispatch(Message::Saved); }
//! });
//! runner.dispatch(Message::Typed("late again".to_owned()));
//! assert_eq!(runner.read(|notes| notes.saved), Some(true));
//! ```

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

#[cfg(test)]
pub mod driver;
#[cfg(test)]
mod tests;

/// State, what happens to it, and what is to be done about it.
pub trait Program {
    /// What has happened: a click, an answer, a deadline that has passed.
    type Message;
    /// What the browser is to do, as plain data.
    type Effect;

    /// The only place where the state changes. Effects are carried out in this order, before the next message.
    fn update(&mut self, message: Self::Message) -> Vec<Self::Effect>;
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dispatched {
    /// The message and all it led to at once were processed.
    Processed,
    /// Another message is being processed; this one follows.
    Queued,
    /// The runner has stopped; nothing is processed any more.
    Stopped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Idle,
    Processing,
    Stopped,
}

type Perform<P> = dyn Fn(<P as Program>::Effect, &Runner<P>);
type Watch<P> = dyn Fn(&Runner<P>);

struct RunnerInner<P: Program> {
    program: RefCell<P>,
    queue: RefCell<VecDeque<P::Message>>,
    phase: Cell<Phase>,
    perform: Box<Perform<P>>,
    watch: Box<Watch<P>>,
}

/// Owns a program and its queue. A clone is another handle to the same program, to be kept by asynchronous code.
pub struct Runner<P: Program>(Rc<RunnerInner<P>>);

impl<P: Program> Clone for Runner<P> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<P: Program> Runner<P> {
    /// A runner that carries out effects with `perform`.
    pub fn new(program: P, perform: impl Fn(P::Effect, &Self) + 'static) -> Self {
        Self::watched(program, perform, |_| ())
    }

    /// Like [`Runner::new`]; `watch` is called whenever an idle runner starts to process, and is to call
    /// [`Runner::turn_ended`] as soon as nothing of ours is on the stack any more.
    pub fn watched(
        program: P,
        perform: impl Fn(P::Effect, &Self) + 'static,
        watch: impl Fn(&Self) + 'static,
    ) -> Self {
        Self(Rc::new(RunnerInner {
            program: RefCell::new(program),
            queue: RefCell::default(),
            phase: Cell::new(Phase::Idle),
            perform: Box::new(perform),
            watch: Box::new(watch),
        }))
    }

    /// Processes a message, and whatever is dispatched meanwhile, in order.
    pub fn dispatch(&self, message: P::Message) -> Dispatched {
        let RunnerInner { program, queue, phase, perform, watch } = &*self.0;
        if phase.get() == Phase::Stopped {
            return Dispatched::Stopped;
        }
        queue.borrow_mut().push_back(message);
        if phase.get() == Phase::Processing {
            return Dispatched::Queued;
        }
        phase.set(Phase::Processing);
        watch(self);
        loop {
            // Not in the head of a `while let`: the queue would stay borrowed while its message is processed.
            let Some(message) = queue.borrow_mut().pop_front() else { break };
            let effects = program.borrow_mut().update(message);
            for effect in effects {
                perform(effect, self);
            }
            if phase.get() == Phase::Stopped {
                return Dispatched::Stopped;
            }
        }
        phase.set(Phase::Idle);
        Dispatched::Processed
    }

    /// Looks at the program, for instance to answer a question of the browser. Nothing while a message changes it,
    /// which only a trap can leave it in.
    pub fn read<R>(&self, look: impl FnOnce(&P) -> R) -> Option<R> {
        self.0.program.try_borrow().ok().map(|program| look(&program))
    }

    /// Nothing of ours is on the stack. A runner that is still processing then never returned: wasm has trapped, which
    /// runs no destructors. It stops for good, and `true` says so, once.
    pub fn turn_ended(&self) -> bool {
        let trapped = self.0.phase.get() == Phase::Processing;
        if trapped {
            self.stop();
        }
        trapped
    }

    /// Processes nothing any more: the extension is gone from under the page, or this part starts again.
    pub fn stop(&self) {
        self.0.phase.set(Phase::Stopped);
    }
}

/// What `work` gives, or nothing when `deadline` comes first. Work that is done at the same moment counts as done.
pub async fn before<T>(deadline: impl Future<Output = ()>, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut deadline = pin!(deadline);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => deadline.as_mut().poll(context).map(|()| None),
    })
    .await
}
