//! Where a message goes in the field of a chat, and what of the field it takes the place of.

/// What is typed into a field. Places are counted in UTF-16, as browsers do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insertion {
    /// What is from here …
    pub from: u32,
    /// … to here gives way.
    pub to: u32,
    /// What stands there afterwards.
    pub text: String,
}

/// A letter of a text, and where it stands.
struct Letter {
    letter: char,
    from: u32,
    to: u32,
}

/// How a field parts what stands in it.
const BLANK_LINE: usize = 2;

/// Where the words go in a field that holds this text; `None`: they stand there already. `selected`: what is selected, or twice the
/// place of the cursor. `ours`: what was put in before, which gives way wherever it stands. The buyer's own words stay, with a blank
/// line between; in a field of one `line`, with a space.
pub fn insertion(held: &str, selected: (u32, u32), ours: &str, words: &str, line: bool) -> Option<Insertion> {
    let letters = letters(held);
    // All of them: the messages about two orders begin alike.
    if place_of(&letters, words).is_some() {
        return None;
    }
    if let Some((from, to)) = place_of(&letters, ours) {
        return Some(Insertion { from, to, text: words.to_owned() });
    }
    let (from, to) = selected;
    let before = letters.iter().take_while(|letter| letter.to <= from);
    let after = letters.iter().skip_while(|letter| letter.from < to);
    let ahead = parting(&before.map(|letter| letter.letter).collect::<Vec<_>>().into_iter().rev(), line);
    let behind = parting(&after.map(|letter| letter.letter), line);
    Some(Insertion { from, to, text: [&ahead, words, &behind].concat() })
}

/// What is still needed between the words and what stands beside them, beginning with what is nearest.
fn parting(beside: &(impl Iterator<Item = char> + Clone), line: bool) -> String {
    if beside.clone().all(char::is_whitespace) {
        return String::new();
    }
    let blank = beside.clone().take_while(|letter| letter.is_whitespace());
    if line {
        return " ".repeat(1_usize.saturating_sub(blank.count()));
    }
    "\n".repeat(BLANK_LINE.saturating_sub(blank.filter(|letter| *letter == '\n').count()))
}

fn letters(text: &str) -> Vec<Letter> {
    let mut next = 0_u32;
    let letter = |letter: char| {
        let from = next;
        next = next.saturating_add(u32::try_from(letter.len_utf16()).unwrap_or(1));
        Letter { letter, from, to: next }
    };
    text.chars().map(letter).collect()
}

/// Where the words stand, whatever white space is between them: where a line ends is an element of its own in some fields.
fn place_of(letters: &[Letter], words: &str) -> Option<(u32, u32)> {
    let wanted: Vec<char> = words.chars().filter(|letter| !letter.is_whitespace()).collect();
    let there: Vec<&Letter> = letters.iter().filter(|letter| !letter.letter.is_whitespace()).collect();
    if wanted.is_empty() {
        return None;
    }
    let found = there
        .windows(wanted.len())
        .find(|window| window.iter().map(|letter| letter.letter).eq(wanted.iter().copied()))?;
    Some((found.first()?.from, found.last()?.to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "Hello!\nLP00701122334511";
    const RUSSIAN: &str = "Здравствуйте!\nLP00701122334511";

    /// The field afterwards, with the cursor at `|` or at its end.
    fn after(held: &str, ours: &str, words: &str, line: bool) -> Option<String> {
        let units: Vec<u16> = held.replace('|', "").encode_utf16().collect();
        let at = held.split('|').next().unwrap().encode_utf16().count();
        let at = u32::try_from(at).unwrap();
        let Insertion { from, to, text } = insertion(&held.replace('|', ""), (at, at), ours, words, line)?;
        let part = |units: &[u16]| String::from_utf16(units).unwrap();
        let (from, to) = (usize::try_from(from).unwrap(), usize::try_from(to).unwrap());
        Some([part(&units[..from]), text, part(&units[to..])].concat())
    }

    #[test]
    fn our_earlier_text_gives_way_and_the_buyers_words_stay() {
        let both = [ENGLISH, "\n\n", RUSSIAN].concat();
        for (held, ours, wanted) in [
            ("", "", RUSSIAN),
            (ENGLISH, ENGLISH, RUSSIAN),
            // Nobody knows who wrote it.
            (ENGLISH, "", both.as_str()),
            (
                "🎁 For Ann.\n\nHello!LP00701122334511 Thanks",
                ENGLISH,
                "🎁 For Ann.\n\nЗдравствуйте!\nLP00701122334511 Thanks",
            ),
            ("For Ann.", ENGLISH, "For Ann.\n\nЗдравствуйте!\nLP00701122334511"),
            ("For Ann.\n", ENGLISH, "For Ann.\n\nЗдравствуйте!\nLP00701122334511"),
            (">>| <<", "", ">>\n\nЗдравствуйте!\nLP00701122334511\n\n <<"),
            (" | ", "", " Здравствуйте!\nLP00701122334511 "),
        ] {
            assert_eq!(after(held, ours, RUSSIAN, false).as_deref(), Some(wanted), "{held:?} {ours:?}");
        }
        assert_eq!(after("For Ann.", "", "Hello", true).as_deref(), Some("For Ann. Hello"));
    }

    #[test]
    fn pressed_twice_the_words_stand_there_once() {
        assert_eq!(after(ENGLISH, ENGLISH, ENGLISH, false), None);
        assert_eq!(after("For Ann.\n\nHello! LP00701122334511", "", ENGLISH, false), None);
        let begins_like_it = "Hello!\nLP0070112233451";
        assert!(after(begins_like_it, "", ENGLISH, false).is_some());
    }
}
