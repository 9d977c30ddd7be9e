import Corpus
import Facts

/// Villages that no table knows: a text of the conflict names more of them than any lexicon holds.
extension ActorReading {
  func id(ofPlace number: Int32) -> EntityID {
    Int(number) < lexicon.places.count
      ? lexicon.places[Int(number)].id : villages[Int(number) - lexicon.places.count].id
  }

  /// "the village of Rakitnica", "in Vojnik village", "in nearby Vojnik": a name that its words call a village, and wherever
  /// it stands again.
  mutating func findVillages() {
    guard isOfTheatre else { return }
    var names: [WordKey: Int32] = [:]
    for (number, sentence) in document.sentences.enumerated() where classes[number].contains(.placeNoun) {
      let range = sentence.tokens
      for index in range where tags[index].classes.contains(.placeNoun) {
        let key = tokens[index].key
        if VillageWords.nouns.contains(key) {
          readVillage(at: index, range, &names)
        } else if VillageWords.nearness.contains(key) {
          readNear(at: index, range, &names)
        }
      }
    }
    for (number, sentence) in document.sentences.enumerated()
    where document.bits[number].mayHoldAny(of: VillageWords.inside.all) {
      for index in sentence.tokens where VillageWords.inside.contains(tokens[index].key) {
        readEnding(at: index, sentence.tokens, &names)
      }
    }
    for (number, sentence) in document.sentences.enumerated()
    where document.bits[number].mayHoldAny(of: VillageWords.lengths.all) {
      for index in sentence.tokens where VillageWords.lengths.contains(tokens[index].key) {
        readBearing(at: index, sentence.tokens, &names)
      }
    }
    // "In Dobrcane, Multinational Brigade East, a man was shot": the area that it lies in.
    for mention in mentions {
      guard case .actor(let ref) = mention.target, kind(of: ref) == .organisation,
        mention.tokens.contains(where: { VillageWords.areas.contains(tokens[$0].key) })
      else { continue }
      let start = mention.tokens.lowerBound
      let sentence = document.sentences[document.sentence(ofToken: start)].tokens
      if isWord(mention.tokens.upperBound, Key.comma, in: sentence) { readAside(before: start - 1, sentence, &names) }
    }
    guard !names.isEmpty else { return }
    for index in tokens.indices where tokens[index].isCapitalised && isFree(index) {
      guard let place = names[tokens[index].key] else { continue }
      let end = end(of: place, at: index)
      guard end > index else { continue }
      // A longer name that begins or ends alike is another's: "Ana Vojnik".
      if end < tokens.count, isPartOfName(end), isFree(end) { continue }
      if index > 0, isPartOfName(index - 1), isFree(index - 1), !isSentenceStart(index - 1) { continue }
      add(index..<end, .place(place), .name, rule: "village-named-again")
    }
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    document.sentences[document.sentence(ofToken: index)].tokens.lowerBound == index
  }

  private func isFree(_ index: Int) -> Bool { covering[index] < 0 && placed[index] < 0 }

  private func isPartOfName(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised
      && tags[index].classes.isDisjoint(with: VillageWords.noNames)
  }

  /// The end of a name of villages, nil where none begins: capitals that nothing else claims.
  private func nameEnd(from start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end - start < 3, isFree(end), isPartOfName(end), isMixed(end) { end += 1 }
    guard end > start, !(sentence.contains(end) && isPartOfName(end)) else { return nil }
    // "the town of Fiat-led", "Camp".
    if sentence.contains(end), tokens[end].key == NameTable.hyphen, !tokens[end].traits.contains(.spaceBefore) {
      return nil
    }
    return end
  }

  /// A small letter behind the first: "KFOR" is no village.
  private func isMixed(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 2 else { return false }
    let second = document.text.bytes[Int(token.start) + 1]
    return second >= 0x61 || second >= 0x80
  }

