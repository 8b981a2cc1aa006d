//! The card on the order page, as plain data.

use super::fact::event_words;
use super::{
    also::{AlsoModel, AlsoOrder, also},
    answer::{self, Choice, SaidLine},
    bar::{WaitingBar, bar},
    chat::{ChatInput, ChatModel, chat},
    checker::{NumberLine, given, notes, numbers},
    delivery::delivery,
    detail,
    diagnostics::{UnreadField, unread},
    dispute::{DisputeInput, DisputeModel, dispute},
    fact::{FactLine, How, facts},
    level::{headline_of, headline_to_come},
    link::{Link, Links, TrackerLink},
    lookup::TellModel,
    protection::{ProtectionLine, protection},
    reading::ReadingModel,
    timeline::{TimelineModel, timeline},
    why::{remark, why},
};
use crate::case::account::{possible_days, pressed};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::text::without_stop;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::{CardSide, WaitingTable};
use crate::order::sorting::sort_by_key;
use crate::order::{Day, Lookup, Order, OrderStatus, Parcel, Proof};
use crate::present::dispute_file;
use crate::rules::{
    DayCount, Level, Missing, OLD_AFTER, Reason, Remark, Situation, Step, TrackingAge, Verdict, hints,
    rests_on_tracking,
};
use std::rc::Rc;

/// The message that is due, ready to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SellerMessage {
    /// Which one.
    pub kind: MessageKind,
    /// In the language picked for the seller.
    pub text: String,
    /// That language, a BCP 47 tag.
    pub language: String,
    /// The same in the language of the interface, where it is another one.
    pub translation: Option<String>,
    /// The languages it can be written in: tags, and names in the language of the interface.
    pub languages: Rc<Vec<(String, String)>>,
}

/// Everything the card is made from.
#[derive(Clone, Copy)]
pub struct CardInput<'a> {
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// What was read.
    pub order: &'a Order,
    /// The message that is due.
    pub message: Option<&'a SellerMessage>,
    /// The dispute text, where a dispute is due; in the language picked for the seller.
    pub dispute: Option<&'a str>,
    /// The language that is in, and the same in the language of the interface, where it is another one.
    pub dispute_meaning: Option<(&'a str, &'a str)>,
    /// Where to go.
    pub links: &'a Links,
    /// The other orders of its parcel.
    pub also: &'a [AlsoOrder],
    /// The one of them whose protection ends first, and so counts.
    pub ends_first: Option<&'a str>,
    /// What the buyer said about this order.
    pub answers: &'a [Answer],
    /// What the buyer said about other orders of the parcel and counts here, each with the number of its order.
    pub answers_elsewhere: &'a [(&'a str, &'a Answer)],
    /// What the buyer looked up elsewhere.
    pub lookups: &'a [Lookup],
    /// What the buyer says is there for a dispute.
    pub proofs: &'a [Proof],
    /// What the page should have shown and did not; empty while it may still be loading, or where its own data
    /// has come.
    pub unread: &'a [UnreadField],
    /// How the facts were read, as far as this page shows.
    pub hows: &'a [How],
    /// How long silence is normal.
    pub waiting: &'a WaitingTable,
    /// The buyer's civil date.
    pub today: Day,
    /// So many earlier orders from this store got stuck.
    pub stuck: i64,
    /// The page is the order's own: it may have the button that opens a dispute.
    pub own_page: bool,
    /// The card is for a chat.
    pub chat: Option<ChatInput<'a>>,
    /// Right to left.
    pub rtl: bool,
    /// On which side of the page it stands.
    pub side: CardSide,
}

/// A sign of trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagLine {
    /// The sign.
    pub text: String,
    /// What it rests on, and what to do.
    pub about: String,
}

/// The parcels of an order that has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelsModel {
    /// How many there are, and which of them the verdict is about.
    pub title: String,
    /// The others.
    pub others: Vec<ParcelLine>,
}

/// A parcel that the verdict is not about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelLine {
    /// Its number.
    pub number: String,
    /// Where it can be looked up.
    pub url: Option<String>,
    /// Its latest update, in the language of the page.
    pub latest: Option<String>,
}

/// The message and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageModel {
    /// The message.
    pub message: SellerMessage,
    /// The chat with the seller.
    pub chat: Option<Link>,
}

/// One step, with the link that does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// What to do.
    pub text: String,
    /// Where.
    pub link: Option<Link>,
    /// The one that the verdict is about.
    pub primary: bool,
}

/// One tracker, and what the buyer found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackerModel {
    /// Where to look.
    pub link: Link,
    /// "Found", "Not found".
    pub choices: [Choice; 2],
    /// The choices with the tracker's name, as they are read out.
    pub spoken: [String; 2],
    /// What to know before going there; may be empty.
    pub note: String,
    /// The number that a click copies.
    pub copies: Option<String>,
}

