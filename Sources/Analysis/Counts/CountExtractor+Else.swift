import Corpus
import Facts

/// What is counted besides people who were harmed.
extension CountReader {
  func plainWhat(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?) -> String? {
    switch phrase.rule {
    case "frequency": return holds(CountReader.violence) ? "occurrences" : nil
    case "share-of-population": return "share of the population"
    case "share-by-half", "share-halved": return "share"
    case "formation": return nil
    default: break
    }
    // "the bodies of three Serbs"
    let head = phrase.tokens.lowerBound - 2
    if head >= tokens.lowerBound, key(head + 1) == NumberWords.of, CountReader.remains.contains(key(head)) {
      return "killed"
    }
    guard let unit else { return phrase.meaning.noun == nil ? tallied(phrase) : nil }
    switch unit.kind {
    case .casualty: return casualtyWhat(phrase)
    case .armed: return "attackers"
    case .soft, .people:
      // "five EU members do not recognise Kosovo"
      if unit.kind == .soft, holds(CountReader.recognition),
        phrase.meaning.noun.map({ $0.contains { CountReader.unions.contains(key($0)) } }) == true
      {
        return "recognising states"
      }
      if unit.kind == .people, protests(behind: phrase) || areMarching(phrase) { return "protesters" }
      return holdsAttack(near: phrase.tokens) ? "attackers" : nil
    case .states:
      // "the eight partner nations" are as many as there are, "the three countries" some named before.
      let isAllied = phrase.meaning.noun.map { $0.contains { CountReader.allied.contains(key($0)) } } ?? false
      let isDescribed = phrase.meaning.noun.map { $0.count > 1 } ?? false
      guard phrase.meaning.quantity.value.map({ $0 >= 3 }) == true, !isDefinite(phrase) || isAllied || isDescribed
      else {
        return nil
      }
      if phrase.meaning.noun.map({ $0.contains { key($0) == CountReader.powers } }) == true { return "states" }
      // "exactly 4,882, from 31 countries"
      if phrase.tokens.lowerBound > tokens.lowerBound, key(phrase.tokens.lowerBound - 1) == CountReader.from,
        (max(tokens.lowerBound, phrase.tokens.lowerBound - 4)..<phrase.tokens.lowerBound).contains(
          where: {
            document.tokens[$0].kind == .number || CountReader.large.contains(key($0))
          })
      {
        return "contributing states"
      }
      if holds(CountReader.recognition) { return "recognising states" }
      if holds(CountReader.attendance, near: phrase.tokens) { return "participating states" }
      return holds(CountReader.contribution) ? "contributing states" : nil
    case .refugees: return "refugees"
    case .protesters: return "protesters"
    case .vote: return CountReader.voteWords.contains(key(phrase.tokens.upperBound - 1)) ? "votes" : nil
    case .occurrence: return occurrences(phrase)
    case .percent: return shareOfPeople(phrase) ?? "share"
    case .civil:
      if phrase.meaning.noun.map({ $0.contains { CountReader.armedWords.contains(key($0)) } }) == true {
        return "attackers"
      }
      if holds(CountReader.march, near: phrase.tokens) { return "protesters" }
      if hasLeft(behind: phrase) { return "displaced" }
      // "the 100,000 resident Serbs", "the 100,000 Serbs who live there"
      if phrase.meaning.noun.map({ $0.contains { key($0) == CountReader.resident } }) == true { return "population" }
      var next = phrase.tokens.upperBound
      if next + 1 < tokens.upperBound, CountReader.relatives.contains(key(next)) { next += 1 }
      // "Some 60,000 Serbs live in the north"
      return next < tokens.upperBound && CountReader.living.contains(key(next)) ? "population" : nil
    case .detained:
      // "one of the prisoners": one that is spoken of.
      if phrase.meaning.noun.map({ key($0.lowerBound) == NumberWords.of }) == true { return nil }
      return "arrested"
    case .thing where isDefinite(phrase): return nil
    case .thing: return holds(CountReader.arms, near: phrase.tokens) ? unit.name : nil
    case .formation:
      // "the commanders of 27 contingents"
      let isContingents = phrase.meaning.noun.map { $0.contains { key($0) == CountReader.contingents } } ?? false
      return isContingents && (phrase.meaning.quantity.value ?? 0) >= 10 ? "contributing states" : nil
    // Soldiers of another army; those of the watched force are its strength, and are read there or not at all.
    case .troops where speaksOfTheatre && !holds(CountReader.otherArmies): return nil
    case .police where areOtherOfficers(phrase): return nil
    case .troops, .police:
      let isTold = isDefinite(phrase) && !isSpecified(phrase)
      return isTold || phrase.meaning.quantity.value.map({ $0 < 3 }) == true ? nil : unit.name
    default: return nil
    }
  }

