import Corpus
import Facts

/// Whether an event happened, is to happen, might, is asked for, or is denied.
extension EventSentence {
  /// - Returns: nil where the words name no event at all ("fears of an attack").
  func status(of spot: EventSpot, clauseStart: Int) -> EventReport.Status? {
    let status = spot.frame.head == .verb ? verbStatus(spot) : nounStatus(spot)
    guard status == .occurred else { return status }
    // "announced that it would send", "will send": the form itself says that it is still to come.
    let isComing =
      spot.frame.head == .verb
      && spot.tokens.contains { EventSentence.coming.contains(key($0)) } && spot.frame.type == .mobilize
    return spot.frame.isPlanned || isComing ? .planned : status
  }

  private func verbStatus(_ spot: EventSpot) -> EventReport.Status? {
    let verb = spot.tokens.lowerBound
    if spot.frame.type == .reject, key(verb) == EventSentence.notWord { return .occurred }
    // "to stop Vucic from visiting", "Imagine that KFOR withdrew".
    if verb > tokens.lowerBound, key(verb - 1) == EventSentence.from, isGerundAt(verb) {
      // "unable to stop mobs from burning homes": they burned.
      let isVain = (max(tokens.lowerBound, verb - 10)..<verb).contains {
        EventSentence.vain.contains(key($0))
      }
      return isVain ? .occurred : .hypothetical
    }
    if isInInvertedCondition(verb) { return .hypothetical }
    if let known = knownStatus(spot, verb) { return known }
    if isCharged(verb) { return isFoundGuilty(verb) ? .occurred : .alleged }
    if EventSentence.imagining.contains(key(tokens.lowerBound)) { return .hypothetical }
    // "will answer anybody who attacks its army"
    if verb - 2 >= tokens.lowerBound,
      key(verb - 1) == EventSentence.whoever
        || isAny(verb - 1, .relatives) && EventSentence.anybody.contains(key(verb - 2)), isPresent(verb)
    {
      return .hypothetical
    }
    let clauseStart = clause(around: spot.tokens).lowerBound
    // "demanded that NATO let them return", "it was time that they accepted".
    if clauseStart - 2 > tokens.lowerBound, key(clauseStart - 1) == EventSentence.that,
      isAny(clauseStart - 2, .requests) || key(clauseStart - 2) == EventSentence.timeWord
    {
      return .demanded
    }
    if isAskedWithoutThat(verb, from: clauseStart) || toldOfDuty(before: verb) != nil { return .demanded }
    if isProvided(from: clauseStart), isPresent(verb), !EventVerbForms.irregularPasts.contains(key(verb)) {
      return .hypothetical
    }
    // "until he signs", "I hope that they agree": it has not happened.
    if clauseStart > tokens.lowerBound, isPresent(verb), !EventVerbForms.irregularPasts.contains(key(verb)),
      !isGerundAt(verb), isAny(clauseStart - 1, .boundaries),
      EventSentence.awaiting.contains(key(clauseStart - 1))
        || (key(clauseStart - 1) == EventSentence.that && clauseStart - 2 >= tokens.lowerBound
          && EventSentence.hoping.contains(key(clauseStart - 2))),
      !(clauseStart..<verb).contains(where: { isAny($0, .toBe) })
    {
      // "until an intervention forced the army to retreat": it did.
      let isCaused = key(verb - 1) == Key.to && (clauseStart..<verb).contains { isAny($0, .doings) }
      if isCaused { return status(of: spot, governedAt: verb, clauseStart) }
      // "before he travels to Munich": he will; "conditions must be met before they leave": they may.
      let isAhead =
        key(clauseStart - 1) == EventSentence.beforeWord
        && !(tokens.lowerBound..<verb).contains { EventSentence.obligation.contains(key($0)) }
      return isAhead ? .planned : .hypothetical
    }
    // "until a deal is signed"
    if clauseStart > tokens.lowerBound, EventSentence.awaiting.contains(key(clauseStart - 1)),
      (clauseStart..<verb).contains(where: { EventSentence.isNow.contains(key($0)) })
    {
      return .hypothetical
    }
    // "as soon as Kosovo removes the tax"
    if clauseStart - 2 > tokens.lowerBound, key(clauseStart - 1) == Key.asWord,
      key(clauseStart - 2) == EventSentence.soon, isPresent(verb), !EventVerbForms.irregularPasts.contains(key(verb))
    {
      return .hypothetical
    }
    // "Neither Kurti nor Vucic put his name to it".
    if (clauseStart..<verb).contains(where: { key($0) == EventSentence.neither }) { return .denied }
    if (clauseStart..<verb).contains(where: {
      key($0) == EventSentence.would && EventSentence.haveWords.contains(key($0 + 1))
        && (key($0 + 1) != EventSentence.be || !isJoined($0, verb))
    }) {
      return .hypothetical
    }
    // "accused the government of backing the gunmen": by whom he says so, not done.
    let gerund = verb - 2 > clauseStart && key(verb - 1) == Key.to && isGerundAt(verb - 2) ? verb - 2 : verb
    if gerund - 1 > clauseStart, isGerundAt(gerund) {
      var of = gerund - 1
      while of > clauseStart, isAny(of, .adverbs) || document.endsInLY(of) { of -= 1 }
      if key(of) == Key.of || key(of) == EventSentence.forWord,
        (max(clauseStart, of - 9)..<of).contains(where: { isAny($0, .gerundBlame) })
      {
        // "blamed him for failing to sign": he did not.
        return EventSentence.failing.contains(key(gerund)) ? .denied : .alleged
      }
    }
    // "asked KFOR to let the soldiers return": what governs "let" governs what it lets happen.
    let before = max(clauseStart + 1, verb - 9)..<max(clauseStart + 1, verb)
    // "had called him to urge calm": who called urged.
    if EventReading.spoken.contains(spot.frame.type), let contact = contact(before: verb) {
      return status(of: spot, governedAt: contact.verb, clauseStart)
    }
    // "called on them to unite and start a dialogue": what is asked is asked of both verbs.
    if let first = joinedInfinitive(before: verb) { return status(of: spot, governedAt: first, clauseStart) }
    let governed = isPresent(verb) ? before.last { EventSentence.lets.contains(key($0)) } ?? verb : verb
    return status(of: spot, governedAt: governed, clauseStart)
  }

