//! A page's HTML → its text with structure, by the rules of `extension/read_page.js`, without a browser: what is styled
//! away by a sheet is not known here.

use super::page::{Line, LineKind, PART, PageText, columns};
use scraper::{ElementRef, Html, Node};

/// Between columns of preformatted text, until the line is put together.
const COLUMN: &str = "\u{1e}";

pub(super) fn page(html: &str) -> PageText {
    let document = Html::parse_document(html);
    let root = document.root_element();
    let mut reader = HtmlReader { lines: Vec::new(), line: Vec::new(), bare: false, formatted: false };
    reader.children(root, 0, LineKind::Text);
    reader.flush(0, LineKind::Text);
    let mut lines = reader.lines;
    prune(&mut lines);
    PageText { language: root.value().attr("lang").unwrap_or_default().to_owned(), lines, cut: false }
}

/// Containers without text are left out.
fn prune(lines: &mut Vec<Line>) {
    let mut kept: Vec<Line> = Vec::new();
    let mut deepest = -1;
    for line in lines.drain(..).rev() {
        let depth = i32::from(line.depth);
        // An empty cell keeps its column.
        let is_cell = matches!(line.kind, LineKind::Cell | LineKind::HeaderCell);
        if !line.text.is_empty() || is_cell || deepest > depth {
            deepest = depth;
            kept.push(line);
        }
    }
    kept.reverse();
    *lines = kept;
}

struct HtmlReader {
    lines: Vec<Line>,
    /// The parts of the line being collected.
    line: Vec<String>,
    /// Text of the line's own container is among them.
    bare: bool,
    /// The text is preformatted.
    formatted: bool,
}

fn kind(element: ElementRef<'_>) -> Option<LineKind> {
    let role = element.value().attr("role").unwrap_or_default();
    let by_role = match role {
        "navigation" | "menubar" | "menu" => Some(LineKind::Menu),
        "complementary" => Some(LineKind::Aside),
        "contentinfo" => Some(LineKind::Footer),
        "banner" => Some(LineKind::Header),
        "dialog" | "alertdialog" => Some(LineKind::Dialog),
        "list" => Some(LineKind::List),
        "listitem" => Some(LineKind::Item),
        "table" | "grid" => Some(LineKind::Table),
        "row" => Some(LineKind::Row),
        "cell" | "gridcell" => Some(LineKind::Cell),
        "columnheader" | "rowheader" => Some(LineKind::HeaderCell),
        "heading" => Some(LineKind::Heading),
        _ => None,
    };
    by_role.or(match element.value().name() {
        "nav" | "menu" => Some(LineKind::Menu),
        "aside" => Some(LineKind::Aside),
        "footer" => Some(LineKind::Footer),
        "header" => Some(LineKind::Header),
        "dialog" => Some(LineKind::Dialog),
        "ul" | "ol" => Some(LineKind::List),
        "li" => Some(LineKind::Item),
        "table" => Some(LineKind::Table),
        "tr" => Some(LineKind::Row),
        "td" => Some(LineKind::Cell),
        "th" => Some(LineKind::HeaderCell),
        "dl" => Some(LineKind::Definitions),
        "dt" => Some(LineKind::Term),
        "dd" => Some(LineKind::Description),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(LineKind::Heading),
        "button" | "summary" => Some(LineKind::Control),
        "body" | "div" | "p" | "section" | "article" | "main" | "form" | "fieldset" | "figure"
        | "blockquote" | "pre" | "address" | "details" | "thead" | "tbody" | "tfoot" | "caption"
        | "legend" | "figcaption" | "center" => Some(LineKind::Group),
        name if name.contains('-') => Some(LineKind::Group),
        _ => None,
    })
}

fn is_unseen(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    let style: String = element
        .value()
        .attr("style")
        .unwrap_or_default()
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "head"
            | "svg"
            | "select"
            | "input"
            | "textarea"
            | "iframe"
            | "object"
            | "canvas"
            | "video"
            | "audio"
            | "datalist"
            | "option"
    ) || element.value().attr("hidden").is_some()
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

