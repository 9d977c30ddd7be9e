import Corpus
import Facts

/// What a name of a force or a state does in its sentence: object, receiver, person.
extension StrengthContext {
  /// "Ankara, which leads KFOR, has": the force stands in a clause between commas that hangs on the subject.
  func isInRelative(_ force: SentenceView.Force, upTo figure: Range<Int>) -> Bool {
    guard
      let end = (force.tokens.upperBound..<max(force.tokens.upperBound, figure.lowerBound)).last(where: {
        view.key($0) == QuantityFinder.comma
      }),
      !view.classes(end + 1).isDisjoint(with: [.have, .give, .send])
        || StrengthContext.willWords.contains(view.key(end + 1))
    else { return false }
    let first = max(view.tokens.lowerBound + 1, force.tokens.lowerBound - 8)
    guard first < force.tokens.lowerBound else { return false }
    let reach = first..<force.tokens.lowerBound
    return reach.contains { index in
      StrengthContext.relatives.contains(view.key(index)) && view.key(index - 1) == QuantityFinder.comma
        && view.nations.contains { $0.tokens.upperBound == index - 1 }
    }
  }

  /// "from Italy and Spain", "from Albania, Greece and Romania": the first of several states.
  func isListed(after index: Int, than code: String? = nil) -> Bool {
    guard index + 1 < view.tokens.upperBound else { return false }
    if view.key(index) == NumberWords.and {
      // "850 of them Italian and 635 American": the second has a figure of its own.
      if view.token(index + 1).kind == .number { return false }
      return view.nations.contains {
        $0.tokens.lowerBound <= index + 2 && $0.tokens.lowerBound > index && $0.name.code != code
      }
        || view.forces.contains { $0.tokens.lowerBound == index + 1 && $0.name.kind == .alliance }
    }
    guard view.key(index) == QuantityFinder.comma,
      let next = view.nations.first(where: { $0.tokens.lowerBound == index + 1 })
    else { return false }
    var end = next.tokens.upperBound
    // "from Albania, Bulgaria, and Romania"
    if view.key(end) == QuantityFinder.comma, view.key(end + 1) == NumberWords.and { end += 1 }
    return end < view.tokens.upperBound && StrengthContext.listMarks.contains(view.key(end))
      && (next.name.code != code && code != nil || isListed(after: end, than: code))
  }

  /// "the Italian inherits": one person, not Italy.
  func isSinglePerson(_ nation: SentenceView.Nation) -> Bool {
    guard nation.name.isAdjective, !nation.name.isPeople, nation.tokens.lowerBound > view.tokens.lowerBound,
      StrengthContext.singles.contains(view.key(nation.tokens.lowerBound - 1))
    else { return false }
    let next = nation.tokens.upperBound
    guard next < view.tokens.upperBound, view.token(next).kind == .word, !view.token(next).isCapitalised else {
      return false
    }
    // "the American task force", "the British soldiers"
    let heads: StrengthWordClasses = [.military, .mission, .presence, .government, .part]
    guard view.classes(next).isDisjoint(with: heads),
      next + 1 >= view.tokens.upperBound || view.key(next) != QuantityFinder.task
        || view.classes(next + 1).isDisjoint(with: heads)
    else { return false }
    let last = view.token(nation.tokens.upperBound - 1)
    let isPlural = "hes".utf8.contains(view.document.text.bytes[Int(last.end) - 1] | 0x20)
    return !isPlural && !StrengthContext.shares.contains(view.key(next)) && !isPerson(after: next)
  }

  /// "the largest reinforcement came from Turkey, around 500 soldiers": the state right before the comma.
  func originBefore(_ figure: Range<Int>) -> String? {
    let comma = figure.lowerBound - 1
    guard comma > view.tokens.lowerBound, view.key(comma) == QuantityFinder.comma,
      let nation = view.nations.first(where: { $0.tokens.upperBound == comma && !$0.name.isAdjective })
    else { return nil }
    let from = nation.tokens.lowerBound - 1
    guard from > view.tokens.lowerBound, view.key(from) == QuantityFinder.fromWord,
      StrengthContext.comes.contains(view.key(from - 1))
    else { return nil }
    return code(nation)
  }

