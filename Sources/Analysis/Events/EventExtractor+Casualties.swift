import Corpus
import Facts

/// Who was hurt in what: the counts of a sentence go to the deed that did the harm.
extension EventReading {
  /// Gives the killed and injured of a sentence to its violent events, each count to the one that its words hang on.
  func addCasualties(_ drafts: inout [EventDraft], _ view: EventSentence) {
    let deeds = drafts.indices.filter { EventReading.deeds.contains(drafts[$0].report.type) }
    guard !deeds.isEmpty else { return }
    let harmed = counts.filter {
      view.tokens.contains($0.tokens.lowerBound)
        && (EventReading.isKilled($0) || $0.meaning.what == EventReading.injured)
    }
    for isFatal in harmed.isEmpty ? [] : [true, false] {
      let told = harmed.filter { EventReading.isKilled($0) == isFatal }
      var sums: [(draft: Int, sum: Quantity)] = []
      for count in wholes(told) {
        guard let draft = deed(among: deeds, of: drafts, harming: count.tokens, view),
          isAsSure(drafts[draft], as: count.tokens, view)
        else { continue }
        var quantity = count.meaning.quantity
        let end = count.tokens.upperBound
        if count.rule == EventReading.article, view.isPaired(behind: end),
          !told.contains(where: { $0.tokens.lowerBound == end + 1 })
        {
          quantity = EventDraft.sum(quantity, quantity)
        }
        if let known = sums.firstIndex(where: { $0.draft == draft }) {
          quantity = EventDraft.sum(sums[known].sum, quantity)
          sums[known].sum = quantity
        } else {
          sums.append((draft, quantity))
        }
      }
      for (draft, sum) in sums {
        let report = drafts[draft].report
        drafts[draft].report = report.with(
          killed: isFatal ? sum : report.killed, injured: isFatal ? report.injured : sum)
      }
    }
    addLoneVictims(&drafts, deeds, view)
  }

  /// "denied that two had died after the clashes": nobody died in the clashes that there were.
  private func isAsSure(_ draft: EventDraft, as harm: Range<Int>, _ view: EventSentence) -> Bool {
    draft.report.status == .denied || !view.isDenied(from: view.clause(around: harm).lowerBound)
  }

  private static let injured = "injured"
  private static let article: RuleName = "count-article"
  private static func isKilled(_ count: Found<QuantityReport>) -> Bool { count.meaning.what == "killed" }
  static let deeds: EventTypes = [.assault, .protest]

  /// Counts without those that are part of one before: "600 were hurt, among them 61 soldiers and over 100 police", "seven,
  /// three of whom gravely", "14 were injured, 11 seriously".
  private func wholes(_ counts: [Found<QuantityReport>]) -> [Found<QuantityReport>] {
    var wholes: [Found<QuantityReport>] = []
    var partsEnd: Int?
    var totalEnd: Int?
    for count in counts {
      let (start, end) = (count.tokens.lowerBound, count.tokens.upperBound)
      if let whole = wholes.last {
        let opensParts = opensParts(between: whole.tokens.upperBound, and: start) || isInsertedList(counts, at: start)
        let isPart =
          (count.tokens.lowerBound..<min(document.tokens.count, end + 2)).dropLast().contains {
            document.key($0) == Key.of && EventReading.partOf.contains(document.key($0 + 1))
          }
        // What is joined to a part is another part of the same whole.
        let isJoined = partsEnd.map { start - $0 <= 2 } ?? false
        let isGraver = document.key(start - 1) == Key.comma && isGraded(count) && !isGraded(whole)
        if opensParts || isPart || isJoined || isGraver {
          partsEnd = end
          continue
        }
      }
      partsEnd = nil
      if !wholes.isEmpty, isRunningTotal(count) || totalEnd.map({ start - $0 <= 2 }) == true {
        totalEnd = end
        continue
      }
      // "Among the six Serbs who died, four were killed by a bomb": the total of what follows.
      if counts.count > 1, wholes.isEmpty, start > 1,
        document.key(start - 1) == EventReading.amongWord
          || document.key(start - 1) == Key.the
            && (document.key(start - 2) == EventReading.amongWord
              || document.key(start - 2) == Key.of && document.tokens[start - 2].isCapitalised)
      {
        continue
      }
      wholes.append(count)
    }
    return wholes
  }

  /// "seven people, among them two gendarmes and a doctor,": what stands behind "among them" up to the verb is part of them.
  private func opensParts(between end: Int, and start: Int) -> Bool {
    guard end < start,
      let opening = (max(end, start - 8)..<start).last(where: {
        EventReading.including.contains(document.key($0))
      })
    else { return false }
    return !(opening..<start).contains { document.endsInED($0) || !marks.grammar($0).isDisjoint(with: .auxiliaries) }
  }

