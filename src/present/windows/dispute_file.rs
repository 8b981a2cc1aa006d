//! The page of the dispute file: what saves and prints it, what belongs to it, and the file itself as a preview.

use super::{WindowPage, brand, button};
use crate::order::stored_name;
use crate::present::view::Node;
use crate::present::wording::{Attachment, FileDispute, FileModel, Link, PictureLine};

/// What stands on the page.
pub enum DisputeFileShown<'a> {
    /// Nothing yet.
    Nothing,
    /// Why there is no file.
    Reason {
        /// In a few words.
        title: String,
        /// In a sentence.
        text: String,
    },
    /// The file.
    File {
        /// What is said around it.
        model: &'a FileModel,
        /// The document itself; `None`: as it stands.
        file: Option<Node>,
    },
}

/// The page. `news`: what became of the last click.
pub fn dispute_file(title: &str, notice: &str, shown: DisputeFileShown<'_>) -> WindowPage {
    let mut tools = Vec::new();
    let (mut dispute, mut attach, mut kept, mut preview) = (None, None, Vec::new(), Node::new("section"));
    match shown {
        DisputeFileShown::Nothing => {}
        DisputeFileShown::Reason { title, text } => {
            tools.push(Node::new("h1").words(&title));
            preview = preview.holding(vec![Node::new("p").words(&text)]);
        }
        DisputeFileShown::File { model, file } => {
            tools.push(Node::new("h1").words(&model.heading));
            let actions = [("print", "btn primary"), ("save-html", "btn"), ("save-json", "btn")];
            let buttons = actions.into_iter().zip(&model.buttons);
            tools.extend(buttons.map(|((action, class), words)| button(class, action, words)));
            tools.push(language_choice(model));
            dispute = model.dispute.as_ref();
            attach = Some(model);
            kept = pictures(model);
            preview = preview.with("aria-label", &model.preview);
            if let Some(file) = file {
                preview = preview.holding(vec![file]);
            }
        }
    }
    // Where it is too wide for the window it is scrolled, with the keys too.
    let preview = preview.with("class", "preview").with("data-part", "preview").with("tabindex", "0");
    WindowPage {
        title: title.to_owned(),
        content: Node::of("main", "sp").holding(vec![
            brand(),
            Node::part("div", "tools").holding(tools),
            // It is there before anything goes in, so that what goes in is read out.
            Node::part("p", "status").with("role", "status").words(notice),
            text_for_the_dispute(dispute),
            checks(attach),
            Node::part("section", "kept").holding(kept),
            preview,
        ]),
    }
}

/// The choice of the file's language: who decides a dispute may not read the buyer's.
fn language_choice(model: &FileModel) -> Node {
    let option = |(tag, name): &(String, String)| Node::new("option").with("value", tag).words(name);
    Node::of("p", "language").holding(vec![
        Node::new("label").with("for", "file-language").words(&model.language_title),
        Node::new("select")
            .with("id", "file-language")
            .with("data-action", "file-language")
            .holding(model.languages.iter().map(option).collect())
            .with("value", &model.language),
    ])
}

fn text_for_the_dispute(dispute: Option<&FileDispute>) -> Node {
    let whole = Node::part("section", "dispute").shown(dispute.is_some());
    let Some(dispute) = dispute else { return whole };
    whole.holding(vec![
        Node::new("h2").words(&dispute.title),
        Node::of("div", "row")
            .holding(vec![button("btn", "copy-dispute", &dispute.copy), link("btn", dispute.open.as_ref())]),
        Node::part("p", "until").words_or_hidden(dispute.until.as_deref()),
    ])
}

/// What to attach: a line ticks itself as soon as what it asks for is there.
fn checks(model: Option<&FileModel>) -> Node {
    let whole = Node::part("section", "attach").shown(model.is_some());
    let Some(model) = model else { return whole };
    let line = |(index, line): (usize, &Attachment)| {
        let id = ["check-", &index.to_string()].concat();
        let fixed = line.there && !line.own;
        let tick = Node::new("input")
            .with("type", "checkbox")
            .with("id", &id)
            .with("data-action", "proof")
            .with("data-proof", &stored_name(&line.proof).unwrap_or_default())
            .flag("disabled", fixed)
            .flag("checked", line.there);
        Node::new("li").with("class", if line.there { "there" } else { "" }).holding(vec![
            tick,
            Node::new("label").with("for", &id).words(&line.text),
            Node::of("span", "how").words(&line.state),
            link("", line.link.as_ref()),
        ])
    };
    whole.holding(vec![
        Node::new("h2").words(&model.attach),
        Node::of("ul", "checks").holding(model.checks.iter().enumerate().map(line).collect()),
        Node::of("p", "note").words(&model.add),
    ])
}

fn pictures(model: &FileModel) -> Vec<Node> {
    if model.pictures.is_empty() {
        return Vec::new();
    }
    let line = |picture: &PictureLine| {
        let delete = button("btn", "delete", &model.delete)
            .at("data-picture", picture.id)
            .with("aria-label", &picture.delete);
        Node::new("li").holding(vec![Node::new("span").words(&picture.caption), delete])
    };
    vec![
        Node::new("h2").words(&model.pictures_title),
        Node::new("ul").holding(model.pictures.iter().map(line).collect()),
    ]
}

fn link(class: &str, link: Option<&Link>) -> Node {
    let url = link.map(|link| link.url.as_str());
    Node::of("a", class).leads(url).words_or_hidden(link.map(|link| link.label.as_str()))
}
