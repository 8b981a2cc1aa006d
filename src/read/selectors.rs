//! The one table of what the pages look like: class names, `data-pl` marks and addresses.
//!
//! When AliExpress changes its pages, this is the file to change. Every entry is a list of selectors, the
//! surest first, and the selector itself is the name of the strategy that a [`crate::order::Fact`] carries.
//! Marks come before classes, and words of the page are in no entry: they change with every language and were
//! reworded in the summer of 2026 ("Order ID" → "Ref. Number").

/// Selectors for one thing, the surest first.
pub type Selectors = &'static [&'static str];

/// Addresses.
pub mod url {
    /// A host is ours if it is one of these or a true subdomain of one.
    pub const SHOPS: &[&str] = &["aliexpress.com", "aliexpress.us", "aliexpress.ru"];
    /// The host every account can use.
    pub const MAIN: &str = "www.aliexpress.com";
    /// Cainiao's tracking page: this host and no other of theirs.
    pub const CAINIAO: &str = "global.cainiao.com";
    /// Paths of Cainiao's page.
    pub const CAINIAO_PAGES: &[&str] = &["/newDetail.htm", "/detail.htm"];
    /// The order list, on every site but `.ru`.
    pub const LIST: &str = "/p/order/index.html";
    /// One order, with `orderId`.
    pub const DETAIL: &str = "/p/order/detail.html";
    /// The tracking page, with `tradeOrderId` and perhaps `tradeOrderLineId`.
    pub const TRACKING: &str = "/p/tracking/index.html";
    /// Below it the mails of 2026 link the tracking, by `o_ids`.
    pub const SSR: &str = "/ssr/";
    /// The chat.
    pub const CHAT: &str = "/p/message/";
    /// The chat about one order; its id follows.
    pub const ORDER_CHAT: &str = "/p/message/index.html?fromCode=order&bizContext=orderDetail&orderId=";
    /// Hosts (below a shop's domain) that hold nothing but the chat.
    pub const CHAT_HOSTS: &[&str] = &["msg", "message"];
    /// What names a chat in its address.
    pub const CHAT_NAMES: &[&str] = &["orderId", "digest"];
    /// Where a click came from: the shop adds it to any address.
    pub const CLICK_TRAIL: &[&str] = &["spm", "scm", "pvid"];
    /// Both list and detail on aliexpress.ru: `/order-list` and `/order-list/<id>`.
    pub const RU_LIST: &str = "/order-list";
    /// … and of its hosts only.
    pub const RU: &str = "aliexpress.ru";
    /// Where a dispute is opened and looked at, on any host of a shop.
    pub const DISPUTE: &[&str] = &["/p/reverse-pages/", "/p/refund-dispute/", "/p/refund-amount/"];
    /// The older dispute pages: this host (below a shop's domain) …
    pub const DISPUTE_HOST: &str = "trade";
    /// … and this path.
    pub const DISPUTE_OLD: &str = "/issue/";
    /// Hosts (below a shop's domain) that ask to sign in.
    pub const LOGIN_HOSTS: &[&str] = &["login", "passport"];
    /// Path segments of pages that ask to sign in; a segment may go on after the word (`login.html`).
    pub const LOGIN_PATHS: &[&str] = &["/login", "/ug-login", "/havana"];
    /// Path segments of the "slide to verify" page.
    pub const PUNISH_PATHS: &[&str] = &["/_____tmd_____/punish", "/punish"];
}

/// The order list (`/p/order/index.html`): each within its card, but for the first three.
pub mod list {
    use super::Selectors;

    /// One order.
    pub const CARD: &str = ".order-item";
    /// The list itself, there even when it is empty.
    pub const FRAME: Selectors = &[".order-content", ".order-nav"];
    /// The popover over "Track order".
    pub const POPOVER: &str = ".order-track-popover";
    /// The number in that popover.
    pub const POPOVER_NUMBER: Selectors = &[".tracking-number-title span"];
    /// The button that opens it.
    pub const TRACK_LINK: &str = "a[href*=\"tradeOrderId=\"]";

    /// Links whose address holds the order's id.
    pub const ID_LINKS: Selectors = &[
        "a[data-pl=\"order_item_header_detail\"]",
        "a[href*=\"/p/order/detail.html\"]",
        "a[href*=\"tradeOrderId=\"]",
    ];
    /// Where id and date are printed.
    pub const INFO: Selectors = &["[data-pl=\"order_item_header_info\"]", ".order-item-header-right-info"];
    /// The status in words.
    pub const STATUS: Selectors =
        &[".order-item-header-status-text", "[data-pl=\"order_item_header_status\"]"];
    /// Where a mark goes: after this.
    pub const MARK_AFTER: Selectors = &[
        "[data-pl=\"order_item_header_status\"]",
        ".order-item-header-status",
        ".order-item-header-status-text",
        ".order-item-header",
    ];
    /// The shop.
    pub const STORE: Selectors =
        &["[data-pl=\"order_item_store_name\"]", ".order-item-store-name", "a[href*=\"/store/\"]"];
    /// One thing bought.
    pub const ITEM: &str = ".order-item-content-body";
    /// Its title: the attribute holds all of it, the text may be cut.
    pub const ITEM_TITLE: Selectors = &[
        "[data-pl=\"order_item_content_info_name\"] [title]",
        ".order-item-content-info-name [title]",
        "[data-pl=\"order_item_content_info_name\"]",
        ".order-item-content-info-name",
    ];
    /// The quantity: "x2".
    pub const ITEM_QUANTITY: Selectors = &[".order-item-content-info-number-quantity"];
    /// What was paid.
    pub const TOTAL: Selectors =
        &["[data-pl=\"order_item_content_price_total\"]", ".order-item-content-opt-price-total"];
    /// The state of a refund or dispute, among other things that may be said there.
    pub const EXPOSED: &str = ".order-item-bottom-action .expose-info-item-title";
}

