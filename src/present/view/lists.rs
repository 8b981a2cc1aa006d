//! What repeats on the card: a titled block or a fold, and a line for each entry.

use super::check;
use super::icon::{FLAG, icon};
use super::node::Node;
use crate::i18n::Key;
use crate::order::Instant;
use crate::order::MessageKind;
use crate::order::answer::AnswerKind;
use crate::present::wording::{
    CardModel, ChatModel, Choice, DayField, FactLine, FlagLine, NumberLine, SaidLine, StepLine, TimelineLine,
    TimelineModel, TrackerModel,
};

/// A titled block, hidden while it is empty.
pub fn block(part: &str, title: &str, list: &'static str, entries: Vec<Node>) -> Node {
    with_title("section", part, "h3", title, Node::new(list), entries)
}

/// The same, to be unfolded.
fn fold(part: &str, title: &str, list: Node, entries: Vec<Node>) -> Node {
    with_title("details", part, "summary", title, list, entries)
}

fn with_title(
    name: &'static str,
    part: &str,
    heading: &'static str,
    title: &str,
    list: Node,
    entries: Vec<Node>,
) -> Node {
    let shown = !entries.is_empty();
    let inside = vec![Node::new(heading).words(title), list.holding(entries)];
    Node::part(name, part).shown(shown).holding(inside)
}

/// That a message was sent.
pub fn wrote(kind: MessageKind) -> String {
    AnswerKind::Wrote(kind).in_button()
}

/// Plain lines.
pub fn lines(part: &str, title: &str, lines: &[String]) -> Node {
    block(part, title, "ul", lines.iter().map(|line| Node::new("li").words(line)).collect())
}

/// Signs of trouble.
pub fn flags(title: &str, flags: &[FlagLine]) -> Node {
    let line = |flag: &FlagLine| {
        let words = vec![Node::new("b").words(&flag.text), Node::of("span", "how").words(&flag.about)];
        Node::new("li").holding(vec![icon(FLAG), Node::new("span").holding(words)])
    };
    block("flags", title, "ul", flags.iter().map(line).collect())
}

/// What to do.
pub fn steps(title: &str, steps: &[StepLine]) -> Node {
    let line = |step: &StepLine| {
        let link = step.link.as_ref();
        Node::new("li").holding(vec![
            Node::new("span").words_or_hidden(link.is_none().then_some(&step.text)),
            Node::new("a")
                .with("data-action", "step")
                .with("class", if step.primary { "primary" } else { "" })
                .leads(link.map(|link| link.url.as_str()))
                .words_or_hidden(link.map(|link| link.label.as_str())),
        ])
    };
    block("steps", title, "ol", steps.iter().map(line).collect())
}

/// The day of what was said at this instant, as a field that changes it.
pub fn day_field(field: Option<&DayField>, at: Instant) -> Node {
    let input =
        Node::of("input", "on").with("type", "date").with("data-action", "said-on").shown(field.is_some());
    let Some(DayField { label, days: [day, first, last], refused }) = field else { return input };
    let input = match refused {
        Some([typed, _]) => input
            .with("value", typed)
            .with("aria-invalid", "true")
            .with("aria-describedby", &refused_day_id(at)),
        None => input.with("value", day),
    };
    input
        .with("aria-label", label)
        .with("data-at", &at.to_string())
        .with("data-on", day)
        .with("required", "required")
        .with("min", first)
        .with("max", last)
}

fn refused_day_id(at: Instant) -> String {
    ["refused-day-", &at.to_string()].concat()
}

/// What is said beside that field where what was typed into it was refused. It is there before, so that it is read out.
pub fn refused_day(field: Option<&DayField>, at: Instant) -> Node {
    let says = field.and_then(|field| field.refused.as_ref()).map_or("", |[_, says]| says.as_str());
    Node::of("p", "warns refused-day").with("id", &refused_day_id(at)).with("role", "status").words(says)
}

