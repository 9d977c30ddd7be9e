import Facts

/// Harm that no verb of its own tells, and figures that are a part of the one before.
extension CountReader {
  /// "the death of", "the fatal shooting of", "the arrest of".
  func harmNoun(at index: Int) -> String? {
    let isFatal = index > tokens.lowerBound && CountReader.fatal.contains(key(index - 1))
    return isFatal || CountReader.deaths.contains(key(index)) ? "killed" : CountReader.harmsByNoun[key(index)]
  }

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

  /// "suffered gunshot wounds", "lost their lives", "burned to death", "are in a serious condition".
  func harm(at index: Int) -> String? {
    let word = key(index)
    let reach = (index + 1)..<min(tokens.upperBound, index + 5)
    if CountReader.suffering.contains(word) || CountReader.perfects.contains(word) {
      // "had no visible injuries"
      guard !reach.contains(where: { CountReader.negations.contains(key($0)) }) else { return nil }
      let isHurt = reach.contains { index in
        CountReader.hurts.contains(key(index))
          || key(index) == CountReader.medical && CountReader.helpWords.contains(key(index + 1))
      }
      return isHurt ? "injured" : nil
    }
    if CountReader.losing.contains(word) {
      if reach.prefix(2).contains(where: { CountReader.lifeWords.contains(key($0)) }) { return "killed" }
      return reach.prefix(2).contains { CountReader.limbs.contains(key($0)) } ? "injured" : nil
    }
    if word == CountReader.death {
      guard index > tokens.lowerBound + 2, key(index - 1) == Key.to else { return nil }
      return CountReader.deadlyDeeds.contains(key(index - 2)) ? "killed" : nil
    }
    if word == CountReader.driven {
      guard index > tokens.lowerBound, CountReader.auxiliaries.contains(key(index - 1)), !reach.isEmpty else {
        return nil
      }
      let isAway = key(index + 1) == CountReader.from || key(index + 1) == CountReader.outWord
      return isAway && reach.contains { CountReader.dwellings.contains(key($0)) } ? "displaced" : nil
    }
    // "were forced to flee", "were forced to leave their homes"
    if word == CountReader.forced {
      guard index > tokens.lowerBound, CountReader.auxiliaries.contains(key(index - 1)) else { return nil }
      let away = reach.first { CountReader.fleeing.contains(key($0)) }
      return away.map { key($0) == CountReader.flee || reach.contains { CountReader.dwellings.contains(key($0)) } }
        == true
        ? "displaced" : nil
    }
    if word == CountReader.inWord {
      guard let last = reach.first(where: { CountReader.conditions.contains(key($0)) }) else { return nil }
      return ((index + 1)..<last).contains { CountReader.badly.contains(key($0)) } ? "injured" : nil
    }
    return nil
  }

  /// "leaving 4,100 Serbs, Roma and other minorities displaced": what they are left as, behind a list of who they are.
  func leftAs(_ phrase: FoundQuantity) -> String? {
    let before = phrase.tokens.lowerBound - 1
    // "one of 63 soldiers and police injured in the riot"
    let isOneOf =
      before > tokens.lowerBound && key(before) == NumberWords.of && CountReader.oneWords.contains(key(before - 1))
    guard before >= tokens.lowerBound, isOneOf || CountReader.leaving.contains(key(before)) else { return nil }
    let reach = phrase.tokens.upperBound..<min(tokens.upperBound, phrase.tokens.upperBound + 12)
    guard let end = reach.first(where: { CountReader.leftStates[key($0)] != nil }),
      !isOneOf
        || !reach.prefix(while: { $0 < end }).contains(where: {
          document.tokens[$0].kind == .mark || CountReader.auxiliaries.contains(key($0))
        })
    else { return nil }
    return reach.prefix(while: { $0 < end }).contains { document.tokens[$0].kind == .number }
      ? nil : CountReader.leftStates[key(end)]
  }

  private static let leaving = WordSet("leaving leaves leave left")
  private static let oneWords = WordSet("one two three")
  private static let leftStates = WordMap<String>([
    (WordKey("dead"), "killed"), (WordKey("displaced"), "displaced"), (WordKey("homeless"), "displaced"),
    (WordKey("injured"), "injured"), (WordKey("wounded"), "injured"), (WordKey("killed"), "killed"),
    (WordKey("arrested"), "arrested"),
  ])
  private static var forced: WordKey { "forced" }
  private static var flee: WordKey { "flee" }
  private static let fleeing = WordSet("flee leave abandon")

  /// "claimed the lives of", "cost the lives of"
  func isTaken(_ lives: Int) -> Bool {
    (max(tokens.lowerBound, lives - 3)..<lives).contains { CountReader.takers.contains(key($0)) }
  }

