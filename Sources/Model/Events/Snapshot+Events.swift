import Corpus
import Facts

extension Snapshot {
  /// Event reports put together; worked out once.
  var gathered: GatheredEvents { derived.gathered.value { gather() } }

  /// Events and statements by their ids; of the whole corpus where a filter has left some.
  var eventFacts: FactNumbers { derived.eventFacts.value { FactNumbers(held) } }

  private func gather() -> GatheredEvents {
    let profiles = events.profiles
    let result = EventGathering(events, likeness: EventLikeness(whereabouts: whereabouts), links: eventLinks)
    var places = [Int32](repeating: 0, count: held.count)
    for (place, number) in byPath.enumerated() { places[Int(number)] = Int32(place) }
    var taken: Set<String> = []
    var groups: [GatheredEvents.Group] = []
    for (number, members) in result.groups.enumerated() {
      let anchor = result.anchors[number]
      // Of a known event that an analyst has divided only one part keeps its name.
      let id: String
      if let anchor, taken.insert(anchor).inserted {
        id = anchor
      } else {
        id = "e" + members.map { profiles[Int($0)].id }.min()!
      }
      let sorted = members.sorted { left, right in
        let (one, other) = (profiles[Int(left)].reference, profiles[Int(right)].reference)
        let (here, there) = (places[Int(one.article)], places[Int(other.article)])
        return here != there ? here < there : one.fact < other.fact
      }
      groups.append(
        GatheredEvents.Group(id: id, anchor: anchor, members: sorted, day: day(of: sorted, anchor)))
    }
    groups.sort { $0.day != $1.day ? $0.day > $1.day : $0.id < $1.id }
    return GatheredEvents(groups: groups, profiles: profiles.count)
  }

  /// The middle of the event's date; the lowest number for undated ones, so that they come last.
  func day(of members: [Int32], _ anchor: String?) -> Int32 {
    (date(of: members, anchor)?.middle).map { Int32($0.number) } ?? .min
  }

  /// The timeline's date, or the most precise one that reports give; of equally precise ones the most frequent.
  private func date(of members: [Int32], _ anchor: String?) -> DateValue? {
    if let anchor, let date = timeline[anchor]?.date { return date }
    var votes: [DateValue: Int] = [:]
    var length = Int32.max
    for member in members {
      let profile = events.profiles[Int(member)]
      guard profile.isDated, profile.length <= length, let when = report(profile).when else { continue }
      if profile.length < length { (votes, length) = ([:], profile.length) }
      votes[when, default: 0] += 1
    }
    return votes.max { ($0.value, $1.key.edtf) < ($1.value, $0.key.edtf) }?.key
  }

  func report(_ profile: EventProfile) -> EventReport {
    guard case .event(let report) = claim(profile.reference) else {
      preconditionFailure("a profile is made of an event report")
    }
    return report
  }

  /// For each event report of a reading the gathered event it belongs to, by the fact's id.
  package func gatheredEvents(of reading: Reading) -> [String: String] {
    guard let number = numbers(ofArticle: reading.article.id).first else { return [:] }
    var ids: [String: String] = [:]
    for index in events.profiles(of: number) where gathered.groupOf[index] >= 0 {
      ids[events.profiles[index].id] = gathered.groups[Int(gathered.groupOf[index])].id
    }
    return ids
  }

  /// All gathered events, newest first; undated ones last.
  package var gatheredEvents: [GatheredEvent] { gathered.groups.map(event) }

