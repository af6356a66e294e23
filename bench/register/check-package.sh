#!/usr/bin/env bash
# Holds the record and its exported package against Frictionless' own library (npm package datapackage, pinned), and sees that
# broken copies are refused. Needs Node and npm; the library is fetched into a folder of its own under bench/target.
# usage: bench/register/check-package.sh
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
tool=$home/bench/target/datapackage
mkdir -p "$tool"
[ -d "$tool/node_modules/datapackage" ] || npm install --prefix "$tool" --no-audit --no-fund --silent datapackage@1.1.10
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
check() { NODE_PATH="$tool/node_modules" node "$home/bench/register/check-package.js" "$1"; }

echo "== the record"; check "$home/content/register"
"${MAJORS:-$home/majors}" data export package --out "$work/export" 2>/dev/null
echo "== the exported package"; check "$work/export" | tail -n 1

broken() { # name, file, what to replace, by what
  cp -r "$home/content/register" "$work/$1"
  sed -i "0,/$3/s//$4/" "$work/$1/$2"
  if found=$(check "$work/$1" | tail -n 2); then echo "$1: NOT FOUND"; exit 1; else echo "$1: found:$(head -n 1 <<<"$found")"; fi
}
echo "== broken copies"
broken type observations.csv ',94153,' ',many,'
broken enum determinations.csv ',denied,' ',denyed,'
broken reference observations.csv ',davalos_panel_2021,' ',no_such_source,'
broken required events.csv ',day,' ',,'
broken field datapackage.json '"name": "iso3"' '"name": "iso4"'
