import Corpus
import Facts

/// One sentence while its strength statements are read.
struct StrengthContext {
  let extractor: StrengthExtractor
  let view: SentenceView
  let dates: [FoundDate]
  let attributions: [FoundAttribution]
  let publication: Publication
  let topic: StrengthTopic

  /// What a rule made of a figure.
  struct FigureReading {
    let phrase: FoundQuantity
    let unit: UnitTable.Unit?
    let nation: String?
    let reading: StrengthReading
    let rule: RuleName
  }

  /// The strength statements with a figure.
  func reports(of quantities: [FoundQuantity]) -> [Found<StrengthReport>] {
    readings(of: quantities).compactMap { report($0.phrase, $0.unit, nation: $0.nation, $0.reading, $0.rule) }
  }

  /// What the rules make of each figure that is the force's, `nothing` included.
  func readings(of quantities: [FoundQuantity]) -> [FigureReading] {
    let rows = tableRows(quantities)
    var readings: [FigureReading] = []
    for (position, phrase) in quantities.enumerated() {
      let unit = unit(of: phrase)
      let isRow = rows.contains(position)
      guard isCandidate(phrase, unit), isOwn(phrase, unit: unit, isRow: isRow) else { continue }
      let nation = nation(of: phrase, isRow: isRow)
      var conditions = conditions(of: phrase, unit, nation: nation, isRow: isRow)
      if position > 0 { conditions.insert(.later) }
      guard let rule = StrengthRule.all.first(where: { $0.fires(on: phrase.tokens, having: conditions, in: view) })
      else { continue }
      var reading = rule.reading
      // "2,000 more troops, including 750 from Britain": a part of what comes comes too.
      if reading == .level || reading == .standing, readings.last?.reading == .gain, isPart(phrase.tokens) {
        reading = .gain
      }
      // "nine were hurt, three of them French"
      if conditions.contains(.nationalPart), readings.last?.reading == .nothing { reading = .nothing }
      readings.append(FigureReading(phrase: phrase, unit: unit, nation: nation, reading: reading, rule: rule.name))
    }
    return readings
  }

  // MARK: Candidates

  func unit(of phrase: FoundQuantity) -> UnitTable.Unit? {
    guard let noun = phrase.meaning.noun else { return nil }
    var index = noun.upperBound - 1
    while index >= noun.lowerBound {
      if let unit = extractor.units[view.key(index)] {
        let isTask = index > noun.lowerBound && view.key(index - 1) == QuantityFinder.task
        return isTask && isCompound(noun) ? UnitTable.Unit(name: unit.name, kind: .formation) : unit
      }
      if StrengthContext.strongWord == view.key(index) {
        return UnitTable.Unit(name: "troops", kind: isUnknownForce(after: noun.upperBound) ? .formation : .force)
      }
      if view.key(index) == QuantityFinder.cent { return UnitTable.Unit(name: "percent", kind: .percent) }
      index -= 1
    }
    return nil
  }

  /// "a 5,300-strong division": a noun we do not know is no mission.
  private func isUnknownForce(after index: Int) -> Bool {
    guard index < view.tokens.upperBound, view.token(index).kind == .word else { return false }
    return !QuantityFinder.stops.contains(view.key(index)) && !QuantityFinder.verbs.contains(view.key(index))
      && view.classes(index).isEmpty && !view.forces.contains { $0.tokens.contains(index) }
  }

