#!/usr/bin/env bash
# Instructions a byte that parse and structure_only take on the fixtures, counted by callgrind; with `check`, against the figures
# in benches/instructions.txt, which may not grow by more than 3 %; with `update`, writes them there; with `phases`, what each
# function takes with all it calls; with `texts`, the same figures of the samples, the corpus and two texts of it, where
# they are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
figures=benches/instructions.txt
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
command -v valgrind > /dev/null || { echo "valgrind is not installed" >&2; exit 1; }
bench=$(cargo bench --locked --bench instructions --no-run --message-format=json 2> /dev/null \
    | sed -n 's/.*"executable":"\([^"]*instructions[^"]*\)".*/\1/p' | tail -n 1)

# count WORK TEXTS: instructions a byte; nothing where the texts are not there.
count() {
    local bytes total
    bytes=$(valgrind --tool=callgrind --callgrind-out-file="$out/$1" --collect-atstart=no --toggle-collect='*instructions::counted*' \
        "$bench" "$1" "$2" 2> "$out/log")
    total=$(sed -n 's/^.*Collected : *\([0-9]*\).*/\1/p' "$out/log")
    [ "$bytes" -eq 0 ] || echo $((total / 2 / bytes))
}

if [ "${1:-print}" = texts ]; then
    for texts in fixtures samples corpus gov-prov-gd2026 bulletin-chengdu2022; do
        echo "$texts: parse $(count parse "$texts"), structure $(count structure "$texts")"
    done
    exit
fi

for work in parse structure; do
    echo "$work $(count "$work" fixtures)" >> "$out/figures"
done

case ${1:-print} in
    print) cat "$out/figures" ;;
    phases) callgrind_annotate --inclusive=yes "$out/parse" | grep -E 'gongwen::' | sed -E 's/ \[.*//' | head -n "${2:-40}" ;;
    update) cp "$out/figures" "$figures"; cat "$figures" ;;
    check)
        while read -r work now; do
            before=$(sed -n "s/^$work //p" "$figures")
            echo "$work: $now instructions a byte, $before before"
            if [ $((now * 100)) -gt $((before * 103)) ]; then
                echo "$work takes over 3 % more instructions than $figures says" >&2
                exit 1
            fi
        done < "$out/figures" ;;
    *) echo "usage: benches/instructions.sh [print | check | update | phases | texts]" >&2; exit 2 ;;
esac
