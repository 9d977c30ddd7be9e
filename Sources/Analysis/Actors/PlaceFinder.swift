import Corpus
import Facts

/// Common nouns for places: "Kosovo's border with Serbia", "the north", "the region".
extension ActorReading {
  mutating func findPlaces() {
    let marks = lexicon.landmarks
    guard marks.kosovo >= 0, marks.border >= 0, marks.north >= 0, names(marks.kosovo) else { return }
    var hasBorder = mentions.contains { $0.target == .place(marks.border) }
    for (number, sentence) in document.sentences.enumerated() where classes[number].contains(.placeNoun) {
      let range = sentence.tokens
      for index in range where tags[index].classes.contains(.placeNoun) {
        let key = tokens[index].key
        if PlaceWords.borders.contains(key) {
          readBorder(at: index, range, &hasBorder)
        } else if key == PlaceWords.region {
          readRegion(at: index, range)
        } else if key == PlaceWords.north || key == PlaceWords.northern {
          readNorth(at: index, range)
        } else if key == PlaceWords.monastery {
          readMonastery(at: index, range)
        } else if key == PlaceWords.bridge {
          readBridge(at: index, range)
        }
      }
    }
  }

  private func names(_ ref: Ref) -> Bool { mentions.contains { $0.target == .actor(ref) } }

  private func hasPlace(at token: Int) -> Bool { placed[token] >= 0 }

  /// "Peja and Klina voted", "the road links Istok with Pec": a municipality of the theatre, by itself within a sentence.
  func isOwnTown(_ place: NameTable.Candidate, _ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard range.lowerBound > sentence.lowerBound, lexicon.theatre.holds(place: place.index),
      lexicon.places[Int(place.index)].kind == "municipality", isOfTheatre
    else { return false }
    return [range.lowerBound - 1, range.upperBound].allSatisfy {
      !sentence.contains($0) || tokens[$0].kind != .word || !tokens[$0].isCapitalised
    }
  }

  /// The end of the place or state named at a token.
  func namedPlace(at index: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(index), tokens[index].isCapitalised else { return nil }
    if let mention = mention(startingAt: index, sentence) { return mentions[mention].tokens.upperBound }
    guard placed[index] >= 0 else { return nil }
    let first = mentions[Int(placed[index])].tokens
    if first.lowerBound == index { return first.upperBound }
    // It stands inside another place, and may still begin one of its own.
    return mentions.first { mention in
      if case .place = mention.target { return mention.tokens.lowerBound == index }
      return false
    }?.tokens.upperBound
  }

  /// "Kosovo's border", "the country's borders with Serbia", and "the border" once it has been named.
  private mutating func readBorder(at index: Int, _ sentence: Range<Int>, _ isKnown: inout Bool) {
    guard !hasPlace(at: index) else { return }
    var start = index
    while sentence.contains(start - 1), tags[start - 1].classes.contains(.attribute) { start -= 1 }
    var isNamed = false
    if sentence.contains(start - 1), tokens[start - 1].kind == .possessive,
      let mention = mention(endingAt: start - 1, sentence)
    {
      guard actor(mention) == lexicon.landmarks.kosovo || actor(mention) == lexicon.landmarks.serbia else { return }
      (start, isNamed) = (mentions[mention].tokens.lowerBound, true)
    } else if let mention = mention(endingAt: start, sentence), mentions[mention].form == .name {
      guard actor(mention) == lexicon.landmarks.kosovo || actor(mention) == lexicon.landmarks.serbia else { return }
      (start, isNamed) = (mentions[mention].tokens.lowerBound, true)
    } else if let nation = nationEnding(at: start - 1, sentence) {
      // "the Serbian border", seen from Kosovo
      guard nation.index == lexicon.landmarks.serbia, hasDeterminer(before: nation.start, sentence) else { return }
      (start, isNamed) = (nation.start - 1, true)
    } else if sentence.contains(start - 3), tokens[start - 1].kind == .possessive,
      tokens[start - 2].key == PlaceWords.country
    {
      start -= 3
    } else if hasDeterminer(before: start, sentence) {
      start -= 1
    }
    var end = index + 1
    if isWord(end, PlaceWords.with, in: sentence), let mention = mention(startingAt: end + 1, sentence) {
      guard actor(mention) == lexicon.landmarks.serbia || actor(mention) == lexicon.landmarks.kosovo else { return }
      (end, isNamed) = (mentions[mention].tokens.upperBound, true)
    }
    guard isNamed || (isKnown && tags[start].classes.contains(.determiner)) else { return }
    // "border crossing", "border police": the border is an attribute.
    if sentence.contains(end), tokens[end].kind == .word, !isVerb(end, sentence),
      tags[end].classes.isDisjoint(with: [.function, .adverb])
    {
      guard isNamed else { return }
    }
    isKnown = true
    add(start..<end, .place(lexicon.landmarks.border), .nominal, rule: "border")
  }

