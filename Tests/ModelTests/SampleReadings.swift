import Corpus
import Facts
import TestFolders

@testable import Model

/// A random generator with a seed, so that a failing case can be run again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &+ 0x9e37_79b9_7f4a_7c15 }

  mutating func next() -> UInt64 {
    state = state &+ 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// Readings made by hand: a text of short sentences, each stating one claim.
struct ReadingMaker {
  let path: String
  var outlet: String? = "AP"
  var published: String?
  private(set) var text = ""
  private var facts: [(claim: Claim, sentence: TextSpan, focus: TextSpan)] = []
  private(set) var found: [Actor] = []

  init(path: String, outlet: String? = "AP", published: String? = nil) {
    (self.path, self.outlet, self.published) = (path, outlet, published)
  }

  /// Adds a sentence in which `focus` states the claim.
  mutating func say(_ before: String, _ focus: String, _ after: String, _ claim: Claim) {
    if !text.isEmpty { text += " " }
    let start = text.utf8.count
    text += before
    let from = text.utf8.count
    text += focus
    let to = text.utf8.count
    text += after
    facts.append((claim, TextSpan(start, text.utf8.count), TextSpan(from, to)))
  }

  mutating func mention(_ id: EntityID, _ words: String, role: String? = nil, form: Mention.Form = .name) {
    say("", words, " was there.", .mention(Mention(target: .actor(id), form: form, role: role)))
  }

  mutating func find(_ actor: Actor) { found.append(actor) }

  func reading() -> Reading {
    var hash = IdentityHash()
    hash.add(text.utf8)
    let id = hash.hexadecimal
    let article = Article(
      id: id, path: path, sha256: String(repeating: "0", count: 64), span: TextSpan(0, text.utf8.count),
      text: SourceText(verbatim: text), title: Article.Stated("Title of \(path)"),
      outlet: outlet.map { Article.Stated($0) }, republisher: nil, wires: [], byline: nil, dateline: nil,
      language: "en", address: nil, statedDate: nil, pageStamps: [], encoding: "UTF-8", origin: id)
    var sequence = FactIdentity.Sequence(articleID: id)
    let date = published.flatMap { DateValue(edtf: $0) }
    return Reading(
      article: article,
      publication: Publication(
        date: date, basis: nil, status: date == nil ? .unknown : .stated, republished: nil),
      sentences: facts.map(\.sentence),
      facts: facts.map { fact in
        Fact(
          id: sequence.next(kind: fact.claim.kind, focus: article.text.string(fact.focus)), claim: fact.claim,
          citation: Citation(sentence: fact.sentence, focus: fact.focus), rule: "hand-made")
      }, foundActors: found)
  }
}

/// Places and tables that hand-made events are about.
enum Stage {
  static let places = [
    place("mitrovica", "municipality", 42.89, 20.87), place("north-mitrovica", "municipality", 42.898, 20.866),
    place("banjska", "village", 42.97, 20.78), place("prizren", "municipality", 42.21, 20.74),
    place("zvecan", "municipality", 42.9075, 20.8403), place("north-kosovo", "region", 42.98, 20.8),
  ]

  static let actors = [
    state("serbia", "SRB"), state("kosovo", "XKX"), state("france", "FRA"), state("italy", "ITA"),
    person("vucic", "Aleksandar Vučić", roles: [role("president", of: "serbia", from: "2017")]),
    person("kurti", "Albin Kurti", roles: [role("prime minister", of: "kosovo", from: "2021")]),
    person("osmani", "Vjosa Osmani", roles: [role("president", of: "kosovo", from: "2021")]),
    person("jens-stoltenberg", "Jens Stoltenberg", roles: [role("secretary-general", of: "nato", from: "2014")]),
    body("kosovo-police", "XKX"), body("nato", nil), body("kfor", nil), body("kosovo-serbs", "XKX", .population),
  ]

  static func role(_ name: String, of owner: EntityID, from: String) -> Actor.Role {
    Actor.Role(role: name, of: owner, from: DateValue(edtf: from), to: nil)
  }

  private static func place(_ id: EntityID, _ kind: String, _ latitude: Double, _ longitude: Double) -> Place {
    Place(
      id: id, name: id.slug, kind: kind, aliases: [], country: "XKX", latitude: latitude, longitude: longitude,
      precision: "town")
  }

  private static func state(_ id: EntityID, _ code: String) -> Actor {
    Actor(id: id, name: id.slug, kind: .state, country: code, aliases: [], roles: [], source: .lexicon)
  }

  private static func body(_ id: EntityID, _ code: String?, _ kind: Actor.Kind = .organisation) -> Actor {
    Actor(id: id, name: id.slug, kind: kind, country: code, aliases: [], roles: [], source: .lexicon)
  }

  /// The tables of the repository.
  static let data = DataFolder(path: Repository.data)

  static func snapshot(_ makers: [ReadingMaker]) throws -> Snapshot {
    try empty().adding(makers.map { $0.reading() }, problems: [])
  }

  static func empty() throws -> Snapshot {
    Snapshot(
      actors: actors, places: places, reference: .empty, tables: try EventTables(data: data))
  }
}

func strength(
  _ kind: StrengthReport.Kind = .total, _ quantity: Quantity?, asOf: String? = nil, nation: String? = nil,
  speaker: EntityID? = nil, isHistorical: Bool = false, modality: StrengthReport.Modality = .asserted
) -> Claim {
  .strength(
    StrengthReport(
      force: "kfor", kind: kind, isHistorical: isHistorical, quantity: quantity, numberSpan: nil, unit: "troops",
      nation: nation, asOf: asOf.flatMap { DateValue(edtf: $0) }, asOfBasis: nil, speaker: speaker, modality: modality))
}

func event(
  _ type: EventReport.EventType, by actors: [EntityID] = [], on recipients: [EntityID] = [], at place: EntityID? = nil,
  _ when: String? = nil, killed: Int? = nil, injured: Int? = nil, mode: String? = nil,
  status: EventReport.Status = .occurred, anchor: String? = nil
) -> Claim {
  .event(
    EventReport(
      type: type, mode: mode, contexts: [], acled: nil, actors: actors, recipients: recipients, place: place,
      when: when.flatMap { DateValue(edtf: $0) }, whenBasis: nil, killed: killed.map { Quantity($0, .exact) },
      injured: injured.map { Quantity($0, .exact) }, status: status, anchor: anchor))
}

func statement(
  by speaker: EntityID?, _ verb: String = "say", to addressee: EntityID? = nil, when: String? = nil
) -> Claim {
  .statement(
    StatementReport(
      speaker: speaker, speakerText: nil, speakerSpan: nil, verb: verb, addressee: addressee, kind: .indirect, via: [],
      when: when.flatMap { DateValue(edtf: $0) }, polarity: .affirmed))
}

func person(_ id: EntityID, _ name: String, roles: [Actor.Role] = [], source: Actor.Source = .lexicon) -> Actor {
  Actor(id: id, name: name, kind: .person, country: "SRB", aliases: [], roles: roles, source: source)
}

/// Random articles over few actors, figures, dates and outlets, so that they have much in common.
func randomReadings(_ count: Int, _ random: inout Seeded) -> [Reading] {
  let actors: [EntityID] = ["nato", "kfor", "serbia", "jens-stoltenberg", "found-person"]
  let words = ["NATO", "the alliance", "Kfor", "Београд", "Vučić"]
  let qualifiers: [Qualifier] = [.exact, .about, .nearly, .over, .upTo]
  return (0..<count).map { _ in
    var maker = ReadingMaker(
      path: "folder/\(Int.random(in: 0..<500, using: &random)).txt",
      outlet: [nil, "AP", "Reuters", "RFE/RL"].randomElement(using: &random)!,
      published: [nil, "2022-08-17", "2017-02", "1999", "2023-09-24", "2008/.."].randomElement(using: &random)!)
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1:
        maker.mention(
          actors.randomElement(using: &random)!, words.randomElement(using: &random)!,
          role: [nil, "president", "commander"].randomElement(using: &random)!,
          form: [.name, .role].randomElement(using: &random)!)
      case 2:
        maker.say(
          "In ", "Mitrovica", " it rained.", .mention(Mention(target: .place("mitrovica"), form: .name)))
      case 3:
        let value = [nil, 4500, 3800, 50_000].randomElement(using: &random)!
        maker.say(
          "It has ", "many troops", ".",
          strength(
            StrengthReport.Kind.allCases.randomElement(using: &random)!,
            value.map { Quantity($0, qualifiers.randomElement(using: &random)!) },
            asOf: [nil, "2022-08-17", "1999-06", "2010-01-15"].randomElement(using: &random)!,
            nation: [nil, "ITA"].randomElement(using: &random)!,
            speaker: [nil, "jens-stoltenberg"].randomElement(using: &random)!,
            isHistorical: Bool.random(using: &random),
            modality: [.asserted, .planned].randomElement(using: &random)!))
      case 4, 5:
        let types: [EventReport.EventType] = [.assault, .consult, .accuse, .mobilize]
        let claim = event(
          types.randomElement(using: &random)!,
          by: Array(actors.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))),
          on: Array(actors.shuffled(using: &random).prefix(Int.random(in: 0...1, using: &random))),
          at: [nil, "mitrovica", "banjska"].randomElement(using: &random)!,
          [nil, "2023-09-24", "2023-09", "[2023-09-20..2023-09-26]", "2023-05-29"].randomElement(using: &random)!,
          killed: [nil, 1, 4].randomElement(using: &random)!,
          status: [.occurred, .occurred, .historical, .planned, .denied].randomElement(using: &random)!,
          anchor: [nil, nil, nil, "2023-09-24-armed"].randomElement(using: &random)!)
        // One text says one thing: words that stand for the claim keep texts apart as their claims are.
        var hash = IdentityHash()
        hash.add("\(claim)".utf8)
        maker.say(
          "On that day ", ["masked gunmen fired near the old bridge", "talks went on"].randomElement(using: &random)!,
          " while villagers watched, \(hash.hexadecimal).", claim)
      case 6:
        let claim = statement(
          by: [nil, "jens-stoltenberg", "serbia"].randomElement(using: &random)!,
          ["say", "warn", "accuse", "demand"].randomElement(using: &random)!,
          to: [nil, "kfor", "nato"].randomElement(using: &random)!,
          when: [nil, "2023-09-24"].randomElement(using: &random)!)
        var hash = IdentityHash()
        hash.add("\(claim)".utf8)
        maker.say("He said ", "that the attack was an outrage", " (\(hash.hexadecimal)).", claim)
      default:
        maker.say(
          "", "93", " were hurt.",
          .quantity(
            QuantityReport(quantity: Quantity(93, .exact), unit: nil, what: "injured", numberSpan: TextSpan(0, 0))))
      }
    }
    if Bool.random(using: &random) {
      maker.find(
        person("found-person", ["Found Person", "Fóund Person"].randomElement(using: &random)!, source: .text))
    }
    return maker.reading()
  }
}