impl HtmlReader {
    fn children(&mut self, element: ElementRef<'_>, depth: u16, leaf: LineKind) {
        let is_closed = element.value().name() == "details" && element.value().attr("open").is_none();
        for child in element.children() {
            match child.value() {
                Node::Text(text) if self.formatted => {
                    for (nth, line) in text.split('\n').enumerate() {
                        if nth > 0 {
                            self.flush(depth, leaf);
                        }
                        self.text(&columns(&line.replace(PART, " ")).replace(PART, COLUMN), false);
                    }
                }
                Node::Text(text) => {
                    self.text(text, true);
                }
                Node::Element(_) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    if is_unseen(child) || (is_closed && child.value().name() != "summary") {
                        continue;
                    }
                    self.element(child, depth, leaf);
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, depth: u16, leaf: LineKind) {
        let name = element.value().name();
        if name == "br" || name == "hr" {
            self.flush(depth, leaf);
            return;
        }
        let Some(kind) = kind(element) else {
            return self.inline(element, depth, leaf);
        };
        self.flush(depth, leaf);
        self.lines.push(Line { depth, kind, text: String::new() });
        let around = self.formatted;
        self.formatted |= name == "pre";
        self.children(element, depth + 1, LineKind::Text);
        self.flush(depth + 1, LineKind::Text);
        self.formatted = around;
    }

    /// An element in the line: a part of its own.
    fn inline(&mut self, element: ElementRef<'_>, depth: u16, leaf: LineKind) {
        if element.value().name() == "a" {
            // A link that is alone in its line is one line.
            let has_blocks = element
                .descendants()
                .filter_map(ElementRef::wrap)
                .any(|inner| kind(inner).is_some() && inner != element);
            let before = self.line.iter().any(|part| !part.trim().is_empty());
            if has_blocks || !before {
                self.flush(depth, leaf);
                self.lines.push(Line { depth, kind: LineKind::Link, text: String::new() });
                let at = self.lines.len();
                self.children(element, depth + 1, LineKind::Text);
                if has_blocks || self.lines.len() > at {
                    self.flush(depth + 1, LineKind::Text);
                    return;
                }
                // What follows in the line shows whether it was alone.
                let alone = element.next_siblings().all(|next| match next.value() {
                    Node::Text(text) => !text.chars().any(char::is_alphanumeric),
                    Node::Element(_) => ElementRef::wrap(next).is_none_or(|next| {
                        kind(next).is_some()
                            || next.value().name() == "br"
                            || next.text().all(|text| text.trim().is_empty())
                    }),
                    _ => true,
                });
                if alone {
                    self.flush(depth + 1, LineKind::Text);
                } else {
                    self.lines.truncate(at - 1);
                }
                return;
            }
        }
        self.line.push(PART.to_string());
        self.children_inline(element, depth, leaf);
        self.line.push(PART.to_string());
    }

    fn children_inline(&mut self, element: ElementRef<'_>, depth: u16, leaf: LineKind) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text, false),
                Node::Element(_) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    if !is_unseen(child) {
                        self.element(child, depth, leaf);
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str, bare: bool) {
        self.bare |= bare && text.chars().any(char::is_alphanumeric);
        self.line.push(text.replace(PART, " ").replace(COLUMN, &PART.to_string()));
    }

    /// Ends the line. Where bare text stands among elements it is a sentence with emphasis, else elements are parts.
    fn flush(&mut self, depth: u16, leaf: LineKind) {
        let joined = self.line.concat();
        let (bare, _) = (std::mem::take(&mut self.bare), self.line.clear());
        let parts: Vec<String> = joined
            .split(PART)
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| !part.is_empty())
            .collect();
        if parts.is_empty() {
            return;
        }
        let text = if bare {
            joined.replace(PART, "").split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            parts.join(&PART.to_string())
        };
        self.lines.push(Line { depth, kind: leaf, text });
    }
}
