//! Which page an address is, and which links of a page may be followed.
//!
//! Parsed by hand, and more strictly than a browser would: what a browser repairs (backslashes, line breaks, a
//! user name, a second host) is refused here, because a link of ours must never lead where it does not seem to.

use super::selectors::url;

/// A site of the shop or its tracker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// aliexpress.com and its language hosts.
    Com,
    /// aliexpress.us.
    Us,
    /// aliexpress.ru.
    Ru,
    /// m.aliexpress.com and its like.
    Mobile,
    /// Cainiao's tracking page.
    Cainiao,
}

/// A kind of page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The list of orders.
    OrderList,
    /// One order.
    OrderDetail {
        /// The order's id.
        order: String,
    },
    /// The parcels of one order.
    Tracking {
        /// The order's id.
        order: String,
        /// One line of it, where the address names one.
        line: Option<String>,
    },
    /// The parcels of several orders, as newer mails link them: which of them it shows, its own answers say.
    SharedTracking {
        /// Their ids, two or more.
        orders: Vec<String>,
    },
    /// The chat with a seller.
    Chat {
        /// The order it is about, where the address names one.
        order: Option<String>,
    },
    /// Disputes and refunds.
    Refunds,
    /// Cainiao's tracking page.
    Cainiao {
        /// The numbers it shows, as the address has them.
        numbers: Vec<String>,
    },
    /// The site asks to sign in.
    Login,
    /// The site asks to prove that a person is there.
    Punish,
    /// Any other page.
    Other,
}

impl Page {
    /// What the page is called in a report.
    pub const fn name(&self) -> &'static str {
        match self {
            Page::OrderList => "list",
            Page::OrderDetail { .. } => "detail",
            Page::Tracking { .. } | Page::SharedTracking { .. } => "tracking",
            Page::Chat { .. } => "chat",
            Page::Refunds => "refunds",
            Page::Cainiao { .. } => "cainiao",
            Page::Login | Page::Punish | Page::Other => "other",
        }
    }

    /// The page is about this order, perhaps among others.
    pub fn names(&self, id: &str) -> bool {
        match self {
            Page::SharedTracking { orders } => orders.iter().any(|order| order == id),
            _ => self.order() == Some(id),
        }
    }

    /// The one order that the page is about.
    pub fn order(&self) -> Option<&str> {
        match self {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => Some(order),
            _ => None,
        }
    }
}

/// The longest address that is looked at, in bytes.
const LONGEST: usize = 4096;
/// The most numbers read from one address of Cainiao's.
const MOST_NUMBERS: usize = 50;
/// More orders are not packed into one parcel.
const MOST_ORDERS: usize = 20;

/// An address that passed: always https, always one of our hosts.
struct Address<'a> {
    host: String,
    site: Site,
    path: &'a str,
    query: &'a str,
    fragment: &'a str,
}

/// The text itself, if it is an order's id: ten to twenty-two ASCII digits and nothing else.
pub fn order_id(text: &str) -> Option<&str> {
    let digits = (10..=22).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then_some(text)
}

/// The site of an address; `None` for a stranger's.
pub fn site_of(url: &str) -> Option<Site> {
    parse(url, "").map(|address| address.site)
}

