#!/usr/bin/env bash
# The one entry: build · demo · test · score · bench · fuzz · coverage · looks · package · help
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

# npm packages of a folder, again whenever its lock file has changed.
need_npm() {
  command -v npm >/dev/null || stop "Node.js 20 or newer with npm is missing: install it, then run this again."
  if ! cmp -s "$1/package-lock.json" "$1/node_modules/.lock-as-installed"; then
    npm ci --prefix "$1" --no-audit --no-fund
    cp "$1/package-lock.json" "$1/node_modules/.lock-as-installed"
  fi
}

need_browsers() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
  fc-list :lang=ko 2>/dev/null | grep -q . || missing+=(fonts-noto-cjk)
  fc-list :lang=ar 2>/dev/null | grep -q . || missing+=(fonts-noto-core)
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Debian packages: ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  else
    stop "Please install: apt-get install ${missing[*]}"
  fi
}

# --- the parts -----------------------------------------------------------------------------------------------

# Paths of this machine stay out of the binary, so that two folders give the same bytes. Below the first megabyte an
# address is a byte shorter, so the stack takes half of it.
rust_flags() {
  printf '%s ' "--remap-path-prefix=$root=." "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" \
    "--remap-path-prefix=$(rustc --print sysroot)=rust" \
    -Clink-arg=-zstack-size=524288
}

wasm_features=(--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext
  --enable-mutable-globals --enable-reference-types --enable-multivalue)
# A function with one caller is taken into it only while it is tiny: as many bytes, but they pack 6 % better. The last
# bytes of the stack, which nothing reaches, are the first of the memory.
wasm_smaller=(--flatten --rereloop -Oz -Oz --one-caller-inline-max-function-size=20 --low-memory-unused
  --reorder-functions-by-name)

# The crate with one feature as wasm with its glue: wasm_core <feature> <name>
wasm_core() {
  RUSTFLAGS="$(rust_flags)" cargo build --release --locked --lib --target wasm32-unknown-unknown \
    --no-default-features --features "$1"
  node extension/build/quiet.mjs target/wasm32-unknown-unknown/release/stuck_parcel.wasm "$out/$2.wasm"
  "$tools/bin/wasm-bindgen" --target no-modules --no-typescript --out-dir $out --out-name "$2" "$out/$2.wasm"
  "$bin/wasm-opt" "${wasm_smaller[@]}" "${wasm_features[@]}" --strip-debug --strip-producers \
    "$out/$2_bg.wasm" -o "$out/$2.wasm"
  node extension/build/names.mjs "$out/$2.js" "$out/$2.wasm"
  "$bin/esbuild" "$out/$2.js" --minify --charset=utf8 --outfile="$out/$2.js" --allow-overwrite --log-level=warning
  rm "$out/$2_bg.wasm"
}

cmd_build() {
  need_rust; need_bindgen; need_npm extension/build
  local bin=extension/build/node_modules/.bin out=target/core
  rm -rf $out && mkdir -p $out/plain

  say "core as wasm: for the shop's pages, and for the extension's own"
  wasm_core content core
  wasm_core pages pages
  # The build script has packed the languages; cargo says where, also when nothing had to be built.
  RUSTFLAGS="$(rust_flags)" cargo build --release --locked --lib --target wasm32-unknown-unknown --quiet \
    --no-default-features --features content --message-format=json | node extension/build/languages.mjs $out

  say "the same core as plain JavaScript"
  RUSTFLAGS="$(rust_flags) -Ctarget-cpu=mvp" cargo build --release --locked --lib \
    --no-default-features --features content --target wasm32-unknown-unknown --target-dir target/plain
  node extension/build/quiet.mjs target/plain/wasm32-unknown-unknown/release/stuck_parcel.wasm $out/plain/core.wasm plain
  "$tools/bin/wasm-bindgen" --target bundler --no-typescript --out-dir $out/plain --out-name core $out/plain/core.wasm
  node extension/build/names.mjs $out/plain/core_bg.js $out/plain/core_bg.wasm
  "$bin/wasm-opt" "${wasm_smaller[@]}" "${wasm_features[@]}" --strip-debug --strip-producers --llvm-memory-copy-fill-lowering \
    --llvm-nontrapping-fptoint-lowering --signext-lowering $out/plain/core_bg.wasm -o $out/plain/low.wasm
  "$bin/wasm2js" -Oz $out/plain/low.wasm -o $out/plain/core_bg.wasm.js
  node extension/build/fallback.mjs $out/plain $out/core-fallback.js

  say "dist"
  mkdir -p dist
  node extension/build/assemble.mjs "$root" $out dist
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
  cargo test --locked --lib score::score -- --nocapture
}

cmd_test() {
  need_rust
  say "format and lints"
  cargo fmt --check
  cargo clippy --locked --all-targets -- -D warnings
  cargo clippy --locked --lib --target wasm32-unknown-unknown -- -D warnings

  say "native tests"
  cargo test --locked --lib

  cmd_score

  cmd_build; need_browsers; need_npm tests
  say "readers and views in a browser"
  CHROMEDRIVER=$(command -v chromedriver) WASM_BINDGEN_TEST_WEBDRIVER_JSON=$root/tests/browser/webdriver.json \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$tools/bin/wasm-bindgen-test-runner WASM_BINDGEN_TEST_TIMEOUT=120 \
    cargo test --locked --target wasm32-unknown-unknown --test readers --test ui

  say "dependencies"
  node extension/build/dependencies.mjs "$root"
  say "packages"
  node extension/build/lint.mjs dist

  say "the harness and the demo shop"
  node --test --test-concurrency=1 tests/harness/harness.test.mjs tests/site/site.test.mjs
  say "end to end in Chromium and Firefox"
  node --test --test-concurrency=2 tests/e2e/*.test.mjs
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
  DOORS=034567 "target/fuzz/quick/$host/release/fuzz" $found $corpus target/fuzz/seeds -artifact_prefix=target/fuzz/ \
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

cmd_bench() {
  cmd_build; need_browsers; need_npm tests
  say "bench"
  cargo build --release --locked --target wasm32-unknown-unknown --example readers_bench
  "$tools/bin/wasm-bindgen" --target nodejs --no-typescript --out-dir target/bench --out-name readers \
    target/wasm32-unknown-unknown/release/examples/readers_bench.wasm
  extension/build/node_modules/.bin/wasm-opt -Oz "${wasm_features[@]}" target/bench/readers_bg.wasm -o target/bench/readers_bg.wasm
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
./build.sh bench     prints sizes and times beside what people would use instead
./build.sh fuzz [s]  tries generated inputs for so many seconds (300)
./build.sh coverage  prints which lines the native tests run, module by module
./build.sh looks     writes the references of the looks anew; with "check", compares with them
./build.sh package   the store packages and the source archive a reviewer rebuilds them from; with "check", rebuilds
                     them from it in a folder of its own and compares every byte
TEXT
}

case "${1:-build}" in
  build | demo | test | score | bench | fuzz | coverage | looks | package | help) "cmd_${1:-build}" "${@:2}" ;;
  *) cmd_help; stop "unknown: $1" ;;
esac