  /// "one of whom was wearing a uniform": of whom something else is told than of the others.
  func isOneOfThem(_ person: Range<Int>) -> Bool {
    var end = person.upperBound
    if end < tokens.upperBound, key(end) == NumberWords.of { end += 2 }
    guard end > person.upperBound || CountReader.members.contains(key(end - 1)) else { return false }
    return end < tokens.upperBound && CountReader.auxiliaries.contains(key(end))
  }

  private static let negations = WordSet("no not without any")
  private static var medical: WordKey { "medical" }
  private static let helpWords = WordSet("help attention care treatment aid assistance")
  private static let limbs = WordSet("eye eyes leg legs arm arms hand hands finger fingers foot feet sight limb limbs")
  static var death: WordKey { "death" }
  static var livesWord: WordKey { "lives" }
  private static let deadlyDeeds = WordSet(
    "shot stabbed beaten burned burnt bled crushed bludgeoned hacked starved tortured frozen froze choked battered kicked clubbed knifed trampled stoned"
  )
  private static var driven: WordKey { "driven" }
  private static var outWord: WordKey { "out" }
  private static var inWord: WordKey { "in" }
  private static let dwellings = WordSet("home homes house houses village villages town flats land")
  private static let conditions = WordSet("condition coma")
  private static let badly = WordSet("critical serious stable grave a")
  private static let takers = WordSet("claimed claiming claims cost costing costs took taking taken")
  static var another: WordKey { "another" }

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
      if key(index) == QuantityFinder.comma {
        let (next, opening) = (key(index + 1), document.tokens[index + 1])
        // "30 of them, Germans and Austrians, were hurt", "two men, aged 24 and 31, were shot"
        let isWho =
          next == CountReader.aged || opening.kind == .number
          || opening.isCapitalised && (units.isStateWord(next) || units[next]?.kind == .nationals)
        // ", aged 19, 22 and 41,"
        if opening.kind == .number,
          let aged = (max(tokens.lowerBound + 1, index - 6)..<index).last(where: {
            key($0) == CountReader.aged && key($0 - 1) == QuantityFinder.comma
          })
        {
          return aged - 1
        }
        return isWho || CountReader.asides.contains(next) ? index : comma
      }
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
    if isAge(phrase) { return false }
    guard let unit = unit(of: phrase) else {
      if isPronoun(phrase) { return false }
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

  /// "one in five Serbs": a share, no figure.
  func isRatio(_ phrase: FoundQuantity) -> Bool {
    let second = phrase.tokens.lowerBound - 2
    return second >= tokens.lowerBound && key(second + 1) == CountReader.inWord
      && (document.tokens[second].kind == .number || key(second) == CountReader.one)
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
    // "cost 87 people their lives"
    if next + 1 < tokens.upperBound, CountReader.owners.contains(key(next)),
      CountReader.lifeWords.contains(key(next + 1)), isPersonal(phrase)
    {
      return "killed"
    }
    guard next + 1 < tokens.upperBound, key(next) == Key.to else { return nil }
    // "beat three Serbs to death"
    if key(next + 1) == CountReader.death { return isPersonal(phrase) && isBeaten(phrase) ? "killed" : nil }
    guard next + 2 < tokens.upperBound, CountReader.owners.contains(key(next + 1)),
      CountReader.deaths.contains(key(next + 2)), isPersonal(phrase)
    else { return nil }
    return "killed"
  }

  private func isBeaten(_ phrase: FoundQuantity) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= tokens.lowerBound
      && (CountReader.deadlyDeeds.contains(key(before)) || CountReader.beatings.contains(key(before)))
  }
  private static let beatings = WordSet("beat stab stabbing beating burning hacking shooting")

  /// "three of whom gravely", "two of them with gunshot wounds", "six wounded, two seriously": of those who were hurt.
  func gravely(behind phrase: FoundQuantity, hasHarm: Bool) -> String? {
    let of = phrase.tokens.upperBound
    guard of < tokens.upperBound else { return nil }
    if hasHarm, phrase.meaning.noun == nil, CountReader.manner.contains(key(of)),
      of + 1 >= tokens.upperBound || document.tokens[of + 1].kind == .mark
    {
      return "injured"
    }
    guard of + 2 < tokens.upperBound, key(of) == NumberWords.of, CountReader.members.contains(key(of + 1)) else {
      return nil
    }
    if CountReader.manner.contains(key(of + 2)) { return "injured" }
    guard key(of + 2) == CountReader.withWord else { return nil }
    return ((of + 3)..<min(tokens.upperBound, of + 6)).contains { CountReader.hurts.contains(key($0)) }
      ? "injured" : nil
  }
  private static var withWord: WordKey { "with" }
  private static var one: WordKey { "one" }

  private static let finding = WordSet("found discovered")
  private static let owners = WordSet("their his her")
  private static var shotWord: WordKey { "shot" }
  private static var aged: WordKey { "aged" }
  static let members = WordSet("them whom")
  static var among: WordKey { "among" }
  static var dead: WordKey { "dead" }
}
