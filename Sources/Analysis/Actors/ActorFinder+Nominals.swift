import Corpus
import Facts

/// Common nouns of the lexicon: "the alliance", "its peacekeeping mission".
extension ActorReading {
  /// Nominals of the lexicon, where the text names what they need.
  mutating func findNominals() {
    guard classes.contains(where: { $0.contains(.nominal) }) else { return }
    var named = RefSet(count: Int(firstTextRef) + textActors.count)
    for index in mentions.indices {
      let state: Ref
      switch mentions[index].target {
      case .actor(let ref):
        guard named.insert(ref) else { continue }
        state =
          ref < firstTextRef ? lexicon.stateOfActor[Int(ref)] : country(of: ref).flatMap { lexicon.states[$0] } ?? -1
      case .place(let number): state = lexicon.stateOfPlace[Int(number)]
      }
      // Kosovo's police or a town of Kosovo speak of Kosovo too.
      if state >= 0 { _ = named.insert(state) }
    }
    var allowed: [Int32: Bool] = [:]
    for (number, sentence) in document.sentences.enumerated() where classes[number].contains(.nominal) {
      let range = sentence.tokens
      var index = range.lowerBound
      while index < range.upperBound {
        guard tags[index].classes.contains(.nominal),
          let hit = longest(
            from: index, to: range.upperBound, where: { entry, _ in !lexicon.names.entries[entry].nominals.isEmpty })
        else {
          index += 1
          continue
        }
        let actors = lexicon.names.entries[hit.entry].nominals.filter { actor in
          if let known = allowed[actor] { return known }
          let needs = lexicon.needs[Int(actor)]
          let met =
            needs.allSatisfy { named.contains($0) } || (named.contains(actor) && needs.contains { named.contains($0) })
          allowed[actor] = met
          return met
        }
        if actors.count == 1 { readNominal(actors[0], index..<hit.end, range) }
        index = hit.end
      }
    }
  }

  private static let shares = WordSet("minority majority")

  mutating func readNominal(_ actor: Int32, _ span: Range<Int>, _ sentence: Range<Int>) {
    let target = lexicon.actors[Int(actor)]
    let over = covering[span.upperBound - 1]
    if over >= 0, mentions[Int(over)].tokens.lowerBound <= span.lowerBound { return }
    let after = span.upperBound
    if sentence.contains(after), tags[after].classes.contains(.head), tokens[after].kind == .word { return }
    // "Serb-majority north", "ethnic Albanian-dominated": an attribute.
    if isWord(after, NameTable.hyphen, in: sentence), !tokens[after].traits.contains(.spaceBefore) { return }
    if span.contains(where: { tokens[$0].key == NameTable.hyphen }), target.kind == .population { return }
    // "the ethnic Albanian customs officers": an attribute of theirs.
    if target.kind == .population, sentence.contains(after), tokens[after].kind == .word, !tokens[after].isCapitalised,
      tags[after].classes.contains(.attribute), !ActorReading.shares.contains(tokens[after].key)
    {
      return
    }
    if tokens[span.lowerBound].key == Key.its, !belongsToOwner(span.lowerBound, actor) { return }
    // "UN peacekeepers" are not KFOR.
    var start = span.lowerBound
    while sentence.contains(start - 1), !tags[start].classes.contains(.determiner) {
      let before = start - 1
      if let mention = mention(endingAt: start, sentence), let id = self.actor(mention) {
        let kind = self.kind(of: id)
        let needs = lexicon.needs[Int(actor)]
        let isOwned = target.kind == .mission || target.kind == .organisation && target.country != nil
        if isOwned, kind == .organisation || kind == .mission, id != actor, !needs.contains(id) { return }
        if mentions[mention].form == .name { start = mentions[mention].tokens.lowerBound }
        break
      }
      if target.kind == .mission, tokens[before].kind == .possessive { break }
      let classes = tags[before].classes
      if classes.contains(.determiner) {
        if tokens[before].key == Key.that { break }
        start = before
        break
      }
      guard
        tokens[before].kind == .number || tokens[before].key == NameTable.hyphen
          || !classes.isDisjoint(with: [.attribute, .quantity, .adjective])
      else { break }
      start = before
    }
    while start < span.lowerBound, tokens[start].kind == .mark { start += 1 }
    let last = span.upperBound - 1
    let endsInPeople = tags[last].classes.contains(.people)
    let isPeople = span.count == 1 && endsInPeople
    if isPeople { start = span.lowerBound }
    if target.kind == .mission, speaksOfElsewhere(sentence) { return }
    // "ethnic Albanians" are named by the people that they are.
    let isNamed = isPeople || endsInPeople && tokens[last].isCapitalised
    add(
      start..<span.upperBound, .actor(actor), isNamed ? .name : .nominal,
      rule: isPeople ? "people-of-the-lexicon" : "nominal-of-the-lexicon")
  }

  /// "its mission": the last body named before must be the one the nominal belongs to.
  func belongsToOwner(_ token: Int, _ target: Ref) -> Bool {
    var last: (Int, Ref)?
    for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > last?.0 ?? -1 {
      guard let id = mention.actor else { continue }
      let kind = self.kind(of: id)
      guard [.organisation, .mission, .state, .armedForce, .party].contains(kind)
      else { continue }
      // "said the alliance remained committed to continuing its mission in Kosovo", "NATO sent"
      if kind == .state, !isVerb(mention.tokens.upperBound, mention.tokens.upperBound..<tokens.count) {
        continue
      }
      last = (mention.tokens.lowerBound, id)
    }
    guard let last else { return false }
    return last.1 == target || lexicon.needs[Int(target)].contains { $0 == last.1 && kind(of: $0) != .state }
  }

  /// A sentence on Bosnia or Afghanistan speaks of another mission's soldiers.
  func speaksOfElsewhere(_ sentence: Range<Int>) -> Bool {
    var elsewhere = false
    for index in sentence where covering[index] >= 0 {
      guard let id = actor(Int(covering[index])) else { continue }
      if id == lexicon.landmarks.kosovo || id == lexicon.landmarks.kfor { return false }
      if lexicon.landmarks.elsewhere.contains(id) { elsewhere = true }
    }
    return elsewhere
  }

  /// "the mission": the one named last.
  mutating func readMission(at index: Int, _ sentence: Range<Int>) {
    guard isWord(index - 1, Key.the, in: sentence), covering[index] < 0,
      !isWord(index + 1, Key.of, in: sentence), !isWord(index + 1, NameTable.hyphen, in: sentence)
    else { return }
    var last: (Int, Ref)?
    for mention in mentions where mention.tokens.lowerBound < index && mention.tokens.lowerBound > last?.0 ?? -1 {
      if let ref = mention.actor, kind(of: ref) == .mission { last = (mention.tokens.lowerBound, ref) }
    }
    guard let last else { return }
    add((index - 1)..<(index + 1), .actor(last.1), .nominal, rule: "the-mission")
  }
}

/// Some of the actors of a text, a bit each.
private struct RefSet {
  private var words: [UInt64]

  /// Room for actors numbered below `count`.
  init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

  func contains(_ ref: ActorReading.Ref) -> Bool { words[Int(ref >> 6)] & (1 << UInt64(ref & 63)) != 0 }

  /// Whether the actor is new to the set.
  mutating func insert(_ ref: ActorReading.Ref) -> Bool {
    if contains(ref) { return false }
    words[Int(ref >> 6)] |= 1 << UInt64(ref & 63)
    return true
  }
}
