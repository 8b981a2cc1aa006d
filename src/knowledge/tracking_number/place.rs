//! Which sort of tracker a host is.

use super::allow_list::{domain, is_within};
use super::site::{lists, sites};
use crate::order::answer::Tracker;

/// Domains of trackers that know the numbers of many carriers.
const UNIVERSAL: &[&str] =
    &["17track.net", "parcelsapp.com", "track24.net", "aftership.com", "ship24.com", "postal.ninja"];

/// The sort of tracker that a host is for a parcel to `destination` (two letters); one that no table names may know any
/// carrier's numbers.
pub fn tracker_of(host: &str, destination: Option<&str>) -> Tracker {
    if is_within(host, "aliexpress.com") || is_within(host, "aliexpress.us") {
        return Tracker::AliExpress;
    }
    if is_within(host, "cainiao.com") {
        return Tracker::Cainiao;
    }
    let mut known = sites().iter().filter(|site| is_host_of(host, site.url)).peekable();
    if known.peek().is_none() {
        return Tracker::Universal;
    }
    let destination = destination.unwrap_or_default();
    if known.any(|site| site.post && lists(site.countries, destination)) {
        Tracker::LocalPost
    } else {
        Tracker::Courier
    }
}

/// A number can be looked up there, for all that the tables know.
pub fn is_tracker(host: &str) -> bool {
    let any = |domains: &[&str]| domains.iter().any(|domain| is_within(host, domain));
    any(UNIVERSAL) || any(&["cainiao.com"]) || sites().iter().any(|site| is_host_of(host, site.url))
}

fn is_host_of(host: &str, url: &str) -> bool {
    is_within(host, domain(url.split('/').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_local_where_the_parcel_goes() {
        for (host, destination, expected) in [
            ("www.correos.es", Some("ES"), Tracker::LocalPost),
            ("correos.es", Some("FR"), Tracker::Courier),
            ("t.17track.net", Some("ES"), Tracker::Universal),
            ("global.cainiao.com", None, Tracker::Cainiao),
            ("nobody.example", Some("ES"), Tracker::Universal),
        ] {
            assert_eq!(tracker_of(host, destination), expected, "{host}");
        }
        assert!(is_tracker("www.correos.es") && is_tracker("t.17track.net"));
        assert!(!is_tracker("nobody.example") && !is_tracker("notcorreos.es"));
    }
}
