//! Where numbers can be looked up: a row for each page of a post or carrier.
//!
//! A row carries the number only where it stands in the query or the fragment of a page that independent
//! sources agree on. Numbers in a path break when a site is rebuilt, and a disputed parameter opens an empty
//! form: there the row is the landing page, and the number is copied instead.

use crate::text::{lower, parted};

/// One page of a post or carrier.
#[derive(Debug)]
pub(super) struct Site {
    /// The name it goes by at home.
    pub name: &'static str,
    /// How else orders name it: words in lower case, `|` between.
    pub words: &'static str,
    /// The countries it is for, spaces between; empty: any.
    pub countries: &'static str,
    /// The national post of these countries.
    pub post: bool,
    /// It shows details, or anything, only with the destination's post code.
    pub postcode: bool,
    /// What comes after `https://`; `{number}` and `{zip}` are filled in.
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
    post("US PR VI GU AS MP", "USPS", "united states postal service", "tools.usps.com/go/TrackConfirmAction?tLabels={number}"),
    post("GB GG JE IM", "Royal Mail", "parcelforce", "www.royalmail.com/track-your-item#/tracking-results/{number}"),
    post("IE", "An Post", "anpost", "www.anpost.com/Post-Parcels/Track/History?item={number}"),
    post("CA", "Canada Post", "postes canada", "www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}"),
    post("AU", "Australia Post", "auspost", "auspost.com.au/mypost/track/"),
    post("NZ", "NZ Post", "new zealand post", "www.nzpost.co.nz/tools/tracking?trackid={number}"),
    post("DE", "DHL", "deutsche post", "www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}"),
    post("AT", "Österreichische Post", "austrian post|post.at", "www.post.at/sv/sendungsdetails?snr={number}"),
    post("CH LI", "Swiss Post", "die post|swisspost", "service.post.ch/ekp-web/ui/entry/search"),
    post("FR MC GP MQ GF RE YT", "La Poste", "laposte|colissimo", "www.laposte.fr/outils/suivre-vos-envois?code={number}"),
    post("BE", "bpost", "", "track.bpost.cloud/btr/web/#/search?itemCode={number}&postalCode={zip}&lang=en").with_postcode(),
    post("NL", "PostNL", "post nl", "jouw.postnl.nl/track-and-trace/").with_postcode(),
    post("LU", "POST Luxembourg", "", "www.post.lu/en/particuliers/colis-courrier/track-and-trace#/result"),
    post("ES", "Correos", "", "www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={number}"),
    post("PT", "CTT", "", "www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}"),
    post("IT SM VA", "Poste Italiane", "", "www.poste.it/cerca/index.html#/risultati-spedizioni/{number}"),
    post("GR", "ELTA", "hellenic post", "itemsearch.elta.gr/en-GB/"),
    post("CY", "Cyprus Post", "", "www.cypruspost.post/en/track-n-trace-results?code={number}"),
    post("MT", "MaltaPost", "", "www.maltapost.com/tracking#/tracking"),
    post("SE", "PostNord", "", "tracking.postnord.com/en/?id={number}"),
    post("DK", "PostNord", "", "tracking.postnord.com/dk/?id={number}"),
    post("NO", "Posten Norge", "posten", "sporing.posten.no/sporing/"),
    post("FI AX", "Posti", "", "www.posti.fi/en/tracking#/lahetys/{number}?lang=en"),
    post("IS", "Pósturinn", "posturinn|iceland post", "posturinn.is/en/individuals/receive/track-shipment/?q={number}"),
    post("EE", "Omniva", "eesti post", "www.omniva.ee/track/"),
    post("LV", "Latvijas Pasts", "latvia post", "track.pasts.lv/consignment/tracking?type=pasts&id={number}"),
    post("LT", "Lietuvos paštas", "lietuvos pastas|lithuania post|lp express", "old.post.lt/en/help/parcel-search"),
    post("PL", "Poczta Polska", "pocztex|poland post", "emonitoring.poczta-polska.pl/?numer={number}"),
    post("CZ", "Česká pošta", "ceska posta|czech post", "www.postaonline.cz/en/trackandtrace/-/zasilka/cislo?parcelNumbers={number}"),
    post("SK", "Slovenská pošta", "slovenska posta|slovak post", "tandt.posta.sk/en/"),
    post("HU", "Magyar Posta", "hungary post", "www.posta.hu/nyomkovetes/nyitooldal?searchvalue={number}"),
    post("RO", "Poșta Română", "posta romana|romania post", "www.posta-romana.ro/track-trace.html"),
    post("BG", "Bulgarian Posts", "bulgaria post", "www.bgpost.bg/IPSWebTracking/IPSWeb_item_events.asp?itemid={number}"),
    post("HR", "Hrvatska pošta", "hrvatska posta|croatia post", "posiljka.posta.hr/Tracking/Details?Barcode={number}"),
    post("SI", "Pošta Slovenije", "posta slovenije|slovenia post", "sledenje.posta.si/"),
    post("RS", "Pošta Srbije", "posta srbije|serbia post", "www.posta.rs/cir/alati/pracenje-posiljke.aspx?broj={number}"),
    post("UA", "Ukrposhta", "ukraine post", "track.ukrposhta.ua/tracking_UA.html?barcode={number}"),
    post("RU", "Почта России", "russian post|pochta", "www.pochta.ru/tracking#{number}"),
    post("BY", "Белпочта", "belpost|belpochta", "webservices.belpost.by/searchEn.aspx"),
    post("KZ", "Qazpost", "kazpost|казпочта", "post.kz/services/postal/"),
    post("TR", "PTT", "", "gonderitakip.ptt.gov.tr/Track/Verify?q={number}"),
    post("IL", "Israel Post", "", "doar.israelpost.co.il/en/deliverytracking?itemcode={number}"),
    post("SA", "SPL", "saudi post", "splonline.com.sa/en/shipmentdetailsstatic/?tid={number}"),
    post("AE", "Emirates Post", "7x", "emiratespost.ae/"),
    post("EG", "Egypt Post", "", "www.egyptpost.org/"),
    post("BR", "Correios", "", "rastreamento.correios.com.br/app/index.php"),
    post("CL", "CorreosChile", "correos chile|correos de chile", "www.correos.cl/web/guest/seguimiento-en-linea?codigos={number}"),
    post("MX", "Correos de México", "correos de mexico|sepomex", "www.correosdemexico.gob.mx/"),
    post("AR", "Correo Argentino", "", "www.correoargentino.com.ar/formularios/oidn"),
    post("UY", "Correo Uruguayo", "", "www.correo.com.uy/seguimientodeenvios"),
    post("JP", "Japan Post", "jp post", "trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=en"),
    post("KR", "Korea Post", "epost", "service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE={number}&displayHeader=N"),
    post("TW", "Chunghwa Post", "taiwan post", "postserv.post.gov.tw/pstmail/main_mail.html"),
    post("HK", "Hongkong Post", "hong kong post", "webapp.hongkongpost.hk/en/mail_tracking2/index.html"),
    post("SG", "SingPost", "singapore post", "www.singpost.com/track-items"),
    post("MY", "Pos Malaysia", "poslaju|pos laju", "www.pos.com.my/"),
    post("TH", "Thailand Post", "", "track.thailandpost.co.th/?trackNumber={number}"),
    post("VN", "Vietnam Post", "vnpost", "www.vnpost.vn/"),
    post("ID", "Pos Indonesia", "", "www.posindonesia.co.id/en/tracking"),
    post("IN", "India Post", "", "www.indiapost.gov.in/_layouts/15/DOP.Portal.Tracking/TrackConsignment.aspx"),
    post("PK", "Pakistan Post", "", "ep.gov.pk/"),
    post("ZA", "South African Post Office", "sapo", "globaltracktrace.ptc.post/gtt.web/Search.aspx"),
    post("CN", "China Post", "china ems", "www.ems.com.cn/mailtracking/you_jian_cha_xun.html"),

