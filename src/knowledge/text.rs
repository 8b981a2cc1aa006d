//! Words as pages write them, so that the same word is found in whatever case, punctuation and script it stands.
//!
//! By hand, since no crate folds like this: what parts words here is what AliExpress puts between them in twenty languages,
//! and a name is struck out of a text letter for letter.

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

/// Letters that turn the line, or end such a turn.
pub const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Takes them out; whether there were any.
pub fn strip_turns(text: &mut String) -> bool {
    let found = text.contains(turns);
    if found {
        text.retain(|letter| !turns(letter));
    }
    found
}

/// A letter of a script that puts no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese; or
/// not between all of them: Korean.
pub const fn is_unspaced(letter: char) -> bool {
    matches!(
        letter,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
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

/// The small letter; the Turkish İ is i, so that each letter stays one.
pub fn small(letter: char) -> char {
    let mut small = letter.to_lowercase();
    small.next().unwrap_or(letter)
}

/// A digit of the scripts that dates and prices are written in: other numerals (½, ², Ⅳ) write none.
pub fn is_digit(letter: char) -> bool {
    matches!(letter,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' | '\u{9e6}'..='\u{9ef}'
        | '\u{e50}'..='\u{e59}' | '\u{ff10}'..='\u{ff19}')
}

/// With `new` in each place of `old`, in whatever case it stands.
pub fn replaced_in_any_case(text: &str, old: &str, new: &str) -> String {
    if old.is_empty() {
        return text.to_owned();
    }
    let lower = |text: &str| text.chars().map(small).collect::<String>();
    let (small, old) = (lower(text), lower(old));
    let mut out = String::with_capacity(text.len());
    // Letter for letter the text in small letters is as long as the text.
    let mut letters = text.chars();
    let mut rest = small.as_str();
    while let Some((before, after)) = rest.split_once(&old) {
        out.extend(letters.by_ref().take(before.chars().count()));
        out.push_str(new);
        letters.by_ref().take(old.chars().count()).for_each(drop);
        rest = after;
    }
    out.extend(letters);
    out
}

/// A sentence without the stop that it ends with: another one's is put behind it.
pub fn without_stop(sentence: &str) -> &str {
    sentence.trim_end().trim_end_matches(['.', '。'])
}

/// Quotation marks of the languages we write, but for the single ones that stand in words as well.
const QUOTES: [char; 12] = ['"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂'];

/// What is put between quotation marks: one line, and none of these in it, nor a single one that stands for one.
pub fn quotable(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| !turns(*letter)).collect();
    let is_letter =
        |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_alphanumeric());
    let kept = letters.iter().enumerate().map(|(at, letter)| match letter {
        letter if QUOTES.contains(letter) => '\'',
        '‘' | '’' | '‚' | '‹' | '›' if !(is_letter(at.checked_sub(1)) && is_letter(at.checked_add(1))) => {
            '\''
        }
        letter if letter.is_whitespace() || letter.is_control() => ' ',
        letter => *letter,
    });
    let kept: String = kept.collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<&str>>().join(" ")
}

/// The most letters of a place's name.
const LONGEST_PLACE: usize = 60;

/// The name of a place, which carriers and sellers write as they like: the first line, without what ends a sentence, and no longer
/// than names are.
pub fn place_name(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    let name: String = line
        .chars()
        .filter(|letter| {
            !matches!(letter, '.' | '!' | '?' | ';' | ':' | '。' | '！' | '？' | '；' | '：' | '؟' | '।')
        })
        .collect();
    let name = quotable(&name);
    if name.chars().nth(LONGEST_PLACE).is_none() {
        return name;
    }
    let short: String = name.chars().take(LONGEST_PLACE).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words);
    [whole.trim_end_matches(','), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_name_and_says_nothing_more() {
        for (written, name) in [
            ("St. Petersburg, Russia", "St Petersburg, Russia"),
            ("L’Aquila", "L’Aquila"),
            ("Köln-Porz (DE)", "Köln-Porz (DE)"),
            ("Madrid\n\nI have received the item.", "Madrid"),
            ("Madrid. Received!", "Madrid Received"),
            ("Madrid”. Received. “", "Madrid' Received '"),
            ("Madrid’ it came ‘", "Madrid' it came '"),
            (
                "Madrid, which is where I live and where I have received the item, thank you",
                "Madrid, which is where I live and where I have received the…",
            ),
        ] {
            assert_eq!(place_name(written), name);
        }
        assert_eq!(quotable("Delivered” I have it. “ok\n\tdone"), "Delivered' I have it. 'ok done");
    }

    #[test]
    fn words_are_the_same_in_any_case_and_punctuation() {
        assert_eq!(fold("  ÑANDÚ, d'Or — ĐŐ!  "), "ñandú dor đő");
        assert_eq!(fold("ЩЁҐ-ΈΛΛΑΣ (ƠƯ) İstanbul 한국"), "щёґ έλλασ ơư istanbul 한국");
    }

    #[test]
    fn a_word_is_replaced_in_any_case_and_the_rest_stays() {
        assert_eq!(replaced_in_any_case("Left İSTANBUL, istanbul", "İstanbul", "…"), "Left …, …");
        assert_eq!(replaced_in_any_case("ΟΔΟΣ 7", "οδοσ", "…"), "… 7");
        assert_eq!(replaced_in_any_case("As it is", "", "…"), "As it is");
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
