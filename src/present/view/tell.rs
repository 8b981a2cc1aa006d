//! What the buyer pastes or says of an order's tracking, and what was read, before it is kept.

use super::node::Node;
use crate::present::wording::{PreviewModel, TellModel};

/// The lines that were read, each with a button that leaves it out, and the button that keeps them.
pub fn preview(model: Option<&PreviewModel>) -> Node {
    let part = Node::part("div", "preview").shown(model.is_some());
    let Some(model) = model else { return part.holding(Vec::new()) };
    let lines = (0_i64..).zip(&model.lines).map(|(index, line)| {
        Node::new("li").with("class", if line.struck { "struck" } else { "kept" }).holding(vec![
            Node::of("span", "when").words(&line.when),
            Node::of("span", "words").words(&line.words),
            Node::of("small", "meaning").words(&line.meaning),
            Node::button("link", "strike")
                .words(&line.button)
                .with("data-line", &index.to_string())
                .with("aria-label", &line.label),
        ])
    });
    let (newest, meaning) = model.newest.clone().unwrap_or_default();
    part.holding(vec![
        Node::part("p", "preview-title").with("role", "status").words(&model.title),
        Node::part("p", "preview-newest").shown(!newest.is_empty()).words(&newest),
        Node::part("p", "preview-meaning").shown(!meaning.is_empty()).words(&meaning),
        Node::part("p", "preview-unsure").words_or_hidden(model.unsure.as_deref()),
        Node::part("ul", "preview-lines").holding(lines.collect()),
        Node::button("btn primary", "keep-lines").words_or_hidden(model.add.as_deref()),
    ])
}

/// The field for what is pasted, and the buttons for what the tracking says.
pub fn tell(model: &TellModel) -> Node {
    let mut inside = vec![Node::part("p", "tell-title").words(&model.title)];
    inside.extend(fields(model));
    Node::part("div", "tell").holding(inside)
}

/// The same as a fold of the card; not shown where nothing can be said.
pub fn tell_fold(model: Option<&TellModel>) -> Node {
    let fold = Node::of("details", "say").with("data-part", "tell").shown(model.is_some());
    let Some(model) = model else { return fold.holding(Vec::new()) };
    fold.holding(vec![
        Node::new("summary").words(&model.title),
        Node::of("div", "tell").holding(fields(model)),
    ])
}

fn fields(model: &TellModel) -> Vec<Node> {
    let id = |name: &str| [name, "-", &model.order].concat();
    let (paste_id, since_id) = (id("paste"), id("since"));
    let [paste, hint, text, read] = &model.paste;
    let [since, day, latest] = &model.since;
    let choices = (0_i64..).zip(&model.choices).map(|(index, words)| {
        Node::button("btn small", "say").words(words).with("data-says", &index.to_string())
    });
    vec![
        Node::of("div", "since").holding(vec![
            Node::new("label").with("for", &since_id).words(since),
            Node::new("input")
                .with("id", &since_id)
                .with("type", "date")
                .with("data-action", "since")
                .with("max", latest)
                .with("value", day),
        ]),
        Node::of("div", "choices").holding(choices.collect()),
        Node::new("label").with("for", &paste_id).words(paste),
        Node::new("textarea")
            .with("id", &paste_id)
            .with("data-action", "paste")
            .with("rows", "2")
            .with("spellcheck", "false")
            .with("placeholder", hint)
            .with("value", text),
        Node::button("btn small", "read-paste").words(read),
        Node::part("p", "tell-news")
            .with("role", "status")
            .words(model.sentence.as_deref().unwrap_or_default()),
        preview(model.preview.as_ref()),
    ]
}
