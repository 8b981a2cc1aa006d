//! The elements of the card: made once, in their order on the screen, and kept.

use super::checker::Checker;
use super::element::{add, attribute, button, part, visible};
use super::icon::{CHEVRON, CLOSE, SHIELD, icon, svg};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// A titled block.
pub struct Block {
    /// The whole.
    pub whole: Element,
    /// Its heading or summary.
    pub title: Element,
    /// Where its entries go.
    pub list: Element,
}

/// The bar.
pub struct Meter {
    /// The whole.
    pub whole: Element,
    /// "Day 4 of 3–5".
    pub count: Element,
    /// The picture.
    pub track: Element,
    /// Normal, between, late, red.
    pub zones: [Element; 4],
    /// Between the zones.
    pub gaps: [Element; 3],
    /// Today.
    pub today: Element,
    /// The day numbers.
    pub ticks: Element,
    /// The marks in short.
    pub legend: Element,
}

/// The message.
pub struct Letter {
    /// The whole.
    pub whole: Element,
    /// The heading.
    pub title: Element,
    /// The message: a text field, since its text can always be selected.
    pub text: HtmlTextAreaElement,
    /// Its translation.
    pub meaning: Element,
    /// Copy.
    pub copy: Element,
    /// The buttons.
    pub row: Element,
    /// What came of copying.
    pub note: Element,
}

/// All of it.
pub struct Parts {
    /// The card.
    pub root: Element,
    /// Makes it small and large.
    pub toggle: Element,
    /// The path of the verdict's icon.
    pub icon: Element,
    /// The headline.
    pub verdict: Element,
    /// The line below it, while small.
    pub summary: Element,
    /// Closes.
    pub dismiss: Element,
    /// All below the headline.
    pub body: Element,
    /// Why.
    pub why: Element,
    /// What could not be read.
    pub missing: Element,
    /// Asks for a report of a page that has changed.
    pub report_change: Element,
    /// The bar.
    pub meter: Meter,
    /// What it becomes, and when.
    pub changes: Element,
    /// The countdown.
    pub protection: Element,
    /// Its words.
    pub protection_words: Element,
    /// Signs of trouble.
    pub flags: Block,
    /// The message.
    pub letter: Letter,
    /// Puts the message into the page's field.
    pub insert: Element,
    /// The dispute text.
    pub dispute: Letter,
    /// The language of the message, where there is a choice.
    pub tongue: Element,
    /// The words before the choice.
    pub tongue_label: Element,
    /// The choice.
    pub tongue_select: HtmlSelectElement,
    /// Until when it is opened.
    pub until: Element,
    /// Shows where it is opened.
    pub show: Element,
    /// What to attach.
    pub attach: Block,
    /// Which order a chat is about.
    pub order: Element,
    /// The other orders of a chat.
    pub others: Block,
    /// Good to know.
    pub hints: Block,
    /// The chat.
    pub chat: Element,
    /// "I sent it"; hidden until the message was copied.
    pub sent: Element,
    /// What to do.
    pub steps: Block,
    /// Why it may be silent.
    pub reasons: Block,
    /// "Is it in your hands?"
    pub hands: Element,
    /// The question.
    pub question: Element,
    /// Yes.
    pub have_it: Element,
    /// No.
    pub not_have_it: Element,
    /// What was written and said.
    pub said: Block,
    /// The parcel's numbers.
    pub numbers: Block,
    /// Says that a number was copied.
    pub numbers_note: Element,
    /// Where to look the number up.
    pub trackers: Block,
    /// Where any number can be checked.
    pub checker: Checker,
    /// The history.
    pub timeline: Block,
    /// What else can be said.
    pub answers: Block,
    /// A number from the seller.
    pub new_number: Element,
    /// The words before it.
    pub new_label: Element,
    /// The number.
    pub new_input: HtmlInputElement,
    /// Keeps it.
    pub save: Element,
    /// Where it all comes from.
    pub facts: Block,
    /// The dispute file.
    pub evidence: Element,
    /// What was read.
    pub diagnostics: Element,
    /// What was read and how, for a bug report; there once it was asked for.
    pub report: HtmlTextAreaElement,
    /// Says that the report was copied.
    pub report_note: Element,
    /// Read out when convenient.
    pub status: Element,
    /// Read out at once.
    pub alert: Element,
}

