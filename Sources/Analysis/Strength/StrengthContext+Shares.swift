import Facts

/// Figures that stand for several states, for a state whose verb is left out, or for a whole beside its part.
extension StrengthContext {
  /// The state whose verb is left out: "Poland keeps 240; Hungary, which leads the list, more than 460".
  func gappedNation(of phrase: FoundQuantity, _ unit: UnitTable.Unit?, after last: FigureReading?) -> String? {
    guard unit == nil, let last, last.nation != nil, last.reading != .nothing,
      phrase.tokens.lowerBound > view.tokens.lowerBound
    else { return nil }
    let before = view.key(phrase.tokens.lowerBound - 1)
    guard before == QuantityFinder.comma || before == StrengthContext.with else { return nil }
    let between = last.phrase.tokens.upperBound..<phrase.tokens.lowerBound
    let named = view.nations.filter { between.contains($0.tokens.lowerBound) && !$0.name.isAdjective }
    guard named.count == 1, let only = named.first, !isObject(only) else { return nil }
    return code(only)
  }

  /// The states that each have, send or lose a figure: "Canada and the Netherlands each provide five people".
  func sharers(
    of phrase: FoundQuantity, after last: FigureReading?
  ) -> (nations: [String], reading: StrengthReading) {
    let figure = phrase.tokens
    let isEach =
      view.holds(StrengthContext.each, in: figure.upperBound..<(figure.upperBound + 1))
      || view.holds(StrengthContext.each, in: (figure.lowerBound - 4)..<figure.lowerBound)
    guard isEach, phrase.meaning.quantity.value != nil else { return ([], .nothing) }
    let start = max(view.clause(around: figure.lowerBound).lowerBound, last?.phrase.tokens.upperBound ?? 0)
    let named = view.nations.filter { $0.tokens.lowerBound >= start && $0.tokens.upperBound <= figure.lowerBound }
    guard named.count >= 2, named.allSatisfy({ !$0.name.isAdjective && code($0) != nil }) else { return ([], .nothing) }
    for (left, right) in zip(named, named.dropFirst()) {
      let isList = (left.tokens.upperBound..<right.tokens.lowerBound).allSatisfy {
        StrengthContext.listMarks.contains(view.key($0))
      }
      guard isList else { return ([], .nothing) }
    }
    guard isOwn(phrase, unit: unit(of: phrase), isRow: false) || topic.subject == .own else { return ([], .nothing) }
    let verbs = named[named.count - 1].tokens.upperBound..<figure.lowerBound
    let reading: StrengthReading =
      view.holds(StrengthContext.outWords, in: figure.upperBound..<(figure.upperBound + 3))
      ? .loss
      : view.holds([.send, .rise, .demand], in: verbs)
        ? .gain : view.holds([.leave, .fall], in: verbs) ? .loss : .level
    return (named.compactMap(code), reading)
  }

  static let hurtRule: RuleName = "casualties"

  /// "seven of its |365 soldiers", "two of KFOR's |4,500": all of a state's or the force's, of whom some were hurt.
  func isWholeOfPart(_ figure: FigureReading) -> Bool {
    let its = figure.phrase.tokens.lowerBound - 1
    guard figure.value >= 50, figure.nation != nil || figure.value >= 3000, its - 1 > view.tokens.lowerBound,
      StrengthContext.possessives.contains(view.key(its)) || view.token(its).kind == .possessive,
      let of = (max(view.tokens.lowerBound + 1, its - 4)..<its).last(where: {
        view.key($0) == NumberWords.of
      })
    else { return false }
    return view.token(of - 1).kind == .number || StrengthContext.numerals.contains(view.key(of - 1))
  }

  /// "has 2,800 soldiers in Afghanistan, five in Kosovo and 60 in Haiti": a small number of a list by lands.
  func isListedThere(_ phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    let before = phrase.tokens.lowerBound - 1
    guard before > view.tokens.lowerBound, next + 1 < view.tokens.upperBound, view.key(next) == StrengthContext.inWord,
      view.classes(next + 1).contains(.kosovo), StrengthContext.listMarks.contains(view.key(before)),
      view.nations.contains(where: { $0.tokens.upperBound <= before && !$0.name.isAdjective && code($0) != nil })
    else { return false }
    return (view.tokens.lowerBound..<before).contains { extractor.units[view.key($0)]?.kind == .troops }
  }

  /// "5,500 troops, from 10,000, now that Kosovo's police ...": behind a comma, in a clause of its own.
  func isApart(_ force: Range<Int>, _ figure: Range<Int>) -> Bool {
    guard force.lowerBound > figure.upperBound else { return false }
    let between = figure.upperBound..<force.lowerBound
    guard let comma = between.last(where: { view.key($0) == QuantityFinder.comma }) else { return false }
    return view.holds(StrengthContext.joiners, in: comma..<force.lowerBound)
  }

  private static let numerals = WordSet(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens some several many half")
  private static let each = WordSet("each apiece")
  private static let outWords = WordSet("out home away")

  /// "It stood at 39,000 by 2002, and at 26,000 in 2003": the verb of the figure before goes on.
  func isSecondMark(_ phrase: FoundQuantity, after last: FigureReading?) -> Bool {
    guard phrase.meaning.noun == nil, let last, last.reading != .nothing,
      phrase.tokens.lowerBound - 2 > last.phrase.tokens.upperBound
    else { return false }
    let before = phrase.tokens.lowerBound - 1
    guard StrengthContext.atWords.contains(view.key(before)) else { return false }
    // "and in June 2003 at about 26,000"
    var and = before - 1
    if let date = dates.first(where: { $0.tokens.upperBound == before }) {
      and = date.tokens.lowerBound - 1
      if StrengthContext.inWords.contains(view.key(and)) { and -= 1 }
    }
    return and > last.phrase.tokens.upperBound - 1 && view.key(and) == NumberWords.and
  }
}
