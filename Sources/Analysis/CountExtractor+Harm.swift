import Facts

/// Harm that no verb of its own tells, and figures that are a part of the one before.
extension CountReader {
  /// "two of our men were hit by bullets", "three of them were shot"; who "was shot dead" is told by "dead".
  func shot(at index: Int) -> String? {
    // "were discovered shot to death"
    if key(index) == CountReader.shotWord, index > tokens.lowerBound + 1, CountReader.finding.contains(key(index - 1)),
      CountReader.auxiliaries.contains(key(index - 2))
    {
      return "killed"
    }
    guard CountReader.shooting.contains(key(index)), index > tokens.lowerBound,
      CountReader.auxiliaries.contains(key(index - 1))
    else { return nil }
    let next = index + 1
    if key(index) == CountReader.hit {
      guard next + 1 < tokens.upperBound, CountReader.belongings.contains(key(next)) || key(next) == QuantityFinder.by
      else { return nil }
      return ((next + 1)..<min(tokens.upperBound, next + 4)).contains { CountReader.missiles.contains(key($0)) }
        ? "injured" : nil
    }
    guard next < tokens.upperBound else { return "injured" }
    return CountReader.shotElse.contains(key(next)) ? nil : "injured"
  }

  /// "one police fatality": the noun behind says what befell them.
  func fatality(behind phrase: FoundQuantity) -> String? {
    let next = phrase.tokens.upperBound
    guard next < tokens.upperBound, phrase.meaning.noun != nil, CountReader.harmNouns.contains(key(next)) else {
      return nil
    }
    return CountReader.casualtyNouns[key(next)]
  }

  /// "70 hurt demonstrators": the adjective says what befell them.
  func adjectiveWhat(_ phrase: FoundQuantity) -> String? {
    guard let noun = phrase.meaning.noun, noun.count > 1 else { return nil }
    for index in noun.dropLast() where CountReader.harmed.contains(key(index)) { return CountReader.verbs[key(index)] }
    return nil
  }

  /// Where the insertion begins that ends at a comma: "93 soldiers, most of them from Italy and Hungary, were hurt",
  /// "41 soldiers, not 25 as reported earlier, were hurt".
  func beforeAside(endingAt comma: Int) -> Int {
    var index = comma - 1
    while index > tokens.lowerBound, comma - index < 16 {
      if key(index) == QuantityFinder.comma { return CountReader.asides.contains(key(index + 1)) ? index : comma }
      index -= 1
    }
    return comma
  }
  static var including: WordKey { "including" }
  private static let asides = WordSet("most mostly mainly many some all half both not including among none largely")

  /// "Of 300 soldiers at the scene, 30 were hurt": of whom it is told, not who was hurt.
  func isWhole(_ person: Range<Int>) -> Bool {
    var index = person.lowerBound - 1
    if index >= tokens.lowerBound, CountReader.definite.contains(key(index)) { index -= 1 }
    guard index >= tokens.lowerBound, key(index) == NumberWords.of else { return false }
    if index == tokens.lowerBound || key(index - 1) == QuantityFinder.comma { return true }
    // "30 of the 300 soldiers"
    return document.tokens[index - 1].kind == .number
  }

  /// "5,000 Serbs had left", "12,000 Albanians have left their homes": the perfect of leaving is no walk home.
  func hasLeft(behind phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    return next + 1 < tokens.upperBound && CountReader.perfects.contains(key(next))
      && key(next + 1) == CountReader.leftWord
  }
  private static var leftWord: WordKey { "left" }

  /// "about 200 people protested peacefully"
  func protests(behind phrase: FoundQuantity) -> Bool {
    var next = phrase.tokens.upperBound
    while next < tokens.upperBound, CountReader.auxiliaries.contains(key(next)) { next += 1 }
    return next < tokens.upperBound && CountReader.protesting.contains(key(next))
  }
  private static let protesting = WordSet("protested demonstrated marched rallied protesting demonstrating marching")

