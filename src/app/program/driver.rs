//! Runs a program in a test: effects wait until the test lets them settle, in any order.

use super::Program;

/// How many steps a run may take before it counts as endless.
const MOST_STEPS: usize = 100_000;

/// A program and those of its effects that have not settled.
pub struct Driver<P: Program> {
    /// The state, to be looked at.
    pub program: P,
    /// In the order they were asked for.
    pub pending: Vec<P::Effect>,
}

impl<P: Program> Driver<P> {
    /// A program that has not received a message.
    pub fn new(program: P) -> Self {
        Self { program, pending: Vec::new() }
    }

    /// One message; its effects are pending.
    pub fn send(&mut self, message: P::Message) {
        let effects = self.program.update(message);
        self.pending.extend(effects);
    }

    /// Lets a pending effect settle: what `outcome` makes of it is sent, in order. An outcome without a message is an
    /// effect of which nothing comes back.
    pub fn settle(&mut self, index: usize, outcome: impl FnOnce(P::Effect) -> Vec<P::Message>) {
        let effect = self.pending.remove(index);
        for message in outcome(effect) {
            self.send(message);
        }
    }

    /// Sends `script` in order while effects settle in between, until nothing is pending. Each step takes the next of
    /// `choices` (`0` once they are used up) to pick from the pending effects and the next message of the script;
    /// `outcome` gets the choice, too, so that it can let an effect succeed, fail or time out.
    ///
    /// With `choices` empty each effect has settled before the next message of the script is sent: one by one.
    pub fn interleave(
        &mut self,
        script: impl IntoIterator<Item = P::Message>,
        choices: &[u16],
        mut outcome: impl FnMut(P::Effect, u16) -> Vec<P::Message>,
    ) {
        let mut script = script.into_iter().peekable();
        let mut choices = choices.iter().copied();
        for _ in 0..MOST_STEPS {
            let options = self.pending.len() + usize::from(script.peek().is_some());
            if options == 0 {
                return;
            }
            let choice = choices.next().unwrap_or_default();
            let picked = usize::from(choice) % options;
            if picked < self.pending.len() {
                self.settle(picked, |effect| outcome(effect, choice));
            } else if let Some(message) = script.next() {
                self.send(message);
            }
        }
        panic!("the program does not come to rest");
    }
}
