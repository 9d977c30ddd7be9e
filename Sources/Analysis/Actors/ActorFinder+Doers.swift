import Corpus
import Facts

/// People without a name who do or suffer what the text tells: "a boy of sixteen threw a grenade", "three officers were hurt".
extension ActorReading {
  /// A noun with its number or article makes an actor where it is the subject or object of a deed; elsewhere it is none.
  ///
  /// Only where the text names Kosovo, a place in it or its force: who was shot in Hamburg is no concern of ours.
  mutating func findDoers() {
    guard isOfTheatre else { return }
    // Taken once: each look at a stored list passes a lock, and every word is looked up in these.
    let (told, heads, collectives) = (Doers.told, Doers.heads, Doers.collectives)
    for sentence in document.sentences where document.text.blocks[sentence.block].kind != .title {
      let range = sentence.tokens
      for index in range {
        let key = tokens[index].key
        if told.contains(key) { readOwnPeople(at: index, range) }
        guard heads.contains(key) || collectives.contains(key) || isOfPeople(index) else { continue }
        if covering[index] < 0 { readDoer(at: index, range) } else { readHarmed(at: index, range) }
      }
    }
  }

  /// Whether the text is `named` of the conflict, told before its names have their ids.
  var isOfTheatre: Bool {
    mentions.contains { spot in
      switch spot.target {
      case .actor(let ref): lexicon.theatre.holds(actor: ref)
      case .place(let number): lexicon.theatre.holds(place: number)
      }
    }
  }

  /// Whether a word stands for people: "officers", "a policeman", "Serbs", "22 Polish".
  func isPersonNoun(_ index: Int) -> Bool {
    Doers.heads.contains(tokens[index].key) || Doers.collectives.contains(tokens[index].key) || isOfPeople(index)
  }

  /// "Serbs", "Polish".
  func isOfPeople(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !tags[index].classes.isDisjoint(with: [.people, .adjective])
  }

  private mutating func readDoer(at head: Int, _ sentence: Range<Int>) {
    let key = tokens[head].key
    // "according to the prosecutor"
    if isWord(head - 1, Key.the, in: sentence), isSource(before: head - 1, sentence), Doers.sources.contains(key),
      !sentence.contains(head + 1) || tokens[head + 1].kind == .mark,
      let ref = register(words(head..<(head + 1), capitalised: true), kind: .person, country: nil),
      kind(of: ref) == .person
    {
      add((head - 1)..<(head + 1), .actor(ref), .nominal, rule: "doer-without-name")
      return
    }
    // "The opposition demands", "urged the judiciary to act": a body of the state without its name.
    if Doers.collectives.contains(key) {
      guard isWord(head - 1, Key.the, in: sentence), covering[head - 1] < 0, sentence.contains(head + 1) else { return }
      let isAsked =
        sentence.contains(head - 2)
        && (Doers.asking.contains(tokens[head - 2].key)
          || Doers.asking.contains(tokens[max(sentence.lowerBound, head - 3)].key))
        && isWord(head + 1, Key.to, in: sentence)
      let verb = isVerb(head + 1, sentence) ? head + 1 : behindAsides(head + 1, sentence)
      let does = opensClause(head - 1, sentence) && isVerb(verb, sentence) && !isPassive(verb, sentence)
      // "accused the opposition of it"
      let isJudged = sentence.contains(head - 2) && Doers.judging.contains(tokens[head - 2].key)
      if isAsked || does || isJudged {
        register(
          PersonPhrase(
            head: head, tokens: (head - 1)..<(head + 1), name: head..<(head + 1), opening: .article, isPlural: true),
          .organisation)
      }
      return
    }
    guard !tokens[head].isCapitalised || tags[head].classes.contains(.people) || Doers.heads.contains(key),
      !isNamed(behind: head + 1, sentence),
      let phrase = personPhrase(at: head, sentence), covering[phrase.tokens.lowerBound] < 0,
      !isApposition(phrase.tokens.lowerBound, phrase.tokens.upperBound, sentence),
      isActor(phrase, sentence) || isParty(phrase, sentence), !isMereOne(phrase)
    else { return }
    let isMany = phrase.isPlural || key == Key.police || Doers.crowds.contains(key)
    let kind: Actor.Kind =
      Doers.bodies.contains(key)
      ? .organisation
      : Doers.units.contains(key)
        ? .armedGroup : isMany ? (Doers.armed.contains(key) ? .armedGroup : .population) : .person
    register(phrase, kind)
  }

