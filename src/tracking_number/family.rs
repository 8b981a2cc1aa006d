//! The families of numbers: a row for each shape, with its check digit and what the number is good for.
//!
//! Shapes of carriers are from jkeen/tracking_number_data (MIT, facts only), those of AliExpress orders from
//! numbers seen there. Rows of one carrier stand apart where their check digits are computed differently.

use super::check_digit::{Check, Rule};
use super::{CheckDigit, shape};

/// What a number is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A national post's number: the issuing post and the destination's post know it.
    Post,
    /// The number of whoever takes the parcel out of its country: the destination's posts do not know it.
    FirstMile,
    /// The number of the carrier that delivers, of use once that carrier has the parcel.
    LastMile,
    /// A carrier that brings it from door to door.
    Courier,
    /// An AliExpress order id, pasted by mistake.
    OrderId,
    /// An AliExpress product id, pasted by mistake.
    ProductId,
}

/// How much a shape says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Hardly anything else looks like this.
    Distinct,
    /// Others use it too: bare digits of a common length, a common prefix.
    Shared,
    /// So common that it counts only where the destination is one of the family's countries.
    OnlyThere,
}

/// One family of numbers.
#[derive(Debug)]
pub struct Family {
    /// A stable name for tests and diagnostics.
    pub id: &'static str,
    /// The carrier; empty for the national posts, whose number names the post itself.
    pub carrier: &'static str,
    /// What the number is good for.
    pub kind: Kind,
    /// See [`shape`].
    pub(super) pattern: &'static str,
    pub(super) shape: Shape,
    pub(super) check: Option<Check>,
    /// Where its parcels are delivered: country codes with spaces between; empty: anywhere.
    pub(super) countries: &'static str,
}

impl Family {
    /// What the check digit says, or `None` where the number is not of this family's shape.
    pub(super) fn judge(&self, number: &str) -> Option<CheckDigit> {
        shape::matches(self.pattern, number).then(|| match self.check {
            None => CheckDigit::None,
            Some(check) if check.holds(number) => CheckDigit::Passes,
            Some(_) => CheckDigit::Fails,
        })
    }
}

use Kind::{Courier, FirstMile, LastMile, OrderId, Post, ProductId};
use Shape::{Distinct, OnlyThere, Shared};

const fn row(
    id: &'static str,
    carrier: &'static str,
    kind: Kind,
    shape: Shape,
    pattern: &'static str,
    check: Option<Check>,
    countries: &'static str,
) -> Family {
    Family { id, carrier, kind, pattern, shape, check, countries }
}

/// The check digit is the last character but `tail` and covers `over` characters before it (0: all).
const fn check(rule: Rule, over: u8, tail: u8) -> Option<Check> {
    Some(Check { rule, over, tail })
}

const EU: &str = "AT BE BG CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV NL PL PT RO SE SI SK";

