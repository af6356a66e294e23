#!/usr/bin/env bash
# Process start to printed answer of `majors options COL`, beside `options BOL`, which runs no model; all in one run.
# usage: bench/outlook/run.sh [ROUNDS]     prints the median and the range of each, in milliseconds
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
rounds=${1:-3}
"$home/majors" options BOL >/dev/null # builds and makes the start-up cache
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

options() { "$home/majors" options "$@" --cycle 2026 --as-of 2025-09-15 --format json 2>/dev/null; }
for ((round = 0; round < rounds; round++)); do
  for name in BOL COL-1000 COL-10000 COL-10000-1thread; do
    start=$(date +%s%N)
    case "$name" in
      BOL) options BOL ;;
      COL-1000) options COL --members 1000 ;;
      COL-10000) options COL --members 10000 --threads 2 ;;
      COL-10000-1thread) options COL --members 10000 --threads 1 ;;
    esac >"$folder/$name.json"
    echo $((($(date +%s%N) - start) / 1000000)) >>"$folder/$name.ms"
  done
done
printf '%-20s %8s %8s %8s\n' command median least most
for name in BOL COL-1000 COL-10000 COL-10000-1thread; do
  sort -n "$folder/$name.ms" | awk -v name="$name" '{ v[NR] = $1 } END { printf "%-20s %8d %8d %8d\n", name, v[int((NR + 1) / 2)], v[1], v[NR] }'
done
cmp "$folder/COL-10000.json" "$folder/COL-10000-1thread.json" && echo "one and two threads: the same bytes"
echo "processors: $(nproc), load before the run: $(cut -d' ' -f1 /proc/loadavg)"
