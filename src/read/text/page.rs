//! The text of a page with as much of its structure as tells lines apart, as plain data.
//!
//! `extension/read_page.js` makes it in the browser, [`PageText::pasted`] of what was pasted. Both give lines in the
//! order of reading, each with its depth: a line without text opens a container, which holds the deeper lines after it.

use super::json;
use serde_json::Value;

/// The most lines, containers among them, that are read.
pub const MOST_LINES: usize = 20_000;

/// The most text that is read, in bytes.
pub const MOST_TEXT: usize = 64 * 1024;

/// Between the parts of one line that are elements of their own.
pub(super) const PART: char = '\u{1f}';

/// What a line is, or what it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Plain text.
    Text,
    /// The text of a link.
    Link,
    /// The text of a button or another control.
    Control,
    /// A heading.
    Heading,
    /// Any container.
    Group,
    /// A list.
    List,
    /// An entry of a list.
    Item,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// A cell that names a column or a row.
    HeaderCell,
    /// A list of terms and descriptions.
    Definitions,
    /// A term.
    Term,
    /// A description.
    Description,
    /// A menu.
    Menu,
    /// What stands beside the page's matter.
    Aside,
    /// The foot of the page.
    Footer,
    /// The head of the page.
    Header,
    /// A window over the page.
    Dialog,
}

impl LineKind {
    /// The letter by which `read_page.js` calls it.
    pub fn of_letter(letter: &str) -> Option<LineKind> {
        Some(match letter {
            "p" => LineKind::Text,
            "l" => LineKind::Link,
            "b" => LineKind::Control,
            "h" => LineKind::Heading,
            "g" => LineKind::Group,
            "u" => LineKind::List,
            "i" => LineKind::Item,
            "t" => LineKind::Table,
            "r" => LineKind::Row,
            "c" => LineKind::Cell,
            "e" => LineKind::HeaderCell,
            "d" => LineKind::Definitions,
            "m" => LineKind::Term,
            "y" => LineKind::Description,
            "n" => LineKind::Menu,
            "a" => LineKind::Aside,
            "f" => LineKind::Footer,
            "k" => LineKind::Header,
            "o" => LineKind::Dialog,
            _ => return None,
        })
    }
}

/// A line of text, or the opening of a container, whose text is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The number of containers around the line.
    pub depth: u16,
    /// The kind of line or container.
    pub kind: LineKind,
    /// Its text in one line, with U+001F between parts that are elements of their own.
    pub text: String,
}

/// The visible text of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageText {
    /// The language that the page names, as a BCP 47 tag; empty: none.
    pub language: String,
    /// The page's lines.
    pub lines: Vec<Line>,
    /// Whether the page had more than is read.
    pub cut: bool,
}

impl PageText {
    /// Of what `read_page.js` returns: `{ language, cut, lines: [[depth, letter, text], …] }`. What is not of this form
    /// is left out.
    pub fn from_value(value: &Value) -> PageText {
        let mut page = PageText {
            language: value.get("language").and_then(Value::as_str).unwrap_or_default().to_owned(),
            lines: Vec::new(),
            cut: value.get("cut").and_then(Value::as_bool).unwrap_or_default(),
        };
        let mut size = 0;
        for line in value.get("lines").and_then(Value::as_array).into_iter().flatten() {
            let Some([depth, letter, text]) = line.as_array().map(Vec::as_slice) else { continue };
            let (Some(depth), Some(kind), Some(text)) =
                (depth.as_i64(), letter.as_str().and_then(LineKind::of_letter), text.as_str())
            else {
                continue;
            };
            size += text.len();
            if page.lines.len() >= MOST_LINES || size > MOST_TEXT {
                page.cut = true;
                break;
            }
            let depth = u16::try_from(depth.clamp(0, 1000)).unwrap_or_default();
            page.lines.push(Line { depth, kind, text: text.to_owned() });
        }
        page
    }

