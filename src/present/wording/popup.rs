//! The window behind the toolbar button: the orders that matter now, each with what to do, and what a number is.

use super::answer::{AnswersModel, RefusedDay, answers, new_number, with_refused};
use super::checker::{CheckModel, check};
use super::dashboard::Attention;
use super::detail;
use super::file::{CameraModel, PicturePreview};
use super::level::headline_of;
use super::link::Links;
use super::list_check::CheckAllModel;
use super::lookup::{HandModel, ReaderModel, TellModel, order_name_by};
use super::protection::short;
use super::search::names_order;
use super::why::why;
use crate::case::account::possible_days;
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::event::Unrecognized;
use crate::knowledge::tracking_number::LinkQuestion;
use crate::order::Day;
use crate::order::answer::Answer;
use crate::order::{Lookup, Order};
use crate::present::dispute_file::is_offered;
use crate::present::own_pages::dispute_file;
use crate::rules::{Level, Step, Verdict};

/// One order and its verdict.
#[derive(Clone, Copy, Debug)]
pub struct PopupEntry<'a> {
    /// What is known.
    pub order: &'a Order,
    /// What the buyer said.
    pub answers: &'a [Answer],
    /// What the buyer looked up elsewhere.
    pub lookups: &'a [Lookup],
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// Where it leads, held against the allow-list.
    pub links: &'a Links,
    /// Its message was just copied.
    pub copied: bool,
    /// The tab shows its page: nothing leads there.
    pub here: bool,
    /// The tab shows a page on which its card stands, and the buyer has hidden that card.
    pub hidden: bool,
    /// What is pasted and said of its tracking, where it is not finished.
    pub tell: Option<&'a TellModel>,
    /// The day that was typed in its log and cannot be meant.
    pub refused_day: Option<&'a RefusedDay>,
    /// The buyer's civil date.
    pub today: Day,
}

/// The button of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowButton {
    /// Copies the message that is due.
    Copy(String),
    /// Leads to an `https:` address.
    Open(String, String),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupRow {
    /// The order's id.
    pub id: String,
    /// The verdict.
    pub level: Level,
    /// The verdict in words.
    pub headline: String,
    /// What was bought, else "Order …".
    pub title: String,
    /// The order's id, in words.
    pub order: String,
    /// The tracking number.
    pub number: Option<String>,
    /// Why, in one sentence.
    pub why: String,
    /// What to do: the first step, else why there is nothing to do.
    pub what: String,
    /// What does it.
    pub action: Option<RowButton>,
    /// Its card is hidden on the page in the tab, and the words that bring it back.
    pub hidden: Option<[String; 2]>,
    /// What is left of the protection.
    pub protection: Option<String>,
    /// The order's own page.
    pub url: Option<String>,
    /// What can be said of it, and was.
    pub answers: AnswersModel,
    /// What is pasted and said of its tracking.
    pub tell: Option<TellModel>,
    /// The words on the link to its dispute file, and its page, where a dispute can be.
    pub file: Option<(String, String)>,
}

/// What the window shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PopupState {
    /// They are being read.
    Reading,
    /// The orders.
    Rows(Vec<PopupRow>),
    /// There are orders, and none of them is wanted.
    NoMatch(String),
    /// Nothing yet: a title, what to do, the words of the link to the orders.
    Empty(String, String, String),
    /// The list could not be read: a title, what to do.
    Failed(String, String),
}

/// A button above the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterModel {
    /// The orders it shows; none: all.
    pub attention: Option<Attention>,
    /// Its words.
    pub label: String,
    /// It is what is shown now.
    pub pressed: bool,
}

