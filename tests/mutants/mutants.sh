#!/usr/bin/env bash
# Which changes to the rules, the dates or the numbers no test notices. The module is put into a crate of its own, beside
# one of what it uses, so that a mutant costs two seconds instead of twenty.
# Needs: cargo install cargo-mutants --version 27.1.0 --locked
# Usage: mutants.sh rules|date|tracking_number [file of the module …]; the outcome lies in
# target/mutants/<module>/mutants.out. Further options of cargo-mutants: MUTANTS="--shard 0/8".
set -euo pipefail
cd "$(dirname "$0")/../.."
module=${1:?which module}
shift
alone=$PWD/target/mutants/$module/alone
rm -rf "$alone" && mkdir -p "$alone/base" "$alone/own/src" "$alone/own/tests"
cp -r src "$alone/base/src"
cp -r "src/$module" "$alone/own/src/"
cp -r tests/dates "$alone/own/tests/"
cp rust-toolchain.toml "$alone/own/"
cd "$alone"

package() { printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[lib]\ndoctest = false\n' "$1"; }
chrono='chrono = { version = "=0.4.45", default-features = false }'
{ package base | sed 's/^edition.*/&\nbuild = "src\/language\/build.rs"/'; printf '[dependencies]\n%s\n' "$chrono"
  printf '[features]\ncontent = []\n'; } > base/Cargo.toml
{ package own; printf '[dependencies]\nbase = { path = "../base" }\n%s\n[features]\ncontent = []\n[dev-dependencies]\n' "$chrono"
  printf 'proptest = { version = "=1.12.0", default-features = false, features = ["std"] }\n'
  printf 'serde_json = { version = "1", default-features = false, features = ["std"] }\n'
  printf '[profile.dev]\ndebug = false\n[profile.dev.package."*"]\nopt-level = 1\n'; } > own/Cargo.toml

# What the module uses, everything public.
sed -i 's/pub(crate)/pub/g; s/pub(super)/pub/g' base/src/*.rs base/src/*/*.rs
used='case date event json language order sorted tables text tracking_number'
allowed='#![allow(missing_docs, dead_code, unused_imports)]'
more=''
# The kinds of messages lie below.
sed -n '/^\/\/\/ Which message\.$/,$p' base/src/message/mod.rs > base/src/kinds.rs
if [ "$module" = rules ]; then
  # The messages themselves lie here.
  cp -r "$OLDPWD/src/message" "$OLDPWD/src/order/settings.rs" own/src/
  sed -i '/^\/\/\/ Which message\.$/,$d' own/src/message/mod.rs
  printf 'pub use base::message::MessageKind;\n' >> own/src/message/mod.rs
  sed -i 's/^#\[cfg(test)\]/#[cfg(any())]/' own/src/message/*.rs
  sed -i '/^mod /d; /^pub use /d' own/src/order/settings.rs
  more='pub mod message; pub mod settings;'
fi
{ echo "$allowed"; echo '#[path = "kinds.rs"] pub mod message;'; echo 'pub mod case { pub mod answer; }'
  for each in $used; do [ "$each" = case ] || echo "pub mod $each;"; done; } > base/src/lib.rs
{ echo "$allowed"
  for each in $used; do [ "$each" = "$module" ] || echo "pub use base::$each;"; done
  echo "pub mod $module; $more"; } > own/src/lib.rs

cd own
files=()
for file in "${@:-**}"; do files+=(-f "src/$module/$file"); done
# shellcheck disable=SC2086
PROPTEST_CASES=24 PROPTEST_MAX_SHRINK_ITERS=0 RUST_BACKTRACE=0 \
  cargo mutants --in-place --timeout 15 -o "../.." ${MUTANTS:-} "${files[@]}" -- --lib
