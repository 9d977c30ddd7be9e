import Corpus
import Facts

extension Found<DateMention> {
  /// A date as a fact of the text: hours of the clock and "for years" name no day; "in early June" and "late 2018" are of
  /// that month or year, for EDTF has no value for a part of one, and where it ends nobody has said.
  /// "until September 1" is up to that day.
  func asFact(in document: Document) -> FoundDate? {
    switch rule {
    case "clock", "clock-in-words", "for-years": return nil
    case "part-of-month", "edge-of-month", "part-of-year": break
    default:
      let first = document.tokens[tokens.lowerBound].key
      guard DateFinder.untilWords.contains(first), let value = meaning.value, value.first != nil,
        let open = DateValue(until: value)
      else { return self }
      return FoundDate(
        tokens, DateMention(value: open, isRelative: meaning.isRelative, anchor: meaning.anchor), rule: rule)
    }
    guard let value = meaning.value, let whole = value.whole(ofYear: rule == "part-of-year") else { return self }
    return FoundDate(
      tokens, DateMention(value: whole, isRelative: meaning.isRelative, anchor: meaning.anchor), rule: rule)
  }
}

extension DateFinder {
  /// What leads to the end of a time.
  static let untilWords = WordSet("until till")
}

extension DateValue {
  /// The month or year that a part lies in, open where the part was; nil where it lies in none.
  fileprivate func whole(ofYear: Bool) -> DateValue? {
    func whole(_ day: Day) -> DateValue? {
      ofYear ? DateValue(year: day.year) : DateValue(year: day.year, month: day.month)
    }
    switch (first, last) {
    case (let first?, let last?):
      guard first.year == last.year, ofYear || first.month == last.month else { return nil }
      return whole(first)
    case (let first?, nil): return whole(first).flatMap { DateValue(since: $0) }
    case (nil, let last?): return whole(last).flatMap { DateValue(until: $0) }
    case (nil, nil): return nil
    }
  }
}
