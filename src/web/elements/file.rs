//! The page of the dispute file: what saves and prints it, its pictures, and the file itself as a preview.

use super::element::{add, attribute, button, part, text, words};
use super::patch::patch;
use crate::present::view::Node;
use crate::present::wording::FileModel;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event};

/// What the buyer did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileAction {
    /// Wants the file.
    SaveHtml,
    /// Wants the data.
    SaveJson,
    /// Wants it on paper.
    Print,
    /// Wants this picture gone.
    Delete(i64),
}

/// Who acts on it.
pub type FileHeard = Rc<dyn Fn(FileAction)>;

/// The page.
#[derive(Clone)]
pub struct FilePage {
    root: Element,
    tools: Element,
    status: Element,
    kept: Element,
    preview: Element,
}

impl FilePage {
    /// Puts the empty page into the body.
    pub fn mount(document: &Document) -> Result<FilePage, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        let root = add(&body, "main", "sp")?;
        let tools = part(&root, "div", "tools")?;
        // It is there before anything goes in, so that what goes in is read out.
        let status = part(&root, "p", "status")?;
        status.set_attribute("role", "status")?;
        let (kept, preview) = (part(&root, "section", "kept")?, part(&root, "section", "preview")?);
        // Where it is too wide for the window it is scrolled, with the keys too.
        preview.set_attribute("tabindex", "0")?;
        Ok(FilePage { root, tools, status, kept, preview })
    }

    /// Says why there is no file.
    pub fn fail(&self, title: &str, what: &str) -> Result<(), JsValue> {
        text(&add(&self.tools, "h1", "")?, title);
        text(&add(&self.preview, "p", "")?, what);
        Ok(())
    }

    /// Tells what became of a click.
    pub fn say(&self, news: &str) {
        words(&self.status, Some(news));
    }

    /// Shows the file.
    pub fn show(&self, model: &FileModel, file: &Node, heard: &FileHeard) -> Result<(), JsValue> {
        attribute(&self.root, "dir", if model.rtl { "rtl" } else { "ltr" });
        for part in [&self.tools, &self.kept, &self.preview] {
            part.set_text_content(None);
        }
        text(&add(&self.tools, "h1", "")?, &model.heading);
        let actions = [
            ("save-html", FileAction::SaveHtml),
            ("save-json", FileAction::SaveJson),
            ("print", FileAction::Print),
        ];
        for ((name, action), label) in actions.into_iter().zip(&model.buttons) {
            press(&self.tools, name, label, action, heard)?;
        }
        text(&add(&self.kept, "h2", "")?, &model.pictures_title);
        let list = add(&self.kept, "ul", "")?;
        for picture in &model.pictures {
            let item = add(&list, "li", "")?;
            text(&add(&item, "span", "")?, &picture.caption);
            let delete = press(&item, "delete", &model.delete, FileAction::Delete(picture.id), heard)?;
            attribute(&delete, "aria-label", &picture.delete);
        }
        text(&add(&self.kept, "p", "note")?, &model.add);
        attribute(&self.preview, "aria-label", &model.preview);
        patch(&self.preview, &Node::new("section").holding(vec![file.clone()]).write())
    }
}

fn press(
    parent: &Element,
    name: &str,
    label: &str,
    action: FileAction,
    heard: &FileHeard,
) -> Result<Element, JsValue> {
    let press = button(parent, "btn", name)?;
    text(&press, label);
    let heard = heard.clone();
    let listener = Closure::<dyn FnMut(Event)>::new(move |_| heard(action));
    press.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref())?;
    // It goes with the window: a picture more or less is no leak.
    listener.forget();
    Ok(press)
}
