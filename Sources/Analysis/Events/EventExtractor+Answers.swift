import Corpus
import Facts

/// Whom a judgement is on, where it names only a deed that the text told before.
extension EventReading {
  /// "Serbia sent troops to the border. The move was criticised": who made the move that the sentence before tells;
  /// "Belgrade denounced the raids", "demanded their release": who raided, who holds them.
  func addDoer(to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence, block: Int) {
    guard parties.recipients.isEmpty, spot.frame.head == .verb, EventReading.answering.contains(spot.frame.type) else {
      return
    }
    if let doers = doers(told: spot, parties, view) {
      parties.recipients = doers
      return
    }
    let reach =
      parties.isPassive
      ? view.tokens.lowerBound..<min(spot.tokens.lowerBound, view.tokens.lowerBound + 4)
      : spot.tokens.lowerBound + 1..<min(view.tokens.upperBound, spot.tokens.upperBound + 5)
    guard
      let noun = reach.first(where: { index in
        EventReading.told.contains { $0.nouns.contains(view.key(index)) } && index > view.tokens.lowerBound
      }), isToldBefore(noun, view), let before = deed(at: noun, spot, view, block: block)
    else { return }
    let actors = ids(of: parties.actors)
    let doers = before.report.actors.filter { !actors.contains($0) }
    // Nobody knows whom "unknown gunmen" are.
    guard !doers.isEmpty, doers.count == before.report.actors.count, doers.count < 4,
      doers.allSatisfy({ kind($0) != nil })
    else { return }
    parties.recipients = doers.map { EventSentence.Name(tokens: spot.tokens, id: state(of: $0), isPlace: false) }
  }

  /// "condemned the killing of two Serbs by gunmen", "The arrest of a Serb by police was condemned": who did it, where the
  /// words say so themselves.
  private func doers(
    told spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence
  ) -> [EventSentence.Name]? {
    guard spot.frame.type == .accuse || spot.frame.type == .support, spot.frame.recipients.hasObject else { return nil }
    let verb = spot.tokens
    let reach =
      parties.isPassive
      ? view.tokens.lowerBound..<min(verb.lowerBound, view.tokens.lowerBound + 5)
      : verb.lowerBound + 1..<min(view.tokens.upperBound, verb.upperBound + 5)
    guard let noun = reach.first(where: { EventReading.deedNouns.contains(view.key($0)) }),
      !(reach.lowerBound..<noun).contains(where: { view.isBoundary($0) || view.isComma($0) })
    else { return nil }
    let actors = ids(of: parties.actors)
    let doers = view.agents(after: noun + 1).filter { !actors.contains($0.id) }
    guard let last = doers.last, !parties.isPassive || last.tokens.upperBound <= verb.lowerBound else { return nil }
    return doers
  }
  private static let deedNouns = WordSet(
    """
    attack attacks assault assaults raid raids arrest arrests killing killings murder murders shooting beating bombing \
    abduction kidnapping massacre expulsion ambush takeover seizure burning destruction closure violence use
    """)

  /// A state for its police or army, whose deeds are held against it.
  private func state(of id: EntityID) -> EntityID {
    guard extractor.police[id] != nil || kind(id) == .armedForce,
      let country = extractor.lexicon.actor(id)?.country, let state = extractor.states[country]
    else { return id }
    return state
  }

  /// "the raids", "their immediate release": nothing behind the noun says whose or of what.
  private func isToldBefore(_ noun: Int, _ view: EventSentence) -> Bool {
    var before = noun - 1
    if before > view.tokens.lowerBound, !EventReading.pointing.contains(view.key(before)),
      view.token(before).kind == .word,
      !view.token(before).isCapitalised
    {
      before -= 1
    }
    guard EventReading.pointing.contains(view.key(before)) else { return false }
    return noun + 1 >= view.tokens.upperBound || !EventReading.specifying.contains(view.key(noun + 1))
  }

  /// The event told last that the noun may mean.
  private func deed(at noun: Int, _ spot: EventSpot, _ view: EventSentence, block: Int) -> EventDraft? {
    let word = view.key(noun)
    for before in found.reversed().prefix(EventReading.mostBefore) {
      guard before.sentence.upperBound <= view.tokens.lowerBound, block - before.block <= EventReading.farthest else {
        continue
      }
      switch before.report.status {
      case .denied, .hypothetical: continue
      default: break
      }
      guard
        EventReading.told.contains(where: { told in
          told.nouns.contains(word) && told.types.contains(before.report.type)
            && (told.mode == nil || told.mode == before.report.mode)
        })
      else { continue }
      // Of any deed at all only the sentence before is near enough.
      if EventReading.moves.contains(word),
        before.sentence.upperBound != view.tokens.lowerBound || before.report.type == spot.frame.type
      {
        continue
      }
      if before.report.actors.isEmpty { continue }
      return before
    }
    return nil
  }

  private static let answering: EventTypes = [.accuse, .support, .reject, .threaten, .request]
  private static let mostBefore = 12
  /// Paragraphs.
  private static let farthest = 6
  private static let pointing = WordSet("the this that these those their his her its such")
  private static let specifying = WordSet("of by against in at from to for with")
  private static let moves = WordSet("move moves step steps decision action actions operation measure measures")
  private static let any = EventTypes(EventReport.EventType.allCases)
  /// What a noun may mean of what was told.
  private static let told: [(nouns: WordSet, types: EventTypes, mode: String?)] = [
    (moves, any, nil),
    (WordSet("raid raids search searches closure closures operation operations takeover seizure"), [.coerce], nil),
    (WordSet("arrest arrests detention release"), [.coerce], "arrest"),
    (
      WordSet("attack attacks assault violence ambush shooting killing killings murder murders bombing strikes"),
      [.assault], nil
    ),
    (WordSet("ban tariff tariffs tax sanctions restrictions embargo"), [.sanction, .coerce], nil),
    (WordSet("accusation accusations claim claims allegation allegations charge charges criticism"), [.accuse], nil),
    (WordSet("demand demands request call appeal proposal ultimatum idea"), [.request], nil),
    (WordSet("deployment"), [.mobilize], nil),
    (
      WordSet("verdict verdicts sentence sentences ruling rulings judgment judgement acquittal"),
      [.sanction, .retreat], nil
    ),
    (WordSet("agreement agreements accord accords deal deals pact"), [.agree], nil),
    (WordSet("protest protests blockade barricades roadblocks rally"), [.protest], nil),
    (WordSet("threat threats warning"), [.threaten], nil),
  ]

  /// "Kurti did not back the plan", "Haradinaj said the tax will not be lifted": who refuses; nobody where nothing is refused.
  func refusers(
    of type: EventReport.EventType, _ status: EventReport.Status, _ spot: EventSpot, _ actors: [EntityID],
    _ view: EventSentence
  ) -> [EntityID] {
    guard status == .denied, type == .support || type == .concede, view.isUnwilling(spot) else { return [] }
    return type == .support || !actors.isEmpty ? actors : speaker(of: spot.tokens).map { [$0] } ?? []
  }
}
