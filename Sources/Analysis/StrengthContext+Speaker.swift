import Corpus
import Facts

/// Whose soldiers they are where the words say "our", and what one state can have.
extension StrengthContext {
  /// The state that speaks of its own: "Our soldiers in Kosovo number 280, the defence minister in Budapest said".
  func speakersNation(_ figure: Range<Int>) -> String? {
    let reach = (figure.lowerBound - 6)..<(figure.lowerBound + 3)
    guard view.holds(StrengthContext.firstPersons, in: reach),
      !view.forces.contains(where: { $0.name.kind != .contingent && $0.tokens.overlaps(reach) })
    else { return nil }
    for nation in view.nations where code(nation) != nil && !nation.tokens.overlaps(figure) {
      let around = (nation.tokens.lowerBound - 3)..<(nation.tokens.upperBound + 3)
      if view.holds(.government, in: around), view.holds(.say, in: view.tokens) { return code(nation) }
    }
    return nil
  }

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

  /// Whether a state may have had so many at the time of the text; what is larger is the whole force's.
  func canBeNational(_ value: Int) -> Bool {
    guard let year = publication.date?.first?.year else { return true }
    return value <= (StrengthContext.largest.last { $0.from <= year }?.figure ?? .max)
  }

  /// A little more than the largest contingent of each time.
  private static let largest: [(from: Int, figure: Int)] = [(2001, 9000), (2004, 6000), (2010, 3000)]
  private static let firstPersons = WordSet("our we ours")
}
