#!/bin/sh
# Builds the gallery and takes a picture of every scene into tests/gallery/shots (see README.md).
set -eu
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
bindgen=${WASM_BINDGEN:-wasm-bindgen}
browser=${CHROMIUM:-chromium}
port=${PORT:-8931}

cargo build --quiet --example gallery --target wasm32-unknown-unknown
"$bindgen" --target web --no-typescript --out-dir tests/gallery/pkg \
  "$target/wasm32-unknown-unknown/debug/examples/gallery.wasm"
mkdir -p tests/gallery/shots
python3 -m http.server --bind 127.0.0.1 --directory tests/gallery "$port" >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
sleep 1

# shoot <file> <width,height> <query> [more browser flags]
shoot() {
  file=$1 size=$2 query=$3
  shift 3
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --virtual-time-budget=4000 \
    --disable-background-networking --disable-component-update --disable-sync \
    --window-size="$size" --screenshot="tests/gallery/shots/$file.png" "$@" \
    "http://127.0.0.1:$port/index.html?$query" >/dev/null 2>&1
}
dark=--blink-settings=preferredColorScheme=0

for number in ${CASES:-0 1 2 3 4 5 6 7}; do
  shoot "banner-$number" 700,1000 "surface=banner&case=$number&open=1"
done
[ -n "${ONLY_BANNERS:-}" ] && exit
shoot small 900,400 'surface=banner&case=1'
shoot small-dark 900,400 'surface=banner&case=4' $dark
shoot dark-wait 700,900 'surface=banner&case=1&open=1' $dark
shoot dark-write 700,1100 'surface=banner&case=3&open=1' $dark
shoot dark-dispute 700,1000 'surface=banner&case=5&open=1' $dark
shoot folds 700,2300 'surface=banner&case=7&open=1&folds=1'
shoot contrast 700,1000 'surface=banner&case=3&open=1' --force-high-contrast
shoot rtl 700,1000 'surface=banner&case=2&open=1&rtl=1'
shoot narrow 390,844 'surface=banner&case=3&open=1'
shoot narrow-small 390,844 'surface=banner&case=1'
shoot chips 400,420 'surface=chip'
shoot chips-dark 400,420 'surface=chip' $dark
shoot popup 380,700 'surface=popup'
shoot popup-dark 380,700 'surface=popup' $dark
shoot popup-rtl 380,700 'surface=popup&rtl=1'
shoot popup-empty 380,360 'surface=popup-empty'
shoot popup-error 380,360 'surface=popup-error'
