#!/bin/sh
# docs/bench.sh PROGRAM SHARED: start, key-to-paint and idle beside a bare ncurses program, in one run.
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
  --idle 3 -- "$program" "$shared/corpus"
floor "$work/five.txt"

echo "== generated articles: ${ARTICLES:=2000} =="
if [ ! -d "$work/corpus-$ARTICLES" ]; then
  python3 "$shared/bench/make_corpus.py" "$ARTICLES" "$work/corpus-$ARTICLES" 7 > "$work/make.log"
fi
find "$work/corpus-$ARTICLES" -name '*.txt' | sort | head -500 | xargs cat > "$work/lines.txt"
floor "$work/lines.txt"
latency --name kforwatch --runs 3 --ready 'kforwatch' --start-quiet 1.5 --pre-keys '8' --quit 'C-c' --keys 'j*100 k*100' --flood-keys 'j*1000' \
  --idle 3 -- "$program" "$work/corpus-$ARTICLES"

echo "== reading: megabytes a second, one whole export =="
size=$(du -sb "$work/corpus-$ARTICLES" | cut -f1)
python3 - "$program" "$work/corpus-$ARTICLES" "$size" "$work/export.jsonl" <<'END'
import resource, subprocess, sys, time

program, corpus, size, output = sys.argv[1:]
start = time.monotonic()
with open(output, "wb") as file:
    subprocess.run([program, "export", "--format", "jsonl", corpus], stdout=file, check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
size = int(size)
print(f"read and exported {size} bytes in {wall * 1000:.0f} ms: {size / wall / 1e6:.1f} MB/s, "
      f"{size / cpu / 1e6:.1f} MB/s a core")
END

echo "== reading: instructions, the same on a busy machine =="
if command -v valgrind > /dev/null; then
  root=$(dirname "$0")/..
  # valgrind cannot read the debug information of a binary with Swift's libraries inside.
  strip -o "$work/stripped" "$program"
  # The first bundled articles by name; one article alone is nearly all start-up, so the difference is the reading.
  count() {
    KFORWATCH_DATA="$root/Data" valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/stripped" export --format jsonl "$@" 2>&1 > /dev/null |
      sed -n 's/^==.*Collected : //p'
  }
  # shellcheck disable=SC2046
  set -- $(ls "$root"/Data/corpus/*.txt | sort | head -20)
  one=$(count "$1"); all=$(count "$@"); shift
  bytes=$(cat "$@" | wc -c)
  echo "start and one article: $one; 20 articles: $all; $(( (all - one) / bytes )) instructions a byte"
else
  echo "valgrind is not here; instructions are not counted"
fi
