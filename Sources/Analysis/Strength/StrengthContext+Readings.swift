import Corpus
import Facts

extension StrengthContext {
  /// What a rule made of a figure.
  struct FigureReading {
    let phrase: FoundQuantity
    let unit: UnitTable.Unit?
    var nation: String?
    var reading: StrengthReading
    var rule: RuleName
    var conditions: StrengthConditions = []
    var value: Int { phrase.meaning.quantity.value ?? 0 }
  }

  /// The strength statements with a figure.
  func reports(of quantities: [FoundQuantity]) -> [Found<StrengthReport>] {
    // "Kosovo force: 3,500 or 3,900?": a headline that asks states nothing.
    if view.endsAsking, view.isHeadline { return [] }
    return readings(of: quantities).compactMap { report($0.phrase, $0.unit, nation: $0.nation, $0.reading, $0.rule) }
  }

  /// What the rules make of each figure that is the force's, `nothing` included.
  func readings(of quantities: [FoundQuantity]) -> [FigureReading] {
    let rows = tableRows(quantities)
    var readings: [FigureReading] = []
    // Where the figure ends that was read last as somebody else's.
    var foreign: Int?
    for (position, phrase) in quantities.enumerated() {
      let unit = unit(of: phrase)
      let isRow = rows.contains(position)
      let shared = sharers(of: phrase, after: readings.last)
      if !shared.nations.isEmpty {
        for nation in shared.nations {
          readings.append(
            FigureReading(phrase: phrase, unit: unit, nation: nation, reading: shared.reading, rule: "each-of-nations"))
        }
        continue
      }
      let gapped = gappedNation(of: phrase, unit, after: readings.last)
      guard isCandidate(phrase, unit, isGapped: gapped != nil) else { continue }
      let silent = readings.last.flatMap { $0.reading == .nothing ? $0.phrase.tokens.upperBound : nil }
      if let foreign = foreign ?? silent, goesOn(phrase, unit, behind: foreign) { continue }
      // "Since 1999 some 900 have served, 600 of them with the battalion": a part of a sum over the years.
      if unit == nil, readings.last?.rule == StrengthContext.yearsRule { continue }
      guard gapped != nil || isOwn(phrase, unit: unit, isRow: isRow) else {
        foreign = phrase.tokens.upperBound
        continue
      }
      let isSum = isSum(phrase.tokens)
      let nation = isSum ? nil : gapped ?? nation(of: phrase, isRow: isRow) ?? nationSpokenOf(phrase, unit)
      var conditions = conditions(of: phrase, unit, nation: nation, isRow: isRow || gapped != nil)
      if position > 0 { conditions.insert(.later) }
      let last = readings.last
      var decided = ruled(position, quantities, having: conditions)
      if decided == nil, gapped != nil || isSecondMark(phrase, after: last) {
        decided = last.map { ($0.reading, "left-out-verb") }
      }
      if decided == nil, nation != nil, let last = readings.last, last.nation != nil, last.reading != .nothing,
        isListed(last.phrase.tokens.upperBound..<phrase.tokens.lowerBound)
      {
        decided = (last.reading, "list-goes-on")
      }
      decided = decided ?? nearestEvidence(phrase, unit, nation: nation, conditions).map { ($0.reading, $0.rule) }
      guard
        let decided = decided ?? partOfNext(position, quantities) ?? answer(phrase, position)
          ?? joined(position, quantities, nation: nation)
      else { continue }
      let canBeAsked =
        topic.isAsked && position == 0 && view.nations.isEmpty
        && canBeNational(phrase.meaning.quantity.value ?? 0, at: phrase.tokens)
      let asked = nation ?? (canBeAsked ? topic.askedNation : nil)
      let figure = FigureReading(
        phrase: phrase, unit: unit, nation: asked, reading: decided.0, rule: decided.1, conditions: conditions)
      var amended = amended(figure, after: readings.last)
      if isSum { amended.nation = nil }
      readings.append(amended)
    }
    return inContext(readings)
  }

  /// "638 Italians, 635 Americans and 350 Turks": nothing but commas between.
  private func isListed(_ between: Range<Int>) -> Bool {
    !between.isEmpty
      && between.allSatisfy {
        StrengthContext.listMarks.contains(view.key($0)) || StrengthContext.there.contains(view.key($0))
      }
  }