/// The window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupModel {
    /// The heading.
    pub title: String,
    /// What the field is called.
    pub search: String,
    /// What stands in the field.
    pub query: String,
    /// What the link to the settings is called.
    pub settings: String,
    /// How many orders need the buyer; none: nothing is said.
    pub act: Option<String>,
    /// The words of the link to the page with all orders.
    pub all: String,
    /// What the filters are called, and the filters; none where there is nothing to choose from.
    pub filters: (String, Vec<FilterModel>),
    /// "and 12 more", where not all are shown.
    pub more: Option<String>,
    /// What it shows.
    pub state: PopupState,
    /// What the text in the field is, as a number.
    pub check: CheckModel,
    /// What was found, to be read out once the typing has paused.
    pub spoken: String,
    /// What became of the last click.
    pub notice: Option<String>,
    /// Whether it reports a failure.
    pub failed: bool,
    /// A message that is to be copied by hand.
    pub uncopied: Option<String>,
    /// The button that keeps a picture of the page in the tab, where it is offered.
    pub camera: Option<PopupCamera>,
    /// The page in the tab, where it can be read for an order.
    pub reader: Option<ReaderModel>,
    /// The button that has all orders of the list read.
    pub check_all: Option<CheckAllModel>,
    /// The form for a parcel that is added by hand.
    pub hand: HandModel,
    /// The updates that nobody understands, where there are any.
    pub unrecognized: Option<UnrecognizedModel>,
    /// Right to left.
    pub rtl: bool,
}

/// The updates that nobody understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnrecognizedModel {
    /// What they are called, with how many sorts there are.
    pub title: String,
    /// What is left out of them.
    pub note: String,
    /// Of each sort its code, its words with everything personal struck out, and how often it was seen, where more than once.
    pub rows: Vec<(String, String, String)>,
    /// The button that copies them.
    pub copy: String,
    /// What became of the last click on it; empty: nothing yet.
    pub notice: String,
}

/// So many sorts are listed; the copy has all of them.
const MOST_UNRECOGNIZED: usize = 50;

/// The updates that nobody understands, in words; `copied`: they are in the clipboard.
pub fn unrecognized(
    entries: &[Unrecognized],
    copied: bool,
    speech: &Speech<'_>,
) -> Option<UnrecognizedModel> {
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let row = |entry: &Unrecognized| {
        let times = if entry.count > 1 { format!("× {}", entry.count) } else { String::new() };
        (entry.code.clone(), entry.text.clone(), times)
    };
    (count > 0).then(|| UnrecognizedModel {
        title: speech.fill(Key::PopupUnrecognized, &[("count", Arg::Count(count))]),
        note: speech.text(Key::PopupUnrecognizedNote),
        rows: entries.iter().take(MOST_UNRECOGNIZED).map(row).collect(),
        copy: speech.text(Key::PopupUnrecognizedCopy),
        notice: if copied { speech.text(Key::BannerCopiedReport) } else { String::new() },
    })
}

/// The button that keeps a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupCamera {
    /// Its words, and the orders a picture may belong to.
    pub model: CameraModel,
    /// The order that is chosen; empty: none yet.
    pub chosen: String,
    /// A picture is being taken, or kept.
    pub busy: bool,
    /// The one that was taken and is not kept yet.
    pub preview: Option<PicturePreview>,
    /// What became of the last one.
    pub notice: String,
}

/// What of the orders is shown.
#[derive(Clone, Copy, Debug)]
pub enum PopupOrders<'a> {
    /// They are being read.
    Reading,
    /// They cannot be read.
    Unreadable,
    /// Those that are wanted, in their order.
    Shown(&'a [PopupEntry<'a>]),
}

/// Everything the window is made from.
#[derive(Clone, Debug)]
pub struct PopupInput<'a> {
    /// The orders.
    pub orders: PopupOrders<'a>,
    /// How many there are, how many of them need the buyer, and how many are wanted.
    pub counts: [usize; 3],
    /// Only these.
    pub only: Option<Attention>,
    /// What stands in the field.
    pub query: &'a str,
    /// The typing has paused: what is found may be read out.
    pub paused: bool,
    /// What became of the last click, and whether it succeeded.
    pub notice: Option<(String, bool)>,
    /// A message that the browser did not copy.
    pub uncopied: Option<&'a str>,
    /// The button that keeps a picture.
    pub camera: Option<PopupCamera>,
    /// The page in the tab, where it can be read for an order.
    pub reader: Option<ReaderModel>,
    /// The button that has all orders of the list read.
    pub check_all: Option<CheckAllModel>,
    /// The form for a parcel that is added by hand.
    pub hand: HandModel,
    /// The updates that nobody understands, where there are any.
    pub unrecognized: Option<UnrecognizedModel>,
}