  /// "The Albanian army has 8,500 soldiers": the army of a state, at home.
  var isHomeArmy: Bool {
    guard view.mayHold(StrengthContext.homeArmies), view.all.contains(.have) else { return false }
    return view.tokens.contains { index in
      StrengthContext.homeArmies.contains(view.key(index)) && index > view.tokens.lowerBound
        && (view.token(index - 1).kind == .possessive || view.nations.contains { $0.tokens.upperBound == index })
        && index + 1 < view.tokens.upperBound && view.classes(index + 1).contains(.have)
    }
  }

  /// "The first presence, right after the Serb forces had left, numbered 50,000": where the subject ends that an insertion
  /// parts from its verb.
  func beforeInsertion(_ figure: Range<Int>, _ clause: Range<Int>) -> Int? {
    let verb = figure.lowerBound - 1
    guard verb > clause.lowerBound + 3, view.classes(verb).contains(.have), view.key(verb - 1) == QuantityFinder.comma,
      let comma = ((clause.lowerBound + 1)..<(verb - 1)).last(where: { view.key($0) == QuantityFinder.comma }),
      view.holds([.presence, .mission], in: (comma - 4)..<comma)
    else { return nil }
    return comma - 1
  }

  /// Where "of the 18,400" behind a figure has its number.
  func wholeNumber(behind next: Int) -> Int? {
    guard next + 2 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      StrengthContext.definites.contains(view.key(next + 1)), view.token(next + 2).kind == .number
    else { return nil }
    return next + 2
  }

  /// "of which 600 are stationed in Kosovo": what stands right behind the figure places it.
  func isPlacedHere(_ figure: Range<Int>) -> Bool {
    let reach = (figure.upperBound..<(figure.upperBound + 5)).clamped(to: view.tokens)
    guard let place = reach.first(where: { view.classes($0).contains(.kosovo) }) else { return false }
    return (figure.upperBound..<place).allSatisfy {
      view.token($0).kind == .word && !StrengthContext.listMarks.contains(view.key($0))
    } && view.holds([.give, .have, .send], in: figure.upperBound..<place)
  }

  /// "200 troops were on their way from the UK", "soldiers were flown in from Italy".
  func originAfter(_ figure: Range<Int>) -> String? {
    let clause = view.clause(around: figure.lowerBound)
    // "America had 2,000 marines on their way from Greece": whose they are is said before.
    if view.nations.contains(where: {
      clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= figure.lowerBound && code($0) != nil
        && !isObject($0)
    }) {
      return nil
    }
    let reach = figure.upperBound..<max(figure.upperBound, min(clause.upperBound - 1, figure.upperBound + 8))
    guard
      let from = reach.first(where: {
        view.key($0) == QuantityFinder.fromWord || view.token($0).kind == .number || view.token($0).kind == .mark
      }), view.key(from) == QuantityFinder.fromWord, from > figure.upperBound,
      StrengthContext.comingWords.contains(view.key(from - 1)),
      let nation = view.nations.first(where: {
        ($0.tokens.lowerBound == from + 1 || $0.tokens.lowerBound == from + 2) && !$0.name.isAdjective
      }), !isListed(after: nation.tokens.upperBound, than: nation.name.code)
    else { return nil }
    return code(nation)
  }

  private static let units = WordSet("contingent detachment battalion company")
  static var inWord: WordKey { "in" }
  static let besides = WordSet("besides alongside unlike")
  static let otherSide = WordSet("from by against after")
  static let comingWords = WordSet("way in over coming come comes came flown arrived arriving brought sent")

