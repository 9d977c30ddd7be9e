import Corpus
import Facts

/// Finds who or what a name means as one types it: "vucic", "Вучић", "aleksandar-vucic".
struct NameLookup {
  enum Found {
    case one(EntityID)
    /// Several go by that name, most likely first.
    case several([EntityID])
    /// Names that look like it.
    case none([String])
  }

  /// Something that can be named.
  struct Named {
    let id: EntityID
    let name: String
    let aliases: [String]
    /// How often the corpus speaks of it.
    let weight: Int
  }

  /// - Parameter typed: an id, a name or an alias in any spelling, or words of a name.
  static func find(_ typed: String, among all: [Named]) -> Found {
    if all.contains(where: { $0.id.slug == typed }) { return .one(EntityID(typed)) }
    let wanted = SearchFolding.fold(typed)
    let spaced = String(wanted.map { $0 == "-" ? " " : $0 })
    func matches(_ test: (Named) -> Bool) -> [Named] {
      all.filter(test).sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
    }
    let exact = matches { named in
      named.id.slug == wanted || isSame(named.name, wanted, spaced)
    }
    if let first = exact.first { return .one(first.id) }
    let called = matches { $0.aliases.contains { isSame($0, wanted, spaced) } }
    let known = called.filter { $0.weight > 0 }
    if called.count == 1 || known.count == 1 { return .one((known.first ?? called[0]).id) }
    if !called.isEmpty { return .several(called.map(\.id)) }
    let words = Set(spaced.split(separator: " "))
    let partly = matches { named in
      !words.isEmpty && words.isSubset(of: SearchFolding.fold(named.name).split(separator: " "))
    }
    if partly.count == 1 { return .one(partly[0].id) }
    if !partly.isEmpty { return .several(partly.map(\.id)) }
    return .none(suggestions(wanted, matches { _ in true }.map(\.id.slug)))
  }

  private static func isSame(_ name: String, _ wanted: String, _ spaced: String) -> Bool {
    let folded = SearchFolding.fold(name)
    return folded == wanted || folded == spaced
  }

  /// Up to three names that are nearly the same letters, or that hold them.
  static func suggestions(_ wanted: String, _ names: [String]) -> [String] {
    // Two letters changed places are two changes.
    let limit = wanted.count < 5 ? 1 : max(2, wanted.count / 3)
    let letters = Array(wanted.unicodeScalars)
    var near: [(distance: Int, place: Int, name: String)] = []
    for (place, name) in names.enumerated() {
      let folded = SearchFolding.fold(name)
      if folded.hasPrefix(wanted) {
        near.append((0, place, name))
        continue
      }
      let parts = [folded] + folded.split { $0 == "-" || $0 == " " }.map(String.init)
      let distance = parts.map { NameLookup.distance(letters, Array($0.unicodeScalars), limit) }.min() ?? Int.max
      if distance <= limit { near.append((distance, place, name)) }
    }
    return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(3).map(\.name)
  }

  /// Letters to change, add or take away; more than `limit` is as far as any.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], _ limit: Int) -> Int {
    if abs(one.count - other.count) > limit { return .max }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let above = row[place + 1]
        row[place + 1] = min(above + 1, row[place] + 1, diagonal + (letter == other[place] ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count]
  }
}