  /// What a figure without a noun counts, by the nearest noun to its left: "the number of tanks fell to 80".
  private func countsSomethingElse(_ figure: Range<Int>) -> Bool {
    let next = figure.upperBound
    if next + 2 < view.tokens.upperBound, StrengthContext.couplers.contains(view.key(next)) {
      // "between 7,500 and 3,700 police officers"
      var index = next + 1
      while index < min(view.tokens.upperBound, next + 5) {
        if let unit = extractor.units[view.key(index)] { return StrengthContext.others.contains(unit.kind) }
        index += 1
      }
    }
    var index = figure.lowerBound - 1
    while index >= view.tokens.lowerBound {
      if view.forces.contains(where: { $0.tokens.contains(index) }) { return false }
      if view.token(index).kind == .word {
        if let unit = extractor.units[view.key(index)] {
          if StrengthContext.others.contains(unit.kind) { return true }
          if StrengthContext.military.contains(unit.kind) { return false }
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

  private func isCandidate(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?) -> Bool {
    if phrase.rule == "frequency" || phrase.rule == "share-of-population" { return false }
    if phrase.rule == "share-by-half" { return true }
    guard let unit else {
      return phrase.meaning.quantity.value != nil && (rowNation(phrase) != nil || !countsSomethingElse(phrase.tokens))
    }
    return StrengthContext.military.contains(unit.kind)
  }

  private func conditions(
    of phrase: FoundQuantity, _ unit: UnitTable.Unit?, nation: String?, isRow: Bool
  ) -> StrengthConditions {
    var result: StrengthConditions = []
    let figure = phrase.tokens
    let number = phrase.meaning.number
    let quantity = phrase.meaning.quantity
    let around = [figure.lowerBound..<number.lowerBound, number.upperBound..<figure.upperBound]
    for part in around {
      for index in part where view.classes(index).contains(.more) {
        // "more than" is a hedge.
        let isHedge = index + 1 < view.tokens.upperBound && view.key(index + 1) == StrengthContext.than
        let isMinus = index > view.tokens.lowerBound && StrengthContext.noWords.contains(view.key(index - 1))
        let isOrMore = index > view.tokens.lowerBound && view.key(index - 1) == QuantityFinder.or
        if !isHedge && !isMinus && !isOrMore { result.insert(.more) }
      }
    }
    if view.holds(StrengthContext.lessWords, in: number.upperBound..<figure.upperBound) { result.insert(.less) }
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
    if phrase.rule == "share-by-half" { result.insert(.percent) }
    if (quantity.value ?? 0) >= 2000 { result.insert(.large) }
    let clause = view.clause(around: figure.lowerBound)
    let isNamed = view.forces.contains {
      ($0.name.kind == .own && clause.overlaps($0.tokens))
        || ($0.name.kind == .alliance && $0.tokens.overlaps(figure) && view.holds(.kosovo, in: clause))
    }
    if isNamed { result.insert(.named) }
    if view.holds(.start, in: clause) { result.insert(.start) }
    if view.holds([.send, .rise], in: clause.lowerBound..<figure.lowerBound) { result.insert(.moved) }
    if isRow { result.insert(.row) }
    let lead = figure.lowerBound - 1
    if lead >= view.tokens.lowerBound,
      StrengthContext.definites.contains(view.key(lead)) || view.token(lead).kind == .possessive
    {
      result.insert(.definite)
    }
    if isNationalPart(figure.upperBound) != nil { result.insert(.nationalPart) }
    if view.holds(StrengthContext.beyondWords, in: figure.lowerBound..<number.lowerBound) { result.insert(.beyond) }
    if let noun = phrase.meaning.noun, view.holds(StrengthContext.reserveWords, in: noun) {
      result.insert(.reserveNoun)
    }
    if view.holds(StrengthContext.mayWords, in: view.tokens), view.holds(StrengthContext.needWords, in: view.tokens) {
      result.insert(.contingency)
    }
    return result
  }

  private func isCompound(_ noun: Range<Int>) -> Bool {
    QuantityFinder.dashes.contains(view.key(noun.lowerBound)) || view.key(noun.lowerBound) == QuantityFinder.strong
  }

  private func isPart(_ figure: Range<Int>) -> Bool {
    if isNationalPart(figure.upperBound) != nil { return true }
    return view.holds(StrengthContext.including, in: (figure.lowerBound - 3)..<figure.lowerBound)
  }

  // MARK: Tables

  /// Positions of quantities that are rows of a table or list of states: "Italy 551, Germany 530".
  private func tableRows(_ quantities: [FoundQuantity]) -> Set<Int> {
    var rows: Set<Int> = []
    for (position, phrase) in quantities.enumerated() where isRow(phrase) { rows.insert(position) }
    // One row alone is a row in a short line, or beside another figure: "Hungary has 467 and Italy 1,100".
    let needed = view.tokens.count <= 6 || quantities.count > 1 ? 1 : 2
    return rows.count >= needed ? rows : []
  }

  private func isRow(_ phrase: FoundQuantity) -> Bool { rowNation(phrase) != nil }

  /// The state right before a figure, or in brackets behind it.
  func rowNation(_ phrase: FoundQuantity) -> String? {
    var index = phrase.tokens.lowerBound - 1
    var marks = 0
    while index >= view.tokens.lowerBound, marks < 3, view.token(index).kind == .mark {
      if view.key(index) == QuantityFinder.comma || view.key(index) == SentenceView.semicolon { return nil }
      index -= 1
      marks += 1
    }
    if index >= view.tokens.lowerBound,
      let nation = view.nations.first(where: { $0.tokens.upperBound == index + 1 && !$0.name.isAdjective })
    {
      return nation.name.code
    }
    let next = phrase.tokens.upperBound
    if phrase.meaning.noun == nil, next + 1 < view.tokens.upperBound, view.key(next) == StrengthContext.bracket,
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next + 1 })
    {
      return nation.name.code
    }
    return nil
  }

  // MARK: Nations

  /// The contributing state a figure belongs to.
  func nation(of phrase: FoundQuantity, isRow: Bool) -> String? {
    if isRow, let nation = rowNation(phrase) { return nation }
    let figure = phrase.tokens
    // "600 British soldiers", "Gurkhas"; two states are a sum.
    var inside = Set(view.nations.filter { $0.tokens.overlaps(figure) }.compactMap(code))
    for force in view.forces where force.tokens.overlaps(figure) {
      if let nation = force.name.nation { inside.insert(nation) }
    }
    if !inside.isEmpty { return inside.count == 1 ? inside.first : nil }
    // "troops from Italy", "soldiers of the Swiss Swisscoy"
    let next = figure.upperBound
    if next + 1 < view.tokens.upperBound, StrengthContext.fromWords.contains(view.key(next)) {
      let reach = (next + 1)..<min(view.tokens.upperBound, next + 4)
      if let contingent = view.forces.first(where: { $0.tokens.overlaps(reach) && $0.name.kind == .contingent }) {
        return contingent.name.nation
      }
      if let nation = view.nations.first(where: { $0.tokens.overlaps(reach) && code($0) != nil }) {
        let after = nation.tokens.upperBound
        let isList =
          after + 1 < view.tokens.upperBound && view.key(after) == NumberWords.and
          && view.nations.contains { $0.tokens.lowerBound <= after + 2 && $0.tokens.lowerBound > after }
        return isList ? nil : code(nation)
      }
    }
    if next + 1 < view.tokens.upperBound, view.key(next) == StrengthContext.bracket,
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next + 1 })
    {
      return code(nation)
    }
    if let part = isNationalPart(next) { return code(part) }
    // "12,000 NATO soldiers" are nobody's contingent.
    if view.forces.contains(where: { $0.tokens.overlaps(figure) && $0.name.kind == .alliance }) { return nil }
    if let predicate = predicateNation(figure.upperBound) { return predicate }
    // "With about 640 soldiers, the U.S. contingent ..."
    if figure.lowerBound > view.tokens.lowerBound, view.key(figure.lowerBound - 1) == StrengthContext.with,
      next < view.tokens.upperBound, view.key(next) == QuantityFinder.comma,
      let nation = view.nations.first(where: { $0.tokens.overlaps((next + 1)..<(next + 4)) })
    {
      return code(nation)
    }
    if isWholeForce(phrase) { return nil }
    return subjectNation(left: figure)
  }

