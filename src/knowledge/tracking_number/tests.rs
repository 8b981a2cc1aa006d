//! The numbers as a whole: our own small corpus, what must never happen, and the public vectors where they are.

use super::family::{FamilyShape, families};
use super::*;
use proptest::prelude::*;

fn in_order<'a>(destination: &'a str, carrier: &'a str) -> NumberContext<'a> {
    let given = |text: &'a str| Some(text).filter(|text| !text.is_empty());
    NumberContext { destination: given(destination), carrier: given(carrier), ..NumberContext::default() }
}

fn first(pasted: &str, context: &NumberContext<'_>) -> Candidate {
    examine(pasted, context).unwrap().candidates[0]
}

#[test]
fn families_are_sound() {
    let mut ids: Vec<&str> = families().iter().map(|family| family.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), families().len(), "each id once");
    for family in families() {
        for code in family.countries.split(' ').filter(|code| !code.is_empty()) {
            assert!(country::canonical(code).is_some(), "{}: {code}", family.id);
        }
        assert_eq!(family.carrier.is_empty(), family.kind == NumberKind::Post);
        assert!(
            !matches!(family.shape, FamilyShape::OnlyThere | FamilyShape::TypicalThere)
                || !family.countries.is_empty()
        );
        if matches!(family.kind, NumberKind::OrderId | NumberKind::ProductId) {
            assert!(family.check.is_none() && family.carrier == "AliExpress", "{}", family.id);
        }
    }
    let short = (0..extract::SHORTEST).flat_map(family::of_length);
    assert_eq!(short.filter(|(family, _)| family.shape == FamilyShape::Distinct).count(), 0);
}