/// All families; of equally likely ones the earlier is named first.
#[rustfmt::skip]
pub(super) static FAMILIES: &[Family] = &[
    // Ids of the platform. Product ids of aliexpress.us are the others plus 2^51.
    row("order-id", "AliExpress", OrderId, Distinct, "30#{14}|8[12]#{14}|110#{13}", None, ""),
    row("product-id", "AliExpress", ProductId, Distinct, "1005#{12}|3256[789]#{11}", None, ""),
    row("order-id-other", "AliExpress", OrderId, Shared, "#{16}", None, ""),

    // National posts.
    row("s10", "", Post, Distinct, "@@#{9}~", check(Rule::S10, 8, 2), ""),
    row("s10-no-country", "", Post, Shared, "@@#{9}!", check(Rule::S10, 8, 2), ""),

    // Out of China.
    row("cainiao-lp", "Cainiao", FirstMile, Distinct, "LP#{12-15}", None, ""),
    row("cainiao-lane", "Cainiao", FirstMile, Distinct, "@@#{10}Y", None, ""),
    row("cainiao-de", "Cainiao", FirstMile, Distinct, "CNG#{14}", None, EU),
    row("cainiao-fr", "Cainiao", FirstMile, Distinct, "CNFR#{13-16}HD|DOFR#{13-16}HD", None, "FR"),
    row("cainiao-us", "Cainiao", FirstMile, Distinct, "CNUSUP#{8-11}", None, "US"),
    row("cainiao-26", "Cainiao", FirstMile, Shared, "12[89]#{23}|132#{23}", None, ""),
    row("cainiao-23", "Cainiao", FirstMile, Shared, "63590#{18}", None, ""),
    row("aliexpress-selection", "AliExpress", FirstMile, Distinct, "SWX#{18}", None, ""),
    row("aliexpress-israel", "AliExpress", FirstMile, Distinct, "AE#{9}", None, "IL"),
    row("yanwen-yp", "Yanwen", FirstMile, Distinct, "@@#{9}YP", check(Rule::S10, 8, 2), ""),
    row("yanwen-yw", "Yanwen", FirstMile, Distinct, "@@#{9}YW", None, ""),
    row("yunexpress", "YunExpress", FirstMile, Distinct, "YT#{16}|YT#{18}|YU#{16}|CAYT#{16}|NEXAU100#{7}YQ", None, ""),
    row("yq", "a Chinese consolidator (YQ)", FirstMile, Distinct, "@{5}#{10}YQ", None, ""),
    row("4px", "4PX", FirstMile, Distinct, "4PX#{12-14}CN|4PX*{16}", None, ""),
    row("4px-digits", "4PX", FirstMile, Shared, "3042#{8}", None, ""),
    row("sunyou", "SunYou", FirstMile, Distinct, "SY@{2-3}#{8-9}|SY#{11}", None, ""),
    row("sf", "SF Express", FirstMile, Distinct, "SF#{13-14}", None, ""),
    row("cne", "CNE Express", FirstMile, Distinct, "3A5V#{9}", None, ""),
    row("timelytitan", "Timelytitan", FirstMile, Distinct, "TT#{13}CN", None, ""),
    row("direct-link", "Direct Link", FirstMile, Distinct, "@#{10}XX", None, ""),
    row("asendia", "Asendia", FirstMile, Distinct, "6A#{11}", None, ""),
    row("landmark", "Landmark Global", FirstMile, Distinct, "LTN#{8-9}|LTN#{8}N1", None, ""),

    // North America.
    row("usps", "USPS", LastMile, Distinct, "9[1-5]#{20}|420#{5}9[1-5]#{20}|420#{9}9[1-5]#{20}", check(Rule::Gs1, 21, 0), "US PR VI GU AS MP"),
    row("usps-26", "USPS", LastMile, Distinct, "9[2-5]#{24}|420#{5}9[2-5]#{24}", check(Rule::Gs1, 25, 0), "US PR VI GU AS MP"),
    row("usps-20", "USPS", LastMile, Shared, "#{20}", check(Rule::Gs1, 0, 0), "US PR VI GU AS MP"),
    row("usps-legacy-20", "USPS", LastMile, Shared, "71#{18}", check(Rule::Gs1After91, 0, 0), "US PR VI GU AS MP"),
    row("sfc", "SFC Service", FirstMile, Shared, "420#{5}9#{21}", check(Rule::Gs1, 21, 0), "US"),
    row("gofo", "GOFO", LastMile, Distinct, "GFUS#{14}", None, "US"),
    row("amazon", "Amazon", LastMile, Distinct, "TB[ACM]#{12}", None, ""),
    row("amazon-international", "Amazon", LastMile, Shared, "C1#{9}", None, ""),
    row("ups", "UPS", Courier, Distinct, "1Z*{16}", check(Rule::Ups, 15, 0), ""),
    row("ups-waybill", "UPS", Courier, Shared, "[JKV]#{10}", check(Rule::Ups, 9, 0), ""),
    row("fedex-12", "FedEx", Courier, Shared, "#{12}", check(Rule::FedEx, 11, 0), ""),
    row("fedex-15", "FedEx", Courier, Shared, "#{15}", check(Rule::Gs1, 14, 0), ""),
    row("fedex-18", "FedEx", Courier, Shared, "0[0124]#{16}", check(Rule::Gs1, 15, 0), ""),
    row("fedex-22", "FedEx", Courier, Shared, "96#{20}", check(Rule::Gs1, 14, 0), ""),
    row("fedex-32", "FedEx", Courier, Shared, "#{32}", check(Rule::FedEx, 11, 4), ""),
    row("fedex-34", "FedEx", Courier, Shared, "1[01]#{32}|96#{32}", check(Rule::FedEx, 13, 0), ""),
    row("lasership", "OnTrac", LastMile, Distinct, "1LS7[12]#{10}|1LS7[12]#{2}01[1-4]#{6}1|1LSCX*{10}", None, "US"),
    row("lasership-lx", "OnTrac", LastMile, Distinct, "L[AEHINX][1-3]#{7}", None, "US"),
    row("ontrac", "OnTrac", LastMile, Distinct, "[CD]#{14}", check(Rule::Ups, 0, 0), "US"),
    row("spee-dee", "Spee-Dee", LastMile, Distinct, "SP#{18}", None, "US"),
    row("old-dominion", "Old Dominion", LastMile, Shared, "072#{8}|77#{9}|780#{8}|80#{9}", check(Rule::Luhn, 0, 0), "US"),
    // The first digits 1, 3, 8 and 9 are left out: those are order ids.
    row("canada-post", "Canada Post", LastMile, Shared, "[024567]#{15}", check(Rule::Gs1, 0, 0), "CA"),
    row("canpar", "Canpar", LastMile, Distinct, "[CDKLSUXZ]#{21}", None, "CA"),
    row("purolator", "Purolator", LastMile, Shared, "[0-5]#{11}", check(Rule::Luhn, 0, 0), "CA"),
    row("purolator-letters", "Purolator", LastMile, Shared, "@@@#{9}", None, "CA"),

    // Europe.
    row("dhl-parcel-de", "DHL", LastMile, Distinct, "00340#{15}", check(Rule::Gs1, 0, 0), "DE"),
    row("yodel", "Yodel", LastMile, Distinct, "JD#{16}|JJD#{16}", None, "GB"),
    row("dhl-piece", "DHL", Courier, Distinct, "JJD#{9-10}|JJD#{13-21}|JVGL#{9-10}|JVGL#{14-18}", None, ""),
    row("dhl-express", "DHL", Courier, Shared, "#{10-11}", check(Rule::Mod7, 0, 0), ""),
    row("dhl-ecommerce", "DHL", LastMile, Distinct, "GM*{10-39}", None, ""),
    row("dhl-ecommerce-14", "DHL", LastMile, Shared, "#{14}", None, "US"),
    row("evri", "Evri", LastMile, Distinct, "H*{15}", None, "GB"),
    row("evri-16", "Evri", LastMile, OnlyThere, "[024567]#{15}", None, "GB"),
    row("colissimo", "La Poste", LastMile, Distinct, "1Z#{11}|[5-9]@#{11}", None, "FR"),
    row("colis-prive", "Colis Privé", LastMile, Distinct, "C800#{13}", None, "FR"),
    row("colis-prive-12", "Colis Privé", LastMile, OnlyThere, "**#{10}", None, "FR"),
    row("postnl", "PostNL", LastMile, Distinct, "3S@{3-5}#{7-9}", None, "NL BE"),
    row("bpost", "bpost", LastMile, Shared, "3232#{20}", None, "BE"),
    row("correos", "Correos", LastMile, Distinct, "P*{5}#{16}@", None, "ES"),
    row("poste-italiane", "Poste Italiane", LastMile, Distinct, "5P34C#{8}|1UW#{10}|3C####@#{6}", None, "IT"),
    row("post-at", "Österreichische Post", LastMile, Distinct, "10#{20}", check(Rule::Gs1, 0, 0), "AT"),
    row("posten-no", "Posten Norge", LastMile, Distinct, "00370#{15}", check(Rule::Gs1, 0, 0), "NO"),
    row("bring", "Bring", LastMile, OnlyThere, "#{17}", check(Rule::Gs1, 0, 0), "NO SE DK FI"),
    row("inpost", "InPost", LastMile, Shared, "#{24}", None, "PL"),
    row("pocztex", "Poczta Polska", LastMile, Distinct, "PX#{10}", None, "PL"),
    row("packeta", "Packeta", LastMile, Distinct, "Z#{10}", None, "CZ SK HU RO"),
    row("dpd-28", "DPD", LastMile, Distinct, "#{27}*", check(Rule::Mod37, 0, 0), EU),
    row("dpd-15", "DPD", LastMile, Distinct, "#{14}@", check(Rule::Mod37, 0, 0), EU),
    row("dpd-digits", "DPD", LastMile, Shared, "#{14}", None, EU),
    row("dpd-15-digits", "DPD", LastMile, Shared, "#{15}", check(Rule::Mod37, 0, 0), EU),
    row("gls", "GLS", LastMile, Shared, "#{11-12}|#{14}", None, EU),
    row("nova-poshta", "Nova Poshta", LastMile, Shared, "59#{12}|20#{12}|1#{13}", None, "UA"),
    row("np-shopping", "NP Shopping", LastMile, Shared, "NPI#{14}|*{8-16}NP[GI]|NPG*{10-16}", None, "UA"),
    row("meest", "Meest", LastMile, Shared, "MYCV#{9}@@|CV#{9}@@|71#{8}", None, "UA"),
    row("ukrposhta", "Ukrposhta", LastMile, OnlyThere, "#{13}", None, "UA"),

    // Elsewhere: bare digits that only the destination explains.
    row("ubi", "UBI Smart Parcel", LastMile, Distinct, "AUS#{12}", None, "AU"),
    row("australia-post", "Australia Post", LastMile, OnlyThere, "33***#{14-18}", None, "AU"),
    row("russian-post", "Почта России", LastMile, OnlyThere, "#{14}", None, "RU"),
    row("cdek", "CDEK", LastMile, OnlyThere, "#{10}", None, "RU KZ BY"),
    row("cj", "CJ Logistics", LastMile, OnlyThere, "#{12}", None, "KR"),
    row("yamato", "Yamato", LastMile, OnlyThere, "#{12}", None, "JP"),
    row("sagawa", "Sagawa", LastMile, OnlyThere, "#{12}", None, "JP"),
];
