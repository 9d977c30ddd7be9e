import Corpus
import Facts

/// A text while its strength statements are read, sentence by sentence.
final class StrengthContext {
  let extractor: StrengthExtractor
  /// The sentence being read.
  @exclusivity(unchecked) private(set) var view: SentenceView
  let textDates: [FoundDate]
  let attributions: [FoundAttribution]
  let publication: Publication
  /// What the sentences before speak of.
  @exclusivity(unchecked) var topic = StrengthTopic()
  @exclusivity(unchecked) private var sentenceDates: [FoundDate]?
  @exclusivity(unchecked) private var sentenceRules: StrengthRuleIndex.Rules?

  init(
    extractor: StrengthExtractor, view: SentenceView, textDates: [FoundDate], attributions: [FoundAttribution],
    publication: Publication
  ) {
    (self.extractor, self.view, self.textDates) = (extractor, view, textDates)
    (self.attributions, self.publication) = (attributions, publication)
  }

  /// Goes on to another sentence.
  func turn(to next: SentenceView) { (view, sentenceDates, sentenceRules) = (next, nil, nil) }

  /// The dates of the sentence, looked for when they are first asked for.
  var dates: [FoundDate] {
    if let sentenceDates { return sentenceDates }
    let found = Array(textDates.within(view.tokens))
    sentenceDates = found
    return found
  }

  /// The rules that can fire in the sentence.
  var possibleRules: StrengthRuleIndex.Rules {
    if let sentenceRules { return sentenceRules }
    let rules = StrengthRuleIndex.shared.rules(in: view)
    sentenceRules = rules
    return rules
  }

  // MARK: Candidates

  func unit(of phrase: FoundQuantity) -> UnitTable.Unit? {
    guard let noun = phrase.meaning.noun else { return nil }
    // "a battalion of troops" counts battalions.
    if phrase.rule == "formation",
      let unit = noun.lazy.compactMap({ self.extractor.units[self.view.key($0)] }).first(where: {
        $0.kind == .formation
      })
    {
      return unit
    }
    var index = noun.upperBound - 1
    while index >= noun.lowerBound {
      if let unit = extractor.units[view.key(index)] {
        if unit.kind == .people, areSoldiers(phrase) { return UnitTable.Unit(name: unit.name, kind: .soft) }
        // "Montenegro has two officers in KFOR"
        if unit.kind == .police, StrengthContext.officers == view.key(index), index == phrase.meaning.number.upperBound,
          areSoldiers(phrase), !view.forces.contains(where: { $0.name.kind == .other })
        {
          return UnitTable.Unit(name: "officers", kind: .soft)
        }
        // "410 of the second battalion"
        if unit.kind == .formation, view.key(noun.lowerBound) == NumberWords.of, phrase.rule != "formation" {
          return UnitTable.Unit(name: "troops", kind: .soft)
        }
        let isTask = index > noun.lowerBound && view.key(index - 1) == QuantityFinder.task
        return isTask && isCompound(noun) ? UnitTable.Unit(name: unit.name, kind: .formation) : unit
      }
      if StrengthContext.strongWord == view.key(index) {
        // "an 1,800-strong police and justice mission"
        let after = noun.upperBound
        if after < view.tokens.upperBound, let next = extractor.units[view.key(after)],
          next.kind == .police || next.kind == .civil
        {
          return next
        }
        return UnitTable.Unit(name: "troops", kind: isUnknownForce(after: noun.upperBound) ? .formation : .force)
      }
      if view.key(index) == QuantityFinder.cent { return UnitTable.Unit(name: "percent", kind: .percent) }
      index -= 1
    }
    return nil
  }

  /// "Finland has close to 800 people there": those whom a contributor has in the land of the force.
  private func areSoldiers(_ phrase: FoundQuantity) -> Bool {
    let figure = phrase.tokens
    // "The total strength of the operation is about 5,100 persons"
    if view.holds(StrengthContext.strengths, in: (figure.lowerBound - 10)..<figure.lowerBound) { return true }
    // "This force can be reinforced with an additional 20 people"
    if view.holds(.more, in: figure), view.holds(.rise, in: (figure.lowerBound - 4)..<figure.lowerBound),
      view.holds(.presence, in: view.tokens.lowerBound..<figure.lowerBound)
    {
      return true
    }
    if isStepOfSize(figure) { return true }
    guard view.holds(StrengthContext.keeping, in: (figure.lowerBound - 2)..<figure.lowerBound),
      view.nations.contains(where: { $0.tokens.upperBound <= figure.lowerBound && code($0) != nil })
    else { return false }
    let after = figure.upperBound..<(figure.upperBound + 3)
    return view.holds(StrengthContext.there, in: after) || view.holds([.kosovo, .mission], in: after)
  }

