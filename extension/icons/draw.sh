#!/bin/sh
# Draws the PNGs from the SVGs with a headless browser. Only needed after a change to an SVG.
set -eu
cd "$(dirname "$0")"
draw() {
  page=$(mktemp --suffix=.html)
  printf '<style>html,body{margin:0;background:transparent}img{display:block;width:%spx;height:%spx}</style><img src="file://%s/%s">' \
    "$1" "$1" "$PWD" "$2" >"$page"
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$1,$1" --screenshot="$1.png" "file://$page" >/dev/null 2>&1
  rm "$page"
}
draw 16 icon-small.svg
draw 32 icon-small.svg
draw 48 icon.svg
draw 128 icon.svg
