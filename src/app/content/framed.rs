//! The script inside a frame: it reads a tracking page and reports, and does nothing else. Whether anybody has asked for
//! that is for the worker to know; whoever frames the page learns nothing of it.

use crate::app::program::Program;
use crate::app::protocol::{FrameReport, MirroredAnswer};
use crate::order::Instant;
use crate::read::address::{Page, page_of};
use crate::read::trouble::Trouble;

/// A tracking page makes one call, and perhaps another one when that was refused.
const MOST_REPORTS: u32 = 5;

/// The script inside the hidden frame.
#[derive(Clone, Debug)]
pub struct Framed {
    started: Instant,
    reports: u32,
}

/// The messages of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FramedMessage {
    /// The page received an answer.
    AnswerMirrored {
        /// The page's address.
        address: String,
        /// The mirrored answer, in the form the hook wrote.
        detail: String,
    },
    /// The page has changed, and asks for something first.
    Obstacle {
        /// The page's address.
        address: String,
        /// What the page asks for.
        trouble: Trouble,
    },
}

impl Framed {
    /// A script that starts now.
    pub fn new(started: Instant) -> Framed {
        Framed { started, reports: 0 }
    }
}

impl Program for Framed {
    type Message = FramedMessage;
    /// A report for the worker.
    type Effect = FrameReport;

    fn update(&mut self, message: FramedMessage) -> Vec<FrameReport> {
        let (url, answers, trouble) = match message {
            FramedMessage::AnswerMirrored { address, detail } => {
                let answer = MirroredAnswer { url: String::new(), visit: self.started, detail };
                (address, vec![answer], None)
            }
            FramedMessage::Obstacle { address, trouble } => (address, Vec::new(), Some(trouble)),
        };
        if !matches!(page_of(&url), Page::Tracking { .. }) || self.reports >= MOST_REPORTS {
            return Vec::new();
        }
        self.reports += 1;
        vec![FrameReport { url, visit: self.started, answers, trouble }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000017";

    fn answer(address: &str) -> FramedMessage {
        FramedMessage::AnswerMirrored { address: address.to_owned(), detail: "jsonp\n".to_owned() }
    }

    #[test]
    fn a_tracking_page_is_reported_and_nothing_else() {
        let mut framed = Framed::new(7);
        let reports = framed.update(answer(PAGE));
        assert_eq!(reports.len(), 1);
        assert_eq!((reports[0].visit, reports[0].answers[0].url.as_str()), (7, ""));
        assert_eq!(framed.update(answer("https://www.aliexpress.com/p/order/index.html")), []);
        let obstacle = FramedMessage::Obstacle { address: PAGE.to_owned(), trouble: Trouble::Captcha };
        assert_eq!(framed.update(obstacle)[0].trouble, Some(Trouble::Captcha));
    }

    #[test]
    fn a_page_that_calls_without_end_is_not_reported_without_end() {
        let mut framed = Framed::new(7);
        let reports: usize = (0..20).map(|_| framed.update(answer(PAGE)).len()).sum();
        assert_eq!(reports, 5);
    }
}
