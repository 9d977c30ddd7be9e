import Corpus
import Facts

/// All event reports as gathering looks at them, in the order their articles came.
struct EventIndex: Sendable {
  private(set) var profiles: [EventProfile] = []
  /// For each article the number of its first profile; one more at the end.
  private(set) var starts: [Int32] = [0]
  /// Of which people those are whom texts tell as some of it: "four Albanians" of Kosovo's Albanians.
  private(set) var groups: [EntityID: EntityID] = [:]
  private let words: EventWords
  private let actors: [Actor]
  private let actorNumbers: EntityNumbers
  /// States by their country's code.
  private let states: [String: EntityID]

  /// - Parameter actors: of the lexicon; what texts say of others may change with every article.
  init(actors: [Actor], places: [Place]) {
    words = EventWords(actors: actors, places: places)
    self.actors = actors
    var numbers = EntityNumbers()
    for (number, actor) in actors.enumerated() where numbers[actor.id] == nil { numbers[actor.id] = Int32(number) }
    actorNumbers = numbers
    states = Dictionary(
      actors.lazy.filter { $0.kind == .state }.compactMap { actor in actor.country.map { ($0, actor.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes the event reports of the next article.
  mutating func add(_ article: HeldArticle) {
    let published = article.day.map { Int32($0.number) } ?? .min
    for actor in article.reading.foundActors {
      if let role = actor.roles.first(where: { $0.role == Actor.Role.member }) { groups[actor.id] = role.of }
    }
    var sentence: (span: TextSpan, words: [UInt32])?
    for index in article.events {
      let fact = article.reading.facts[Int(index)]
      guard case .event(let report) = fact.claim else { continue }
      let span = fact.citation.sentence
      if sentence?.span != span {
        sentence = (span, words.words(in: article.article.text.bytes[span.range]))
      }
      let day = report.when?.middle ?? article.day
      var bodies: [EntityID] = []
      for party in report.actors + report.recipients {
        if let body = body(of: party, on: day) ?? groups[party], !bodies.contains(body) { bodies.append(body) }
      }
      profiles.append(
        EventProfile(
          report, fact: fact, reference: FactReference(article: article.number, fact: index),
          article: EventProfile.HeldArticleParts(published: published), bodies: bodies, words: sentence!.words))
    }
    starts.append(Int32(profiles.count))
  }

  /// The content words of a stretch of text.
  func words(in text: ArraySlice<UInt8>) -> [UInt32] { words.words(in: text) }

  func profiles(of article: Int32) -> Range<Int> {
    Int(starts[Int(article)])..<Int(starts[Int(article) + 1])
  }

  /// The number of a fact's profile; nil for one that is no event.
  func number(of reference: FactReference) -> Int? {
    profiles(of: reference.article).first { profiles[$0].reference.fact == reference.fact }
  }

  /// Whether somebody is an actor, or some of the people that it is.
  func isPart(_ party: EntityID, of actor: EntityID) -> Bool { party == actor || groups[party] == actor }

  /// The state or organisation that an actor stands for on a day: a person by the office it held, a body by its country.
  func body(of id: EntityID, on day: Day?) -> EntityID? {
    guard let actor = actorNumbers[id].map({ actors[Int($0)] }) else { return nil }
    if actor.kind == .person {
      guard let owner = actor.role(on: day)?.of else { return nil }
      return owner == id ? nil : owner
    }
    guard actor.kind != .state, actor.kind != .population, actor.kind != .armedGroup, let country = actor.country
    else { return nil }
    return states[country]
  }
}
