import Corpus
import Facts

/// Names that say less, or more, than those the lexicon has: the end of a body's name alone, the guard of one state of a
/// union, two states that were one.
extension ActorReading {
  /// "the Irish Defence Forces ... the Defence Forces", "the Security Council ... the Council": a body that the text named
  /// before, by the last words of its name.
  mutating func findTails() {
    var bodies: [(words: Range<Int>, ref: Ref)] = []
    for mention in mentions where mention.form == .name && mention.tokens.count >= 2 {
      guard let ref = mention.actor, isBody(ref) else { continue }
      if !bodies.contains(where: { $0.ref == ref && $0.words.count == mention.tokens.count }) {
        bodies.append((mention.tokens, ref))
      }
    }
    guard !bodies.isEmpty else { return }
    bodies.sort { $0.words.lowerBound < $1.words.lowerBound }
    for (number, sentence) in document.sentences.enumerated()
    where document.text.blocks[sentence.block].kind != .title && document.bits[number].mayHoldAny(of: Tails.all.all) {
      let range = sentence.tokens
      for last in range where Tails.all.contains(tokens[last].key) && covering[last] < 0 {
        readTail(at: last, range, bodies)
      }
    }
  }

  private mutating func readTail(at last: Int, _ sentence: Range<Int>, _ bodies: [(words: Range<Int>, ref: Ref)]) {
    guard tokens[last].isCapitalised, !goesOn(behind: last, sentence) else { return }
    let isPair =
      sentence.contains(last - 1) && tokens[last - 1].kind == .word && tokens[last - 1].isCapitalised
      && covering[last - 1] < 0 && tags[last - 1].classes.isDisjoint(with: [.determiner, .preposition])
    let start = isPair ? last - 1 : last
    // A word alone is a name where "the" stands before it: "Council of Europe", "Army boots" are others.
    guard isPair || isWord(last - 1, Key.the, in: sentence) && Tails.single.contains(tokens[last].key) else { return }
    let known = bodies.last { body in
      guard body.words.upperBound <= start, body.words.count > last + 1 - start else { return false }
      if !isPair, Tails.houses.contains(tokens[last].key) {
        return tokens[body.words.lowerBound].key == tokens[last].key
      }
      return (start...last).allSatisfy { index in
        tokens[body.words.upperBound - 1 - (last - index)].key == tokens[index].key
      }
    }
    guard let known else { return }
    add(start..<(last + 1), .actor(known.ref), .name, rule: "end-of-name")
  }

  /// "the Council of Europe", "Army Chief": the name, or another, goes on.
  private func goesOn(behind last: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(last + 1) else { return false }
    let next = tokens[last + 1]
    return next.kind == .word && (next.isCapitalised || next.key == Key.of)
      || next.key == NameTable.hyphen && !next.traits.contains(.spaceBefore)
  }

  /// "the North Dakota National Guard", "the Minnesota Army National Guard": the guard of one state and not the country's.
  mutating func findStateGuards() {
    guard let guardRef = lexicon.index(of: Tails.nationalGuard) else { return }
    for index in mentions.indices where mentions[index].target == .actor(guardRef) {
      let range = mentions[index].tokens
      let before = range.lowerBound - 1
      guard before >= 0, placed[before] >= 0 else { continue }
      let place = mentions[Int(placed[before])]
      guard place.tokens.upperBound == range.lowerBound, case .place(let number) = place.target,
        lexicon.places.indices.contains(Int(number)), lexicon.places[Int(number)].country == country(of: guardRef),
        let own = register(
          words(place.tokens.lowerBound..<range.upperBound), kind: .armedForce, country: country(of: guardRef)),
        kind(of: own) == .armedForce
      else { continue }
      let whole = place.tokens.lowerBound..<range.upperBound
      mentions[index] = Spot(tokens: whole, target: .actor(own), form: .name, role: nil, rule: "state-guard")
      for token in whole { covering[token] = Int32(index) }
    }
  }

  /// "Serbia and Montenegro" in a text of the years in which they were one state.
  mutating func joinUnion() {
    guard let first = day?.first, let last = day?.last, first >= Tails.unionBegan, last <= Tails.unionEnded,
      let union = lexicon.index(of: Tails.union)
    else { return }
    let names = [Tails.serbia, Tails.montenegro].compactMap { lexicon.index(of: $0) }
    guard names.count == 2 else { return }
    for index in mentions.indices where mentions[index].target == .actor(names[0]) && mentions[index].form == .name {
      let start = mentions[index].tokens
      guard start.upperBound + 1 < tokens.count, covering[start.lowerBound] == Int32(index),
        tokens[start.upperBound].key == Key.and || tokens[start.upperBound].key == NameTable.hyphen,
        covering[start.upperBound + 1] >= 0
      else { continue }
      let other = Int(covering[start.upperBound + 1])
      guard mentions[other].target == .actor(names[1]), mentions[other].tokens.lowerBound == start.upperBound + 1 else {
        continue
      }
      let whole = start.lowerBound..<mentions[other].tokens.upperBound
      let spot = Spot(tokens: whole, target: .actor(union), form: .name, role: nil, rule: "union-of-states")
      mentions[index] = spot
      mentions[other] = spot
      mentions[other].isAbsorbed = true
      for token in whole { covering[token] = Int32(index) }
    }
  }
}

private enum Tails {
  static let all = WordSet(
    "Forces Council Guard Assembly Commission Tribunal Army House Committee Parliament Senate Congress Corps Court Police"
  )
  static let single = WordSet("Council Guard Assembly Commission Tribunal Army House Committee Court")
  static let houses = WordSet("House")
  static let nationalGuard = EntityID("us-national-guard")
  static let union = EntityID("serbia-and-montenegro")
  static let (serbia, montenegro) = (EntityID("serbia"), EntityID("montenegro"))
  /// The constitutional charter took effect on 4 February 2003; Serbia declared itself the successor on 5 June 2006.
  static let (unionBegan, unionEnded) = (Day(2003, 2, 4)!, Day(2006, 6, 5)!)
}
