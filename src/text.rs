//! Letters and words, by hand: the library's case tables and its search for one text in another are 30 KB of wasm.

/// Small letters, words parted by one blank, no punctuation, no apostrophes, no invisible characters.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if is_nothing(letter) {
            continue;
        }
        if is_gap(letter) {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        out.push(small(letter));
    }
    out
}

/// Apostrophes, vowel marks and invisible characters: a word is the same with and without them.
fn is_nothing(letter: char) -> bool {
    matches!(letter,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{ad}' | '\u{64b}'..='\u{652}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether words end at this letter: space and punctuation, but no apostrophe.
pub fn ends_word(letter: char) -> bool {
    is_gap(letter) && !is_nothing(letter)
}

/// Space and punctuation.
fn is_gap(letter: char) -> bool {
    !letter.is_ascii_digit()
        && matches!(letter,
            '\0'..='/' | ':'..='@' | '['..='`' | '{'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}'
            | '\u{30fb}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
}

/// Small letters; everything else stays.
pub fn lower(text: &str) -> String {
    text.chars().map(small).collect()
}

/// The small letter of a Latin, Greek or Cyrillic one; the Turkish İ is i.
pub fn small(letter: char) -> char {
    let code = u32::from(letter);
    let shift = match letter {
        'İ' => return 'i',
        'A'..='Z' | 'А'..='Я' | '\u{391}'..='\u{3ab}' => 32,
        '\u{c0}'..='\u{de}' if letter != '\u{d7}' => 32,
        '\u{400}'..='\u{40f}' => 80,
        '\u{386}' => 38,
        '\u{388}'..='\u{38a}' => 37,
        '\u{38c}' => 64,
        '\u{38e}' | '\u{38f}' => 63,
        '\u{100}'..='\u{137}'
        | '\u{14a}'..='\u{177}'
        | '\u{218}'..='\u{21b}'
        | '\u{460}'..='\u{481}'
        | '\u{48a}'..='\u{4bf}'
        | '\u{4d0}'..='\u{52f}'
        | '\u{1ea0}'..='\u{1ef9}'
            if code % 2 == 0 =>
        {
            1
        }
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' | '\u{4c1}'..='\u{4ce}' if code % 2 == 1 => 1,
        'Ơ' | 'Ư' => 1,
        _ => 0,
    };
    char::from_u32(code + shift).unwrap_or(letter)
}

/// A digit of the scripts that dates and prices are written in.
pub fn is_digit(letter: char) -> bool {
    matches!(letter,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{9e6}'..='\u{9ef}'
        | '\u{e50}'..='\u{e59}' | '\u{ff10}'..='\u{ff19}')
}

/// Where `wanted` stands first, in bytes. Nothing stands nowhere.
pub fn find(text: &str, wanted: &str) -> Option<usize> {
    if wanted.is_empty() {
        return None;
    }
    text.as_bytes().windows(wanted.len()).position(|window| window == wanted.as_bytes())
}

/// Whether `wanted` stands in the text.
pub fn contains(text: &str, wanted: &str) -> bool {
    find(text, wanted).is_some()
}

/// What stands before the first `mark`, and after it.
pub fn parted<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let (before, rest) = text.split_at_checked(find(text, mark)?)?;
    Some((before, rest.get(mark.len()..)?))
}

/// With `new` in each place of `old`.
pub fn replaced(text: &str, old: &str, new: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = parted(rest, old) {
        out.push_str(before);
        out.push_str(new);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// With `new` in each place of `old`, in whatever case it stands.
pub fn replaced_in_any_case(text: &str, old: &str, new: &str) -> String {
    let (small, old) = (lower(text), lower(old));
    let mut out = String::with_capacity(text.len());
    // Letter for letter the text in small letters is as long as the text.
    let mut letters = text.chars();
    let mut rest = small.as_str();
    while let Some((before, after)) = parted(rest, &old) {
        out.extend(letters.by_ref().take(before.chars().count()));
        out.push_str(new);
        letters.by_ref().take(old.chars().count()).for_each(drop);
        rest = after;
    }
    out.extend(letters);
    out
}

/// Whether a text has more than so many characters (code points).
pub fn is_longer(text: &str, most: usize) -> bool {
    // All bytes of a character but the first are of this form.
    text.len() > most && text.bytes().filter(|byte| byte & 0xc0 != 0x80).count() > most
}

/// A whole number with or without a sign, and nothing else.
pub fn integer(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// The parts with a mark between.
pub fn joined(parts: &[String], mark: &str) -> String {
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.push_str(mark);
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_the_librarys() {
        let covered = [
            '\0'..='\u{17f}',
            '\u{218}'..='\u{21b}',
            '\u{386}'..='\u{3c9}',
            '\u{400}'..='\u{52f}',
            '\u{1ea0}'..='\u{1ef9}',
        ];
        for letter in covered.into_iter().flatten() {
            // Two characters there, or outside of the alphabets here; U+03A2 is no letter.
            let special = matches!(letter, 'İ' | 'Ÿ' | 'ẞ' | 'Ӏ' | '\u{3a2}' | '\u{3cf}');
            if !special {
                assert_eq!(letter.to_lowercase().collect::<String>(), small(letter).to_string(), "{letter}");
            }
        }
        assert_eq!(lower("ÑANDÚ ĐŐ ЩЁҐ ΈΛΛΑΣ ƠƯ İstanbul 한국"), "ñandú đő щёґ έλλασ ơư istanbul 한국");
    }

    #[test]
    fn texts_in_texts() {
        for text in ["", "a", "aab", "abab", "для возврата", "x://y://z", "äöä"] {
            for wanted in ["a", "ab", "://", "ä", "возв", "zz", "aabb"] {
                assert_eq!(find(text, wanted), text.find(wanted), "{wanted} in {text}");
                assert_eq!(contains(text, wanted), text.contains(wanted));
                assert_eq!(parted(text, wanted), text.split_once(wanted));
                assert_eq!(replaced(text, wanted, "-"), text.replace(wanted, "-"));
            }
        }
        let parts = ["".to_owned(), "a".to_owned(), "".to_owned()];
        assert_eq!(joined(&parts, ", "), parts.join(", "));
        assert_eq!(find("a", ""), None);
        assert_eq!(replaced("a", "", "-"), "a");
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        for text in ["", "a", "äöü", "日本", "a🙂b"] {
            for most in 0..5 {
                assert_eq!(is_longer(text, most), text.chars().count() > most, "{text} {most}");
            }
        }
    }

    #[test]
    fn digits_are_digits() {
        for code in 0..0x1_0000 {
            let Some(letter) = char::from_u32(code) else { continue };
            assert!(!is_digit(letter) || letter.is_numeric(), "{letter}");
        }
        assert!("0٣۳३৩๓３".chars().all(is_digit));
        assert!(!"a一½²".chars().any(is_digit));
    }
}
