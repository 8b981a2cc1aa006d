//! Relative URLs of our own pages.

/// The page with all orders.
pub const DASHBOARD: &str = "dashboard.html";
/// The settings.
pub const SETTINGS: &str = "options.html";
/// What the extension does, and how.
pub const HELP: &str = "welcome.html";

/// The dispute file; an order's id follows.
const DISPUTE_FILE: &str = "evidence.html?order=";

/// The page that shows the dispute file of an order.
pub fn dispute_file(order: &str) -> String {
    [DISPUTE_FILE, order].concat()
}

/// A link may lead there.
pub fn is_own_page(url: &str) -> bool {
    let of_an_order = url.strip_prefix(DISPUTE_FILE);
    [DASHBOARD, SETTINGS, HELP].contains(&url)
        || of_an_order.is_some_and(|id| id.bytes().all(|digit| digit.is_ascii_digit()))
}
