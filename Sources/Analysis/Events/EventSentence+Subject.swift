import Corpus
import Facts

/// Whose deed a verb is: the names that stand as its subject.
extension EventSentence {
  /// The names that are the subject of a verb, nearest clause first, with who does it along with them.
  func subject(before verb: Int) -> [Name] {
    var subject = ownSubject(before: verb)
    // "Besim Krasniqi, a teacher, was killed": the person, and not once more what he is.
    if subject.count == 1, let holder = holder(describedBy: subject[0]) { subject = [holder] }
    guard let last = subject.last, mayHold(EventSentence.companionWords) else { return subject }
    return subject + companions(behind: last, before: verb)
  }

  private static let whoseWords = WordSet("whose")
  private static let kin = WordSet(
    "brother brothers sister wife husband son sons daughter father mother parents family uncle cousin child children house home car"
  )

  private func ownSubject(before verb: Int) -> [Name] {
    var index = verb - 1
    var skippedRelative = false
    // "soldiers pass through as they patrol the road": who passes through does both.
    if key(verb) == EventSentence.theyWord, verb > tokens.lowerBound, EventSentence.sameTime.contains(key(verb - 1)) {
      return firstSubject(before: verb - 1)
    }
    if let told = toldOfDuty(before: verb) { return [told] }
    // "Gashi, whose brother was killed": the brother.
    if mayHold(EventSentence.whoseWords),
      let whose = (max(tokens.lowerBound, verb - 6)..<verb).last(where: { EventSentence.whoseWords.contains(key($0)) }),
      EventSentence.kin.contains(key(whose + 1)), !(whose..<verb).contains(where: { isComma($0) }),
      !actors.contains(where: { $0.tokens.lowerBound > whose && $0.tokens.upperBound <= verb })
    {
      return []
    }
    // "UN police were told to pull out": they are to.
    if verb - 3 > tokens.lowerBound, key(verb - 1) == Key.to, EventSentence.bidden.contains(key(verb - 2)),
      isAny(verb - 3, .toBe)
    {
      return subject(before: verb - 3)
    }
    if let reduced = reducedSubject(before: verb) { return reduced }
    // "the president said he wants talks, while accusing his critics", "stormed the hall after killing an officer".
    if let mark = participleMark(before: verb) {
      // ", said the administrator, Bernard Kouchner, denouncing it": who was named as the one who said so.
      if let name = actors.last(where: { $0.tokens.upperBound == mark }),
        let said =
          (max(tokens.lowerBound + 1, name.tokens.lowerBound - 12)..<max(tokens.lowerBound + 1, name.tokens.lowerBound))
          .last(where: { isAny($0, .announcing) }), token(said - 1).kind != .word
      {
        return [name]
      }
      return speakerBefore(comma: mark) ?? writer(before: mark) ?? firstSubject(before: mark)
    }
    if let own = subject(ofLeading: verb) { return own }
    if let names = namesBesideOthers(before: verb) { return names }
    if isOfObject(verb) { return [] }
    // "A politician accused of ordering the murder of Ivanovic was arrested": the politician.
    if let charge,
      charge.lowerBound == verb || (0..<4).contains(verb - charge.upperBound) && !isComma(charge.upperBound),
      let charged = charged()
    {
      return charged
    }
    if let deciders = deciders(before: verb) { return deciders }
    // "accused Pristina of seizing", "of trying to seize": who is accused.
    if let accused = accused(before: verb) { return listed(from: accused) }
    // "criticised Kosovo for having attacked": Kosovo; "was held for having attacked": who was held.
    if let mark = havingMark(before: verb) { return named(before: mark).map { [$0] } ?? firstSubject(before: mark) }
    // "a mob shouting at the guards", "broke the line by ramming it".
    if verb - 1 > tokens.lowerBound, isGerund(verb) {
      if key(verb - 1) == Key.by { return mainClauseSubject(before: verb - 1) }
      if isDescribed(verb - 1) { return [] }
    }
    var start = verb
    while start > tokens.lowerBound, isFiller(start - 1) || document.endsInLY(start - 1) || isOnceMore(start - 1) {
      start -= 1
    }
    // "Kosovo, meanwhile, tried in July to |seize two posts": whoever tried.
    if let planned = planStart(before: start, of: verb) { start = planned }
    // "Borrell, and the mission's head, Caroline Ziadeh, both condemned it": all who are named.
    if start - 2 > tokens.lowerBound, EventSentence.together.contains(key(start - 1)), isComma(start - 2),
      let name = actors.last(where: { $0.tokens.upperBound == start - 2 })
    {
      return coordinated(endingWith: name)
    }
    if start > tokens.lowerBound, isAny(start - 1, .joiners) {
      // "riots that killed 28, destroyed 300 homes and burned 30 churches": what the relative stands for did all of it.
      if let relative = relativeOfList(before: start - 1) { return subject(before: relative + 1) }
      // "forcing the police to pull back and leave": who is forced does both.
      if isPresent(start),
        let to = (max(tokens.lowerBound, start - 7)..<max(tokens.lowerBound, start - 2)).last(where: {
          key($0) == Key.to
        }),
        isPresent(to + 1), !(to..<start - 1).contains(where: { isComma($0) || isBoundary($0) }),
        let forced = actors.last(where: { $0.tokens.upperBound == to }), !isGoverned(forced)
      {
        return coordinated(endingWith: forced)
      }
      // "described ... and called on": the first subject does both, that of its own clause if it has one.
      if let open = (tokens.lowerBound..<start - 1).last(where: {
        (isAny($0, .simultaneous) || EventSentence.conceding.contains(key($0))) && isBoundary($0)
      }) {
        // "After the raid in May, Serbia pulled out but refused": the phrase ended at the comma.
        let low = max(open, mainStart(before: start - 1) ?? open)
        if let name = actors.first(where: {
          $0.tokens.lowerBound >= low && $0.tokens.upperBound < start && (!isGoverned($0) || isBehindTimeWord($0))
            && !isObjectOfUnnamed($0, from: low)
        }) {
          return listed(from: name)
        }
      }
      return firstSubject(before: start - 1)
    }
    // "Walker said they came under fire while they were investigating": no name stands there.
    if start - 1 > tokens.lowerBound, key(start - 1) == EventSentence.theyWord, !opensReported(start - 1) { return [] }
    // "asked Pristina to drop the tariff it had imposed": the pronoun acts, whoever it is.
    if start > tokens.lowerBound, isAny(start - 1, .pronouns),
      contactObject(before: start..<max(verb, start + 1)) != nil
    {
      return []
    }
    while index >= tokens.lowerBound {
      if let name = actors.last(where: { $0.tokens.contains(index) }) {
        // "after the court confirmed": the conjunction governs the clause, not its subject.
        let isFree =
          !isGoverned(name)
          || (isBehindTimeWord(name) && name.tokens.upperBound <= start
            && (name.tokens.upperBound..<start).allSatisfy {
              isFiller($0) || isAny($0, .plans) || key($0) == Key.to
            })
          || (isGerund(name.tokens.upperBound) && start - name.tokens.upperBound < 4
            && (name.tokens.upperBound < start || isAccompanying(name)))
        if isFree, !isAttribute(name, before: verb), !isObjectOfParticiple(name), agrees(name, with: start..<verb) {
          if isFollowed(name) { return [] }
          return speaks(name, before: start) ? [] : coordinated(endingWith: name)
        }
        index = titleStart(of: name) - 1
        continue
      }
      if let nation = nations.last(where: { $0.tokens.contains(index) }) {
        if !isGoverned(nation), !headsGroup(nation) { return [] }
        if !isGoverned(nation) { return [nation] }
        index = nation.tokens.lowerBound - 1
        continue
      }
      let word = key(index)
      // "told Beta “attacks are continuing”": who is told stands outside the quotation.
      if isQuoteMark(index), document.quotes.isQuoted(verb) {
        // 'Ban said he wished to "congratulate" both': the words go on in marks.
        if index > tokens.lowerBound, goesOn(before: index) {
          index -= 1
          continue
        }
        // 'the EU "welcomed" the meeting': only the verb is another's word.
        let isVerbAlone = index == verb - 1 && isQuoteMark(verb + 1)
        return isVerbAlone
          ? actors.last { $0.tokens.upperBound == index }.map { coordinated(endingWith: $0) } ?? [] : []
      }
      if isDash(index), EventSentence.isDashKey(word),
        let open = (tokens.lowerBound..<index).last(where: { EventSentence.isDashKey(key($0)) })
      {
        index = open - 1
        continue
      }
      if isComma(index) {
        // "three Serbs, including a boy, were hurt", "KFOR troops in Klina, assisted by UN police, arrested".
        if index == start - 1, let open = (tokens.lowerBound..<index).last(where: { isComma($0) }),
          EventSentence.partly.contains(key(open + 1)) || EventSentence.companionWords.contains(key(open + 1))
        {
          index = open - 1
          continue
        }
        if index == start - 1, let open = relativeStart(before: index) {
          index = open - 1
          continue
        }
        if index == start - 1, let holder = described(before: index) { return holder }
        if index == start - 1, let open = (tokens.lowerBound..<index).last(where: { isComma($0) }),
          let name = actors.last(where: { $0.tokens.upperBound == open })
        {
          // "The director of the Office for Kosovo, Petar Petković, demanded": who stands between the commas.
          let inner = actors.last {
            (open + 1...open + 3).contains($0.tokens.lowerBound) && $0.tokens.upperBound == index
          }
          if let inner, isPerson(inner.id), !isPerson(name.id) {
            return (holder(before: name.tokens.lowerBound).map { [$0] } ?? []) + [inner]
          }
          if !isGoverned(name) || isBehindTimeWord(name) { return coordinated(endingWith: name) }
        }
        // "Belgrade, which hopes for talks with the EU, has condemned it": the aside has its own parties.
        if index == start - 1, let open = asideStart(before: index) {
          index = open - 1
          continue
        }
        // "ahead of the conference, the ministers of two countries called": another phrase begins there.
        // "the president, Vjosa Osmani, and the ambassadors attended": a list goes on.
        if index < start - 2, key(index + 1) == Key.and,
          (index + 2..<start).contains(where: { word in
            isAgentNoun(word) || actors.contains { $0.tokens.contains(word) }
          })
        {
          index -= 1
          continue
        }
        // "Mirko Milosevic, a civilian killed by the rebels": whom the noun describes.
        if index < start - 1, !isComma(start - 1), isAny(index + 1, [.determiners, .ones]),
          let holder = described(endingAt: start - 1), !isGoverned(holder)
        {
          return [holder]
        }
        if index < start - 1, !isCommaOfState(index),
          !(index + 1..<start).contains(where: { isAny($0, .relatives) }),
          !dates.contains(where: { $0.tokens.contains(index + 1) })
        {
          return []
        }
      }
      if EventSentence.stops.contains(word) { return [] }
      if key(index) == Key.closingBracket {
        guard let open = bracketStart(before: index) else { return [] }
        index = open - 1
        continue
      }
      if word == EventSentence.that, let speech = speechVerb(before: index) {
        // "said that it would": the pronoun is whoever speaks; any other subject is not.
        guard start - index <= 4, isAny(min(index + 1, verb), .pronouns) else { return [] }
        index = speech - 1
        continue
      }
      if isAny(index, .relatives) {
        // "Kosovo, which I will not recognise": another acts on what the relative stands for.
        // "a party which the commission refused to certify": so does whoever has no name.
        if index + 1 < start,
          EventSentence.clauseSubjects.contains(key(index + 1))
            || word != EventSentence.that && isAny(index + 1, .determiners)
        {
          return []
        }
        // "Mustafa, at whom eggs were thrown": he did not throw them.
        if index > tokens.lowerBound, isAny(index - 1, .prepositions) { return [] }
        // "the US, which helped but which also criticised": one antecedent.
        if index - 1 > tokens.lowerBound, isAny(index - 1, .joiners),
          let first = (tokens.lowerBound + 1..<index - 1).last(where: {
            isAny($0, .relatives) && key($0) == key(index)
          }
          )
        {
          index = first
          continue
        }
        // "Serbia is among the countries that refuse it": Serbia does.
        if let be = (max(tokens.lowerBound + 1, index - 8)..<index).last(where: { isAny($0, .toBe) }),
          EventSentence.ranking.contains(key(be + 1)), !(be..<index).contains(where: { isComma($0) })
        {
          return subject(before: be)
        }
        // "Stoltenberg, who attended the meeting": the antecedent stands before the relative.
        var before = index - 1
        while before >= tokens.lowerBound, token(before).kind == .mark { before -= 1 }
        if let name = actors.last(where: { $0.tokens.contains(before) }) {
          // "Samardzic, the minister for Kosovo, who advised them": the minister.
          if isGoverned(name), !isPerson(name.id), let holder = described(endingAt: before) { return [holder] }
          return coordinated(endingWith: name)
        }
        // "the unit that fired": whoever the unit is of, it is no name further off.
        let isPronounClause =
          index + 1 < verb
          && (isAny(index + 1, .pronouns) || key(index + 1) == EventSentence.both)
        if let holder = described(endingAt: before) ?? named(apposedTo: before) { return [holder] }
        // "The clashes in March showed that forces have failed": a conjunction behind a verb, no relative.
        if word == EventSentence.that, before == index - 1, before > tokens.lowerBound,
          EventSentence.showing.contains(key(before))
        {
          return []
        }
        if word != EventSentence.that
          || (before >= tokens.lowerBound && token(before).kind == .word && !isPronounClause)
        {
          return group(endingAt: before)
        }
        skippedRelative = true
        // "said that his administration welcomes": the clause has its own subject, or the speaker's.
      } else if isBoundary(index), !skippedRelative, !isDash(index) {
        // "KFOR, whose soldiers have stepped up their patrols": what its soldiers do, it does.
        if word == EventSentence.whose, start - index < 8, index - 1 > tokens.lowerBound {
          let end = isComma(index - 1) ? index - 1 : index
          if let owner = actors.last(where: { $0.tokens.upperBound == end }) { return [owner] }
        }
        // "soldiers looked on as they doubled their patrols": who looks on does both.
        if index == start - 2, EventSentence.sameTime.contains(word), key(start - 1) == EventSentence.theyWord {
          return firstSubject(before: index)
        }
        return []
      }
      index -= 1
    }
    return []
  }