/// A small window for what matters now; the rest is on the page with all orders.
pub const MOST_ROWS: usize = 30;

/// The window in words.
pub fn popup(input: PopupInput<'_>, rtl: bool, speech: &Speech<'_>) -> PopupModel {
    let text = |key| speech.text(key);
    let [all, act, wanted] = input.counts;
    let state = match input.orders {
        PopupOrders::Reading => PopupState::Reading,
        PopupOrders::Unreadable => PopupState::Failed(text(Key::PopupErrorTitle), text(Key::PopupError)),
        PopupOrders::Shown([]) if all > 0 => PopupState::NoMatch(text(Key::DashboardNothing)),
        PopupOrders::Shown([]) => {
            PopupState::Empty(text(Key::PopupEmptyTitle), text(Key::PopupEmpty), text(Key::PopupOpenOrders))
        }
        PopupOrders::Shown(entries) => {
            PopupState::Rows(entries.iter().map(|entry| popup_row(entry, speech)).collect())
        }
    };
    let counted = |key, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (count > 0).then(|| speech.fill(key, &[("count", Arg::Count(count))]))
    };
    let filter =
        |attention, key| FilterModel { attention, label: text(key), pressed: input.only == attention };
    let filters = [
        filter(Some(Attention::Act), Key::PopupNeedsMe),
        filter(Some(Attention::Moving), Key::DashboardFilterMoving),
        filter(None, Key::DashboardFilterAll),
    ];
    let shown = if let PopupOrders::Shown(entries) = input.orders { entries } else { &[] };
    // One's own order comes first: its id is no number to be judged.
    let check = number(input.query, wanted, speech);
    let judged = if check.number.is_empty() { input.query } else { check.number.as_str() };
    let by_id = shown.iter().any(|entry| names_order(judged, entry.order));
    let check = if by_id { CheckModel::default() } else { check };
    let spoken = if input.paused && !input.query.is_empty() {
        let found = Arg::Count(i64::try_from(wanted).unwrap_or(i64::MAX));
        [speech.fill(Key::DashboardFound, &[("count", found)]).as_str(), ". ", &check.announcement].concat()
    } else {
        String::new()
    };
    let (notice, failed) = input.notice.map_or((None, false), |(notice, good)| (Some(notice), !good));
    PopupModel {
        title: text(Key::PopupTitle),
        search: text(Key::PopupSearch),
        query: input.query.to_owned(),
        settings: text(Key::OptionsOpen),
        act: counted(Key::PopupAct, act),
        all: text(Key::PopupAllOrders),
        filters: (text(Key::DashboardFilter), if all > 0 { filters.into() } else { Vec::new() }),
        more: counted(Key::PopupMore, wanted.saturating_sub(MOST_ROWS)),
        check,
        spoken,
        notice,
        failed,
        uncopied: input.uncopied.map(str::to_owned),
        camera: input.camera,
        reader: input.reader,
        check_all: input.check_all,
        hand: input.hand,
        unrecognized: input.unrecognized,
        state,
        rtl,
    }
}

/// What the text in the field is as a number, where it may be one. `found`: so many orders hold it.
pub fn number(query: &str, found: usize, speech: &Speech<'_>) -> CheckModel {
    if !query.contains(|letter: char| letter.is_numeric()) {
        return CheckModel::default();
    }
    let model = check(query, &LinkQuestion::default(), speech);
    // A part of a number of one's own orders is no number that is too short.
    if found > 0 && model.number.is_empty() { CheckModel::default() } else { model }
}

