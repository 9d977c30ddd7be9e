import Corpus
import Facts

/// Which articles are prints of one text.
///
/// Groups are made anew from all texts whenever articles come, so that they depend on the articles alone; comparisons
/// made once are kept. What was decided by hand is applied last, in the order it was decided.
struct OriginIndex: Sendable {
  /// An order of articles that does not hang on when they came: by id, which is the same for a file that is named twice.
  private struct Name: Comparable {
    let id, path: String
    let start: Int

    init(_ article: Article) { (id, path, start) = (article.id, article.path, article.span.start) }

    static func < (one: Name, other: Name) -> Bool {
      (one.id, one.path, one.start) < (other.id, other.path, other.start)
    }
  }

  private var texts: [OriginText] = []
  private var textNumbers: [String: Int32] = [:]
  /// The text of each article, by number, and what tells articles apart.
  private var textOf: [Int32] = []
  private var names: [Name] = []
  /// Articles that were ever taken out of the group of their text.
  private var apart: Set<Int32> = []
  private var table = RunTable()
  /// For each text, how many of its sampled runs others have too.
  private var sharedRuns: [Int32] = []
  private var compared: [UInt64: Likeness] = [:]
  private var links: [Int32: OriginGrouping.Link] = [:]

  /// The group of each article, by number: the lowest number of an article in it.
  private(set) var originOf: [Int32] = []
  /// The articles of each group, at the group's number.
  private(set) var prints: [[Int32]] = []
  /// The id of each group and the number of its leading article, at the group's number.
  private(set) var ids: [String] = []
  private(set) var leaders: [Int32] = []
  /// How many groups there are.
  private(set) var count = 0
  /// Articles that a mark took out of their group, and groups that a mark brought together.
  private(set) var takenOut: [Int32: Mark] = [:]
  private(set) var merged: [Int32: Mark] = [:]

  /// Takes one article; its group is known after `regroup`.
  mutating func add(_ reading: Reading, article: Int32) {
    let hash = reading.article.origin
    let text: Int32
    if let known = textNumbers[hash] {
      text = known
    } else {
      text = Int32(texts.count)
      textNumbers[hash] = text
      texts.append(OriginText(hash: hash, fingerprint: reading.fingerprint))
      sharedRuns.append(0)
      table.add(texts[Int(text)].sample, text: text) { sharedRuns[Int($0)] += 1 }
    }
    texts[Int(text)].add(reading, article: article)
    textOf.append(text)
    names.append(Name(reading.article))
  }

  /// Makes the groups.
  /// - Parameters:
  ///   - marks: decisions about origins, in order.
  ///   - numbers: the articles with an id.
  /// - Returns: articles that were grouped before and whose group is another now.
  mutating func regroup(marks: [Mark], numbers: (String) -> [Int32]) -> [Int32] {
    let grouping = OriginGrouping(texts, table: table, social: socialTexts, compared: compared)
    (compared, links) = (grouping.compared, grouping.links)
    var labels = textOf.map { links[$0]?.leader ?? $0 }
    apply(marks, to: &labels, numbers)
    let before = originOf
    number(labels)
    return before.indices.filter { before[$0] != originOf[$0] }.map { Int32($0) }
  }

  /// Texts that may be like another one.
  private var socialTexts: [Int32] {
    texts.indices.filter { text in
      sharedRuns[text] > 0 && Int(sharedRuns[text]) * 10 >= texts[text].sample.count
    }.map { Int32($0) }
  }

  private mutating func apply(_ marks: [Mark], to labels: inout [Int32], _ numbers: (String) -> [Int32]) {
    (takenOut, merged, apart) = ([:], [:], [])
    var fresh = Int32(texts.count)
    for mark in marks {
      let articles = mark.ids(.article).flatMap(numbers)
      switch mark.action {
      case .mergeOrigins:
        let wanted = Set(articles.map { labels[Int($0)] })
        guard wanted.count > 1, let label = wanted.min() else { continue }
        for article in labels.indices where wanted.contains(labels[article]) {
          labels[article] = label
          merged[Int32(article)] = mark
          takenOut[Int32(article)] = nil
        }
      case .splitOrigin:
        for article in articles where labels.count(where: { $0 == labels[Int(article)] }) > 1 {
          labels[Int(article)] = fresh
          fresh += 1
          apart.insert(article)
          takenOut[article] = mark
          merged[article] = nil
        }
      default: continue
      }
    }
  }