  private static var onceWord: WordKey { "once" }
  private static let again = WordSet("more again")
  private static let bidden = WordSet("told ordered instructed asked forced urged allowed compelled")
  private static let ranking = WordSet("among one")
  private static let together = WordSet("both all each")
  private static let clauseSubjects = WordSet("i we you")
  private static let conceding = WordSet("though although because")
  static let sameTime = WordSet("as while")
  private static var theyWord: WordKey { "they" }

  /// "said that", "told Stoltenberg that": the verb, where "that" opens what is said.
  private func speechVerb(before that: Int) -> Int? {
    if let near = (max(tokens.lowerBound, that - 4)..<that).last(where: { isAny($0, .announcing) }) {
      return near
    }
    // "told the EU's foreign policy chief Josep Borrell that he": however long his office is.
    guard let name = actors.last(where: { $0.tokens.upperBound == that }) else { return nil }
    var verb = name.tokens.lowerBound - 1
    if verb > tokens.lowerBound, isAny(verb, .determiners) { verb -= 1 }
    return verb >= tokens.lowerBound && isAny(verb, .announcing) ? verb : nil
  }

  func isFiller(_ index: Int) -> Bool {
    isAny(index, .adverbs) || isAny(index, .auxiliaries)
      || dates.contains { $0.tokens.contains(index) }
  }