  func event(_ group: GatheredEvents.Group) -> GatheredEvent {
    var types: [EventReport.EventType: Int] = [:]
    var statuses: Set<EventReport.Status> = []
    var modes: Set<String> = []
    var places: [EntityID: Int] = [:]
    var (actors, recipients): ([EntityID: Int], [EntityID: Int]) = ([:], [:])
    var reports: [String] = []
    for member in group.members {
      let profile = events.profiles[Int(member)]
      types[profile.type, default: 0] += 1
      statuses.insert(profile.status)
      if let mode = profile.mode { modes.insert(mode) }
      if let place = profile.place { places[place, default: 0] += 1 }
      for actor in Set(profile.actors) { actors[actor, default: 0] += 1 }
      for actor in Set(profile.recipients) { recipients[actor, default: 0] += 1 }
      if !reports.contains(profile.id) { reports.append(profile.id) }
    }
    let type = types.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }!.key
    let place = places.max { left, right in
      let (one, other) = (whereabouts.isSpecific(left.key), whereabouts.isSpecific(right.key))
      return one != other ? other : (left.value, right.key) < (right.value, left.key)
    }
    func ranked(_ counts: [EntityID: Int]) -> [EntityID] {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
    return GatheredEvent(
      id: group.id, anchor: group.anchor, type: type, modes: modes.sorted(),
      statuses: EventReport.Status.allCases.filter(statuses.contains), when: date(of: group.members, group.anchor),
      place: place?.key, actors: ranked(actors), recipients: ranked(recipients), reports: reports,
      killed: casualties(group, \.killed), injured: casualties(group, \.injured),
      origins: Set(group.members.map { origins.ids[Int(origins.originOf[article(of: $0)])] }).sorted(),
      byHand: (marks.corrections.casualties[group.id] ?? []).map {
        GatheredEvent.ByHand(value: $0.value, mark: $0.mark)
      }
      .sorted { $0.value.measure.rawValue > $1.value.measure.rawValue })
  }

  private func article(of member: Int32) -> Int { Int(events.profiles[Int(member)].reference.article) }

  /// The figures that reports of an event give, with those who say them, in the order they are first given.
  private func casualties(
    _ group: GatheredEvents.Group, _ figure: (EventProfile) -> Quantity?
  ) -> [GatheredEvent.Casualties] {
    struct Key: Hashable {
      let quantity: Quantity
      let speaker: EntityID?
    }
    var order: [Key] = []
    var reports: [Key: [String]] = [:]
    let largest = largestCounts(of: group, figure)
    var wholes: Set<Key> = []
    for member in group.members {
      let profile = events.profiles[Int(member)]
      guard let quantity = figure(profile), quantity.low != nil || quantity.high != nil else { continue }
      let key = Key(quantity: quantity, speaker: speaker(of: profile.reference))
      if reports[key] == nil { order.append(key) }
      reports[key, default: []].append(profile.id)
      if profile.happened, largest[profile.reference.article] == quantity.size { wholes.insert(key) }
    }
    return order.map {
      GatheredEvent.Casualties(
        quantity: $0.quantity, reports: reports[$0]!, speaker: $0.speaker, isPart: !wholes.contains($0))
    }
  }

  /// The largest count of each article: smaller ones are of some of those.
  private func largestCounts(of group: GatheredEvents.Group, _ figure: (EventProfile) -> Quantity?) -> [Int32: Int] {
    var result: [Int32: Int] = [:]
    for member in group.members {
      let profile = events.profiles[Int(member)]
      guard profile.happened, let quantity = figure(profile) else { continue }
      result[profile.reference.article] = max(result[profile.reference.article] ?? 0, quantity.size)
    }
    return result
  }

  /// Who says what an event report tells: the speaker of the statement whose words it stands in.
  func speaker(of reference: FactReference) -> EntityID? {
    let article = held[Int(reference.article)]
    let focus = article.reading.facts[Int(reference.fact)].citation.focus
    for index in article.said {
      let fact = article.reading.facts[Int(index)]
      guard fact.citation.focus.start <= focus.start, focus.end <= fact.citation.focus.end,
        case .statement(let statement) = fact.claim
      else { continue }
      return statement.speaker
    }
    return nil
  }

  // MARK: Answers

  func eventRows() -> LazyRows<EventRow> {
    let groups = gathered.groups
    return LazyRows(count: groups.count) { eventRow(groups[$0]) }
  }

  func eventRow(_ group: GatheredEvents.Group) -> EventRow {
    let event = event(group)
    let basis = Basis.facts(.reports(ofEvent: group.id))
    let articles = Set(group.members.map(article(of:)))
    let killed = event.total(.killed).map { Figure(.stated($0), basis: basis) }
    let injured = event.total(.injured).map { Figure(.stated($0), basis: basis) }
    return EventRow(
      event: event, title: group.anchor.flatMap { timeline[$0]?.title }, placeName: event.place.map(name(of:)),
      actorNames: event.actors.map(name(of:)), recipientNames: event.recipients.map(name(of:)),
      reports: Figure(.facts(group.members.count), basis: basis),
      articles: Figure(.articles(articles.count), basis: basis),
      origins: Figure(.origins(Set(articles.map { self.origins.originOf[Int($0)] }).count), basis: basis),
      killed: killed, injured: injured, words: words(of: group), whenBasis: whenBasis(event, group),
      casualties: event.killed.map { casualtyLine($0, .killed) } + event.injured.map { casualtyLine($0, .injured) })
  }

