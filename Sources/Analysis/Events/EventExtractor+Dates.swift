import Corpus
import Facts

/// Which of the dates of a sentence an event has.
extension EventReading {
  /// The date that belongs to an event: in its own clause, or opening the sentence; else the only one there is.
  func date(of spot: EventSpot, clause: Range<Int>, _ view: EventSentence) -> FoundDate? {
    if view.dates.isEmpty { return nil }
    // "regretted the decision, announced in March, to leave": the announcement was in March.
    let sent = EventSentence.datelineEnd(document, view.tokens) ?? view.tokens.lowerBound
    let cause = view.cause(of: spot)
    let dates = view.dates.filter {
      $0.tokens.lowerBound >= sent && cause?.overlaps($0.tokens) != true
        && !isOfAside($0.tokens, before: spot.tokens.lowerBound, view)
        && !isOfOther($0, than: spot, view)
        && !view.isApartByCharge($0.tokens, spot.tokens) && !isCountedFrom($0.tokens, clause, view)
        && !isOfCounted($0, behind: spot, view) && !isOfVerb($0.tokens, before: spot, view)
        && !isOfPaper($0, spot, view)
        && !isInDashes($0.tokens, apartFrom: spot.tokens, view)
    }
    let inside = dates.filter { date in
      clause.overlaps(date.tokens)
        && !isOfOpening(date.tokens, before: spot.tokens.lowerBound, clause, view)
        && !(date.tokens.lowerBound - 2 > spot.tokens.upperBound && view.isComma(date.tokens.lowerBound - 2)
          && EventReading.announced.contains(view.key(date.tokens.lowerBound - 1)))
    }
    // A date with both ends says more than "ahead of the conference".
    func cost(_ date: FoundDate) -> Int {
      distance(date.tokens, spot.tokens)
        + (isOfFirstDeed(date.tokens, before: spot, view) || isOfHalfBefore(date.tokens, spot, view)
          || isOfCauser(date.tokens, of: spot, view) ? 30 : 0)
        + (date.meaning.value.map { $0.first == nil || $0.last == nil } ?? true ? 50 : 0)
    }
    if let nearest = inside.min(by: { cost($0) < cost($1) }) {
      return nearest
    }
    if let date = dateBefore(clause, dates, view) ?? dateOfWords(spot, clause, dates, view) { return date }
    // "It began on Monday in Klina, where police - all of them new - used gas": of the same day.
    if EventReading.material.contains(spot.frame.type), let mark = relative(of: spot, clause, view),
      !dates.contains(where: { (mark..<spot.tokens.lowerBound).overlaps($0.tokens) }),
      let date = dates.last(where: { $0.tokens.upperBound <= mark }), !isPluperfect(spot, view)
    {
      return date
    }
    // A picture shows one moment.
    if view.isCaption, view.dates.count == 1 { return view.dates.first }
    // "stopped in Kosovo, where on September 24 armed men - with ties to Belgrade - attacked": the date of all that follows.
    if let last = dates.last(where: { $0.tokens.upperBound <= spot.tokens.lowerBound }),
      let mark = (max(view.tokens.lowerBound, last.tokens.lowerBound - 2)..<last.tokens.lowerBound).last(
        where: {
          EventReading.opensScene.contains(view.key($0))
        }), mark > view.tokens.lowerBound
    {
      return last
    }
    // "In September gunmen killed a sergeant; in July 2011, when police went in, one man was shot": each half has its own.
    if let half = (view.tokens.lowerBound..<spot.tokens.lowerBound).last(where: {
      view.key($0) == SentenceView.semicolon
    }),
      let own = dates.first(where: {
        $0.tokens.lowerBound > half && $0.tokens.upperBound <= spot.tokens.lowerBound
      })
    {
      return own
    }
    if let first = dates.first, first.tokens.lowerBound <= view.tokens.lowerBound + 1,
      view.key(view.tokens.lowerBound) != Key.the
        || view.isComma(min(first.tokens.upperBound, view.tokens.upperBound - 1))
    {
      return first
    }
    // "a clash in May, when peacekeepers were injured by a mob that ...": the date that the clause hangs on.
    if let left = dates.last(where: { $0.tokens.upperBound <= spot.tokens.lowerBound }),
      left.tokens.upperBound + 1 < view.tokens.upperBound,
      [left.tokens.upperBound, left.tokens.upperBound + 1].contains(where: { view.key($0) == EventReading.whenWord })
        || (clause.lowerBound - 1 > left.tokens.upperBound
          && clause.lowerBound - left.tokens.upperBound < 6 && view.key(clause.lowerBound - 1) == EventReading.whenWord
          && !(left.tokens.upperBound..<clause.lowerBound - 1).contains { view.isBoundary($0) })
    {
      return left
    }
    guard dates.count == 1, let only = dates.first else { return nil }
    // "fired at a car which ran into one of them, KFOR said on Tuesday": when it was told.
    if isTelling(only.tokens, after: spot, view) { return only }
    // "was killed in the gun battle which raged on Sunday": the battle is what happened.
    if spot.frame.type == .assault, clause.upperBound + 1 < only.tokens.lowerBound,
      view.isAny(clause.upperBound, .relatives),
      !view.classes(clause.upperBound - 1).isDisjoint(with: extractor.table.hard),
      !(clause.upperBound + 1..<only.tokens.lowerBound).contains(where: { view.isBoundary($0) })
    {
      return only
    }
    let between =
      only.tokens.lowerBound > spot.tokens.upperBound
      ? spot.tokens.upperBound..<only.tokens.lowerBound
      : only.tokens.upperBound..<max(only.tokens.upperBound, spot.tokens.lowerBound)
    let isEarlier = only.tokens.upperBound <= spot.tokens.lowerBound && only.meaning.value?.isDay == true
    // "manned the post in 2011, after a mob had burned it": in the same year.
    let isWide =
      only.tokens.upperBound <= spot.tokens.lowerBound
      && only.meaning.value.flatMap { value in
        value.first.flatMap { first in value.last.map { $0.number - first.number > 27 } }
      }
        ?? false
    // "Two died on Saturday after police fired": cause and effect are of one day.
    let isEffect =
      between.lowerBound > view.tokens.lowerBound
      && (view.tokens.lowerBound..<between.lowerBound).contains { EventReading.effects.contains(view.key($0)) }
    return between.contains {
      (view.key($0) == SentenceView.semicolon
        && (only.tokens.lowerBound > spot.tokens.upperBound || EventReading.verbal.contains(spot.frame.type)))
        || EventReading.timeBreaks.contains(view.key($0)) && !view.isTimeOfDay(after: $0)
          && !(isWide && view.key($0) == EventReading.after)
          && !(isEarlier
            && (EventReading.sameTime.contains(view.key($0)) || (isEffect && view.key($0) == EventReading.after)))
    } ? nil : only
  }

