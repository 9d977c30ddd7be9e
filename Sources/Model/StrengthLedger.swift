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
    var figure = "no figure"
    if let quantity {
      func bound(_ value: Int?) -> String { value.map(String.init) ?? "" }
      figure = quantity.qualifier.rawValue + " "
      if let value = quantity.value, quantity == Quantity(value, quantity.qualifier) {
        figure += String(value)
      } else {
        figure += "\(bound(quantity.value))(\(bound(quantity.low))..\(bound(quantity.high)))"
      }
      if let formation { figure += " \(formation)" }
    }
    let time = (asOf ?? "undated") + (isHistorical ? " historical" : "")
    return "\(force)/\(kind.rawValue)/\(nation ?? "-")/\(time)/\(figure)/\(modality.rawValue)"
  }
}

/// All reports of strength, gathered into points.
struct StrengthLedger: Sendable {
  struct Group: Sendable {
    let key: StrengthKey
    let id: String
    let asOf: DateValue?
    var reports: [FactReference] = []
    var speakers: Set<EntityID> = []
    var point: StrengthPoint?
  }

  private var numbers: [StrengthKey: Int] = [:]
  private var byID: [String: Int] = [:]
  private var byFact: [String: [FactReference]] = [:]
  private(set) var groups: [Group] = []
  private(set) var reports = 0
  /// Numbers of the groups by as-of date, undated ones last.
  private var order: [Int] = []
  private(set) var points: [StrengthPoint] = []

  func group(id: String) -> Group? { byID[id].map { groups[$0] } }
  func group(of report: StrengthReport) -> Group? { numbers[StrengthKey(report)].map { groups[$0] } }
  /// Reports with a fact id; more than one only where a file stands twice in the corpus.
  func reports(factID: String) -> [FactReference] { byFact[factID] ?? [] }

  /// Takes an article's reports; answers the groups that changed.
  mutating func add(_ article: HeldArticle) -> [Int] {
    var touched: [Int] = []
    for index in article.strength {
      let fact = article.reading.facts[Int(index)]
      guard case .strength(let report) = fact.claim else { continue }
      let reference = FactReference(article: article.number, fact: index)
      byFact[fact.id, default: []].append(reference)
      reports += 1
      let key = StrengthKey(report)
      let number: Int
      if let known = numbers[key] {
        number = known
      } else {
        number = groups.count
        let group = Group(key: key, id: key.id, asOf: report.asOf)
        (numbers[key], byID[group.id]) = (number, number)
        groups.append(group)
        order.append(number)
      }
      groups[number].reports.append(reference)
      if let speaker = report.speaker { groups[number].speakers.insert(speaker) }
      touched.append(number)
    }
    return touched
  }

  /// Takes the points of changed groups and puts all in order.
  mutating func put(_ made: [(group: Int, point: StrengthPoint)]) {
    guard !made.isEmpty else { return }
    for (number, point) in made { groups[number].point = point }
    order.sort { StrengthLedger.sortKey(groups[$0]) < StrengthLedger.sortKey(groups[$1]) }
    points = order.compactMap { groups[$0].point }
  }

  private static func sortKey(_ group: Group) -> (Int, String, Int, String) {
    let figure = group.key.quantity
    return (
      group.asOf?.middle?.number ?? .max, group.key.kind.rawValue, figure?.value ?? figure?.high ?? -1, group.id
    )
  }
}