  /// How the first report that says enough words it; where none does ("hurt"), with what stands around it.
  private func words(of group: GatheredEvents.Group) -> String {
    var first: String?
    for member in group.members {
      let reference = events.profiles[Int(member)].reference
      let article = held[Int(reference.article)]
      let citation = article.reading.facts[Int(reference.fact)].citation
      let words = article.article.text.string(citation.focus)
      if words.utf8.count(where: { $0 == Snapshot.space }) >= Snapshot.fewestGaps { return words }
      first = first ?? article.article.text.string(Snapshot.widened(citation, in: article.article.text.bytes))
    }
    return first ?? ""
  }
  private static let space = UInt8(ascii: " ")
  /// How many spaces a wording has at least that says enough by itself: three words.
  private static let fewestGaps = 2
  /// How many words around a shorter one are shown with it.
  private static let wordsBefore = 5
  private static let wordsBehind = 4

  /// The words of a citation with some of those before and behind them in their sentence.
  private static func widened(_ citation: Citation, in bytes: [UInt8]) -> TextSpan {
    var (start, end) = (citation.focus.start, citation.focus.end)
    var words = 0
    while start > citation.sentence.start, words < wordsBefore || bytes[start - 1] != space {
      start -= 1
      if bytes[start] == space { words += 1 }
    }
    words = 0
    while end < citation.sentence.end, words < wordsBehind || bytes[end] != space {
      if bytes[end] == space { words += 1 }
      end += 1
    }
    return TextSpan(start, end)
  }

  private func whenBasis(_ event: GatheredEvent, _ group: GatheredEvents.Group) -> String? {
    guard let when = event.when else { return nil }
    if let anchor = group.anchor, timeline[anchor]?.date == when { return "the reference timeline" }
    return group.members.lazy.map { report(events.profiles[Int($0)]) }.first { $0.when == when }?.whenBasis
  }

  func eventPage(_ id: String) -> EventPage? {
    guard let group = gathered.group(id: id) ?? group(ofReport: id) else { return nil }
    let row = eventRow(group)
    return EventPage(
      row: row, reports: claimRows(group.members.map { events.profiles[Int($0)].reference }),
      sides: accounts(of: group))
  }

  private func group(ofReport fact: String) -> GatheredEvents.Group? {
    var query = FactQuery.facts(ids: [fact])
    query.kinds = [.event]
    guard let number = references(query).first.flatMap(events.number(of:)), gathered.groupOf[number] >= 0 else {
      return nil
    }
    return gathered.groups[Int(gathered.groupOf[number])]
  }

  private func casualtyLine(
    _ casualties: GatheredEvent.Casualties, _ what: EventPage.CasualtyLine.What
  ) -> EventPage.CasualtyLine {
    var query = FactQuery.facts(ids: Set(casualties.reports))
    query.kinds = [.event]
    let basis = Basis.facts(query)
    let articles = Set(references(query).map(\.article)).map { held[Int($0)] }
    return EventPage.CasualtyLine(
      what: what, stated: Figure(.stated(casualties.quantity), basis: basis),
      speaker: casualties.speaker.map(name(of:)),
      outlets: Set(articles.compactMap { $0.article.outlet?.value }).sorted(),
      articles: Figure(.articles(articles.count), basis: basis),
      origins: Figure(.origins(Set(articles.map { self.origins.originOf[Int($0.number)] }).count), basis: basis))
  }

  func statementRows() -> LazyRows<ClaimRow> {
    let references = byDate.flatMap { number in
      held[Int(number)].statements.map { FactReference(article: number, fact: $0) }
    }
    return LazyRows(count: references.count) { claimRows([references[$0]])[0] }
  }
}