  /// "Shots fell on Saturday, and a bomb went off on Sunday": Saturday is of what stands before the comma and "and".
  private func isOfHalfBefore(_ date: Range<Int>, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard date.upperBound < spot.tokens.lowerBound, date.lowerBound > view.tokens.lowerBound + 3 else { return false }
    return (date.upperBound..<spot.tokens.lowerBound).contains {
      view.isAny($0, .joiners) && view.isComma($0 - 1)
    }
  }

  /// "arrived on Monday and was attacked on Tuesday": Monday is of what was done first.
  private func isOfFirstDeed(_ date: Range<Int>, before spot: EventSpot, _ view: EventSentence) -> Bool {
    guard spot.frame.head == .verb, date.upperBound < spot.tokens.lowerBound else { return false }
    var word = spot.tokens.lowerBound - 1
    while word > date.upperBound, view.isAny(word, .auxiliaries) || view.isAny(word, .finiteBe) || view.isFiller(word) {
      word -= 1
    }
    return view.isAny(word, .joiners) && word > view.tokens.lowerBound
  }

  /// ", the force said on Tuesday": behind a comma, at the end.
  private func isTelling(_ date: Range<Int>, after spot: EventSpot, _ view: EventSentence) -> Bool {
    var before = date.lowerBound - 1
    if before > spot.tokens.upperBound, view.isAny(before, .prepositions) { before -= 1 }
    return spot.frame.head == .verb && before > spot.tokens.upperBound
      && EventReading.telling.contains(view.key(before))
      && date.upperBound + 1 >= view.tokens.upperBound
      && (spot.tokens.upperBound..<before).contains { view.isComma($0) }
  }