  /// "demanded the Serbs remove the barricades": the base form behind whom it is asked of.
  private func isAskedWithoutThat(_ verb: Int, from start: Int) -> Bool {
    guard isPresent(verb), !EventVerbForms.irregularPasts.contains(key(verb)), key(verb - 1) != Key.to,
      let ask = (max(start, verb - 7)..<max(start, verb)).last(where: { EventSentence.insisting.contains(key($0)) }),
      ask + 1 < verb
    else { return false }
    let next =
      dates.first { ($0.tokens.lowerBound - ask) <= 2 && $0.tokens.lowerBound > ask }?.tokens.upperBound ?? ask + 1
    guard next < verb, isAny(next, .determiners) || token(next).isCapitalised else { return false }
    return !(next..<verb).contains { isComma($0) || isBoundary($0) || isAny($0, [.joiners, .prepositions]) }
  }
  private static let insisting = WordSet("demanded demands demand demanding insisted insists")

  /// The status that the words before a verb give it, the nearest first.
  private func status(of spot: EventSpot, governedAt verb: Int, _ clauseStart: Int) -> EventReport.Status? {
    var isInfinitive = false
    var index = verb - 1
    var steps = 0
    // "not recognize" is a form of its own.
    if isSubjunctive(before: verb) { return .demanded }
    if isUndecided(verb, from: clauseStart) { return .denied }
    while index >= tokens.lowerBound, steps < 9 {
      let word = key(index)
      steps += 1
      if let name = actors.first(where: { $0.tokens.contains(index) }), !isInfinitive {
        // "no British soldiers were withdrawn"
        if isNone(name) { return .denied } else { break }
      }
      if isBoundary(index) {
        if isAny(index, .openConditions) { return .hypothetical }
        break
      }
      if isComma(index) || isAny(index, .joiners) { break }
      // "a van without lights blocked the road": it did.
      let isLack =
        word == EventSentence.without && !(index == verb - 1 && isGerundAt(verb))
        || word == EventSentence.noWord && index > tokens.lowerBound && key(index - 1) == EventSentence.with
      if !isLack, isAny(index, .denials) { return .denied }
      if isDoubt(index) { return .hypothetical }
      if isAny(index, .hearsay) { return .alleged }
      if isAny(index, .futures) { return .planned }
      if word == EventSentence.would {
        // To say that one would support something is to support it.
        if spot.frame.type == .support, isReported(index) { return .occurred }
        return isReported(index) ? .planned : .hypothetical
      }
      if word == EventSentence.should || word == EventSentence.must { return .demanded }
      if word == Key.to, index == verb - 1 || isAny(verb - 1, .adverbs) || key(verb - 1) == EventSentence.be {
        // "has to be guarded"
        if index > tokens.lowerBound, EventSentence.obliging.contains(key(index - 1)) { return .demanded }
        isInfinitive = true
      } else if isInfinitive {
        // "the first to be flown in": they were.
        if index == verb - 2 || key(index + 2) == EventSentence.be, isAny(index, .ordinals) {
          return openCondition(spot)
        }
        if isAny(index, .plans) { return .planned }
        if isAny(index, .requests) { return .demanded }
        if isAny(index, .refusals) { return .denied }
        if isAny(index, .doings) { return isMereTry(index, spot) ? .hypothetical : openCondition(spot) }
      }
      if isAny(index, .gerundDoubts), isGerundAt(verb) { return .hypothetical }
      if isAny(index, .gerundBlame), isGerundAt(verb) { return .alleged }
      index -= 1
    }
    if isInfinitive {
      // "Spain's decision, announced in March, to bring home its soldiers".
      let before = max(clauseStart, verb - 14)..<verb
      if before.contains(where: { EventSentence.decisions.contains(key($0)) }) { return .planned }
      // "used tear gas and rubber bullets to push the crowd back": the means were used.
      let isDone = before.contains { isAny($0, .doings) && !isMereTry($0, spot) }
      return isDone ? openCondition(spot) : .hypothetical
    }
    return openCondition(spot)
  }

