import Corpus
import Facts

/// Whose deed an infinitive is that a noun governs: "NATO's decision to deploy", "the plan to withdraw".
extension EventSentence {
  /// The names that decide, plan or refuse to do what a verb behind "to" tells.
  ///
  /// - Returns: nil where no such noun governs the verb, or where who stands as the subject of the clause is who decides
  ///   ("took the decision to deploy"); nobody where the noun is not said to be anybody's ("welcomed the decision to deploy").
  func deciders(before verb: Int) -> [Name]? {
    var to = verb - 1
    while to > tokens.lowerBound, isAny(to, .adverbs) || document.endsInLY(to) { to -= 1 }
    guard to - 2 > tokens.lowerBound, key(to) == Key.to else { return nil }
    // "the decision by NATO to deploy": whose it is stands between.
    var noun = to - 1
    if let name = actors.last(where: { $0.tokens.upperBound == to }) {
      guard name.tokens.lowerBound - 2 > tokens.lowerBound else { return nil }
      let preposition = name.tokens.lowerBound - (isAny(name.tokens.lowerBound - 1, .determiners) ? 2 : 1)
      guard preposition > tokens.lowerBound, EventSentence.ownedBy.contains(key(preposition)),
        EventSentence.wills.contains(key(preposition - 1))
      else { return nil }
      return listed(from: name)
    }
    while noun > tokens.lowerBound, dates.contains(where: { $0.tokens.contains(noun) }) { noun -= 1 }
    guard noun > tokens.lowerBound, EventSentence.wills.contains(key(noun)) else { return nil }
    var index = noun - 1
    while index > tokens.lowerBound, noun - index < 5, token(index).kind == .word, !isAny(index, .determiners),
      !isAny(index, .owners), !isAny(index, .prepositions), !isBoundary(index),
      !actors.contains(where: { $0.tokens.contains(index) })
    { index -= 1 }
    if token(index).kind == .possessive, let name = actors.last(where: { $0.tokens.upperBound == index }) {
      return coordinated(endingWith: name)
    }
    if let name = actors.last(where: { $0.tokens.upperBound == index + 1 }), name.tokens.upperBound <= noun {
      return [name]
    }
    guard isAny(index, .determiners), index > tokens.lowerBound else { return nil }
    return EventSentence.judging.contains(key(index - 1)) ? [] : nil
  }

  /// Who stands before "of" or "for" and a gerund: "accused Pristina of trying to seize the post".
  func accused(before verb: Int) -> Name? {
    var gerund = verb
    if !isGerund(verb), verb - 2 > tokens.lowerBound, key(verb - 1) == Key.to, isGerund(verb - 2) { gerund = verb - 2 }
    if let mark = havingMark(before: verb) { gerund = mark + 1 }
    guard gerund < verb || isGerund(verb) else { return nil }
    var mark = gerund - 1
    while mark > tokens.lowerBound, isAny(mark, .adverbs) || document.endsInLY(mark) { mark -= 1 }
    guard mark > tokens.lowerBound, key(mark) == Key.of || key(mark) == EventSentence.forWord,
      let name = named(before: mark), name.tokens.lowerBound > tokens.lowerBound,
      (max(tokens.lowerBound, name.tokens.lowerBound - 3)..<name.tokens.lowerBound).contains(where: {
        isAny($0, .gerundBlame)
      })
    else { return nil }
    // "NATO was accused by Russia of arming the rebels": NATO armed them.
    if key(name.tokens.lowerBound - 1) == Key.by || key(name.tokens.lowerBound - 2) == Key.by,
      let verb = (max(tokens.lowerBound, name.tokens.lowerBound - 3)..<name.tokens.lowerBound).first(
        where: {
          isAny($0, .gerundBlame)
        })
    {
      return subject(before: verb).last
    }
    return name
  }

  /// "arrested on suspicion of killing a farmer": whether a gerund tells what somebody held is charged with.
  func isCharged(_ verb: Int) -> Bool {
    guard verb - 2 > tokens.lowerBound, isGerund(verb) else { return false }
    return key(verb - 1) == Key.of && EventSentence.charges.contains(key(verb - 2)) || isJudged(verb)
      || isLaidToCharge(verb)
  }

  /// "charged three men |with smuggling| arms"
  private func isLaidToCharge(_ verb: Int) -> Bool {
    guard key(verb - 1) == EventSentence.withWord else { return false }
    let reach = max(tokens.lowerBound, verb - 12)..<verb - 1
    guard let charged = reach.last(where: { EventSentence.charging.contains(key($0)) }) else { return false }
    return !(charged..<verb).contains { isBoundary($0) }
  }
  private static let charging = WordSet("charged charges charging charge")

