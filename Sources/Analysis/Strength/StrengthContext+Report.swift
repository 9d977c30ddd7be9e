import Corpus
import Facts

extension StrengthContext {
  /// The report of a figure that a rule has read; nil where the reading cannot be one.
  func report(
    _ phrase: FoundQuantity, _ unit: UnitTable.Unit?, nation: String?, _ reading: StrengthReading, _ rule: RuleName
  ) -> Found<StrengthReport>? {
    let figure = phrase.tokens
    let quantity = hedged(phrase.meaning.quantity, reading)
    // No force here ever was of this size: money, or a figure we misread.
    if let value = quantity.value, value > (nation == nil ? 150_000 : 20_000) { return nil }
    let kind: StrengthReport.Kind
    let isPlanned: Bool
    switch reading {
    case .nothing: return nil
    // While the force first marches in, who arrives is the force: no reinforcement of it.
    case .gain where isEntry && phrase.meaning.quantity.qualifier != .unit:
      isPlanned =
        modality(of: .reinforcement, figure) != .asserted
        || view.holds(StrengthContext.offers, in: (figure.lowerBound - 3)..<figure.lowerBound)
      kind = isPlanned ? .plan : nation == nil ? .total : .contingent
      if nation == nil, (quantity.value ?? 0) < 1000 { return nil }
    case .gain: (kind, isPlanned) = (.reinforcement, false)
    case .part:
      (kind, isPlanned) = (.contingent, false)
      if nation == nil, (quantity.value ?? 0) < 20 { return nil }
    case .loss: (kind, isPlanned) = (.reduction, false)
    case .ceiling: (kind, isPlanned) = (.ceiling, false)
    case .reserve: (kind, isPlanned) = (.reserve, false)
    case .move: (kind, isPlanned) = (.redeployment, false)
    case .level, .target, .standing, .oldLevel, .newLevel:
      isPlanned =
        reading == .target || [.level, .newLevel].contains(reading) && rule != "strong-force" && isOfTimeToCome(figure)
        || (reading == .newLevel ? isChangeAhead(figure) : reading == .level && isLevelAhead(figure))
      kind = isPlanned ? .plan : nation == nil ? .total : .contingent
      // A force of a few hundred is a part of it or a rotation; a level needs a size.
      let least = isPlanned || isEntry || isSum(figure) && topic.levels.count > 1 ? 1000 : 3000
      if nation == nil, (quantity.value ?? 0) < least { return nil }
      if unit?.kind == .formation, nation == nil || (quantity.value ?? 0) < 50 { return nil }
    }
    // "no plans to cut KFOR's 4,500 troops": the troops are there, whatever is denied of them.
    let isPresupposed = reading == .standing && kind != .plan
    let modality =
      isPlanned ? modality(ofPlan: figure) : isPresupposed ? .asserted : modality(of: kind, figure)
    let isOfEntry =
      !isPlanned && !isEntry && (quantity.value ?? 0) >= 10_000
      && (isEntryBehind(figure) || isOfEarlyDays(figure) || isInitial)
    let isHistorical = !isWhatIsLeft(figure) && (isOfEntry || !isPlanned && isPast(figure, reading))
    let time =
      isOfEntry
      ? (extractor.missionStart, "the start of the mission")
      : asOf(figure, reading, modality, isHistorical: isHistorical)
    let report = StrengthReport(
      force: extractor.force, kind: kind, isHistorical: isHistorical, quantity: quantity,
      numberSpan: view.document.span(phrase.meaning.number), unit: unit?.name, nation: nation, asOf: time?.value,
      asOfBasis: time?.basis, speaker: speaker(of: figure), modality: modality)
    return Found(figure, report, rule: rule)
  }

  // MARK: Plans

