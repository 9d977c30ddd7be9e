import Corpus
import Facts

/// The date beside a figure, and whose words it stands in.
extension StrengthContext {
  /// What the first rule that fires makes of a figure.
  func ruled(
    _ position: Int, _ quantities: [FoundQuantity], having conditions: StrengthConditions
  ) -> (StrengthReading, RuleName)? {
    StrengthRuleIndex.shared.first(
      of: possibleRules, on: quantities[position].tokens, having: conditions, in: view,
      upTo: ownEnd(of: position, quantities)
    ).map { ($0.reading, $0.name) }
  }

  /// Where what is told of a figure ends because another verb has a figure of its own: "has 273 soldiers there and will
  /// withdraw 30 of them".
  private func ownEnd(of position: Int, _ quantities: [FoundQuantity]) -> Int {
    guard position + 1 < quantities.count else { return .max }
    let next = quantities[position + 1].tokens.lowerBound
    let joiner = (quantities[position].tokens.upperBound..<max(quantities[position].tokens.upperBound, next)).last {
      StrengthContext.addings.contains(view.key($0)) && StrengthContext.modals.contains(view.key($0 + 1))
    }
    return joiner ?? .max
  }
  private static let addings = WordSet("and but")
  private static let modals = WordSet("will would can could may might is are has have had plans intends")

  /// Whether a figure goes on with one that was read as somebody else's: "in Bosnia from 19,000 to 12,000", "an army of
  /// 5,000 soldiers and 3,000 reservists".
  func goesOn(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?, behind foreign: Int) -> Bool {
    guard phrase.tokens.lowerBound == foreign + 1 else { return false }
    if unit == nil, view.key(foreign) == QuantityFinder.to { return true }
    return view.key(foreign) == Key.and && unit != nil
      && !view.forces.contains { $0.tokens.overlaps(phrase.tokens) }
      && !view.nations.contains { $0.tokens.overlaps(phrase.tokens) }
  }