  private mutating func readVillage(at index: Int, _ sentence: Range<Int>, _ names: inout [WordKey: Int32]) {
    let kind = VillageWords.towns.contains(tokens[index].key) ? "town" : "village"
    if isWord(index + 1, Key.of, in: sentence) {
      var start = index + 2
      while true {
        guard let end = nameEnd(from: start, sentence) ?? namedPlace(at: start, sentence) else { return }
        if isFree(start) { note(start..<end, kind, &names) }
        // "the villages of Vojnik, Bukos and Rakitnica".
        guard VillageWords.plurals.contains(tokens[index].key) else { return }
        start = end
        while sentence.contains(start), tokens[start].key == Key.comma || tokens[start].key == Key.and { start += 1 }
        guard start > end else { return }
      }
    }
    guard VillageWords.followers.contains(tokens[index].key) else { return }
    // "in Vojnik village".
    if let start = nameStart(before: index, sentence), sentence.contains(start - 1),
      tags[start - 1].classes.contains(.preposition) || VillageWords.parts.contains(tokens[start - 1].key)
    {
      return note(start..<index, kind, &names)
    }
    // "in Vojnik, a Serb village": what the words behind the comma call it.
    var opening = index - 1
    while opening > sentence.lowerBound, index - opening < 5, !tags[opening].classes.contains(.determiner) {
      opening -= 1
    }
    guard opening - 2 > sentence.lowerBound, VillageWords.articles.contains(tokens[opening].key),
      tokens[opening - 1].key == Key.comma, let start = nameStart(before: opening - 1, sentence),
      sentence.contains(start - 1), VillageWords.placing.contains(tokens[start - 1].key)
    else { return }
    note(start..<(opening - 1), kind, &names)
  }

  private func nameStart(before end: Int, _ sentence: Range<Int>) -> Int? {
    var start = end
    while sentence.contains(start - 1), end - start < 3, isFree(start - 1), isPartOfName(start - 1), isMixed(start - 1)
    {
      start -= 1
    }
    return start < end && start > sentence.lowerBound ? start : nil
  }

  /// "in nearby Vojnik", "near Vojnik": one word that nothing else explains.
  private mutating func readNear(at index: Int, _ sentence: Range<Int>, _ names: inout [WordKey: Int32]) {
    guard let end = nameEnd(from: index + 1, sentence), end == index + 2,
      tags[index + 1].classes.isDisjoint(with: [.given, .surname, .title])
    else { return }
    if tokens[index].key == VillageWords.nearby {
      guard sentence.contains(index - 1), VillageWords.placing.contains(tokens[index - 1].key) else { return }
    }
    note((index + 1)..<end, "village", &names)
  }

  /// "in Letovica": one word that ends as villages do.
  private mutating func readEnding(at index: Int, _ sentence: Range<Int>, _ names: inout [WordKey: Int32]) {
    let word = index + 1
    guard let end = nameEnd(from: word, sentence),
      end == word + 1 || end == word + 2 && VillageWords.sizes.contains(tokens[word].key),
      tags[end - 1].classes.isDisjoint(with: [.given, .surname, .title, .name]),
      !sentence.contains(end) || tokens[end].kind != .possessive
    else { return }
    let bytes = document.text.bytes[Int(tokens[end - 1].start)..<Int(tokens[end - 1].end)]
    guard
      lexicon.villageEndings.contains(where: { $0.count + 2 < bytes.count && bytes.suffix($0.count).elementsEqual($0) })
    else { return }
    note(word..<end, "village", &names)
  }

