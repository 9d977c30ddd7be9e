import Corpus
import Facts

/// People told by a common noun alone who take part in what a sentence tells: "told reporters", "the followers of Haradinaj".
///
/// The last of the finders, for nouns that no other has read: where a noun stands tells whether somebody is meant, and not
/// which verb stands beside it.
extension ActorReading {
  mutating func findParticipants() {
    guard isOfTheatre else { return }
    let nouns = Participants.nouns
    for (number, sentence) in document.sentences.enumerated()
    where document.text.blocks[sentence.block].kind != .title && document.bits[number].mayHoldAny(of: nouns.all) {
      let range = sentence.tokens
      for head in range where nouns.contains(tokens[head].key) && covering[head] < 0 {
        readParticipant(at: head, range)
      }
    }
  }

  private mutating func readParticipant(at head: Int, _ sentence: Range<Int>) {
    guard !isPartOfName(head, sentence), let start = participantStart(head, sentence) else { return }
    let key = tokens[head].key
    if key == Participants.community {
      guard isWord(head - 1, Participants.international, in: sentence),
        let ref = register("International community", kind: .organisation, country: nil)
      else { return }
      add(start..<(head + 1), .actor(ref), .nominal, rule: "participant")
      return
    }
    var (nameStart, isDefinite) = (start, false)
    if start < head, tags[start].classes.contains(.determiner) {
      (nameStart, isDefinite) = (start + 1, true)
    }
    // "a commission", "a panel of judges": one body, told with its article.
    if Participants.single.contains(key) {
      guard isDefinite, Doers.articles.contains(tokens[start].key) else { return }
      isDefinite = false
    }
    // "the most senior officials", "no witnesses"
    guard !(start..<head).contains(where: { Participants.none.contains(tokens[$0].key) }) else { return }
    let (end, isTold) = participantEnd(head + 1, sentence)
    let isApart = isTold || nameStart < head
    // "his followers", "their leaders": told by whose they are.
    let owner = isDefinite && Participants.ofOne.contains(tokens[start].key) ? lastPerson(before: start) : nil
    if isDefinite || Participants.plain.contains(key) {
      // "the families", "people": whom the text has told of before, or anybody.
      // "the defence ministers of the two countries" are named elsewhere.
      guard !isDefinite || !Participants.offices.contains(key),
        isApart || owner != nil && Participants.adherents.contains(key)
          || isFirst(of: key)
      else { return }
    }
    guard takesPart(start, end, sentence) else { return }
    var name = words(nameStart..<end, capitalised: true)
    if let owner, Participants.adherents.contains(key) { name += " of " + self.name(of: owner) }
    guard let ref = register(name, kind: Participants.kind(of: key), country: nil), ref >= firstTextRef else { return }
    add(start..<end, .actor(ref), .nominal, rule: "participant")
    if Participants.kind(of: key) == .population { tellPeople(of: ref, start..<end) }
  }

  /// "Voters List", "reporters' room", "drivers-turned-".
  private func isPartOfName(_ head: Int, _ sentence: Range<Int>) -> Bool {
    if tokens[head].isCapitalised, head > sentence.lowerBound, !Participants.capital.contains(tokens[head].key) {
      return true
    }
    // "at half-staff"
    if isWord(head - 1, NameTable.hyphen, in: sentence), !tokens[head].traits.contains(.spaceBefore) { return true }
    guard sentence.contains(head + 1) else { return false }
    // "media reports", "community leaders"
    if Participants.massNouns.contains(tokens[head].key), isPlainNoun(head + 1, sentence) { return true }
    let after = tokens[head + 1]
    return after.kind == .possessive || after.key == NameTable.hyphen && !after.traits.contains(.spaceBefore)
      || after.kind == .word && (after.isCapitalised || Participants.nouns.contains(after.key))
  }

