//! The texts on the card that are copied: the message to the seller, and the text for a dispute.

use super::lists::block;
use super::node::Node;
use crate::i18n::Key;
use crate::order::stored_name;
use crate::present::wording::{Attachment, CardModel, CardWords};

/// What a text field shows, how, and the translation below it.
struct LetterText<'a> {
    part: &'a str,
    title: &'a str,
    text: &'a str,
    language: Option<&'a str>,
    meaning: Option<String>,
    row: Vec<Node>,
    /// Between the translation and the buttons.
    before: Vec<Node>,
    after: Vec<Node>,
}

/// A line of the field holds about so many letters, where the field cannot size itself to its text.
const LETTERS: usize = 44;

fn letter(letter: LetterText<'_>) -> Node {
    let rows = letter.text.lines().fold(0_usize, |rows, line| rows + 1 + line.chars().count() / LETTERS);
    // A text field, since its text can always be selected.
    let field = Node::of("textarea", "text")
        .with("readonly", "")
        .with("dir", "auto")
        .with("aria-label", letter.title)
        .maybe("lang", letter.language)
        .with("rows", &rows.clamp(2, 10).to_string())
        .with("value", letter.text);
    let mut nodes = vec![
        Node::new("h3").words(letter.title),
        field,
        Node::of("p", "meaning").words_or_hidden(letter.meaning.as_deref()),
    ];
    nodes.extend(letter.before);
    nodes.push(Node::of("div", "row").holding(letter.row));
    nodes.push(Node::of("p", "note").with("role", "status"));
    nodes.extend(letter.after);
    Node::part("section", letter.part).shown(true).holding(nodes)
}

fn copy(action: &str, words: &CardWords, offers: Key, done: Key) -> Node {
    Node::button("btn primary", action)
        .with("data-copied", words.text(done))
        .with("data-failed", words.text(Key::BannerCopyFailed))
        .words(words.text(offers))
}

/// The message that is due.
pub fn message(model: &CardModel) -> Node {
    let Some(due) = &model.message else { return Node::part("section", "message").shown(false) };
    let (message, words) = (&due.message, &model.words);
    // Which of the two is the first to press in a chat goes by whether its field is known: the element says so.
    let insert = Node::button("btn", "insert")
        .shown(model.chat.is_some())
        .with("data-known", words.text(Key::ChatInsert))
        .with("data-unknown", words.text(Key::ChatClickFirst))
        .with("data-done", words.text(Key::ChatInserted))
        .with("data-failed", words.text(Key::ChatInsertFailed));
    let chat = Node::of("a", "btn")
        .with("data-action", "chat")
        .with("title", words.text(Key::BannerOpens))
        .shown(due.chat.is_some())
        .leads(due.chat.as_ref().map(|chat| chat.url.as_str()))
        .words(due.chat.as_ref().map_or("", |chat| &chat.label));
    // It may have been copied anywhere, or be in the buyer's own words.
    let sent = Node::button("btn", "sent").with("data-said", &super::lists::wrote(message.kind));
    letter(LetterText {
        part: "message",
        title: words.text(Key::BannerMessage),
        text: &message.text,
        language: Some(&message.language),
        meaning: message.translation.clone(),
        row: vec![
            insert,
            copy("copy", words, Key::BannerCopy, Key::BannerCopied),
            chat,
            sent.words(words.text(Key::BannerSent)),
        ],
        before: vec![language_choice(model, &message.languages, &message.language)],
        after: Vec::new(),
    })
}

/// The choice of the seller's language, where there is one.
fn language_choice(model: &CardModel, languages: &[(String, String)], chosen: &str) -> Node {
    let option = |(tag, name): &(String, String)| Node::new("option").with("value", tag).words(name);
    let select = Node::new("select")
        .with("id", "tongue")
        .with("data-action", "seller-language")
        .holding(languages.iter().map(option).collect())
        .with("value", chosen);
    let label = Node::new("label").with("for", "tongue").words(model.words.text(Key::BannerSellerLanguage));
    Node::part("p", "tongue").shown(languages.len() > 1).holding(vec![label, select])
}

/// A line of what to attach, to be ticked by the buyer where nothing else has.
pub fn check(attachment: &Attachment) -> Node {
    let fixed = attachment.there && !attachment.own;
    let line = Node::button("tick", "proof")
        .with("role", "checkbox")
        .with("aria-checked", if attachment.there { "true" } else { "false" })
        .with("data-proof", &stored_name(&attachment.proof).unwrap_or_default())
        .words(&attachment.text);
    if fixed { line.with("aria-disabled", "true").with("data-action", "") } else { line }
}

/// The text for a dispute that is due, until when, and what to attach.
pub fn dispute(model: &CardModel) -> Node {
    let Some(dispute) = &model.dispute else { return Node::part("section", "dispute-text").shown(false) };
    let words = &model.words;
    let meaning = model.dispute_meaning.as_ref();
    let show = Node::button("btn", "show-dispute")
        .with("data-found", words.text(Key::DisputingShown))
        .with("data-lost", words.text(Key::DisputingNotFound));
    let attachment = |attachment: &Attachment| {
        Node::new("li").holding(vec![
            check(attachment),
            Node::of("span", "how").words(&attachment.state),
            Node::of("a", "how")
                .leads(attachment.link.as_ref().map(|link| link.url.as_str()))
                .words_or_hidden(attachment.link.as_ref().map(|link| link.label.as_str())),
        ])
    };
    letter(LetterText {
        part: "dispute-text",
        title: &dispute.title,
        text: &dispute.text,
        language: meaning.map(|(language, _)| language.as_str()),
        meaning: meaning.map(|(_, meaning)| meaning.clone()),
        row: vec![
            copy("copy-dispute", words, Key::BannerCopyDispute, Key::BannerCopiedDispute),
            Node::of("a", "btn")
                .with("title", words.text(Key::BannerOpens))
                .leads(dispute.open.as_ref().map(|open| open.url.as_str()))
                .words_or_hidden(dispute.open.as_ref().map(|open| open.label.as_str())),
            show.words_or_hidden(dispute.offer_show.then_some(words.text(Key::DisputingShow))),
        ],
        before: Vec::new(),
        after: vec![
            Node::of("p", "until").words_or_hidden(dispute.until.as_deref()),
            block(
                "attach",
                words.text(Key::DisputingAttach),
                "ul",
                dispute.attachments.iter().map(attachment).collect(),
            ),
        ],
    })
}