  /// "the main bridge", "the Eastern Bridge" in a text that names Mitrovica or its river.
  private mutating func readBridge(at index: Int, _ sentence: Range<Int>) {
    guard sentence.contains(index - 1), !hasPlace(at: index), covering[index] < 0,
      let name = PlaceWords.bridges[tokens[index - 1].key], let bridge = lexicon.placeNumber(of: EntityID(name)),
      mentions.contains(where: { spot in
        if case .place(let number) = spot.target { return PlaceWords.town == lexicon.places[Int(number)].id.slug }
        return false
      }) || sentence.contains(where: { tokens[$0].key == PlaceWords.river })
    else { return }
    add((index - 1)..<(index + 1), .place(bridge), .nominal, rule: "bridge-of-town")
  }

  /// "a Serbian Orthodox monastery" in a sentence on Banjska is Banjska's.
  private mutating func readMonastery(at index: Int, _ sentence: Range<Int>) {
    guard !tokens[index].isCapitalised, !hasPlace(at: index) else { return }
    var found: Set<Int32> = []
    for mention in mentions where sentence.contains(mention.tokens.lowerBound) {
      guard case .place(let number) = mention.target else { continue }
      let village = lexicon.places[Int(number)]
      guard village.kind == "village" || village.kind == "municipality",
        let own = lexicon.placeNumber(of: EntityID(village.id.slug + "-monastery"))
      else { continue }
      found.insert(own)
    }
    guard found.count == 1, let place = found.first else { return }
    var start = index
    while sentence.contains(start - 1), index - start < 4, covering[start - 1] < 0,
      tags[start - 1].classes.isDisjoint(with: .function), tokens[start - 1].kind == .word
    {
      start -= 1
    }
    guard hasDeterminer(before: start, sentence) else { return }
    add((start - 1)..<(index + 1), .place(place), .nominal, rule: "monastery-of-village")
  }

  /// "the region": the one named last, or the Western Balkans in a text on Kosovo and Serbia.
  private mutating func readRegion(at index: Int, _ sentence: Range<Int>) {
    var start = index - 1
    if isWord(start, PlaceWords.wider, in: sentence) { start -= 1 }
    guard isWord(start, Key.the, in: sentence), !hasPlace(at: index) else { return }
    var last: (Int, Int32)?
    for mention in mentions where mention.tokens.lowerBound < index && mention.tokens.lowerBound > last?.0 ?? -1 {
      if case .place(let id) = mention.target, lexicon.landmarks.regions.contains(id) {
        last = (mention.tokens.lowerBound, id)
      }
    }
    let marks = lexicon.landmarks
    // "the region" soon after "the northern regions" may be those.
    if last == nil, start == index - 1,
      mentions.contains(where: { spot in
        spot.target == .place(marks.north) && spot.tokens.upperBound <= index && spot.tokens.upperBound + 60 > index
      })
    {
      return
    }
    // "the region's hospitals" may be any region's: only what all of it feels or does.
    if last == nil, start == index - 1, !isVerb(index + 1, sentence),
      !sentence.contains(where: { PlaceWords.ofRegions.contains(tokens[$0].key) })
    {
      return
    }
    guard let id = last?.1 ?? (names(marks.serbia) && marks.westernBalkans >= 0 ? marks.westernBalkans : nil) else {
      return
    }
    add(start..<(index + 1), .place(id), .nominal, rule: "the-region")
  }

