//! The sheets of what stands on the shop's pages. Our own pages link theirs; the tokens are the same for all.

use super::element::attribute;
use js_sys::{Array, Reflect};
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, Element, Node, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// A surface with a sheet of its own.
#[derive(Clone, Copy)]
pub enum Surface {
    /// The card.
    Card,
    /// The marks on the list: many of them share one sheet object.
    Mark,
}

thread_local! {
    static MARK_SHEET: OnceCell<CssStyleSheet> = const { OnceCell::new() };
    static CSS: RefCell<[String; 2]> = const { RefCell::new([String::new(), String::new()]) };
}

/// Hands in the sheet of a surface, tokens included. The sheets are files of the extension rather than part of the
/// core, which is read anew on every page.
pub fn equip(surface: Surface, css: String) {
    CSS.with_borrow_mut(|all| {
        if let Some(place) = all.get_mut(surface as usize) {
            *place = css;
        }
    });
}

fn css(surface: Surface) -> String {
    CSS.with_borrow(|all| all.get(surface as usize).cloned().unwrap_or_default())
}

fn sheet(surface: Surface) -> Result<CssStyleSheet, JsValue> {
    if let (Surface::Mark, Some(shared)) = (surface, MARK_SHEET.with(|cell| cell.get().cloned())) {
        return Ok(shared);
    }
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(&css(surface))?;
    if matches!(surface, Surface::Mark) {
        MARK_SHEET.with(|cell| {
            let _ = cell.set(sheet.clone());
        });
    }
    Ok(sheet)
}

/// Gives a shadow root its sheet. Where the browser refuses an adopted sheet (content scripts of some
/// Firefox versions see the root through a wrapper that forbids it), a style element does the same unless the page
/// forbids that too.
fn adopt_sheet(root: &Node, surface: Surface) -> Result<(), JsValue> {
    let name = JsValue::from_str("adoptedStyleSheets");
    let adopted = sheet(surface).and_then(|sheet| Reflect::set(root, &name, &Array::of1(&sheet)));
    if adopted == Ok(true) {
        return Ok(());
    }
    let document = root.owner_document().ok_or(JsValue::NULL)?;
    let element = document.create_element("style")?;
    element.set_text_content(Some(&css(surface)));
    root.append_child(&element)?;
    Ok(())
}

/// Tells the browser which language a surface is in, and whether it is always light or dark (`theme`; empty: as the browser is).
/// `host` is the element that holds it: the root of a page of our own, or what stands on a page of the shop.
pub fn apply_appearance(host: &Element, language: &str, theme: &str) {
    attribute(host, "lang", language);
    if theme.is_empty() {
        let _ = host.remove_attribute("data-theme");
    } else {
        attribute(host, "data-theme", theme);
    }
}

/// A closed root on a plain element, with its sheet.
pub fn closed_root(host: &Element, surface: Surface) -> Result<ShadowRoot, JsValue> {
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Closed))?;
    adopt_sheet(&root, surface)?;
    Ok(root)
}
