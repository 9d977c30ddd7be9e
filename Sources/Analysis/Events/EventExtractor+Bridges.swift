import Corpus
import Facts

/// What other extractors read of a text before its events are put together.
package struct EventSources {
  package let statements: [Found<StatementReport>]
  package let strength: [Found<StrengthReport>]

  /// When what a verb of speech tells was said, by its token; nil where the text leaves it open.
  let spoken: [Int: DateValue?]

  package init(
    statements: [Found<StatementReport>], strength: [Found<StrengthReport>], spoken: [Int: DateValue?] = [:]
  ) {
    (self.statements, self.strength, self.spoken) = (statements, strength, spoken)
  }
}

/// A verb of speech that is an event of its own: a row of `event-verbs.tsv`.
struct EventVerb: Sendable {
  let type: EventReport.EventType
  let mode: String?
  /// Words one of which must stand at the beginning of what is said; nil where any may.
  let opens: WordSet?
  /// Words that must not be the first of it: "claimed that he was innocent" accuses nobody.
  let shuns: WordSet

  /// - Throws: `DataFileError` for a type that PLOVER does not have.
  static func read(_ data: DataFolder) throws(DataFileError) -> [String: EventVerb] {
    var verbs: [String: EventVerb] = [:]
    for row in try data.table("lexicon/event-verbs.tsv", requiring: ["verb", "event", "mode", "opens"]).rows {
      let sort = try EventSort(row)
      let cells = row.list("opens")
      let opens = cells.filter { !$0.hasPrefix("-") }.map { WordKey($0) }
      verbs[String(row["verb"])] = EventVerb(
        type: sort.type, mode: sort.mode, opens: opens.isEmpty ? nil : WordSet(opens),
        shuns: WordSet(cells.filter { $0.hasPrefix("-") }.map { WordKey($0.dropFirst()) }))
    }
    return verbs
  }
}

/// Events that no frame read, but that a statement or a change of strength tells.
extension EventReading {
  static let toldByStatement = RuleName("event-by-statement")
  static let toldByStrength = RuleName("event-by-strength")

  /// "asked him to get the tractors moved" is a REQUEST of who said so.
  mutating func addStatements(_ statements: [Found<StatementReport>]) {
    var added: [EventDraft] = []
    defer { insert(added) }
    for statement in statements where statement.meaning.speaker != nil {
      let report = statement.meaning
      guard let verb = extractor.verbs[report.verb], let speaker = report.speaker,
        !verb.shuns.contains(document.key(statement.tokens.lowerBound)),
        verb.type != .request || !EventReading.questions.contains(document.key(statement.tokens.lowerBound)),
        verb.opens.map({ opens in
          report.addressee != nil || statement.tokens.prefix(5).contains { opens.contains(document.key($0)) }
        }) ?? true
      else { continue }
      let sentence = sentence(of: statement.tokens)
      guard !isTold(verb.type, in: sentence.tokens), last(verb.type, in: sentence.tokens, of: added) == nil else {
        continue
      }
      // Who warns may accuse or ask: a frame that read it so knows better.
      if verb.type == .threaten, isTold(.accuse, in: sentence.tokens) || isTold(.request, in: sentence.tokens) {
        continue
      }
      // "warned that extremists will attack": it is they who threaten.
      if verb.type == .threaten,
        found.contains(where: { deed in
          statement.tokens.contains(deed.trigger.lowerBound) && EventReading.material.contains(deed.report.type)
            && !deed.report.actors.isEmpty
            && deed.report.actors.allSatisfy { !areOwn([$0], of: [speaker]) }
        })
      {
        continue
      }
      let addressee = report.addressee ?? asked(before: statement.tokens, by: speaker, in: sentence.tokens)
      let recipients = addressee.map { $0 == speaker ? [] : [$0] } ?? []
      let event = EventReport(
        type: verb.type, mode: verb.mode, contexts: [.diplomatic], acled: nil, actors: [speaker],
        recipients: recipients,
        place: nil, when: report.when, whenBasis: report.when == nil ? nil : "said then", killed: nil, injured: nil,
        status: .occurred)
      let words = withSpeaker(report.speakerSpan, statement.tokens, in: sentence.tokens)
      added.append(draft(event, words, in: sentence, rule: EventReading.toldByStatement))
    }
  }