  /// "the north", "the country's volatile northern region", "the northern part of Kosovo".
  private mutating func readNorth(at index: Int, _ sentence: Range<Int>) {
    guard !hasPlace(at: index), !tokens[index].isCapitalised else { return }
    let isAdjective = tokens[index].key == PlaceWords.northern
    var end = index + 1
    if isAdjective {
      guard sentence.contains(end), PlaceWords.parts.contains(tokens[end].key) else { return }
      end += 1
      if isWord(end, Key.of, in: sentence) {
        var next = end + 1
        if isWord(next, Key.the, in: sentence) { next += 1 }
        if let mention = mention(startingAt: next, sentence) {
          guard actor(mention) == lexicon.landmarks.kosovo else { return }
          end = mentions[mention].tokens.upperBound
        } else if isWord(next, PlaceWords.country, in: sentence) {
          end = next + 1
        } else {
          return
        }
      }
    } else if isWord(end, Key.of, in: sentence) {
      guard isWord(end + 1, Key.the, in: sentence), isWord(end + 2, PlaceWords.country, in: sentence) else { return }
      end += 3
    }
    var start = index
    while sentence.contains(start - 1) {
      let before = start - 1
      if let mention = mention(endingAt: start, sentence),
        mentions[mention].form == .nominal || tokens[before].kind == .possessive
      {
        start = mentions[mention].tokens.lowerBound
        continue
      }
      guard tokens[before].kind == .word,
        !tokens[before].isCapitalised || tags[before].classes.contains(.adjective)
          || tags[before].classes.contains(.determiner)
      else {
        if tokens[before].key == NameTable.hyphen, !tokens[before].traits.contains(.spaceBefore) {
          start -= 2
          continue
        }
        break
      }
      if tags[before].classes.contains(.determiner) {
        start = before
        break
      }
      if tags[before].classes.contains(.function) { break }
      guard index - before < 5 else { break }
      start = before
    }
    start = max(start, sentence.lowerBound)
    if sentence.contains(start - 1), tokens[start - 1].kind == .possessive {
      if let mention = mention(endingAt: start - 1, sentence) {
        guard actor(mention) == lexicon.landmarks.kosovo else { return }
      } else if sentence.contains(start - 2), tokens[start - 2].key != PlaceWords.country {
        return
      }
    } else if !tags[start].classes.contains(.determiner) {
      return
    }
    add(start..<end, .place(lexicon.landmarks.north), .nominal, rule: "the-north")
  }
}

private enum PlaceWords {
  static var bridge: WordKey { "bridge" }
  static var river: WordKey { "ibar" }
  static let town = "mitrovica"
  static let bridges = WordMap(
    "main central".split(separator: " ").map { (WordKey($0), "mitrovica-main-bridge") }
      + "east eastern".split(separator: " ").map { (WordKey($0), "mitrovica-east-bridge") })
  static let ofRegions = WordSet(
    "stability peace security tension tensions destabilise destabilize destabilising destabilizing destabilised destabilized stable unstable instability reconciliation cooperation war countries leaders integration prosperity escalation"
  )
  static let borders = WordSet("border borders frontier frontiers")
  static var region: WordKey { "region" }
  static var north: WordKey { "north" }
  static var northern: WordKey { "northern" }
  static var wider: WordKey { "wider" }
  static var monastery: WordKey { "monastery" }
  static var with: WordKey { "with" }
  static var country: WordKey { "country" }
  static let parts = WordSet("part parts region regions area areas province municipalities")
}
