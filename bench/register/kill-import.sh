#!/usr/bin/env bash
# Kills an import ten times at random moments, lets it go on each time, and compares the result with an import that ran through.
# usage: bench/register/kill-import.sh FILE.csv      (majors must be built; takes a few minutes for 5 million lines)
set -euo pipefail
file=$1
home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
record_before=$(cat "$home"/content/register/*.csv | cksum)
run() ( exec "${MAJORS:-$home/majors}" data import foreign-assistance "$file" --published 2026-10-06 --base-year 2024 --into "$1" "${@:2}" )
run "$work/whole" 2>/dev/null
for kill in 1 2 3 4 5 6 7 8 9 10; do
  (exec "${MAJORS:-$home/majors}" data import foreign-assistance "$file" --published 2026-10-06 --base-year 2024 --into "$work/killed" 2>/dev/null) &
  pid=$!
  sleep "$((RANDOM % 5 + 1)).$((RANDOM % 10))"
  kill -9 "$pid" 2>/dev/null && echo "kill $kill: result there: $([ -e "$work/killed" ] && echo yes || echo no), record unchanged: $([ "$(cat "$home"/content/register/*.csv | cksum)" = "$record_before" ] && echo yes || echo NO)"
  wait "$pid" 2>/dev/null || true
  [ -e "$work/killed" ] && break
done
[ -e "$work/killed" ] || run "$work/killed" 2>/dev/null
cmp "$work/whole/assistance.csv" "$work/killed/assistance.csv" && cmp "$work/whole/import.json" "$work/killed/import.json" && echo "the results are equal"
find "$work" -name '*.part' -o -name 'checkpoint*' | grep . && echo "SOMETHING WAS LEFT" || echo "nothing was left"
rm -rf "$work"
