//! The page of the dispute file, and the button that keeps a picture for it.

use super::dispute::{Attachment, Proofs, attachments, opening, until};
use super::link::{Link, Links};
use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;
use crate::order::answer::Answer;
use crate::rules::{Level, Verdict};

/// A picture that is in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureLine {
    /// Its key in the store.
    pub id: i64,
    /// What it shows, and when it was taken.
    pub caption: String,
    /// What the button that deletes it is called.
    pub delete: String,
}

/// What is done with the text for the dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDispute {
    /// The heading.
    pub title: String,
    /// The words that copy the text.
    pub copy: String,
    /// Where the dispute is opened.
    pub open: Option<Link>,
    /// Until when.
    pub until: Option<String>,
}

/// The words of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileModel {
    /// The heading.
    pub heading: String,
    /// Print, save as HTML, save as JSON.
    pub buttons: [String; 3],
    /// While there is something to dispute.
    pub dispute: Option<FileDispute>,
    /// The heading of what to attach.
    pub attach: String,
    /// What to attach.
    pub checks: Vec<Attachment>,
    /// The heading above the pictures.
    pub pictures_title: String,
    /// How to add some.
    pub add: String,
    /// The pictures.
    pub pictures: Vec<PictureLine>,
    /// The word on a button that deletes.
    pub delete: String,
    /// What the preview is called.
    pub preview: String,
    /// What the choice of the file's language is called.
    pub language_title: String,
    /// The tag of that language.
    pub language: String,
    /// What it can be: tags, and names.
    pub languages: Vec<(String, String)>,
}

/// What the page is made of.
pub struct FileInput<'a> {
    /// The order.
    pub order: &'a Order,
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// What the buyer said.
    pub answers: &'a [Answer],
    /// Where to go.
    pub links: &'a Links,
    /// There is a text for a dispute.
    pub disputed: bool,
    /// What there is a picture of.
    pub proofs: Proofs<'a>,
    /// The key and the caption of each picture.
    pub pictures: Vec<(i64, String)>,
    /// The tag of the language it is in.
    pub language: &'a str,
    /// The languages it can be in: tags, and names.
    pub languages: &'a [(String, String)],
}

/// The page of a file.
pub fn file(input: FileInput<'_>, speech: &Speech<'_>) -> FileModel {
    let FileInput { order, verdict, answers, links, disputed, proofs, pictures, language, languages } = input;
    let line = |(id, caption): (i64, String)| PictureLine {
        id,
        delete: speech.fill(Key::FileDeleteLabel, &[("what", Arg::Text(&caption))]),
        caption,
    };
    let late = verdict.situation.is_for_bank();
    let due = verdict.level == Level::Dispute && !late;
    FileModel {
        heading: speech.text(Key::FileHeading),
        buttons: [Key::FilePrint, Key::FileSaveHtml, Key::FileSaveJson].map(|key| speech.text(key)),
        dispute: disputed.then(|| FileDispute {
            title: speech.text(if late { Key::BannerDisputeProvider } else { Key::BannerDispute }),
            copy: speech.text(Key::BannerCopyDispute),
            // The file may be made early; that a dispute is to be opened is said once it is.
            open: opening(links, speech).filter(|_| due),
            until: until(verdict, false, speech).filter(|_| due),
        }),
        attach: speech.text(Key::DisputingAttach),
        checks: attachments(order, verdict, answers, proofs, links, speech),
        pictures_title: speech.text(Key::FilePictures),
        add: speech.text(Key::FileAddPictures),
        pictures: pictures.into_iter().map(line).collect(),
        delete: speech.text(Key::FileDelete),
        preview: speech.text(Key::FilePreview),
        language_title: speech.text(Key::FileLanguage),
        language: language.to_owned(),
        languages: languages.to_vec(),
    }
}

/// The button that keeps a picture of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameraModel {
    /// The words on it.
    pub keep: String,
    /// The question which order the page belongs to.
    pub choose: String,
    /// The orders to choose from: id and words. One: the page tells.
    pub orders: Vec<(String, String)>,
}

/// The button for a page that belongs to the order `whose`, or to any of these.
pub fn camera<'a>(
    orders: impl Iterator<Item = &'a Order>,
    whose: Option<&str>,
    speech: &Speech<'_>,
) -> CameraModel {
    let theirs = orders.filter(|order| whose.is_none_or(|whose| order.id == whose));
    CameraModel {
        keep: speech.text(Key::PictureKeep),
        choose: speech.text(Key::PictureChoose),
        orders: order_choices(theirs, speech),
    }
}

/// A picture that was taken, before it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturePreview {
    /// What it is.
    pub title: String,
    /// The address that holds it.
    pub address: String,
    /// What is covered in it, or what to look for.
    pub note: String,
    /// The button that keeps it.
    pub keep: String,
    /// The button that shows what is covered (`false`), or covers it again, where something is known to cover.
    pub cover: Option<(bool, String)>,
    /// The button that does not keep it.
    pub discard: String,
}

/// The picture at `address`. `covers`: places of it are known to show who the buyer is; `uncovered`: they are shown.
pub fn picture_preview(
    address: String,
    covers: bool,
    uncovered: bool,
    speech: &Speech<'_>,
) -> PicturePreview {
    let cover = if uncovered { Key::PictureCover } else { Key::PictureUncover };
    PicturePreview {
        title: speech.text(Key::PicturePreview),
        address,
        note: speech.text(if covers && !uncovered { Key::PictureCovered } else { Key::PictureUncovered }),
        keep: speech.text(Key::PictureKeepTaken),
        cover: covers.then(|| (uncovered, speech.text(cover))),
        discard: speech.text(Key::PictureDiscard),
    }
}