  /// "asked what steps were being taken": a question asks for words alone.
  private static let questions = WordSet("what whether if how why when who which where")

  /// "met Thaci and asked him to": the person named last; "asked the police to": the police of the text.
  private func asked(before content: Range<Int>, by speaker: EntityID, in sentence: Range<Int>) -> EntityID? {
    let reach = max(sentence.lowerBound, content.lowerBound - 3)..<min(sentence.upperBound, content.lowerBound + 2)
    if let police, reach.contains(where: { document.key($0) == Key.police }) {
      return police == speaker ? nil : police
    }
    guard let pronoun = reach.first(where: { EventSentence.objectPronouns.contains(document.key($0)) }) else {
      return nil
    }
    for mention in mentions.within(sentence.lowerBound..<pronoun).reversed() {
      if case .actor(let id) = mention.meaning.target, id != speaker, kind(id) == .person { return id }
    }
    return nil
  }

  /// "Men broke the windows, the mayor told reporters": the mayor tells of it and suffers nothing, unless his own words name
  /// him.
  func withoutSpeaker(
    _ recipients: [EntityID], of spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence
  ) -> [EntityID] {
    guard !recipients.isEmpty, let said = attributions.innermost(around: spot.tokens),
      recipients.contains(said.meaning.speaker), kind(said.meaning.speaker) == .person,
      !mentions.within(said.tokens).contains(where: { $0.meaning.target == .actor(said.meaning.speaker) }),
      // "Haradinaj said that his house was burned", "said that he was beaten": he suffered it.
      !ownsProperty(around: spot.tokens),
      !(parties.isPassive
        && (max(view.tokens.lowerBound, spot.tokens.lowerBound - 4)..<spot.tokens.lowerBound).contains {
          view.isAny($0, .pronouns)
        })
    else { return recipients }
    return recipients.filter { $0 != said.meaning.speaker }
  }

  /// "In all, NATO will have added about 2,500" is a MOBILIZE of the force, or of the nation that it names.
  mutating func addChanges(_ changes: [Found<StrengthReport>]) {
    var added: [EventDraft] = []
    defer { insert(added) }
    for change in changes {
      let report = change.meaning
      guard report.kind == .reinforcement || report.kind == .reduction, report.quantity != nil || report.nation != nil
      else { continue }
      let status: EventReport.Status
      switch report.modality {
      case .asserted: status = .occurred
      case .planned: status = .planned
      case .demanded, .conditional, .denied: continue
      }
      let sentence = sentence(of: change.tokens)
      let isGrowth = report.kind == .reinforcement
      let type: EventReport.EventType = isGrowth ? .mobilize : .retreat
      let nation = report.nation.flatMap { extractor.states[$0] }
      guard document.text.blocks[sentence.block].kind != .title else { continue }
      if let told = drafts(in: sentence.tokens).first(where: { found[$0].report.type == type }) {
        let sender = found[told].report.actors.isEmpty ? nation ?? sender(in: sentence.tokens) : nation
        found[told].report = joined(found[told].report, by: sender, status)
        continue
      }
      if let told = last(type, in: sentence.tokens, of: added) {
        added[told].report = joined(added[told].report, by: nation, status)
        continue
      }
      let time = time(of: report, status)
      let isOld = report.asOf?.last.flatMap { last in publication.date?.first.map { last.number + 730 < $0.number } }
      let event = EventReport(
        type: type, mode: isGrowth ? "troops" : "withdraw", contexts: [.military, .peacekeeping],
        acled: .changeToGroup,
        actors: [nation ?? sender(in: sentence.tokens) ?? report.force],
        recipients: [],
        place: extractor.theatre, when: time.0, whenBasis: time.1, killed: nil, injured: nil,
        status: isOld == true && status == .occurred ? .historical : status)
      added.append(
        draft(
          event, phrase(around: change.tokens, in: sentence.tokens), in: sentence, rule: EventReading.toldByStrength))
    }
  }