/// What was written and said, each to be taken back.
pub fn said(model: &CardModel) -> Node {
    let undo = model.words.text(Key::BannerUndo);
    let line = |line: &SaidLine| {
        let back =
            Node::button("link", "undo").with("data-at", &line.at.to_string()).with("aria-label", &line.undo);
        let back = back.words_or_hidden((!line.undo.is_empty()).then_some(undo));
        let day = day_field(line.day.as_ref(), line.at);
        Node::new("li").holding(vec![day, Node::new("span").words(&line.text), back])
    };
    block("said", model.words.text(Key::BannerLog), "ul", model.said.iter().map(line).collect())
}

/// "Is it in your hands?"
pub fn hands(model: &CardModel) -> Node {
    let question = model.words.text(model.in_hands);
    let answer = |action, said: &AnswerKind, label: Option<&str>| {
        Node::button("btn small", action).with("data-said", &said.in_button()).words_or_hidden(label)
    };
    let not_have_it = model.not_have_it.as_ref();
    Node::part("div", "in-hands")
        .with("class", "row hands")
        .with("role", "group")
        .with("aria-label", question)
        .shown(model.have_it.is_some() || model.not_have_it.is_some())
        .holding(vec![
            Node::new("span").words(question),
            Node::of("div", "row").holding(vec![
                answer("have-it", &AnswerKind::HaveIt, model.have_it.map(|key| model.words.text(key))),
                answer(
                    "not-have-it",
                    not_have_it.map_or(&AnswerKind::DoNotHaveIt, |choice| &choice.said),
                    not_have_it.map(|choice| choice.label.as_str()),
                ),
            ]),
        ])
}

/// The parcel's numbers.
pub fn numbers(model: &CardModel) -> Node {
    let words = &model.words;
    let line = |line: &NumberLine| {
        Node::new("li").holding(vec![
            Node::new("code").words(&line.number),
            Node::button("btn small", "copy-number")
                .with("aria-label", &line.copy)
                .with("data-copies", &line.number)
                .with("data-copied", words.text(Key::BannerCopiedReport))
                .with("data-failed", words.text(Key::BannerCopyFailed))
                .words(words.text(Key::NumberCopy)),
            Node::of("p", "note").words_or_hidden(Some(&line.what)),
            Node::of("p", "warns").words_or_hidden(line.warning.as_deref()),
        ])
    };
    let entries: Vec<Node> = model.numbers.iter().map(line).collect();
    let shown = !entries.is_empty();
    Node::part("section", "numbers").shown(shown).holding(vec![
        Node::new("h3").words(&model.numbers_title),
        Node::new("ul").holding(entries),
        Node::of("p", "note").with("role", "status"),
    ])
}

fn pressable(action: &str, choice: &Choice) -> Node {
    Node::button("btn small", action)
        .with("aria-pressed", if choice.pressed.is_some() { "true" } else { "false" })
        .maybe("data-at", choice.pressed.map(|at| at.to_string()).as_deref())
        .with("data-said", &choice.said.in_button())
        .words(&choice.label)
}

/// Where the numbers can be looked up, and the box for any other.
pub fn trackers(model: &CardModel) -> Node {
    let words = &model.words;
    let line = |tracker: &TrackerModel| {
        let answer =
            |action, choice: &Choice, spoken: &str| pressable(action, choice).with("aria-label", spoken);
        let ([found, nothing], [found_at, nothing_at]) = (&tracker.choices, &tracker.spoken);
        Node::new("li").holding(vec![
            Node::new("a")
                .with("data-action", "track")
                .leads(Some(&tracker.link.url))
                .maybe("data-copies", tracker.copies.as_deref())
                .with("data-copied", words.text(Key::NumberLinkCopied))
                .with("data-failed", words.text(Key::BannerCopyFailed))
                .words(&tracker.link.label),
            answer("checked-found", found, found_at),
            answer("checked-nothing", nothing, nothing_at),
            Node::of("p", "note").with("role", "status").words_or_hidden(Some(&tracker.note)),
        ])
    };
    // A number can be checked where none is known.
    Node::part("details", "trackers").shown(model.chat.is_none()).holding(vec![
        Node::new("summary").words(words.text(Key::BannerTrackers)),
        Node::new("ul").holding(model.trackers.iter().map(line).collect()),
        check::empty(words.text(Key::NumberBox)),
    ])
}