/// One order in words.
pub fn popup_row(entry: &PopupEntry<'_>, speech: &Speech<'_>) -> PopupRow {
    let PopupEntry { order, answers: said, lookups, verdict, links, here, tell, .. } = *entry;
    let given = new_number(said);
    let id = order_name_by(order, given, speech);
    let parcel = order.parcels.get(verdict.parcel.unwrap_or(0));
    let number = parcel.and_then(|parcel| parcel.last_mile_number.as_ref().or(parcel.origin_number.as_ref()));
    let number = given.or(number.map(|number| number.value.as_str()));
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
    let why = why(verdict, speech);
    let days = possible_days(order, entry.today);
    let mut answers = answers(said, lookups, (order, verdict), days, speech);
    for line in &mut answers.said {
        line.day = with_refused(line.day.take(), line.at, entry.refused_day, days, speech);
    }
    PopupRow {
        id: order.id.clone(),
        level: verdict.level,
        headline: headline_of(verdict, speech),
        title: title.map_or_else(|| id.clone(), str::to_owned),
        order: id,
        number: number.map(str::to_owned),
        what: what(verdict, &why, speech),
        action: action(entry, speech),
        hidden: entry
            .hidden
            .then(|| [Key::DashboardCardHidden, Key::DashboardShowCard].map(|key| speech.text(key))),
        why,
        // A parcel that needs nothing needs no countdown.
        protection: verdict
            .buyer_protection()
            .filter(|_| verdict.level != Level::Done)
            .map(|protection| short(&protection, speech)),
        url: links.order.clone().filter(|_| !here),
        answers,
        tell: tell.cloned(),
        file: is_offered(verdict).then(|| (speech.text(Key::FileLink), dispute_file(&order.id))),
    }
}

/// What is to be done: the step, with the day where a parcel is to be collected and the pickup point names its last one.
fn what(verdict: &Verdict, why: &str, speech: &Speech<'_>) -> String {
    match next_step(verdict) {
        Some(Step::Collect) if let Some(day) = verdict.named_day.filter(|_| verdict.is_to_collect()) => {
            speech.fill(Key::VerdictPickupUntil, &[("date", Arg::Date(day))])
        }
        Some(step) => detail::step(step, speech),
        None => why.to_owned(),
    }
}

/// The step that the verdict is about: what its button does, else the first one.
fn next_step(verdict: &Verdict) -> Option<&Step> {
    // What is asked is answered, and nothing is done before that.
    if verdict.asks_whether_it_came() {
        return None;
    }
    let does = |step: &&Step| match step {
        Step::SendMessage => verdict.message.is_some(),
        Step::OpenDispute => verdict.level == Level::Dispute,
        Step::Collect => verdict.is_to_collect(),
        Step::CallCourier => verdict.is_courier_to_be_called(),
        // What was last read long ago is looked at before anything rests on it.
        Step::OpenOrder | Step::CancelNow => true,
        Step::OpenTracking(Some(_)) => verdict.level == Level::Dispute,
        _ => false,
    };
    verdict.steps.iter().find(does).or(verdict.steps.first())
}

