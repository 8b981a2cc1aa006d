//! Turns `texts/<language>/<area>.ftl` into code: the keys as an enum, and every language as one file to be loaded when
//! needed. What is missing, unknown, doubled or can never be shown stops the build, with its file, its key and the reason.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[path = "ftl.rs"]
mod ftl;

use ftl::{Texts, variables};

const FOLDER: &str = "src/i18n/texts";

fn main() {
    for path in [FOLDER, "src/i18n/build.rs", "src/i18n/ftl.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = env::var("OUT_DIR").unwrap_or_else(|_| fail("no OUT_DIR"));
    let out = Path::new(&out);
    let folder = Path::new(FOLDER);
    let english = or_fail(read(&folder.join("en")));
    or_fail(ftl::check_comments(&english));
    // A language that is no more must not come along from an earlier build.
    let loaded = out.join("languages");
    let _ = fs::remove_dir_all(&loaded);
    let _ = fs::create_dir_all(&loaded);
    let mut tags = Vec::new();
    for path in entries(folder) {
        let Some(tag) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let texts = or_fail(read(&path));
        or_fail(ftl::check(tag, &english, &texts));
        write(&loaded.join(format!("{tag}.ftl")), &ftl::pack(&texts));
        tags.push(tag.to_owned());
    }
    // For tests only: it lies beside the languages, not among them, so that it is never shipped.
    write(&out.join("en-XA.ftl"), &ftl::pack(&ftl::pseudo(&english)));
    write(&out.join("texts.rs"), &code(&english, &tags));
}

/// The keys, and what is known of them.
fn code(english: &Texts, tags: &[String]) -> String {
    let mut code = String::from("/// The key of a text; the texts are in `texts/<language>/<area>.ftl`.\n");
    code.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[repr(u16)]\npub enum Key {\n");
    for (key, text) in english {
        let _ = writeln!(code, "    /// `{key}`, in `{}`.\n    {},", text.file, camel(key));
    }
    let _ =
        writeln!(code, "}}\n\n/// How many texts there are.\npub const COUNT: usize = {};", english.len());
    let _ = writeln!(
        code,
        "\n/// Behind the name of a count where a packed text asks for its plural form.\npub(super) const FORM: &str = {:?};",
        ftl::FORM
    );
    code.push_str("\n/// The names of the keys and of their variables, for tests.\n#[cfg(test)]\n");
    code.push_str("pub const NAMES: &[(&str, Key, &[&str])] = &[\n");
    for (key, text) in english {
        let names: Vec<String> = variables(&text.pattern).somewhere.into_iter().collect();
        let _ = writeln!(code, "    ({key:?}, Key::{}, &{names:?}),", camel(key));
    }
    let _ = writeln!(
        code,
        "];\n\n/// The languages there are texts in, as BCP 47 tags, in the order of the alphabet.\npub const LANGUAGES: &[&str] = &{tags:?};"
    );
    code
}

/// The texts of a language.
fn read(folder: &Path) -> Result<Texts, String> {
    let mut texts = Texts::new();
    for path in entries(folder) {
        let shown = path.display();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            return Err(format!("{shown}: texts are in .ftl files"));
        }
        let source = fs::read_to_string(&path).map_err(|error| format!("{shown}: {error}"))?;
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        ftl::read(file, &source, &mut texts).map_err(|why| format!("{}/{why}", folder.display()))?;
    }
    Ok(texts)
}

/// The entries of a folder, in the order of their names, so that every build is the same.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let list = fs::read_dir(folder).unwrap_or_else(|error| fail(&format!("{}: {error}", folder.display())));
    let mut paths: Vec<PathBuf> = list.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// `verdict-wait-long` → `VerdictWaitLong`.
fn camel(key: &str) -> String {
    key.split('-')
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

fn or_fail<T>(result: Result<T, String>) -> T {
    result.unwrap_or_else(|why| fail(&why))
}

fn fail(why: &str) -> ! {
    println!("cargo::error={why}");
    process::exit(1)
}
