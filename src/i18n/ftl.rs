//! The texts as translators write them: read, checked against English, packed, and stretched for tests. The build script
//! uses this; the crate itself only has it in its tests.

use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::ast::{Resource, Variant, VariantKey};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// What stands behind the name of a count where its plural form is asked for. The pack asks for a form by a name of its
/// own, so that both the form and the digits come from the browser's `Intl` and no plural rules are shipped.
pub const FORM: &str = "-form";

/// How much longer than English the pseudo-locale is: as much as the longest translations are.
const STRETCH: usize = 40;

/// One text.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its place, for messages: `verdict.ftl`.
    pub file: String,
    /// The comment for translators.
    pub comment: String,
    /// The text.
    pub pattern: Pattern<String>,
}

/// The texts of a language by their keys, in the order of the alphabet.
pub type Texts = BTreeMap<String, Text>;

/// The plural categories of a language, by CLDR: those that whole numbers below a million take, and those that only
/// fractions and millions take, which may be there and need not. `other` is in every language.
const CATEGORIES: &[(&[&str], &[&str], &[&str])] = &[
    (&["id", "ja", "ko", "th", "vi", "zh"], &["other"], &[]),
    (&["bg", "de", "el", "en", "fi", "hu", "nb", "nl", "sv", "tr"], &["one", "other"], &[]),
    (&["es", "fr", "it", "pt"], &["one", "other"], &["many"]),
    (&["he"], &["one", "two", "other"], &[]),
    (&["hr", "ro", "sr"], &["one", "few", "other"], &[]),
    (&["cs", "lt", "sk"], &["one", "few", "other"], &["many"]),
    (&["pl", "ru", "uk"], &["one", "few", "many", "other"], &[]),
    (&["ar"], &["zero", "one", "two", "few", "many", "other"], &[]),
];

/// The categories that a count needs a form for, and those that it may have one for.
pub fn categories(tag: &str) -> Result<(&'static [&'static str], &'static [&'static str]), String> {
    let bare = tag.split('-').next().unwrap_or_default();
    let found = CATEGORIES.iter().find(|(tags, _, _)| tags.contains(&bare));
    found
        .map(|(_, needed, optional)| (*needed, *optional))
        .ok_or_else(|| format!("{tag}: its plural categories are not in the table of src/i18n/ftl.rs"))
}

/// Adds the texts of one file.
///
/// # Errors
/// What cannot be read, a key that was there, and everything that the programs cannot format.
pub fn read(file: &str, source: &str, texts: &mut Texts) -> Result<(), String> {
    let resource = parser::parse(source.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let line = |error: &parser::ParserError| {
            source.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1
        };
        first.map_or_else(
            || format!("{file}: it cannot be read"),
            |error| format!("{file}:{}: {}", line(error), error.kind),
        )
    })?;
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err(format!("{file}: -{}: terms are not used here", term.id.name)),
            _ => continue,
        };
        let key = message.id.name;
        if !message.attributes.is_empty() {
            return Err(format!("{file}: {key}: attributes are not used here"));
        }
        let Some(pattern) = message.value else { return Err(format!("{file}: {key}: no text")) };
        let comment = message.comment.map_or_else(String::new, |comment| comment.content.join("\n"));
        let text = Text { file: file.to_owned(), comment, pattern };
        if let Some(first) = texts.insert(key.clone(), text) {
            return Err(format!("{file}: {key} stands twice, also in {}", first.file));
        }
    }
    Ok(())
}

