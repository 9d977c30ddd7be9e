import Corpus
import Facts

/// Tells which known event of the reference timeline an event report speaks of.
///
/// "the riots of March 2004" is the row of 2004-03-17/2004-03-19: by a cue in its sentence, or by day, place and parties. What
/// fits two rows equally well, or none surely, has no anchor.
struct EventAnchors: Sendable {
  /// A row of the timeline with its names resolved.
  private final class Row: Sendable {
    let id: String
    let from, to: Int
    let date: DateValue?
    let types: EventTypes
    let places: [EntityID]
    let parties: Set<EntityID>
    /// Who acts.
    let first: EntityID?
    let killed: Int?
    let isViolent: Bool

    init(_ event: KnownEvent, types: EventTypes, places: [EntityID], parties: [EntityID?]) {
      (id, killed, date) = (event.id, event.killed, event.date)
      (from, to) = (event.date.first?.number ?? .min, event.date.last?.number ?? .max)
      (self.types, self.places, self.parties) = (types, places, Set(parties.compactMap { $0 }))
      first = parties.first ?? nil
      isViolent = EventAnchors.violent.contains(event.type)
    }
  }

  /// What a report is held against first: the days on which the event of a row may be told of, one more at each end.
  private struct Reach: Sendable {
    let from, to: Int
  }

  private let rows: [Row]
  /// Beside the rows.
  private let reaches: [Reach]
  /// By the number of a type: the rows whose events are told as it, in their order.
  private let rowsOfType: [[Int]]
  private let whereabouts: Whereabouts
  private let states: Set<EntityID>
  /// The states of armies, police forces and offices.
  private let bodies: [EntityID: EntityID]

  init(timeline: Timeline, lexicon: Lexicon) {
    whereabouts = Whereabouts(places: lexicon.places, actors: lexicon.actors)
    states = Set(lexicon.actors.lazy.filter { $0.kind == .state }.map(\.id))
    let codes = Dictionary(
      lexicon.actors.lazy.filter { $0.kind == .state }.compactMap { actor in actor.country.map { ($0, actor.id) } },
      uniquingKeysWith: { first, _ in first })
    var bodies: [EntityID: EntityID] = [:]
    for actor in lexicon.actors where actor.kind == .organisation || actor.kind == .armedForce || actor.kind == .office
    {
      bodies[actor.id] = actor.country.flatMap { codes[$0] }
    }
    self.bodies = bodies
    let names = Names(timeline.events, lexicon)
    var rows: [Row] = []
    var reaches: [Reach] = []
    var rowsOfType = [[Int]](repeating: [], count: EventReport.EventType.allCases.count)
    for event in timeline.events {
      let types = (EventAnchors.types[event.type] ?? [event.type]).compactMap(EventReport.EventType.init)
      let row = Row(
        event, types: EventTypes(types),
        places: EventAnchors.parts(of: event.place).compactMap { names.places[Slug.of($0)] },
        parties: event.actors.map { names.actors[Slug.of($0)] })
      // What its own type and others that the row names are told as.
      let told = EventTypes(types + event.otherTypes.compactMap(EventReport.EventType.init))
      for type in EventReport.EventType.allCases where told.contains(type) {
        rowsOfType[Int(type.number)].append(rows.count)
      }
      rows.append(row)
      reaches.append(
        Reach(from: row.from == .min ? .min : row.from - 1, to: row.to == .max ? .max : row.to + 1))
    }
    (self.rows, self.reaches, self.rowsOfType) = (rows, reaches, rowsOfType)
  }

  /// A report that is known to be of an event of the timeline, with the place and the days that its text leaves out.
  func filled(_ report: EventReport, from id: String?) -> EventReport {
    guard let id, let row = rows.first(where: { $0.id == id }), row.types.contains(report.type) else { return report }
    var report = report
    let places = Set(row.places)
    if report.place == nil, places.count == 1, EventAnchors.placed.contains(report.type) {
      report = report.placed(at: places.first)
    }
    // What a reader assumes of undated news gives way to the day that is known.
    if report.when?.first == nil || Window(report.when).isAssumed, let date = row.date, row.to - row.from <= 7 {
      report = report.dated(date, "the reference timeline")
    }
    return report
  }

