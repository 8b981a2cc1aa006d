//! A model into the elements of the card. Nothing is touched that stays the same.

use super::banner_parts::{Block, Letter, Meter, Parts};
use super::element::{
    add, attribute, button, child, children, choices, leads_to, style, text, visible, words,
};
use super::icon::{FLAG, icon, level_path};
use super::timeline;
use crate::language::Key;
use crate::wording::{BannerModel, Bar, Choice, FlagLine, MessageModel, StepLine, level_name};
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Shows the model.
pub fn fill(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let said = &model.words;
    attribute(&parts.root, "data-level", level_name(model.level));
    attribute(&parts.root, "aria-label", said.say(Key::BannerName));
    attribute(&parts.icon, "d", level_path(model.level));
    attribute(&parts.dismiss, "aria-label", said.say(Key::BannerDismiss));
    attribute(&parts.dismiss, "title", said.say(Key::BannerDismiss));
    text(&parts.verdict, &model.headline);
    text(&parts.summary, &model.summary);
    text(&parts.why, &model.why);
    words(&parts.missing, model.missing.as_deref());
    words(&parts.report_change, model.offer_diagnostics.then_some(said.say(Key::BannerCopyDiagnostics)));
    visible(&parts.meter.whole, model.bar.is_some() || model.changes.is_some());
    fill_meter(&parts.meter, model.bar.as_ref())?;
    words(&parts.changes, model.changes.as_deref());
    let protection = model.protection.as_ref();
    visible(&parts.protection, protection.is_some());
    text(&parts.protection_words, protection.map_or("", |line| line.text.as_str()));
    let urgent = protection.is_some_and(|line| line.urgent);
    attribute(&parts.protection, "class", if urgent { "protection urgent" } else { "protection" });
    fill_flags(&parts.flags, said.say(Key::BannerFlags), &model.flags)?;
    fill_letter(parts, model.message.as_ref(), model)?;
    fill_dispute(parts, model)?;
    fill_steps(&parts.steps, said.say(Key::BannerSteps), &model.steps)?;
    fill_lines(&parts.reasons, said.say(Key::BannerReasons), &model.reasons)?;
    fill_lines(&parts.hints, said.say(Key::HintTitle), &model.hints)?;
    fill_chat(parts, model)?;
    fill_numbers(parts, model)?;
    fill_answers(parts, model)?;
    timeline::fill(&parts.timeline, &model.timeline)?;
    fill_facts(parts, model)?;
    words(&parts.evidence, model.offer_evidence.then_some(said.say(Key::BannerEvidence)));
    words(&parts.diagnostics, model.chat.is_none().then_some(said.say(Key::BannerDiagnostics)));
    Ok(())
}

fn fill_lines(block: &Block, title: &str, lines: &[String]) -> Result<(), JsValue> {
    let items = titled(block, title, lines.len(), &|list| add(list, "li", "").map(|_| ()))?;
    for (item, line) in items.iter().zip(lines) {
        text(item, line);
    }
    Ok(())
}

/// What only the card on the chat's page has.
fn fill_chat(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let chat = model.chat.as_ref();
    words(&parts.order, chat.map(|chat| chat.order.as_str()));
    visible(&parts.insert, chat.is_some());
    let others = chat.map_or(&[][..], |chat| chat.others.as_slice());
    let items = titled(&parts.others, chat.map_or("", |chat| chat.title.as_str()), others.len(), &|list| {
        button(&add(list, "li", "")?, "link", "pick").map(|_| ())
    })?;
    for (index, (item, (_, title))) in items.iter().zip(others).enumerate() {
        if let Some(pick) = child(item, 0) {
            text(&pick, title);
            attribute(&pick, "data-index", &index.to_string());
        }
    }
    // There the answers are what the card is for.
    if chat.is_some() && !parts.root.has_attribute("data-chat") {
        attribute(&parts.root, "data-chat", "");
        attribute(&parts.answers.whole, "open", "");
    }
    Ok(())
}