  /// A reading that what stands before it in the sentence, or its size, corrects.
  private func amended(_ figure: FigureReading, after last: FigureReading?) -> FigureReading {
    var result = figure
    var isLevel: Bool { result.reading == .level || result.reading == .standing }
    let start = result.phrase.tokens.lowerBound
    // "seven of its 365 soldiers were hurt": the whole was not.
    if result.rule == StrengthContext.hurtRule, isWholeOfPart(result) {
      (result.reading, result.rule) = (.standing, "those-there")
    }
    // "5,000 British and German troops": a part of the force that no one state's name stands for.
    if isLevel, result.conditions.contains(.joint) { result.reading = .part }
    // "will grow to 4,500, compared with 3,800 now"
    if result.rule == "down-from-then", isChangeAhead(figure.phrase.tokens) { result.reading = .newLevel }
    // "Allies offered to contribute a total of about 55,000", said while the force marches in.
    if isLevel, isEntry, view.holds(StrengthContext.offers, in: (start - 6)..<start) { result.reading = .target }
    // "Could KFOR live with 10,000?"
    if isLevel, StrengthContext.askingWords.contains(view.key(view.tokens.lowerBound)),
      view.endsAsking
    {
      result.reading = .target
    }
    // A limit is a parliament's: "the mandate allows for 1,850" in a text about Germany.
    if result.reading == .ceiling, result.nation == nil, result.value < 2000 {
      result.nation =
        view.nations.last { code($0) != nil }.flatMap(code)
        ?? view.forces.first { $0.name.kind == .contingent }?.name.nation ?? topic.lastNation
    }
    // "The most that can serve in Kosovo is 2,500": of the state that the sentence before was about.
    if result.reading == .ceiling, result.nation == nil, result.value < 9000, view.forces.allSatisfy(view.isCommonNoun),
      view.nations.allSatisfy({ code($0) == nil })
    {
      result.nation = topic.subjectNation
    }
    // "This number will sink to 1,850": of the limit just told.
    if topic.toldCeiling, result.reading == .newLevel || result.reading == .target, view.forces.isEmpty,
      StrengthContext.limitAgain.matches(after: view.tokens.lowerBound, in: view)
    {
      (result.reading, result.nation) = (.ceiling, result.nation ?? topic.nation)
    }
    // "At this moment 1,236 women and men are on duty": the whole force was never so small; of whom the text is.
    if isLevel, result.nation == nil, (1000..<3000).contains(result.value),
      figure.conditions.isDisjoint(with: [.named, .strong]),
      !view.forces.contains(where: { $0.name.kind != .contingent }),
      view.nations.allSatisfy({ code($0) == nil || $0.tokens.lowerBound >= figure.phrase.tokens.upperBound })
    {
      result.nation = topic.nation ?? topic.lastNation
      // "he swears there are no more than two thousand": a bare guess is of no state.
      if result.unit == nil, result.phrase.meaning.quantity.qualifier != .exact {
        result.reading = .nothing
      }
    }
    // "That would leave fewer than 700": what is left is of the state the text is about.
    if result.nation == nil, result.value >= 50, result.value < 1000, result.unit == nil,
      result.reading == .newLevel || result.reading == .target, topic.subject == .own,
      view.nations.allSatisfy({ code($0) == nil }), !view.forces.contains(where: { $0.name.kind == .own })
    {
      result.nation = topic.nation ?? topic.lastNation
    }
    // "NATO's contingent, 17,000 strong, was put on alert": no reserve of it was ever so large, and no battalion.
    if result.reading == .reserve, result.nation == nil,
      result.value >= (figure.conditions.contains(.strong) ? 3000 : 8000)
    {
      result.reading = .level
    }
    // "2,200 soldiers from France remain; by summer there will be 350": a few hundred go on with the state before.
    if result.nation == nil, result.value < 1000, result.unit == nil || result.unit?.kind == .troops,
      isLevel || result.reading == .target || result.reading == .newLevel, let last, let nation = last.nation,
      last.reading != .nothing,
      !view.forces.contains(where: {
        $0.name.kind == .own && $0.tokens.lowerBound >= last.phrase.tokens.upperBound
          && $0.tokens.upperBound <= result.phrase.tokens.lowerBound
      })
    {
      result.nation = nation
    }
    // "The deployment is to bring that number to 3,600": of the state that the number before was of.
    if result.nation == nil, result.value < 9000, result.reading == .newLevel || result.reading == .target,
      ((start - 4)..<start).clamped(to: view.tokens).contains(where: {
        StrengthContext.thatWords.contains(view.key($0)) && StrengthContext.numberNouns.contains(view.key($0 + 1))
      }), view.nations.allSatisfy({ code($0) == nil }), view.forces.isEmpty
    {
      result.nation = topic.nation ?? topic.subjectNation
    }
    // "1,000 fewer Americans, which would leave 4,500": of the same state.
    if let last, result.nation == nil, result.reading == .newLevel, let nation = last.nation,
      last.reading == .loss || last.reading == .oldLevel || last.reading == .gain,
      (0..<12).contains(result.phrase.tokens.lowerBound - last.phrase.tokens.upperBound),
      !view.forces.contains(where: {
        $0.name.kind != .contingent
          && (last.phrase.tokens.upperBound..<result.phrase.tokens.lowerBound).contains(
            $0.tokens.lowerBound)
      })
    {
      result.nation = nation
    }
    if result.unit == nil, result.nation == nil, !result.conditions.contains(.row), isAge(result.phrase.tokens) {
      result.reading = .nothing
    }
    // "the last of 6,000" and a few elided men are nobody's.
    if result.unit == nil, result.nation == nil, result.value < 50, !result.conditions.contains(.row),
      result.conditions.isDisjoint(with: [.percent, .more, .less]), result.reading != .nothing
    {
      result.reading = .nothing
    }
    // "and one active-duty soldier will make up the task force"
    if isLevel, result.value == 1, result.unit != nil, !result.conditions.contains(.row),
      !view.holds([.have, .give], in: (result.phrase.tokens.lowerBound - 3)..<result.phrase.tokens.lowerBound)
    {
      result.reading = .nothing
    }
    // "when one Finnish troop was pulled out": a body of men.
    if result.reading == .loss, result.value == 1, result.unit?.kind == .troops { result.reading = .nothing }
    // "Eventually two soldiers of KFOR arrived": no reinforcement of it.
    if result.reading == .gain, result.nation == nil, result.value < 10, result.unit?.kind == .troops {
      result.reading = .nothing
    }
    // "On the bridge two Carabinieri were eating ice cream": what a few men do.
    if isLevel, result.value < 20, isBusy(behind: result.phrase.tokens.upperBound) { result.reading = .nothing }
    // "Romania has 330 soldiers in the region. 250 are posted in Bosnia, with an additional 80 in Kosovo": Romania's.
    if result.rule == StrengthContext.furtherRule, result.nation == nil {
      result.nation = topic.nation ?? topic.lastNation
    }
    // A few hundred are no level of the whole force: what moves them says what they are.
    if isLevel, result.nation == nil, result.value < 1000,
      let moved = nearestEvidence(result.phrase, result.unit, nation: nil, result.conditions), moved.reading != .level
    {
      (result.reading, result.rule) = moved
    }
    // Nobody sends tens of thousands to reinforce a force: they are the force.
    if result.reading == .gain, result.nation == nil, result.value >= 8000, !result.conditions.contains(.more) {
      let isOffered = isEntry && view.holds(StrengthContext.offers, in: (start - 3)..<start)
      result.reading = isOffered ? .target : .level
    }
    if let last, result.rule == "down-from", (0..<12).contains(start - last.phrase.tokens.upperBound) {
      // "The US has 1,600 soldiers there, down from 7,000": of the same state; "compared with 9,000 of KFOR" is not.
      if result.nation == nil, let nation = last.nation,
        !view.forces.contains(where: { $0.tokens.overlaps(figure.phrase.tokens) }),
        [.level, .standing, .newLevel, .ceiling].contains(last.reading)
      {
        result.nation = nation
      }
      // "4,500 soldiers remained in the zone facing Kosovo, down from 8,350": of the same others.
      if last.reading == .nothing, result.unit == nil, start - last.phrase.tokens.upperBound < 8 {
        result.reading = .nothing
      }
    }
    // "Poland will send a battalion. Its 700 soldiers will join those there": the battalion's.
    let next = result.phrase.tokens.upperBound
    if isLevel, topic.isAboutArrivals, result.value < 2000, result.conditions.contains(.definite),
      next < view.tokens.upperBound, StrengthContext.willWords.contains(view.key(next)),
      view.holds([.arrive, .rise], in: next..<(next + 4))
    {
      result.reading = .gain
    }
    // "They consist of a company from Germany": who the sentence before said will come.
    if isLevel, topic.isAboutArrivals, result.value < 2000, opensWithArrivals(upTo: figure.phrase.tokens.lowerBound) {
      result.reading = .gain
    }
    // "will send 20 more soldiers. ... The 20 soldiers will drive lorries": those told to come, and no contingent.
    if isLevel, result.conditions.contains(.definite), topic.arrivals.contains(result.value), result.value < 2000,
      view.key(figure.phrase.tokens.lowerBound - 1) == NumberWords.the
    {
      result.reading = .nothing
    }
    // "I do not believe in their five thousand": of others, where the sentence names no force.
    if result.rule == "those-there", result.unit == nil, view.key(result.phrase.tokens.lowerBound - 1) == Key.their,
      !view.forces.contains(where: { $0.name.kind == .own || $0.name.kind == .alliance })
    {
      result.reading = .nothing
    }
    guard let last else { return result }
    let since = last.phrase.tokens.upperBound..<max(last.phrase.tokens.upperBound, result.phrase.tokens.lowerBound)
    // "a force of 3,000, and another of 2,000": both are plans.
    // "with 10,000 as the first stage and 5,700 and 2,300 as the next"
    if last.reading == .target, isLevel,
      since.count <= 5 && since.contains(where: { view.key($0) == Key.another })
        || result.unit == nil && last.unit == nil
          && StrengthContext.stageMarks.matches(after: last.phrase.tokens.upperBound, in: view)
    {
      result.reading = .target
    }
    // "200 Italians of the reserve, and some 270 from other allies came": more of those who came.
    if last.reading == .gain, result.reading == .reserve,
      view.holds(StrengthContext.otherAllies, in: next..<(next + 4)),
      view.holds(.arrive, in: next..<(next + 7))
        || view.holds(StrengthContext.comes, in: next..<(next + 7))
    {
      result.reading = .gain
    }
    // "Britain has 10,400 troops in Kosovo out of an eventual total of 13,000": of the same state.
    if result.reading == .target, result.nation == nil, let nation = last.nation, since.count < 12,
      since.contains(where: { StrengthContext.outWord == view.key($0) && view.key($0 + 1) == NumberWords.of })
    {
      result.nation = nation
    }
    // "Around 9,000 U.S. troops are in the Balkans, 5,500 of them with KFOR": of the same state.
    if result.rule == StrengthContext.servingRule, result.nation == nil { result.nation = last.nation }
    // "will have 50,000 troops, including 13,000 from Britain": what is part of a plan is planned.
    if isLevel, last.reading == .level, isPart(result.phrase.tokens), isLevelAhead(last.phrase.tokens) {
      result.reading = .target
    }
    let isBare = result.rule == "table-row" && result.unit == nil
    let isApposition =
      last.unit?.kind == .formation
      && view.holds(
        StrengthContext.apposition, in: (result.phrase.tokens.lowerBound - 1)..<result.phrase.tokens.lowerBound)
    // "700 soldiers, around 550 from Germany and some 150 from Austria"
    let isShare =
      result.unit == nil && result.nation != nil && next < view.tokens.upperBound
      && view.key(next) == QuantityFinder.fromWord
      && result.phrase.tokens.lowerBound - last.phrase.tokens.upperBound <= 4
    switch last.reading {
    case .reserve where isLevel && (isShare || isApposition): result.reading = .reserve
    // "2,000 more troops, including 750 from Britain", "a company: about 90 soldiers", "Romania sent 132, Britain 200".
    case .gain
    where isLevel && result.rule != StrengthContext.leftRule
      && (isPart(result.phrase.tokens) || isApposition || isBare || isShare && last.nation != nil):
      result.reading = .gain
    case .loss where isLevel && isBare: result.reading = .loss
    // "the new ceiling will be 1,350 instead of 1,850"
    case .ceiling where result.reading == .oldLevel && result.unit == nil: result.reading = .ceiling
    // "the maximum was reduced from 235 to 190 and in October to 165": the same limit, its verb left out.
    case .ceiling
    where result.reading == .newLevel && since.contains(where: { view.key($0) == NumberWords.and })
      && !view.holds([.fall, .rise, .have, .send, .leave], in: since):
      result.reading = .ceiling
    // "nine were hurt, three of them French"
    case .nothing where result.conditions.contains(.nationalPart): result.reading = .nothing
    default: break
    }
    return result
  }

