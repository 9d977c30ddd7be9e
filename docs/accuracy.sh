#!/bin/sh
# docs/accuracy.sh PROGRAM SHARED [scorer's options]: scores the export of the annotated articles.
set -e
program=$1; shared=$2; shift 2
if [ ! -f "$shared/accuracy/score.py" ]; then
  echo "accuracy: $shared/accuracy/score.py is not here; name the shared folder with SHARED=" >&2
  exit 66
fi
output=$(mktemp); trap 'rm -f "$output"' EXIT
"$program" export --format jsonl "$shared/corpus" > "$output"
python3 "$shared/accuracy/score.py" "$shared/accuracy/gold" "$shared/corpus" "$output" "$@"