/// The history: a line for each entry, and one for each long silence.
pub fn timeline(model: &TimelineModel) -> Node {
    let line = |line: &TimelineLine| {
        Node::new("li").holding(vec![
            Node::of("span", "silence").words_or_hidden(line.silence.as_deref()),
            Node::of("span", "when").words_or_hidden(Some(&line.date)),
            Node::of("span", "event-words").words_or_hidden(Some(&line.words)),
            Node::of("span", "meaning").words_or_hidden(Some(&line.meaning)),
            Node::of("span", "origin").words_or_hidden(Some(&line.origin)),
        ])
    };
    let entries: Vec<Node> = model.lines.iter().map(line).collect();
    let shown = !entries.is_empty();
    Node::part("details", "timeline").shown(shown).holding(vec![
        Node::new("summary").words(&model.title),
        Node::new("ol").holding(entries),
        Node::part("p", "more").words_or_hidden(model.more.as_deref()),
    ])
}

/// What else can be said.
pub fn answers(model: &CardModel) -> Node {
    let words = &model.words;
    let field = check::new_number_field(words.text(Key::BannerNewNumber), words.text(Key::BannerSave));
    let number = Node::of("div", "new").shown(model.offer_new_number).holding(field);
    let choice = |(index, choice): (usize, &Choice)| {
        pressable("answer", choice).with("data-index", &index.to_string())
    };
    let choices: Vec<Node> = model.choices.iter().enumerate().map(choice).collect();
    let fold = Node::part("details", "answers").shown(!choices.is_empty());
    // In a chat they are what the card is for.
    let fold = if model.chat.is_some() { fold.with("+open", "") } else { fold };
    fold.holding(vec![
        Node::new("summary").words(words.text(Key::BannerAnswers)),
        Node::of("div", "row choices").holding(choices),
        number,
    ])
}

fn choices(chat: Option<&ChatModel>) -> Vec<Node> {
    let line = |(id, title): &(String, String)| {
        Node::new("li").holding(vec![Node::button("link", "pick").with("data-order", id).words(title)])
    };
    chat.map_or_else(Vec::new, |chat| chat.choices.iter().map(line).collect())
}

/// The question which order a chat is about, with its answers.
pub fn which(model: &CardModel) -> Node {
    let chat = model.chat.as_ref().filter(|chat| chat.question.is_some());
    let question = chat.and_then(|chat| chat.question.as_deref()).unwrap_or_default();
    // The card's headline asks it.
    let list = Node::new("ul").with("aria-label", question).holding(choices(chat));
    Node::part("div", "which").shown(chat.is_some()).holding(vec![list])
}

/// The other orders that a chat may be about.
pub fn others(model: &CardModel) -> Node {
    let chat = model.chat.as_ref().filter(|chat| chat.question.is_none());
    fold("others", chat.map_or("", |chat| &chat.title), Node::new("ul"), choices(chat))
}

/// Where it all comes from.
pub fn facts(title: &str, facts: &[FactLine]) -> Node {
    // Which field or element gave it is for a report, not for people.
    let line = |fact: &FactLine| {
        Node::new("div").holding(vec![
            Node::new("dt").words(&fact.label),
            Node::new("dd").words(&fact.value),
            Node::of("dd", "how").words(&fact.source),
        ])
    };
    fold("facts", title, Node::new("dl"), facts.iter().map(line).collect())
}