  /// Numbers the groups by their first article.
  private mutating func number(_ labels: [Int32]) {
    var groups: [Int32: Int32] = [:]
    originOf.removeAll(keepingCapacity: true)
    prints = [[Int32]](repeating: [], count: labels.count)
    for (article, label) in labels.enumerated() {
      let group = groups[label] ?? Int32(article)
      if group == article { groups[label] = group }
      originOf.append(group)
      prints[Int(group)].append(Int32(article))
    }
    count = groups.count
    ids = [String](repeating: "", count: labels.count)
    leaders = [Int32](repeating: -1, count: labels.count)
    for group in groups.values {
      let leader = leader(of: group)
      leaders[Int(group)] = leader
      ids[Int(group)] =
        isHome(group, of: textOf[Int(leader)]) ? texts[Int(textOf[Int(leader)])].hash : names[Int(leader)].id
    }
  }

  /// The article that leads a group: of its longest text, the one whose id comes first.
  private func leader(of group: Int32) -> Int32 {
    var leader = group
    for article in prints[Int(group)].dropFirst() {
      let (text, first) = (textOf[Int(article)], textOf[Int(leader)])
      let isBetter =
        text == first
        ? names[Int(article)] < names[Int(leader)] : texts[Int(text)].leads(texts[Int(first)])
      if isBetter { leader = article }
    }
    return leader
  }

  /// Whether a group goes by the hash of a text: all that hold it do, unless a hand took one of its articles out.
  private func isHome(_ group: Int32, of text: Int32) -> Bool {
    let articles = texts[Int(text)].articles
    if apart.isEmpty || articles.allSatisfy({ originOf[Int($0)] == group }) { return true }
    return articles.contains { originOf[Int($0)] == group && !apart.contains($0) }
  }

  /// The groups of the articles that a filter has left: who is a print of whom is a matter of the whole corpus.
  func narrowed(to kept: [Bool]) -> OriginIndex {
    var next = self
    next.prints = prints.map { $0.filter { kept[Int($0)] } }
    next.count = next.prints.count { !$0.isEmpty }
    return next
  }

  /// The group with an id.
  /// - Parameter numbers: the articles with an article's id.
  func number(of id: String, numbers: (String) -> [Int32]) -> Int32? {
    let articles = textNumbers[id].map { texts[Int($0)].articles } ?? numbers(id)
    return articles.lazy.map { originOf[Int($0)] }.first { ids[Int($0)] == id }
  }

  /// How an article came into its group.
  enum Membership {
    case only, leader
    /// The article with the same words that stands for them.
    case sameWords(as: Int32)
    case link(OriginGrouping.Link, of: Int32, changed: [(here: TextSpan, there: TextSpan)])
    case byHand(Mark)
  }

  func membership(of article: Int32) -> Membership {
    let group = originOf[Int(article)]
    let text = textOf[Int(article)]
    if prints[Int(group)].count == 1 { return takenOut[article].map { .byHand($0) } ?? .only }
    let leader = leaders[Int(group)]
    if article == leader { return .leader }
    if let first = self.article(of: text, in: group), first != article { return .sameWords(as: first) }
    if let link = links[text], let other = self.article(of: link.other, in: group) {
      return membership(of: text, by: link, other)
    }
    if let mark = merged[article] { return .byHand(mark) }
    // A hand took out the print that the others were compared with: they are compared with the longest that is left.
    let (first, one, other) = (textOf[Int(leader)], texts[Int(text)], texts[Int(textOf[Int(leader)])])
    let likeness = Likeness(one.fingerprint, other.fingerprint)
    let link = OriginGrouping.Link(leader: first, other: first, likeness: likeness, credit: one.credit(with: other))
    return membership(of: text, by: link, leader)
  }

  private func membership(of text: Int32, by link: OriginGrouping.Link, _ other: Int32) -> Membership {
    let changed = texts[Int(text)].fingerprint.changedNumbers(from: texts[Int(link.other)].fingerprint)
    return .link(link, of: other, changed: changed.map { ($0.here.span, $0.there.span) })
  }

  /// The article that stands for a text in a group: the one whose id comes first.
  private func article(of text: Int32, in group: Int32) -> Int32? {
    texts[Int(text)].articles.filter { originOf[Int($0)] == group }.min { names[Int($0)] < names[Int($1)] }
  }
}
