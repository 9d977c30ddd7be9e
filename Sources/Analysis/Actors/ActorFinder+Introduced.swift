import Corpus
import Facts

/// Names of words that no table knows, by the words around them.
extension ActorReading {
  /// Whether the words around a name of unknown words say that it is a person's.
  func isIntroduced(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = run.lowerBound - 1
    if sentence.contains(before) {
      let key = tokens[before].key
      if DescriptionWords.naming.contains(key) { return true }
      if DescriptionWords.relations.contains(key), sentence.contains(before - 1),
        DescriptionWords.possessives.contains(tokens[before - 1].key) || tokens[before - 1].kind == .possessive
      {
        return true
      }
      // "a doctor, Mesud Dzekovic, and"
      if key == Key.comma, sentence.contains(before - 1),
        DescriptionWords.trades.contains(tokens[before - 1].key)
          || DescriptionWords.ranks.contains(tokens[before - 1].key),
        isClosed(run.upperBound, sentence)
      {
        return true
      }
      // "a 34-year-old Marko Petrov"
      if key == DescriptionWords.old { return true }
      if key == Key.and || key == Key.comma, let mention = mention(endingAt: before, sentence),
        let one = actor(mention), people[one] != nil, mentions[mention].form == .name, !isHouse(run),
        isClosed(run.upperBound, sentence) || isVerb(run.upperBound, sentence)
      {
        return true
      }
    }
    let after = run.upperBound
    guard sentence.contains(after + 1), !isHouse(run) else { return false }
    if tokens[after].key == Key.comma {
      if age(at: after + 1, sentence) != nil { return true }
      return tokens[after + 1].key == Key.who
        || isTrade(behind: after + 1, sentence)
    }
    // "Mon Balaj and Arben Xheladini were hit"
    if tokens[after].key == Key.and, tokens[after + 1].isCapitalised, tags[after + 1].classes.contains(.given),
      !isNameAlone(after + 1), sentence.contains(after + 2), tokens[after + 2].isCapitalised
    {
      return true
    }
    // "the US Geological Survey said", "Moody's Investors Services said": something else's name goes before.
    guard isOpen(before: run.lowerBound, sentence) else { return false }
    // The first word of a sentence may be any word.
    guard run.lowerBound > sentence.lowerBound || isNamedAgain(run) else { return false }
    if IntroducingWords.deeds.contains(tokens[after].key) { return true }
    return IntroducingWords.were.contains(tokens[after].key)
      && IntroducingWords.fates.contains(tokens[after + 1].key)
  }

  /// Whether nothing stands before a name that it could be the end of.
  private func isOpen(before start: Int, _ sentence: Range<Int>) -> Bool {
    let before = start - 1
    guard sentence.contains(before) else { return true }
    let token = tokens[before]
    if token.kind == .mark { return token.key != NameTable.hyphen && token.key != Key.amp }
    guard token.kind == .word, !token.isCapitalised else { return false }
    return tags[before].classes.isDisjoint(with: [.determiner, .preposition]) && token.key != Key.and
  }

  /// ", a teacher", ", the village doctor": a trade, an office or a relation behind a name's comma.
  private func isTrade(behind start: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(start), IntroducingWords.articles.contains(tokens[start].key) else { return false }
    for index in (start + 1)..<(start + 5) where sentence.contains(index) {
      if tokens[index].kind == .mark { return false }
      if DescriptionWords.trades.contains(tokens[index].key) || DescriptionWords.relations.contains(tokens[index].key) {
        return true
      }
      if tags[index].classes.contains(.title), !tokens[index].isCapitalised { return true }
      if tags[index].classes.contains(.preposition) { return false }
    }
    return false
  }

  /// Whether a first name alone, with its comma, is told to be a person's: by an age or, of a name we know, a trade.
  func tellsPerson(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 2
    guard sentence.contains(next), !endsLongerName(index) else { return false }
    let isYearsOld = tokens[next].key == Key.a || tokens[next].key == Key.an
    if age(at: next, sentence) != nil, isYearsOld || tags[index].classes.contains(.given) { return true }
    guard tags[index].classes.contains(.given), !isNameAlone(index) else { return false }
    let before = index - 1
    if sentence.contains(before), tags[before].classes.contains(.preposition),
      tokens[before].key != IntroducingWords.onWord
    {
      return false
    }
    return isTrade(behind: next, sentence)
  }

  /// Whether the text has the word as the last of a longer name: "Lumumba, 45," after "Francois Lumumba".
  private func endsLongerName(_ index: Int) -> Bool {
    let key = tokens[index].key
    return tokens.indices.dropFirst().contains { other in
      tokens[other].key == key && tokens[other].isCapitalised && tokens[other - 1].kind == .word
        && tokens[other - 1].isCapitalised && tags[other - 1].classes.isDisjoint(with: [.function, .calendar])
    }
  }