  /// "killing one officer": a count, and nobody whom anything tells apart.
  private func isMereOne(_ phrase: PersonPhrase) -> Bool {
    phrase.isCounted && phrase.tokens.count == 2 && Doers.merePeople.contains(tokens[phrase.head].key)
      && Doers.ones.contains(tokens[phrase.tokens.lowerBound].key)
  }

  /// "14 Serbs were shot": some of the people, and not all of it. "30 KFOR soldiers" and "61 peacekeepers" are KFOR.
  private mutating func readHarmed(at head: Int, _ sentence: Range<Int>) {
    let index = Int(covering[head])
    let known = mentions[index]
    // "14 Serbs were shot", "arrested 53 Serbs": those few, not the people.
    if known.rule != "doer-without-name", let ref = known.actor, kind(of: ref) == .population,
      known.tokens.upperBound == head + 1
    {
      readSome(of: known.tokens, at: head, sentence)
      return
    }
    guard known.rule != "doer-without-name", let phrase = personPhrase(at: head, sentence), phrase.isCounted,
      let ref = known.actor, kind(of: ref) != .person, kind(of: ref) != .mission,
      known.form == .nominal, phrase.tokens.overlaps(known.tokens), kind(of: ref) != .population,
      !phrase.tokens.contains(where: { covering[$0] >= 0 && covering[$0] != index && actor(Int(covering[$0])) == ref }),
      known.tokens.upperBound <= phrase.tokens.upperBound,
      suffers(phrase, kind(of: ref) == .organisation ? Doers.sufferings : Doers.harms, sentence)
    else { return }
    let name = words(phrase.name, capitalised: true)
    guard let own = register(name, kind: .armedForce, country: nil), self.kind(of: own) == .armedForce else { return }
    mentions[index] = Spot(
      tokens: phrase.tokens, target: .actor(own), form: .nominal, role: nil, rule: "doer-without-name")
  }

  private mutating func readSome(of people: Range<Int>, at head: Int, _ sentence: Range<Int>) {
    guard let phrase = personPhrase(at: head, sentence), phrase.isCounted,
      phrase.tokens.lowerBound < people.lowerBound, isExact(phrase.tokens.lowerBound),
      !isLarge(phrase.tokens.lowerBound..<people.lowerBound),
      suffers(phrase, Doers.sufferings, sentence) || isObject(phrase.tokens.lowerBound, sentence, of: tokens[head].key)
        || isFate(of: phrase.tokens.lowerBound, sentence),
      let ref = register(words(phrase.name, capitalised: true), kind: .population, country: nil),
      kind(of: ref) == .population
    else { return }
    add(phrase.tokens, .actor(ref), .nominal, rule: "doer-without-name")
    tellPeople(of: ref, phrase.tokens)
  }

  /// "14", "seven"; not "several", "at least four".
  private func isExact(_ index: Int) -> Bool {
    tokens[index].kind == .number
      || tags[index].classes.contains(.quantity) && !Doers.few.contains(tokens[index].key)
        && !Doers.ones.contains(tokens[index].key) && !ActorReading.hedgeStarts.contains(tokens[index].key)
  }

