import Corpus
import Facts

/// What a text says of actors and places: where they are named, and those that no table knows.
package struct ActorFindings: Sendable {
  /// In text order; place mentions too.
  package let mentions: [FoundMention]
  /// People, offices, groups and bodies found by pattern, in the order of their first mention.
  package let foundActors: [Actor]
  /// Villages found by pattern, in the order of their first mention.
  package let foundPlaces: [Place]
  /// Beside the mentions: whether each names a person, as far as the lexicon knows; nil for a place or an actor of the text.
  let arePeople: [Bool?]

  init(mentions: [FoundMention], foundActors: [Actor], foundPlaces: [Place], arePeople: [Bool?]) {
    (self.mentions, self.foundActors, self.arePeople) = (mentions, foundActors, arePeople)
    self.foundPlaces = foundPlaces
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
    names(in: document, tags: lexicon.names.tags(of: document))
  }

  private func names(in document: Document, tags: WordTags) -> [FoundMention] {
    named(in: document, tags: tags).sortedMentions(ofLexiconOnly: true)
  }

  /// Names of the lexicon in text order, and the people they and the titles beside them name.
  private func named(in document: Document, tags: WordTags) -> ActorReading {
    var reading = ActorReading(document: document, lexicon: lexicon, tags: tags)
    reading.findNames()
    reading.sortSpots()
    // Offices stated beside a name tell when a text was written.
    reading.findPeople()
    return reading
  }

  /// All mentions, with roles, common nouns and pronouns traced to whom they mean.
  ///
  /// `day` is the possible publication time: "Serbia's president" is the holder of the office only when one person
  /// held it through all of it; otherwise it is an unnamed office.
  package func find(in document: Document, names: [FoundMention], on day: DateValue?) -> ActorFindings {
    var people = again(in: document, names: names, tags: lexicon.names.tags(of: document))
    people.findDescribed()
    return find(people, on: day)
  }

  /// The first half, which needs no day: who is named with which office.
  func people(in document: Document, tags: WordTags) -> ActorReading {
    var reading = named(in: document, tags: tags)
    // Another spelling of a known name is known from the start when people are looked for anew.
    if reading.hasOtherSpellings {
      reading = again(in: document, names: reading.sortedMentions(ofLexiconOnly: true), tags: tags)
    }
    reading.findDescribed()
    return reading
  }

  private func again(in document: Document, names: [FoundMention], tags: WordTags) -> ActorReading {
    var reading = ActorReading(document: document, lexicon: lexicon, tags: tags, names: names)
    reading.findPeople()
    return reading
  }

  /// The second half.
  func find(_ people: consuming ActorReading, on day: DateValue?) -> ActorFindings {
    var reading = people
    reading.day = day
    reading.joinUnion()
    reading.findStateGuards()
    reading.findLaterSurnames()
    reading.findTitledSurnames()
    reading.registerPeople()
    reading.findAuthor()
    reading.resolveRoles()
    reading.findNominals()
    reading.findNamedBodies()
    reading.findGroups()
    reading.findSpokespeople()
    reading.findShortNames()
    reading.findTails()
    reading.findCrowds()
    reading.findActingNations()
    reading.findDoers()
    reading.findParticipants()
    reading.findPlaces()
    reading.findPronouns()
    reading.findStaleTitles()
    reading.findVillages()
    let order = reading.sortedSpots { !$0.isAbsorbed }
    return ActorFindings(
      mentions: reading.mentions(at: order), foundActors: reading.actorsFound(), foundPlaces: reading.villages,
      arePeople: order.map { index in
        guard let ref = reading.mentions[index].actor else { return nil }
        // A body, known or of the text alone, is nobody who says "he".
        return reading.kind(of: ref) != .person ? false : ref < reading.firstTextRef ? true : nil
      })
  }
}

/// One text on its way through the finder.
///
/// Inside, actors and places are small numbers (`Ref`), turned into ids only at the end: the same actor is met often.
struct ActorReading {
  /// An actor: an index into the lexicon's, or, from `firstTextRef` on, into those found in this text.
  typealias Ref = Int32

  enum Target: Equatable {
    case actor(Ref)
    case place(Int32)
  }

  /// A mention on its way.
  struct Spot {
    let tokens: Range<Int>
    let target: Target
    let form: Mention.Form
    var role: String?
    let rule: RuleName
    /// Why the role stated here was no longer held when the text was written.
    var stale: String?
    /// Whether another mention has taken its words.
    var isAbsorbed = false

    var actor: Ref? {
      if case .actor(let ref) = target { return ref }
      return nil
    }
  }

  /// Someone the text speaks of by name, with what it calls them.
  struct Person {
    let ref: Ref
    var roles: [StatedRole] = []
    var firstToken: Int
    var isFemale: Bool?
  }

