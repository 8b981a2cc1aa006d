//! Where numbers can be looked up: a row for each page of a post or carrier.
//!
//! A row carries the number only where it stands in the query or the fragment of a page that independent
//! sources agree on. Numbers in a path break when a site is rebuilt, and a disputed parameter opens an empty
//! form: there the row is the landing page, and the number is copied instead.

use super::lower_case;

/// One page of a post or carrier.
#[derive(Debug)]
pub(super) struct Site {
    /// The name it goes by at home.
    pub name: &'static str,
    /// How orders name it: words in lower case, `|` between.
    pub words: &'static str,
    /// The countries it is for, spaces between; empty: any.
    pub countries: &'static str,
    /// The national post of these countries.
    pub post: bool,
    /// It shows details, or anything, only with the destination's post code.
    pub postcode: bool,
    /// `{number}` and `{zip}` are filled in.
    pub url: &'static str,
}

const fn post(countries: &'static str, name: &'static str, words: &'static str, url: &'static str) -> Site {
    Site { name, words, countries, post: true, postcode: false, url }
}

const fn courier(
    countries: &'static str,
    name: &'static str,
    words: &'static str,
    url: &'static str,
) -> Site {
    Site { name, words, countries, post: false, postcode: false, url }
}

impl Site {
    const fn with_postcode(self) -> Site {
        Site { postcode: true, ..self }
    }
}