    // Out of China.
    courier("", "YunExpress", "yun express", "www.yuntrack.com/parcelTracking?id={number}"),
    courier("", "Yanwen", "", "track.yw56.com.cn/en/querydel?nums={number}"),
    courier("", "4PX", "", "track.4px.com/#/result/0/{number}"),
    courier("", "SunYou", "sypost", "www.sypost.net/search?orderNo={number}"),
    courier("", "SF Express", "sf international|sf-express", "www.sf-express.com/"),
    courier("", "CNE Express", "cne", "www.cne.com/"),
    courier("", "Wanb Express", "wanb", "tracking.wanbexpress.com/?trackingNumbers={number}"),
    courier("", "JCEX", "", "www.jcex.com/"),

    // Delivering carriers.
    courier("", "DHL", "", "www.dhl.com/global-en/home/tracking.html?tracking-id={number}"),
    courier("", "UPS", "", "www.ups.com/track?tracknum={number}"),
    courier("", "FedEx", "", "www.fedex.com/fedextrack/?trknbr={number}"),
    courier("US", "GOFO", "", "www.gofoexpress.com/tracking.html?searchID={number}"),
    courier("US", "OnTrac", "lasership", "www.ontrac.com/"),
    courier("CA", "Purolator", "", "www.purolator.com/en/shipping/tracker?searchValue={number}"),
    courier("CA", "Canpar", "", "www.canpar.com/"),
    courier("CA", "Intelcom", "dragonfly", "intelcom.ca/en/track-your-package/"),
    courier("DE", "DPD", "", "tracking.dpd.de/"),
    courier("GB", "DPD", "", "track.dpd.co.uk/search?reference={number}").with_postcode(),
    courier("FR", "DPD", "", "www.dpd.fr/trace/"),
    courier("PL", "DPD", "", "tracktrace.dpd.com.pl/parcelDetails?typ=1&p1={number}"),
    courier("", "GLS", "", "gls-group.eu/EU/en/parcel-tracking?match={number}").with_postcode(),
    courier("GB", "Evri", "hermes", "www.evri.com/track-a-parcel"),
    courier("DE", "Hermes", "", "www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}"),
    courier("GB", "Yodel", "", "www.yodel.co.uk/tracking/").with_postcode(),
    courier("FR", "Chronopost", "", "www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}"),
    courier("FR", "Mondial Relay", "", "www.mondialrelay.fr/suivi-de-colis?numeroExpedition={number}").with_postcode(),
    courier("FR", "Colis Privé", "colis prive", "www.colisprive.com/"),
    courier("ES", "Correos Express", "", "s.correosexpress.com/SeguimientoSinCP/search?shippingNumber={number}"),
    courier("ES", "CTT Express", "", "www.cttexpress.com/"),
    courier("IT", "BRT", "bartolini", "services.brt.it/it/tracking"),
    courier("IT", "SDA", "", "www.sda.it/"),
    courier("NO", "Bring", "", "tracking.bring.com/"),
    courier("", "Asendia", "", "tracking.asendia.com/"),
    courier("", "Landmark Global", "landmark", "track.landmarkglobal.com/"),
    courier("", "Direct Link", "directlink", "tracking.directlink.com/"),
    courier("", "Aramex", "", "www.aramex.com/us/en/track/shipments?ShipmentNumber={number}"),
    courier("PL", "InPost", "paczkomaty", "inpost.pl/sledzenie-przesylek?number={number}"),
    courier("CZ", "Packeta", "zásilkovna|zasilkovna", "tracking.packeta.com/en/?id={number}"),
    courier("UA", "Nova Poshta", "nova post|новая почта|нова пошта", "novaposhta.ua/tracking/?cargo_number={number}"),
    courier("UA", "Meest", "", "t.meest-group.com/en/"),
    courier("RU", "CDEK", "сдэк", "www.cdek.ru/ru/tracking?order_id={number}"),
    courier("JP", "Yamato", "", "member.kms.kuronekoyamato.co.jp/parcel/detail?pno={number}"),
    courier("JP", "Sagawa", "", "k2k.sagawa-exp.co.jp/p/web/okurijosearch.do?okurijoNo={number}"),
    courier("KR", "CJ Logistics", "cj|cj대한통운", "trace.cjlogistics.com/next/tracking.html?wblNo={number}"),
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
    let words = lower(words);
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
    let name = lower(site.name);
    let words = std::iter::once(name.as_str()).chain(site.words.split('|'));
    words.filter(|word| has_word(text, word)).map(str::len).max().unwrap_or(0)
}