  /// "will send another ten"
  private func isAnotherSent(_ phrase: FoundQuantity) -> Bool {
    let start = phrase.tokens.lowerBound
    return view.key(start) == StrengthContext.another
      && view.holds([.send, .give], in: max(view.tokens.lowerBound, start - 3)..<start)
  }
  static let strengths = WordSet("strength contingent detachment contribution")
  private static var officers: WordKey { "officers" }
  private static var another: WordKey { "another" }

  private static var armedWord: WordKey { "armed" }
  private static let newWords = WordSet("new fresh")
  private static let relieving = WordSet("replacing replace relieving relieve")

  static let keeping = WordSet(
    "has have had keeps keep kept with contributes contribute contributed provides provide provided")

  /// "a 5,300-strong division": a noun we do not know is no mission.
  func isUnknownForce(after index: Int) -> Bool {
    guard index < view.tokens.upperBound, view.token(index).kind == .word else { return false }
    return !QuantityFinder.stops.contains(view.key(index)) && !QuantityFinder.verbs.contains(view.key(index))
      && view.classes(index).isEmpty && !view.forces.contains { $0.tokens.contains(index) }
  }

  /// What a figure without a noun counts, by the nearest noun to its left: "the number of tanks fell to 80".
  func countsSomethingElse(_ figure: Range<Int>) -> Bool {
    let next = figure.upperBound
    if next + 2 < view.tokens.upperBound, StrengthContext.couplers.contains(view.key(next)),
      (1...2).contains(where: { view.token(next + $0).kind == .number })
    {
      // "between 7,500 and 3,700 police officers"
      var index = next + 1
      while index < min(view.tokens.upperBound, next + 5) {
        if let unit = extractor.units[view.key(index)] { return unit.kind.isNoSoldier }
        index += 1
      }
    }
    // "eighty of its 510 peacekeepers": what the next figure counts.
    if next + 1 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.definites.contains(view.key(next + 1)),
      ((next + 2)..<min(view.tokens.upperBound, next + 5)).contains(where: { view.token($0).kind == .number })
    {
      return false
    }
    var index = figure.lowerBound - 1
    while index >= view.tokens.lowerBound {
      if view.forces.contains(where: { $0.tokens.contains(index) }) { return false }
      if view.key(index) == SentenceView.semicolon { return false }
      if view.token(index).kind == .word {
        if let unit = extractor.units[view.key(index)] {
          if unit.kind.isNoSoldier { return true }
          if unit.kind.isMilitary { return false }
        }
        if view.classes(index).contains(.mission) { return false }
        // "the number of mortars": of what we do not know.
        if view.key(index) == NumberWords.of, index > view.tokens.lowerBound,
          StrengthContext.numberOf.contains(view.key(index - 1))
        {
          return true
        }
      }
      index -= 1
    }
    return false
  }

  func isCandidate(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?, isGapped: Bool = false) -> Bool {
    // "its 400 soldiers' families"
    if phrase.meaning.noun != nil, phrase.tokens.upperBound < view.tokens.upperBound,
      view.token(phrase.tokens.upperBound).kind == .possessive
    {
      return false
    }
    // "the second part on Kosovo Force 2": a number of the name.
    if phrase.meaning.noun == nil, (phrase.meaning.quantity.value ?? 0) < 100,
      view.forces.contains(where: {
        $0.name.kind == .own
          && ($0.tokens.upperBound == phrase.tokens.lowerBound
            || $0.tokens.upperBound == phrase.tokens.lowerBound - 1
              && view.key($0.tokens.upperBound) == StrengthContext.bracketEnd)
      })
    {
      return false
    }
    // "one of five members of the European Union": members of something that is no force.
    if isMembershipElsewhere(phrase) { return false }
    // "one soldier in four"
    if phrase.rule == "number-words", phrase.meaning.quantity.value == 1,
      phrase.tokens.upperBound + 1 < view.tokens.upperBound,
      view.key(phrase.tokens.upperBound) == StrengthContext.inWord,
      StrengthContext.outOf.contains(view.key(phrase.tokens.upperBound + 1))
    {
      return false
    }
    // "93 injured soldiers", "5,000 former KFOR soldiers"
    if view.holds(.casualty, in: phrase.tokens) || view.holds(StrengthContext.formerWords, in: phrase.tokens) {
      return false
    }
    if phrase.rule == "frequency" || phrase.rule == "share-of-population" { return false }
    // "cut by half", "halved": a share, counted apart; the change itself is told without a figure.
    if phrase.rule == "share-by-half" || phrase.rule == "share-halved" { return false }
    // "one of the main contributors" counts no soldier.
    let next = phrase.meaning.number.upperBound
    if phrase.rule == "number-words", phrase.meaning.quantity.value == 1, next < view.tokens.upperBound,
      view.key(next) == NumberWords.of
    {
      return false
    }
    // "all four armed forces": branches of an army.
    if let noun = phrase.meaning.noun, unit?.kind == .force, (phrase.meaning.quantity.value ?? 0) < 10,
      view.key(noun.lowerBound) == StrengthContext.armedWord
    {
      return false
    }
    guard let unit else {
      // "cut in two", "the three": a small number word alone counts soldiers only in a table.
      if phrase.rule == "number-words", (phrase.meaning.quantity.value ?? 0) <= 12, rowNation(phrase) == nil,
        !isHad(phrase.tokens.lowerBound), !isGapped, !isAnswer(phrase.tokens), !isAnotherSent(phrase),
        !isListedThere(phrase)
      {
        return false
      }
      // "none of them is older than forty"
      if view.key(phrase.tokens.lowerBound - 1) == StrengthContext.than { return false }
      return phrase.meaning.quantity.value != nil && (rowNation(phrase) != nil || !countsSomethingElse(phrase.tokens))
    }
    if unit.kind == .people { return StrengthContext.fromNations.matches(after: phrase.tokens.upperBound, in: view) }
    return unit.kind.isMilitary
  }

