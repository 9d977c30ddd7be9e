import Corpus
import Facts

extension PublicationFinder {
  /// What the page's address says of its day: "https://jurist.org/news/2024/09/..." is of September 2024.
  ///
  /// Only whole path segments count (".../2024/09/11/...", ".../2024-09-11/..."), for numbers within a name may be anything.
  func addressClue(_ address: String) -> PublicationClue? {
    let segments = address.split(separator: "/").map(String.init)
    for (index, segment) in segments.enumerated() {
      let parts = segment.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      let numbers = parts.count == 3 ? parts : Array(segments[index...].prefix(3))
      guard let year = number(numbers[0], digits: 4...4), (1998...2039).contains(year), numbers.count > 1,
        let month = number(numbers[1], digits: 1...2), let first = Day(year, month, 1)
      else { continue }
      let day = numbers.count > 2 ? number(numbers[2], digits: 1...2).flatMap { Day(year, month, $0) } : nil
      let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
      // A page's day in its address may be that of another time zone.
      return PublicationClue(
        strength: .named, days: CandidateDays(from: day?.adding(days: -1) ?? first, to: day?.adding(days: 1) ?? last),
        words: "\(day?.description ?? "\(year)-\(month < 10 ? "0" : "")\(month)") in the address")
    }
    return nil
  }

  /// The dateline of a text older than the years that days are looked for in: with its year it says all by itself.
  func earlyDateline(_ document: Document, _ phrases: [DatePhrase]) -> (day: DateValue, words: Range<Int>)? {
    for phrase in phrases {
      guard case .absolute(let value) = phrase.expression, value.isDay, let first = value.first,
        first.number < CandidateDays.start, isDateline(phrase, document)
      else { continue }
      return (value, phrase.core)
    }
    return nil
  }

  private func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }

  /// "Prague, 8 July 2004 (RFE/RL) --": a name in brackets and a dash.
  func isSentBy(behind open: Int, _ document: Document) -> Bool {
    let tokens = document.tokens
    guard open + 2 < tokens.count, PublicationFinder.brackets.contains(tokens[open].key),
      let close = (open + 2..<min(open + 6, tokens.count - 1)).first(where: {
        PublicationFinder.brackets.contains(tokens[$0].key)
      })
    else { return false }
    return tokens[open + 1].isCapitalised && DateMatcher.dashes.contains(tokens[close + 1].key)
  }

  /// "Belgrade, Sep 24 (EFE)" over "near Banjska, 24 September 2023": the newest day that a text names is that of its dateline.
  func datelineClue(
    _ newest: (day: Day, words: Range<Int>), _ dateline: (month: Int, day: Int), _ document: Document
  ) -> PublicationClue? {
    guard newest.day == Day(newest.day.year, dateline.month, dateline.day),
      !document.tokens.contains(where: { PublicationFinder.lookingBack.contains($0.key) })
    else { return nil }
    return PublicationClue(
      strength: .event, days: CandidateDays(from: newest.day, to: newest.day), quoting: newest.words,
      after: "\", the day of the dateline")
  }
  /// Words of texts that tell of a day some years later.
  private static let lookingBack: WordSet =
    "anniversary anniversaries commemorate commemorated commemorates commemoration remembered remembrance ago"
}