  /// An office as the text gives it to someone.
  struct StatedRole {
    let title: Int32
    let owner: Ref?
    let words: String
    let token: Int
    /// "former president": says nothing of who "the president" is.
    var isFormer = false
  }

  /// An actor that no table knows.
  struct TextActor {
    let id: EntityID
    let name: String
    let kind: Actor.Kind
    var country: String?
    var roles: [Actor.Role] = []
    /// What the text says of someone without an office: "41-year-old taxi driver".
    var description: String?
  }

  let document: Document
  let tokens: [Token]
  let lexicon: Lexicon
  let firstTextRef: Ref
  /// The possible publication time.
  var day: DateValue?
  let tags: WordTags
  /// Beside the sentences: everything that the words of each can be.
  let classes: [WordClasses]
  var mentions: [Spot] = []
  /// Whether a name found by pattern is a known one in another spelling.
  var hasOtherSpellings = false
  /// Beside the tokens: the index of the actor mention that covers it, -1 for none.
  var covering: [Int32] = []
  /// The same for the first mention of a place.
  var placed: [Int32] = []
  var people: [Ref: Person] = [:]
  /// The first police that the mentions seen so far name, and whether they name no other.
  var namedPolice: (seen: Int, first: Ref?, isOne: Bool) = (0, nil, true)
  var textActors: [TextActor] = []
  var textRefs: [EntityID: Ref] = [:]
  /// Places that no table knows; their numbers go on behind those of the lexicon's.
  var villages: [Place] = []
  var villageWords: [[WordKey]] = []
  var roleSpots: [RoleSpot] = []
  /// Offices given to named people, each with the mention beside it.
  var givenRoles: [(mention: Int, role: StatedRole)] = []

  init(document: Document, lexicon: Lexicon, tags: WordTags, names: [FoundMention] = []) {
    (self.document, self.lexicon, self.tags, tokens) = (document, lexicon, tags, document.tokens)
    firstTextRef = Int32(lexicon.actors.count)
    classes = tags.sentences
    mentions.reserveCapacity(names.count + names.count / 2)
    for name in names {
      let target: Target?
      switch name.meaning.target {
      case .actor(let id): target = lexicon.index(of: id).map { .actor($0) }
      case .place(let id): target = lexicon.placeNumber(of: id).map { .place($0) }
      }
      guard let target else { continue }
      mentions.append(
        Spot(tokens: name.tokens, target: target, form: name.meaning.form, role: name.meaning.role, rule: name.rule))
    }
  }

  func id(of ref: Ref) -> EntityID {
    ref < firstTextRef ? lexicon.actors[Int(ref)].id : textActors[Int(ref - firstTextRef)].id
  }

  func name(of ref: Ref) -> String {
    ref < firstTextRef ? lexicon.actors[Int(ref)].name : textActors[Int(ref - firstTextRef)].name
  }

  func kind(of ref: Ref) -> Actor.Kind {
    ref < firstTextRef ? lexicon.actors[Int(ref)].kind : textActors[Int(ref - firstTextRef)].kind
  }

  func country(of ref: Ref) -> String? {
    ref < firstTextRef ? lexicon.actors[Int(ref)].country : textActors[Int(ref - firstTextRef)].country
  }

  func sortedMentions(ofLexiconOnly: Bool = false) -> [FoundMention] {
    mentions(at: sortedSpots { !ofLexiconOnly || $0.actor ?? 0 < firstTextRef })
  }

  /// Names with the office stated beside them, which tell when a text was written.
  var statedRoles: [FoundMention] {
    mentions(at: sortedSpots { $0.form == .name && $0.role != nil })
  }

  /// Indices of the mentions in text order.
  func sortedSpots(where isWanted: (Spot) -> Bool) -> [Int] {
    // Places are sorted and not the mentions, which are large; two of the same words stay in order.
    var order: [(start: Int, end: Int, index: Int)] = []
    order.reserveCapacity(mentions.count)
    for index in mentions.indices where isWanted(mentions[index]) {
      order.append((mentions[index].tokens.lowerBound, mentions[index].tokens.upperBound, index))
    }
    order.sort { left, right in
      if left.start != right.start { return left.start < right.start }
      return left.end != right.end ? left.end < right.end : left.index < right.index
    }
    return order.map { $0.index }
  }