  /// The state of "600 of them British".
  private func isNationalPart(_ next: Int) -> SentenceView.Nation? {
    guard next + 2 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.themWords.contains(view.key(next + 1))
    else { return nil }
    let reach = (next + 2)..<min(view.tokens.upperBound, next + 5)
    return view.nations.first { $0.tokens.overlaps(reach) }
  }

  /// "600 come from the United States", "2,500 are German".
  private func predicateNation(_ next: Int) -> String? {
    guard next + 1 < view.tokens.upperBound, StrengthContext.predicates.contains(view.key(next)) else { return nil }
    let reach = (next + 1)..<min(view.tokens.upperBound, next + 4)
    guard let nation = view.nations.first(where: { $0.tokens.overlaps(reach) }) else { return nil }
    let isFrom = StrengthContext.fromWords.contains(view.key(next + 1))
    return isFrom || (nation.name.isAdjective && nation.tokens.lowerBound == next + 1) ? code(nation) : nil
  }

  /// "the 16,000-strong NATO mission", "in a force of 44,000": the figure is the whole force's.
  private func isWholeForce(_ phrase: FoundQuantity) -> Bool {
    if let noun = phrase.meaning.noun, isCompound(noun), StrengthContext.wholes.contains(view.key(noun.upperBound - 1))
    {
      return true
    }
    let before = phrase.tokens.lowerBound - 1
    // "852 of its 3,800 troops"
    if before - 2 >= view.tokens.lowerBound, StrengthContext.wholeMarks.contains(view.key(before)),
      view.key(before - 1) == NumberWords.of, view.token(before - 2).kind == .number
    {
      return true
    }
    return before > view.tokens.lowerBound && view.key(before) == NumberWords.of
      && StrengthContext.wholes.contains(view.key(before - 1))
  }