  /// "a customs officer, Audrius Senavicius": the name itself follows.
  private func isNamed(behind index: Int, _ sentence: Range<Int>) -> Bool {
    guard isWord(index, Key.comma, in: sentence), let mention = mention(startingAt: index + 1, sentence) else {
      return false
    }
    return actor(mention).map { people[$0] != nil || kind(of: $0) == .person } ?? false
  }

  private mutating func register(_ phrase: PersonPhrase, _ kind: Actor.Kind) {
    guard let ref = register(words(phrase.name, capitalised: true), kind: kind, country: nil),
      self.kind(of: ref) == kind
    else { return }
    add(phrase.tokens, .actor(ref), .nominal, rule: "doer-without-name")
    if kind == .person || kind == .population { tellPeople(of: ref, phrase.tokens) }
    if Doers.seated.contains(tokens[phrase.head].key) { leavePlace(of: (phrase.head + 1)..<phrase.tokens.upperBound) }
  }

  /// Whether what the sentence tells makes an actor of a phrase, by how firmly it is drawn: a count or an article may
  /// stand anywhere, a bare plural opens its clause or follows "by".
  private func isActor(_ phrase: PersonPhrase, _ sentence: Range<Int>) -> Bool {
    let key = tokens[phrase.head].key
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    if isSource(before: start, sentence) {
      // "according to a police statement": no police that speak.
      let isWhole =
        !sentence.contains(end) || tokens[end].kind == .mark || tags[end].classes.contains(.function) || endsInED(end)
      return isWhole && !Doers.bodies.contains(key)
    }
    // "bolstered by 2,000 soldiers" is a strength, "relieved by Bulgarians" tells of a state.
    if isAgent(start, sentence), sentence.contains(start - 2),
      isDone(start - 2) || isPassive(before: start - 1, sentence),
      Doers.heads.contains(key),
      !Doers.soldiers.contains(key), !(start..<phrase.head).contains(where: { tokens[$0].key == Doers.single })
    {
      return true
    }
    // Hundreds of officers are a strength told.
    if key == Key.police, !phrase.isCounted { return false }
    let isMass = (start..<phrase.head).contains { Doers.masses.contains(tokens[$0].key) }
    // "14 former soldiers" are nobody's strength.
    let isFormer = (start..<phrase.head).contains { tags[$0].classes.contains(.former) }
    if Doers.soldiers.contains(key) && !isFormer
      || (isMass || isLarge(start..<phrase.head)) && Doers.officers.contains(key)
    {
      // "two soldiers" may be anybody's.
      return phrase.isCounted && suffers(phrase, Doers.harms, sentence)
        && (start..<phrase.head).contains { tags[$0].classes.contains(.adjective) || covering[$0] >= 0 }
    }
    if Doers.units.contains(key), phrase.opening == .article, isNational(phrase),
      isVerb(end, sentence) || sentence.contains(end) && tags[end].classes.contains(.auxiliary)
    {
      return true
    }
    if Doers.units.contains(key) {
      return phrase.opening == .article && phrase.name.count > 1
        && !Doers.ordinals.contains(tokens[phrase.name.lowerBound].key)
        && (acts(start, end, sentence) || isSetApart(end, sentence)
          || sentence.contains(start - 1) && Doers.leading.contains(tokens[start - 1].key) && end > phrase.head + 2)
    }
    switch phrase.opening {
    case .bare:
      guard phrase.isPlural else { return false }
      if isWord(start - 1, Doers.toldWord, in: sentence), !Doers.heads.contains(tokens[start].key) { return true }
      // "Turkish and Greek officers met"
      if isWord(start - 1, Key.and, in: sentence), sentence.contains(start - 2),
        tags[start - 2].classes.contains(.adjective)
      {
        return false
      }
      if isAsked(start, end, sentence) { return true }
      // "drove back stone-throwing supporters"
      if isDriven(start), isObject(start, sentence, of: key) { return true }
      guard opensClause(start, sentence), !Doers.plain.contains(key) || isDriven(start) else { return false }
      return acts(start, end, sentence)
        || !Doers.anybody.contains(key) && isDriven(start)
          && suffers(phrase, Doers.sufferings, sentence)
    case .counted, .article:
      if phrase.isCounted, isMass || isLarge(start..<phrase.head), ownsForce(start..<phrase.head),
        !Doers.adherents.contains(key)
      {
        return false
      }
      if acts(start, end, sentence) { return true }
      if isTarget(start, sentence) || isFate(of: start, sentence) { return true }
      return suffers(phrase, Doers.sufferings, sentence) || isObject(start, sentence, of: key)
        || isDoneBy(end, sentence)
    }
  }

