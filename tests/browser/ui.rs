//! The views in a browser: every part is there, text stays text, a click says what it means, focus stays.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod scene;

use std::cell::RefCell;
use std::rc::Rc;
use stuck_parcel::app::content::CardAction;
use stuck_parcel::message::MessageKind;
use stuck_parcel::order::CardShape;
use stuck_parcel::order::answer::{AnswerKind, Said, Tracker};
use stuck_parcel::present::view::{self, Node};
use stuck_parcel::web::elements::{CardElement, MarkElement, patch};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, HtmlElement, HtmlSelectElement, KeyboardEvent,
};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn find(inside: &Element, selector: &str) -> Element {
    inside.query_selector(selector).unwrap().unwrap_or_else(|| panic!("{selector} is missing"))
}

fn shown(inside: &Element, selector: &str) -> bool {
    find(inside, selector).closest("[hidden]").unwrap().is_none()
}

fn words(inside: &Element, selector: &str) -> String {
    find(inside, selector).text_content().unwrap()
}

fn click(inside: &Element, selector: &str) {
    find(inside, selector).unchecked_into::<HtmlElement>().click();
}

/// What a click on a choice says, as the card's tree has it.
fn said(said: &AnswerKind) -> CardAction {
    CardAction::Answer(Said::of(said))
}

type Heard = Rc<RefCell<Vec<CardAction>>>;

async fn card_element(index: usize) -> (CardElement, Heard, Rc<dyn Fn(CardAction)>) {
    let heard = Heard::default();
    let ear = Rc::clone(&heard);
    // That somebody came to the card is heard as often as the focus moves in it.
    let on_action: Rc<dyn Fn(CardAction)> = Rc::new(move |action| {
        if action != CardAction::Touched {
            ear.borrow_mut().push(action);
        }
    });
    scene::equip();
    let card_element = CardElement::make(&document()).unwrap();
    card_element.put_back().unwrap();
    card_element.heed_made_up_clicks();
    card_element.show(&scene::card(index, false), Rc::clone(&on_action)).unwrap();
    filled().await;
    card_element.set_shape(CardShape::Open);
    (card_element, heard, on_action)
}

/// What stands in closed folds is made a turn later.
async fn filled() {
    gloo_timers::future::TimeoutFuture::new(0).await;
}

async fn moment() {
    gloo_timers::future::TimeoutFuture::new(250).await;
}

#[wasm_bindgen_test]
async fn card_sits_outside_the_body_and_shows_its_root_to_nobody() {
    let (card_element, ..) = card_element(1).await;
    let host = document().query_selector("html > [data-stuck-parcel=banner]").unwrap().unwrap();
    assert!(host.shadow_root().is_none());
    host.remove();
    assert!(!card_element.is_connected());
    card_element.put_back().unwrap();
    assert!(card_element.is_connected());
    card_element.remove();
}

#[wasm_bindgen_test]
async fn another_language_for_the_seller_is_shown() {
    let (card_element, heard, _) = card_element(3).await;
    let select: HtmlSelectElement =
        find(card_element.inside(), "[data-action=seller-language]").unchecked_into();
    assert_eq!(select.value(), "en");
    select.set_value("zh-CN");
    let bubbles = CustomEventInit::new();
    bubbles.set_bubbles(true);
    let change = CustomEvent::new_with_event_init_dict("change", &bubbles).unwrap();
    select.dispatch_event(&change).unwrap();
    assert_eq!(*heard.borrow(), [CardAction::SellerLanguage("zh-CN".to_owned())]);
    card_element.remove();
}

#[wasm_bindgen_test]
async fn the_day_of_what_was_said_can_be_changed_to_a_possible_one() {
    let (card_element, heard, _) = card_element(7).await;
    let field: web_sys::HtmlInputElement =
        find(card_element.inside(), "[data-action=said-on]").unchecked_into();
    // The field is beside the button that takes it back, and is no button.
    field.click();
    assert_eq!(*heard.borrow(), []);
    let change = |day: &str| {
        field.set_value(day);
        let bubbles = CustomEventInit::new();
        bubbles.set_bubbles(true);
        let change = CustomEvent::new_with_event_init_dict("change", &bubbles).unwrap();
        field.dispatch_event(&change).unwrap();
    };
    for impossible in ["2999-01-01", "1999-01-01", ""] {
        change(impossible);
        assert_eq!(*heard.borrow(), [], "{impossible}");
    }
    let first = field.min();
    change(&first);
    assert_eq!(*heard.borrow(), [CardAction::Redate(1, first)]);
    card_element.remove();
}

