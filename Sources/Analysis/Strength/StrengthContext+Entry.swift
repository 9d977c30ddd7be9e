import Corpus
import Facts

/// Figures of the force as it first marched in.
extension StrengthContext {
  private static var firstWord: WordKey { "first" }
  private static var whenWord: WordKey { "when" }
  private static let entering = WordSet(
    "moved came arrived deployed entered went marched landed rolled poured drove entry arrival")

  /// "When the alliance first moved in, it had some 50,000".
  func isFirstEntry(before figure: Range<Int>) -> Bool {
    guard !isEntry else { return false }
    if isEntryWith(figure) { return true }
    let near = ((figure.lowerBound - 16)..<(figure.upperBound + 8)).clamped(to: view.tokens)
    return near.contains { index in
      view.key(index) == StrengthContext.firstWord && StrengthContext.entering.contains(view.key(index + 1))
        && ((index - 4)..<index).clamped(to: near).contains { view.key($0) == StrengthContext.whenWord }
        && !(min(index, figure.lowerBound)..<max(index, figure.upperBound)).contains {
          view.key($0) == SentenceView.semicolon || view.classes($0).contains(.now)
        }
    }
  }

  /// "which numbered around 50,000 when it marched in", "a tenth of the 50,000 who went in": the entry behind the figure.
  func isEntryBehind(_ figure: Range<Int>) -> Bool {
    let reach = (figure.upperBound..<(figure.upperBound + 7)).clamped(to: view.tokens)
    guard let opener = reach.first(where: { StrengthContext.entryOpeners.contains(view.key($0)) }),
      !reach.contains(where: { $0 < opener && view.key($0) == QuantityFinder.comma })
    else { return false }
    let verbs = ((opener + 1)..<(opener + 5)).clamped(to: view.tokens)
    return verbs.contains { index in
      StrengthContext.entering.contains(view.key(index)) && StrengthContext.intoWords.contains(view.key(index + 1))
    }
  }
  private static let entryOpeners = WordSet("when who that as after")

  /// "KFOR moved into Kosovo with 50,000 troops": so many it had on the way in alone.
  private func isEntryWith(_ figure: Range<Int>) -> Bool {
    let with = figure.lowerBound - 1
    guard with > view.tokens.lowerBound + 1, view.key(with) == StrengthContext.with,
      view.document.tokens[figure].contains(where: { $0.kind == .number })
    else { return false }
    return ((with - 5)..<with).clamped(to: view.tokens).contains { index in
      StrengthContext.entering.contains(view.key(index)) && StrengthContext.intoWords.contains(view.key(index + 1))
    }
  }
  /// "The initial presence ... numbered 50,000", however far behind.
  var isInitial: Bool {
    view.tokens.prefix(3).contains { index in
      StrengthContext.initials.contains(view.key(index)) && view.classes(index + 1).contains(.presence)
    } && !view.all.contains(.now)
  }
  private static let initials = WordSet("initial original")
  static let presentVerbs = WordSet("has have is are now keeps counts stands numbers")
  private static let intoWords = WordSet("into in")

  /// Whether the text was written while the force first marched in.
  var isEntry: Bool {
    let start = extractor.words.missionStart
    guard let first = publication.date?.first, let last = publication.date?.last else { return false }
    return first >= start.adding(days: -14) && last <= start.adding(days: 45)
  }
}