  private func isMembershipElsewhere(_ phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    // "five EU members"
    if StrengthContext.memberWords.contains(view.key(next - 1)),
      view.holds(StrengthContext.otherBodies, in: phrase.tokens)
    {
      return true
    }
    guard next + 1 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.memberWords.contains(view.key(next - 1))
    else { return false }
    let reach = (next + 1)..<min(view.tokens.upperBound, next + 4)
    // "16 other members of the alliance", not "members of the alliance's force"
    if let alliance = view.forces.first(where: { $0.name.kind == .alliance && $0.tokens.overlaps(reach) }),
      alliance.tokens.upperBound == view.tokens.upperBound
        || view.token(alliance.tokens.upperBound).kind != .possessive
          && view.classes(alliance.tokens.upperBound).isDisjoint(with: [.military, .mission, .presence])
    {
      return true
    }
    return view.holds(StrengthContext.otherBodies, in: reach)
  }

  private static let formerWords = WordSet("former ex retired veteran")
  static let memberWords = WordSet("members member staff")
  static let otherBodies = WordSet(
    "union eu parliament assembly council commission party government committee osce garda police")

  /// "Canada has five": a small number that a state has.
  private func isHad(_ index: Int) -> Bool {
    let verb = index - 1
    guard verb > view.tokens.lowerBound, StrengthContext.hasWords.contains(view.key(verb)),
      index + 1 < view.tokens.upperBound, view.token(index + 1).kind == .mark
    else { return false }
    return view.nations.contains { $0.tokens.upperBound == verb && !$0.name.isAdjective }
  }

