//! What the page asked: the answer to a tracking call does not say which order it is about.

use super::json;
use crate::read::address::order_id;

/// The order a call was about, from its address or its form.
pub fn order_of(url: &str, form: &str) -> Option<String> {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    [query, form].into_iter().find_map(|pairs| {
        let data = decode(pairs.split('&').find_map(|pair| pair.strip_prefix("data="))?);
        let data = json::parse(&data).ok()?;
        ["tradeOrderId", "orderId"]
            .into_iter()
            .find_map(|name| json::text_at(&data, &[name]))
            .filter(|id| order_id(id).is_some())
    })
}

/// Percent decoding of a form value; what is not an escape stays as it is. Empty where it is not a text.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        let escape = (*byte == b'%').then(|| text.get(index + 1..index + 3)).flatten();
        match escape.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                out.push(decoded);
                index += 3;
            }
            None => {
                out.push(if *byte == b'+' { b' ' } else { *byte });
                index += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_order_in_address_or_form() {
        let url = "https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?jsv=2.5.1&callback=mtopjsonp3&data=%7B%22tradeOrderId%22%3A%228190000000000017%22%7D";
        assert_eq!(order_of(url, "").as_deref(), Some("8190000000000017"));
        let form = "data=%7B%22tradeOrderId%22%3A8190000000000025%2C%22_lang%22%3A%22en_US%22%7D";
        assert_eq!(
            order_of("https://acs.aliexpress.com/h5/x/1.0/", form).as_deref(),
            Some("8190000000000025")
        );
        for form in ["", "data=", "data=%7B", "data=%", "data=%zz", "data=%7B%22tradeOrderId%22%3A%22x%22%7D"]
        {
            assert_eq!(order_of("https://a/?b", form), None, "{form}");
        }
    }
}
