import Corpus
import Facts

/// People that no office names: told by a first name, an age, a trade or a relation.
extension ActorReading {
  /// "Valon Hyseni, a 41-year-old taxi driver", "an electrician named Goran Bozovic", "his friend Nenad Radosavljevic".
  ///
  /// A first name we know before a word of no other kind makes a person; so do two such words with an age behind them.
  mutating func findDescribed() {
    for sentence in document.sentences {
      let range = sentence.tokens
      readDelegate(range)
      var titleCase: Bool?
      var index = range.lowerBound
      while index < range.upperBound {
        let token = tokens[index]
        guard token.isCapitalised, covering[index] < 0, token.kind == .word else {
          index += 1
          continue
        }
        // "Paris Agreement", "Christian Democrats": no first names.
        let isGiven =
          tags[index].classes.contains(.given) && token.key != DescriptionWords.christian
          && (!isNameAlone(index) || isSurnameOnly(index) && hasSurname(behind: index, range))
        if let end = initialledEnd(index, range), let id = register(words(index..<end), kind: .person, country: nil) {
          add(index..<end, .actor(id), .name, rule: "person-by-initial")
          if people[id] == nil { people[id] = Person(ref: id, firstToken: index) }
          describe(id, index..<end, range)
          index = end
          continue
        }
        // "said Milan, a 42-year-old electrician", "I called on Milica, a teacher"
        if tags[index].classes.contains(.given) || tags[index].classes.isEmpty,
          isWord(index + 1, Key.comma, in: range) && tellsPerson(index, range) || isToldBefore(index, range),
          !range.contains(index - 1) || tokens[index - 1].kind == .mark || !tokens[index - 1].isCapitalised,
          let id = register(words(index..<(index + 1)), kind: .person, country: nil)
        {
          // "Milan" with an age is no city.
          for place in mentions.indices where mentions[place].tokens == index..<(index + 1) {
            mentions[place] = Spot(
              tokens: mentions[place].tokens, target: .actor(id), form: .name, role: nil, rule: "person-by-age")
            covering[index] = Int32(place)
          }
          if covering[index] < 0 { add(index..<(index + 1), .actor(id), .name, rule: "person-by-age") }
          if people[id] == nil { people[id] = Person(ref: id, firstToken: index) }
          describe(id, index..<(index + 1), range)
          index += 1
          continue
        }
        guard isGiven || tags[index].classes.isEmpty || isShortDay(index, range),
          let run = personRun(from: index, range, isGiven: isGiven)
        else {
          index += 1
          continue
        }
        if titleCase == nil { titleCase = isTitleCase(range) }
        if titleCase == false, isGiven && !isPaper(run) || isIntroduced(run, range),
          let person = make(run, country: nil, rule: "person-by-name")
        {
          describe(person.id, run, range)
          index = max(person.end, index + 1)
        } else {
          index = run.upperBound
        }
      }
    }
  }

  /// "Miomir S. to two years", "Dejan J. (47)", "D. J. was acquitted": behind a first name and the initial that courts and
  /// police give; "J. Krasniqi" behind the surname.
  private func initialledEnd(_ index: Int, _ sentence: Range<Int>) -> Int? {
    if isInitial(index, sentence) { return surnameEnd(behind: index + 2, sentence) }
    guard isInitial(index + 1, sentence) else { return nil }
    let next = index + 3
    let isBracketed = sentence.contains(next) && tokens[next].kind == .mark
    guard tags[index].classes.contains(.given) || tags[index].classes.isEmpty && isBracketed else { return nil }
    guard !sentence.contains(index - 1) || !tokens[index - 1].isCapitalised || index - 1 == sentence.lowerBound else {
      return nil
    }
    // "George W. Bush"
    return sentence.contains(next) && tokens[next].isCapitalised ? nil : next
  }

