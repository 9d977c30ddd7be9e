import Corpus
import Facts

/// Rows of tables and lists of states.
extension StrengthContext {
  /// Positions of quantities that are rows of a table or list of states: "Italy 551, Germany 530".
  func tableRows(_ quantities: [FoundQuantity]) -> Set<Int> {
    var rows: Set<Int> = []
    for position in quantities.indices where isRow(quantities[position]) { rows.insert(position) }
    if rows.isEmpty { return rows }
    // "6,000 in Macedonia (1) and 1,600 in Albania": one small number in brackets is the number of a note.
    let bracketed = rows.filter { view.key(quantities[$0].tokens.lowerBound - 1) == StrengthContext.bracket }
    if bracketed.count == 1, let note = bracketed.first, (quantities[note].meaning.quantity.value ?? 0) < 10 {
      rows.remove(note)
    }
    // One row alone is a row in a short line, or beside another figure: "Hungary has 467 and Italy 1,100".
    let needed = view.tokens.count <= 6 || quantities.count > 1 ? 1 : 2
    return rows.count >= needed ? rows : []
  }

  func isRow(_ phrase: FoundQuantity) -> Bool { rowNation(phrase) != nil }

  /// "Italy 551", "the Italians close to 2,100", "the French 1,800".
  private func isRowName(_ nation: SentenceView.Nation, _ phrase: FoundQuantity) -> Bool {
    if !nation.name.isAdjective { return true }
    // "the Greek one 112"
    guard (phrase.meaning.quantity.value ?? 0) > 12 else { return false }
    let before = nation.tokens.lowerBound - 1
    return before > view.tokens.lowerBound && view.key(before) == StrengthContext.the
      && (view.token(before - 1).kind == .mark || view.key(before - 1) == NumberWords.and)
  }

  /// The state right before a figure, or in brackets behind it.
  func rowNation(_ phrase: FoundQuantity) -> String? {
    var index = phrase.tokens.lowerBound - 1
    var marks = 0
    while index >= view.tokens.lowerBound, marks < 3, view.token(index).kind == .mark {
      if view.key(index) == QuantityFinder.comma || view.key(index) == SentenceView.semicolon { return nil }
      index -= 1
      marks += 1
    }
    // "the Portuguese contingent has 186 soldiers, the Greek one 112"
    if index > view.tokens.lowerBound, StrengthContext.one == view.key(index),
      let nation = view.nations.first(where: { $0.tokens.upperBound == index && $0.name.isAdjective })
    {
      return nation.name.code
    }
    if index >= view.tokens.lowerBound,
      let nation = view.nations.first(where: { $0.tokens.upperBound == index + 1 && isRowName($0, phrase) })
    {
      return code(nation)
    }
    let next = phrase.tokens.upperBound
    if phrase.meaning.noun == nil, next + 1 < view.tokens.upperBound, view.key(next) == StrengthContext.bracket,
      let nation = view.nations.first(where: { $0.tokens.lowerBound == next + 1 })
    {
      return nation.name.code
    }
    return nil
  }

  /// "Italy 542, Hungary 366. Total: 2,348", "the remaining contingents number 1,952": of no one state.
  func isSum(_ figure: Range<Int>) -> Bool {
    var before = figure.lowerBound - 1
    if before > view.tokens.lowerBound, StrengthContext.sumMarks.contains(view.key(before)) { before -= 1 }
    if before >= view.tokens.lowerBound, StrengthContext.sums.contains(view.key(before)),
      before == view.tokens.lowerBound || view.token(before - 1).kind == .mark
    {
      return true
    }
    return StrengthContext.remaining.matches(before: figure.lowerBound, in: view)
  }
  private static let sums = WordSet("total altogether overall sum")
  private static let sumMarks = WordSet(": - – of is was")
  /// What stands before the figure of all who are not named: "the other nations together have".
  static let remainingContributors =
    "remaining|other|rest|others ..2 contingents|nations|countries|states|contributors|partners ..5"
  private static let remaining = StrengthPattern(remainingContributors)

  /// "the maximum was lowered from 235 to 190", "a limit of 1,850": as many as that and no more.
  func hedged(_ quantity: Quantity, _ reading: StrengthReading) -> Quantity {
    guard reading == .ceiling, quantity.qualifier == .exact, let value = quantity.value,
      view.holds(StrengthContext.maxima, in: view.tokens), !view.holds(StrengthContext.ceilings, in: view.tokens)
    else { return quantity }
    return Quantity(value, .upTo)
  }
  private static let maxima = WordSet("maximum limit limits")
  private static let ceilings = WordSet("ceiling ceilings")
}