  /// "Radio Mitrovica", "Freedom House": no person's name.
  private func isHouse(_ run: Range<Int>) -> Bool {
    IntroducingWords.houseStarts.contains(tokens[run.lowerBound].key)
      || IntroducingWords.houseEnds.contains(tokens[run.upperBound - 1].key)
  }

  /// "Sava Weekly": a paper, though its first word is a first name too.
  func isPaper(_ run: Range<Int>) -> Bool { IntroducingWords.papers.contains(tokens[run.upperBound - 1].key) }

  /// Whether the last word of a name stands elsewhere in the text too, with a capital.
  private func isNamedAgain(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    return tokens.indices.contains { index in
      tokens[index].key == tokens[last].key && index != last && tokens[index].isCapitalised
    }
  }

  /// "Mr Coveney", "Colonel Hyseni" of whom the text gives no first name, and the same name again.
  mutating func findTitledSurnames() {
    var alone: [WordKey: Ref] = [:]
    for (number, sentence) in document.sentences.enumerated() where !alone.isEmpty || classes[number].contains(.title) {
      let range = sentence.tokens
      for index in range where tokens[index].isCapitalised {
        if covering[index] < 0, let known = alone[tokens[index].key] {
          let before = index - 1
          if range.contains(before), tokens[before].isCapitalised, tags[before].classes.isEmpty { continue }
          if range.contains(index + 1), tokens[index + 1].isCapitalised, tags[index + 1].classes.isEmpty { continue }
          add(index..<(index + 1), .actor(known), .name, rule: "surname-of-person")
          continue
        }
        guard tags[index].classes.contains(.title), let hit = titlePhrase(from: index, to: range.upperBound),
          !hit.isPlural,
          IntroducingWords.surnameTitles.contains(lexicon.titles[Int(hit.title)].kind)
        else { continue }
        var name = hit.end
        if isWord(name, Key.stop, in: range), !tokens[name].traits.contains(.spaceBefore) { name += 1 }
        guard range.contains(name), let end = surnameEnd(from: name, range) else { continue }
        // "Lord Garrick of Bodmin" is called so; Mr Coveney has a first name that the text keeps to itself.
        let isPeer = IntroducingWords.peers.contains(tokens[index].key) && hit.end == index + 1
        let whole = isPeer ? index..<peerEnd(end, range) : name..<end
        let written = words(whole)
        let spelled =
          tokens[name].traits.contains(.allCapitals)
          ? written.prefix(1) + written.dropFirst().lowercased() : Substring(written)
        guard let ref = register(String(spelled), kind: .person, country: nil), kind(of: ref) == .person else {
          continue
        }
        if people[ref] == nil { people[ref] = Person(ref: ref, firstToken: name) }
        if !isPeer, end == name + 1 { alone[tokens[name].key] = ref }
        add(whole, .actor(ref), .name, role: nil, rule: "surname-behind-title")
      }
    }
  }

  /// "Mr. ASHDALE." at the head of a paragraph of a hearing's record.
  private func givesFloor(_ name: Int, _ sentence: Range<Int>) -> Bool {
    tokens[name].traits.contains(.allCapitals) && tokens[name].end - tokens[name].start > 3
      && covering[name] < 0 && tags[name].classes.isDisjoint(with: [.function, .calendar, .title, .body])
      && name - sentence.lowerBound < 3 && isWord(name + 1, Key.stop, in: sentence)
      && (sentence.lowerBound == 0
        || document.sentences[document.sentence(ofToken: sentence.lowerBound - 1)].block
          != document.sentences[document.sentence(ofToken: name)].block)
  }

  /// Where a capitalised word of no other kind ends that stands behind a title with no further name: "Garrick",
  /// "Ashdown-Clarke"; nil where it does not.
  private func surnameEnd(from index: Int, _ sentence: Range<Int>) -> Int? {
    guard isSurnameWord(index) && !isTitleCase(sentence) || givesFloor(index, sentence) else { return nil }
    var after = index + 1
    while sentence.contains(after + 1), tokens[after].key == NameTable.hyphen,
      !tokens[after].traits.contains(.spaceBefore), tokens[after + 1].isCapitalised, tokens[after + 1].kind == .word
    { after += 2 }
    if after == index + 1,
      !tags[index].classes.isSubset(of: [.given, .particle, .surname, .name])
        || isNameAlone(index) && !isSurnameOnly(index)
    {
      return nil
    }
    guard sentence.contains(after) else { return after }
    if tokens[after].kind == .word { return tokens[after].isCapitalised ? nil : after }
    // "General People's Congress"
    if tokens[after].kind == .possessive, sentence.contains(after + 1), tokens[after + 1].isCapitalised { return nil }
    let isTight = tokens[after].key == NameTable.hyphen && !tokens[after].traits.contains(.spaceBefore)
    return tokens[after].kind == .number || isTight ? nil : after
  }

