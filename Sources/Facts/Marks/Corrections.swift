import Corpus

/// What an analyst changed in a fact, and what it was before.
package struct Correction: Hashable, Sendable {
  package let asRead: Claim
  /// In the order they were made.
  package let marks: [Mark]

  package init(asRead: Claim, marks: [Mark]) { (self.asRead, self.marks) = (asRead, marks) }
}

/// What hands changed in the reading of one article; the reading as it was stays at hand.
package final class Amendments: Sendable {
  package let facts: [Fact]
  package let foundActors: [Actor]
  /// Facts left out, by place in the text.
  package let rejected: [Fact]
  /// By the fact's id.
  package let corrections: [String: Correction]

  init(facts: [Fact], foundActors: [Actor], rejected: [Fact], corrections: [String: Correction]) {
    (self.facts, self.foundActors, self.rejected) = (facts, foundActors, rejected)
    self.corrections = corrections
  }
}

extension Reading {
  /// The reading before anything was changed by hand.
  package var asRead: Reading {
    amendments.map { replacing(facts: $0.facts, foundActors: $0.foundActors, amendments: nil) } ?? self
  }

  func replacing(facts: [Fact], foundActors: [Actor], amendments: Amendments?) -> Reading {
    Reading(
      article: article, publication: publication, sentences: sentences, facts: facts, foundActors: foundActors,
      foundPlaces: foundPlaces, fingerprint: fingerprint, amendments: amendments)
  }
}

