import Corpus
import Facts

/// One incident is one event, however many sentences tell it: who was hurt in it stands behind what was done.
extension EventReading {
  /// The events with the harm that is told after a deed put into the deed.
  ///
  /// "Gunmen fired at a bus near Podujevo. Two people died. Another was slightly hurt." is one ASSAULT, 2 killed, 1 injured.
  func incidents(_ drafts: [EventDraft]) -> [EventDraft] {
    guard drafts.count > 1, drafts.contains(where: { isHarmOnly($0) }) else { return drafts }
    var kept: [EventDraft] = []
    for draft in drafts {
      if isHarmOnly(draft), let index = kept.lastIndex(where: { EventReading.deeds.contains($0.report.type) }),
        isHarm(draft, of: kept[index])
      {
        kept[index].addHarm(draft, isFurther: tellsOfOthers(draft))
      } else {
        kept.append(draft)
      }
    }
    return kept
  }

  /// "Marchers breached a cordon. Police used tear gas.": on those who marched.
  func answered(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    for index in drafts.indices
    where drafts[index].report.mode == "crowd-control" && drafts[index].report.recipients.isEmpty {
      let answer = drafts[index]
      let crowd = drafts.last {
        $0.report.type == .protest && !$0.report.actors.isEmpty && answer.block - $0.block <= 1
          && $0.trigger.lowerBound < answer.sentence.upperBound && $0.report.status == answer.report.status
          && arePlacesFit($0.report.place, answer.report.place)
          && !EventReading.share($0.report.actors, answer.report.actors)
      }
      if let crowd { result[index].report = answer.report.on(crowd.report.actors) }
    }
    return result
  }

  /// "At least 15 people": how many were hit, and nobody whom anything tells apart.
  func isMereCount(_ id: EntityID) -> Bool {
    guard extractor.lexicon.kind(of: id) == nil else { return false }
    let words = id.slug.utf8.split(separator: UInt8(ascii: "-")).map { Substring($0) }
    return words.count > 1 && words.last.map { EventReading.anybody.contains(WordKey($0)) } ?? false
      && words.dropLast().allSatisfy { word in
        word.utf8.allSatisfy { (0x30...0x39).contains($0) } || EventReading.amounts.contains(WordKey(word))
      }
  }

  /// Whoever is held or let go is told apart by that, however plainly counted: "nine people were arrested".
  private static let ofHeld: EventTypes = [.coerce, .retreat]

  /// Those of some parties whom an event of a type tells apart.
  func told(_ parties: [EntityID], by type: EventReport.EventType) -> [EntityID] {
    EventReading.ofHeld.contains(type) ? parties : withoutMereCounts(parties)
  }

  /// Those of some parties that are more than a count. A loop, because a closure would copy the whole reading.
  private func withoutMereCounts(_ parties: [EntityID]) -> [EntityID] {
    var result: [EntityID] = []
    for party in parties where !isMereCount(party) { result.append(party) }
    return result
  }