  /// "is trying to settle the row": who tries to strike has struck, who tries to make peace has not made it.
  private func isMereTry(_ word: Int, _ spot: EventSpot) -> Bool {
    EventSentence.kind.contains(spot.frame.type) && EventSentence.tries.contains(key(word))
  }
  private static let kind: EventTypes = [.agree, .support, .consult, .cooperate, .aid, .concede, .retreat]
  private static let tries = WordSet("trying tried attempted attempting attempts attempt")

  /// "demanded that the police be allowed": "be" without a word that governs it.
  private func isSubjunctive(before verb: Int) -> Bool {
    guard verb - 2 > tokens.lowerBound, key(verb - 1) == EventSentence.be, key(verb - 2) != Key.to else { return false }
    let before = token(verb - 2)
    guard before.kind == .word, !EventSentence.modals.contains(before.key), !EventSentence.adverbs.contains(before.key)
    else { return false }
    return (max(tokens.lowerBound, verb - 10)..<verb - 2).contains { key($0) == EventSentence.that }
  }
  private static var beforeWord: WordKey { "before" }
  private static let obligation = WordSet("must should would could can may might if until demand demanded demands")
  private static let awaiting = WordSet("until till before")
  private static var whoever: WordKey { "whoever" }
  private static let anybody = WordSet("anyone anybody whoever anything")
  private static let failing = WordSet("failing refusing neglecting declining")
  private static var soon: WordKey { "soon" }
  private static let isNow = WordSet("is are has have")
  private static let hoping = WordSet("hope hopes hoped hoping wish wishes")
  private static let claims = WordSet(
    "claims claim claimed alleges alleged insists insisted contends contended maintains maintained swears swore charges allegations allegation accusations accusation rumours rumors"
  )
  private static let neither = WordKey("neither")
  private static let modals = WordSet(
    "will would shall should can could may might must cannot not never won't wouldn't")

  /// Whether a word leaves open what it speaks of; the month is no "may".
  private func isDoubt(_ index: Int) -> Bool {
    isAny(index, .doubts) && !dates.contains { $0.tokens.contains(index) }
  }