  /// Readings that only the whole list decides.
  private func inContext(_ readings: [FigureReading]) -> [FigureReading] {
    var result = readings
    // "Turkey has sent 350 soldiers, Poland 247 and Austria 232": a roll of contributors, not of arrivals.
    let isRoll =
      readings.filter { $0.nation != nil && $0.rule == "table-row" }.count >= 2
      && view.holds(StrengthContext.haveSent, in: view.tokens) && !view.holds([.future, .more], in: view.tokens)
    for index in result.indices {
      // "roughly 550 German and 150 Austrian soldiers began arriving": the verb is of both.
      if index + 1 < result.count, result[index].reading == .level || result[index].reading == .standing,
        result[index].unit == nil || isNextJoined(result[index], result[index + 1]), result[index].nation != nil,
        result[index + 1].nation != nil,
        [.gain, .loss, .move].contains(result[index + 1].reading), isJoined(result[index], result[index + 1])
      {
        (result[index].reading, result[index].rule) = (result[index + 1].reading, result[index + 1].rule)
      }
      if isRoll, result[index].reading == .gain, result[index].nation != nil { result[index].reading = .level }
      // "the first 160 of 700 extra soldiers"
      if result[index].rule == StrengthContext.partRule {
        let whole = index + 1 < result.count ? result[index + 1].reading : .nothing
        result[index].reading = whole == .gain || whole == .loss ? whole : .nothing
        // "35,000 of the planned 50,000 have arrived"
        if whole == .target, result[index].value >= 1000 { result[index].reading = .level }
        // "only 5,500 of the 10,000 KFOR soldiers will be left"
        if index + 1 < result.count, result[index + 1].nation == nil, whole != .nothing, result[index].value >= 1000 {
          let next = result[index + 1].phrase.tokens.upperBound
          if view.holds(StrengthContext.stillWords, in: next..<(next + 4)) {
            let isAhead = view.holds(StrengthContext.willWords, in: next..<(next + 2))
            result[index].reading = isAhead ? .target : .level
          }
        }
        // "2,300 of the 6,500 Germans who marched in are still there"
        if index + 1 < result.count, let nation = result[index + 1].nation, whole != .nothing,
          view.holds(
            StrengthContext.stillWords, in: result[index + 1].phrase.tokens.upperBound..<view.tokens.upperBound)
        {
          (result[index].reading, result[index].nation) = (.level, nation)
        }
      }
    }
    return result
  }