/// What does that step.
fn action(entry: &PopupEntry<'_>, speech: &Speech<'_>) -> Option<RowButton> {
    let PopupEntry { verdict, links, copied, here, .. } = *entry;
    let open =
        |key, url: &Option<String>| url.as_ref().map(|url| RowButton::Open(speech.text(key), url.clone()));
    let open_order = || open(Key::DashboardOpenOrder, &links.order).filter(|_| !here);
    match (verdict.level, verdict.message) {
        (Level::Done, _) => None,
        _ if matches!(next_step(verdict), Some(Step::OpenOrder | Step::CancelNow)) && !here => open_order(),
        _ if matches!(next_step(verdict), Some(Step::OpenTracking(Some(_)))) => {
            open(Key::FileOpenTracking, &links.tracking).or_else(open_order)
        }
        // Copied: what comes next is to send it, where that can be done.
        (level, Some(_)) if level != Level::Dispute && copied => {
            open(Key::BannerChat, &links.chat).or_else(open_order)
        }
        (level, Some(_)) if level != Level::Dispute => Some(RowButton::Copy(speech.text(Key::BannerCopy))),
        _ => open_order(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    fn row(verdict: &Verdict, links: &Links, copied: bool) -> PopupRow {
        row_at(verdict, links, copied, false)
    }

    fn entry<'a>(order: &'a Order, verdict: &'a Verdict, links: &'a Links) -> PopupEntry<'a> {
        PopupEntry {
            order,
            answers: &[],
            lookups: &[],
            verdict,
            links,
            copied: false,
            here: false,
            hidden: false,
            tell: None,
            refused_day: None,
            today: day(9),
        }
    }

    fn row_at(verdict: &Verdict, links: &Links, copied: bool, here: bool) -> PopupRow {
        let order = Order { id: "1".to_owned(), ..Order::default() };
        popup_row(&PopupEntry { copied, here, ..entry(&order, verdict, links) }, &english())
    }

    #[test]
    fn nothing_leads_to_the_page_that_the_tab_shows() {
        let mut dispute = verdict(Situation::SellerRefused);
        dispute.level = Level::Dispute;
        assert!(row_at(&dispute, &links(), false, false).action.is_some());
        let here = row_at(&dispute, &links(), false, true);
        assert_eq!((here.action, here.url), (None, None));
        let mut write = verdict(Situation::SilentAccepted);
        write.level = Level::Write;
        write.message = Some(crate::order::MessageKind::SilentAccepted);
        // The message is copied, and the chat opened, from wherever one is.
        assert_eq!(
            row_at(&write, &links(), false, true).action,
            Some(RowButton::Copy("Copy message".to_owned()))
        );
        let chat = RowButton::Open("Open the chat".to_owned(), "https://shop.example/chat".to_owned());
        assert_eq!(row_at(&write, &links(), true, true).action, Some(chat));
    }

    #[test]
    fn the_id_of_an_own_order_is_no_number_to_be_judged() {
        let order = Order { id: "8190000000000001".to_owned(), ..Order::default() };
        let (verdict, links) = (verdict(Situation::SilentAccepted), links());
        let entries = [entry(&order, &verdict, &links)];
        let lines =
            |orders, query| popup(input(orders, [1, 0, 1], query), false, &english()).check.lines.len();
        for query in ["8190000000000001", "8190 0000 0000 0001", "Order ID: 8190000000000001"] {
            assert_eq!(lines(PopupOrders::Shown(&entries), query), 0, "{query}");
        }
        // Another one is, and so is a tracking number beside it.
        assert!(lines(PopupOrders::Shown(&[]), "8190000000000002") > 0);
        assert!(lines(PopupOrders::Shown(&entries), "RR473124829CN") > 0);
    }

    fn input<'a>(orders: PopupOrders<'a>, counts: [usize; 3], query: &'a str) -> PopupInput<'a> {
        PopupInput {
            orders,
            counts,
            only: None,
            query,
            paused: false,
            notice: None,
            uncopied: None,
            camera: None,
            reader: None,
            check_all: None,
            hand: HandModel::default(),
            unrecognized: None,
        }
    }

    fn links() -> Links {
        Links {
            chat: Some("https://shop.example/chat".to_owned()),
            order: Some("https://shop.example/order".to_owned()),
            ..Links::default()
        }
    }

    #[test]
    fn each_row_has_one_thing_to_do_and_its_button() {
        let mut write = verdict(Situation::SilentAccepted);
        write.level = Level::Write;
        write.message = Some(crate::order::MessageKind::SilentAccepted);
        write.steps = vec![Step::CheckTrackers, Step::SendMessage];
        let shown = row(&write, &links(), false);
        assert_eq!(shown.what, "Copy the message and send it in the chat with the seller.");
        assert_eq!(shown.action, Some(RowButton::Copy("Copy message".to_owned())));
        let opens = |label: &str, url: &str| Some(RowButton::Open(label.to_owned(), url.to_owned()));
        assert_eq!(row(&write, &links(), true).action, opens("Open the chat", "https://shop.example/chat"));
        // Without an address of the chat the order's page leads there.
        let without = Links { chat: None, ..links() };
        assert_eq!(row(&write, &without, true).action, opens("Open the order", "https://shop.example/order"));

        let mut dispute = write.clone();
        dispute.level = Level::Dispute;
        dispute.steps = vec![Step::KeepEvidence, Step::OpenDispute];
        let shown = row(&dispute, &links(), false);
        assert_eq!(shown.what, "Open a dispute on the order page.");
        assert_eq!(shown.action, opens("Open the order", "https://shop.example/order"));

        dispute.steps.insert(0, Step::OpenTracking(Some(1)));
        let shown = row(&dispute, &links(), false);
        assert!(shown.what.starts_with("Open the tracking page again"), "{}", shown.what);
        let tracked = Links { tracking: Some("https://shop.example/tracking".to_owned()), ..links() };
        let shown = row(&dispute, &tracked, false);
        assert_eq!(shown.action, opens("Open the tracking page", "https://shop.example/tracking"));

        let mut collect = write.clone();
        (collect.level, collect.situation, collect.message) = (Level::Watch, Situation::ReadyForPickup, None);
        collect.steps = vec![Step::OpenTracking(None), Step::Collect];
        collect.named_day = None;
        let shown = row(&collect, &links(), false);
        assert_eq!(
            (shown.headline.as_str(), shown.what.as_str()),
            ("Collect it", "Collect it before the pickup point sends it back.")
        );
        collect.named_day = Day::from_ymd_opt(2026, 11, 3);
        let shown = row(&collect, &links(), false);
        assert!(shown.what.contains("until 2026-11-03"), "{}", shown.what);

        let mut unsent = write.clone();
        unsent.situation = Situation::NeverShipped;
        unsent.steps = vec![Step::OpenOrder, Step::CancelNow, Step::SendMessage];
        let shown = row(&unsent, &links(), false);
        assert_eq!(shown.headline, "Cancel the order");
        assert_eq!(shown.what, "Open the order page first: it was last read a while ago.");
        assert_eq!(shown.action, opens("Open the order", "https://shop.example/order"));

        let mut done = write;
        (done.level, done.message, done.steps) = (Level::Done, None, Vec::new());
        assert!(row(&done, &links(), false).file.is_some());
        done.situation = Situation::Cancelled;
        let shown = row(&done, &links(), false);
        assert_eq!(shown.file, None, "nobody disputes what was cancelled");
        assert_eq!((shown.action, &shown.what), (None, &shown.why));
    }

    #[test]
    fn what_is_not_shown_is_distinguished() {
        let state = |orders, counts| popup(input(orders, counts, ""), false, &english()).state;
        assert!(matches!(state(PopupOrders::Shown(&[]), [0, 0, 0]), PopupState::Empty(..)));
        assert!(matches!(state(PopupOrders::Shown(&[]), [3, 1, 0]), PopupState::NoMatch(_)));
        assert!(matches!(state(PopupOrders::Unreadable, [0; 3]), PopupState::Failed(..)));
        assert!(matches!(state(PopupOrders::Reading, [0; 3]), PopupState::Reading));
        let model = popup(input(PopupOrders::Shown(&[]), [45, 1, 45], ""), false, &english());
        assert_eq!(
            (model.act.as_deref(), model.more.as_deref()),
            (Some("1 order needs attention"), Some("and 15 more"))
        );
    }

    #[test]
    fn a_text_is_a_number_only_where_it_may_be_one() {
        let lines = |query, found| number(query, found, &english()).lines.len();
        assert_eq!(lines("lamp", 0), 0);
        assert_eq!(lines("81", 1), 0, "the beginning of an own order's id");
        assert!(lines("81", 0) > 0);
        assert!(lines("RR473124829CN", 1) > 0, "an own number is explained, too");
    }
}