  private static let anybody: WordSet = "people persons others"
  private static let amounts: WordSet =
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen \
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands several some few \
    many about around nearly almost over more than at least up to of a other another
    """

  /// Somebody was hurt; by whom and how is told elsewhere.
  private func isHarmOnly(_ draft: EventDraft) -> Bool {
    let report = draft.report
    guard report.type == .assault, report.actors.isEmpty, report.mode == nil, !draft.isNoun else { return false }
    return draft.trigger.contains { EventReading.harming.contains(document.key($0)) }
      // "have been wounded so far" is the sum of many.
      && !draft.trigger.contains { document.key($0) == EventReading.been }
      && !draft.sentence.contains { EventReading.apart.contains(document.key($0)) }
  }

  /// Whether harm that is told a little later is of a deed.
  private func isHarm(_ harm: EventDraft, of deed: EventDraft) -> Bool {
    let (first, second) = (deed.report, harm.report)
    // What one sentence tells is put together before.
    guard !harm.sentence.contains(deed.trigger.lowerBound), harm.block - deed.block <= 1,
      first.status == second.status, first.status == .occurred || first.status == .historical,
      document.sentence(ofToken: harm.sentence.lowerBound) - document.sentence(ofToken: deed.sentence.lowerBound) <= 2,
      arePlacesFit(first.place, second.place)
    else { return false }
    // "14 were hurt, Tajani said. Another 20 were hurt, Budapest said.": each speaks of his own, and nobody of a sum.
    if tellsOfOthers(harm), let one = speaker(of: deed.trigger), let other = speaker(of: harm.trigger), one != other {
      return false
    }
    // A day that stands in the sentence, not the one of undated news.
    guard EventReading.isCompatible(first.when, second.when) || harm.timeOrigin == .undatedNews else { return false }
    // "There were assaults last month. On 19 August nine children were hurt.": one of them at most.
    if harm.timeOrigin == .words, second.when?.isDay == true, first.when?.isDay != true { return false }
    // "Gendarmes fired gas at Albanians. Four gendarmes were hurt.": others were hurt, by others.
    if first.type == .assault, areTheirOwn(harm, first.actors) { return false }
    // "attacked the police. ... 52 Serbs were hurt": others than those who were attacked.
    if first.type == .assault, !first.recipients.isEmpty, !second.recipients.isEmpty,
      !EventReading.share(first.recipients, second.recipients), harm.timeOrigin != .words,
      second.recipients.allSatisfy({ kind($0) == .population || kind($0) == nil && !foundPeople.contains($0) }),
      first.recipients.contains(where: { isBody($0) })
    {
      return false
    }
    // "The sergeant was killed. The gunmen fled, and three of them died.": no harm of the one deed.
    return !first.actors.isEmpty || second.recipients.isEmpty || EventReading.share(first.recipients, second.recipients)
      || !first.recipients.contains { kind($0) == .person }
  }

  /// A body or force: nobody of it is of a people.
  private func isBody(_ id: EntityID) -> Bool {
    kind(id).map { [.organisation, .mission, .armedForce].contains($0) } ?? false
  }

  /// Whether those who were hurt are called what those who acted are: "four gendarmes" after "French gendarmes".
  private func areTheirOwn(_ harm: EventDraft, _ actors: [EntityID]) -> Bool {
    let nouns = WordSet(actors.compactMap { $0.slug.split(separator: "-").last.map { WordKey($0) } })
    return harm.opening.contains { nouns.contains(document.key($0)) }
  }

  /// "Another was hurt", "her two children were hurt": other people than those counted before.
  private func tellsOfOthers(_ harm: EventDraft) -> Bool {
    harm.opening.contains { EventReading.others.contains(document.key($0)) }
  }

  static let harming: WordSet =
    "killed wounded injured hurt died dead hospitalised hospitalized injuries wounds perished succumbed"
  private static let apart: WordSet =
    "separate separately similar elsewhere meanwhile earlier previously previous since total far"
  private static let others: WordSet = "another other others more also additional further too his her their"
  private static var been: WordKey { "been" }
}

extension EventDraft {
  /// The words of its sentence up to what tells it: who was hurt stands there.
  fileprivate var opening: Range<Int> {
    sentence.lowerBound..<max(sentence.lowerBound, trigger.upperBound)
  }

  /// Adds the harm that a later sentence tells.
  mutating func addHarm(_ harm: EventDraft, isFurther: Bool) {
    let actors = report.actors
    report = report.alsoOn(harm.report.recipients.filter { !actors.contains($0) })
    let (killed, injured) = (report.killed, report.injured)
    report = report.filled(from: harm.report)
    if isFurther {
      report = report.with(
        killed: EventDraft.sum(killed, harm.report.killed), injured: EventDraft.sum(injured, harm.report.injured))
    }
    sentence = harm.sentence
  }

  /// Adds what another part of the sentence counts: "seriously injuring two people and lightly injuring four others".
  mutating func addCounts(_ part: EventDraft) {
    func sum(_ one: Quantity?, _ other: Quantity?) -> Quantity? {
      // One person is often told of twice: "the murder of a politician, who was shot dead".
      one?.value == 1 && other?.value == 1 ? one : EventDraft.sum(one, other)
    }
    report = report.with(
      killed: sum(report.killed, part.report.killed), injured: sum(report.injured, part.report.injured))
  }

  /// Of two counts of one incident, where both are known or one.
  static func sum(_ one: Quantity?, _ other: Quantity?) -> Quantity? {
    guard let one, let other else { return one ?? other }
    return sum(one, other)
  }

  static func sum(_ one: Quantity, _ other: Quantity) -> Quantity {
    func add(_ left: Int?, _ right: Int?) -> Int? { left.flatMap { value in right.map { value + $0 } } }
    return Quantity(
      value: add(one.value, other.value), low: add(one.low, other.low), high: add(one.high, other.high),
      qualifier: one.qualifier == other.qualifier ? one.qualifier : .about)
  }
}

extension EventReading {
  /// "turned up and beat protesters", "shot him and drove off": what goes with a deed of the sentence is no event beside it.
  func withoutAttendant(_ drafts: [EventDraft]) -> [EventDraft] {
    guard drafts.count > 1, drafts.contains(where: { extractor.table.attendant.contains($0.rule) }),
      drafts.contains(where: { draft in
        (draft.report.type == .assault || draft.report.type == .coerce) && draft.report.status == .occurred
          && !extractor.table.attendant.contains(draft.rule)
      })
    else { return drafts }
    return drafts.filter { !extractor.table.attendant.contains($0.rule) }
  }
}