  private func code(_ nation: SentenceView.Nation) -> String? {
    StrengthWords.adversaries.contains(nation.name.code) ? nil : nation.name.code
  }

  /// "Germany's 530 soldiers", "Switzerland has 195 soldiers", "the British contingent numbers 600".
  private func subjectNation(left figure: Range<Int>) -> String? {
    let clause = view.clause(around: figure.lowerBound)
    var index = figure.lowerBound - 1
    var said = false
    while index >= clause.lowerBound {
      if let force = view.forces.last(where: { $0.tokens.contains(index) }) {
        switch force.name.kind {
        case .contingent: return force.name.nation
        case .own, .alliance:
          // "Germany's KFOR contingent", "Italy gives KFOR 551 soldiers": the state stands before the force.
          let after = force.tokens.upperBound
          let isSubject =
            after + 1 < figure.lowerBound && view.holds(StrengthContext.relatives, in: after..<(after + 2))
          // "brings KFOR to 4,800": it is the force that is measured.
          if after < figure.lowerBound, StrengthContext.measures.contains(view.key(after)), isMeasured(force) {
            return nil
          }
          if said || isSubject || !(isGivenTo(force, upTo: figure) || isObjectBefore(figure, force)) { return nil }
          index = force.tokens.lowerBound - 1
          continue
        case .other: return nil
        }
      }
      if view.classes(index).contains(.say), !view.nations.contains(where: { $0.tokens.contains(index) }) {
        said = true
      }
      if let nation = view.nations.last(where: { $0.tokens.contains(index) }) {
        let isObject = isObject(nation)
        let after = nation.tokens.upperBound
        let isTroops = view.holds([.military], in: after..<min(figure.lowerBound, after + 2))
        let isRelative =
          after + 1 < figure.lowerBound && StrengthContext.relatives.contains(view.key(after + 1))
        if isObject && !isTroops && !isRelative {
          index = nation.tokens.lowerBound - 1
          continue
        }
        if said {
          let reach = after..<min(figure.lowerBound, after + 5)
          // "Ankara said": a state speaks of its own soldiers.
          if !nation.name.isAdjective, after < figure.lowerBound, view.classes(after).contains(.say) {
            return code(nation)
          }
          let speaksForState =
            (after < figure.lowerBound && view.token(after).kind == .possessive) || view.holds(.government, in: reach)
          let sends =
            view.holds([.send, .arrive], in: figure.lowerBound..<clause.upperBound)
            || view.holds([.send], in: after..<figure.lowerBound)
          return speaksForState && sends ? code(nation) : nil
        }
        // "US General Smith has 16,000 troops": a person's nationality is not the troops'.
        if nation.name.isAdjective, isPerson(after: after), !view.holds(.send, in: after..<figure.lowerBound) {
          return nil
        }
        return code(nation)
      }
      index -= 1
    }
    if clause.lowerBound > view.tokens.lowerBound,
      view.holds(StrengthContext.sameSubject, in: clause.lowerBound..<(clause.lowerBound + 2))
    {
      // "...; the contingent is now at 160": the subject of the clause before.
      let left = view.nations.last { $0.tokens.upperBound <= clause.lowerBound && !isObject($0) }
      if let left { return code(left) }
    }
    if clause.lowerBound > view.tokens.lowerBound,
      !view.nations.contains(where: { clause.contains($0.tokens.lowerBound) })
    {
      // The subject of the sentence goes on: "Germany sends troops, but only 400 may be deployed".
      let firstForce = view.forces.first { $0.name.kind != .contingent }?.tokens.lowerBound ?? .max
      if let first = view.nations.first, first.tokens.lowerBound < min(firstForce, figure.lowerBound), !isObject(first)
      {
        return code(first)
      }
    }
    let begins = view.holds(StrengthContext.pronouns, in: view.tokens.lowerBound..<(view.tokens.lowerBound + 1))
    if begins, let nation = topic.subjectNation { return nation }
    guard
      view.forces.allSatisfy({ $0.name.kind == .contingent || ($0.name.kind == .own && isGivenTo($0, upTo: figure)) })
    else { return nil }
    guard view.nations.allSatisfy({ StrengthWords.adversaries.contains($0.name.code) }) else { return nil }
    return topic.nation
  }

