#!/bin/sh
# docs/bench-reading.sh PROGRAM SHARED: from files to facts beside bare loops over the bytes and beside spaCy, in one run.
# spaCy where PYTHON (python3) has it: pip install spacy into an environment of its own, PYTHON=that/bin/python.
set -e
program=$1; shared=$2; work=${WORK:-.build/bench}; python=${PYTHON:-python3}; articles=${ARTICLES:-2000}
stages=$(dirname "$program")/reading-bench; root=$(cd "$(dirname "$0")/.." && pwd)
KFORWATCH_DATA=${KFORWATCH_DATA:-$root/Data}; export KFORWATCH_DATA
mkdir -p "$work"
corpus=$work/corpus-$articles
if [ ! -f "$corpus.jsonl" ]; then
  python3 "$shared/bench/make_corpus.py" "$articles" "$corpus" 7 --jsonl "$corpus.jsonl" > "$work/make.log"
fi

echo "== reading, $articles generated articles: the floor =="
cc -O2 -o "$work/floor-text" "$shared/bench/floor_text.c"
for pass in read scan hash; do "$work/floor-text" "$pass" "$corpus"; done

echo "== reading: each stage, one thread =="
"$stages" "$corpus"
echo "the bundled articles, which are denser:"
"$stages" "$root/Data/corpus"

echo "== reading: one whole export, all threads =="
python3 - "$program" "$corpus" "$work/export.jsonl" <<'PYTHON'
import os, resource, subprocess, sys, time

program, corpus, output = sys.argv[1:]
size = sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(corpus) for name in names)
start = time.monotonic()
with open(output, "wb") as file:
    subprocess.run([program, "export", "--format", "jsonl", corpus], stdout=file, check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
print(f"{size} bytes in {wall * 1000:.0f} ms: {size / wall / 1e6:.1f} MB/s, {size / cpu / 1e6:.1f} MB/s a core")
PYTHON

echo "== reading: spaCy's blank pipeline, one core =="
"$python" "$shared/bench/text_bench.py" "$corpus.jsonl" spacy_tokenizer spacy_sentencizer spacy_entity_ruler_1000 \
  --docs 500 --seconds 10

echo "== reading: instructions a byte of text, the same on a busy machine =="
if command -v valgrind > /dev/null; then
  # One article is nearly all start-up; what the others add to it is the reading.
  files=$(find "$corpus" -name '*.txt' | sort | head -201); first=$(echo "$files" | head -1)
  for run in one all; do
    if [ $run = one ]; then set -- "$first"; else
      # shellcheck disable=SC2086
      set -- $files
    fi
    valgrind --tool=callgrind --callgrind-out-file="$work/callgrind.$run" "$stages" --round "$@" > /dev/null 2>&1
  done
  # shellcheck disable=SC2086
  python3 "$root/docs/bench-stages.py" "$work/callgrind.one" "$work/callgrind.all" \
    $(($(cat $files | wc -c) - $(wc -c < "$first")))
else
  echo "valgrind is not here; instructions are not counted"
fi