/// One order's own page (`/p/order/detail.html`).
pub mod detail {
    use super::Selectors;

    /// The status in words.
    pub const STATUS: Selectors = &[".order-status .order-block-title"];
    /// What is said beside it.
    pub const STATUS_CONTENT: Selectors = &[".order-status .order-status-content", ".order-status-content"];
    /// The row that prints the id.
    pub const ID: Selectors = &["[data-pl=\"order_detail_gray_id\"]"];
    /// Rows of the order's facts.
    pub const ROW: Selectors = &[".order-detail-order-info .info-row", ".order-detail-info .info-row"];
    /// Marks of rows: `data-pl` → what the row holds.
    pub const ROW_MARK_PLACED: &str = "order_detail_gray_date";
    /// The nodes of the protection bar; the last one is the deadline.
    pub const PROTECTION: Selectors = &[".service-progress-node-info"];
    /// City, state, country, post code. Name, telephone and street are in other elements and stay unread.
    pub const PLACE: Selectors = &["[data-pl=\"contact_info_address\"]"];
    /// The shop.
    pub const STORE: Selectors =
        &[".order-detail-item-store .store-name", ".order-detail-item-store a[href*=\"/store/\"]"];
    /// One thing bought.
    pub const ITEM: Selectors = &[".order-detail-item-content", ".order-detail-item-content-wrap"];
    /// Its title.
    pub const ITEM_TITLE: Selectors = &[".item-title [title]", ".item-title a", ".item-title"];
    /// The quantity.
    pub const ITEM_QUANTITY: Selectors = &[".item-price-quantity"];
    /// The sum: one line of the price block stands out, else it is the last.
    pub const TOTAL: Selectors = &[".order-price-item.bold-font"];
    /// Lines of the price block.
    pub const PRICE_LINE: Selectors = &[".order-price .order-price-item"];
    /// The value in such a line.
    pub const PRICE_VALUE: Selectors =
        &[".rightPriceClass", "[data-pl=\"order_price_item_value\"]", ".right-col"];
    /// The estimated delivery of an item.
    pub const ESTIMATE: &str = ".order-detail-item-track-eta-text";
    /// The latest tracking update of an item in words, without a date.
    pub const LATEST: &str = ".order-detail-item-track-info-desc";
    /// What stands there where the page shows no update: it is not read.
    pub const LATEST_PLACEHOLDER: &str = "click for more tracking information";
    /// A number on the page itself (last seen in 2022).
    pub const NUMBER: Selectors = &[".copy-track-num"];
    /// The attribute that holds it.
    pub const NUMBER_ATTR: &str = "data-clipboard-text";
    /// Buttons beside an item, "Returns/refunds" among them. It is no link, and no mark tells it from the others.
    pub const ITEM_BUTTONS: Selectors =
        &[".order-detail-item [class*=\"-btns\"]", ".order-detail-item button"];
    /// Links of the order itself; the page's head and its recommendations link to chats, too.
    pub const OWN_LINKS: &str = ".order-detail-item a[href], .order-detail-item-store a[href], \
        .order-status a[href], .order-detail-info a[href]";
}

/// The tracking page (`/p/tracking/index.html`). Classes are `name--hash`, and the hash is another with every
/// build.
pub mod tracking {
    use super::Selectors;

    /// The number.
    pub const NUMBER: Selectors = &["[class*=\"logistic-info-v2--mailNoValue\"]"];
    /// The number with its label and the word "Copy".
    pub const NUMBER_LINE: Selectors = &["[class*=\"logistic-info-v2--mailNo--\"]"];
    /// The company that carries it.
    pub const CARRIER: Selectors = &["[class*=\"logistic-info-v2--carrierValue\"]"];
    /// The service it is sent with ("AliExpress Selection Standard").
    pub const SERVICE: Selectors = &["[class*=\"logistic-info-v2--carrierTitle\"]"];
    /// One tracking event.
    pub const EVENT: &str = "[class*=\"logistic-info-v2--node--\"]";
    /// What happened, in general.
    pub const EVENT_TITLE: Selectors = &["[class*=\"--nodeTitle\"]"];
    /// What happened, in detail.
    pub const EVENT_TEXT: Selectors = &["[class*=\"--nodeDesc\"]"];
    /// The date of an event, without a year.
    pub const EVENT_TIME: Selectors = &["[class*=\"--nodeTime\"]"];
    /// The list of events, there even when it is empty.
    pub const FRAME: Selectors =
        &["[class*=\"logistic-info-v2--track--\"]", "[class*=\"logistic-info-v2--\"]"];
    /// One tab for each parcel.
    pub const TAB: &str = "[class*=\"tab-list-v2--tab--\"]";
    /// Titles of what is in the parcel.
    pub const ITEM: &str = "[class*=\"package-items-v2--productTitle\"]";
}

