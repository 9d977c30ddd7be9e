import Corpus
import Facts

/// One figure said of one thing at one time, with all its reports: what is held against other figures.
struct StrengthPosition {
  /// A report with what is known of its article.
  struct Report {
    let fact: String
    let reference: FactReference
    let article: Int32
    let origin: Int32
    /// Publication day of the article; nil: undated.
    let published: Int?
    let outlet: String?
    let speaker: EntityID?
    /// Where it stands in its article.
    var sentence: TextSpan?
  }

  /// What figures must share to be held against one another.
  struct Thing: Hashable {
    let force: EntityID
    let kind: StrengthReport.Kind
    let nation: String?
  }

  let thing: Thing
  let quantity: Quantity
  let asOf: DateValue
  /// Day numbers of the as-of date, both known.
  let first, last: Int
  /// Announced and not yet so.
  let isPlanned: Bool
  /// Ordered by path, then place in the text.
  let reports: [Report]
  /// The words by which all its sentences say that they count a part, or more than the usual whole.
  let partCue, wholeCue: String?

  /// The figure written, or the end that is known.
  var figure: Int { quantity.value ?? quantity.low ?? quantity.high ?? 0 }
  var width: Int { last - first }

  /// Days between the times two positions speak of; 0 where these have a day in common.
  func gap(to other: StrengthPosition) -> Int { max(0, other.first - last, first - other.last) }

  /// The first of the articles that report it came out on this day, as far as they are dated.
  var firstPublished: Int? { reports.compactMap(\.published).min() }

  /// Whether all reports of both stand in one article.
  func isOfOneArticle(with other: StrengthPosition) -> Bool {
    let article = reports[0].article
    return reports.allSatisfy { $0.article == article } && other.reports.allSatisfy { $0.article == article }
  }

  /// Whether one voice gives both in one sentence: it tells two things, of two times or of two groups.
  func isOfOneSentence(with other: StrengthPosition) -> Bool {
    guard isOfOneArticle(with: other), let sentence = reports[0].sentence else { return false }
    return (reports + other.reports).allSatisfy { $0.sentence == sentence && $0.speaker == reports[0].speaker }
  }

  /// The days a time stands for; nil for one too wide to hold a figure against another.
  ///
  /// An open end is a month: what has been done by 6 October is compared as of September and October.
  static func days(of asOf: DateValue) -> (first: Int, last: Int)? {
    guard let first = asOf.first?.number ?? asOf.last.map({ $0.number - 31 }),
      let last = asOf.last?.number ?? asOf.first.map({ $0.number + 31 }), last - first <= 550
    else { return nil }
    return (first, last)
  }

  /// In the order of their times, then figures: the same whatever order articles came in.
  static func isBefore(_ left: StrengthPosition, _ right: StrengthPosition) -> Bool {
    (left.first, left.last, left.figure, left.quantity.qualifier.rawValue, left.isPlanned ? 1 : 0)
      < (right.first, right.last, right.figure, right.quantity.qualifier.rawValue, right.isPlanned ? 1 : 0)
  }
}

extension Quantity {
  /// Whether two figures can be the same number.
  ///
  /// The ends of a rounded interval belong to no figure: what lies on 5,500 is written 5,500, not "about 5,000".
  func meets(_ other: Quantity) -> Bool { !isBelow(other) && !other.isBelow(self) }

  /// Whether it lies wholly below another figure.
  private func isBelow(_ other: Quantity) -> Bool {
    guard let high = reach.high, let low = other.reach.low else { return false }
    if high != low { return high < low }
    let hasSoftTop = qualifier == .about && high != value
    let hasSoftBottom = (other.qualifier == .about || other.qualifier == .nearly) && low != other.value
    return hasSoftTop || hasSoftBottom
  }

  /// The interval a hedge allows, but an eighth of the figure at most: "about 10,000" would else meet 14,999.
  private var reach: (low: Int?, high: Int?) {
    guard let value, qualifier == .about || qualifier == .nearly else { return (low, high) }
    return (low.map { max($0, value - value / 8) }, high.map { min($0, value + value / 8) })
  }

  /// The last decimal place that is not zero: 100 for 3,800; 1 for 3,735.
  var place: Int {
    guard let value, value != 0 else { return 1 }
    var place = 1
    while value % (place * 10) == 0 { place *= 10 }
    return place
  }

