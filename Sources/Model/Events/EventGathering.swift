import Corpus
import Facts

/// Puts event reports of one event together, whatever order their articles came in.
///
/// Reports of an event of the timeline are together by its name. The others join, most precise first, the reports they are
/// most like, if nothing that these say speaks against it and half of them speak for it: likeness is never chained.
struct EventGathering: Sendable {
  /// The gathered event of each profile.
  private(set) var groupOf: [Int32]
  /// Profiles of each group, in the order they were put together.
  private(set) var groups: [[Int32]] = []
  private(set) var anchors: [String?] = []

  /// Reports of a group that others are compared with: no more than this, so that a thousand reports cost no more than ten.
  private static let comparedReports = 10
  /// Groups of a day a report is compared with; a day with more is read as so many different events.
  private static let comparedGroups = 400

  /// Profiles of a group that others are compared with.
  private var compared: [[Int32]] = []
  /// The profile that a group was last compared with.
  private var triedBy: [Int32] = []
  private var byDay: [UInt64: [Int32]] = [:]
  private var byPlace: [PlaceKey: [Int32]] = [:]
  private var bySignature: [UInt64: Int32] = [:]
  private var byWording: [UInt64: [Int32]] = [:]
  private var byAnchor: [String: Int32] = [:]
  private let likeness: EventLikeness
  private let links: Links

  private struct PlaceKey: Hashable {
    let type: EventReport.EventType
    let place: EntityID
  }

  init(_ index: EventIndex, likeness: EventLikeness, links: EventLinks) {
    self.likeness = likeness
    let profiles = index.profiles
    self.links = Links(links, profiles)
    groupOf = [Int32](repeating: -1, count: profiles.count)
    var last: Int32?
    for number in EventGathering.order(of: profiles) {
      if let last, profiles[Int(last)].id == profiles[Int(number)].id {
        // A file that stands twice in the corpus: one fact, in one group.
        join(number, profiles[Int(number)], groupOf[Int(last)])
      } else {
        place(number, profiles)
      }
      last = number
    }
    // Only the result is kept.
    (compared, triedBy, byDay, byPlace, bySignature, byWording) = ([], [], [:], [:], [:], [:])
  }

  /// Surest first: what the timeline knows, then by how precise the date is; ties by what the reports say.
  private static func order(of profiles: [EventProfile]) -> [Int32] {
    struct Key {
      let rank: Int32
      let from: Int32
      let signature: UInt64
      let number: Int32
    }
    var keys = profiles.indices.map { number in
      let profile = profiles[number]
      let rank: Int32 =
        profile.anchor != nil ? 0 : profile.isDated ? (profile.isVague ? 500 : 1) + min(profile.length, 400) : 1000
      return Key(rank: rank, from: profile.from, signature: profile.signature, number: Int32(number))
    }
    keys.sort { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.from != right.from { return left.from < right.from }
      if left.signature != right.signature { return left.signature < right.signature }
      return profiles[Int(left.number)].id < profiles[Int(right.number)].id
    }
    return keys.map(\.number)
  }

  private mutating func place(_ number: Int32, _ profiles: [EventProfile]) {
    let profile = profiles[Int(number)]
    let group = links.group(of: number, groupOf) ?? known(number, profile) ?? likeliest(number, profile, profiles)
    if let group {
      join(number, profile, group)
    } else {
      let group = Int32(groups.count)
      groups.append([])
      compared.append([])
      triedBy.append(-1)
      anchors.append(nil)
      join(number, profile, group)
    }
  }

  /// The group of the same event of the timeline, or of a report that says the same in the same words.
  private func known(_ number: Int32, _ profile: EventProfile) -> Int32? {
    if let anchor = profile.anchor {
      return byAnchor[anchor].flatMap { links.forbid(number, groups[Int($0)]) ? nil : $0 }
    }
    guard profile.isDated, profile.words.count >= 3 else { return nil }
    return bySignature[profile.signature].flatMap { links.forbid(number, groups[Int($0)]) ? nil : $0 }
  }

  private mutating func likeliest(_ number: Int32, _ profile: EventProfile, _ profiles: [EventProfile]) -> Int32? {
    guard profile.anchor == nil else { return nil }
    var best: (group: Int32, points: Int)?
    var fitting = 0
    func consider(_ group: Int32) {
      if triedBy[Int(group)] == number { return }
      triedBy[Int(group)] = number
      guard !links.forbid(number, groups[Int(group)]),
        let points = points(profile, group, profiles)
      else { return }
      fitting += 1
      if best.map({ points > $0.points || points == $0.points && group < $0.group }) ?? true { best = (group, points) }
    }
    if profile.isNarrow {
      for day in profile.from...profile.to {
        for group in (byDay[EventGathering.key(profile.type, day)] ?? []).prefix(Self.comparedGroups) {
          consider(group)
        }
      }
    } else if let place = profile.place, EventLikeness.violent.contains(profile.type) {
      for group in (byPlace[PlaceKey(type: profile.type, place: place)] ?? []).prefix(Self.comparedGroups) {
        consider(group)
      }
    }
    if !profile.isNarrow, fitting > 1 {
      // "the attack of 2023" may be any of them.
      best = nil
    }
    if best == nil { for group in byWording[profile.wording] ?? [] { consider(group) } }
    return best?.group
  }