/// A block with a title, hidden while it is empty.
fn titled(
    block: &Block,
    title: &str,
    count: usize,
    make: &dyn Fn(&Element) -> Result<(), JsValue>,
) -> Result<Vec<Element>, JsValue> {
    text(&block.title, title);
    visible(&block.whole, count > 0);
    children(&block.list, count, make)
}

fn fill_meter(meter: &Meter, bar: Option<&Bar>) -> Result<(), JsValue> {
    words(&meter.count, bar.map(|bar| bar.label.as_str()));
    words(&meter.legend, bar.map(|bar| bar.legend.as_str()));
    let _ = meter.track.toggle_attribute_with_force("hidden", bar.is_none());
    visible(&meter.ticks, bar.is_some());
    let Some(bar) = bar else { return Ok(()) };
    attribute(&meter.track, "aria-label", &bar.alternative);
    let ends = [bar.normal, bar.write, bar.red_flag, crate::wording::SCALE];
    let mut start = 0;
    for (zone, end) in meter.zones.iter().zip(ends) {
        attribute(zone, "x", &percent(start));
        attribute(zone, "width", &percent(end.saturating_sub(start)));
        start = end;
    }
    for (gap, end) in meter.gaps.iter().zip(ends) {
        attribute(gap, "x1", &percent(end));
        attribute(gap, "x2", &percent(end));
    }
    attribute(&meter.today, "cx", &percent(bar.today));
    let ticks = children(&meter.ticks, bar.ticks.len(), &|list| add(list, "span", "").map(|_| ()))?;
    for (tick, (place, day)) in ticks.iter().zip(&bar.ticks) {
        text(tick, day);
        style(tick, "inset-inline-start", &percent(*place), false);
    }
    Ok(())
}

/// A position as a percentage with one decimal.
pub(super) fn percent(part: u16) -> String {
    let (whole, tenth) = (part / 10, part % 10);
    [whole.to_string().as_str(), ".", tenth.to_string().as_str(), "%"].concat()
}

fn fill_flags(block: &Block, title: &str, flags: &[FlagLine]) -> Result<(), JsValue> {
    let items = titled(block, title, flags.len(), &|list| {
        let item = add(list, "li", "")?;
        icon(&item, FLAG)?;
        let words = add(&item, "span", "")?;
        add(&words, "b", "")?;
        add(&words, "span", "how").map(|_| ())
    })?;
    for (item, flag) in items.iter().zip(flags) {
        let Some(place) = child(item, 1) else { continue };
        for (index, words) in (0..).zip([&flag.text, &flag.about]) {
            if let Some(place) = child(&place, index) {
                text(&place, words);
            }
        }
    }
    Ok(())
}

fn fill_letter(parts: &Parts, message: Option<&MessageModel>, model: &BannerModel) -> Result<(), JsValue> {
    let (letter, said) = (&parts.letter, &model.words);
    visible(&letter.whole, message.is_some());
    text(&letter.title, said.say(Key::BannerMessage));
    attribute(&letter.text, "aria-label", said.say(Key::BannerMessage));
    text(&letter.copy, said.say(Key::BannerCopy));
    text(&parts.sent, said.say(Key::BannerSent));
    let Some(model) = message else { return Ok(()) };
    if fill_text(letter, &model.message.text) || model.sent {
        visible(&parts.sent, false);
    }
    attribute(&letter.text, "lang", &model.message.language);
    let meaning = model.message.translation.as_ref();
    fill_meaning(letter, said.say(Key::BannerMeaning), meaning);
    visible(&parts.chat, model.chat.is_some());
    if let Some(chat) = &model.chat {
        text(&parts.chat, &chat.label);
        leads_to(&parts.chat, Some(&chat.url));
        attribute(&parts.chat, "title", said.say(Key::BannerOpens));
    }
    let languages = &model.message.languages;
    visible(&parts.tongue, languages.len() > 1);
    text(&parts.tongue_label, said.say(Key::BannerSellerLanguage));
    choices(&parts.tongue_select, languages, &model.message.language)
}

