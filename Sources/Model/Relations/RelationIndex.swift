import Corpus
import Facts

/// Which facts stand behind each relation.
final class RelationIndex: Sendable {
  struct Entry: Sendable {
    let relation: Relation
    let isMutual: Bool
    /// By path, then place in the text.
    let facts: [FactReference]
  }

  /// Most facts first, then by ids.
  let entries: [Entry]
  private let numbers: [Relation: Int32]

  init(_ entries: [Entry]) {
    self.entries = entries
    numbers = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.relation, Int32($0)) })
  }

  func entry(_ relation: Relation) -> Entry? { numbers[relation].map { entries[Int($0)] } }
}

/// Reads the relations that one fact makes.
struct RelationReading {
  let table: RelationTable
  let index: EventIndex
  let level: Relation.Level

  /// A relation with whether it holds both ways.
  struct Found: Hashable {
    let relation: Relation
    let isMutual: Bool
  }

  /// The relations that a fact makes: of an event that happened, each actor to each recipient, or among all who meet; of a
  /// statement, the speaker to whom it addresses or, for verbs like "accused", whom its words name first.
  func relations(of fact: Fact, in reading: Reading) -> [Found] {
    switch fact.claim {
    case .event(let report): relations(of: report, fact, reading)
    case .statement(let report): relations(of: report, fact, reading)
    case .mention, .date, .strength, .quantity: []
    }
  }

  private func relations(of report: EventReport, _ fact: Fact, _ reading: Reading) -> [Found] {
    guard report.status == .occurred || report.status == .historical, let kind = kind(of: report, fact.rule) else {
      return []
    }
    let day = report.when?.middle ?? reading.publication.date?.middle
    let actors = report.actors.map { raise($0, day) }
    let recipients = report.recipients.map { raise($0, day) }
    var found: [Found] = []
    func add(_ source: EntityID, _ target: EntityID) {
      guard source != target else { return }
      let isTurned = kind.isMutual && target < source
      let one = Found(
        relation: Relation(
          source: isTurned ? target : source, target: isTurned ? source : target, kind: kind.name, level: level),
        isMutual: kind.isMutual)
      if !found.contains(one) { found.append(one) }
    }
    if kind.isMutual {
      let all = actors + recipients
      for (place, one) in all.enumerated() { for other in all[(place + 1)...] { add(one, other) } }
    } else {
      for actor in actors { for recipient in recipients { add(actor, recipient) } }
    }
    return found
  }

  /// By the frame that found the event, where the table names it, else by its type.
  private func kind(of report: EventReport, _ rule: RuleName) -> RelationTable.Kind? {
    let prefix = "event-"
    let frame = rule.name.hasPrefix(prefix) ? String(rule.name.dropFirst(prefix.count)) : rule.name
    return table.kind(ofVerb: frame) ?? table.kind(of: report.type)
  }

  private func relations(of report: StatementReport, _ fact: Fact, _ reading: Reading) -> [Found] {
    guard let speaker = report.speaker, let kind = table.kind(ofVerb: report.verb) else { return [] }
    var target = report.addressee
    if target == nil, table.isPointed(report.verb) {
      target = RelationReading.firstActor(in: fact.citation.focus, but: speaker, of: reading)
    }
    guard let target else { return [] }
    let day = report.when?.middle ?? reading.publication.date?.middle
    let (source, aim) = (raise(speaker, day), raise(target, day))
    guard source != aim else { return [] }
    return [Found(relation: Relation(source: source, target: aim, kind: kind.name, level: level), isMutual: false)]
  }

  /// Bytes: two or three words, "the charges by", "on fighters backed by".
  private static let farthestTarget = 24

  private func raise(_ actor: EntityID, _ day: Day?) -> EntityID {
    // "four Albanians" are of their people at every level.
    let actor = index.groups[actor] ?? actor
    return level == .bodies ? index.body(of: actor, on: day) ?? actor : actor
  }

  /// The other actor that a stretch of text opens with: of "Kurti's charges" Kurti, of "the claim that its soldiers had let
  /// Kosovo's police in" nobody.
  private static func firstActor(in span: TextSpan, but speaker: EntityID, of reading: Reading) -> EntityID? {
    for fact in reading.facts
    where span.contains(fact.citation.focus) && fact.citation.focus.start - span.start <= farthestTarget {
      if case .mention(let mention) = fact.claim, case .actor(let id) = mention.target, id != speaker,
        mention.form != .pronoun
      {
        return id
      }
    }
    return nil
  }
}