  /// Whether a change of level lies ahead: "to cut", "will be reduced", "a reduction to 10,000 is planned".
  func isChangeAhead(_ figure: Range<Int>) -> Bool {
    let clause = view.clause(around: figure.lowerBound)
    var index = figure.lowerBound - 1
    while index >= clause.lowerBound {
      let isChange =
        !view.classes(index).isDisjoint(with: [.fall, .rise]) || StrengthContext.bringWords.contains(view.key(index))
      if isChange, !StrengthContext.particles.contains(view.key(index)) {
        let reach = max(clause.lowerBound, index - 4)..<index
        // "allowed NATO to bring KFOR down to 26,000": what was made possible was done.
        if isInfinitive(index), view.holds(StrengthContext.implicatives, in: (index - 5)..<(index - 1)) { return false }
        if view.holds(StrengthContext.aheadWords, in: reach) || isInfinitive(index) { return true }
        // "demanded that KFOR be tripled"
        if index > clause.lowerBound, view.key(index - 1) == StrengthContext.beWord,
          view.holds(.demand, in: clause.lowerBound..<index)
        {
          return true
        }
        if view.holds(StrengthContext.doneWords, in: reach), !saysWasTo(in: reach) { return false }
        // "30 more would be flown in, lifting the contingent to 195": the participle shares the time of its clause.
        if index > clause.lowerBound, view.key(index - 1) == QuantityFinder.comma, isGerund(index) {
          return view.holds(StrengthContext.willWords, in: clause.lowerBound..<index)
            || clause.dropLast().contains { $0 < index && isToBe($0) }
            || view.holds(
              StrengthContext.byWords, in: figure.upperBound..<min(clause.upperBound, figure.upperBound + 2))
        }
        // "Vienna is doubling its contingent to 700"
        if index > clause.lowerBound, StrengthContext.presentWords.contains(view.key(index - 1)), isGerund(index) {
          return true
        }
        // "two further steps will lead to 2,200"
        if view.holds(StrengthContext.willWords, in: index..<figure.lowerBound) { return true }
        // "spoke of thinning the ranks to 10,000"
        if index - 2 >= clause.lowerBound, view.key(index - 1) == NumberWords.of,
          StrengthContext.ideas.contains(view.key(index - 2))
        {
          return true
        }
        // "want Swisscoy cut to 80"
        if view.holds(StrengthContext.wantWords, in: (index - 6)..<index) { return true }
        if StrengthContext.nounForms.contains(view.key(index)) {
          // "the plan was to complete the reduction to 2,500"
          let lead = max(clause.lowerBound, index - 4)..<index
          if let to = lead.last(where: { view.key($0) == QuantityFinder.to }), to + 1 < index,
            view.holds(.plan, in: clause.lowerBound..<to)
          {
            return true
          }
          return view.holds(.future, in: clause.lowerBound..<index)
            || view.holds([.future], in: figure.upperBound..<min(clause.upperBound, figure.upperBound + 8))
            || view.holds(StrengthContext.aheadWords, in: index..<figure.lowerBound)
        }
        // "NATO cuts KFOR to 10,000 by January": the present tense of a headline.
        return view.holds(
          StrengthContext.byWords, in: figure.upperBound..<min(clause.upperBound, figure.upperBound + 4))
          && !StrengthContext.pastForms.contains(view.key(index)) && !isParticiple(index)
      }
      index -= 1
    }
    // "is down to 26,000 and will be trimmed": the future is the next level's.
    let next = figure.upperBound
    if next < clause.upperBound, view.key(next) != NumberWords.and,
      view.holds(StrengthContext.willWords, in: next..<min(clause.upperBound, next + 2))
    {
      return true
    }
    return isLevelAhead(figure)
  }

  /// "to cut", "to be gradually cut".
  func isInfinitive(_ verb: Int) -> Bool {
    var index = verb - 1
    while index > view.tokens.lowerBound, StrengthContext.infinitiveFillers.contains(view.key(index)) { index -= 1 }
    return index >= view.tokens.lowerBound && view.key(index) == QuantityFinder.to
  }

  /// "lifting", "bringing": a word in -ing.
  func isGerund(_ index: Int) -> Bool {
    let token = view.token(index)
    let end = Int(token.end)
    let bytes = view.document.text.bytes
    return token.end - token.start > 5 && bytes[end - 1] | 0x20 == 0x67 && bytes[end - 2] | 0x20 == 0x6E
      && bytes[end - 3] | 0x20 == 0x69
  }

  /// "boosted", "reduced": a word in -ed.
  func isParticiple(_ index: Int) -> Bool {
    let token = view.token(index)
    let end = Int(token.end)
    let bytes = view.document.text.bytes
    return token.end - token.start > 3 && bytes[end - 1] | 0x20 == 0x64 && bytes[end - 2] | 0x20 == 0x65
  }

  /// "The second step is to come by February, to pass to 5,500": of a day behind that of the text.
  private func isOfTimeToCome(_ figure: Range<Int>) -> Bool {
    guard let last = publication.date?.last, let date = statedDate(figure), let day = beginning(of: date) else {
      return false
    }
    return day > last
  }

