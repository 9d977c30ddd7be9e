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

echo "== generated articles: ${ARTICLES:=10000} =="
if [ ! -d "$work/corpus-$ARTICLES" ]; then
  python3 "$shared/bench/make_corpus.py" "$ARTICLES" "$work/corpus-$ARTICLES" 7 > "$work/make.log"
fi
find "$work/corpus-$ARTICLES" -name '*.txt' | sort | head -500 | xargs cat > "$work/lines.txt"
counted=$(echo "$ARTICLES" | sed 's/\([0-9]\)\([0-9]\{3\}\)$/\1,\2/')
# Keys are timed when the whole corpus is read and what is made of it in the background is done: nothing painted for a while.
# What is opened is marked as read: in a file of its own, made anew for each run.
large() {
  rm -f "$work/marks.tsv"
  latency --start-timeout 600 --start-quiet "${QUIET:-12}" --ready "$counted articles" --quit 'C-c' "$@" \
    -- "$program" --fresh --marks "$work/marks.tsv" "$work/corpus-$ARTICLES"
}
floor "$work/lines.txt"
echo "-- a move: median at most 1.6 x the floor's and 0.8 ms, p99 at most 2 x the floor's, median at most 350 bytes; 1,000"
echo "-- keys at once at most 0.05 ms a key; idle no wake-up and no byte; the memory of it all"
large --name move --runs "${RUNS:-1}" --pre-keys '8' --keys 'j*100 k*100' --flood-keys 'j*1000' --idle 3
floor "$work/lines.txt"
echo "-- an article with its highlights (Enter): median at most 2 ms"
large --name open --per-key --pre-keys '8' --idle 0 \
  --keys 'Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j Enter Esc j'
echo "-- narrowing by a filter (Enter): at most 150 ms"
large --name filter --per-key --gap 1000 --key-timeout 5000 --pre-keys '8' --idle 0 \
  --keys 'i "kind:strength" Enter Esc i "actor:nato" Enter Esc i "outlet:" DQuote "Sava" Space "Monitor" DQuote Enter Esc i "kind:event" Enter Esc i "strength:total" Enter'
echo "-- full-text search as one types (letters after the first): at most 5 ms a key"
large --name search --per-key --pre-keys 'W' --idle 0 --keys '"mitrovica" C-u "peacekeepers" C-u "kosovo police" C-u "banjska"'
