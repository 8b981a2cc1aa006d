//! The page's own answers → facts. The hook passes the raw text on; here it is taken apart by component tag and
//! field name, never by position, and everything that is not needed (name, phone, street, payment) is not read.
//!
//! One file for each call.

mod cainiao;
mod component;
mod context;
mod detail;
mod failure;
mod json;
mod list;
mod refund;
mod request;
mod tracking;

pub use context::PayloadContext;
pub use failure::Failure;

use crate::read::reading::Reading;
use serde_json::Value;

/// Reads one call's `data` into facts.
type AnswerReader = fn(&Value, &PayloadContext<'_>) -> Result<Reading, Failure>;

/// The calls that are read. `extension/hook.js` mirrors exactly these.
pub const CALLS: &[(&str, AnswerReader)] = &[
    ("mtop.aliexpress.trade.buyer.order.list", list::read),
    ("mtop.aliexpress.trade.buyer.order.detail", detail::read),
    ("mtop.ae.ld.querydetail", tracking::read),
    ("mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer", refund::read),
    ("cainiao.global.detail", cainiao::read),
];

/// Longest answer that is parsed, in bytes: of the million characters that `hook.js` lets through each may take three.
pub const LARGEST: usize = 3_000_000;

/// Reads what the hook sent: transport, call, address, form, each a line, then the answer.
///
/// `None` where it is not about a call that is read.
pub fn read(detail: &str, context: &PayloadContext<'_>) -> Option<Result<Reading, Failure>> {
    let mut parts = detail.splitn(5, '\n');
    let transport = parts.next()?;
    if transport == "failed" {
        return Some(Err(Failure::Hook));
    }
    let (api, url, form, text) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let (_, reader) = CALLS.iter().find(|(name, _)| *name == api)?;
    if transport.ends_with("-too-large") || text.len() > LARGEST {
        return Some(Err(Failure::TooLarge));
    }
    let context = PayloadContext {
        order: request::order_of(url, form).or_else(|| context.order.clone()),
        // These were objects before they became text again: the browser has rounded numbers beyond 2^53.
        rounded: matches!(transport, "jsonp" | "xhr-object"),
        ..context.clone()
    };
    Some(answer(text).and_then(|data| reader(&data, &context)))
}

/// The `data` of an answer, once its envelope says that it succeeded.
fn answer(text: &str) -> Result<Value, Failure> {
    let text = text.trim();
    // Some transports keep the call around the object: `mtopjsonp3({…})`.
    let object = match (text.find('{'), text.rfind('}')) {
        (Some(start), Some(end)) if start > 0 => text.get(start..=end).unwrap_or(text),
        _ => text,
    };
    let envelope = json::parse(object).map_err(|_| Failure::Malformed)?;
    let Some(ret) = envelope.get("ret") else {
        // Cainiao's own answers are their own envelope.
        return match envelope.get("success").and_then(json::text).as_deref() {
            Some("true") => Ok(envelope),
            Some(_) => Err(Failure::Refused),
            None => Err(Failure::UnknownShape),
        };
    };
    // A list of outcomes, or one.
    let outcome = json::text(json::list(Some(ret)).first().unwrap_or(ret)).unwrap_or_default();
    if !outcome.starts_with("SUCCESS") {
        return Err(match outcome.split_once("::").map_or(outcome.as_str(), |(name, _)| name) {
            "FAIL_SYS_SESSION_EXPIRED" => Failure::LoggedOut,
            name if name.contains("USER_VALIDATE") || name.contains("RGV587") => Failure::Captcha,
            "" => Failure::UnknownShape,
            _ => Failure::Refused,
        });
    }
    match envelope {
        Value::Object(mut fields) => fields.swap_remove("data"),
        _ => None,
    }
    .ok_or(Failure::UnknownShape)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod variation_tests;
