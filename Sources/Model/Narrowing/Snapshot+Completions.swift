import Corpus
import Facts

/// Names of a corpus made ready for completion: folded once, not at every key.
package struct CompletionNames: Sendable {
  private struct Entry: Sendable {
    let text: String
    let note: String
    /// Folded spellings, each the whole and with its later words at its start.
    let starts: [String]
    let weight: Int
  }

  private let entries: [Filter.Term.Key: [Entry]]

  /// How many ways to go on are offered.
  package static let limit = 50

  package init(_ snapshot: Snapshot) {
    func starts(_ names: [String]) -> [String] {
      var starts: Set<String> = []
      for name in names {
        let folded = SearchFolding.fold(name)
        starts.insert(folded)
        for index in folded.indices.dropFirst() where folded[folded.index(before: index)] == " " {
          starts.insert(String(folded[index...]))
        }
      }
      return Array(starts)
    }
    func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }
    func ranked(_ entries: [Entry]) -> [Entry] { entries.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) } }
    var all: [Filter.Term.Key: [Entry]] = [:]
    let actors = snapshot.mentions.order.map { number -> Entry in
      let tally = snapshot.mentions.tallies[Int(number)]
      let actor = snapshot.actors[tally.id]
      let name = actor?.name ?? tally.id.slug
      return Entry(
        text: tally.id.slug, note: "\(name), \(articles(tally.postings.count))",
        starts: starts([name, tally.id.slug] + (actor?.aliases ?? [])), weight: tally.postings.count)
    }
    all[.actor] = ranked(actors)
    all[.speaker] = all[.actor]
    all[.place] = ranked(
      snapshot.mentions.places.map { id, found in
        let place = snapshot.places[id]
        let name = place?.name ?? id.slug
        return Entry(
          text: id.slug, note: "\(name), \(articles(found.count))",
          starts: starts([name, id.slug] + (place?.aliases ?? [])), weight: found.count)
      })
    var (outlets, languages, nations): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
    for number in snapshot.byPath {
      let article = snapshot.held[Int(number)]
      if let outlet = article.article.outlet?.value { outlets[outlet, default: 0] += 1 }
      if let language = article.article.language { languages[FilterTest.primary(language), default: 0] += 1 }
      for index in article.strength {
        guard case .strength(let report) = article.reading.facts[Int(index)].claim, let nation = report.nation else {
          continue
        }
        nations[nation, default: 0] += 1
      }
    }
    func counted(_ counts: [String: Int], _ note: (Int) -> String) -> [Entry] {
      ranked(counts.map { Entry(text: $0, note: note($1), starts: starts([$0]), weight: $1) })
    }
    all[.outlet] = counted(outlets, articles)
    all[.lang] = counted(languages, articles)
    let states = Dictionary(
      snapshot.actors.values.lazy.filter { $0.kind == .state }.compactMap { actor in
        actor.country.map { ($0, actor) }
      }, uniquingKeysWith: { $0.id < $1.id ? $0 : $1 })
    all[.nation] = ranked(
      nations.map { code, count in
        let state = states[code]
        return Entry(
          text: code, note: "\(state?.name ?? code), \(count == 1 ? "1 figure" : "\(count) figures")",
          starts: starts([code, state?.name ?? code]), weight: count)
      })
    entries = all
  }

  /// Values of a key that any spelling of what was typed begins, most spoken of first.
  package func completions(for key: Filter.Term.Key, typed: String) -> [FilterCompletion] {
    let folded = SearchFolding.fold(typed)
    let found = (entries[key] ?? []).lazy.filter { entry in
      folded.isEmpty || entry.starts.contains { $0.hasPrefix(folded) }
    }
    return found.prefix(CompletionNames.limit).map { FilterCompletion($0.text, note: $0.note) }
  }
}