  /// "an Italian patrol"
  private func isNational(_ phrase: PersonPhrase) -> Bool {
    (phrase.tokens.lowerBound..<phrase.head).contains {
      tags[$0].classes.contains(.adjective) && tokens[$0].isCapitalised
    }
  }

  /// "was fired upon near Miljcevi" before "by an assailant"
  private func isPassive(before by: Int, _ sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound + 1, by - 8)..<by
    return reach.contains { index in
      tags[index - 1].classes.contains(.auxiliary) && isDone(index)
    } && !reach.contains { tokens[$0].kind == .mark }
  }

  /// "50,000" of "50,000 NATO men"
  func isLarge(_ words: Range<Int>) -> Bool {
    words.contains { tokens[$0].kind == .number && tokens[$0].end - tokens[$0].start > 2 }
  }

  func ownsForce(_ words: Range<Int>) -> Bool { words.contains { covering[$0] >= 0 } }

  /// "masked men were arrested": told apart by a word of its own.
  private func isDriven(_ start: Int) -> Bool { !Doers.heads.contains(tokens[start].key) }

  /// "a reserve battalion from Bulgaria and Greece, 300 strong, which", "a Turkish battalion will be relieved"
  private func isSetApart(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(end + 1) else { return false }
    if tags[end].classes.contains(.auxiliary) { return tokens[end + 1].kind == .word }
    return tokens[end].key == Key.comma
      && (end..<min(end + 6, sentence.upperBound)).contains { Doers.which.contains(tokens[$0].key) }
  }

  /// "according to two witnesses"
  private func isSource(before start: Int, _ sentence: Range<Int>) -> Bool {
    isWord(start - 1, Key.to, in: sentence) && isWord(start - 2, Key.according, in: sentence)
  }

  /// "beaten" of "beaten by bystanders"
  private func isDone(_ index: Int) -> Bool {
    tokens[index].key == Doers.deadWord || endsInED(index) || Doers.sufferings.contains(tokens[index].key)
      || Doers.dones.contains(tokens[index].key)
  }

  /// "two men detained by soldiers"
  private func isDoneBy(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb + 1) && Doers.sufferings.contains(tokens[verb].key) && isWord(verb + 1, Key.by, in: sentence)
  }

  /// "detained eight people", "shot dead a gunman", "told cheering supporters"
  private func isObject(_ start: Int, _ sentence: Range<Int>, of key: WordKey) -> Bool {
    var verb = start - 1
    if sentence.contains(verb), Doers.deadWord == tokens[verb].key { verb -= 1 }
    // "drove away two men", "led off three suspects"
    if sentence.contains(verb - 1), Doers.particles.contains(tokens[verb].key),
      Doers.moving.contains(tokens[verb - 1].key)
    {
      return true
    }
    guard sentence.contains(verb) else { return false }
    return Doers.alsoDoing.contains(tokens[verb].key)
      || Doers.doing.contains(tokens[verb].key)
        && !(Doers.anybody.contains(key) && Doers.harming.contains(tokens[verb].key))
  }

  /// "fired at a group of youths", "fought with gunmen"
  private func isTarget(_ start: Int, _ sentence: Range<Int>) -> Bool {
    // "exchanged fire with two snipers", "clashed with masked men"
    if isWord(start - 1, Doers.withWord, in: sentence), sentence.contains(start - 2) {
      return Doers.fighting.contains(tokens[start - 2].key)
    }
    guard isWord(start - 1, Doers.atWord, in: sentence) else { return false }
    return (max(sentence.lowerBound, start - 14)..<start).contains {
      Doers.shooting.contains(tokens[$0].key)
    }
  }

  /// Whether a verb of doing stands behind: no auxiliary alone, no speech, and nothing that happens to everybody.
  private func acts(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    // "the advance party of a British battalion reached": not the battalion.
    // "protesters who accused it stoned its vehicles", "belonged to a group of fighters who mistreated them"
    var index = end
    if sentence.contains(index + 1), Doers.relatives.contains(tokens[index].key),
      isDeed(index + 1) || endsInED(index + 1) && !Doers.fates.contains(tokens[index + 1].key)
    {
      return true
    }
    if sentence.contains(start - 1), Doers.governing.contains(tokens[start - 1].key) { return false }
    // "activists on the Serbian side blocked two crossings"
    if sentence.contains(index), Doers.places.contains(tokens[index].key) {
      var verb = index + 2
      while sentence.contains(verb), verb < end + 6, tokens[verb].kind == .word, !isDeed(verb) { verb += 1 }
      guard sentence.contains(verb), verb < end + 6, isDeed(verb), tags[verb - 1].classes.isDisjoint(with: .function)
      else { return false }
      index = verb
    }
    // "The demonstrators, described as bands of youths, attacked", "Gunmen yesterday evening attacked".
    index = behindAsides(index, sentence)
    // "several hundred people holding candles gathered"
    if sentence.contains(index), endsInING(index), tags[index].classes.isDisjoint(with: [.speech, .preposition]) {
      var verb = index + 1
      while sentence.contains(verb), verb < index + 4, tokens[verb].kind == .word, !isDeed(verb) { verb += 1 }
      guard sentence.contains(verb), verb < index + 4, verb > index + 1, isDeed(verb) else { return false }
      index = verb
    }
    index = behindAsides(index, sentence)
    // "had counted", "have complained"
    var isPerfect = false
    if sentence.contains(index + 1), Doers.having.contains(tokens[index].key) {
      index += 1
      isPerfect = true
    }
    // "The crowds were marching"
    if sentence.contains(index + 1), Doers.progressive.contains(tokens[index].key),
      Doers.marching.contains(tokens[index + 1].key)
    {
      return true
    }
    guard sentence.contains(index + 1), isDeed(index) else { return false }
    if Doers.both.contains(tokens[index].key), !isPerfect, !hasObject(index + 1, sentence) {
      return false
    }
    if tokens[index].key == Doers.shot { return Doers.shotAt.contains(tokens[index + 1].key) || isPerfect }
    // "youths armed with sticks", "a man charged by the court"
    return !endsInED(index) || isPerfect || !Doers.afterParticiple.contains(tokens[index + 1].key)
      || Doers.standing.contains(tokens[index].key)
  }

  /// "killed a sergeant", "chased three boys": who does it to somebody.
  private func hasObject(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = tokens[index]
    return token.kind == .number || token.isCapitalised
      || !tags[index].classes.isDisjoint(with: [.determiner, .quantity, .attribute, .head, .people])
      || Doers.heads.contains(token.key) || Doers.pronouns.contains(token.key)
  }

  private func isDeed(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].isCapitalised,
      tags[index].classes.isDisjoint(with: [.auxiliary, .speech, .attribute]), !Doers.fates.contains(tokens[index].key)
    else { return false }
    if tokens[index].key == Doers.shot { return true }
    guard !Doers.sufferings.contains(tokens[index].key) || Doers.both.contains(tokens[index].key) else { return false }
    return tags[index].classes.contains(.act) || endsInED(index) || Doers.pasts.contains(tokens[index].key)
  }
}