/// The keys of the words on the card that no verdict changes.
const WORDS: &[Key] = &[
    Key::BannerName,
    Key::BannerDismiss,
    Key::BannerHidden,
    Key::BannerCloseNote,
    Key::DashboardShowCard,
    Key::BannerMenu,
    Key::BannerToEdge,
    Key::BannerToLeft,
    Key::BannerToRight,
    Key::ChatDismiss,
    Key::PopupAllOrders,
    Key::OptionsTitle,
    Key::OptionsHelp,
    Key::BannerFlags,
    Key::BannerReasons,
    Key::BannerSteps,
    Key::BannerMessage,
    Key::BannerCopyDispute,
    Key::BannerLog,
    Key::DisputingAttach,
    Key::DisputingShow,
    Key::DisputingShown,
    Key::DisputingNotFound,
    Key::ChatInsert,
    Key::ChatClickFirst,
    Key::ChatInserted,
    Key::ChatInsertFailed,
    Key::HintTitle,
    Key::BannerCopiedDispute,
    Key::BannerCopiedReport,
    Key::BannerCopiedDiagnostics,
    Key::BannerSellerLanguage,
    Key::BannerCopy,
    Key::BannerCopied,
    Key::BannerCopyFailed,
    Key::BannerSent,
    Key::BannerTrackers,
    Key::BannerInHands,
    Key::BannerHaveIt,
    Key::BannerHaveAll,
    Key::BannerInHandsAll,
    Key::BannerNotHaveIt,
    Key::BannerNotAtPickup,
    Key::BannerAnswers,
    Key::BannerNewNumber,
    Key::BannerSave,
    Key::BannerUndo,
    Key::BannerFacts,
    Key::BannerDiagnostics,
    Key::BannerEvidence,
    Key::BannerOpens,
    Key::BannerCopyDiagnostics,
    Key::NumberBox,
    Key::NumberCopy,
    Key::NumberLinkCopied,
];

/// The words on the card that no verdict changes. A list: a field for each would be copied one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardWords {
    list: Vec<String>,
}

impl CardWords {
    fn new(speech: &Speech<'_>) -> Self {
        CardWords { list: WORDS.iter().map(|key| words(*key, speech)).collect() }
    }

    /// The words of a key; empty for a key that is none of the card's.
    pub fn text(&self, key: Key) -> &str {
        let index = WORDS.iter().position(|known| *known as u16 == key as u16);
        index.and_then(|index| self.list.get(index)).map_or("", String::as_str)
    }
}

fn words(key: Key, speech: &Speech<'_>) -> String {
    if !matches!(key, Key::BannerCopiedDiagnostics) {
        return speech.text(key);
    }
    let link = speech.text(Key::OptionsReport);
    speech.fill(key, &[("where", Arg::Text(&link))])
}

/// The card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardModel {
    /// The verdict.
    pub level: Level,
    /// The buyer is to do something: the card opens by itself.
    pub needs_buyer: bool,
    /// The verdict in words.
    pub headline: String,
    /// Why, in one sentence.
    pub why: String,
    /// The verdict and why, as they are read out.
    pub announcement: String,
    /// The one line under the headline while the card is small.
    pub summary: String,
    /// The parcels of the order, and which of them it is about, where there are several.
    pub parcels: Option<ParcelsModel>,
    /// The other orders of the parcel.
    pub also: Option<AlsoModel>,
    /// The bar, where a clock runs.
    pub bar: Option<WaitingBar>,
    /// "On 3 Dec this becomes: Write to the seller".
    pub changes: Option<String>,
    /// The countdown.
    pub protection: Option<ProtectionLine>,
    /// That the estimated delivery has passed or was moved.
    pub delivery: Option<String>,
    /// Signs of trouble.
    pub flags: Vec<FlagLine>,
    /// Good to know.
    pub hints: Vec<String>,
    /// Why it may be silent.
    pub reasons: Vec<String>,
    /// "Could not be read: …".
    pub missing: Option<String>,
    /// How reading the tracking stands.
    pub reading: Option<ReadingModel>,
    /// The page seems to have changed: a report of it would help.
    pub offer_diagnostics: bool,
    /// The message.
    pub message: Option<MessageModel>,
    /// The dispute that is due.
    pub dispute: Option<DisputeModel>,
    /// The card is for a chat.
    pub chat: Option<ChatModel>,
    /// What can be pasted and said of the tracking, where that is possible here.
    pub tell: Option<TellModel>,
    /// The language its text is in, and its translation.
    pub dispute_meaning: Option<(String, String)>,
    /// What to do.
    pub steps: Vec<StepLine>,
    /// The heading of the numbers.
    pub numbers_title: String,
    /// The parcel's numbers.
    pub numbers: Vec<NumberLine>,
    /// The parcel's history.
    pub timeline: TimelineModel,
    /// Where to look the number up.
    pub trackers: Vec<TrackerModel>,
    /// "I have it" can be said, in these words.
    pub have_it: Option<Key>,
    /// The question whether it came.
    pub in_hands: Key,
    /// "I do not have it" can be said, in these words.
    pub not_have_it: Option<Choice>,
    /// What else the buyer can say.
    pub choices: Vec<Choice>,
    /// A number from the seller can be noted.
    pub offer_new_number: bool,
    /// What was written and said, newest last.
    pub said: Vec<SaidLine>,
    /// Where it all comes from.
    pub facts: Vec<FactLine>,
    /// There is a case to document.
    pub offer_evidence: bool,
    /// Right to left.
    pub rtl: bool,
    /// On which side of the page it stands.
    pub side: CardSide,
    /// The words that no verdict changes.
    pub words: CardWords,
}

