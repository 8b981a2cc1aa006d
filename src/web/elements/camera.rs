//! The button that keeps a picture of the page in the tab, and the question which order it belongs to.

use super::element::{add, button, part, text, visible, words};
use crate::present::wording::CameraModel;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlButtonElement, HtmlSelectElement};

/// The button and what belongs to it. Hidden until it is offered.
#[derive(Clone)]
pub struct Camera {
    root: Element,
    label: Element,
    choice: HtmlSelectElement,
    keep: Element,
    status: Element,
}

impl Camera {
    /// Puts it into `parent`.
    pub fn mount(parent: &Element) -> Result<Camera, JsValue> {
        let root = part(parent, "div", "camera")?;
        let label = add(&root, "label", "")?;
        label.set_attribute("for", "whose")?;
        let choice: HtmlSelectElement = add(&root, "select", "")?.unchecked_into();
        choice.set_id("whose");
        let keep = button(&root, "btn", "keep-picture")?;
        let status = add(&root, "p", "")?;
        status.set_attribute("role", "status")?;
        visible(&root, false);
        Ok(Camera { root, label, choice, keep, status })
    }

    /// Offers it; `keep` is called with the id of the chosen order.
    pub fn offer(&self, model: &CameraModel, keep: Box<dyn Fn(String)>) -> Result<(), JsValue> {
        text(&self.label, &model.choose);
        text(&self.keep, &model.keep);
        let asked = model.orders.len() > 1;
        if asked {
            // Nothing is chosen beforehand: a picture in another order's file would be worse than none.
            add(&self.choice, "option", "")?.set_attribute("value", "")?;
        }
        for (id, title) in &model.orders {
            let option = add(&self.choice, "option", "")?;
            option.set_attribute("value", id)?;
            text(&option, title);
        }
        visible(&self.label, asked);
        visible(&self.choice, asked);
        visible(&self.root, true);
        let (camera, question) = (self.clone(), model.choose.clone());
        let listener = Closure::<dyn FnMut(Event)>::new(move |_| match camera.choice.value() {
            order if order.is_empty() => {
                camera.say(&question);
                let _ = camera.choice.focus();
            }
            order => keep(order),
        });
        self.keep.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref())?;
        // It goes with the window.
        listener.forget();
        Ok(())
    }

    /// While a picture is being taken there is no second one.
    pub fn busy(&self, busy: bool) {
        if let Some(keep) = self.keep.dyn_ref::<HtmlButtonElement>() {
            keep.set_disabled(busy);
        }
    }

    /// Tells what became of it.
    pub fn say(&self, news: &str) {
        words(&self.status, Some(news));
    }
}