  func conditions(
    of phrase: FoundQuantity, _ unit: UnitTable.Unit?, nation: String?, isRow: Bool
  ) -> StrengthConditions {
    var result: StrengthConditions = []
    let figure = phrase.tokens
    let number = phrase.meaning.number
    let quantity = phrase.meaning.quantity
    if view.all.contains(.more) {
      for index in figure where !number.contains(index) && view.classes(index).contains(.more) {
        // "more than" is a hedge.
        let isHedge = index + 1 < view.tokens.upperBound && view.key(index + 1) == StrengthContext.than
        let isMinus = index > view.tokens.lowerBound && StrengthContext.noWords.contains(view.key(index - 1))
        let isOrMore = index > view.tokens.lowerBound && view.key(index - 1) == QuantityFinder.or
        // "a new total of 4,443" is the level afterwards.
        let isOfLevel = view.holds(
          StrengthContext.levelNouns, in: (index + 1)..<max(index + 1, min(number.lowerBound, index + 3)))
        // "280 new soldiers replacing their comrades" are no more than before.
        let isRelief =
          StrengthContext.newWords.contains(view.key(index))
          && view.holds(StrengthContext.relieving, in: figure.upperBound..<(figure.upperBound + 3))
        if !isHedge && !isMinus && !isOrMore && !isOfLevel && !isRelief { result.insert(.more) }
      }
    }
    if view.holds(StrengthContext.lessWords, in: number.upperBound..<figure.upperBound) {
      result.insert(.less)
    }
    if nation != nil { result.insert(.nation) }
    if quantity.qualifier == .upTo { result.insert(.upTo) }
    if phrase.meaning.noun.map({ view.holds(QuantityFinder.compounds, in: $0) && isCompound($0) }) == true {
      result.insert(.strong)
    }
    switch unit?.kind {
    case .percent?: result.insert(.percent)
    case .formation?: result.insert(.formation)
    case .troops?, .force?: result.insert(.troops)
    case .soft? where view.forces.contains(where: { $0.tokens.overlaps(figure) && $0.name.kind == .own }):
      result.insert(.troops)
    case nil: result.insert(.elided)
    default: break
    }
    if (quantity.value ?? 0) >= 2000 { result.insert(.large) }
    let clause = view.clause(around: figure.lowerBound)
    let isNamed = view.forces.contains {
      ($0.name.kind == .own && clause.overlaps($0.tokens))
        || ($0.name.kind == .alliance && $0.tokens.overlaps(figure) && view.holds(.kosovo, in: clause))
    }
    if isNamed { result.insert(.named) }
    if view.holds(.start, in: clause) { result.insert(.start) }
    if view.holds([.send, .rise], in: clause.lowerBound..<figure.lowerBound) { result.insert(.moved) }
    if view.holds(.leave, in: clause.lowerBound..<figure.lowerBound) { result.insert(.withdrawn) }
    if view.holds([.send, .arrive, .reserve], in: figure.upperBound..<clause.upperBound)
      || view.holds(StrengthContext.comes, in: figure.upperBound..<(figure.upperBound + 3))
    {
      result.insert(.moving)
    }
    if view.nations.count(where: { $0.tokens.overlaps(figure) && $0.name.isContributor }) > 1
      || nation == nil && goesOnWithPeople(figure)
    {
      result.insert(.joint)
    }
    if isRow { result.insert(.row) }
    var lead = figure.lowerBound - 1
    // "the present 14,000"
    while lead > view.tokens.lowerBound, StrengthContext.standingWords.contains(view.key(lead)) { lead -= 1 }
    if lead >= view.tokens.lowerBound,
      StrengthContext.definites.contains(view.key(lead)) || view.token(lead).kind == .possessive
    {
      result.insert(.definite)
    }
    if nationalPart(figure.upperBound) != nil || wearsUniform(figure.upperBound) { result.insert(.nationalPart) }
    if view.holds(StrengthContext.beyondWords, in: figure.lowerBound..<number.lowerBound) { result.insert(.beyond) }
    if view.holds(StrengthContext.cappedWords, in: figure.lowerBound..<number.lowerBound) { result.insert(.capped) }
    if let noun = phrase.meaning.noun, view.holds(StrengthContext.reserveWords, in: noun) {
      result.insert(.reserveNoun)
    }
    if view.all.contains(.maybe), view.mayHold(StrengthContext.mayWords),
      view.tokens.contains(where: {
        StrengthContext.mayWords.contains(view.key($0)) && view.classes($0).contains(.maybe)
      }), view.holds(StrengthContext.needWords, in: view.tokens)
    {
      result.insert(.contingency)
    }
    return result
  }

  func isCompound(_ noun: Range<Int>) -> Bool {
    QuantityFinder.dashes.contains(view.key(noun.lowerBound)) || view.key(noun.lowerBound) == QuantityFinder.strong
  }

  func isPart(_ figure: Range<Int>) -> Bool {
    if nationalPart(figure.upperBound) != nil { return true }
    return view.holds(StrengthContext.including, in: (figure.lowerBound - 3)..<figure.lowerBound)
  }

  static let standingWords = WordSet("present current existing remaining some roughly around about")
  static let outOf = WordSet("two three four five six seven eight nine ten every 2 3 4 5 10")
  static let hasWords = WordSet("has have")
  static let comes = WordSet("come comes came coming")
  static let beyondWords = WordSet("below under above beyond exceed")
  static let definites = WordSet("the its their these those our whose")
  static let levelNouns = WordSet("total strength level maximum size")
  static let fromNations = StrengthPattern("from ~~3 countries|nations|states|allies|partners|contributors")
  static let couplers = WordSet("and or to")
  static let numberOf = WordSet("number numbers total")
  static let cappedWords = WordSet("capped cap limit limited maximum ceiling")
  static let reserveWords = WordSet("reserve standby")
  static var strongWord: WordKey { "strong" }
  static var than: WordKey { "than" }
  static let noWords = WordSet("no not never any")
  static let lessWords = WordSet("fewer less")
  static let mayWords = WordSet("can may could might possibility")
  static let needWords = WordSet(
    "months temporarily emergency emergencies necessary notice needed required deteriorates worsens deteriorate short-term event"
  )
  static let including = WordSet("including among include includes with")
}
