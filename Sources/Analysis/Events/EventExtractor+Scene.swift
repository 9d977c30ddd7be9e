import Corpus
import Facts

/// The town that a text is of, for events whose own sentence names none.
extension EventReading {
  /// The town that the report is about, where its own sentence names none: the one told of before in the paragraph, or
  /// the only one in the theatre that the text has named.
  func town(before view: EventSentence, type: EventReport.EventType, isAtSite: Bool, block: Int) -> EntityID? {
    if view.tokens.contains(where: {
      EventReading.sites.contains(view.key($0)) && $0 > view.tokens.lowerBound && view.key($0 - 1) == Key.the
    }) {
      return found.last {
        EventReading.violent.contains($0.report.type) && $0.report.place != nil && block - $0.block <= 8
      }?.report.place
    }
    let isLocal = EventReading.local.contains(type) || view.pointsBack
    guard isLocal || isAtSite else { return nil }
    var only: EntityID?
    var isTorn = false
    var isOfBlock = false
    for town in towns {
      guard town.token < view.tokens.lowerBound else { break }
      let own = town.block == block
      if own, !isOfBlock { (only, isTorn, isOfBlock) = (nil, false, true) }
      guard own || !isOfBlock else { continue }
      isTorn = isTorn || only != nil && only != town.id
      only = only ?? town.id
    }
    // Who guards or helps does so where the paragraph is.
    if !isLocal { return isOfBlock ? isTorn ? nil : only : scene(near: block, within: 1) }
    if let scene = isTorn ? scene(near: block) : only ?? scene(near: block) { return scene }
    // "Two officers were shot in Vojnik. The police car had been hit": the one told of right before.
    if isTorn, view.key(view.tokens.lowerBound) == Key.the, let last = found.last,
      last.sentence.upperBound == view.tokens.lowerBound, block - last.block <= 1, let place = last.report.place,
      self.town(of: place) != nil
    {
      return place
    }
    if view.holds(EventReading.wideWords) { return nil }
    // "kept roads in northern Kosovo blocked. Police were shot at.": where the news is, not where it was sent from.
    if let last = found.last(where: { EventReading.violent.contains($0.report.type) && $0.report.place != nil }),
      block - last.block <= 3, let place = last.report.place, extractor.lexicon.place(place)?.kind == "region",
      extractor.isOfTheatre(place: place)
    {
      return place
    }
    return (isTorn ? nil : sentFrom) ?? mainTown
  }
  /// Whether the forces that move are of the theatre's adversary: "put the army on alert", "units were leaving".
  ///
  /// A state that sends soldiers to a mission moves them there; an adversary moves its own at home, or the text says where.
  func movesAtHome(
    _ type: EventReport.EventType, _ actors: [EntityID], _ view: EventSentence, isNews: Bool
  ) -> Bool {
    guard type == .mobilize || (type == .retreat && isNews) else { return false }
    func isAdversary(_ id: EntityID) -> Bool {
      extractor.lexicon.actor(id)?.country.map { extractor.adversaries.contains($0) } ?? false
    }
    // "his army was ready, but some units were leaving": the units of the army that the sentence names.
    guard !actors.isEmpty else {
      let forces = view.actors.filter { kind($0.id) == .armedForce || kind($0.id) == .mission }
      return !forces.isEmpty && forces.allSatisfy { isAdversary($0.id) }
    }
    return actors.allSatisfy { isAdversary($0) }
  }
  /// Whether what is done is done at a place: to guard, to escort, to help, to let go; an army that is sent goes to a country.
  func isAtSite(_ frame: EventFrame) -> Bool {
    return frame.type == .aid || frame.mode == "release" || EventReading.atSite.contains(frame.rule)
  }
  private static let atSite: Set<RuleName> = [
    "event-sites-guarded", "event-patrols-doubled", "event-patrols-run", "event-guard-mounted",
  ]