  /// Where the phrase of a noun starts, its article with it; nil where another's name or count stands in it.
  private func participantStart(_ head: Int, _ sentence: Range<Int>) -> Int? {
    var start = head
    while sentence.contains(start - 1), head - start < 6 {
      let before = start - 1
      let token = tokens[before]
      let classes = tags[before].classes
      if classes.contains(.determiner) { return token.key == Key.that ? start : before }
      if token.kind == .number || classes.contains(.quantity) || token.kind == .possessive { return nil }
      if covering[before] >= 0 {
        let mention = mentions[Int(covering[before])]
        guard mention.tokens.upperBound == start, let ref = mention.actor, kind(of: ref) != .person else {
          return start
        }
        start = mention.tokens.lowerBound
        continue
      }
      if token.key == NameTable.hyphen, !token.traits.contains(.spaceBefore), sentence.contains(before - 1) {
        start = before - 1
        continue
      }
      if token.isCapitalised, token.kind == .word {
        guard classes.contains(.adjective) || before == sentence.lowerBound && classes.contains(.attribute) else {
          return start
        }
        start = before
        continue
      }
      // "illegal structures", "the wedding guests": any word that is no verb and governs nothing.
      guard token.kind == .word, classes.contains(.attribute) || isModifier(before, sentence) else { break }
      start = before
    }
    return start
  }

  /// "the attackers", "the demonstrators": told as known, where no such group has been told of.
  private func isFirst(of noun: WordKey) -> Bool {
    let kind = Participants.kind(of: noun)
    guard kind == .armedGroup || Participants.crowds.contains(noun) else { return false }
    return !textActors.contains { $0.kind == kind }
  }

  /// Whether a lower-case word can stand before a noun of people as its attribute.
  private func isModifier(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if Participants.attributes.contains(tokens[index].key) { return true }
    return tags[index].classes.isEmpty && !endsInED(index) && !endsInING(index) && !document.endsInLY(index)
      // "to prevent militants": a verb.
      && sentence.contains(index - 1) && tokens[index - 1].key != Key.to
      && !tags[index - 1].classes.isDisjoint(with: [.determiner, .attribute, .preposition, .speech, .act])
  }

  /// The end of a phrase with what tells its people apart: "of Haradinaj", "in Serbia", "of four municipalities".
  private func participantEnd(_ start: Int, _ sentence: Range<Int>) -> (end: Int, isTold: Bool) {
    guard sentence.contains(start + 1) else { return (start, false) }
    if Participants.linking.contains(tokens[start].key) {
      let isDefinite = tags[start + 1].classes.contains(.determiner)
      let name = isDefinite ? start + 2 : start + 1
      if let end = namedPlace(at: name, sentence) {
        // "doctors at a Mitrovica hospital": a house of the town.
        if isPlainNoun(end, sentence) { return (start, true) }
        // "the leaders of the Serb List", "representatives of Pristina": they stand for it.
        let stands = tokens[start].key == Key.of && mention(startingAt: name, sentence) != nil
        return (stands ? start : end, !stands)
      }
      if isDefinite, sentence.contains(name), tags[name].classes.contains(.placeNoun) { return (name + 1, true) }
    }
    if tokens[start].key == Key.of {
      let first = tokens[start + 1].key == Key.the ? start + 2 : start + 1
      if let end = complementEnd(first, sentence) { return (end, true) }
    }
    // "the people who camped at the barricade"
    return (start, Doers.relatives.contains(tokens[start].key))
  }

