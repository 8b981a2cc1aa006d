//! What countries are called: in English, in Russian and Chinese, in their own languages and in those that many of their buyers read.

use super::super::{Words, size};
use crate::knowledge::text::fold;

/// Two letters and the folded names of a country. What carriers write behind "in" stands here as well where the ending is another
/// one ("w Polsce").
pub(super) const NAMES: &[(&str, &str)] = &[
    ("AE", "united arab emirates|uae|оаэ|阿拉伯联合酋长国|الإمارات العربية المتحدة"),
    ("AL", "albania|албания|阿尔巴尼亚"),
    ("AM", "armenia|армения|亚美尼亚"),
    ("AR", "argentina|аргентина|阿根廷"),
    ("AT", "austria|österreich|австрия|奥地利"),
    ("AU", "australia|австралия|澳大利亚|オーストラリア|오스트레일리아"),
    ("AZ", "azerbaijan|азербайджан|阿塞拜疆"),
    ("BA", "bosnia and herzegovina|bosnia herzegovina|bosnia|босния и герцеговина|波斯尼亚和黑塞哥维那"),
    ("BD", "bangladesh|бангладеш|孟加拉国"),
    ("BE", "belgium|belgië|belgique|бельгия|比利时|belgien"),
    ("BG", "bulgaria|болгария|保加利亚"),
    ("BH", "bahrain|бахрейн|巴林|البحرين"),
    ("BO", "bolivia|боливия|玻利维亚"),
    ("BR", "brazil|brasil|бразилия|巴西"),
    ("BY", "belarus|беларусь|白俄罗斯|беларуси|беларусі"),
    ("CA", "canada|канада|加拿大"),
    ("CH", "switzerland|schweiz|suisse|швейцария|瑞士|svizzera"),
    ("CL", "chile|чили|智利"),
    ("CN", "china|mainland china|中国|китай|중국"),
    ("CO", "colombia|колумбия|哥伦比亚"),
    ("CR", "costa rica|коста рика|哥斯达黎加"),
    ("CY", "cyprus|кипр|塞浦路斯"),
    (
        "CZ",
        "czech republic|czechia|česká republika|česko|чехия|捷克|česku|české republice|české republiky|česka",
    ),
    (
        "DE",
        "germany|deutschland|allemagne|alemania|германия|德国|niemcy|almanya|німеччина|německo|duitsland|\
         germania|alemanha|германии|niemczech",
    ),
    ("DK", "denmark|danmark|дания|丹麦"),
    ("DO", "dominican republic|доминиканская республика|多米尼加共和国|república dominicana"),
    ("DZ", "algeria|algérie|الجزائر|алжир|阿尔及利亚"),
    ("EC", "ecuador|эквадор|厄瓜多尔"),
    ("EE", "estonia|eesti|эстония|tallinn|таллин|爱沙尼亚"),
    ("EG", "egypt|египет|埃及|مصر"),
    ("ES", "spain|españa|espagne|espanha|испания|西班牙|spanien|spagna"),
    ("ET", "ethiopia|эфиопия|埃塞俄比亚"),
    ("FI", "finland|suomi|финляндия|helsinki|хельсинки|芬兰"),
    ("FR", "france|francia|frankreich|франция|法国|frankrijk|frança|francja"),
    (
        "GB",
        "united kingdom|great britain|england|uk|великобритания|британия|英国|royaume uni|reino unido|\
         vereinigtes königreich|regno unito|wielka brytania|wlk bryt|велика британія|verenigd koninkrijk|\
         scotland|wales|northern ireland",
    ),
    ("GE", "საქართველო|грузия|tbilisi|тбилиси|格鲁吉亚"),
    ("GH", "ghana|гана|加纳"),
    ("GR", "greece|греция|希腊"),
    (
        "HK",
        "hong kong|hong kong china|hong kong sar china|гонконг сар|гонконг|中国香港特别行政区|香港|香港 中国|中国香港|中国 香港|中華人民共和国香港特別行政区|\
         홍콩 중국 특별행정구|홍콩|hong kong sar",
    ),
    ("HR", "croatia|hrvatska|хорватия|克罗地亚"),
    ("HU", "hungary|magyarország|венгрия|匈牙利"),
    ("ID", "indonesia|индонезия|印度尼西亚"),
    ("IE", "ireland|ирландия|爱尔兰"),
    ("IL", "israel|ישראל|израиль|以色列|إسرائيل|israël|израиле"),
    ("IN", "india|индия|印度"),
    ("IS", "iceland|исландия|冰岛"),
    ("IT", "italy|italia|italie|italien|италия|意大利|włochy"),
    ("JP", "japan|日本|япония|일본"),
    ("KE", "kenya|кения|肯尼亚"),
    ("KG", "kyrgyzstan|киргизия|吉尔吉斯斯坦"),
    ("KR", "south korea|korea|republic of korea|대한민국|республика корея|韩国|한국|韓国"),
    ("KW", "kuwait|кувейт|科威特|الكويت"),
    ("KZ", "kazakhstan|казахстан|哈萨克斯坦|казахстане"),
    ("LK", "sri lanka|шри ланка|斯里兰卡"),
    ("LT", "lithuania|lietuva|литва|vilnius|вильнюс|立陶宛"),
    ("LU", "luxembourg|люксембург|卢森堡|luxemburg"),
    ("LV", "latvia|latvija|латвия|riga|рига|拉脱维亚"),
    ("MA", "morocco|maroc|марокко|摩洛哥|المغرب"),
    ("MD", "moldova|молдова|摩尔多瓦"),
    ("ME", "montenegro|черногория|黑山"),
    ("MK", "north macedonia|северная македония|北马其顿"),
    ("MN", "mongolia|монголия|蒙古"),
    ("MT", "malta|мальта|马耳他"),
    ("MX", "mexico|méxico|мексика|墨西哥"),
    ("MY", "malaysia|малайзия|马来西亚"),
    ("NG", "nigeria|нигерия|尼日利亚"),
    ("NL", "netherlands|the netherlands|nederland|нидерланды|荷兰|niederlande|pays bas|holland"),
    ("NO", "norway|norge|норвегия|挪威"),
    ("NZ", "new zealand|новая зеландия|新西兰"),
    ("OM", "oman|оман|阿曼"),
    ("PA", "panama|panamá|панама|巴拿马"),
    ("PE", "peru|perú|перу|秘鲁"),
    ("PH", "philippines|филиппины|菲律宾"),
    ("PK", "pakistan|пакистан|巴基斯坦"),
    ("PL", "poland|polska|польша|波兰|polski|polen|польща|polsko|polsce"),
    ("PT", "portugal|португалия|葡萄牙"),
    ("PY", "paraguay|парагвай|巴拉圭"),
    ("QA", "qatar|катар|卡塔尔|قطر"),
    ("RO", "romania|românia|румыния|罗马尼亚"),
    ("RS", "serbia|сербия|塞尔维亚"),
    ("RU", "russia|russian federation|россия|俄罗斯|rusya|росія|россии|россию"),
    ("SA", "saudi arabia|саудовская аравия|沙特阿拉伯|المملكة العربية السعودية|السعودية"),
    ("SE", "sweden|sverige|швеция|瑞典"),
    ("SG", "singapore|сингапур|新加坡|シンガポール|싱가포르"),
    ("SI", "slovenia|slovenija|словения|斯洛文尼亚"),
    ("SK", "slovakia|slovensko|словакия|斯洛伐克|słowacja|словаччина"),
    ("TH", "thailand|таиланд|泰国"),
    ("TN", "tunisia|тунис|突尼斯|تونس|tunisie"),
    ("TR", "turkey|türkiye|турция|土耳其|türkei|تركيا|türkiyede|türkiyeye"),
    ("TW", "taiwan|taiwan china|тайвань|台湾|台湾 中国|中国台湾|中国 台湾"),
    ("UA", "ukraine|україна|украина|乌克兰|ukraina|україні|україни|україну|украину|украины"),
    (
        "US",
        "united states|united states of america|usa|соединенные штаты|сша|美国|estados unidos|états unis|\
         vereinigte staaten|ארצות הברית|ארה״ב|stati uniti|eua|アメリカ合衆国|アメリカ|미국|stany zjednoczone|\
         сполучені штати|الولايات المتحدة",
    ),
    ("UY", "uruguay|уругвай|乌拉圭"),
    ("UZ", "uzbekistan|узбекистан|乌兹别克斯坦"),
    ("VN", "vietnam|viet nam|вьетнам|越南"),
    ("ZA", "south africa|южно африканская республика|南非"),
];

