import Corpus
import Facts

/// What a corpus without articles is made of.
final class Ground: Sendable {
  let actors: [Actor]
  let places: [Place]
  let reference: ReferenceSeries
  let timeline: [KnownEvent]
  let tables: EventTables
  let outline: MapOutline

  init(
    actors: [Actor], places: [Place], reference: ReferenceSeries, timeline: [KnownEvent], tables: EventTables,
    outline: MapOutline
  ) {
    (self.actors, self.places, self.reference) = (actors, places, reference)
    (self.timeline, self.tables, self.outline) = (timeline, tables, outline)
  }

  func snapshot(marks: MarksFile) -> Snapshot {
    Snapshot(
      actors: actors, places: places, reference: reference, timeline: timeline, tables: tables, marks: marks,
      outline: outline)
  }
}

extension Snapshot {
  /// Whether other marks change facts or origins, so that every article has to be taken in anew.
  package func isChanged(by other: MarksFile) -> Bool {
    func decisive(_ file: MarksFile) -> [Mark] {
      file.marks.filter { $0.action.correctsFacts || $0.action == .mergeOrigins || $0.action == .splitOrigin }
    }
    return decisive(marks) != decisive(other)
  }

  /// The snapshot under other marks: what they decide holds as if they had stood in the file before the first reading.
  ///
  /// Stars, notes and read articles cost nothing; decisions about facts and origins take all articles in anew.
  /// - Parameter isComplete: everything is read, so that what a mark speaks of and is not there can be named.
  package func deciding(_ marks: MarksFile, isComplete: Bool = true) -> Snapshot {
    let own = Set([self.marks.path, marks.path].filter { !$0.isEmpty })
    guard isChanged(by: marks) else {
      // What was named stays named while its mark does: looking for it again would go through all facts.
      let gone = Set(Set(self.marks.marks).subtracting(marks.marks).compactMap(self.marks.line(of:)))
      let kept = problems.filter { !own.contains($0.path) || !($0.line.map(gone.contains) ?? false) }
      return noting(marks, problems: kept + marks.problems)
    }
    let problems = self.problems.filter { !own.contains($0.path) } + marks.problems
    var next = ground.snapshot(marks: marks).adding(readings.map(\.asRead), problems: problems)
    if isComplete {
      let orphans = next.orphanedMarks
      if !orphans.isEmpty { next = next.adding([], problems: orphans) }
    }
    next.history = history
    return next
  }

  /// The snapshot under the marks as they are now; nil: those it was read under.
  package func under(_ marks: MarksFile?, isComplete: Bool) -> Snapshot {
    guard let marks, marks.marks != self.marks.marks else { return self }
    return deciding(marks, isComplete: isComplete)
  }

  /// What hands decided about things that are not in the corpus (any more), each with its line in the marks file.
  ///
  /// Asked when all is read; nothing is dropped: the mark stays and holds again when the thing is back.
  package var orphanedMarks: [CorpusProblem] {
    guard !marks.marks.isEmpty else { return [] }
    let wanted = Set(marks.marks.flatMap { $0.ids(.fact) })
    var facts: [String: Claim] = [:]
    if !wanted.isEmpty {
      for article in held {
        for fact in article.reading.amendments?.facts ?? article.reading.facts where wanted.contains(fact.id) {
          facts[fact.id] = fact.claim
        }
      }
    }
    var problems: [CorpusProblem] = []
    for mark in marks.marks {
      func name(_ what: String) {
        problems.append(
          marks.problem(
            mark, "\(mark.action.rawValue) is about \(what)",
            "The line is kept; take it back with kforwatch marks withdraw \(mark.id)"))
      }
      for target in mark.targets where !holds(target, facts) {
        name("\(target.kind.rawValue) \(target.id), which is not in this corpus")
      }
      if mark.action == .setValue, let event = mark.ids(.event).first, CasualtyValue(written: mark.value) == nil {
        name("event \(event), of which only people killed or injured can be set")
      }
      guard let claim = mark.ids(.fact).first.flatMap({ facts[$0] }) else { continue }
      switch (mark.action, claim) {
      case (.retype, .strength) where StrengthReport.Kind(rawValue: mark.value) != nil: break
      case (.retype, .event) where EventReport.EventType(rawValue: mark.value.uppercased()) != nil: break
      case (.retype, _): name("a \(claim.kind.rawValue), which cannot be of the type \(mark.value)")
      case (.setValue, let claim):
        guard let value = FactValue(written: mark.value) else { break }
        if !FactValue.Field.settable(in: claim).contains(value.field) {
          name("a \(claim.kind.rawValue), which has no \(value.field.name) of its own")
        }
        for id in value.actors where actors[id] == nil && !isMerged(id.slug) {
          name("actor \(id), which is not in this corpus")
        }
        for id in value.places where places[id] == nil { name("place \(id), which is not in this corpus") }
      case (.mergeEvents, .event), (.splitEvent, .event): break
      case (.mergeEvents, _), (.splitEvent, _): name("a \(claim.kind.rawValue), which is no report of an event")
      default: break
      }
    }
    return problems
  }

  private func holds(_ target: Mark.Target, _ facts: [String: Claim]) -> Bool {
    switch target.kind {
    case .article: !numbers(ofArticle: target.id).isEmpty
    case .fact: facts[target.id] != nil
    // Somebody who was merged into another is named by no text any more, yet known.
    case .actor: actors[EntityID(target.id)] != nil || isMerged(target.id)
    case .place: places[EntityID(target.id)] != nil
    case .event: gathered.group(id: target.id) != nil
    case .span: stands(target)
    case .mark: true
    }
  }

  /// Whether noted words stand in their article or, where that is not there in this form any more, in any other.
  private func stands(_ target: Mark.Target) -> Bool {
    guard let words = target.words else { return false }
    let own = numbers(ofArticle: words.article)
    if !own.isEmpty { return own.contains { words.stands(in: held[Int($0)].article.text.bytes) } }
    return held.contains { words.stands(in: $0.article.text.bytes) }
  }

  private func isMerged(_ actor: String) -> Bool {
    held.contains { article in
      article.reading.amendments?.foundActors.contains { $0.id.slug == actor } ?? false
    }
  }
}