  /// People and things of which nothing is told but how many they are: "two hand grenades", "some 1,400 people".
  func countedThing(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?) -> String? {
    let quantity = phrase.meaning.quantity
    // "one of its cars" is one that is spoken of, "at least one" a count.
    guard CountReader.countingRules.contains(phrase.rule), quantity.value != 1 || quantity.qualifier != .exact else {
      return nil
    }
    guard let noun = phrase.meaning.noun else {
      return isPartOfThem(phrase) ? "of them" : isOfWho(phrase) ? "people" : isOfPopulation(phrase) ? "population" : nil
    }
    let head = noun.upperBound - 1
    if isStrong(noun) { return unit?.name ?? "people" }
    // "the 19-member alliance", "a 90 percent Albanian majority"
    guard !CountReader.spokenOf.contains(key(head)),
      !CountReader.parties.contains(key(head)) || (quantity.value ?? 0) >= 3 && !isDefinite(phrase),
      document.tokens[noun.lowerBound].kind != .mark,
      !noun.contains(where: { units[key($0)]?.kind == .percent })
    else { return nil }
    // "the two cars" were told before, "the four northern municipalities" may not have been.
    // "The 10 deputies of the Serb List", "its ten deputies": told by whose they are.
    let isOwned = unit?.kind == .vote && quantity.value ?? 0 >= 3
    if isDefinite(phrase), noun.count == 1, !isNew(phrase), !isOwned { return nil }
    if noun.lowerBound < head, key(noun.lowerBound) == NumberWords.of,
      CountReader.owned.contains(key(noun.lowerBound + 1))
    {
      // "three of the men"
      let isSome = (quantity.value ?? 0) >= 2 && key(noun.lowerBound + 1) == NumberWords.the
      return isSome && unit.map { [.people, .soft, .civil, .armed].contains($0.kind) } == true ? "of them" : nil
    }
    guard let unit else {
      // "34 others were rescued", "made up of three French and two Danes"
      let isBare =
        noun.count == 1 && (key(head) == CountReader.others || units.isStateWord(key(head)) && isListed(phrase))
      return phrase.meaning.isUnlisted || isBare ? document.text.string(document.span(head..<(head + 1))) : nil
    }
    switch unit.kind {
    case .soft, .people, .civil, .thing, .protesters, .refugees, .armed: return unit.name
    // "ten deputies of the Serb List"
    case .vote: return CountReader.voteWords.contains(key(head)) ? nil : unit.name
    case .nationals: return isDefinite(phrase) ? nil : unit.name
    case .states: return isDefinite(phrase) || quantity.value ?? 0 < 3 ? nil : unit.name
    default: return nil
    }
  }

  /// "freed about 20 of them"
  private func isPartOfThem(_ phrase: FoundQuantity) -> Bool {
    let of = phrase.tokens.upperBound
    return of + 1 < tokens.upperBound && key(of) == NumberWords.of && CountReader.members.contains(key(of + 1))
  }

  /// "the 2,000 troops it has earmarked": the article is of the clause behind.
  private func isSpecified(_ phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    return next < tokens.upperBound && CountReader.specifying.contains(key(next))
  }

  /// "the estimated 30,000 who attended"
  private func isOfWho(_ phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    guard next < tokens.upperBound else { return false }
    return key(next) == CountReader.who || key(next) == Key.that && (phrase.meaning.quantity.value ?? 0) >= 1000
  }

  /// "a population of two million"
  private func isOfPopulation(_ phrase: FoundQuantity) -> Bool {
    let of = phrase.tokens.lowerBound - 1
    return of > tokens.lowerBound && key(of) == NumberWords.of && key(of - 1) == CountReader.population
  }

  /// "a 5,000-strong force", "a 30-man patrol".
  private func isStrong(_ noun: Range<Int>) -> Bool {
    document.tokens[noun.lowerBound].kind == .mark && noun.count > 1
      && CountReader.strong.contains(key(noun.lowerBound + 1))
  }

  /// A people's adjective whose noun is left out, among others of its kind: "three French, three Greeks".
  private func isListed(_ phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    return (phrase.meaning.quantity.value ?? 0) < 1000 && next + 1 < tokens.upperBound
      && CountReader.links.contains(key(next)) && document.tokens[next + 1].kind != .mark
  }

