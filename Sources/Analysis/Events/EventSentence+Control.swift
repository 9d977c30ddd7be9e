import Corpus
import Facts

/// Whose deed an infinitive of purpose is, and where a clause begins whose verbs share a subject.
extension EventSentence {
  /// Somebody reached so that something be said: "had called Vučić to urge calm".
  struct Contact {
    /// The verb of calling, writing or meeting.
    let verb: Int
    /// Whom it reached.
    let reached: Name
  }

  /// "had called the president to urge": the one who called urges, the one who was called is urged.
  func contact(before verb: Int) -> Contact? {
    guard verb - 2 > tokens.lowerBound, key(verb - 1) == Key.to,
      let reached = actors.last(where: { $0.tokens.upperBound < verb }), verb - 1 - reached.tokens.upperBound < 5,
      (reached.tokens.upperBound..<verb - 1).allSatisfy({ index in
        dates.contains { $0.tokens.contains(index) } || EventSentence.channels.contains(key(index))
      })
    else { return nil }
    var index = reached.tokens.lowerBound - 1
    while index > tokens.lowerBound, reached.tokens.lowerBound - index < 9 {
      if ContactWords.reaching.contains(key(index)) {
        return isPassive(index..<index + 1) ? nil : Contact(verb: index, reached: reached)
      }
      let isOffice =
        token(index).isCapitalised || token(index).kind == .possessive || isAny(index, .inner) || isAny(index, .links)
        || !classes(index).isDisjoint(with: table.official) || EventSentence.contactMarks.contains(key(index))
        || actors.contains { $0.tokens.contains(index) }
      guard isOffice else { return nil }
      index -= 1
    }
    return nil
  }
  private static let contactMarks = WordSet("to with prime premier general secretary counterpart chief")
  private static let channels = WordSet("on in by phone telephone letter late early again twice yesterday today")

  /// "for years", "for more than a decade": how long it went on, not what was asked for.
  func isDuration(behind preposition: Int) -> Bool {
    guard key(preposition) == EventSentence.forWord else { return false }
    for index in preposition + 1..<min(tokens.upperBound, preposition + 6) {
      if EventSentence.spans.contains(key(index)) { return true }
      guard
        token(index).kind == .number || isAny(index, [.numbers, .inner]) || EventSentence.measures.contains(key(index))
      else { return false }
    }
    return false
  }
  private static let spans = WordSet("years months weeks days hours decades year month week decade long generations")
  private static let measures = WordSet("more than many over nearly at least almost about up to")

  /// Where the main clause begins behind an opening phrase: "After NATO's intervention in 1999, |Serbia pulled out but refused".
  func mainStart(before end: Int) -> Int? {
    var first = tokens.lowerBound
    while first < end, token(first).kind == .mark { first += 1 }
    // "One day after a crowd attacked peacekeepers, |NATO said".
    if first + 3 < end, token(first).kind == .number || isAny(first, [.numbers, .ones]),
      let after = (first + 1..<first + 4).first(where: { isAny($0, .timeWords) })
    {
      first = after
    }
    guard first < end,
      isAny(first, .prepositions) || key(first) == Key.according || isAny(first, .timeWords)
        || isAny(first, .simultaneous),
      let comma = (first..<end).first(where: { isComma($0) })
    else { return nil }
    return comma + 1
  }

  /// Where the clause of place begins that a verb stands in: "fled to Serbia, where |officials saw a brief buildup".
  func whereStart(before end: Int) -> Int? {
    // ", where the clashes began, and stopped": the comma leads back to the main clause.
    guard end > tokens.lowerBound, mayHold(EventSentence.whereWords), !isComma(end - 1) else { return nil }
    return (tokens.lowerBound..<end).last { EventSentence.whereWords.contains(key($0)) }.map { $0 + 1 }
  }
  private static let whereWords = WordSet("where")

  /// "Mustafa, at whom eggs were thrown": who stands before the preposition and "whom".
  func target(before verb: Int) -> Name? {
    guard mayHold(EventSentence.whomWords),
      let whom = (max(tokens.lowerBound + 1, verb - 6)..<max(tokens.lowerBound + 1, verb)).last(where: {
        EventSentence.whomWords.contains(key($0)) && isAny($0 - 1, .prepositions)
      })
    else { return nil }
    let end = whom - 2 >= tokens.lowerBound && isComma(whom - 2) ? whom - 2 : whom - 1
    return actors.last { $0.tokens.upperBound == end }
  }
  static let whomWords = WordSet("whom")

