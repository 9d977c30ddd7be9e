import Corpus
import Facts

/// The state that a clause, or the text so far, is about.
extension StrengthContext {
  /// "Germany's 530 soldiers", "Switzerland has 195 soldiers", "the British contingent numbers 600".
  func subjectNation(left figure: Range<Int>, value: Int?) -> String? {
    let clause = view.clause(around: figure.lowerBound)
    var index = figure.lowerBound - 1
    var said = false
    while index >= clause.lowerBound {
      // "60,000 in 1999 (including 6,000 French), 13,000 in 2009": what stands in brackets is of the figure before.
      if view.key(index) == StrengthContext.bracketEnd,
        let bracket = (clause.lowerBound..<index).last(where: { view.key($0) == StrengthContext.bracket })
      {
        index = bracket - 1
        continue
      }
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
          // "Germany said NATO will send KFOR 350 soldiers": the alliance sends them.
          if force.name.kind == .alliance, after < figure.lowerBound,
            StrengthContext.allianceVerbs.contains(view.key(after)),
            view.classes(force.tokens.lowerBound - 1).contains(.say)
              || view.key(force.tokens.lowerBound - 1) == StrengthContext.thatWord
          {
            return nil
          }
          // "the ranks of KFOR, now at 4,800"
          let given =
            force.tokens.lowerBound > view.tokens.lowerBound
            && StrengthContext.intoForce.contains(view.key(force.tokens.lowerBound - 1))
          if !given, view.holds(.now, in: after..<min(figure.lowerBound, after + 2)),
            view.key(after) == QuantityFinder.comma
          {
            return nil
          }
          let isPassedBy =
            isGivenTo(force, upTo: figure) || isObjectBefore(figure, force) || isInRelative(force, upTo: figure)
          if said || isSubject || !isPassedBy { return nil }
          index = force.tokens.lowerBound - 1
          continue
        case .other: return nil
        }
      }
      // "troops serve with the mission in the province, which is 16,000-strong"
      if StrengthContext.which == view.key(index), index > clause.lowerBound,
        view.key(index - 1) == QuantityFinder.comma,
        !view.nations.contains(where: { $0.tokens.upperBound == index - 1 }),
        let head = (max(clause.lowerBound, index - 7)..<index).last(where: {
          StrengthContext.wholes.contains(view.key($0))
        }), !view.nations.contains(where: { $0.tokens.upperBound == head })
      {
        return nil
      }
      // "a force which has 15,500", "the mission has": the whole, whoever stands further left.
      if StrengthContext.wholes.contains(view.key(index)), index + 1 < figure.lowerBound, isSubjectAlone(index) {
        return nil
      }
      if view.classes(index).contains(.say), !view.nations.contains(where: { $0.tokens.contains(index) }) {
        said = true
      }
      if let nation = view.nations.last(where: { $0.tokens.contains(index) }) {
        // "the Kosovo battalion": where, not whose.
        if nation.name.isLand {
          index = nation.tokens.lowerBound - 1
          continue
        }
        let isObject = isObject(nation)
        let after = nation.tokens.upperBound
        let isTroops = view.holds([.military], in: after..<min(figure.lowerBound, after + 2))
        let isRelative =
          after + 1 < figure.lowerBound && StrengthContext.relatives.contains(view.key(after + 1))
        // "the ministry of defence of Romania said"
        let isRuled =
          said && view.key(nation.tokens.lowerBound - 1) == NumberWords.of
          && view.holds(.government, in: (nation.tokens.lowerBound - 4)..<(nation.tokens.lowerBound - 1))
        if isObject && !isTroops && !isRelative && !isRuled {
          index = nation.tokens.lowerBound - 1
          continue
        }
        if said {
          let reach = after..<min(figure.lowerBound, after + 5)
          // "Ankara said": a state speaks of its own soldiers.
          if !nation.name.isAdjective || isPeople(nation), isSayer(upTo: after, figure) { return code(nation) }
          if isSpeakersOwn(figure, nation) { return code(nation) }
          let speaksForState =
            (after < figure.lowerBound && view.token(after).kind == .possessive) || view.holds(.government, in: reach)
          let sends =
            view.holds([.send, .arrive, .rise], in: figure.lowerBound..<clause.upperBound)
            || view.holds([.send, .rise, .reserve, .leave, .fall], in: after..<figure.lowerBound)
            || view.holds(StrengthContext.onTheWay, in: figure.upperBound..<clause.upperBound)
          return speaksForState && sends ? code(nation) : nil
        }
        // "Vienna answers Berlin's call: 150 men": the call is Berlin's, not the men.
        if after + 1 < figure.lowerBound, view.token(after).kind == .possessive,
          view.classes(after + 1).isDisjoint(with: [
            .military, .presence, .mission, .part, .government, .give, .reserve,
          ]),
          !StrengthContext.shares.contains(view.key(after + 1)),
          view.nations.contains(where: {
            clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= nation.tokens.lowerBound
              && !self.isObject($0)
          })
        {
          index = nation.tokens.lowerBound - 1
          continue
        }
        // "Germany/Austria, 700", "Italy and Germany have 1,000": two states are a sum.
        if isJoint(nation) { return nil }
        // "US General Smith has 16,000 troops": a person's nationality is not the troops'.
        if isSinglePerson(nation) {
          index = nation.tokens.lowerBound - 1
          continue
        }
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
      // "Britain sent 750 as NATO officials revealed that 1,000 could go": of whom they speak.
      let speaks = view.forces.contains {
        $0.name.kind == .alliance && $0.tokens.upperBound < clause.lowerBound + 2
          && StrengthContext.titles.contains(view.key($0.tokens.upperBound))
      }
      // "The Bundeswehr has 70 soldiers there; at the beginning it had sent 6,000": the contingent goes on.
      if !speaks, let first = view.forces.first, first.name.kind == .contingent,
        first.tokens.upperBound < clause.lowerBound, view.nations.allSatisfy({ code($0) == nil }),
        view.forces.filter({ clause.contains($0.tokens.lowerBound) }).isEmpty,
        clause.contains(where: { $0 < figure.lowerBound && view.key($0) == StrengthContext.itWord })
      {
        return first.name.nation
      }
      if !speaks, let first = view.nations.first, first.tokens.lowerBound < min(firstForce, figure.lowerBound),
        !isObject(first)
      {
        return code(first)
      }
    }
    // "It has 300", "A year ago it had 1,800": the subject of the sentence before.
    let begins =
      view.holds(StrengthContext.pronouns, in: view.tokens.lowerBound..<(view.tokens.lowerBound + 1))
      || clause.dropLast().contains {
        $0 + 1 < figure.lowerBound && StrengthContext.subjectPronouns.contains(view.key($0))
          && StrengthContext.hadWords.contains(view.key($0 + 1))
      } && !view.forces.contains { $0.name.kind == .own && $0.tokens.upperBound <= figure.lowerBound }
    if begins, (value ?? 0) < 8000, let nation = topic.subjectNation { return nation }
    // "That will bring its presence to more than 2,800": of the state the sentence before was about.
    if view.holds(StrengthContext.demonstratives, in: view.tokens.lowerBound..<(view.tokens.lowerBound + 1)),
      view.holds(StrengthContext.possessives, in: (figure.lowerBound - 4)..<figure.lowerBound),
      !view.forces.contains(where: { $0.name.kind == .own }), (value ?? 0) < 8000, let nation = topic.subjectNation
    {
      return nation
    }
    guard
      view.forces.allSatisfy({ $0.name.kind == .contingent || ($0.name.kind == .own && isGivenTo($0, upTo: figure)) })
    else { return nil }
    guard view.nations.allSatisfy({ $0.name.isAdversary || $0.name.code == topic.nation })
    else { return nil }
    // What a text goes on about is a contingent only where the figure is of that size.
    return (value ?? 0) < 2000 ? topic.nation : nil
  }

  /// "The group consists of 218 personnel", "Three thousand would be withdrawn": of the state whose soldiers the text
  /// spoke of last, or that its headline names, where the sentence itself names no force and no other state.
  func nationSpokenOf(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?) -> String? {
    if let nation = onlyContingent, let value = phrase.meaning.quantity.value, (10..<1000).contains(value), unit != nil,
      view.all.isDisjoint(with: [.theatre, .casualty])
    {
      return nation
    }
    guard let nation = topic.soldiersNation ?? topic.titleNation, let value = phrase.meaning.quantity.value,
      value >= 10,
      value <= topic.levels[nation] ?? 0 || (value < 1000 && unit != nil)
    else { return nil }
    guard topic.subject == .own || view.all.contains(.kosovo),
      view.all.isDisjoint(with: [.theatre, .reserve, .casualty]),
      // "About 700 soldiers are to come, 500 of them Germans"
      view.nations.allSatisfy({ other in
        code(other) == nil
          || (code(other) == nation
            && !(-6...12).contains(other.tokens.lowerBound - phrase.tokens.upperBound))
      }),
      !StrengthContext.standIns.contains(view.key(view.tokens.lowerBound))
    else { return nil }
    // "20 men and 12 women were taken to prison"
    if unit?.kind == .soft, view.all.isDisjoint(with: [.military, .presence, .mission, .part]) { return nil }
    let before = view.tokens.lowerBound..<phrase.tokens.lowerBound
    return view.forces.contains { before.overlaps($0.tokens) || phrase.tokens.overlaps($0.tokens) }
      || view.holds(StrengthContext.wholes, in: before) || isWholeForce(phrase) ? nil : nation
  }

  /// "asked to prolong Swisscoy and to bring in up to 30 new soldiers": of the contingent that alone is named.
  private var onlyContingent: String? {
    guard let first = view.forces.first, let nation = first.name.nation,
      view.forces.allSatisfy({ $0.name.kind == .contingent && $0.name.nation == nation }),
      view.nations.allSatisfy({ code($0) == nil || $0.name.code == nation })
    else { return nil }
    return nation
  }

  private static var itWord: WordKey { "it" }
  private static let standIns = WordSet("they these those it")

  /// "Germany/Austria", "Italy and Germany": a state right behind another.
  private func isJoint(_ nation: SentenceView.Nation) -> Bool {
    let mark = nation.tokens.lowerBound - 1
    guard mark > view.tokens.lowerBound, !nation.name.isAdjective,
      StrengthContext.jointMarks.contains(view.key(mark))
    else { return false }
    return view.nations.contains { $0.tokens.upperBound == mark && !$0.name.isAdjective && code($0) != nil }
  }

  /// Whether "force" or "mission" stands without a nation's adjective and a verb or "which" follows.
  func isSubjectAlone(_ index: Int) -> Bool {
    if view.nations.contains(where: { $0.tokens.upperBound == index || $0.tokens.upperBound == index - 1 }) {
      return false
    }
    // "Moscow's contribution to the peace force is": it is given to.
    var before = index - 1
    while before > view.tokens.lowerBound,
      StrengthContext.forceAdjectives.contains(view.key(before))
        || view.forces.contains(where: { $0.tokens.contains(before) })
    {
      before -= 1
    }
    // "Finland's strength in the operation is"
    if view.key(before) == StrengthContext.inWord,
      view.holds(.presence, in: (before - 1)..<before)
        || view.holds(StrengthContext.strengths, in: (before - 8)..<before)
    {
      return false
    }
    if before > view.tokens.lowerBound, view.key(before) == QuantityFinder.to,
      view.classes(before - 1).contains(.give)
    {
      return false
    }
    var next = index + 1
    // "the mission as a whole numbers"
    if next + 3 < view.tokens.upperBound, view.key(next + 2) == StrengthContext.whole { next += 3 }
    return StrengthContext.relatives.contains(view.key(next)) || StrengthContext.thatWord == view.key(next)
      || !view.classes(next).isDisjoint(with: [.have])
  }

  /// "Ankara said", "Spain on Tuesday said": whether what ends at `after` says what is left of the figure.
  private func isSayer(upTo after: Int, _ figure: Range<Int>) -> Bool {
    guard after < figure.lowerBound else { return false }
    let reach = after..<min(figure.lowerBound, after + (StrengthContext.whenWords.contains(view.key(after)) ? 4 : 1))
    return view.holds(.say, in: reach)
  }

  /// "the Dutch said": a people, and no adjective of a noun.
  private func isPeople(_ nation: SentenceView.Nation) -> Bool {
    let the = nation.tokens.lowerBound - 1
    return the >= view.tokens.lowerBound && view.key(the) == NumberWords.the
      && view.classes(nation.tokens.upperBound).contains(.say)
  }
  private static let allianceVerbs = WordSet(
    "will would has had is was may might could can plans wants agreed decided sent")
  private static let whenWords = WordSet("on last this yesterday today earlier late early also has had")
}