/// The card in words.
pub fn card(input: &CardInput<'_>, speech: &Speech<'_>) -> CardModel {
    let CardInput { verdict, order, links, answers, .. } = *input;
    let why = undated(why(verdict, speech), order, verdict, speech);
    // Where protection or a seller's word asks for more than the silence does, the bar would only speak against it.
    let graver = |count: &&DayCount| verdict.level >= Level::Extend && count.day < count.row.write;
    // Nor does a silence that began before the courier came.
    let spoken = verdict.situation != Situation::AttemptFailed;
    let bar = verdict.count.as_ref().filter(|count| spoken && !graver(count)).map(|count| bar(count, speech));
    let parcel = verdict.parcel.and_then(|index| order.parcels.get(index)).or(order.parcels.first());
    let mut numbers = numbers(order, parcel, speech);
    for number in answer::new_numbers(answers) {
        if numbers.iter().all(|line| line.number != number) {
            numbers.push(given(number, order, speech));
        }
    }
    let count = Arg::Count(i64::try_from(numbers.len()).unwrap_or(0));
    let open = verdict.level != Level::Done;
    let flag = |flag| FlagLine {
        text: detail::flag(flag, speech),
        about: detail::about_flag(flag, verdict, order, answers, speech),
    };
    let chat = input.chat.map(|input| chat(input, order, speech));
    // The verdict's own sentence says already that the tracking was not read.
    let named =
        |missing: &Missing| verdict.situation != Situation::TrackingUnread || *missing != Missing::Events;
    let lacking: Vec<Missing> = verdict.missing.iter().copied().filter(named).collect();
    let meant = |words: &str| speech.labeled(&speech.text(Key::BannerMeaning), words);
    let dispute = input
        .dispute
        .map(|text| DisputeInput {
            text,
            has_button: input.own_page,
            links,
            order,
            verdict,
            answers,
            ticked: input.proofs,
        })
        .map(|input| dispute(input, speech));
    // The verdict's own sentence is the countdown, where that is a guess.
    let says_estimate = matches!(verdict.situation, Situation::ProtectionEnding | Situation::EstimateOver)
        && verdict.buyer_protection().is_some_and(|protection| protection.estimated);
    // Its own line says so already, with the day.
    let says_when = dispute.as_ref().is_some_and(|dispute| dispute.until.is_some());
    let is_said = |step: &&Step| **step == Step::NotLastDay && says_when;
    let mut model = CardModel {
        level: verdict.level,
        // Whoever does not have it has a last day to say so.
        needs_buyer: verdict.needs_buyer()
            || verdict.level == Level::Watch
                && verdict.remarks.iter().any(|what| matches!(what, Remark::DisputeUntil(_))),
        headline: headline_of(verdict, speech),
        announcement: speech.sentences(&[speech.sentence(&headline_of(verdict, speech)), why.clone()]),
        summary: summary(verdict, bar.as_ref(), &why, speech),
        parcels: parcels(order, verdict, links, speech),
        also: also(input.also, input.ends_first, speech),
        why,
        bar,
        changes: changes(verdict, input.today, speech),
        protection: protection(verdict, order, speech).filter(|_| !says_estimate),
        delivery: delivery(order, verdict, input.today, speech),
        flags: verdict.flags.iter().map(flag).collect(),
        hints: hints(order, verdict, input.stuck)
            .iter()
            .filter(|_| open)
            .map(|hint| detail::hint(hint, order, speech))
            .collect(),
        reasons: verdict
            .reasons
            .iter()
            .filter(|reason| is_advised(reason, verdict))
            .map(|reason| detail::reason(reason, verdict, speech))
            .collect(),
        missing: unread(input.unread, &lacking, speech),
        reading: None,
        tell: None,
        offer_diagnostics: unread(input.unread, &[], speech).is_some(),
        message: input.message.map(|message| MessageModel {
            message: SellerMessage {
                translation: message.translation.as_deref().map(meant),
                ..message.clone()
            },
            chat: links
                .chat
                .as_ref()
                .map(|url| Link { label: speech.text(Key::BannerChat), url: url.clone() }),
        }),
        dispute,
        chat: None,
        dispute_meaning: input
            .dispute_meaning
            .map(|(language, meaning)| (language.to_owned(), meant(meaning))),
        steps: verdict
            .steps
            .iter()
            .filter(|step| !is_said(step))
            .map(|step| step_line(step, links, speech))
            .collect(),
        numbers_title: speech.fill(Key::NumberOfParcel, &[("count", count)]),
        numbers,
        timeline: timeline(order, parcel, input.waiting, input.today, speech),
        trackers: links.trackers.iter().map(|tracker| tracker_line(tracker, answers, speech)).collect(),
        have_it: answer::can_have_it(verdict).then(|| answer::have_it(order, answers)),
        in_hands: if answer::is_of_several(order, answers) {
            Key::BannerInHandsAll
        } else {
            Key::BannerInHands
        },
        not_have_it: answer::asks_in_hands(verdict)
            .then(|| answer::choice(answer::not_have_it(verdict), answers, (order, verdict), speech)),
        choices: if open {
            answer::choices(answers, (order, verdict), chat.is_some(), speech)
        } else {
            Vec::new()
        },
        offer_new_number: answer::takes_number(verdict),
        said: said(input, speech),
        facts: facts(order, input.hows, speech),
        offer_evidence: (verdict.level >= Level::Write
            || !verdict.flags.is_empty()
            || verdict.situation.is_dispute())
            && dispute_file::is_offered(verdict),
        rtl: input.rtl,
        side: input.side,
        words: CardWords::new(speech),
    };
    if let Some(chat) = chat {
        brief(&mut model, chat, speech);
    }
    model
}

