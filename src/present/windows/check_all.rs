//! The button that has all orders of the list read.

use super::button;
use crate::present::view::Node;
use crate::present::wording::CheckAllModel;

/// What its click does.
pub const CHECK_ALL: &str = "check-all";

/// How many orders there are to read, and the button; hidden where there are none.
pub fn check_all(model: Option<&CheckAllModel>) -> Node {
    let place = Node::part("div", "check-all").with("class", "check-all").shown(model.is_some());
    let Some(model) = model else { return place.holding(Vec::new()) };
    place.holding(vec![Node::new("span").words(&model.words), button("btn small", CHECK_ALL, &model.button)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_where_there_is_something_to_read() {
        assert!(check_all(None).attribute("hidden").is_some());
        let model = CheckAllModel { words: "2".to_owned(), button: "Check".to_owned() };
        let tree = check_all(Some(&model));
        assert!(tree.attribute("hidden").is_none() && tree.find("data-action", CHECK_ALL).is_some());
    }
}
