//! Whether a place, or a place within a sentence, is surely in the country that a parcel goes to.
//!
//! Surely: the country by its name, its two letters behind a town, and in the United States a state where no other country has
//! its letters, or the ZIP or the kind of an office behind it. A place that a parcel is sent to is none where it is.

use super::names::{NAME_WORDS, named, of_place};
use crate::knowledge::text::{fold, is_unspaced};

/// States of the USA whose two letters are nothing else; then those whose letters a country has, or are a word.
const STATES: &str = "AK CT DC FL IA KS MI ND NH NJ NM NV NY OH OR RI TX UT VT WA WI WV WY";
const STATES_LIKE_OTHERS: &str =
    "AL AR AZ CA CO DE GA HI ID IL IN KY LA MA MD ME MN MO MS MT NC NE OK PA SC SD TN VA";

/// What stands behind a state in the name of an office of the USPS.
const OFFICE: &str =
    "NETWORK DISTRIBUTION INTERNATIONAL PROCESSING SORTING REGIONAL CENTER FACILITY ANNEX USPS";

/// Codes of countries that are words in a text of capitals, or whose letters carriers write for something else.
const CODES_LIKE_WORDS: &str = "AT BE DO ES IN IS IT LA ME MY NO SO TO";

/// Behind these words a place is named that the parcel is still to reach.
const TOWARDS: &str = "to for nach für vers pour para naar a à al ao au towards bound next destined destination zielland \
    ziel bestemming destino destinazione do dla для до";

/// Words of an arrival, by their beginnings: behind them "a" and "à" say where it is.
const ARRIVED: [&str; 6] = ["arriv", "lleg", "cheg", "giunt", "entr", "recib"];

/// The same of scripts without blanks.
const TOWARDS_UNSPACED: [&str; 12] =
    ["发往", "飞往", "前往", "寄往", "运往", "發往", "送往", "に向", "へ発送", "宛", "향발", "행"];

/// Towns and provinces from which parcels are sent, as carriers name them alone, folded.
const TOWNS_OF_CHINA: &str = "shenzhen guangzhou yiwu hangzhou shanghai beijing dongguan ningbo xiamen quanzhou fuzhou jinhua \
    foshan zhongshan huizhou suzhou nanjing wuhan chengdu chongqing zhengzhou qingdao tianjin changsha hefei wenzhou taizhou \
    jiaxing shaoxing dalian shenyang urumqi nanchang nanning kunming shantou putian yangjiang jiangmen zhuhai guangdong \
    zhejiang jiangsu fujian shandong henan hunan шэньчжэнь гуанчжоу ханчжоу шанхай пекин дунгуань нинбо сямэнь";

/// The same in letters that no blanks part.
const TOWNS_OF_CHINA_UNSPACED: &str = "深圳 广州 義烏 义乌 杭州 上海 北京 东莞 宁波 厦门 泉州 福州 金华 佛山 惠州 苏州 南京 武汉 成都 重庆 \
    郑州 青岛 天津 广东 浙江 江苏 福建";

/// The most words of a country's name.
const LONGEST_NAME: usize = 4;

/// The most letters of one in a script without blanks.
const LONGEST_UNSPACED: usize = 12;

/// A place that stands by itself.
pub(crate) fn is_there(place: &str, to: &str) -> bool {
    match of_place(place) {
        Some((_, code)) => code == to,
        None => {
            let parts: Vec<&str> = parts(place).collect();
            place.trim() == to
                || parts.first().is_some_and(|part| *part == to && is_clear_code(to))
                || parts.last().is_some_and(|part| ends_with_code(part, to))
                || (to == "US" && parts.iter().any(|part| is_american(part)))
        }
    }
}

/// A place that surely is in another country.
pub(crate) fn is_elsewhere(place: &str, to: &str) -> bool {
    match of_place(place) {
        Some((_, code)) => code != to,
        None => to != "CN" && names_town_of_china(place),
    }
}

fn names_town_of_china(place: &str) -> bool {
    let folded = fold(place);
    let is_one = |word: &str| TOWNS_OF_CHINA.split_ascii_whitespace().any(|town| town == word);
    folded.split(' ').any(is_one)
        || TOWNS_OF_CHINA_UNSPACED.split_ascii_whitespace().any(|town| place.contains(town))
}

/// A place within the words of an event.
pub(crate) fn is_said_there(text: &str, to: &str) -> bool {
    let parts: Vec<&str> = parts(text).collect();
    let mixed = text.chars().any(char::is_lowercase);
    let mut before = "";
    for (place, part) in parts.iter().enumerate() {
        // "In transit to Leipzig, Germany": the town stands in the part before.
        let is_aim = leads_on(before) || leads_on(part);
        let is_last = place.saturating_add(1) == parts.len();
        let has_code = mixed && is_last && !CODES_LIKE_WORDS.contains(to) && ends_with_code(part, to);
        let is_office = to == "US" && !part.chars().any(char::is_lowercase) && is_american(part);
        let is_state = to == "US" && mixed && is_last && is_american(part) && starts_like_a_place(part);
        if !is_aim && (last_name(part) == Some(to) || has_code || is_office || is_state) {
            return true;
        }
        before = part;
    }
    false
}

/// A sentence ends with the name of a country, and not of one that the parcel is still to reach.
pub(crate) fn names_one(text: &str) -> bool {
    parts(text).last().is_some_and(|part| !leads_on(part) && last_name(part).is_some())
}

/// The parts of a text between its marks.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '，', ';', '；', '|', '/', '(', ')', '[', ']', '【', '】', '。', '\n'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(". "))
        .map(|part| part.trim().trim_end_matches('.'))
        .filter(|part| !part.is_empty())
}