/// Posts first: of rows with one name, the destination's is taken, else the first.
#[rustfmt::skip]
pub(super) static SITES: &[Site] = &[
    post("US PR VI GU AS MP", "USPS", "usps|united states postal service", "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}"),
    post("GB GG JE IM", "Royal Mail", "royal mail|parcelforce", "https://www.royalmail.com/track-your-item#/tracking-results/{number}"),
    post("IE", "An Post", "an post|anpost", "https://www.anpost.com/Post-Parcels/Track/History?item={number}"),
    post("CA", "Canada Post", "canada post|postes canada", "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}"),
    post("AU", "Australia Post", "australia post|auspost", "https://auspost.com.au/mypost/track/"),
    post("NZ", "NZ Post", "nz post|new zealand post", "https://www.nzpost.co.nz/tools/tracking?trackid={number}"),
    post("DE", "DHL", "dhl|deutsche post", "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}"),
    post("AT", "Österreichische Post", "österreichische post|austrian post|post.at", "https://www.post.at/sv/sendungsdetails?snr={number}"),
    post("CH LI", "Swiss Post", "swiss post|die post|swisspost", "https://service.post.ch/ekp-web/ui/entry/search"),
    post("FR MC GP MQ GF RE YT", "La Poste", "la poste|laposte|colissimo", "https://www.laposte.fr/outils/suivre-vos-envois?code={number}"),
    post("BE", "bpost", "bpost", "https://track.bpost.cloud/btr/web/#/search?itemCode={number}&postalCode={zip}&lang=en").with_postcode(),
    post("NL", "PostNL", "postnl|post nl", "https://jouw.postnl.nl/track-and-trace/").with_postcode(),
    post("LU", "POST Luxembourg", "post luxembourg", "https://www.post.lu/en/particuliers/colis-courrier/track-and-trace#/result"),
    post("ES", "Correos", "correos", "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}"),
    post("PT", "CTT", "ctt", "https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}"),
    post("IT SM VA", "Poste Italiane", "poste italiane", "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{number}"),
    post("GR", "ELTA", "elta|hellenic post", "https://itemsearch.elta.gr/en-GB/"),
    post("CY", "Cyprus Post", "cyprus post", "https://www.cypruspost.post/en/track-n-trace-results?code={number}"),
    post("MT", "MaltaPost", "maltapost", "https://www.maltapost.com/tracking#/tracking"),
    post("SE", "PostNord", "postnord", "https://tracking.postnord.com/en/?id={number}"),
    post("DK", "PostNord", "postnord", "https://tracking.postnord.com/dk/?id={number}"),
    post("NO", "Posten Norge", "posten|posten norge", "https://sporing.posten.no/sporing/"),
    post("FI AX", "Posti", "posti", "https://www.posti.fi/en/tracking#/lahetys/{number}?lang=en"),
    post("IS", "Pósturinn", "pósturinn|posturinn|iceland post", "https://posturinn.is/en/individuals/receive/track-shipment/?q={number}"),
    post("EE", "Omniva", "omniva|eesti post", "https://www.omniva.ee/track/"),
    post("LV", "Latvijas Pasts", "latvijas pasts|latvia post", "https://track.pasts.lv/consignment/tracking?type=pasts&id={number}"),
    post("LT", "Lietuvos paštas", "lietuvos pastas|lithuania post|lp express", "https://old.post.lt/en/help/parcel-search"),
    post("PL", "Poczta Polska", "poczta polska|pocztex|poland post", "https://emonitoring.poczta-polska.pl/?numer={number}"),
    post("CZ", "Česká pošta", "česká pošta|ceska posta|czech post", "https://www.postaonline.cz/en/trackandtrace/-/zasilka/cislo?parcelNumbers={number}"),
    post("SK", "Slovenská pošta", "slovenská pošta|slovenska posta|slovak post", "https://tandt.posta.sk/en/"),
    post("HU", "Magyar Posta", "magyar posta|hungary post", "https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue={number}"),
    post("RO", "Poșta Română", "posta romana|romania post", "https://www.posta-romana.ro/track-trace.html"),
    post("BG", "Bulgarian Posts", "bulgarian posts|bulgaria post", "https://www.bgpost.bg/IPSWebTracking/IPSWeb_item_events.asp?itemid={number}"),
    post("HR", "Hrvatska pošta", "hrvatska pošta|hrvatska posta|croatia post", "https://posiljka.posta.hr/Tracking/Details?Barcode={number}"),
    post("SI", "Pošta Slovenije", "pošta slovenije|posta slovenije|slovenia post", "https://sledenje.posta.si/"),
    post("RS", "Pošta Srbije", "pošta srbije|posta srbije|serbia post", "https://www.posta.rs/cir/alati/pracenje-posiljke.aspx?broj={number}"),
    post("UA", "Ukrposhta", "ukrposhta|ukraine post", "https://track.ukrposhta.ua/tracking_UA.html?barcode={number}"),
    post("RU", "Почта России", "почта россии|russian post|pochta", "https://www.pochta.ru/tracking#{number}"),
    post("BY", "Белпочта", "белпочта|belpost|belpochta", "https://webservices.belpost.by/searchEn.aspx"),
    post("KZ", "Qazpost", "qazpost|kazpost|казпочта", "https://post.kz/services/postal/"),
    post("TR", "PTT", "ptt", "https://gonderitakip.ptt.gov.tr/Track/Verify?q={number}"),
    post("IL", "Israel Post", "israel post", "https://doar.israelpost.co.il/en/deliverytracking?itemcode={number}"),
    post("SA", "SPL", "saudi post|spl", "https://splonline.com.sa/en/shipmentdetailsstatic/?tid={number}"),
    post("AE", "Emirates Post", "emirates post|7x", "https://emiratespost.ae/"),
    post("EG", "Egypt Post", "egypt post", "https://www.egyptpost.org/"),
    post("BR", "Correios", "correios", "https://rastreamento.correios.com.br/app/index.php"),
    post("CL", "CorreosChile", "correoschile|correos chile|correos de chile", "https://www.correos.cl/web/guest/seguimiento-en-linea?codigos={number}"),
    post("MX", "Correos de México", "correos de méxico|correos de mexico|sepomex", "https://www.correosdemexico.gob.mx/"),
    post("AR", "Correo Argentino", "correo argentino", "https://www.correoargentino.com.ar/formularios/oidn"),
    post("UY", "Correo Uruguayo", "correo uruguayo", "https://www.correo.com.uy/seguimientodeenvios"),
    post("JP", "Japan Post", "japan post|jp post", "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en"),
    post("KR", "Korea Post", "korea post|epost", "https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE={number}&displayHeader=N"),
    post("TW", "Chunghwa Post", "chunghwa post|taiwan post", "https://postserv.post.gov.tw/pstmail/main_mail.html"),
    post("HK", "Hongkong Post", "hongkong post|hong kong post", "https://webapp.hongkongpost.hk/en/mail_tracking2/index.html"),
    post("SG", "SingPost", "singpost|singapore post", "https://www.singpost.com/track-items"),
    post("MY", "Pos Malaysia", "pos malaysia|poslaju|pos laju", "https://www.pos.com.my/"),
    post("TH", "Thailand Post", "thailand post", "https://track.thailandpost.co.th/?trackNumber={number}"),
    post("VN", "Vietnam Post", "vietnam post|vnpost", "https://www.vnpost.vn/"),
    post("ID", "Pos Indonesia", "pos indonesia", "https://www.posindonesia.co.id/en/tracking"),
    post("IN", "India Post", "india post", "https://www.indiapost.gov.in/_layouts/15/DOP.Portal.Tracking/TrackConsignment.aspx"),
    post("PK", "Pakistan Post", "pakistan post", "https://ep.gov.pk/"),
    post("ZA", "South African Post Office", "south african post office|sapo", "https://globaltracktrace.ptc.post/gtt.web/Search.aspx"),
    post("CN", "China Post", "china post|china ems", "https://www.ems.com.cn/mailtracking/you_jian_cha_xun.html"),

    // Out of China.
    courier("", "YunExpress", "yunexpress|yun express", "https://www.yuntrack.com/parcelTracking?id={number}"),
    courier("", "Yanwen", "yanwen", "https://track.yw56.com.cn/en/querydel?nums={number}"),
    courier("", "4PX", "4px", "https://track.4px.com/#/result/0/{number}"),
    courier("", "SunYou", "sunyou|sypost", "https://www.sypost.net/search?orderNo={number}"),
    courier("", "SF Express", "sf express|sf international|sf-express", "https://www.sf-express.com/"),
    courier("", "CNE Express", "cne|cne express", "https://www.cne.com/"),
    courier("", "Wanb Express", "wanb|wanb express", "https://tracking.wanbexpress.com/?trackingNumbers={number}"),
    courier("", "JCEX", "jcex", "https://www.jcex.com/"),

    // Delivering carriers.
    courier("", "DHL", "dhl", "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}"),
    courier("", "UPS", "ups", "https://www.ups.com/track?tracknum={number}"),
    courier("", "FedEx", "fedex", "https://www.fedex.com/fedextrack/?trknbr={number}"),
    courier("US", "GOFO", "gofo", "https://www.gofoexpress.com/tracking.html?searchID={number}"),
    courier("US", "OnTrac", "ontrac|lasership", "https://www.ontrac.com/"),
    courier("CA", "Purolator", "purolator", "https://www.purolator.com/en/shipping/tracker?searchValue={number}"),
    courier("CA", "Canpar", "canpar", "https://www.canpar.com/"),
    courier("CA", "Intelcom", "intelcom|dragonfly", "https://intelcom.ca/en/track-your-package/"),
    courier("DE", "DPD", "dpd", "https://tracking.dpd.de/"),
    courier("GB", "DPD", "dpd", "https://track.dpd.co.uk/search?reference={number}").with_postcode(),
    courier("FR", "DPD", "dpd", "https://www.dpd.fr/trace/"),
    courier("PL", "DPD", "dpd", "https://tracktrace.dpd.com.pl/parcelDetails?typ=1&p1={number}"),
    courier("", "GLS", "gls", "https://gls-group.eu/EU/en/parcel-tracking?match={number}").with_postcode(),
    courier("GB", "Evri", "evri|hermes", "https://www.evri.com/track-a-parcel"),
    courier("DE", "Hermes", "hermes", "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}"),
    courier("GB", "Yodel", "yodel", "https://www.yodel.co.uk/tracking/").with_postcode(),
    courier("FR", "Chronopost", "chronopost", "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}"),
    courier("FR", "Mondial Relay", "mondial relay", "https://www.mondialrelay.fr/suivi-de-colis?numeroExpedition={number}").with_postcode(),
    courier("FR", "Colis Privé", "colis privé|colis prive", "https://www.colisprive.com/"),
    courier("ES", "Correos Express", "correos express", "https://s.correosexpress.com/SeguimientoSinCP/search?shippingNumber={number}"),
    courier("ES", "CTT Express", "ctt express", "https://www.cttexpress.com/"),
    courier("IT", "BRT", "brt|bartolini", "https://services.brt.it/it/tracking"),
    courier("IT", "SDA", "sda", "https://www.sda.it/"),
    courier("NO", "Bring", "bring", "https://tracking.bring.com/"),
    courier("", "Asendia", "asendia", "https://tracking.asendia.com/"),
    courier("", "Landmark Global", "landmark|landmark global", "https://track.landmarkglobal.com/"),
    courier("", "Direct Link", "direct link|directlink", "https://tracking.directlink.com/"),
    courier("", "Aramex", "aramex", "https://www.aramex.com/us/en/track/shipments?ShipmentNumber={number}"),
    courier("PL", "InPost", "inpost|paczkomaty", "https://inpost.pl/sledzenie-przesylek?number={number}"),
    courier("CZ", "Packeta", "packeta|zásilkovna|zasilkovna", "https://tracking.packeta.com/en/?id={number}"),
    courier("UA", "Nova Poshta", "nova poshta|nova post|новая почта|нова пошта", "https://novaposhta.ua/tracking/?cargo_number={number}"),
    courier("UA", "Meest", "meest", "https://t.meest-group.com/en/"),
    courier("RU", "CDEK", "cdek|сдэк", "https://www.cdek.ru/ru/tracking?order_id={number}"),
    courier("JP", "Yamato", "yamato", "https://member.kms.kuronekoyamato.co.jp/parcel/detail?pno={number}"),
    courier("JP", "Sagawa", "sagawa", "https://k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={number}"),
    courier("KR", "CJ Logistics", "cj|cj logistics|cj대한통운", "https://trace.cjlogistics.com/next/tracking.html?wblNo={number}"),
];