  /// "four Serb-majority municipalities", "international judges" behind "of": where it ends.
  private func complementEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 6,
      tokens[end].kind == .number
        || tokens[end].kind == .word && tags[end].classes.isDisjoint(with: [.function, .auxiliary, .speech])
          && !(tags[end].classes.contains(.act) && !tags[end].classes.contains(.attribute)) && !endsInED(end)
        || tokens[end].key == NameTable.hyphen && !tokens[end].traits.contains(.spaceBefore)
    { end += 1 }
    return end > start && tokens[end - 1].kind == .word ? end : nil
  }

  /// "A Serb family was thrown out", "four former policemen": people told by a count or an article, where they take part.
  func isParty(_ phrase: PersonPhrase, _ sentence: Range<Int>) -> Bool {
    let key = tokens[phrase.head].key
    guard phrase.opening != .bare, !Doers.anybody.contains(key), !Doers.soldiers.contains(key), key != Key.police,
      !Doers.units.contains(key), !Doers.officers.contains(key), !Doers.merePeople.contains(key)
    else { return false }
    let words = phrase.tokens.lowerBound..<phrase.head
    // "about 30,000 members of the Kosovo Force", "3,600 Russians": a strength.
    let isMany = isLarge(words) || words.contains { Doers.masses.contains(tokens[$0].key) }
    if isMany,
      ownsForce(words) || Doers.adherents.contains(key) || Doers.serving.contains(key) || isOfPeople(phrase.head)
    {
      return false
    }
    if phrase.isCounted, key == Doers.members { return false }
    // "a civilian van", "one attack targeting mourners": of another noun.
    if Doers.adjectival.contains(key), isPlainNoun(phrase.head + 1, sentence) { return false }
    if words.count > 2, endsInING(phrase.head - 1) { return false }
    // "Two boys live in Kosovo", "a villager from Banjska said": nothing is done, or who speaks is found elsewhere.
    let end = phrase.tokens.upperBound
    if sentence.contains(end), Doers.fates.contains(tokens[end].key) { return false }
    return takesPart(phrase.tokens.lowerBound, end, sentence)
  }

  /// Whether a phrase is the subject, the object or the party of a verb or a noun.
  func takesPart(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    var before = start - 1
    // "Oliver Ivanovic, a Serb politician, was shot": he is named already. "officials who met him said": who speaks.
    if isApposition(start, end, sentence) || speaksBehind(end, sentence) { return false }
    if !sentence.contains(before) || opensClause(start, sentence), isSubject(start, end, sentence) { return true }
    if sentence.contains(before), Participants.quotes.contains(tokens[before].key) { before -= 1 }
    guard sentence.contains(before) else { return false }
    if Participants.parties.contains(tokens[before].key) { return true }
    // "Serbian police and paramilitaries"
    if tokens[before].key == Key.and, before > sentence.lowerBound, covering[before - 1] >= 0 { return true }
    let classes = tags[before].classes
    return !classes.isDisjoint(with: [.speech, .act]) || endsInED(before) && !classes.contains(.attribute)
      || EventVerbForms.irregularPasts.contains(tokens[before].key)
      || endsInING(before) && classes.isDisjoint(with: [.preposition])
      || isWord(before - 1, Key.to, in: sentence) && classes.isEmpty && tokens[before].kind == .word
  }

  /// Whether a phrase only tells what somebody named right before it is.
  func isApposition(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard isWord(start - 1, Key.comma, in: sentence), mention(endingAt: start - 1, sentence) != nil else {
      return false
    }
    return !sentence.contains(end) || tokens[end].kind == .mark || tags[end].classes.contains(.preposition)
      || Doers.relatives.contains(tokens[end].key)
  }

  /// Whether a verb of speech is the next verb, a clause or a place between them.
  private func speaksBehind(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(end) else { return false }
    if speaksAt(end, sentence) { return isPlainSpeech(end..<min(end + 4, sentence.upperBound)) }
    guard Doers.relatives.contains(tokens[end].key) || tags[end].classes.contains(.preposition) || endsInED(end) else {
      return false
    }
    return isPlainSpeech(end..<min(end + 9, sentence.upperBound))
  }

  /// Whether a verb of saying stands there: who accuses or urges acts, too.
  private func isPlainSpeech(_ range: Range<Int>) -> Bool {
    range.contains { index in
      tags[index].classes.contains(.speech) && lexicon.speechVerb(tokens[index].key)?.kind == .say
    }
  }

  /// Whether a verb stands behind a phrase, a relative clause or a place between them.
  private func isSubject(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(end) else { return false }
    if Doers.relatives.contains(tokens[end].key) || tags[end].classes.contains(.auxiliary) || isVerb(end, sentence) {
      return true
    }
    // "A Serb politician, who was arrested by soldiers,", "two reporters, kidnapped by rebels,"
    if tokens[end].key == Key.comma, sentence.contains(end + 2),
      Doers.relatives.contains(tokens[end + 1].key) && tokens[end + 1].key != Key.that
        || (endsInED(end + 1) || EventVerbForms.irregularPasts.contains(tokens[end + 1].key))
          && tokens[end + 2].key == Key.by
    {
      return true
    }
    // "Delegations return to Vienna"
    if start == sentence.lowerBound, tokens[end].kind == .word, !tokens[end].isCapitalised,
      tags[end].classes.isDisjoint(with: [.function, .preposition, .pronoun, .head])
    {
      return true
    }
    // "doctors at a Mitrovica hospital confirmed"
    guard Participants.linking.contains(tokens[end].key) else { return false }
    var verb = end + 2
    while sentence.contains(verb), verb < end + 7, tokens[verb].kind == .word || tokens[verb].kind == .possessive {
      if tags[verb].classes.contains(.auxiliary) || isVerb(verb, sentence) { return true }
      verb += 1
    }
    return false
  }
}

