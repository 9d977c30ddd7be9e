/// The phrases of all cleaning rules, found in a line without comparing strings.
struct PhraseTable: Sendable {
  enum Kind: UInt8, Sendable { case whole, start, label, inside, end }

  struct Hit: Sendable {
    let rule: Int
    let kind: Kind
  }

  private struct Phrase: Sendable {
    let words: [UInt64]
    let kind: Kind
    let rule: Int
    let longest: Int
  }

  private var phrases: [Phrase] = []
  /// Whole lines by the hash of all their words.
  private var wholes = WordTable<[Int]>()
  /// Other phrases by their first word; ends by their last.
  private var starts = WordTable<[Int]>()
  private var insides = WordTable<[Int]>()
  private var ends = WordTable<[Int]>()
  private var insideWords = WordSieve()
  /// The words that rows of buttons are made of, with their rule.
  private var rowWords = WordTable<Int>()

  static let shared = PhraseTable(CleaningRule.all)

  init(_ rules: [CleaningRule]) {
    for (number, rule) in rules.enumerated() {
      let groups: [(Kind, [String])] = [
        (.whole, rule.whole), (.start, rule.start), (.label, rule.label), (.inside, rule.inside), (.end, rule.end),
      ]
      for (kind, texts) in groups {
        for text in texts { add(text, kind, number, kind == .inside ? max(rule.longest, 70) : rule.longest) }
      }
      if rule.isRow { for word in rule.whole.flatMap(WordHash.words) { rowWords[word] = number } }
    }
  }

  private mutating func add(_ text: String, _ kind: Kind, _ rule: Int, _ longest: Int) {
    let words = WordHash.words(of: text)
    guard let first = words.first, let last = words.last else { return }
    let index = phrases.count
    phrases.append(Phrase(words: words, kind: kind, rule: rule, longest: longest))
    switch kind {
    case .whole:
      var hash = StableHash()
      for word in words { hash.add(word) }
      wholes[hash.mixed] = (wholes[hash.mixed] ?? []) + [index]
    case .start, .label: starts[first] = (starts[first] ?? []) + [index]
    case .inside:
      insides[first] = (insides[first] ?? []) + [index]
      insideWords.add(first)
    case .end: ends[last] = (ends[last] ?? []) + [index]
    }
  }

  /// The rules whose phrase a line matches, the most exact kind first.
  func hits(_ line: PageLine, in page: PageText) -> [Hit] {
    var hits: [Hit] = []
    let words = line.words
    guard !words.isEmpty else { return hits }
    for index in wholes[line.hash] ?? [] { hits.append(Hit(rule: phrases[index].rule, kind: .whole)) }
    if (2...10).contains(words.count), line.ending == .other, let rule = rowWords[page.words[words.lowerBound].hash],
      page.words[words].allSatisfy({ !$0.isNumber && rowWords[$0.hash] == rule })
    {
      hits.append(Hit(rule: rule, kind: .whole))
    }
    page.words.withUnsafeBufferPointer { all in
      // Phrases are looked at where they stand: a copy of one would be counted.
      func matches(_ phrase: Int, at start: Int) -> Bool {
        let count = phrases[phrase].words.count
        guard start >= words.lowerBound, start + count <= words.upperBound else { return false }
        for offset in 0..<count where all[start + offset].hash != phrases[phrase].words[offset] { return false }
        return true
      }
      for index in starts[all[words.lowerBound].hash] ?? [] {
        guard matches(index, at: words.lowerBound), words.count <= phrases[index].longest else { continue }
        if phrases[index].kind == .label {
          let count = phrases[index].words.count
          let last = all[words.lowerBound + count - 1]
          guard page.isFollowedByColon(last, in: line) || words.count == count else { continue }
        }
        hits.append(Hit(rule: phrases[index].rule, kind: phrases[index].kind))
      }
      if words.count <= 10 {
        for index in ends[all[words.upperBound - 1].hash] ?? [] {
          if matches(index, at: words.upperBound - phrases[index].words.count) {
            hits.append(Hit(rule: phrases[index].rule, kind: .end))
          }
        }
      }
      guard words.count <= 120 else { return }
      for position in words where insideWords.mayHold(all[position].hash) {
        guard let found = insides[all[position].hash] else { continue }
        for index in found where words.count <= phrases[index].longest && matches(index, at: position) {
          hits.append(Hit(rule: phrases[index].rule, kind: .inside))
        }
      }
    }
    return hits
  }
}
