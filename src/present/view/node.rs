//! An element as data.

use crate::json::Value;

/// An element. What it says of itself is set; what it does not speak of stays as the page's script made it (a fold that
/// the buyer opened, a word that tells what a click did).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    name: &'static str,
    /// A name that starts with `+` is set only when the element is made, one with `.` is a property of its style, and an
    /// attribute without a value is taken away.
    attributes: Vec<(&'static str, Option<String>)>,
    inside: Inside,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Inside {
    Kept,
    Words(String),
    Nodes(Vec<Node>),
}

impl Node {
    /// An element of which nothing more is said.
    pub const fn new(name: &'static str) -> Node {
        Node { name, attributes: Vec::new(), inside: Inside::Kept }
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

    /// With an attribute, or surely without it.
    pub fn maybe(mut self, name: &'static str, value: Option<&str>) -> Node {
        self.attributes.retain(|(known, _)| *known != name);
        self.attributes.push((name, value.map(str::to_owned)));
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
    pub fn told(self, words: Option<&str>) -> Node {
        let words = words.unwrap_or_default();
        self.shown(!words.is_empty()).words(words)
    }

    /// With elements in it.
    pub fn holding(mut self, nodes: Vec<Node>) -> Node {
        self.inside = Inside::Nodes(nodes);
        self
    }

    /// A link to an `https:` address in a tab of its own. Anything else leads nowhere, whatever was checked before.
    pub fn leads(self, url: Option<&str>) -> Node {
        let url = url.filter(|url| url.starts_with("https://"));
        self.maybe("href", url)
            .maybe("target", url.map(|_| "_blank"))
            .maybe("rel", url.map(|_| "noopener noreferrer"))
    }

    /// As it travels: `[name, attributes, what is in it]`, where null is "as it is".
    pub fn write(&self) -> Value {
        let attribute = |(name, value): &(&str, Option<String>)| {
            ((*name).to_owned(), value.as_deref().map_or(Value::Null, Value::text))
        };
        Value::Array(vec![
            Value::text(self.name),
            Value::Object(self.attributes.iter().map(attribute).collect()),
            match &self.inside {
                Inside::Kept => Value::Null,
                Inside::Words(words) => Value::text(words),
                Inside::Nodes(nodes) => Value::Array(nodes.iter().map(Node::write).collect()),
            },
        ])
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

    /// An attribute that it has.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name)?.1.as_deref()
    }

    /// The elements in it.
    pub fn nodes(&self) -> &[Node] {
        if let Inside::Nodes(nodes) = &self.inside { nodes } else { &[] }
    }

    /// All its words.
    pub fn text(&self) -> String {
        match &self.inside {
            Inside::Words(words) => words.clone(),
            Inside::Nodes(nodes) => nodes.iter().map(Node::text).collect(),
            Inside::Kept => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn it_travels_as_a_list_of_three() {
        let node = Node::part("p", "why").told(Some("Because")).with("lang", "en");
        assert_eq!(
            json::write(&node.write()),
            r#"["p",{"class":"why","data-part":"why","hidden":null,"lang":"en"},"Because"]"#
        );
        let list = Node::new("ul").shown(false).holding(vec![Node::new("li")]);
        assert_eq!(json::write(&list.write()), r#"["ul",{"hidden":""},[["li",{},null]]]"#);
    }

    #[test]
    fn only_https_leads_anywhere() {
        for url in [Some("javascript:alert(1)"), Some("http://a.example/"), Some("//a.example"), None] {
            let text = json::write(&Node::new("a").leads(url).write());
            assert!(text.contains(r#""href":null"#), "{text}");
        }
        let text = json::write(&Node::new("a").leads(Some("https://a.example/")).write());
        assert!(text.contains("noopener noreferrer"), "{text}");
    }
}
