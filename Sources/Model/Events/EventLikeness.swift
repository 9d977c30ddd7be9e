import Corpus
import Facts

/// Whether two event reports are of one event. Precision first: reports that might be of two events stay apart.
struct EventLikeness: Sendable {
  enum Verdict: Equatable {
    /// Something they say cannot be of one event.
    case never
    /// Nothing speaks against it and too little for it.
    case unsure
    case same(points: Int)
  }

  let whereabouts: Whereabouts

  static let violent: EventTypes = [.assault, .protest]
  static let verbal: EventTypes = [.accuse, .request, .reject, .support, .threaten, .concede]

  func verdict(_ one: EventProfile, _ other: EventProfile) -> Verdict {
    let isViolent = EventLikeness.violent.contains(one.type) && EventLikeness.violent.contains(other.type)
    guard one.type == other.type || isViolent, !clashes(one.mode, other.mode, one.type) else { return .never }
    if one.reference.article == other.reference.article, one.sentence == other.sentence { return .never }
    guard isCompatible(one, other) else { return .never }
    var place: Whereabouts.Fit?
    if let here = one.place, let there = other.place {
      let fit = whereabouts.fit(here, there)
      if fit == .apart { return .never }
      // "Kosovo" twice says no more than a town and its region do.
      place = fit == .same && !whereabouts.isSpecific(here) ? .within : fit
    }
    if one.isDated, other.isDated, one.from > other.to || other.from > one.to { return .never }
    let shared = sharedCount(one.words, other.words)
    if isSameWording(one, other, shared) { return .same(points: 20) }
    guard one.isNarrow, other.isNarrow else { return wide(one, other, place, shared) }
    let points: Int?
    switch one.type {
    case .assault, .protest: points = violence(one, other, place, shared)
    case .consult: points = meeting(one, other, place)
    case .agree: points = agreement(one, other, place, shared)
    case .accuse, .request, .reject, .support, .threaten, .concede: points = saying(one, other, shared)
    case .mobilize, .retreat, .coerce, .sanction, .cooperate, .aid: points = deed(one, other, place, shared)
    }
    guard let points else { return .never }
    let needed = one.isVague || other.isVague ? 6 : 5
    return points >= needed ? .same(points: points) : .unsure
  }

  /// Whether statuses may be of one event: what is planned and what happened only on the very day.
  private func isCompatible(_ one: EventProfile, _ other: EventProfile) -> Bool {
    if one.happened, other.happened { return true }
    if one.status == other.status { return true }
    let isPlanAndDeed =
      (one.status == .planned && other.status == .occurred) || (one.status == .occurred && other.status == .planned)
    return isPlanAndDeed && one.length == 0 && other.length == 0 && one.type == other.type
      && sharedParties(one.parties, other.parties, one, other) > 0
  }

  /// Whether modes name different acts: a call is no visit, an arrest no seizure.
  private func clashes(_ one: String?, _ other: String?, _ type: EventReport.EventType) -> Bool {
    guard let one, let other, one != other else { return false }
    switch type {
    case .protest: return one == "boycott" || other == "boycott"
    case .assault, .agree, .support, .aid, .cooperate: return false
    case .consult: return one == "phone" || other == "phone"
    default: return true
    }
  }

  /// Prints of one sentence; they say the same event unless they are of different weeks.
  private func isSameWording(_ one: EventProfile, _ other: EventProfile, _ shared: Int) -> Bool {
    let (fewer, more) = (min(one.words.count, other.words.count), max(one.words.count, other.words.count))
    guard fewer >= 5, shared * 5 >= fewer * 4, shared * 2 >= more, one.type == other.type,
      one.status == other.status, one.actors == other.actors, one.recipients == other.recipients
    else { return false }
    if one.isNarrow, other.isNarrow { return true }
    guard one.published != .min, other.published != .min else { return false }
    return abs(Int(one.published) - Int(other.published)) <= 7
  }

  /// A report that gives no more than a month or a year: only violence at one small place, told of the same people.
  private func wide(
    _ one: EventProfile, _ other: EventProfile, _ place: Whereabouts.Fit?, _ shared: Int
  ) -> Verdict {
    guard one.isDated, other.isDated, one.isNarrow || other.isNarrow, min(one.length, other.length) <= 7,
      max(one.length, other.length) <= 400, EventLikeness.violent.contains(one.type), one.type == other.type,
      let place, place >= .near, let points = violence(one, other, place, shared)
    else { return .unsure }
    return points >= 7 ? .same(points: points) : .unsure
  }

  private func violence(
    _ one: EventProfile, _ other: EventProfile, _ place: Whereabouts.Fit?, _ shared: Int
  ) -> Int? {
    if isFar(one.killed, other.killed) { return nil }
    let acting = overlap(one.actors, other.actors, one, other)
    let suffering = overlap(one.recipients, other.recipients, one, other)
    // "Serbs clashed with peacekeepers" and "peacekeepers clashed with Serbs".
    let crossed = sharedParties(one.parties, other.parties, one, other)
    if acting == .disjoint, suffering != .shared, crossed == 0 { return nil }
    if suffering == .disjoint, acting != .shared, crossed == 0 { return nil }
    if place == nil, crossed == 0 { return 0 }
    var points = place.map { $0 >= .near ? 3 : 1 } ?? 0
    points += 2 * min(2, crossed)
    points += shared >= 5 ? 2 : shared >= 3 ? 1 : 0
    for (mine, theirs) in [(one.killed, other.killed), (one.injured, other.injured)] where isNear(mine, theirs) {
      points += 2
    }
    if let mode = one.mode, mode == other.mode { points += 1 }
    return points
  }

