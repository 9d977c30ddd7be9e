import Corpus
import Facts
import Foundation
import TestFolders
import Testing

@testable import Analysis

/// Actors and named mentions against the annotated articles, which stand beside the repository on the developers' machines.
@Suite struct ActorGoldTests {
  private struct GoldActor {
    let keys: Set<String>
    let named: [Range<Int>]
    /// Nothing but attributes or credit lines.
    let isOptional: Bool
  }

  private static func key(_ name: String) -> String {
    var words = Folding.folded(name.prefix { $0 != "(" }.replacingOccurrences(of: "’s", with: "'s"))
      .replacingOccurrences(of: "'s", with: "").replacingOccurrences(of: "defense", with: "defence")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.count > 1, ["the", "a", "an"].contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  @Test(.enabled(if: Repository.shared != nil))
  func `actors and named mentions are found as the annotators found them`() throws {
    let shared = try #require(Repository.shared)
    var (hits, misses, alarms, mentionHits, mentionMisses, mentionAlarms) = (0, 0, 0, 0, 0, 0)
    for number in ["000", "002", "004"] {
      let url = URL(fileURLWithPath: shared + "/accuracy/gold/\(number).json")
      let gold = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
      let article = try #require(gold["article"] as? [String: Any])
      let file = try #require(gold["file"] as? String)
      let raw = [UInt8](try Data(contentsOf: URL(fileURLWithPath: shared + "/corpus/" + file)))
      let start = try #require(article["body_start"] as? Int)
      let end = try #require(article["body_end"] as? Int)
      let body = String(decoding: raw[start..<end], as: UTF8.self).replacingOccurrences(of: "\n", with: "\n\n")
      let document = Document(SourceText(verbatim: body))
      let origin = Self.origins(of: Array(raw[start..<end]))
      let actors = try Self.actors(of: gold, inside: start..<end)
      let finder = ActorFinder(lexicon: OurLexicon.lexicon)
      let day = ["000": "2017-02", "002": "2022-08-17", "004": "2023-11-22"][number].flatMap { DateValue(edtf: $0) }
      let found = finder.find(in: document, names: finder.names(in: document), on: day)
      var byID: [EntityID: Set<Int>] = [:]
      var spans: [(Range<Int>, EntityID)] = []
      for mention in found.mentions {
        guard case .actor(let id) = mention.meaning.target else { continue }
        let span = document.span(mention.tokens)
        let actor = try #require(OurLexicon.lexicon.actor(id) ?? found.foundActors.first { $0.id == id })
        var keys = Set(([actor.name] + actor.aliases).map(Self.key))
        if actor.kind != .person, actor.kind != .state { keys.insert(Self.key(document.text.string(span))) }
        let matching = actors.indices.filter { !actors[$0].keys.isDisjoint(with: keys) }
        byID[id, default: []].formUnion(matching)
        if mention.meaning.form == .name { spans.append((start + origin[span.start]..<start + origin[span.end], id)) }
      }
      let reached = Set(byID.values.flatMap { $0 })
      for (index, actor) in actors.enumerated() where !actor.isOptional {
        if reached.contains(index) { hits += 1 } else { misses += 1 }
      }
      alarms += byID.values.count { $0.isEmpty }
      let named = actors.flatMap(\.named)
      for span in named {
        if spans.contains(where: { $0.0.overlaps(span) }) { mentionHits += 1 } else { mentionMisses += 1 }
      }
      mentionAlarms += spans.count { span in !named.contains { $0.overlaps(span.0) } && byID[span.1]?.isEmpty == true }
    }
    let actorF1 = 2 * Double(hits) / Double(2 * hits + misses + alarms)
    let mentionF1 = 2 * Double(mentionHits) / Double(2 * mentionHits + mentionMisses + mentionAlarms)
    #expect(actorF1 >= 0.95, "\(hits) found, \(misses) missed, \(alarms) false")
    #expect(mentionF1 >= 0.97, "\(mentionHits) found, \(mentionMisses) missed, \(mentionAlarms) false")
  }

  /// For each byte of a text with doubled line feeds, its place in the original.
  private static func origins(of bytes: [UInt8]) -> [Int] {
    var result: [Int] = []
    for (index, byte) in bytes.enumerated() {
      result.append(index)
      if byte == 10 { result.append(index) }
    }
    result.append(bytes.count)
    return result
  }

  private static func actors(of gold: [String: Any], inside body: Range<Int>) throws -> [GoldActor] {
    let list = try #require(gold["actors"] as? [[String: Any]])
    return try list.map { actor in
      let name = try #require(actor["canonical"] as? String)
      let aliases = try #require(actor["aliases"] as? [[String: Any]])
      var keys = Set([key(name)])
      if name == "President of Serbia (unnamed)" { keys.insert("tomislav nikolic") }
      if name == "President of Kosovo (unnamed)" { keys.insert("hashim thaci") }
      if name == "Ethnic Albanians" { keys.insert("kosovo albanians") }
      var named: [Range<Int>] = []
      let isNamed = aliases.contains { $0["type"] as? String == "named" }
      for alias in aliases {
        let text = try #require(alias["text"] as? String)
        if alias["type"] as? String == "named" {
          keys.insert(key(text))
          for span in alias["spans"] as? [[Int]] ?? [] where body.contains(span[0]) { named.append(span[0]..<span[1]) }
        } else if !isNamed {
          keys.insert(key(text))
        }
      }
      let isMedium = actor["kind"] as? String == "media" && !isNamed
      return GoldActor(
        keys: keys, named: named,
        isOptional: actor["scope"] as? String != "article" || aliases.isEmpty || isMedium)
    }
  }
}
