import Canvas
import Corpus
import Facts

/// A line of what does not hold together: a disagreement, a stale figure, a stale title, or a table's sum.
struct FindingRow: TableRow {
  enum Finding: Sendable {
    case disagreement(Disagreement)
    case recycled(RecycledFigure)
    case title(StaleTitle)
    case sum(NationalSum)
  }

  static let columns = [
    TableColumn("when", 10, 11, 12, priority: 4),
    TableColumn("kind", 8, priority: 5),
    TableColumn("about", 13, 24, 50, priority: 2),
    TableColumn("values side by side", 20, 44, 130, priority: 1),
    TableColumn("why", 13, 15, 20, priority: 3),
  ]

  let finding: Finding
  let identity: String
  let when: DateValue?
  let kindText: String
  let about: String
  /// Reason or state, a word or two of a closed list.
  let why: String
  /// The evidence in a sentence.
  let explanation: String
  /// The claims, articles or reference rows that stand against each other.
  let basis: Basis

  var searchWords: [String] { [kindText, about, why, values("/"), explanation, Wording.date(when)] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(when == nil ? "undated" : Wording.date(when), when == nil ? .dim : .date)
    case 1: TableCell(kindText, .kind)
    case 2: TableCell(about, .text)
    case 3: TableCell(values(look.glyphs.bar, width: width), .figure)
    default: TableCell(why, isOpen ? .problem : .text)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(when?.middle)
    case 1: .of(kindText)
    case 2: .of(SearchFolding.fold(about))
    case 3: .of(lowest)
    default: .of(why)
    }
  }

  /// Whether nothing in the corpus says why.
  private var isOpen: Bool { why == Disagreement.Why.unexplained.rawValue || why == FindingRow.contradicts }

  static let contradicts = "does not add up"

  private var lowest: Int? {
    switch finding {
    case .disagreement(let found): found.sides.first?.quantity.flatMap { $0.value ?? $0.low ?? $0.high }
    case .recycled(let figure): figure.newer.quantity.value
    case .title: nil
    case .sum(let sum): sum.sumLow
    }
  }

  /// As much as there is room for: all of it, or every figure without whose it is.
  private func values(_ bar: String, width: Int) -> String {
    let full = values(bar)
    if DisplayWidth.columns(of: full, upTo: width) <= width { return full }
    switch finding {
    case .disagreement(let found): return found.sides.map { Wording.figure($0.stated) }.joined(separator: " \(bar) ")
    case .recycled(let figure):
      return "\(Wording.figure(figure.stated)) \(bar) \(Wording.quantity(figure.newer.quantity)) since"
    case .title(let title): return "\(title.role) \(bar) \(title.held)"
    case .sum(let sum): return "\(Wording.figure(sum.total)) \(bar) \(Wording.sum(sum))"
    }
  }

  /// "3,735 RFE/RL 2/1 ▎ about 3,800 Reuters 1/1".
  func values(_ bar: String) -> String {
    switch finding {
    case .disagreement(let found):
      found.sides.map { side in
        let outlets = side.outlets.isEmpty ? "unknown" : side.outlets.joined(separator: ", ")
        return "\(Wording.figure(side.stated)) \(outlets) \(Wording.prints(side.articles, side.origins))"
      }.joined(separator: " \(bar) ")
    case .recycled(let figure):
      "\(Wording.figure(figure.stated)) \(figure.outlet ?? "unknown") \(bar) newer: \(Wording.level(figure.newer))"
    case .title(let title): "named \(title.role) \(bar) \(title.held)"
    case .sum(let sum):
      "\(Wording.figure(sum.total)) \(bar) \(Wording.count(sum.listed, "nation")): \(Wording.sum(sum))"
        + (sum.outlet.map { " \($0)" } ?? "")
    }
  }

  /// The place of the newer level, where the finding is a figure that repeats an old one.
  var newer: LevelSource? {
    if case .recycled(let figure) = finding { return figure.newer }
    return nil
  }

  // MARK: Making rows

  /// Disagreements, stale figures, stale titles, then sums that hold; a sum that does not is a disagreement already.
  static func rows(of findings: Findings) -> [FindingRow] {
    let told = Set(findings.disagreements.filter(\.isSum).flatMap(\.claims))
    return findings.disagreements.map(row) + findings.recycled.map(row) + findings.titles.map(row)
      + findings.sums.filter { sum in
        guard case .facts(let query) = sum.rows.basis else { return true }
        return query.ids.map { $0.isDisjoint(with: told) } ?? true
      }.map(row)
  }

  private static func row(_ found: Disagreement) -> FindingRow {
    var ids: Set<String> = []
    for side in found.sides {
      if case .facts(let query) = side.stated.basis { ids.formUnion(query.ids ?? []) }
    }
    let about: String
    switch found.about {
    case .strength(let force, let kind, let nation):
      about = Wording.force(force, kind, nation)
    case .sum(let force): about = "\(Wording.force(force)) nations and total"
    case .casualties(_, let label, let measure): about = "\(measure.rawValue): \(label)"
    }
    return FindingRow(
      finding: .disagreement(found), identity: found.id, when: found.window, kindText: "disagree", about: about,
      why: found.why.rawValue, explanation: found.explanation, basis: .facts(.facts(ids: ids)))
  }

  private static func row(_ figure: RecycledFigure) -> FindingRow {
    var ids: Set<String> = [figure.fact]
    for source in [figure.first, figure.newer] {
      if case .fact(let id) = source.place { ids.insert(id) }
    }
    return FindingRow(
      finding: .recycled(figure), identity: "recycled \(figure.fact)", when: figure.published, kindText: "recycled",
      about: Wording.force(figure.force, figure.kind, figure.nation), why: Disagreement.Why.staleCopy.rawValue,
      explanation: String(Wording.stale(figure).dropFirst("stale: ".count)), basis: .facts(.facts(ids: ids)))
  }

  private static func row(_ title: StaleTitle) -> FindingRow {
    FindingRow(
      finding: .title(title), identity: "title \(title.fact)", when: title.published, kindText: "title",
      about: title.name, why: "not in office",
      explanation: "named \(title.role) in an article of \(Wording.date(title.published)); known: \(title.held)",
      basis: .facts(.facts(ids: [title.fact])))
  }

  private static func row(_ sum: NationalSum) -> FindingRow {
    let state: String
    switch sum.missingNations {
    case _ where sum.isContradictory: state = contradicts
    case nil: state = "number unknown"
    case 0?: state = "adds up"
    case let missing?: state = "\(Wording.count(missing, "nation")) missing"
    }
    var explanation = "\(Wording.figure(sum.total)) stated; \(Wording.count(sum.listed, "nation")) listed, "
    explanation += sum.nations.map { "\(Wording.number($0)) said to take part, " } ?? "not said how many take part, "
    explanation += "the rows add up to \(Wording.sum(sum))"
    return FindingRow(
      finding: .sum(sum), identity: "sum \(sum.article ?? "reference") \(sum.date.edtf) \(sum.outlet ?? "")",
      when: sum.date, kindText: "sum", about: "\(Wording.force(sum.force)) nations and total", why: state,
      explanation: explanation, basis: joined(sum.total.basis, sum.rows.basis))
  }

  /// What selects all that two bases select.
  private static func joined(_ one: Basis, _ other: Basis) -> Basis {
    switch (one, other) {
    case (.facts(let one), .facts(let other)):
      .facts(.facts(ids: (one.ids ?? []).union(other.ids ?? [])))
    case (.reference(let one), .reference(let other)): .reference(lines: Set(one + other).sorted())
    default: other
    }
  }
}

