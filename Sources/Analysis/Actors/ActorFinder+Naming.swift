import Corpus
import Facts

/// New people, and what the text calls them.
extension ActorReading {
  /// A first name we know, or words of no other kind.
  func looksLikeName(_ run: Range<Int>) -> Bool {
    tags[run.lowerBound].classes.contains(.given)
      || run.allSatisfy { index in
        tags[index].classes.isDisjoint(with: [.attribute, .quantity])
          && (!isNameAlone(index) || index == run.upperBound - 1 && isOnlySurname(index))
      }
  }

  /// "Maliqi", the last word of a name we do not know, is the surname of someone we do.
  private func isOnlySurname(_ token: Int) -> Bool {
    guard let entry = lexicon.names.entryIndex(of: tags[token].node) else { return false }
    return lexicon.names.entries[entry].candidates.allSatisfy { $0.kind == .surname }
  }

  mutating func make(
    _ run: Range<Int>, country: Ref?, rule: RuleName = "person-by-title", name: String? = nil
  ) -> (id: Ref, end: Int, mention: Int)? {
    let name = name ?? words(run)
    guard
      let id = lexicon.person(spelledLike: run.map { tokens[$0] }, in: document.text.bytes)
        ?? register(name, kind: .person, country: nil), kind(of: id) == .person
    else { return nil }
    if people[id] == nil {
      var isFemale: Bool?
      if tags[run.lowerBound].classes.contains(.given) {
        isFemale = lexicon.names.entry(of: tags[run.lowerBound].node)?.isFemale
      }
      people[id] = Person(ref: id, firstToken: run.lowerBound, isFemale: isFemale)
    }
    if id < firstTextRef { hasOtherSpellings = true }
    if id >= firstTextRef, let country, textActors[Int(id - firstTextRef)].country == nil {
      textActors[Int(id - firstTextRef)].country = self.country(of: country)
    }
    add(run, .actor(id), .name, rule: rule)
    return (id, run.upperBound, mentions.count - 1)
  }

  /// Notes an office the text gives to a person, on the person and on the mention beside it.
  mutating func give(_ id: Ref, _ role: StatedRole, mention: Int) {
    // "General Mike Jackson, the commander of KFOR": the office says more than the rank.
    let known = mentions[mention].role
    let isRankOnly =
      known != nil && !isRank(role.title)
      && people[id]?.roles.contains { $0.words == known && isRank($0.title) } == true
    people[id]?.roles.append(role)
    givenRoles.append((mention, role))
    if known == nil || isRankOnly { mentions[mention].role = role.words }
  }

  private func isRank(_ title: Int32) -> Bool {
    let kind = lexicon.titles[Int(title)].kind
    return kind == .rank || kind == .honorific
  }

  /// "Agim Gashani told reporters": a name that speaks, its first word being a first name.
  mutating func readSpeaker(beside verb: Int, _ sentence: Range<Int>) {
    for count in [2, 3] {
      let start = verb - count
      if sentence.contains(start), covering[start] < 0, tags[start].classes.contains(.given),
        let run = nameRun(from: start, sentence), run.upperBound == verb, run.count == count
      {
        if start > sentence.lowerBound, tokens[start - 1].isCapitalised,
          tags[start - 1].classes.isDisjoint(with: [.function, .title])
        {
          continue
        }
        if let person = make(run, country: nil) { describe(person.id, run, sentence) }
        return
      }
    }
    let next = verb + 1
    if sentence.contains(next), verb > sentence.lowerBound, tags[next].classes.contains(.given), covering[next] < 0,
      tokens[verb - 1].kind == .mark, let run = nameRun(from: next, sentence), run.count > 1
    {
      if let person = make(run, country: nil) { describe(person.id, run, sentence) }
    }
  }

  /// The actors no table knows, in the order of their first mention, with the other spellings met; one without a
  /// mention is none.
  func actorsFound() -> [Actor] {
    guard !textActors.isEmpty else { return [] }
    var first = [Int](repeating: Int.max, count: textActors.count)
    var surfaces = [[String]](repeating: [], count: textActors.count)
    for mention in mentions {
      guard let ref = mention.actor, ref >= firstTextRef else { continue }
      let number = Int(ref - firstTextRef)
      first[number] = min(first[number], mention.tokens.lowerBound)
      guard mention.form == .name, !isWritten(mention.tokens, as: textActors[number].name) else { continue }
      let surface = words(mention.tokens)
      if surface != textActors[number].name, !surfaces[number].contains(surface) { surfaces[number].append(surface) }
    }
    let order = textActors.indices.filter { first[$0] < Int.max }.sorted { (first[$0], $0) < (first[$1], $1) }
    return order.map { number in
      let actor = textActors[number]
      return Actor(
        id: actor.id, name: actor.name, kind: actor.kind, country: actor.country, aliases: surfaces[number],
        roles: actor.roles, source: .text)
    }
  }

  /// Whether tokens are a name letter for letter in the text; most mentions are, and no string need be made of them.
  private func isWritten(_ range: Range<Int>, as name: String) -> Bool {
    let span = document.span(range)
    return span.end - span.start == name.utf8.count
      && name.utf8.elementsEqual(document.text.bytes[span.start..<span.end])
  }
}
