#!/usr/bin/env bash
# usage: bench/check/start.sh [RUNS]   Whole process of the check of one article, from start to end: the median of some runs.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
runs=${1:-7}
export MAJORS_NO_REBUILD=1 TIMEFORMAT='%R %U'

check() { # ARTICLE
  { time "$home/majors" check "$1" --published 2025-09-16 >/dev/null 2>&1; } 2>&1
}

for article in docs/guide/examples/brief-on-coca.txt bench/check/ordinary-article.txt; do
  check "$home/$article" >/dev/null # makes the start-up cache if there is none
  for _ in $(seq "$runs"); do check "$home/$article"; done | sort -n | sed -n "$(((runs + 1) / 2))p" |
    sed "s|^|$article: seconds, and seconds of processor time: |"
done