fn fill_dispute(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let (letter, said) = (&parts.dispute, &model.words);
    visible(&letter.whole, model.dispute.is_some());
    let Some(desk) = &model.dispute else { return Ok(()) };
    text(&letter.title, &desk.title);
    attribute(&letter.text, "aria-label", &desk.title);
    text(&letter.copy, said.say(Key::BannerCopyDispute));
    let meaning = model.dispute_meaning.as_ref();
    fill_meaning(letter, said.say(Key::BannerMeaning), meaning.map(|(_, meaning)| meaning));
    match meaning {
        Some((language, _)) => attribute(&letter.text, "lang", language),
        None => {
            let _ = letter.text.remove_attribute("lang");
        }
    }
    fill_text(letter, &desk.text);
    words(&parts.show, desk.offer_show.then_some(said.say(Key::DeskShow)));
    words(&parts.until, desk.until.as_deref());
    let items = titled(&parts.attach, said.say(Key::DeskAttach), desk.attachments.len(), &|list| {
        let item = add(list, "li", "")?;
        add(&item, "span", "")?;
        add(&item, "span", "how").map(|_| ())
    })?;
    for (item, attachment) in items.iter().zip(&desk.attachments) {
        attribute(item, "class", if attachment.there { "there" } else { "" });
        for (place, words) in (0..).zip([&attachment.text, &attachment.state]) {
            if let Some(element) = child(item, place) {
                text(&element, words);
            }
        }
    }
    Ok(())
}

/// The translation below a text.
fn fill_meaning(letter: &Letter, title: &str, meaning: Option<&String>) {
    words(&letter.meaning, meaning.map(|meaning| [title, ": ", meaning].concat()).as_deref());
}

/// Returns whether it is another text than before.
fn fill_text(letter: &Letter, words: &str) -> bool {
    let other = letter.text.value() != words;
    if other {
        letter.text.set_value(words);
        text(&letter.note, "");
    }
    // Where the field cannot size itself to its text: about 44 letters a line.
    let rows = words.lines().fold(0_usize, |rows, line| rows + 1 + line.chars().count() / 44);
    let rows = u32::try_from(rows.clamp(2, 10)).unwrap_or(4);
    if letter.text.rows() != rows {
        letter.text.set_rows(rows);
    }
    other
}

fn fill_steps(block: &Block, title: &str, steps: &[StepLine]) -> Result<(), JsValue> {
    let items = titled(block, title, steps.len(), &|list| {
        let item = add(list, "li", "")?;
        add(&item, "span", "")?;
        let link = add(&item, "a", "")?;
        link.set_attribute("data-action", "step")
    })?;
    for (item, step) in items.iter().zip(steps) {
        let (Some(plain), Some(link)) = (child(item, 0), child(item, 1)) else { continue };
        attribute(&link, "class", if step.primary { "primary" } else { "" });
        words(&plain, step.link.is_none().then_some(step.text.as_str()));
        words(&link, step.link.as_ref().map(|link| link.label.as_str()));
        leads_to(&link, step.link.as_ref().map(|link| link.url.as_str()));
    }
    Ok(())
}

fn fill_choice(element: &Element, choice: &Choice, index: usize) {
    text(element, &choice.label);
    attribute(element, "aria-pressed", if choice.pressed { "true" } else { "false" });
    attribute(element, "data-index", &index.to_string());
}

