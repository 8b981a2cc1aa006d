//! A page's report: what must be read for it, what is joined and judged, and what is answered.

use super::Machine;
use super::account::{Setting, accounts};
use super::answers::AnswerReadings;
use super::join::{Additions, join};
use super::limits::Limits;
use super::message::{Changes, Clock, Loaded, ReplyId, StoredOrder, Wanted, WorkerEffect, order_named};
use super::page_view::PageContext;
use crate::app::protocol::{PageReport, PageView, UserAction, UserActionKind};
use crate::case::{CaseRecord, OrderRecord, among, group};
use crate::order::settings::Preference;
use crate::order::sorting::sort_by;
use crate::order::{Day, Fact, Instant, Order, Parcel};
use crate::read::address::{self, Page, Site, order_id, site_of};
use crate::read::{refund_words, status};
use std::rc::Rc;

/// A report that is being answered.
#[derive(Debug)]
pub struct PageJob {
    report: PageReport,
    tab: Option<i32>,
    machine: Machine,
    /// Names the caller the answer is sent to.
    pub reply: ReplyId,
    /// The page is visible.
    visible: bool,
    page: Page,
    answers: AnswerReadings,
    /// Parcels that name no order.
    parcels: Vec<Parcel>,
    /// What was seen of orders, by the page's answers and by its elements.
    seen: Vec<OrderRecord>,
    /// The orders that are asked for.
    ids: Vec<String>,
    /// What was judged, where the answer waits for the writing.
    judged: Option<Box<PageContext>>,
    wrote: Vec<String>,
    /// The report named more new orders than are accepted.
    unstored: bool,
    /// Orders whose records a later version has written.
    later: Vec<String>,
    /// Something was done to an order that this page is not about.
    astray: bool,
}

/// What the elements of a page said: what a page that stays open for days shows is as old as the visit.
fn elements_read(mut order: Order, visit: Instant, on: Day) -> OrderRecord {
    shown_refund(&mut order);
    status::refund_of_words(&mut order);
    for parcel in &mut order.parcels {
        parcel.read_on = parcel.events_read.map(|_| on.into());
    }
    OrderRecord::seen(order, visit)
}

/// What the elements show beside an order, each thing on a line of its own: what of it speaks of a refund or dispute.
fn shown_refund(order: &mut Order) {
    let Some(shown) = order.refund_text.take() else { return };
    if let Some((words, status)) = refund_words::of_items(shown.value.lines().map(str::trim)) {
        order.refund = Some(Fact::new(status, shown.source, shown.seen, shown.how));
        order.refund_text = Some(Fact::new(words.to_owned(), shown.source, shown.seen, shown.how));
    }
}

/// What is left to do once a report is written.
#[derive(Debug, Default)]
pub struct PageDone {
    /// The answer, where it waited for that.
    pub reply: Option<(ReplyId, PageView)>,
    /// Which other tabs are notified.
    pub notify: Option<WorkerEffect>,
    /// The orders that the buyer has seen, where anybody must know.
    pub seen: Option<Vec<String>>,
}

/// The form of a BCP 47 tag, or empty: the seller's own. What a page sends goes to the settings, which travel.
fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 35 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Clicks of one visit that are taken in; a page that reports more was not clicked by anybody.
const MOST_ACTIONS: usize = 500;

impl PageJob {
    /// A report that has just come. Its answers are read here rather than on the page, which so neither waits for that
    /// nor pays for it.
    pub fn new(
        mut report: PageReport,
        tab: Option<i32>,
        reply: ReplyId,
        machine: &Machine,
        clock: Clock,
    ) -> PageJob {
        report.actions.truncate(MOST_ACTIONS);
        let page = address::page_of(&report.url);
        let answers = AnswerReadings::of(&report, &page, machine.zone, clock.local.day);
        let mut seen = answers.seen.clone();
        let visited_on = machine.day_of(report.visit);
        seen.extend(report.orders.iter().map(|order| elements_read(order.clone(), report.visit, visited_on)));
        let mut parcels = report.parcels.clone();
        parcels.extend(answers.parcels.iter().cloned());
        // What an earlier report's answers said comes back as it went. What is not of that form nobody has sent.
        let orders = report.answered_orders.iter().filter_map(|text| serde_json::from_str(text).ok());
        seen.extend(orders.map(|order: Order| OrderRecord::seen(order, report.visit)));
        parcels.extend(report.answered_parcels.iter().filter_map(|text| serde_json::from_str(text).ok()));
        if site_of(&report.url) == Some(Site::Ru) {
            seen.iter_mut().for_each(|record| record.on_ru = true);
        }
        let mut ids = report.ids.clone();
        // Cainiao's page names numbers. Whose they are only the storage says (`belonging`).
        if site_of(&report.url) == Some(Site::Cainiao) {
            seen.clear();
            ids.clear();
        }
        // The shop knows nothing of what was added by hand.
        seen.retain(|record| !record.order.is_by_hand());
        match &page {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => ids.push(order.clone()),
            Page::SharedTracking { orders } => ids.extend(orders.iter().cloned()),
            Page::Chat { order: Some(order) } if ids.is_empty() => ids.push(order.clone()),
            _ => {}
        }
        let (visible, judged, wrote) = (report.visible, None, Vec::new());
        PageJob {
            report,
            tab,
            machine: *machine,
            reply,
            visible,
            page,
            answers,
            parcels,
            seen,
            ids,
            judged,
            wrote,
            unstored: false,
            later: Vec::new(),
            astray: false,
        }
    }