  /// A capital with its stop: "J."
  private func isInitial(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 1), tokens[index].kind == .word, tokens[index].isCapitalised,
      tokens[index].end - tokens[index].start <= 2, tokens[index + 1].key == Key.stop,
      !tokens[index + 1].traits.contains(.spaceBefore)
    else { return false }
    return document.text.string(document.span(index..<index + 1)).count == 1
  }

  /// Where a name ends that an initial began before a token: behind another initial or a surname that is no other word.
  private func surnameEnd(behind start: Int, _ sentence: Range<Int>) -> Int? {
    guard !sentence.contains(start - 3) || !tokens[start - 3].isCapitalised, sentence.contains(start),
      tokens[start].traits.contains(.spaceBefore)
    else { return nil }
    if isInitial(start, sentence) {
      return sentence.contains(start + 2) && tokens[start + 2].isCapitalised ? nil : start + 2
    }
    guard tokens[start].kind == .word, tokens[start].isCapitalised, covering[start] < 0,
      tags[start].classes.isSubset(of: [.surname]), tokens[start].end - tokens[start].start > 3,
      !sentence.contains(start + 1) || !tokens[start + 1].isCapitalised
    else { return nil }
    return start + 1
  }

  /// "64-year-old Tilda", "his wife, Antija": one name behind an age or a relation.
  private func isToldBefore(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let after = index + 1
    if sentence.contains(after), tokens[after].kind == .word, tokens[after].isCapitalised { return false }
    guard !isWord(after, NameTable.hyphen, in: sentence), sentence.contains(index - 3) else { return false }
    let before = tokens[index - 1].key
    if before == DescriptionWords.old { return tokens[index - 2].key == NameTable.hyphen }
    let relation = before == Key.comma ? index - 2 : index - 1
    return DescriptionWords.relations.contains(tokens[relation].key)
      && DescriptionWords.possessives.contains(tokens[relation - 1].key)
  }

  /// "Mustafa Musliu": a first name that others have as a surname, and a name behind it.
  private func hasSurname(behind index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 1
    return sentence.contains(next) && tokens[next].kind == .word && tokens[next].isCapitalised
      && tags[next].classes.isSubset(of: [.surname, .name, .given])
  }

  /// "ELLEN MARGRETHE LØJ (Denmark) said": who opens a sentence in capitals with a state in brackets, as minutes print it.
  private mutating func readDelegate(_ sentence: Range<Int>) {
    let start = sentence.lowerBound
    guard tokens[start].traits.contains(.allCapitals) else { return }
    var end = start
    var count = 0
    while end < sentence.upperBound, end < start + 9, covering[end] < 0 {
      let token = tokens[end]
      let isInitial = token.kind == .word && token.isCapitalised && token.end - token.start == 1
      if token.traits.contains(.allCapitals) || isInitial {
        count += 1
      } else if token.key != NameTable.hyphen && !(token.key == Key.stop && end > start) {
        break
      }
      end += 1
    }
    guard count >= 2, isWord(end, ActorReading.bracket, in: sentence), sentence.contains(end + 1),
      let state = mention(startingAt: end + 1, sentence)
        ?? (isWord(end + 1, Key.the, in: sentence) ? mention(startingAt: end + 2, sentence) : nil),
      let owner = actor(state), kind(of: owner) == .state,
      isWord(mentions[state].tokens.upperBound, ActorReading.closingBracket, in: sentence)
    else { return }
    let name = words(start..<end).split(separator: " ").map { word in
      // "JEAN-MARC" is "Jean-Marc".
      word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }
    _ = make(start..<end, country: owner, rule: "delegate-in-capitals", name: name.joined(separator: " "))
  }

  /// "Mon Balaj": a short form of a weekday right before a word of no other kind, which no date has there.
  func isShortDay(_ index: Int, _ sentence: Range<Int>) -> Bool {
    DescriptionWords.shortDays.contains(tokens[index].key) && sentence.contains(index + 1)
      && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised && tags[index + 1].classes.isEmpty
  }

  /// Two or three capitalised words that stand by themselves: no street, no club, no firm.
  private func personRun(from start: Int, _ sentence: Range<Int>, isGiven: Bool) -> Range<Int>? {
    guard let run = nameRun(from: start, sentence),
      (2...3).contains(run.count(where: { tokens[$0].isCapitalised || !tags[$0].classes.contains(.particle) })),
      tokens[run.upperBound - 1].isCapitalised,
      // "Franco-Chinese" is one word.
      run.dropFirst().contains(where: { tokens[$0].kind == .word && tokens[$0].traits.contains(.spaceBefore) })
    else { return nil }
    let before = start - 1
    if sentence.contains(before), tokens[before].kind == .word, tokens[before].isCapitalised,
      before > sentence.lowerBound,
      !DescriptionWords.grades.contains(tokens[before].key),
      tags[before].classes.isDisjoint(with: [.function, .title, .adjective, .people, .calendar])
    {
      return nil
    }
    if sentence.contains(before), tokens[before].key == NameTable.hyphen, !tokens[before].traits.contains(.spaceBefore)
    {
      return nil
    }
    for index in run where tokens[index].kind == .word {
      if DescriptionWords.things.contains(tokens[index].key) { return nil }
      if isGiven || index == start && isShortDay(start, sentence) { continue }
      // "Qele Gashi": what others have as a surname is one here too.
      if !tags[index].classes.isEmpty, tags[index].classes != .particle,
        index == start || !tags[index].classes.isSubset(of: [.surname, .name, .given])
      {
        return nil
      }
    }
    for index in (start + 1)..<run.upperBound where isNameAlone(index) && !tags[index].classes.contains(.surname) {
      return nil
    }
    let after = run.upperBound
    guard sentence.contains(after) else { return run }
    if tokens[after].kind == .word, tokens[after].traits.contains(.spaceBefore) {
      if tokens[after].isCapitalised || DescriptionWords.things.contains(tokens[after].key) { return nil }
    }
    if tokens[after].kind == .number || tokens[after].key == Key.amp { return nil }
    return run
  }

  /// The end of "52," or of "a 41-year-old" at a token.
  func age(at start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start
    if sentence.contains(index), tokens[index].key == Key.a || tokens[index].key == Key.an { index += 1 }
    guard sentence.contains(index), tokens[index].kind == .number,
      let number = DateNumber(tokens[index], in: document.text.bytes), (14...99).contains(number.value)
    else { return nil }
    if index == start, isWord(index + 1, Key.comma, in: sentence) || index + 2 >= sentence.upperBound {
      return index + 1
    }
    var next = index + 1
    for word in [DescriptionWords.year, DescriptionWords.old] {
      if isWord(next, NameTable.hyphen, in: sentence) { next += 1 }
      guard isWord(next, word, in: sentence) else { return nil }
      next += 1
    }
    return next
  }

  /// What the text says beside the name: ", a 41-year-old taxi driver from the southern bank," or "a Serb farmer, X".
  mutating func describe(_ id: Ref, _ run: Range<Int>, _ sentence: Range<Int>) {
    guard id >= firstTextRef, textActors[Int(id - firstTextRef)].roles.isEmpty, people[id]?.roles.isEmpty ?? true,
      let words = descriptionBehind(run.upperBound, sentence) ?? descriptionBefore(run.lowerBound, sentence)
    else { return }
    if let nation = words.first(where: { tags[$0].classes.contains(.adjective) && tokens[$0].isCapitalised }),
      let owner = nationEnding(at: nation, sentence)
    {
      textActors[Int(id - firstTextRef)].country = country(of: owner.index)
    }
    textActors[Int(id - firstTextRef)].description = self.words(words)
  }

  private func descriptionBehind(_ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard isWord(end, Key.comma, in: sentence) else { return nil }
    var start = end + 1
    if sentence.contains(start), tokens[start].kind == .number, isWord(start + 1, Key.comma, in: sentence) {
      start += 2
    }
    guard sentence.contains(start), tokens[start].key == Key.a || tokens[start].key == Key.an,
      let stop = (start..<min(sentence.upperBound, start + 14)).first(where: { index in
        tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen || tokens[index].key == Key.who
          || tags[index].classes.contains(.auxiliary)
      }), stop > start + 1
    else { return nil }
    return (start + 1)..<stop
  }

  /// "a 34-year-old electrician named", "His friend", "a Serb farmer,".
  private func descriptionBefore(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = start
    if sentence.contains(end - 1), DescriptionWords.naming.contains(tokens[end - 1].key) { end -= 1 }
    if sentence.contains(end - 1), tokens[end - 1].key == Key.comma { end -= 1 }
    guard end > sentence.lowerBound, tokens[end - 1].kind == .word, !tokens[end - 1].isCapitalised else { return nil }
    var from = end
    while sentence.contains(from - 1), end - from < 9 {
      let before = from - 1
      if tokens[before].key == Key.a || tokens[before].key == Key.an { return from < end ? from..<end : nil }
      guard tokens[before].kind == .word || tokens[before].kind == .number || tokens[before].key == NameTable.hyphen,
        tags[before].classes.isDisjoint(with: [.auxiliary, .pronoun])
      else { return nil }
      from -= 1
    }
    return nil
  }
}

