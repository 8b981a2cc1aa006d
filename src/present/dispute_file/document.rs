//! The file as a whole: a page that names what it may load, which is nothing.

use crate::present::view::{Node, html};

/// The sheet of the file.
pub const SHEET: &str = include_str!("file.css");

/// The direction of a language, as a document states it.
pub(super) fn direction(rtl: bool) -> &'static str {
    if rtl { "rtl" } else { "ltr" }
}

/// A whole file: its title, what stands at the foot of each printed page, the tag and the direction of its language, and
/// what it shows.
pub fn document(title: &str, foot: &str, language: &str, rtl: bool, body: &Node) -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    let meta = Node::new("meta");
    let head = Node::new("head").holding(vec![
        meta.clone().with("charset", "utf-8"),
        meta.clone().with("http-equiv", "Content-Security-Policy").with("content", policy),
        meta.with("name", "viewport").with("content", "width=device-width"),
        Node::new("title").words(title),
        Node::new("style").words("\n"),
    ]);
    let page = Node::new("html")
        .with("xmlns", "http://www.w3.org/1999/xhtml")
        .with("lang", language)
        .with("dir", direction(rtl));
    let mut out = String::from("<!DOCTYPE html>\n");
    html::open(&page, &mut out);
    let mut written = String::new();
    html::write(&head, &mut written);
    // A sheet is not text: it goes in as it is, and it is ours.
    let (before, after) = written.split_once("<style>\n").unwrap_or((&written, ""));
    for part in [before, "<style>\n", SHEET, &page_margins(foot), after, "<body>"] {
        out.push_str(part);
    }
    html::write(body, &mut out);
    out.push_str("</body></html>\n");
    out
}

/// The order and the number of the page in the margin of each printed page: a page that is torn off still says whose it
/// is. `foot` stands in the sheet as text, of which only letters that mean nothing there are left.
pub fn page_margins(foot: &str) -> String {
    let plain = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | ':' | '.');
    let foot: String = foot.chars().filter(plain).collect();
    [
        "@page{@bottom-left{content:\"",
        &foot,
        "\";font:8pt sans-serif}@bottom-right{content:counter(page) \" / \" counter(pages);font:8pt sans-serif}}\n",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_names_what_it_may_load_and_holds_its_sheet_as_it_is() {
        let text = document("</title><script>", "Order 1", "en", false, &Node::new("main").words("x"));
        assert!(text.starts_with(
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\">"
        ));
        assert!(text.contains("content=\"default-src &#39;none&#39;;") && text.contains(SHEET));
        assert!(text.ends_with("</style></head><body><main>x</main></body></html>\n"), "{text}");
        assert!(!text.contains("<script"));
        assert!(!SHEET.contains(['<', '&', '\\']) && !SHEET.contains("url(") && !SHEET.contains("@import"));
    }

    #[test]
    fn the_foot_of_a_page_is_text_whatever_it_says() {
        let margins = page_margins("Order 819\"}</style><script>x</script>\\A@import url(x)");
        assert!(margins.contains("Order 819stylescriptxscriptAimport urlx\";"), "{margins}");
        assert!(page_margins("طلب 819").contains("طلب 819"));
    }
}