pub(super) static NAME_WORDS: Words<&str, { NAMES.len() }, { size(NAMES, b'|') }> = Words::new(NAMES, b'|');

/// The country that a text is the full name of.
pub(super) fn named(text: &str) -> Option<&'static str> {
    NAME_WORDS.find(&fold(text))
}

/// The country at the end (or the beginning) of "town, region, country", as written, with its two letters.
pub(crate) fn of_place(place: &str) -> Option<(&str, &'static str)> {
    let mut parts =
        place.split([',', '，', ';', '|', '/', '(', ')']).map(str::trim).filter(|part| !part.is_empty());
    // "Hong Kong, China" is a name.
    if let Some(code) = named(place) {
        return Some((place.trim(), code));
    }
    let first = parts.next()?;
    let last = parts.next_back().unwrap_or(first);
    // And so it is behind a town.
    let two = parts.next_back().map(|before| [before, last].join(" "));
    if let Some(code) = two.and_then(|two| named(&two)) {
        return Some((last, code));
    }
    // Many a town in America is called after a country: "Poland, OH".
    let is_of_state = |code: &str| is_state(last) && !last.starts_with(code);
    let of_last = named(last).map(|code| (last, code));
    of_last.or_else(|| named(first).filter(|code| !is_of_state(code)).map(|code| (first, code)))
}

/// The states of the USA, as addresses shorten them.
const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC \
    SD TN TX UT VT VA WA WV WI WY DC";

/// A state of the USA, with or without a postal code behind it.
pub(crate) fn is_state(part: &str) -> bool {
    let (letters, rest) = part.split_at_checked(2).unwrap_or_default();
    STATES.split(' ').any(|state| state == letters)
        && rest.bytes().all(|letter| letter.is_ascii_digit() || matches!(letter, b' ' | b'-'))
}