  /// Whether "if", "whether" or "should" opens the clause of an event.
  private func openCondition(_ spot: EventSpot) -> EventReport.Status {
    let clause = clause(around: spot.tokens)
    if clause.lowerBound > tokens.lowerBound, isAny(clause.lowerBound - 1, .openConditions) {
      return .hypothetical
    }
    // "denied that its men had fired".
    if isDenied(from: clause.lowerBound) {
      return isSaidAnew(behind: clause.lowerBound, before: spot.tokens.lowerBound) ? .occurred : .denied
    }
    // "repeated claims that the police had beaten them"
    if clause.lowerBound - 2 >= tokens.lowerBound, key(clause.lowerBound - 1) == EventSentence.that,
      EventSentence.claims.contains(key(clause.lowerBound - 2)) || isReports(clause.lowerBound - 2),
      !isAnswerToClaim(spot, from: clause.lowerBound)
    {
      return .alleged
    }
    // ", reportedly killing 15": only what the participle tells is hearsay.
    return clause.contains {
      isAny($0, .hearsay) && key($0) != EventSentence.suspected
        && !($0 > spot.tokens.upperBound && isGerund($0 + 1)
          && (isComma($0 - 1) || key($0 - 1) == EventSentence.forWord || key($0 - 1) == Key.of))
    } ? .alleged : .occurred
  }

  private func isGerundAt(_ index: Int) -> Bool {
    let end = Int(token(index).end)
    let bytes = document.text.bytes
    return end > 3 && bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E
  }

  /// "announced that it would send", "said the alliance would review", "would send soldiers, an official said".
  private func isReported(_ index: Int) -> Bool {
    if (max(tokens.lowerBound, index - 8)..<index).contains(where: { isAny($0, .announcing) }) {
      return true
    }
    guard !tokens.contains(where: { EventSentence.openConditions.contains(key($0)) }) else { return false }
    if (tokens.lowerBound..<index).contains(where: { isAny($0, .announcing) }) { return true }
    guard let comma = (index..<tokens.upperBound).last(where: { isComma($0) }), tokens.upperBound - comma < 14 else {
      return false
    }
    return (comma..<tokens.upperBound).contains { isAny($0, .announcing) }
  }

  private func nounStatus(_ spot: EventSpot) -> EventReport.Status? {
    let noun = spot.tokens
    if spot.frame.rule == EventSentence.warRule, isMeasure(noun.lowerBound) { return nil }
    // "a suspension of NATO air strikes": none was flown then.
    if spot.frame.type == .assault,
      (max(tokens.lowerBound, noun.lowerBound - 4)..<noun.lowerBound).contains(where: {
        EventSentence.ceasing.contains(key($0)) && key($0 + 1) == Key.of
      })
    {
      return nil
    }
    var index = noun.lowerBound - 1
    var steps = 0
    while index >= tokens.lowerBound, steps < 6, !isBoundary(index) {
      steps += 1
      // "the risk of a shooting or an ambush".
      let isListed = steps < 7 && (index..<noun.lowerBound).contains { isAny($0, .joiners) }
      if steps < 4 || isListed, !classes(index).isDisjoint(with: table.fear) { return nil }
      // "has not stopped attacks": what goes on is not denied; "asked for aid during a meeting": they met.
      if isAny(index, .endings) || key(index) == EventSentence.duringWord { break }
      let isMeant = steps == 3 && EventSentence.meaning.contains(key(index + 1))
      if steps < 3 || isMeant, isAny(index, .denials) || isAny(index, .absences) { return .denied }
      // "would never tolerate an attack"
      if EventSentence.tolerating.contains(key(index)) { return .hypothetical }
      // "would bring forward a meeting", "hopes of a meeting"
      if steps < 6, spot.frame.type != .support, EventSentence.mere.contains(key(index)), !isReported(index) {
        return .hypothetical
      }
      if isAny(index, .futureNouns) || isAny(index, .futures) { return .planned }
      // "announced further demonstrations", "called a rally for Friday".
      if spot.frame.type == .protest, EventSentence.convoking.contains(key(index)), !isAny(index - 1, .toBe) {
        return .planned
      }
      // "called an emergency session": it meets.
      let isConvened =
        spot.frame.type == .consult && isAny(index, .callings)
        && !isAny(index + 1, .askingFor)
      if !isConvened, isAny(index, .requests) || isAny(index, .requestNouns) {
        return .demanded
      }
      // "threats to hold protests"
      if key(index) == Key.to, index > tokens.lowerBound, EventSentence.threats.contains(key(index - 1)) {
        return .hypothetical
      }
      // "threatened air strikes": nobody has struck.
      if steps < 4, isDoubt(index) || EventSentence.menacing.contains(key(index)) { return .hypothetical }
      if isAny(index, .hearsay) { return .alleged }
      index -= 1
    }
    // "Even if the attack was carried out by Serbs"
    if index >= tokens.lowerBound, isBoundary(index), isAny(index, .openConditions) { return .hypothetical }
    var next = noun.upperBound
    let limit = min(tokens.upperBound, noun.upperBound + 14)
    while next < limit {
      // "an exercise, postponed twice, is now scheduled"
      if isComma(next), isAny(next + 1, .absences),
        let close = (next + 2..<min(limit, next + 5)).first(where: { isComma($0) })
      {
        next = close + 1
        continue
      }
      if isBoundary(next) { break }
      // "the murder will not terrorise us": it was done.
      if spot.frame.type == .assault, isAny(next, .futures), next + 1 < limit, key(next + 1) != EventSentence.be {
        break
      }
      if isAny(next, .futures) || isAny(next, .expected) { return .planned }
      if next < noun.upperBound + 9, isDoubt(next) { return .hypothetical }
      // "the removal of the barricades must be done quickly"
      if next < noun.upperBound + 7, key(next) == EventSentence.must || key(next) == EventSentence.should,
        !actors.contains(where: { $0.tokens.upperBound == next })
      {
        return .demanded
      }
      next += 1
    }
    return .occurred
  }

