//! The dispute: its text, what to attach, until when, and where.

use super::answer;
use super::link::{Link, Links};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::text::without_stop;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{Order, Proof};
use crate::rules::{
    DISPUTE_WINDOW, Flag, Protection, Situation, Verdict, dispute_by, stated_protection, window_ends,
};

/// One thing to attach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Which.
    pub proof: Proof,
    /// What.
    pub text: String,
    /// What of it is there already, or that nothing is.
    pub state: String,
    /// Something of it is there.
    pub there: bool,
    /// The buyer's own word for it, which can be taken back. What is known or in the file stays.
    pub own: bool,
    /// Where to get it, while it is not there.
    pub link: Option<Link>,
}

/// What there is for a dispute.
#[derive(Clone, Copy, Debug, Default)]
pub struct Proofs<'a> {
    /// There is a picture of it in the file.
    pub kept: &'a [Proof],
    /// The buyer says so.
    pub ticked: &'a [Proof],
}

/// Everything for the dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisputeModel {
    /// The heading.
    pub title: String,
    /// The text to paste.
    pub text: String,
    /// "Open it by …".
    pub until: Option<String>,
    /// What to attach.
    pub attachments: Vec<Attachment>,
    /// Where it is opened.
    pub open: Option<Link>,
    /// The page may have the button: it can be shown.
    pub offer_show: bool,
}

/// What a dispute that is due is put into words from.
#[derive(Clone, Copy, Debug)]
pub struct DisputeInput<'a> {
    /// The text to paste.
    pub text: &'a str,
    /// The page is one that has the button.
    pub has_button: bool,
    /// Where to go.
    pub links: &'a Links,
    /// The order.
    pub order: &'a Order,
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// What the buyer said about this order.
    pub answers: &'a [Answer],
    /// What the buyer says is there.
    pub ticked: &'a [Proof],
}

/// Everything for a dispute that is due.
pub fn dispute(input: DisputeInput<'_>, speech: &Speech<'_>) -> DisputeModel {
    let DisputeInput { text, has_button, links, order, verdict, answers, ticked } = input;
    let proofs = Proofs { kept: &[], ticked };
    let late = verdict.situation.is_for_bank();
    DisputeModel {
        title: speech.text(if late { Key::BannerDisputeProvider } else { Key::BannerDispute }),
        text: text.to_owned(),
        // On the card the verdict's sentence warns of the last day already.
        until: until(verdict, verdict.situation == Situation::ProtectionLastDays, speech).filter(|_| !late),
        attachments: attachments(order, verdict, answers, proofs, links, speech),
        open: opening(links, speech).filter(|_| !late),
        offer_show: has_button && !late,
    }
}

/// Where a dispute is opened: on a page of its own where that is known, else on the order's.
pub fn opening(links: &Links, speech: &Speech<'_>) -> Option<Link> {
    let url = links.dispute.as_ref().or(links.order.as_ref())?;
    Some(Link { label: without_stop(&speech.text(Key::StepOpenDispute)).to_owned(), url: url.clone() })
}

/// Until when it is to be opened: some days before protection ends; once it is over, the end of the window. Of an order that
/// is completed, or about to be, and after a refusal, the verdict's own sentence names the day.
/// `warned`: not to leave it to the last day stands beside it.
pub fn until(verdict: &Verdict, warned: bool, speech: &Speech<'_>) -> Option<String> {
    let named = matches!(
        verdict.situation,
        Situation::CompletingSoon
            | Situation::CompletedInTransit
            | Situation::CompletedMissing
            | Situation::SellerRefused
    );
    let protection = verdict.protection.filter(|_| !named)?;
    if protection.estimated || protection.days_left < -DISPUTE_WINDOW {
        return None;
    }
    let Some(day) = dispute_by(protection.until, protection.days_left) else {
        return window(&protection, speech);
    };
    let key = if warned { Key::DisputingOpenByDay } else { Key::DisputingOpenBy };
    Some(speech.fill(key, &[("date", Arg::Date(day))]))
}