  /// Whether a level lies ahead: "will have 10,000", "a target of 5,000".
  func isLevelAhead(_ figure: Range<Int>) -> Bool {
    // "to 10,000 by January": the day of the figure is to come.
    if let date = statedDate(figure), let day = date.meaning.value?.first, let last = publication.date?.last,
      day > last,
      (figure.upperBound..<(figure.upperBound + 3)).contains(date.tokens.lowerBound),
      view.holds(StrengthContext.byDate, in: figure.upperBound..<(date.tokens.lowerBound + 1))
    {
      return true
    }
    let clause = view.clause(around: figure.lowerBound)
    let left = max(clause.lowerBound, figure.lowerBound - 10)..<figure.lowerBound
    // "is expected to", "planned strength", "will have": the figure must be governed, no comma in between.
    var index = figure.lowerBound - 1
    while index >= left.lowerBound, view.key(index) != QuantityFinder.comma,
      !StrengthContext.relatives.contains(view.key(index)), view.key(index) != StrengthContext.thatWord
    {
      if !view.classes(index).isDisjoint(with: .plan) || StrengthContext.wantWords.contains(view.key(index)) {
        return true
      }
      // "before the expected vote NATO's force is 16,000": what is, is no plan, unless "the plan is".
      if StrengthContext.finite.contains(view.key(index)), index > left.lowerBound,
        !view.holds(StrengthContext.toWords, in: (index - 1)..<index),
        !view.holds(.plan, in: (index - 4)..<index), !view.holds(.plan, in: (index + 1)..<figure.lowerBound)
      {
        break
      }
      // "is to have", "Spain to provide"
      if view.key(index) == QuantityFinder.to, index > left.lowerBound,
        StrengthContext.isWords.contains(view.key(index - 1)) || isStateToGive(to: index)
      {
        return true
      }
      // "we can be at 10,000 early in the new year"
      if view.key(index) == StrengthContext.can, view.key(index + 1) == StrengthContext.beWord,
        view.holds(StrengthContext.soonWords, in: figure.upperBound..<min(clause.upperBound, figure.upperBound + 6))
      {
        return true
      }
      if StrengthContext.willWords.contains(view.key(index)),
        view.holds(StrengthContext.beWords, in: (index + 1)..<min(figure.lowerBound, index + 4))
      {
        return true
      }
      index -= 1
    }
    // "under 10,000 soldiers next year"
    if view.holds(StrengthContext.nextWord, in: figure.upperBound..<min(clause.upperBound, figure.upperBound + 1)) {
      return true
    }
    var reach = figure.upperBound
    while reach < min(clause.upperBound, figure.upperBound + 3), view.key(reach) != QuantityFinder.comma { reach += 1 }
    let right = figure.upperBound..<reach
    // "about 2,200 would remain"
    let next = figure.upperBound
    if next + 1 < clause.upperBound, StrengthContext.willWords.contains(view.key(next)),
      StrengthContext.remainWords.contains(view.key(next + 1))
        || (StrengthContext.unrealWords.contains(view.key(next)) && StrengthContext.beWord == view.key(next + 1))
    {
      return true
    }
    // "its brigade, with about 500 troops, would be in Kosovo by Sunday"
    if next + 2 < clause.upperBound, view.key(next) == QuantityFinder.comma,
      StrengthContext.willWords.contains(view.key(next + 1)), view.key(next + 2) == StrengthContext.beWord,
      view.holds(StrengthContext.inWords, in: (next + 3)..<(next + 4))
    {
      return true
    }
    // "830 will be left there"
    if next + 2 < clause.upperBound, StrengthContext.willWords.contains(view.key(next)),
      view.key(next + 1) == StrengthContext.beWord, StrengthContext.leftWords.contains(view.key(next + 2))
    {
      return true
    }
    // "agreed on a force of 5,000 by March"
    if next < clause.upperBound, view.key(next) == QuantityFinder.by, view.holds(StrengthContext.agreeWords, in: left) {
      return true
    }
    return view.holds(StrengthContext.plannedWords, in: right)
  }

  // MARK: Time

