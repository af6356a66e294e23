#!/usr/bin/env bash
# Writes briefs, a checked article and a comparison of options as HTML and opens them in Chromium: accessibility (axe), nothing fetched, prints on A4.
# Ends with 0 when all is well, 1 when a check failed, and 77 (after saying why) when no browser can be had.
set -uo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
checks=$home/report/browser-checks

skip() { printf 'browser checks: SKIPPED: %s\n  %s\n' "$1" "$2" >&2; exit 77; }

command -v npm >/dev/null 2>&1 || skip "npm was not found" "Install Node.js, for example: apt-get install nodejs npm"
if ! command -v chromium >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "browser checks: installing chromium" >&2
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >/dev/null 2>&1
  fi
  command -v chromium >/dev/null 2>&1 || skip "chromium was not found" "Install it, for example: apt-get install chromium"
fi
(cd "$checks" && npm ci --no-audit --no-fund --silent) ||
  skip "the packages of report/browser-checks could not be installed" "Run: cd report/browser-checks && npm ci"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$home/majors" brief COL --out "$folder/col.html" 2>/dev/null &&
  "$home/majors" brief VEN --lang es --out "$folder/ven-es.html" 2>/dev/null &&
  "$home/majors" brief COL --cycle 2027 --out "$folder/col-2027.html" 2>/dev/null ||
  { echo "browser checks: FAILED: a brief could not be written; run ./majors brief COL --out brief.html" >&2; exit 1; }
"$home/majors" check "$home/docs/guide/examples/brief-on-coca.txt" --suggest --format html >"$folder/checked.html" ||
  { echo "browser checks: FAILED: a checked page could not be written; run ./majors check docs/guide/examples/brief-on-coca.txt --format html" >&2; exit 1; }
"$home/majors" options COL --members 64 --drivers morris --html "$folder/options.html" >"$folder/options.txt" 2>&1 ||
  { echo "browser checks: FAILED: the page of options could not be written; run ./majors options COL --html options.html" >&2; exit 1; }
CHROMIUM=$(command -v chromium) node "$checks/check.js" "$folder"/*.html || exit 1
