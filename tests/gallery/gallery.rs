//! Every surface in every state, to be looked at. See the README beside it.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

#[path = "../browser/scene.rs"]
mod scene;

use std::rc::Rc;
use stuck_parcel::order::CardShape;
use stuck_parcel::web::elements::{CardElement, MarkElement, patch};
use wasm_bindgen::prelude::*;

/// Shows one scene: `surface` is `banner`, `chip`, `popup`, `popup-empty` or `popup-error`; `index` chooses the
/// case; `open` the size of the card, `folds` opens its details.
#[wasm_bindgen]
pub fn show(surface: &str, index: usize, open: bool, folds: bool, rtl: bool) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    scene::equip();
    match surface {
        "banner" => {
            let card = CardElement::make(&document)?;
            card.put_back()?;
            card.show(&scene::card(index, rtl), Rc::new(|_| ()))?;
            card.set_shape(if open { CardShape::Open } else { CardShape::Folded });
            card.show_check(&scene::check(scene::TYPED));
            let details = card.inside().query_selector_all("details")?;
            for place in (0..details.length()).filter(|_| folds) {
                let fold = details.item(place).and_then(|fold| fold.dyn_into::<web_sys::Element>().ok());
                fold.map_or(Ok(()), |fold| fold.set_attribute("open", ""))?;
            }
            std::mem::forget(card);
        }
        "chip" => {
            for place in 0..scene::CASES {
                let line = document.create_element("p")?;
                document.body().ok_or(JsValue::NULL)?.append_child(&line)?;
                line.append_child(MarkElement::new(&document, &scene::mark_node(place), rtl)?.host())?;
            }
        }
        _ => {
            scene::link(&document, scene::POPUP);
            let root = document.create_element("main")?;
            document.body().ok_or(JsValue::NULL)?.append_child(&root)?;
            patch(&root, &scene::popup(surface, if open { scene::TYPED } else { "" }, rtl))?;
        }
    }
    Ok(())
}