/// Numbers of our own making, at least one for each family: number, destination, carrier in the order, the
/// family that comes first, how sure.
#[rustfmt::skip]
const CORPUS: &[(&str, &str, &str, &str, Confidence)] = &[
    ("3055123456784663", "", "", "order-id", Confidence::Medium),
    ("8155123456784663", "", "", "order-id", Confidence::Medium),
    ("8255123456784663", "CA", "", "order-id", Confidence::Medium),
    ("1105512345678466", "", "", "order-id", Confidence::Medium),
    ("1005007123987456", "", "", "product-id", Confidence::Medium),
    ("3256807123987456", "US", "", "product-id", Confidence::Medium),
    ("5353801443557566", "", "", "order-id-other", Confidence::Low),
    ("RR473124829CN", "PL", "", "s10", Confidence::High),
    ("RR473124829TW", "PL", "", "s10", Confidence::High),
    ("RR473124828CN", "PL", "", "s10", Confidence::Low),
    ("RR473124829XX", "PL", "", "s10-no-country", Confidence::Low),
    ("LP00071653567725", "", "", "cainiao-lp", Confidence::Medium),
    ("LP00071653567725", "", "Cainiao", "cainiao-lp", Confidence::High),
    ("RS0731248295Y", "", "", "cainiao-lane", Confidence::Medium),
    ("CNG00731248291460", "DE", "", "cainiao-de", Confidence::Medium),
    ("CNG00731248291460", "", "", "cainiao-de", Confidence::Medium),
    ("CNG00731248291460", "US", "", "cainiao-de", Confidence::Low),
    ("CNFR9073124829157HD", "FR", "", "cainiao-fr", Confidence::Medium),
    ("CNUSUP00073124829", "US", "", "cainiao-us", Confidence::Medium),
    ("12873124829900024269486700", "", "", "cainiao-26", Confidence::Low),
    ("63590000073124829181500", "", "", "cainiao-23", Confidence::Low),
    ("SWX007312482990002426", "", "", "aliexpress-selection", Confidence::Medium),
    ("AE073124829", "IL", "", "aliexpress-israel", Confidence::Medium),
    ("UA473124829YP", "", "", "yanwen-yp", Confidence::High),
    ("YD473124829YW", "", "", "yanwen-yw", Confidence::Medium),
    ("YT2273124829033099", "", "YunExpress", "yunexpress", Confidence::High),
    ("WNBAA0731248298YQ", "", "", "yq", Confidence::Medium),
    ("4PX3000731248299CN", "", "", "4px", Confidence::Medium),
    ("304273124829", "", "4PX", "4px-digits", Confidence::Medium),
    ("SYBPL07312482", "", "", "sunyou", Confidence::Medium),
    ("SF6073124829872", "", "", "sf", Confidence::Medium),
    ("3A5V731248292", "", "", "cne", Confidence::Medium),
    ("TT2173124829191CN", "", "", "timelytitan", Confidence::Medium),
    ("Q1731248291XX", "", "", "direct-link", Confidence::Medium),
    ("6A73124829226", "", "", "asendia", Confidence::Medium),
    ("LTN731248291", "", "", "landmark", Confidence::Medium),
    ("9400111899223197428497", "US", "", "usps", Confidence::High),
    ("420902109400111899223197428497", "", "", "usps", Confidence::High),
    ("9400111899223197428497", "PL", "", "usps", Confidence::Medium),
    ("92748931507708513018050063", "", "", "usps-26", Confidence::High),
    ("03071790000523483741", "US", "USPS", "usps-20", Confidence::High),
    ("GFUS01073124829464", "US", "", "gofo", Confidence::Medium),
    ("TBA507312482900", "", "", "amazon", Confidence::Medium),
    ("C1073124829", "", "Amazon", "amazon-international", Confidence::Medium),
    ("1Z999AA10123456784", "", "", "ups", Confidence::High),
    ("1Z999AA10123456785", "", "", "ups", Confidence::Low),
    ("C11073124829469", "US", "", "ontrac", Confidence::High),
    ("1LS717731248292", "US", "", "lasership", Confidence::Medium),
    ("LX17312482", "US", "", "lasership-lx", Confidence::Medium),
    ("SP073124829510000920", "US", "", "spee-dee", Confidence::Medium),
    ("D573124829000001718010", "CA", "", "canpar", Confidence::Medium),
    ("KYV073124829", "CA", "Purolator", "purolator-letters", Confidence::Medium),
    ("00340434161094042557", "DE", "", "dhl-parcel-de", Confidence::High),
    ("JJD0073124829957036", "GB", "Yodel", "yodel", Confidence::High),
    ("JJD0073124829957036", "DE", "DHL", "dhl-piece", Confidence::High),
    ("GM2973124829174494", "", "", "dhl-ecommerce", Confidence::Medium),
    ("H07HYA0073124829", "GB", "", "evri", Confidence::Medium),
    ("6073124829812346", "GB", "Evri", "evri-16", Confidence::Medium),
    ("8L07312482912", "FR", "", "colissimo", Confidence::Medium),
    ("C8007312482960650", "FR", "", "colis-prive", Confidence::Medium),
    ("Q57312482901", "FR", "Colis Privé", "colis-prive-12", Confidence::Medium),
    ("3SOVAC7312482", "NL", "", "postnl", Confidence::Medium),
    ("323299990073124829030123", "BE", "", "bpost", Confidence::Low),
    ("PQ4F6P0731248290310199C", "ES", "", "correos", Confidence::Medium),
    ("3C6075I731248", "IT", "", "poste-italiane", Confidence::Medium),
    ("00370731248290000004", "NO", "", "posten-no", Confidence::High),
    ("643473124829636126555740", "PL", "InPost", "inpost", Confidence::Medium),
    ("643473124829636126555740", "PL", "Paczkomaty 24/7", "inpost", Confidence::Medium),
    ("643473124829636126555740", "PL", "UPS", "named", Confidence::Medium),
    ("PX7312482901", "PL", "", "pocztex", Confidence::Medium),
    ("Z7312482901", "CZ", "", "packeta", Confidence::Medium),
    ("09980000020033F", "PL", "", "dpd-15", Confidence::High),
    ("06225073124829", "PL", "DPD", "dpd-digits", Confidence::Medium),
    ("31173124829", "DE", "GLS", "gls", Confidence::Medium),
    ("59000073124829", "UA", "Nova Poshta", "nova-poshta", Confidence::Medium),
    ("NPI07312482900123", "UA", "", "np-shopping", Confidence::Low),
    ("7141073124", "UA", "Meest", "meest", Confidence::Medium),
    ("0500173124829", "UA", "", "ukrposhta", Confidence::Low),
    ("AUS493473124829", "AU", "", "ubi", Confidence::Medium),
    ("33ABC073124829010009", "AU", "", "australia-post-33", Confidence::Low),
    ("36ABC073124829000935107", "AU", "", "australia-post", Confidence::Medium),
    ("36ABC073124829000935107", "", "Australia Post", "australia-post", Confidence::High),
    ("7T2073124829000935102", "AU", "Australia Post", "australia-post", Confidence::High),
    ("ST073124829000960300", "AU", "", "australia-post", Confidence::Medium),
    ("38ABC7312482", "AU", "", "australia-post-consignment", Confidence::Low),
    ("03071790000523483741", "NZ", "", "nz-post", Confidence::Low),
    ("AP00073124829702", "AU", "", "cainiao-ap", Confidence::Medium),
    ("AP00073124829702", "CA", "Cainiao", "cainiao-ap", Confidence::High),
    ("CNBR00073124829", "BR", "", "cainiao-br", Confidence::Medium),
    ("CNMEX0073124829", "MX", "", "cainiao-mx", Confidence::Medium),
    ("BYS073124829", "", "", "yanwen-bys", Confidence::Medium),
    ("CNPRT29000731248290046102", "PT", "", "ecoscooting", Confidence::Medium),
    ("CNESP29000731248290046102", "ES", "Ecoscooting", "ecoscooting", Confidence::High),
    ("290000073124829461", "ES", "Ecoscooting", "ecoscooting-18", Confidence::Medium),
    ("0034050073124829104370", "ES", "", "ctt-express", Confidence::Medium),
    ("0034050073124829104370001", "PT", "CTT Express", "ctt-express", Confidence::High),
    ("073124829104370123456", "ES", "SEUR", "seur", Confidence::Medium),
    ("U999907312482946", "US", "", "uniuni", Confidence::Medium),
    ("UUSC073124829461", "CA", "UniUni", "uniuni", Confidence::High),
    ("UUS5B60731248297061", "US", "", "uniuni", Confidence::Medium),
    ("4C073124829US", "US", "", "uniuni", Confidence::Medium),
    ("UD07312482946123", "CA", "", "uniuni-ca", Confidence::Low),
    ("SPXLAX073124829461", "US", "", "speedx", Confidence::Medium),
    ("INTLCM07312482", "CA", "", "intelcom", Confidence::Medium),
    ("GFFR0731248294612", "FR", "", "gofo-fr", Confidence::Medium),
    ("CIIT0731248294612", "IT", "", "gofo-it", Confidence::Medium),
    ("CC07312482946", "FR", "", "relais-colis", Confidence::Medium),
    ("06225073124829", "IT", "BRT", "brt", Confidence::Medium),
    ("8YDR073124829", "GB", "", "inpost-gb", Confidence::Medium),
    ("073124829461A073124829", "MX", "", "estafeta", Confidence::Medium),
    ("0731248294", "MX", "Estafeta", "estafeta-22", Confidence::Medium),
    ("0731248294613", "CL", "", "correos-chile", Confidence::Low),
    ("07312482946", "SA", "Aramex", "aramex", Confidence::Medium),
    ("JT0731248294613", "MY", "", "jt-express", Confidence::Medium),
    // What the order names comes first, even where the shape is none of that carrier's.
    ("400273124829", "PT", "4PX", "named", Confidence::Medium),
    ("S000073124829", "PT", "4PX", "named", Confidence::Medium),
    ("302773124829", "FI", "4PX", "named", Confidence::Medium),
    ("1473124829", "RU", "CDEK", "cdek", Confidence::Medium),
    ("643473124829", "KR", "CJ Logistics", "cj", Confidence::Medium),
    ("643473124829", "JP", "Sagawa", "sagawa", Confidence::Medium),
];

