import Corpus
import Facts

/// What one text says of how many an event killed or injured.
struct CasualtyReport {
  let report: StrengthPosition.Report
  let quantity: Quantity
  /// Whom the text says was hurt; empty: not said.
  let victims: Set<EntityID>
  /// Who the text says hurt them; empty: not said.
  var doers: Set<EntityID> = []
  /// Whether it counts people that only this text tells apart: "three Albanian boys".
  var isOfSome = false
}

/// One event as its reports count it.
struct CasualtyAccount {
  /// Key and name of the gathered event.
  let event: String
  let label: String
  let when: DateValue?
  let measure: Disagreement.Casualty
  /// By path, then place in the text.
  let reports: [CasualtyReport]
}

/// Holds the counts that reports of one event give against one another.
///
/// "25 injured" of the night, "93 injured" half a year later: `date`, for the count was taken later. "20 Hungarians" and
/// "30 of KFOR" are `scope` only where both say whom they count. Of one article only its largest count is held against
/// others: smaller ones are its parts.
struct CasualtyComparison {
  /// A count published this many days after the first ones is a later count.
  private static let later = 7

  let account: CasualtyAccount

  /// A figure with the reports that give it.
  struct Position {
    let quantity: Quantity
    var reports: [CasualtyReport]

    var victims: Set<EntityID> { reports.reduce(into: []) { $0.formUnion($1.victims) } }
    var doers: Set<EntityID> { reports.reduce(into: []) { $0.formUnion($1.doers) } }
    var days: [Int] { reports.compactMap(\.report.published) }
    var figure: Int { quantity.value ?? quantity.low ?? quantity.high ?? 0 }
  }

  struct Found {
    let why: Disagreement.Why
    var positions: [Position]
    var explanations: [String]
  }

  /// The figures that do not meet, by reason.
  func find() -> [Found] {
    let positions = positions()
    var found: [Disagreement.Why: (members: Set<Int>, explanations: [String])] = [:]
    for index in positions.indices {
      for other in positions.indices where other > index {
        guard let (why, explanation) = CasualtyComparison.reason(positions[index], positions[other]) else { continue }
        found[why, default: ([], [])].members.formUnion([index, other])
        if found[why]?.explanations.contains(explanation) == false { found[why]?.explanations.append(explanation) }
      }
    }
    return Disagreement.Why.allCases.compactMap { why in
      found[why].map { entry in
        Found(why: why, positions: entry.members.sorted().map { positions[$0] }, explanations: entry.explanations)
      }
    }
  }

  /// The largest count of each article, by figure.
  private func positions() -> [Position] {
    var largest: [Int32: CasualtyReport] = [:]
    for report in account.reports {
      if let known = largest[report.report.article], known.size >= report.size { continue }
      largest[report.report.article] = report
    }
    var result: [Position] = []
    for report in account.reports {
      guard let kept = largest[report.report.article], kept.quantity == report.quantity else { continue }
      if let index = result.firstIndex(where: { $0.quantity == report.quantity }) {
        result[index].reports.append(report)
      } else {
        result.append(Position(quantity: report.quantity, reports: [report]))
      }
    }
    return result.sorted { ($0.figure, $0.quantity.qualifier.rawValue) < ($1.figure, $1.quantity.qualifier.rawValue) }
  }

  /// What the victims are called, without whose or how many: "three Serbs" are of "Kosovo Serbs".
  private static func kinds(_ victims: Set<EntityID>) -> Set<Substring> {
    Set(victims.compactMap { $0.slug.split(separator: "-").last })
  }

  /// Why two counts do not agree; nil where they can both hold, or count different people.
  static func reason(_ lower: Position, _ higher: Position) -> (why: Disagreement.Why, explanation: String)? {
    guard !lower.quantity.meets(higher.quantity) else { return nil }
    let (few, many) = (lower.victims, higher.victims)
    if !few.isEmpty, !many.isEmpty, kinds(few).isDisjoint(with: kinds(many)) { return nil }
    // Those whom KFOR hurt, and those of KFOR who were hurt, are two sides' counts.
    if !lower.doers.isDisjoint(with: many) || !higher.doers.isDisjoint(with: few) { return nil }
    if let rounding = Rounding.explain(lower.quantity, higher.quantity) { return (.rounding, rounding) }
    if let early = lower.days.max(), let late = higher.days.min(), late - early >= later {
      return (
        .date,
        "\(lower.quantity.words) was the count by \(Day(number: early)), \(higher.quantity.words) on \(Day(number: late))"
      )
    }
    if !few.isEmpty, few.isStrictSubset(of: many) {
      return (.scope, "\(lower.quantity.words) counts \(few.map(\.slug).sorted().joined(separator: ", ")) only")
    }
    // "One Serb was hit by gunfire" beside "30 were injured" on that day: some of them.
    if many.isEmpty, lower.reports.allSatisfy(\.isOfSome) { return nil }
    // "an officer died" is told of the officer, whoever else did.
    if lower.figure == 1 { return nil }
    return (.unexplained, "no source seen here says why")
  }
}

extension CasualtyReport {
  fileprivate var size: Int { quantity.size }
}

extension Quantity {
  /// The figure written, or the end that is known.
  var size: Int { value ?? high ?? low ?? 0 }
}

extension Snapshot {
  /// The disagreements of one event's counts.
  func disagreements(of account: CasualtyAccount) -> [Disagreement] {
    CasualtyComparison(account: account).find().map { found in
      var hash = IdentityHash()
      for part in [account.event, account.measure.rawValue, found.why.rawValue] { hash.add(part.utf8) }
      for position in found.positions { hash.add(position.quantity.words.utf8) }
      return Disagreement(
        id: hash.hexadecimal,
        about: .casualties(event: account.event, label: account.label, measure: account.measure), window: account.when,
        sides: found.positions.map { position in
          side(position.quantity, position.reports.map(\.report), times: account.when.map { [$0] } ?? [], of: .event)
        }, why: found.why, explanation: Snapshot.joined(found.explanations))
    }
  }
}