  /// "through the EU-led dialogue", "returned to the dialogue": a definite meeting behind a preposition, with no date of its own.
  func isMereSetting(_ spot: EventSpot) -> Bool {
    guard spot.frame.head == .noun else { return false }
    var index = spot.tokens.lowerBound - 1
    var steps = 0
    while index > tokens.lowerBound, steps < 5, token(index).kind == .word || key(index) == NameTable.hyphen,
      !isAny(index, [.prepositions, .determiners])
    {
      index -= 1
      steps += 1
    }
    guard index - 1 > tokens.lowerBound, key(index) == Key.the,
      EventSentence.settings.contains(key(index - 1))
        || (key(index - 1) == Key.to && EventSentence.delegations.contains(key(index - 2)))
    else { return false }
    return !dates.contains {
      $0.tokens.lowerBound >= spot.tokens.upperBound && $0.tokens.lowerBound < spot.tokens.upperBound + 6
    }
  }
  /// "ruled out talks with Serbia", "the visit was called off": a meeting that does not come about.
  func isCalledOff(_ spot: EventSpot) -> Bool {
    guard mayHold(EventSentence.cancelling) || mayHold(EventSentence.offWords) else { return false }
    let meeting = spot.tokens.first { EventSentence.meetings.contains(key($0)) } ?? spot.tokens.lowerBound
    var index = meeting - 1
    while index > tokens.lowerBound, meeting - index < 5, token(index).kind == .word,
      isAny(index, [.determiners, .inner, .owners, .numbers]) || actors.contains(where: { $0.tokens.contains(index) })
        || EventSentence.planning.contains(key(index))
    { index -= 1 }
    if EventSentence.cancelling.contains(key(index)) { return true }
    guard index > tokens.lowerBound, EventSentence.offWords.contains(key(index)) else { return false }
    return EventSentence.calledOff.contains(key(index - 1))
  }
  private static let cancelling = WordSet(
    """
    cancelled canceled cancels cancelling suspended suspends suspending scrapped boycotted postponed abandoned refused \
    refuses refusing rejected rejects rejecting
    """)
  private static let calledOff = WordSet("ruled rule rules ruling broke broken breaking called calling put turned")
  private static let offWords = WordSet("off out down")
  private static let planning = WordSet("planned new further direct any all scheduled next")
  private static let meetings = WordSet(
    "talks meeting meetings visit trip session summit dialogue negotiations consultations round")

  private static let delegations = WordSet("delegation delegations delegate delegates team")
  private static let settings = WordSet("through in to within via into of")

  /// The comma that opens a relative clause which another comma closes.
  func asideStart(before close: Int) -> Int? {
    guard let open = (tokens.lowerBound..<close).last(where: { isComma($0) }), open > tokens.lowerBound,
      isAny(open + 1, .relatives) || EventSentence.whereWords.contains(key(open + 1))
        || (key(open + 1) == EventSentence.whose)
    else { return nil }
    return open
  }

  /// "under the force, the ministry said": a name with its verb behind a comma begins the clause and ends no list.
  func opensClause(_ name: Name) -> Bool {
    let next = name.tokens.upperBound
    guard next < tokens.upperBound, token(next).kind == .word, !token(next).isCapitalised else { return false }
    return isAny(next, .announcing) || isAny(next, .finiteBe) || EventSentence.finiteHave.contains(key(next))
  }
  private static let finiteHave = WordSet("has have had will would")

  /// Whether a word between a name and a noun only tells of the noun's deed: "Kirby confirmed a deployment".
  func isOnlyTold(_ noun: Int, by name: Name) -> Bool {
    guard name.tokens.upperBound < noun else { return false }
    return (name.tokens.upperBound..<min(noun, name.tokens.upperBound + 4)).contains {
      EventSentence.telling.contains(key($0))
    }
  }
  private static let telling = WordSet(
    """
    confirmed confirms confirm confirming reported reports reporting noted notes observed observes monitored monitoring saw \
    sees described describes denied denies denying cited cites mentioned mentions detected said says spotted
    """)

  /// "tried in July to |seize", "has continued to |support": where the verb begins whose subject does what it leads to.
  func planStart(before start: Int, of verb: Int) -> Int? {
    guard start - 1 > tokens.lowerBound, EventSentence.undertaking.contains(key(start - 1)),
      (start..<verb).contains(where: { key($0) == Key.to })
    else { return nil }
    var plan = start - 1
    while plan > tokens.lowerBound, isFiller(plan - 1) || document.endsInLY(plan - 1) { plan -= 1 }
    return plan
  }
  private static let undertaking = WordSet(
    """
    try tries tried attempt attempts attempted seek seeks sought want wants wanted hope hopes hoped wish wishes wished plan \
    plans planned intend intends intended decide decides decided agree agrees agreed vow vows vowed pledge pledges pledged \
    promise promises promised threaten threatens threatened fail fails failed manage manages managed continue continues \
    continued begin begins began start starts started refuse refuses refused decline declines declined prepare prepares \
    prepared preparing ready due set going expected scheduled slated supposed
    """)
}