  /// "about 3,800", "2,200 to 2,500".
  var words: String {
    func grouped(_ number: Int?) -> String { number.map(Quantity.grouped) ?? "?" }
    if value == nil {
      return low == high ? grouped(low) : "\(low.map(Quantity.grouped) ?? "")..\(high.map(Quantity.grouped) ?? "")"
    }
    switch qualifier {
    case .exact, .unit: return grouped(value)
    case .about, .nearly, .over: return "\(qualifier.rawValue) \(grouped(value))"
    case .atLeast: return "at least \(grouped(value))"
    case .upTo: return "up to \(grouped(value))"
    case .between: return low == high ? grouped(low) : "\(grouped(low)) to \(grouped(high))"
    }
  }

  /// "17,512".
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var parts: [String] = []
    while digits.utf8.count > 3 {
      parts.append(String(digits.suffix(3)))
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + parts.reversed()).joined(separator: ",")
  }
}

extension Snapshot {
  /// Every dated figure of a level or a change, by what it is about; earliest first.
  ///
  /// Left out: what is denied, demanded or conditional, counts of formations, figures without a time (what is unknown
  /// disagrees with nothing), and times wider than a year and a half. A plan without a time is one of the day it was
  /// written about.
  func strengthPositions() -> [StrengthPosition.Thing: [StrengthPosition]] {
    struct Key: Hashable {
      let thing: StrengthPosition.Thing
      let quantity: Quantity
      let asOf: String
      let isPlanned: Bool
    }
    var reports: [Key: [FactReference]] = [:]
    for group in ledger.groups {
      let key = group.key
      guard let quantity = key.quantity, quantity.qualifier != .unit, quantity.low != nil || quantity.high != nil,
        key.kind != .redeployment,
        key.modality == .asserted || key.modality == .planned || key.kind == .plan && key.modality == .conditional
      else { continue }
      let thing = StrengthPosition.Thing(force: key.force, kind: key.kind, nation: key.nation)
      for report in group.reports {
        let asOf = group.asOf ?? (key.kind == .plan ? held[Int(report.article)].reading.publication.date : nil)
        guard let asOf else { continue }
        // What is told of a day after the article is to come, however surely the text puts it.
        let isToCome = held[Int(report.article)].day.map { day in asOf.first.map { $0 > day } ?? false } ?? false
        let isPlanned = key.modality != .asserted || isToCome && [.reinforcement, .reduction].contains(key.kind)
        reports[Key(thing: thing, quantity: quantity, asOf: asOf.edtf, isPlanned: isPlanned), default: []].append(
          report)
      }
    }
    var result: [StrengthPosition.Thing: [StrengthPosition]] = [:]
    for (key, unordered) in reports {
      let references = inOrder(unordered)
      guard let asOf = DateValue(edtf: key.asOf), let (first, last) = StrengthPosition.days(of: asOf) else { continue }
      result[key.thing, default: []].append(
        StrengthPosition(
          thing: key.thing, quantity: key.quantity, asOf: asOf, first: first, last: last, isPlanned: key.isPlanned,
          reports: references.map(report), partCue: cue(ScopeCue.parts, references),
          wholeCue: cue(ScopeCue.wholes, references)))
    }
    return result.mapValues { $0.sorted(by: StrengthPosition.isBefore) }
  }

  /// The phrase of a list that every report's sentence has.
  private func cue(_ phrases: ScopeCue, _ references: [FactReference]) -> String? {
    var found: String?
    for reference in references {
      let article = held[Int(reference.article)]
      let sentence = article.reading.facts[Int(reference.fact)].citation.sentence
      guard let phrase = phrases.first(in: article.article.text.bytes[sentence.range]) else { return nil }
      found = found ?? phrase
    }
    return found
  }

  private func report(_ reference: FactReference) -> StrengthPosition.Report {
    let article = held[Int(reference.article)]
    let fact = article.reading.facts[Int(reference.fact)]
    var speaker: EntityID?
    if case .strength(let report) = fact.claim { speaker = report.speaker }
    return StrengthPosition.Report(
      fact: fact.id, reference: reference, article: reference.article, origin: origins.originOf[Int(reference.article)],
      published: article.day?.number, outlet: article.article.outlet?.value, speaker: speaker,
      sentence: fact.citation.sentence)
  }
}