    /// Joins a page and the frames in it, each in a container of its own.
    pub fn joined(frames: Vec<PageText>) -> PageText {
        let mut whole = PageText::default();
        let mut size = 0;
        for frame in frames {
            if whole.language.is_empty() {
                whole.language = frame.language;
            }
            whole.cut |= frame.cut;
            if frame.lines.is_empty() {
                continue;
            }
            whole.lines.push(Line { depth: 0, kind: LineKind::Group, text: String::new() });
            size += frame.lines.iter().map(|line| line.text.len()).sum::<usize>();
            let deeper = |line: Line| Line { depth: line.depth.saturating_add(1), ..line };
            whole.lines.extend(frame.lines.into_iter().map(deeper));
        }
        whole.cut |= size > MOST_TEXT || whole.lines.len() > MOST_LINES;
        if whole.cut {
            whole.lines.clear();
        }
        whole
    }

    /// The page as if the number stood at its head: its address names the number, and the page need not.
    pub fn headed(mut self, number: &str) -> PageText {
        self.lines.insert(0, Line { depth: 0, kind: LineKind::Text, text: number.to_owned() });
        self
    }

    /// Of pasted text: a line for each, and a container for each group of lines with an empty line between.
    pub fn pasted(text: &str, language: &str) -> PageText {
        let mut page =
            PageText { language: language.to_owned(), lines: Vec::new(), cut: text.len() > MOST_TEXT };
        let of_json = if page.cut { None } else { json::lines(text, PART) };
        let text = of_json.as_deref().unwrap_or(text);
        let parts: Vec<Vec<&str>> = if page.cut { Vec::new() } else { groups(text) };
        // One line in each group is how browsers copy blocks: the empty lines part nothing.
        let is_parted =
            parts.len() > 1 && parts.iter().filter(|part| part.len() > 1).count() * 2 > parts.len();
        for part in parts {
            if is_parted {
                page.lines.push(Line { depth: 0, kind: LineKind::Group, text: String::new() });
            }
            for line in part {
                page.lines.push(Line {
                    depth: u16::from(is_parted),
                    kind: LineKind::Text,
                    text: columns(line),
                });
            }
        }
        page.cut |= page.lines.len() > MOST_LINES;
        page.lines.truncate(MOST_LINES);
        page
    }
}

/// A line of preformatted text, its columns as parts: what stands between them is a tab or several spaces, which after a
/// sentence are two spaces only.
pub(super) fn columns(line: &str) -> String {
    let mut cells: Vec<String> = vec![String::new()];
    let (mut gap, mut tabbed) = (0, false);
    for letter in line.trim().chars() {
        if letter.is_whitespace() {
            (gap, tabbed) = (gap + 1, tabbed || letter == '\t');
            continue;
        }
        if let Some(cell) = cells.last_mut() {
            let after_sentence = cell.ends_with(['.', '!', '?', ':']);
            if tabbed || gap > 2 || (gap == 2 && !after_sentence) {
                cells.push(letter.to_string());
            } else {
                cell.extend((gap > 0).then_some(' '));
                cell.push(letter);
            }
        }
        (gap, tabbed) = (0, false);
    }
    cells.retain(|cell| !cell.is_empty());
    cells.join(&PART.to_string())
}

