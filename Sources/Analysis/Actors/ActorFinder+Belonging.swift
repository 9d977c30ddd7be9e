import Corpus
import Facts

/// Groups that are a known actor, or take their name from one beside them.
extension ActorReading {
  /// "gunmen killed in two cities": whom the verb befell, in the short style of headlines.
  func isPassive(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard ActorReading.harms.contains(tokens[verb].key) else { return false }
    let next = verb + 1
    return !sentence.contains(next) || tags[next].classes.contains(.preposition) || tokens[next].kind == .mark
  }

  /// "Leaders from Kosovo and Serbia are engaged": told apart by where they come from.
  func isFrom(_ place: Range<Int>?, _ head: WordKey, _ sentence: Range<Int>) -> Bool {
    guard let place, tokens[place.lowerBound].key == ActorReading.from, ActorReading.envoys.contains(head),
      sentence.contains(place.upperBound)
    else { return false }
    return isVerb(place.upperBound, sentence) || tags[place.upperBound].classes.contains(.auxiliary)
  }

  /// "the Quint countries" are all of it.
  private static let wholes = WordSet("countries states powers capitals")

  /// "NATO allies" are NATO; "Western Balkan NATO members" are only some of them.
  mutating func readMembers(_ found: Attributes, _ head: Int, _ sentence: Range<Int>) -> Bool {
    guard let mention = mention(endingAt: head, sentence), mentions[mention].form == .name,
      let owner = actor(mention), kind(of: owner) == .organisation,
      mentions[mention].tokens.lowerBound == found.start + (found.determiner == nil ? 0 : 1),
      found.determiner == nil || found.determiner == Key.its
        || found.determiner == Key.the && ActorReading.wholes.contains(tokens[head].key)
    else { return false }
    add(found.start..<(head + 1), .actor(owner), .nominal, rule: "members-of-body")
    return true
  }

  /// "Serb representatives" speak for the Serbs the text has named.
  mutating func readRepresentatives(_ found: Attributes, _ head: Int) -> Bool {
    guard found.nameStart < head, found.nameStart + 2 >= head, !found.isMassed, let owner = found.owner,
      kind(of: owner) == .state
    else { return false }
    let plural = document.string(head - 1) + "s"
    guard lexicon.names.entry(of: lexicon.names.first(WordKey(plural)).node)?.people ?? -1 >= 0 else { return false }
    let known = mentions.last { spot in
      guard spot.tokens.upperBound <= head, let ref = spot.actor, kind(of: ref) == .population else { return false }
      return tokens[spot.tokens.upperBound - 1].key == WordKey(plural)
    }
    guard let ref = known?.actor ?? populationNamed(found.nameStart, head - 1, WordKey(plural)) else { return false }
    add(found.start..<(head + 1), .actor(ref), .nominal, rule: "representatives-of-people")
    return true
  }

  /// "Kosovo officials said", "officials in Belgrade", "KFOR officials met": a state's or a body's own people are the state
  /// or the body. Who speaks for a body without giving a name is a source of its own: "NATO officials said".
  mutating func readMouthpieces(_ found: Attributes, _ head: Int, _ place: Range<Int>?, speaks: Bool) -> Bool {
    guard ActorReading.mouthpieces.contains(tokens[head].key), !found.isMassed, found.determiner == nil else {
      return false
    }
    if found.owner == nil {
      guard found.nameStart == head, tokens[head].key == ActorReading.officials, let place,
        tokens[place.lowerBound].key != Key.of, let state = government(at: place.lowerBound + 1)
      else { return false }
      add(found.start..<place.upperBound, .actor(state), .nominal, rule: "officials-of-body")
      return true
    }
    guard let owner = found.owner, found.start == found.nameStart, kind(of: owner) == .state || !speaks,
      [.state, .organisation, .mission, .armedForce, .armedGroup].contains(kind(of: owner)),
      isWholeOwner(owner, found.nameStart..<head)
    else { return false }
    add(found.start..<(head + 1), .actor(owner), .nominal, rule: "officials-of-body")
    return true
  }

  /// Whether nothing but the owner's name or first adjective, with a possessive ending, stands there: "Serb officials" may be
  /// anybody's, "state department officials" are a department's.
  private func isWholeOwner(_ owner: Ref, _ words: Range<Int>) -> Bool {
    let last = tokens[words.upperBound - 1].kind == .possessive ? words.upperBound - 1 : words.upperBound
    if mentions.contains(where: { $0.tokens == words.lowerBound..<last && $0.actor == owner && $0.form == .name }) {
      return true
    }
    guard owner < lexicon.countries.count, let adjective = lexicon.countries[Int(owner)].adjectives.first else {
      return false
    }
    return Tokenizer().tokens(of: Array(adjective.utf8)).map(\.key) == tokens[words.lowerBound..<last].map(\.key)
  }