fn fill_answers(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let said = &model.words;
    visible(&parts.hands, model.offer_have_it || model.offer_not_have_it);
    text(&parts.question, said.say(Key::BannerInHands));
    attribute(&parts.hands, "aria-label", said.say(Key::BannerInHands));
    words(&parts.have_it, model.offer_have_it.then_some(said.say(Key::BannerHaveIt)));
    words(&parts.not_have_it, model.offer_not_have_it.then_some(said.say(Key::BannerNotHaveIt)));

    let items = titled(&parts.said, said.say(Key::BannerLog), model.said.len(), &|list| {
        let item = add(list, "li", "")?;
        add(&item, "span", "")?;
        button(&item, "link", "undo").map(|_| ())
    })?;
    for (index, (item, line)) in items.iter().zip(&model.said).enumerate() {
        let (Some(what), Some(undo)) = (child(item, 0), child(item, 1)) else { continue };
        text(&what, &line.text);
        text(&undo, said.say(Key::BannerUndo));
        attribute(&undo, "data-index", &index.to_string());
        attribute(&undo, "aria-label", &[said.say(Key::BannerUndo), ": ", &line.text].concat());
    }

    let items = titled(&parts.trackers, said.say(Key::BannerTrackers), model.trackers.len(), &|list| {
        let item = add(list, "li", "")?;
        add(&item, "a", "")?.set_attribute("data-action", "track")?;
        button(&item, "btn small", "checked-found")?;
        button(&item, "btn small", "checked-nothing")?;
        add(&item, "p", "note")?.set_attribute("role", "status")
    })?;
    // A number can be checked where none is known.
    visible(&parts.trackers.whole, model.chat.is_none());
    parts.checker.label(said.say(Key::NumberBox));
    for (index, (item, tracker)) in items.iter().zip(&model.trackers).enumerate() {
        let Some(link) = child(item, 0) else { continue };
        text(&link, &tracker.link.label);
        leads_to(&link, Some(&tracker.link.url));
        attribute(&link, "data-index", &index.to_string());
        if let Some(note) = child(item, 3) {
            words(&note, Some(&tracker.note));
        }
        for (place, choice) in (1..).zip(&tracker.choices) {
            if let Some(element) = child(item, place) {
                fill_choice(&element, choice, index);
                attribute(&element, "aria-label", &[&tracker.link.label, ": ", &choice.label].concat());
            }
        }
    }

    let items = titled(&parts.answers, said.say(Key::BannerAnswers), model.choices.len(), &|list| {
        button(list, "btn small", "answer").map(|_| ())
    })?;
    for (index, (item, choice)) in items.iter().zip(&model.choices).enumerate() {
        fill_choice(item, choice, index);
    }
    visible(&parts.new_number, model.offer_new_number);
    text(&parts.new_label, said.say(Key::BannerNewNumber));
    text(&parts.save, said.say(Key::BannerSave));
    Ok(())
}

fn fill_numbers(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let items = titled(&parts.numbers, &model.numbers_title, model.numbers.len(), &|list| {
        let item = add(list, "li", "")?;
        add(&item, "code", "")?;
        button(&item, "btn small", "copy-number")?;
        add(&item, "p", "note")?;
        add(&item, "p", "warns").map(|_| ())
    })?;
    for (index, (item, line)) in items.iter().zip(&model.numbers).enumerate() {
        let copy = model.words.say(Key::NumberCopy);
        let texts = [Some(line.number.as_str()), Some(copy), Some(&line.what), line.warning.as_deref()];
        for (place, told) in (0..).zip(texts) {
            if let Some(element) = child(item, place) {
                words(&element, told);
            }
        }
        if let Some(copy) = child(item, 1) {
            attribute(&copy, "aria-label", &line.copy);
            attribute(&copy, "data-index", &index.to_string());
        }
    }
    Ok(())
}

fn fill_facts(parts: &Parts, model: &BannerModel) -> Result<(), JsValue> {
    let items = titled(&parts.facts, model.words.say(Key::BannerFacts), model.facts.len(), &|list| {
        let item = add(list, "div", "")?;
        add(&item, "dt", "")?;
        add(&item, "dd", "")?;
        add(&item, "dd", "how").map(|_| ())
    })?;
    for (item, fact) in items.iter().zip(&model.facts) {
        let from = if fact.how.is_empty() {
            fact.source.clone()
        } else {
            [fact.source.as_str(), " · ", fact.how].concat()
        };
        for (place, line) in (0..).zip([&fact.label, &fact.value, &from]) {
            if let Some(element) = child(item, place) {
                text(&element, line);
            }
        }
    }
    Ok(())
}
