//! What is chosen outside of the settings, on the card itself.

use super::CardSide;
use serde_json::Value;

/// One thing that the card lets the buyer choose for all cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preference {
    /// The language messages to the seller are written in from now on (a BCP 47 tag).
    SellerLanguage(String),
    /// The side of the page that the card stands on.
    CardSide(CardSide),
}

impl Preference {
    /// The settings as they are stored, with this one chosen. Nothing else is written, so that what the buyer has never
    /// chosen goes on following the version's own.
    ///
    /// # Errors
    /// None that these kinds have.
    pub fn written_over(&self, stored: &Value) -> Result<Value, serde_json::Error> {
        let mut fields = stored.as_object().cloned().unwrap_or_default();
        let (name, value) = match self {
            Preference::SellerLanguage(tag) => ("seller_language", Value::from(tag.as_str())),
            Preference::CardSide(side) => ("card_side", serde_json::to_value(side)?),
        };
        fields.insert(name.to_owned(), value);
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::*;

    #[test]
    fn one_choice_is_read_again_and_leaves_the_rest_as_it_is() {
        let stored = serde_json::json!({ "theme": "dark", "of_a_later_version": 1 });
        let written = Preference::CardSide(CardSide::Left).written_over(&stored).unwrap();
        let written = Preference::SellerLanguage("ru".to_owned()).written_over(&written).unwrap();
        assert_eq!(written.get("of_a_later_version"), Some(&Value::from(1)));
        assert_eq!(written.as_object().unwrap().len(), 4, "nothing else is written");
        let settings = Settings::stored(&written);
        assert_eq!((settings.card_side, settings.seller_language.as_str()), (CardSide::Left, "ru"));
        let alone = Preference::CardSide(CardSide::Right).written_over(&Value::Null).unwrap();
        assert_eq!(Settings::stored(&alone), Settings { card_side: CardSide::Right, ..Settings::default() });
    }
}