fn block(body: &Element, name: &str, list: &str) -> Result<Block, JsValue> {
    let whole = part(body, "section", name)?;
    Ok(Block { title: add(&whole, "h3", "")?, list: add(&whole, list, "")?, whole })
}

fn fold(body: &Element, name: &str, list: &str, class: &str) -> Result<Block, JsValue> {
    let whole = part(body, "details", name)?;
    Ok(Block { title: add(&whole, "summary", "")?, list: add(&whole, list, class)?, whole })
}

fn meter(body: &Element) -> Result<(Meter, Element), JsValue> {
    let whole = part(body, "div", "bar")?;
    whole.set_class_name("meter");
    let count = add(&whole, "p", "count")?;
    let track = svg(&whole, "svg", &[("class", "track"), ("role", "img")])?;
    let zone = |class| svg(&track, "rect", &[("class", class), ("y", "8"), ("height", "8")]);
    let zones = [zone("zone normal")?, zone("zone between")?, zone("zone late")?, zone("zone red")?];
    let gap = || svg(&track, "line", &[("class", "gap"), ("y1", "7"), ("y2", "17")]);
    let gaps = [gap()?, gap()?, gap()?];
    let today = svg(&track, "circle", &[("class", "today"), ("cy", "12"), ("r", "8")])?;
    let ticks = add(&whole, "div", "ticks")?;
    ticks.set_attribute("aria-hidden", "true")?;
    let legend = add(&whole, "p", "legend")?;
    // The picture's own words say the same.
    legend.set_attribute("aria-hidden", "true")?;
    let changes = part(&whole, "p", "changes")?;
    Ok((Meter { whole, count, track, zones, gaps, today, ticks, legend }, changes))
}

fn letter(body: &Element, name: &str, action: &str) -> Result<Letter, JsValue> {
    let whole = part(body, "section", name)?;
    let title = add(&whole, "h3", "")?;
    let text: HtmlTextAreaElement = add(&whole, "textarea", "text")?.unchecked_into();
    text.set_read_only(true);
    attribute(&text, "dir", "auto");
    let meaning = add(&whole, "p", "meaning")?;
    let row = add(&whole, "div", "row")?;
    let copy = button(&row, "btn primary", action)?;
    let note = add(&whole, "p", "note")?;
    note.set_attribute("role", "status")?;
    Ok(Letter { whole, title, text, meaning, copy, row, note })
}

