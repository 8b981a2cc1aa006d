//! Lists of words that are only ever compared. What is compiled into the program is a 32-bit hash of each, so
//! that long lists stay readable here and cost four bytes an entry there. A text that is in no list is taken
//! for one that is in with a chance of one in ten million.

/// Lists of words, each with its meaning.
pub(crate) struct Words<T, const ROWS: usize, const HASHES: usize> {
    means: [Option<T>; ROWS],
    /// The hashes, and a zero after each row.
    hashes: [u32; HASHES],
}

impl<T: Copy, const ROWS: usize, const HASHES: usize> Words<T, ROWS, HASHES> {
    /// From rows of a meaning and its words, parted by `gap`. `HASHES` is their [`size`].
    #[expect(
        clippy::indexing_slicing,
        reason = "for statics only: a slip would stop the compiler, not the program"
    )]
    pub(crate) const fn new(rows: &[(T, &str)], gap: u8) -> Self {
        let mut words = Words { means: [None; ROWS], hashes: [0; HASHES] };
        let (mut row, mut at) = (0, 0);
        while row < rows.len() {
            words.means[row] = Some(rows[row].0);
            let list = rows[row].1.as_bytes();
            let (mut hash, mut byte) = (START, 0);
            while byte < list.len() {
                if list[byte] == gap {
                    words.hashes[at] = hash;
                    (at, hash) = (at + 1, START);
                } else {
                    hash = step(hash, list[byte]);
                }
                byte += 1;
            }
            words.hashes[at] = hash;
            (row, at) = (row + 1, at + 2);
        }
        words
    }

    /// What a word means.
    pub(crate) fn find(&self, word: &str) -> Option<T> {
        self.means.get(row(&self.hashes, word)?).copied().flatten()
    }

    /// All meanings, in the order of the rows.
    pub(crate) fn meanings(&self) -> impl Iterator<Item = T> {
        self.means.iter().copied().flatten()
    }
}

/// How many words and rows there are together.
#[expect(
    clippy::indexing_slicing,
    reason = "for statics only: a slip would stop the compiler, not the program"
)]
pub(crate) const fn size<T>(rows: &[(T, &str)], gap: u8) -> usize {
    let (mut size, mut row) = (0, 0);
    while row < rows.len() {
        let list = rows[row].1.as_bytes();
        let mut byte = 0;
        while byte < list.len() {
            if list[byte] == gap {
                size += 1;
            }
            byte += 1;
        }
        (row, size) = (row + 1, size + 2);
    }
    size
}

/// Single words, without what they mean: a table as large as `SLOTS`, in which each hash lies in its own place or the
/// next free one.
pub(crate) struct WordSet<const SLOTS: usize> {
    slots: [u32; SLOTS],
}

impl<const SLOTS: usize> WordSet<SLOTS> {
    /// The words of texts: whatever a blank or `|` parts there. `SLOTS` is a power of two, and more than there are words.
    #[expect(
        clippy::indexing_slicing,
        reason = "for statics only: a slip would stop the compiler, not the program"
    )]
    pub(crate) const fn new<T>(lists: &[&[(T, &str)]]) -> Self {
        let mut slots = [0; SLOTS];
        let mut list = 0;
        while list < lists.len() {
            let mut row = 0;
            while row < lists[list].len() {
                let text = lists[list][row].1.as_bytes();
                let (mut hash, mut byte) = (START, 0);
                while byte <= text.len() {
                    if byte == text.len() || text[byte] == b' ' || text[byte] == b'|' {
                        let mut slot = hash as usize % SLOTS;
                        while slots[slot] != 0 && slots[slot] != hash {
                            slot = (slot + 1) % SLOTS;
                        }
                        if hash != START {
                            slots[slot] = hash;
                        }
                        hash = START;
                    } else {
                        hash = step(hash, text[byte]);
                    }
                    byte += 1;
                }
                row += 1;
            }
            list += 1;
        }
        WordSet { slots }
    }

    /// It is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        let wanted = word.bytes().fold(START, step);
        let from = usize::try_from(wanted).unwrap_or(0).checked_rem(SLOTS).unwrap_or(0);
        let slots = self.slots.iter().cycle().skip(from).take(SLOTS);
        slots.take_while(|hash| **hash != 0).any(|hash| *hash == wanted)
    }
}

/// The row a word is in.
fn row(hashes: &[u32], word: &str) -> Option<usize> {
    let wanted = word.bytes().fold(START, step);
    let at = hashes.iter().position(|hash| *hash == wanted && wanted != 0)?;
    Some(hashes.iter().take(at).filter(|hash| **hash == 0).count())
}

/// FNV-1a.
const START: u32 = 0x811c_9dc5;

const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: &[(u8, &str)] = &[(7, "one"), (8, "two|three four"), (9, "five|six|seven")];
    const WORDS: Words<u8, 3, { size(ROWS, b'|') }> = Words::new(ROWS, b'|');

    #[test]
    fn a_set_has_each_single_word_and_no_other() {
        static SET: WordSet<16> = WordSet::new(&[ROWS, &[(1, "eight two")]]);
        for word in ["one", "two", "three", "four", "five", "six", "seven", "eight"] {
            assert!(SET.has(word), "{word}");
        }
        for word in ["", "three four", "nine", "fou"] {
            assert!(!SET.has(word), "{word}");
        }
    }

    #[test]
    fn finds_each_word_and_no_other() {
        assert_eq!(WORDS.hashes.len(), 9);
        // The compiler works it out as the program would.
        let again = Words::<u8, 3, 9>::new(ROWS, b'|');
        assert_eq!((size(ROWS, b'|'), again.hashes), (9, WORDS.hashes));
        assert_eq!(again.meanings().collect::<Vec<u8>>(), [7, 8, 9]);
        for (word, meaning) in [
            ("one", Some(7)),
            ("two", Some(8)),
            ("three four", Some(8)),
            ("five", Some(9)),
            ("seven", Some(9)),
            ("three", None),
            ("one|two", None),
            ("two|three four", None),
            ("", None),
        ] {
            assert_eq!(WORDS.find(word), meaning, "{word:?}");
        }
    }
}