  /// "stormed the courthouse, which they had occupied on Friday, and led away 53": Friday is of what stands between the commas.
  private func isOfAside(_ date: Range<Int>, before verb: Int, _ view: EventSentence) -> Bool {
    // "stormed a court that had been seized on Friday, and arrested dozens".
    if let end = (date.upperBound..<max(date.upperBound, verb)).first(where: { view.isComma($0) }), end + 1 < verb,
      view.isAny(end + 1, .joiners),
      let relative = (max(view.tokens.lowerBound, date.lowerBound - 9)..<date.lowerBound).last(where: {
        view.isAny($0, .relatives) && view.isBoundary($0)
      }), !(relative..<date.lowerBound).contains(where: { view.isComma($0) }),
      !view.isAny(relative - 1, .announcing)
    {
      return true
    }
    guard date.upperBound < verb, let end = (date.upperBound..<verb).first(where: { view.isComma($0) }),
      // "where on Friday they raided a house, killing one and fighting a battle": it goes on.
      !view.isGerund(end + 1),
      let comma = (view.tokens.lowerBound..<date.lowerBound).last(where: { view.isComma($0) })
    else { return false }
    // "Thaci, whose government declared it a month ago, blames", "at whom eggs were thrown in May".
    let opens = view.isAny(comma + 1, .prepositions) ? comma + 2 : comma + 1
    return view.isAny(opens, .relatives) || EventReading.opensAside.contains(view.key(opens))
  }
  private static let convicted = WordSet("convicted wanted sought charged indicted")
  private static let opensAside = WordSet("whose whom where when")

  /// "breached the 2014 Brussels agreement": the year is that of the paper, whatever was done about it.
  private func isOfPaper(_ date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard date.tokens.count == 1, date.tokens.lowerBound > view.tokens.lowerBound,
      view.key(date.tokens.lowerBound - 1) == Key.the, view.token(date.tokens.lowerBound).kind == .number
    else { return false }
    return (date.tokens.upperBound..<min(view.tokens.upperBound, date.tokens.upperBound + 3)).contains {
      (spot.frame.head == .verb || !spot.tokens.contains($0))
        && !view.classes($0).isDisjoint(with: extractor.table.deal)
    }
  }

  /// "the war of 1998-99, in which 10,000 died": the date of what the clause is about.
  private func dateBefore(_ clause: Range<Int>, _ dates: [FoundDate], _ view: EventSentence) -> FoundDate? {
    let which = clause.lowerBound - 1
    guard which - 2 > view.tokens.lowerBound, view.key(which) == EventReading.which,
      EventReading.inside.contains(view.key(which - 1))
    else { return nil }
    let end = view.isComma(which - 2) ? which - 2 : which - 1
    return dates.last { $0.tokens.upperBound == end }
  }

  /// "announced on Friday that it is raising its alert": what goes on while it is told is of that day.
  private func dateOfWords(_ spot: EventSpot, _ clause: Range<Int>, _ dates: [FoundDate], _ view: EventSentence)
    -> FoundDate?
  {
    let that = clause.lowerBound - 1
    guard that - 2 > view.tokens.lowerBound, view.key(that) == Key.that,
      EventReading.material.contains(spot.frame.type),
      (clause.lowerBound..<max(clause.lowerBound, spot.tokens.lowerBound)).suffix(3).contains(where: {
        EventReading.presentMarks.contains(view.key($0))
      })
    else { return nil }
    return dates.last { date in
      date.tokens.upperBound == that
        && (max(view.tokens.lowerBound, date.tokens.lowerBound - 2)..<date.tokens.lowerBound).contains {
          view.isAny($0, .announcing)
        }
    }
  }
  private static var which: WordKey { "which" }
  private static let inside = WordSet("in during")

  private static let sayings = WordSet("saying adding insisting arguing claiming stressing noting")

  /// "condemned on Monday the attacks on journalists": Monday is of the verb before it, and the attacks are what it condemns.
  private func isOfVerb(_ date: Range<Int>, before spot: EventSpot, _ view: EventSentence) -> Bool {
    guard spot.frame.head == .noun, EventReading.material.contains(spot.frame.type),
      date.upperBound <= spot.tokens.lowerBound
    else { return false }
    // "briefed them on Monday on the inquiry into the explosion": the explosion was before.
    var cause = spot.tokens.lowerBound - 1
    while cause > date.upperBound, view.isAny(cause, [.determiners, .inner]) { cause -= 1 }
    if cause > date.upperBound, EventReading.causes.contains(view.key(cause)) { return true }
    // "condemned Friday's attack": the attack was on Friday.
    if date.contains(where: { view.token($0).kind == .possessive })
      || view.token(min(date.upperBound, view.tokens.upperBound - 1)).kind == .possessive
    {
      return false
    }
    var verb = date.lowerBound - 1
    if verb > view.tokens.lowerBound, view.isAny(verb, .prepositions) { verb -= 1 }
    return verb > view.tokens.lowerBound && view.isAny(verb, .condemning)
  }

