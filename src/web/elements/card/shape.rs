//! How large the card stands there: open, folded, a tab at the edge; its menu; the finger that pulls it down.

use super::super::element::{attribute, style};
use super::{CardElementInner, is_wide};
use crate::app::content::CardAction;
use crate::order::CardShape;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

/// A pull shorter than this is a tap, in pixels.
const A_TAP: i32 = 10;

/// A card pulled down by this much folds, in pixels.
const PULLED_DOWN: i32 = 80;

impl CardElementInner {
    /// Applies the shape that the buyer chose.
    pub(super) fn reshape(&self, shape: CardShape) {
        self.choose(shape);
        self.dispatch(CardAction::Shape(shape));
    }

    pub(super) fn choose(&self, shape: CardShape) {
        {
            let mut state = self.state.borrow_mut();
            (state.shape, state.chosen) = (shape, true);
        }
        self.set_shape(shape);
    }

    pub(super) fn set_shape(&self, shape: CardShape) {
        let open = shape == CardShape::Open;
        let class = match shape {
            CardShape::Tab => "sp tab",
            CardShape::Folded => "sp",
            CardShape::Open => "sp open",
        };
        attribute(&self.root, "class", class);
        if let Some(toggle) = self.find("[data-action=toggle]") {
            attribute(&toggle, "aria-expanded", if open { "true" } else { "false" });
        }
        self.show_part("#body", open);
        if shape == CardShape::Tab {
            self.set_menu(false);
        }
    }

    pub(super) fn set_menu(&self, open: bool) {
        self.state.borrow_mut().menu = open;
        if let Some(button) = self.find("[data-action=menu]") {
            attribute(&button, "aria-expanded", if open { "true" } else { "false" });
        }
        self.show_part("#menu", open);
    }

    /// On a small screen an open card is a sheet: a finger on its head pulls it down.
    pub(super) fn pull(&self, kind: &str, pointer: &PointerEvent, target: &Element) {
        let at = pointer.client_y();
        if kind == "pointerdown" {
            let mut state = self.state.borrow_mut();
            let head = target.closest(".head").ok().flatten().is_some();
            let pulls =
                head && state.shape == CardShape::Open && pointer.pointer_type() == "touch" && !is_wide();
            (state.pulled_from, state.pulled) = (pulls.then_some(at), false);
            return;
        }
        let Some(from) = self.state.borrow().pulled_from else { return };
        let way = at.saturating_sub(from).max(0);
        let Some(root) = self.root.dyn_ref::<HtmlElement>() else { return };
        if kind == "pointermove" {
            style(root, "transform", &["translateY(", &way.to_string(), "px)"].concat(), false);
            return;
        }
        {
            let mut state = self.state.borrow_mut();
            state.pulled_from = None;
            state.pulled = kind == "pointerup" && way >= A_TAP;
        }
        style(root, "transform", "", false);
        if kind == "pointerup" && way >= PULLED_DOWN {
            self.reshape(CardShape::Folded);
        }
    }
}
