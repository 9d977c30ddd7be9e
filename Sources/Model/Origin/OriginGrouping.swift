import Facts

/// Brings texts that are prints of one story together.
///
/// The longest text of a story leads its group. Each other text, the longest first, joins the leader it has most in
/// common with, if the group's other members are like it too: so a review of the week does not make one story of all it
/// holds, and a chain of updates ends where nothing of the first is left. The outcome depends on the texts alone.
struct OriginGrouping {
  /// How a text came into its group.
  struct Link: Sendable {
    let leader: Int32
    let likeness: Likeness
    let credit: String?
  }

  /// Runs that more stories than this share are phrases or standing background and bring no texts together.
  private static let commonest = 32
  /// Leaders that a text is compared with, those that share most runs first.
  private static let mostCandidates = 8
  /// Members of a group that a newcomer is compared with.
  private static let mostWitnesses = 12

  private let texts: [OriginText]
  private let table: RunTable
  /// Comparisons of this corpus made before, by the numbers of both texts.
  private(set) var compared: [UInt64: Likeness]
  /// The link of each text that joined another's group.
  private(set) var links: [Int32: Link] = [:]
  private var members: [Int32: [Int32]] = [:]
  /// Lists of leaders that hold a shared run, newest first.
  private var first: [UInt32: Int32] = [:]
  private var chain: [(leader: Int32, next: Int32, length: Int32)] = []

  /// - Parameters:
  ///   - social: numbers of the texts that share enough sampled runs with others, in any order.
  ///   - compared: comparisons made before.
  init(_ texts: [OriginText], table: RunTable, social: [Int32], compared: [UInt64: Likeness]) {
    (self.texts, self.table, self.compared) = (texts, table, compared)
    var counts = [Int32](repeating: 0, count: texts.count)
    for text in social.sorted(by: { texts[Int($0)].leads(texts[Int($1)]) }) { place(text, &counts) }
  }

  private mutating func place(_ text: Int32, _ counts: inout [Int32]) {
    let runs = texts[Int(text)].sample.filter { table.isShared($0) }
    var met: [Int32] = []
    for run in runs {
      guard var at = first[run], chain[Int(at)].length <= OriginGrouping.commonest else { continue }
      while at >= 0 {
        let leader = chain[Int(at)].leader
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
    if let link = bestLink(of: text, candidates.prefix(OriginGrouping.mostCandidates)) {
      links[text] = link
      members[link.leader, default: []].append(text)
    } else {
      lead(text, runs)
    }
  }

  private mutating func bestLink(of text: Int32, _ candidates: ArraySlice<Int32>) -> Link? {
    var best: Link?
    for leader in candidates {
      let likeness = likeness(text, leader)
      let (one, other) = (texts[Int(text)], texts[Int(leader)])
      let credit = one.credit(with: other)
      guard likeness.isPrint(isCredited: credit != nil && one.isOfSameDay(as: other)) else { continue }
      if let best, best.likeness.share >= likeness.share { continue }
      guard isLikeMembers(text, of: leader) else { continue }
      best = Link(leader: leader, likeness: likeness, credit: credit)
    }
    return best
  }

  /// Whether a text has a third in common with those that joined the leader before.
  private mutating func isLikeMembers(_ text: Int32, of leader: Int32) -> Bool {
    for member in (members[leader] ?? []).prefix(OriginGrouping.mostWitnesses) {
      if likeness(text, member).share < 33 { return false }
    }
    return true
  }

  private mutating func likeness(_ one: Int32, _ other: Int32) -> Likeness {
    let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    if let known = compared[key] { return known }
    let found = Likeness(texts[Int(one)].fingerprint, texts[Int(other)].fingerprint)
    compared[key] = found
    return found
  }

  private mutating func lead(_ text: Int32, _ runs: [UInt32]) {
    for run in runs {
      let next = first[run]
      let length = next.map { chain[Int($0)].length } ?? 0
      if length > OriginGrouping.commonest { continue }
      first[run] = Int32(chain.count)
      chain.append((leader: text, next: next ?? -1, length: length + 1))
    }
  }
}
