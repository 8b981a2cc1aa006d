//! What a card says first where the page itself tells nothing of the parcel: why not, or that it is being read.

use super::CardModel;
use super::reading::shipped_ago;
use crate::i18n::{Key, Speech};
use crate::order::{Day, Order};
use crate::rules::Situation;

/// What the page says instead of the order: nothing else is known, and so it stands where the reason would, also while the
/// card is small.
pub fn tell_trouble(model: &mut CardModel, trouble: String, speech: &Speech<'_>) {
    model.announcement = speech.sentences(&[speech.sentence(&model.headline), trouble.clone()]);
    model.summary.clone_from(&trouble);
    model.why = trouble;
    model.needs_buyer = true;
}

/// What the card says first where the tracking was never read: that it is being read, and what is known already; or why it
/// could not be. Also while the card is small: "can't tell" would be the last word about a thing that is being done.
pub fn tell_reading(
    model: &mut CardModel,
    situation: Situation,
    order: &Order,
    today: Day,
    speech: &Speech<'_>,
) {
    let Some(reading) = model.reading.as_ref().filter(|_| situation == Situation::TrackingUnread) else {
        return;
    };
    if !reading.busy {
        if let Some(words) = &reading.words {
            model.announcement = speech.sentences(&[speech.sentence(&model.headline), words.clone()]);
            model.summary.clone_from(words);
        }
        return;
    }
    let protection = model.protection.as_ref().map(|line| line.text.clone());
    let shipped = shipped_ago(order, today, speech).map(|words| speech.sentence(&words));
    model.headline = speech.text(Key::ReadingNow);
    model.summary = speech.sentences(&shipped.iter().cloned().chain(protection).collect::<Vec<_>>());
    model.why = shipped.unwrap_or_default();
    // Nobody is to open what is open already; and the line below says it, too, and is read out by itself.
    model.steps.clear();
    model.announcement = String::new();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, ReadingOutcome, ReadingStage, Source};
    use crate::present::wording::sample::{Sample, day, english, verdict};
    use crate::present::wording::{ReadingModel, card, reading};

    #[test]
    fn while_it_is_read_the_small_card_says_so_and_what_is_known() {
        let mut sample = Sample::of(verdict(Situation::TrackingUnread));
        sample.order.shipped = Some(Fact::new(day(2).into(), Source::DetailPage, 7, ""));
        let running = reading(Some(ReadingStage::Running), false, None, &english());
        let judged = |situation, reading: Option<ReadingModel>| {
            let mut model = CardModel { reading, ..card(&sample.input(), &english()) };
            tell_reading(&mut model, situation, &sample.order, day(14), &english());
            model
        };
        let model = judged(Situation::TrackingUnread, running.clone());
        assert_eq!(model.headline, "Reading the tracking…");
        assert!(model.summary.starts_with("Shipped 12 days ago."), "{}", model.summary);
        assert_eq!((model.why.as_str(), model.steps.len()), ("Shipped 12 days ago.", 0));
        let captcha = Some(ReadingStage::Ended(Some(ReadingOutcome::Captcha)));
        let stopped = judged(Situation::TrackingUnread, reading(captcha, false, None, &english()));
        assert!(
            stopped.summary.contains("security check") && stopped.announcement.contains("security check")
        );
        // What is known already stays, and so does what it said before.
        for other in [judged(Situation::SilentAccepted, running), judged(Situation::TrackingUnread, None)] {
            assert_ne!(other.headline, "Reading the tracking…");
        }
    }
}
