import Corpus
import Facts

extension Snapshot {
  /// At most this many slices of the corpus's period in an activity row.
  package static let activitySlices = 20

  /// Rows about actors, by their numbers in the index of mentions.
  func actorRows(_ numbers: some Sequence<Int32>) -> [ActorRow] {
    let slices = Slices(period, days)
    var met = [Int32](repeating: -1, count: held.count)
    return numbers.map { number in
      row(of: mentions.tallies[Int(number)], stamp: number, slices, &met)
    }
  }

  /// - Parameters:
  ///   - stamp: written into `met` for each origin, which counts them without a set for every actor.
  private func row(
    of tally: ActorIndex.Tally, stamp: Int32, _ slices: Slices, _ met: inout [Int32]
  ) -> ActorRow {
    var activity = [Int](repeating: 0, count: slices.count)
    var originCount = 0
    for posting in tally.postings {
      let origin = Int(origins.originOf[Int(posting.article)])
      if met[origin] != stamp {
        met[origin] = stamp
        originCount += 1
      }
      let slice = slices.slice[Int(posting.article)]
      if slice >= 0 { activity[Int(slice)] += Int(posting.count) }
    }
    let actor = self.actor(tally.id)
    let within = Basis.articles(.articles(mentioning: tally.id))
    return ActorRow(
      id: tally.id, name: actor.name, kind: actor.kind, country: actor.country, role: roleLine(actor, on: slices.last),
      source: actor.source, mentions: Figure(.facts(tally.mentions), basis: .facts(.mentions(of: tally.id))),
      articles: Figure(.articles(tally.postings.count), basis: within),
      origins: Figure(.origins(originCount), basis: within), first: tally.first, last: tally.last, activity: activity)
  }

  /// The actor of an id; one that neither lexicon nor text describes goes by its slug.
  private func actor(_ id: EntityID) -> Actor {
    actors[id]
      ?? Actor(id: id, name: id.slug, kind: .organisation, country: nil, aliases: [], roles: [], source: .text)
  }

  /// "president, Serbia".
  func roleLine(_ actor: Actor, on day: Day?) -> String? {
    guard let role = actor.role(on: day) else { return nil }
    return role.of.map { "\(role.role), \(name(of: $0))" } ?? role.role
  }

  func dossier(of id: EntityID) -> Dossier? {
    guard actors[id] != nil || mentions.tally(of: id) != nil else { return nil }
    let actor = self.actor(id)
    let tally = mentions.tally(of: id) ?? ActorIndex.Tally(id: id)
    var met = [Int32](repeating: -1, count: held.count)
    let row = row(of: tally, stamp: 0, Slices(period, days), &met)
    var stated = FactQuery()
    stated.kinds = [.strength]
    stated.speaker = id
    let (aliases, roles, others) = company(of: id, tally)
    let said = statements(of: id)
    let (eventRows, eventCount, eventReports) = events(with: id)
    return Dossier(
      actor: actor, row: row, roleOwners: actor.roles.map { $0.of.map(name(of:)) ?? "" },
      aliasesMet: ranked(aliases) { words in
        var query = FactQuery.mentions(of: id)
        (query.form, query.words) = (.name, words)
        return Dossier.Tally(label: words, actor: nil, figure: Figure(.facts(aliases[words]!), basis: .facts(query)))
      },
      rolesMet: ranked(roles) { role in
        var query = FactQuery.mentions(of: id)
        query.statedRole = role
        return Dossier.Tally(label: role, actor: nil, figure: Figure(.facts(roles[role]!), basis: .facts(query)))
      },
      coActors: ranked(others) { other in
        let query = ArticleQuery.articles(mentioning: id, and: other)
        return Dossier.Tally(
          label: name(of: other), actor: other, figure: Figure(.articles(others[other]!), basis: .articles(query)))
      },
      stated: claimRows(references(stated)),
      articles: articles(.articles(mentioning: id)).map(self.row(of:)), statements: said.rows,
      statementCount: said.count, events: eventRows, eventCount: eventCount, eventReports: eventReports)
  }

  /// How many statements and events a dossier lists; a figure beside them leads to all.
  package static let dossierLength = 40

  private func statements(of id: EntityID) -> (rows: [ClaimRow], count: Figure) {
    var query = FactQuery()
    (query.kinds, query.speaker) = ([.statement], id)
    let found = references(query)
    return (
      newestClaims(found, Snapshot.dossierLength), Figure(.facts(found.count), basis: .facts(query))
    )
  }

  private func events(with id: EntityID) -> (rows: [EventRow], count: Int, reports: Figure) {
    var query = FactQuery()
    (query.kinds, query.party) = ([.event], id)
    let groups = gathered.groups.filter { group in
      group.members.contains { member in
        let profile = events.profiles[Int(member)]
        return profile.parties.contains { events.isPart($0, of: id) }
      }
    }
    return (
      groups.prefix(Snapshot.dossierLength).map(eventRow), groups.count,
      Figure(.facts(references(query).count), basis: .facts(query))
    )
  }

  /// The words that name an actor, the roles stated of it, and in how many of its articles others stand.
  private func company(
    of id: EntityID, _ tally: ActorIndex.Tally
  ) -> (aliases: [String: Int], roles: [String: Int], others: [EntityID: Int]) {
    var aliases: [String: Int] = [:]
    var roles: [String: Int] = [:]
    let me = mentions.number(of: id)
    var shared = [Int](repeating: 0, count: mentions.tallies.count)
    var lastArticle = [Int32](repeating: -1, count: mentions.tallies.count)
    for posting in tally.postings {
      let article = held[Int(posting.article)]
      for entry in article.mentions {
        guard entry.actor == me else {
          let other = Int(entry.actor)
          if lastArticle[other] != posting.article {
            lastArticle[other] = posting.article
            shared[other] += 1
          }
          continue
        }
        let fact = article.reading.facts[Int(entry.fact)]
        guard case .mention(let mention) = fact.claim else { continue }
        if mention.form == .name { aliases[article.article.text.string(fact.citation.focus), default: 0] += 1 }
        if let role = mention.role { roles[role, default: 0] += 1 }
      }
    }
    var others: [EntityID: Int] = [:]
    for (number, count) in shared.enumerated() where count > 0 { others[mentions.tallies[number].id] = count }
    return (aliases, roles, others)
  }

  private func ranked<Key: Hashable & Comparable>(
    _ counts: [Key: Int], _ make: (Key) -> Dossier.Tally
  ) -> [Dossier.Tally] {
    counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { make($0.key) }
  }
}

/// The corpus's period in equal slices, and the slice of every article.
private struct Slices {
  let count: Int
  let last: Day?
  /// -1: undated.
  let slice: [Int8]

  init(_ period: (first: Day?, last: Day?), _ days: [Int32]) {
    last = period.last
    guard let first = period.first, let end = period.last else {
      (count, slice) = (0, [Int8](repeating: -1, count: days.count))
      return
    }
    let length = end.number - first.number + 1
    let count = min(Snapshot.activitySlices, length)
    self.count = count
    // Articles that a filter leaves out may lie outside the period.
    let range = Int32(first.number)...Int32(end.number)
    slice = days.map { range.contains($0) ? Int8((Int($0) - first.number) * count / length) : -1 }
  }
}