  /// "the worst violence since the end of the war": a time to count from, and no event that is told.
  private func isMeasure(_ noun: Int) -> Bool {
    var before = noun - 1
    while before > tokens.lowerBound,
      isAny(before, [.determiners, .inner]) || key(before) == Key.of
        || EventSentence.ends.contains(key(before)) || token(before).kind == .number
        || dates.contains(where: {
          $0.tokens.contains(before) && $0.tokens.lowerBound > tokens.lowerBound
            && key(before) != Key.since
        })
    { before -= 1 }
    return before >= tokens.lowerBound && key(before) == Key.since
  }
  private static let ceasing = WordSet("suspension cessation halting ending")
  private static let ends = WordSet("end start beginning close outbreak")
  private static let warRule = RuleName("event-war")
  private static let meaning = WordSet("mean involve constitute amount")
  private static let tolerating = WordSet("tolerate tolerates tolerating condone condones")
  private static let mere = WordSet("would could might hopes hope prospects prospect chances chance")
  private static let threats = WordSet("threat threats vows vow calls plans pledge pledges")
  private static let menacing = WordSet("threatened threatens threaten threatening")

  static let endings = WordSet("stopped stop ended end halted deterred prevented curbed quelled")
  private static let decisions = WordSet("decision decisions plan plans intention pledge")
  static let callings = WordSet("call calls called calling")
  static let askingFor = WordSet("for on upon")
  private static var timeWord: WordKey { "time" }
  private static let lets = WordSet("let")

  /// Whether "and" or "but" parts two words: "there would be more police and blamed".
  private func isJoined(_ one: Int, _ other: Int) -> Bool {
    (one..<other).contains { isAny($0, .joiners) }
  }
  private static var notWord: WordKey { "not" }
  private static var duringWord: WordKey { "during" }
  private static var without: WordKey { "without" }
  private static var with: WordKey { "with" }
  private static var noWord: WordKey { "no" }
  static var forWord: WordKey { "for" }
  private static let obliging = WordSet("has have")
  private static let haveWords = WordSet("have be")
  /// "arrested suspected smugglers": the arrest is no suspicion.
  private static var suspected: WordKey { "suspected" }
  static var from: WordKey { "from" }
  static let imagining = WordSet("imagine suppose")
  static let coming = WordSet("will would plans")
  static var would: WordKey { "would" }
  static var should: WordKey { "should" }
  static var must: WordKey { "must" }
}
