"""docs/bench-stages.py ONE ALL BYTES: instructions a byte of each stage, from two callgrind files.

The second file's run read BYTES of text more than the first's, which takes start-up out of the figures.
"""
import collections
import re
import subprocess
import sys

# A stage, and the functions whose calls it is.
STAGES = {
    "files, decoding, cleaning": ["CorpusReader.read(path:)"],
    "analysis": ["Analyzer.read(_:)"],
    "  words": ["Tokenizer.tokens(of:)", "closure #1 in Tokenizer.tokens(of:)"],
    "  sentences": ["SentenceSplitter.sentences(of:tokens:)"],
    "  quotations": ["QuoteMap.init(_:_:)"],
    "  names": ["ActorReading.findNames()"],
    "  people": ["ActorReading.findPeople()", "ActorReading.findDescribed()"],
    "  other actors, places": ["ActorFinder.find(_:on:)"],
    "  words of time": ["DateFinder.phrases(in:)"],
    "  publication": ["PublicationFinder.find("],
    "  dates": ["DateResolver.resolve(_:)"],
    "  figures": ["QuantityFinder.find(in:blocked:)"],
    "  strength": ["StrengthExtractor.visit("],
    "  counts": ["CountExtractor.extract("],
    "  events": ["EventReading.read(_:)"],
    "  speech": [
        "StatementReading.init(", "StatementReading.turns()", "StatementReading.readSentence(",
        "StatementReading.attributions()", "StatementSource.report(of:near:)",
    ],
    "  event anchors": ["EventAnchors.anchor("],
    "  fingerprint": ["FingerprintMaker.take(_:)"],
    "snapshot": ["Snapshot.adding(_:problems:)"],
    "export": ["JSONLinesExport.lines(of:"],
}


def calls(path):
    """Instructions inside the calls of each function, by its name in Swift."""
    names, total, called = {}, collections.Counter(), None
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            match = re.match(r"(c?)fn=\((\d+)\)(?: (.*))?", line)
            if match:
                number, name = match.group(2, 3)
                if name:
                    names[number] = name
                called = number if match.group(1) else called
            elif called and line[:1] in "0123456789+-*":
                total[called] += int(line.split()[1])
                called = None
    numbers = list(total)
    readable = subprocess.run(
        ["swift", "demangle", "--simplified"], input="\n".join(names[number] for number in numbers),
        capture_output=True, text=True, check=True).stdout.splitlines()
    sums = collections.Counter()
    for number, name in zip(numbers, readable):
        sums[re.sub(r"^(specialized |static )+", "", name)] += total[number]
    return sums


one, every, size = calls(sys.argv[1]), calls(sys.argv[2]), int(sys.argv[3])
for stage, functions in STAGES.items():
    cost = sum(
        count - one[name] for name, count in every.items() if any(name.startswith(start) for start in functions))
    # A stage that costs nothing has lost its function: it was renamed or is inlined.
    print(f"{stage:28} {cost / size:8.1f}" if cost else f"{stage:28} none of {', '.join(functions)} was called")