/// Holds the texts of a language against the English ones.
///
/// # Errors
/// The first text that is missing, not English's, in another file, or wrong in itself: file, key, reason.
pub fn check(tag: &str, english: &Texts, texts: &Texts) -> Result<(), String> {
    for (key, model) in english {
        let Some(text) = texts.get(key) else {
            return Err(format!("{tag}/{}: {key} is missing", model.file));
        };
        let place = format!("{tag}/{}: {key}", text.file);
        if text.file != model.file {
            return Err(format!("{place}: English has it in {}", model.file));
        }
        let wanted = variables(&model.pattern);
        let found = variables(&text.pattern);
        if let Some(unknown) = found.somewhere.difference(&wanted.everywhere).next() {
            return Err(format!("{place}: English has no ${unknown}"));
        }
        // What only chooses between one and several has nothing to choose in some languages.
        if let Some(lost) =
            wanted.everywhere.difference(&found.everywhere).find(|name| wanted.shown.contains(*name))
        {
            return Err(format!("{place}: ${lost} is missing, or missing in one of the forms"));
        }
        forms(tag, &text.pattern).map_err(|why| format!("{place}: {why}"))?;
    }
    texts
        .iter()
        .find(|(key, _)| !english.contains_key(*key))
        .map_or(Ok(()), |(key, text)| Err(format!("{tag}/{}: {key} is not an English key", text.file)))
}

/// Whether a comment explains each variable of each text to translators.
///
/// # Errors
/// The first variable that no comment names.
pub fn check_comments(english: &Texts) -> Result<(), String> {
    for (key, text) in english {
        for name in &variables(&text.pattern).somewhere {
            if !["text", "number", "date"]
                .iter()
                .any(|kind| text.comment.contains(&format!("${name} ({kind}): ")))
            {
                return Err(format!("en/{}: {key}: no comment says what ${name} is", text.file));
            }
        }
    }
    Ok(())
}

/// The variables of a text.
#[derive(Default)]
pub struct Variables {
    /// In every form that the text can take.
    pub everywhere: BTreeSet<String>,
    /// In any of them.
    pub somewhere: BTreeSet<String>,
    /// Those that are written out, and do not only choose a form.
    pub shown: BTreeSet<String>,
}

/// The variables of a text, those that choose a form among them.
pub fn variables(pattern: &Pattern<String>) -> Variables {
    let mut found = Variables::default();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.everywhere.insert(id.name.clone());
                found.shown.insert(id.name.clone());
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    found.everywhere.insert(id.name.clone());
                }
                let each: Vec<Variables> = variants.iter().map(|variant| variables(&variant.value)).collect();
                let common = each.iter().map(|one| one.everywhere.clone()).reduce(|one, two| &one & &two);
                found.everywhere.extend(common.unwrap_or_default());
                for one in each {
                    found.somewhere.extend(one.somewhere);
                    found.shown.extend(one.shown);
                }
            }
        }
    }
    let everywhere = found.everywhere.clone();
    found.somewhere.extend(everywhere);
    found
}

/// Whether the text is one line of words and variables, and its plural forms are those of the language.
fn forms(tag: &str, pattern: &Pattern<String>) -> Result<(), String> {
    let (needed, optional) = categories(tag)?;
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } if value.contains('\n') => {
                return Err("a text is one line".to_owned());
            }
            PatternElement::TextElement { .. } => continue,
            PatternElement::Placeable { expression } => expression,
        };
        let (selector, variants) = match expression {
            Expression::Inline(InlineExpression::VariableReference { .. }) => continue,
            Expression::Inline(_) => return Err("only variables may stand in braces".to_owned()),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let InlineExpression::VariableReference { id } = selector else {
            return Err("only a variable can choose a form".to_owned());
        };
        let mut names: Vec<&str> = Vec::new();
        for variant in variants {
            let VariantKey::Identifier { name } = &variant.key else {
                return Err(format!("${}: a form is named by a plural category, not by a number", id.name));
            };
            if !needed.contains(&name.as_str()) && !optional.contains(&name.as_str()) {
                return Err(format!("${}: {tag} has no plural category `{name}`", id.name));
            }
            if names.contains(&name.as_str()) {
                return Err(format!("${}: the form `{name}` stands twice", id.name));
            }
            if variant.default != (name == "other") {
                return Err(format!("${}: the default form is `*[other]`", id.name));
            }
            if variant.value.elements.is_empty() {
                return Err(format!("${}: the form `{name}` is empty", id.name));
            }
            forms(tag, &variant.value)?;
            names.push(name);
        }
        // Words without the number, or the number without words, may be the same for every count that is not named.
        let counted = variants.iter().any(|variant| {
            variant.value.elements.len() > 1 && variables(&variant.value).somewhere.contains(&id.name)
        });
        let missing = needed.iter().find(|category| counted && !names.contains(*category));
        if let Some(missing) = missing {
            return Err(format!("${}: no form for `{missing}`", id.name));
        }
    }
    Ok(())
}

