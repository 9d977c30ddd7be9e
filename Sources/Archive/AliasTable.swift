import Corpus
import Facts

/// Other names of who or what a name means: "Mitrovicë" is "Mitrovica" is "Митровица".
package struct AliasTable: Sendable {
  /// Phrases of each name's owner, by the folded name.
  private var groups: [[FoldedPhrase]] = []
  private var owners: [[[UInt8]]: [Int32]] = [:]

  package static let none = AliasTable([])

  /// - Parameter names: all names of each actor or place.
  package init(_ names: [[String]]) {
    for list in names {
      var phrases: [FoldedPhrase] = []
      for name in list {
        guard let phrase = FoldedPhrase(name), !phrases.contains(phrase) else { continue }
        phrases.append(phrase)
      }
      // A single name has no other.
      guard phrases.count > 1 else { continue }
      for phrase in phrases { owners[phrase.words, default: []].append(Int32(groups.count)) }
      groups.append(phrases)
    }
  }

  package init(actors: some Sequence<Actor>, places: some Sequence<Place>) {
    self.init(
      actors.filter { $0.source == .lexicon }.sorted { $0.id < $1.id }.map { [$0.name] + $0.aliases }
        + places.sorted { $0.id < $1.id }.map { [$0.name] + $0.aliases })
  }

  /// All names of those who go by a phrase, the phrase itself first.
  func names(for phrase: FoldedPhrase) -> [FoldedPhrase] {
    var names = [phrase]
    for owner in owners[phrase.words] ?? [] {
      for name in groups[Int(owner)] where !names.contains(name) { names.append(name) }
    }
    return names
  }
}