/// Decisions about facts, ready to be applied to readings.
///
/// They name facts by content, so the same decisions hold after every re-read; applied twice they change nothing more.
/// Of decisions that contradict each other the later one holds.
package struct Corrections: Sendable {
  /// An actor who is somebody else in some articles or facts.
  private struct Split: Sendable {
    let actor: EntityID
    let articles, facts: Set<String>
    let new: Actor
    let mark: Mark
  }

  package static let none = Corrections([])

  /// The marks that change facts, in the order they were made; two corrections with the same ones do the same.
  package let marks: [Mark]
  package private(set) var links = EventLinks()
  private var verdicts: [String: Mark] = [:]
  private var types: [String: Mark] = [:]
  /// One for each part of a fact.
  private var values: [String: [Mark]] = [:]
  /// What was set for whole events, whatever their reports say; by the event's id, in the order it was set.
  package private(set) var casualties: [String: [(value: CasualtyValue, mark: Mark)]] = [:]
  private var mergers: [EntityID: (into: EntityID, mark: Mark)] = [:]
  private var splits: [Split] = []

  package init(_ all: [Mark]) {
    marks = all.filter(\.action.correctsFacts)
    for mark in marks {
      let facts = mark.ids(.fact)
      switch mark.action {
      case .accept, .reject: verdicts[facts[0]] = mark
      case .retype: types[facts[0]] = mark
      case .setValue: set(mark)
      case .mergeActors: merge(mark)
      case .splitActor: split(mark)
      case .mergeEvents: for other in facts.dropFirst() { links.same.append(.init(facts[0], other)) }
      case .splitEvent: for other in facts.dropFirst() { links.different.append(.init(facts[0], other)) }
      default: break
      }
    }
  }

  package var isEmpty: Bool { marks.isEmpty }

  private mutating func set(_ mark: Mark) {
    if let event = mark.ids(.event).first {
      guard let value = CasualtyValue(written: mark.value) else { return }
      casualties[event, default: []].removeAll { $0.value.measure == value.measure }
      casualties[event, default: []].append((value, mark))
    } else {
      let fact = mark.ids(.fact)[0]
      let field = FactValue(written: mark.value)?.field
      values[fact, default: []].removeAll { FactValue(written: $0.value)?.field == field }
      values[fact, default: []].append(mark)
    }
  }

  private mutating func merge(_ mark: Mark) {
    let ids = mark.ids(.actor).map { EntityID($0) }
    let target = resolved(ids[0]).id
    for id in ids.dropFirst() {
      let id = resolved(id).id
      if id != target { mergers[id] = (target, mark) }
    }
  }

  /// Who an actor is after all mergers.
  private func resolved(_ id: EntityID) -> (id: EntityID, marks: [Mark]) {
    var (id, marks): (EntityID, [Mark]) = (id, [])
    while let merger = mergers[id] {
      id = merger.into
      marks.append(merger.mark)
    }
    return (id, marks)
  }

  private mutating func split(_ mark: Mark) {
    let actor = EntityID(mark.ids(.actor)[0])
    let name = mark.value.isEmpty ? "\(actor.slug) (2)" : mark.value
    let slug = Corrections.slug(of: name)
    splits.append(
      Split(
        actor: actor, articles: Set(mark.ids(.article)), facts: Set(mark.ids(.fact)),
        new: Actor(
          id: EntityID(slug), name: name, kind: .person, country: nil, aliases: [], roles: [], source: .text),
        mark: mark))
  }

  /// "Jane Doe" is "jane-doe": letters and digits as they are, anything else a hyphen.
  static func slug(of name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "unnamed" : slug
  }

  /// The reading with the decisions applied, whatever was applied to it before.
  package func applied(to given: Reading) -> Reading {
    let reading = given.asRead
    if isEmpty { return reading }
    let here = splits.filter { split in
      split.articles.contains(reading.article.id) || !split.facts.isEmpty
    }
    var facts: [Fact] = []
    var rejected: [Fact] = []
    var corrections: [String: Correction] = [:]
    facts.reserveCapacity(reading.facts.count)
    for fact in reading.facts {
      var marks: [Mark] = []
      var claim = fact.claim
      func change(_ mark: Mark, _ changed: Claim?) {
        guard let changed else { return }
        if changed != claim { marks.append(mark) }
        claim = changed
      }
      if let mark = types[fact.id] { change(mark, claim.retyped(mark.value)) }
      for mark in values[fact.id] ?? [] { change(mark, claim.valued(mark.value)) }
      claim = settle(claim, fact, reading.article.id, here, &marks)
      let verdict = verdicts[fact.id]
      if verdict?.action == .reject {
        rejected.append(fact)
        corrections[fact.id] = Correction(asRead: fact.claim, marks: marks + [verdict!])
        continue
      }
      if claim != fact.claim {
        corrections[fact.id] = Correction(asRead: fact.claim, marks: marks)
        facts.append(Fact(id: fact.id, claim: claim, citation: fact.citation, rule: fact.rule))
      } else {
        facts.append(fact)
      }
    }
    var found = reading.foundActors.filter { mergers[$0.id] == nil }
    let named = Set(facts.lazy.filter { corrections[$0.id] != nil }.flatMap(\.claim.entities))
    for split in here where named.contains(split.new.id) { found.append(split.new) }
    if corrections.isEmpty, found.count == reading.foundActors.count { return reading }
    return reading.replacing(
      facts: facts, foundActors: found,
      amendments: Amendments(
        facts: reading.facts, foundActors: reading.foundActors, rejected: rejected, corrections: corrections))
  }

  /// The claim with everybody who was merged or split off under the right name.
  private func settle(_ claim: Claim, _ fact: Fact, _ article: String, _ splits: [Split], _ marks: inout [Mark])
    -> Claim
  {
    if mergers.isEmpty, splits.isEmpty { return claim }
    var used: [Mark] = []
    let renamed = claim.renaming { id in
      let merged = resolved(id)
      for split in splits where split.actor == merged.id || split.actor == id {
        if split.articles.contains(article) || split.facts.contains(fact.id) {
          used += merged.marks + [split.mark]
          let after = resolved(split.new.id)
          used += after.marks
          return after.id
        }
      }
      used += merged.marks
      return merged.id
    }
    for mark in used where !marks.contains(mark) { marks.append(mark) }
    return renamed
  }
}
