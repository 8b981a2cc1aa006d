//! The marks on the list: one for each order, kept until its card is gone.

use super::by_order::ByOrder;
use crate::ui::Chip;
use crate::wording::ChipModel;
use web_sys::{Document, Element};

/// The marks on the page, by order.
pub(super) struct Chips {
    document: Document,
    shown: ByOrder<(Chip, ChipModel)>,
}

impl Chips {
    /// None yet.
    pub fn new(document: &Document) -> Chips {
        Chips { document: document.clone(), shown: ByOrder::new() }
    }

    /// Shows an order's mark behind `anchor`; a new one is dressed first. What is shown already costs a comparison.
    pub fn show(&mut self, id: &str, anchor: &Element, model: &ChipModel, dress: &dyn Fn(&Element)) {
        if let Some((chip, shown)) = self.shown.get_mut(id)
            && chip.host().is_connected()
        {
            if shown != model {
                chip.show(model);
                *shown = model.clone();
            }
            return;
        }
        // A page that has no room for the mark keeps its order without one.
        let Ok(chip) = Chip::new(&self.document, model) else { return };
        dress(chip.host());
        if anchor.after_with_node_1(chip.host()).is_ok() {
            self.shown.put(id, (chip, model.clone()));
        }
    }

    /// Forgets the marks whose cards the page has removed.
    pub fn forget_gone(&mut self) {
        self.shown.retain(|(chip, _)| chip.host().is_connected());
    }

    /// All marks are still on the page.
    pub fn are_connected(&self) -> bool {
        self.shown.values().all(|(chip, _)| chip.host().is_connected())
    }

    /// Takes all marks away.
    pub fn clear(&mut self) {
        for (chip, _) in self.shown.values() {
            chip.host().remove();
        }
        self.shown.clear();
    }
}
