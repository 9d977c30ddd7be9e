import Corpus
import Facts

/// What reports must share to be one point: the same thing said of the same time in the same figure.
struct StrengthKey: Hashable, Sendable {
  let force: EntityID
  let kind: StrengthReport.Kind
  let nation: String?
  let asOf: String?
  let quantity: Quantity?
  /// What is counted, where it is formations and not people.
  let formation: String?
  let isHistorical: Bool
  let modality: StrengthReport.Modality

  init(_ report: StrengthReport) {
    (force, kind, nation, quantity) = (report.force, report.kind, report.nation, report.quantity)
    asOf = report.asOf?.edtf
    formation = report.quantity?.qualifier == .unit ? report.unit : nil
    (isHistorical, modality) = (report.isHistorical, report.modality)
  }

  /// "kfor/total/-/2022-08-17/nearly 4000/asserted": stable, since made of nothing but what the reports say.
  var id: String {
    var id = force.slug
    id.reserveCapacity(80)
    func add(_ mark: String, _ part: String) {
      id += mark
      id += part
    }
    func bound(_ value: Int?) -> String { value.map(String.init) ?? "" }
    add("/", kind.rawValue)
    add("/", nation ?? "-")
    add("/", asOf ?? "undated")
    if isHistorical { id += " historical" }
    if let quantity {
      add("/", quantity.qualifier.rawValue)
      if let value = quantity.value, quantity == Quantity(value, quantity.qualifier) {
        add(" ", String(value))
      } else {
        add(" ", "\(bound(quantity.value))(\(bound(quantity.low))..\(bound(quantity.high)))")
      }
      if let formation { add(" ", formation) }
    } else {
      id += "/no figure"
    }
    add("/", modality.rawValue)
    return id
  }
}

/// All reports of strength, gathered into points.
struct StrengthLedger: Sendable {
  /// Reports that say the same; immutable, so that snapshots share it.
  final class Group: Sendable {
    let key: StrengthKey
    let id: String
    let asOf: DateValue?
    let reports: [FactReference]
    let speakers: Set<EntityID>
    /// The as-of day; undated ones come last.
    private let day: Int

    init(key: StrengthKey, id: String, asOf: DateValue?, reports: [FactReference], speakers: Set<EntityID>) {
      (self.key, self.id, self.asOf, self.reports, self.speakers) = (key, id, asOf, reports, speakers)
      day = asOf?.middle?.number ?? .max
    }

    func isListed(before other: Group) -> Bool {
      if day != other.day { return day < other.day }
      if key.kind != other.key.kind { return key.kind.rawValue < other.key.kind.rawValue }
      return figure != other.figure ? figure < other.figure : id < other.id
    }

    private var figure: Int { key.quantity?.value ?? key.quantity?.high ?? -1 }
  }

  private var numbers: [String: Int32] = [:]
  private(set) var groups: [Group] = []
  private var points: [StrengthPoint?] = []
  private(set) var reports = 0
  /// For each article the groups of its reports, in text order.
  private var groupsByArticle: [[Int32]] = []
  private var byFact: [String: FactReference] = [:]
  /// Reports whose id stands elsewhere too: a file that is twice in the corpus.
  private var copies: [String: [FactReference]] = [:]
  /// The articles with the reports that a filter has left; nil: all are left, as `byFact` and `copies` have them.
  private var left: [HeldArticle]?
  /// Numbers of the groups by as-of date, undated ones last.
  private var order: [Int32] = []
  /// The points in that order.
  private(set) var sorted: [StrengthPoint] = []

  /// Nil for one of which a filter has left no report.
  func group(id: String) -> Group? {
    guard let group = numbers[id].map({ groups[Int($0)] }), !group.reports.isEmpty else { return nil }
    return group
  }

  /// The point that a report belongs to: the `index`th report of an article.
  func point(ofReport index: Int, article: Int32) -> StrengthPoint? {
    points[Int(groupsByArticle[Int(article)][index])]
  }

  /// The groups of an article's reports.
  func groups(ofArticle article: Int32) -> [Int32] { groupsByArticle[Int(article)] }
  /// Id of the point that a report belongs to.
  func pointID(of reference: FactReference, in article: HeldArticle) -> String? {
    article.strength.firstIndex(of: reference.fact).map { groups[Int(groupsByArticle[Int(reference.article)][$0])].id }
  }

  /// Reports with a fact id; more than one only where a file stands twice in the corpus.
  func reports(factID: String) -> [FactReference] {
    guard let first = byFact[factID] else { return [] }
    let all = copies[factID].map { [first] + $0 } ?? [first]
    return left.map { left in all.filter { left[Int($0.article)].strength.contains($0.fact) } } ?? all
  }

