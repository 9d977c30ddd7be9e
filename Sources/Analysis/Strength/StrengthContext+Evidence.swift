import Corpus
import Facts

/// What the nearest word beside a figure makes of it where no rule speaks.
struct StrengthEvidence: Sendable {
  let name: RuleName
  let reading: StrengthReading
  let classes: StrengthWordClasses
  let example: String
  let silent: String

  /// In order: the first of two at one distance decides.
  static let all: [StrengthEvidence] = [
    StrengthEvidence(
      name: "nearest-limit", reading: .ceiling, classes: .limit,
      example: "What the Bundestag permitted for KFOR, year after year and debate after debate: 400 German soldiers.",
      silent: "What the Bundestag debated for KFOR, year after year and evening after evening: 400 German soldiers."),
    StrengthEvidence(
      name: "nearest-gain", reading: .gain, classes: [.send, .arrive, .rise],
      example: "Ashore at Durres for KFOR landed, under cover of night, 400 Italian soldiers.",
      silent: "In Prizren for KFOR lived, under one roof, 400 Italian soldiers."),
    StrengthEvidence(
      name: "nearest-loss", reading: .loss, classes: [.leave, .fall],
      example: "Departing from KFOR this spring, say officers, 400 Italian soldiers.",
      silent: "Living with KFOR this spring, say officers, 400 Italian soldiers."),
    StrengthEvidence(
      name: "nearest-level", reading: .level, classes: [.have, .give, .now, .start, .past],
      example: "According to KFOR: in winter as in summer, 551 Italian soldiers.",
      silent: "According to KFOR: landed under cover of night, 551 Italian soldiers."),
  ]
}

extension StrengthContext {
  /// The reading of a figure of the force that no rule speaks of, by the nearest word that says how it moves or stands.
  ///
  /// "Ashore for KFOR came, under cover of night, 400 Italian soldiers" comes to a reinforcement of 400. A figure that
  /// is neither a contributor's nor of a whole force's size gives nothing.
  func nearestEvidence(
    _ phrase: FoundQuantity, _ unit: UnitTable.Unit?, nation: String?, _ conditions: StrengthConditions
  ) -> (reading: StrengthReading, rule: RuleName)? {
    let isLarge = conditions.contains(.large)
    switch unit?.kind {
    case .troops?, .nationals?:
      guard (phrase.meaning.quantity.value ?? 0) >= (nation == nil ? 100 : 10) else { return nil }
    case .soft?, .force?: guard nation != nil || isLarge else { return nil }
    case nil: guard isLarge || (nation != nil && (phrase.meaning.quantity.value ?? 0) >= 20) else { return nil }
    default: return nil
    }
    let figure = phrase.tokens
    if view.holds(.casualty, in: (figure.lowerBound - 4)..<(figure.upperBound + 12)) { return nil }
    if unit == nil, figure.upperBound < view.tokens.upperBound, view.key(figure.upperBound) == NumberWords.of {
      return nil
    }
    if conditions.contains(.start), isLarge { return (.level, "nearest-level") }
    let clause = view.clause(around: figure.lowerBound)
    var best: (cost: Int, evidence: StrengthEvidence)?
    func weigh(_ index: Int, _ distance: Int) {
      let classes = view.classes(index)
      guard !classes.isEmpty, !view.forces.contains(where: { $0.tokens.contains(index) }) else { return }
      guard let evidence = StrengthEvidence.all.first(where: { !classes.isDisjoint(with: $0.classes) }),
        distance < best?.cost ?? .max
      else { return }
      best = (distance, evidence)
    }
    var index = figure.lowerBound - 1
    while index >= max(clause.lowerBound, figure.lowerBound - 16), view.token(index).kind != .number {
      weigh(index, figure.lowerBound - index)
      index -= 1
    }
    index = figure.upperBound
    while index < min(clause.upperBound, figure.upperBound + 12), view.token(index).kind != .number {
      weigh(index, index - figure.upperBound + 1)
      index += 1
    }
    guard let best else {
      // "KFOR: 25,000"
      if unit == nil, nation == nil, isLarge, conditions.contains(.named),
        conditions.isDisjoint(with: [.percent, .more])
      {
        return (.level, "nearest-level")
      }
      let isPlaced =
        conditions.contains(.named) || view.holds([.kosovo, .mission], in: clause)
        || (topic.subject == .own && isLarge && unit?.kind == .troops)
      return isPlaced && (isLarge || (nation != nil && unit != nil)) ? (.level, "nearest-level") : nil
    }
    switch best.evidence.reading {
    // Nobody sends a force of that size to reinforce another.
    case .gain where nation == nil && (phrase.meaning.quantity.value ?? 0) >= 8000: return (.level, "nearest-level")
    case .ceiling where nation == nil && !isLarge: return nil
    // Without a noun the word must stand close.
    case _ where unit == nil && best.cost > 6: return nil
    default: return (best.evidence.reading, best.evidence.name)
    }
  }
}

