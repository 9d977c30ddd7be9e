import Corpus
import Facts

extension Snapshot {
  /// What each side says of an event: its statements about it, and event reports in its words.
  func accounts(of group: GatheredEvents.Group) -> [SideAccount] {
    var voices: [String: Voice] = [:]
    var members: [Int32: [EventProfile]] = [:]
    for member in group.members {
      let profile = events.profiles[Int(member)]
      members[profile.reference.article, default: []].append(profile)
    }
    for (number, reports) in members.sorted(by: { $0.key < $1.key }) { hear(number, reports, &voices) }
    return sides.sides.map { account(of: $0, voices[$0.id] ?? Voice()) }
  }

  /// The accounts of an event that say something, in the order of the sides.
  package func accounts(of event: String) -> [SideAccount] {
    gathered.group(id: event).map { accounts(of: $0).filter { !$0.isEmpty } } ?? []
  }

  /// What a side was heard to say.
  private struct Voice {
    var statements: [FactReference] = []
    var speakers: Set<EntityID> = []
    var labels: [String: [String]] = [:]
    var killed: [Quantity: [String]] = [:]
    var injured: [Quantity: [String]] = [:]
  }

  /// Takes the statements of an article that are about the event.
  private func hear(_ number: Int32, _ reports: [EventProfile], _ voices: inout [String: Voice]) {
    let article = held[Int(number)]
    for index in article.statements {
      let fact = article.reading.facts[Int(index)]
      guard case .statement(let statement) = fact.claim, let speaker = statement.speaker,
        let side = side(of: speaker, on: statement.when?.middle ?? article.day),
        isAbout(fact, reports, article)
      else { continue }
      var voice = voices[side.id] ?? Voice()
      voice.statements.append(FactReference(article: number, fact: index))
      voice.speakers.insert(speaker)
      let said = article.article.text.bytes[fact.citation.focus.range]
      for label in labels.found(in: said) { voice.labels[label, default: []].append(fact.id) }
      for report in reports {
        let focus = article.reading.facts[Int(report.reference.fact)].citation.focus
        guard fact.citation.focus.start <= focus.start, focus.end <= fact.citation.focus.end else { continue }
        if let killed = report.killed { voice.killed[killed, default: []].append(report.id) }
        if let injured = report.injured { voice.injured[injured, default: []].append(report.id) }
      }
      voices[side.id] = voice
    }
  }

  /// Whether a statement speaks of an event: in its sentence, in the next one before or behind, or in its words.
  private func isAbout(_ statement: Fact, _ reports: [EventProfile], _ article: HeldArticle) -> Bool {
    let here = article.sentence(of: statement.citation.sentence)
    for report in reports {
      let there = article.sentence(of: report.sentence)
      if here == there { return true }
      let shared = sharedCount(events.words(in: statement.citation.focus, of: article), report.words)
      if abs(here - there) == 1, shared >= 1 { return true }
      if shared >= 2 { return true }
    }
    return false
  }

  /// The side an actor speaks for on a day.
  package func side(of actor: EntityID, on day: Day?) -> Side? {
    guard let known = actors[actor] else { return nil }
    return sides.side(of: known, on: day) { actors[$0] }
  }

  private func account(of side: Side, _ voice: Voice) -> SideAccount {
    func basis(_ ids: [String], _ kind: FactKind) -> Basis {
      var query = FactQuery.facts(ids: Set(ids))
      query.kinds = [kind]
      return .facts(query)
    }
    func figures(_ stated: [Quantity: [String]]) -> [Figure] {
      stated.sorted { ($0.key.low ?? 0, $0.key.high ?? .max) < ($1.key.low ?? 0, $1.key.high ?? .max) }
        .map { Figure(.stated($0.key), basis: basis($0.value, .event)) }
    }
    let labels = voice.labels.map { label, ids in
      let basis = basis(ids, .statement)
      return SideAccount.Label(words: label, statements: Figure(.facts(count(ofFactsBehind: basis)), basis: basis))
    }
    return SideAccount(
      side: side, speakers: voice.speakers.map(name(of:)).sorted(), statements: claimRows(inOrder(voice.statements)),
      labels: labels.sorted { ($1.statements.count!, $0.words) < ($0.statements.count!, $1.words) },
      killed: figures(voice.killed), injured: figures(voice.injured))
  }

  private func count(ofFactsBehind basis: Basis) -> Int {
    if case .facts(let query) = basis { return references(query).count }
    return 0
  }
}

extension HeldArticle {
  /// The number of the sentence that a span begins in.
  func sentence(of span: TextSpan) -> Int {
    let sentences = reading.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension EventIndex {
  func words(in span: TextSpan, of article: HeldArticle) -> [UInt32] {
    words(in: article.article.text.bytes[span.range])
  }
}
