//! The page of the dispute file, and the button that keeps a picture for it.

use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;

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

/// The words of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileModel {
    /// The heading.
    pub heading: String,
    /// Save as HTML, save as JSON, print.
    pub buttons: [String; 3],
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
    /// Right to left.
    pub rtl: bool,
}

/// The page for a file with these pictures: key and caption of each.
pub fn file(pictures: Vec<(i64, String)>, rtl: bool, speech: &Speech<'_>) -> FileModel {
    let line = |(id, caption): (i64, String)| PictureLine {
        id,
        delete: speech.fill(Key::FileDeleteLabel, &[("what", Arg::Text(&caption))]),
        caption,
    };
    FileModel {
        heading: speech.say(Key::FileHeading),
        buttons: [Key::FileSaveHtml, Key::FileSaveJson, Key::FilePrint].map(|key| speech.say(key)),
        pictures_title: speech.say(Key::FilePictures),
        add: speech.say(Key::FileAddPictures),
        pictures: pictures.into_iter().map(line).collect(),
        delete: speech.say(Key::FileDelete),
        preview: speech.say(Key::FilePreview),
        rtl,
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
    let named = |order: &Order| {
        let first = order.items.as_ref().and_then(|items| items.value.first());
        let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
        let words = match title {
            Some(title) => {
                let args = [("first", Arg::Text(title)), ("second", Arg::Text(&order.id))];
                speech.fill(Key::BannerListComma, &args)
            }
            None => speech.fill(Key::PopupOrder, &[("order", Arg::Text(&order.id))]),
        };
        (order.id.clone(), words)
    };
    let theirs = orders.filter(|order| whose.is_none_or(|whose| order.id == whose));
    CameraModel {
        keep: speech.say(Key::PictureKeep),
        choose: speech.say(Key::PictureChoose),
        orders: theirs.map(named).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::english;

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

    #[test]
    fn each_delete_button_says_what_it_deletes() {
        let model = file(vec![(7, "Chat with the seller, today".to_owned())], false, &english());
        assert_eq!(model.pictures[0].delete, "Delete: Chat with the seller, today");
    }
}
