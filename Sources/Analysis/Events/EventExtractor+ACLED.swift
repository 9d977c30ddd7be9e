import Corpus
import Facts

/// What ACLED calls each event and what it is about, once its words and parties are put together.
extension EventReading {
  /// The events with their contexts, with their ACLED code, and with the mode that comes with it ("suicide-attack").
  ///
  /// ACLED codes what happened: nothing planned, demanded, denied or merely possible.
  func coded(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    let (contexts, codes) = (extractor.table.contexts.index, extractor.table.acled.index)
    var heard = (sentence: 0..<0, contexts: UInt64(0), codes: UInt64(0))
    for index in drafts.indices {
      let sentence = document.sentences[document.sentence(ofToken: drafts[index].trigger.lowerBound)].tokens
      if sentence != heard.sentence {
        heard = (sentence, contexts.rows(in: sentence, of: document), codes.rows(in: sentence, of: document))
      }
      result[index].report = drafts[index].report.about(
        self.contexts(of: drafts[index], in: sentence, called: heard.contexts))
      let report = result[index].report
      guard EventReading.happened.contains(report.status) else {
        result[index].report = report.coded(nil, mode: report.mode, by: nil)
        continue
      }
      guard let row = row(for: index, among: drafts, in: sentence, called: heard.codes) else { continue }
      let isGeneral = report.mode.map { EventReading.generalModes.contains($0) } ?? true
      result[index].report = report.coded(
        row.code, mode: isGeneral ? row.mode ?? report.mode : report.mode, by: row.rule)
    }
    return withInterventions(result)
  }

  /// What the frame says, unless who did it makes another sort of its event.
  func acled(of frame: EventFrame, as type: EventReport.EventType, _ mode: String?) -> ACLEDEvent? {
    if type == .assault, mode == "abduct" { return .abduction }
    if type == frame.type { return frame.acled }
    if type == .assault, mode == "destroy" { return .propertyDestruction }
    return type == .coerce ? .otherDevelopment : nil
  }

  private static let happened: [EventReport.Status] = [.occurred, .historical, .alleged]
  /// Modes that a closer one takes the place of.
  private static let generalModes: Set<String> = ["explosives", "firearms", "targeted", "destroy"]

  /// The first row that fits, of those that the words of the sentence may call for.
  private func row(for index: Int, among drafts: [EventDraft], in sentence: Range<Int>, called: UInt64)
    -> ACLEDTable.Row?
  {
    let report = drafts[index].report
    let table = extractor.table.acled
    var open = called & table.rows(of: report.type)
    if open == 0 { return nil }
    let own = part(of: index, among: drafts, sentence)
    let actors = parties(of: report.actors)
    let victims = parties(of: report.recipients)
    while open != 0 {
      let number = open.trailingZeroBitCount
      open &= open - 1
      let row = table.rows[number]
      if row.deeds.contains(where: { $0.holds(report.type, report.mode) }),
        row.from.isEmpty || report.acled.map({ row.from.contains($0) }) ?? false,
        row.by.isEmpty || !row.by.isDisjoint(with: actors), row.notBy.isDisjoint(with: actors),
        row.on.isEmpty || !row.on.isDisjoint(with: victims), row.notOn.isDisjoint(with: victims),
        row.needs.isEmpty || holdAny(row.needs, own: own, sentence: sentence),
        !holdAny(row.silencers, own: own, sentence: sentence)
      {
        return row
      }
    }
    return nil
  }

  /// The part of a sentence that is one event's own: up to the words of the others that it tells.
  private func part(of index: Int, among drafts: [EventDraft], _ sentence: Range<Int>) -> Range<Int> {
    let trigger = drafts[index].trigger
    var own = sentence
    for other in drafts[EventReading.near(index, in: drafts)] where sentence.contains(other.trigger.lowerBound) {
      if other.trigger.upperBound <= trigger.lowerBound {
        own = max(own.lowerBound, other.trigger.upperBound)..<own.upperBound
      } else if other.trigger.lowerBound >= trigger.upperBound {
        own = own.lowerBound..<min(own.upperBound, other.trigger.lowerBound)
      }
    }
    return own
  }

  /// The drafts told beside one: those of its sentence and of a few around it are among them.
  private static func near(_ index: Int, in drafts: [EventDraft]) -> Range<Int> {
    max(0, index - 12)..<min(drafts.count, index + 13)
  }

  func holdAny(_ conditions: EventFrame.Conditions, own: Range<Int>, sentence: Range<Int>) -> Bool {
    for index in conditions.indices {
      let condition = conditions[index]
      let reach =
        switch condition.place {
        case .sentence: sentence
        case .paragraph: neighbourhood(of: sentence)
        default: own
        }
      for token in reach where stands(condition, at: token, before: reach.upperBound) { return true }
    }
    return false
  }

  /// Whether a word or run of words of a condition begins at a token.
  private func stands(_ condition: EventFrame.Condition, at token: Int, before end: Int) -> Bool {
    if !condition.classes.isEmpty, !marks.wordClasses(token).isDisjoint(with: condition.classes) { return true }
    let key = document.key(token)
    guard condition.bits.mayHold(key) else { return false }
    if condition.words.contains(key) { return true }
    for number in condition.phrases.indices {
      let phrase = condition.phrases[number]
      if phrase[0] == key, token + phrase.count <= end,
        phrase.indices.allSatisfy({ document.key(token + $0) == phrase[$0] })
      {
        return true
      }
    }
    return false
  }

