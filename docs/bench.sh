#!/bin/sh
# docs/bench.sh PROGRAM SHARED: start, key-to-paint and idle beside a bare ncurses program, in one run; the reading is
# timed by docs/bench-reading.sh.
# Needs python3 with pyte (pip install pyte, or Debian's python3-pyte) and a C compiler.
set -e
program=$1; shared=$2; work=${WORK:-.build/bench}
if [ ! -f "$shared/bench/tui_latency.py" ]; then
  echo "bench: $shared/bench/tui_latency.py is not here; name the shared folder with SHARED=" >&2
  exit 66
fi
python3 -c 'import pyte' 2>/dev/null || { echo "bench: python3's pyte is missing (pip install pyte)" >&2; exit 69; }
mkdir -p "$work"
cc -O2 -o "$work/floor" "$shared/bench/floor_ncurses.c" -lncursesw -ltinfo
# Ahead of other work where that is allowed: a shared machine otherwise measures its other users.
latency() { python3 "$shared/bench/tui_latency.py" --nice "${NICE:--10}" "$@"; }

echo "== five articles: floor, kforwatch, floor =="
cat "$shared"/corpus/*.txt > "$work/five.txt"
floor() { latency --name floor --runs 7 --ready LIST --keys 'j*100 k*100' --idle 3 -- "$work/floor" "$1"; }
floor "$work/five.txt"
latency --name kforwatch --runs 7 --ready 'kforwatch' --pre-keys '8' --quit 'C-c' --keys 'j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2 j*2 k*2' \
  --idle 3 -- "$program" --fresh "$shared/corpus"
floor "$work/five.txt"

echo "== generated articles: ${ARTICLES:=2000} =="
if [ ! -d "$work/corpus-$ARTICLES" ]; then
  python3 "$shared/bench/make_corpus.py" "$ARTICLES" "$work/corpus-$ARTICLES" 7 > "$work/make.log"
fi
find "$work/corpus-$ARTICLES" -name '*.txt' | sort | head -500 | xargs cat > "$work/lines.txt"
floor "$work/lines.txt"
latency --name kforwatch --runs 3 --ready 'kforwatch' --start-quiet "${QUIET:-1.5}" --pre-keys '8' --quit 'C-c' --keys 'j*100 k*100' --flood-keys 'j*1000' \
  --idle 3 -- "$program" --fresh "$work/corpus-$ARTICLES"