/// Nouns of people and bodies that take part in news without a name.
enum Participants {
  static let nouns = WordSet([people, "community", one, bodies, media, armed].joined(separator: " "))
  private static let people =
    "evacuees worshippers believers officials authorities aides diplomats leaders politicians lawmakers mps deputies prosecutors investigators negotiators mediators critics envoys representatives ministers ambassadors mayors experts analysts observers monitors judges delegates citizens residents villagers refugees civilians witnesses protesters protestors demonstrators voters candidates supporters followers activists employees staff journalists interviewers students pupils teachers doctors drivers hauliers farmers workers traders guests families relatives parents victims survivors occupants passengers prisoners detainees hostages suspects returnees veterans priests monks nuns clergy lawyers opponents rivals locals minorities communities people children men women youths neighbours neighbors donors organisers organizers"
  private static let one = "commission panel delegation team inquiry tribunal"
  static let single = WordSet(one)
  static let adherents = WordSet(
    "followers supporters critics opponents rivals leaders lawyers colleagues allies")
  static var community: WordKey { "community" }
  static var international: WordKey { "international" }
  static let crowds = WordSet("protesters protestors demonstrators")
  static let massNouns = WordSet("media staff community clergy")
  static let offices = WordSet("ministers deputies ambassadors envoys negotiators")
  static let capital = WordSet("mps ngos")
  static let quotes = WordSet("\" “ ‘")
  private static let bodies = "agencies delegations parties institutions structures charities ngos unions companies"
  private static let media = "reporters media newspapers journalists"
  private static let armed =
    "snipers hardliners gangs bandits thugs lawbreakers arsonists kidnappers abductors paramilitaries gunmen attackers assailants militants rebels guerrillas insurgents separatists extremists terrorists militiamen hooligans criminals killers smugglers looters rioters fighters nationalists radicals"
  private static let bodyWords = WordSet([bodies, one, "media newspapers"].joined(separator: " "))
  private static let armedWords = WordSet(armed)
  static let plain = WordSet(
    "people men women children citizens families parties institutions structures companies communities critics staff workers youths students parents"
  )
  static let ofOne = WordSet("his her")
  static let none = WordSet("no any every each another such most")
  static let attributes = WordSet(
    "own aid foreign local young fellow other wedding angry elderly displaced humanitarian parallel trade student party election relief news charity village whole entire"
  )
  static let linking = WordSet("of in from at near")
  /// What stands before those with whom or to whom something is done.
  static let parties = WordSet("by to with against between from for on upon at among")

  static func kind(of noun: WordKey) -> Actor.Kind {
    bodyWords.contains(noun) ? .organisation : armedWords.contains(noun) ? .armedGroup : .population
  }
}
