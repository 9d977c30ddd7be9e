import Corpus
import Facts

/// Whose soldiers they are where the words say "our", and what one state can have.
extension StrengthContext {
  /// The state that speaks of its own: "Our soldiers in Kosovo number 280, the defence minister in Budapest said".
  func speakersNation(_ figure: Range<Int>) -> String? {
    let reach = (figure.lowerBound - 6)..<(figure.lowerBound + 3)
    guard view.holds(StrengthContext.firstPersons, in: reach),
      !view.forces.contains(where: {
        $0.name.kind != .contingent && $0.tokens.overlaps(reach) && !view.isCommonNoun($0)
      })
    else { return nil }
    // "“We will deploy 700,” the NATO chief told reporters after talks with the Norwegian prime minister."
    if view.forces.contains(where: { $0.name.kind == .alliance && $0.tokens.lowerBound >= figure.upperBound }) {
      return nil
    }
    for nation in view.nations where code(nation) != nil && !nation.tokens.overlaps(figure) {
      let around = (nation.tokens.lowerBound - 3)..<(nation.tokens.upperBound + 3)
      if view.holds(.government, in: around), view.holds(.say, in: view.tokens) { return code(nation) }
    }
    // "Are there still Irish soldiers there?" - "At the height of it we had 280."
    guard view.holds(StrengthContext.weOnly, in: (figure.lowerBound - 3)..<figure.lowerBound),
      view.nations.allSatisfy({ code($0) == nil || $0.tokens.lowerBound >= figure.upperBound })
    else { return nil }
    // "The United Kingdom has given what was asked for. We currently have around 10,000 personnel there."
    return topic.askedNation ?? (view.key(view.tokens.lowerBound) == StrengthContext.we ? topic.subjectNation : nil)
  }

  /// "Our current force of 167 personnel", "that number will come down to 7,000": of the state that the sentence before
  /// spoke of alone.
  func nationTakenUp(_ figure: Range<Int>) -> String? {
    guard view.nations.allSatisfy({ code($0) == nil }),
      !view.forces.contains(where: { $0.name.kind != .contingent && !view.isCommonNoun($0) })
    else { return nil }
    let reach = ((figure.lowerBound - 8)..<figure.lowerBound).clamped(to: view.tokens).dropLast()
    if reach.contains(where: {
      StrengthContext.pointing.contains(view.key($0)) && StrengthContext.numberNouns.contains(view.key($0 + 1))
    }) {
      return topic.nation.flatMap { topic.levels[$0] == nil ? nil : $0 }
    }
    return view.key(view.tokens.lowerBound) == StrengthContext.our ? topic.onlyNation : nil
  }
  private static let pointing = WordSet("that this the")
  private static let numberNouns = WordSet("number figure total")
  private static var our: WordKey { "our" }
  private static var we: WordKey { "we" }

  /// "Spain's withdrawal of six hundred": whose the change is.
  func changersNation(_ figure: Range<Int>) -> String? {
    let of = figure.lowerBound - 1
    guard of > view.tokens.lowerBound + 2, view.key(of) == NumberWords.of else { return nil }
    let noun = of - 1
    guard !view.classes(noun).isDisjoint(with: [.leave, .fall, .give, .rise, .send, .presence]) else { return nil }
    return view.nations.first { nation in
      nation.tokens.upperBound == noun
        || (nation.tokens.upperBound == noun - 1 && view.token(noun - 1).kind == .possessive)
    }.flatMap(code)
  }

  /// "Finland's centre said 420 of its peacekeepers were in Lipljan": of the state that speaks.
  func isSpeakersOwn(_ figure: Range<Int>, _ nation: SentenceView.Nation) -> Bool {
    !nation.name.isAdjective
      && view.holds(StrengthContext.possessives, in: (figure.lowerBound - 2)..<(figure.upperBound + 2))
  }

  /// "5,400 of the planned 7,000 U.S. soldiers": of the state whose the whole is.
  func wholesNation(_ next: Int) -> String? {
    guard next + 3 < view.tokens.upperBound, view.key(next) == NumberWords.of,
      let number = ((next + 1)...(next + 3)).first(where: { view.token($0).kind == .number }),
      let nation = view.nations.first(where: { $0.tokens.lowerBound == number + 1 })
    else { return nil }
    return code(nation)
  }

  /// "KFOR's 3,760 troops": whatever stands behind them.
  func isForcesOwn(_ figure: Range<Int>) -> Bool {
    let mark = figure.lowerBound - 1
    return mark > view.tokens.lowerBound && view.token(mark).kind == .possessive
      && view.forces.contains { $0.name.kind == .own && $0.tokens.contains(mark - 1) }
  }

  /// "Twelve, all of them officers": the answer to "Are there still Irish soldiers there?"
  func isAnswer(_ figure: Range<Int>) -> Bool {
    topic.isAsked && figure.lowerBound - view.tokens.lowerBound <= 4 && figure.upperBound < view.tokens.upperBound
      && view.token(figure.upperBound).kind == .mark
  }

  /// Whether a state may have had so many at the time of the text; what is larger is the whole force's.
  func canBeNational(_ value: Int, at figure: Range<Int>) -> Bool {
    let stated = statedDate(figure)?.meaning.value?.first?.year
    guard let year = stated ?? publication.date?.first?.year else { return true }
    return value <= (StrengthContext.largest.last { $0.from <= year }?.figure ?? .max)
  }

  /// A little more than the largest contingent of each time.
  private static let largest: [(from: Int, figure: Int)] = [(2001, 9000), (2004, 6000), (2010, 3000)]
  private static let weOnly = WordSet("we")
  private static let firstPersons = WordSet("our we ours")
}