  /// Takes the reports of articles that follow in number; answers the groups that changed.
  mutating func add(_ articles: ArraySlice<HeldArticle>) -> Set<Int32> {
    var reportsOf: [Int32: [FactReference]] = [:]
    for article in articles {
      var numbers: [Int32] = []
      for index in article.strength {
        let fact = article.reading.facts[Int(index)]
        guard case .strength(let report) = fact.claim else { continue }
        let reference = FactReference(article: article.number, fact: index)
        if byFact[fact.id] == nil {
          byFact[fact.id] = reference
        } else {
          copies[fact.id, default: []].append(reference)
        }
        let number = self.number(of: report)
        numbers.append(number)
        reportsOf[number, default: []].append(reference)
        reports += 1
      }
      groupsByArticle.append(numbers)
    }
    for (number, more) in reportsOf {
      let group = groups[Int(number)]
      var speakers = group.speakers
      for reference in more {
        let fact = articles[articles.startIndex + Int(reference.article - articles.first!.number)]
          .reading.facts[Int(reference.fact)]
        if case .strength(let report) = fact.claim, let speaker = report.speaker { speakers.insert(speaker) }
      }
      groups[Int(number)] = Group(
        key: group.key, id: group.id, asOf: group.asOf, reports: group.reports + more, speakers: speakers)
    }
    return Set(reportsOf.keys)
  }

  private mutating func number(of report: StrengthReport) -> Int32 {
    let key = StrengthKey(report)
    let id = key.id
    if let known = numbers[id] { return known }
    let number = Int32(groups.count)
    numbers[id] = number
    groups.append(Group(key: key, id: id, asOf: report.asOf, reports: [], speakers: []))
    points.append(nil)
    return number
  }

  /// Takes the points of changed groups and puts all in order.
  mutating func put(_ made: [(group: Int32, point: StrengthPoint)]) {
    guard !made.isEmpty else { return }
    let new = made.map(\.group).filter { points[Int($0)] == nil }
    for (number, point) in made { points[Int(number)] = point }
    order = merge(new, into: order) { groups[Int($0)].isListed(before: groups[Int($1)]) }
    sorted = order.compactMap { points[Int($0)] }
  }

  /// The reports that a filter has left; groups keep their numbers, one without reports is no point.
  /// - Parameter whole: the articles before.
  /// - Returns: the ledger, and the groups whose points must be made anew.
  func narrowed(to held: [HeldArticle], from whole: [HeldArticle]) -> (ledger: StrengthLedger, changed: [Int32]) {
    var next = self
    (next.left, next.reports) = (held, 0)
    var isChanged = [Bool](repeating: false, count: groups.count)
    next.groupsByArticle = held.map { article in
      let number = Int(article.number)
      let (before, numbers) = (whole[number].strength, groupsByArticle[number])
      next.reports += article.strength.count
      if article.strength.count == before.count { return numbers }
      if article.strength.isEmpty {
        for group in numbers { isChanged[Int(group)] = true }
        return []
      }
      var left: [Int32] = []
      left.reserveCapacity(article.strength.count)
      for (place, fact) in before.enumerated() {
        if article.strength.contains(fact) {
          left.append(numbers[place])
        } else {
          isChanged[Int(numbers[place])] = true
        }
      }
      return left
    }
    var changed: [Int32] = []
    for index in groups.indices where isChanged[index] {
      let group = groups[index]
      let reports = group.reports.filter { held[Int($0.article)].strength.contains($0.fact) }
      let speakers = reports.compactMap { report -> EntityID? in
        guard case .strength(let stated) = held[Int(report.article)].reading.facts[Int(report.fact)].claim else {
          return nil
        }
        return stated.speaker
      }
      next.groups[index] = Group(
        key: group.key, id: group.id, asOf: group.asOf, reports: reports, speakers: Set(speakers))
      next.points[index] = nil
      if !reports.isEmpty {
        changed.append(Int32(index))
        isChanged[index] = false
      }
    }
    // What is marked still has no report left.
    next.order = order.filter { !isChanged[Int($0)] }
    next.sorted = next.order.compactMap { next.points[Int($0)] }
    return (next, changed)
  }

  /// Takes points made anew in their places.
  mutating func renew(_ made: [(group: Int32, point: StrengthPoint)]) {
    for (number, point) in made { points[Int(number)] = point }
    sorted = order.compactMap { points[Int($0)] }
  }
}

/// A sorted row with new members put where they belong.
func merge(_ new: [Int32], into old: [Int32], by isBefore: (Int32, Int32) -> Bool) -> [Int32] {
  guard !new.isEmpty else { return old }
  var result: [Int32] = []
  result.reserveCapacity(old.count + new.count)
  var copied = 0
  for number in new.sorted(by: isBefore) {
    var (low, high) = (copied, old.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(old[middle], number) { low = middle + 1 } else { high = middle }
    }
    result.append(contentsOf: old[copied..<low])
    result.append(number)
    copied = low
  }
  result.append(contentsOf: old[copied...])
  return result
}
