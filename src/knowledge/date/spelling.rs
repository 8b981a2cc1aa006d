//! Irons out how characters are spelt: case, marks on letters, digits and punctuation of other scripts.

/// The zeros of the scripts whose digits are read.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];

/// Latin letters from U+00C0 to U+017F without their marks.
const LATIN: &[u8] = b"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Latin letters from U+1EA0 to U+1EF9, the Vietnamese ones, without their marks.
const VIETNAMESE: &[u8] =
    b"aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

/// What a character is to the tokenizer.
pub(super) enum LetterClass {
    Nothing,
    Space,
    Digit(u16),
    Letter(char),
    Mark(char),
}

/// Full-width forms as ASCII, dashes and Asian punctuation as their plain brothers.
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5d}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{301c}' | '\u{ff5e}' | '~' => '-',
        '\u{60c}' | '\u{3001}' => ',',
        '\u{2044}' => '/',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{5f3}' | '`' => '\'',
        _ => c,
    }
}

fn from_table(table: &[u8], first: u32, c: char) -> char {
    let index = usize::try_from(u32::from(c) - first).unwrap_or(usize::MAX);
    table.get(index).copied().map_or(c, char::from)
}

/// One shape of each letter: lower case and, in Latin, Greek, Cyrillic and Arabic, without marks. Turkish İ and ı are
/// both i, so that "KASIM" is "Kasım".
pub(super) fn fold(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let shifted = |by: u32| char::from_u32(u32::from(c) + by).unwrap_or(c);
    match c {
        '\u{c0}'..='\u{17f}' => from_table(LATIN, 0xc0, c),
        '\u{1ea0}'..='\u{1ef9}' => from_table(VIETNAMESE, 0x1ea0, c),
        'Ț' | 'ț' => 't',
        'Ơ' | 'ơ' => 'o',
        'Ư' | 'ư' => 'u',
        'Й' | 'й' => 'и',
        'Ё' | 'ё' => 'е',
        'А'..='Я' => shifted(32),
        'Ѐ'..='Џ' => shifted(80),
        '\u{48a}'..='\u{4bf}' | '\u{4d0}'..='\u{52f}' if u32::from(c) % 2 == 0 => shifted(1),
        'Ə' => 'ə',
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        'Α'..='Ω' => shifted(32),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        '\u{95e}' => '\u{92b}',
        _ => c,
    }
}

/// Currencies, and the signs before a number that is an identifier.
pub(super) fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '€' | '\u{e3f}' | '\u{20a0}'..='\u{20cf}' | '#' | '№')
}

/// What `c` is.
pub(super) fn class(c: char) -> LetterClass {
    match c {
        '0'..='9' => LetterClass::Digit(u16::try_from(u32::from(c) - 48).unwrap_or_default()),
        // Most letters that there are, so that they need not be looked for below.
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{400}'..='\u{52f}' => {
            LetterClass::Letter(c)
        }
        '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => LetterClass::Letter(c),
        ' ' => LetterClass::Space,
        '!'..='_' => LetterClass::Mark(c),
        _ => rare(plain(c)),
    }
}

/// What a rarer character is, after `plain`.
fn rare(c: char) -> LetterClass {
    if let Some(digit) = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then(|| u16::try_from(value).ok()).flatten()
    }) {
        return LetterClass::Digit(digit);
    }
    match c {
        // Direction marks and joiners, soft hyphens, marks on letters (of texts in decomposed form, too),
        // ordinal signs, the Devanagari abbreviation sign.
        '\u{ad}'
        | '\u{aa}'
        | '\u{ba}'
        | '°'
        | '\u{61c}'
        | '\u{feff}'
        | '\u{970}'
        | '\u{93c}'
        | '\u{640}'
        | '\u{670}'
        | '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' => LetterClass::Nothing,
        _ if c.is_whitespace() => LetterClass::Space,
        'a'..='z' | 'A'..='Z' => LetterClass::Letter(c),
        '\0'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{61b}'
        | '\u{61f}'
        | '\u{66a}'..='\u{66d}'
        | '\u{6d4}'
        | '\u{e3f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{fe30}'..='\u{fe4f}' => LetterClass::Mark(c),
        _ => LetterClass::Letter(c),
    }
}

/// A word as `cut` would hand it to the tables.
#[cfg(test)]
pub(super) fn fold_word(word: &str) -> String {
    word.chars().filter(|c| !matches!(class(*c), LetterClass::Nothing)).map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_tables_cover_their_ranges() {
        assert_eq!(LATIN.len(), 0x180 - 0xc0);
        assert_eq!(VIETNAMESE.len(), 0x1efa - 0x1ea0);
        for (text, folded) in [
            ("ŠUBAT", "subat"),
            ("Şubat", "subat"),
            ("Kasım", "kasim"),
            ("AĞUSTOS", "agustos"),
            ("Août", "aout"),
            ("září", "zari"),
            ("ŘÍJNA", "rijna"),
            ("październik", "pazdziernik"),
            ("března", "brezna"),
            ("tháng", "thang"),
            ("năm", "nam"),
            ("đến", "den"),
            ("Thứ", "thu"),
            ("červenec", "cervenec"),
            ("ЛИПНЯ", "липня"),
            ("Май", "маи"),
            ("أبريل", "ابريل"),
            ("ſ", "s"),
            ("сёмый Ѐ", "семыи ѐ"),
            ("Tư SƠN", "tu son"),
            ("Țară", "tara"),
            ("Ⅷ", "Ⅷ"),
            ("ž", "z"),
            ("ű", "u"),
            ("Μαΐου ΣΕΠΤΈΜΒΡΙΟΣ ώρα", "μαιου σεπτεμβριοσ ωρα"),
            ("ҚЫРКҮЙЕК Сәуір", "қыркүиек сәуір"),
            ("ÇƏRŞƏNBƏ", "cərsənbə"),
        ] {
            assert_eq!(fold_word(text), folded);
        }
    }
}
