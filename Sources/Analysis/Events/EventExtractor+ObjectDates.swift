import Corpus
import Facts

/// Dates behind a verb that are of its object: when those were arrested who were convicted, when the attack was that somebody is
/// charged over.
extension EventReading {
  /// "convicted two Serbs arrested in March", "removed roadblocks set up last year": the date of a participle behind a noun.
  func isOfReduced(_ date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    let end = spot.tokens.upperBound
    let last = wordBefore(date, behind: end, view)
    guard spot.frame.head == .verb, last >= end, !(end..<last).contains(where: { view.isBoundary($0) }) else {
      return false
    }
    if isOfCharge(last, behind: end, date, spot, view) { return true }
    var verb = last
    if EventReading.particles.contains(view.key(verb)) { verb -= 1 }
    guard verb >= end, verb - 1 > spot.tokens.lowerBound, !view.isAny(verb, .announcing),
      view.isPastVerb(verb) || EventVerbForms.irregularPasts.contains(view.key(verb))
    else { return false }
    let noun = verb - 1
    return view.token(noun).kind == .word && !view.isAny(noun, [.toBe, .auxiliaries, .joiners, .pronouns, .adverbs])
      && !view.isAny(noun, .relatives) && view.key(noun) != Key.to
  }

  /// The word before a date and its preposition, as far as it stands behind the words of an event.
  func wordBefore(_ date: FoundDate, behind end: Int, _ view: EventSentence) -> Int {
    let last = date.tokens.lowerBound - 1
    return last > end && view.isAny(last, .prepositions) ? last - 1 : last
  }

  /// "charged 45 people over an attack last September": when the attack was; "over the attack on Wednesday": when they were.
  private func isOfCharge(
    _ last: Int, behind end: Int, _ date: FoundDate, _ spot: EventSpot, _ view: EventSentence
  ) -> Bool {
    guard EventReading.judging.contains(spot.frame.type), !view.classes(last).isDisjoint(with: extractor.table.hard),
      let day = date.meaning.value?.last, let published = publication.date?.first, published.number - day.number > 14
    else { return false }
    return (max(end, last - 4)..<last).contains { EventReading.grounds.contains(view.key($0)) }
  }

  private static let judging: EventTypes = [.accuse, .sanction, .request]
  private static let grounds = WordSet("over for about")
  private static let particles = WordSet("up out off down in over away")

  /// "were wounded in |Monday|'s violence": the violence is what happened.
  func isOfFight(_ date: FoundDate, harming spot: EventSpot, _ view: EventSentence) -> Bool {
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    return spot.frame.type == .assault && EventReading.harming.contains(view.key(spot.tokens.upperBound - 1))
      && (spot.tokens.upperBound...start).contains { EventReading.amid.contains(view.key($0)) }
      && (end..<min(view.tokens.upperBound, end + 3)).contains { EventReading.fights.contains(view.key($0)) }
  }
  private static let amid = WordSet("in during")
  private static let fights = WordSet(
    "violence clash clashes riot riots unrest attack attacks shooting ambush fighting battle gunfight shootout scuffles"
  )

  /// "arrested two men on Thursday over the |stoning| of a bus on Monday": Thursday is of what was done about it.
  func isOfCauser(_ date: Range<Int>, of spot: EventSpot, _ view: EventSentence) -> Bool {
    let noun = spot.tokens.lowerBound
    guard spot.frame.head == .noun || view.isGerund(noun), date.upperBound < noun, noun - date.upperBound <= 4 else {
      return false
    }
    return (date.upperBound..<noun).contains { EventReading.about.contains(view.key($0)) }
  }
  private static let about = WordSet("over for about after")

  /// "threw stones again on Monday, |a week after| the riot": counted back from Monday, and the day of the riot.
  func isOfCounted(_ date: FoundDate, behind spot: EventSpot, _ view: EventSentence) -> Bool {
    guard date.rule == EventReading.fromEvent, date.tokens.lowerBound >= spot.tokens.upperBound,
      let last = date.meaning.value?.last
    else { return false }
    return view.dates.contains { other in
      other.tokens.upperBound <= date.tokens.lowerBound && other.meaning.value?.first.map { $0 > last } ?? false
    }
  }
  private static let fromEvent: RuleName = "from-event"
}
