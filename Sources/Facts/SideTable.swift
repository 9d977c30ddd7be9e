import Corpus

/// A side of the conflict: "Belgrade", "Kosovo Serbs".
package struct Side: Hashable, Sendable, Identifiable {
  package let id: String
  package let name: String

  package init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// Which side an actor speaks for, from `Data/lexicon/sides.tsv`.
///
/// An actor that a row names belongs to it; else a person belongs where the state or organisation belongs whose office it
/// held on the day; else the row of its country decides, and last the row without actors and countries.
package struct SideTable: Sendable {
  /// In the order of the table.
  package let sides: [Side]
  private let actors: [EntityID: Int]
  private let countries: [String: Int]
  private let others: Int?

  package static let empty = SideTable(sides: [], actors: [:], countries: [:], others: nil)

  private init(sides: [Side], actors: [EntityID: Int], countries: [String: Int], others: Int?) {
    (self.sides, self.actors, self.countries, self.others) = (sides, actors, countries, others)
  }

  /// - Throws: `DataFileError` when a row has no id, or an actor or country stands on two sides.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/sides.tsv", requiring: ["side", "name", "actors", "countries"])
    try self.init(table: table)
  }

  package init(table: DataTable) throws(DataFileError) {
    var sides: [Side] = []
    var actors: [EntityID: Int] = [:]
    var countries: [String: Int] = [:]
    var others: Int?
    for row in table.rows {
      func mistake(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
      guard !row["side"].isEmpty, !row["name"].isEmpty else { throw mistake("a side needs an id and a name") }
      guard !sides.contains(where: { $0.id == row["side"] }) else { throw mistake("the side stands twice") }
      let number = sides.count
      sides.append(Side(id: row["side"], name: row["name"]))
      let (named, codes) = (row.list("actors"), row.list("countries"))
      if named.isEmpty, codes.isEmpty { others = number }
      for actor in named {
        guard actors.updateValue(number, forKey: EntityID(actor)) == nil else {
          throw mistake("\(actor) is on two sides")
        }
      }
      for code in codes {
        guard countries.updateValue(number, forKey: code) == nil else { throw mistake("\(code) is on two sides") }
      }
    }
    self.init(sides: sides, actors: actors, countries: countries, others: others)
  }

  /// Every actor that a row names; for checks.
  package var named: [EntityID] { actors.keys.sorted() }

  /// The side an actor speaks for on a day.
  /// - Parameter find: what is known of an actor.
  package func side(of actor: Actor, on day: Day?, find: (EntityID) -> Actor?) -> Side? {
    number(of: actor, on: day, find: find).map { sides[$0] }
  }

  private func number(of actor: Actor, on day: Day?, find: (EntityID) -> Actor?) -> Int? {
    if let side = actors[actor.id] { return side }
    if actor.kind == .person, let owner = actor.role(on: day)?.of, let body = find(owner), body.kind != .person {
      return number(of: body, on: day, find: find)
    }
    if let country = actor.country, let side = countries[country] { return side }
    return others
  }
}
