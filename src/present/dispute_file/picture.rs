//! Pictures of pages, kept by the buyer's click: which order they belong to and what they show.

use crate::case::transfer::ExportedPicture;
use crate::knowledge::tracking_number::allowed_carrier_site;
use crate::order::Proof;
use crate::order::{Instant, Order};
use crate::read::address::{self, Page};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// So many pictures of one order are kept.
pub const MOST: usize = 12;

/// A picture has no more bytes than this.
pub const LARGEST: usize = 1_000_000;

/// A number shorter than this may stand in an address by chance.
const SHORTEST_NUMBER: usize = 8;

/// What a picture shows, as far as the page's address tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The order.
    Order,
    /// A tracker.
    Tracker,
    /// The chat with the seller.
    Chat,
    /// A dispute or a refund.
    Dispute,
    /// Something else.
    #[default]
    Other,
}

impl Shows {
    /// What such a picture proves.
    pub const fn proof(self) -> Option<Proof> {
        match self {
            Shows::Order => Some(Proof::Order),
            Shows::Tracker => Some(Proof::Tracker),
            Shows::Chat => Some(Proof::Chat),
            Shows::Dispute | Shows::Other => None,
        }
    }
}

/// Stored names.
const NAMES: &[(&str, Shows)] = &[
    ("order", Shows::Order),
    ("tracker", Shows::Tracker),
    ("chat", Shows::Chat),
    ("dispute", Shows::Dispute),
    ("other", Shows::Other),
];

impl Shows {
    /// Its stored name.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, shows)| *shows == self).map_or("other", |(name, _)| name)
    }

    /// By its stored name.
    pub fn named(name: &str) -> Self {
        NAMES.iter().find(|(known, _)| *known == name).map_or(Shows::Other, |(_, shows)| *shows)
    }
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Media {
    /// Exact.
    #[default]
    Png,
    /// Smaller.
    Jpeg,
}

impl Media {
    /// What these bytes are, by how they start; `None`: no picture that is kept here.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Media::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Media::Jpeg)
        } else {
            None
        }
    }

    /// Its media type.
    pub fn name(self) -> &'static str {
        match self {
            Media::Png => "image/png",
            Media::Jpeg => "image/jpeg",
        }
    }
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its key in the store; 0 before it is there.
    pub id: i64,
    /// The order it belongs to.
    pub order: String,
    /// What it shows.
    pub shows: Shows,
    /// When it was taken.
    pub at: Instant,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// How it is written.
    pub media: Media,
    /// The bytes, shared: there may be a megabyte of them.
    pub bytes: Rc<[u8]>,
}

impl Picture {
    /// As it travels in an export.
    pub fn exported(&self) -> ExportedPicture {
        ExportedPicture {
            order: self.order.clone(),
            shows: self.shows.name().to_owned(),
            at: self.at,
            width: self.width,
            height: self.height,
            data: BASE64_STANDARD.encode(&self.bytes),
        }
    }

    /// One that has travelled; `None`: it is no picture that is kept here.
    pub fn imported(from: &ExportedPicture) -> Option<Picture> {
        let bytes = BASE64_STANDARD.decode(&from.data).ok().filter(|bytes| bytes.len() <= LARGEST)?;
        Some(Picture {
            id: 0,
            order: from.order.clone(),
            shows: Shows::named(&from.shows),
            at: from.at,
            width: from.width,
            height: from.height,
            media: Media::of(&bytes)?,
            bytes: bytes.into(),
        })
    }

    /// An address that holds all of it.
    pub fn address(&self) -> String {
        ["data:", self.media.name(), ";base64,", &BASE64_STANDARD.encode(&self.bytes)].concat()
    }
}

impl Default for Picture {
    fn default() -> Self {
        Picture {
            id: 0,
            order: String::new(),
            shows: Shows::default(),
            at: 0,
            width: 0,
            height: 0,
            media: Media::default(),
            bytes: Rc::from([]),
        }
    }
}

/// What the page at an address shows, and which of the buyer's orders it is about; `None`: the address does not
/// tell. An order that was never seen is none of the buyer's.
pub fn whose(url: &str, orders: &[&Order]) -> (Shows, Option<String>) {
    let known = |id: String| orders.iter().any(|order| order.id == id).then_some(id);
    match address::page_of(url) {
        Page::OrderDetail { order } => (Shows::Order, known(order)),
        Page::Tracking { order, .. } => (Shows::Tracker, known(order)),
        Page::SharedTracking { orders: named } => {
            (Shows::Tracker, only(orders, |order| named.contains(&order.id)))
        }
        Page::Chat { order } => (Shows::Chat, order.and_then(known)),
        Page::OrderList => (Shows::Order, None),
        Page::Refunds => (Shows::Dispute, None),
        Page::Cainiao { numbers } => (Shows::Tracker, only(orders, |order| order.goes_by(&numbers))),
        _ => {
            let named = |order: &Order| {
                order
                    .parcels
                    .iter()
                    .flat_map(|parcel| parcel.numbers())
                    .any(|number| number.len() >= SHORTEST_NUMBER && url.contains(number))
            };
            let whose = only(orders, named);
            let tracker = whose.is_some() || allowed_carrier_site(url).is_some();
            (if tracker { Shows::Tracker } else { Shows::Other }, whose)
        }
    }
}

