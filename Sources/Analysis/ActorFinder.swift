import Corpus
import Facts

/// What a text says of actors and places: where they are named, and those that no table knows.
package struct ActorFindings: Sendable {
  /// In text order; place mentions too.
  package let mentions: [FoundMention]
  /// People, offices, groups and bodies found by pattern, in the order of their first mention.
  package let foundActors: [Actor]

  package init(mentions: [FoundMention], foundActors: [Actor]) {
    (self.mentions, self.foundActors) = (mentions, foundActors)
  }
}

/// Finds who a text speaks of.
///
/// "Albanian Defense Minister Mimi Kodheli and her Croatian counterpart, Damir Krsticevic," names two people with their
/// offices. A name that could be several people's is left alone rather than guessed.
package struct ActorFinder: Sendable {
  package let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Names of the lexicon; needs no date, so that a text can be dated by the offices it names.
  package func names(in document: Document) -> [FoundMention] {
    var reading = ActorReading(document: document, lexicon: lexicon)
    reading.findNames()
    return reading.sortedMentions()
  }

  /// All mentions, with roles, common nouns and pronouns traced to whom they mean.
  ///
  /// `day` is the possible publication time: "Serbia's president" is the holder of the office only when one person
  /// held it through all of it; otherwise it is an unnamed office.
  package func find(in document: Document, names: [FoundMention], on day: DateValue?) -> ActorFindings {
    var reading = ActorReading(document: document, lexicon: lexicon, names: names, day: day)
    reading.findPeople()
    reading.findLaterSurnames()
    reading.registerPeople()
    reading.resolveRoles()
    reading.findNominals()
    reading.findGroups()
    reading.findPlaces()
    reading.findPronouns()
    return ActorFindings(mentions: reading.sortedMentions(), foundActors: reading.actorsFound())
  }
}

/// One text on its way through the finder.
struct ActorReading {
  /// What a token can be, and where the trie of names continues.
  struct Tag {
    var classes: WordClasses
    var node: Int32
  }

  /// Someone the text speaks of by name, with what it calls them.
  struct Person {
    let id: EntityID
    /// Index into the lexicon's actors; -1 for people found by pattern.
    let index: Int32
    var roles: [StatedRole] = []
    var firstToken: Int
    var isFemale: Bool?
    /// Of the text itself, where no table knows the person.
    var name = ""
    var country: String?
  }

  /// An office as the text gives it to someone.
  struct StatedRole {
    let title: Int32
    let owner: EntityID?
    let words: String
    let token: Int
  }

  let document: Document
  let lexicon: Lexicon
  let day: DateValue?
  var tags: [Tag]
  var mentions: [FoundMention]
  /// Beside the tokens: the index of the actor mention that covers it, -1 for none.
  var covering: [Int32] = []
  var people: [EntityID: Person] = [:]
  var textActors: [(actor: Actor, key: EntityID)] = []
  var roleSpots: [RoleSpot] = []

  var tokens: [Token] { document.tokens }

  init(document: Document, lexicon: Lexicon, names: [FoundMention] = [], day: DateValue? = nil) {
    (self.document, self.lexicon, self.day, mentions) = (document, lexicon, day, names)
    tags = document.tokens.map { token in
      guard token.kind == .word else { return Tag(classes: [], node: 0) }
      let slot = lexicon.names.first(token.key)
      return Tag(classes: slot.classes, node: slot.node)
    }
  }

  /// The actors no table knows, in the order of their first mention; an actor without a mention is none.
  func actorsFound() -> [Actor] {
    var first: [EntityID: Int] = [:]
    var surfaces: [EntityID: [String]] = [:]
    for mention in mentions {
      guard case .actor(let id) = mention.meaning.target else { continue }
      first[id] = min(first[id] ?? Int.max, mention.tokens.lowerBound)
      if mention.meaning.form == .name { surfaces[id, default: []].append(words(mention.tokens)) }
    }
    var result = textActors.filter { first[$0.key] != nil }.map(\.actor)
    result.sort { (first[$0.id, default: 0], $0.id) < (first[$1.id, default: 0], $1.id) }
    return result.map { actor in
      var aliases: [String] = []
      for surface in surfaces[actor.id] ?? [] where surface != actor.name && !aliases.contains(surface) { aliases.append(surface) }
      return Actor(
        id: actor.id, name: actor.name, kind: actor.kind, country: actor.country, aliases: aliases, roles: actor.roles,
        source: .text)
    }
  }

