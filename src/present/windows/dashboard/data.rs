//! The block about what is stored: how much, in and out, and what could not be read.

use super::frame::Frame;
use crate::i18n::Key;
use crate::present::view::Node;
use crate::present::windows::button;

/// The block.
pub fn data(frame: &Frame<'_>) -> Node {
    let text = |key| frame.words.text(key);
    let model = frame.data;
    let press = |action, key| button("btn", action, text(key));
    // A label looks like a button; the field in it is what the browser opens a window for.
    let import = Node::of("label", "btn").holding(vec![
        Node::new("span").words(text(Key::DataImport)),
        Node::of("input", "sr")
            .with("type", "file")
            .with("accept", ".json,application/json")
            .with("data-action", "import"),
    ]);
    let fill = Node::new("div").with(".inline-size", &[&model.percent.to_string(), "%"].concat());
    let (notice, bad) = &frame.data_notice;
    let whole = Node::part("details", "data").holding(vec![
        Node::new("summary").words(text(Key::DataTitle)),
        Node::of("p", "about").words(text(Key::DataAbout)),
        Node::part("p", "used").words(&model.used),
        Node::of("div", "storage").with("aria-hidden", "true").holding(vec![fill]),
        Node::part("p", "warning").with("class", "warns").words_or_hidden(model.warning.as_deref()),
        Node::of("div", "row").holding(vec![
            press("export", Key::DataExport),
            press("table", Key::DataTable),
            import,
            press("archive", Key::DataArchive),
            button("btn danger", "delete-all", text(Key::DataDeleteAll)),
        ]),
        confirm(frame),
        Node::part("p", "said-of-data")
            .with("class", if *bad { "said-of-data warns" } else { "said-of-data" })
            .with("role", "status")
            .words_or_hidden(Some(notice)),
        button("btn small", "undo-archive", text(Key::DashboardUndo)).shown(frame.undo_archive),
        quarantine(frame),
    ]);
    if frame.unfold { whole.with("open", "") } else { whole }
}

fn confirm(frame: &Frame<'_>) -> Node {
    let text = |key| frame.words.text(key);
    let question = frame.confirm.as_ref().map_or("", |confirm| confirm.text.as_str());
    let action = frame.confirm.as_ref().map_or("", |confirm| confirm.action);
    let label = frame.confirm.as_ref().map_or("", |confirm| confirm.label.as_str());
    Node::part("div", "confirm").shown(frame.confirm.is_some()).holding(vec![
        Node::new("p").with("role", "alert").words(question),
        Node::of("div", "row").holding(vec![
            button("btn primary", "export", text(Key::DataExport)),
            button("btn danger", action, label),
            button("btn", "cancel", text(Key::DataCancel)),
        ]),
    ])
}

fn quarantine(frame: &Frame<'_>) -> Node {
    let text = |key| frame.words.text(key);
    let model = frame.data;
    Node::part("section", "quarantine").shown(model.quarantine.is_some()).holding(vec![
        Node::new("h3").words(model.quarantine.as_deref().unwrap_or_default()),
        Node::of("p", "about").words(text(Key::DataQuarantineAbout)),
        Node::of("ul", "lines").holding(model.lines.iter().map(|line| Node::new("li").words(line)).collect()),
        Node::of("div", "row").holding(vec![
            button("btn small", "quarantine-export", text(Key::DataQuarantineExport)),
            button("btn small danger", "quarantine-delete", text(Key::DataQuarantineDelete)),
        ]),
    ])
}