    /// Whether the report needs all orders for its answer.
    pub fn needs_all(&self) -> bool {
        let numbered = self.parcels.iter().any(|parcel| !parcel.is_numberless());
        match &self.page {
            Page::Cainiao { .. } => numbered || self.report.deep,
            Page::Chat { .. } => self.ids.is_empty(),
            _ => self.report.deep,
        }
    }

    fn is_tracking(&self) -> bool {
        matches!(self.page, Page::Tracking { .. } | Page::SharedTracking { .. })
    }

    /// The page is the order list.
    pub fn is_list(&self) -> bool {
        self.page == Page::OrderList
    }

    /// The storage reads the report needs.
    pub fn wanted(&self) -> Wanted {
        let preferences = self.report.actions.iter().filter_map(|action| match &action.kind {
            UserActionKind::SellerLanguage(tag) if is_language_tag(tag) => {
                Some(Preference::SellerLanguage(tag.clone()))
            }
            UserActionKind::Side(side) => Some(Preference::CardSide(*side)),
            _ => None,
        });
        let preferences = preferences.collect();
        let reading = match self.page {
            Page::Tracking { .. } | Page::SharedTracking { .. } => self.answers.again.answered,
            Page::OrderList => true,
            _ => false,
        };
        Wanted { orders: self.order_ids(), preferences, reading, ..Wanted::default() }
    }

    /// All orders that this is about, each once.
    fn order_ids(&self) -> Vec<String> {
        let seen = self.seen.iter().map(|record| record.order.id.clone());
        let acted = self.report.actions.iter().map(|action| action.order.clone());
        let sharing =
            self.report.sharing.iter().flat_map(|sharing| &sharing.orders).take(group::MOST).cloned();
        let mut ids: Vec<String> = self.ids.iter().cloned().chain(seen).chain(acted).chain(sharing).collect();
        ids.retain(|id| order_id(id).is_some());
        sort_by(&mut ids, Ord::cmp);
        ids.dedup();
        ids
    }