/// A longer title of a seller's would hide what follows it.
const LONGEST_TITLE: usize = 40;

/// What an order is known by among others: title, store and id, as far as they are known.
pub fn order_choice(order: &Order, speech: &Speech<'_>) -> String {
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
    let title = title.map(|title| {
        let mut short: String = title.chars().take(LONGEST_TITLE).collect();
        if short.len() < title.len() {
            short.push('…');
        }
        short
    });
    let store = order.store.as_ref().map(|store| store.value.trim()).filter(|store| !store.is_empty());
    let mut words = Vec::new();
    // By its number where nothing else is known of it.
    let id = if title.is_some() && !order.is_by_hand() {
        order.id.clone()
    } else {
        super::lookup::order_name(order, speech)
    };
    words.extend(title);
    words.extend(store.map(str::to_owned));
    words.push(id);
    words.join(" · ")
}

/// Orders to choose from: the id of each, and what it is known by.
pub fn order_choices<'a>(
    orders: impl Iterator<Item = &'a Order>,
    speech: &Speech<'_>,
) -> Vec<(String, String)> {
    orders.map(|order| (order.id.clone(), order_choice(order, speech))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Item, Proof, Source};
    use crate::present::wording::sample::{english, verdict};
    use crate::rules::Situation;

    #[test]
    fn an_order_is_known_by_title_store_and_id_as_far_as_known() {
        let fact = |value: &str| Some(Fact::new(value.to_owned(), Source::ListAnswer, 1, ""));
        let items = |title: &str| {
            let items = vec![Item { title: title.to_owned(), quantity: 1 }];
            Some(Fact::new(items, Source::ListAnswer, 1, ""))
        };
        let bare = Order { id: "8190000000000001".to_owned(), ..Order::default() };
        let store = Order { store: fact("Lamp & Co"), ..bare.clone() };
        let long = "Lamp ".repeat(20);
        for (order, words) in [
            (bare, "Order 8190000000000001"),
            (store.clone(), "Lamp & Co · Order 8190000000000001"),
            (Order { items: items(" A lamp "), ..store.clone() }, "A lamp · Lamp & Co · 8190000000000001"),
            (
                Order { items: items(&long), ..store },
                "Lamp Lamp Lamp Lamp Lamp Lamp Lamp Lamp … · Lamp & Co · 8190000000000001",
            ),
        ] {
            assert_eq!(order_choice(&order, &english()), words);
        }
    }

    #[test]
    fn asks_only_where_the_page_does_not_tell() {
        let orders = ["8190000000000001", "8190000000000002"]
            .map(|id| Order { id: id.to_owned(), ..Order::default() });
        let ids = |whose| {
            camera(orders.iter(), whose, &english())
                .orders
                .into_iter()
                .map(|(_, words)| words)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(None), ["Order 8190000000000001", "Order 8190000000000002"]);
        assert_eq!(ids(Some("8190000000000002")), ["Order 8190000000000002"]);
    }

    fn page(disputed: bool, kept: &[Proof], verdict: &Verdict) -> FileModel {
        let proofs = Proofs { kept, ticked: &[] };
        let links = Links {
            order: Some("https://www.aliexpress.com/order".to_owned()),
            chat: Some("https://www.aliexpress.com/chat".to_owned()),
            ..Links::default()
        };
        let pictures = vec![(7, "Chat with the seller, today".to_owned())];
        let order = Order::default();
        file(
            FileInput {
                order: &order,
                verdict,
                answers: &[],
                links: &links,
                disputed,
                proofs,
                pictures,
                language: "en",
                languages: &[],
            },
            &english(),
        )
    }

    #[test]
    fn each_delete_button_says_what_it_deletes() {
        let model = page(false, &[], &verdict(Situation::NoFirstScan));
        assert_eq!(model.pictures[0].delete, "Delete: Chat with the seller, today");
        assert_eq!(model.dispute, None);
    }

    #[test]
    fn what_is_kept_is_ticked_and_what_is_not_says_where_to_get_it() {
        let mut due = verdict(Situation::ProtectionLastDays);
        due.level = Level::Dispute;
        let model = page(true, &[Proof::Order], &due);
        let lines: Vec<(bool, Option<&str>)> = model
            .checks
            .iter()
            .map(|line| (line.there, line.link.as_ref().map(|link| link.label.as_str())))
            .collect();
        assert_eq!(lines, [(true, None), (false, None), (false, Some("Open the chat")), (false, None)]);
        let dispute = model.dispute.unwrap();
        assert_eq!(dispute.open.unwrap().url, "https://www.aliexpress.com/order");
        assert_eq!(dispute.until.as_deref(), Some("Open it by 2026-12-28. Don’t leave it to the last day."));
        // A file that is made early does not say that a dispute is to be opened.
        let early = page(true, &[], &verdict(Situation::SilentExported)).dispute.unwrap();
        assert_eq!((early.open, early.until), (None, None));
    }

    #[test]
    fn where_no_dispute_is_possible_any_more_none_is_opened() {
        let dispute = page(true, &[], &verdict(Situation::ProtectionLongOver)).dispute.unwrap();
        assert_eq!((dispute.open, dispute.until), (None, None));
        assert_eq!(dispute.title, "Summary for your payment provider");
    }
}