/// The log: of this order, and what counts here of others.
fn said(input: &CardInput<'_>, speech: &Speech<'_>) -> Vec<SaidLine> {
    let days = possible_days(input.order, input.today);
    let mut said = answer::lines_elsewhere(input.answers_elsewhere, speech);
    said.extend(answer::lines(input.answers, input.lookups, days, speech));
    sort_by_key(&mut said, |line| line.at);
    said
}

/// The reason's own advice ("get ready to open a dispute") does not speak against the verdict's.
fn is_advised(reason: &Reason, verdict: &Verdict) -> bool {
    // A number that is not one's own leads to no other one.
    if matches!(reason, Reason::CarrierChanged(_)) && verdict.situation == Situation::WrongNumber {
        return false;
    }
    let late = verdict.situation.is_for_bank()
        || matches!(verdict.situation, Situation::NewNumber | Situation::NewNumberSilent);
    // It says to get ready for what is to be done by now.
    let due = verdict.level == Level::Dispute;
    !matches!(reason, Reason::Loss(_)) || !(late || due || detail::awaits_seller(verdict))
}

/// With what the order's own page says of the tracking, while that was not read: words without a date.
fn undated(why: String, order: &Order, verdict: &Verdict, speech: &Speech<'_>) -> String {
    let words = order.latest_words.as_ref().filter(|_| verdict.situation == Situation::TrackingUnread);
    let Some(words) = words else { return why };
    let said = speech.fill(Key::VerdictSaysUndated, &[("words", Arg::Quoted(without_stop(&words.value)))]);
    speech.sentences(&[why, said])
}

/// All parcels of an order that has several, and which of them the verdict is about.
fn parcels(order: &Order, verdict: &Verdict, links: &Links, speech: &Speech<'_>) -> Option<ParcelsModel> {
    let number = |parcel: &Parcel| parcel.numbers().next().map(str::to_owned);
    let count = Arg::Count(i64::try_from(order.parcels.len()).unwrap_or(0));
    let is_partly = order.has_status(OrderStatus::PartlyShipped);
    if order.parcels.is_empty() || (order.parcels.len() < 2 && !is_partly) {
        return None;
    }
    let about = verdict.parcel.and_then(|index| order.parcels.get(index)).and_then(number);
    let all = || match &about {
        Some(number) => {
            speech.fill(Key::BannerParcelOf, &[("count", count), ("number", Arg::Text(number.as_str()))])
        }
        None => {
            let numbers: Vec<String> = order.parcels.iter().filter_map(number).collect();
            let numbers = if numbers.is_empty() { "–".to_owned() } else { speech.locale.list(&numbers) };
            speech.fill(Key::BannerParcels, &[("count", count), ("numbers", Arg::Text(&numbers))])
        }
    };
    let title = match (is_partly, order.parcels.len()) {
        (true, _) if verdict.parcel.is_none() => speech.text(Key::BannerPartSent),
        (true, 1) => speech.text(Key::BannerPartUnsent),
        (true, _) => speech.sentences(&[all(), speech.text(Key::BannerPartUnsent)]),
        (false, _) => all(),
    };
    let others = order.parcels.iter().enumerate().filter(|(index, _)| Some(*index) != verdict.parcel);
    let line = |(index, parcel): (usize, &Parcel)| {
        Some(ParcelLine {
            number: number(parcel)?,
            url: links.parcels.get(index).cloned().flatten(),
            latest: match order.own_events(parcel).first() {
                Some(event) => {
                    let date = speech.locale.date(event.date);
                    let words = event_words(event, speech);
                    Some(words.map_or_else(|| date.clone(), |words| speech.labeled(&date, &words)))
                }
                None => parcel.looked_up().map(|_| speech.text(Key::FactNoEvent)),
            },
        })
    };
    Some(ParcelsModel { title, others: others.filter_map(line).collect() })
}

/// The card for a chat: what to write and what was answered, and nothing else.
fn brief(model: &mut CardModel, mut chat: ChatModel, speech: &Speech<'_>) {
    match &mut model.message {
        // It stands there already.
        Some(message) => message.chat = None,
        None => {
            chat.order = speech.sentences(&[speech.sentence(&chat.order), speech.text(Key::ChatNone)]);
        }
    }
    (model.bar, model.changes, model.missing, model.dispute) = (None, None, None, None);
    (model.parcels, model.also, model.delivery) = (None, None, None);
    model.dispute_meaning = None;
    (model.offer_diagnostics, model.have_it, model.not_have_it) = (false, None, None);
    model.offer_evidence = false;
    model.flags.clear();
    model.hints.clear();
    model.reasons.clear();
    model.steps.retain(|step| step.primary && step.link.is_some());
    model.numbers.clear();
    model.timeline = TimelineModel::default();
    model.trackers.clear();
    model.facts.clear();
    if let Some(question) = &chat.question {
        // Nothing is said, copied or kept of an order that nobody has picked.
        for line in [&mut model.headline, &mut model.announcement] {
            line.clone_from(question);
        }
        (model.why, model.summary) = (String::new(), String::new());
        // It stands open: the orders to pick from are all that it holds.
        (model.level, model.needs_buyer, model.protection) = (Level::Unknown, true, None);
        (model.message, model.offer_new_number) = (None, false);
        model.choices.clear();
        model.said.clear();
        model.steps.clear();
        chat.order = String::new();
    }
    model.chat = Some(chat);
}

