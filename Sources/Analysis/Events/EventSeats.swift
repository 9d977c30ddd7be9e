import Corpus
import Facts

/// Where those are at home who decide and speak: the seats of `seats.tsv` and the capitals of states.
struct EventSeats: Sendable {
  private let seats, capitals: [EntityID: EntityID]

  /// - Throws: `DataFileError` when the table is missing, or names an actor or a place that the lexicon does not have.
  init(data: DataFolder, lexicon: Lexicon) throws(DataFileError) {
    var seats: [EntityID: EntityID] = [:]
    for row in try data.table("lexicon/seats.tsv", requiring: ["actor", "place", "source"]).rows {
      let (actor, place) = (EntityID(row["actor"]), EntityID(row["place"]))
      guard lexicon.actor(actor) != nil else {
        throw DataFileError(file: row.file, line: row.line, what: "no actor \"\(row["actor"])\"")
      }
      guard lexicon.place(place) != nil else {
        throw DataFileError(file: row.file, line: row.line, what: "no place \"\(row["place"])\"")
      }
      seats[actor] = place
    }
    var capitals: [EntityID: EntityID] = [:]
    for (number, place) in lexicon.places.enumerated() where place.kind == "city" && lexicon.standsFor[number] >= 0 {
      let state = lexicon.actors[Int(lexicon.standsFor[number])].id
      capitals[state] = capitals[state] ?? place.id
    }
    (self.seats, self.capitals) = (seats, capitals)
  }

  func seat(of body: EntityID) -> EntityID? { seats[body] }
  func capital(of state: EntityID) -> EntityID? { capitals[state] }
}

extension EventReading {
  /// Events that their text puts nowhere, at home with those who did it: "Parliament approved the deal", "NATO welcomed it".
  ///
  /// Only what is done by words and by law, only at a place that the text names, and only where it has none of them elsewhere.
  func seated(_ drafts: [EventDraft]) -> [EventDraft] {
    let scene = textScene(of: drafts)
    return drafts.map { seated($0, among: drafts, scene) }
  }

  private func seated(_ draft: EventDraft, among drafts: [EventDraft], _ scene: TextScene?) -> EventDraft {
    let report = draft.report
    guard report.place == nil, report.status == .occurred || report.status == .historical,
      EventReading.doneAtHome.contains(report.type) || report.mode == "resign" || isByLaw(report),
      let place = placeOfProtest(draft, among: drafts) ?? placeOnGround(draft, scene) ?? placeOfDebate(draft)
        ?? home(of: report, by: draft.rule).flatMap({ home in
          isNamed(home) && !areAway(report.actors, from: home, among: drafts) ? home : nil
        })
    else { return draft }
    var result = draft
    result.report = report.placed(at: place)
    return result
  }
  static let doneAtHome: EventTypes = [
    .accuse, .request, .reject, .support, .threaten, .agree, .concede, .sanction,
  ]

  /// "Serbian police have arrested him", "The Supreme Court released three men": what a state's own police and courts do.
  private func isByLaw(_ report: EventReport) -> Bool {
    guard report.type == .coerce || report.mode == "release" || report.mode == "convict" else { return false }
    return report.actors.allSatisfy { actor($0)?.kind == .organisation }
  }

  /// "gathered in Pristina to demand that he go", "The protesters accused the court": where the crowd stands.
  private func placeOfProtest(_ draft: EventDraft, among drafts: [EventDraft]) -> EntityID? {
    let protest = drafts.last {
      $0.report.type == .protest && $0.report.status == .occurred && $0.sentence.lowerBound <= draft.sentence.lowerBound
        && draft.block - $0.block <= 4 && $0.report.place.map { town(of: $0) != nil } ?? false
    }
    guard let protest else { return nil }
    let isCrowd = draft.report.actors.allSatisfy { kind($0) == nil || kind($0) == .population }
    let isSame = EventReading.share(draft.report.actors, protest.report.actors)
    return isCrowd && (isSame || protest.sentence == draft.sentence) ? protest.report.place : nil
  }

  /// "KFOR asked the Serbs to leave the road", "Serbs refused": where soldiers and people of the news are, if it is of one town.
  private func placeOnGround(_ draft: EventDraft, _ scene: TextScene?) -> EntityID? {
    guard let scene, !draft.report.actors.isEmpty,
      draft.report.actors.allSatisfy({ [.mission, .population, .armedForce, .armedGroup].contains(kind($0)) }),
      areSameDays(draft.report.when, scene.when)
    else { return nil }
    return scene.place
  }

  private func home(of report: EventReport, by rule: RuleName) -> EntityID? {
    // "declared independence with the backing of the West": whoever it was.
    if report.actors.isEmpty { return EventReading.declarations.contains(rule) ? land : nil }
    guard let first = report.actors.first.flatMap({ home(of: $0) }) else { return nil }
    return report.actors.dropFirst().allSatisfy { home(of: $0) == first } ? first : nil
  }
  static let declarations: Set<RuleName> = ["event-independence-declared", "event-independence-declaration"]

  /// Where somebody decides and speaks if nothing else is told; nil for states and persons who may be anywhere.
  private func home(of id: EntityID) -> EntityID? {
    if let seat = extractor.seats.seat(of: id) { return seat }
    if extractor.isOfTheatre(actor: id) { return townOfOffice(id) ?? extractor.theatre }
    guard let actor = actor(id) else { return townOfOffice(id) }
    let state = actor.country.flatMap { extractor.states[$0] }
    switch actor.kind {
    case .person:
      return townOfOffice(id) ?? body(of: id).flatMap { extractor.seats.seat(of: $0) } ?? (state == land ? land : nil)
    // "Kosovo prosecutors", "Serbian police": they may be anywhere in their state.
    case .organisation, .party, .office:
      if state == extractor.theatre || actor.isPolice { return state }
      return actor.kind == .office ? nil : state.flatMap { extractor.seats.capital(of: $0) }
    default: return nil
    }
  }

  /// "Dragiša Milović, the mayor of Zvecan": the town whose mayor somebody is told to be.
  private func townOfOffice(_ person: EntityID) -> EntityID? {
    for mention in mentions where mention.meaning.target == .actor(person) && mention.meaning.form == .name {
      let sentence = document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)].tokens
      let (first, end) = (mention.tokens.lowerBound - 6, mention.tokens.upperBound + 6)
      let near = max(sentence.lowerBound, first)..<min(sentence.upperBound, end)
      guard let office = near.first(where: { EventReading.mayor.contains(document.key($0)) }) else { continue }
      let reach = max(sentence.lowerBound, office - 2)..<min(sentence.upperBound, office + 6)
      if let town = mentions.within(reach).lazy.compactMap({ place -> EntityID? in
        guard case .place(let id) = place.meaning.target else { return nil }
        return self.town(of: id)
      }).first {
        return town
      }
    }
    return nil
  }
  private static let mayor = WordSet("mayor mayors")

  private func isNamed(_ place: EntityID) -> Bool {
    mentions.contains { $0.meaning.target == .place(place) || $0.meaning.target == .actor(place) }
  }

  /// Whether the text has one of them meet or speak in another place.
  private func areAway(_ actors: [EntityID], from home: EntityID, among drafts: [EventDraft]) -> Bool {
    drafts.contains { draft in
      guard let place = draft.report.place, place != home, draft.report.status == .occurred else { return false }
      return EventReading.share(actors, draft.report.actors + draft.report.recipients)
        && (draft.report.type == .consult || EventReading.doneAtHome.contains(draft.report.type))
    }
  }
}
