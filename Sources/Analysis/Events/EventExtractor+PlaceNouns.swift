import Corpus
import Facts

/// Places that belong to a noun beside the event: homes, topics, other wars, nations.
extension EventReading {
  /// "A man from Peja", "families living in Leposavic": where those are at home of whom it is told.
  func isHome(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let word = name.tokens.lowerBound - 1
    guard word > view.tokens.lowerBound else { return false }
    if view.key(word) == EventSentence.from { return true }
    return view.key(word) == EventReading.inWord && EventReading.dwelling.contains(view.key(word - 1))
  }
  private static let dwelling = WordSet("living based residing born resident registered housed sheltering settled")

  /// "discussed the violence in Mitrovica", "briefed on the situation in the north": what was spoken of was there.
  func isTopic(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    var word = name.tokens.lowerBound - 1
    if word > view.tokens.lowerBound, view.isAny(word, .determiners) { word -= 1 }
    guard word - 1 > view.tokens.lowerBound, view.key(word) == EventReading.inWord else { return false }
    if EventReading.topics.contains(view.key(word - 1)) { return true }
    // "closer cooperation in Afghanistan" is there; one signed "on cooperation in Belgrade" may be signed there.
    let kind = extractor.lexicon.place(name.id)?.kind
    return EventReading.works.contains(view.key(word - 1)) && (kind == nil || kind == "region")
  }
  private static let works = WordSet("cooperation operations mission missions tasks peace efforts force forces")
  private static let topics = WordSet(
    """
    situation crisis tensions tension events developments unrest conflict violence clashes riots attack attacks \
    security stability presence elections progress blast explosion bombing shooting killing
    """)

  /// "sprayed a letter on the car, a sign of the war in Ukraine": where another war is.
  func isOfWar(_ name: EventSentence.Name, _ event: Range<Int>?, _ view: EventSentence) -> Bool {
    let noun = name.tokens.lowerBound - 2
    guard noun >= view.tokens.lowerBound, event?.contains(noun) != true, view.key(noun + 1) == EventReading.inWord
    else { return false }
    return EventReading.wars.contains(view.key(noun)) && !extractor.isOfTheatre(place: name.id)
      && name.id != extractor.theatre
  }
  private static let wars = WordSet("war wars")

  /// "in a further US effort", "brought in more than 200 Italian soldiers", "just outside Kosovo": no state to be in.
  func isCounted(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let (first, last) = (name.tokens.lowerBound, view.token(name.tokens.upperBound - 1))
    // "brought in 200 Italian soldiers".
    if name.tokens.count > 1, last.kind == .word, !last.isCapitalised { return true }
    guard first > view.tokens.lowerBound, !EventReading.beyond.contains(view.key(first - 1)) else {
      return first > view.tokens.lowerBound
    }
    for word in (max(view.tokens.lowerBound, first - 4)..<first).reversed() {
      if EventReading.locating.contains(view.key(word)) { return false }
      if view.token(word).kind == .number || EventReading.counted.contains(view.key(word)) { return true }
    }
    return false
  }
  private static let beyond = WordSet("outside beyond")
  private static let counted = WordSet("a an more than some several dozens hundreds")

  /// "the uprising in the region": the region that the text named last, up to two paragraphs before.
  func regionTold(behind words: Range<Int>, _ view: EventSentence) -> EntityID? {
    let start = words.upperBound
    guard start + 2 < view.tokens.upperBound, view.key(start) == EventReading.inWord, view.key(start + 1) == Key.the,
      EventReading.regionNouns.contains(view.key(start + 2)),
      start + 3 >= view.tokens.upperBound || view.key(start + 3) != Key.of
    else { return nil }
    let block = document.sentences[document.sentence(ofToken: start)].block
    let told = mentions.prefix { $0.tokens.lowerBound < start }.last { mention in
      guard case .place(let id) = mention.meaning.target else { return false }
      return isRegionOfTheatre(id)
        && block - document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)].block <= 2
    }
    guard case .place(let id)? = told?.meaning.target else { return nil }
    return id
  }
  /// "northern Kosovo": a part of the conflict's land, and not "the region".
  func isRegionOfTheatre(_ id: EntityID) -> Bool {
    guard let place = extractor.lexicon.place(id) else { return false }
    return place.kind == "region" && place.country != nil && extractor.isOfTheatre(place: id)
  }
  private static let regionNouns = WordSet("region area")
}