fn groups(text: &str) -> Vec<Vec<&str>> {
    let mut groups: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines() {
        let line = line.trim();
        if let (false, Some(last)) = (line.is_empty(), groups.last_mut()) {
            last.push(line);
        } else if groups.last().is_some_and(|last| !last.is_empty()) {
            groups.push(Vec::new());
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// A container or a line in the tree of a page.
#[derive(Debug)]
pub(super) struct PageNode {
    pub kind: LineKind,
    pub parent: usize,
    pub depth: usize,
    /// The first line of text in it, counted over lines of text only, and the one after the last.
    pub first: usize,
    pub last: usize,
}

/// The containers of a page. The root is the first node, and is its own parent.
#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<PageNode>,
    /// The node of each line of text.
    pub leaves: Vec<usize>,
}

impl Tree {
    /// The tree of a page's lines, and the texts of its leaves.
    pub fn of(page: &PageText) -> (Tree, Vec<&str>) {
        let root = PageNode { kind: LineKind::Group, parent: 0, depth: 0, first: 0, last: 0 };
        let mut tree = Tree { nodes: vec![root], leaves: Vec::new() };
        let mut texts = Vec::new();
        // The open containers, and the depth that each states.
        let mut open: Vec<(usize, i32)> = vec![(0, -1)];
        for line in &page.lines {
            let stated = i32::from(line.depth);
            while open.len() > 1 && open.last().is_some_and(|(_, depth)| *depth >= stated) {
                open.pop();
            }
            let parent = open.last().map_or(0, |(node, _)| *node);
            let id = tree.nodes.len();
            let first = tree.leaves.len();
            tree.nodes.push(PageNode { kind: line.kind, parent, depth: open.len(), first, last: first });
            if line.text.is_empty() {
                open.push((id, stated));
                continue;
            }
            tree.leaves.push(id);
            texts.push(line.text.as_str());
        }
        let spans: Vec<usize> = tree.leaves.clone();
        for (at, leaf) in spans.into_iter().enumerate() {
            let mut node = leaf;
            while let Some(entry) = tree.nodes.get_mut(node) {
                entry.last = at + 1;
                if node == 0 {
                    break;
                }
                node = entry.parent;
            }
        }
        (tree, texts)
    }

    pub fn kind(&self, node: usize) -> LineKind {
        self.nodes.get(node).map_or(LineKind::Group, |node| node.kind)
    }

    pub fn parent(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(0, |node| node.parent)
    }

    pub fn depth(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(0, |node| node.depth)
    }

    /// The lines of text in a node.
    pub fn span(&self, node: usize) -> (usize, usize) {
        self.nodes.get(node).map_or((0, 0), |node| (node.first, node.last))
    }

    /// The node of a line of text.
    pub fn leaf(&self, line: usize) -> usize {
        self.leaves.get(line).copied().unwrap_or(0)
    }

    /// The node and what it stands in, from the inside to the root.
    pub fn ancestors(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let mut next = Some(node);
        std::iter::from_fn(move || {
            let here = next?;
            next = (here != 0).then(|| self.parent(here));
            Some(here)
        })
    }

    /// The innermost container of two lines.
    pub fn common(&self, one: usize, two: usize) -> usize {
        let (mut one, mut two) = (self.leaf(one), self.leaf(two));
        while one != two {
            if self.depth(one) >= self.depth(two) {
                one = self.parent(one);
            } else {
                two = self.parent(two);
            }
        }
        one
    }

    /// The child of `node` in which a line stands, or the line itself.
    pub fn child(&self, node: usize, line: usize) -> usize {
        let leaf = self.leaf(line);
        self.ancestors(leaf).find(|child| self.parent(*child) == node).unwrap_or(leaf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_lines_are_parted_where_groups_have_several() {
        let flat = PageText::pasted("one\n\ntwo\n\nthree\tfour", "");
        assert_eq!(
            flat.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(),
            ["one", "two", "three\u{1f}four"]
        );
        let parted = PageText::pasted("one\ntwo\n\nthree\nfour\n", "");
        assert_eq!(parted.lines.iter().filter(|line| line.text.is_empty()).count(), 2);
        assert!(PageText::pasted(&"x".repeat(MOST_TEXT + 1), "").cut);
    }

    #[test]
    fn a_tree_knows_what_two_lines_stand_in() {
        let line = |depth, kind, text: &str| Line { depth, kind, text: text.to_owned() };
        let page = PageText {
            lines: vec![
                line(0, LineKind::List, ""),
                line(1, LineKind::Item, ""),
                line(2, LineKind::Text, "a"),
                line(2, LineKind::Text, "b"),
                line(1, LineKind::Item, ""),
                line(2, LineKind::Text, "c"),
                line(0, LineKind::Text, "d"),
            ],
            ..PageText::default()
        };
        let (tree, texts) = Tree::of(&page);
        assert_eq!(texts, ["a", "b", "c", "d"]);
        assert_eq!(tree.kind(tree.common(0, 1)), LineKind::Item);
        assert_eq!(tree.kind(tree.common(0, 2)), LineKind::List);
        assert_eq!(tree.common(2, 3), 0);
        assert_eq!(tree.span(tree.common(0, 2)), (0, 3));
        assert_eq!(tree.child(tree.common(0, 2), 2), tree.parent(tree.leaf(2)));
    }
}
