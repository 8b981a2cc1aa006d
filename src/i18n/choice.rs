//! Chooses among the available languages.

/// English: written by us, there in every build.
const ENGLISH: &str = "en";

/// The language to speak: the chosen one, else the first of the browser's languages that there is, else English.
/// A tag stands for its language where its country is another one: `pt-PT` is served in `pt-BR`, `zh-TW` in `zh-CN`.
pub fn best<'b>(chosen: &str, browser: &[String], built: &[&'b str]) -> &'b str {
    let of_browser = || browser.iter().find_map(|tag| serve(tag, built));
    serve(chosen, built).or_else(of_browser).unwrap_or(ENGLISH)
}

/// The very language, else one that only its country parts from it.
fn serve<'b>(tag: &str, built: &[&'b str]) -> Option<&'b str> {
    let exact = built.iter().find(|known| known.eq_ignore_ascii_case(tag));
    let language = language(tag);
    let near = || built.iter().find(|known| self::language(known).eq_ignore_ascii_case(language));
    exact.or_else(near).copied().filter(|_| !language.is_empty())
}

/// A tag without its script and its country.
fn language(tag: &str) -> &str {
    let first = tag.split(['-', '_']).next().unwrap_or_default();
    // Some systems still say it as it was said before 1989.
    if first.eq_ignore_ascii_case("iw") { "he" } else { first }
}

/// Whether the language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    ["ar", "he", "fa", "ur"].iter().any(|known| language(tag).eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::LANGUAGES;

    const ALL: &[&str] = &[
        "ar", "cs", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "tr", "uk",
        "zh-CN",
    ];

    fn choose(chosen: &str, browser: &[&str]) -> &'static str {
        let browser: Vec<String> = browser.iter().map(|&tag| tag.to_owned()).collect();
        best(chosen, &browser, ALL)
    }

    #[test]
    fn what_was_chosen_comes_before_what_the_browser_says() {
        assert_eq!(choose("he", &["de-DE", "en"]), "he");
        assert_eq!(choose("", &["de-DE", "en"]), "de");
        // A language that an earlier version had.
        assert_eq!(choose("sv", &["de-DE"]), "de");
    }

    #[test]
    fn the_first_language_that_there_is_counts() {
        assert_eq!(choose("", &["sv-SE", "fi", "uk-UA", "en"]), "uk");
        assert_eq!(choose("", &["sv"]), "en");
        assert_eq!(choose("", &["", "-", "x"]), "en");
        assert_eq!(choose("", &[]), "en");
    }

    #[test]
    fn a_country_does_not_stand_in_the_way() {
        for (tag, wanted) in [
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("PT_br", "pt-BR"),
            ("zh-TW", "zh-CN"),
            ("zh-Hant-HK", "zh-CN"),
            ("iw-IL", "he"),
            ("en-GB", "en"),
            ("es-419", "es"),
            ("RU", "ru"),
        ] {
            assert_eq!(choose("", &[tag]), wanted, "{tag}");
        }
    }

    #[test]
    fn every_language_there_is_serves_itself() {
        assert!(LANGUAGES.contains(&"en"));
        for tag in LANGUAGES {
            assert_eq!(best(tag, &[], LANGUAGES), *tag);
        }
    }

    #[test]
    fn right_to_left_goes_by_the_language() {
        for tag in ["ar", "he", "iw", "ar-EG", "fa", "ur-PK"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "ru", "", "hr", "arn"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