  /// The id of the timeline's event that a report is about.
  /// - Parameters:
  ///   - sentence: where it is told.
  ///   - events: the known events that the text speaks of.
  ///   - dates: all dates of the document.
  ///   - published: what happened later is not what a text tells.
  func anchor(
    of report: EventReport, in sentence: Int, of document: Document, events: CueReading, dates: [FoundDate],
    published: DateValue?
  ) -> String? {
    // Staying away from a vote is a protest, and none of those that the timeline knows.
    if report.type == .protest, report.mode == "boycott" { return nil }
    switch report.status {
    case .occurred, .historical, .alleged, .planned: break
    case .hypothetical, .demanded, .denied: return nil
    }
    let when = Window(report.when)
    let named = events.events(in: sentence).map(\.event)
    let mayFit = mayFit(report, when)
    guard mayFit || !named.isEmpty else { return nil }
    let times = report.when == nil ? Times(dates, in: document.sentences[sentence]) : Times()
    let latest = published?.last?.number ?? .max
    var best: (score: Int, row: Int)?
    var isTied = false
    for index in rowsOfType[Int(report.type.number)] {
      let overlaps = when.isKnown && when.from <= reaches[index].to && reaches[index].from <= when.to
      let isNamed = named.contains(index)
      guard isNamed || mayFit && overlaps, rows[index].from <= latest || report.status == .planned,
        let score = score(report, when, times, rows[index], isNamed: isNamed, overlaps: overlaps)
      else { continue }
      if let known = best, known.score >= score {
        isTied = isTied || known.score == score
      } else {
        (best, isTied) = ((score, index), false)
      }
    }
    return isTied ? nil : best.map { rows[$0.row].id }
  }

  /// Whether a report may be of an event that its sentence does not name: its days are few, or it tells of many dead.
  private func mayFit(_ report: EventReport, _ when: Window) -> Bool {
    guard when.isKnown, report.status != .planned else { return false }
    // Troops come and go in many weeks: one that is only assumed tells too little.
    if when.isAssumed, EventAnchors.frequent.contains(report.type) { return false }
    return when.length <= 7 || (when.length <= 366 && report.killed?.value ?? 0 >= 5)
  }

  /// The days a report gives.
  private struct Window {
    let from, to: Int
    let isKnown: Bool
    /// Days between the bounds; open ones are very long.
    let length: Int
    /// "some day of these weeks": what a reader assumes of news that gives no date.
    let isAssumed: Bool

    init(_ when: DateValue?) {
      isKnown = when != nil
      (from, to) = (when?.first?.number ?? .min, when?.last?.number ?? .max)
      length = when?.first == nil || when?.last == nil ? .max : to - from
      isAssumed = when?.edtf.utf8.first == 0x5B && length > 5
    }
  }

  /// The times that the sentence of an undated report names.
  private struct Times {
    var known: [Window] = []
    /// Whether it names one that nobody can place, "on Tuesday" in a text without a date: news of its own day.
    var hasUnknown = false

    init() {}

    init(_ dates: [FoundDate], in sentence: Sentence) {
      for date in dates where sentence.tokens.contains(date.tokens.lowerBound) {
        if let value = date.meaning.value {
          known.append(Window(value))
        } else {
          hasUnknown = true
        }
      }
    }
  }

  /// How well a report fits a row; nil where it does not, or not surely.
  private func score(
    _ report: EventReport, _ when: Window, _ times: Times, _ row: Row, isNamed: Bool, overlaps: Bool
  ) -> Int? {
    let isSameTime = overlaps && when.length <= 7
    // What is only assumed to be recent may be the old event that the words name.
    if when.isKnown, !overlaps, !(isNamed && when.isAssumed && row.to <= when.to) { return nil }
    // "A car bomb killed five in Pristina": none of those that killed nobody.
    if when.isAssumed, !overlaps, let killed = row.killed, let told = report.killed?.value, told > 2 * killed + 2 {
      return nil
    }
    // People meet, and come to a town, again and again: the visit in the news is none of years ago.
    if report.type == .consult || report.mode == "obstruct", when.isAssumed, when.from - EventAnchors.memory > row.to {
      return nil
    }
    var place = Whereabouts.Fit.apart
    if let here = report.place, !row.places.isEmpty {
      place = row.places.map { whereabouts.fit(here, $0) }.max()!
      if place == .apart { return nil }
    }
    // Of another day, told as a day, and of a town beside: another event, unless the words name this one.
    let isOtherDay = when.length == 0 && row.from == row.to && when.from != row.from
    if isOtherDay, !isNamed, place < .same { return nil }
    let doing = row.parties.intersection(report.actors.map { member(of: row, $0) })
    let parties = doing.union(row.parties.intersection(report.recipients.map { member(of: row, $0) }))
    // A meeting with others than those the row names is another meeting.
    if report.type == .consult {
      let others = (report.actors + report.recipients).count { !states.contains($0) && !parties.contains($0) }
      if others > 0, others >= parties.subtracting(states).count { return nil }
    }
    let isSomeoneElse = !row.parties.isEmpty && !(report.actors + report.recipients).isEmpty && parties.isEmpty
    if row.isViolent {
      if isSomeoneElse, place < .near { return nil }
    } else {
      if !row.parties.isEmpty, !report.actors.isEmpty, doing.isEmpty { return nil }
      // "declared independence" is told as many things; those who reject it do not declare it.
      if !row.types.contains(report.type), row.first.map({ !doing.contains($0) }) ?? true { return nil }
    }
    let points = parties.count + 2 * place.rawValue + (isSameTime ? 3 : overlaps ? 1 : 0)
    if isNamed {
      // The words alone may only compare another event with this one.
      guard when.isKnown || report.status == .historical else {
        let isTold = times.known.contains { $0.length <= 400 && $0.from - 1 <= row.to && row.from <= $0.to + 1 }
        if isTold { return points + 6 }
        return times.hasUnknown || parties.subtracting(states).isEmpty ? nil : points + 6
      }
      let isSure = isSameTime || place >= .near || (overlaps && !parties.isEmpty)
      let isOld = report.status == .historical && !isSomeoneElse
      return isSure || isOld || (when.isAssumed && !parties.isEmpty) ? points + 6 : nil
    }
    guard report.status != .planned else { return nil }
    if overlaps, when.length <= 366, let killed = row.killed, killed >= 5, report.killed?.value == killed {
      return points + 3
    }
    guard isSameTime, row.to - row.from <= 7 else { return nil }
    if parties.count >= 3, place != .apart { return points }
    guard when.length <= 3 else { return nil }
    if place >= .near { return row.isViolent || !doing.isEmpty ? points : nil }
    let persons = parties.subtracting(states)
    if row.isViolent { return !persons.isEmpty && when.from >= row.from && when.to <= row.to ? points : nil }
    if parties.count >= 2 { return persons.isEmpty ? nil : points }
    // Who leaves on that very day leaves once.
    let isOneDay = when.length == 0 && row.from == row.to && when.from == row.from
    return isOneDay && report.type == .retreat && row.first.map(doing.contains) ?? false ? points : nil
  }