/// It names where the parcel is to go.
fn leads_on(part: &str) -> bool {
    let folded = fold(part);
    let arrived = || folded.split(' ').any(|word| ARRIVED.iter().any(|start| word.starts_with(start)));
    let towards = |word: &str| TOWARDS.split_ascii_whitespace().any(|other| other == word);
    TOWARDS_UNSPACED.iter().any(|word| part.contains(word))
        || folded
            .split(' ')
            .any(|word| towards(word) && !(word.chars().count() <= 2 && word != "to" && arrived()))
}

/// "in Germany", "sorting center Germany", "到达德国": the country whose name stands at the end.
fn last_name(part: &str) -> Option<&'static str> {
    let folded = fold(part);
    let words: Vec<&str> = folded.split(' ').collect();
    let by_words = (1..=LONGEST_NAME.min(words.len())).rev().find_map(|count| {
        let from = words.len().saturating_sub(count);
        words.get(from..).and_then(|name| NAME_WORDS.find(&name.join(" ")))
    });
    let mut endings = folded.char_indices().rev().take(LONGEST_UNSPACED);
    let is_joined = folded.ends_with(is_unspaced);
    by_words.or_else(|| endings.find_map(|(at, _)| folded.get(at..).filter(|_| is_joined).and_then(named)))
}

/// "Hannover DE", "HANNOVER, DE".
fn ends_with_code(part: &str, to: &str) -> bool {
    let code = if to == "GB" { "UK" } else { to };
    let last = part.split_whitespace().next_back();
    is_clear_code(to) && last.is_some_and(|last| last == to || last == code) && starts_like_a_place(part)
}

fn starts_like_a_place(part: &str) -> bool {
    part.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
}

/// No state of the USA has the letters of this country, but for Delaware, where no parcel to Germany comes through.
fn is_clear_code(code: &str) -> bool {
    code == "DE" || !holds(STATES_LIKE_OTHERS, code)
}

/// "New York, NY", "Springfield IL 62704", "CHICAGO IL DISTRIBUTION CENTER".
fn is_american(part: &str) -> bool {
    let words: Vec<&str> =
        part.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_zip = |word: &str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    let Some(place) = words.iter().rposition(|word| holds(STATES, word) || holds(STATES_LIKE_OTHERS, word))
    else {
        return false;
    };
    let rest = words.get(place.saturating_add(1)..).unwrap_or_default();
    let is_clear = words.get(place).is_some_and(|state| holds(STATES, state));
    match rest.first() {
        None => is_clear,
        Some(zip) if is_zip(zip) => rest.len() <= 2,
        Some(_) => rest.iter().all(|word| holds(OFFICE, word)) && (place > 0 || is_clear),
    }
}

fn holds(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_in_the_country_where_that_is_sure() {
        for (place, to) in [
            ("Leipzig, Germany", "DE"),
            ("Leipzig, Allemagne", "DE"),
            ("Niemcy", "DE"),
            ("法兰克福 德国", "XX"),
            ("德国", "DE"),
            ("HANNOVER, DE", "DE"),
            ("Hannover DE", "DE"),
            ("DE, Hannover", "DE"),
            ("DE", "DE"),
            ("London, UK", "GB"),
            ("LANGLEY HMC - UK", "GB"),
            ("CHICAGO IL DISTRIBUTION CENTER", "US"),
            ("ISC NEW YORK NY(USPS)", "US"),
            ("Springfield, IL 62704", "US"),
            ("JERSEY CITY NJ 07305-1234", "US"),
            ("Brooklyn, NY", "US"),
            ("Brooklyn, NY, United States", "US"),
        ] {
            assert_eq!(is_there(place, to), to != "XX", "{place} {to}");
        }
        for (place, to) in [
            ("Atlanta, Georgia", "GE"),
            ("Chicago, IL", "IL"),
            ("CHICAGO IL DISTRIBUTION CENTER", "IL"),
            ("Los Angeles, CA", "CA"),
            ("Denver CO", "CO"),
            ("Los Angeles, CA", "US"),
            ("Liège, Belgium", "DE"),
            ("Berlin", "DE"),
            ("Shenzhen", "CN"),
            ("", "DE"),
            ("Paris, Texas, France", "US"),
        ] {
            assert!(!is_there(place, to), "{place} {to}");
        }
    }

    #[test]
    fn a_sentence_names_where_the_parcel_is_and_not_where_it_goes() {
        for (text, to) in [
            ("Arrived at facility in Frankfurt, Germany", "DE"),
            ("Leipzig, Germany, Processed in sort facility", "DE"),
            ("Customs clearance completed, Germany", "DE"),
            ("In transit, Hannover DE", "DE"),
            ("Arrived in Germany", "DE"),
            ("Llegada a España", "ES"),
            ("Arrivé en France", "FR"),
            ("Przesyłka w Polsce", "PL"),
            ("到达德国", "DE"),
            ("CHICAGO IL DISTRIBUTION CENTER, Arrived at USPS Regional Facility", "US"),
            ("Processed through facility, Brooklyn NY", "US"),
        ] {
            assert!(is_said_there(text, to), "{text} {to}");
        }
        for (text, to) in [
            ("In transit to Germany", "DE"),
            ("In transit to Leipzig, Germany", "DE"),
            ("Departed from sorting center, next stop Frankfurt, Germany", "DE"),
            ("离开处理中心,发往德国", "DE"),
            ("Enviado a España", "ES"),
            ("Destination: Germany", "DE"),
            ("Handed over to Korea Post Shanghai", "KR"),
            ("ARRIVED, CHECK IN", "IN"),
            ("Arrived in Atlanta, Georgia", "GE"),
            ("Germany parcel accepted", "DE"),
        ] {
            assert!(!is_said_there(text, to), "{text} {to}");
        }
    }
}