fn nearest(destination: &str, wanted: &dyn Fn(&Site) -> bool) -> Option<&'static Site> {
    let fits = |fit: &dyn Fn(&Site) -> bool| SITES.iter().find(|site| wanted(site) && fit(site));
    fits(&|site| lists(site.countries, destination))
        .or_else(|| fits(&|site| site.countries.is_empty()))
        .or_else(|| fits(&|_| true))
}

/// Whether a text (lower case) holds this word or these words, not as a part of others: "ups" is not in "groups".
pub(super) fn has_word(text: &str, word: &str) -> bool {
    // Of a letter beyond ASCII every byte is beyond it, too.
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let mut rest = text;
    let mut glued = false;
    while let Some((before, after)) = parted(rest, word) {
        let begins = before.as_bytes().last().map_or(!glued, |byte| !is_letter(byte));
        if begins && !after.as_bytes().first().is_some_and(is_letter) {
            return true;
        }
        glued = word.as_bytes().last().is_some_and(is_letter);
        rest = after;
    }
    false
}

/// Whether an order's carrier or service names the carrier with this name in the tables.
pub(super) fn is_named(carrier: &str, text: &str) -> bool {
    // Most numbers are weighed without an order's words; and this is asked for every part of a paste.
    text.bytes().any(|byte| byte != b'|')
        && (has_word(text, &lower(carrier))
            || SITES.iter().any(|site| site.name == carrier && longest_word(site, text) > 0))
}

/// The countries whose national post goes by exactly this name; none where it is nobody's.
pub fn post_countries(carrier: &str) -> impl Iterator<Item = &'static str> {
    let wanted = lower(carrier.trim());
    let named = move |site: &&Site| {
        let mut names = std::iter::once(site.name).chain(site.words.split('|'));
        site.post && names.any(|name| !name.is_empty() && lower(name) == wanted)
    };
    SITES.iter().filter(named).flat_map(|site| site.countries.split(' '))
}

#[cfg(test)]
mod tests {
    use super::super::country;
    use super::*;

    #[test]
    fn the_table_is_sound() {
        for site in SITES {
            assert!(!site.url.contains("://") && site.url.contains('/'), "{}", site.url);
            assert!(!site.name.is_empty(), "{}", site.url);
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
