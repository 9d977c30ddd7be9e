import Corpus
import Facts

/// Parties that an office or the speaker stands for.
extension EventSentence {
  /// "I condemn", "we have sent": whether the subject right before a verb is who speaks.
  func isOwnSubject(before verb: Int) -> Bool {
    var before = verb - 1
    while before > tokens.lowerBound, isFiller(before) { before -= 1 }
    return before >= tokens.lowerBound && EventReading.firstPerson.contains(key(before))
  }

  /// "met KFOR commander Erhard Buehler": the person behind the office of the body named, with no mark between.
  func titled(behind body: Name) -> Name? {
    guard !isPerson(body.id), let holder = actors.first(where: { $0.tokens.lowerBound >= body.tokens.upperBound }),
      isPerson(holder.id), (1...4).contains(holder.tokens.lowerBound - body.tokens.upperBound)
    else { return nil }
    let office = body.tokens.upperBound..<holder.tokens.lowerBound
    return office.allSatisfy({ token($0).kind == .word && !isBoundary($0) })
      && office.contains(where: { StrengthContext.titles.contains(key($0)) || EventSentence.offices.contains(key($0)) })
      ? holder : nil
  }

  private static let offices = WordSet("chief head leader director mayor premier negotiator representative deputy")
}