  /// A sentence with its neighbours in the paragraph.
  func neighbourhood(of sentence: Range<Int>) -> Range<Int> {
    let number = document.sentence(ofToken: sentence.lowerBound)
    let sentences = document.sentences
    let isBehind = number > 0 && sentences[number - 1].block == sentences[number].block
    let isBefore = number + 1 < sentences.count && sentences[number + 1].block == sentences[number].block
    return
      (isBehind ? sentences[number - 1].tokens.lowerBound : sentence.lowerBound)..<(isBefore
      ? sentences[number + 1].tokens.upperBound : sentence.upperBound)
  }

  private func parties(of ids: [EntityID]) -> ACLEDTable.Party {
    ids.reduce(into: []) { $0.formUnion(party(of: $1)) }
  }

  private func party(of id: EntityID) -> ACLEDTable.Party {
    if isForce(id) { return .force }
    switch extractor.lexicon.kind(of: id) {
    case .state, .organisation, .mission, .armedForce: return .force
    case .armedGroup: return .group
    case .population: return [.crowd, .civil]
    case .party, .office, .person: return .civil
    case nil: break
    }
    // Whom the text describes: "masked-men", "six-villagers", "fighters-of-the-kla".
    let words = id.slug.utf8.split(separator: UInt8(ascii: "-")).map { WordKey(Substring($0)) }
    guard let noun = words.prefix(while: { $0 != Key.of }).last else { return [] }
    let table = extractor.table
    let classes = table.words[noun]?.classes ?? []
    if EventReading.inUniform.contains(noun) || !classes.isDisjoint(with: table.police) { return .force }
    if EventReading.crowds.contains(noun) { return .crowd }
    // "two Serb men" bear no arms, "masked men" do.
    if EventReading.menWords.contains(noun), !words.contains(where: { EventReading.bearing.contains($0) }) {
      return .civil
    }
    if !classes.isDisjoint(with: table.people) { return [.crowd, .civil] }
    if !classes.isDisjoint(with: table.fighters) { return .group }
    if !classes.isDisjoint(with: table.troops) { return .force }
    let isCivil =
      foundPeople.contains(id)
      || !classes.isDisjoint(with: [table.civilians, table.victim, table.official, table.nationals])
    return isCivil ? .civil : []
  }

  private static let inUniform = WordSet(
    "policeman policewoman officer gendarme soldier soldiers peacekeeper peacekeepers serviceman servicemen sergeant captain"
  )
  private static let menWords = WordSet("men man people person persons")
  private static let bearing = WordSet("armed masked hooded uniformed gun unknown unidentified")
  private static let crowds = WordSet("mob mobs crowd crowds rioters rioter youths arsonists")

  /// "Marchers gathered. Police used tear gas.": a protest that was met with force is one event of ACLED's, whichever of the
  /// two a report tells of.
  private func withInterventions(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    for index in drafts.indices
    where drafts[index].report.type == .protest
      && drafts[index].report.acled.map({ EventReading.protests.contains($0) }) ?? false
    {
      let protest = drafts[index]
      for other in EventReading.near(index, in: drafts) where isIntervention(drafts[other], in: protest) {
        let answer = drafts[other].report
        let code: ACLEDEvent =
          protest.report.acled == .violentDemonstration
          ? .violentDemonstration : isDeadly(answer) ? .excessiveForce : .protestWithIntervention
        if result[index].report.acled != .excessiveForce {
          result[index].report = result[index].report.coded(
            code, mode: protest.report.mode, by: EventReading.intervention)
        }
        if answer.mode != "arrest" {
          result[other].report = answer.coded(code, mode: answer.mode, by: EventReading.intervention)
        }
      }
    }
    return result
  }

  static let intervention: RuleName = "acled-intervention"
  private static let protests: [ACLEDEvent] = [
    .peacefulProtest, .protestWithIntervention, .excessiveForce, .violentDemonstration,
  ]

  /// Whether police or soldiers broke up, beat or held those who protest.
  private func isIntervention(_ answer: EventDraft, in protest: EventDraft) -> Bool {
    let report = answer.report
    let isControl = report.mode == "crowd-control"
    guard report.type == .assault || (report.type == .coerce && report.mode == "arrest"),
      EventReading.happened.contains(report.status), abs(answer.block - protest.block) <= 1,
      (0...2).contains(
        document.sentence(ofToken: answer.trigger.lowerBound) - document.sentence(ofToken: protest.trigger.lowerBound)),
      arePlacesFit(report.place, protest.report.place), EventReading.isCompatible(report.when, protest.report.when)
    else { return false }
    let isByForce = report.actors.isEmpty ? isControl : parties(of: report.actors) == .force
    return isByForce && (isControl || EventReading.share(report.recipients, protest.report.actors))
  }

  /// ACLED's excessive force: protesters were shot at, badly hurt or killed.
  private func isDeadly(_ report: EventReport) -> Bool {
    report.mode == "firearms" || [report.killed, report.injured].contains { $0 != nil && $0 != .zero }
  }
}

extension EventReport {
  func about(_ contexts: [EventContext]) -> EventReport {
    contexts == self.contexts ? self : changing { $0.contexts = contexts }
  }

  func coded(_ code: ACLEDEvent?, mode: String?, by rule: RuleName?) -> EventReport {
    if code == acled, mode == self.mode, rule == acledRule { return self }
    return changing { ($0.acled, $0.mode, $0.acledRule) = (code, mode, rule) }
  }
}