  /// "550 German and 150 Austrian soldiers": nothing but a people and "and" between the figures.
  private func isJoined(_ one: FigureReading, _ other: FigureReading) -> Bool {
    let between = one.phrase.tokens.upperBound..<max(one.phrase.tokens.upperBound, other.phrase.tokens.lowerBound)
    return between.count <= 3 && between.contains(where: { view.key($0) == NumberWords.and })
      && between.allSatisfy { index in
        StrengthContext.listMarks.contains(view.key(index)) || StrengthContext.hedges.contains(view.key(index))
          || view.nations.contains { $0.tokens.contains(index) }
      }
  }
  private static let hedges = WordSet("some about around roughly another")

  static let partRule: RuleName = "part-of-next-figure"

  /// "Germany, with fewer than 80 soldiers left": who is left is no part of those who come.
  private static let yearsRule: RuleName = "served-over-years"
  private static let leftRule: RuleName = "at-his-disposal"
  private static let thatWords = WordSet("that this the its")
  private static let numberNouns = WordSet("number figure total contingent")
  private static var outWord: WordKey { "out" }
  private static let furtherRule: RuleName = "further-part-there"
  private static let servingRule: RuleName = "those-who-serve"
  private static let stageMarks = StrengthPattern("as the|a ..2 stage|step|phase|target|goal|aim")
  static let otherAllies = WordSet("other further")
  static let askingWords = WordSet("could can would might should")
  static let demonstratives = WordSet("they it these those this that the")
  static let consistWords = WordSet(
    "consist consists comprise comprises include includes involve involves means mean composed")
  static let alreadyWords = WordSet("already mission kfor contingent")
  static let atWords = WordSet("at to by with")
  static let inWords = WordSet("in by on")
  static let apposition = WordSet(": , or")
  static let haveSent = WordSet("has have had been")
  static let stillWords = WordSet("still remain remained left stay")
  static let listMarks = WordSet(", and the & or")
}