  func isGivenTo(_ force: SentenceView.Force, upTo figure: Range<Int>) -> Bool {
    var before = force.tokens.lowerBound - 1
    while before > view.tokens.lowerBound,
      StrengthContext.forceAdjectives.contains(view.key(before))
        || view.forces.contains(where: { $0.tokens.contains(before) })
    {
      before -= 1
    }
    guard before >= view.tokens.lowerBound else { return false }
    // "its KFOR contingent"
    let after = force.tokens.upperBound
    if after < view.tokens.upperBound, StrengthContext.shares.contains(view.key(after)),
      StrengthContext.possessives.contains(view.key(before)) || view.token(before).kind == .possessive
    {
      return true
    }
    // "approved a KFOR contingent of 550"
    if after < view.tokens.upperBound, StrengthContext.units.contains(view.key(after)),
      StrengthContext.singles.contains(view.key(before))
    {
      return true
    }
    // "has cut its Kosovo force by half, to 2,500"
    if StrengthContext.possessives.contains(view.key(before)), view.holds(.kosovo, in: force.tokens) { return true }
    if StrengthContext.givenTo.contains(view.key(before)) { return true }
    if view.token(before).kind != .mark,
      view.nations.contains(where: { $0.tokens.upperBound - 1 == before || $0.tokens.upperBound == before })
    {
      return true
    }
    return !view.classes(before).isDisjoint(with: [.give, .send, .more])
  }

  func isObject(_ nation: SentenceView.Nation) -> Bool {
    let before = nation.tokens.lowerBound - 1
    guard before >= view.tokens.lowerBound else { return false }
    if view.key(before) == NumberWords.and, let first = view.nations.first(where: { $0.tokens.upperBound == before }) {
      return isObject(first)
    }
    // "the ministry in Budapest": it speaks for its state.
    if nation.name.isCapital, before > view.tokens.lowerBound, view.key(before) == StrengthContext.inWord,
      view.classes(before - 1).contains(.government)
    {
      return false
    }
    // "the number of Germans"
    if before > view.tokens.lowerBound, view.key(before) == NumberWords.of,
      StrengthContext.numberOf.contains(view.key(before - 1))
    {
      return false
    }
    // "took over from the Slovenes"
    if before > view.tokens.lowerBound, StrengthContext.the == view.key(before),
      nation.name.isPeople && StrengthContext.otherSide.contains(view.key(before - 1))
        || StrengthContext.besides.contains(view.key(before - 1))
    {
      return true
    }
    // "the contingent from Moldova"
    if before > view.tokens.lowerBound, StrengthContext.fromWords.contains(view.key(before)),
      StrengthContext.shares.contains(view.key(before - 1))
    {
      return false
    }
    // "leaving Bosnia for Kosovo"
    let after = nation.tokens.upperBound
    if after < view.tokens.upperBound, view.key(after) == StrengthContext.forWord, view.classes(before).contains(.leave)
    {
      return true
    }
    return StrengthContext.notSubject.contains(view.key(before))
  }

  /// "brings KFOR", "cut NATO's force": the direct object of a change.
  func isMeasured(_ force: SentenceView.Force) -> Bool {
    let before = force.tokens.lowerBound - 1
    guard before >= view.tokens.lowerBound else { return true }
    return !view.classes(before).isDisjoint(with: [.rise, .fall])
      || StrengthContext.bringWords.contains(view.key(before))
  }

  /// "leads KFOR and contributes 852": the sentence goes on with its subject, not with the force.
  func isObjectBefore(_ figure: Range<Int>, _ force: SentenceView.Force) -> Bool {
    let between = force.tokens.upperBound..<figure.lowerBound
    // "will reinforce KFOR with 350 soldiers": whoever reinforces it sends them.
    var verb = force.tokens.lowerBound - 1
    if verb > view.tokens.lowerBound, view.key(verb) == Key.the { verb -= 1 }
    if verb > view.tokens.lowerBound, view.classes(verb).contains(.rise), between.count < 4,
      between.contains(where: { StrengthContext.raising.contains(view.key($0)) })
    {
      return true
    }
    guard let and = between.first(where: { view.key($0) == NumberWords.and }), and + 1 < figure.lowerBound else {
      return false
    }
    return !view.classes(and + 1).isDisjoint(with: [.give, .send])
  }

  private static let raising = WordSet("with by")

  func isPerson(after index: Int) -> Bool {
    guard index < view.tokens.upperBound else { return false }
    return StrengthContext.titles.contains(view.key(index))
  }
}