impl Parts {
    /// Makes them all.
    pub fn new(document: &Document) -> Result<Parts, JsValue> {
        let root = document.create_element("section")?;
        root.set_class_name("sp");
        let head = add(&root, "div", "head")?;
        let toggle = button(&add(&head, "h2", "")?, "toggle", "toggle")?;
        toggle.set_attribute("aria-controls", "body")?;
        let icon_path = icon(&add(&toggle, "span", "disc")?, "")?;
        let titles = add(&toggle, "span", "titles")?;
        let verdict = part(&titles, "span", "verdict")?;
        let summary = part(&titles, "span", "summary")?;
        icon(&add(&toggle, "span", "chevron")?, CHEVRON)?;
        let dismiss = button(&head, "x", "dismiss")?;
        icon(&dismiss, CLOSE)?;

        let body = add(&root, "div", "body")?;
        body.set_id("body");
        let why = part(&body, "p", "why")?;
        let missing = part(&body, "p", "missing")?;
        let report_change = button(&body, "btn small start", "diagnostics")?;
        report_change.set_attribute("data-part", "report-change")?;
        let (meter, changes) = meter(&body)?;
        let protection = part(&body, "p", "protection")?;
        icon(&protection, SHIELD)?;
        let protection_words = add(&protection, "span", "")?;
        let order = part(&body, "p", "order")?;
        let dispute = letter(&body, "dispute-text", "copy-dispute")?;
        let show = button(&dispute.row, "btn", "show-dispute")?;
        let until = add(&dispute.whole, "p", "until")?;
        let attach = block(&dispute.whole, "attach", "ul")?;
        let letter = letter(&body, "message", "copy")?;
        let tongue = part(&letter.whole, "p", "tongue")?;
        let tongue_label = add(&tongue, "label", "")?;
        tongue_label.set_attribute("for", "tongue")?;
        let tongue_select: HtmlSelectElement = add(&tongue, "select", "")?.unchecked_into();
        tongue_select.set_id("tongue");
        tongue_select.set_attribute("data-action", "seller-language")?;
        letter.whole.insert_before(&tongue, Some(&letter.row))?;
        let insert = button(&letter.row, "btn", "insert")?;
        let chat = add(&letter.row, "a", "btn")?;
        chat.set_attribute("data-action", "chat")?;
        let sent = button(&letter.row, "btn", "sent")?;
        visible(&sent, false);
        let steps = block(&body, "steps", "ol")?;
        let flags = block(&body, "flags", "ul")?;
        let reasons = block(&body, "reasons", "ul")?;
        let hints = block(&body, "hints", "ul")?;
        let said = block(&body, "said", "ul")?;
        let hands = part(&body, "div", "in-hands")?;
        hands.set_class_name("row hands");
        hands.set_attribute("role", "group")?;
        let question = add(&hands, "span", "")?;
        let pair = add(&hands, "div", "row")?;
        let have_it = button(&pair, "btn small", "have-it")?;
        let not_have_it = button(&pair, "btn small", "not-have-it")?;
        let numbers = block(&body, "numbers", "ul")?;
        let numbers_note = add(&numbers.whole, "p", "note")?;
        numbers_note.set_attribute("role", "status")?;
        let trackers = fold(&body, "trackers", "ul", "")?;
        let checker = Checker::mount(&trackers.whole)?;
        let timeline = fold(&body, "timeline", "ol", "")?;
        let answers = fold(&body, "answers", "div", "row choices")?;
        let new_number = add(&answers.whole, "div", "new")?;
        let new_label = add(&new_number, "label", "")?;
        new_label.set_attribute("for", "number")?;
        let new_input: HtmlInputElement = add(&new_number, "input", "")?.unchecked_into();
        new_input.set_id("number");
        for (name, value) in [("autocomplete", "off"), ("spellcheck", "false"), ("maxlength", "40")] {
            new_input.set_attribute(name, value)?;
        }
        let save = button(&new_number, "btn", "save-number")?;
        let others = fold(&body, "others", "ul", "")?;
        let facts = fold(&body, "facts", "dl", "")?;
        let foot = add(&body, "div", "foot")?;
        let evidence = button(&foot, "link", "evidence")?;
        let diagnostics = button(&foot, "link", "diagnostics")?;
        let report: HtmlTextAreaElement = part(&body, "textarea", "report")?.unchecked_into();
        for (name, value) in [("readonly", ""), ("rows", "6"), ("hidden", "")] {
            report.set_attribute(name, value)?;
        }
        let report_note = add(&body, "p", "note")?;
        report_note.set_attribute("role", "status")?;
        let status = add(&root, "div", "sr")?;
        status.set_attribute("role", "status")?;
        let alert = add(&root, "div", "sr")?;
        alert.set_attribute("role", "alert")?;
        Ok(Parts {
            root,
            toggle,
            icon: icon_path,
            verdict,
            summary,
            dismiss,
            body,
            why,
            missing,
            report_change,
            meter,
            changes,
            protection,
            protection_words,
            flags,
            letter,
            insert,
            dispute,
            tongue,
            tongue_label,
            tongue_select,
            until,
            show,
            attach,
            order,
            others,
            hints,
            chat,
            sent,
            steps,
            reasons,
            hands,
            question,
            have_it,
            not_have_it,
            said,
            numbers,
            numbers_note,
            trackers,
            checker,
            timeline,
            answers,
            new_number,
            new_label,
            new_input,
            save,
            facts,
            evidence,
            diagnostics,
            report,
            report_note,
            status,
            alert,
        })
    }
}
