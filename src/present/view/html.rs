//! A tree of elements written out as HTML that is well-formed XML too. Everything but the names of elements and
//! attributes is escaped; a link leads by `https:` or to a page of ours, an image is inside its own address, and nothing
//! runs a script.

use super::node::{Inside, Node, is_image, is_link};

/// Adds the element to a text. What needs the page's own script stays away: a property of style (a file has a sheet),
/// and an address that is not allowed.
pub fn write(node: &Node, out: &mut String) {
    open(node, out);
    if is_void(node.name()) {
        return;
    }
    match node.inside() {
        Inside::Unchanged => {}
        Inside::Words(words) => escape(words, out),
        Inside::Nodes(nodes) => nodes.iter().for_each(|node| write(node, out)),
    }
    out.push_str("</");
    out.push_str(node.name());
    out.push('>');
}

/// Only the start of the element.
pub fn open(node: &Node, out: &mut String) {
    out.push('<');
    out.push_str(node.name());
    for (name, value) in node.attributes() {
        let name = name.strip_prefix('+').unwrap_or(name);
        if let Some(value) = value.as_deref().filter(|value| may_stand(name, value)) {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape(value, out);
            out.push('"');
        }
    }
    out.push_str(if is_void(node.name()) { "/>" } else { ">" });
}

fn may_stand(name: &str, value: &str) -> bool {
    match name {
        "href" => is_link(value),
        "src" => is_image(value),
        "style" | "srcdoc" | "action" | "formaction" => false,
        _ => !name.starts_with('.') && !name.starts_with("on"),
    }
}

/// Elements that have no end.
fn is_void(name: &str) -> bool {
    matches!(name, "meta" | "br" | "img" | "input")
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text of a piece of markup that has no elements.
    fn unescaped(markup: &str) -> String {
        let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        names.iter().fold(markup.to_owned(), |text, (escaped, letter)| text.replace(escaped, letter))
    }

    fn written(node: &Node) -> String {
        let mut out = String::new();
        write(node, &mut out);
        out
    }

    #[test]
    fn writes_what_the_tree_says() {
        let list = Node::new("ul").holding(vec![Node::new("li").words("a < b & c"), Node::new("li")]);
        assert_eq!(
            written(&list.with("class", "it's \"so\"").at("data-count", 2).maybe("hidden", None)),
            "<ul class=\"it&#39;s &quot;so&quot;\" data-count=\"2\"><li>a &lt; b &amp; c</li><li></li></ul>"
        );
        assert_eq!(written(&Node::new("br")), "<br/>");
        assert_eq!(written(&Node::new("p").with("+hidden", "")), "<p hidden=\"\"></p>");
    }

    #[test]
    fn an_address_that_is_not_allowed_is_not_written() {
        let image = |url| written(&Node::new("img").with("src", url).with("alt", "<b>"));
        assert_eq!(
            image("data:image/png;base64,AQID"),
            "<img src=\"data:image/png;base64,AQID\" alt=\"&lt;b&gt;\"/>"
        );
        for url in ["https://a.example/x.png", "data:image/svg+xml,<svg>", "javascript:alert(1)", ""] {
            assert_eq!(image(url), "<img alt=\"&lt;b&gt;\"/>");
        }
        // Also where the tree was not made by `leads`.
        let link = |url| written(&Node::new("a").with("href", url));
        assert_eq!(link("https://a.example/"), "<a href=\"https://a.example/\"></a>");
        assert_eq!(link("javascript:alert(1)"), "<a></a>");
        let live = Node::new("p").with("onclick", "x()").with("style", "color:red").with(".color", "red");
        assert_eq!(written(&live), "<p></p>");
    }

    proptest! {
        #[test]
        fn no_text_becomes_markup(text in "(\\PC|[<>&\"'\u{0}\u{8}\u{1b}\n\t\u{85}\u{fffe}/=! -]){0,60}") {
            let inside = written(&Node::new("p").words(&text));
            let inside = inside.strip_prefix("<p>").unwrap().strip_suffix("</p>").unwrap();
            prop_assert!(!inside.contains(['<', '>', '"', '\'']), "{}", inside);
            let attribute = written(&Node::new("p").with("title", &text));
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
