import Corpus
import Facts

extension StrengthContext {
  /// The contributing state a figure belongs to.
  func nation(of phrase: FoundQuantity, isRow: Bool) -> String? {
    if isRow, let nation = rowNation(phrase) { return nation }
    let figure = phrase.tokens
    if holdsPart(behind: figure.upperBound) || isOfMany(figure) { return nil }
    // "600 British soldiers", "Gurkhas"; two states are a sum.
    var inside = Set(view.nations.filter { $0.tokens.overlaps(figure) }.compactMap(code))
    for force in view.forces where force.tokens.overlaps(figure) {
      if let nation = force.name.nation { inside.insert(nation) }
    }
    if !inside.isEmpty { return inside.count == 1 && !goesOnWithPeople(figure) ? inside.first : nil }
    if view.holds(StrengthContext.gis, in: figure) { return "USA" }
    // "2,300 Italian and 1,600 French"
    if phrase.meaning.noun != nil, unit(of: phrase) == nil,
      let own = view.nations.first(where: { $0.tokens.lowerBound == phrase.meaning.number.upperBound })
    {
      return code(own)
    }
    // "a 550-strong Swedish battle group"
    if let noun = phrase.meaning.noun, isCompound(noun),
      let own = view.nations.first(where: { $0.tokens.lowerBound == figure.upperBound && $0.name.isAdjective })
    {
      return code(own)
    }
    // "troops from Italy", "soldiers of the Swiss Swisscoy", "gendarmes, soldiers and airmen from France"
    let next = endOfNouns(figure.upperBound)
    if next + 1 < view.tokens.upperBound, StrengthContext.fromWords.contains(view.key(next)) {
      // "525 soldiers of the 12th Austrian contingent"
      let ordinal = (next + 1..<min(view.tokens.upperBound, next + 3)).contains { view.token($0).kind == .number }
      let reach = (next + 1)..<min(view.tokens.upperBound, next + (ordinal ? 6 : 4))
      if let contingent = view.forces.first(where: { $0.tokens.overlaps(reach) && $0.name.kind == .contingent }) {
        return contingent.name.nation
      }
      if let nation = view.nations.first(where: { $0.tokens.overlaps(reach) && code($0) != nil }) {
        return isListed(after: nation.tokens.upperBound, than: nation.name.code) ? nil : code(nation)
      }
    }
    if next + 1 < view.tokens.upperBound, view.key(next) == StrengthContext.bracket,
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next + 1 })
    {
      return code(nation)
    }
    if let part = nationalPart(next) { return code(part) }
    // "750 troops sent by Britain", "800 servicemen are provided by Italy"
    let given = StrengthContext.isWords.contains(view.key(next)) ? next + 1 : next
    if given + 2 < view.tokens.upperBound, view.key(given + 1) == QuantityFinder.by,
      !view.classes(given).isDisjoint(with: [.send, .give]),
      let nation = view.nations.first(where: { $0.tokens.lowerBound == given + 2 && !$0.name.isAdjective })
    {
      return isListed(after: nation.tokens.upperBound, than: nation.name.code) ? nil : code(nation)
    }
    // "the 1,850 soldiers Germany could send"
    if next + 2 < view.tokens.upperBound,
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next && !$0.name.isAdjective }),
      view.classes(nation.tokens.upperBound).contains(.send)
        || !view.classes(nation.tokens.upperBound).isDisjoint(with: [.maybe, .future])
          && view.holds([.send, .give, .have], in: nation.tokens.upperBound..<(nation.tokens.upperBound + 3))
    {
      return code(nation)
    }
    // "the two hundred whom Britain sent"
    if next + 1 < view.tokens.upperBound, StrengthContext.objectRelatives.contains(view.key(next)),
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next + 1 && !$0.name.isAdjective })
    {
      return code(nation)
    }
    // "up to 6,000 of their compatriots": of the nation spoken of.
    let isOfThem =
      next + 1 < view.tokens.upperBound && view.key(next) == NumberWords.of
      && StrengthContext.themWords.contains(view.key(next + 1))
    // "372 of them his own countrymen"
    if view.holds(StrengthContext.compatriots, in: isOfThem ? figure.lowerBound..<(next + 6) : figure) {
      let before = view.nations.last { $0.tokens.upperBound <= figure.lowerBound && code($0) != nil }
      return before.flatMap(code) ?? topic.subjectNation ?? topic.nation ?? topic.lastNation
    }
    // "In Kosovo there are 600 of them": of the nation the text was about.
    if next + 1 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.themWords.contains(view.key(next + 1)), view.nations.allSatisfy({ code($0) == nil }),
      view.holds(StrengthContext.there, in: (figure.lowerBound - 2)..<figure.lowerBound)
    {
      return topic.subjectNation
    }
    // "12,000 NATO soldiers" are nobody's contingent.
    if view.forces.contains(where: { $0.tokens.overlaps(figure) && $0.name.kind == .alliance }) { return nil }
    // "twelve percent of KFOR's 3,760 troops are Hungarian": the whole is nobody's.
    if isForcesOwn(figure) || isForcesStrength(figure) { return nil }
    if let whole = wholesNation(next) { return whole }
    let lead = figure.lowerBound - 1
    // "half of KFOR's 4,500 are Italians", "one in ten of the 17,000 soldiers of KFOR comes from America"
    let isShared =
      lead > view.tokens.lowerBound + 1
      && (view.token(lead).kind == .possessive
        || view.key(lead) == NumberWords.the && view.key(lead - 1) == NumberWords.of)
      && isWholeForce(phrase)
    if !isShared, let predicate = predicateNation(figure.upperBound) { return predicate }
    if let owner = changersNation(figure) ?? speakersNation(figure) { return owner }
    // "the United States with 675 soldiers, Italy with 551"
    if let beside = nationBeside(figure) { return beside }
    // "With about 640 soldiers, the U.S. contingent ..."
    let opener = view.tokens.lowerBound
    let isIts =
      figure.lowerBound == opener + 2 && StrengthContext.possessives.contains(view.key(opener + 1))
    // "With barely 70 soldiers left, the Bundeswehr ..."
    let isLeft = next < view.tokens.upperBound && StrengthContext.leftWords.contains(view.key(next))
    if isLeft, view.key(opener) == StrengthContext.with, figure.lowerBound == opener + 1 || isIts,
      let contingent = view.forces.first(where: { $0.tokens.overlaps((next + 2)..<(next + 5)) }),
      contingent.name.kind == .contingent
    {
      return contingent.name.nation
    }
    if figure.lowerBound == opener + 1 || isIts, view.key(opener) == StrengthContext.with,
      next < view.tokens.upperBound, view.key(next) == QuantityFinder.comma,
      let nation = view.nations.first(where: { $0.tokens.overlaps((next + 1)..<(next + 4)) })
    {
      return code(nation)
    }
    // "With 707 soldiers the United States had"
    if figure.lowerBound == opener + 1, view.key(opener) == StrengthContext.with,
      let nation = view.nations.first(where: {
        !$0.name.isAdjective && (next..<(next + 2)).contains($0.tokens.lowerBound)
      }),
      nation.tokens.lowerBound == next || view.key(next) == NumberWords.the,
      view.classes(nation.tokens.upperBound).contains(.have)
    {
      return code(nation)
    }
    if let origin = originBefore(figure) ?? originAfter(figure) { return origin }
    if isWholeForce(phrase) { return nil }
    let value = phrase.meaning.quantity.value
    // "640 Austrians, 15,000 soldiers in all": no one state has so many.
    guard value.map({ canBeNational($0, at: figure) }) != false || !view.all.isDisjoint(with: [.start, .past, .limit])
    else { return nil }
    guard let nation = subjectNation(left: figure, value: value) ?? nationTakenUp(figure) else { return nil }
    return includesOthers(next, than: nation) ? nil : nation
  }

  /// Where a list of nouns of soldiers ends: "2,200 gendarmes, soldiers and airmen".
  private func endOfNouns(_ index: Int) -> Int {
    var end = index
    while end + 1 < view.tokens.upperBound, StrengthContext.listMarks.contains(view.key(end)),
      let unit = extractor.units[view.key(end + 1)], unit.kind == .troops || unit.kind == .soft
    {
      end += 2
    }
    return end
  }

  /// "2,800 wear German uniforms"
  func wearsUniform(_ next: Int) -> Bool {
    next < view.tokens.upperBound && StrengthContext.wearWords.contains(view.key(next)) && predicateNation(next) != nil
  }

  /// "750 Italians and Portuguese", "2,000 French, British and Italian soldiers": the figure is of all.
  func goesOnWithPeople(_ figure: Range<Int>) -> Bool {
    var and = figure.upperBound
    let people = view.nations.filter { $0.name.isPeople || $0.name.isAdjective }
    while view.key(and) == QuantityFinder.comma, let next = people.first(where: { $0.tokens.lowerBound == and + 1 }) {
      and = next.tokens.upperBound
    }
    guard and + 1 < view.tokens.upperBound, view.key(and) == NumberWords.and else { return false }
    return people.contains { $0.tokens.upperBound == and }
      && view.nations.contains { nation in
        nation.tokens.lowerBound == and + 1
          && (nation.name.isPeople || nation.name.isAdjective
            || view.classes(nation.tokens.upperBound).contains(.military))
      }
  }

  /// "2,200 soldiers, including Greek and Polish troops": more than the one state that the sentence is about.
  private func includesOthers(_ next: Int, than nation: String) -> Bool {
    guard next + 2 < view.tokens.upperBound, view.key(next) == QuantityFinder.comma,
      view.key(next + 1) == StrengthContext.includingWord
        || view.key(next + 1) == StrengthContext.amongWord && StrengthContext.themWords.contains(view.key(next + 2))
    else { return false }
    let others = view.nations.filter {
      ($0.tokens.lowerBound - next) <= 16 && $0.tokens.lowerBound > next && code($0) != nil && $0.name.code != nation
    }
    guard let last = others.last, Set(others.map(\.name.code)).count > 1 else { return false }
    return !holdsFigure(next..<last.tokens.lowerBound)
  }
  static var amongWord: WordKey { "among" }
  private static var includingWord: WordKey { "including" }

  /// The state of "600 of them British".
  func nationalPart(_ next: Int) -> SentenceView.Nation? {
    guard next + 2 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.themWords.contains(view.key(next + 1))
    else { return nil }
    let reach = (next + 2)..<min(view.tokens.upperBound, next + 6)
    return view.nations.first { nation in
      guard nation.tokens.overlaps(reach), code(nation) != nil else { return false }
      // "8,000 of them French or Italian"
      let after = nation.tokens.upperBound
      if after + 1 < view.tokens.upperBound, StrengthContext.alternatives.contains(view.key(after)),
        view.nations.contains(where: { $0.tokens.lowerBound == after + 1 })
      {
        return false
      }
      let gap = (next + 2)..<nation.tokens.lowerBound
      // "600 of them British", "2,000 of them are now Americans"
      if gap.allSatisfy({ StrengthContext.predicates.contains(view.key($0)) || view.classes($0).contains(.now) }) {
        return nation.name.isAdjective || nation.name.isPeople
      }
      return view.holds(StrengthContext.fromWords, in: gap)
    }
  }

  /// "600 come from the United States", "2,500 are German".
  func predicateNation(_ next: Int) -> String? {
    guard next + 1 < view.tokens.upperBound, StrengthContext.predicates.contains(view.key(next)) else { return nil }
    let reach = (next + 1)..<min(view.tokens.upperBound, next + 4)
    guard let nation = view.nations.first(where: { $0.tokens.overlaps(reach) }) else { return nil }
    // "2,500 are German", "the other 400 are the British contingent"
    let isNext =
      nation.tokens.lowerBound == next + 1
      || (nation.tokens.lowerBound == next + 2 && view.classes(next + 1).contains(.now))
      || (nation.tokens.lowerBound == next + 2 && StrengthContext.singles.contains(view.key(next + 1)))
    let isFrom =
      StrengthContext.fromWords.contains(view.key(next + 1)) || StrengthContext.wearWords.contains(view.key(next))
    // "are U.S. troops"
    let isAttribute =
      nation.tokens.upperBound < view.tokens.upperBound
      && view.classes(nation.tokens.upperBound).contains(.military)
    return isFrom || ((nation.name.isAdjective || isAttribute) && isNext) ? code(nation) : nil
  }

  /// The state right before "with".
  func nationBeside(_ figure: Range<Int>) -> String? {
    let with = figure.lowerBound - 1
    guard with > view.tokens.lowerBound, view.key(with) == StrengthContext.with else { return nil }
    // "Russia, with 3,595, is the largest contributor"
    let comma = view.key(with - 1) == QuantityFinder.comma ? 1 : 0
    return view.nations.first { $0.tokens.upperBound == with - comma && !$0.name.isAdjective }.flatMap(code)
  }

  /// "the 16,000-strong NATO mission", "in a force of 44,000": the figure is the whole force's.
  func isWholeForce(_ phrase: FoundQuantity) -> Bool {
    if let noun = phrase.meaning.noun, isCompound(noun), StrengthContext.wholes.contains(view.key(noun.upperBound - 1))
    {
      return true
    }
    let next = phrase.tokens.upperBound
    // "command over 4,500 soldiers from 29 nations"
    if StrengthContext.fromNations.matches(after: next, in: view) { return true }
    // "30,000 members of the Kosovo Force"
    if next + 1 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      view.forces.contains(where: { $0.name.kind == .own && $0.tokens.overlaps((next + 1)..<(next + 3)) })
    {
      return true
    }
    // "640 Austrians, 15,000 soldiers in all"
    if next + 1 < view.tokens.upperBound, StrengthContext.inAll.contains(view.key(next + 1)),
      view.key(next) == StrengthContext.inWord,
      (phrase.meaning.quantity.value ?? 0) >= 8000
        || !isSumOfSubject(phrase.tokens)
    {
      return true
    }
    let before = phrase.tokens.lowerBound - 1
    // "KFOR has got 800 Italians and will stay at 20,000"
    if before > view.tokens.lowerBound, view.key(before) == StrengthContext.atWord,
      StrengthContext.stayWords.contains(view.key(before - 1)), (phrase.meaning.quantity.value ?? 0) >= 8000
    {
      return true
    }
    // "half of KFOR's 4,500 soldiers"
    if before > view.tokens.lowerBound, view.token(before).kind == .possessive,
      view.forces.contains(where: {
        $0.name.kind == .own && $0.tokens.upperBound >= before && $0.tokens.lowerBound < before
      })
    {
      return true
    }
    // "852 out of 4,500"
    if before > view.tokens.lowerBound, view.key(before) == NumberWords.of, view.key(before - 1) == StrengthContext.out
    {
      return true
    }
    // "a very different force, of 16,000"
    if before > view.tokens.lowerBound + 1, view.key(before) == NumberWords.of,
      view.key(before - 1) == QuantityFinder.comma, StrengthContext.wholes.contains(view.key(before - 2))
    {
      return true
    }
    // "852 of its 3,800 troops"
    if before - 2 >= view.tokens.lowerBound, StrengthContext.wholeMarks.contains(view.key(before)),
      view.key(before - 1) == NumberWords.of, view.token(before - 2).kind == .number,
      (phrase.meaning.quantity.value ?? 0) >= 1000, !isItsOwn(phrase, before)
    {
      return true
    }
    // "in a force of 44,000"; "dispatched a force of 750": a part of it
    return before > view.tokens.lowerBound && view.key(before) == NumberWords.of
      && StrengthContext.wholes.contains(view.key(before - 1)) && (phrase.meaning.quantity.value ?? 0) >= 1000
  }

  /// "Washington takes 750 of its 5,900 soldiers out of KFOR": of the state before it, not of a force.
  private func isItsOwn(_ phrase: FoundQuantity, _ its: Int) -> Bool {
    guard view.key(its) == StrengthContext.itsWord,
      canBeNational(phrase.meaning.quantity.value ?? 0, at: phrase.tokens),
      let nation = view.nations.last(where: { $0.tokens.upperBound <= its && code($0) != nil }), !isObject(nation)
    else { return false }
    return !view.forces.contains {
      $0.name.kind != .contingent && $0.tokens.lowerBound >= nation.tokens.upperBound && $0.tokens.upperBound <= its
    }
  }
  private static var itsWord: WordKey { "its" }

  /// "British troops give two battle groups - 5,000 personnel in total": what the one state that is named has.
  private func isSumOfSubject(_ figure: Range<Int>) -> Bool {
    let named = view.nations.filter { $0.tokens.upperBound <= figure.lowerBound && code($0) != nil }
    return !named.isEmpty && Set(named.map(\.name.code)).count == 1
      && !holdsFigure(named[0].tokens.upperBound..<figure.lowerBound)
  }

  /// "KFOR's total strength of a little over 4,600", "a multinational contingent of about 4,600": the whole force's.
  private func isForcesStrength(_ figure: Range<Int>) -> Bool {
    var index = figure.lowerBound - 1
    var sawNoun = false
    while index > view.tokens.lowerBound, StrengthContext.strengthWords.contains(view.key(index)) {
      if StrengthContext.strengthNouns.contains(view.key(index)) { sawNoun = true }
      index -= 1
    }
    // "Lithuania 1   Total 4,273"
    if figure.lowerBound - 1 > view.tokens.lowerBound, view.key(figure.lowerBound - 1) == StrengthContext.totalWord {
      return true
    }
    guard sawNoun, index > view.tokens.lowerBound else { return false }
    if view.key(index) == StrengthContext.multinational { return true }
    return view.token(index).kind == .possessive
      && view.forces.contains { $0.name.kind == .own && $0.tokens.contains(index - 1) }
  }
  private static let strengthWords = WordSet(
    "of a an at total overall combined strength size number contingent presence force current is was stands stood now")
  private static let strengthNouns = WordSet("strength size number contingent presence force")
  private static var totalWord: WordKey { "total" }
  private static var multinational: WordKey { "multinational" }

  func code(_ nation: SentenceView.Nation) -> String? {
    nation.name.isContributor ? nation.name.code : nil
  }

  static let gis = WordSet("gis")
  static let inAll = WordSet("all total")
  static var atWord: WordKey { "at" }
  static let stayWords = WordSet("stay stays stayed remain remains remained stand stands stood")
  static let subjectPronouns = WordSet("it they")
  static let hadWords = WordSet("has have had keeps kept")
  static let alternatives = WordSet("or and")
  static let jointMarks = WordSet("/ & and")
  static var whole: WordKey { "whole" }
  static let leftWords = WordSet("left remaining there")
  static let intoForce = WordSet("to in")
  static let onTheWay = WordSet("available disposal standby way bound heading headed go")
  static var with: WordKey { "with" }
  static let wholeMarks = WordSet("its the kfor's")
  static let measures = WordSet("to from by at")
  static let themWords = WordSet("them whom which these")
  static let there = WordSet("there")
  static var one: WordKey { "one" }
  static var which: WordKey { "which" }
  static var forWord: WordKey { "for" }
  static var thatWord: WordKey { "that" }
  static let compatriots = WordSet("compatriots countrymen comrades colleagues")
  static let singles = WordSet("the a an")
  static let predicates = WordSet("come comes came are is were was hail hails wear wears wore")
  static let wearWords = WordSet("wear wears wore")
  static var out: WordKey { "out" }
  static let wholes = WordSet("force mission operation total kfor")
  static let objectRelatives = WordSet("whom that which")
  static let relatives = WordSet("which who whose")
  static let sameSubject = WordSet("it its contingent they their number")
  static let pronouns = WordSet("it its they their")
  static let shares = WordSet(
    "share quota portion contingent personnel soldiers units numbers part presence deployment battalion brigade unit commitment participation contribution troops strength mission force"
  )
  static let possessives = WordSet("its their his our")
  static var bracket: WordKey { "(" }
  static var bracketEnd: WordKey { ")" }
  static let fromWords = WordSet("from of")
  static let notSubject = WordSet("in to with by of from against for between near on at into than")
  static let givenTo = WordSet("to in with for within of under")
  /// "to the NATO-led Kosovo Force"
  static let forceAdjectives = WordSet(
    "the - led nato-led alliance-led un-mandated international multinational peacekeeping peace eu managed run mandated"
  )
  static let titles = WordSet(
    "gen general lt maj brig col admiral adm commander president secretary minister chancellor diplomat official officials ambassador spokesman spokeswoman spokesperson officer envoy maj-gen"
  )
}