extension StrengthContext {
  /// "160 of 700 extra soldiers": a figure that is a part of the next; what the next is decides.
  func partOfNext(_ position: Int, _ quantities: [FoundQuantity]) -> (StrengthReading, RuleName)? {
    let next = quantities[position].tokens.upperBound
    guard position + 1 < quantities.count, view.token(next).kind == .word, view.key(next) == NumberWords.of,
      quantities[position + 1].tokens.lowerBound <= next + 2
    else { return nil }
    return (.nothing, StrengthContext.partRule)
  }

  /// "How large is the American part of KFOR?" - "686 soldiers": the first figure after the question.
  func answer(_ phrase: FoundQuantity, _ position: Int) -> (StrengthReading, RuleName)? {
    guard topic.isAsked, position == 0, phrase.tokens.lowerBound - view.tokens.lowerBound <= 4,
      (phrase.meaning.quantity.value ?? 0) > 0
    else { return nil }
    return (.level, "answer")
  }

  /// "150 American soldiers and 80 Italian Carabinieri arrived": nothing but "and" between, and the first has no verb.
  func isNextJoined(_ one: FigureReading, _ other: FigureReading) -> Bool {
    let end = one.phrase.tokens.upperBound
    return view.key(end) == NumberWords.and && other.phrase.tokens.lowerBound == end + 1
      && StrengthContext.weakRules.contains(one.rule)
  }
  private static let weakRules: [RuleName] = ["nation-serves", "nearest-level"]

  /// "They are", "These consist of", "The unit comprises": a subject that stands for those named before.
  func opensWithArrivals(upTo end: Int) -> Bool {
    let start = view.tokens.lowerBound
    guard end > start, StrengthContext.demonstratives.contains(view.key(start)) else { return false }
    let verbs = (start + 1)..<min(end, start + 4)
    // "That would be 1,800 to 2,000 soldiers"
    let isSum = StrengthContext.willWords.contains(view.key(start + 1)) && view.key(start + 2) == StrengthContext.beWord
    return isSum
      || view.holds(StrengthContext.consistWords, in: verbs)
        && !view.holds([.now, .past], in: start..<end) && !view.holds(StrengthContext.alreadyWords, in: view.tokens)
  }

  static let limitAgain = StrengthPattern("this|that|the number|limit|ceiling|figure|maximum|cap")

  /// "About 150 American soldiers and 80 Italian Carabinieri arrived": the verb of the next figure is of both.
  func joined(
    _ position: Int, _ quantities: [FoundQuantity], nation: String?
  ) -> (StrengthReading, RuleName)? {
    let end = quantities[position].tokens.upperBound
    guard nation != nil, position + 1 < quantities.count, view.key(end) == NumberWords.and,
      quantities[position + 1].tokens.lowerBound == end + 1
    else { return nil }
    let next = quantities[position + 1]
    let unit = unit(of: next)
    guard unit?.kind.isMilitary == true, let other = self.nation(of: next, isRow: false),
      let rule = StrengthRuleIndex.shared.first(
        of: possibleRules, on: next.tokens,
        having: conditions(of: next, unit, nation: other, isRow: false), in: view),
      [.gain, .loss, .move].contains(rule.reading)
    else { return nil }
    return (rule.reading, rule.name)
  }
}
