#!/usr/bin/env bash
# Kills an import at ten random moments, each time lets it go on, and compares the result with an import that ran through.
# usage: bench/register/kill-import.sh FILE.csv [SEED]     (majors must be built; some minutes for 5 million lines)
set -euo pipefail
file=$1
RANDOM=${2:-1}
home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
record() { cat "$home"/content/register/*.csv | cksum; }
import() { exec "${MAJORS:-$home/majors}" data import foreign-assistance "$file" --published 2026-10-06 --base-year 2024 --into "$1"; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", (b - a) / 1e9 }'; }

record_before=$(record)
start=$(date +%s%N)
(import "$work/whole") 2>"$work/whole.log"
milliseconds=$((($(date +%s%N) - start) / 1000000))
echo "ran through in $(seconds "$start" "$(date +%s%N)") s"

for kill in 1 2 3 4 5 6 7 8 9 10; do
  at=$(((RANDOM * 32768 + RANDOM) % milliseconds))
  start=$(date +%s%N)
  (import "$work/killed") 2>"$work/killed.log" &
  pid=$!
  sleep "$(awk -v ms=$at 'BEGIN { print ms / 1000 }')"
  kill -9 "$pid" 2>/dev/null || echo "kill $kill came too late"
  wait "$pid" 2>/dev/null || true
  there=$(ls "$work" | grep -v '^whole\|\.log$' | tr '\n' ' ' || true)
  inside=$(ls "$work/killed.part" 2>/dev/null | tr '\n' ' ' || true)
  [ ! -e "$work/killed" ] || echo "kill $kill: A RESULT WAS THERE"
  [ "$(record)" = "$record_before" ] || echo "kill $kill: THE RECORD CHANGED"
  start=$(date +%s%N)
  (import "$work/killed") 2>"$work/killed.log"
  took=$(seconds "$start" "$(date +%s%N)")
  same=equal
  for name in assistance.csv rejected.csv import.json; do cmp -s "$work/whole/$name" "$work/killed/$name" || same="DIFFERENT ($name)"; done
  left=$(find "$work" -name '*.part' -o -name 'checkpoint*' -o -name lock | wc -l)
  echo "kill $kill after $(awk -v ms=$at 'BEGIN { printf "%.1f", ms / 1000 }') s: left ${there:-nothing }(${inside}); went on in $took s; result $same; $left files left over"
  rm -rf "$work/killed"
done