extension Disagreement {
  fileprivate var isSum: Bool {
    if case .sum = about { return true }
    return false
  }
}

extension Wording {
  static func figure(_ figure: Figure) -> String {
    if case .stated(let quantity) = figure.amount {
      return quantity.value == nil ? interval(quantity) : Self.quantity(quantity)
    }
    return figure.count.map(number) ?? ""
  }

  /// "about 5,900, Morning Ledger 2011-08".
  static func level(_ source: LevelSource) -> String {
    "\(quantity(source.quantity)), \(source.outlet.map { "\($0) " } ?? "")\(date(source.date))"
  }

  /// "5,750", "5,700 to 5,800", "at least 5,700".
  static func sum(_ sum: NationalSum) -> String {
    switch (sum.sumLow, sum.sumHigh) {
    case (let low?, let high?): low == high ? number(low) : "\(number(low)) to \(number(high))"
    case (let low?, nil): "at least \(number(low))"
    case (nil, let high?): "at most \(number(high))"
    case (nil, nil): "no known number"
    }
  }

  /// "KFOR": forces are known by their letters.
  static func force(_ force: EntityID) -> String { force.slug.utf8.count <= 6 ? force.slug.uppercased() : force.slug }

  /// "KFOR contingent, ITA".
  static func force(_ force: EntityID, _ kind: StrengthReport.Kind, _ nation: String?) -> String {
    "\(self.force(force)) \(kind.rawValue)" + (nation.map { ", \(country($0))" } ?? "")
  }
}
