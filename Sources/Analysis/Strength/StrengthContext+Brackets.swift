import Corpus
import Facts

/// Parts of a figure that brackets hold, "13,000 soldiers in 2009 (760 of them French)", and steps of a size.
extension StrengthContext {
  /// Whether a bracket behind a figure, or behind its date, gives the part of one state: the figure itself is nobody's alone.
  func holdsPart(behind figure: Int) -> Bool {
    var open = figure
    if let date = dates.first(where: { (figure...(figure + 1)).contains($0.tokens.lowerBound) }) {
      open = date.tokens.upperBound
    }
    guard open + 2 < view.tokens.upperBound, view.key(open) == StrengthContext.bracket,
      let number = ((open + 1)...(open + 2)).first(where: { view.token($0).kind == .number })
    else { return false }
    return view.nations.contains { code($0) != nil && $0.tokens.lowerBound == number + 1 }
  }

  /// "800 Italians will be among the additional 2,000 troops": the many are of several states.
  func isOfMany(_ figure: Range<Int>) -> Bool {
    let article = view.key(figure.lowerBound) == NumberWords.the ? figure.lowerBound : figure.lowerBound - 1
    return article > view.tokens.lowerBound && view.key(article) == NumberWords.the
      && StrengthContext.amongWord == view.key(article - 1)
  }

  /// The date of the figure whose part a bracket gives.
  func dateOfWhole(_ figure: Range<Int>) -> FoundDate? {
    var open = figure.lowerBound - 1
    if view.holds(StrengthContext.partWords, in: open..<open + 1) { open -= 1 }
    guard open > view.tokens.lowerBound, view.key(open) == StrengthContext.bracket,
      let date = dates.last(where: { $0.tokens.upperBound == open }), date.meaning.value != nil
    else { return nil }
    return date
  }
  private static let partWords = WordSet("including incl of")

  /// "a cut from 15,000 to 10,000 men", "to pass to 5,500 men", in a text about the force: men are its soldiers there.
  func isStepOfSize(_ figure: Range<Int>) -> Bool {
    guard topic.subject == .own, topic.documentNamesForce,
      view.document.tokens[figure].contains(where: { $0.kind == .number && $0.end - $0.start >= 4 }),
      view.holds(StrengthContext.fromOrTo, in: (figure.lowerBound - 1)..<figure.lowerBound)
    else { return false }
    return view.holds([.fall, .rise], in: (figure.lowerBound - 8)..<figure.lowerBound)
      || view.holds(StrengthContext.passing, in: (figure.lowerBound - 6)..<figure.lowerBound)
  }
  private static let fromOrTo = WordSet("from to at")
  private static let passing = WordSet("pass passes passed step go goes went from")

  /// "a worker, Bajram Hyseni (51), threatened to join them": how old somebody is, and no figure of soldiers.
  func isAge(_ figure: Range<Int>) -> Bool {
    let (open, close) = (figure.lowerBound - 1, figure.upperBound)
    return figure.count == 1 && open > view.tokens.lowerBound && close < view.tokens.upperBound
      && view.key(open) == StrengthContext.bracket && view.key(close) == StrengthContext.bracketEnd
      && view.token(open - 1).isCapitalised
  }
}
