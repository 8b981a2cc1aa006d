//! An element as data.

use crate::present::own_pages::is_own_page;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// An element. What it says of itself is set; what it does not speak of stays as the page's script made it (a fold that
/// the buyer opened, a word that tells what a click did).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    name: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Inside::is_unchanged")]
    inside: Inside,
}

/// A name and a value. A name that starts with `+` is set only when the element is made, one with `.` is a property of its
/// style, and an attribute without a value is taken away.
pub type Attribute = (Cow<'static, str>, Option<String>);

/// What is in an element.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inside {
    /// Whatever is there already.
    #[default]
    #[serde(rename = "kept")]
    Unchanged,
    /// Text.
    Words(String),
    /// Elements.
    Nodes(Vec<Node>),
}

impl Inside {
    fn is_unchanged(&self) -> bool {
        *self == Inside::Unchanged
    }
}

impl Node {
    /// An element of which nothing more is said.
    pub const fn new(name: &'static str) -> Node {
        Node { name: Cow::Borrowed(name), attributes: Vec::new(), inside: Inside::Unchanged }
    }

    /// One with a class, which may be empty.
    pub fn of(name: &'static str, class: &str) -> Node {
        if class.is_empty() { Node::new(name) } else { Node::new(name).with("class", class) }
    }

    /// A part of a surface, known by `data-part`.
    pub fn part(name: &'static str, part: &str) -> Node {
        Node::of(name, part).with("data-part", part)
    }

    /// A button that does `action`.
    pub fn button(class: &str, action: &str) -> Node {
        Node::of("button", class).with("type", "button").with("data-action", action)
    }

    /// With an attribute.
    pub fn with(self, name: &'static str, value: &str) -> Node {
        self.maybe(name, Some(value))
    }

    /// With an attribute that is a number.
    pub fn at(self, name: &'static str, number: i64) -> Node {
        self.with(name, &number.to_string())
    }

    /// With an attribute that is either there or not, and says nothing more.
    pub fn flag(self, name: &'static str, set: bool) -> Node {
        self.maybe(name, set.then_some(""))
    }

    /// With an attribute that is `true` or `false`.
    pub fn state(self, name: &'static str, state: bool) -> Node {
        self.with(name, if state { "true" } else { "false" })
    }

    /// With an attribute, or surely without it.
    pub fn maybe(mut self, name: &'static str, value: Option<&str>) -> Node {
        self.attributes.retain(|(known, _)| *known != name);
        self.attributes.push((Cow::Borrowed(name), value.map(str::to_owned)));
        self
    }

    /// Shown or hidden.
    pub fn shown(self, shown: bool) -> Node {
        self.maybe("hidden", if shown { None } else { Some("") })
    }

    /// With words in it.
    pub fn words(mut self, words: &str) -> Node {
        self.inside = Inside::Words(words.to_owned());
        self
    }

    /// With words in it, or hidden where there are none.
    pub fn words_or_hidden(self, words: Option<&str>) -> Node {
        let words = words.unwrap_or_default();
        self.shown(!words.is_empty()).words(words)
    }

    /// With elements in it.
    pub fn holding(mut self, nodes: Vec<Node>) -> Node {
        self.inside = Inside::Nodes(nodes);
        self
    }

    /// A link to an `https:` address, or to one of our own pages, in a tab of its own. Anything else leads nowhere,
    /// whatever was checked before.
    pub fn leads(self, url: Option<&str>) -> Node {
        let url = url.filter(|url| is_link(url));
        self.maybe("href", url)
            .maybe("target", url.map(|_| "_blank"))
            .maybe("rel", url.map(|_| "noopener noreferrer"))
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is set on it.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// The value of an attribute, where it is set.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name)?.1.as_deref()
    }

    /// What is in it.
    pub fn inside(&self) -> &Inside {
        &self.inside
    }

    /// The elements in it.
    pub fn nodes(&self) -> &[Node] {
        match &self.inside {
            Inside::Nodes(nodes) => nodes,
            _ => &[],
        }
    }
}

/// What a test asks of a tree.
#[cfg(test)]
impl Node {
    /// The first element with this attribute, itself included.
    pub fn find(&self, name: &str, value: &str) -> Option<&Node> {
        if self.attribute(name) == Some(value) {
            return Some(self);
        }
        self.nodes().iter().find_map(|node| node.find(name, value))
    }

    /// All elements with this attribute, in the order of the document.
    pub fn all(&self, name: &str, value: &str) -> Vec<&Node> {
        let own = (self.attribute(name) == Some(value)).then_some(self);
        own.into_iter().chain(self.nodes().iter().flat_map(|node| node.all(name, value))).collect()
    }

    /// All its words.
    pub fn text(&self) -> String {
        match &self.inside {
            Inside::Words(words) => words.clone(),
            Inside::Nodes(nodes) => nodes.iter().map(Node::text).collect(),
            Inside::Unchanged => String::new(),
        }
    }
}

/// A link may lead there: to another site by `https:`, or to one of our own pages.
pub fn is_link(url: &str) -> bool {
    url.starts_with("https://") || is_own_page(url)
}

/// An image may be read from there: all of it is in the address.
pub fn is_image(url: &str) -> bool {
    ["data:image/png;base64,", "data:image/jpeg;base64,"].iter().any(|start| url.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_travels_and_comes_back() {
        let node = Node::part("p", "why").words_or_hidden(Some("Because")).with("lang", "en");
        let text = serde_json::to_string(&node).unwrap();
        assert_eq!(
            text,
            r#"{"name":"p","attributes":[["class","why"],["data-part","why"],["hidden",null],["lang","en"]],"inside":{"words":"Because"}}"#
        );
        assert_eq!(serde_json::from_str::<Node>(&text).unwrap(), node);
        let list = Node::new("ul").shown(false).holding(vec![Node::new("li")]);
        let text = serde_json::to_string(&list).unwrap();
        assert_eq!(text, r#"{"name":"ul","attributes":[["hidden",""]],"inside":{"nodes":[{"name":"li"}]}}"#);
        assert_eq!(serde_json::from_str::<Node>(&text).unwrap(), list);
    }

    #[test]
    fn only_https_leads_anywhere() {
        for url in [Some("javascript:alert(1)"), Some("http://a.example/"), Some("//a.example"), None] {
            assert_eq!(Node::new("a").leads(url).attribute("href"), None, "{url:?}");
        }
        let link = Node::new("a").leads(Some("https://a.example/"));
        assert_eq!(link.attribute("rel"), Some("noopener noreferrer"));
        assert!(is_link("dashboard.html") && is_link("evidence.html?order=8190000000000001"));
        assert!(!is_link("evidence.html?order=<script>") && !is_link("other.html"));
        assert!(
            is_image("data:image/png;base64,AQID")
                && !is_image("data:text/html,x")
                && !is_image("https://a/")
        );
    }
}