  /// A plan is still to come; what was done was done as of the figure's day.
  private func time(of report: StrengthReport, _ status: EventReport.Status) -> (DateValue?, String?) {
    if status == .planned, let day = publication.date, day.isDay, report.asOf?.last == day.last,
      let value = DateValue(since: day)
    {
      return (value, "still to come at the time of the text")
    }
    return (report.asOf, report.asOfBasis)
  }

  /// NATO, where the sentence names it: it sends what its force receives.
  private func sender(in sentence: Range<Int>) -> EntityID? {
    mentions.within(sentence).contains { $0.meaning.target == .actor(EventReading.nato) } ? EventReading.nato : nil
  }

  /// From who speaks to the end of what is said, as far as both stand in one sentence.
  func withSpeaker(_ speaker: TextSpan?, _ content: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    guard let speaker, let first = sentence.first(where: { Int(document.tokens[$0].start) >= speaker.start }),
      first < content.lowerBound, Int(document.tokens[first].start) < speaker.end
    else { return content }
    return first..<content.upperBound
  }

  /// The words between two commas that a figure stands in.
  private func phrase(around figure: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var (low, high) = (figure.lowerBound, min(figure.upperBound, sentence.upperBound))
    while low > sentence.lowerBound, figure.lowerBound - low < 12, document.key(low - 1) != Key.comma { low -= 1 }
    while high < sentence.upperBound - 1, high - figure.upperBound < 12, document.key(high) != Key.comma { high += 1 }
    return low..<high
  }

  func sentence(of tokens: Range<Int>) -> Sentence {
    document.sentences[document.sentence(ofToken: tokens.lowerBound)]
  }

  private func isTold(_ type: EventReport.EventType, in sentence: Range<Int>) -> Bool {
    drafts(in: sentence).contains { found[$0].report.type == type }
  }

  /// Which of those added last tells of a sort of event in a sentence.
  func last(_ type: EventReport.EventType, in sentence: Range<Int>, of added: [EventDraft]) -> Int? {
    var index = added.count - 1
    while index >= 0, added[index].sentence == sentence {
      if added[index].report.type == type { return index }
      index -= 1
    }
    return nil
  }

  /// "Germany is sending 600 soldiers, Italy 130": one reinforcement of both.
  private func joined(_ report: EventReport, by nation: EntityID?, _ status: EventReport.Status) -> EventReport {
    guard let nation, report.status == status, report.actors.allSatisfy({ kind($0) == .state }) else { return report }
    return report.joined(by: nation)
  }

  /// The drafts of a sentence: they are held in the order of the text.
  func drafts(in sentence: Range<Int>) -> Range<Int> {
    var (low, high) = (0, found.count)
    while low < high {
      let middle = (low + high) / 2
      if found[middle].sentence.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < found.count, found[end].sentence == sentence { end += 1 }
    return low..<end
  }

  func draft(_ event: EventReport, _ tokens: Range<Int>, in sentence: Sentence, rule: RuleName) -> EventDraft {
    let focus = tokens.lowerBound..<min(tokens.upperBound, sentence.tokens.upperBound)
    return EventDraft(
      report: event, focus: focus, trigger: focus, rule: rule, sentence: sentence.tokens, block: sentence.block,
      isBare: false, isNoun: false, timeOrigin: event.when == nil ? nil : .words)
  }

  /// Puts drafts behind those of their sentences, all in one go.
  mutating func insert(_ added: [EventDraft]) {
    if added.isEmpty { return }
    let added = added.enumerated().sorted {
      ($0.element.sentence.lowerBound, $0.offset) < ($1.element.sentence.lowerBound, $1.offset)
    }
    var result: [EventDraft] = []
    result.reserveCapacity(found.count + added.count)
    var next = 0
    for draft in found {
      while next < added.count, added[next].element.sentence.lowerBound < draft.sentence.lowerBound {
        result.append(added[next].element)
        next += 1
      }
      result.append(draft)
    }
    found = result + added[next...].map(\.element)
  }
}

extension EventReport {
  /// The same event with one more that acts, unless somebody other than states does.
  fileprivate func joined(by nation: EntityID) -> EventReport {
    actors.isEmpty || actors.contains(nation) || recipients.contains(nation) ? self : by(actors + [nation])
  }
}
