#!/usr/bin/env bash
# Process start to finished brief, beside `java -version` and beside DuckDB loading the same files; all in one run.
# usage: bench/brief/run.sh [ROUNDS]     prints the median and the range of each, in milliseconds
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/tools/find-jdk.sh"
find_jdk
rounds=${1:-7}
"$home/majors" brief COL >/dev/null # builds and makes the start-up cache

load_with_duckdb() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$duckdb" \
    "$home/bench/brief/DuckDbLoad.java" "$home/content/register"
}
duckdb=$(ls "$home"/app/target/lib/duckdb_jdbc*.jar 2>/dev/null | head -1 || true)
[ -n "$duckdb" ] || duckdb=$(find "$HOME/.m2/repository/org/duckdb" -name 'duckdb_jdbc-*.jar' 2>/dev/null | sort | tail -1)

declare -A command=(
  [java-version]='"$JAVA_HOME/bin/java" -version'
  [brief-terminal]='"$home/majors" brief COL'
  [brief-json]='"$home/majors" brief COL --format json'
  [brief-html]='"$home/majors" brief COL --out "$folder/b.html"'
  [brief-pdf]='"$home/majors" brief COL --out "$folder/b.pdf"'
)
order="java-version brief-terminal brief-json brief-html brief-pdf"
[ -n "$duckdb" ] && { command[duckdb-load]=load_with_duckdb; order="$order duckdb-load"; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for ((round = 0; round < rounds; round++)); do
  for name in $order; do
    start=$(date +%s%N)
    eval "${command[$name]}" >"$folder/out" 2>&1
    echo $((($(date +%s%N) - start) / 1000000)) >>"$folder/$name.ms"
  done
done
printf '%-16s %8s %8s %8s\n' command median least most
for name in $order; do
  sort -n "$folder/$name.ms" | awk -v name="$name" '{ v[NR] = $1 } END { printf "%-16s %8d %8d %8d\n", name, v[int((NR + 1) / 2)], v[1], v[NR] }'
done
echo "processors: $(nproc), load before the run: $(cut -d' ' -f1 /proc/loadavg)"
