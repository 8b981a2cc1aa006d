//! Elements and text as data. Escaped by construction: names of elements and attributes are words of this program,
//! everything else is text, and an address can only be that of a picture inside the file.
//!
//! One tree is both the saved file (written here) and its preview (built element by element in `ui`).

use super::base64;
use super::picture::Picture;

/// Something inside an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Words.
    Text(String),
    /// A picture, and the words for who cannot see it.
    Picture(Picture, String),
}

/// An element. SVG elements are the ones inside `svg`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An element with this in it.
    pub fn new(name: &'static str, children: Vec<Node>) -> Self {
        Element { name, attributes: Vec::new(), children }
    }

    /// With an attribute that holds words.
    pub fn with(mut self, name: &'static str, words: &str) -> Self {
        self.attributes.push((name, words.to_owned()));
        self
    }

    /// With an attribute that holds a number.
    pub fn at(self, name: &'static str, number: i64) -> Self {
        self.with(name, &number.to_string())
    }

    /// Written out, as HTML that is well-formed XML too.
    pub fn write(&self, out: &mut String) {
        self.open(out);
        if is_void(self.name) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(words) => escape(words, out),
                Node::Picture(picture, words) => write_picture(picture, words, out),
            }
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }

    fn open(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for (name, words) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(words, out);
            out.push('"');
        }
        out.push_str(if is_void(self.name) { "/>" } else { ">" });
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}

impl From<&str> for Node {
    fn from(words: &str) -> Self {
        Node::Text(words.to_owned())
    }
}

impl From<String> for Node {
    fn from(words: String) -> Self {
        Node::Text(words)
    }
}

/// An element with one thing in it.
pub fn element(name: &'static str, inside: impl Into<Node>) -> Element {
    Element::new(name, vec![inside.into()])
}

/// Elements that have no end.
fn is_void(name: &str) -> bool {
    matches!(name, "meta" | "br")
}

/// The address of a picture: all of it is in there.
pub fn address(picture: &Picture) -> String {
    ["data:", picture.media.name(), ";base64,", &base64::write(&picture.bytes)].concat()
}

fn write_picture(picture: &Picture, words: &str, out: &mut String) {
    out.push_str("<img src=\"");
    // The letters of base64 need no escaping.
    out.push_str(&address(picture));
    out.push_str("\" alt=\"");
    escape(words, out);
    out.push_str("\"/>");
}

/// Text that cannot end what it stands in. What no XML may hold becomes a mark that something was there.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            _ if is_control(letter) => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
}

/// What no XML may hold.
fn is_control(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// The sheet of the file.
pub const SHEET: &str = include_str!("file.css");

/// A whole file: its title, the tag and the direction of its language, and what it shows. It names what it may load, which is
/// nothing.
pub fn document(title: &str, language: &str, rtl: bool, body: &Element) -> String {
    let mut out = String::from("<!DOCTYPE html>\n");
    let meta = |attributes: &[(&'static str, &str)]| {
        let meta = Element::new("meta", Vec::new());
        Node::from(attributes.iter().fold(meta, |meta, (name, words)| meta.with(name, words)))
    };
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    let head = Element::new(
        "head",
        vec![
            meta(&[("charset", "utf-8")]),
            meta(&[("http-equiv", "Content-Security-Policy"), ("content", policy)]),
            meta(&[("name", "viewport"), ("content", "width=device-width")]),
            element("title", title).into(),
            element("style", "\n").into(),
        ],
    );
    let html = Element::new("html", Vec::new())
        .with("xmlns", "http://www.w3.org/1999/xhtml")
        .with("lang", language)
        .with("dir", if rtl { "rtl" } else { "ltr" });
    html.open(&mut out);
    let mut written = String::new();
    head.write(&mut written);
    // A sheet is not text: it goes in as it is, and it is ours.
    let (before, after) = written.split_once("<style>\n").unwrap_or((&written, ""));
    for part in [before, "<style>\n", SHEET, after, "<body>"] {
        out.push_str(part);
    }
    body.write(&mut out);
    out.push_str("</body></html>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::dispute_file::picture::Media;
    use proptest::prelude::*;

    /// The text of a piece of markup that has no elements.
    fn unescaped(markup: &str) -> String {
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        names.iter().fold(markup.to_owned(), |text, (escaped, letter)| text.replace(escaped, letter))
    }

    fn written(element: &Element) -> String {
        let mut out = String::new();
        element.write(&mut out);
        out
    }

    #[test]
    fn writes_what_it_is_told() {
        let list = Element::new("ul", vec![element("li", "a < b & c").into(), element("li", "").into()]);
        assert_eq!(
            written(&list.with("class", "it's \"so\"").at("data-count", 2)),
            "<ul class=\"it&#39;s &quot;so&quot;\" data-count=\"2\"><li>a &lt; b &amp; c</li><li></li></ul>"
        );
        assert_eq!(written(&Element::new("br", Vec::new())), "<br/>");
        let picture = Picture { media: Media::Png, bytes: [1, 2, 3].into(), ..Picture::default() };
        let figure = Element::new("figure", vec![Node::Picture(picture, "<b>".to_owned())]);
        assert_eq!(
            written(&figure),
            "<figure><img src=\"data:image/png;base64,AQID\" alt=\"&lt;b&gt;\"/></figure>"
        );
    }

    #[test]
    fn a_document_names_what_it_may_load_and_holds_its_sheet_as_it_is() {
        let text = document("</title><script>", "en", false, &element("main", "x"));
        assert!(text.starts_with(
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\">"
        ));
        assert!(text.contains("content=\"default-src &#39;none&#39;;") && text.contains(SHEET));
        assert!(text.ends_with("</style></head><body><main>x</main></body></html>\n"), "{text}");
        assert!(!text.contains("<script"));
        assert!(!SHEET.contains(['<', '&', '\\']) && !SHEET.contains("url(") && !SHEET.contains("@import"));
    }

    proptest! {
        #[test]
        fn no_text_becomes_markup(text in "(\\PC|[<>&\"'\u{0}\u{8}\u{1b}\n\t\u{85}\u{fffe}/=! -]){0,60}") {
            let inside = written(&element("p", text.as_str()));
            let inside = inside.strip_prefix("<p>").unwrap().strip_suffix("</p>").unwrap();
            prop_assert!(!inside.contains(['<', '>', '"', '\'']), "{}", inside);
            let attribute = written(&Element::new("p", Vec::new()).with("title", &text));
            let attribute = attribute.strip_prefix("<p title=\"").unwrap().strip_suffix("\"></p>").unwrap();
            prop_assert_eq!(inside, attribute);
            let kept: String = text.chars().map(|letter| match letter {
                '\n' | '\t' => letter,
                _ if is_control(letter) => '\u{fffd}',
                _ => letter,
            }).collect();
            prop_assert_eq!(unescaped(inside), kept);
            // What XML does not allow is not there.
            prop_assert!(!inside.chars().any(|letter| is_control(letter) && !"\n\t".contains(letter)));
        }
    }
}
