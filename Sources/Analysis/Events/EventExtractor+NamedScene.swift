import Corpus
import Facts

/// The one town or site that a text names again and again as where its news was.
extension EventReading {
  /// For texts that tell their news without its place and name that elsewhere: "the Rudare roadblock", "what happened at Jarinje".
  func namedScene(of drafts: [EventDraft]) -> TextScene? {
    guard
      let news = drafts.first(where: {
        EventReading.violent.contains($0.report.type) && $0.report.status == .occurred
          && $0.block <= EventReading.sceneReach && isNews($0, within: 14)
      })
    else { return nil }
    var weights: [(id: EntityID, weight: Int)] = []
    var headline: EntityID?
    for mention in mentions {
      guard let id = siteID(of: mention) else { continue }
      if opensHeadline(mention) { headline = id }
      let weight = self.weight(of: mention)
      guard weight > 0 else { continue }
      if let known = weights.firstIndex(where: { $0.id == id }) {
        weights[known].weight += weight
      } else {
        weights.append((id, weight))
      }
    }
    guard let most = weights.max(by: { $0.weight < $1.weight }), most.weight >= EventReading.leastWeight,
      weights.allSatisfy({ $0.id == most.id || $0.weight * 2 <= most.weight })
    else { return nil }
    return TextScene(place: most.id, when: news.report.when, isHeadline: headline == most.id)
  }

  /// A town, village or site of the theatre; no region, no border, no whole state.
  private func siteID(of mention: FoundMention) -> EntityID? {
    guard case .place(let id) = mention.meaning.target else { return nil }
    if let town = town(of: id) { return town }
    guard extractor.isOfTheatre(place: id), let kind = extractor.lexicon.place(id)?.kind,
      EventReading.sceneKinds.contains(kind)
    else { return nil }
    return id
  }
  private static let sceneKinds: Set<String> = ["crossing", "bridge", "monastery"]

  /// How much a mention says of where the news was: most in the title, nothing where it only tells who speaks or from where.
  private func weight(of mention: FoundMention) -> Int {
    let (first, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let sentence = document.sentences[document.sentence(ofToken: first)]
    let range = sentence.tokens
    if first == range.lowerBound, EventSentence.datelineEnd(document, range) != nil { return 0 }
    let isTitle = document.text.blocks[sentence.block].kind == .title
    if opensHeadline(mention) { return EventReading.leastWeight }
    let isAttribute = range.contains(next) && EventReading.attended.contains(document.key(next))
    var before = first - 1
    while before > range.lowerBound, first - before < 4, document.tokens[before].kind == .word,
      !EventReading.locating.contains(document.key(before)), !EventReading.unlocating.contains(document.key(before))
    {
      if document.key(before) == EventReading.nearby { return 0 }
      before -= 1
    }
    let isIn = before >= range.lowerBound && EventReading.locating.contains(document.key(before))
    guard isIn || isAttribute else { return 0 }
    // "In Pristina, the minister said", "a court in Belgrade": who sits there.
    if isIn, before > range.lowerBound, EventReading.sitting.contains(document.key(before - 1)) { return 0 }
    if isIn, range.contains(next), before == range.lowerBound || before == range.lowerBound + 1,
      range.suffix(from: next).prefix(10).contains(where: { EventReading.telling.contains(document.key($0)) })
    {
      return 0
    }
    return isTitle ? 3 : 2
  }

  /// "LIVE | Zvecan: tear gas at the town hall"
  private func opensHeadline(_ mention: FoundMention) -> Bool {
    let (first, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let sentence = document.sentences[document.sentence(ofToken: first)]
    return document.text.blocks[sentence.block].kind == .title && sentence.tokens.contains(next)
      && document.key(next) == Key.colon
      && (first == sentence.tokens.lowerBound || document.tokens[first - 1].kind == .mark)
  }

  private static var nearby: WordKey { "nearby" }
  private static let attended = WordSet(
    """
    roadblock roadblocks barricade barricades blockade border crossing checkpoint post gate bridge attack attacks ambush clash clashes \
    shootout shooting raid incident incidents monastery riot riots protest protests explosion blast killings massacre
    """)
  private static let sitting = WordSet(
    """
    hospital court courts government authorities officials embassy headquarters ministry minister spokesman spokeswoman \
    university parliament office clinic mayor police prison judge
    """)
  private static let leastWeight = 4
  /// The title, the date and the first five paragraphs.
  private static let sceneReach = 7

  /// Whether a part of the theatre holds the scene: its own point is no further than 40 kilometres off.
  func isRegion(_ place: EntityID, around scene: EntityID) -> Bool {
    guard let region = extractor.lexicon.place(place), region.kind == "region", let one = region.latitude,
      let east = region.longitude, let town = extractor.lexicon.place(scene), let other = town.latitude,
      let far = town.longitude
    else { return false }
    return abs(one - other) < 0.36 && abs(east - far) < 0.5
  }
}
