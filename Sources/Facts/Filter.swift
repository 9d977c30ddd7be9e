import Corpus

/// What of the corpus the panes show: terms that must all hold.
///
/// Terms of a key that a thing has but one value of are alternatives: `outlet:AP outlet:BBC` is of either. Actors and
/// places must all be named.
///
/// Written as `actor:vucic since:2023-05 kind:strength outlet:AP origins>=2 "licence plates"`. A value, so that it can be
/// shown, kept under a name, stored and put on a place of the trail; `parse` reads what `text` writes.
package struct Filter: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package enum Key: String, CaseIterable, Sendable {
      case actor, speaker, place, since, until, kind, strength, event, status, nation, outlet, lang, path, origins
      case residual
      case asKnownOn = "as-known-on"
      case isState = "is"
      case words
    }
    package enum Comparison: String, CaseIterable, Sendable {
      case equal = ":"
      case atLeast = ">="
      case atMost = "<="
      case more = ">"
      case less = "<"
    }

    package let key: Key
    package let comparison: Comparison
    /// As written, without quotation marks; an expression of words for `words`.
    package let value: String
    package let isNegated: Bool

    package init(_ key: Key, _ value: String, comparison: Comparison = .equal, isNegated: Bool = false) {
      (self.key, self.comparison, self.value, self.isNegated) = (key, comparison, value, isNegated)
    }

    /// As one writes it: `-outlet:"B92 News"`.
    package var text: String {
      if key == .words { return value }
      let needsMarks = value.isEmpty || value.contains { " \"():".contains($0) }
      let shown = needsMarks ? "\"" + value.filter { $0 != "\"" } + "\"" : value
      return (isNegated ? "-" : "") + key.rawValue + comparison.rawValue + shown
    }
  }

  package private(set) var terms: [Term]

  package init(_ terms: [Term] = []) { self.terms = terms }

  package static let all = Filter()

  package var isEmpty: Bool { terms.isEmpty }

  /// The line that `parse` reads back as this filter.
  package var text: String { terms.map(\.text).joined(separator: " ") }

  /// The filter with one term more; a time bound or a day of knowledge takes the place of the one that stands.
  package func adding(_ term: Term) -> Filter {
    if terms.contains(term) { return self }
    let single: Set<Term.Key> = [.since, .until, .asKnownOn, .words]
    var next = terms
    if single.contains(term.key) { next.removeAll { $0.key == term.key } }
    next.append(term)
    return Filter(next)
  }

  /// The filter without the term added last.
  package func removingLast() -> Filter { Filter(Array(terms.dropLast())) }

  package func term(_ key: Term.Key) -> Term? { terms.first { $0.key == key } }
}

/// Why a line is no filter, and where in the line.
package struct FilterMistake: Error, Hashable, Sendable {
  /// Characters of the line that are wrong.
  package let range: Range<Int>
  package let what: String
  /// What could stand there instead.
  package let advice: String

  package init(range: Range<Int>, what: String, advice: String) {
    (self.range, self.what, self.advice) = (range, what, advice)
  }
}

extension Filter.Term.Key {
  /// What a value of the key is, for completion and mistakes.
  package var meaning: String {
    switch self {
    case .actor: "an actor that is named: actor:vucic"
    case .speaker: "who says it: speaker:stoltenberg"
    case .place: "a place that is named: place:banjska"
    case .since: "published on that day or later: since:2023-05"
    case .until: "published on that day or before: until:2023-12-31"
    case .kind: "kind of fact: kind:strength, event, statement, quantity, mention, date"
    case .strength: "kind of strength: strength:total, reinforcement, ceiling …"
    case .event: "PLOVER type: event:ASSAULT"
    case .status: "status of an event: status:occurred, planned, denied …"
    case .nation: "country of a contingent, ISO 3166 alpha-3: nation:ITA"
    case .outlet: "who published it: outlet:AP"
    case .lang: "language, BCP 47: lang:sr"
    case .path: "part of the file's path: path:2023"
    case .origins: "stated by so many independent origins: origins>=2"
    case .residual: "differs so much from the reference series: residual>10%"
    case .asKnownOn: "only what had been published by then: as-known-on:2023-09-25"
    case .isState: "is:read, unread, starred, noted, accepted, rejected, corrected, new, dated, undated"
    case .words: "words of the text: \"licence plates\", plates OR kurti*, NOT election"
    }
  }

  /// The values a key can have where they are few.
  package var values: [String]? {
    switch self {
    case .kind: FactKind.allCases.map(\.rawValue)
    case .strength: StrengthReport.Kind.allCases.map(\.rawValue)
    case .event: EventReport.EventType.allCases.map(\.rawValue)
    case .status: EventReport.Status.allCases.map(\.rawValue)
    case .isState:
      [
        "dated", "undated", "new", "read", "unread", "starred", "noted", "accepted", "rejected", "corrected",
      ]
    default: nil
    }
  }

  var isCompared: Bool { self == .origins || self == .residual }
  var isDate: Bool { self == .since || self == .until || self == .asKnownOn }
}

/// What a filter has left out of a corpus: the denominators of every count under it.
///
/// "12 of 43 articles, 3 without a date": the three would have to be dated to be in or out.
package struct FilterScope: Hashable, Sendable {
  package let filter: Filter
  /// Articles of the whole corpus.
  package let articles: Int
  /// Articles that agree but for a bound of time, which their unknown date cannot be held against.
  package let undated: Int

  package init(filter: Filter, articles: Int, undated: Int) {
    (self.filter, self.articles, self.undated) = (filter, articles, undated)
  }
}