  /// "in Rasince, 10 kilometers south-west of Lipljan", "in Rasince, Multinational Brigade Centre, 10 km from Lipljan": a
  /// name that is so far from a place of the lexicon.
  private mutating func readBearing(at unit: Int, _ sentence: Range<Int>, _ names: inout [WordKey: Int32]) {
    let behind = (unit + 1)..<min(sentence.upperBound, unit + 8)
    guard sentence.contains(unit - 2), tokens[unit - 1].kind == .number || tags[unit - 1].classes.contains(.quantity),
      let of = behind.first(where: { tokens[$0].key == Key.of || tokens[$0].key == VillageWords.from }),
      namedPlace(at: of + 1, sentence) != nil
        || sentence.contains(of + 1) && tokens[of + 1].isCapitalised
          && (unit..<of).contains(where: { VillageWords.bearings.contains(tokens[$0].key) })
    else { return }
    var comma = unit - 2
    while sentence.contains(comma), unit - comma < 5, tokens[comma].key != Key.comma { comma -= 1 }
    // The unit that holds the area: between two commas.
    if sentence.contains(comma - 1), covering[comma - 1] >= 0 {
      let between = mentions[Int(covering[comma - 1])].tokens.lowerBound - 1
      if isWord(between, Key.comma, in: sentence) { comma = between }
    }
    readAside(before: comma, sentence, &names)
  }

  /// "in |Rasince,": a name behind a preposition of place and before a comma that is known to follow a place.
  private mutating func readAside(before comma: Int, _ sentence: Range<Int>, _ names: inout [WordKey: Int32]) {
    guard isWord(comma, Key.comma, in: sentence), let start = nameStart(before: comma, sentence),
      sentence.contains(start - 1), VillageWords.placing.contains(tokens[start - 1].key),
      tags[start].classes.isDisjoint(with: [.given, .surname, .title])
    else { return }
    note(start..<comma, "village", &names)
  }

  /// Takes a name for a village's, unless the lexicon knows it as something else.
  private mutating func note(_ range: Range<Int>, _ kind: String, _ names: inout [WordKey: Int32]) {
    let name = words(range)
    let id = EntityID(Slug.of(name))
    guard Slug.isOne(id.slug), lexicon.place(id) == nil, lexicon.index(of: id) == nil, textRefs[id] == nil else {
      return
    }
    let known = villages.firstIndex { $0.id == id }
    let number = Int32(lexicon.places.count + (known ?? villages.count))
    if known == nil {
      villages.append(
        Place(
          id: id, name: name, kind: kind, aliases: [], country: nil, latitude: nil, longitude: nil, precision: nil))
      villageWords.append(range.map { tokens[$0].key })
      names[tokens[range.lowerBound].key] = number
    }
    add(range, .place(number), .name, rule: "village-of-text")
  }

  /// Where a village's name ends that begins at a token; the token itself where it goes on otherwise.
  private func end(of place: Int32, at index: Int) -> Int {
    let words = villageWords[Int(place) - lexicon.places.count]
    let end = index + words.count
    return end <= tokens.count && zip(index..<end, words).allSatisfy { tokens[$0].key == $1 && isFree($0) }
      ? end : index
  }
}

private enum VillageWords {
  static let nouns = WordSet(
    "village villages hamlet hamlets town towns settlement settlements quarter neighbourhood neighborhood suburb")
  /// "Gornje Jerinje", "Mala Krusa".
  static let sizes = WordSet(
    """
    gornje gornja gornji donje donja donji velika veliki veliko mala mali malo nova novo novi stara staro stari
    """)
  static let plurals = WordSet("villages hamlets towns settlements")
  static let towns = WordSet("town towns")
  /// What stands behind a name: "Vojnik village", but no "Vojnik town hall".
  static let followers = WordSet("village villages hamlet settlement town quarter neighbourhood neighborhood suburb")
  static let nearness = WordSet("near nearby")
  static let inside = WordSet("in near outside")
  static let lengths = WordSet("km kilometers kilometres miles")
  static let bearings = WordSet("north south east west northeast northwest southeast southwest")
  static let areas = WordSet("brigade sector")
  static var from: WordKey { "from" }
  static var nearby: WordKey { "nearby" }
  static let placing = WordSet("in at near from to outside around toward towards")
  static let parts = WordSet("the of ,")
  static let articles = WordSet("a an the")
  static let noNames: WordClasses = [.function, .adjective, .people, .calendar, .institution, .body, .quantity]
}