/// The one order that passes.
fn only(orders: &[&Order], test: impl Fn(&Order) -> bool) -> Option<String> {
    let mut found = orders.iter().filter(|order| test(order));
    let first = found.next()?;
    found.next().is_none().then(|| first.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Parcel, Source};

    const ONE: &str = "8190000000000001";
    const TWO: &str = "8190000000000002";

    fn order(id: &str, number: &str) -> Order {
        let number = Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 0, ""));
        let parcel = Parcel { origin_number: number, ..Parcel::default() };
        Order { id: id.to_owned(), parcels: vec![parcel], ..Order::default() }
    }

    #[test]
    fn the_address_tells_whose_page_it_is() {
        let orders =
            [order(ONE, "RS0814311111Y"), order(TWO, "LP00812345670101"), order("8190000000000003", "12")];
        let orders: Vec<&Order> = orders.iter().collect();
        for (url, shows, whose_it_is) in [
            (
                "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001",
                Shows::Order,
                Some(ONE),
            ),
            (
                "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000002",
                Shows::Tracker,
                Some(TWO),
            ),
            (
                "https://www.aliexpress.com/p/message/index.html?orderId=8190000000000001",
                Shows::Chat,
                Some(ONE),
            ),
            ("https://msg.aliexpress.com/msgDetail.htm?digest=ab", Shows::Chat, None),
            ("https://www.aliexpress.com/p/order/index.html", Shows::Order, None),
            ("https://m.aliexpress.com/p/refund-dispute/list.html", Shows::Dispute, None),
            ("https://global.cainiao.com/newDetail.htm?mailNoList=RS0814311111Y", Shows::Tracker, Some(ONE)),
            (
                "https://global.cainiao.com/newDetail.htm?mailNoList=RS0814311111Y,LP00812345670101",
                Shows::Tracker,
                None,
            ),
            ("https://t.17track.net/en#nums=LP00812345670101", Shows::Tracker, Some(TWO)),
            ("https://tracker.example/?both=LP00812345670101,RS0814311111Y", Shows::Other, None),
            ("https://www.dhl.de/de/privatkunden.html", Shows::Tracker, None),
            // A number of two digits stands in any address.
            ("https://bank.example/account/12345", Shows::Other, None),
            // An order that was never seen is nobody's.
            ("https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000009", Shows::Order, None),
            ("", Shows::Other, None),
        ] {
            assert_eq!(whose(url, &orders), (shows, whose_it_is.map(str::to_owned)), "{url}");
        }
    }

    #[test]
    fn names_are_for_ever() {
        for (name, shows) in NAMES {
            assert_eq!((shows.name(), Shows::named(name)), (*name, *shows));
        }
        assert_eq!(Shows::named("of a later version"), Shows::Other);
    }

    #[test]
    fn a_picture_travels_and_comes_back_without_its_key() {
        let picture = Picture {
            id: 7,
            order: ONE.to_owned(),
            shows: Shows::Chat,
            at: 5,
            width: 800,
            height: 600,
            media: Media::Jpeg,
            bytes: Rc::from(*b"\xff\xd8\xff\xe0rest"),
        };
        let travelled = Picture::imported(&picture.exported()).unwrap();
        assert_eq!(travelled, Picture { id: 0, ..picture.clone() });
        for data in [
            "",
            "????",
            &BASE64_STANDARD.encode(b"<svg onload=x>"),
            &BASE64_STANDARD.encode([0xff; LARGEST + 3]),
        ] {
            let odd = ExportedPicture { data: data.to_owned(), ..picture.exported() };
            assert_eq!(Picture::imported(&odd), None);
        }
    }

    #[test]
    fn only_pictures_are_pictures() {
        assert_eq!(Media::of(b"\x89PNG\r\n\x1a\n..."), Some(Media::Png));
        assert_eq!(Media::of(b"\xff\xd8\xff\xe0"), Some(Media::Jpeg));
        for bytes in [b"<svg onload=x>".as_slice(), b"GIF89a", b"", b"\x89PNG"] {
            assert_eq!(Media::of(bytes), None);
        }
    }
}