  /// The date of the clause that dates the figure: not "since 1999", not "the 1999 campaign", not one between dashes.
  func statedDate(_ figure: Range<Int>) -> FoundDate? {
    if let whole = dateOfWhole(figure) { return whole }
    let clause = view.clause(around: figure.lowerBound)
    let present = presentRelative(figure) ?? ownersRelative(figure)
    let usable = dates.filter { date in
      if let present, !present.contains(date.tokens.lowerBound) { return false }
      guard date.meaning.value != nil, clause.contains(date.tokens.lowerBound), !date.tokens.overlaps(figure) else {
        return false
      }
      if isOfOtherTime(date, than: figure) { return false }
      // "since 2021" says from when on, not when.
      if StrengthContext.sinceWords.contains(view.key(date.tokens.lowerBound)) { return false }
      // "extend the mission beyond 2020 and raise it to 195"
      if view.holds(StrengthContext.beyondDate, in: (date.tokens.lowerBound - 2)..<(date.tokens.lowerBound + 1)) {
        return false
      }
      let before = date.tokens.lowerBound - 1
      if before >= view.tokens.lowerBound, StrengthContext.sinceWords.contains(view.key(before)) { return false }
      // "Hungary, whose general commands until October, has 469"
      if date.tokens.lowerBound < figure.lowerBound,
        ((before - 1)...date.tokens.lowerBound).contains(where: {
          view.tokens.contains($0) && DateFinder.untilWords.contains(view.key($0))
        })
      {
        return false
      }
      let after = date.tokens.upperBound
      if date.tokens.count == 1, after < view.tokens.upperBound, view.token(after).kind == .word,
        !QuantityFinder.stops.contains(view.key(after)), view.token(date.tokens.lowerBound).kind == .number
      {
        return false
      }
      let between =
        date.tokens.lowerBound < figure.lowerBound
        ? date.tokens.upperBound..<figure.lowerBound
        : figure.upperBound..<date.tokens.lowerBound
      if isParted(by: between, date, figure), !isReportedPeriod(date), !isOfHeading(date, figure) {
        return false
      }
      if date.tokens.lowerBound > figure.lowerBound, isOfNextClause(between) { return false }
      // "600 soldiers go to the former province, which was rocked by clashes last week"
      if date.tokens.lowerBound > figure.lowerBound + 1,
        between.dropFirst(2).contains(where: { StrengthContext.farRelatives.contains(view.key($0)) })
      {
        return false
      }
      // "sent 1,000 soldiers after the clashes in May", "3,700 before the events of 2023": the date is the other's.
      if date.tokens.lowerBound > figure.lowerBound,
        between.contains(where: { StrengthContext.turns.contains(view.key($0)) && $0 + 1 < date.tokens.lowerBound })
      {
        return false
      }
      // "16,500 now, fewer than in March 2004", "1,600, half of what they had in 2003": the date is the other's.
      if date.tokens.lowerBound > figure.lowerBound, view.holds(StrengthContext.comparisons, in: between) {
        return false
      }
      // "By 2002 it was 39,000, by the end of 2003 it was 17,500": a date before the figure bars one behind a comma.
      if date.tokens.lowerBound > figure.lowerBound, between.contains(where: { view.key($0) == QuantityFinder.comma }),
        dates.contains(where: {
          $0.meaning.value != nil && $0.tokens.upperBound <= figure.lowerBound && clause.contains($0.tokens.lowerBound)
        })
      {
        return false
      }
      // "from 235 to 190 and in October to 165": the date is of the figure behind it.
      if date.tokens.lowerBound == figure.upperBound + 1, view.key(figure.upperBound) == NumberWords.and,
        view.key(date.tokens.upperBound) == QuantityFinder.to
      {
        return false
      }
      // "about 6,000, down from 50,000 in 1999": the date is the figure's that stands between.
      if date.tokens.lowerBound > figure.lowerBound { return !holdsFigure(between) }
      // "after the attack in September, bringing KFOR to 4,800": what was so after the other's date.
      let opening = (date.tokens.lowerBound - 14)..<date.tokens.lowerBound
      if opening.clamped(to: view.tokens).dropLast().contains(where: {
        StrengthContext.turns.contains(view.key($0)) && $0 > clause.lowerBound && holdsFigure(clause.lowerBound..<$0)
      }) {
        return false
      }
      // "14,000 in 2009 and 10,000 now": it hangs on the figure before it.
      let hung = (date.tokens.lowerBound - 2)..<date.tokens.lowerBound
      let isParted =
        date.tokens.lowerBound > view.tokens.lowerBound && view.key(date.tokens.lowerBound - 1) == QuantityFinder.comma
      // "from 235 to 190 in April and in October to 165": behind "and" it is of the next figure.
      let isNext =
        date.tokens.lowerBound > view.tokens.lowerBound && view.key(date.tokens.lowerBound - 1) == NumberWords.and
      return isParted || isNext || !holdsFigure(hung.clamped(to: view.tokens))
    }
    return usable.min { one, other in
      let (left, right) = (isAcrossVerb(one.tokens, figure), isAcrossVerb(other.tokens, figure))
      return left == right ? distance(one.tokens, figure) < distance(other.tokens, figure) : right
    }
  }

  /// Whether a bracket or a dash parts a date from its figure; "KFOR (Kosovo Force)" between them does not.
  private func isParted(by between: Range<Int>, _ date: FoundDate, _ figure: Range<Int>) -> Bool {
    let marks = between.filter { StrengthContext.brackets.contains(view.key($0)) }
    if marks.isEmpty { return false }
    return marks.count != 2 || date.tokens.lowerBound < figure.lowerBound
      || view.key(marks[0]) != StrengthContext.bracket
      || view.key(marks[1]) != StrengthContext.bracketEnd
  }

  /// "Over the reporting period (1 to 31 December 2002) there were": the brackets say which.
  private func isReportedPeriod(_ date: FoundDate) -> Bool {
    let bracket = date.tokens.lowerBound - 1
    return bracket > view.tokens.lowerBound && view.key(bracket) == StrengthContext.bracket
      && view.key(bracket - 1) == StrengthContext.periodWord
  }
  private static var periodWord: WordKey { "period" }