  private func meeting(_ one: EventProfile, _ other: EventProfile, _ place: Whereabouts.Fit?) -> Int? {
    guard one.length <= 3, other.length <= 3 else { return 0 }
    let (fewer, more) = one.parties.count <= other.parties.count ? (one, other) : (other, one)
    guard !fewer.parties.isEmpty else { return 0 }
    // Meetings of other people are other meetings: everyone of the shorter list must be on the longer one.
    let isHeld = fewer.parties.allSatisfy { isParty($0, of: more) }
    let isHeldTurned = fewer.parties.count == more.parties.count && more.parties.allSatisfy { isParty($0, of: fewer) }
    guard isHeld || isHeldTurned else { return nil }
    if fewer.parties.count == 1 { return place.map { $0 >= .near } ?? false ? 6 : 0 }
    return 5 + (place.map { $0 >= .near ? 2 : 1 } ?? 0)
  }

  private func agreement(
    _ one: EventProfile, _ other: EventProfile, _ place: Whereabouts.Fit?, _ shared: Int
  ) -> Int? {
    guard one.length <= 3, other.length <= 3 else { return 0 }
    let crossed = sharedParties(one.parties, other.parties, one, other)
    if crossed == 0, !one.parties.isEmpty, !other.parties.isEmpty { return nil }
    return 2 * min(2, crossed) + (place.map { $0 >= .near ? 2 : 0 } ?? 0) + (shared >= 5 ? 2 : shared >= 3 ? 1 : 0)
  }

  private func saying(_ one: EventProfile, _ other: EventProfile, _ shared: Int) -> Int? {
    guard overlap(one.actors, other.actors, one, other) == .shared else { return nil }
    let target = overlap(one.recipients, other.recipients, one, other)
    if target == .disjoint { return nil }
    // One may blame another for many things on one day: the words tell which.
    guard shared >= 3, shared * 5 >= 2 * min(one.words.count, other.words.count) else { return 0 }
    return 2 + (target == .shared ? 2 : 0) + (shared >= 5 ? 2 : 1)
  }

  private func deed(_ one: EventProfile, _ other: EventProfile, _ place: Whereabouts.Fit?, _ shared: Int) -> Int? {
    let doing = overlap(one.actors, other.actors, one, other)
    let target = overlap(one.recipients, other.recipients, one, other)
    if doing == .disjoint || target == .disjoint || isFar(one.killed, other.killed) { return nil }
    guard doing == .shared, one.length <= 3, other.length <= 3 else { return 0 }
    return 2 + (target == .shared ? 2 : 0) + (place.map { $0 >= .near ? 2 : 1 } ?? 0)
      + (shared >= 5 ? 3 : shared >= 3 ? 2 : 0)
  }

  // MARK: Parties and figures

  private enum Overlap { case unknown, disjoint, shared }

  private func overlap(
    _ mine: [EntityID], _ theirs: [EntityID], _ one: EventProfile, _ other: EventProfile
  ) -> Overlap {
    if mine.isEmpty || theirs.isEmpty { return .unknown }
    return sharedParties(mine, theirs, one, other) > 0 ? .shared : .disjoint
  }

  /// How many of one report's parties the other names too, by name or by what they stand for.
  private func sharedParties(
    _ mine: [EntityID], _ theirs: [EntityID], _ one: EventProfile, _ other: EventProfile
  ) -> Int {
    var count = 0
    for party in mine where theirs.contains(party) || other.bodies.contains(party) { count += 1 }
    if count == 0 {
      for party in theirs where one.bodies.contains(party) { count += 1 }
    }
    return count
  }

  private func isParty(_ party: EntityID, of report: EventProfile) -> Bool {
    report.actors.contains(party) || report.recipients.contains(party) || report.bodies.contains(party)
  }

  /// Figures that two counts of one event do not give: 2 and 30 dead, "at least 5" and "at least 56".
  private func isFar(_ one: Quantity?, _ other: Quantity?) -> Bool {
    guard let mine = one.flatMap(EventLikeness.value), let theirs = other.flatMap(EventLikeness.value) else {
      return false
    }
    let (low, high) = (min(mine, theirs), max(mine, theirs))
    return high - low > 5 && high > 3 * low
  }

  private static func value(_ quantity: Quantity) -> Int? { quantity.value ?? quantity.low ?? quantity.high }

  private func isNear(_ one: Quantity?, _ other: Quantity?) -> Bool {
    guard let one, let other, one.low != nil || one.high != nil, other.low != nil || other.high != nil else {
      return false
    }
    return EventLikeness.apart(one, other) == nil
  }

  /// The gap between two figures: the top of the lower one and the bottom of the higher; nil where they overlap.
  private static func apart(_ one: Quantity?, _ other: Quantity?) -> (Int, Int)? {
    guard let one, let other else { return nil }
    if let top = one.high, let bottom = other.low, top < bottom { return (top, bottom) }
    if let top = other.high, let bottom = one.low, top < bottom { return (top, bottom) }
    return nil
  }
}