  private static let specifying = WordSet("it they he she who that which whom we")
  private static let strong = WordSet("strong man men soldier trooper troop personnel")
  private static var who: WordKey { "who" }
  private static var others: WordKey { "others" }
  private static var population: WordKey { "population" }
  private static let countingRules: Set<RuleName> = ["digits", "number-words", "range", "vague-number"]
  private static let owned = WordSet("the its their our those these his her")
  /// Nouns whose number takes up those named before, and those of a page's own furniture.
  private static let spokenOf = WordSet(
    """
    sides comments likes shares \
    views replies results stars points goals ways things times decades centuries
    generations fortnights quarters halves thirds miles
    """)

  /// Two of them are mostly those named before; "ten countries" are not.
  private static let parties = WordSet(
    "leaders countries parties capitals neighbours neighbors presidents governments nations")

  /// Whether an attack is told beside a phrase; the Armed Forces are an army.
  private func holdsAttack(near phrase: Range<Int>) -> Bool {
    reach(of: phrase).contains { index in
      CountReader.attack.contains(key(index))
        && !(index + 1 < tokens.upperBound && key(index + 1) == CountReader.forces)
    }
  }
  private static var forces: WordKey { "forces" }

  /// The tokens around a phrase that tell what it is of.
  func reach(of range: Range<Int>) -> Range<Int> {
    max(tokens.lowerBound, range.lowerBound - 4)..<min(tokens.upperBound, range.upperBound + 14)
  }

  /// "some 51,000 people in riots across the land", "marches of 3,000 participants": a crowd beside its march.
  private func areMarching(_ phrase: FoundQuantity) -> Bool {
    guard (phrase.meaning.quantity.value ?? 0) >= 50 else { return false }
    let reach =
      max(tokens.lowerBound, phrase.tokens.lowerBound - 9)..<min(tokens.upperBound, phrase.tokens.upperBound + 6)
    return reach.contains { CountReader.march.contains(key($0)) }
  }

  /// "three attacks", "five times" in a text of violence.
  private func occurrences(_ phrase: FoundQuantity) -> String? {
    // "the two incidents" were told before, "the two arson attacks" may not have been.
    if isDefinite(phrase), phrase.meaning.noun?.count == 1 { return nil }
    let last = key(phrase.tokens.upperBound - 1)
    if CountReader.violentNouns.contains(last) { return "occurrences" }
    return last == CountReader.times && holds(CountReader.violence) ? "occurrences" : nil
  }

  /// "90 per cent of the population"
  private func shareOfPeople(_ phrase: FoundQuantity) -> String? {
    let next = phrase.tokens.upperBound
    guard next < tokens.upperBound, key(next) == NumberWords.of else { return nil }
    let reach = next..<min(tokens.upperBound, next + 6)
    return reach.contains { CountReader.populations.contains(key($0)) } ? "share of the population" : nil
  }

  func casualtyWhat(_ phrase: FoundQuantity) -> String? {
    guard let noun = phrase.meaning.noun else { return nil }
    // "One of the victims": one that is spoken of, not how many there were.
    if key(noun.lowerBound) == NumberWords.of,
      phrase.meaning.quantity.value ?? 1 == 1
    {
      return nil
    }
    for index in noun.reversed() {
      if let what = CountReader.casualtyNouns[key(index)] { return what }
    }
    return nil
  }

  private func isDefinite(_ phrase: FoundQuantity) -> Bool {
    var before = phrase.tokens.lowerBound - 1
    if before > tokens.lowerBound, key(before) == CountReader.same { before -= 1 }
    return before >= tokens.lowerBound && CountReader.definite.contains(key(before))
  }
  private static var same: WordKey { "same" }
  private static var powers: WordKey { "powers" }
  private static let unions = WordSet("eu nato union alliance")

  /// "the death toll rose to 19", "the number of injured Serbs at 70", "later raised the number to 93".
  private func tallied(_ phrase: FoundQuantity) -> String? {
    let reach = max(tokens.lowerBound, phrase.tokens.lowerBound - 14)..<phrase.tokens.lowerBound
    if reach.suffix(6).contains(where: { key($0) == CountReader.toll }) { return "killed" }
    guard let last = reach.last, CountReader.tallyLinks.contains(key(last)),
      let tally = reach.last(where: { CountReader.tallies.contains(key($0)) })
    else { return nil }
    guard key(tally + 1) == NumberWords.of else {
      let next = phrase.tokens.upperBound
      let isEnd = next >= tokens.upperBound || document.tokens[next].kind == .mark
      return isEnd && last - tally <= 3 ? toldBefore : nil
    }
    for index in (tally + 2)..<min(last, tally + 6) {
      if let what = CountReader.verbs[key(index)] ?? CountReader.casualtyNouns[key(index)] { return what }
    }
    return nil
  }
  private static let tallies = WordSet("number numbers figure tally count total")
  private static let tallyLinks = WordSet("at to is was are were reached stood be as put")
}