  /// A party as the row names it: an army may stand for its state.
  private func member(of row: Row, _ party: EntityID) -> EntityID {
    if row.parties.contains(party) { return party }
    if let state = bodies[party] { return state }
    // "Kosovo's assembly" of the text's own words.
    return row.parties.first { state in
      states.contains(state) && EventAnchors.institutions.contains { party.slug == state.slug + $0 }
    } ?? party
  }
  private static let institutions = ["-assembly", "-parliament", "-government"]

  /// For so many days news that gives no date may still tell of a meeting.
  private static let memory = 60
  private static let frequent: EventTypes = [.mobilize, .retreat, .aid, .cooperate, .sanction]

  /// What happens at one place; a decree, a resignation, a raid on a region do not.
  private static let placed: EventTypes = [.assault, .protest, .agree, .consult]

  /// PLOVER types that reports of a row's type have; a type of the timeline's own is known by those of PLOVER.
  private static let types: [String: [String]] = [
    "PROTEST": ["PROTEST", "ASSAULT"], "MASSKIL": ["ASSAULT"], "COOP": ["COOPERATE", "AGREE", "CONCEDE"],
    "SANCTION": ["SANCTION", "COERCE"], "DEMAND": ["REQUEST"], "RESIGN": ["RETREAT"], "ELECTION": [],
    "AGREE": ["AGREE", "COOPERATE"],
  ]
  private static let violent: Set<String> = ["ASSAULT", "MASSKIL", "PROTEST"]

  /// "Banjska (Banjske)" is two names.
  private static func parts(of place: String) -> [String] {
    place.split { $0 == "(" || $0 == ")" }.map(String.init)
  }

  /// The ids of the names that the timeline uses.
  private struct Names {
    private(set) var actors: [String: EntityID] = [:]
    private(set) var places: [String: EntityID] = [:]

    init(_ events: [KnownEvent], _ lexicon: Lexicon) {
      var wanted = Set(events.flatMap(\.actors).map { Slug.of($0) })
      for actor in lexicon.actors {
        for name in [actor.id.slug, Slug.of(actor.name)] where wanted.contains(name) { actors[name] = actor.id }
        for alias in actor.aliases where actors[Slug.of(alias)] == nil {
          let name = Slug.of(alias)
          if wanted.contains(name) { actors[name] = actor.id }
        }
      }
      // "Kosovo Serb civilians" are the Kosovo Serbs.
      for name in wanted where actors[name] == nil {
        guard let end = name.lastIndex(of: "-") else { continue }
        let id = EntityID(name[..<end] + "s")
        if lexicon.actor(id) != nil { actors[name] = id }
      }
      wanted = Set(events.flatMap { EventAnchors.parts(of: $0.place) }.map { Slug.of($0) })
      for place in lexicon.places {
        for name in [place.name] + place.aliases {
          let slug = Slug.of(name)
          if wanted.contains(slug), places[slug] == nil || slug == place.id.slug { places[slug] = place.id }
        }
      }
      // States are actors and places.
      for actor in lexicon.actors where actor.kind == .state && wanted.contains(Slug.of(actor.name)) {
        places[Slug.of(actor.name)] = actor.id
      }
    }
  }
}