/// What it becomes, and when.
pub(super) fn changes(verdict: &Verdict, today: Day, speech: &Speech<'_>) -> Option<String> {
    // That nothing is known from then on is nothing to wait for.
    let change = verdict.changes.filter(|change| change.to != Level::Unknown)?;
    // That there is nothing to do once it is too late is no reason to let it be.
    if change.to == Level::Done || (verdict.needs_buyer() && change.to < verdict.level) {
        return None;
    }
    let to = headline_to_come(&change, speech);
    let tomorrow = today.succ_opt() == Some(change.on);
    // By then nobody has looked for so long that the advice is to look.
    let is_old_by_then = is_old_on(verdict, change.on);
    let key = match verdict.needs_buyer() || is_old_by_then {
        // It is no day to wait for.
        true => Key::VerdictChangesElse,
        false if tomorrow => Key::VerdictChangesTomorrow,
        false => Key::VerdictChanges,
    };
    Some(speech.fill(key, &[("date", Arg::Date(change.on)), ("verdict", Arg::Text(to.as_str()))]))
}

/// What the verdict rests on will be old on that day, if nobody reads it anew before.
pub(super) fn is_old_on(verdict: &Verdict, day: Day) -> bool {
    let is_old = |age: TrackingAge| (day - age.read_on).num_days() > OLD_AFTER;
    rests_on_tracking(verdict.situation) && verdict.tracking.is_some_and(|age| age.days > 0 && is_old(age))
}

/// The count and the date that matter, else the sentence.
fn summary(verdict: &Verdict, bar: Option<&WaitingBar>, why: &str, speech: &Speech<'_>) -> String {
    let until =
        verdict.changes.map(|change| speech.fill(Key::VerdictUntil, &[("date", Arg::Date(change.on))]));
    // Where the seller's word or a new number decides, the count of the silence does not.
    let counts = !matches!(
        verdict.situation,
        Situation::AwaitingSeller
            | Situation::SellerSaysWait
            | Situation::NewNumber
            | Situation::AttemptFailed
    );
    // Nobody knows whether it is good news.
    let unknown = verdict.remarks.iter().find(|what| matches!(what, Remark::LatestUnknown(..)));
    if let (Level::Wait | Level::Watch, Some(unknown)) = (verdict.level, unknown) {
        return remark(unknown, speech);
    }
    // A delivery in another city is no good news.
    if let (Situation::Delivered, Some(flag)) = (verdict.situation, verdict.flags.first()) {
        return speech.sentence(&detail::flag(flag, speech));
    }
    match (verdict.level, bar.filter(|_| counts), until) {
        // Past what is normal a day behind the count would be read as the end of that.
        (Level::Watch, Some(bar), Some(_)) => bar.label.clone(),
        (Level::Wait, Some(bar), Some(until)) => speech.fill(
            Key::BannerListComma,
            &[("first", Arg::Text(bar.label.as_str())), ("second", Arg::Text(until.as_str()))],
        ),
        (Level::Wait | Level::Watch, Some(bar), None) => bar.label.clone(),
        _ => why.to_owned(),
    }
}

/// A step and where it is done.
pub fn step_line(step: &Step, links: &Links, speech: &Speech<'_>) -> StepLine {
    let post = || {
        let delivers = |link: &&TrackerLink| matches!(link.tracker, Tracker::LocalPost | Tracker::Courier);
        // One that does not carry the number has it copied where it stands among the trackers.
        links.trackers.iter().filter(|link| link.copies.is_none()).find(delivers).map(|link| &link.url)
    };
    let url = match step {
        Step::CheckPost => post(),
        Step::OpenTracking(_) | Step::TellTracking => links.tracking.as_ref(),
        Step::OpenDispute => links.dispute.as_ref().or(links.order.as_ref()),
        Step::CancelOrder | Step::CancelNow | Step::OpenOrder => links.order.as_ref(),
        _ => None,
    };
    let primary = matches!(step, Step::OpenDispute);
    let text = detail::step(step, speech);
    // A button is no sentence.
    let text = if primary { without_stop(&text).to_owned() } else { text };
    StepLine { link: url.map(|url| Link { label: text.clone(), url: url.clone() }), text, primary }
}

