import Corpus
import Facts

/// Summaries of meetings, which go on in a speaker's words without saying so again: "He said that measures had been taken. There were
/// signs of calm."
extension StatementReading {
  /// The rule of what a summary says without saying who.
  static let summaryGoesOn: RuleName = "summary-goes-on"

  /// Gives sentences of a summary that tell of the past, and that nobody else is said to say, to whoever has spoken right before
  /// them in the paragraph.
  mutating func goOnInSummary() {
    guard isSummary else { return }
    var last: [Int: Item] = [:]
    for item in items where item.kind == .indirect && item.speaker.isPerson && !item.isRequest {
      if last[item.sentence].map({ $0.content.upperBound <= item.content.upperBound }) ?? true {
        last[item.sentence] = item
      }
    }
    guard last.count > 1 else { return }
    let spoken = Set(items.map(\.sentence))
    for (number, sentence) in document.sentences.enumerated() where number > 0 && !spoken.contains(number) {
      guard document.sentences[number - 1].block == sentence.block, let before = last[number - 1],
        isAllSaid(before, in: document.sentences[number - 1].tokens),
        isTold(sentence.tokens)
      else { continue }
      let content = sentence.tokens.lowerBound..<(sentence.tokens.upperBound - 1)
      let item = Item(
        content: content, kind: indirectKind(of: content), speaker: before.speaker,
        verb: "say", polarity: .affirmed,
        verbToken: -1, sentence: number, rule: StatementReading.summaryGoesOn, addressee: nil)
      items.append(item)
      last[number] = Item(
        content: sentence.tokens, kind: .indirect, speaker: before.speaker, verb: "say", polarity: .affirmed,
        verbToken: -1, sentence: number, rule: StatementReading.summaryGoesOn, addressee: nil)
    }
  }

  /// Whether a sentence says nothing but what its speaker said, and that he said it: "Roadblocks had been removed, he said."
  private func isAllSaid(_ item: Item, in sentence: Range<Int>) -> Bool {
    let rest = sentence.upperBound - item.content.upperBound
    return rest <= 1 || rest < 6 && item.verbToken >= item.content.upperBound
  }

  /// A text whose headline or first sentences tell of a briefing or debate of a council, and that hardly quotes.
  private var isSummary: Bool {
    // "briefed on the ground" in a release of the North Atlantic Council is none: the words stand together.
    let isOpened = document.sentences.prefix(SummaryWords.opening).contains { sentence in
      sentence.tokens.contains { index in
        SummaryWords.meetings.contains(tokens[index].key)
          && (max(sentence.tokens.lowerBound, index - 5)..<min(sentence.tokens.upperBound, index + 6)).contains {
            SummaryWords.bodies.contains(tokens[$0].key)
          }
      }
    }
    guard isOpened else { return false }
    let quoted = quotes.quotes.reduce(0) { $0 + $1.wordCount }
    return quoted * SummaryWords.quotedShare < tokens.count
  }

  /// Told of the past, or of what would be: "had introduced", "were signs", "would help"; "is" and "has" are the text's own.
  private func isTold(_ sentence: Range<Int>) -> Bool {
    guard sentence.count > 4, SentenceSplitter.isStop(tokens[sentence.upperBound - 1].key),
      sentence.count(where: { quotes.isQuoted($0) }) * 2 < sentence.count
    else { return false }
    let verb = sentence.first { SummaryWords.finite.contains(tokens[$0].key) }
    return verb.map { SummaryWords.past.contains(tokens[$0].key) } ?? false
  }
}

private enum SummaryWords {
  /// The headline and the first two sentences.
  static let opening = 3
  /// A fifth of the words at most stand in quotation marks.
  static let quotedShare = 5
  static let meetings = WordSet("briefed briefing briefs debate debated debates hears heard told")
  static let bodies = WordSet("council assembly committee")
  private static let told =
    "had was were would could should might remained continued needed seemed became came went stood kept expected faced required"
  static let finite = WordSet(told + " is are has have will can must may")
  static let past = WordSet(told)
}