  /// "five members of a family, a grandmother and three children, died": a list of who the people counted first are.
  private func isInsertedList(_ counts: [Found<QuantityReport>], at start: Int) -> Bool {
    guard let first = counts.first, first.tokens.lowerBound < start, counts.count > 1,
      EventReading.wholeNouns.contains(document.key(first.tokens.upperBound - 1)),
      let whole = first.meaning.quantity.value,
      counts.dropFirst().reduce(0, { $0 + ($1.meaning.quantity.value ?? whole) }) <= whole
    else { return false }
    let comma = counts[1].tokens.lowerBound - 1
    return document.key(comma) == Key.comma
      && !(first.tokens.upperBound..<comma).contains {
        document.key($0) == Key.comma || document.key($0) == Key.and || document.endsInED($0)
          || !marks.grammar($0).isDisjoint(with: .auxiliaries)
      }
  }
  private static let wholeNouns: WordSet = "people persons members victims civilians relatives"

  /// "bringing the number of its dead to 2,946": all who were killed until then, not in this deed.
  private func isRunningTotal(_ count: Found<QuantityReport>) -> Bool {
    let start = count.tokens.lowerBound
    guard start > 2, EventReading.reaching.contains(document.key(start - 1)) else { return false }
    let first = document.sentences[document.sentence(ofToken: start)].tokens.lowerBound
    return (max(first, start - 16)..<start).contains { EventReading.totalling.contains(document.key($0)) }
  }
  private static var amongWord: WordKey { "among" }
  private static let reaching = WordSet("to at above past over")
  static let totalling = WordSet("bringing brings brought bring raising raises raised takes taking took pushed pushing")

  /// "11 seriously": how gravely those of a count were hurt.
  private func isGraded(_ count: Found<QuantityReport>) -> Bool {
    count.tokens.contains { CountReader.manner.contains(document.key($0)) }
      || count.tokens.upperBound < document.tokens.count
        && CountReader.manner.contains(document.key(count.tokens.upperBound))
  }
  private static let including: WordSet = "among including included"
  private static let partOf: WordSet = "them whom which these those"

  /// The deed that harmed the people of some words: one in their own clause, or else the nearest that may have done it.
  private func deed(
    among deeds: [Int], of drafts: [EventDraft], harming words: Range<Int>, _ view: EventSentence
  ) -> Int? {
    // "detained three men over an attack that killed two": the attack did.
    if let own = deeds.first(where: { drafts[$0].trigger.overlaps(words) }) { return own }
    let clause = view.clause(around: words)
    return deeds.filter { mayHarm(drafts[$0].trigger, words) }.min { one, other in
      let (left, right) = (drafts[one].trigger, drafts[other].trigger)
      let (isOwn, isOther) = (clause.overlaps(left), clause.overlaps(right))
      return isOwn == isOther ? EventReading.gap(left, words) < EventReading.gap(right, words) : isOwn
    }
  }

  /// "killing a woman", "an officer died", "Ivanovic was shot dead", "the murder of Ivanovic": one, though no number says so.
  private func addLoneVictims(_ drafts: inout [EventDraft], _ deeds: [Int], _ view: EventSentence) {
    guard
      view.mayHold(EventReading.fatal) || view.mayHold(EventReading.hurting) || view.mayHold(EventReading.beatings)
        || view.mayHold(EventReading.shootings)
    else { return }
    for index in view.tokens {
      let word = view.key(index)
      // "stabbed to death", "the fatal shooting of"
      let isFatal = EventReading.fatal.contains(word) || isDeadly(index, view)
      guard isFatal || EventReading.hurting.contains(word) else { continue }
      guard let draft = deed(among: deeds, of: drafts, harming: index..<(index + 1), view),
        isAsSure(drafts[draft], as: index..<index + 1, view)
      else { continue }
      let report = drafts[draft].report
      guard (isFatal ? report.killed : report.injured) == nil, isFatal || !view.isCauseOfDeath(index) else { continue }
      let victims = victims(of: index, drafts[draft], view)
      guard victims > 0 else { continue }
      let quantity = Quantity(value: victims, low: victims, high: victims, qualifier: .exact)
      drafts[draft].report = report.with(
        killed: isFatal ? quantity : report.killed, injured: isFatal ? report.injured : quantity)
    }
  }

  private func isDeadly(_ index: Int, _ view: EventSentence) -> Bool {
    let word = view.key(index)
    if word == EventReading.shootingWord {
      return index > view.tokens.lowerBound && view.key(index - 1) == EventReading.fatalWord
    }
    guard EventReading.beatings.contains(word) else { return false }
    return (index + 1..<min(view.tokens.upperBound - 1, index + 7)).contains {
      view.key($0) == Key.to && view.key($0 + 1) == EventReading.deathWord
    }
  }
  private static let beatings: WordSet = "stabbed beaten clubbed stoned hacked kicked burned"
  private static var shootingWord: WordKey { "shooting" }
  private static var fatalWord: WordKey { "fatal" }
  private static var deathWord: WordKey { "death" }