  /// The time a figure is of, with what it was read from in plain words.
  private func asOf(
    _ figure: Range<Int>, _ reading: StrengthReading, _ modality: StrengthReport.Modality, isHistorical: Bool
  ) -> (value: DateValue, basis: String)? {
    if isWhatIsLeft(figure), let published = publication.date {
      return (published, "present tense: published \(published.edtf)")
    }
    if let date = statedDate(figure), let value = date.meaning.value,
      // "once 50,000, is now 4,300": "now" is of the other.
      !(isHistorical && value == publication.date),
      // "KFOR's 10,000 troops will be halved next year": they are there now.
      !(reading == .standing && publication.date?.last.map { last in value.first.map { $0 > last } ?? false } ?? false),
      !(reading == .oldLevel && date.tokens.upperBound <= figure.lowerBound
        && holdsFigure(date.tokens.upperBound..<figure.lowerBound)),
      // "will be cut from 550 to nine by the end of the year": the day is of the new level.
      !(reading == .oldLevel && isChangeAhead(figure) && date.tokens.lowerBound > figure.upperBound)
    {
      let basis = StrengthContext.besideBasis + view.document.text.string(view.document.span(date.tokens))
      return (reading == .newLevel ? endOfChange(date, value) : value, basis)
    }
    let clause = view.clause(around: figure.lowerBound)
    if reading == .level || reading == .oldLevel, isFirstEntry(before: figure) {
      return (extractor.missionStart, "the start of the mission")
    }
    if let told = timeOfWhen(figure, reading) { return told.value.map { ($0, told.basis) } }
    if reading == .level, view.holds(.start, in: clause) || isAtFirst(figure), !view.holds(.now, in: clause),
      isHistorical
    {
      return (extractor.missionStart, "the start of the mission")
    }
    // "2,173 of them": of the time of those before.
    let next = figure.upperBound
    if let dated = topic.dated, next + 1 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.themWords.contains(view.key(next + 1))
    {
      return (dated, "the time of the figure before: \(dated.edtf)")
    }
    if let then = timeThen(next) ?? timeWhen(figure) ?? periodTold(before: figure) { return then }
    if isHistorical { return nil }
    if reading == .level || reading == .standing || reading == .part, modality == .asserted,
      let count = countDay(figure)
    {
      return count
    }
    guard let published = publication.date else { return nil }
    if modality == .planned, let ahead = timeAhead() { return ahead }
    switch reading {
    case .gain, .loss, .move:
      if modality == .asserted, let told = olderTimeTold(figure) { return told }
      guard modality == .asserted, let last = published.last,
        let before = DateValue(edtf: "../\(last)"), view.holds(StrengthContext.doneWords, in: clause)
      else {
        if modality == .asserted, let year = yearOfParagraph() { return year }
        return (published, "said when published: \(published.edtf)")
      }
      return yearOfParagraph() ?? (before, "done before publication: \(published.edtf)")
    case .oldLevel where isChangeAhead(figure):
      return (published, "before a change to come: published \(published.edtf)")
    case _ where modality != .asserted && (reading == .newLevel || reading == .target || reading == .level):
      guard let first = published.first, let ahead = DateValue(edtf: "\(first)/..") else { return nil }
      return (ahead, "lies ahead when published: \(published.edtf)")
    case .oldLevel: return nil
    case .level where isToldAsPast(figure), .standing where isToldAsPast(figure), .part where isToldAsPast(figure):
      return olderTimeTold(figure)
    default: return (published, "present tense: published \(published.edtf)")
    }
  }

  private static let implicatives = WordSet("allowed enabled helped led managed forced permitted caused")
  static let wantWords = WordSet("want wants wanted hope hopes hoped hoping")
  static let finite = WordSet("is are was were has had stands stood numbers")
  static let toWords = WordSet("to")
  static let isWords = WordSet("is are was were")
  static let presentWords = WordSet("is are")
  static let unrealWords = WordSet("would should might")
  static var beWord: WordKey { "be" }
  static let agreeWords = WordSet("agreed agree agrees decided decides settled settle opted approved")
  static let remainWords = WordSet("remain stay form")
  static var can: WordKey { "can" }
  static let nextWord = WordSet("next")
  static let beWords = WordSet(
    "be see lead have deploy deploying come continue number stand total comprise consist include count need become grow rise shrink fall reach"
  )
  static let aheadWords = WordSet(
    "will would shall should could may might ought planned plans plan ll expected due next wants")
  static let doneWords = WordSet("has have had was were been already 's having")
  static let nounForms = WordSet(
    "reduction reductions cut cuts cutting reducing drawdown shrinking lowering trimming decrease drop decline increase raising boosting scaling drawing bringing leaving"
  )
  static let pastForms = WordSet(
    "dropped fell shrank dwindled reduced lowered trimmed slashed brought took left grew rose")
  static let infinitiveFillers = WordSet(
    "be almost nearly further gradually slowly again also eventually finally being go")
  static let particles = WordSet("down back")
  static let byWords = WordSet("by next")
  static let willWords = WordSet("will shall would ll should could might ought")
  static let plannedWords = WordSet("planned expected envisaged foreseen")
  static let denials = WordSet(
    "not never nobody myth denied denies deny refused refuses refuse rejected rejects ruled no didn't won't doesn't isn't"
  )
  static let toBe = WordSet("to due")
  static let sinceWords = WordSet("since")
  static let brackets = WordSet([
    SentenceSplitter.rawKey("—"), SentenceSplitter.rawKey("–"), WordKey("("), WordKey(")"),
  ])
}
