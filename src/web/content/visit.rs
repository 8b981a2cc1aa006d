//! A visit of a page, as its elements are read on it.

use crate::app::content::PageQuery;
use crate::read::reading::VisitContext;

/// The visit a query is of.
pub fn visit_of(query: &PageQuery) -> VisitContext<'_> {
    VisitContext {
        url: &query.address,
        seen: query.visit,
        today: query.today,
        language: &query.language,
        placed: query.placed,
    }
}