  /// Whether a quotation opens within a clause: "wished to “congratulate", not "said “we welcome".
  private func goesOn(before mark: Int) -> Bool {
    let before = mark - 1
    return key(before) == Key.to || isAny(before, .auxiliaries) && !isAny(before, .toBe)
  }

  /// "and once more attacked".
  func isOnceMore(_ index: Int) -> Bool {
    EventSentence.again.contains(key(index)) && key(index - 1) == EventSentence.onceWord
  }

  /// "KURTI: ...": a sentence that begins with who has the floor.
  private var isLabelled: Bool { tokens.prefix(4).contains { key($0) == Key.colon } }

  /// The first name of a sentence that is not governed by a preposition: its subject, as a rule.
  func firstSubject(before end: Int) -> [Name] {
    // "KURTI: In June the mayors broke off": who has the floor is not who acts.
    var start = isLabelled ? (tokens.first { key($0) == Key.colon } ?? tokens.lowerBound) : tokens.lowerBound
    if let main = mainStart(before: end), main > start,
      actors.contains(where: { $0.tokens.lowerBound >= main && $0.tokens.upperBound <= end && !isGoverned($0) })
    {
      start = main
    }
    if let own = whereStart(before: end), own > start, !isAny(own, .pronouns) { start = own }
    func fits(_ name: Name) -> Bool {
      name.tokens.lowerBound >= start && name.tokens.upperBound <= end && !isGoverned(name)
        && token(name.tokens.upperBound).kind != .possessive && !isLeading(name)
        // "outside the hotel where Kurti will meet Borrell, wounding three"
        && !(start + 1..<max(start + 1, name.tokens.lowerBound)).contains { key($0) == EventSentence.where }
    }
    // "He deplored that Belgrade went on, and called on it": whoever "he" is.
    if isAny(start, .pronouns), !isAny(start, .owners) { return [] }
    guard let name = actors.first(where: { fits($0) }) else {
      return nations.first { fits($0) && headsGroup($0) }.map { [$0] } ?? []
    }
    // "Serb men rammed a KFOR truck and threw": the men.
    if let group = nations.first(where: { fits($0) && headsGroup($0) }),
      group.tokens.lowerBound < name.tokens.lowerBound
    {
      return [group]
    }
    if isObjectOfUnnamed(name, from: start) { return [] }
    // "UN Secretary-General Ban Ki-moon": the person whose office is of it.
    let list = listed(from: titled(behind: name) ?? name)
    // "Stoltenberg said allies found the violence serious and added patrols": the allies did.
    if let last = list.last, isAny(last.tokens.upperBound, .announcing),
      let other = actors.first(where: { $0.tokens.lowerBound > last.tokens.upperBound && fits($0) }),
      // "said the Interpol bid failed and accused": he did.
      !isDescribed(other.tokens.upperBound),
      isAny(other.tokens.upperBound, .auxiliaries) || isPastVerb(other.tokens.upperBound)
    {
      return listed(from: other)
    }
    return list
  }

  static var `where`: WordKey { "where" }
  private static let partly = WordSet("including among mostly mainly many")

  private func isDash(_ index: Int) -> Bool { token(index).kind == .mark && !(key(index) == SentenceView.semicolon) }
}