  /// "One day after |a crowd attacked": the day of the clause that it counts to.
  private func isCountedFrom(_ date: Range<Int>, _ clause: Range<Int>, _ view: EventSentence) -> Bool {
    (date.upperBound == clause.lowerBound || date.upperBound == clause.lowerBound - 1)
      && EventReading.counting.contains(view.key(date.upperBound - 1))
  }

  /// Whether a date behind a verb is of a thing, a clause or a deed told there: "condemned last month's attacks",
  /// "welcomed the vote and is to visit Pristina on Thursday", "blames those who attacked the police in May".
  private func isOfOther(_ date: FoundDate, than spot: EventSpot, _ view: EventSentence) -> Bool {
    let (words, end) = (date.tokens, spot.tokens.upperBound)
    guard words.lowerBound >= end else { return false }
    // "about Tuesday's session": the session was on Tuesday, unless it is what happened.
    let next = words.upperBound
    let isOwned =
      words.contains { view.token($0).kind == .possessive }
      || (next < view.tokens.upperBound && view.token(next).kind == .possessive)
    if isOwned, !isOfFight(date, harming: spot, view), words.lowerBound > end || spot.frame.head == .verb {
      return true
    }
    // "the rifles seized by police are arms made by Serbia in 2021": the date of what is said of them.
    if isReduced(spot, view), let be = (end..<words.lowerBound).first(where: { view.isAny($0, .finiteBe) }),
      !(end..<be).contains(where: { view.isAny($0, .joiners) || view.isComma($0) })
    {
      return true
    }
    // "used gas to clear a court occupied by Serbs last week": when they occupied it.
    if let by = (end..<words.lowerBound).last(where: { view.key($0) == Key.by }), by - 1 > end,
      view.isPastVerb(by - 1), !view.isAny(by - 2, [.toBe, .auxiliaries])
    {
      return true
    }
    // "were killed, bringing the number of its dead since 1999 to 2,946": since when they are counted.
    if (end..<words.lowerBound).contains(where: { EventReading.totalling.contains(view.key($0)) }) { return true }
    // "rejected the plan, saying it should be replaced by the agreement signed in 1998": of what he said.
    if let saying = (end..<words.lowerBound).last(where: { EventReading.sayings.contains(view.key($0)) }),
      view.isComma(saying - 1)
    {
      return true
    }
    // "rejected an ultimatum to withdraw by Sunday": by when they were to go.
    if words.count > 1, view.key(words.lowerBound) == Key.by || view.key(words.lowerBound - 1) == Key.by,
      (end..<words.lowerBound).contains(where: { view.key($0) == Key.to && view.isPresent($0 + 1) })
    {
      return true
    }
    // "convicted him of war crimes during the war of 1998-99": when they were committed.
    if EventReading.legal.contains(spot.frame.type), words.lowerBound > end,
      (end..<words.lowerBound).contains(where: { EventReading.crimes.contains(view.key($0)) })
    {
      return true
    }
    // "push them to revoke a recent decision": when it was taken.
    if words.count == 1, EventReading.recentWords.contains(view.key(words.lowerBound)), words.lowerBound > end,
      view.isAny(words.lowerBound - 1, .determiners)
    {
      return true
    }
    // "arrested a man suspected of killing two people in 1999": when he is said to have killed them.
    if let blame = (end..<words.lowerBound).first(where: {
      view.isAny($0, .gerundBlame) || EventReading.convicted.contains(view.key($0))
    }), (blame + 1..<words.lowerBound).contains(where: { view.isGerund($0) }) {
      return true
    }
    // "the explosion that damaged a canal, following eight arrests at the weekend": when they were arrested.
    if let following = (end..<words.lowerBound).last(where: { view.key($0) == EventReading.followingKey }),
      following > end, view.isComma(following - 1)
    {
      return true
    }
    // "to protest over the deaths on Sunday of two boys": when they died.
    if next < view.tokens.upperBound, view.key(next) == Key.of, words.lowerBound > end + 1 { return true }
    // "attacks took place in villages that had kept their people in 1999": another clause, unless it is told of the event itself.
    if let relative = (end..<words.lowerBound).last(where: { view.isAny($0, .relatives) && view.isBoundary($0) }),
      view.key(relative) == EventSentence.that, relative > end, EventReading.material.contains(spot.frame.type),
      !view.isAny(relative - 1, .announcing), !isOfLastingThing(relative..<words.lowerBound, date, view)
    {
      return true
    }
    let first = wordBefore(date, behind: end, view)
    // "indicted 45 people over the Banjska attack on Wednesday": they were indicted then.
    if spot.frame.head == .noun, spot.frame.type == .assault, isNew(date),
      (max(view.tokens.lowerBound, spot.tokens.lowerBound - 4)..<spot.tokens.lowerBound).contains(where: {
        EventReading.causes.contains(view.key($0))
      })
    {
      return true
    }
    if isOfReduced(date, spot, view) { return true }
    // ", and on 28 November": what stands behind it was then.
    if first > end, view.isAny(first, .joiners), view.isComma(first - 1) { return true }
    for index in end..<words.lowerBound where view.isAny(index, .joiners) {
      // "and is to visit", "and the talks in September had failed": another verb.
      if view.isAny(index + 1, .finiteBe) || EventReading.having.contains(view.key(index + 1)) { return true }
      if view.isComma(index - 1), next < view.tokens.upperBound,
        view.isAny(next, .finiteBe) || EventReading.having.contains(view.key(next))
      {
        return true
      }
    }
    guard !EventReading.material.contains(spot.frame.type) else { return false }
    // "accuses", "is suspected", "has refused": what is done now was not done then.
    guard isTold(now: spot, view), let last = date.meaning.value?.last,
      let published = publication.date?.first
    else { return false }
    return last.number + 1 < published.number
  }
  /// "closed offices that Serbia runs south of the river on Monday": Monday is no time of what goes on all the time.
  private func isOfLastingThing(_ relative: Range<Int>, _ date: FoundDate, _ view: EventSentence) -> Bool {
    guard isNew(date), date.meaning.value?.isDay == true else { return false }
    return relative.contains { EventReading.lastingVerbs.contains(view.key($0)) }
      && !relative.contains { view.isPastVerb($0) || EventVerbForms.irregularPasts.contains(view.key($0)) }
  }
  private static let lastingVerbs = WordSet(
    """
    runs run owns own holds hold leads lead works work belongs belong is are uses use
    """)

