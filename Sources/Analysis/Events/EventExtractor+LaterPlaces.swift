import Corpus
import Facts

/// Places that the rest of a text gives to events whose own words give none: the meeting that it reports, the town that a
/// later paragraph puts its violence in.
extension EventReading {
  /// The events with such places; what has a town or city of its own keeps it.
  func placed(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    if let meeting = meeting(among: drafts) {
      for index in drafts.indices where isSaid(drafts[index], at: meeting) {
        result[index].report = drafts[index].report.placed(at: meeting.report.place)
      }
    }
    for index in drafts.indices where isUnplacedViolence(drafts[index]) {
      if let town = laterTown(of: drafts[index], among: drafts) {
        result[index].report = drafts[index].report.placed(at: town)
      }
    }
    return result
  }

  // MARK: Meetings

  /// The meeting that a text opens with: two parties at least, in a town or city, and the only such place of its talks.
  private func meeting(among drafts: [EventDraft]) -> EventDraft? {
    let talks = drafts.filter { draft in
      draft.report.status == .occurred && (draft.report.type == .consult || draft.report.type == .agree)
        && isNews(draft, within: 4) && draft.report.place.map { isMeetingPlace($0) } ?? false
    }
    guard let first = talks.first, first.block <= EventReading.opening,
      first.report.actors.count + first.report.recipients.count > 1,
      talks.allSatisfy({ $0.report.place == first.report.place })
    else { return nil }
    return first
  }
  /// Whether it is news: of so many days before publication.
  func isNews(_ draft: EventDraft, within days: Int) -> Bool {
    guard let day = draft.report.when?.last, let published = publication.date?.first else { return false }
    return (0...days).contains(published.number - day.number)
  }
  /// The last block that a text opens with: its title, its date and its first two paragraphs.
  private static let opening = 4

  private func isMeetingPlace(_ place: EntityID) -> Bool {
    town(of: place) != nil || EventReading.isCity(place, extractor)
  }

  /// Whether words without a place were said at a meeting: by those who met there, in the news of those days.
  private func isSaid(_ draft: EventDraft, at meeting: EventDraft) -> Bool {
    let report = draft.report
    guard report.place == nil, report.status == .occurred, !draft.isEarlier, !report.actors.isEmpty,
      EventReading.spoken.contains(report.type) || EventReading.settledByWords.contains(report.type),
      areSameDays(report.when, meeting.report.when), let first = report.when?.first, let last = report.when?.last,
      last.number - first.number <= 10
    else { return false }
    let present = meeting.report.actors + meeting.report.recipients
    return report.actors.allSatisfy { actor in
      present.contains(actor)
        || present.contains { isOfficeHolder(actor, of: $0) || isOfficeHolder($0, of: actor) }
    }
  }

  private func isOfficeHolder(_ person: EntityID, of body: EntityID) -> Bool {
    self.body(of: person) == body
  }

  // MARK: Violence

  private func isUnplacedViolence(_ draft: EventDraft) -> Bool {
    // "22 people died in fighting": that may have been in every town.
    draft.report.type == .assault && draft.report.mode == "explosives" && draft.report.status == .occurred
      && draft.block <= EventReading.opening
      && (draft.report.place == nil || draft.report.place == extractor.theatre)
  }

  /// The one town where the next paragraphs put violence of the same days.
  private func laterTown(of draft: EventDraft, among drafts: [EventDraft]) -> EntityID? {
    var only: EntityID?
    for later in drafts
    where later.report.type == .assault && later.block > draft.block && later.block - draft.block <= 3
      && later.report.status == .occurred && areSameDays(draft.report.when, later.report.when)
    {
      guard let place = later.report.place, town(of: place) != nil else { continue }
      if let only, only != place { return nil }
      only = place
    }
    return only
  }

  func areSameDays(_ one: DateValue?, _ other: DateValue?) -> Bool {
    guard let one = one?.last, let other = other?.last else { return false }
    return abs(one.number - other.number) <= 1
  }
}