/// The host of an https address, as it stands there; empty for any other.
pub fn host_of(url: &str) -> &str {
    let rest = url.strip_prefix("https://").unwrap_or_default();
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Which page an address is.
pub fn page_of(url: &str) -> Page {
    match parse(url, "") {
        Some(address) => page(&address),
        None => Page::Other,
    }
}

/// Whether two addresses lead to the same page. The shop adds to a page's address while it stands open; what is shown and typed
/// there is about the same all the while. Of pages that say nothing of an order nobody can tell.
pub fn is_same_page(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (parse(one, ""), parse(other, "")) else { return false };
    match (page(&one), page(&other)) {
        (Page::Refunds | Page::Login | Page::Punish | Page::Other, _) => false,
        (Page::Chat { .. }, Page::Chat { .. }) => one.conversation() == other.conversation(),
        (one, other) => one == other,
    }
}

/// The order a link of a page at `base_host` is about, whichever page of that order it leads to.
pub fn order_of_link(href: &str, base_host: &str) -> Option<String> {
    match page(&parse(href, base_host)?) {
        Page::OrderDetail { order } | Page::Tracking { order, .. } => Some(order),
        Page::Chat { order } => order,
        _ => None,
    }
}

/// A link of a page at `base_host` as an https address, if it stays with AliExpress or Cainiao.
pub fn allowed_link(href: &str, base_host: &str) -> Option<String> {
    parse(href, base_host).map(|address| address.write())
}

/// A link of a page at `base_host`, if it leads to a chat. It is built anew: a page could have the shop's own site send the
/// buyer on to somewhere else, by a parameter that holds an address.
pub fn chat_link(href: &str, base_host: &str) -> Option<String> {
    parse(href, base_host).filter(Address::is_chat)?.rebuilt()
}

/// What names the conversation in a chat's address, whatever else stands in it.
pub fn chat_digest(url: &str) -> Option<String> {
    let address = parse(url, "").filter(Address::is_chat)?;
    address.parameter("digest").filter(|digest| !digest.is_empty()).map(str::to_owned)
}

/// The same, if it leads to where a dispute is opened or looked at. The page that cancels one is not let through.
pub fn dispute_link(href: &str, base_host: &str) -> Option<String> {
    parse(href, base_host).filter(Address::is_dispute)?.rebuilt()
}

/// The order's own page, for a buyer who is on `host`. The sites are one shop but for aliexpress.ru, which knows its own
/// orders only; a host without orders (Cainiao's) leads to where every account can sign in.
pub fn order_page(id: &str, host: &str) -> String {
    match site_of_host(host) {
        Some(Site::Ru) => ["https://", url::RU, url::RU_LIST, "/", id].concat(),
        site => ["https://", shop_host(site, host), url::DETAIL, "?orderId=", id].concat(),
    }
}

/// Orders are opened on this host from our own windows: the one every account can use.
pub const HOST: &str = url::MAIN;

/// The host of aliexpress.ru, for the orders that only that site knows.
pub const RU_HOST: &str = url::RU;

/// The list of orders, for a buyer who is on `host`.
pub fn order_list(host: &str) -> String {
    match site_of_host(host) {
        Some(Site::Ru) => ["https://", url::RU, url::RU_LIST].concat(),
        site => ["https://", shop_host(site, host), url::LIST].concat(),
    }
}

/// The order's tracking page, for a buyer who is on `host`. aliexpress.ru shows the tracking on the order's page; the
/// mobile host is not known to have such a page.
pub fn tracking_page(id: &str, host: &str) -> String {
    match site_of_host(host) {
        Some(Site::Ru) => order_page(id, host),
        site => ["https://", desktop_host(site, host), url::TRACKING, "?tradeOrderId=", id].concat(),
    }
}

/// The chat with the seller of an order, for a buyer who is on `host`: what the shop's own button on the order's page
/// opens. `None` on aliexpress.ru, whose chat has no address that is known.
pub fn order_chat(id: &str, host: &str) -> Option<String> {
    match site_of_host(host) {
        Some(Site::Ru) => None,
        site => Some(["https://", desktop_host(site, host), url::ORDER_CHAT, id].concat()),
    }
}

/// For a page that the mobile host is not known to have.
fn desktop_host(site: Option<Site>, host: &str) -> &str {
    if site == Some(Site::Mobile) { url::MAIN } else { shop_host(site, host) }
}

fn shop_host(site: Option<Site>, host: &str) -> &str {
    let bare = |name: &str| {
        url::CHAT_HOSTS.contains(&name) || url::LOGIN_HOSTS.contains(&name) || name == url::DISPUTE_HOST
    };
    let orders = host.split_once('.').is_some_and(|(name, _)| !bare(name));
    if orders && matches!(site, Some(Site::Com | Site::Us | Site::Mobile)) { host } else { url::MAIN }
}

fn page(address: &Address<'_>) -> Page {
    if address.site == Site::Cainiao {
        let numbers = address.numbers();
        let ours = url::CAINIAO_PAGES.contains(&address.path) && !numbers.is_empty();
        return if ours { Page::Cainiao { numbers } } else { Page::Other };
    }
    if has_segment(address.path, url::PUNISH_PATHS) {
        return Page::Punish;
    }
    if address.below_shop(url::LOGIN_HOSTS) || has_segment(address.path, url::LOGIN_PATHS) {
        return Page::Login;
    }
    if address.is_chat() {
        return Page::Chat { order: address.id("orderId") };
    }
    if address.is_dispute() {
        return Page::Refunds;
    }
    if address.host.ends_with(url::RU)
        && let Some(rest) = address.path.strip_prefix(url::RU_LIST)
    {
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        return match rest.strip_prefix('/').map(order_id) {
            None if rest.is_empty() => Page::OrderList,
            Some(Some(order)) => Page::OrderDetail { order: order.to_owned() },
            _ => Page::Other,
        };
    }
    // Newer mails link the tracking like this.
    if address.path.starts_with(url::SSR) {
        let mut orders = address.ids("o_ids");
        return match orders.len() {
            0 => Page::Other,
            1 => Page::Tracking { order: orders.remove(0), line: None },
            _ => Page::SharedTracking { orders },
        };
    }
    let found = match address.path {
        url::LIST => Some(Page::OrderList),
        url::DETAIL => address.id("orderId").map(|order| Page::OrderDetail { order }),
        url::TRACKING => address
            .id("tradeOrderId")
            .map(|order| Page::Tracking { order, line: address.id("tradeOrderLineId") }),
        _ => None,
    };
    found.unwrap_or(Page::Other)
}

impl Address<'_> {
    fn write(&self) -> String {
        ["https://", &self.host, self.path, self.query, self.fragment].concat()
    }

    /// The host, the path and those parameters that hold a plain word or number; `None`: the path is none that a page of the
    /// shop has.
    fn rebuilt(&self) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if !self.path.bytes().all(|byte| plain(byte) || matches!(byte, b'/' | b'.')) {
            return None;
        }
        // Neither a host, nor a path, nor a scheme, however it is encoded.
        let is_word = |text: &str| !text.is_empty() && text.bytes().all(|byte| plain(byte) || byte == b',');
        let pairs = self.query.strip_prefix('?').unwrap_or_default().split('&');
        let kept = pairs
            .filter(|pair| pair.split_once('=').is_some_and(|(key, value)| is_word(key) && is_word(value)));
        let kept: Vec<&str> = kept.collect();
        let mark = if kept.is_empty() { "" } else { "?" };
        Some(["https://", &self.host, self.path, mark, &kept.join("&")].concat())
    }

    /// The value of a parameter, as it stands in the address.
    fn parameter(&self, name: &str) -> Option<&str> {
        let pairs = self.query.strip_prefix('?')?.split('&');
        pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    fn id(&self, name: &str) -> Option<String> {
        self.parameter(name).and_then(order_id).map(str::to_owned)
    }

    /// Ids in a row, each once; none where one of them is none.
    fn ids(&self, name: &str) -> Vec<String> {
        let listed = self.parameter(name).unwrap_or_default().replace("%2C", ",").replace("%2c", ",");
        let mut ids: Vec<String> = Vec::new();
        for id in listed.split(',') {
            match order_id(id) {
                Some(id) if ids.iter().any(|known| known == id) => {}
                Some(id) if ids.len() < MOST_ORDERS => ids.push(id.to_owned()),
                _ => return Vec::new(),
            }
        }
        ids
    }

    /// What tells a chat from another one: what its address names. Where that is neither an order nor a conversation, anything
    /// else may be how the page names it, but for where the click came from and a place on the page.
    fn conversation(&self) -> (&str, Vec<&str>) {
        let pairs = || self.query.strip_prefix('?').into_iter().flat_map(|query| query.split('&'));
        let key = |pair: &str| pair.split_once('=').map_or(pair, |(key, _)| key).to_owned();
        let names = |pair: &&str| url::CHAT_NAMES.contains(&key(pair).as_str());
        let mut parts: Vec<&str> = pairs().filter(names).collect();
        if parts.is_empty() {
            parts = pairs().filter(|pair| !url::CLICK_TRAIL.contains(&key(pair).as_str())).collect();
            parts.extend(Some(self.fragment).filter(|fragment| fragment.contains('/')));
        }
        (self.path, parts)
    }

    /// The host is one of these names right below a shop's domain.
    fn below_shop(&self, names: &[&str]) -> bool {
        match self.host.split_once('.') {
            Some((name, rest)) => names.contains(&name) && url::SHOPS.contains(&rest),
            None => false,
        }
    }

    fn is_chat(&self) -> bool {
        self.below_shop(url::CHAT_HOSTS) || (self.site != Site::Cainiao && self.path.starts_with(url::CHAT))
    }

    fn is_dispute(&self) -> bool {
        (self.below_shop(&[url::DISPUTE_HOST]) && self.path.starts_with(url::DISPUTE_OLD))
            || (self.site != Site::Cainiao && url::DISPUTE.iter().any(|prefix| self.path.starts_with(prefix)))
    }

    fn numbers(&self) -> Vec<String> {
        let listed = self.parameter("mailNoList").or_else(|| self.parameter("mailNos")).unwrap_or_default();
        let number = |text: &&str| {
            (5..=40).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        // A comma may be written as %2C.
        let numbers = listed.split([',', '%']).enumerate();
        let numbers = numbers.map(|(at, text)| match text.strip_prefix("2C").or(text.strip_prefix("2c")) {
            Some(rest) if at > 0 => rest,
            _ => text,
        });
        numbers.filter(number).take(MOST_NUMBERS).map(str::to_owned).collect()
    }
}

/// `path` has one of these at the start of a segment: `/a/punish` and `/login.html`, but not `/xlogin`.
fn has_segment(path: &str, starts: &[&str]) -> bool {
    let path = path.as_bytes();
    starts.iter().any(|start| path.windows(start.len()).any(|part| part == start.as_bytes()))
}

fn parse<'a>(text: &'a str, base_host: &str) -> Option<Address<'a>> {
    let text = text.trim_matches(' ');
    let refused = |byte: u8| !byte.is_ascii_graphic() || matches!(byte, b'\\' | b'"' | b'<' | b'>' | b'`');
    if text.len() > LONGEST || text.bytes().any(refused) {
        return None;
    }
    let rest = without_prefix(text, "https:").or_else(|| without_prefix(text, "http:"));
    let (authority, rest) = match rest.unwrap_or(text).strip_prefix("//") {
        Some(rest) => split_before(rest, &['/', '?', '#']),
        // A path of the page's own site. A path without a slash depends on the page's: nobody writes those.
        None if rest.is_none() && text.starts_with('/') => (base_host, text),
        None => return None,
    };
    let (path, rest) = split_before(rest, &['?', '#']);
    let (query, fragment) = split_before(rest, &['#']);
    let path = if path.is_empty() { "/" } else { path };
    if path.split('/').any(is_dots) || path.starts_with("//") {
        return None;
    }
    let host = authority.strip_suffix(":443").unwrap_or(authority).to_ascii_lowercase();
    let site = site_of_host(&host)?;
    Some(Address { host, site, path, query, fragment })
}