/// Whether this country is one of a list with spaces between.
pub(super) fn lists(countries: &str, country: &str) -> bool {
    !country.is_empty() && countries.split(' ').any(|one| one == country)
}

/// The post of a country.
pub(super) fn post_of(country: &str) -> Option<&'static Site> {
    SITES.iter().find(|site| site.post && lists(site.countries, country))
}

/// The page of a carrier by its name in the tables: the destination's own, else one for any country, else any.
pub(super) fn of_carrier(name: &str, destination: &str) -> Option<&'static Site> {
    nearest(destination, &|site| site.name == name)
}

/// The page of the carrier that an order names in its own words.
pub(super) fn named(words: &str, destination: &str) -> Option<&'static Site> {
    let words = lower_case(words);
    // The longest name wins: "CTT Express" is not "CTT".
    let mut longest = 0;
    for site in SITES {
        longest = longest.max(longest_word(site, &words));
    }
    if longest == 0 {
        return None;
    }
    nearest(destination, &|site| longest_word(site, &words) == longest)
}

fn longest_word(site: &Site, text: &str) -> usize {
    site.words.split('|').filter(|word| has_word(text, word)).map(str::len).max().unwrap_or(0)
}

fn nearest(destination: &str, wanted: &dyn Fn(&Site) -> bool) -> Option<&'static Site> {
    let fits = |fit: &dyn Fn(&Site) -> bool| SITES.iter().find(|site| wanted(site) && fit(site));
    fits(&|site| lists(site.countries, destination))
        .or_else(|| fits(&|site| site.countries.is_empty()))
        .or_else(|| fits(&|_| true))
}

