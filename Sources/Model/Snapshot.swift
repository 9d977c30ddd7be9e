import Corpus
import Facts

/// Everything read so far, immutable: answers every question in memory.
///
/// Numbers in its answers are figures whose basis, asked again, selects exactly what was counted. The same articles give
/// the same answers in whatever order and batches they came.
package struct Snapshot: Sendable {
  /// Of the lexicon and of the texts.
  package private(set) var actors: [EntityID: Actor]
  package private(set) var places: [EntityID: Place]
  package internal(set) var reference: ReferenceSeries
  /// By path, then line.
  package private(set) var problems: [CorpusProblem]

  var held: [HeldArticle] = []
  /// Numbers of the articles by path, then position in the file.
  var byPath: [Int32] = []
  /// Numbers of the articles, newest first.
  var byDate: [Int32] = []
  /// The day of each article, `Int32.min` for undated ones: by number, to be gone through fast.
  private(set) var days: [Int32] = []
  private var numbersByID: [String: Int32] = [:]
  private var copies: [String: [Int32]] = [:]
  var origins = OriginIndex()
  var mentions = ActorIndex()
  var ledger = StrengthLedger()
  private(set) var events: EventIndex
  /// The reference timeline by id.
  let timeline: [String: KnownEvent]
  let sides: SideTable
  let labels: EventLabels
  let relationTable: RelationTable
  let whereabouts: Whereabouts
  /// The lines of the map.
  let outline: MapOutline
  /// What an analyst has joined and divided by hand.
  package private(set) var eventLinks = EventLinks()
  /// What is worked out when it is first asked for.
  var derived = Derived()
  private var found = FoundActors()
  var drawnReference: [ReferencePoint]
  /// The lexicon's names of those that are shown under another.
  private var ownNames: [EntityID: String] = [:]
  /// What was decided by hand about it.
  package private(set) var marks: MarksFile
  /// What a corpus without articles is made of: decisions that change facts are applied by reading all articles in anew.
  let ground: Ground
  var findingsCache = FindingsCache()
  /// In a narrowed snapshot, which articles are left; nil: all. A narrowed snapshot is not added to.
  var kept: [Bool]?
  /// What a filter has left out; nil in a whole snapshot.
  package internal(set) var scope: FilterScope?
  /// What changed since the program was started; kept by every snapshot made of this one.
  package var history = KnowledgeHistory()

  /// A corpus without articles.
  package init(
    actors: [Actor], places: [Place], reference: ReferenceSeries, timeline: [KnownEvent] = [],
    tables: EventTables = .empty, marks: MarksFile = .none, outline: MapOutline = .empty
  ) {
    self.outline = outline
    self.marks = marks
    ground = Ground(
      actors: actors, places: places, reference: reference, timeline: timeline, tables: tables, outline: outline)
    eventLinks = marks.corrections.links
    events = EventIndex(actors: actors, places: places)
    self.timeline = Dictionary(timeline.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    (sides, labels, relationTable) = (tables.sides, tables.labels, tables.relations)
    whereabouts = Whereabouts(places: places, actors: actors)
    self.actors = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    (self.reference, problems, drawnReference) = (reference, [], reference.drawn)
    self.problems = marks.problems.sorted { ($0.path, $0.line ?? 0, $0.what) < ($1.path, $1.line ?? 0, $1.what) }
  }

  /// In order of path, then position in the file.
  package var readings: [Reading] { byPath.map { held[Int($0)].keptReading } }

  package var articleCount: Int { byPath.count }
  package var articleIDs: [String] { byPath.map { held[Int($0)].reading.article.id } }

  /// The strength ledger with the reference series.
  package var strength: StrengthSeries { StrengthSeries(points: ledger.sorted, reference: drawnReference) }

  /// The name to show for an actor or place; the id's slug for one that nobody describes.
  package func name(of id: EntityID) -> String { actors[id]?.name ?? places[id]?.name ?? id.slug }

  /// The snapshot with more articles and problems; the same facts give the same answers in whatever order they came.
  ///
  /// Costs a copy of the indexes, not of the articles. A record that is already held is passed over.
  package func adding(_ readings: [Reading], problems: [CorpusProblem]) -> Snapshot {
    var next = self
    next.findingsCache = FindingsCache()
    next.take(problems)
    next.take(readings)
    next.derived = Derived()
    return next
  }

  /// The snapshot with event reports joined and divided by hand.
  package func linking(_ links: EventLinks) -> Snapshot {
    var next = self
    next.eventLinks = links
    next.findingsCache = FindingsCache()
    next.derived = Derived()
    return next
  }

  /// The snapshot with other names shown for actors and places; those that are not named here have the lexicon's own.
  package func naming(_ names: [EntityID: String]) -> Snapshot {
    var next = self
    let changed = ownNames.merging(names) { own, _ in own }
    if changed.isEmpty { return self }
    for (id, name) in changed {
      let shown = names[id] ?? name
      if let actor = next.actors[id] {
        if next.ownNames[id] == nil { next.ownNames[id] = actor.name }
        next.actors[id] = actor.named(shown)
      }
      if let place = next.places[id] {
        if next.ownNames[id] == nil { next.ownNames[id] = place.name }
        next.places[id] = place.named(shown)
      }
    }
    next.ledger.put(next.ledger.groups.indices.map { (Int32($0), next.strengthPoint(next.ledger.groups[$0])) })
    next.findingsCache = FindingsCache()
    // Points are marked by what was found; who had the findings keeps them.
    if findingsCache.known != nil { _ = next.findings }
    return next
  }

  /// The same snapshot under other marks that change neither facts nor origins.
  func noting(_ marks: MarksFile, problems: [CorpusProblem]) -> Snapshot {
    var next = self
    next.marks = marks
    next.problems = []
    next.take(problems)
    return next
  }

  /// Works out what questions for events and relations need, so that the first of them is answered at once.
  package func prepare() {
    _ = gathered
    _ = eventFacts
    _ = relationIndex(.actors)
    _ = relationIndex(.bodies)
    _ = placeTallies
  }

  private mutating func take(_ more: [CorpusProblem]) {
    guard !more.isEmpty else { return }
    func key(_ problem: CorpusProblem) -> (String, Int, String) { (problem.path, problem.line ?? 0, problem.what) }
    problems = Set(problems + more).sorted { key($0) < key($1) }
  }

  private mutating func take(_ readings: [Reading]) {
    let start = held.count
    var described: Set<EntityID> = []
    for given in readings where !holds(given.article) {
      let reading = marks.corrections.applied(to: given)
      for actor in reading.foundActors { take(actor, &described) }
      for place in reading.foundPlaces { take(place) }
      let number = Int32(held.count)
      let article = HeldArticle(
        reading: reading, number: number, mentions: mentions.add(reading, article: number))
      origins.add(reading, article: number)
      held.append(article)
      events.add(article)
      days.append(article.day.map { Int32($0.number) } ?? .min)
      if numbersByID[reading.article.id] == nil {
        numbersByID[reading.article.id] = number
      } else {
        copies[reading.article.id, default: []].append(number)
      }
    }
    guard held.count > start else { return }
    let new = (start..<held.count).map { Int32($0) }
    let renamed = described.filter { describe($0) }
    byPath = merge(new, into: byPath) { held[Int($0)].precedes(held[Int($1)]) }
    byDate = merge(new, into: byDate) { held[Int($0)].isNewer(than: held[Int($1)]) }
    mentions.sort()
    let (first, copies) = (numbersByID, copies)
    let moved = origins.regroup(marks: marks.marks) { id in
      first[id].map { [$0] + (copies[id] ?? []) } ?? []
    }
    var points = ledger.add(held[start...])
    for article in moved { points.formUnion(ledger.groups(ofArticle: article)) }
    if !renamed.isEmpty {
      let affected = ledger.groups.indices.filter { !ledger.groups[$0].speakers.isDisjoint(with: renamed) }
      points.formUnion(affected.map { Int32($0) })
    }
    ledger.put(made(points))
  }

  /// The points of groups.
  private func made(_ groups: Set<Int32>) -> [(group: Int32, point: StrengthPoint)] {
    groups.map { ($0, strengthPoint(ledger.groups[Int($0)])) }
  }

  /// Takes a text's description of an actor that the lexicon does not know.
  private mutating func take(_ actor: Actor, _ described: inout Set<EntityID>) {
    if actors[actor.id]?.source == .lexicon { return }
    found.add(actor)
    described.insert(actor.id)
  }

  /// Takes a village that the lexicon does not know; of several spellings the first by the alphabet is shown.
  private mutating func take(_ place: Place) {
    if let known = places[place.id], known.precision != nil || (known.name, known.kind) <= (place.name, place.kind) {
      return
    }
    places[place.id] = place
  }

  /// Puts together what texts say of an actor; answers whether its name is another now.
  private mutating func describe(_ id: EntityID) -> Bool {
    guard let merged = found.actor(id) else { return false }
    let before = actors[id]
    guard before != merged else { return false }
    actors[id] = merged
    return before.map { $0.name != merged.name } ?? false
  }

  /// Numbers of the articles with an id: several only where a file stands twice in the corpus.
  func numbers(ofArticle id: String) -> [Int32] {
    guard let first = numbersByID[id] else { return [] }
    let all = copies[id].map { [first] + $0 } ?? [first]
    return kept.map { kept in all.filter { kept[Int($0)] } } ?? all
  }

  /// Whether several articles have an id, as the two of a file that stands twice in the corpus.
  func standsTwice(_ id: String) -> Bool { !copies.isEmpty && copies[id] != nil }

  private func holds(_ article: Article) -> Bool {
    numbers(ofArticle: article.id).contains {
      held[Int($0)].article.path == article.path && held[Int($0)].article.span == article.span
    }
  }
}
