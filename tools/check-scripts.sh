#!/usr/bin/env bash
# Tests of the two commands themselves: what they say when something they need is missing. Called by `verify`.
# Prints one line a case and closes with 'N passed, M failed'.
set -uo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

expect() { # name, wanted exit code, wanted first line of standard error, command…
  local name=$1 code=$2 line=$3 got
  shift 3
  "$@" >"$work/out" 2>"$work/err" </dev/null
  got=$?
  if [ "$got" = "$code" ] && [ "$(head -n 1 "$work/err")" = "$line" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'scripts: %s\n  wanted code %s and "%s"\n  got code %s and "%s"\n' "$name" "$code" "$line" "$got" "$(head -n 1 "$work/err")"
  fi
}

# A PATH with the few tools the scripts need, and neither java nor mvn.
mkdir "$work/bin"
for tool in bash sh cat sed dirname readlink find stat cksum tr cut mkdir touch rm grep printf flock head env; do
  ln -s "$(command -v "$tool")" "$work/bin/$tool" 2>/dev/null || true
done
bare() { env -i PATH="$work/bin" HOME="$work" MAJORS_JDK_FOLDERS="${JDKS-}" MAJORS_START_CACHE=off "$@"; }

# A fake old JDK: found, looked into, and named in the message.
mkdir -p "$work/jdk-17/bin"
printf 'JAVA_VERSION="17.0.1"\n' >"$work/jdk-17/release"
printf '#!/bin/sh\n' >"$work/jdk-17/bin/javac"
chmod +x "$work/jdk-17/bin/javac"

expect "no JDK at all" 2 "majors: no JDK 25 or newer was found" bare "$home/majors" --version
JDKS=$work/jdk-17 expect "only an old JDK" 2 "majors: no JDK 25 or newer was found" bare "$home/majors" --version
grep -qF "$work/jdk-17 (JDK 17)" "$work/err" && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "scripts: the old JDK is not named"; }
expect "verify without a JDK" 2 "majors: no JDK 25 or newer was found" bare "$home/verify" measure
expect "verify with an unknown room" 2 'verify: there is no room "cellar"' bare "$home/verify" cellar
JDKS=${JAVA_HOME:-} expect "verify without Maven" 2 'verify: Maven (command `mvn`) was not found' bare "$home/verify" measure

mkdir "$work/copy"
cp -r "$home/majors" "$home/tools" "$home/pom.xml" "$work/copy/"
JDKS=${JAVA_HOME:-} expect "a first call without Maven" 2 'majors: Maven (command `mvn`) was not found; it is needed once, to build' \
  bare "$work/copy/majors" --version

ln -s "$home" "$work/a folder with blanks"
expect "called through a link with blanks in its name" 0 "" "$work/a folder with blanks/majors" --version

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
