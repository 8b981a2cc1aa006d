#!/usr/bin/env bash
# Which changes to the rules no test notices. The rules are put into a crate of their own, beside one of what they use,
# so that a mutant costs two seconds instead of twenty. Needs: cargo install cargo-mutants --version 27.1.0 --locked
# Usage: rules.sh [file of src/rules …]; the outcome lies in target/mutants/mutants.out.
set -euo pipefail
cd "$(dirname "$0")/../.."
alone=$PWD/target/mutants/alone
rm -rf "$alone" && mkdir -p "$alone/base" "$alone/rules/src"
cp -r src "$alone/base/src"
cp -r src/rules src/message src/settings.rs "$alone/rules/src/"
cp rust-toolchain.toml "$alone/rules/"
cd "$alone"

package() { printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[lib]\ndoctest = false\n' "$1"; }
chrono='chrono = { version = "=0.4.45", default-features = false }'
{ package base | sed 's/^edition.*/&\nbuild = "src\/language\/build.rs"/'; printf '[dependencies]\n%s\n' "$chrono"; } > base/Cargo.toml
{ package rules-alone
  printf '[dependencies]\nbase = { path = "../base" }\n%s\n[dev-dependencies]\n' "$chrono"
  printf 'proptest = { version = "=1.12.0", default-features = false, features = ["std"] }\n'
  printf '[profile.dev]\ndebug = false\n[profile.dev.package."*"]\nopt-level = 1\n'; } > rules/Cargo.toml

# Below: what the rules use, everything public. The kinds of messages lie there too, the messages themselves here.
sed -i 's/pub(crate)/pub/g' base/src/event/*.rs
sed -n '/^\/\/\/ Which message\.$/,$p' base/src/message/mod.rs > base/src/kinds.rs
cat > base/src/lib.rs <<'RUST'
#![allow(missing_docs, dead_code)]
#[path = "kinds.rs"]
pub mod message;
pub mod case { pub mod answer; }
pub mod date; pub mod event; pub mod json; pub mod language; pub mod order; pub mod sorted; pub mod tables; pub mod text;
pub mod tracking_number;
RUST
sed -i '/^\/\/\/ Which message\.$/,$d' rules/src/message/mod.rs
printf 'pub use base::message::MessageKind;\n' >> rules/src/message/mod.rs
sed -i 's/^#\[cfg(test)\]/#[cfg(any())]/' rules/src/message/*.rs
sed -i '/^mod /d; /^pub use /d' rules/src/settings.rs
cat > rules/src/lib.rs <<'RUST'
#![allow(missing_docs, dead_code, unused_imports)]
pub use base::{case, date, event, json, language, order, sorted, tables, text, tracking_number};
pub mod message; pub mod rules; pub mod settings;
RUST

cd rules
files=()
for file in "${@:-**}"; do files+=(-f "src/rules/$file"); done
PROPTEST_CASES=24 PROPTEST_MAX_SHRINK_ITERS=0 RUST_BACKTRACE=0 \
  cargo mutants --in-place --timeout 60 -o ../.. "${files[@]}" -- --lib
