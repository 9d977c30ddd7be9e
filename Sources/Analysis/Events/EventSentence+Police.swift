import Corpus
import Facts

/// Whom "police" and "a policeman" mean: the one police force that the text names.
extension EventSentence {
  /// Whether the sentence may speak of police; false is sure.
  var mayNamePolice: Bool { mayHold(EventSentence.policeWords) }

  /// Whether police without a name are the subject of a verb, or of a passive the ones it was done to.
  func arePoliceSubject(before verb: Int) -> Bool {
    guard mayHold(EventSentence.policeWords) else { return false }
    var index = verb - 1
    while index >= tokens.lowerBound, verb - index < 8, !isBoundary(index), !isComma(index) {
      if let name = actors.first(where: { $0.tokens.contains(index) }) {
        // "Police in Kosovo arrested".
        guard index == name.tokens.lowerBound, index - 1 > tokens.lowerBound,
          EventReading.settling.contains(key(index - 1))
        else { return false }
      }
      if arePolice(index) {
        var before = index - 1
        while before >= tokens.lowerBound, isOfPhrase(before) { before -= 1 }
        return before < tokens.lowerBound || !isAny(before, .prepositions)
      }
      index -= 1
    }
    return false
  }

  /// Whether police without a name stand behind a verb or noun as those it was done to: "opened fire on a police patrol".
  func arePoliceObject(after start: Int, _ slots: EventFrame.Slots, isDirect: Bool) -> Bool {
    guard mayHold(EventSentence.policeWords) else { return false }
    var mayTake = isDirect || (start > tokens.lowerBound && slots.prepositions.contains(key(start - 1)))
    for index in start..<min(tokens.upperBound, start + 8) {
      if isBoundary(index) || isComma(index) || key(index) == Key.to { return false }
      if actors.contains(where: { $0.tokens.contains(index) }) { return false }
      if isAny(index, .prepositions) {
        mayTake = slots.prepositions.contains(key(index))
      } else if arePolice(index) {
        return mayTake
      } else if !isOfPhrase(index) {
        mayTake = mayTake && isAny(index, .members)
      }
    }
    return false
  }

  /// "was closed by police", "were held on Monday by officers": who did what a passive tells.
  func arePoliceAgent(behind verb: Int) -> Bool {
    guard mayHold(EventSentence.policeWords),
      let by = (verb..<max(verb, min(tokens.upperBound - 1, verb + 6))).first(where: { key($0) == Key.by })
    else { return false }
    return (by + 1..<min(tokens.upperBound, by + 4)).first { !isOfPhrase($0) }.map { arePolice($0) } ?? false
  }

  func arePolice(_ index: Int) -> Bool {
    // "customs officers", "Polish officers": of others.
    if key(index) == EventSentence.officers,
      index > tokens.lowerBound && token(index - 1).kind == .word && !isOfPhrase(index - 1)
        && !isAny(index - 1, [.prepositions, .joiners, .owners, .auxiliaries, .relatives, .boundaries])
    {
      return false
    }
    return EventSentence.policeWords.contains(key(index))
      && !(index > tokens.lowerBound && EventSentence.otherPolice.contains(key(index - 1)))
      && !nations.contains { $0.tokens.upperBound == index }
  }

  /// "a", "three", "special": words between a preposition and its noun.
  private func isOfPhrase(_ index: Int) -> Bool {
    isAny(index, .inner) || isAny(index, .numbers)
      || token(index).kind == .number || EventSentence.policeKinds.contains(key(index))
  }

  private static var officers: WordKey { "officers" }
  private static let policeWords = WordSet("police policeman policemen policewoman officers")
  private static let otherPolice = WordSet("military secret former ex international european civilian")
  private static let policeKinds = WordSet(
    "special riot border local armed wounded injured ethnic albanian serb traffic")
}

extension EventReading {
  /// Whom "police" means in a text of the theatre: the one force that it names; where it names none, the state's own.
  static func police(
    _ mentions: [FoundMention], _ publication: Publication, _ extractor: EventExtractor
  ) -> EntityID? {
    var only: EntityID?
    for index in mentions.indices {
      guard case .actor(let id) = mentions[index].meaning.target, extractor.police[id] != nil, id != only else {
        continue
      }
      if only != nil { return nil }
      only = id
    }
    if only == nil, let own = extractor.ownPolice, let day = publication.date?.first, day >= own.since {
      return own.id
    }
    return only
  }

  /// Whether a paragraph tells of a place outside the theatre: its police are others.
  private func isAbroad(_ block: Int) -> Bool {
    mentions.contains { mention in
      guard case .place(let id) = mention.meaning.target, !extractor.isOfTheatre(place: id),
        extractor.lexicon.place(id)?.country != nil
      else { return false }
      let sentence = document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)]
      return sentence.block == block && EventSentence.datelineEnd(document, sentence.tokens) == nil
    }
  }

  /// "Five people were arrested": whether the police of a text that speaks of them did what a passive tells of nobody; not
  /// where a mission is named beside it, which may have police of its own.
  func isPolicing(_ spot: EventSpot, _ view: EventSentence, block: Int) -> Bool {
    guard spot.frame.type == .coerce, spot.frame.mode == "arrest" || spot.frame.rule == EventReading.searched,
      !isAbroad(block),
      !(spot.tokens.upperBound..<min(view.tokens.upperBound, spot.tokens.upperBound + 6)).contains(where: {
        view.key($0) == Key.by
      })
    else { return false }
    let near = document.sentences.lazy.filter { abs($0.block - block) < 2 }
    guard near.contains(where: { $0.tokens.contains { document.key($0) == Key.police } }) else { return false }
    guard !view.places.contains(where: { !extractor.isOfTheatre(place: $0.id) }) else { return false }
    return !mentions.contains { mention in
      guard case .actor(let id) = mention.meaning.target, kind(id) == .mission else { return false }
      return document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)].block == block
    }
  }

  private static let searched = RuleName("event-stripped-searched")

  /// Gives an event that names no party on a side the police who stand there.
  func addPolice(
    _ police: EntityID, to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence, block: Int
  ) {
    guard view.mayNamePolice, !isAbroad(block) else { return }
    let (frame, verb) = (spot.frame, spot.tokens)
    let name = EventSentence.Name(tokens: verb, id: police, isPlace: false)
    if frame.head == .verb {
      let mayBeDoneTo = frame.recipients.hasObject || frame.recipients.hasSubject
      if parties.isPassive || (frame.recipients.hasSubject && !frame.actors.hasSubject) {
        if parties.recipients.isEmpty, mayBeDoneTo, view.arePoliceSubject(before: verb.lowerBound) {
          parties.recipients = [name]
        }
        if parties.isPassive, parties.actors.isEmpty, view.arePoliceAgent(behind: verb.upperBound) {
          parties.actors = [name]
        }
        return
      }
      if parties.actors.isEmpty, frame.actors.hasSubject, view.arePoliceSubject(before: verb.lowerBound) {
        parties.actors = [name]
      }
    }
    let start = spot.hasGap ? verb.lowerBound + 1 : verb.upperBound
    if parties.recipients.isEmpty, !parties.actors.contains(where: { $0.id == police }),
      view.arePoliceObject(
        after: start, frame.recipients, isDirect: frame.head == .verb && frame.recipients.hasObject)
    {
      parties.recipients = [name]
    }
  }
}

extension Actor {
  /// Whether it is a body that is called police: "Kosovo Police", "UN police".
  var isPolice: Bool {
    kind != .person && name.split(separator: " ").last.map { WordKey($0) } == Key.police
  }
}