#[test]
fn our_own_corpus() {
    let mut wrong = Vec::new();
    for (number, destination, carrier, family, confidence) in CORPUS {
        let found = examine(number, &in_order(destination, carrier)).unwrap();
        assert_eq!(&found.number, number);
        let first = found.candidates.first().map(|first| (first.family.id, first.confidence));
        if first != Some((*family, *confidence)) {
            let all: Vec<(&str, u8)> =
                found.candidates.iter().map(|one| (one.family.id, one.points)).collect();
            wrong.push(format!("{number} {destination} {carrier}: {family} {confidence:?}, found {all:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn kind_and_reach() {
    let plain = NumberContext::default();
    assert_eq!(first("RR473124829CN", &plain).reach, Reach::Door);
    assert_eq!(first("RR473124829CN", &in_order("CN", "")).kind, NumberKind::LastMile);
    assert_eq!(first("RR473124829CN", &in_order("CN", "")).reach, Reach::FromArrival);
    assert_eq!(first("UR473124829CN", &plain).reach, Reach::Border);
    // Yanwen's numbers are followed until the carrier that delivers takes over, though they begin like untracked letters.
    assert_eq!(first("UA473124829YP", &plain).reach, Reach::HandOver);
    assert_eq!(first("LP00071653567725", &plain).reach, Reach::HandOver);
    assert_eq!(first("UA0731248295Y", &plain).reach, Reach::Border, "Cainiao's lanes name the same service");
    assert_eq!(first("RA0731248295Y", &plain).reach, Reach::HandOver);
    for number in [
        "UA473124829YP",
        "UA0731248295Y",
        "RA0731248295Y",
        "UR473124829CN",
        "RR473124829CN",
        "AP00073124829702",
    ] {
        let ends_there = first(number, &plain).reach == Reach::Border;
        assert_eq!(is_economy(None, Some(number)), ends_there, "{number}: one place decides");
    }
    let economy = NumberContext { service: Some("Cainiao Super Economy Global"), ..plain };
    assert_eq!(first("LP00071653567725", &economy).reach, Reach::Border);
    assert_eq!(first("3055123456784663", &plain).reach, Reach::Nowhere);
    assert_eq!(first("RR473124829CN", &plain).issuer, Some("CN"));
}

#[test]
fn the_order_names_a_carrier() {
    for (number, carrier) in
        [("S000073124829", "4PX"), ("73124829461", "SEUR"), ("AB73124829C", "Blue Express")]
    {
        let found = first(number, &in_order("", carrier));
        assert!(found.named && found.is_only_named() && found.family.carrier == carrier, "{number}");
    }
    // A shape of one's own is not somebody else's, whoever delivers in the end.
    for number in ["LP00071653567725", "RR473124829CN", "3055123456784663", "00340434161094042557"] {
        let found = examine(number, &in_order("ES", "Correos Express")).unwrap();
        assert!(found.candidates.iter().all(|candidate| !candidate.is_only_named()), "{number}");
    }
    // One of several that the order names is that one.
    assert!(first("304273124829", &in_order("", "4PX")).named);
    for nobody in ["Somebody", "AliExpress Standard Shipping", ""] {
        assert!(examine("S000073124829", &in_order("PT", nobody)).unwrap().candidates.is_empty(), "{nobody}");
    }
    // The order's own id stays one.
    let own =
        NumberContext { order: Some("5012345678904663"), carrier: Some("4PX"), ..NumberContext::default() };
    assert_eq!(first("5012345678904663", &own).kind, NumberKind::OrderId);
}

#[test]
fn the_orders_own_id() {
    let context = NumberContext { order: Some("5012345678904663"), ..NumberContext::default() };
    let own = examine("5012345678904663", &context).unwrap();
    assert_eq!(
        (own.candidates[0].kind, own.candidates[0].confidence),
        (NumberKind::OrderId, Confidence::High)
    );
    assert!(own.candidates.iter().all(|candidate| candidate.kind == NumberKind::OrderId));
    let another = first("5353801443554663", &context);
    assert_eq!((another.kind, another.confidence), (NumberKind::OrderId, Confidence::Medium));
    assert_eq!(first("5353801443557566", &context).confidence, Confidence::Low, "of another buyer");
    let short = NumberContext { order: Some("501234567890466"), ..NumberContext::default() };
    assert!(examine("501234567890466", &short).unwrap().candidates.is_empty(), "no parcel of FedEx");
}

#[test]
fn a_check_digit_is_shown_whichever_carrier_comes_first() {
    for (number, family, check_digit) in [
        ("GM473124829CN", "s10", CheckDigit::Passes),
        ("GM473124828CN", "dhl-ecommerce", CheckDigit::Fails),
        ("1Z999AA10123456784", "ups", CheckDigit::Passes),
    ] {
        let found = examine(number, &NumberContext::default()).unwrap();
        assert_eq!((found.candidates[0].family.id, found.check_digit), (family, check_digit), "{number}");
    }
    // C counts 67 − 63 = 4, but a check digit of UPS is a digit.
    assert!(examine("1Z999AA1012345678C", &NumberContext::default()).unwrap().candidates.is_empty());
}

#[test]
fn order_ids_are_no_parcels() {
    for number in
        ["3076443058854663", "8123456789012345", "8223456789012345", "1103456789012345", "1005006123456789"]
    {
        for destination in ["", "CA", "GB", "DE", "NO", "UA"] {
            let found = examine(number, &in_order(destination, "Canada Post")).unwrap();
            for candidate in &found.candidates {
                assert!(
                    matches!(candidate.kind, NumberKind::OrderId | NumberKind::ProductId),
                    "{number} {destination}"
                );
            }
            assert_eq!(found.candidates.len(), 1);
        }
    }
}

#[test]
fn placeholders() {
    for number in [
        "RR123456785CN",
        "RR890123455CN",
        "RR000000005CN",
        "RB876543213CN",
        "SWX000000000000000000",
        "Z1234567890",
    ] {
        assert!(examine(number, &NumberContext::default()).unwrap().placeholder, "{number}");
    }
    for number in [
        "RR473124829CN",
        "LP00071653567725",
        "LP00068434402473",
        "RR123456706CN",
        "RR112235678CN",
        "RR986432105CN",
    ] {
        assert!(!examine(number, &NumberContext::default()).unwrap().placeholder, "{number}");
    }
}

fn offers(pasted: &str) -> Vec<String> {
    examine(pasted, &NumberContext::default())
        .unwrap()
        .repairs()
        .into_iter()
        .map(|repair| repair.number)
        .collect()
}

#[test]
fn repairs_are_offered_not_applied() {
    let found = examine("RR4731Z48Z9CN", &NumberContext::default()).unwrap();
    assert_eq!(found.number, "RR4731Z48Z9CN");
    assert_eq!(found.repairs().len(), 1);
    assert_eq!(found.repairs()[0].number, "RR473124829CN");
    assert_eq!(found.repairs()[0].check_digit, CheckDigit::Passes);
    assert_eq!(
        found.repairs()[0].changes,
        [
            CharacterChange { place: 7, from: 'Z', to: Some('2') },
            CharacterChange { place: 10, from: 'Z', to: Some('2') }
        ]
    );
    assert_eq!(offers("RR473124829CN"), [""; 0]);
    assert_eq!(offers("RR473124828CN"), [""; 0], "a wrong digit at an unknown place is not guessed at");
    assert_eq!(offers("LPOO071653567725"), ["LP00071653567725"]);
    assert_eq!(offers("1Z999AA1O123456784"), ["1Z999AA10123456784"]);
    assert_eq!(offers("IZ999AA10123456784"), ["1Z999AA10123456784"]);
    assert_eq!(offers("1Z99S9A1O123456789"), ["1Z99S9A10123456789"]);
    assert_eq!(offers("RR4731248829CN"), ["RR473124829CN"]);
    assert_eq!(offers("RR7102274860CN"), ["RR710274860CN", "RR710227860CN", "RR710227480CN"]);
    assert_eq!(offers("RR47312K4829CN"), ["RR473124829CN"]);
    assert_eq!(offers("1Z999AA101234567845"), [""; 0], "one too many is looked for in posts' numbers only");
    let too_long = examine("RR4731248829CN", &NumberContext::default()).unwrap();
    assert!(too_long.repairs().iter().all(|repair| repair.changes[0].to.is_none()));
    assert_eq!(offers("RR4?3124829CN"), ["RR473124829CN"]);
    assert_eq!(offers("RR4??124829CN"), [""; 0]);
    assert_eq!(offers("5573124829000001718010"), [""; 0], "digits only are not made letters");
    // The check digit disagrees: still offered, and said.
    let doubtful = examine("RR47312482OCN", &NumberContext::default()).unwrap();
    assert_eq!(doubtful.repairs()[0].number, "RR473124820CN");
    assert_eq!(doubtful.repairs()[0].check_digit, CheckDigit::Fails);
    assert_eq!(
        offers("LO73124829000001718010"),
        ["L073124829000001718010", "1073124829000001718010"],
        "and after one that has none"
    );
}

/// A reproducible row of numbers without a crate: xorshift.
fn random(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    usize::try_from(*seed >> 33).unwrap()
}

#[test]
fn random_strings_are_never_sure_without_a_check_digit() {
    let mut seed = 0x5eed_1234_5678_9abc;
    let alphabets = ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    let mut high = 0;
    for round in 0..3000 {
        let letters: Vec<char> = alphabets[round % 2].chars().collect();
        let length = 8 + random(&mut seed) % 30;
        let text: String = (0..length).map(|_| letters[random(&mut seed) % letters.len()]).collect();
        let Ok(found) = examine(&text, &NumberContext::default()) else { continue };
        for candidate in found.candidates.iter().filter(|one| one.confidence == Confidence::High) {
            high += 1;
            assert_eq!(candidate.check_digit, CheckDigit::Passes, "{text} {}", candidate.family.id);
            assert_eq!(candidate.family.shape, FamilyShape::Distinct, "{text} {}", candidate.family.id);
        }
    }
    println!("random strings: {high} of 3000 high, each with a check digit that holds");
    assert!(high <= 15, "{high}");
}

#[test]
fn a_field_is_spelled_in_one_way() {
    for (field, number) in [
        ("rr 4731-2482 9cn", Some("RR473124829CN")),
        ("RR473124829CN\u{a0}", Some("RR473124829CN")),
        ("ap 0083 9790 7020 74", Some("AP00839790702074")),
        ("0034043506971839939300340435069718399393", Some("00340435069718399393")),
        // Twice is longer than any number.
        ("92001902551559000101352584 92001902551559000101352584", Some("92001902551559000101352584")),
        ("RR473124829CN, LP00800000000042", None),
        ("1234", None),
        ("ABCDEFGH", None),
        (&"7".repeat(41), None),
        ("", None),
    ] {
        assert_eq!(normal(field).as_deref(), number, "{field}");
    }
    assert!(same("lp 00827165784034", "LP00827165784034") && !same("LP00827165784034", "00827165784034"));
}

proptest! {
    #[test]
    fn a_field_that_is_spelled_right_stays(field in "\\PC{0,90}|[A-Za-z0-9 -]{0,90}|([A-Z0-9]{5,20}){1,4}") {
        if let Some(once) = normal(&field) {
            let twice = normal(&once);
            prop_assert_eq!(twice.as_deref(), Some(once.as_str()));
        }
    }

    #[test]
    fn nothing_panics_and_normalising_twice_changes_nothing(pasted in "\\PC{0,120}|[A-Za-z0-9 ?\\-./:=#&ОЗІ٣，]{0,60}|[A-Z0-9?]{8,40}") {
        let context = NumberContext::default();
        if let Ok(once) = examine(&pasted, &context) {
            let twice = examine(&once.number, &context).unwrap();
            prop_assert_eq!(&twice.number, &once.number);
            prop_assert!(!twice.changed && twice.others.is_empty());
            links(&LinkQuestion { numbers: &[&once.number], destination: Some("DE"), ..LinkQuestion::default() });
            for repair in &once.repairs() {
                prop_assert_ne!(&repair.number, &once.number);
                prop_assert!(!repair.changes.is_empty());
            }
        }
        links(&LinkQuestion { numbers: &[&pasted], destination: Some(&pasted), carrier: Some(&pasted), order: Some(&pasted), arrived: true, carrier_site: Some(&pasted), zip: Some(&pasted), service: Some(&pasted) });
        allowed_carrier_site(&pasted);
        country_code(&pasted);
    }

    #[test]
    fn every_single_wrong_digit_is_noticed_unless_the_arithmetic_is_blind(body in "[0-9]{8}", place in 0usize..9, step in 1u32..10) {
        let good = (0..10).map(|digit| format!("RB{body}{digit}CN"))
            .find(|number| first(number, &NumberContext::default()).check_digit == CheckDigit::Passes).unwrap();
        let wrong: String = good.char_indices().map(|(at, letter)| {
            if at == place + 2 { char::from_digit((letter.to_digit(10).unwrap() + step) % 10, 10).unwrap() } else { letter }
        }).collect();
        let fails = examine(&wrong, &NumberContext::default()).unwrap().check_digit == CheckDigit::Fails;
        prop_assert!(fails || good.as_bytes()[10] == b'5');
    }
}

// The public vectors, where the folder is there.

fn vectors(name: &str) -> Option<serde_json::Value> {
    let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
        println!("STUCK_PARCEL_FACTS is not set: {name} skipped");
        return None;
    };
    let path = std::path::Path::new(&folder).join("vectors").join(name);
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn text<'v>(row: &'v serde_json::Value, field: &str) -> &'v str {
    row[field].as_str().unwrap_or_default()
}

/// The formats of jkeen/tracking_number_data and our families for each.
const FORMATS: &[(&str, &[&str])] = &[
    ("amazon_logistics", &["amazon"]),
    ("amazon_international", &["amazon-international"]),
    ("canada_post", &["canada-post"]),
    ("canpar_22", &["canpar"]),
    ("dhl_express", &["dhl-express"]),
    ("dhl_express_piece_id", &["dhl-piece"]),
    ("dhl_ecommerce", &["dhl-ecommerce"]),
    ("dhl_ecommerce_14", &["dhl-ecommerce-14"]),
    ("dpd", &["dpd-28"]),
    ("dpd_14", &["dpd-15", "dpd-15-digits"]),
    ("fedex_12", &["fedex-12"]),
    ("fedex_34", &["fedex-34"]),
    ("fedex_astra_32", &["fedex-32"]),
    ("fedex_ground", &["fedex-15"]),
    ("fedex_ground_sscc_18", &["fedex-18"]),
    ("fedex_ground_96", &["fedex-22"]),
    ("fedex_ground_gsn", &["fedex-34"]),
    ("gofo_us", &["gofo"]),
    ("landmark_global", &["landmark"]),
    ("lasership_lx", &["lasership-lx"]),
    ("lasership_1ls7", &["lasership"]),
    ("lasership_1lscx", &["lasership"]),
    ("ontrac_c", &["ontrac"]),
    ("ontrac_d", &["ontrac"]),
    ("purolator_numeric", &["purolator"]),
    ("purolator_alpha", &["purolator-letters"]),
    ("s10", &["s10"]),
    ("speedee", &["spee-dee"]),
    ("ups", &["ups"]),
    ("usps_20", &["usps-20"]),
    ("usps_impb_n", &["usps"]),
    ("usps_legacy", &["usps", "usps-legacy-20"]),
    ("usps_impb_c", &["usps", "usps-26"]),
    ("yodel", &["yodel"]),
    ("yunexpress", &["yunexpress"]),
    // Without a format id: by courier.
    ("/lasership", &["lasership"]),
    ("/old_dominion", &["old-dominion"]),
    ("/ups", &["ups-waybill"]),
];

/// How many rows there are, and those that do not agree.
pub(crate) fn carriers() -> Option<(usize, Vec<String>)> {
    let rows = vectors("jkeen_tracking_number_data.json")?;
    let rows = rows.as_array().unwrap();
    let mut wrong = Vec::new();
    for row in rows {
        let format = match text(row, "format_id") {
            "" => format!("/{}", text(row, "courier_code")),
            id => id.to_owned(),
        };
        let families = FORMATS.iter().find(|(id, _)| *id == format).map(|(_, families)| *families).unwrap();
        let found = examine(text(row, "number"), &NumberContext::default()).is_ok_and(|found| {
            found.candidates.iter().any(|candidate| {
                families.contains(&candidate.family.id) && candidate.check_digit != CheckDigit::Fails
            })
        });
        if found != row["valid"].as_bool().unwrap() {
            wrong.push(format!("{format} {}", text(row, "number")));
        }
    }
    Some((rows.len(), wrong))
}

#[test]
fn vectors_of_carriers() {
    let Some((all, wrong)) = carriers() else { return };
    println!("carriers: {} of {all} agree; not: {wrong:#?}", all - wrong.len());
    assert!(wrong.is_empty());
}

/// How many rows there are, and those that do not agree.
pub(crate) fn copy_errors() -> Option<(usize, Vec<String>)> {
    let rows = vectors("confusable_cases.json")?;
    let rows = rows.as_array().unwrap();
    let mut wrong = Vec::new();
    for row in rows {
        let input = text(row, "input");
        let found = examine(input, &NumberContext::default());
        let agrees = match (&row["expected"], &found) {
            (serde_json::Value::String(expected), Ok(found)) => {
                found.number == *expected
                    || found.repairs().first().is_some_and(|repair| {
                        repair.number == *expected && repair.check_digit != CheckDigit::Fails
                    })
            }
            (serde_json::Value::Array(expected), Ok(found)) => {
                let all: Vec<&str> =
                    [&found.number].into_iter().chain(&found.others).map(String::as_str).collect();
                let expected: Vec<&str> = expected.iter().filter_map(|number| number.as_str()).collect();
                all == expected
            }
            (serde_json::Value::Null, Err(_)) => true,
            // Not taken for a parcel's number: unknown, an id, an example, or a repair that has to be asked about.
            (serde_json::Value::Null, Ok(found)) => {
                found.placeholder
                    || found.candidates.iter().all(|candidate| candidate.reach == Reach::Nowhere)
            }
            _ => false,
        };
        if !agrees {
            wrong.push(format!("{input:?} {}: {found:?}", row["expected"]));
        }
    }
    Some((rows.len(), wrong))
}

#[test]
fn vectors_of_copy_errors() {
    let Some((all, wrong)) = copy_errors() else { return };
    println!("copy errors: {} of {all} agree; not: {wrong:#?}", all - wrong.len());
    assert!(wrong.is_empty());
}

/// How many rows there are, and those that do not agree.
pub(crate) fn check_digits() -> Option<(usize, Vec<String>)> {
    let rows = vectors("s10_generated.json")?;
    let rows = rows.as_array().unwrap();
    let mut wrong = Vec::new();
    for row in rows {
        let number = text(row, "number");
        let found = examine(number, &NumberContext::default()).unwrap();
        let agrees = match text(row, "kind") {
            "erasure" => {
                let expected: Vec<&str> =
                    row["candidates"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
                let repairs = found.repairs();
                let offered: Vec<&str> = repairs.iter().map(|repair| repair.number.as_str()).collect();
                offered == expected
                    && (offered.len() == 1) == row["unique"].as_bool().unwrap()
                    && found.number == number
            }
            _ if row["valid"].as_bool().unwrap() => {
                found.check_digit == CheckDigit::Passes && found.candidates[0].confidence == Confidence::High
            }
            _ => found.check_digit == CheckDigit::Fails && found.number == number,
        };
        if !agrees {
            wrong.push(format!("{row} {found:?}"));
        }
    }
    Some((rows.len(), wrong))
}

#[test]
fn vectors_of_check_digits() {
    let Some((all, wrong)) = check_digits() else { return };
    println!("check digits: {} of {all} agree; not: {wrong:#?}", all - wrong.len());
    assert!(wrong.is_empty());
}

/// The families seen on orders whose rows are named otherwise here.
const ORDERS: &[(&str, &[&str])] = &[
    ("s10", &["s10", "s10-no-country"]),
    ("cainiao_xx10y", &["cainiao-lane"]),
    ("cainiao_cng", &["cainiao-de"]),
    ("cainiao_cnfr", &["cainiao-fr"]),
    ("cainiao_cnusup", &["cainiao-us"]),
    ("cainiao_digits26", &["cainiao-26"]),
    ("cainiao_63590", &["cainiao-23"]),
    ("ae_selection", &["aliexpress-selection"]),
    ("ae_israel", &["aliexpress-israel"]),
    ("cn_yq", &["yq"]),
    ("fourpx", &["4px", "4px-digits"]),
    ("colisprive", &["colis-prive", "colis-prive-12"]),
    ("usps_impb", &["usps"]),
    ("dhl_de_idc", &["dhl-parcel-de"]),
    ("dhl_jjd", &["dhl-piece"]),
    ("postnl_3s", &["postnl"]),
    ("correos_es", &["correos"]),
    ("inpost_pl", &["inpost"]),
    ("novaposhta", &["nova-poshta"]),
    ("npshopping", &["np-shopping"]),
    ("ukrposhta_dom", &["ukrposhta"]),
    ("dpd", &["dpd-digits"]),
    ("postat", &["post-at"]),
    ("poste_it", &["poste-italiane"]),
    ("asendia_6a", &["asendia"]),
    ("directlink_xx", &["direct-link"]),
];

/// How many examples there are, and those that are not of their family.
pub(crate) fn examples_of_families() -> Option<(usize, Vec<String>)> {
    let rows = vectors("aliexpress_number_families.json")?;
    let (mut all, mut wrong) = (0, Vec::new());
    for row in rows.as_array().unwrap() {
        let same = text(row, "id").replace('_', "-");
        let one = [same.as_str()];
        let families = ORDERS.iter().find(|(id, _)| *id == text(row, "id")).map_or(&one[..], |(_, ids)| *ids);
        for example in row["examples"].as_array().unwrap() {
            let number = text(example, "number");
            all += 1;
            let found = ["", "UA", "FR"].iter().any(|destination| {
                examine(number, &in_order(destination, "")).is_ok_and(|found| {
                    let mut ids = found.candidates.iter().map(|one| one.family.id);
                    found.number == number && ids.any(|id| families.contains(&id))
                })
            });
            if !found {
                wrong.push(format!("{} {number}", text(row, "id")));
            }
        }
    }
    Some((all, wrong))
}

#[test]
fn vectors_of_orders() {
    let Some((all, wrong)) = examples_of_families() else { return };
    println!("orders: {} of {all} of their family; not: {wrong:#?}", all - wrong.len());
    assert!(wrong.is_empty());
}

#[test]
fn vectors_of_links() {
    let Some(rows) = vectors("tracker_urls.json") else { return };
    let host = |url: &str| url.split('/').nth(2).unwrap_or_default().to_owned();
    let (mut posts, mut carriers, mut wrong) = (0, 0, Vec::new());
    for row in rows.as_array().unwrap() {
        let template = text(row, "url_template");
        let carries = template.split_once("{number}").is_some_and(|(before, _)| before.contains(['?', '#']));
        match text(row, "kind") {
            "post" => {
                posts += 1;
                let country = text(row, "country");
                let all = links(&LinkQuestion {
                    numbers: &["RR473124829CN"],
                    destination: Some(country),
                    ..LinkQuestion::default()
                });
                let link = all.iter().find(|link| link.tracker == crate::order::answer::Tracker::LocalPost);
                let agrees = link.is_some_and(|link| {
                    host(&link.url) == host(template)
                        && (!link.carries_number || carries)
                        && link.url.contains("RR473124829CN") == link.carries_number
                });
                if !agrees {
                    wrong.push(format!("{country} {template}: {link:?}"));
                }
            }
            "carrier" if text(row, "id") != "post_kr_customs" => {
                carriers += 1;
                let https = template.replacen("http://", "https://", 1).replace("{number}", "1");
                if allowed_carrier_site(&https).is_none() {
                    wrong.push(template.to_owned());
                }
            }
            _ => {}
        }
    }
    println!("links: {posts} posts, {carriers} carriers; not: {wrong:#?}");
    assert!(wrong.is_empty());
}

#[test]
fn only_a_number_that_leaves_no_doubt_names_a_parcel() {
    for number in
        ["RB123456785GB", "RR473124829CN", "RS1034313881Y", "LP00071653567725", "00340434161094042557"]
    {
        assert!(names_a_parcel(number), "{number}");
    }
    for number in [
        // A check digit that fails, ids of the shop, phones, a date, a reference.
        "RR473124820CN",
        "RR999999999CN",
        "8190441137135501",
        "1005006123456789",
        "4915123456789",
        "20261120",
        "LP00000000000000",
        "Z1234567890",
        "AB12345678",
        "REF202611200012",
        "643400489231",
        "",
    ] {
        assert!(!names_a_parcel(number), "{number}");
    }
}