  /// How much speaks for a report belonging to a group; nil where not enough does.
  private func points(_ profile: EventProfile, _ group: Int32, _ profiles: [EventProfile]) -> Int? {
    let members = compared[Int(group)]
    // What the timeline has put together differs more than what likeness has.
    let needed = max(1, anchors[Int(group)] != nil ? 1 : (members.count + 1) / 2)
    var (fitting, sum, left) = (0, 0, members.count)
    for member in members {
      // Too few are left to speak for it.
      if fitting + left < needed { return nil }
      left -= 1
      switch likeness.verdict(profile, profiles[Int(member)]) {
      case .never: return nil
      case .unsure: break
      case .same(let points): (fitting, sum) = (fitting + 1, sum + points)
      }
    }
    return fitting >= needed ? sum * 16 / members.count : nil
  }

  private mutating func join(_ number: Int32, _ profile: EventProfile, _ group: Int32) {
    let index = Int(group)
    groupOf[Int(number)] = group
    groups[index].append(number)
    if let anchor = profile.anchor, anchors[index] == nil {
      anchors[index] = anchor
      if byAnchor[anchor] == nil { byAnchor[anchor] = group }
    }
    if profile.isDated, bySignature[profile.signature] == nil { bySignature[profile.signature] = group }
    if byWording[profile.wording]?.contains(group) != true { byWording[profile.wording, default: []].append(group) }
    // A wide date, or a report like those before, would only make the comparison longer.
    guard profile.isNarrow || compared[index].isEmpty, compared[index].count < Self.comparedReports else { return }
    compared[index].append(number)
    if profile.isNarrow {
      for type in EventGathering.alike(profile.type) {
        for day in profile.from...profile.to {
          let key = EventGathering.key(type, day)
          if byDay[key]?.last != group, byDay[key]?.contains(group) != true { byDay[key, default: []].append(group) }
        }
      }
    }
    if let place = profile.place, EventLikeness.violent.contains(profile.type) {
      let key = PlaceKey(type: profile.type, place: place)
      if byPlace[key]?.contains(group) != true { byPlace[key, default: []].append(group) }
    }
  }

  /// Types whose reports may be of one event.
  private static func alike(_ type: EventReport.EventType) -> [EventReport.EventType] {
    EventLikeness.violent.contains(type) ? [.assault, .protest] : [type]
  }

  private static func key(_ type: EventReport.EventType, _ day: Int32) -> UInt64 {
    UInt64(type.number) << 32 | UInt64(UInt32(bitPattern: day))
  }

  /// What an analyst has joined and divided.
  private struct Links {
    /// For each linked profile the lowest profile it is linked to, directly or not.
    private var same: [Int32: [Int32]] = [:]
    private var different: [Int32: [Int32]] = [:]

    init(_ links: EventLinks, _ profiles: [EventProfile]) {
      guard !links.isEmpty else { return }
      var numbers: [String: [Int32]] = [:]
      for (number, profile) in profiles.enumerated() { numbers[profile.id, default: []].append(Int32(number)) }
      var linked: [Int32: [Int32]] = [:]
      for pair in links.same {
        for one in numbers[pair.one] ?? [] {
          for other in numbers[pair.other] ?? [] {
            linked[one, default: []].append(other)
            linked[other, default: []].append(one)
          }
        }
      }
      for start in linked.keys where same[start] == nil {
        var met: Set<Int32> = [start]
        var waiting = [start]
        while let next = waiting.popLast() {
          for other in linked[next] ?? [] where met.insert(other).inserted { waiting.append(other) }
        }
        for member in met { same[member] = met.sorted() }
      }
      for pair in links.different {
        for one in numbers[pair.one] ?? [] {
          for other in numbers[pair.other] ?? [] {
            different[one, default: []].append(other)
            different[other, default: []].append(one)
          }
        }
      }
    }

    /// The group of a report that is linked to this one.
    func group(of number: Int32, _ groupOf: [Int32]) -> Int32? {
      for other in same[number] ?? [] where groupOf[Int(other)] >= 0 { return groupOf[Int(other)] }
      return nil
    }

    func forbid(_ number: Int32, _ members: [Int32]) -> Bool {
      guard let others = different[number] else { return false }
      return members.contains { others.contains($0) }
    }
  }
}