/// A language as the extension loads it: its texts in the order of the keys, without comments, and each form asked for
/// by [`FORM`]. They are found by their place, so the names of the keys, a quarter of what the languages are in a package, are
/// left out.
pub fn pack(texts: &Texts) -> String {
    let message = |text: &Text| {
        Entry::Message(Message {
            id: Identifier { name: "m".to_owned() },
            value: Some(packed(&text.pattern)),
            attributes: Vec::new(),
            comment: None,
        })
    };
    serializer::serialize(&Resource { body: texts.values().map(message).collect() })
}

fn packed(pattern: &Pattern<String>) -> Pattern<String> {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::Placeable {
            expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
        } => PatternElement::Placeable {
            expression: Expression::Select {
                selector: InlineExpression::VariableReference {
                    id: Identifier { name: [&id.name, FORM].concat() },
                },
                variants: with_values(variants, &packed),
            },
        },
        other => other.clone(),
    };
    Pattern { elements: pattern.elements.iter().map(element).collect() }
}

fn with_values(
    variants: &[Variant<String>],
    change: &dyn Fn(&Pattern<String>) -> Pattern<String>,
) -> Vec<Variant<String>> {
    variants.iter().map(|variant| Variant { value: change(&variant.value), ..variant.clone() }).collect()
}

/// English with accents and 40 % longer: what is not a text, what is cut off and what does not wrap is seen at once.
pub fn pseudo(english: &Texts) -> Texts {
    english
        .iter()
        .map(|(key, text)| (key.clone(), Text { pattern: stretched(&text.pattern), ..text.clone() }))
        .collect()
}

fn stretched(pattern: &Pattern<String>) -> Pattern<String> {
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => PatternElement::TextElement { value: accented(value) },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            PatternElement::Placeable {
                expression: Expression::Select {
                    selector: selector.clone(),
                    variants: with_values(variants, &stretched),
                },
            }
        }
        other => other.clone(),
    };
    Pattern { elements: pattern.elements.iter().map(element).collect() }
}

/// Letters with accents; vowels are repeated until the words are long enough.
fn accented(text: &str) -> String {
    const LETTERS: &[(char, char)] = &[
        ('a', 'á'),
        ('c', 'ç'),
        ('e', 'ê'),
        ('i', 'í'),
        ('n', 'ñ'),
        ('o', 'ö'),
        ('s', 'š'),
        ('u', 'û'),
        ('y', 'ý'),
        ('A', 'Å'),
        ('C', 'Č'),
        ('E', 'É'),
        ('I', 'Î'),
        ('N', 'Ñ'),
        ('O', 'Ø'),
        ('S', 'Š'),
        ('U', 'Ü'),
        ('Y', 'Ý'),
    ];
    let mut out = String::with_capacity(text.len() * 2);
    let (mut due, mut last) = (0, None);
    for letter in text.chars() {
        if !letter.is_alphabetic() {
            out.push(letter);
            continue;
        }
        due += STRETCH;
        let accent = LETTERS.iter().find(|(plain, _)| *plain == letter).map_or(letter, |(_, accent)| *accent);
        out.push(accent);
        if "aeiouy".contains(letter) {
            last = Some(accent);
            while due >= 100 {
                out.push(accent);
                due -= 100;
            }
        }
    }
    // What is left of words that end with consonants.
    if let Some(last) = last.filter(|_| due >= 50) {
        let at =
            out.rfind(char::is_alphabetic).map_or(out.len(), |at| at + out.get(at..).map_or(0, first_len));
        let rest: String = std::iter::repeat_n(last, due.div_ceil(100)).collect();
        out.insert_str(at, &rest);
    }
    out
}

fn first_len(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}
