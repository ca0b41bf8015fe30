#!/usr/bin/env bash
# Compares the trees that the work tree's code gives with those of another revision (HEAD, or the first argument), on the fixtures
# and, where they are there, on the texts outside the repository. Prints the first lines that differ in each text, and fails where
# any do: a change for speed alone changes no tree.
#
#     benches/trees.sh [REVISION]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
revision=${1:-HEAD}
shared=${GONGWEN_SHARED:-../shared}
lines_shown=20

before=$(mktemp -d)
trap 'git worktree remove --force "$before"' EXIT
git worktree add --quiet --force --detach "$before" "$revision"

# build FOLDER TARGET: the program that prints a whole tree.
build() {
    cargo build --quiet --locked --release --features serde --example json --manifest-path "$1/Cargo.toml" --target-dir "$2"
}
build "$before" target/trees/before
build . target/trees/now

texts=(tests/fixtures/*.txt)
for group in samples excerpts wider corpus field; do
    [ ! -d "$shared/$group" ] || texts+=("$shared/$group"/*.txt)
done

differing=0
for text in "${texts[@]}"; do
    if ! differences=$(diff <(target/trees/before/release/examples/json "$text") <(target/trees/now/release/examples/json "$text")); then
        differing=$((differing + 1))
        echo "== $text"
        head -n "$lines_shown" <<< "$differences" | cut -c 1-200
    fi
done
echo "$differing of ${#texts[@]} trees differ from those of $revision"
[ "$differing" -eq 0 ]