fn tracker_line(link: &TrackerLink, answers: &[Answer], speech: &Speech<'_>) -> TrackerModel {
    let place = answer::tracker(link.tracker, speech);
    let choice = |key, found| {
        let said = AnswerKind::of_look_up(link.tracker, found);
        Choice { label: speech.text(key), pressed: pressed(answers, None, &said), said }
    };
    let choices = [choice(Key::BannerFound, true), choice(Key::BannerNothing, false)];
    let label = if link.name.is_empty() { place } else { link.name.clone() };
    // What the buyer found there last, and when.
    let checked = answers.iter().filter(|answer| !answer.undone);
    let checked = checked.filter_map(|answer| {
        let (tracker, found) = answer.said.look_up()?;
        (tracker == link.tracker).then_some((answer.at, answer.on, found))
    });
    let last = checked.max_by_key(|(at, ..)| *at).map(|(_, on, found)| {
        let key = if found { Key::PlaceFound } else { Key::PlaceNothing };
        speech.fill(key, &[("date", Arg::Date(on))])
    });
    let note = notes(&link.notes, speech);
    let lines: Vec<String> = last.into_iter().chain((!note.is_empty()).then_some(note)).collect();
    TrackerModel {
        note: speech.sentences(&lines),
        copies: link.copies.clone(),
        spoken: [Key::BannerFoundAt, Key::BannerNothingAt]
            .map(|key| speech.fill(key, &[("tracker", Arg::Text(&label))])),
        choices,
        link: Link { label, url: link.url.clone() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::Tracker;
    use crate::order::{Fact, Source};
    use crate::present::wording::sample::{SITUATIONS, Sample, day, english, verdict};
    use crate::rules::{Change, Flag, Reason};

    fn model(sample: &Sample) -> CardModel {
        card(&sample.input(), &english())
    }

    #[test]
    fn of_two_parcels_the_delivered_one_can_be_missing_with_one_click() {
        let mut sample = Sample::of(verdict(Situation::SilentAccepted));
        let label = |sample: &Sample| {
            let choice = card(&sample.input(), &english()).not_have_it;
            choice.map(|choice| (choice.said, choice.label))
        };
        assert_eq!(label(&sample), None);
        sample.verdict.has_delivered_beside = true;
        let wanted = (AnswerKind::DoNotHaveIt, "The delivered one isn’t here".to_owned());
        assert_eq!(label(&sample), Some(wanted));
    }

    #[test]
    fn a_wait_tells_day_and_date_in_one_line() {
        let mut sample = Sample::of(verdict(Situation::NoFirstScan));
        sample.verdict.changes = Some(Change { on: day(8), to: Level::Write, to_cancel: false });
        let model = model(&sample);
        assert_eq!(model.summary, "Day 4 (3–5 is normal), until 2026-12-08");
        assert_eq!(model.changes.as_deref(), Some("On 2026-12-08, this changes to: Message the seller"));
        sample.verdict.changes = Some(Change { on: day(6), to: Level::Watch, to_cancel: false });
        let tomorrow = tests::model(&sample).changes;
        assert_eq!(tomorrow.as_deref(), Some("Tomorrow, this changes to: Keep an eye on it"));
        assert!(!model.offer_evidence && model.have_it.is_some() && model.not_have_it.is_none());
        sample.verdict.changes = Some(Change { on: day(8), to: Level::Unknown, to_cancel: false });
        assert_eq!(tests::model(&sample).changes, None, "that nothing is known is no advice");
    }

    #[test]
    fn a_bar_that_speaks_against_the_verdict_is_left_out() {
        let mut sample = Sample::of(verdict(Situation::ProtectionLastDays));
        for (level, day, stands) in [
            (Level::Wait, 4, true),
            (Level::Write, 4, true),
            (Level::Dispute, 4, false),
            (Level::Dispute, 7, true),
            (Level::Extend, 6, false),
        ] {
            sample.verdict.level = level;
            sample.verdict.count =
                verdict(Situation::NoFirstScan).count.map(|count| DayCount { day, ..count });
            assert_eq!(model(&sample).bar.is_some(), stands, "{level:?} on day {day}");
        }
    }

    #[test]
    fn a_delivery_elsewhere_is_said_while_the_card_is_small() {
        let mut sample = Sample::of(verdict(Situation::Delivered));
        sample.verdict.level = Level::Done;
        sample.verdict.flags.clear();
        assert_eq!(model(&sample).summary, "Tracking says the parcel was delivered.");
        sample.verdict.flags = vec![Flag::Elsewhere("Munich".to_owned())];
        assert!(model(&sample).summary.contains("Munich"));
        // Who has it knows better.
        sample.verdict.situation = Situation::Received;
        assert!(!model(&sample).summary.contains("Munich"));
    }

    #[test]
    fn an_undelivered_end_is_never_said_to_be_nothing_to_do() {
        let mut late = verdict(Situation::CompletedInTransit);
        let on = Day::from_ymd_opt(2026, 12, 9).unwrap();
        let before = Day::from_ymd_opt(2026, 12, 1).unwrap();
        late.changes = Some(Change { on, to: Level::Done, to_cancel: false });
        for level in [Level::Dispute, Level::Watch] {
            late.level = level;
            assert_eq!(changes(&late, before, &english()), None);
        }
        late.changes = Some(Change { on, to: Level::Write, to_cancel: false });
        assert!(changes(&late, before, &english()).is_some());
    }

    #[test]
    fn each_number_that_the_seller_gave_is_listed() {
        let mut sample = Sample::of(verdict(Situation::NewNumber));
        let gave = |at, number: &str, undone| Answer {
            at,
            on: day(1),
            said: AnswerKind::SellerGaveNumber(number.to_owned()),
            undone,
        };
        sample.answers = vec![
            gave(1, "RR473124829ES", false),
            gave(2, "RB473124829CN", true),
            gave(3, "LP00123456789012", false),
        ];
        let numbers: Vec<String> = model(&sample).numbers.into_iter().map(|line| line.number).collect();
        assert_eq!(numbers, ["RR473124829ES", "LP00123456789012"], "and none that was taken back");
    }

    #[test]
    fn while_the_seller_has_time_nothing_else_is_advised() {
        let mut sample = Sample::of(verdict(Situation::AwaitingSeller));
        sample.verdict.level = Level::Watch;
        sample.verdict.flags = vec![Flag::Silent(33)];
        sample.verdict.reasons = vec![Reason::Loss(33), Reason::Economy];
        let waiting = model(&sample);
        assert_eq!((waiting.flags[0].about.as_str(), waiting.reasons.len()), ("", 1));
        (sample.verdict.situation, sample.verdict.level) = (Situation::SilentExported, Level::Write);
        let due = model(&sample);
        assert!(due.flags[0].about.contains("Ask the seller") && due.reasons.len() == 2, "{:?}", due.flags);
        // To get ready is no advice for what is due by now; a wrong number leads to no second one.
        sample.verdict.level = Level::Dispute;
        assert_eq!(model(&sample).reasons.len(), 1);
        sample.verdict.reasons = vec![Reason::CarrierChanged("RB1".to_owned())];
        assert_eq!(model(&sample).reasons.len(), 1);
        sample.verdict.situation = Situation::WrongNumber;
        assert_eq!(model(&sample).reasons.len(), 0);
    }

    #[test]
    fn the_last_day_is_spoken_of_once_beside_the_dispute() {
        let mut sample = Sample::full();
        sample.verdict.level = Level::Dispute;
        sample.verdict.steps = vec![Step::NotLastDay, Step::DoNotConfirm];
        let steps = |sample: &Sample, dispute: Option<&str>| {
            card(&CardInput { dispute, ..sample.input() }, &english()).steps.len()
        };
        assert_eq!(steps(&sample, Some("I have not received the item.")), 1);
        assert_eq!(steps(&sample, None), 2);
        // Where the dispute names no day, the step says it.
        sample.verdict.protection = None;
        assert_eq!(steps(&sample, Some("I have not received the item.")), 2);
    }

    #[test]
    fn of_several_parcels_all_are_named_and_the_one_that_it_is_about() {
        let mut sample = Sample::of(verdict(Situation::NoFirstScan));
        let number = |number: &str| Parcel {
            origin_number: Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 1, "test")),
            ..Parcel::default()
        };
        sample.order.parcels = vec![number("LP1")];
        sample.verdict.parcel = Some(0);
        assert_eq!(model(&sample).parcels, None);
        sample.order.parcels.push(number("RR2"));
        sample.order.parcels[1].events_read = Some(1);
        sample.links.parcels = vec![None, Some("https://example.com/RR2".to_owned())];
        let parcels = model(&sample).parcels.unwrap();
        assert_eq!(parcels.title, "This order has 2 parcels. This is about LP1.");
        let other = ParcelLine {
            number: "RR2".to_owned(),
            url: Some("https://example.com/RR2".to_owned()),
            latest: Some("Tracking read, no updates yet".to_owned()),
        };
        assert_eq!(parcels.others, [other]);
        sample.order.parcels[1].events = Sample::full().order.parcels[0].events.clone();
        let latest = model(&sample).parcels.unwrap().others.remove(0).latest;
        assert_eq!(latest.as_deref(), Some("2026-12-04: Sorted"));
        sample.verdict.parcel = None;
        let parcels = model(&sample).parcels.unwrap();
        assert_eq!(parcels.title, "This order has 2 parcels: LP1 and RR2.");
        assert_eq!(parcels.others.len(), 2);
    }

    #[test]
    fn of_a_partly_shipped_order_both_parts_are_spoken_of() {
        let mut sample = Sample::full();
        sample.order.status = Some(Fact::new(OrderStatus::PartlyShipped, Source::DetailAnswer, 1, "test"));
        sample.order.parcels.truncate(1);
        sample.verdict.parcel = None;
        let parcels = model(&sample).parcels.unwrap();
        assert_eq!(
            (parcels.title.as_str(), parcels.others.len()),
            ("The part of this order that was sent:", 1)
        );
        sample.verdict.parcel = Some(0);
        let parcels = model(&sample).parcels.unwrap();
        assert_eq!(
            (parcels.title.as_str(), parcels.others.len()),
            ("The rest of this order hasn’t been sent yet.", 0)
        );
        sample.order.parcels.push(sample.order.parcels[0].clone());
        let title = model(&sample).parcels.unwrap().title;
        assert!(title.starts_with("This order has 2 parcels.") && title.ends_with("sent yet."), "{title}");
    }

    #[test]
    fn what_the_sentence_says_is_not_said_again_as_missing() {
        let mut sample = Sample::of(verdict(Situation::TrackingUnread));
        sample.verdict.missing = vec![Missing::Events];
        assert_eq!(model(&sample).missing, None);
        sample.verdict.missing = vec![Missing::Events, Missing::Protection];
        assert_eq!(model(&sample).missing.as_deref(), Some("Couldn’t read: the protection date."));
        sample.verdict.situation = Situation::NoFirstScan;
        let both = "Couldn’t read: the tracking history and the protection date.";
        assert_eq!(model(&sample).missing.as_deref(), Some(both));
    }

    #[test]
    fn in_a_chat_there_is_the_message_and_the_answers_and_no_more() {
        let mut verdict = verdict(Situation::NoFirstScan);
        verdict.level = Level::Write;
        verdict.flags = vec![Flag::NoMatch(11)];
        verdict.reasons = vec![Reason::Economy];
        verdict.steps = vec![Step::SendMessage, Step::LookAgain(day(9))];
        verdict.message = Some(MessageKind::NoTracking);
        let mut sample = Sample::of(verdict).saying("Hello.");
        sample.order.id = "8000000000001234".to_owned();
        sample.links.chat = Some("https://example.com/c".to_owned());
        let others = [("8000000000005678".to_owned(), "Socks".to_owned())];
        let about = ChatInput { choices: &others, guessed: false };
        let input = CardInput { stuck: 1, own_page: false, chat: Some(about), ..sample.input() };
        let asked =
            card(&CardInput { chat: Some(ChatInput { guessed: true, ..about }), ..input }, &english());
        let question = "Which order is this chat about?";
        assert_eq!((asked.headline.as_str(), asked.summary.as_str()), (question, ""));
        assert!(asked.message.is_none() && asked.choices.is_empty() && !asked.offer_new_number);
        assert_eq!(asked.chat.unwrap().question.as_deref(), Some(question));
        let model = card(&input, &english());
        assert_ne!(model.headline, question);
        let chat = model.chat.unwrap();
        assert_eq!((chat.order.as_str(), chat.choices.len()), ("Order 8000000000001234", 1));
        assert!(model.message.unwrap().chat.is_none());
        assert_eq!((model.choices.len(), model.offer_new_number, model.have_it), (4, true, None));
        assert!(
            model.flags.is_empty()
                && model.steps.is_empty()
                && model.hints.is_empty()
                && model.facts.is_empty()
        );
        let silent = card(&CardInput { message: None, ..input }, &english());
        assert_eq!(
            silent.chat.unwrap().order,
            "Order 8000000000001234. There’s nothing to send for this order right now."
        );
        let page = card(&CardInput { chat: None, ..input }, &english());
        assert_eq!((page.flags.len(), page.hints.len(), page.choices.len()), (1, 1, 9));
    }

    #[test]
    fn no_text_of_any_situation_is_left_unfilled() {
        for &situation in SITUATIONS {
            let mut verdict = verdict(situation);
            verdict.reasons =
                vec![Reason::Economy, Reason::CarrierChanged("RB1".to_owned()), Reason::Loss(31)];
            verdict.flags = vec![Flag::NoMatch(8), Flag::ProtectionEnding(2), Flag::ProtectionEnding(-1)];
            verdict.steps = vec![
                Step::LookAgain(day(9)),
                Step::UseSecondNumber("RB1".to_owned()),
                Step::OpenTracking(None),
            ];
            let shown = format!("{:?}", model(&Sample::of(verdict)));
            for placeholder in ["{days", "{date", "{number", "{day}", "{verdict}"] {
                assert!(!shown.contains(placeholder), "{situation:?}: {shown}");
            }
        }
    }

    #[test]
    fn a_changed_page_names_its_fields_and_offers_the_report() {
        let sample = Sample::of(verdict(Situation::NoFirstScan));
        let field = [UnreadField { field: "number".to_owned(), tried: ".number".to_owned() }];
        let show = |unread| card(&CardInput { unread, ..sample.input() }, &english());
        let changed = show(&field);
        assert!(changed.offer_diagnostics);
        assert!(changed.missing.is_some_and(|text| text.ends_with("Couldn’t read: the tracking number.")));
        let usual = show(&[]);
        assert!(!usual.offer_diagnostics && usual.missing.is_none());
    }

    #[test]
    fn the_dispute_step_falls_back_to_the_order_page() {
        let mut sample = Sample::of(verdict(Situation::ProtectionLastDays));
        sample.links.order = Some("https://example.com/o".to_owned());
        sample.verdict.steps = vec![Step::OpenDispute, Step::DoNotConfirm];
        let steps = model(&sample).steps;
        let urls: Vec<_> =
            steps.iter().map(|step| step.link.as_ref().map(|link| link.url.as_str())).collect();
        assert_eq!(urls, [Some("https://example.com/o"), None]);
    }

    #[test]
    fn a_check_is_known_as_such() {
        let mut sample = Sample::of(verdict(Situation::NoFirstScan)).saying("Hello.");
        sample.links.trackers = vec![TrackerLink {
            tracker: Tracker::Cainiao,
            name: String::new(),
            url: "https://example.com/".to_owned(),
            notes: [None, None, Some(Key::NumberLinkCopies), None],
            copies: Some("RB1".to_owned()),
        }];
        let answer = |at, said| Answer { at, on: day(1), said, undone: false };
        sample.answers = vec![
            answer(1, AnswerKind::FoundAt(Tracker::Cainiao)),
            answer(2, AnswerKind::NothingAt(Tracker::Cainiao)),
        ];
        let model = model(&sample);
        assert_eq!(model.trackers[0].link.label, "Cainiao");
        assert_eq!(
            model.trackers[0].note,
            "Nothing there on 2026-12-01. Clicking copies the number. Paste it there."
        );
        assert_eq!(model.trackers[0].choices.each_ref().map(|choice| choice.pressed), [None, Some(2)]);
    }
}