/// `.` and `..`, also where a browser would read them as such.
fn is_dots(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0;
    while let Some(next) = [".", "%2e", "%2E"].iter().find_map(|dot| rest.strip_prefix(*dot)) {
        rest = next;
        dots += 1;
    }
    rest.is_empty() && matches!(dots, 1 | 2)
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn split_before<'a>(text: &'a str, marks: &[char]) -> (&'a str, &'a str) {
    text.find(marks).and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
}

/// The site of a host, which must be plain: letters, digits, hyphens and dots.
fn site_of_host(host: &str) -> Option<Site> {
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if !host.split('.').all(label) {
        return None;
    }
    if host == url::CAINIAO {
        return Some(Site::Cainiao);
    }
    let below =
        |shop: &&&str| host.strip_suffix(**shop).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let shop = url::SHOPS.iter().find(below)?;
    Some(match *shop {
        // Its mobile host, too: it is another program.
        url::RU => Site::Ru,
        _ if host.starts_with("m.") => Site::Mobile,
        "aliexpress.us" => Site::Us,
        _ => Site::Com,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "8190000000000001";

    fn detail() -> Page {
        Page::OrderDetail { order: ID.to_owned() }
    }

    fn tracking(line: Option<&str>) -> Page {
        Page::Tracking { order: ID.to_owned(), line: line.map(str::to_owned) }
    }

    #[test]
    fn each_page_has_a_name_and_only_two_are_of_one_order() {
        for (path, name, order) in [
            ("/p/order/index.html?x=1", "list", None),
            ("/p/order/detail.html?orderId=8190000000000001", "detail", Some(ID)),
            ("/p/tracking/index.html?tradeOrderId=8190000000000001", "tracking", Some(ID)),
            ("/ssr/300002636/x?pha=1&o_ids=8190000000000001", "tracking", Some(ID)),
            ("/ssr/300002636/x?o_ids=8190000000000001,8190000000000002", "tracking", None),
            ("/ssr/300002636/x?o_ids=8190000000000001,8190000000000001", "tracking", Some(ID)),
            ("/ssr/300002636/x?o_ids=8190000000000001,x", "other", None),
            ("/ssr/300002636/x?o_ids=", "other", None),
            ("/ssr/300002636/x?wx=1", "other", None),
            ("/p/message/index.html", "chat", None),
            ("/item/1005.html", "other", None),
        ] {
            let url = ["https://www.aliexpress.com", path].concat();
            let page = page_of(&url);
            assert_eq!(
                (page.name(), page.order(), host_of(&url)),
                (name, order, "www.aliexpress.com"),
                "{url}"
            );
        }
        assert_eq!(
            page_of("https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012").name(),
            "cainiao"
        );
        assert_eq!(page_of("https://m.aliexpress.com/p/refund-dispute/list.html").name(), "refunds");
        assert_eq!(host_of("http://www.aliexpress.com/"), "");
    }

    #[test]
    fn knows_its_pages() {
        let cainiao = |numbers: &[&str]| Page::Cainiao {
            numbers: numbers.iter().map(|&number| number.to_owned()).collect(),
        };
        for (url, page) in [
            ("https://www.aliexpress.com/p/order/index.html", Page::OrderList),
            ("https://pt.aliexpress.com/p/order/index.html?tab=all#x", Page::OrderList),
            ("https://www.aliexpress.us/p/order/index.html", Page::OrderList),
            ("https://m.aliexpress.com/p/order/index.html", Page::OrderList),
            ("https://aliexpress.ru/order-list", Page::OrderList),
            ("https://www.aliexpress.ru/order-list/?filterName=active", Page::OrderList),
            ("https://ko.aliexpress.com/p/order/detail.html?spm=a.1&orderId=8190000000000001", detail()),
            ("https://m.aliexpress.com/p/order/detail.html?orderId=8190000000000001", detail()),
            ("https://aliexpress.ru/order-list/8190000000000001?filterName=active", detail()),
            ("https://m.aliexpress.ru/order-list/8190000000000001/", detail()),
            (
                "https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8190000000000001",
                tracking(None),
            ),
            (
                "https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8190000000000001&tradeOrderLineId=8190000000000002",
                tracking(Some("8190000000000002")),
            ),
            (
                "https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8190000000000001",
                Page::Chat { order: Some(ID.to_owned()) },
            ),
            ("https://msg.aliexpress.com/msgDetail.htm?digest=ab", Page::Chat { order: None }),
            ("https://m.aliexpress.com/p/refund-dispute/list.html", Page::Refunds),
            ("https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=1", Page::Refunds),
            (
                "https://global.cainiao.com/newDetail.htm?mailNoList=AB123,LP1234%2CXX&lang=en-US",
                cainiao(&["AB123", "LP1234"]),
            ),
            ("https://global.cainiao.com/detail.htm?mailNoList=RS0000000000Y", cainiao(&["RS0000000000Y"])),
            ("https://login.aliexpress.com/?return_url=x", Page::Login),
            ("https://www.aliexpress.com/p/ug-login-page/login.html", Page::Login),
            ("https://acs.aliexpress.com/h5/x/1.0/_____tmd_____/punish?x5secdata=1", Page::Punish),
            ("https://www.aliexpress.com/item/1005006000000001.html", Page::Other),
            ("https://global.cainiao.com/newDetail.htm", Page::Other),
            ("https://global.cainiao.com/other.htm?mailNoList=AB123", Page::Other),
            ("https://www.aliexpress.com/order-list/8190000000000001", Page::Other),
            ("https://aliexpress.ru/order-listing", Page::Other),
            ("https://aliexpress.ru/order-list/8190000000000001/x", Page::Other),
        ] {
            assert_eq!(page_of(url), page, "{url}");
        }
    }

    #[test]
    fn what_a_page_adds_to_its_address_makes_no_other_page_of_it() {
        let same = |one: &str, other: &str| {
            let host = |path: &str| ["https://www.aliexpress.com", path].concat();
            is_same_page(&host(one), &host(other))
        };
        let digest = "/p/message/index.html?digest=ab12";
        for (one, other) in [
            ("/p/order/index.html", "/p/order/index.html?tab=all"),
            (
                "/p/order/detail.html?orderId=8190000000000001",
                "/p/order/detail.html?spm=a1&orderId=8190000000000001#top",
            ),
            (
                "/p/tracking/index.html?tradeOrderId=8190000000000001",
                "/p/tracking/index.html?tradeOrderId=8190000000000001&_login=yes",
            ),
            (digest, "/p/message/index.html?showTitle=true&digest=ab12#top"),
            ("/p/message/index.html", "/p/message/index.html?spm=a1#top"),
            (
                "/p/message/index.html?orderId=8190000000000001",
                "/p/message/index.html?x=2&orderId=8190000000000001",
            ),
        ] {
            assert!(same(one, other) && same(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("/p/order/index.html", "/p/order/detail.html?orderId=8190000000000001"),
            (
                "/p/order/detail.html?orderId=8190000000000001",
                "/p/order/detail.html?orderId=8190000000000002",
            ),
            (digest, "/p/message/index.html?digest=cd34"),
            (digest, "/p/message/index.html"),
            // Whatever names a conversation that we do not know the name of.
            ("/p/message/index.html?seller=1", "/p/message/index.html?seller=2"),
            ("/p/message/index.html#/seller/1", "/p/message/index.html#/seller/2"),
            // Nobody can tell.
            ("/p/refund-dispute/list.html", "/p/refund-dispute/list.html?x=1"),
            ("/", "/?x=1"),
        ] {
            assert!(!same(one, other) && !same(other, one), "{one} {other}");
        }
        let cainiao = |query: &str| ["https://global.cainiao.com/newDetail.htm?mailNoList=", query].concat();
        assert!(is_same_page(&cainiao("LP00800000000042"), &cainiao("LP00800000000042&spm=a1")));
        assert!(!is_same_page(&cainiao("LP00800000000042"), &cainiao("LP00800000000043")));
        assert!(!is_same_page("", ""), "no page at all");
    }

    #[test]
    fn an_order_id_is_ten_to_twenty_two_digits_and_nothing_else() {
        for id in ["1234567890", "8190000000000001", "1234567890123456789012"] {
            assert_eq!(order_id(id), Some(id));
        }
        for id in
            ["", "123456789", "12345678901234567890123", "819000000000000x", "+8190000000001", "٨١٩٠٠٠٠٠٠٠"]
        {
            assert_eq!(order_id(id), None, "{id}");
            let url = format!("https://www.aliexpress.com/p/order/detail.html?orderId={id}");
            assert_eq!(page_of(&url), Page::Other, "{url}");
        }
    }

    #[test]
    fn sites() {
        for (url, site) in [
            ("https://www.aliexpress.com/", Some(Site::Com)),
            ("https://ALIEXPRESS.us", Some(Site::Us)),
            ("https://trade.aliexpress.ru/x", Some(Site::Ru)),
            ("https://m.aliexpress.com/x", Some(Site::Mobile)),
            ("https://m.aliexpress.ru/x", Some(Site::Ru)),
            ("https://global.cainiao.com/x", Some(Site::Cainiao)),
            ("https://www.cainiao.com/x", None),
        ] {
            assert_eq!(site_of(url), site, "{url}");
        }
    }

    #[test]
    fn links_become_https_addresses() {
        for (href, link) in [
            ("//www.aliexpress.com/store/1103000001", "https://www.aliexpress.com/store/1103000001"),
            (
                "/p/tracking/index.html?tradeOrderId=1#a?b",
                "https://es.aliexpress.com/p/tracking/index.html?tradeOrderId=1#a?b",
            ),
            ("http://WWW.AliExpress.com/x", "https://www.aliexpress.com/x"),
            (" https://www.aliexpress.com:443?a=//evil.test ", "https://www.aliexpress.com/?a=//evil.test"),
            (
                "https://global.cainiao.com/newDetail.htm?mailNoList=A",
                "https://global.cainiao.com/newDetail.htm?mailNoList=A",
            ),
        ] {
            assert_eq!(allowed_link(href, "es.aliexpress.com").as_deref(), Some(link), "{href}");
        }
    }

    #[test]
    fn strangers_and_tricks_are_refused() {
        for href in [
            "",
            "#",
            "?a=b",
            "javascript:alert(1)",
            "JavaScript://www.aliexpress.com/%0aalert(1)",
            "data:text/html,x",
            "blob:https://www.aliexpress.com/x",
            "ftp://www.aliexpress.com/x",
            "https:/www.aliexpress.com/x",
            "https:www.aliexpress.com/x",
            "https:///www.aliexpress.com/x",
            r"https:\\www.aliexpress.com\x",
            r"/\evil.test",
            "//evil.test/x",
            "///evil.test/x",
            "https://evil.test/www.aliexpress.com",
            "https://evil.test?www.aliexpress.com",
            "https://evil.test#.aliexpress.com",
            "https://aliexpress.com.evil.test/",
            "https://notaliexpress.com/",
            "https://www-aliexpress.com/",
            "https://aliexpress.co/",
            "https://xn--aliexpres-x1a.com/",
            "https://www.аliexpress.com/",
            "https://user@www.aliexpress.com/",
            "https://user:pass@www.aliexpress.com/",
            "https://www.aliexpress.com@evil.test/",
            "https://www.aliexpress.com:8443/",
            "https://www.aliexpress.com:/",
            "https://www.aliexpress.com:443:443/",
            "https://www.aliexpress.com./",
            "https://.aliexpress.com/",
            "https://a..aliexpress.com/",
            "https://www.aliexpress.com%2eevil.test/",
            "https://[::1]/",
            "https://evil.global.cainiao.com/",
            "https://www.aliexpress.com/a\nb",
            "\thttps://www.aliexpress.com/",
            "https://www.aliexpress.com/\u{202e}x",
            "https://www.aliexpress.com/\"onclick=x",
            "/p/message/../../evil",
            "/p/%2e%2E/x",
        ] {
            assert_eq!(allowed_link(href, "www.aliexpress.com"), None, "{href}");
            assert_eq!(page_of(href), Page::Other, "{href}");
        }
        assert_eq!(allowed_link("/x", "evil.test"), None);
        assert_eq!(allowed_link("/x", ""), None);
        assert_eq!(allowed_link(&format!("/{}", "x".repeat(LONGEST)), "www.aliexpress.com"), None);
    }

    #[test]
    fn the_chat_of_an_order_is_one_that_is_let_through() {
        for (host, chat) in [
            ("www.aliexpress.com", "https://www.aliexpress.com/p/message/index.html?"),
            ("de.aliexpress.com", "https://de.aliexpress.com/p/message/index.html?"),
            ("m.aliexpress.com", "https://www.aliexpress.com/p/message/index.html?"),
            ("msg.aliexpress.com", "https://www.aliexpress.com/p/message/index.html?"),
            ("global.cainiao.com", "https://www.aliexpress.com/p/message/index.html?"),
        ] {
            let url = order_chat("8190000000000001", host).unwrap();
            assert!(url.starts_with(chat), "{host}: {url}");
            assert_eq!(chat_link(&url, host).as_deref(), Some(url.as_str()));
            assert_eq!(page_of(&url), Page::Chat { order: Some("8190000000000001".to_owned()) });
        }
        assert_eq!(order_chat("8190000000000001", "aliexpress.ru"), None);
    }

    #[test]
    fn chats_and_disputes_are_distinguished_from_other_links() {
        let (chat, dispute) = (
            [
                "//msg.aliexpress.com/msgDetail.htm?digest=ab",
                "https://message.aliexpress.com/x",
                "/p/message/index.html?orderId=1",
            ],
            [
                "https://trade.aliexpress.com/issue/fastissue/Detail.htm?from=1",
                "/p/reverse-pages/start.html?x=1",
                "https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=1",
            ],
        );
        let neither = [
            "https://evil.test/p/message/index.html",
            "https://msg.aliexpress.com.evil.test/",
            "https://a.msg.aliexpress.com/",
            "https://global.cainiao.com/p/message/",
            "https://trade.aliexpress.com/orderList.htm",
            "https://www.aliexpress.com/issue/x",
            "https://m.aliexpress.com/p/refund-cancel/index.html",
            "/item/p/message/",
        ];
        let base = "www.aliexpress.com";
        for href in chat {
            assert!(chat_link(href, base).is_some() && dispute_link(href, base).is_none(), "{href}");
        }
        for href in dispute {
            assert!(dispute_link(href, base).is_some() && chat_link(href, base).is_none(), "{href}");
        }
        for href in neither {
            assert!(dispute_link(href, base).is_none() && chat_link(href, base).is_none(), "{href}");
        }
    }

    #[test]
    fn what_a_page_links_is_built_anew_without_what_could_lead_on() {
        let base = "www.aliexpress.com";
        for (href, link) in [
            (
                "//msg.aliexpress.com/msgDetail.htm?digest=ab34CD&showTitle=true&redirect=https%3A%2F%2Fevil.test",
                "https://msg.aliexpress.com/msgDetail.htm?digest=ab34CD&showTitle=true",
            ),
            (
                "/p/message/index.html?return=//evil.test&orderId=1&to=evil.test&x=%2F%2Fevil.test&y=javascript:x#//evil.test",
                "https://www.aliexpress.com/p/message/index.html?orderId=1",
            ),
            (
                "/p/message/index.html?next=%252F%252Fevil.test",
                "https://www.aliexpress.com/p/message/index.html",
            ),
        ] {
            assert_eq!(chat_link(href, base).as_deref(), Some(link), "{href}");
        }
        assert_eq!(
            dispute_link("/p/reverse-pages/start.html?orderLineId=1&received=no&back=/\u{5c}evil.test", base),
            None
        );
        assert_eq!(
            dispute_link("/p/reverse-pages/start.html?orderLineId=1&received=no&back=/evil", base).as_deref(),
            Some("https://www.aliexpress.com/p/reverse-pages/start.html?orderLineId=1&received=no")
        );
        // No page of the shop has a path with an address in it.
        for href in
            ["/p/message/https:%2f%2fevil.test", "/p/message/;evil", "//msg.aliexpress.com/a@evil.test"]
        {
            assert_eq!(chat_link(href, base), None, "{href}");
        }
    }

    #[test]
    fn an_orders_pages_are_on_the_site_it_was_seen_on() {
        let (com, us) = ("www.aliexpress.com", "www.aliexpress.us");
        for (host, order, tracking) in [
            (com, com, com),
            ("pt.aliexpress.com", "pt.aliexpress.com", "pt.aliexpress.com"),
            (us, us, us),
            ("m.aliexpress.com", "m.aliexpress.com", com),
            ("msg.aliexpress.com", com, com),
            ("trade.aliexpress.com", com, com),
            ("global.cainiao.com", com, com),
            ("evil.test", com, com),
            ("", com, com),
        ] {
            let (order_url, tracking_url) = (order_page(ID, host), tracking_page(ID, host));
            assert_eq!(order_url, format!("https://{order}/p/order/detail.html?orderId={ID}"));
            assert_eq!(tracking_url, format!("https://{tracking}/p/tracking/index.html?tradeOrderId={ID}"));
            assert_eq!(
                (page_of(&order_url), page_of(&tracking_url)),
                (detail(), self::tracking(None)),
                "{host}"
            );
            assert_eq!(page_of(&order_list(host)), Page::OrderList, "{host}");
        }
        for host in ["aliexpress.ru", "www.aliexpress.ru", "m.aliexpress.ru"] {
            assert_eq!(page_of(&order_list(host)), Page::OrderList, "{host}");
            let page = order_page(ID, host);
            assert_eq!(page_of(&page), detail(), "{page}");
            assert_eq!((site_of(&page), tracking_page(ID, host)), (Some(Site::Ru), page), "{host}");
        }
    }

    #[test]
    fn a_link_names_its_order() {
        let order = |href| order_of_link(href, "www.aliexpress.us");
        assert_eq!(
            order("//www.aliexpress.com/p/order/detail.html?orderId=8190000000000001").as_deref(),
            Some(ID)
        );
        assert_eq!(order("/p/tracking/index.html?tradeOrderId=8190000000000001").as_deref(), Some(ID));
        assert_eq!(order("//evil.test/p/order/detail.html?orderId=8190000000000001"), None);
        assert_eq!(order("/item/1005006000000001.html?orderId=8190000000000001"), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_passes_is_plain_https_on_our_hosts(href in "\\PC{0,60}") {
            for href in [href.clone(), format!("https://{href}.aliexpress.com/"), format!("//www.aliexpress.com{href}")] {
                for chat in [chat_link, dispute_link].into_iter().filter_map(|link| link(&href, "www.aliexpress.com")) {
                    assert!(!chat.contains(['%', '#', '@', ';', '\\']) && chat.matches("//").count() == 1, "{chat}");
                }
                if let Some(link) = allowed_link(&href, "www.aliexpress.com") {
                    let host = link.strip_prefix("https://").unwrap().split(['/', '?', '#']).next().unwrap();
                    assert!(url::SHOPS.iter().any(|shop| host == *shop || host.ends_with(&format!(".{shop}"))), "{link}");
                    assert!(host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.'), "{link}");
                }
            }
        }
    }
}