  /// "Troop strength (January 2010): 9,923"
  private func isOfHeading(_ date: FoundDate, _ figure: Range<Int>) -> Bool {
    let end = date.tokens.upperBound
    return figure.lowerBound == end + 2 && view.key(end) == StrengthContext.bracketEnd
      && view.key(end + 1) == Key.colon
  }

  /// "when it marched in in 1999, had 16,000 at the time of the riots of 2008": a date that a comma and the verb part from
  /// the figure is not as near as one behind it.
  private func isAcrossVerb(_ date: Range<Int>, _ figure: Range<Int>) -> Bool {
    guard date.upperBound < figure.lowerBound else { return false }
    let between = date.upperBound..<figure.lowerBound
    // "reinforced it that June and 200 followed in October"
    if between.count == 1, view.key(between.lowerBound) == NumberWords.and { return true }
    return view.key(between.lowerBound) == QuantityFinder.comma
      && between.dropFirst().contains { StrengthContext.presentVerbs.contains(view.key($0)) }
  }

  /// Whether a date is none of a figure's by its own words: "kept there for a decade", "since the split two years ago", what
  /// is past of a thing that "will" be, or told behind a comma of what somebody has today.
  private func isOfOtherTime(_ date: FoundDate, than figure: Range<Int>) -> Bool {
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    let opening = ((start - 1)...start).contains { view.tokens.contains($0) && view.key($0) == StrengthContext.forKey }
    if opening, let first = date.meaning.value?.first, let last = date.meaning.value?.last,
      last.number - first.number > 400
    {
      return true
    }
    // "after September's clash": the clash was then.
    if end < view.tokens.upperBound, view.token(end).kind == .possessive,
      ((start - 2)..<start).clamped(to: view.tokens).contains(where: { StrengthContext.turns.contains(view.key($0)) })
    {
      return true
    }
    var index = start - 1
    while index >= view.tokens.lowerBound, start - index <= 10, view.key(index) != QuantityFinder.comma {
      // "since the territory split off two years ago"
      if StrengthContext.sinceWords.contains(view.key(index)), end < figure.lowerBound || index > figure.upperBound {
        return true
      }
      index -= 1
    }
    // "including the reservists who were there in the spring, which makes it the largest in a force of 5,800"
    if end < figure.lowerBound, view.key(end) == QuantityFinder.comma,
      ((start - 6)..<start).clamped(to: view.tokens).contains(where: {
        StrengthContext.relatives.contains(view.key($0)) && StrengthContext.pastBe.contains(view.key($0 + 1))
      })
    {
      return true
    }
    guard start > figure.upperBound else { return false }
    let verb = ((figure.lowerBound - 3)..<figure.lowerBound).clamped(to: view.tokens)
    if verb.contains(where: { StrengthContext.presentOnly.contains(view.key($0)) }),
      (figure.upperBound..<start).contains(where: { view.key($0) == QuantityFinder.comma })
    {
      return true
    }
    guard let published = publication.date?.first, let last = date.meaning.value?.last, last < published else {
      return false
    }
    let near = ((figure.lowerBound - 6)..<figure.lowerBound).clamped(to: view.tokens)
    return start > figure.upperBound + 2 && near.contains { view.key($0) == StrengthContext.willKey }
  }
  private static let presentOnly = WordSet("has have numbers counts keeps includes comprises contributes provides")
  static let pastBe = WordSet("was were had")
  private static var forKey: WordKey { "for" }
  private static var willKey: WordKey { "will" }

  /// "and KFOR, which has around 4,600 troops in the country, undertook": what a relative tells in the present is of no
  /// other day that its sentence names.
  private func presentRelative(_ figure: Range<Int>) -> Range<Int>? {
    let reach = ((figure.lowerBound - 5)..<figure.lowerBound).clamped(to: view.tokens)
    guard let which = reach.last(where: { StrengthContext.relatives.contains(view.key($0)) }),
      which > view.tokens.lowerBound, view.key(which - 1) == QuantityFinder.comma,
      StrengthContext.presentVerbs.contains(view.key(which + 1)) || StrengthContext.having.contains(view.key(which + 1))
    else { return nil }
    return which..<endOfInsertion(figure)
  }

