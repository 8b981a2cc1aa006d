//! What the buyer does on the card: clicks, keys, fingers.

use super::super::checker;
use super::CardElementInner;
use crate::app::content::CardAction;
use crate::app::protocol::OwnWindow;
use crate::order::answer::Said;
use crate::order::settings::CardSide;
use crate::order::{CardShape, by_stored_name};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent, PointerEvent,
};

/// Whether this element carries an action.
fn carries(element: &Element, action: &str) -> bool {
    element.get_attribute("data-action").as_deref() == Some(action)
}

impl CardElementInner {
    pub(super) fn on_event(self: &Rc<Self>, event: &Event) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let kind = event.type_();
        if matches!(kind.as_str(), "click" | "input")
            && let Some(checker) = target.closest(".check").ok().flatten()
        {
            // What is asked there says nothing of an order.
            if let Some(typed) = checker::text_to_check(&checker, event) {
                self.dispatch(CardAction::Check(typed));
            }
            return;
        }
        // Not every browser keeps a closed root closed (in Firefox the page's own `find` selects text in it), so a page
        // may come to our buttons; the buyer's word is only what the buyer clicked.
        if !event.is_trusted() && !self.state.borrow().made_up {
            return;
        }
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            self.hear_key(key);
            return;
        }
        // Who comes to the card, or types there, may do something next.
        if matches!(kind.as_str(), "pointerenter" | "focusin" | "input") {
            self.dispatch(CardAction::Touched);
        }
        match kind.as_str() {
            "input" => {
                if let Some(field) = target.dyn_ref::<HtmlTextAreaElement>()
                    && carries(field, "paste")
                {
                    self.dispatch(CardAction::PasteTyped(field.value()));
                }
            }
            "change" => {
                if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
                    if carries(field, "since") {
                        self.dispatch(CardAction::SinceTyped(field.value()));
                    } else if carries(field, "said-on")
                        && field.check_validity()
                        && let Some(at) = field.get_attribute("data-at").and_then(|at| at.parse().ok())
                    {
                        self.dispatch(CardAction::Redate(at, field.value()));
                    }
                } else if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
                    self.dispatch(CardAction::SellerLanguage(select.value()));
                }
            }
            "focusout" => {
                // While it is typed into it is red; what is no day it could be is not kept.
                if let Some(field) = target.dyn_ref::<HtmlInputElement>()
                    && carries(field, "said-on")
                    && !field.check_validity()
                {
                    field.set_value(&field.get_attribute("data-on").unwrap_or_default());
                }
            }
            // The page's field keeps its focus and its cursor.
            "mousedown" if target.closest("[data-action=insert]").ok().flatten().is_some() => {
                event.prevent_default();
            }
            "pointerdown" | "pointermove" | "pointerup" | "pointercancel" => {
                if let Some(pointer) = event.dyn_ref::<PointerEvent>() {
                    self.pull(&kind, pointer, &target);
                }
            }
            "click" if std::mem::take(&mut self.state.borrow_mut().pulled) => {}
            "click" => {
                if let Some(button) = target.closest("[data-action]").ok().flatten() {
                    self.press(&button);
                }
            }
            _ => {}
        }
    }

    /// Keys typed into the card are not the page's shortcuts. Escape makes the card small.
    pub(super) fn hear_key(self: &Rc<Self>, key: &KeyboardEvent) {
        key.stop_propagation();
        match key.key().as_str() {
            "Escape" if self.state.borrow().menu => {
                self.set_menu(false);
                self.focus("[data-action=menu]");
            }
            "Escape" if self.state.borrow().shape == CardShape::Open => {
                self.choose(CardShape::Folded);
                self.dispatch(CardAction::Shape(CardShape::Folded));
                self.focus_toggle();
            }
            "Enter" => {
                let field = self.find("#number");
                if field.is_some() && self.shadow.active_element() == field {
                    // It saves what stands there, and is no line of it.
                    key.prevent_default();
                    self.save_number();
                }
            }
            _ => {}
        }
    }

    /// What a click on this button means; the view's own part of it is done here.
    pub(super) fn press(self: &Rc<Self>, button: &Element) {
        let carried = |name| button.get_attribute(name);
        let action = carried("data-action").unwrap_or_default();
        if action == "menu" {
            let open = !self.state.borrow().menu;
            self.set_menu(open);
            return;
        }
        // Whatever else is pressed, the menu has done its part.
        self.set_menu(false);
        match action.as_str() {
            "toggle" => {
                let shape = self.state.borrow().shape;
                self.reshape(match shape {
                    CardShape::Open => CardShape::Folded,
                    CardShape::Folded | CardShape::Tab => CardShape::Open,
                });
            }
            "to-edge" => {
                self.reshape(CardShape::Tab);
                self.focus_toggle();
            }
            "dismiss" => {
                self.host.remove();
                self.dispatch(CardAction::Dismiss);
            }
            "put-away" => {
                self.host.remove();
                self.dispatch(CardAction::PutAway);
            }
            "show-again" => self.dispatch(CardAction::ShowAgain),
            "move" => self.dispatch(CardAction::Side(match carried("data-side").as_deref() {
                Some("left") => CardSide::Left,
                _ => CardSide::Right,
            })),
            "proof" => {
                if let Some(proof) = carried("data-proof").and_then(|name| by_stored_name(&name)) {
                    let ticked = carried("aria-checked").as_deref() == Some("true");
                    self.dispatch(CardAction::Proof(proof, !ticked));
                }
            }
            "open-dashboard" => self.dispatch(CardAction::OpenWindow(OwnWindow::Dashboard)),
            "open-settings" => self.dispatch(CardAction::OpenWindow(OwnWindow::Settings)),
            "open-help" => self.dispatch(CardAction::OpenWindow(OwnWindow::Help)),
            "diagnostics" => self.dispatch(CardAction::Diagnostics),
            "evidence" => self.dispatch(CardAction::OpenDisputeFile),
            "read-paste" => {
                // What the buyer is in the middle of does not fold away with a milder verdict.
                self.state.borrow_mut().chosen = true;
                self.dispatch(CardAction::ReadPaste);
            }
            "keep-lines" => self.dispatch(CardAction::KeepPaste),
            "strike" => {
                if let Some(line) = carried("data-line").and_then(|line| line.parse().ok()) {
                    self.dispatch(CardAction::StrikeLine(line));
                }
            }
            "say" => {
                if let Some(place) = carried("data-says").and_then(|place| place.parse().ok()) {
                    self.state.borrow_mut().chosen = true;
                    self.dispatch(CardAction::TrackingSays(place));
                }
            }
            // The field itself does nothing.
            "paste" | "since" | "said-on" => {}
            "read-tracking" => self.dispatch(CardAction::ReadTracking),
            "show-dispute" => self.dispatch(CardAction::ShowDispute),
            "save-number" => self.save_number(),
            "copy" | "copy-dispute" => self.copy_letter(button),
            "copy-number" | "track" => self.copy_number(button),
            "insert" => self.insert(button),
            "pick" => self.dispatch(CardAction::PickOrder(carried("data-order").unwrap_or_default())),
            // What stands on a button of ours can be read; nothing else is the buyer's word.
            "undo" => {
                if let Some(at) = carried("data-at").and_then(|at| at.parse().ok()) {
                    self.dispatch(CardAction::Undo(at));
                }
            }
            _ => {
                // A second press takes back.
                if let Some(at) = carried("data-at").and_then(|at| at.parse().ok()) {
                    self.dispatch(CardAction::Undo(at));
                } else if let Some(answer) = carried("data-said").and_then(|said| Said::of_button(&said)) {
                    self.dispatch(CardAction::Answer(answer));
                }
            }
        }
    }
}