/// aliexpress.ru, a site of its own.
pub mod ru {
    use super::Selectors;

    /// One order of the list.
    pub const CARD: &str = "[class*=\"RedOrderList_OrderList__item__\"]";
    /// Links whose address holds the order's id.
    pub const ID_LINKS: Selectors =
        &["a[class*=\"RedOrderList_OrderItem__link__\"]", "a[href*=\"/order-list/\"]"];
    /// The order's id, printed with spaces.
    pub const ID: Selectors = &["[class*=\"RedOrderList_OrderItem__number__\"]"];
    /// The status in words.
    pub const STATUS: Selectors = &["[class*=\"RedOrderList_OrderItem__tag__\"]"];
    /// What was paid.
    pub const TOTAL: Selectors = &["[class*=\"RedOrderList_OrderItem__totalPrice__\"]"];
    /// The order's id on its own page.
    pub const DETAIL_ID: Selectors = &["[data-testid=\"orderNumber\"]"];
    /// The shop.
    pub const STORE: Selectors = &["[data-testid=\"sellerInfoV2\"]", "[data-testid=\"sellerInfoV2Block\"] a"];
    /// One thing bought.
    pub const ITEM: &str = "[data-testid=\"productBlock\"]";
    /// Its title.
    pub const ITEM_TITLE: Selectors = &["[data-testid=\"productText\"]"];
    /// The number.
    pub const NUMBER: Selectors = &["[class*=\"InfoDeliveryButton__trackNumber__\"]"];
}

/// Where pages show who the buyer is. Nothing is read there; a picture of the page is covered there.
pub mod personal {
    /// The order's page: the name, and what stands beside it, which is telephone and street, but for city and post code
    /// ([`super::detail::PLACE`]). The tracking page: one line of name, street and city.
    pub const ALWAYS: &str = "[data-pl=\"contact_info\"], .contact-info, \
        [data-pl=\"contact_info\"] ~ :not([data-pl=\"contact_info_address\"]), \
        .contact-info ~ :not([data-pl=\"contact_info_address\"]), [class*=\"--shippingTo\"]";
    /// Carriers' words, which may name who signed or is to be called.
    pub const BY_TEXT: &str =
        "[class*=\"--nodeTitle\"], [class*=\"--nodeDesc\"], .order-detail-item-track-info-desc";
}

/// Any page.
pub mod any {
    use super::Selectors;

    /// A price whose every character has an element of its own.
    pub const PRICE: Selectors = &["[class*=\"es--wrap\"]"];
    /// "Slide to verify".
    pub const CAPTCHA: &str = "#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container, \
        iframe[src*=\"/punish\"]";
    /// A form or frame that asks to sign in.
    pub const LOGIN: &str = "iframe[src*=\"//login.aliexpress.\"], iframe[src*=\"//passport.aliexpress.\"], \
        #fm-login-id";
    /// The same of a list, which may be so long that looking for attributes in it takes too long.
    pub const WATCHED_LIST: &str = ".order-item, .order-track-popover";
    /// What these say; a card that only changes its words behind the first hundreds is read with the next change.
    pub const WATCHED_LIST_TEXTS: &str = ".order-item-header-status-text, .order-item-header-right-info, \
        .tracking-number-title";
    /// What a change of any other page is measured by: how many of these there are …
    pub const WATCHED: &str = ".order-item, .order-block-title, .info-row, .service-progress-node-info, \
        [data-pl=\"contact_info_address\"], .order-detail-item-track, .order-track-popover, \
        [class*=\"logistic-info-v2--node--\"], [class*=\"tab-list-v2--tab--\"], \
        [class*=\"RedOrderList_OrderList__item__\"], [data-testid=\"orderNumber\"], .baxia-dialog";
    /// … and what these say.
    pub const WATCHED_TEXTS: &str = ".order-item-header-status-text, .order-item-header-right-info, \
        .order-status .order-block-title, .info-row, .service-progress-node-info, \
        .order-track-popover .tracking-number-title, [class*=\"logistic-info-v2--mailNoValue\"], \
        [class*=\"logistic-info-v2--nodeTime\"], [class*=\"RedOrderList_OrderItem__tag__\"], \
        [class*=\"RedOrderList_OrderItem__number__\"], [data-testid=\"orderNumber\"]";
}