  /// How many people a word of harm tells of that no number counts: one, two that are named as a pair, or none.
  private func victims(of index: Int, _ draft: EventDraft, _ view: EventSentence) -> Int {
    if view.tellsOfGroup(before: index) || view.hasPossessive(behind: index) { return 0 }
    let lone = view.loneVictims(around: index)
    if lone > 0 { return lone }
    // "killing Afrim Bunjaku" is the verb.
    if EventReading.killings.contains(view.key(index)), !(view.isGerund(index) && view.person(behind: index)) {
      // "the murder of Ivanovic": whom the noun is of.
      guard draft.trigger.contains(index), index + 1 < view.tokens.upperBound, view.key(index + 1) == Key.of else {
        return 0
      }
      return view.person(behind: index + 1) ? 1 : 0
    }
    // "killed Sgt. Afrim Bunjaku"
    if view.person(behind: index), !view.isPassive(index..<(index + 1)) { return 1 }
    // "Oliver Ivanovic was killed", "A and B were wounded": as many as are named.
    let isNamed =
      draft.report.type == .assault && !draft.report.recipients.isEmpty
      && draft.report.recipients.allSatisfy { kind($0) == .person }
    // "was shot dead": the verb is the deed.
    let isOfIt =
      draft.trigger.contains(index) || view.key(index) == EventReading.dead && draft.trigger.contains(index - 1)
    guard isNamed, isOfIt else { return 0 }
    if draft.report.recipients.count == 1 { return 1 }
    return view.isPassive(index..<(index + 1)) ? draft.report.recipients.count : 0
  }

  private static let fatal: WordSet =
    "killing killed kills died dead assassinated murdered murder assassination beheaded slain lynched executed"
  private static let killings: WordSet = "murder assassination killing shooting"
  private static let shootings: WordSet = "shooting"
  private static let hurting: WordSet = "injuring injured wounding wounded hurt hurting stabbed"
  static func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(0, one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
  }

  /// Whether a deed may have done the harm that other words of its sentence tell: not what came before it, nor what is told of
  /// something else.
  ///
  /// "jeeps were burned after two boys had been found dead", "a campaign ended a crackdown in which 10,000 were killed".
  func mayHarm(_ deed: Range<Int>, _ harm: Range<Int>) -> Bool {
    if deed.overlaps(harm) { return true }
    if harm.upperBound <= deed.lowerBound {
      // "three were injured before troops broke up the crowd"
      return !(harm.upperBound..<deed.lowerBound).contains { document.key($0) == EventReading.beforeWord }
    }
    let between = deed.upperBound..<harm.lowerBound
    // "a week after clashes in which one was killed", "a week after the attack that left four dead"
    let isLater = between.contains { index in
      guard EventReading.earlier.contains(document.key(index)) else { return false }
      return !dates.contains { $0.tokens.contains(index) } || harm.lowerBound - index <= 4
        || (index..<harm.lowerBound).contains { !marks.grammar($0).isDisjoint(with: .relatives) }
    }
    if isLater { return false }
    guard let relative = between.last(where: { !marks.grammar($0).isDisjoint(with: .relatives) }) else { return true }
    // "torn apart a coach in which Serbs were travelling, killing seven": the relative has ended; "in which 10,000, most of them
    // Albanians, were killed": what stands between two commas is put in.
    if document.endsInING(harm.lowerBound - 1) { return true }
    let commas = (relative..<harm.lowerBound).count { document.key($0) == Key.comma }
    if commas % 2 == 1 { return true }
    return !(deed.upperBound..<relative).contains { document.endsInED($0) }
  }
  private static var beforeWord: WordKey { "before" }
  private static var dead: WordKey { "dead" }
  private static let earlier: WordSet = "after since"
}