    /// Everything is read: joins, judges and answers. As a rule the storage takes what it is given, so what a page shows is
    /// answered while it is written: it is reported again with the next report. What the buyer did is reported once, so it is
    /// written first.
    pub fn loaded(
        &mut self,
        loaded: Box<Loaded>,
        all: &[Rc<CaseRecord>],
        machine: &Machine,
        refused: bool,
        limits: &mut Limits,
        clock: Clock,
    ) -> (Option<PageView>, Changes) {
        let mut loaded = *loaded;
        let known = |id: &str| all.iter().find(|case| case.record.order.id == id);
        if matches!(self.page, Page::Cainiao { .. }) {
            self.belonging(all);
        } else if matches!(self.page, Page::Chat { order: None }) && self.ids.is_empty() {
            let found = among::of_chat(all, &self.report.url, clock.local.day, &loaded.settings);
            self.ids = found.ids;
            if found.guessed {
                // The page reports it again: which order is meant is not known until one is picked.
                self.ids.insert(0, String::new());
            }
        }
        // What the buyer does there is about the orders of its numbers, or about a number alone.
        if site_of(&self.report.url) == Some(Site::Cainiao) {
            let found = &self.ids;
            let (here, astray): (Vec<UserAction>, Vec<UserAction>) = std::mem::take(&mut self.report.actions)
                .into_iter()
                .partition(|action| action.order.is_empty() || found.contains(&action.order));
            self.report.actions = here;
            self.astray = astray.iter().any(|action| action.kind.is_stored());
        }
        let mut changes = Changes::default();
        if loaded.tombstones.bring_back(clock.now) {
            changes.tombstones = Some(loaded.tombstones.clone());
        }
        let mut records = Vec::new();
        for id in self.order_ids() {
            let at = loaded.orders.iter().position(|(read, _)| *read == id);
            let stored = match at {
                Some(at) => loaded.orders.swap_remove(at).1,
                // It was found among all orders, which were read just now.
                None => known(&id).map_or(StoredOrder::Absent, |case| {
                    StoredOrder::Readable(Box::new(CaseRecord::clone(case)))
                }),
            };
            records.extend(self.joined(&id, stored, &mut loaded, limits, clock, &mut changes));
        }
        self.wrote = changes.cases.iter().map(|case| case.record.order.id.clone()).collect();
        // The buyer has opened a tracking page, and it reads well: nothing is in the way any more.
        if self.is_tracking() && self.answers.again.answered && loaded.reading.go_on() {
            changes.reading = Some(loaded.reading.clone());
        }
        let mut check_list = false;
        // The list that the buyer looks at is the one that was opened for it.
        if self.page == Page::OrderList && self.visible && loaded.reading.wants_list() {
            check_list = loaded.reading.take_list(clock.now);
            changes.reading = Some(loaded.reading.clone());
        }
        let context = PageContext {
            report: std::mem::take(&mut self.report),
            page: self.page.clone(),
            local: clock.local,
            now: clock.now,
            machine: *machine,
            settings: loaded.settings,
            translators: loaded.translators,
            answers: std::mem::take(&mut self.answers),
            parcels: std::mem::take(&mut self.parcels),
            records,
            ids: std::mem::take(&mut self.ids),
            all: all.to_vec(),
            refused: self.unstored,
            not_chosen: loaded.not_chosen,
            later: std::mem::take(&mut self.later),
            astray: self.astray,
            check_list,
            held: loaded.reading.is_stopped(),
        };
        if context.report.actions.is_empty() && !refused {
            (Some(context.view()), changes)
        } else {
            self.judged = Some(Box::new(context));
            (None, changes)
        }
    }

    /// One order with what this page says of it. What was deleted while the page stood open is shown there and not
    /// written again, until the buyer does something with it or visits it anew. What a later version has written is not
    /// written over: then what the buyer does is not shown as if it were kept.
    fn joined(
        &mut self,
        id: &str,
        stored: StoredOrder,
        loaded: &mut Loaded,
        limits: &mut Limits,
        clock: Clock,
        changes: &mut Changes,
    ) -> Option<OrderRecord> {
        let later = matches!(stored, StoredOrder::Later(_));
        if later {
            self.later.push(id.to_owned());
        }
        // A visit that is to begin after now began while the clock ran ahead: before the deletion, as far as anybody can tell.
        let visit = if self.report.visit > clock.now { Instant::MIN } else { self.report.visit };
        let buried_at = loaded.tombstones.covering(id, visit, stored != StoredOrder::Absent);
        let buried = buried_at.is_some();
        // What was done before the deletion was deleted with the order, though it may be reported once more.
        if let Some(at) = buried_at {
            let stands =
                |action: &UserAction| action.order != id || !action.kind.is_stored() || action.at > at;
            self.report.actions.retain(stands);
        }
        let acted: Vec<&UserAction> = self
            .report
            .actions
            .iter()
            .filter(|action| !later && action.order == id && action.kind.is_stored())
            .collect();
        let seen_here = self.seen.iter().any(|seen| seen.order.id == id);
        let too_many = stored == StoredOrder::Absent
            && (seen_here || !acted.is_empty())
            && !buried
            && !limits.new_order(clock.now);
        self.unstored |= too_many;
        let mut unwritten = Changes::default();
        let into = if (buried && acted.is_empty()) || too_many { &mut unwritten } else { &mut *changes };
        let standing = match &stored {
            StoredOrder::Readable(case) => Some(&case.record),
            StoredOrder::Later(case) => case.as_ref().map(|case| &case.record),
            StoredOrder::Absent | StoredOrder::Unreadable => None,
        };
        let mut seen: Vec<OrderRecord> =
            self.seen.iter().filter(|seen| seen.order.id == id).cloned().collect();
        // What is said is about what the page shows as well: the order may be new, or deleted meanwhile.
        let known = if acted.is_empty() { None } else { joined_with(standing, &seen) };
        let setting = Setting {
            known: known.as_ref(),
            last_seen: standing.map_or(self.report.visit, |record| record.last_seen),
            now: clock.local,
            machine: self.machine,
            language: loaded.translators.own().language(),
        };
        seen.extend(accounts(&acted, setting));
        let additions = Additions { seen: &seen, visit: Some(self.report.visit), ..Additions::default() };
        let case = join(id, stored, &additions, &loaded.settings, clock, into)?;
        if buried && !acted.is_empty() {
            loaded.tombstones.restore(id);
            changes.tombstones = Some(loaded.tombstones.clone());
        }
        Some(case.record)
    }

