/// Lists of words that the rules of events ask for at word after word, a bit each: one look at the bits of a word answers
/// for all lists, where each list would be looked up anew.
///
/// "to" in "agreed to withdraw" is one of `auxiliaries`, `prepositions` and `infinitiveMarks`.
struct EventGrammar: OptionSet, Sendable {
  let rawValue: UInt64

  static let prepositions = EventGrammar(rawValue: 1 << 0)
  static let joiners = EventGrammar(rawValue: 1 << 1)
  static let announcing = EventGrammar(rawValue: 1 << 2)
  static let members = EventGrammar(rawValue: 1 << 3)
  static let inner = EventGrammar(rawValue: 1 << 4)
  static let adverbs = EventGrammar(rawValue: 1 << 5)
  static let links = EventGrammar(rawValue: 1 << 6)
  static let relatives = EventGrammar(rawValue: 1 << 7)
  static let pronouns = EventGrammar(rawValue: 1 << 8)
  static let toBe = EventGrammar(rawValue: 1 << 9)
  static let timeWords = EventGrammar(rawValue: 1 << 10)
  static let numbers = EventGrammar(rawValue: 1 << 11)
  static let leading = EventGrammar(rawValue: 1 << 12)
  static let harmed = EventGrammar(rawValue: 1 << 13)
  static let finiteBe = EventGrammar(rawValue: 1 << 14)
  static let auxiliaries = EventGrammar(rawValue: 1 << 15)
  static let condemning = EventGrammar(rawValue: 1 << 16)
  static let verbs = EventGrammar(rawValue: 1 << 17)
  static let objectPronouns = EventGrammar(rawValue: 1 << 18)
  static let owners = EventGrammar(rawValue: 1 << 19)
  static let determiners = EventGrammar(rawValue: 1 << 20)
  static let infinitiveMarks = EventGrammar(rawValue: 1 << 21)
  static let simultaneous = EventGrammar(rawValue: 1 << 22)
  static let nearby = EventGrammar(rawValue: 1 << 23)
  static let pointers = EventGrammar(rawValue: 1 << 24)
  static let localWords = EventGrammar(rawValue: 1 << 25)
  static let plurals = EventGrammar(rawValue: 1 << 26)
  static let ones = EventGrammar(rawValue: 1 << 27)
  static let openConditions = EventGrammar(rawValue: 1 << 28)
  static let denials = EventGrammar(rawValue: 1 << 29)
  static let hearsay = EventGrammar(rawValue: 1 << 30)
  static let futures = EventGrammar(rawValue: 1 << 31)
  static let ordinals = EventGrammar(rawValue: 1 << 32)
  static let plans = EventGrammar(rawValue: 1 << 33)
  static let requests = EventGrammar(rawValue: 1 << 34)
  static let refusals = EventGrammar(rawValue: 1 << 35)
  static let doings = EventGrammar(rawValue: 1 << 36)
  static let gerundDoubts = EventGrammar(rawValue: 1 << 37)
  static let gerundBlame = EventGrammar(rawValue: 1 << 38)
  static let doubts = EventGrammar(rawValue: 1 << 39)
  static let endings = EventGrammar(rawValue: 1 << 40)
  static let absences = EventGrammar(rawValue: 1 << 41)
  static let futureNouns = EventGrammar(rawValue: 1 << 42)
  static let callings = EventGrammar(rawValue: 1 << 43)
  static let askingFor = EventGrammar(rawValue: 1 << 44)
  static let requestNouns = EventGrammar(rawValue: 1 << 45)
  static let expected = EventGrammar(rawValue: 1 << 46)
  static let timesOfDay = EventGrammar(rawValue: 1 << 47)
  /// "that", "after", ";": what ends a clause.
  static let boundaries = EventGrammar(rawValue: 1 << 48)
  // Lists of the table of frames.
  static let quotes = EventGrammar(rawValue: 1 << 61)
  static let gapStops = EventGrammar(rawValue: 1 << 62)
  /// What an adverb of time may begin with: "today", "on", "last".
  static let timeOpenings = EventGrammar(rawValue: 1 << 63)

  /// The words of each.
  static let lists: [(EventGrammar, WordSet)] = [
    (.prepositions, EventSentence.prepositions), (.joiners, EventSentence.joiners),
    (.announcing, EventSentence.announcing), (.members, EventSentence.members), (.inner, EventSentence.inner),
    (.adverbs, EventSentence.adverbs), (.links, EventSentence.links), (.relatives, EventSentence.relatives),
    (.pronouns, EventSentence.pronouns), (.toBe, EventSentence.toBe), (.timeWords, EventSentence.timeWords),
    (.numbers, EventSentence.numbers), (.leading, EventSentence.leading), (.harmed, EventSentence.harmed),
    (.finiteBe, EventSentence.finiteBe), (.auxiliaries, EventSentence.auxiliaries),
    (.condemning, EventSentence.condemning), (.verbs, EventSentence.verbs),
    (.objectPronouns, EventSentence.objectPronouns), (.owners, EventSentence.owners),
    (.determiners, EventSentence.determiners), (.infinitiveMarks, EventSentence.infinitiveMarks),
    (.simultaneous, EventSentence.simultaneous), (.nearby, EventSentence.nearby), (.pointers, EventSentence.pointers),
    (.localWords, EventSentence.localWords), (.plurals, EventSentence.plurals), (.ones, EventSentence.ones),
    (.openConditions, EventSentence.openConditions), (.denials, EventSentence.denials),
    (.hearsay, EventSentence.hearsay), (.futures, EventSentence.futures), (.ordinals, EventSentence.ordinals),
    (.plans, EventSentence.plans), (.requests, EventSentence.requests), (.refusals, EventSentence.refusals),
    (.doings, EventSentence.doings), (.gerundDoubts, EventSentence.gerundDoubts),
    (.gerundBlame, EventSentence.gerundBlame), (.doubts, EventSentence.doubts), (.endings, EventSentence.endings),
    (.absences, EventSentence.absences), (.futureNouns, EventSentence.futureNouns),
    (.callings, EventSentence.callings), (.askingFor, EventSentence.askingFor),
    (.requestNouns, EventSentence.requestNouns), (.expected, EventSentence.expected),
    (.timesOfDay, EventSentence.timesOfDay),
    (.boundaries, EventSentence.boundaries),
  ]
}

extension EventSentence {
  /// Whether a word is in any of some lists; none behind the ends of the text is.
  @inline(__always)
  func isAny(_ index: Int, _ lists: EventGrammar) -> Bool { !marks.grammar(index).isDisjoint(with: lists) }
}
