//! The elements of the order list: its cards, what each of them said when it was read, and our marks on them. What a card
//! has said already is not read again, and however many there are, the page gets its turn in between.

use super::visit::visit_of;
use crate::app::content::{Appearance, BarAction, PageQuery, PassProgress};
use crate::app::protocol::MarkView;
use crate::order::{Instant, Order};
use crate::present::view::{self, Node};
use crate::read::dom;
use crate::web::clock;
use crate::web::elements::{BarElement, MarkElement, apply_appearance, theme_mark};
use js_sys::WeakMap;
use litemap::LiteMap;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// Time budget of one slice, in ms: less than a frame, with what the page needs of it.
const SLICE_MS: i64 = 10;

/// The elements of the order list.
pub struct ListElements {
    document: Document,
    /// The visit that all this is of, except the marks.
    visit: Instant,
    pass: Option<MarkingPass>,
    /// The cards, by order.
    cards: LiteMap<String, Element>,
    /// A digest of each card's text when it was read.
    read_as: WeakMap,
    /// The marks, by order.
    marks: LiteMap<String, MarkElement>,
    bar: Option<BarElement>,
}

/// A pass over the cards.
struct MarkingPass {
    cards: Vec<Element>,
    next: usize,
}

impl ListElements {
    /// An empty list.
    pub fn new(document: &Document) -> ListElements {
        ListElements {
            document: document.clone(),
            visit: 0,
            pass: None,
            cards: LiteMap::new(),
            read_as: WeakMap::new(),
            marks: LiteMap::new(),
            bar: None,
        }
    }

    /// Whether all cards and marks are still on the page.
    pub fn is_whole(&self) -> bool {
        self.cards.values().all(|card| card.is_connected())
            && self.marks.values().all(MarkElement::is_connected)
            && self.bar.as_ref().is_none_or(|bar| bar.host().is_connected())
    }

    /// Starts a pass over the cards that are on the page now.
    pub fn start_pass(&mut self, query: &PageQuery) {
        if self.visit != query.visit {
            self.visit = query.visit;
            self.cards.clear();
            self.read_as = WeakMap::new();
        }
        // A few new ones do not wait for thousands that may have changed.
        let cards = dom::cards(&self.document, &query.address).into_iter();
        let (old, mut cards): (Vec<_>, Vec<_>) = cards.partition(|card| self.read_as.has(card));
        cards.extend(old);
        self.pass = Some(MarkingPass { cards, next: 0 });
    }

    /// Reads the next cards; `None` where there is no such pass any more.
    pub fn read_slice(&mut self, query: &PageQuery) -> Option<(Vec<Order>, PassProgress)> {
        if self.visit != query.visit {
            return None;
        }
        let mut pass = self.pass.take()?;
        let visit = visit_of(query);
        let end = clock::now().saturating_add(SLICE_MS);
        let mut orders = Vec::new();
        while let Some(card) = pass.cards.get(pass.next) {
            pass.next += 1;
            let mark = JsValue::from_f64(f64::from(dom::card_mark(card)));
            if self.read_as.get(card) != mark {
                self.read_as.set(card, &mark);
                for order in dom::read_card(card, &visit).orders {
                    self.cards.insert(order.id.clone(), card.clone());
                    orders.push(order);
                }
            }
            if clock::now() >= end {
                break;
            }
        }
        if pass.next < pass.cards.len() {
            self.pass = Some(pass);
            return Some((orders, PassProgress::More));
        }
        orders.extend(dom::read_frame(&self.document, &pass.cards, &visit).orders);
        self.cards.retain(|_, card| card.is_connected());
        self.marks.retain(|_, mark| mark.is_connected());
        self.put_bar(first_of(&pass.cards));
        let cards = self.cards.keys().cloned().collect();
        let marked = self.marks.keys().cloned().collect();
        Some((orders, PassProgress::Done { cards, marked }))
    }

    /// Shows marks; those that stand there already are only changed. Gives the orders whose marks stand.
    pub fn draw_marks(&mut self, marks: &[MarkView], appearance: &Appearance) -> Vec<String> {
        // Once for all: to ask the page for it makes the browser work out its styles anew.
        let theme = theme_mark(&self.document, appearance.theme);
        let drawn = marks.iter().filter(|mark| self.draw_mark(mark, appearance, theme));
        drawn.map(|mark| mark.order.clone()).collect()
    }

    fn draw_mark(&mut self, mark: &MarkView, appearance: &Appearance, theme: &str) -> bool {
        let adapt = |element: &MarkElement| apply_appearance(element.host(), &appearance.language, theme);
        let Some(card) = self.cards.get(&mark.order).filter(|card| card.is_connected()) else { return false };
        if let Some(element) = self.marks.get(&mark.order).filter(|element| element.is_connected()) {
            adapt(element);
            return element.show(&mark.tree, appearance.rtl).is_ok();
        }
        // A page that has no room for the mark keeps its order without one.
        let Ok(element) = MarkElement::new(&self.document, &mark.tree, appearance.rtl) else { return false };
        adapt(&element);
        let anchor = dom::mark_anchor(card);
        let stands = anchor.as_ref().unwrap_or(card).after_with_node_1(element.host()).is_ok();
        if stands {
            self.marks.insert(mark.order.clone(), element);
        }
        stands
    }

    /// Shows the bar above the first card.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn draw_bar(
        &mut self,
        tree: &Node,
        appearance: &Appearance,
        on_action: Rc<dyn Fn(BarAction)>,
    ) -> Result<(), JsValue> {
        let bar = match self.bar.take() {
            Some(bar) => bar,
            None => BarElement::new(&self.document, on_action)?,
        };
        apply_appearance(bar.host(), &appearance.language, theme_mark(&self.document, appearance.theme));
        bar.show(tree, appearance.rtl)?;
        self.bar = Some(bar);
        self.put_bar(first_of(&self.cards.values().cloned().collect::<Vec<_>>()));
        Ok(())
    }

    /// Says on the bar that the worker cannot be reached.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn show_bar_cut_off(&self, words: &str) -> Result<(), JsValue> {
        let Some(bar) = &self.bar else { return Ok(()) };
        let rtl = bar.host().get_attribute("dir").as_deref() == Some("rtl");
        bar.show(&view::list_check_cut_off(words), rtl)
    }

    /// Takes the bar away.
    pub fn remove_bar(&mut self) {
        self.bar = None;
    }

    /// Puts the bar where it is not: above the first card.
    fn put_bar(&self, first: Option<&Element>) {
        if let (Some(bar), Some(card)) = (self.bar.as_ref().filter(|bar| !bar.host().is_connected()), first) {
            // A page that has no room for it is one without a bar.
            let _ = card.before_with_node_1(bar.host());
        }
    }

    /// Takes all marks away.
    pub fn remove_marks(&mut self) {
        for (_, mark) in std::mem::take(&mut self.marks) {
            mark.host().remove();
        }
    }
}

/// The card that stands first on the page: what is read first is not always that.
fn first_of(cards: &[Element]) -> Option<&Element> {
    cards.iter().filter(|card| card.is_connected()).reduce(|first, card| {
        let follows = first.compare_document_position(card) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
        if follows == 0 { card } else { first }
    })
}