    /// The orders that Cainiao's parcels belong to. A parcel of several orders is added to each.
    fn belonging(&mut self, all: &[Rc<CaseRecord>]) {
        let numbers = |parcel: &Parcel| parcel.numbers().map(str::to_owned).collect::<Vec<String>>();
        for case in all {
            let own = |parcel: &&Parcel| case.record.order.goes_by(&numbers(parcel));
            let parcels: Vec<Parcel> = self.parcels.iter().filter(own).cloned().collect();
            if !parcels.is_empty() {
                let id = case.record.order.id.clone();
                let order = Order { parcels, ..order_named(&id) };
                self.seen.push(OrderRecord::seen(order, self.report.visit));
                self.ids.push(id);
            }
        }
    }

    /// Finishes once everything is written, or was refused.
    pub fn saved(self, outcome: &Result<(), String>) -> PageDone {
        let seen: Vec<String> = self.seen.iter().map(|record| record.order.id.clone()).collect();
        let reported = !seen.is_empty();
        let refused = outcome.is_err();
        let careful = self.judged.is_some();
        let reply = self.judged.map(|mut context| {
            context.refused |= refused;
            (self.reply, context.view())
        });
        let wrote = if refused { Vec::new() } else { self.wrote };
        let notify = if refused && !careful {
            // The page has been answered: it asks again, and is notified then.
            Some(WorkerEffect::NotifyTabs { orders: seen.clone(), except: None })
        } else if wrote.is_empty() {
            None
        } else {
            Some(WorkerEffect::NotifyTabs { orders: wrote.clone(), except: self.tab })
        };
        // What a tab shows that nobody looks at is still new to the buyer.
        let looked_at = if self.visible { seen } else { Vec::new() };
        let seen = (reported || !wrote.is_empty()).then_some(looked_at);
        PageDone { reply, notify, seen }
    }
}

/// What is stored of an order, with what was seen of it now.
fn joined_with(stored: Option<&OrderRecord>, seen: &[OrderRecord]) -> Option<OrderRecord> {
    stored.cloned().into_iter().chain(seen.iter().cloned()).reduce(|mut known, record| {
        known.join(record);
        known
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{OrderStatus, Source};

    #[test]
    fn what_the_elements_of_an_open_page_say_is_as_old_as_the_visit() {
        let day = |on| Day::from_ymd_opt(2026, 11, on).unwrap();
        let read = Parcel { events_read: Some(7), read_on: Some(day(28).into()), ..Parcel::default() };
        let order = Order { parcels: vec![read, Parcel::default()], ..order_named("8190000000000017") };
        let record = elements_read(order, 7, day(20));
        let days: Vec<_> = record.order.parcels.iter().map(|parcel| parcel.read_on).collect();
        assert_eq!(days, [Some(day(20).into()), None]);
    }

    #[test]
    fn a_refund_in_the_title_of_an_order_counts_as_one_beside_it() {
        let shown = |beside: Option<&str>, title: &str| {
            let fact = |text: &str| Fact::new(text.to_owned(), Source::DetailPage, 7, "");
            let order = Order {
                refund_text: beside.map(fact),
                status_text: Some(fact(title)),
                ..order_named("8190000000000017")
            };
            let order = elements_read(order, 7, Day::from_ymd_opt(2026, 11, 20).unwrap()).order;
            (order.refund.map(|refund| refund.value), order.refund_text.map(|text| text.value))
        };
        let open = |words: &str| (Some(OrderStatus::InDispute), Some(words.to_owned()));
        assert_eq!(shown(None, "Refund in progress"), open("Refund in progress"));
        assert_eq!(shown(Some("Free returns\nRefund pending"), "Awaiting delivery"), open("Refund pending"));
        assert_eq!(shown(Some("Dispute closed"), "Refunding"), open("Refunding"));
        assert_eq!(shown(Some("Free returns"), "Awaiting delivery"), (None, None));
    }
}
