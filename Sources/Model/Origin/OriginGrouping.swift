import Facts

/// Brings texts that are prints of one story together.
///
/// Texts are placed one after the other, the longest first. Each joins the group of the text it has most in common with,
/// if it has something in common with most of that group, and other groups that it is a print of come with it on the same
/// terms: so a review of the week does not make one story of all it holds, and a chain of updates ends where nothing of
/// the first is left. The outcome depends on the texts alone.
struct OriginGrouping {
  /// How a text came into its group.
  struct Link: Sendable {
    /// The longest text of the group, which was there first.
    fileprivate(set) var leader: Int32
    /// The text it has most in common with.
    let other: Int32
    let likeness: Likeness
    let credit: String?
  }

  /// Runs that more stories than this share are phrases or standing background and bring no texts together.
  private static let commonest = 32
  /// Groups that a text is compared with, those that share most runs first.
  private static let mostCandidates = 8
  /// Members of a group that a newcomer is compared with, beside its leader.
  private static let mostWitnesses = 12
  /// Per cent that a newcomer shares with more than half of them.
  private static let leastShare = 25

  private let texts: [OriginText]
  private let table: RunTable
  /// Comparisons of this corpus made before, by the numbers of both texts.
  private(set) var compared: [UInt64: Likeness]
  /// The link of each text that joined another's group.
  private(set) var links: [Int32: Link] = [:]
  private var members: [Int32: [Int32]] = [:]
  /// The leader that a leader's group went to.
  private var absorbed: [Int32: Int32] = [:]
  /// For the place of each run in the table, the list of groups that hold it, newest first; -1: none.
  private var first: [Int32]
  /// The text that was compared last, ready for the next comparison.
  private var compares: (text: Int32, runs: ComparedRuns)?
  private var chain: [(leader: Int32, next: Int32, length: Int32)] = []

  /// - Parameters:
  ///   - social: numbers of the texts that share enough sampled runs with others, in any order.
  ///   - compared: comparisons made before.
  init(_ texts: [OriginText], table: RunTable, social: [Int32], compared: [UInt64: Likeness]) {
    (self.texts, self.table, self.compared) = (texts, table, compared)
    first = [Int32](repeating: -1, count: social.isEmpty ? 0 : table.capacity)
    var counts = [Int32](repeating: 0, count: texts.count)
    for text in social.sorted(by: { texts[Int($0)].leads(texts[Int($1)]) }) { place(text, &counts) }
  }

  private mutating func place(_ text: Int32, _ counts: inout [Int32]) {
    let runs = texts[Int(text)].sample.compactMap { table.sharedPlace(of: $0) }
    var met: [Int32] = []
    for run in runs {
      var at = first[run]
      if at >= 0, chain[Int(at)].length > OriginGrouping.commonest { continue }
      while at >= 0 {
        let leader = home(of: chain[Int(at)].leader)
        if counts[Int(leader)] == 0 { met.append(leader) }
        counts[Int(leader)] += 1
        at = chain[Int(at)].next
      }
    }
    let least = max(1, texts[Int(text)].sample.count / 10)
    var candidates = met.filter { counts[Int($0)] >= least }
    candidates.sort { left, right in
      let (a, b) = (counts[Int(left)], counts[Int(right)])
      return a != b ? a > b : texts[Int(left)].leads(texts[Int(right)])
    }
    for leader in met { counts[Int(leader)] = 0 }
    let found = candidates.prefix(OriginGrouping.mostCandidates).compactMap { link(of: text, to: $0) }
    guard let best = found.max(by: { $0.likeness.share < $1.likeness.share }) else { return list(text, runs) }
    join(text, by: best)
    for link in found where link.leader != best.leader { absorb(link, by: text) }
    list(home(of: best.leader), runs)
  }

  private func home(of leader: Int32) -> Int32 {
    var leader = leader
    while let next = absorbed[leader] { leader = next }
    return leader
  }

  private mutating func join(_ text: Int32, by link: Link) {
    links[text] = link
    members[link.leader, default: []].append(text)
  }

  /// Brings the group of a link to the group that the linked text is in, if most of the two are alike.
  private mutating func absorb(_ link: Link, by text: Int32) {
    let mine = home(of: links[text]!.leader)
    let other = home(of: link.leader)
    guard mine != other else { return }
    let (stays, goes) = texts[Int(mine)].leads(texts[Int(other)]) ? (mine, other) : (other, mine)
    var (pairs, strangers) = (0, 0)
    for one in witnesses(of: stays) {
      for two in witnesses(of: goes) {
        pairs += 1
        if likeness(one, two).share < OriginGrouping.leastShare { strangers += 1 }
      }
    }
    guard strangers * 2 < pairs else { return }
    // The leader that goes is named a print of the text that showed the two groups to be one.
    let between = goes == other ? link : links[text]!
    absorbed[goes] = stays
    let moved = members.removeValue(forKey: goes) ?? []
    for member in moved { links[member]!.leader = stays }
    links[goes] = Link(leader: stays, other: text, likeness: between.likeness, credit: between.credit)
    members[stays, default: []] += [goes] + moved
  }

  private func witnesses(of leader: Int32) -> [Int32] {
    [leader] + (members[leader] ?? []).prefix(OriginGrouping.mostWitnesses)
  }

  /// How a text would join a group; nil if it does not belong there.
  private mutating func link(of text: Int32, to leader: Int32) -> Link? {
    var best: Link?
    var strangers = 0
    let group = witnesses(of: leader)
    for other in group {
      let likeness = likeness(text, other)
      if likeness.share < OriginGrouping.leastShare {
        strangers += 1
        if strangers * 2 >= group.count { return nil }
        continue
      }
      let (one, two) = (texts[Int(text)], texts[Int(other)])
      let credit = one.credit(with: two)
      guard likeness.isPrint(isCredited: credit != nil && one.isOfSameDay(as: two)) else { continue }
      if let best, best.likeness.share >= likeness.share { continue }
      best = Link(leader: leader, other: other, likeness: likeness, credit: credit)
    }
    return best
  }

  private mutating func likeness(_ one: Int32, _ other: Int32) -> Likeness {
    let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    if let known = compared[key] { return known }
    if compares?.text != one { compares = (one, ComparedRuns(texts[Int(one)].fingerprint)) }
    let found = Likeness(compares!.runs, texts[Int(other)].fingerprint)
    compared[key] = found
    return found
  }

  /// Lists a group under runs of one of its texts.
  private mutating func list(_ leader: Int32, _ runs: [Int]) {
    for run in runs {
      let next = first[run]
      let length = next < 0 ? 0 : chain[Int(next)].length
      if length > OriginGrouping.commonest || isListed(leader, from: next) { continue }
      first[run] = Int32(chain.count)
      chain.append((leader: leader, next: next, length: length + 1))
    }
  }

  private func isListed(_ leader: Int32, from entry: Int32) -> Bool {
    var at = entry
    while at >= 0 {
      if home(of: chain[Int(at)].leader) == leader { return true }
      at = chain[Int(at)].next
    }
    return false
  }
}