  /// The town that "there", "here" or "the village" means: where the last thing told was, or the last one named.
  func pointedAt(before view: EventSentence, block: Int) -> EntityID? {
    // "People who fled Ljubenica said that many had been killed there": named just before.
    if let there = view.tokens.last(where: { view.key($0) == EventReading.there }),
      let name = view.places.last(where: { $0.tokens.upperBound < there }), town(of: name.id) != nil
    {
      return name.id
    }
    // "Gunmen in Peja shot at boys of Gorazdevac. They came to the village.": a village is no town.
    if view.tokens.contains(where: { view.key($0) == EventReading.village && view.key($0 - 1) == Key.the }),
      let near = towns.last(where: {
        $0.token < view.tokens.lowerBound && block - $0.block <= 6
          && (villages.contains($0.id) || extractor.lexicon.place($0.id)?.kind == "village")
      })
    {
      return near.id
    }
    if let last = found.last, block - last.block <= 1, let place = last.report.place,
      extractor.lexicon.place(place) != nil || villages.contains(place)
    {
      return place
    }
    if let near = towns.last(where: { $0.token < view.tokens.lowerBound && block - $0.block <= 1 }) { return near.id }
    // "barricaded the town": the only one the text names.
    let isTown = view.tokens.dropFirst().contains {
      EventReading.townNouns.contains(view.key($0)) && view.key($0 - 1) == Key.the
    }
    if isTown, let first = towns.first, towns.allSatisfy({ $0.id == first.id }) { return first.id }
    return sentFrom
  }

  private static var there: WordKey { "there" }
  private static var village: WordKey { "village" }
  private static let townNouns = WordSet("town village city")
  private static let local: EventTypes = [.assault, .protest, .coerce]

  /// The town that the text names again and again, and no other half as often.
  private var mainTown: EntityID? {
    var counts: [(id: EntityID, times: Int)] = []
    for town in towns {
      if let known = counts.firstIndex(where: { $0.id == town.id }) {
        counts[known].times += 1
      } else {
        counts.append((town.id, 1))
      }
    }
    guard let most = counts.max(by: { $0.times < $1.times }), most.times > 1,
      counts.allSatisfy({ $0.id == most.id || $0.times * 2 < most.times })
    else { return nil }
    return most.id
  }

  /// The one town where all violence was that the text told of so far, as long as it speaks of it.
  private func scene(near block: Int, within reach: Int = 6) -> EntityID? {
    var town: EntityID?
    var isNear = false
    for draft in found where EventReading.violent.contains(draft.report.type) && draft.report.status == .occurred {
      guard let place = draft.report.place, let here = self.town(of: place) else { continue }
      if let told = town, told != here {
        guard let whole = whole(of: told, here) else { return nil }
        town = whole
      } else {
        town = here
      }
      isNear = block - draft.block <= reach
    }
    return isNear ? town : nil
  }

  /// The wider of two places of which one is a part of the other by its name: "Mitrovica" of "North Mitrovica".
  private func whole(of one: EntityID, _ other: EntityID) -> EntityID? {
    if one.slug.hasSuffix("-" + other.slug) { return other }
    return other.slug.hasSuffix("-" + one.slug) ? one : nil
  }

  /// A town of the theatre where the text names it.
  struct Town {
    let token, block: Int
    let id: EntityID
  }

  /// In text order; where no town is named, the regions.
  static func towns(
    _ mentions: [FoundMention], _ extractor: EventExtractor, _ villages: Set<EntityID>, _ document: Document
  ) -> [Town] {
    let towns = mentions.compactMap { town($0, extractor, villages, document) }
    return towns.isEmpty ? mentions.compactMap { region($0, extractor, document) } : towns
  }

  private static func region(_ mention: FoundMention, _ extractor: EventExtractor, _ document: Document) -> Town? {
    guard case .place(let id) = mention.meaning.target, let place = extractor.lexicon.place(id),
      place.kind == "region", place.country != nil, extractor.isOfTheatre(place: id)
    else { return nil }
    let token = mention.tokens.lowerBound
    return Town(token: token, block: document.sentences[document.sentence(ofToken: token)].block, id: id)
  }

  /// The words of places that are named with more than one.
  static func longPlaces(_ mentions: [FoundMention]) -> [Range<Int>] {
    mentions.compactMap { mention in
      guard mention.tokens.count > 1, case .place = mention.meaning.target else { return nil }
      return mention.tokens
    }
  }

  private static func town(
    _ mention: FoundMention, _ extractor: EventExtractor, _ villages: Set<EntityID>, _ document: Document
  ) -> Town? {
    guard case .place(let id) = mention.meaning.target, let town = extractor.town(of: id, villages) else { return nil }
    let token = mention.tokens.lowerBound
    let sentence = document.sentences[document.sentence(ofToken: token)]
    // Where the report was sent from, and "north of the capital, Pristina", are no scene.
    if token == sentence.tokens.lowerBound, EventSentence.datelineEnd(document, sentence.tokens) != nil { return nil }
    if (max(sentence.tokens.lowerBound, token - 2)..<token).contains(where: {
      document.key($0) == capital
    }) {
      return nil
    }
    if isMereReference(mention.tokens, in: sentence.tokens, id == extractor.capital, document) { return nil }
    // "scolded Pristina": the government that sits there.
    if id == extractor.capital, !isEntered(mention.tokens, in: sentence.tokens, document) { return nil }
    // "the hospital in nearby Mitrovica"
    if token > sentence.tokens.lowerBound, document.key(token - 1) == nearbyTown { return nil }
    // "the village of Gračanica, near Pristina": the city says where the village is.
    if token - 2 > sentence.tokens.lowerBound, document.key(token - 1) == near, document.key(token - 2) == Key.comma {
      return nil
    }
    return Town(token: token, block: sentence.block, id: town)
  }