extension EventSentence {
  /// "killing a Serb woman", "an officer was killed", "an officer and a driver were shot dead": who is before or behind the
  /// verb, where an article counts each.
  func loneVictims(around verb: Int) -> Int {
    func isOne(_ index: Int) -> Bool { isAny(index, .ones) }
    var index = verb + 1
    if index < tokens.upperBound, isOne(index) {
      while index < min(tokens.upperBound, verb + 6), !isBoundary(index), !isComma(index) {
        // "injured her two children", "killed a family of three"
        if token(index).kind == .number || isAny(index, .numbers) && !isOne(index) { return 0 }
        if EventSentence.groupsOfPeople.contains(key(index)) { return 0 }
        if !classes(index).isDisjoint(with: table.victim) { return isPlural(index) ? 0 : 1 }
        index += 1
      }
      return 0
    }
    if isSingularSubject(before: verb) { return 1 }
    index = verb - 1
    while index >= max(tokens.lowerBound, verb - 8), !isBoundary(index), !isComma(index) {
      // "one died and four were injured": a number stands nearer.
      if token(index).kind == .number || isAny(index, .numbers), !isOne(index) {
        // "an Albanian man aged 58 was shot dead"
        guard index > tokens.lowerBound, key(index - 1) == EventSentence.agedWord else { return 0 }
      }
      if !classes(index).isDisjoint(with: table.victim) {
        guard !isPlural(index),
          let article = (max(tokens.lowerBound, index - 4)..<index).last(where: { isOne($0) })
        else { return 0 }
        return isPairedVictim(before: article) ? 2 : 1
      }
      index -= 1
    }
    return 0
  }

  /// "A sentry at the headquarters of the rebels in Pristina was shot dead", "a 47-year-old Serb was beheaded": one person whom a
  /// passive hit, where the clause begins with him.
  private func isSingularSubject(before verb: Int) -> Bool {
    var auxiliary = verb - 1
    if auxiliary - 1 > tokens.lowerBound, token(auxiliary).kind == .word, !isAny(auxiliary, .auxiliaries) {
      auxiliary -= 1
    }
    guard auxiliary > tokens.lowerBound + 1, EventSentence.onlyWas.contains(key(auxiliary)) else { return false }
    var start = auxiliary - 1
    while start > tokens.lowerBound, auxiliary - start < 16, !isBoundary(start - 1), !isComma(start - 1),
      !isAny(start - 1, .auxiliaries)
    {
      start -= 1
    }
    guard
      isAny(start, .ones) || start + 1 < auxiliary && isAny(start + 1, .ones) && isAny(start, .prepositions) == false
    else { return false }
    let article = isAny(start, .ones) ? start : start + 1
    guard
      let noun = (article + 1..<auxiliary).first(where: {
        !classes($0).isDisjoint(with: [table.victim, table.agents, table.civilians])
      }), noun - article < 6, !isPlural(noun),
      // Nothing but places and what he belongs to stands between him and the verb.
      noun + 1 == auxiliary || isAny(noun + 1, .prepositions) || key(noun + 1) == EventSentence.agedWord
    else { return false }
    return !(article + 1..<auxiliary).contains { isAny($0, .joiners) }
  }
  /// "A Serb couple and their son were killed", "a family of three was": more than one, and no number tells how many.
  func tellsOfGroup(before verb: Int) -> Bool {
    (max(tokens.lowerBound, verb - 9)..<verb).contains { EventSentence.groupsOfPeople.contains(key($0)) }
  }

  /// "killed a woman and injured her two children": several, who stand behind the verb; "injuring his wife" is one.
  func hasPossessive(behind verb: Int) -> Bool {
    guard verb + 2 < tokens.upperBound, EventSentence.possessives.contains(key(verb + 1)) else { return false }
    return token(verb + 2).kind == .number || isAny(verb + 2, .numbers) || isPlural(verb + 2)
  }

  private static let groupsOfPeople = WordSet("couple family families pair trio")
  private static let possessives = WordSet("her his their its our my")
  private static let onlyWas = WordSet("was")
  private static var agedWord: WordKey { "aged" }

  /// "a police officer and" before another victim.
  private func isPairedVictim(before article: Int) -> Bool {
    guard article - 2 > tokens.lowerBound, key(article - 1) == Key.and,
      !classes(article - 2).isDisjoint(with: table.victim), !isPlural(article - 2)
    else { return false }
    return (max(tokens.lowerBound, article - 6)..<(article - 2)).contains { isAny($0, .ones) }
  }

  /// Whether another victim that only its article counts is joined on: "a police officer and a local colleague".
  func isPaired(behind end: Int) -> Bool {
    guard end + 3 < tokens.upperBound, key(end) == Key.and, isAny(end + 1, .ones) else { return false }
    // Its noun stands right before the verb they share.
    let verb = (end + 3..<min(tokens.upperBound, end + 7)).first { isAny($0, .auxiliaries) }
    return verb.map { verb in
      (end + 2..<verb).allSatisfy { token($0).kind == .word } && !isPlural(verb - 1)
    } ?? false
  }

  /// Whether the name of a person, with its rank, begins behind a word.
  func person(behind index: Int) -> Bool {
    actors.contains { name in
      isPerson(name.id) && name.tokens.lowerBound > index && name.tokens.lowerBound - index <= 3
        && (index + 1..<name.tokens.lowerBound).allSatisfy {
          token($0).isCapitalised || token($0).kind == .mark && !isComma($0)
        }
    }
  }
}
