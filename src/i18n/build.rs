//! Turns `texts/<language>/<area>.lang` into code: the keys as an enum, English as a table for tests, and every language as one
//! file to be loaded when needed. A missing, extra or doubled key, a placeholder that the English text
//! does not have, or a plural form that could never be chosen, stops the build.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

type Texts = BTreeMap<String, String>;

fn main() {
    println!("cargo::rerun-if-changed=src/i18n/texts");
    println!("cargo::rerun-if-changed=src/i18n/build.rs");
    let out = env::var("OUT_DIR").unwrap_or_else(|_| fail("no OUT_DIR"));
    let out = Path::new(&out);
    let folder = Path::new("src/i18n/texts");
    let english = read(&folder.join("en"));

    let mut code =
        String::from("/// The key of a text; the texts themselves are in `texts/<language>/<area>.lang`.\n");
    code.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[repr(u16)]\npub enum Key {\n");
    for (key, text) in &english {
        let _ =
            writeln!(code, "    /// {}\n    {},", text.replace('[', "\\[").replace(']', "\\]"), camel(key));
    }
    code.push_str("}\n\n/// English, in the order of the keys.\npub const ENGLISH: &[&str] = &[\n");
    for text in english.values() {
        let _ = writeln!(code, "    {text:?},");
    }
    let _ =
        writeln!(code, "];\n\n/// How many texts there are.\npub const COUNT: usize = {};", english.len());
    code.push_str("\n/// The names of the keys, for tests and tools.\n#[cfg(test)]\npub const NAMES: &[(&str, Key)] = &[\n");
    for key in english.keys() {
        let _ = writeln!(code, "    ({key:?}, Key::{}),", camel(key));
    }
    code.push_str("];\n");

    let loaded = out.join("languages");
    // A language that is no more must not come along from an earlier build.
    let _ = fs::remove_dir_all(&loaded);
    let _ = fs::create_dir_all(&loaded);
    let mut names = Vec::new();
    for path in entries(folder) {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let texts = read(&path);
        compare(name, &english, &texts);
        let mut lines = String::new();
        for text in texts.values() {
            lines.push_str(text);
            lines.push('\n');
        }
        write(&loaded.join(format!("{name}.txt")), &lines);
        names.push(name.to_owned());
    }
    let _ = writeln!(
        code,
        "\n/// The languages there are texts in, as BCP 47 tags, in the order of the alphabet.\npub const LANGUAGES: &[&str] = &{names:?};"
    );
    write(&out.join("texts.rs"), &code);
}

/// All `key = text` lines of a language's files; `#` starts a comment line.
fn read(folder: &Path) -> Texts {
    let mut texts = Texts::new();
    for path in entries(folder) {
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let place = format!("{}:{}", path.display(), number + 1);
            let Some((key, text)) = line.split_once('=') else { fail(&format!("{place}: no `=`")) };
            if let Some(wrong) = wrong_forms(text) {
                fail(&format!("{place}: `{{{wrong}}}` is no list of plural forms that ends with `other`"));
            }
            if texts.insert(key.trim().to_owned(), text.trim().to_owned()).is_some() {
                fail(&format!("{place}: {} stands twice", key.trim()));
            }
        }
    }
    texts
}

/// The entries of a folder, in the order of their names, so that every build is the same.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let list = fs::read_dir(folder).unwrap_or_else(|error| fail(&format!("{}: {error}", folder.display())));
    let mut paths: Vec<PathBuf> = list.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn compare(language: &str, english: &Texts, texts: &Texts) {
    for (key, text) in english {
        let Some(other) = texts.get(key) else { fail(&format!("{language}: {key} is missing")) };
        let (wanted, found) = (placeholders(text), placeholders(other));
        if wanted != found {
            fail(&format!("{language}: {key} has the placeholders {found:?}, English has {wanted:?}"));
        }
    }
    for key in texts.keys() {
        if !english.contains_key(key) {
            fail(&format!("{language}: {key} is not an English key"));
        }
    }
}

/// The names in `{name}` and `{name| one: … | other: …}`, sorted, each once.
fn placeholders(text: &str) -> Vec<String> {
    let mut names: Vec<String> = text
        .split('{')
        .skip(1)
        .map(|rest| rest.split(['}', '|']).next().unwrap_or_default().trim().to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The first placeholder whose forms are not named by CLDR's categories, or do not end with `other`: a count whose
/// category is missing takes the last form.
fn wrong_forms(text: &str) -> Option<&str> {
    const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];
    text.split('{').skip(1).find_map(|rest| {
        let Some((inside, _)) = rest.split_once('}') else { return Some(rest) };
        let names: Vec<&str> = inside
            .split('|')
            .skip(1)
            .map(|form| form.split_once(':').map_or("", |(name, _)| name.trim()))
            .collect();
        let right = names.iter().all(|name| CATEGORIES.contains(name))
            && names.last().is_none_or(|name| *name == "other");
        (!right).then_some(inside)
    })
}

/// `verdict.wait-long` → `VerdictWaitLong`.
fn camel(key: &str) -> String {
    key.split(['.', '-', '_'])
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
                .collect::<String>()
        })
        .collect()
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
}

fn fail(why: &str) -> ! {
    println!("cargo::error={why}");
    process::exit(1)
}