  /// The state named at a token, by its own name or by its capital.
  func government(at index: Int) -> Ref? {
    guard index < tokens.count else { return nil }
    for mention in mentions where mention.tokens.lowerBound == index {
      switch mention.target {
      case .actor(let ref): return kind(of: ref) == .state ? ref : nil
      case .place(let number):
        let state = lexicon.standsFor[Int(number)]
        return state >= 0 && kind(of: state) == .state ? state : nil
      }
    }
    return nil
  }

  /// "Taliban insurgents", "KLA extremists": the group itself.
  mutating func readFighters(_ found: Attributes, _ head: Int, _ group: GroupHead.Kind) -> Bool {
    guard let owner = found.owner, kind(of: owner) == .armedGroup, !found.isMassed,
      ActorReading.fighters.contains(tokens[head].key),
      let mention = mention(endingAt: head, document.sentences[document.sentence(ofToken: head)].tokens),
      actor(mention) == owner
    else { return false }
    add(found.start..<(head + 1), .actor(owner), .nominal, rule: "fighters-of-group")
    return true
  }

  private static let mouthpieces = WordSet("officials representatives envoys negotiators delegates mediators")
  private static let fighters = WordSet(
    "insurgents rebels extremists fighters guerrillas militants members separatists")
  private static var officials: WordKey { "officials" }

  /// "Kosovo Serb" before a noun: the Kosovo Serbs of the lexicon.
  private func populationNamed(_ first: Int, _ last: Int, _ plural: WordKey) -> Ref? {
    guard first + 1 == last, tags[first].node != 0 else { return nil }
    return lexicon.names.entry(of: lexicon.names.next(tags[first].node, plural))?.candidates.first { candidate in
      candidate.kind == .actor && kind(of: candidate.index) == .population
    }?.index
  }

  mutating func readCritics(_ range: Range<Int>) -> Bool {
    guard let person = lastPerson(before: range.lowerBound),
      let id = register("Critics of " + name(of: person), kind: .population, country: nil)
    else { return true }
    add(range, .actor(id), .nominal, rule: "critics")
    return true
  }

  /// The person of the last mention, of any form, before a token.
  func lastPerson(before token: Int) -> Ref? {
    var best: (Int, Ref)?
    for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > best?.0 ?? -1 {
      if case .actor(let id) = mention.target, people[id] != nil { best = (mention.tokens.lowerBound, id) }
    }
    return best?.1
  }

  /// "nearly 1,500 U.S. soldiers": a count right before a nation.
  func countsSoldiers(_ found: Attributes, _ head: Int) -> Bool {
    guard let owner = found.owner, kind(of: owner) == .state,
      found.determiner == nil || found.determiner == Key.a || found.determiner == Key.the,
      ActorReading.soldiers.contains(tokens[head].key), found.nameStart > found.start
    else { return false }
    return (found.start..<found.nameStart).contains { tokens[$0].kind == .number && !isYear($0) }
  }

  /// "Kosovo and its Western allies": whose they are.
  func ownerJoined(before start: Int, _ sentence: Range<Int>) -> Ref? {
    guard isWord(start - 1, Key.and, in: sentence), let mention = mention(endingAt: start - 1, sentence),
      let ref = actor(mention), kind(of: ref) != .person
    else { return nil }
    return ref
  }

  /// "Serbian leaders in Bosnia" are "Bosnian Serb" leaders.
  func peopleAbroad(_ found: Attributes, _ head: WordKey, _ place: Range<Int>) -> String? {
    guard ActorReading.envoys.contains(head), tokens[place.lowerBound].key == ActorReading.inside,
      let owner = found.owner, lexicon.parts(of: owner).contains(.abroad), found.determiner == nil,
      let mention = mention(
        startingAt: place.lowerBound + 1, document.sentences[document.sentence(ofToken: place.lowerBound)].tokens),
      let state = actor(mention), state < lexicon.countries.count, state != owner, kind(of: owner) == .state,
      let nation = lexicon.countries[Int(state)].adjectives.first,
      let people = lexicon.countries[Int(owner)].people.last
    else { return nil }
    return nation + " " + people.dropLast()
  }

  private static let harms = WordSet("killed wounded injured shot hurt arrested detained beaten attacked")
  private static let envoys = WordSet("leaders politicians")
  private static let soldiers = WordSet("soldiers troops paratroopers marines servicemen")
  static var inside: WordKey { "in" }
  static var representatives: WordKey { "representatives" }
}