/// Until when a dispute is usually possible although protection has ended. On the last day there is no day left not to wait
/// for.
pub fn window(protection: &Protection, speech: &Speech<'_>) -> Option<String> {
    if protection.days_left <= -DISPUTE_WINDOW {
        return Some(speech.text(Key::DisputingWindowToday));
    }
    let last = window_ends(protection.until)?;
    Some(speech.fill(Key::DisputingWindow, &[("date", Arg::Date(last))]))
}

/// What belongs to a dispute.
pub fn attachments(
    order: &Order,
    verdict: &Verdict,
    answers: &[Answer],
    proofs: Proofs<'_>,
    links: &Links,
    speech: &Speech<'_>,
) -> Vec<Attachment> {
    let count = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(0));
    // Its own end: of several orders in one parcel the verdict goes by the earliest.
    let own = |known: Protection| stated_protection(order).unwrap_or(known.until);
    let protection = verdict.buyer_protection().filter(|protection| !protection.estimated).map(own);
    let protection =
        protection.map(|until| speech.fill(Key::DisputingProtection, &[("date", Arg::Date(until))]));
    let parcel = order.parcels.get(verdict.parcel.unwrap_or(0));
    let read = parcel.and_then(|parcel| Some((order.own_events(parcel).len(), parcel.looked_up()?)));
    let history = read.and_then(|(entries, at)| {
        let day = chrono::DateTime::from_timestamp_millis(at)?.date_naive();
        Some(speech.fill(Key::DisputingHistory, &[("count", count(entries)), ("date", Arg::Date(day))]))
    });
    let standing = || answers.iter().filter(|answer| !answer.undone);
    let lines = standing().filter(|answer| answer.said.is_with_seller()).count();
    let log = (lines > 0).then(|| speech.fill(Key::DisputingLog, &[("count", count(lines))]));
    // "Delivered" is no other place. Who claims one has to show it; what the tracking shows of it is shown.
    let other_place = |flag: &&Flag| matches!(flag, Flag::Elsewhere(_) | Flag::ForeignCarrier(_));
    let shows_it = |flag: &Flag| matches!(flag, Flag::Elsewhere(place) if !place.is_empty());
    let flags = || verdict.flags.iter().filter(other_place);
    let place = flags().find(|flag| shows_it(flag)).or_else(|| flags().next());
    let place = place.map(|flag| (shows_it(flag), speech.sentence(&super::detail::flag(flag, speech))));
    let asked = standing().rev().find_map(|answer| match answer.said {
        AnswerKind::FoundAt(Tracker::LocalPost | Tracker::Courier)
        | AnswerKind::NothingAt(Tracker::LocalPost | Tracker::Courier) => {
            Some(speech.sentence(&answer::said(&answer.said, speech)))
        }
        _ => None,
    });
    // Of the first three the facts are noted here; a fact is no picture.
    let picture = |proof, what, noted: Option<String>| {
        let kept = proofs.kept.contains(&proof);
        let own = !kept && proofs.ticked.contains(&proof);
        let there = kept || own;
        let state = match (kept, own) {
            (true, _) => Key::DisputingInFile,
            (false, true) => Key::DisputingYouHave,
            (false, false) => Key::DisputingNotYet,
        };
        let state = speech.sentences(&[speech.text(state), noted.unwrap_or_default()]);
        let (key, url) = match proof {
            Proof::Order => (Key::DashboardOpenOrder, &links.order),
            Proof::Tracker => (Key::FileOpenTracking, &links.tracking),
            Proof::Chat | Proof::Place | Proof::Post => (Key::BannerChat, &links.chat),
        };
        let link = url.as_ref().filter(|_| !there);
        let link = link.map(|url| Link { label: speech.text(key), url: url.clone() });
        Attachment { proof, text: speech.text(what), state, there, own, link }
    };
    let named = |proof, what, known: Option<String>| {
        let own = proofs.ticked.contains(&proof);
        Attachment {
            proof,
            text: speech.text(what),
            there: known.is_some() || own,
            own: own && known.is_none(),
            state: known.unwrap_or_else(|| {
                speech.text(if own { Key::DisputingYouHave } else { Key::DisputingIfAny })
            }),
            link: None,
        }
    };
    let mut all = vec![
        picture(Proof::Order, Key::DisputingOrder, protection),
        picture(Proof::Tracker, Key::DisputingTracker, history),
        picture(Proof::Chat, Key::DisputingChat, log),
    ];
    match place {
        Some((true, shown)) => all.push(named(Proof::Place, Key::DisputingPlace, Some(shown))),
        Some((false, claimed)) => all.push(picture(Proof::Place, Key::DisputingPlace, Some(claimed))),
        // A tick that was set while one was claimed can be taken away.
        None if proofs.ticked.contains(&Proof::Place) => {
            all.push(named(Proof::Place, Key::DisputingPlace, None));
        }
        None => {}
    }
    all.push(named(Proof::Post, Key::DisputingPost, asked));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Fact, MessageKind, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Protection;

    fn model(verdict: &Verdict, answers: &[Answer]) -> DisputeModel {
        ticked(verdict, answers, &[])
    }

    fn ticked(verdict: &Verdict, answers: &[Answer], proofs: &[Proof]) -> DisputeModel {
        let order = Order::default();
        let links = Links {
            order: Some("https://www.aliexpress.com/order".to_owned()),
            chat: Some("https://www.aliexpress.com/chat".to_owned()),
            ..Links::default()
        };
        let input = DisputeInput {
            text: "text",
            has_button: true,
            links: &links,
            order: &order,
            verdict,
            answers,
            ticked: proofs,
        };
        dispute(input, &english())
    }

    #[test]
    fn four_things_are_attached_and_nothing_is_there_that_is_not() {
        let mut verdict = verdict(Situation::ProtectionLastDays);
        verdict.protection = None;
        let bare = model(&verdict, &[]);
        assert_eq!(bare.attachments.len(), 4, "nobody claims another place");
        assert!(bare.attachments.iter().all(|one| !one.there && !one.state.is_empty()));
        assert_eq!((bare.until, bare.offer_show), (None, true));
        let said = |at, said, undone| Answer { at, on: day(1), said, undone };
        verdict.flags = vec![Flag::Elsewhere("Lima".to_owned())];
        verdict.protection = Some(Protection { until: day(5), days_left: 2, estimated: false });
        let answers = [
            said(1, AnswerKind::Wrote(MessageKind::NoTracking), false),
            said(2, AnswerKind::SellerRefused, true),
            said(3, AnswerKind::NothingAt(Tracker::LocalPost), false),
        ];
        let full = model(&verdict, &answers);
        let states: Vec<&str> = full.attachments.iter().map(|one| one.state.as_str()).collect();
        assert_eq!(
            states,
            [
                "Not taken yet. Your protection end date, 2026-12-05, is saved here.",
                "Not taken yet.",
                "Not taken yet. 1 entry in your log.",
                "Tracking shows “Lima”.",
                "Local postal service: not found.",
            ]
        );
        let there: Vec<bool> = full.attachments.iter().map(|one| one.there).collect();
        assert_eq!(there, [false, false, false, true, true], "facts are no pictures");
        let proofs = Proofs { kept: &[Proof::Tracker, Proof::Chat], ticked: &[] };
        let kept = attachments(&Order::default(), &verdict, &answers, proofs, &Links::default(), &english());
        let there: Vec<bool> = kept.iter().map(|one| one.there).collect();
        assert_eq!(there, [false, true, true, true, true]);
        assert_eq!(kept[2].state, "In the file. 1 entry in your log.");
        // Another order in the same parcel ends first: its own end stands on its own page.
        let own = Fact::new(DayValue(day(20)), Source::DetailPage, 1, "");
        let order = Order { protection: vec![own], ..Order::default() };
        let kept = attachments(&order, &verdict, &[], Proofs::default(), &Links::default(), &english());
        assert!(kept[0].state.contains("2026-12-20"), "{}", kept[0].state);
    }

    #[test]
    fn what_the_buyer_ticks_is_there_and_what_is_not_leads_to_where_it_is() {
        let verdict = verdict(Situation::ProtectionLastDays);
        let verdict = Verdict { flags: vec![Flag::Elsewhere(String::new())], ..verdict };
        let all = ticked(&verdict, &[], &[Proof::Order, Proof::Post]).attachments;
        let lines: Vec<(bool, bool, Option<&str>)> = all
            .iter()
            .map(|one| (one.there, one.own, one.link.as_ref().map(|link| link.label.as_str())))
            .collect();
        let (own, open) = ((true, true, None), (false, false, None));
        let chat = (false, false, Some("Open the chat"));
        assert_eq!(lines, [own, open, chat, chat, own]);
        assert_eq!(all[0].state, "You have it. Your protection end date, 2026-12-31, is saved here.");
        assert_eq!(all[4].state, "You have it.");
        // What is in the file or known needs no word of the buyer's, and none takes it away.
        let proofs = Proofs { kept: &[Proof::Order], ticked: &[Proof::Order] };
        let kept = attachments(&Order::default(), &verdict, &[], proofs, &Links::default(), &english());
        assert_eq!((kept[0].there, kept[0].own), (true, false));
        assert!(kept[0].state.starts_with("In the file."), "{}", kept[0].state);
    }

    #[test]
    fn another_place_is_to_be_proved_where_one_is_claimed_and_is_proved_by_the_tracking_alone() {
        let mut verdict = verdict(Situation::ProtectionLastDays);
        let mut place = |flags: Vec<Flag>, ticks: &[Proof]| {
            verdict.flags = flags;
            let all = ticked(&verdict, &[], ticks).attachments;
            all.into_iter().find(|one| one.proof == Proof::Place).map(|one| (one.there, one.own, one.state))
        };
        // "Delivered" names no place.
        assert_eq!(place(vec![Flag::DeliveredMissing], &[]), None);
        assert_eq!(place(vec![Flag::DeliveredMissing], &[Proof::Place]).map(|line| line.1), Some(true));
        for claimed in [Flag::Elsewhere(String::new()), Flag::ForeignCarrier("Correos".to_owned())] {
            let (there, own, state) = place(vec![Flag::DeliveredMissing, claimed.clone()], &[]).unwrap();
            assert!(!there && !own && state.starts_with("Not taken yet. "), "{state}");
            let (there, own, state) = place(vec![claimed], &[Proof::Place]).unwrap();
            assert!(there && own && state.starts_with("You have it. "), "{state}");
        }
        let both = vec![Flag::ForeignCarrier("Correos".to_owned()), Flag::Elsewhere("Lima".to_owned())];
        assert_eq!(place(both, &[]), Some((true, false, "Tracking shows “Lima”.".to_owned())));
    }

    #[test]
    fn it_is_opened_before_the_last_day_and_not_where_it_is_too_late() {
        let mut verdict = verdict(Situation::ProtectionLastDays);
        for (left, words) in [
            (2, "Open it by 2026-12-04."),
            (0, "You can usually open a dispute until 2026-12-20. Don’t wait that long."),
            (-3, "You can usually open a dispute until 2026-12-20. Don’t wait that long."),
        ] {
            verdict.protection = Some(Protection { until: day(5), days_left: left, estimated: false });
            assert_eq!(model(&verdict, &[]).until.as_deref(), Some(words));
            // Another day than the one that the verdict names is none.
            for situation in [Situation::CompletingSoon, Situation::SellerRefused] {
                let named = Verdict { situation, ..verdict.clone() };
                assert_eq!(model(&named, &[]).until, None);
            }
        }
        verdict.protection = Some(Protection { until: day(5), days_left: 2, estimated: false });
        let alone = until(&verdict, false, &english());
        assert_eq!(alone.as_deref(), Some("Open it by 2026-12-04. Don’t leave it to the last day."));
        // On the very last day nothing is left to wait for.
        verdict.protection = Some(Protection { until: day(5), days_left: -DISPUTE_WINDOW, estimated: false });
        let today = "Today is usually the last day to open a dispute.";
        assert_eq!(model(&verdict, &[]).until.as_deref(), Some(today));
        verdict.situation = Situation::ProtectionLongOver;
        let late = model(&verdict, &[]);
        assert_eq!((late.until, late.offer_show), (None, false));
        assert_eq!(late.title, "Summary for your payment provider");
    }
}