/// Words that tell of a person beside a name.
enum DescriptionWords {
  static let naming = WordSet("named called")
  static let shortDays = WordSet("mon sun sat wed fri")
  static let relations = WordSet(
    "friend wife husband brother sister mother father son daughter colleague neighbour neighbor cousin uncle aunt nephew niece grandfather grandmother widow partner"
  )
  static var christian: WordKey { "christian" }
  static let grades = WordSet("class grade")
  static let trades = WordSet(
    "doctor nurse teacher driver farmer shopkeeper baker engineer electrician worker miner student pupil boy girl man woman pensioner retiree widower butcher mechanic waiter musician writer poet artist priest monk nun soldier policeman policewoman officer guard veteran lawyer journalist photographer activist councillor clerk owner trader merchant builder plumber carpenter fisherman shepherd tailor barber cook chef fighter citizen resident refugee villager survivor historian sociologist"
  )
  /// "one of the group's leaders, Slavoljub Jović,"
  static let ranks = WordSet("leaders leader organisers organiser organizers founders members suspects commanders")
  static let possessives = WordSet("his her my their our")
  static var year: WordKey { "year" }
  static var old: WordKey { "old" }
  /// What is named after people.
  static let things = WordSet(
    "street avenue boulevard square stadium airport bridge school museum foundation award prize barracks camp brigade hall river centre center station hotel hospital church observer times post tribune herald gazette review journal magazine news university college institute library day sea nevis county catholic orthodox exchange survey"
  )
}
