//! One spelling for what is spelled in several ways, so that each line of the tables stands there once.

/// How Britain spells, and what else a parcel is called, with the word of the table.
const SPELLINGS: &[(&str, &str)] =
    &[("cancelled", "canceled"), ("centre", "center"), ("neighbour", "neighbor"), ("parcel", "package")];

/// Folded words in the spelling of the table, so that each line stands there once.
pub(super) fn in_our_spelling(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(SPELLINGS.iter().find(|(other, _)| *other == word).map_or(word, |(_, own)| own));
    }
    out
}

/// Letters without their accents.
pub fn bare(folded: &str) -> String {
    folded
        .chars()
        .map(|letter| ACCENTS.iter().find(|(_, all)| all.contains(letter)).map_or(letter, |(own, _)| *own))
        .collect()
}

/// A letter, and what it is with an accent.
const ACCENTS: &[(char, &str)] = &[
    ('a', "àáâãäåăąā"),
    ('c', "çćč"),
    ('d', "ďđ"),
    ('e', "èéêëęěėē"),
    ('g', "ğģ"),
    ('i', "ìíîïıįī"),
    ('l', "łľļ"),
    ('n', "ñńňņ"),
    ('o', "òóôõöøő"),
    ('r', "řŕ"),
    ('s', "śšșşß"),
    ('t', "ťțţ"),
    ('u', "ùúûüůűūų"),
    ('y', "ýÿ"),
    ('z', "źżž"),
    ('е', "ё"),
    ('α', "ά"),
    ('ε', "έ"),
    ('η', "ή"),
    ('ι', "ί"),
    ('ο', "ό"),
    ('υ', "ύ"),
    ('σ', "ς"),
];
