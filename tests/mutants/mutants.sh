#!/usr/bin/env bash
# Which changes to a room no test notices: mutants.sh <room or file of src> [options of cargo-mutants, such as --shard 0/8].
# Each mutant costs a build of the crate; only the tests of that room run. The outcome lies in target/mutants/mutants.out.
# Needs: cargo install cargo-mutants --version 27.1.0 --locked
set -euo pipefail
cd "$(dirname "$0")/../.."
where=${1:?which room or file below src, such as rules or knowledge/date}
shift
module=${where%.rs}
if [ -d "src/$where" ]; then files="src/$where/**"; else files="src/$where"; fi
PROPTEST_CASES=24 PROPTEST_MAX_SHRINK_ITERS=0 RUST_BACKTRACE=0 \
  cargo mutants --in-place --timeout 60 -o target/mutants -f "$files" "$@" -- --lib "${module//\//::}"