  /// "20 miles north of Pristina", "Pristina media reported", "In Pristina, the prime minister said": nothing is told of there.
  private static func isMereReference(
    _ name: Range<Int>, in sentence: Range<Int>, _ isCapital: Bool, _ document: Document
  ) -> Bool {
    let (first, next) = (name.lowerBound, name.upperBound)
    if first - 2 > sentence.lowerBound, bearings.contains(document.key(first - 2)),
      document.key(first - 1) == Key.of || document.key(first - 1) == EventSentence.from
    {
      return true
    }
    // "at NATO headquarters in Pristina"
    if first - 2 > sentence.lowerBound, document.key(first - 1) == inWord, document.key(first - 2) == headquarters {
      return true
    }
    guard next < sentence.upperBound else { return false }
    if ofBodies.contains(document.key(next)) { return true }
    return isCapital && first == sentence.lowerBound + 1 && document.key(next) == Key.comma
      && (next + 1..<min(sentence.upperBound, next + 14)).contains { telling.contains(document.key($0)) }
  }
  private static var headquarters: WordKey { "headquarters" }

  /// "in central Pristina", "the streets of Pristina", "the Pristina suburb": a place, and not those who rule there.
  private static func isEntered(_ name: Range<Int>, in sentence: Range<Int>, _ document: Document) -> Bool {
    let next = name.upperBound
    if sentence.contains(next), localities.contains(document.key(next)) { return true }
    // "contrary to Pristina's duties", "in Pristina's streets".
    if sentence.contains(next + 1), document.tokens[next].kind == .possessive {
      return localities.contains(document.key(next + 1))
    }
    // "In Pristina, the capital, every flag": what the town is.
    if sentence.contains(next + 2), document.key(next) == Key.comma, document.key(next + 2) == capital { return false }
    return (max(sentence.lowerBound, name.lowerBound - 3)..<name.lowerBound).contains { word in
      // "the government in Pristina", "the minister in Pristina": where they sit.
      let isSeat =
        word > sentence.lowerBound && document.key(word) == inWord && seatedWords.contains(document.key(word - 1))
      return !isSeat && entering.contains(document.key(word)) || localities.contains(document.key(word))
    }
  }
  private static let seatedWords = WordSet(
    "government authorities minister ministry officials institutions leaders leadership embassy ambassador ambassadors cabinet parliament president administration"
  )
  private static let entering = WordSet(
    "in at near across inside outside around into to toward towards through reached throughout over from entered left")

  private static let bearings = WordSet(
    "north south east west northeast northwest southeast southwest northern southern eastern western miles kilometers kilometres km"
  )
  private static let ofBodies = WordSet(
    "media government authorities daily newspaper newspapers leadership side officials delegation press broadcaster radio"
  )

  /// What lies outside a town: a report from the town does not put it there.
  private static let wideWords = WordSet(
    """
    border borders checkpoint checkpoints crossing crossings line province region regions north south country nationwide \
    across throughout everywhere
    """
  )
  /// "across Kosovo": in no one town.
  static let allOver = WordSet("across throughout nationwide countrywide")
  private static var capital: WordKey { "capital" }
  private static var near: WordKey { "near" }
  private static var nearbyTown: WordKey { "nearby" }
  private static let sites = WordSet("site scene spot")
}

extension EventReading {
  /// "The unrest broke out when Serbs stormed the hall", "the violence spread": told by the clause, or before in the paragraph.
  func isRetold(_ draft: EventDraft, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard EventReading.occurring.contains(draft.rule), draft.report.actors.isEmpty, view.hasKnownSubject(spot) else {
      return false
    }
    if view.isToldByClause(spot) { return true }
    return (found.suffix(6) + [told].compactMap { $0 }).contains {
      $0.block == draft.block && EventReading.violent.contains($0.report.type)
    }
  }
  private static let occurring: Set<RuleName> = ["event-role-violence-erupts", "event-violence-at"]
}