#[wasm_bindgen_test]
async fn every_part_of_a_write_verdict_is_there() {
    let (card_element, ..) = card_element(3).await;
    let card = card_element.inside();
    assert_eq!(card.get_attribute("data-level").as_deref(), Some("write"));
    assert_eq!(words(card, "[data-part=verdict]"), "Message the seller");
    for part in ["why", "bar", "protection", "message", "steps", "facts", "flags", "reasons", "in-hands"] {
        assert!(shown(card, &format!("[data-part={part}]")), "{part}");
    }
    for part in ["missing", "changes", "dispute-text", "said"] {
        assert!(!shown(card, &format!("[data-part={part}]")), "{part}");
    }
    assert_eq!(card.query_selector_all("a[data-action=track]").unwrap().length(), 4);
    assert!(find(card, "svg[role=img]").get_attribute("aria-label").unwrap().contains("Today is day 8."));
    assert!(shown(card, "button[data-action=sent]"));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn what_is_missing_is_named() {
    let (card_element, ..) = card_element(6).await;
    assert_eq!(
        words(card_element.inside(), "[data-part=missing]"),
        "This page doesn’t look the way it used to: AliExpress may have changed it. \
         Couldn’t read: the protection date and the tracking number."
    );
    assert!(!shown(card_element.inside(), "[data-part=bar]"));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn clicks_say_what_they_mean() {
    let (card_element, heard, _) = card_element(7).await;
    let card = card_element.inside();
    for selector in [
        "[data-part=in-hands] [data-action=have-it]",
        "[data-action=not-have-it]",
        "[data-action=undo]",
        "[data-action=answer]",
        "li:nth-child(2) [data-action=checked-nothing]",
        "[data-action=diagnostics]",
        "[data-action=evidence]",
        "[data-action=toggle]",
        "[data-action=toggle]",
    ] {
        click(card, selector);
    }
    find(card, "#number").unchecked_into::<web_sys::HtmlTextAreaElement>().set_value(" RB123456785SG ");
    click(card, "[data-action=save-number]");
    click(card, "[data-action=save-number]");
    click(card, "[data-action=dismiss]");
    assert_eq!(
        *heard.borrow(),
        [
            said(&AnswerKind::HaveIt),
            said(&AnswerKind::DoNotHaveIt),
            CardAction::Undo(1),
            // It counts already: a second press takes it back.
            CardAction::Undo(2),
            said(&AnswerKind::NothingAt(Tracker::Cainiao)),
            CardAction::Diagnostics,
            CardAction::OpenDisputeFile,
            CardAction::Shape(CardShape::Folded),
            CardAction::Shape(CardShape::Open),
            // As it was typed: what it is looked at for may be its spelling. It stays there until it is stored.
            CardAction::NewNumber(" RB123456785SG ".to_owned()),
            CardAction::NewNumber(" RB123456785SG ".to_owned()),
            CardAction::Dismiss,
        ]
    );
    assert!(!card_element.is_connected());
}

#[wasm_bindgen_test]
async fn a_copy_ends_in_words_and_i_sent_it_is_said_with_one_click() {
    let (card_element, heard, _) = card_element(3).await;
    let card = card_element.inside();
    click(card, "button[data-action=copy]");
    moment().await;
    // A click made by a program may be refused by the clipboard: either way something is said.
    let note = words(card, "[data-part=message] [role=status]");
    assert!(note.starts_with("Copied.") || note.contains("Ctrl+C"), "{note}");
    click(card, "button[data-action=sent]");
    assert_eq!(*heard.borrow(), [said(&AnswerKind::Wrote(MessageKind::NoTracking))]);
    card_element.remove();
}

#[wasm_bindgen_test]
async fn an_update_keeps_focus_and_open_folds() {
    let (card_element, _, on_action) = card_element(3).await;
    let card = card_element.inside();
    click(card, "[data-part=facts] summary");
    let link = find(card, "li:nth-child(3) > a[data-action=track]");
    find(card, "[data-part=trackers]").set_attribute("open", "").unwrap();
    let root = card.get_root_node().unchecked_into::<web_sys::ShadowRoot>();
    link.clone().unchecked_into::<HtmlElement>().focus().unwrap();
    assert_eq!(root.active_element().as_ref(), Some(&link));
    card_element.show(&scene::card(4, false), on_action).unwrap();
    filled().await;
    assert_eq!(words(card, "[data-part=verdict]"), "Ask to extend protection");
    assert_eq!(root.active_element().as_ref(), Some(&link));
    assert!(find(card, "[data-part=facts]").has_attribute("open"));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn a_focus_whose_element_goes_lands_on_the_headline() {
    let (card_element, _, on_action) = card_element(3).await;
    let card = card_element.inside();
    let root = card.get_root_node().unchecked_into::<web_sys::ShadowRoot>();
    find(card, "[data-action=copy]").unchecked_into::<HtmlElement>().focus().unwrap();
    card_element.show(&scene::card(1, false), on_action).unwrap();
    filled().await;
    assert_eq!(root.active_element().as_ref(), Some(&find(card, "[data-action=toggle]")));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn only_a_graver_verdict_interrupts() {
    let (card_element, _, on_action) = card_element(1).await;
    let card = card_element.inside();
    moment().await;
    assert!(words(card, ".sp > .sr[role=status]").starts_with("Wait."));
    assert_eq!(words(card, ".sr[role=alert]"), "");
    card_element.show(&scene::card(5, false), Rc::clone(&on_action)).unwrap();
    filled().await;
    moment().await;
    assert!(words(card, ".sr[role=alert]").starts_with("Open a dispute."));
    card_element.show(&scene::card(6, false), on_action).unwrap();
    filled().await;
    moment().await;
    assert_eq!(words(card, ".sr[role=alert]"), "");
    assert!(words(card, ".sp > .sr[role=status]").starts_with("Can’t tell yet."));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn escape_makes_the_card_small_and_keys_stay_inside() {
    let (card_element, heard, _) = card_element(3).await;
    let card = card_element.inside();
    let init = web_sys::KeyboardEventInit::new();
    init.set_key("Escape");
    init.set_bubbles(true);
    init.set_composed(true);
    let key = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    find(card, "[data-action=copy]").dispatch_event(&key).unwrap();
    assert!(find(card, "#body").has_attribute("hidden"));
    assert_eq!(find(card, "[data-action=toggle]").get_attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(*heard.borrow(), [CardAction::Shape(CardShape::Folded)]);
    card_element.remove();
}

/// The window behind the toolbar button, in one of its states.
fn popup(surface: &str, query: &str) -> Element {
    let root = document().create_element("main").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    patch(&root, &scene::popup(surface, query, false)).unwrap();
    root
}

#[wasm_bindgen_test]
fn a_title_full_of_markup_is_only_text() {
    scene::equip();
    scene::link(&document(), scene::POPUP);
    let root = popup("popup", "");
    // The one picture is our own mark.
    let pictures = root.query_selector_all("img").unwrap();
    assert_eq!(pictures.length(), 1);
    assert_eq!(find(&root, "img").get_attribute("src").as_deref(), Some("icons/48.png"));
    assert!(root.text_content().unwrap().contains("<img src=x onerror=alert(1)>"));
    assert_eq!(words(&root, "li:first-child [data-part=verdict]"), "Open a dispute");
    assert_eq!(root.query_selector_all("[data-part=orders] > li").unwrap().length(), 8);
    patch(&root, &scene::popup("popup-empty", "", false)).unwrap();
    assert!(shown(&root, "[data-part=empty] a[href]"));
    patch(&root, &scene::popup("popup-error", "", false)).unwrap();
    assert!(shown(&root, "[data-part=error]"));
    root.remove();
}

#[wasm_bindgen_test]
fn a_field_that_is_typed_into_keeps_what_it_holds() {
    scene::equip();
    let root = popup("popup-empty", "RR47");
    let field: web_sys::HtmlTextAreaElement = find(&root, "textarea").unchecked_into();
    assert_eq!(field.value(), "RR47");
    field.focus().unwrap();
    field.set_value("RR473");
    patch(&root, &scene::popup("popup-empty", "something older", false)).unwrap();
    assert_eq!(field.value(), "RR473");
    field.blur().unwrap();
    patch(&root, &scene::popup("popup-empty", "RR4731", false)).unwrap();
    assert_eq!(field.value(), "RR4731");
    // One that can only be read is no field to type into.
    field.set_read_only(true);
    field.focus().unwrap();
    patch(&root, &scene::popup("popup-empty", "new", false)).unwrap();
    assert_eq!(field.value(), "new");
    root.remove();
}

#[wasm_bindgen_test]
fn a_box_is_ticked_as_the_tree_says_whatever_was_clicked() {
    let root = document().create_element("p").unwrap();
    let tick = |on: bool| {
        let tick = Node::new("input").with("type", "checkbox").maybe("checked", on.then_some(""));
        Node::new("p").holding(vec![tick])
    };
    patch(&root, &tick(true)).unwrap();
    let input: web_sys::HtmlInputElement = find(&root, "input").unchecked_into();
    assert!(input.checked());
    input.set_checked(false);
    patch(&root, &tick(true)).unwrap();
    assert!(input.checked());
    patch(&root, &tick(false)).unwrap();
    assert!(!input.checked());
}

#[wasm_bindgen_test]
fn a_link_that_is_not_https_leads_nowhere() {
    // Neither what makes the tree nor what shows it lets such a link through.
    let mut model = scene::mark_model(3, false);
    model.url = Some("javascript:alert(1)".to_owned());
    scene::equip();
    let forged = Node::new("a").with("href", "javascript:alert(1)");
    assert_eq!(MarkElement::new(&document(), &forged, false).unwrap().inside().get_attribute("href"), None);
    let mark = MarkElement::new(&document(), &view::mark(&model), false).unwrap();
    assert_eq!(mark.inside().get_attribute("href"), None);
    assert_eq!(mark.inside().text_content().as_deref(), Some("Message the seller"));
    mark.show(&scene::mark_node(5), false).unwrap();
    assert_eq!(mark.inside().get_attribute("data-level").as_deref(), Some("dispute"));
    assert!(mark.inside().get_attribute("href").is_some());
    assert_eq!(mark.inside().query_selector_all("*").unwrap().length(), 3);
}

fn type_into(field: &Element, text: &str) {
    field.unchecked_ref::<web_sys::HtmlTextAreaElement>().set_value(text);
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&CustomEvent::new_with_event_init_dict("input", &init).unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn the_card_asks_its_owner_what_a_number_is() {
    let (card_element, heard, _) = card_element(2).await;
    let card = card_element.inside();
    type_into(&find(card, "[data-part=trackers] textarea"), "RR473I24829CN");
    assert_eq!(*heard.borrow(), [CardAction::Check("RR473I24829CN".to_owned())]);
    card_element.show_check(&scene::check("RR473I24829CN"));
    assert!(words(card, "[data-action=check-offer]").contains("RR473124829CN"));
    // Only the part below the head scrolls: what is hidden there must not make the whole card scroll.
    find(card, "[data-part=trackers]").set_attribute("open", "").unwrap();
    assert_eq!(card.scroll_height(), card.client_height());
    card_element.remove();
}

#[wasm_bindgen_test]
async fn every_number_says_what_it_is_and_is_copied_by_its_own_button() {
    let (card_element, ..) = card_element(2).await;
    let card = card_element.inside();
    let numbers = find(card, "[data-part=numbers]");
    assert_eq!(words(&numbers, "h3"), "Tracking numbers");
    assert_eq!(words(&numbers, "li:first-child code"), "LP00987654321098");
    assert!(words(&numbers, "li:first-child").contains("Postal services in your country don’t know it."));
    let second = find(&numbers, "li:nth-child(2) button");
    assert_eq!(second.get_attribute("aria-label").as_deref(), Some("Copy NX473124829BR"));
    assert!(!shown(&numbers, ".warns"));
    click(&numbers, "li:nth-child(2) button");
    moment().await;
    let note = words(&numbers, "[role=status]");
    assert!(note == "Copied." || note.contains("Ctrl+C"), "{note}");
    card_element.remove();
}

#[wasm_bindgen_test]
async fn the_history_is_explained_newest_first_with_its_silences() {
    let (card_element, ..) = card_element(2).await;
    let card = card_element.inside();
    let history = find(card, "[data-part=timeline]");
    assert_eq!(history.query_selector_all("li").unwrap().length(), 6);
    assert_eq!(words(&history, "li:first-child .silence"), "22 days without updates so far");
    assert_eq!(words(&history, "li:first-child .event-words"), "Leaving the origin country");
    assert!(words(&history, "li:first-child .meaning").contains("7–20 days"));
    assert!(!shown(&history, "li:nth-child(2) .meaning"), "the same is not said twice");
    assert_eq!(words(&history, "li:nth-child(2) .origin"), "Shenzhen · Cainiao");
    assert_eq!(words(&history, "li:nth-child(4) .silence"), "12 days without updates");
    assert!(!shown(&history, "[data-part=more]"));
    card_element.remove();
}

#[wasm_bindgen_test]
async fn a_changed_page_is_named_and_its_report_is_one_click_away() {
    let (card_element, heard, on_action) = card_element(6).await;
    let card = card_element.inside();
    assert!(words(card, "[data-part=missing]").contains("AliExpress may have changed it."));
    click(card, "[data-part=report-change]");
    assert_eq!(*heard.borrow(), [CardAction::Diagnostics]);
    card_element.show_report("nothing of yours");
    assert!(shown(card, "[data-part=report]"));
    card_element.show(&scene::card(3, false), on_action).unwrap();
    filled().await;
    assert!(!shown(card, "[data-part=report-change]"));
    card_element.remove();
}
