//! Whether the page is light or dark: what stands on it goes by that, and not by the browser. The shop's pages are white
//! where the system is dark.

use crate::order::settings::Theme;
use web_sys::{Document, Element, Window};

/// A page darker than this is dark; 0 is black, 255,000 white.
const DARK: u32 = 110_000;

/// The value of `data-theme` on this page.
pub fn theme_mark(document: &Document, theme: Theme) -> &'static str {
    match theme {
        Theme::Browser if is_dark(document) => Theme::Dark.mark(),
        Theme::Browser => Theme::Light.mark(),
        chosen => chosen.mark(),
    }
}

fn is_dark(document: &Document) -> bool {
    let Some(window) = document.default_view() else { return false };
    let body = document.body().map(Element::from);
    let root = document.document_element();
    let painted = body.iter().chain(&root).find_map(|element| {
        let color = computed(&window, element, "background-color")?;
        brightness(&color)
    });
    painted.map_or_else(|| paints_itself_dark(&window, root.as_ref()), |brightness| brightness < DARK)
}

fn computed(window: &Window, element: &Element, property: &str) -> Option<String> {
    window.get_computed_style(element).ok()??.get_property_value(property).ok()
}

/// A page without a background has the browser's: dark where page and system both say so.
fn paints_itself_dark(window: &Window, root: Option<&Element>) -> bool {
    let schemes = root.and_then(|root| computed(window, root, "color-scheme")).unwrap_or_default();
    let system = || window.match_media("(prefers-color-scheme: dark)").ok().flatten();
    schemes.split_whitespace().any(|scheme| scheme == "dark") && system().is_some_and(|query| query.matches())
}

/// How bright a computed color is; `None`: one can see through it, or it is not written as `rgb(…)`. Whole numbers are exact
/// enough, and reading others would bring 14 KB of tables to every page of the shop.
fn brightness(color: &str) -> Option<u32> {
    let inside = color.strip_prefix("rgba(").or_else(|| color.strip_prefix("rgb("))?.strip_suffix(')')?;
    let mut parts = inside.split([',', ' ', '/']).filter(|part| !part.is_empty());
    let mut next = || parts.next()?.split('.').next()?.parse::<u32>().ok().map(|part| part.min(255));
    let (red, green, blue) = (next()?, next()?, next()?);
    let opaque = match parts.next() {
        None => true,
        Some(alpha) => {
            alpha.starts_with('1')
                || alpha.strip_prefix("0.").is_some_and(|rest| rest.starts_with(['5', '6', '7', '8', '9']))
        }
    };
    // Rec. 601.
    opaque.then_some(299 * red + 587 * green + 114 * blue)
}
