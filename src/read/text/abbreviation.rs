//! Full stops that end no sentence: those of the shortened words in an address.

/// Shortened words of addresses, in small letters: street, house, flat, floor, staircase, town.
const OF_ADDRESSES: &str = "ул пер пр пр-т просп пл наб ш б-р д корп к стр кв оф эт г гор обл р-н пос вул буд м ul al pl os nr m lok \
     kl gen św str st ave av avda ctra pza nº núm apt apto fl hs whg bât esc p pt dpto pral izq dcha bl tř nám č čp mah cad sok blv \
     bul";

/// Whether the full stop at this place belongs to such a word, with a name or a number behind it.
pub(super) fn is_abbreviation(text: &str, at: usize) -> bool {
    let word = text.get(..at).and_then(|before| before.rsplit([' ', ',', '(', '\u{a0}']).next());
    let rest = text.get(at..).unwrap_or_default().trim_start_matches('.').trim_start();
    let goes_on = rest.starts_with(|letter: char| letter.is_alphanumeric());
    let is_short = |word: &str| {
        let small = word.to_lowercase();
        !small.is_empty() && OF_ADDRESSES.split_ascii_whitespace().any(|short| short == small)
    };
    goes_on && word.is_some_and(is_short)
}
