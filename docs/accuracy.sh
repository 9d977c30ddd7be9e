#!/bin/sh
# docs/accuracy.sh PROGRAM SHARED [scorer's options]: scores the export of the annotated articles and holds it against
# docs/accuracy-floor.tsv: exit 1 if a category is below its floor. RAISE=1 raises the floors that were passed, never lowers one.
set -e
program=$1; shared=$2; shift 2
floor=$(dirname "$0")/accuracy-floor.tsv
if [ ! -f "$shared/accuracy/score.py" ]; then
  echo "accuracy: $shared/accuracy/score.py is not here; name the shared folder with SHARED=" >&2
  exit 66
fi
output=$(mktemp); scores=$(mktemp); trap 'rm -f "$output" "$scores"' EXIT
"$program" export --format jsonl "$shared/corpus" > "$output"
python3 "$shared/accuracy/score.py" "$shared/accuracy/gold" "$shared/corpus" "$output" "$@"
python3 "$shared/accuracy/score.py" "$shared/accuracy/gold" "$shared/corpus" "$output" --json > "$scores"
python3 - "$floor" "$scores" <<'END'
import json, math, os, sys

floor, scores = sys.argv[1:]
result = json.load(open(scores))
categories = result["categories"]
lines = []
below = [f"trap {trap['id']}: {trap['trap']}: {trap['detail']}" for trap in result["traps"] if trap["result"] != "PASS"]
for line in open(floor):
    cells = line.rstrip("\n").split("\t")
    if line.startswith("#") or cells[0] == "category":
        lines.append(line)
        continue
    name, least = cells[0], float(cells[1])
    score = categories[name]
    reached = score["f1"] if score["f1"] is not None else score["recall"]
    if reached is None or reached < least:
        below.append(f"{name}: {reached} is below the floor of {least}")
    elif os.environ.get("RAISE"):
        least = max(least, math.floor(reached * 1000) / 1000)
    lines.append(f"{name}\t{least:.3f}\n")
if os.environ.get("RAISE"):
    open(floor, "w").writelines(lines)
print("\n".join(below) if below else "every category is at or above its floor, every trap passed")
sys.exit(1 if below else 0)
END