  /// "Spain, whose 620 troops are in Istok, will leave by the summer": the date is of the main clause.
  private func ownersRelative(_ figure: Range<Int>) -> Range<Int>? {
    let reach = ((figure.lowerBound - 3)..<figure.lowerBound).clamped(to: view.tokens)
    guard let whose = reach.last(where: { view.key($0) == StrengthContext.whoseWord }), whose > view.tokens.lowerBound,
      view.key(whose - 1) == QuantityFinder.comma
    else { return nil }
    return whose..<endOfInsertion(figure)
  }

  private func endOfInsertion(_ figure: Range<Int>) -> Int {
    (figure.upperBound..<view.tokens.upperBound).first { view.key($0) == QuantityFinder.comma }
      ?? view.tokens.upperBound
  }
  private static var whoseWord: WordKey { "whose" }
  private static let having = WordSet("has have numbers counts keeps includes comprises")
  private static let turns = WordSet("after following before")
  private static let beyondDate = WordSet("beyond")
  private static let farRelatives = WordSet("which where whose")
  static let byDate = WordSet("by in next")
  static let comparisons = WordSet("than what unlike")
  static let besideBasis = "the date beside it: "

  /// Whose words the figure stands in; the smallest run wins.
  func speaker(of figure: Range<Int>) -> EntityID? {
    let said = attributions.innermost(around: figure)
    // Where the whole sentence is somebody's words, all of it is.
    if let said, said.tokens.lowerBound > view.tokens.lowerBound + 1, isAside(figure) { return nil }
    return said?.meaning.speaker
  }

  /// "said the vote, which passed under the gaze of 19,000 peacekeepers, showed …", "…, despite the presence of 36,000
  /// peacekeepers": what the reporter adds between the commas of reported words.
  private func isAside(_ figure: Range<Int>) -> Bool {
    guard
      !view.document.tokens[view.tokens].contains(where: { StrengthContext.quoteMarks.contains($0.key) })
        || !isQuoted(figure)
    else { return false }
    var index = figure.lowerBound - 1
    while index > view.tokens.lowerBound, figure.lowerBound - index < 16 {
      if view.key(index) == QuantityFinder.comma {
        let next = view.key(index + 1)
        if StrengthContext.asideOpeners.contains(next) { return true }
        guard StrengthContext.relatives.contains(next) else { return false }
        return ((figure.upperBound)..<min(view.tokens.upperBound, figure.upperBound + 8)).contains {
          view.key($0) == QuantityFinder.comma
        }
      }
      index -= 1
    }
    return false
  }

  private func isQuoted(_ figure: Range<Int>) -> Bool {
    view.document.tokens[view.tokens.lowerBound..<figure.lowerBound].count {
      StrengthContext.quoteMarks.contains($0.key)
    } % 2 == 1
  }
  private static let asideOpeners = WordSet("despite notwithstanding")
  private static let quoteMarks = WordSet(["\"", "“", "”", "``", "''"].map { SentenceSplitter.rawKey($0) })
}

/// Relative clauses that say whose or where a figure is.
extension StrengthContext {
  /// "the capital of Hungary, which has": the relative clause is about the state.
  func isTakenUp(_ nation: SentenceView.Nation) -> Bool {
    let comma = nation.tokens.upperBound
    return comma + 1 < view.tokens.upperBound && view.key(comma) == QuantityFinder.comma
      && StrengthContext.which == view.key(comma + 1)
  }

  /// The word that ", where" before a figure takes up; nil for none.
  func placeOfWhere(_ words: Range<Int>) -> Int? {
    guard let index = words.last(where: { view.key($0) == StrengthContext.whereWord }),
      index - 2 >= view.tokens.lowerBound
    else { return nil }
    return view.key(index - 1) == QuantityFinder.comma ? index - 2 : index - 1
  }
  private static var whereWord: WordKey { "where" }
}