  /// "jailed 14 soldiers for killing villagers": whether a gerund tells what a court's verdict is about.
  func isJudged(_ verb: Int) -> Bool {
    guard EventSentence.verdictLinks.contains(key(verb - 1)), let charge else { return false }
    return charge.lowerBound == verb - 1
  }

  /// "|The prosecution says| that Limaj ordered the killing", "|according to the indictment|": a charge, not a finding.
  func isOfProsecution(_ spot: EventSpot) -> Bool {
    guard mayHold(EventSentence.prosecution) else { return false }
    return tokens.contains { index in
      guard EventSentence.prosecution.contains(key(index)), !spot.tokens.contains(index) else { return false }
      let before = max(tokens.lowerBound, index - 4)..<index
      let behind = index + 1..<min(tokens.upperBound, index + 3)
      return before.contains { EventSentence.accordingTo.contains(key($0)) }
        || behind.contains { EventSentence.holding.contains(key($0)) }
    }
  }
  private static let prosecution = WordSet("prosecution prosecutor prosecutors indictment")
  private static let holding = WordSet(
    "says say said alleges allege alleged claims claim claimed argues argue argued believes believe believed contends")
  private static let accordingTo = WordSet("according accordance")

  /// Where the words begin that tell what a verdict is about, by the verdict's own word.
  private func judgement() -> (verdict: Int, start: Int)? {
    guard mayHold(EventSentence.verdicts) else { return nil }
    guard let verdict = tokens.first(where: { EventSentence.verdicts.contains(key($0)) }) else { return nil }
    for index in (verdict + 1)..<max(verdict + 1, min(tokens.upperBound - 1, verdict + 16)) {
      if isBoundary(index) { return nil }
      guard EventSentence.verdictLinks.contains(key(index)) else { continue }
      let isDeed =
        isGerund(index + 1)
        || (index + 1..<min(index + 6, tokens.upperBound)).contains { EventSentence.crimes.contains(key($0)) }
      if isDeed { return (verdict, index) }
    }
    return nil
  }

  /// Whether the deed that a verdict is about is taken for done by it: "convicted of killing", not "cleared of killing".
  func isFoundGuilty(_ verb: Int) -> Bool {
    guard isJudged(verb), let judgement = judgement() else { return false }
    return !EventSentence.clearing.contains(key(judgement.verdict))
  }
  private static let verdicts = WordSet(
    "jailed jails sentenced sentences convicted convicts imprisoned guilty acquitted acquits cleared tried trying")
  private static let clearing = WordSet("acquitted acquits cleared tried trying")
  private static let verdictLinks = WordSet("for of over")
  private static let crimes = WordSet(
    """
    murder murders killing killings massacre massacres crimes genocide attack attacks bombing torture rape rapes \
    terrorism abduction abductions arson deportation persecution murdering shooting
    """)

  static let charges = WordSet(
    "suspicion suspicions charges charge accusations allegations accused suspected charged wanted convicted indicted")

  /// "A politician |accused of ordering the murder of Ivanovic| was arrested", "was held |on charges of killing a farmer in May|":
  /// the words that tell what somebody is charged with, whose day and place are not those of the rest.
  func findCharge() -> Range<Int>? {
    if let judgement = judgement() { return judgement.start..<tokens.upperBound }
    guard mayHold(EventSentence.charges) else { return nil }
    let words = tokens.lowerBound + 2..<max(tokens.lowerBound + 2, tokens.upperBound - 2)
    guard let word = words.first(where: { EventSentence.charges.contains(key($0)) }),
      EventSentence.chargedWith.contains(key(word + 1))
    else { return nil }
    let isTrailing = EventSentence.onCharges.contains(key(word - 1))
    // "is accused of", "took charge of": no such phrase.
    guard
      isTrailing
        || EventSentence.chargedOnes.contains(key(word)) && token(word - 1).kind == .word && !isAny(word - 1, .toBe)
          && !EventReading.having.contains(key(word - 1)) && !isAny(word - 1, [.adverbs, .determiners])
          && !document.endsInLY(word - 1)
    else { return nil }
    // "arrested him on suspicion of war crimes in Skenderaj on Thursday": place and day may be those of the arrest.
    if isTrailing, !isGerund(word + 2) { return nil }
    var end = word + 2
    while end < tokens.upperBound, !isComma(end), !isAny(end, .finiteBe) || isAny(end - 1, .relatives), end - word < 24
    {
      end += 1
    }
    // "men suspected of burning a church": nothing is told of them behind it.
    return (isTrailing ? word - 1 : word)..<end
  }
  private static let chargedOnes = WordSet("accused suspected charged wanted convicted indicted")
  private static let chargedWith = WordSet("of with for over in")
  private static let onCharges = WordSet("on under")