  private func isGivenTo(_ force: SentenceView.Force, upTo figure: Range<Int>) -> Bool {
    var before = force.tokens.lowerBound - 1
    if before > view.tokens.lowerBound, view.key(before) == StrengthContext.the { before -= 1 }
    guard before >= view.tokens.lowerBound else { return false }
    // "its KFOR contingent"
    let after = force.tokens.upperBound
    if after < view.tokens.upperBound, StrengthContext.shares.contains(view.key(after)),
      StrengthContext.possessives.contains(view.key(before)) || view.token(before).kind == .possessive
    {
      return true
    }
    if StrengthContext.givenTo.contains(view.key(before)) { return true }
    if view.nations.contains(where: { $0.tokens.upperBound - 1 == before || $0.tokens.upperBound == before }) {
      return true
    }
    return !view.classes(before).isDisjoint(with: [StrengthWordClasses.named("give"), .send, .more])
  }

  private func isObject(_ nation: SentenceView.Nation) -> Bool {
    let before = nation.tokens.lowerBound - 1
    guard before >= view.tokens.lowerBound else { return false }
    if view.key(before) == NumberWords.and, let first = view.nations.first(where: { $0.tokens.upperBound == before }) {
      return isObject(first)
    }
    return StrengthContext.notSubject.contains(view.key(before))
  }

  /// "brings KFOR", "cut NATO's force": the direct object of a change.
  private func isMeasured(_ force: SentenceView.Force) -> Bool {
    let before = force.tokens.lowerBound - 1
    guard before >= view.tokens.lowerBound else { return true }
    return !view.classes(before).isDisjoint(with: [.rise, .fall])
      || StrengthContext.bringWords.contains(view.key(before))
  }

  /// "leads KFOR and contributes 852": the sentence goes on with its subject, not with the force.
  private func isObjectBefore(_ figure: Range<Int>, _ force: SentenceView.Force) -> Bool {
    let between = force.tokens.upperBound..<figure.lowerBound
    guard let and = between.first(where: { view.key($0) == NumberWords.and }), and + 1 < figure.lowerBound else {
      return false
    }
    return !view.classes(and + 1).isDisjoint(with: [StrengthWordClasses.named("give"), .send])
  }

  private func isPerson(after index: Int) -> Bool {
    guard index < view.tokens.upperBound else { return false }
    return StrengthContext.titles.contains(view.key(index))
  }

  static let with = WordKey("with")
  static let wholeMarks = WordSet("its the their kfor's")
  static let beyondWords = WordSet("below under above beyond")
  static let measures = WordSet("to from by at")
  static let definites = WordSet("the its their these those our")
  static let themWords = WordSet("them whom which these")
  static let couplers = WordSet("and or to")
  static let numberOf = WordSet("number numbers total")
  static let others: Set<UnitTable.Kind> = [
    .police, .armed, .civil, .refugees, .protesters, .thing, .detained, .casualty, .vote,
  ]
  static let reserveWords = WordSet("reserve standby")
  static let predicates = WordSet("come comes came are is were was hail hails")
  static let wholes = WordSet("force mission operation total kfor")
  static let relatives = WordSet("which who whose")
  static let sameSubject = WordSet("it its contingent they their number")
  static let pronouns = WordSet("it its they their")
  static let shares = WordSet(
    "contingent personnel soldiers units numbers part presence deployment battalion commitment participation contribution troops strength mission force"
  )
  static let possessives = WordSet("its their his our")
  static let strongWord = WordKey("strong")
  static let than = WordKey("than")
  static let bracket = WordKey("(")
  static let noWords = WordSet("no not never any")
  static let lessWords = WordSet("fewer less")
  static let mayWords = WordSet("can may could might")
  static let needWords = WordSet(
    "months temporarily emergency emergencies necessary notice needed required deteriorates worsens deteriorate short-term"
  )
  static let including = WordSet("including among include includes with")
  static let fromWords = WordSet("from of")
  static let notSubject = WordSet("in to with by of from against for between near on at into than")
  static let givenTo = WordSet("to in with for within of under")
  static let the = WordKey("the")
  static let titles = WordSet(
    "gen general lt maj brig col admiral adm commander president secretary minister chancellor diplomat official officials ambassador spokesman spokeswoman spokesperson officer envoy maj-gen"
  )
}
