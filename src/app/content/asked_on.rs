//! On which page an answer was asked for. The hook says so where the page has moved on since.

/// What the hook writes before an answer that was asked for on another page: this word, the address, the answer itself.
const LEFT: &str = "left\n";

/// The address of the page that asked, where it is another one than the page the answer came to; and the answer.
pub fn asked_on(detail: &str) -> (Option<&str>, &str) {
    let split = detail.strip_prefix(LEFT).and_then(|rest| rest.split_once('\n'));
    split.map_or((None, detail), |(address, answer)| (Some(address), answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_answer_of_a_page_that_was_left_says_so() {
        assert_eq!(asked_on("left\nhttps://a.example/\nxhr\napi"), (Some("https://a.example/"), "xhr\napi"));
        for detail in ["xhr\nleft\n", "left", "left\n", "", "failed\n\n\n\n"] {
            assert_eq!(asked_on(detail), (None, detail));
        }
    }
}
