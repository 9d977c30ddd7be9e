import Corpus
import Facts

/// Harm that a text says there was not: a stated zero is known, and not the same as nothing told.
extension EventReading {
  /// The events with "nobody was hurt", "there were no casualties" put to the deed of the sentence or of the two before it.
  func unharmed(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    for index in drafts.indices {
      let draft = drafts[index]
      guard EventReading.deeds.contains(draft.report.type), draft.report.status == .occurred,
        draft.report.killed == nil || draft.report.injured == nil
      else { continue }
      let own = document.sentence(ofToken: draft.sentence.lowerBound)
      let end =
        drafts[(index + 1)...].first { $0.sentence.lowerBound > draft.sentence.lowerBound }
        .map { document.sentence(ofToken: $0.sentence.lowerBound) } ?? .max
      for number in own..<min(document.sentences.count, own + 3, max(own + 1, end)) {
        let sentence = document.sentences[number]
        if number > own, sentence.block - draft.block > 1 { break }
        let absent = harmAbsent(in: sentence.tokens)
        guard !absent.isEmpty else { continue }
        let report = result[index].report
        result[index].report = report.with(
          killed: report.killed ?? (absent.contains(.death) ? .zero : nil),
          injured: report.injured ?? (absent.contains(.injury) ? .zero : nil))
      }
    }
    return result
  }

  private struct Harm: OptionSet {
    let rawValue: UInt8
    static let death = Harm(rawValue: 1)
    static let injury = Harm(rawValue: 2)
  }

  /// What a sentence says there was not.
  private func harmAbsent(in tokens: Range<Int>) -> Harm {
    var result: Harm = []
    for index in tokens where EventReading.absences.contains(document.key(index)) {
      let isNobody =
        document.key(index) != EventReading.noWord && document.key(index) != EventReading.withoutWord
        || document.key(index + 1) == EventReading.oneWord
      // "hurt nobody", "leaving no one injured".
      let before = index > tokens.lowerBound ? document.key(index - 1) : nil
      if isNobody, let before, EventReading.harm(of: before) != [] {
        result.formUnion(EventReading.harm(of: before))
        continue
      }
      let reach = index + 1..<min(tokens.upperBound, index + (isNobody ? 9 : 6))
      guard let word = reach.first(where: { EventReading.harm(of: document.key($0)) != [] }),
        !(index + 1..<word).contains(where: { document.key($0) == Key.comma })
      else { continue }
      // "nobody was hurt", not "nobody would be hurt"; "no injuries", not "no further injuries".
      let between = index + 1..<word
      if isNobody {
        guard
          between.contains(where: { EventReading.wereWords.contains(document.key($0)) })
            || before.map({ EventReading.leaving.contains($0) }) ?? false,
          !between.contains(where: { EventReading.unsure.contains(document.key($0)) })
        else { continue }
      } else if between.contains(where: { EventReading.furtherWords.contains(document.key($0)) }) {
        continue
      }
      result.formUnion(EventReading.harm(of: document.key(word)))
    }
    return result
  }

  private static func harm(of word: WordKey) -> Harm {
    if deathWords.contains(word) { return .death }
    if injuryWords.contains(word) { return .injury }
    return bothWords.contains(word) ? [.death, .injury] : []
  }
  private static let absences = WordSet("nobody none no without")
  private static var noWord: WordKey { "no" }
  private static var withoutWord: WordKey { "without" }
  private static var oneWord: WordKey { "one" }
  private static let wereWords = WordSet("was were been")
  private static let unsure = WordSet("would could should might may if yet")
  private static let furtherWords = WordSet("further other more additional serious major immediate")
  private static let deathWords = WordSet("killed killing deaths fatalities dead died")
  private static let injuryWords = WordSet("injured injuring hurt hurting wounded wounding injuries harmed harming")
  private static let leaving = WordSet("leaving left leaves")
  private static let bothWords = WordSet("casualties victims")
}

extension Quantity {
  /// A count of nobody.
  static let zero = Quantity(value: 0, low: 0, high: 0, qualifier: .exact)
}
