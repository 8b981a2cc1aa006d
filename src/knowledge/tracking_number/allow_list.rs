//! Which addresses a page may have opened: a carrier's own site is linked by the page, and the page is untrusted.

use super::site::sites;

/// Domains of posts and carriers beside those of the table of sites.
const MORE_DOMAINS: &str = "parcelforce.com deutschepost.de post.ch bpost.be postnord.se omniva.lv omniva.lt \
    lpexpress.lt ceskaposta.cz elta-courier.gr gofo.com lasership.com dpd.com dpdgroup.com gls-group.com \
    mondialrelay.com inpost.it inpost.es zasilkovna.cz hanjin.com hanjin.co.kr lotteglogis.com jtexpress.com \
    jtexpress.com.br uniuni.com speedx.io cainiao.com";

/// Under these second levels of a country everybody may have a domain.
const OPEN_SECOND_LEVELS: &[&str] = &["co", "com", "go", "gob", "gov", "net", "org"];

/// The part of a host of the table that belongs to its carrier: `track.dpd.co.uk` → `dpd.co.uk`.
pub(super) fn domain(host: &str) -> &str {
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), Some(second)) = (dots.next(), dots.next()) else { return host };
    let is_open = host.get(second + 1..last).is_some_and(|level| OPEN_SECOND_LEVELS.contains(&level));
    let start = if is_open { dots.next() } else { Some(second) };
    start.and_then(|dot| host.get(dot + 1..)).unwrap_or(host)
}

pub(super) fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// The first page of a post's or carrier's own site that a page links, or `None`: `https` only, on an allowed domain or a true
/// subdomain of it, without a user name, a port or anything that is not plain ASCII. Only the host is taken over: a path or a
/// parameter could lead on to another site.
pub fn allowed_carrier_site(url: &str) -> Option<String> {
    let url = url.trim();
    if url.len() > 500
        || !url.bytes().all(|byte| byte.is_ascii_graphic())
        || url.contains(['\\', '"', '<', '>'])
    {
        return None;
    }
    let (scheme, rest) = url.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest.get(..end)?.to_ascii_lowercase();
    let host = host.strip_suffix(":443").unwrap_or(&host);
    let is_plain = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if !host.split('.').all(is_plain) {
        return None;
    }
    let is_allowed = MORE_DOMAINS.split_ascii_whitespace().any(|domain| is_within(host, domain))
        || sites().iter().any(|site| is_within(host, domain(site.url.split('/').next().unwrap_or_default())));
    is_allowed.then(|| ["https://", host, "/"].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_ours_is_on_it() {
        for site in sites() {
            let url = format!("https://{}", site.url);
            let host = site.url.split('/').next().unwrap();
            assert_eq!(allowed_carrier_site(&url), Some(format!("https://{host}/")));
            let domain = domain(site.url.split('/').next().unwrap());
            let labels: Vec<&str> = domain.split('.').collect();
            let public = labels.len() == 1 || (labels.len() == 2 && OPEN_SECOND_LEVELS.contains(&labels[0]));
            assert!(!public, "{domain} belongs to everybody");
        }
        assert_eq!(domain("track.dpd.co.uk"), "dpd.co.uk");
        assert_eq!(domain("www.sypost.net"), "sypost.net");
        assert_eq!(domain("post.kz"), "post.kz");
        assert_eq!(domain("dpd.co.uk"), "dpd.co.uk");
    }

    #[test]
    fn allowed() {
        for (url, expected) in [
            ("https://www.dhl.de/", "https://www.dhl.de/"),
            (" HTTPS://DHL.de?x=1#y ", "https://dhl.de/"),
            ("https://dhl.de:443/a?url=https://evil.example/", "https://dhl.de/"),
            ("https://a.b.postnord.com", "https://a.b.postnord.com/"),
        ] {
            assert_eq!(allowed_carrier_site(url).as_deref(), Some(expected), "{url}");
        }
    }

    #[test]
    fn refused() {
        for url in [
            "",
            "dhl.de",
            "//www.dhl.de/",
            "http://www.dhl.de/",
            "javascript:alert(1)//://dhl.de",
            "https://dhl.de.evil.example/",
            "https://evildhl.de/",
            "https://co.uk/",
            "https://evil.co.uk/",
            "https://evil.example/dhl.de",
            "https://evil.example?dhl.de",
            "https://evil.example#.dhl.de",
            "https://user@dhl.de/",
            "https://dhl.de@evil.example/",
            "https://evil.example\\.dhl.de/",
            "https://dhl.de:8443/",
            "https://dhl.de:/",
            "https://.dhl.de/",
            "https://dhl.de./",
            "https://a..dhl.de/",
            "https://dhl%2ede/",
            "https://ԁhl.de/",
            "https://www.dhl.de/\u{202e}x",
            "https://www.dhl.de/ x",
            "https:dhl.de",
            "https:///dhl.de",
        ] {
            assert_eq!(allowed_carrier_site(url), None, "{url}");
        }
        for (length, is_allowed) in [(499, true), (500, true), (501, false), (502, false)] {
            let url = format!("{:a<length$}", "https://dhl.de/");
            assert_eq!(allowed_carrier_site(&url).is_some(), is_allowed, "{length}");
        }
    }
}