  /// "Johnson" of several: the lexicon does not tell which, so it is somebody of that name.
  func isSurnameOnly(_ index: Int) -> Bool {
    guard let entry = lexicon.names.entryIndex(of: tags[index].node) else { return false }
    return lexicon.names.entries[entry].candidates.allSatisfy { $0.kind == .surname }
  }

  private func isSurnameWord(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && covering[index] < 0 && token.end - token.start > 2
      && token.traits.isDisjoint(with: .allCapitals) && !IntroducingWords.noSurnames.contains(token.key)
      && tags[index].classes.isDisjoint(with: [.function, .calendar, .title, .body, .adjective, .people])
  }

  /// "of Bodmin" behind a peer's name.
  private func peerEnd(_ end: Int, _ sentence: Range<Int>) -> Int {
    isWord(end, Key.of, in: sentence) && sentence.contains(end + 1) && tokens[end + 1].isCapitalised
      && tokens[end + 1].kind == .word ? end + 2 : end
  }

  /// "the Austrians intend to bring home", "only the Norwegians are sending": a nation as the one that acts.
  mutating func findActingNations() {
    for (number, sentence) in document.sentences.enumerated() where classes[number].contains(.people) {
      let range = sentence.tokens
      for index in range where tags[index].classes.contains(.people) && covering[index] < 0 {
        guard isWord(index - 1, Key.the, in: range), isNationActing(behind: index + 1, range),
          let entry = lexicon.names.entryIndex(of: tags[index].node), lexicon.names.entries[entry].people >= 0
        else { continue }
        let state = lexicon.names.entries[entry].people
        // Serbs and Albanians are peoples of the conflict, wherever they live.
        if lexicon.parts(of: state).contains(.people) { continue }
        add((index - 1)..<(index + 1), .actor(state), .nominal, rule: "nation-acting")
      }
    }
  }

  private func isNationActing(behind index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .word else { return false }
    let key = tokens[index].key
    if IntroducingWords.stateDeeds.contains(key) { return true }
    return IntroducingWords.auxiliaries.contains(key) && sentence.contains(index + 1)
      && IntroducingWords.stateDeeds.contains(tokens[index + 1].key)
  }
}

/// Words that tell of a person or a nation beside a name.
private enum IntroducingWords {
  static let articles = WordSet("a an the")
  static let onWord = WordKey("on")
  static let deeds = WordSet(
    "said says told tells added recalled recalls remembers remembered commanded died resigned joked complained complains laughed smiled shrugs shrugged explained explains argued argues replied insisted insists warned warns wrote grew studied retired worked lives lived married served sighs admits admitted whose thinks believes"
  )
  static let were = WordSet("was were is")
  static let fates = WordSet(
    "killed shot arrested hit wounded injured beaten detained stabbed buried born appointed elected murdered kidnapped abducted sentenced released charged convicted indicted interviewed quoted among"
  )
  static let houseStarts = WordSet(
    "radio television tv hotel mount lake camp operation team task new old north south east west northern southern eastern western saint st san santa fort port villa villaggio cafe hospital street square bridge project plan free united news voice el la le the café restaurant club fc kk nk company group exercise force brigade"
  )
  static let papers = WordSet(
    "weekly daily herald gazette journal magazine courier observer digest monthly chronicle telegraph tribune times news radio tv"
  )
  static let houseEnds = WordSet(
    "international watch house group bank airways airlines post press agency today weekly daily herald gazette journal magazine courier observer digest monthly chronicle monitor telegraph online media television tv radio news network tribune insight times report reports review index initiative plan airport mission force operation street square bridge camp base valley lake river mountain mountains hill hills village road highway hospital hotel cafe club fc united energy telecom group holdings motors works steel mine mines survey exchange shimbun services service tourism county fund board market markets index bureau authority securities capital partners insurance systems industries technologies research studies science sciences committee congress federation museum theatre opera orchestra foundation school college police army navy guard guards corps court prison park station port street catholic orthodox empire muslim brothers sons bros"
  )
  /// "General Staff", "Major Crimes", "Miss World".
  static let noSurnames = WordSet(
    "staff secretary council directorate motors affairs hospital election elections inspectorate headquarters command prosecutor attorney manager counsel strike crimes sector world christmas america police electric agreement framework data service services protection agreements accord accords accounts meeting conference synod debate order principles"
  )
  static let peers = WordSet("lord lady baroness baron viscount earl countess duke duchess dame sir")
  static let surnameTitles: Set<Title.Kind> = [.honorific, .rank]
  static let auxiliaries = WordSet("are were have had will would also now")
  static let stateDeeds = WordSet(
    "intend intended plan planned want wanted send sent sending withdraw withdrew withdrawing leave leaving pull pulled refuse refused demand demanded propose proposed promise promised announce announced decide decided offer offered reduce reduced reject rejected oppose opposed insist insisted hint hinted threaten threatened agree agreed bring brought going keep kept contribute contributed deploy deployed"
  )
}