  /// Puts the mentions in text order, which they are in but for those that had to wait for others.
  mutating func sortSpots() {
    let order = sortedSpots { _ in true }
    if zip(order, order.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    mentions = order.map { mentions[$0] }
  }

  func mentions(at order: [Int]) -> [FoundMention] {
    order.map { index in
      let spot = mentions[index]
      let target: Mention.Target
      switch spot.target {
      case .actor(let ref): target = .actor(id(of: ref))
      case .place(let number): target = .place(id(ofPlace: number))
      }
      return FoundMention(
        spot.tokens, Mention(target: target, form: spot.form, role: spot.role, stale: spot.stale), rule: spot.rule)
    }
  }

  mutating func add(
    _ range: Range<Int>, _ target: Target, _ form: Mention.Form, role: String? = nil, rule: RuleName
  ) {
    if !covering.isEmpty { cover(range, by: mentions.count, target, form) }
    mentions.append(Spot(tokens: range, target: target, form: form, role: role, rule: rule))
  }

  /// Notes beside its tokens where a mention is.
  mutating func cover(_ range: Range<Int>, by mention: Int, _ target: Target, _ form: Mention.Form) {
    switch target {
    case .actor: for token in range where covering[token] < 0 || form == .name { covering[token] = Int32(mention) }
    case .place: for token in range where placed[token] < 0 { placed[token] = Int32(mention) }
    }
  }

  /// The longest phrase from a token whose entry satisfies a condition.
  ///
  /// Hyphens written tight are skipped, as they are in the trie.
  @inline(__always)
  func longest(
    from start: Int, to limit: Int, where accepts: (_ entry: Int, _ end: Int) -> Bool
  ) -> (entry: Int, end: Int)? {
    var node = tags[start].node
    var index = start
    var best: (entry: Int, end: Int)?
    while node != 0 {
      let entry = lexicon.names.entryOfNode[Int(node)]
      if entry >= 0, accepts(Int(entry), index + 1) { best = (Int(entry), index + 1) }
      index += 1
      if index < limit, tokens[index].key == NameTable.hyphen, !tokens[index].traits.contains(.spaceBefore) {
        index += 1
      }
      guard index < limit else { break }
      var follower = lexicon.names.next(node, tokens[index].key)
      if follower == 0, tokens[index].kind == .word, tokens[index].end - tokens[index].start == 1,
        tokens[index].isCapitalised
      {
        // "Wesley K. Clark" is "Wesley Clark".
        index += 1
        if index < limit, tokens[index].key == Key.stop { index += 1 }
        guard index < limit else { break }
        follower = lexicon.names.next(node, tokens[index].key)
      }
      node = follower
    }
    return best
  }

  /// The longest title from a token.
  func titlePhrase(from start: Int, to limit: Int) -> (title: Int32, isPlural: Bool, end: Int)? {
    guard let hit = longest(from: start, to: limit, where: { entry, _ in lexicon.names.entries[entry].title >= 0 })
    else {
      return nil
    }
    return (lexicon.names.entries[hit.entry].title, lexicon.names.entries[hit.entry].isPluralTitle, hit.end)
  }

  /// The words of a range as the text writes them, blanks made single, the possessive endings left out on demand.
  func words(_ range: Range<Int>, withoutPossessives: Bool = false, capitalised: Bool = false) -> String {
    var result: [UInt8] = []
    let bytes = document.text.bytes
    for index in range {
      let token = tokens[index]
      if withoutPossessives, token.kind == .possessive { continue }
      if !result.isEmpty, token.traits.contains(.spaceBefore) { result.append(0x20) }
      result.append(contentsOf: bytes[Int(token.start)..<Int(token.end)])
    }
    if capitalised, let first = result.first, first >= 0x61, first <= 0x7A { result[0] = first - 32 }
    return String(decoding: result, as: UTF8.self)
  }

  func isWord(_ index: Int, _ key: WordKey, in range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].key == key
  }

  /// Whether a word is a name by itself; the first word of a longer name need not be.
  func isNameAlone(_ token: Int) -> Bool {
    guard tags[token].classes.contains(.name), let entry = lexicon.names.entryIndex(of: tags[token].node) else {
      return false
    }
    return !lexicon.names.entries[entry].candidates.isEmpty
  }

  /// The mention of an actor that ends before a token, nil for none.
  func mention(endingAt end: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(end - 1), covering[end - 1] >= 0 else { return nil }
    let index = Int(covering[end - 1])
    return mentions[index].tokens.upperBound == end ? index : nil
  }

  /// The mention of an actor that starts at a token, nil for none.
  func mention(startingAt start: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), covering[start] >= 0 else { return nil }
    let index = Int(covering[start])
    return mentions[index].tokens.lowerBound == start ? index : nil
  }

  func actor(_ mention: Int) -> Ref? { mentions[mention].actor }

  /// Whether most words of a line without a full stop have capitals, as headlines do.
  func isTitleCase(_ sentence: Range<Int>) -> Bool {
    if tokens[sentence.upperBound - 1].key == Key.stop { return false }
    var capitals = 0
    var count = 0
    for index in sentence where tokens[index].kind == .word {
      count += 1
      if tokens[index].isCapitalised { capitals += 1 }
    }
    return count >= 4 && capitals * 5 > count * 3
  }
}
