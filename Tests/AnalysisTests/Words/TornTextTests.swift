import Corpus
import Facts
import Testing

@testable import Analysis

/// Sentences of the bundled articles torn, joined and shuffled: whatever a scraper leaves of a text, reading it ends well.
@Suite struct TornTextTests {
  private struct Dice {
    var state: UInt64
    mutating func roll(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  private static let strays = [
    ",", "\"", "“", "”", "-", "'s", "said", "to", "of", "300", "KFOR", "Pristina", "(", ")", ";", "—", "that", "which",
    "who", "was",
    "Kosovo", "police", "attacked", "after", "before", "and", "by", "having", "they", "told", "between", "in",
    "of having",
    "the EU", "Serb protesters", "on suspicion of", "Zvecan", "representatives of", "both",
  ]

  /// A text of a day, of a month, of years ago, and of nobody knows when.
  private static let days = ["", "2011-05-05", "2023-09", "1999-07-04", "2004"].map {
    $0.isEmpty ? "" : "\"published\":\"\($0)\","
  }

  /// Begins at any word, ends at any word, with a stray word or two, or in no order at all.
  private static func torn(_ words: [Substring], _ dice: inout Dice) -> String {
    var words = words
    switch dice.roll(6) {
    case 0: words.removeFirst(dice.roll(words.count))
    case 1: words.removeLast(dice.roll(words.count))
    case 2: words = Array(words[dice.roll(words.count)...].prefix(1 + dice.roll(6)))
    case 3: for _ in 0..<3 { words.insert(Substring(strays[dice.roll(strays.count)]), at: dice.roll(words.count + 1)) }
    case 4: return torn(words, &dice) + " " + strays[dice.roll(strays.count)] + " " + torn(words, &dice)
    default: for index in words.indices { words.swapAt(index, dice.roll(words.count)) }
    }
    return words.joined(separator: " ")
  }

  @Test func `torn and shuffled sentences are read, and every span lies inside the text`() throws {
    let data = OurLexicon.folder
    let analyzer = try Analyzer(data: data)
    let reader = try CorpusReader(data: data)
    var walk = CorpusWalk(paths: [data.path + "/corpus"])
    var sentences: [[Substring]] = []
    while let path = walk.next() {
      for article in reader.read(path: path).articles {
        let text = article.text
        sentences += String(decoding: text.bytes, as: UTF8.self).split { ".!?\n".contains($0) }.map {
          $0.split(separator: " ")
        }.filter { !$0.isEmpty }
      }
    }
    for frame in try EventTable(data: data).frames {
      sentences += frame.examples.map { $0.split(separator: " ") }.filter { !$0.isEmpty }
    }
    try #require(sentences.count > 1000)
    var dice = Dice(state: 0x5EED_0F_70E4)
    for round in 0..<5000 {
      let pieces = (0..<(1 + dice.roll(round % 4 == 0 ? 8 : 2))).map { _ in
        Self.torn(sentences[dice.roll(sentences.count)], &dice)
      }
      let text = pieces.joined(separator: dice.roll(2) == 0 ? "\n\n" : " ")
      let published = Self.days[dice.roll(Self.days.count)]
      let line = "{\(published)\"text\":\"\(text.replacing("\"", with: "\\\""))\"}"
      for article in reader.read(Array(line.utf8), path: "torn.jsonl").articles {
        let reading = analyzer.read(article)
        for fact in reading.facts {
          #expect(fact.citation.sentence.end <= article.text.bytes.count, "round \(round): \(text)")
        }
      }
    }
  }

  /// Pieces that once stopped the reader: a name that holds the word read as a verb, and a name behind what tells when.
  @Test(arguments: [
    "regret that United States", "the tariff which United States", "of whom United States met",
    "before EU Ministerial Council Kosovo.",
  ])
  func `a piece that ends within a name is read`(text: String) throws {
    let facts = try EventBench.events(text, published: "2011-05-05")
    #expect(facts.allSatisfy { $0.citation.focus.end <= text.utf8.count })
  }
}
