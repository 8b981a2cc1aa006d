//! The marks on the list: one for each order, kept until its card is gone.

use super::by_order::ByOrder;
use crate::present::view::Node;
use crate::web::elements::Chip;
use web_sys::{Document, Element};

/// The marks on the page, by order.
pub(super) struct Marks {
    document: Document,
    shown: ByOrder<Chip>,
}

impl Marks {
    /// None yet.
    pub fn new(document: &Document) -> Marks {
        Marks { document: document.clone(), shown: ByOrder::new() }
    }

    /// Shows an order's mark behind `anchor`; it is dressed first. What is shown already is only changed.
    pub fn show(&mut self, id: &str, anchor: &Element, tree: &Node, rtl: bool, dress: &dyn Fn(&Element)) {
        if let Some(chip) = self.shown.get(id).filter(|chip| chip.host().is_connected()) {
            dress(chip.host());
            // A page that is going away has nobody left to be told.
            let _ = chip.show(tree, rtl);
            return;
        }
        // A page that has no room for the mark keeps its order without one.
        let Ok(chip) = Chip::new(&self.document, tree, rtl) else { return };
        dress(chip.host());
        if anchor.after_with_node_1(chip.host()).is_ok() {
            self.shown.put(id, chip);
        }
    }

    /// The order's mark is on the page.
    pub fn has(&self, id: &str) -> bool {
        self.shown.get(id).is_some_and(|chip| chip.host().is_connected())
    }

    /// Forgets the marks whose cards the page has removed.
    pub fn forget_gone(&mut self) {
        self.shown.retain(|chip| chip.host().is_connected());
    }

    /// All marks are still on the page.
    pub fn are_connected(&self) -> bool {
        self.shown.values().all(|chip| chip.host().is_connected())
    }

    /// Takes all marks away.
    pub fn clear(&mut self) {
        for chip in self.shown.values() {
            chip.host().remove();
        }
        self.shown.clear();
    }
}