  /// Whether a date is of the days before the text.
  private func isNew(_ date: FoundDate) -> Bool {
    guard let first = date.meaning.value?.first, let published = publication.date?.last else { return false }
    return published.number - first.number < 10
  }
  private static let legal: EventTypes = [.sanction, .accuse]
  private static let crimes = WordSet("crimes crime killing killings murder murders atrocities")
  private static let recentWords = WordSet("recent latest")
  private static let causes = WordSet("over about into regarding concerning")
  private static var followingKey: WordKey { "following" }

  /// "the rifles seized by police": a participle without "was" or "has".
  private func isReduced(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    let verb = spot.tokens.lowerBound
    guard spot.frame.head == .verb, verb > view.tokens.lowerBound, view.isPassive(spot.tokens) else { return false }
    return !(max(view.tokens.lowerBound, verb - 3)..<spot.tokens.upperBound).contains {
      view.isAny($0, [.toBe, .auxiliaries])
    }
  }

  /// "accuses", "is accused", "has accused".
  func isTold(now spot: EventSpot, _ view: EventSentence) -> Bool {
    guard spot.frame.head == .verb else { return false }
    let verb = spot.tokens.lowerBound
    if view.isPresent(verb), !EventVerbForms.irregularPasts.contains(view.key(verb)), !view.isGerund(verb) {
      let before = view.key(verb - 1 >= view.tokens.lowerBound ? verb - 1 : verb)
      return before != Key.to && !EventReading.pastMarks.contains(before)
    }
    return (max(view.tokens.lowerBound, verb - 3)..<verb).contains {
      EventReading.presentMarks.contains(view.key($0))
    }
  }

  /// "In the worst attack since Kosovo broke away in 2008, men opened fire on Sunday": 2008 is of what opens the sentence.
  private func isOfOpening(_ date: Range<Int>, before verb: Int, _ clause: Range<Int>, _ view: EventSentence) -> Bool {
    guard clause.lowerBound > view.tokens.lowerBound, EventReading.timeBreaks.contains(view.key(clause.lowerBound - 1)),
      date.lowerBound - clause.lowerBound > 1, date.upperBound < verb, view.isComma(date.upperBound)
    else { return false }
    return view.dates.contains { $0.tokens.lowerBound > date.upperBound && clause.overlaps($0.tokens) }
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    one.lowerBound >= other.upperBound
      ? one.lowerBound - other.upperBound : max(0, other.lowerBound - one.upperBound)
  }
}