/// Whether a text (lower case) holds this word or words, not as a part of others: "ups" is not in "groups".
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || !letter.is_ascii();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

/// Whether an order's carrier or service names the carrier with this name in the tables.
pub(super) fn is_named(carrier: &str, text: &str) -> bool {
    has_word(text, &lower_case(carrier))
        || SITES.iter().any(|site| site.name == carrier && longest_word(site, text) > 0)
}

#[cfg(test)]
mod tests {
    use super::super::country;
    use super::*;

    #[test]
    fn the_table_is_sound() {
        for site in SITES {
            assert!(site.url.starts_with("https://"), "{}", site.url);
            assert!(!site.name.is_empty() && !site.words.is_empty(), "{}", site.url);
            assert_eq!(site.words, site.words.to_lowercase());
            assert!(!site.post || !site.countries.is_empty(), "{}: a post has a country", site.name);
            for code in site.countries.split(' ').filter(|code| !code.is_empty()) {
                assert!(country::known(code).is_some(), "{}: {code}", site.name);
            }
            if let Some((before, _)) = site.url.split_once("{number}") {
                assert!(
                    before.contains(['?', '#']),
                    "{}: the number stands in the query or the fragment",
                    site.url
                );
            }
            assert!(site.postcode || !site.url.contains("{zip}"));
        }
    }

    #[test]
    fn names_are_whole_words() {
        assert!(has_word("via ups, express", "ups"));
        assert!(!has_word("groups", "ups"));
        assert_eq!(named("CTT Express", "ES").map(|site| site.name), Some("CTT Express"));
        assert_eq!(named("Correos Express", "ES").map(|site| site.name), Some("Correos Express"));
        assert_eq!(named("DPD", "PL").map(|site| site.countries), Some("PL"));
        assert_eq!(named("DHL Parcel", "DE").map(|site| site.post), Some(true));
        assert_eq!(named("DHL eCommerce", "US").map(|site| site.countries), Some(""));
        assert!(named("Somebody else", "US").is_none());
    }
}