  /// "8 military liaison officers", "a press officer": officers of no police.
  func areOtherOfficers(_ phrase: FoundQuantity) -> Bool {
    phrase.meaning.noun.map { $0.contains { CountReader.otherOfficers.contains(key($0)) } } ?? false
  }
  private static let otherOfficers = WordSet(
    "military liaison army navy naval staff press consular customs medical warrant field intelligence information returns protection"
  )

  /// "31 nations, 8 of which are no members": as what the figure before counts.
  func partWhat(_ phrase: FoundQuantity, _ all: ArraySlice<FoundQuantity>) -> String? {
    let of = phrase.tokens.upperBound
    guard of + 1 < tokens.upperBound, key(of) == NumberWords.of, CountReader.relativesOfThings.contains(key(of + 1)),
      let whole = all.last(where: { $0.tokens.upperBound <= phrase.tokens.lowerBound }),
      phrase.tokens.lowerBound - whole.tokens.upperBound <= 2, let unit = unit(of: whole), unit.kind == .states
    else { return nil }
    return plainWhat(whole, unit)
  }

  /// Whether a figure counts people: by its noun, by a people's adjective, or with neither.
  func isPersonal(_ phrase: FoundQuantity) -> Bool {
    guard let unit = unit(of: phrase) else {
      if isAge(phrase) || isPronoun(phrase) { return false }
      guard let noun = phrase.meaning.noun else { return true }
      // "at least 22 Polish were hurt"
      if noun.count == 1, document.tokens[noun.lowerBound].isCapitalised,
        units.isStateWord(key(noun.lowerBound)), !units.isStateName(key(noun.lowerBound))
      {
        return true
      }
      return noun.allSatisfy { CountReader.peopleWords.contains(key($0)) }
    }
    return CountReader.persons.contains(unit.kind) || unit.kind == .casualty
  }

  /// "Igor Kynal, 25, was hit", "aged 11 and 19", "a Serb of 19".
  private func isAge(_ phrase: FoundQuantity) -> Bool {
    guard phrase.meaning.noun == nil, phrase.tokens.lowerBound > tokens.lowerBound else { return false }
    let before = phrase.tokens.lowerBound - 1
    if key(before) == QuantityFinder.comma, phrase.tokens.upperBound < tokens.upperBound,
      key(phrase.tokens.upperBound) == QuantityFinder.comma
    {
      return true
    }
    if key(before) == CountReader.aged || key(before) == NumberWords.of { return true }
    return key(before) == Key.and && before - 2 > tokens.lowerBound && key(before - 2) == CountReader.aged
  }

  /// "the wounded one", "a deed, one that left".
  private func isPronoun(_ phrase: FoundQuantity) -> Bool {
    guard phrase.meaning.noun == nil, phrase.meaning.quantity.value == 1, phrase.rule == "number-words" else {
      return false
    }
    let (before, next) = (phrase.tokens.lowerBound - 1, phrase.tokens.upperBound)
    if before >= tokens.lowerBound, CountReader.harmed.contains(key(before)) { return true }
    return next < tokens.upperBound && key(next) == Key.that
  }

  /// "chased three boys to their death"
  func toDeath(behind phrase: FoundQuantity) -> String? {
    let next = phrase.tokens.upperBound
    guard next + 2 < tokens.upperBound, key(next) == Key.to, CountReader.owners.contains(key(next + 1)),
      CountReader.deaths.contains(key(next + 2)), isPersonal(phrase)
    else { return nil }
    return "killed"
  }

  /// "three of whom gravely", "two of them badly": of those who were hurt.
  func gravely(behind phrase: FoundQuantity) -> String? {
    let of = phrase.tokens.upperBound
    guard of + 2 < tokens.upperBound, key(of) == NumberWords.of, CountReader.members.contains(key(of + 1)),
      CountReader.manner.contains(key(of + 2))
    else { return nil }
    return "injured"
  }

  private static let finding = WordSet("found discovered")
  private static let owners = WordSet("their his her")
  private static var shotWord: WordKey { "shot" }
  private static var aged: WordKey { "aged" }
  static let members = WordSet("them whom")
  static var among: WordKey { "among" }
  static var dead: WordKey { "dead" }
}
