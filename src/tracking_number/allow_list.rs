//! Which addresses a page may have opened: a carrier's own site is linked by the page, and the page is untrusted.

/// Domains of posts and carriers; their true subdomains count too.
const DOMAINS: &str = "usps.com royalmail.com parcelforce.com anpost.com canadapost-postescanada.ca auspost.com.au \
    nzpost.co.nz dhl.de dhl.com deutschepost.de post.at post.ch laposte.fr bpost.cloud bpost.be postnl.nl post.lu \
    correos.es ctt.pt poste.it elta.gr elta-courier.gr cypruspost.post maltapost.com postnord.com posten.no posti.fi \
    posturinn.is omniva.ee omniva.lv omniva.lt pasts.lv post.lt lpexpress.lt poczta-polska.pl postaonline.cz \
    ceskaposta.cz posta.sk posta.hu posta-romana.ro bgpost.bg posta.hr posta.si posta.rs ukrposhta.ua pochta.ru \
    belpost.by post.kz ptt.gov.tr israelpost.co.il splonline.com.sa emiratespost.ae egyptpost.org correios.com.br \
    correos.cl correosdemexico.gob.mx correoargentino.com.ar correo.com.uy post.japanpost.jp epost.go.kr \
    post.gov.tw hongkongpost.hk singpost.com pos.com.my thailandpost.co.th vnpost.vn posindonesia.co.id \
    indiapost.gov.in ep.gov.pk ptc.post ems.com.cn yuntrack.com yw56.com.cn 4px.com sypost.net sf-express.com \
    cne.com wanbexpress.com jcex.com ups.com fedex.com gofoexpress.com gofo.com ontrac.com lasership.com \
    purolator.com canpar.com intelcom.ca dpd.de dpd.co.uk dpd.fr dpd.com.pl dpd.com dpdgroup.com gls-group.eu \
    gls-group.com evri.com myhermes.de yodel.co.uk chronopost.fr mondialrelay.fr mondialrelay.com colisprive.com \
    correosexpress.com cttexpress.com brt.it sda.it bring.com asendia.com landmarkglobal.com directlink.com \
    aramex.com inpost.pl inpost.it inpost.es packeta.com zasilkovna.cz novaposhta.ua meest-group.com cdek.ru \
    kuronekoyamato.co.jp sagawa-exp.co.jp cjlogistics.com hanjin.com hanjin.co.kr lotteglogis.com jtexpress.com \
    jtexpress.com.br uniuni.com speedx.io cainiao.com";

/// The address of a post's or carrier's own site as a page links it, safe to open, or `None`: `https` only, on
/// an allowed domain or a true subdomain of it, without a user name, a port or anything that is not plain ASCII.
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
    let (host, path) = rest.split_at_checked(end)?;
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix(":443").unwrap_or(&host);
    let is_plain = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if !host.split('.').all(is_plain) {
        return None;
    }
    let is_allowed = DOMAINS.split_ascii_whitespace().any(|domain| {
        host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    is_allowed.then(|| ["https://", host, path].concat())
}

#[cfg(test)]
mod tests {
    use super::super::site::SITES;
    use super::*;

    #[test]
    fn every_page_of_ours_is_on_it() {
        for site in SITES {
            assert_eq!(allowed_carrier_site(site.url).as_deref(), Some(site.url));
        }
    }

    #[test]
    fn allowed() {
        for (url, expected) in [
            ("https://www.dhl.de/", "https://www.dhl.de/"),
            (" HTTPS://DHL.de?x=1#y ", "https://dhl.de?x=1#y"),
            ("https://dhl.de:443/a", "https://dhl.de/a"),
            ("https://a.b.postnord.com", "https://a.b.postnord.com"),
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
    }
}