  func sortedMentions() -> [FoundMention] {
    mentions.sorted { left, right in
      (left.tokens.lowerBound, left.tokens.upperBound) < (right.tokens.lowerBound, right.tokens.upperBound)
    }
  }

  mutating func add(
    _ range: Range<Int>, _ target: Mention.Target, _ form: Mention.Form, role: String? = nil, rule: RuleName
  ) {
    if case .actor = target, !covering.isEmpty {
      for token in range where covering[token] < 0 || form == .name { covering[token] = Int32(mentions.count) }
    }
    mentions.append(FoundMention(range, Mention(target: target, form: form, role: role), rule: rule))
  }

  /// The longest phrase from a token whose entry satisfies a condition.
  ///
  /// Hyphens written tight are skipped, as they are in the trie.
  @inline(__always)
  func longest(
    from start: Int, to limit: Int, where accepts: (NameTable.Entry, _ end: Int) -> Bool
  ) -> (entry: NameTable.Entry, end: Int)? {
    var node = tags[start].node
    var index = start
    var best: (Int32, Int)?
    while node != 0 {
      let entry = lexicon.names.entryOfNode[Int(node)]
      if entry >= 0, accepts(lexicon.names.entries[Int(entry)], index + 1) { best = (entry, index + 1) }
      index += 1
      if index < limit, tokens[index].key == NameTable.hyphen, !tokens[index].traits.contains(.spaceBefore) {
        index += 1
      }
      guard index < limit else { break }
      node = lexicon.names.next(node, tokens[index].key)
    }
    return best.map { (lexicon.names.entries[Int($0.0)], $0.1) }
  }

  /// The words of a range as the text writes them, blanks made single.
  func words(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if !result.isEmpty, tokens[index].traits.contains(.spaceBefore) { result += " " }
      result += document.string(index)
    }
    return result
  }

  func isWord(_ index: Int, _ key: WordKey, in range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].key == key
  }

  /// The mention of an actor that ends before a token, nil for none.
  func mention(endingAt end: Int) -> Int? {
    guard end > 0, covering[end - 1] >= 0 else { return nil }
    let index = Int(covering[end - 1])
    return mentions[index].tokens.upperBound == end ? index : nil
  }

  /// The mention of an actor that starts at a token, nil for none.
  func mention(startingAt start: Int) -> Int? {
    guard start < covering.count, covering[start] >= 0 else { return nil }
    let index = Int(covering[start])
    return mentions[index].tokens.lowerBound == start ? index : nil
  }

  func actorID(_ mention: Int) -> EntityID? {
    if case .actor(let id) = mentions[mention].meaning.target { return id }
    return nil
  }

  func kind(of id: EntityID) -> Actor.Kind? {
    lexicon.actor(id)?.kind ?? (people[id] == nil ? textActors.first { $0.key == id }?.actor.kind : .person)
  }

  /// Whether most words of a sentence have capitals, as headlines do.
  func isTitleCase(_ sentence: Range<Int>) -> Bool {
    var capitals = 0
    var count = 0
    for index in sentence where tokens[index].kind == .word {
      count += 1
      if tokens[index].isCapitalised { capitals += 1 }
    }
    return count >= 4 && capitals * 5 > count * 3
  }
}

/// Keys of the words that the rules name.
enum Key {
  static let comma = WordKey(",")
  static let stop = WordKey(".")
  static let and = WordKey("and")
  static let of = WordKey("of")
  static let the = WordKey("the")
  static let a = WordKey("a")
  static let an = WordKey("an")
  static let its = WordKey("its")
  static let his = WordKey("his")
  static let her = WordKey("her")
  static let their = WordKey("their")
  static let he = WordKey("he")
  static let she = WordKey("she")
  static let to = WordKey("to")
  static let that = WordKey("that")
  static let according = WordKey("according")
  static let by = WordKey("by")
  static let who = WordKey("who")
  static let police = WordKey("police")
}