  /// Who is charged: "a politician" in "a politician accused of murder"; nil where the charge stands behind a verb of arrest.
  func charged() -> [Name]? {
    if let judgement = judgement() {
      let object = (actors + nations).last {
        $0.tokens.lowerBound > judgement.verdict && $0.tokens.upperBound <= judgement.start
      }
      if let object { return coordinated(endingWith: object) }
      return isKnownPassive(judgement.verdict..<(judgement.verdict + 1)) ? subject(before: judgement.verdict) : []
    }
    guard let charge, !EventSentence.onCharges.contains(key(charge.lowerBound)) else { return nil }
    return (actors + nations).first { $0.tokens.upperBound == charge.lowerBound }.map { coordinated(endingWith: $0) }
      ?? []
  }

  /// Whether words belong to what somebody is charged with, and others do not.
  func isApartByCharge(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard let charge else { return false }
    return charge.contains(one.lowerBound) != charge.contains(other.lowerBound)
  }

  /// "William Cohen, blamed for the mess,": a participle behind a comma, without an object.
  func isBlamed(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens
    if isCulprit(spot) { return true }
    if EventSentence.handed.contains(key(verb.lowerBound)), verb.lowerBound > tokens.lowerBound,
      isComma(verb.lowerBound - 1)
    {
      return true
    }
    // "the mayor, Ana Anic, put the blame for it on KFOR" has its object.
    guard spot.frame.type == .accuse, verb.count == 1, verb.lowerBound - 1 > tokens.lowerBound,
      isComma(verb.lowerBound - 1), isPastVerb(verb.lowerBound), verb.upperBound < tokens.upperBound
    else { return false }
    let behind = key(verb.upperBound)
    return behind == EventSentence.forWord || behind == Key.by
  }

  /// "said that Belgrade stood behind the attack", "Serbia was behind it": who stands before the verb is blamed.
  func isCulprit(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens
    guard spot.frame.type == .accuse, verb.count > 1, key(verb.lowerBound + 1) == EventSentence.behind else {
      return false
    }
    return isAny(verb.lowerBound, .toBe) || EventSentence.standing.contains(key(verb.lowerBound))
  }
  private static var behind: WordKey { "behind" }
  private static let standing = WordSet("stand stands stood standing")

  /// "told reporters in Pristina that", "said in Belgrade": where something was told, and not where it was.
  func isToldAt(_ name: Name) -> Bool {
    let word = name.tokens.lowerBound - 1
    var verb = word - 1
    while verb > tokens.lowerBound, EventSentence.hearers.contains(key(verb)) { verb -= 1 }
    guard verb >= tokens.lowerBound, EventReading.telling.contains(key(verb)) else { return false }
    var next = name.tokens.upperBound
    // "in Pristina on Friday that"
    if let date = dates.first(where: { (0...1).contains($0.tokens.lowerBound - next) }) {
      next = date.tokens.upperBound
    }
    return next >= tokens.upperBound || key(next) == Key.that || token(next).kind == .mark
  }
  private static let handed = WordSet("extradited transferred deported")
  private static let hearers = WordSet("reporters journalists the a press news conference media briefing")

  /// What tells that something is so.
  static let showing = WordSet(
    """
    showed shows show proved proves revealed reveals suggested suggests indicated indicates meant means demonstrated \
    demonstrates ensured
    """)
  private static let ownedBy = WordSet("by of from")
  /// Nouns of a will that an infinitive tells.
  private static let wills = WordSet(
    """
    decision decisions plan plans proposal proposals intention intentions promise promises pledge pledges offer offers \
    refusal willingness readiness attempt attempts effort efforts move moves commitment vow vows threat threats failure \
    order orders agreement resolve determination desire mandate
    """)
  /// Who does this to a decision has not taken it.
  private static let judging = WordSet(
    """
    welcomed welcomes welcome welcoming criticised criticized criticises criticizes criticising criticizing condemned condemns \
    condemning supported supports support supporting backed backs backing opposed opposes opposing rejected rejects \
    rejecting praised praises praising hailed hails hailing denounced denounces denouncing slammed slams deplored \
    regretted regrets protested questioned questions applauded applauds commended commends blasted endorsed endorses \
    revoke revokes revoked revoking reverse reverses reversed reversing cancel cancels cancelled rescind rescinded suspend \
    suspended overturn overturned \
    disputed called described after following despite before since on about over against with by to of
    """)
}
